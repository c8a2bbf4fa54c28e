# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The reading pane: what is to be read, on paper, in the order of the family's parts.

A single short text stands large at the optical centre. Of several sections the one with the longest text
takes the room; the others take what their text needs, up to two fifths of the pane, and scroll. Where the
pane is too low for a few lines of each, all of them stand whole below one another and scroll as one.
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QMargins, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.scroll import ScrollPane
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.texts.reading_block import ReadingBlock
from annotator_app.gui.parts.texts.reading_document import ReadingText
from annotator_app.gui.questions.wording import Scene
from annotator_app.gui.reading.section import Section, TurnSection
from annotator_app.gui.reading.source import is_short, reading_text
from annotator_app.gui.reading.tabs import ResponseTabs
from annotator_app.model.family import Part
from annotator_app.model.item import Block, Item
from annotator_app.text import QT_TRANSLATE_NOOP

SPEAKERS = {
    "user": QT_TRANSLATE_NOOP("reading", "User"),
    "assistant": QT_TRANSLATE_NOOP("reading", "Assistant"),
    "system": QT_TRANSLATE_NOOP("reading", "Instruction"),
    "other": QT_TRANSLATE_NOOP("reading", "Other"),
}
_MARGIN = 48
_NARROW = 600
_WIDE_WINDOW = 1600
_MORE = 96  # pixels that the margin at the start grows by at most
_SHARE = 0.4
_LOW_WINDOW = 690
_AIR = 6
_FEW_LINES = 3  # lines of each text that can be read at once, where every text scrolls by itself
_NO_LIMIT = 16_777_215


class ReadingPane(QWidget):
    """Shows one item.

    `response_asked(place)`: a person wants to see another response. `bars_changed()`: a bar over the texts
    came or went. `height_changed()`: the texts have another width, so they want another height.
    """

    response_asked = Signal(int)
    bars_changed = Signal()
    height_changed = Signal()

    def __init__(self, theme: Theme, scene: Scene, parent: QWidget | None = None) -> None:
        """Make one section for each part of the family that is read here."""
        super().__init__(parent)
        self.theme, self.scene = theme, scene
        self._shown: dict[str, ReadingBlock] = {}
        self._compact = False
        self._item = ""
        self._above: list[QWidget] = []
        self.setAutoFillBackground(True)
        self._column = QVBoxLayout(self)
        self._area = ScrollPane(theme, self)
        self._area.setMinimumHeight(1)
        self._column.addWidget(self._area, 1)
        sheet, self._texts = self._area.content, self._area.column
        self.tabs = ResponseTabs(theme, sheet)
        self.tabs.asked.connect(self.response_asked)
        self.facts = Label(theme, "small", "textSoft", sheet)
        self._nothing = Label(theme, "heading", "textSoft", sheet)
        self._sections: list[tuple[Part, Section | TurnSection]] = []
        self._texts.addWidget(self._nothing)
        for part in scene.family.parts:
            if part.show == "read":
                self._add(part)
        # Texts that all fit stand at the top, one below the other; the rest of the paper stays free.
        self._rest = QWidget(sheet)
        for extra in (self.facts, self._rest):
            self._texts.addWidget(extra)
        theme.changed.connect(self._restyle)
        # A pane shares its room before its texts are as wide as it; with their width it shares anew.
        self.height_changed.connect(self._share_room, Qt.ConnectionType.QueuedConnection)
        self._restyle()

    @property
    def sections(self) -> dict[str, Section | TurnSection]:
        """The sections by the field of the item that each shows."""
        return {part.field: section for part, section in self._sections}

    def share_room(self) -> None:
        """Share the room anew, as after something came or went below a text."""
        self._bars_changed()

    @property
    def blocks(self) -> dict[str, ReadingBlock]:
        """The reading blocks on the screen by block name."""
        return dict(self._shown)

    def show_item(self, item: Item, order: list[str], response: int = 0) -> None:
        """Show `item`; `order` is that of its responses, `response` the place of the one to see."""
        self._shown = {}
        self.tabs.hide()
        read = [part for part, _section in self._sections if item.fields.get(part.field)]
        for part, section in self._sections:
            section.setVisible(part in read)
            if part in read and isinstance(section, TurnSection):
                self._show_turns(part, section, item)
            elif part in read and isinstance(section, Section):
                block = self._block(part, item, order, response)
                self._show_block(part, section, item, block, alone=len(read) == 1)
        self._show_facts(item)
        self._nothing.set_text(self.tr("This item has no text"))
        self._nothing.setVisible(item.blank)
        self._share_room()
        self._begin(item)

    def _begin(self, item: Item) -> None:
        """Where all texts scroll as one, begin at the top; another response of the same item begins at its tabs."""
        bar = self._area.verticalScrollBar()
        if item.id == self._item and not self.tabs.isHidden() and bar.maximum():
            QTimer.singleShot(0, self, lambda: bar.setValue(self.tabs.y()))
        elif item.id != self._item:
            bar.setValue(0)
        self._item = item.id

    def prefetch(self, item: Item, order: list[str]) -> None:
        """Lay the texts of a coming item out in idle time."""
        read = [part for part, _section in self._sections if item.fields.get(part.field)]
        for part, section in self._sections:
            if part in read and isinstance(section, Section):
                block = self._block(part, item, order, 0)
                section.block.prefetch(self._source(part, item, block, alone=len(read) == 1)[0])

    def show_mark_keys(self, markable: Collection[str]) -> None:
        """Show the keys that mark over the texts that may be marked; over another passage, how to find in it."""
        for part, section in self._sections:
            if isinstance(section, Section):
                names = [name for name, block in self._shown.items() if block is section.block]
                caps = self.scene.keys.usual_caps("evidence.mark_here")
                marked = any(name in markable for name in names)
                section.caption.show_mark_keys(marked, caps)
                section.caption.show_find(part.field == "passage" and not marked, self.scene.keys)

    def put_above(self, bar: QWidget) -> None:
        """Put a bar over all texts."""
        self._above.append(bar)
        self._column.insertWidget(0, bar)
        bar.installEventFilter(self)
        self._bars_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the room anew when a bar comes or goes."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._bars_changed()
        return False

    def _bars_changed(self) -> None:
        self._share_room()
        self.bars_changed.emit()

    def set_compact(self) -> None:
        """Take little room and no paper, as the prompt above cards does."""
        self._compact = True
        self.setAutoFillBackground(False)
        self._restyle()

    def wanted(self) -> int:
        """Give the height in pixels that shows everything without scrolling."""
        shown = [section for _part, section in self._sections if not section.isHidden()]
        return sum(section.wanted() for section in shown) + self._around()

    def least(self) -> int:
        """Give the height in pixels below which the texts could not be read by scrolling."""
        shown = [section for _part, section in self._sections if not section.isHidden()]
        # Several texts scroll as one, which needs no more than the largest caption and two lines.
        more = 1 if len(shown) > 1 else 0
        least = (
            max(min(section.wanted(), self._least_of(section, more)), section.minimumSizeHint().height())
            for section in shown
        )
        return max(least, default=0) + self._around()

    def _least_of(self, section: Section | TurnSection, more: int = 0) -> int:
        """Give the height of a caption and one line below it, or `more` lines."""
        line = section.least_line()
        return section.caption.sizeHint().height() + 8 + line * (1 + more) + section.lines_least()

    def _around(self) -> int:
        """Give the height of what stands around the texts: bars, tabs, facts, margins."""
        margins = self._column.contentsMargins()
        inner = max(1, self.width() - margins.left() - margins.right() - _AIR)
        others = (*self._above, self._nothing, self.tabs, self.facts)
        extras = [part for part in others if not part.isHidden()]
        heights = [
            part.heightForWidth(inner) if part.hasHeightForWidth() else part.sizeHint().height()
            for part in extras
        ]
        sections = sum(not section.isHidden() for _part, section in self._sections)
        gaps = self._column.spacing() * (len(extras) + sections)
        return sum(heights) + gaps + margins.top() + margins.bottom()

    def take_focus(self) -> None:
        """Give the focus to the text that is read last: the passage, the response."""
        for block in reversed(list(self._shown.values())):
            block.setFocus()
            return

    def resizeEvent(self, event: object) -> None:
        """Take the margins for the width, and share the room anew."""
        super().resizeEvent(event)
        self._set_margins()
        self._share_room()

    def _add(self, part: Part) -> None:
        if part.shape == "responses":
            self._texts.addWidget(self.tabs)
        section: Section | TurnSection
        sheet = self._area.content
        section = TurnSection(self.theme, sheet) if part.shape == "turns" else Section(self.theme, sheet)
        self._sections.append((part, section))
        section.width_changed.connect(self.height_changed)
        self._texts.addWidget(section, 1)

    def _show_turns(self, part: Part, section: TurnSection, item: Item) -> None:
        turns = [block for name, block in item.blocks.items() if name.startswith(f"{part.field}.")]
        several = len(turns) > 1 or part.field == "dialogue"
        role = "question" if not several else "compare"
        shown = [
            (
                translate.said(SPEAKERS[turn.role or "other"]) if several else "",
                reading_text(self.scene.task, item, turn, role),
            )
            for turn in turns
        ]
        section.show_turns(self._caption(part, turns[0]), self._fact(item, part), shown)
        self._shown.update({turn.name: block for turn, block in zip(turns, section.blocks, strict=False)})

    def _show_block(self, part: Part, section: Section, item: Item, block: Block, *, alone: bool) -> None:
        source, short = self._source(part, item, block, alone=alone)
        fact = self._fact(item, part)
        section.show_text(self._caption(part, block), fact, source, short=short)
        self._shown[block.name] = section.block

    def _source(self, part: Part, item: Item, block: Block, *, alone: bool) -> tuple[ReadingText, bool]:
        short = is_short(block.text) and (alone or part.field == "text")
        return reading_text(self.scene.task, item, block, "short" if short else "passage"), short

    def _block(self, part: Part, item: Item, order: list[str], response: int) -> Block:
        if part.shape != "responses":
            return item.blocks[part.field]
        self.tabs.show_responses(len(order), response)
        return item.blocks[f"response.{order[response]}"]

    def _caption(self, part: Part, block: Block) -> str:
        language = block.language or self.scene.task.one_language
        title = translate.said(part.title)
        return f"{title} · {self.scene.names(language)}" if language else title

    def _fact(self, item: Item, part: Part) -> str:
        first = next(part for part, _section in self._sections if item.fields.get(part.field))
        return f"#{item.id}" if part is first else ""

    def _show_facts(self, item: Item) -> None:
        self.facts.set_text("   ".join(f"{name}: {value}" for name, value in item.facts.items()))
        self.facts.setVisible(bool(item.facts))

    def _share_room(self) -> None:
        wanted = {section: section.wanted() for _part, section in self._sections if not section.isHidden()}
        if not wanted:
            return
        room = self.height() - self._around()
        few_lines = sum(self._least_of(section, _FEW_LINES - 1) for section in wanted)
        # One line of each would be no reading: then the pane scrolls, as it need not where all is seen.
        if len(wanted) > 1 and (room < few_lines or sum(wanted.values()) <= room):
            self._stand_whole(wanted)
            return
        # Of equally long texts the last one, which is what is judged, takes the room.
        main = max(reversed(wanted), key=wanted.__getitem__)
        most = max(round(room * _SHARE), *(self._least_of(section) for section in wanted))
        others = {section: min(whole, most) for section, whole in wanted.items() if section is not main}
        left = room - sum(others.values()) - wanted[main]
        for section, height in others.items():
            more = max(0, min(left, wanted[section] - height))
            left -= more
            self._give(section, height + more, height + more)
        self._give(main, min(wanted[main], self._least_of(main)), _NO_LIMIT)
        self._texts.setStretchFactor(self._rest, 0)

    def _stand_whole(self, wanted: dict[Section | TurnSection, int]) -> None:
        """Give every text its whole height."""
        for section, height in wanted.items():
            self._give(section, height, height)
        self._texts.setStretchFactor(self._rest, 1)

    def _give(self, section: Section | TurnSection, least: int, most: int) -> None:
        """Let `section` be `least` to `most` pixels high; what may be higher takes the room that is left."""
        section.setMaximumHeight(most)
        section.setMinimumHeight(least)
        self._texts.setStretchFactor(section, 0 if least == most else 1)

    def _set_margins(self) -> None:
        """Margins grow in a wide window, as a line stays within its measure (ux.md 17)."""
        margin = round(self.theme.pad(_MARGIN)) if self.width() > _NARROW else 24
        wide = 0 if self.window().width() < _WIDE_WINDOW else min(_MORE, (self.width() - _NARROW) // 6)
        margin += wide
        # Large text needs the height for its lines.
        tight = self.theme.large_text
        low = 4 if self.window().height() < _LOW_WINDOW else 8
        above, below = (low, low) if tight else (20 + wide // 4, 16)
        around = (14, 8, 14, 8) if self._compact else (margin, above, 36, below)
        start, above, end, below = around
        # Where all texts scroll as one, the bar stands in the margin, with a little air beside them.
        if self._column.contentsMargins() != QMargins(start, above, end - _AIR, below):
            self._column.setContentsMargins(start, above, end - _AIR, below)
            self._texts.setContentsMargins(0, 0, _AIR, 0)

    def _restyle(self) -> None:
        self._set_margins()
        for column in (self._column, self._texts):
            column.setSpacing(8 if self.theme.large_text else 16)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, self.theme.colour("surface"))
        self.setPalette(palette)
