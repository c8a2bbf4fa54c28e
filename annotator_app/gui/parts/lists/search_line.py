# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One line of the search list, and how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.key_cap import Look, caps_width, draw_caps
from annotator_app.gui.parts.texts.lettering import Lettering

if TYPE_CHECKING:
    from annotator_app.gui.parts.lists.search_list import SearchList

_EDGE = 12.0
_BAR = 4.0
_HEADING = 30


@dataclass(frozen=True, slots=True)
class SearchLine:
    """A label, or the heading of a group (`heading`).

    `second` is the translated name, `group` or the caps `keys` stand at the end, `hits` are spans of code
    points in `name` and `second_hits` in `second`; an outline `icon` stands where others have a digit;
    `in_group` lets the line fold with the heading above it.
    """

    id: str
    name: str
    second: str = ""
    group: str = ""
    hits: tuple[tuple[int, int], ...] = ()
    second_hits: tuple[tuple[int, int], ...] = ()
    script: str = ""
    second_script: str = ""
    heading: bool = False
    in_group: bool = False
    keys: tuple[str, ...] = ()
    icon: str = ""


class LineDelegate(QStyledItemDelegate):
    """Draws the lines of a `SearchList`."""

    def __init__(self, theme: Theme, view: SearchList) -> None:
        """Draw for `view`."""
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._kept: dict[tuple[object, ...], Lettering] = {}
        theme.changed.connect(self._kept.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        line = self._view.model().lines[index.row()]
        height = round(self._theme.pad(_HEADING)) if line.heading else self._view.line_height()
        return QSize(100, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self._view.model().lines[index.row()]
        place = QRectF(option.rect)
        if line.heading:
            self.draw_heading(painter, place, line)
            return
        if place.bottom() <= self._view.covered():
            return  # wholly under the heading that stays at the top
        here = index.row() == self._view.currentIndex().row()
        self._draw_ground(painter, place, here)
        painter.save()
        painter.setClipRect(paint.own_room(place), Qt.ClipOperation.IntersectClip)
        self._draw_words(painter, place, line, here, index.row())
        painter.restore()

    def draw_heading(self, painter: QPainter, place: QRectF, line: SearchLine) -> None:
        """Draw the heading of a group into `place`."""
        colour = self._theme.colour
        words = self._words("caption", 600, line.name, line.script, ())
        if not self._view.folds:
            painter.fillRect(place, colour("surface"))
            self._draw(painter, words, place, place.x() + _EDGE, colour("textSoft"))
            return
        painter.fillRect(place, colour("sunken"))
        side = self._theme.px(14)
        folded = self._view.is_folded(line.name)
        arrow = QRectF(place.x() + _EDGE, place.center().y() - side / 2, side, side)
        flipped = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        name = "chevron-right" if folded else "chevron-down"
        paint.icon(painter, self._mirrored(arrow), name, colour("textSoft"), flipped=flipped)
        self._draw(painter, words, place, place.x() + _EDGE + side + 6, colour("textSoft"))

    def _draw_ground(self, painter: QPainter, place: QRectF, here: bool) -> None:
        colour = self._theme.colour
        if here:
            paint.tint(painter, self._theme, place, 0, "accentSoft")
            bar = QRectF(place.x(), place.y(), _BAR, place.height())
            painter.fillRect(self._mirrored(bar), colour("accent"))
        if self._view.ruled:
            painter.fillRect(QRectF(place.x(), place.bottom() - 1, place.width(), 1), colour("border"))

    def _draw_words(self, painter: QPainter, place: QRectF, line: SearchLine, here: bool, row: int) -> None:
        colour, shown = self._theme.colour, self._view.shown_on(row)
        x = place.x() + _EDGE
        if shown.keys:
            cap = self._mirrored(QRectF(x, 0, caps_width(self._theme, shown.keys), 1))
            look = Look.FILLED if here else Look.NORMAL
            draw_caps(painter, self._theme, cap.x(), place.center().y(), shown.keys, look)
        if line.icon:
            side = self._theme.px(self._theme.size("icon"))
            sign = self._mirrored(QRectF(x, place.center().y() - side / 2, side, side))
            paint.icon(painter, sign, line.icon, colour("accentText" if here else "textSoft"))
        x += self._theme.px(21) + _EDGE
        end = place.right() - _EDGE
        if shown.chosen:
            side = self._theme.px(18)
            check = QRectF(end - side, place.center().y() - side / 2, side, side)
            paint.icon(painter, self._mirrored(check), "check", colour("accentText"))
            end -= side + 8
        if line.keys:
            width = caps_width(self._theme, line.keys)
            caps = self._mirrored(QRectF(end - width, 0, width, 1))
            draw_caps(painter, self._theme, caps.x(), place.center().y(), line.keys)
            end -= width + _EDGE
        if line.group:
            group = self._words("caption", 0, line.group, "", ())
            end -= group.natural_width()
            self._draw(painter, group, place, end, colour("textSoft"))
            end -= _EDGE
        weight = 600 if here or self._view.ruled else 0
        name = self._words("control", weight, line.name, line.script, line.hits)
        x += self._draw(painter, name, place, x, colour("accentText" if here else "text"), end) + 11
        if line.second and x + 40 < end:
            second = self._words("small", 0, line.second, line.second_script, line.second_hits)
            self._draw(painter, second, place, x, colour("textSoft"), end)

    def _draw(
        self, painter: QPainter, words: Lettering, place: QRectF, x: float, ink: object, end: float = 1e6
    ) -> float:
        """Draw `words` from `x`, cut at `end`; gives the width drawn."""
        width = min(float(words.natural_width()), end - x)
        target = self._mirrored(QRectF(x, 0, width, 1))
        words.draw_elided(painter, target.x(), place.center().y() - words.line_height / 2, width, ink)
        return width

    def _words(
        self, role: str, weight: int, text: str, script: str, hits: tuple[tuple[int, int], ...]
    ) -> Lettering:
        key = (role, weight, text, script, hits)
        if key not in self._kept:
            if len(self._kept) > 2000:
                self._kept.clear()
            words = self._kept[key] = Lettering(self._theme, role, weight)
            words.set(text, script)
            if hits:
                words.set_formats([self._hit(text, *hit) for hit in hits])
        return self._kept[key]

    def _hit(self, text: str, start: int, end: int) -> QTextLayout.FormatRange:
        hit = QTextLayout.FormatRange()
        hit.start = len(text[:start].encode("utf-16-le")) // 2
        hit.length = len(text[start:end].encode("utf-16-le")) // 2
        form = QTextCharFormat()
        form.setBackground(self._theme.colour("evidence"))
        form.setForeground(self._theme.colour("text"))
        hit.format = form
        return hit

    def _right_to_left(self) -> bool:
        return self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _mirrored(self, rect: QRectF) -> QRectF:
        if not self._right_to_left():
            return rect
        width = self._view.viewport().width()
        return QRectF(width - rect.right(), rect.y(), rect.width(), rect.height())
