# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Arrows point down only: the contracts of pyproject.toml hold, and each of them notices a trespass."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.rules import tree

TRESPASSES = {
    "annotator_app/text.py": "import annotator_app.errors",
    "annotator_app/workflows/trespass.py": "import PySide6.QtCore",
    "annotator_app/gui/trespass.py": "import annotator_app.store",
    "annotator_app/quality/trespass.py": "import sqlite3",
    "annotator_app/study/trespass.py": "import zipfile",
    "annotator_app/reports/trespass.py": "import urllib.request",
    "annotator_app/families/sentiment.py": "import annotator_app.families.intent",
    "annotator_app/gui/screens/first.py": "import annotator_app.gui.screens.second",
    "annotator_app/gui/screens/second.py": "",
}


def contracts() -> list[str]:
    settings = tomllib.loads((tree.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]]


def lint(folder: Path) -> tuple[int, str]:
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    surroundings = {**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200", "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_the_contracts_hold() -> None:
    status, said = lint(tree.ROOT)
    assert status == 0, said


def test_every_contract_notices_a_trespass(tmp_path: Path) -> None:
    kept = shutil.ignore_patterns("__pycache__", "_resources", "_i18n")
    shutil.copytree(tree.ROOT / "annotator_app", tmp_path / "annotator_app", ignore=kept)
    shutil.copy(tree.ROOT / "pyproject.toml", tmp_path)
    for place, line in TRESPASSES.items():
        with (tmp_path / place).open("a", encoding="utf-8") as module:
            module.write(f"\n{line}\n")
    status, said = lint(tmp_path)
    assert status == 1, said
    broken = [name for name in contracts() if re.search(rf"{re.escape(name)} BROKEN", said)]
    assert broken == contracts(), said


def test_a_package_without_a_layer_is_refused(tmp_path: Path) -> None:
    shutil.copytree(
        tree.ROOT / "annotator_app", tmp_path / "annotator_app", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(tree.ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "annotator_app" / "newcomer.py").write_text("", encoding="utf-8")
    status, said = lint(tmp_path)
    assert status == 1
    assert "newcomer" in said
