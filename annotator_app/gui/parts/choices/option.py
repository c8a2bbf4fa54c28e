# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Option: a box with the cap of its key, its name, one line of help, and a check when it is chosen.

Real radio buttons (one of many) and check boxes (several), painted anew, so that role and state reach
screen readers. An option never chooses for its neighbours: `OptionList` does.
"""

from __future__ import annotations

from math import ceil
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.key_cap import Look, caps_width, draw_caps
from annotator_app.gui.parts.motion import Tint
from annotator_app.gui.parts.part import Drawn, OneOfMany, Pressable, name_part
from annotator_app.gui.parts.texts.lettering import Lettering

_EDGE = 12.0
_CAP_GAP = 14.0
_CHECK = 20.0
_PREFERRED = 320
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class OptionFace(Drawn):
    """The look of an option; the two classes below give it its role."""

    def build(self: Any, theme: Theme) -> None:
        """Prepare the texts; called once by the constructors."""
        self._name = Lettering(theme, "option")
        self._help = Lettering(theme, "small")
        self._keys: tuple[str, ...] = ()
        self._look = Look.STRONG
        self._reason = ""
        self._low = False
        self._tint: Tint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoRepeat(False)
        self.toggled.connect(self._on_toggled)
        self.adopt(theme)

    def set_option(
        self: Any,
        name: str,
        help_text: str = "",
        *,
        script: str = "",
        rtl: bool | None = None,
        own_help: bool = False,
        spoken: str = "",
    ) -> None:
        """Show `name` and one line of help; `spoken` is the name with its place (`Mixed, option 4 of 5`).

        With `own_help` the interface says the help, which stands its way whatever the way of the name is.
        """
        self._name.set(name, script, rtl)
        self._help.set(help_text, *(() if own_help else (script, rtl)))
        self.setText(name.replace("&", "&&"))
        self._spoken = spoken or name
        self._tell()
        self.updateGeometry()
        self.update()

    def set_keys(self: Any, keys: tuple[str, ...], look: Look = Look.STRONG) -> None:
        """Show the caps that choose this option now, strong or pale."""
        if (keys, look) != (self._keys, self._look):
            self._keys, self._look = tuple(keys), look
            self._tell()
            self.update()

    def set_off(self: Any, reason: str = "") -> None:
        """Switch the option off and say why in place of the help; an empty reason switches it on."""
        self._reason = reason
        self.setEnabled(not reason)
        self._tell()
        self.updateGeometry()
        self.update()

    def set_low(self: Any, low: bool) -> None:
        """Take the lower height of a rubric line."""
        self._low = low
        self.updateGeometry()

    def tint_in(self: Any) -> None:
        """Let the tint of the choice come, as after a person chose."""
        self._tint = self._tint or Tint(self)
        self._tint.begin(self.theme.motion("select"))

    @property
    def name(self: Any) -> str:
        """The words of the option."""
        return self._name.text

    def restyle(self: Any) -> None:
        """Lay the words out again."""
        self._name.forget()
        self._help.forget()
        super().restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self: Any, width: int) -> int:
        inner = width - 2 * self.theme.ring_room - self._side_room()
        texts = self._name.height(inner) + self._below().height(inner)
        least = self.theme.size("option")
        if self._low:
            least = self.theme.size("controlSmall")
        elif self._below().text:
            least = self.theme.size("optionWithHelp")
        padding = self.theme.pad(14 if self._low else 16 if self._below().text else 26)
        return ceil(max(self.theme.pad(least), texts + padding)) + 2 * self.theme.ring_room

    def sizeHint(self: Any) -> QSize:
        natural = max(self._name.natural_width(), self._below().natural_width())
        width = ceil(min(natural, _PREFERRED) + self._side_room()) + 2 * self.theme.ring_room
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self: Any) -> QSize:
        return QSize(120, self.theme.size("controlSmall") + 2 * self.theme.ring_room)

    def hitButton(self: Any, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self: Any, event: QPaintEvent) -> None:
        painter = self.painter()
        self._draw_box(painter)
        body = self.body()
        inner = body.width() - self._side_room()
        below = self._below()
        name_height = self._name.height(inner)
        top = body.y() + (body.height() - name_height - below.height(inner)) / 2
        self._draw_words(painter, self._name, top, self._ink())
        soft = "textFaint" if self._reason else "textSoft"
        self._draw_words(painter, below, top + name_height, self.theme.colour(soft))
        self._draw_cap(painter, body)
        if self.isChecked() or self._shows_empty_box():
            self._draw_check(painter, body)
        self.draw_ring(painter, self.theme.radius("control"))

    def _draw_words(self: Any, painter: QPainter, words: Lettering, top: float, ink: QColor) -> None:
        """One line stands beside its cap; several lines stand by the direction of their own text."""
        body = self.body()
        width = body.width() - self._side_room()
        if words.natural_width() <= width:
            width = words.natural_width()
        left = paint.mirrored(self, QRectF(body.x() + _EDGE + self._cap_room(), top, width, 1)).x()
        words.draw(painter, left, top, width, ink)

    def enterEvent(self: Any, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def changeEvent(self: Any, event: QEvent) -> None:
        super().changeEvent(event)
        if self.shown_again(event):
            self.restyle()

    def keyPressEvent(self: Any, event: QKeyEvent) -> None:
        """Leave arrows to the list around; the rest as in Qt."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self: Any, event: Any) -> None:
        super().focusInEvent(event)
        self.got_focus.emit()

    def _on_toggled(self: Any, chosen: bool) -> None:
        self._name.set(self._name.text, self._name.script, self._name.rtl, weight=600 if chosen else 0)
        if (
            self.heightForWidth(self.width()) > self.height()
        ):  # strong letters are wider and may take one line more
            self.updateGeometry()
        if self._tint is not None:
            self._tint.end()
        self.update()

    def _shows_empty_box(self) -> bool:
        return False

    def _below(self: Any) -> Lettering:
        if not self._reason:
            return self._help
        reason = Lettering(self.theme, "small")
        reason.set(self._reason)
        return reason

    def _cap_room(self: Any) -> float:
        return max(caps_width(self.theme, self._keys), self.theme.px(21)) + _CAP_GAP if self._keys else 4.0

    def _side_room(self: Any) -> float:
        return 2 * _EDGE + self._cap_room() + self.theme.px(_CHECK) + 8

    def _ink(self: Any) -> QColor:
        if not self.isEnabled():
            return self.theme.colour("textFaint")
        return self.theme.colour("accentText" if self.isChecked() else "text")

    def _draw_box(self: Any, painter: QPainter) -> None:
        colour, theme = self.theme.colour, self.theme
        if self.isChecked():
            fill, line, width = colour("accentSoft"), colour("accent"), theme.strong_line
            if self._tint is not None:
                fill = self._tint.between(colour("surface"), fill)
        elif self.isEnabled() and (self.underMouse() or self.isDown()):
            fill, line, width = colour("sunken"), colour("borderStrong"), 1.0
        else:
            fill, line, width = (
                colour("surface"),
                colour("borderStrong" if self.isEnabled() else "border"),
                1.0,
            )
        paint.box(painter, self.body(), theme.radius("control"), fill, line, width)

    def _draw_cap(self: Any, painter: QPainter, body: QRectF) -> None:
        if not self._keys:
            return
        width = caps_width(self.theme, self._keys)
        place = paint.mirrored(self, QRectF(body.x() + _EDGE, 0, width, 1))
        look = Look.FILLED if self.isChecked() else self._look
        draw_caps(painter, self.theme, place.x(), body.center().y(), self._keys, look)

    def _check_place(self: Any, body: QRectF) -> QRectF:
        side = self.theme.px(_CHECK)
        return paint.mirrored(
            self, QRectF(body.right() - _EDGE - side, body.center().y() - side / 2, side, side)
        )

    def _draw_check(self: Any, painter: QPainter, body: QRectF) -> None:
        paint.icon(painter, self._check_place(body), "check", self.theme.colour("accentText"))

    def _tell(self: Any) -> None:
        parts = [self._reason or self._help.text, "+".join(self._keys)]
        name_part(self, self._spoken, ". ".join(part for part in parts if part))

    def nextCheckState(self) -> None:
        """A press changes nothing by itself: the list hears `clicked` and decides."""

    _spoken = ""


class OneOption(OneOfMany, OptionFace, QRadioButton):
    """One of several that exclude each other; the list around decides, so pressing it only says so."""

    got_focus = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without a name."""
        super().__init__(parent)
        self.build(theme)


class ManyOption(OptionFace, Pressable, QCheckBox):
    """One of several that may stand together: the check stands in a box."""

    got_focus = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without a name."""
        super().__init__(parent)
        self.build(theme)

    def _shows_empty_box(self) -> bool:
        return True

    def _draw_check(self, painter: QPainter, body: QRectF) -> None:
        place = self._check_place(body).adjusted(1, 1, -1, -1)
        colour = self.theme.colour
        if self.isChecked():
            paint.box(painter, place, 4, colour("accent"), None)
            paint.icon(painter, place.adjusted(2, 2, -2, -2), "check", colour("onAccent"))
        else:
            paint.box(painter, place, 4, colour("field"), colour("borderStrong"), 1.5)
