# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a start may load: the command line never needs Qt, and heavy libraries wait until they are needed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("PySide6", "shiboken6", "numpy", "langdetect", "py3langid", "sqlite_utils", "pandas")

WITHOUT_QT = """
import sys
for name in ("PySide6", "shiboken6"):
    sys.modules[name] = None
import annotator_app.cli.main
"""

LOADED = """
import sys
sys.argv = ["postil", *{words!r}]
import annotator_app.__main__
try:
    annotator_app.__main__.main()
except SystemExit:
    pass
print("LOADED", *sorted({{name.partition(".")[0] for name in sys.modules}} & set({heavy!r})))
"""


def run(code: str, home: Path | None = None) -> str:
    surroundings = {**os.environ, **({"POSTIL_HOME": str(home)} if home else {})}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        env=surroundings,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_command_line_needs_no_qt() -> None:
    run(WITHOUT_QT)


COMMANDS = (
    "--help",
    "export --list",
    "identity show",
    "identity new --name Somebody",
    "trust list",
    "status",
    "bundle new news --out {folder}/news.toml",
    "bundle lint {folder}/news.toml",
    "show {folder}/news.pack",
    "verify {folder}/news.pack",
)


@pytest.mark.parametrize("words", COMMANDS)
def test_a_command_loads_only_what_it_needs(words: str, tmp_path: Path) -> None:
    said = run(LOADED.format(words=words.format(folder=tmp_path).split(), heavy=HEAVY), tmp_path / "home")
    loaded = said.rpartition("LOADED")[2].split()
    assert set(loaded) <= {"sqlite_utils"}, loaded
