# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Dialogs lie in the window, over a scrim: heading, content, primary at the bottom end, Esc opposite.

A dialog is a `QDialog` for screen readers. Tab goes round inside it, a click on the scrim does nothing,
and when it closes the focus returns to where it was.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Icon
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.scroll import ScrollPane
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.tile import LanguageTile

_PAD = 28
_AIR = 12  # least distance from the window's edges
_SHADOW = 24


class Scrim(Drawn, QWidget):
    """Darkens the window below a dialog and keeps the pointer away from it."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        """Cover `host`; hidden until a dialog is shown."""
        super().__init__(host)
        self.around = QRectF()
        host.installEventFilter(self)
        self.hide()
        self.adopt(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the window."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self.resize(self.parentWidget().size())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        painter.fillRect(self.rect(), self.theme.colour("scrim"))
        look = self.theme.tokens["shadow"]["dialog"]
        radius = self.theme.radius("dialog")
        share = look["alphaDark" if self.theme.dark else "alphaLight"] * 2.2 / _SHADOW
        for step in range(_SHADOW, 0, -2):
            shade = QColor(0, 0, 0, round(255 * share * (1 - step / _SHADOW)))
            grown = self.around.adjusted(-step, -step, step, step).translated(0, look["dy"] / 2)
            paint.box(painter, grown, radius + step, shade, None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()


class Dialog(Drawn, QDialog):
    """Signals: `closed()` however it closes. `column` takes the content; `primary`, `cancel`, `extra` are buttons."""

    closed = Signal()

    def __init__(
        self, theme: Theme, host: QWidget, *, wide: bool = False, width: int = 0, top: int = 0
    ) -> None:
        """Build it over `host`, centred, or `top` pixels from the upper edge."""
        self._scrim = Scrim(theme, host)
        super().__init__(self._scrim)
        self.setWindowFlags(Qt.WindowType.Widget)
        self._wanted = width or theme.size("dialogWidth")[1 if wide else 0]
        self._top = top
        self._before: QWidget | None = None
        self.tile = LanguageTile(theme, 42)
        self.icon = Icon(theme, side=32)
        self.heading = Label(theme, "title")
        self.subtitle = Label(theme, "small", "textSoft")
        self.pane = ScrollPane(theme)
        self.pane.setMinimumHeight(1)
        self.column = self.pane.column
        self.primary = Button(theme, Kind.PRIMARY)
        self.cancel = Button(theme, Kind.QUIET)
        self.extra = Button(theme, Kind.QUIET)
        self._build()
        self._scrim.installEventFilter(self)
        self.adopt(theme)

    def set_heading(self, heading: str, subtitle: str = "", *, icon: str = "", colour: str = "text") -> None:
        """Say the question or the fact; an `icon` stands before it. For a tile, fill `tile` and show it."""
        self.heading.set_text(heading)
        self.subtitle.set_text(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.icon.set_icon(icon, colour)
        self.icon.setVisible(bool(icon))
        name_part(self, heading, subtitle)

    def show_tile(self, letters: str, script: str) -> None:
        """Show a language tile before the heading."""
        self.tile.set_letters(letters, script)
        self.tile.setVisible(bool(letters))

    def set_buttons(self, primary: str = "", cancel: str = "", extra: str = "", icon: str = "") -> None:
        """Label the buttons; "" leaves one out."""
        for button, label, sign in (
            (self.primary, primary, icon),
            (self.cancel, cancel, ""),
            (self.extra, extra, ""),
        ):
            button.set_label(label, sign)
            button.setVisible(bool(label))

    def open_over(self, first: QWidget | None = None) -> None:
        """Show it; the focus starts on `first`, else on the primary button."""
        # At the start the window is not active yet, but what shall have the focus is known.
        self._before = QApplication.focusWidget() or self._scrim.parentWidget().focusWidget()
        self._scrim.resize(self._scrim.parentWidget().size())
        self._scrim.show()
        self._scrim.raise_()
        self.show()
        self._place()
        (first or (self.primary if not self.primary.isHidden() else self)).setFocus(
            Qt.FocusReason.OtherFocusReason
        )
        announce(self, self.heading.text())

    def shut(self) -> None:
        """Close it and give the focus back."""
        if self._scrim.isHidden():
            return
        self._scrim.hide()
        self.hide()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def lead_back(self, before: QWidget, now: QWidget) -> None:
        """Let the focus go to `now` when it closes, where it would have gone to `before`."""
        if self._before is before:
            self._before = now

    def reject(self) -> None:
        """Esc and the system's ways to close mean the same."""
        self.shut()

    def refit(self) -> None:
        """Take the size again after the content changed."""
        self._place()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round inside the dialog."""
        here = QApplication.focusWidget() or self
        target = here
        for _step in range(500):
            target = target.nextInFocusChain() if forward else target.previousInFocusChain()
            takes = target.focusPolicy() & Qt.FocusPolicy.TabFocus and target.focusProxy() is None
            if takes and self.isAncestorOf(target) and target.isVisible() and target.isEnabled():
                target.setFocus(
                    Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
                )
                return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the window changes its size."""
        if event.type() == QEvent.Type.Resize and watched is self._scrim and self.isVisible():
            self._place()
        return False

    def restyle(self) -> None:
        """Take the size again."""
        super().restyle()
        if self.isVisible():
            # What stands in it takes its new look after this; only then is its size known.
            QTimer.singleShot(0, self, self._place)

    def paintEvent(self, event: QPaintEvent) -> None:
        place = QRectF(self.rect())
        radius = self.theme.radius("dialog")
        paint.box(self.painter(), place, radius, self.theme.colour("surface"), self.theme.colour("border"))

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_PAD - 3, 22, _PAD - 3, 20)
        outer.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.setContentsMargins(3, 0, 3, 0)
        head.addWidget(self.tile)
        head.addWidget(self.icon)
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self.heading)
        titles.addWidget(self.subtitle)
        head.addLayout(titles, 1)
        outer.addLayout(head)
        outer.addWidget(self.pane, 1)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self.cancel)
        foot.addWidget(self.extra)
        foot.addStretch(1)
        foot.addWidget(self.primary)
        outer.addLayout(foot)
        for part in (self.tile, self.icon, self.subtitle, self.primary, self.cancel, self.extra):
            part.hide()

    def _foot_width(self) -> int:
        """Give the width in pixels that the buttons need; without room their caps give way."""
        shown = [button for button in (self.cancel, self.extra, self.primary) if not button.isHidden()]
        room = self._scrim.width() - 2 * _AIR
        for caps in (True, False):
            widths = [button.width_with(caps=caps, label=True) for button in shown]
            needed = sum(widths) + 4 * (len(shown) + 1) + 2 * (_PAD - 3)
            if needed <= room:
                break
        for button in shown:
            button.show_caps(caps)
        return needed

    def _place(self) -> None:
        host = self._scrim.size()
        width = min(max(round(self.theme.pad(self._wanted)), self._foot_width()), host.width() - 2 * _AIR)
        inner = width - 2 * (_PAD - 3)
        needed = self._height_of_content(inner)
        self._take_height(width, needed)
        # What arranges itself by its width, such as options side by side, knows its height only now.
        if self._height_of_content(inner) != needed:
            self._take_height(width, self._height_of_content(inner))

    def _height_of_content(self, width: int) -> int:
        if not self.column.hasHeightForWidth():
            return self.column.totalSizeHint().height()
        return self.column.totalHeightForWidth(width)

    def _take_height(self, width: int, needed: int) -> None:
        host = self._scrim.size()
        self.layout().invalidate()
        outer = self.layout()
        whole = (
            outer.totalHeightForWidth(width) if outer.hasHeightForWidth() else outer.totalSizeHint().height()
        )
        around = whole - self.pane.sizeHint().height()
        height = min(around + needed, host.height() - 2 * _AIR)
        top = min(self._top, host.height() - height - _AIR) if self._top else (host.height() - height) // 2
        # A bar that stood before takes some width: the words would need more lines for it, and it would stay.
        self.pane.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setGeometry((host.width() - width) // 2, max(_AIR, top), width, height)
        self.layout().activate()
        self.pane.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._scrim.around = QRectF(self.geometry())
        self._scrim.update()
