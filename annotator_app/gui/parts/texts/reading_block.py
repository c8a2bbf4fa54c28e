# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The reading block: a text of the data to read, with marks and a sentence outline.

All places given and told are code points of the stored text. Showing the next text swaps in a document
that was laid out in idle time (`prefetch`). Marks are drawn over the text and never change it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QTextEdit, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.part import Drawn, viewport_of
from annotator_app.gui.parts.texts.lettering import first_strong_is_rtl
from annotator_app.gui.parts.texts.reading_document import (
    SIDE_ROOM,
    ReadingDocument,
    ReadingText,
    make_document,
)
from annotator_app.gui.parts.texts.reading_marks import Mark, rects_of, selections_of
from annotator_app.gui.parts.texts.steady_bar import SteadyBar
from annotator_app.gui.parts.texts.steady_margins import SteadyMargins

MEASURE_EM = 36  # about 72 letters of running text; Han letters take one em each, so 36 of them
_MEASURE = 72
_KEPT = 6
_CENTRED_FROM = 690  # height of the window in pixels under which a short text stands at the top
_OPTICAL_CENTRE = 0.46


class ReadingBlock(Drawn, QTextEdit):
    """Read-only text.

    Signals tell code points: `dragged(start, end)`, `clicked_at(place)`, `double_clicked_at(place)`.
    `key_asked(event)` comes before the block scrolls: who accepts the event has done what it means.
    """

    dragged = Signal(int, int)
    clicked_at = Signal(int)
    double_clicked_at = Signal(int)
    focused = Signal(bool)
    width_changed = Signal()
    key_asked = Signal(QKeyEvent)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, short: bool = False) -> None:
        """Start empty; `short` sets short texts at the optical centre of the pane."""
        super().__init__(parent)
        self._short = short
        self._margins = SteadyMargins(self, self._wanted_margins)
        self._kept: list[ReadingDocument] = []
        self._marks: dict[str, tuple[Mark, ...]] = {}
        self._outline: tuple[int, int] | None = None
        self.setReadOnly(True)
        # Without selection by keyboard there is no caret; sentences and words are what keys move by.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        SteadyBar.keep_beside(self)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self._sheet = viewport_of(self)
        self._sheet.setAutoFillBackground(False)
        self._shown: ReadingDocument | None = None
        self._raw = False
        self._asked: ReadingText | None = None
        self.adopt(theme)

    def show_text(self, source: ReadingText) -> None:
        """Show `source` from its top, without marks; the prefetched document is used if there is one."""
        self._asked, source = source, self._as_wanted(source)
        if self._shown is not None and self._shown.source == source:
            self.set_outline(None)
            self.clear_marks()
            self.verticalScrollBar().setValue(0)
            return
        self._swap(self._document_for(source))

    def prefetch(self, source: ReadingText) -> None:
        """Make and lay out the document for `source`, for a later `show_text`; call it in idle time."""
        self._document_for(self._as_wanted(source)).lay_out(self._text_width())

    def set_raw(self, raw: bool) -> None:
        """Show texts as they were typed, or formatted where they have plain marks."""
        if raw == self._raw:
            return
        self._raw = raw
        if self._asked is not None and self._asked.marked:
            marks = dict(self._marks)
            self._swap(self._document_for(self._as_wanted(self._asked)))
            self._marks = marks
            self._draw_marks()

    def _as_wanted(self, source: ReadingText) -> ReadingText:
        return replace(source, marked=False) if self._raw and source.marked else source

    @property
    def text(self) -> str:
        """The stored text that is shown."""
        return self._shown.source.text if self._shown is not None else ""

    @property
    def short(self) -> bool:
        """Whether the text stands at the optical centre."""
        return self._short

    def set_short(self, short: bool) -> None:
        """Set texts at the optical centre, or from the top."""
        if short != self._short:
            self._short = short
            self._margins.settle()

    def set_marks(self, layer: str, marks: Sequence[Mark]) -> None:
        """Show `marks` as the layer `layer` (as `evidence`, `differences`, `hits`); later layers lie above."""
        if self._marks.get(layer, ()) != tuple(marks):
            self._marks[layer] = tuple(marks)
            self._draw_marks()

    def clear_marks(self) -> None:
        """Take all layers of marks away."""
        if any(self._marks.values()):
            self._marks.clear()
            self._draw_marks()

    def mark_at(self, place: int, layer: str = "evidence") -> int:
        """Give the number of the mark of `layer` over the code point `place`; -1 for none."""
        marks = self._marks.get(layer, ())
        return next((number for number, mark in enumerate(marks) if mark.start <= place < mark.end), -1)

    def set_outline(self, span: tuple[int, int] | None) -> None:
        """Draw the thin outline of the current sentence around `span`; None takes it away."""
        if span != self._outline:
            self._outline = span
            self.viewport().update()

    @property
    def outline(self) -> tuple[int, int] | None:
        """The sentence that has the thin outline now."""
        return self._outline

    def reveal(self, start: int, end: int | None = None) -> None:
        """Scroll so that `start` (and `end`, where both fit) can be seen."""
        rects = self.span_rects(start, start + 1 if end is None else end)
        if not rects:
            return
        self.bring(rects[0].top(), rects[-1].bottom(), 12)

    def bring(self, top: float, bottom: float, air: int) -> None:
        """Scroll so that what stands from `top` to `bottom` on the viewport is seen, with `air` around it."""
        area = self._scrolling()
        shift = self.viewport().mapTo(area.viewport(), QPoint(0, 0)).y()
        bar, height = area.verticalScrollBar(), area.viewport().height()
        if bottom + shift + air > height:
            bar.setValue(round(bar.value() + min(bottom + shift - height + air, top + shift)))
        elif top + shift - air < 0:
            bar.setValue(round(bar.value() + top + shift - air))

    def _scrolling(self) -> QAbstractScrollArea:
        """Give what scrolls: this block, or, where it stands whole, the pane around it."""
        area: QWidget | None = self
        while area is not None:
            if isinstance(area, QAbstractScrollArea) and area.verticalScrollBar().maximum():
                return area
            area = area.parentWidget()
        return self

    def selection(self) -> tuple[int, int] | None:
        """Give the selected stretch, widened to whole letters with their signs; None for none."""
        cursor = self.textCursor()
        if not cursor.hasSelection() or self._shown is None:
            return None
        start = self._whole(cursor.selectionStart(), -1)
        end = self._whole(cursor.selectionEnd(), 1)
        offsets = self._shown.offsets
        first, last = sorted((offsets.from_shown(start), offsets.from_shown(end)))
        return first, last

    def drop_selection(self) -> None:
        """Select nothing."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def place_at(self, point: object) -> int:
        """Give the code point under `point` of the viewport."""
        offsets = self._shown.offsets if self._shown is not None else None
        return offsets.from_shown(self.cursorForPosition(point).position()) if offsets else 0

    def span_rects(self, start: int, end: int) -> list[QRectF]:
        """Give the boxes on the viewport, one a line, of the code points from `start` up to `end`."""
        if self._shown is None:
            return []
        rects: list[QRectF] = []
        for first, last in self._shown.offsets.pieces(start, end):
            block = self.document().findBlock(first)
            while block.isValid() and block.position() < last:
                rects += rects_of(self.document(), block, first, last)
                block = block.next()
        scrolled = self.verticalScrollBar().value()
        return [rect.translated(0, -scrolled) for rect in rects]

    def text_height(self) -> float:
        """Give the height in pixels of the whole text at the present width."""
        return self.document().size().height()

    def restyle(self) -> None:
        """Take colours and fonts again; the shown text is laid out anew, prefetched ones are dropped."""
        self.setPalette(self.theme.palette())
        self.verticalScrollBar().setStyleSheet(self.theme.scroll_bar_sheet())
        self._kept.clear()
        if self._shown is not None:
            marks, outline = dict(self._marks), self._outline
            self._swap(self._document_for(self._shown.source))
            self._marks, self._outline = marks, outline
            self._draw_marks()
        super().restyle()

    def sizeHint(self) -> QSize:
        return QSize(480, round(self.text_height()))

    def minimumSizeHint(self) -> QSize:
        """One line can always be read; the rest scrolls."""
        script = self._shown.source.script if self._shown is not None else ""
        line = self.theme.reading_line("reading.compare", script)
        room = self.document().rootFrame().frameFormat().topMargin() - SIDE_ROOM
        if room > 0 and (first := self.document().firstBlock().layout()).lineCount():
            line = max(line, first.lineAt(0).height()) + room  # a script with tall letters
        return QSize(160, round(line) + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._margins.settle()
        super().resizeEvent(event)
        self._margins.settle()
        if event.size().width() != event.oldSize().width():
            self.width_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.theme.signs:
            from annotator_app.gui.parts.texts.invisible import draw_signs

            draw_signs(self, self.theme)
        lines = self.theme.contrast and any(self._marks.values())
        if self._outline is None and not self.hasFocus() and not lines:
            return
        painter = QPainter(self.viewport())
        if lines:
            self._draw_mark_lines(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._outline is not None:
            thin = self.theme.ring_width if self.theme.contrast else 1.5
            painter.setPen(QPen(self.theme.colour("accent"), thin if self.hasFocus() else 1.0))
            for rect in self.span_rects(*self._outline):
                painter.drawRoundedRect(rect.adjusted(-2, 0.5, 2, -0.5), 4, 4)
        elif self.hasFocus():
            place = QRectF(self.viewport().rect())
            paint.ring(painter, self.theme, place, self.theme.radius("chip"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask the owner first; what it leaves scrolls, and what has no meaning here goes to the window."""
        event.ignore()
        self.key_asked.emit(event)
        if event.isAccepted() or self._scrolled(event):
            event.accept()
        elif event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        span = self.selection()
        if span is not None:
            self.dragged.emit(*span)
        else:
            self.clicked_at.emit(self.place_at(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.double_clicked_at.emit(self.place_at(event.position().toPoint()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._margins.settle()

    def _document_for(self, source: ReadingText) -> ReadingDocument:
        for kept in self._kept:
            if kept.source == source:
                return kept
        made = make_document(self.theme, source)
        self._kept = [*self._kept[-_KEPT + 1 :], made]
        return made

    def _swap(self, reading: ReadingDocument) -> None:
        self._marks.clear()
        self._outline = None
        self.setExtraSelections([])
        reading.lay_out(self._text_width())
        self._shown = reading
        self.setDocument(reading.document)
        if reading.source.language:
            self.setLocale(QLocale(reading.source.language))
        self._margins.settle()
        self.verticalScrollBar().setValue(0)

    def _text_width(self) -> float:
        left, right = self._side_margins()
        return self.width() - SteadyBar.room_beside(self) - left - right

    def _side_margins(self) -> tuple[int, int]:
        """Room at the far side so that a line stays within the measure; the text starts at its own side."""
        if self._shown is None:
            return 0, 0
        letters = self.theme.fonts.reading(self._shown.source.script, "measure", _MEASURE)
        em = self._shown.document.defaultFont().pixelSize()
        measure = MEASURE_EM * letters / _MEASURE * em + 2 * SIDE_ROOM
        spare = max(0, self.width() - SteadyBar.room_beside(self) - measure)
        return (spare, 0) if self._starts_right(self._shown.source) else (0, spare)

    def _starts_right(self, source: ReadingText) -> bool:
        if source.rtl is not None:
            return source.rtl
        strong = first_strong_is_rtl(source.text[:400])
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft if strong is None else strong

    def _wanted_margins(self) -> tuple[int, int, int]:
        left, right = self._side_margins()
        top = 0
        tall = self.window() is self or self.window().height() >= _CENTRED_FROM
        if self._short and tall and self._shown is not None:
            top = max(0, round((self.height() - self.text_height()) * _OPTICAL_CENTRE))
        return left, top, right

    def _draw_marks(self) -> None:
        if self._shown is None:
            return
        selections = []
        for marks in self._marks.values():
            selections += [one for mark in marks for one in selections_of(mark, self._shown, self.theme)]
        self.setExtraSelections(selections)

    def _draw_mark_lines(self, painter: QPainter) -> None:
        """In high contrast a mark is a line of two pixels, as there is no tint."""
        for mark in (mark for marks in self._marks.values() for mark in marks if not mark.dotted):
            for rect in self.span_rects(mark.start, mark.end):
                line = QRectF(rect.x(), rect.bottom() - 2, rect.width(), 2)
                painter.fillRect(line, self.theme.colour(f"{mark.colour}Line"))

    def _whole(self, place: int, step: int) -> int:
        block = self.document().findBlock(place)
        inside = place - block.position()
        while 0 < inside < block.length() - 1 and not block.layout().isValidCursorPosition(inside):
            inside += step
        return block.position() + inside

    def _scrolled(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        bar = self._scrolling().verticalScrollBar()
        line, page = round(self.theme.reading_line("reading.passage")), bar.pageStep() - 40
        steps = {
            Qt.Key.Key_Up: -line, Qt.Key.Key_Down: line, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -bar.maximum(), Qt.Key.Key_End: bar.maximum(),
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            return False
        bar.setValue(bar.value() + step)
        return True
