# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The banner: whole where there is room, else its words scroll by keys; the work below keeps its place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.frame.banner import Banner
from annotator_app.gui.parts.frame.toast import Toast

SENTENCE = (
    "Kept in memory. Allow writing there, or save the work to a stick. Do not close the app before that. " * 3
)


@pytest.fixture
def host(qtbot: object, theme: Theme) -> Iterator[QWidget]:
    """A window with a banner over work that needs 400 pixels."""
    theme.set_text_size(2.0)
    window = QWidget()  # without a layout, so that it may be smaller than what stands in it would like
    qtbot.addWidget(window)
    made = QWidget(window)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    banner, work = Banner(theme, made), QWidget(made)
    work.setMinimumHeight(400)
    column.addWidget(banner)
    column.addWidget(work, 1)
    banner.set_banner("danger", "hard-drive", "The app may not write to its folder", SENTENCE, "Try again")
    banner.show()
    made.resize(1024, 900)
    window.resize(1024, 900)
    window.show()
    window.activateWindow()
    with qtbot.waitActive(window):
        pass
    yield made
    theme.set_text_size(1.0)


def settle(host: QWidget, height: int) -> Banner:
    host.resize(1024, height)
    for _turn in range(6):
        QApplication.processEvents()
    return host.findChild(Banner)


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_toast_has_the_same_room_on_both_sides_of_its_words(
    qtbot: object, theme: Theme, way: Qt.LayoutDirection
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(way)
    window.resize(800, 400)
    window.show()
    toast = Toast(theme, window)
    toast.setLayoutDirection(way)
    toast.say("Everything is saved")
    alone = toast.text.geometry()
    assert alone.left() == toast.width() - 1 - alone.right()
    toast.say("2 packs merged", "Undo", lambda: None)
    beside = toast.text.geometry()
    left = way == Qt.LayoutDirection.LeftToRight
    room = beside.left() if left else toast.width() - 1 - beside.right()
    assert room == alone.left()


def test_a_toast_gives_its_room_to_the_words_and_keeps_off_the_sides(qtbot: object, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 600)
    window.show()
    toast = Toast(theme, window)
    toast.say("The app could not finish this step. Everything that was saved is still here.", "Save a report")
    assert toast.text.width() >= toast.text.wanted(), "they need one line"
    window.resize(500, 600)
    assert (toast.x() > 0, toast.geometry().right() < 499) == (True, True)
    assert toast.button.width() == toast.button.sizeHint().width()
    assert toast.text.height() >= toast.text.heightForWidth(toast.text.width())


def test_the_words_scroll_where_the_window_is_too_low(host: QWidget) -> None:
    banner = settle(host, 900)
    whole = banner.height()
    bar = banner.words.verticalScrollBar()
    assert bar.maximum() == 0
    assert banner.stop.focusPolicy() == Qt.FocusPolicy.NoFocus
    banner = settle(host, 600)
    assert banner.height() <= 200 < whole
    assert host.minimumSizeHint().height() <= 600
    assert banner.first.visibleRegion().boundingRect() == banner.first.rect()
    assert bar.maximum() > 0
    banner.stop.setFocus(Qt.FocusReason.TabFocusReason)
    assert banner.stop.hasFocus()
    for _press in range(40):
        QTest.keyClick(banner.stop, Qt.Key.Key_Down)
    assert bar.value() == bar.maximum(), "all words can be read without a mouse"
    assert settle(host, 900).height() == whole
    assert bar.maximum() == 0


def test_it_comes_to_rest(host: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    settle(host, 600)
    calls = []
    fit = Banner._fit
    monkeypatch.setattr(Banner, "_fit", lambda self: (calls.append(1), fit(self)))
    for _turn in range(20):
        QApplication.processEvents()
    assert not calls
    settle(host, 640)
    assert 0 < len(calls) < 12
