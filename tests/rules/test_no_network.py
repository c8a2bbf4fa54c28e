# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""No network code: nothing in the source names any, nothing that is loaded brings any, no address is ever opened."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.rules import imports, tree
from tests.rules.imports import hold

PACKAGE = tree.ROOT / "annotator_app"
TRESPASSES = (
    "import socket",
    "def ask():\n    from urllib.request import urlopen\n",
    "def ask():\n    from PySide6 import QtNetwork\n",
    "def ask():\n    import importlib\n    importlib.import_module('http.client')\n",
)


def test_nothing_of_the_network_is_named_or_loaded() -> None:
    hold(tree.ROOT)


def test_only_folders_and_files_are_opened_outside() -> None:
    opened = list(imports.calls(PACKAGE, "openUrl"))
    assert opened, "the dialogs show where a file lies"
    for file, call in opened:
        assert "fromLocalFile" in call or call == "QDesktopServices.openUrl(folder)", (file, call)
    started = list(imports.calls(PACKAGE, "Popen", "system", "startDetached", "execv", "spawnv", "popen"))
    assert [
        call for _file, call in started if not call.startswith(("platform.system", "QLocale.system"))
    ] == []


@pytest.mark.parametrize("line", TRESPASSES)
def test_a_trespass_is_noticed(tmp_path: Path, line: str) -> None:
    shutil.copytree(PACKAGE / "quality", tmp_path / "quality", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "quality" / "trespass.py").write_text(line, encoding="utf-8")
    assert [file for file, module in imports.named(tmp_path) if imports.reaches(module)] == [
        "quality/trespass.py"
    ]


def test_what_a_library_brings_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "annotator_app").mkdir()
    (tmp_path / "annotator_app" / "__init__.py").write_text("", encoding="utf-8")
    (tmp_path / "annotator_app" / "one.py").write_text("import helper_of_ours\n", encoding="utf-8")
    (tmp_path / "helper_of_ours.py").write_text("import http.client\n", encoding="utf-8")
    edges = {tuple(edge) for edge in imports.loaded(tmp_path)["edges"]}
    assert ("http.client", "socket") in edges
    assert not edges <= imports.KNOWN
