# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The list of result packs: who, how far, what of the signature, and how the pack stands; any number of rows.

Only the rows in view are asked for and drawn, so that hundreds of files are there at once; of those only the ones
that say something else are drawn anew, and a text that many rows share is laid out once. Keys: arrows move, Enter
opens, Delete is the screen's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.lists.row_list import RowIndex, RowList
from annotator_app.gui.parts.part import name_part
from annotator_app.gui.parts.pill import TONES
from annotator_app.gui.parts.texts.lettering import Lettering

_ROOMY = 620  # pixels at 100 % from which everything stands on one line
_CELLS = 60  # items up to which each has a cell of its own
_EDGE = 16
_GAP = 14
_KEPT = 256  # rows and texts that are kept as they were worked out; more than any window shows
_COLUMNS = (0.27, 0.49)  # where the count and the signature begin, as shares of a row


@dataclass(frozen=True, slots=True)
class ResultLine:
    """What one row shows. `done`, `reported` and `items` make the ribbon; `items` 0 leaves it out."""

    name: str
    script: str
    rtl: bool | None
    done: int
    reported: int
    items: int
    count: str
    sign: str
    sign_icon: str
    sign_tone: str
    pill: str
    pill_icon: str
    pill_tone: str
    spoken: str


LineOf = Callable[[int], ResultLine]


class ResultModel(QAbstractListModel):
    """Rows that are asked for one by one, when they come into view."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self._count = 0
        self._line_of: LineOf | None = None
        self._lines: dict[int, ResultLine] = {}

    def show_rows(self, count: int, line_of: LineOf) -> None:
        """Show `count` rows; more than before are added below without a reset."""
        self._line_of = line_of
        self._lines.clear()
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()
        if count:
            self.dataChanged.emit(self.index(0), self.index(count - 1))

    def line(self, row: int) -> ResultLine:
        """Give what `row` shows, worked out once until rows are shown anew."""
        line = self._lines.get(row)
        if line is None:
            assert self._line_of is not None
            if len(self._lines) >= _KEPT:
                self._lines.clear()
            line = self._lines[row] = self._line_of(row)
        return line

    def rowCount(self, parent: RowIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._count

    def data(self, index: RowIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return self.line(index.row()).spoken
        return None


class ResultList(RowList):
    """Signals: `opened(row)` by Enter or double click."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.rows, self._was_roomy = ResultModel(self), False
        self._drawn: dict[int, ResultLine] = {}
        self._build(theme, self.rows, _RowDelegate(theme, self))
        self.doubleClicked.connect(self.open_row)

    def show_rows(self, name: str, count: int, line_of: LineOf) -> None:
        """Show `count` rows under `name`."""
        name_part(self, name)
        self.rows.show_rows(count, line_of)
        if count and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0))

    @property
    def roomy(self) -> bool:
        """Whether everything of a row has room on one line."""
        return self.viewport().width() >= self.theme.px(_ROOMY)

    def dataChanged(self, first: RowIndex, last: RowIndex, roles: Sequence[int] = ()) -> None:
        """Draw the rows anew from the first to the last one in view that says something else than is drawn."""
        self._forget_out_of_view()
        changed = sorted(
            row
            for row, line in self._drawn.items()
            if first.row() <= row <= last.row() and self.rows.line(row) != line
        )
        if changed:  # what was never drawn will be in any case
            first, last = self.rows.index(changed[0]), self.rows.index(changed[-1])
            super().dataChanged(first, last, roles)
            place = QRectF(self.visualRect(first).united(self.visualRect(last)))
            beyond = self.visualRect(
                first
            ).height()  # letters of these rows and of their neighbours reach over
            self.viewport().update(place.adjusted(0, -beyond, 0, beyond).toAlignedRect())

    def drawing(self, row: int) -> ResultLine:
        """Give what `row` shows, which is what stands there from now on: for the delegate."""
        if len(self._drawn) >= _KEPT:
            self._forget_out_of_view()
        line = self._drawn[row] = self.rows.line(row)
        return line

    def _forget_out_of_view(self) -> None:
        room, place_of, index = self.viewport().rect(), self.visualRect, self.rows.index
        kept = [row for row in self._drawn if place_of(index(row)).intersects(room)]
        self._drawn = {row: self._drawn[row] for row in kept}

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are higher where there is less room."""
        super().resizeEvent(event)
        if self.roomy != self._was_roomy:
            self._was_roomy = self.roomy
            self.doItemsLayout()


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: ResultList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._name = _Texts(theme, "control", 600)
        self._count, self._sign = _Texts(theme, "caption"), _Texts(theme, "small")
        self._pill = _Texts(theme, "caption", 500)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        if self._view.roomy:
            height = max(self._theme.pad(54), self._name.line_height + 2 * 14)
        else:
            height = self._pill_height() + self._count.line_height + 2 * self._theme.pad(10)
        return QSize(100, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, place = self._view.drawing(index.row()), QRectF(option.rect)
        painter.save()
        painter.setClipRect(paint.own_room(place), Qt.ClipOperation.IntersectClip)
        if index.row():
            painter.fillRect(QRectF(place.x(), place.y(), place.width(), 1), self._theme.colour("border"))
        self._draw_ground(painter, option, place.adjusted(3, 3, -3, -2), index.row())
        if self._view.roomy:
            self._draw_wide(painter, place, line)
        else:
            self._draw_narrow(painter, place, line)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, row: int) -> None:
        radius = self._theme.radius("control")
        if row == self._view.current and self._view.hasFocus():
            paint.tint(painter, self._theme, place, radius, "accentSoft")
            paint.ring(painter, self._theme, place, radius - 2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint.tint(painter, self._theme, place, radius, "sunken", "borderStrong")

    def _draw_wide(self, painter: QPainter, place: QRectF, line: ResultLine) -> None:
        """Columns stand below one another in all rows, whatever their pills say."""
        middle, inner, x = place.center().y(), place.width() - 2 * _EDGE, place.x() + _EDGE
        pill = self._draw_pill(painter, place.right() - _EDGE, middle, line)
        ribbon, sign = (inner * share for share in _COLUMNS)
        words = QRectF(x, middle, ribbon - _GAP, 0)
        self._words(painter, self._name, words, line.name, "text", line.script, line.rtl)
        count = QRectF(x + ribbon, place.y(), sign - ribbon - _GAP, place.height())
        self._draw_count(painter, count, line)
        self._draw_sign(painter, x + sign, middle, inner - sign - pill - _GAP, line)

    def _draw_narrow(self, painter: QPainter, place: QRectF, line: ResultLine) -> None:
        top = place.y() + self._theme.pad(10) + self._pill_height() / 2
        low = place.bottom() - self._theme.pad(10) - self._count.line_height / 2
        inner, x = place.width() - 2 * _EDGE, place.x() + _EDGE
        pill = self._draw_pill(painter, place.right() - _EDGE, top, line)
        self._words(
            painter,
            self._name,
            QRectF(x, top, inner - pill - 12, 0),
            line.name,
            "text",
            line.script,
            line.rtl,
        )
        count = min(self._count.of(line.count).natural_width() + 1.0, inner * 0.6)
        self._words(painter, self._count, QRectF(x, low, count, 0), line.count, "textSoft")
        gap = 14 if line.count else 0
        self._draw_sign(painter, x + count + gap, low, inner - count - gap, line)

    def _draw_count(self, painter: QPainter, place: QRectF, line: ResultLine) -> None:
        middle = place.center().y()
        if not line.items:
            self._words(
                painter, self._count, QRectF(place.x(), middle, place.width(), 0), line.count, "textSoft"
            )
            return
        height = self._theme.px(7)
        self._draw_ribbon(painter, QRectF(place.x(), middle - height - 4, place.width(), height), line)
        low = middle + self._count.line_height / 2 + 1
        self._words(painter, self._count, QRectF(place.x(), low, place.width(), 0), line.count, "textSoft")

    def _draw_ribbon(self, painter: QPainter, place: QRectF, line: ResultLine) -> None:
        """Draw what is answered, then what was reported, then what is open: by height as well as by colour."""
        cells = min(line.items, _CELLS)
        left, foot, step = place.x(), place.bottom(), place.width() / cells
        wide = step - min(1.5, step / 3)
        done, told = (round(number * cells / line.items) for number in (line.done, line.done + line.reported))
        if line.reported and told == done:
            done -= 1
        painter.setPen(Qt.PenStyle.NoPen)
        done = min(max(0, done), cells)
        told = min(max(done, told), cells)
        parts = (("answered", range(done)), ("problem", range(done, told)), ("open", range(told, cells)))
        for name, those in parts:
            look = self._theme.tokens["ribbon"][name]
            height = place.height() * look["height"]
            spots = [QRectF(left + cell * step, foot - height, wide, height) for cell in those]
            painter.setBrush(self._theme.colour(look["color"]))
            painter.drawRects(paint.all_mirrored(self._view.viewport(), spots))

    def _draw_sign(self, painter: QPainter, x: float, middle: float, width: float, line: ResultLine) -> None:
        side = self._theme.px(16)
        if line.sign_icon:
            spot = paint.mirrored(self._view.viewport(), QRectF(x, middle - side / 2, side, side))
            paint.icon(painter, spot, line.sign_icon, self._theme.colour(line.sign_tone))
        tone = "textSoft" if line.sign_tone == "success" else line.sign_tone
        words = QRectF(x + side + 6, middle, width - side - 6, 0)
        self._words(painter, self._sign, words, line.sign, tone)

    def _draw_pill(self, painter: QPainter, end: float, middle: float, line: ResultLine) -> float:
        """Draw the pill so that it ends at `end`; give its width."""
        fill, ink = (self._theme.colour(name) for name in TONES[line.pill_tone])
        words = self._pill.of(line.pill)
        pad, side, height = self._theme.pad(8), self._theme.px(14), self._pill_height()
        width = words.natural_width() + 2 * pad + (side + 5 if line.pill_icon else 0)
        place = QRectF(end - width, middle - height / 2, width, height)
        edge = ink if self._theme.contrast else None
        paint.box(
            painter, paint.mirrored(self._view.viewport(), place), self._theme.radius("chip"), fill, edge
        )
        x = place.x() + pad
        if line.pill_icon:
            spot = paint.mirrored(self._view.viewport(), QRectF(x, middle - side / 2, side, side))
            paint.icon(painter, spot, line.pill_icon, ink)
            x += side + 5
        spot = paint.mirrored(self._view.viewport(), QRectF(x, 0, words.natural_width(), 1))
        words.draw(painter, spot.x(), middle - words.line_height / 2, spot.width(), ink)
        return width

    def _pill_height(self) -> float:
        return float(max(self._theme.px(24), self._pill.line_height + 6))

    def _words(
        self, painter: QPainter, texts: _Texts, place: QRectF, text: str, ink: str,
        script: str = "", rtl: bool | None = None,
    ) -> None:  # fmt: skip
        """Draw `text` at the start of `place`, around its `y`; shortened where there is no room."""
        words = texts.of(text, script, rtl)
        width = min(place.width(), words.natural_width() + 1.0)
        spot = paint.mirrored(self._view.viewport(), QRectF(place.x(), 0, width, 1))
        top = place.y() - words.line_height / 2
        words.draw_elided(painter, spot.x(), top, width, self._theme.colour(ink))


class _Texts:
    """Texts in one step of the type scale, each laid out once: most rows say the same as others."""

    def __init__(self, theme: Theme, role: str, weight: int = 0) -> None:
        self._theme, self._role, self._weight = theme, role, weight
        self._kept: dict[tuple[str, str, bool | None], Lettering] = {}
        theme.changed.connect(self._forget)

    @property
    def line_height(self) -> float:
        """Height in pixels of a line of the interface."""
        return self._theme.line(self._role)

    def _forget(self) -> None:
        for words in self._kept.values():
            words.forget()

    def of(self, text: str, script: str = "", rtl: bool | None = None) -> Lettering:
        """Give the lettering of `text`."""
        key = (text, script, rtl)
        words = self._kept.get(key)
        if words is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            words = self._kept[key] = Lettering(self._theme, self._role, self._weight)
            words.set(text, script, rtl)
        return words
