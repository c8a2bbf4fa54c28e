# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""All motion there is (ux.md 12): panels and toasts glide in and fade out, the tint of a choice comes in 80 ms.

Nothing waits for a motion: what is shown, chosen or closed stands at once, and only its look follows. Where
less motion is wanted the durations are 0, and nothing is begun.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from annotator_app.gui.look.theme import Theme

GLIDE = 8  # pixels at most


class Glide(QPropertyAnimation):
    """Brings a widget to its place from a few pixels beside it."""

    def __init__(self, widget: QWidget) -> None:
        """Move `widget`."""
        super().__init__(widget, b"pos", widget)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)

    def to(self, place: QPoint, away: QPoint, duration: int) -> None:
        """Go to `place` from `away` of it in `duration` milliseconds; 0 is at once."""
        self.stop()
        if not duration:
            self.widget().move(place)
            return
        self.setDuration(duration)
        self.setStartValue(place + away)
        self.setEndValue(place)
        self.start()

    def widget(self) -> QWidget:
        """Give what is moved."""
        moved = self.targetObject()
        assert isinstance(moved, QWidget)
        return moved


class Fading(QWidget):
    """The look of a widget that has just gone; it fades, takes no key and no click, and throws itself away."""

    def __init__(self, gone: QWidget, away: QPoint, duration: int) -> None:
        """Take the look of `gone`, which is still shown, and let it fade in `duration` milliseconds."""
        super().__init__(gone.parentWidget())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._picture = QPixmap(gone.size() * gone.devicePixelRatioF())
        self._picture.setDevicePixelRatio(gone.devicePixelRatioF())
        self._picture.fill(Qt.GlobalColor.transparent)
        gone.render(self._picture, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        self._from, self._away, self._left = gone.pos(), away, 1.0
        self.setGeometry(gone.geometry())
        self._run = QVariantAnimation(self)
        self._run.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._run.setDuration(duration)
        self._run.setStartValue(1.0)
        self._run.setEndValue(0.0)
        self._run.valueChanged.connect(self._step)
        self._run.finished.connect(self.deleteLater)
        self.show()
        self._run.start()

    def _step(self, left: Any) -> None:
        self._left = float(left)
        self.move(self._from + self._away * (1.0 - self._left))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is left of it."""
        painter = QPainter(self)
        painter.setOpacity(self._left)
        painter.drawPixmap(0, 0, self._picture)


def fade(theme: Theme, gone: QWidget, away: QPoint) -> None:
    """Let the look of `gone` fade while it goes itself; called before it is hidden."""
    duration = theme.motion("toastOut")
    if duration and gone.isVisible() and gone.window().isVisible():
        Fading(gone, away, duration)


class Tint(QVariantAnimation):
    """The tint of one choice: `share` of it is there."""

    def __init__(self, widget: QWidget) -> None:
        """Tint `widget`."""
        super().__init__(widget)
        self.share = 1.0
        self._widget = widget
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.valueChanged.connect(self._step)

    def begin(self, duration: int) -> None:
        """Come in `duration` milliseconds; 0 is at once."""
        self.share = 0.0 if duration else 1.0
        if duration:
            self.setDuration(duration)
            self.start()

    def end(self) -> None:
        """Be wholly there."""
        if self.share < 1.0:
            self.stop()
            self.share = 1.0

    def between(self, before: QColor, after: QColor) -> QColor:
        """Give the colour on the way from `before` to `after`."""
        if self.share >= 1.0:
            return after
        parts = zip(before.getRgb(), after.getRgb(), strict=True)
        return QColor(*(round(one + (other - one) * self.share) for one, other in parts))

    def _step(self, share: Any) -> None:
        self.share = float(share)
        self._widget.update()
