# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""For tests of the window: one application, a theme, and keys that leave no trace behind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.look.fonts import FontBook
from annotator_app.gui.look.theme import Theme, read_tokens
from annotator_app.paths import resources


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> FontBook:
    return FontBook(resources() / "fonts", read_tokens())


@pytest.fixture
def theme(qapp: QApplication, fonts: FontBook) -> Theme:
    theme = Theme(fonts=fonts)
    theme.set_mode("light")
    return theme


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[Keys]:
    made = Keys(qapp)
    yield made
    made.retire()


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def swept(qapp: QApplication) -> Iterator[None]:
    """Widgets of a test are gone before the next one starts, and nobody takes its keys any more."""
    for keys in qapp.findChildren(Keys):  # of a story outside this folder that was broken off
        keys.retire()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.processEvents()
    left = qapp.findChildren(Keys)
    for keys in left:
        keys.retire()
    assert not left, "a window of this test still takes keys"
