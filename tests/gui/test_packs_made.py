# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which file goes to whom is said at once, however many packs were made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.coordinating.packs_made import PacksMade
from annotator_app.gui.parts.texts.label import Label
from tests.builders.windows import Desk

MANY = 15_000


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qapp, tmp_path / "home", "Coordinator 01")
    desk.open("en", (1366, 690))
    yield desk
    desk.close()


def opened(desk: Desk, folder: Path, count: int) -> PacksMade:
    packs = [
        SimpleNamespace(contributor=f"Contributor {number}", path=folder / f"p{number}.taskpack")
        for number in range(1, count + 1)
    ]
    report = SimpleNamespace(bundle=folder / "b.bundle", packs=packs, results_key=None)
    PacksMade(desk.window.session, desk.window, report).open_now()  # type: ignore[arg-type]
    dialog: PacksMade = desk.dialog(PacksMade)
    return dialog


def plain(text: str) -> str:
    return text.translate({0x2068: None, 0x2069: None})


def test_of_thousands_of_packs_only_the_lines_in_view_are_made(desk: Desk, tmp_path: Path) -> None:
    dialog = opened(desk, tmp_path, MANY)
    shown = dialog.list
    assert shown is not None
    assert desk.focus is shown
    assert len(dialog.findChildren(Label)) < 20
    desk.press("End")
    last = shown.line_at(shown.currentIndex().row())
    assert plain(last.words) == "Contributor 15000: p15000.taskpack"
    desk.press("Enter")
    desk.gone()


def test_each_of_few_packs_has_its_sentence(desk: Desk, tmp_path: Path) -> None:
    dialog = opened(desk, tmp_path, 2)
    said = [plain(label.text()) for label in dialog.findChildren(Label)]
    assert "Saved as p2.taskpack. Give this file to Contributor 2." in said
    assert dialog.list is None
    desk.press("Enter")
    desk.gone()
