# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Settings at the start side, and what comes of them at the end side; in a small room one below the other.

Side by side each scrolls for itself. Below one another they scroll as one, and what comes of the settings would be
out of sight: a line below both says it in short, and its button, or the same key, leads there and back.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.scroll import ScrollPane
from annotator_app.gui.session import Session

COMMAND = "sides.other"
_START = 400  # pixels at 100 % of the settings beside what comes of them
_BESIDE_FROM = 900  # pixels at 100 % from which both stand beside one another
_GAP = 14
_NO_LIMIT = 16_777_215


class TwoSides(QWidget):
    """Settings go into `start.column`, what comes of them is given to `put`.

    `fitted(room)`: how many pixels of height are in sight where both stand below one another, 0 side by side.
    """

    fitted = Signal(int)

    def __init__(self, session: Session, settings: str, parent: QWidget) -> None:
        """Begin with nothing on either side; `settings` says where the button leads back to."""
        super().__init__(parent)
        self._theme, self._settings = session.theme, settings
        self._said, self._icon = "", ""
        self._end_part: QWidget | None = None
        self._left: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        both = QHBoxLayout()
        both.setSpacing(_GAP)
        column.addLayout(both, 1)
        self.start, self.end = ScrollPane(session.theme, self), ScrollPane(session.theme, self)
        self.start.column.setSpacing(16)
        both.addWidget(self.start)
        both.addWidget(self.end, 1)
        self.jump = Button(session.theme, Kind.SECONDARY, self, small=True)
        session.keys.bind(self.jump, COMMAND)
        column.addWidget(self.jump, 0, Qt.AlignmentFlag.AlignLeading)
        session.theme.changed.connect(self.fit)
        QApplication.instance().focusChanged.connect(self._focus_moved)

    def put(self, part: QWidget) -> None:
        """Take what comes of the settings."""
        self._end_part = part
        self.fit()

    def say(self, said: str, *, trouble: bool) -> None:
        """Say in short what comes of the settings, and whether something stands in the way."""
        self._said, self._icon = said, "circle-x" if trouble else "arrow-down"
        self._say()

    def reveal(self, part: QWidget) -> None:
        """Bring a part of either side into view."""
        pane = self.start if self.start.isAncestorOf(part) else self.end
        pane.reveal(part)

    def cross(self, part: QWidget | None, beside: QWidget) -> None:
        """Go from the settings to `part` on the other side, with what stands `beside` it in view; from there back.

        Of a part that is too tall its beginning is shown.
        """
        back = self._left if self._at_end(QApplication.focusWidget()) else None
        to = back if back is not None and isValid(back) and back.isVisible() else part
        if to is not None:
            to.setFocus(Qt.FocusReason.OtherFocusReason)
        if to is part:
            self.reveal(beside)
        if part is not None and to is part:
            self.reveal(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether both sides have room beside one another."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Let both sides scroll for themselves; where they stand below one another, as one."""
        beside = self.width() >= self._theme.px(_BESIDE_FROM)
        width = round(self._theme.px(_START))
        self.start.setMinimumWidth(width if beside else 0)
        self.start.setMaximumWidth(width if beside else _NO_LIMIT)
        part, holder = self._end_part, self.end if beside else self.start
        if part is not None and part.parentWidget() is not holder.content:
            holder.column.addWidget(part, 1)
            part.show()
        self.end.setVisible(beside)
        self._say()
        self.fitted.emit(0 if beside else self.height() - self.jump.sizeHint().height())

    def _at_end(self, here: QWidget | None) -> bool:
        part = self._end_part
        return part is not None and here is not None and (here is part or part.isAncestorOf(here))

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Know where the focus was among the settings, and where the button leads from here."""
        if now is None or now is self.jump or not self.isAncestorOf(now):
            return
        if not self._at_end(now):
            self._left = now
        self._say()

    def _say(self) -> None:
        back = self._at_end(QApplication.focusWidget())
        self.jump.set_label(self._settings if back else self._said, "arrow-up" if back else self._icon)
        self.jump.setVisible(bool(self._said) and self.end.isHidden())
