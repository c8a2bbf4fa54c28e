# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every page of the gallery: named, nothing cut, mirrored, in all sizes and themes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button
from annotator_app.gui.parts.choices.option import OptionFace
from annotator_app.gui.parts.texts.label import Label
from tests.builders.gallery.pages import PAGES, fit

Page = Callable[[Theme], QWidget]
NAMES = [page.__name__ for page in PAGES]


@pytest.fixture
def sheet_of(qtbot: object, theme: Theme) -> Callable[[Page], QWidget]:
    def make(page: Page) -> QWidget:
        sheet = page(theme)
        fit(sheet)
        qtbot.addWidget(sheet)
        sheet.show()
        qtbot.waitExposed(sheet)
        QApplication.processEvents()
        # Fonts that came with the first paint make lines taller; a scrolling pane follows.
        fit(sheet)
        QApplication.processEvents()
        return sheet

    return make


def cut(part: QWidget) -> bool:
    if isinstance(part, Label) and part._elide:
        return False
    if isinstance(part, (Label, OptionFace)) and part.hasHeightForWidth():
        return part.height() < part.heightForWidth(part.width())
    if isinstance(part, Button):
        return part.width() < part.sizeHint().width() or part.height() < part.sizeHint().height()
    return False


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
@pytest.mark.parametrize("size", [0.9, 1.0, 1.3, 2.0])
def test_nothing_is_cut(sheet_of: Callable[[Page], QWidget], theme: Theme, page: Page, size: float) -> None:
    theme.set_text_size(size)
    sheet = sheet_of(page)
    found = [part for part in sheet.findChildren(QWidget) if part.isVisible() and cut(part)]
    assert [(type(part).__name__, getattr(part, "text", str)(), part.size()) for part in found] == []


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_everything_with_focus_has_a_name_for_screen_readers(
    sheet_of: Callable[[Page], QWidget], page: Page
) -> None:
    page_made = sheet_of(page)
    nameless = [
        type(part).__name__
        for part in page_made.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.isVisible()
        and part.focusProxy() is None
        and not QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
        and not part.objectName().startswith("qt_")
        and type(part).__name__ not in ("ReadingBlock", "Dialog")
    ]
    assert nameless == []


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_everything_turns_round(sheet_of: Callable[[Page], QWidget], right_to_left: None, page: Page) -> None:
    sheet = sheet_of(page)
    for button in (part for part in sheet.findChildren(Button) if part.isVisible()):
        assert button.layoutDirection() == Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
@pytest.mark.parametrize("mode", ["dark", "contrast"])
def test_every_theme_draws_and_a_change_reaches_what_stands(
    sheet_of: Callable[[Page], QWidget], theme: Theme, page: Page, mode: str
) -> None:
    sheet = sheet_of(page)
    before = sheet.grab().toImage()
    theme.set_mode(mode)
    QApplication.processEvents()
    assert sheet.grab().toImage() != before


def test_targets_are_large_enough(sheet_of: Callable[[Page], QWidget], theme: Theme) -> None:
    for page in PAGES:
        sheet = sheet_of(page)
        for button in (part for part in sheet.findChildren(Button) if part.isVisible()):
            assert min(button.width(), button.height()) - 2 * theme.ring_room >= 28
