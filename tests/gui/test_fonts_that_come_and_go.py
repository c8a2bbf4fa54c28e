# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Fonts that come and go: the tests of the folder `apart`, each file in a process of its own.

A font stays with Qt's application once it was loaded, and to take it out again under widgets of other tests
can end the process. So these tests have an application that nobody else uses.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

APART = Path(__file__).parent / "apart"
PLAIN = ("-q", "--tb=short", "-p", "no:xdist", "-p", "no:cacheprovider", "-p", "no:randomly")


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "path", sorted(set(APART.glob("*.py")) - {APART / "conftest.py"}), ids=lambda path: path.stem
)
def test_in_a_process_of_its_own(path: Path) -> None:
    words = [sys.executable, "-m", "pytest", *PLAIN, str(path)]
    plain = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(words, cwd=APART.parents[2], env=plain, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-6000:]
    assert " passed" in done.stdout
