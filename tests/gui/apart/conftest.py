# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""For tests of fonts that come and go (test_fonts_that_come_and_go.py runs them)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from annotator_app.gui.look.fonts import FontBook
from annotator_app.paths import resources

_MOST_FONTS = 20_000  # that one process of tests loads


@pytest.fixture
def fonts_gone_after(qapp: QApplication, fonts: FontBook) -> Iterator[None]:
    """Fonts stay with the application: no other test has those of this one, and this one none of theirs."""
    fonts.load_rest()
    for number in range(_MOST_FONTS):
        if any(" CJK " in family for family in QFontDatabase.applicationFontFamilies(number)):
            QFontDatabase.removeApplicationFont(number)
    before = QFontDatabase.addApplicationFont(str(resources() / "fonts" / "PostilSans-Regular.ttf"))
    yield
    for number in range(before, _MOST_FONTS):
        QFontDatabase.removeApplicationFont(number)
