# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The bar of work that goes on: how much of it is done, or, while nobody knows how much there is, that it goes on."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.part import Drawn

_HEIGHT: Final = 6  # pixels at 100 %
_AIR: Final = 3  # pixels above and below
_SHARE: Final = 0.25  # of the bar, that moves along it where the end is not known
_ROUND_MS: Final = 1600


class WorkBar(Drawn, QProgressBar):
    """A thin bar without words; the words stand beside it and in its accessible name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with work of which nobody knows how much it is."""
        super().__init__(parent)
        self._along = QVariantAnimation(self)
        self._along.setStartValue(0.0)
        self._along.setEndValue(1.0)
        self._along.setDuration(_ROUND_MS)
        self._along.setLoopCount(-1)
        self._along.valueChanged.connect(self._moved)
        self.setRange(0, 0)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.adopt(theme)

    def show_work(self, done: int, total: int) -> None:
        """Show that `done` of `total` is done; a total of 0 is not known yet."""
        self.setUpdatesEnabled(
            False
        )  # Qt's bar would draw itself and all below it at once, not with all else
        self.setRange(0, total)
        self.setValue(done)
        self.setUpdatesEnabled(True)
        self._move()

    def restyle(self) -> None:
        """Move or stand as the look wants it."""
        super().restyle()
        self._move()

    def sizeHint(self) -> QSize:
        return QSize(200, round(self.theme.px(_HEIGHT)) + 2 * _AIR)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colour = self.painter(), self.theme.colour
        track = QRectF(0, _AIR, self.width(), self.height() - 2 * _AIR)
        radius = track.height() / 2
        edge = colour("borderStrong") if self.theme.contrast else None
        paint.box(painter, track, radius, colour("border"), edge)
        first, last = self._done()
        if last > first:
            spot = QRectF(first * track.width(), track.y(), (last - first) * track.width(), track.height())
            # Less than its two round ends would not be round.
            spot.setWidth(min(track.width(), max(spot.width(), track.height())))
            paint.box(painter, paint.mirrored(self, spot), radius, colour("accent"), None)

    def _done(self) -> tuple[float, float]:
        """Give from where to where of its width the bar is filled, from 0 to 1."""
        if self.maximum():
            return 0.0, self.value() / self.maximum()
        if self._along.state() != QVariantAnimation.State.Running:
            return (1 - _SHARE) / 2, (1 + _SHARE) / 2
        middle = float(self._along.currentValue()) * (1 + _SHARE) - _SHARE / 2
        return max(0.0, middle - _SHARE / 2), min(1.0, middle + _SHARE / 2)

    def _move(self) -> None:
        """Move only where there is something to move and somebody to see it who wants motion."""
        moves = self.theme.moves and not self.maximum() and self.isVisible()
        if moves and self._along.state() != QVariantAnimation.State.Running:
            self._along.start()
        elif not moves:
            self._along.stop()

    def _moved(self, _share: Any) -> None:
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._move()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._along.stop()
