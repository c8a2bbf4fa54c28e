# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One piece of plain text: laid out once for a width, drawn many times.

A line is never lower than the type scale says, never cut when the letters are taller, and stands centred
on the ink of the script's base letters (ux.md 10.3 to 10.5). The text is plain: no sign in it is ever
read as markup. Direction is the given one, else that of the first strong letter.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from math import ceil
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from annotator_app.gui.look.theme import Theme
from annotator_app.language import direction
from annotator_app.language import script as scripts

_ENDLESS = 1e6
_TRIES = 3  # to cut a text so that it fits its line
# Latin letters and what all scripts share: nothing in it wants another face.
_ONE_FACE = re.compile("[\0-\u024f\u2000-\u200b\u2010-\u206f]*").fullmatch


class Lettering:
    """A text of one role; `set` says what, `height` and `natural_width` how large, `draw` where."""

    def __init__(self, theme: Theme, role: str, weight: int = 0, *, reading: bool = False) -> None:
        """Start empty, in the type step `role`."""
        self.theme = theme
        self.role = role
        self.weight = weight
        self.reading = reading
        self.text = ""
        self.script = ""
        self.rtl: bool | None = None
        self._layout: QTextLayout | None = None
        self._laid_out: tuple[float, Qt.LayoutDirection] | None = None
        self._starts_left = True
        self._lines = 0
        self._natural = -1.0
        self._natural_lines = 0
        self._set_as = -1
        self._heights: dict[tuple[float, Qt.LayoutDirection], int] = {}
        self._short: Lettering | None = None
        self._short_width = -1.0

    def set(self, text: str, script: str = "", rtl: bool | None = None, weight: int | None = None) -> None:
        """Show `text`, set for `script`; nothing is laid out before it is needed."""
        wanted = (text, script, rtl, self.weight if weight is None else weight)
        if wanted != (self.text, self.script, self.rtl, self.weight):
            self.theme.fonts.load_for(text)
            self.text, self.script, self.rtl, self.weight = wanted
            self._drop()

    def set_formats(self, formats: list[QTextLayout.FormatRange]) -> None:
        """Draw parts of the text in another format; positions are those of the layout (UTF-16)."""
        self._ready().setFormats([*self._runs(), *formats])
        self._laid_out = None
        self._heights.clear()

    def forget(self) -> None:
        """Lay out anew at the next use where the theme sets letters otherwise by now; other colours move none."""
        if self._set_as != self.theme.letters_set:
            self._drop()

    def _drop(self) -> None:
        self._set_as = self.theme.letters_set
        self._layout = self._laid_out = self._short = None
        self._natural = -1.0
        self._heights.clear()

    @property
    def font(self) -> QFont:
        """The font the text is set in."""
        return self.theme.font(self.role, self.script, self.weight, reading=self.reading)

    @property
    def line_height(self) -> float:
        """Height of one line in pixels."""
        if self.reading:
            return self.theme.reading_line(self.role, self.script)
        return self.theme.line(self.role, self.script)

    def natural_width(self) -> int:
        """Give the width in pixels that the text takes on one line."""
        if not self.text:
            return 0
        if self._natural < 0:
            self._lay_out(_ENDLESS)
            layout = self._ready()
            self._natural_lines = layout.lineCount()
            self._natural = max(layout.lineAt(i).naturalTextWidth() for i in range(self._natural_lines))
        return ceil(self._natural)

    def height(self, width: float) -> int:
        """Give the height in pixels of the text broken into lines of at most `width`; 0 for no text."""
        if not self.text:
            return 0
        wanted = (max(1.0, width), QGuiApplication.layoutDirection())
        if wanted not in self._heights:
            # Layouts of widgets ask for few widths, but for each of them again and again.
            if 0 <= self._natural <= wanted[0]:
                lines = self._natural_lines
            else:
                self._lay_out(wanted[0])
                lines = self._lines
            self._heights[wanted] = ceil(lines * self.line_height)
        return self._heights[wanted]

    def draw(self, painter: QPainter, x: float, y: float, width: float, colour: QColor) -> None:
        """Draw the text with its top at `y` between `x` and `x + width`, leading side first."""
        if not self.text:
            return
        self._lay_out(max(1.0, width))
        painter.setPen(colour)
        self._ready().draw(painter, QPointF(x, y))

    def draw_elided(self, painter: QPainter, x: float, y: float, width: float, colour: QColor) -> None:
        """Draw as much of the text as fits on one line of `width`, cut after a whole word where there is one."""
        if self.natural_width() <= width:
            self.draw(painter, x, y, width, colour)
            return
        if self._short is None or self._short_width != width:
            self._short = Lettering(self.theme, self.role, self.weight, reading=self.reading)
            self._short_width = room = width
            for _try in range(_TRIES):
                self._short.set(_elided(self.text, QFontMetricsF(self.font), room), self.script, self.rtl)
                over = self._short.natural_width() - width
                if over <= 0:
                    break
                room -= over  # letters of another script are wider than this font says
        painter.save()
        painter.setClipRect(QRectF(x, y - self.line_height, width, 3 * self.line_height))
        self._short.draw(painter, x, y, max(width, self._short.natural_width()), colour)
        painter.restore()

    def _ready(self) -> QTextLayout:
        if self._layout is None:
            self._layout = QTextLayout(self.text.replace("\n", "\u2028"), self.font)
            self._layout.setCacheEnabled(True)
            if runs := self._runs():
                self._layout.setFormats(runs)
        return self._layout

    def _runs(self) -> list[QTextLayout.FormatRange]:
        """Letters of another script stand in their own face and size."""
        found = []
        for start, length, form in foreign_runs(self.text, self.script or self.theme.script):
            run = QTextLayout.FormatRange()
            run.start, run.length = start, length
            run.format = QTextCharFormat()
            run.format.setFont(self.theme.font(self.role, form, self.weight, reading=self.reading))
            found.append(run)
        return found

    def _option(self) -> QTextOption:
        """Data stands by its own direction; a text of the interface by that of the interface."""
        interface = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        strong = first_strong_is_rtl(self.text) if self.rtl is None else self.rtl
        starts_right = interface if self.rtl is None else self.rtl
        turned = interface if strong is None else strong
        self._starts_left = not (starts_right or turned)
        return _placed(starts_right, turned)

    def _lay_out(self, width: float) -> None:
        wanted = (width, QGuiApplication.layoutDirection())
        if wanted == self._laid_out or self._stands_alike(wanted):
            return
        layout = self._ready()
        layout.setTextOption(self._option())
        centre = self.theme.ink_centre(self.font, self.script)
        height = self.line_height
        layout.beginLayout()
        self._lines = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            base = (self._lines + 0.5) * height + centre
            line.setPosition(QPointF(0, round(base) - line.ascent()))
            self._lines += 1
        layout.endLayout()
        self._laid_out = wanted

    def _stands_alike(self, wanted: tuple[float, Qt.LayoutDirection]) -> bool:
        """Whether lines laid out for the endless width stand the same in this one, as most labels do."""
        return (
            self._laid_out == (_ENDLESS, wanted[1]) and self._starts_left and 0 <= self._natural <= wanted[0]
        )


@cache
def _placed(starts_right: bool, turned: bool) -> QTextOption:
    """Give how lines stand: at the right side or the left, and in which direction their letters run."""
    side = Qt.AlignmentFlag.AlignRight if starts_right else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
    return option


@lru_cache(maxsize=4096)
def first_strong_is_rtl(text: str) -> bool | None:
    """Say whether the first strong letter of `text` runs from right to left; None if there is no letter.

    What stands between directional isolates, as values filled into a sentence do, does not count.
    """
    found = direction.of_text(text)
    return None if found is None else found == "rtl"


def foreign_runs(text: str, form: str) -> tuple[tuple[int, int, str], ...]:
    """Give `(start, length, form)` in UTF-16 units of the stretches written in another script than `form`.

    Letters of Latin are left to the face of the text, which has them; signs that all scripts share stay
    with the letters before them.
    """
    return () if _ONE_FACE(text) else _foreign_runs(text, form)


@lru_cache(maxsize=2048)
def _foreign_runs(text: str, form: str) -> tuple[tuple[int, int, str], ...]:
    own = {*scripts.unicode_scripts(form), "Latn"}
    found: list[tuple[int, int, str]] = []
    here, start, place = "", 0, 0
    for letter in text:
        script = scripts.script_of(letter) or here
        script = "" if script in own else script
        if script != here:
            if here:
                found.append((start, place - start, _form(here)))
            here, start = script, place
        place += 2 if letter > "\uffff" else 1
    if here:
        found.append((start, place - start, _form(here)))
    return tuple(found)


def _elided(text: str, metrics: QFontMetricsF, width: float) -> str:
    """Cut `text` after a word, as joined letters must not be parted; a single long word is cut anywhere."""
    fitting = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, width)
    kept = fitting.removesuffix("…")
    if kept == fitting or text[len(kept) : len(kept) + 1].isspace():
        return fitting
    words = kept.rpartition(" ")[0].rstrip()
    joined = bidirectional(kept[-1:] or " ") == "AL"
    return f"{words} …" if words and (joined or len(words) > len(kept) // 2) else fitting


def _form(script: str) -> str:
    return {"Hani": "Hans", "Hira": "Jpan", "Kana": "Jpan", "Hang": "Kore", "Bopo": "Hant"}.get(
        script, script
    )
