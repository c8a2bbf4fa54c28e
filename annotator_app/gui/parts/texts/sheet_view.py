# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A long text to read, as of the manual: scrolled and copied by keys, with the ring around it; perhaps with links."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint


class SheetView(QTextBrowser):
    """Shows a document that others have built. `anchorClicked` as in Qt; nothing is ever opened by itself.

    Signal: `stepped()`, another link has the ring, or none has it any more.
    """

    stepped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self.setReadOnly(True)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        # Lines break at the width; right to left Qt counts the number of a step, which stands out, as more.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def follow_links(self) -> None:
        """Let links be pressed: by the mouse, and after Tab, which goes from one to the next, by Enter."""
        flags = self.textInteractionFlags()
        links = (
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setTextInteractionFlags(flags | links)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Go from link to link, which takes Enter while it has the ring, then on to the next part."""
        gone = super().focusNextPrevChild(forwards)
        self.setProperty(
            "own_keys", ["Enter"] if self.hasFocus() and self.textCursor().hasSelection() else []
        )
        self.stepped.emit()
        return gone

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            place = QRectF(self.viewport().rect())
            paint.ring(painter, self._theme, place, self._theme.radius("chip"))
