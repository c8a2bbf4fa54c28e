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

from annotator_app.gui.parts.part import Drawn
from annotator_app.gui.parts.reading_block import ReadingBlock
from annotator_app.gui.theme import Theme

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
        box, bar = boxes[self.line], self.block.verticalScrollBar()
        if box.bottom() + _AIR > bar.value() + self.height():
            bar.setValue(round(box.bottom() + _AIR - self.height()))
        elif box.top() - _AIR < bar.value():
            bar.setValue(round(box.top() - _AIR))
        self.update()

    def band(self) -> QRectF:
        """Give where the band lies on the viewport; empty without a text."""
        boxes = self.boxes()
        if not boxes:
            return QRectF()
        box = boxes[min(self.line, len(boxes) - 1)]
        top = box.top() - self.block.verticalScrollBar().value()
        return QRectF(0, top, self.width(), box.height())

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
        y = event.position().y() + self.block.verticalScrollBar().value()
        tops = [box.top() for box in self.boxes()]
        ends = [after for _top, after in pairwise(tops)]
        line = next((number for number, end in enumerate(ends) if y < end), len(ends))
        if line != self.line:
            self.line = line
            self.update()

    def _key(self, event: QKeyEvent) -> None:
        """Move by a line, where no other meaning of the key comes first."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.isAccepted() or self.isHidden() or step is None or held:
            return
        self.go(self.line + step)
        event.accept()
