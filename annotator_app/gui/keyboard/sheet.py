# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The keyboard page itself, for the window and for paper: the drawing, its legend, the lists of keys.

It shows the keys as they are now: own keys, the preset, the layout that was seen at work.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPagedPaintDevice, QPainter, QRegion
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.keyboard import layout as keyboard_layout
from annotator_app.gui.keyboard.commands import CAP_WORDS
from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.keyboard.rows import HEADINGS, LEGEND, Row, rows, uses
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.key_list import KeyList
from annotator_app.gui.parts.keyboard_drawing import DrawnKey, KeyboardDrawing
from annotator_app.gui.parts.texts.label import Label
from annotator_app.text import QT_TRANSLATE_NOOP

SHORT: Final = 5  # lines of a list in the window; paper has all
_PAPER_WIDTH = 760  # pixels at 100 %; the page is scaled to the paper
_LEGEND_WIDTH = 236
_LARGE = 1.3  # size of the text from which there is no room side by side
_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Backspace": "⌫"}
_RULE = QT_TRANSLATE_NOOP(
    "keyboard",
    "The number row counts by its place and Ctrl keys by their Latin letter, so every keyboard layout works the same.",
)
_PLACES = QT_TRANSLATE_NOOP("keyboard", "Letters stand where a US keyboard has them.")
_NAME = QT_TRANSLATE_NOOP("keyboard", "Drawing of the keyboard; the lists say the same in words.")


class KeyboardSheet(QWidget):
    """As wide as it is made; `paper` lists every key and stands without the window's room."""

    def __init__(
        self,
        theme: Theme,
        keys: Keys,
        offered: Collection[str],
        parent: QWidget | None = None,
        *,
        paper: bool = False,
    ) -> None:
        """Show the keys of the commands `offered`."""
        super().__init__(parent)
        self.theme, self._keys = theme, keys
        found = rows(offered, keys.keys_of)
        self.drawing = KeyboardDrawing(theme, self)
        self.drawing.set_keys(list(self._drawn(found)), translate.said(_NAME))
        self.lists = {purpose: self._list(found, purpose, paper=paper) for purpose in HEADINGS}
        self._legend_parts = list(self._made_legend(set(uses(found, keys.keys_of).values())))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._wide: bool | None = None
        if paper:
            self._arrange_paper()
        else:
            self._follow()
            theme.changed.connect(self._follow)

    def put_below_legend(self, part: QWidget) -> None:
        """Put `part` below the legend, where the drawing beside it leaves room."""
        self._legend_parts.append(part)
        self._wide = None
        self._follow()

    def _follow(self) -> None:
        """Arrange it for the size of the text."""
        wide = self.theme.text_size < _LARGE
        if wide == self._wide:
            return
        self._wide = wide
        _empty(self._column)
        self._arrange(wide=wide)

    def _arrange(self, *, wide: bool) -> None:
        """Set the legend beside the drawing and four lists in a row, with large text below and two."""
        top = QHBoxLayout() if wide else QVBoxLayout()
        top.setSpacing(24)
        top.addWidget(
            self.drawing, 1 if wide else 0, Qt.AlignmentFlag.AlignTop if wide else Qt.AlignmentFlag(0)
        )
        top.addLayout(self._legend())
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(14)
        across = 4 if wide else 2
        for place, part in enumerate(self.lists.values()):
            grid.addWidget(part, place // across, place % across, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place % across, 1)
        self._column.addLayout(top)
        self._column.addLayout(grid)

    def _arrange_paper(self) -> None:
        """Set the long list beside the three short ones and the legend."""
        row, start, end = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        row.setSpacing(28)
        for purpose, part in self.lists.items():
            (end if purpose == "more" else start).addWidget(part)
        start.setSpacing(14)
        start.addLayout(self._legend())
        end.addStretch(1)
        row.addLayout(start, 1)
        row.addLayout(end, 1)
        self._column.addWidget(self.drawing)
        self._column.addLayout(row)

    def _list(self, found: Iterable[Row], purpose: str, *, paper: bool) -> KeyList:
        part = KeyList(self.theme, self)
        inside = [self._line(row) for row in found if row.list == purpose]
        part.set_lines(purpose, translate.said(HEADINGS[purpose]), inside if paper else inside[:SHORT])
        return part

    def _line(self, row: Row) -> tuple[tuple[tuple[str, ...], ...], str]:
        return tuple(self._keys.signs(combination) for combination in row.combinations), translate.said(
            row.text
        )

    def _drawn(self, found: Iterable[Row]) -> Iterator[DrawnKey]:
        found = list(found)
        typed = keyboard_layout.typed_at(self._keys.seen)
        purposes: dict[str, str] = {}
        for name, purpose in uses(found, self._keys.keys_of).items():
            for place in keyboard_layout.places_of(name, typed):
                if purposes.get(place, "more") == "more":
                    purposes[place] = purpose
        for number, row in enumerate(keyboard_layout.ROWS):
            yield from self._row(row, number, 0.0, typed, purposes)
        if any(name.startswith("Pad") for name in purposes):
            purposes |= {f"Pad{digit}": purposes["1"] for digit in "0123456789" if "1" in purposes}
            purposes |= {"PadEnter": purposes["Enter"]} if "Enter" in purposes else {}
            for number, row in enumerate(keyboard_layout.PAD, start=1):
                yield from self._row(row, number, keyboard_layout.WIDTH + 0.4, typed, purposes)

    def _row(
        self,
        row: Iterable[keyboard_layout.Key],
        number: int,
        x: float,
        typed: dict[str, str],
        purposes: dict[str, str],
    ) -> Iterator[DrawnKey]:
        for place, width in row:
            yield DrawnKey(
                x, number, width, self._label(place, typed), purposes.get(place, "") if place else ""
            )
            x += width

    def _label(self, place: str, typed: dict[str, str]) -> str:
        name = place.removeprefix("Pad") if place[3:].isdigit() or place == "PadEnter" else place
        if name.isdigit():
            return translate.digits(name)
        if name in keyboard_layout.PAD_SIGNS:
            return keyboard_layout.PAD_SIGNS[name]
        if name in _ARROWS:
            return _ARROWS[name]
        if name in CAP_WORDS:
            return self._keys.signs(name)[0]
        return typed.get(place, "") if len(place) == 1 else name

    def _legend(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        for part in self._legend_parts:
            if isinstance(part, KeyList):
                part.setMinimumWidth(round(self.theme.pad(_LEGEND_WIDTH)))
            column.addWidget(part)
        column.addStretch(1)
        return column

    def _made_legend(self, used: Collection[str]) -> Iterator[QWidget]:
        """Say what the colours mean that the drawing has here."""
        for purpose, words in LEGEND.items():
            if purpose not in used:
                continue
            line = KeyList(self.theme, self)
            line.set_lines(purpose, translate.said(words), ())
            yield line
        sentences = (_RULE,) if self._keys.seen else (_RULE, _PLACES)
        for sentence in sentences:
            label = Label(self.theme, "small", "textSoft", self)
            label.set_text(translate.said(sentence))
            yield label


def _empty(layout: QLayout) -> None:
    """Take everything out of a layout; the widgets stay."""
    while (item := layout.takeAt(0)) is not None:
        if item.layout() is not None:
            _empty(item.layout())
            item.layout().deleteLater()


def paint_page(sheet: KeyboardSheet, title: str, device: QPagedPaintDevice) -> None:
    """Paint `sheet` under `title` onto one page of `device`, as large as the page lets it be."""
    heading = Label(sheet.theme, "title")
    heading.set_text(title)
    heading.setLayoutDirection(sheet.layoutDirection())
    heading.resize(_PAPER_WIDTH, heading.heightForWidth(_PAPER_WIDTH))
    sheet.setFixedWidth(_PAPER_WIDTH)
    height = sheet.layout().totalHeightForWidth(_PAPER_WIDTH)
    sheet.resize(_PAPER_WIDTH, height)
    sheet.layout().activate()
    painter = QPainter(device)
    page = painter.viewport()
    whole = heading.height() + 12 + height
    scale = min(page.width() / _PAPER_WIDTH, page.height() / whole)
    painter.scale(scale, scale)
    flags = QWidget.RenderFlag.DrawChildren
    heading.render(painter, QPoint(0, 0), QRegion(), flags)
    painter.translate(0, heading.height() + 12)
    sheet.render(painter, QPoint(0, 0), QRegion(), flags)
    painter.end()
