# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The reading ruler: a band over the current line of a reading block, with a line above and below it.

It lies over the text and changes nothing in it. Up and down move it while the text has the focus, the
pointer takes it along; it works in every direction of writing, as it is as wide as the text.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.part import Drawn
from annotator_app.gui.parts.texts.reading_block import ReadingBlock

_STROKE = 2
_TINT = 30  # of 255
_AIR = 16  # kept between the band and the edge of the pane


class Ruler(Drawn, QWidget):
    """The ruler of one reading block; `line` counts the lines of the text as they are broken now."""

    def __init__(self, theme: Theme, block: ReadingBlock) -> None:
        """Lie over `block`, at its first line, hidden."""
        super().__init__(block.viewport())
        self.block = block
        self.line = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        block.viewport().setMouseTracking(True)
        block.viewport().installEventFilter(self)
        block.verticalScrollBar().valueChanged.connect(lambda _value: self.update())
        block.key_asked.connect(self._key)
        self.hide()
        self.adopt(theme)

    def lay_on(self, shown: bool) -> None:
        """Show it, or take it away."""
        self.resize(self.block.viewport().size())
        self.setVisible(shown)
        self.raise_()

    def restart(self) -> None:
        """Go to the first line, as of a new text."""
        self.line = 0
        self.update()

    def boxes(self) -> list[QRectF]:
        """Give the place of every line with words, from the top of the whole text."""
        found = []
        layout = self.block.document().documentLayout()
        part = self.block.document().firstBlock()
        while part.isValid():
            origin = layout.blockBoundingRect(part).topLeft()
            lines = part.layout()
            for number in range(lines.lineCount() if part.length() > 1 else 0):
                line = lines.lineAt(number)
                box = QRectF(line.x(), line.y(), line.width(), line.height())
                found.append(box.translated(origin))
            part = part.next()
        return found

    def go(self, line: int) -> None:
        """Go to a line, staying within the text, and bring it into view."""
        boxes = self.boxes()
        if not boxes:
            return
        self.line = min(max(line, 0), len(boxes) - 1)
        box, scrolled = boxes[self.line], self.block.verticalScrollBar().value()
        self.block.bring(box.top() - scrolled, box.bottom() - scrolled, _AIR)
        self.update()

    def band(self) -> QRectF:
        """Give where the band lies on the viewport; empty without a text."""
        boxes = self.boxes()
        if not boxes:
            return QRectF()
        line = min(self.line, len(boxes) - 1)
        box, around = boxes[line], [*boxes[max(line - 1, 0) : line], *boxes[line + 1 : line + 2]]
        # Half of what is free between two lines belongs to each, so that no mark over a letter is struck.
        free = min((max(box.top() - one.bottom(), one.top() - box.bottom()) for one in around), default=0.0)
        room = max(free / 2, 0.0)
        top = box.top() - room - self.block.verticalScrollBar().value()
        whole = QRectF(0, top, self.width(), box.height() + 2 * room)
        # The last line of a text ends with the pane; its lower stroke is still seen.
        seen = QRectF(self.rect())
        return whole.intersected(seen) if seen.contains(whole.center()) else whole

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the text and the pointer."""
        if event.type() == QEvent.Type.Resize:
            self.resize(self.block.viewport().size())
        elif event.type() == QEvent.Type.MouseMove and self.isVisible():
            self._point(event)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the band."""
        band = self.band()
        painter = QPainter(self)
        colour = self.theme.colour("accent")
        if not self.theme.contrast:
            tint = QColor(colour)
            tint.setAlpha(_TINT)
            painter.fillRect(band, tint)
        painter.fillRect(QRectF(0, band.top(), band.width(), _STROKE), colour)
        painter.fillRect(QRectF(0, band.bottom() - _STROKE, band.width(), _STROKE), colour)

    def _point(self, event: QEvent) -> None:
        if not isinstance(event, QMouseEvent):
            return
        line = self._line_at(event.position().y() + self.block.verticalScrollBar().value())
        if line != self.line:
            self.line = line
            self.update()

    def _line_at(self, y: float) -> int:
        """Give the line at `y` pixels from the top of the whole text."""
        tops = [box.top() for box in self.boxes()]
        ends = [after for _top, after in pairwise(tops)]
        return next((number for number, end in enumerate(ends) if y < end), len(ends))

    def _key(self, event: QKeyEvent) -> None:
        """Move by a line, where no other meaning of the key comes first."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.isHidden():
            return
        if event.isAccepted():
            self._follow_sentence()
        elif step is not None and not held:
            self.go(self.line + step)
            event.accept()

    def _follow_sentence(self) -> None:
        """Where keys go from sentence to sentence, the line is the first of the sentence."""
        if self.block.outline is None:
            return
        start = self.block.outline[0]
        rects = self.block.span_rects(start, start + 1)
        if rects:
            self.go(self._line_at(rects[0].center().y() + self.block.verticalScrollBar().value()))
