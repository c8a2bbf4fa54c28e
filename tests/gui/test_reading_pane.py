# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The reading pane shares its room among several texts once, and then rests."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from annotator_app.gui.parts.texts.reading_block import ReadingBlock
from annotator_app.gui.reading.pane import ReadingPane
from annotator_app.gui.reading.section import Section
from tests.builders import stores
from tests.builders.screens import MIRRORED, shown
from tests.builders.windows import Desk


class Requests(QObject):
    """Counts how often a layout was asked for."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def bars_of(pane: ReadingPane) -> list[int]:
    """How far each text that is shown can be scrolled."""
    sections = [section for section in pane.sections.values() if not section.isHidden()]
    areas = [section.block if isinstance(section, Section) else section.area for section in sections]
    return [area.verticalScrollBar().maximum() for area in areas]


def test_texts_come_to_rest_at_every_height(qapp: QApplication, tmp_path: Path) -> None:
    """A text that got its scroll bar became the longest, lost the bar with the room it got, and was so no more."""
    looks = [(size, height) for size in (1.0, 1.5) for height in range(600, 900, 20)]
    restless, whole, scrolled = [], 0, 0
    with shown(qapp, tmp_path, "rating-several", MIRRORED) as desk:
        pane = desk.app.shell.findChild(ReadingPane)
        requests = Requests()
        pane.sections["prompt"].parentWidget().installEventFilter(requests)
        for size, height in looks:
            desk.app.theme.set_text_size(size)
            desk.app.shell.resize(1366, height)
            desk.turn(0.03)
            requests.count = 0
            desk.turn(0.03)
            restless += [(size, height)] * (requests.count > 0)
            bars = bars_of(pane)
            assert not any(bars) or pane.wanted() > pane.height(), (size, height)
            whole += not any(bars)
            scrolled += any(bars)
    assert not restless
    assert whole
    assert scrolled


def test_a_brand_in_latin_does_not_turn_an_arabic_text(qapp: QApplication, tmp_path: Path) -> None:
    """ux.md 11, rule 1: most letters of the second text are Latin, and it is Arabic all the same."""
    texts = ("اشتريته أمس.", "استخدم Microsoft Visual Studio Code اليوم.", "Plain English words.")
    desk = Desk(qapp, tmp_path / "home")
    items = [{"id": f"i{n}", "language": "ar", "text": {"text": text}} for n, text in enumerate(texts)]
    pack = stores.add_items(desk.home, items, language="ar")
    desk.open()
    desk.window.open_pack(pack.pack_id)
    desk.turn()
    ways = []
    for _text in texts:
        block = next(one for one in desk.window.findChildren(ReadingBlock) if one.isVisible())
        ways.append(block.document().firstBlock().textDirection())
        desk.press("Alt+Down")
        desk.turn()
    desk.close()
    assert ways == [Qt.LayoutDirection.RightToLeft] * 2 + [Qt.LayoutDirection.LeftToRight]
