# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Toast: one quiet line over the action bar, with at most one action; it goes by itself after 6 seconds.

It stays while it is hovered or focused, is spoken, and never carries something that needs an action.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.motion import GLIDE, Glide, fade
from annotator_app.gui.parts.part import Drawn
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.label import Label

_ROOM = 6  # around the box, for its shadow
_ABOVE = 12
_AIR = 12  # pixels at least between it and the sides of the window, its shadow among them
_TEXT_SIDE, _BUTTON_SIDE = 14, 8  # pixels between the edge of the box and what stands there


class Toast(Drawn, QFrame):
    """The one toast of a window; `say` shows it, a new one replaces the old one."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        """Start hidden over `window`."""
        super().__init__(window)
        self.text = Label(theme, "body")
        self.button = Button(theme, Kind.QUIET, small=True)
        self._glide = Glide(self)
        self._done: Callable[[], object] | None = None
        self._bottom = int(theme.size("actionBar"))
        row = QHBoxLayout(self)
        row.addWidget(self.text, 1)  # what is left over is for the words, never for the button
        row.addWidget(self.button)
        self.button.clicked.connect(self._act)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(theme.tokens["timing"]["toastMs"]))
        self._timer.timeout.connect(self._leave)
        window.installEventFilter(self)
        self.hide()
        self.adopt(theme)

    def say(
        self, text: str, action: str = "", done: Callable[[], object] | None = None, keys: Sequence[str] = ()
    ) -> None:
        """Show `text`, with the button `action` that calls `done`; `keys` are the caps of that action."""
        self.text.set_text(text)
        self._done = done
        self.button.set_label(action)
        self.button.set_keys(keys)
        self.button.setVisible(bool(action))
        new = self.isHidden()
        self._place()
        self.show()
        self.raise_()
        if new:
            self._glide.to(self.pos(), QPoint(0, GLIDE), self.theme.motion("toastIn"))
        self._timer.start()
        announce(self, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay centred when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def restyle(self) -> None:
        """Take the room again that its words need now."""
        super().restyle()
        if self.isVisible():
            self._place()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        body = QRectF(self.rect()).adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM)
        radius = self.theme.radius("control")
        shade = QColor(0, 0, 0, 60 if self.theme.dark else 18)
        for step in range(_ROOM, 0, -2):
            paint.box(painter, body.adjusted(-step, -step + 2, step, step), radius + step, shade, None)
        paint.box(painter, body, radius, self.theme.colour("raised"), self.theme.colour("border"))

    def _place(self) -> None:
        window = self.parentWidget()
        self._glide.stop()
        self._set_margins()
        edges = self.layout().contentsMargins()
        wanted = edges.left() + edges.right() + self.text.wanted() + 1
        if not self.button.isHidden():
            wanted += self.layout().spacing() + self.button.sizeHint().width()
        width = min(wanted, window.width() - 2 * _AIR)
        self.resize(width, self.layout().totalHeightForWidth(width))
        self.move(
            (window.width() - self.width()) // 2, window.height() - self._bottom - self.height() - _ABOVE
        )

    def _set_margins(self) -> None:
        """A button has room of its own at the end side; a text alone stands in the middle."""
        end = _ROOM + (_TEXT_SIDE if self.button.isHidden() else _BUTTON_SIDE)
        sides = (_ROOM + _TEXT_SIDE, end)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            sides = (end, _ROOM + _TEXT_SIDE)
        self.layout().setContentsMargins(sides[0], _ROOM + 4, sides[1], _ROOM + 4)

    def _act(self) -> None:
        done = self._done
        self._leave()
        if done is not None:
            done()

    def _leave(self) -> None:
        if self.button.hasFocus():
            self._timer.start()
            return
        fade(self.theme, self, QPoint(0, GLIDE))
        self.hide()
        self._done = None
