# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""An entry of the sidebar: icon, name, a count that asks for action or the cap of its key."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.frame.place_button import PlaceButton
from annotator_app.gui.parts.key_cap import caps_width, draw_caps
from annotator_app.gui.parts.part import name_part
from annotator_app.gui.parts.texts.lettering import Lettering

_PAD = 12.0


class NavEntry(PlaceButton):
    """A checkable button over the whole width of the sidebar; without room only its icon stays."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._icon, self._count = "", ""
        self._keys: tuple[str, ...] = ()
        self._narrow = False
        self._name = Lettering(theme, "control")
        self._heavy = Lettering(theme, "control", 600)  # the weight of the place where one is
        self._number = Lettering(theme, "caption", 600)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda on: self._name.set(self._name.text, weight=600 if on else 0))
        self.adopt(theme)

    def set_entry(self, name: str, icon: str, count: str = "") -> None:
        """Show `name` after `icon`; `count` only where it asks for action."""
        self._name.set(name, weight=self._name.weight)
        self._heavy.set(name)
        self._icon, self._count = icon, count
        self._number.set(count)
        self.setText(name)
        self._tell()
        self.update()

    def set_keys(self, keys: Sequence[str]) -> None:
        """Show the caps that lead here now."""
        if tuple(keys) != self._keys:
            self._keys = tuple(keys)
            self._tell()
            self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show only the icon; name and key become the tooltip."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._tell()
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Lay the words out again."""
        self._name.forget()
        self._heavy.forget()
        self._number.forget()
        super().restyle()

    def wanted(self) -> int:
        """Give the width in pixels that shows the name whole, also as the current one."""
        name = self._heavy.natural_width()
        icon = self.theme.px(self.theme.size("icon")) + 10 if self._icon else 0
        return ceil(2 * _PAD + icon + name)

    def sizeHint(self) -> QSize:
        height = round(max(self.theme.pad(self.theme.size("control")), self._name.line_height + 14))
        return QSize(height if self._narrow else max(180, self._least()), height)

    def minimumSizeHint(self) -> QSize:
        """Icon, name and count are never cut; the caps give way."""
        return QSize(40 if self._narrow else self._least(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        colour, place = self.theme.colour, QRectF(self.rect())
        radius = self.theme.radius("control")
        if self.isChecked():
            line = colour("accent") if self.theme.contrast else None
            paint.box(painter, place, radius, colour("accentSoft"), line, 2)
        elif self.underMouse() or self.isDown():
            paint.tint(painter, self.theme, place, radius, "sunken", "borderStrong")
        ink = colour("accentText" if self.isChecked() else "textSoft")
        middle, side = place.center().y(), self.theme.px(self.theme.size("icon"))
        x = (place.width() - side) / 2 if self._narrow else _PAD
        flipped = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._icon:
            spot = paint.mirrored(self, QRectF(x, middle - side / 2, side, side))
            paint.icon(painter, spot, self._icon, ink, flipped=flipped)
        if not self._narrow:
            self._draw_words(painter, x + (side + 10 if self._icon else 0), middle)
        if self.hasFocus():
            paint.ring(painter, self.theme, place, radius - 2)

    def _draw_words(self, painter: object, x: float, middle: float) -> None:
        colour = self.theme.colour
        ink = colour("accentText" if self.isChecked() else "textSoft")
        name = paint.mirrored(self, QRectF(x, 0, self._name.natural_width(), 1))
        self._name.draw(painter, name.x(), middle - self._name.line_height / 2, name.width(), ink)
        end = self.width() - _PAD
        if self._count:
            width = self._number.natural_width()
            count = paint.mirrored(self, QRectF(end - width, 0, width, 1))
            self._number.draw(
                painter, count.x(), middle - self._number.line_height / 2, width, colour("accentText")
            )
        elif self._caps_fit():
            width = caps_width(self.theme, self._keys)
            caps = paint.mirrored(self, QRectF(end - width, 0, width, 1))
            draw_caps(painter, self.theme, caps.x(), middle, self._keys)

    def _least(self) -> int:
        """Give the width in pixels without caps, the name in the weight of the entry where one is."""
        count = self._number.natural_width() + 8 if self._count else 0
        return ceil(
            2 * _PAD + self.theme.px(self.theme.size("icon")) + 10 + self._heavy.natural_width() + count
        )

    def _caps_fit(self) -> bool:
        if not self._keys or self._narrow or self._count:
            return False
        return self._least() + 8 + caps_width(self.theme, self._keys) <= self.width()

    def _tell(self) -> None:
        key = "+".join(self._keys)
        name_part(self, f"{self._name.text} {self._count}".strip(), key)
        hidden = [self._name.text] if self._narrow else []
        hidden += [key] if key and not self._caps_fit() else []
        self.setToolTip("  ".join(hidden))
