# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Buttons: primary (one a screen), secondary, quiet and danger, with icon, label and key cap.

A button takes the focus by Tab only: a click on one must not take the ring away from the question. The
key stands in the description, not in the name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.key_cap import Look, caps_width, draw_caps
from annotator_app.gui.parts.part import Drawn, EnterPresses, name_part
from annotator_app.gui.parts.texts.lettering import Lettering


class Kind(Enum):
    """What a button is for."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class _Shape:
    height: str
    pad: float
    weight: int
    ink: str


_SHAPES = {
    Kind.PRIMARY: _Shape("controlLarge", 17, 600, "onAccent"),
    Kind.SECONDARY: _Shape("control", 14, 500, "text"),
    Kind.QUIET: _Shape("controlSmall", 10, 500, "textSoft"),
    Kind.DANGER: _Shape("control", 14, 500, "danger"),
}
_ICON_GAP = 9.0
_CAP_GAP = 11.0
_LEAST_PAD = 6.0


class Button(Drawn, EnterPresses, QPushButton):
    """A push button that shows the key that works now. `clicked` as in Qt."""

    def __init__(
        self, theme: Theme, kind: Kind = Kind.SECONDARY, parent: QWidget | None = None, *, small: bool = False
    ) -> None:
        """Start without label; `small` takes the small height."""
        super().__init__(parent)
        self.kind = kind
        self._small = small
        self._icon = ""
        self._keys: tuple[str, ...] = ()
        self._caps_shown = True
        self._label_shown = True
        self._label = Lettering(theme, "control", _SHAPES[kind].weight)
        self._room = Lettering(theme, "control", _SHAPES[kind].weight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("own_keys", ["Enter", "Space"])
        self.adopt(theme)

    def set_label(self, text: str, icon: str = "", *, script: str = "", rtl: bool | None = None) -> None:
        """Show `text`, after the outline `icon` if one is named."""
        if (text, icon, script, rtl) == (self._label.text, self._icon, self._label.script, self._label.rtl):
            return
        before = self._room_taken()
        self._icon = icon
        self._label.set(text, script, rtl)
        super().setText(text.replace("&", "&&"))
        self._tell()
        self._resized_from(before)
        self.update()

    def keep_room_for(self, text: str) -> None:
        """Keep the width that the label `text` takes, "" for none: a number that grows in it moves nothing."""
        if text != self._room.text:
            before = self._room_taken()
            self._room.set(text)
            self._resized_from(before)

    def _room_taken(self) -> QSize | None:
        return self.sizeHint() if self.isVisible() else None

    def _resized_from(self, before: QSize | None) -> None:
        if before is None or self.sizeHint() != before:  # laying out goes up to the window
            self.updateGeometry()

    def set_keys(self, keys: Sequence[str]) -> None:
        """Show the caps of the combination that presses this button now; none for ()."""
        if tuple(keys) != self._keys:
            self._keys = tuple(keys)
            self._tell()
            self.updateGeometry()
            self.update()

    def show_caps(self, shown: bool) -> None:
        """Draw the caps, or keep the key for the tooltip where room is scarce."""
        if shown == self._caps_shown:
            return
        self._caps_shown = shown
        self._tell()
        self.updateGeometry()
        self.update()

    def show_label(self, shown: bool) -> None:
        """Draw the label, or only the icon; the name stays."""
        if shown == self._label_shown:
            return
        self._label_shown = shown
        self._tell()
        self.updateGeometry()
        self.update()

    @property
    def label(self) -> str:
        """The words on the button."""
        return self._label.text

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the caps."""
        return self._keys

    def width_with(self, *, caps: bool, label: bool) -> int:
        """Give the width in pixels that the button would take with or without caps and label."""
        before = self._caps_shown, self._label_shown
        self._caps_shown, self._label_shown = caps, label
        width = self.sizeHint().width()
        self._caps_shown, self._label_shown = before
        return width

    def restyle(self) -> None:
        """Lay the label out again."""
        self._label.forget()
        self._room.forget()
        super().restyle()

    def sizeHint(self) -> QSize:
        """Icon, label and caps on one line, and the room for the ring."""
        theme, shape = self.theme, _SHAPES[self.kind]
        room = 2 * theme.ring_room
        pad = theme.pad(shape.pad)
        width = (
            2 * pad + sum(width for width, _gap in self._pieces()) + sum(gap for _w, gap in self._pieces())
        )
        least = theme.size("controlSmall" if self._small else shape.height)
        height = max(theme.pad(least), self._label.line_height + theme.pad(12))
        return QSize(ceil(max(width, theme.size("targetMinimum"))) + room, ceil(height) + room)

    def minimumSizeHint(self) -> QSize:
        """A label is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, icon, label, caps and ring."""
        painter = self.painter()
        radius = self.theme.radius("control")
        self._draw_box(painter, radius)
        self._draw_content(painter)
        self.draw_ring(painter, radius)
        if self.kind is Kind.PRIMARY and self.hasFocus() and self.theme.contrast:
            # There the wide ring touches the filled box; a line inside it tells the one from the other.
            paint.box(
                painter,
                self.body().adjusted(2, 2, -2, -2),
                radius - 2,
                None,
                self.theme.colour("onAccent"),
                2,
            )

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of direction."""
        super().changeEvent(event)
        if self.shown_again(event):
            self.restyle()

    def _pieces(self) -> list[tuple[float, float]]:
        """Give width and gap in front of each thing on the button."""
        pieces = []
        if self._icon:
            pieces.append((self.theme.px(self.theme.size("icon")), 0.0))
        if self._label.text and self._label_shown:
            width = max(self._label.natural_width(), self._room.natural_width())
            pieces.append((float(width), _ICON_GAP if pieces else 0.0))
        if self._keys and self._caps_shown:
            pieces.append((caps_width(self.theme, self._keys), _CAP_GAP if pieces else 0.0))
        return pieces

    def _draw_box(self, painter: QPainter, radius: float) -> None:
        colour, body = self.theme.colour, self.body()
        hot = self.isDown() or self.underMouse()
        if self.kind is Kind.PRIMARY:
            paint.box(painter, body, radius, colour("accentHover" if hot else "accent"), None)
        elif self.kind is Kind.QUIET:
            if hot or self.isChecked():
                line = "accent" if self.isChecked() else "borderStrong"
                paint.tint(painter, self.theme, body, radius, "sunken", line)
        else:
            chosen = self.isChecked()
            line = colour("danger" if self.kind is Kind.DANGER else "accent" if chosen else "borderStrong")
            fill = colour("accentSoft" if chosen else "sunken" if hot else "raised")
            strong = chosen or (hot and self.theme.contrast)
            paint.box(painter, body, radius, fill, line, self.theme.strong_line if strong else 1.0)

    def _draw_content(self, painter: QPainter) -> None:
        body, ink = self.body(), self._ink()
        pieces = self._pieces()
        caps = bool(self._keys and self._caps_shown)
        if caps and sum(map(sum, pieces)) > body.width() - 2 * _LEAST_PAD:
            # A box that was given too little room keeps its words whole and drops the caps.
            caps = False
            pieces.pop()
        x = body.x() + max(_LEAST_PAD, (body.width() - sum(map(sum, pieces))) / 2)
        middle, left = body.center().y(), iter(pieces)
        if self._icon:
            side, _gap = next(left)
            place = paint.mirrored(self, QRectF(x, middle - side / 2, side, side))
            flipped = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            paint.icon(painter, place, self._icon, ink, flipped=flipped)
            x += side
        if self._label.text and self._label_shown:
            width, gap = next(left)
            place = paint.mirrored(self, QRectF(x + gap, 0, width, 1))
            self._label.draw(painter, round(place.x()), middle - self._label.line_height / 2, width, ink)
            x += gap + width
        if caps:
            width, gap = next(left)
            place = paint.mirrored(self, QRectF(x + gap, 0, width, 1))
            draw_caps(painter, self.theme, place.x(), middle, self._keys, self._cap_look())

    def _cap_look(self) -> Look:
        if self.kind is Kind.PRIMARY:
            return Look.ON_ACCENT
        return Look.FILLED if self.isChecked() else Look.NORMAL

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return self.theme.colour("textFaint")
        chosen = self.isChecked() and self.kind is not Kind.PRIMARY
        return self.theme.colour("accentText" if chosen else _SHAPES[self.kind].ink)

    def _tell(self) -> None:
        key = "+".join(self._keys)
        name_part(self, self._label.text, key)
        hidden = [self._label.text] if not self._label_shown else []
        hidden += [key] if key and not self._caps_shown else []
        self.setToolTip("  ".join(hidden))
