# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the way to the first item loads: nothing heavy, and it takes little time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import stores

HEAVY = (
    "pydantic",
    "sqlite_utils",
    "cryptography",
    "bcrypt",
    "langdetect",
    "py3langid",
    "numpy",
    "PySide6",
    "yaml",
    "logging",
)
WAY = """
import sys
from pathlib import Path
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.keeping import pack_status
with open_home(Path(sys.argv[1])) as home:
    (status,) = pack_status.run(home)
    session = LabellingSession(home, status.id)
    session.set("label", "mixed")
    session.go(1)
    session.close()
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home, _pack = stores.filled_home(tmp_path / "home", 50)
    home.close()
    return tmp_path / "home"


def test_the_way_to_an_answer_loads_nothing_heavy(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WAY, str(folder)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert not set(HEAVY) & set(done.stdout.split())
