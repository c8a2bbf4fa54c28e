# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Colours, fonts and measures of the window, all from resources/tokens.json.

A `Theme` is made once by the start-up and handed to every part; a part asks it for a colour, a font or a
measure by name and never keeps a number of its own. `changed` is emitted after a change of mode, text
size or interface script, and each part then styles itself again, at once and without motion.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QLoggingCategory, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from annotator_app.gui.look.fonts import FontBook
from annotator_app.paths import resources

Mode = Literal["system", "light", "dark", "contrast"]

# Soft tints that high contrast replaces by the paper and a line of two pixels (ux.md section 9).
_TINTS = ("accentSoft", "successSoft", "warnSoft", "dangerSoft", "sunken", "diffA", "diffB", "evidence")
_LARGE_TEXT = (
    1.75  # of 100 %: from here on passages stand above answers, and what can give way does (ux.md 17)
)
_UI_LINE = (0.78, 1.55)  # share of the reading line height that interface text takes, and its ceiling


@dataclass(frozen=True, slots=True)
class Role:
    """One step of the type scale: size and line height in pixels at 100 %, and weight."""

    size: float
    line: float
    weight: int


def read_tokens(path: Path | None = None) -> dict[str, Any]:
    """Give the design tokens as they stand in the file (default: the shipped one)."""
    tokens: dict[str, Any] = json.loads((path or resources() / "tokens.json").read_text(encoding="utf-8"))
    return tokens


def colour_of(written: str) -> QColor:
    """Give the colour of `#RRGGBB` or `rgba(r,g,b,a)` with `a` from 0 to 1."""
    if not written.startswith("rgba("):
        return QColor(written)
    red, green, blue, alpha = written[5:-1].split(",")
    colour = QColor(int(red), int(green), int(blue))
    colour.setAlphaF(float(alpha))
    return colour


def high_contrast(palette: Mapping[str, QColor], dark: bool) -> dict[str, QColor]:
    """Give `palette` with pure text, strong borders and paper instead of tints."""
    ink, paper = (QColor("#FFFFFF"), QColor("#000000")) if dark else (QColor("#000000"), QColor("#FFFFFF"))
    strong = {**palette, **dict.fromkeys(("text", "textSoft", "textFaint", "border", "borderStrong"), ink)}
    strong |= dict.fromkeys((*_TINTS, "canvas", "surface", "raised", "field", "keycap"), paper)
    return strong | {"keycapBorder": ink}


class Theme(QObject):
    """What every part asks for its look. Attributes to read: `mode`, `dark`, `contrast`, `text_size`, `script`.

    `letters_set` is another number after each change of how letters are set; of colours alone it stays.
    """

    changed = Signal()

    def __init__(self, tokens: Mapping[str, Any] | None = None, fonts: FontBook | None = None) -> None:
        """Start with the system's theme at 100 %, with the shipped tokens and fonts if none are given."""
        super().__init__()
        # Letters of a second script in a label go to the next family; Qt says so each time.
        QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
        self.tokens = dict(tokens) if tokens is not None else read_tokens()
        self.fonts = fonts or FontBook(resources() / "fonts", self.tokens)
        self.mode: Mode = "system"
        self.text_size = 1.0
        self.script = "Latn"
        self.less_motion = False
        self._calm: bool | None = None  # whether the system wants no motion, once it was asked
        self.letters_set = 0
        self.signs = False  # whether invisible signs are drawn over texts
        self.dark = self.contrast = False
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[object, ...], QFont] = {}
        self._centres: dict[tuple[object, ...], float] = {}
        self._widths: dict[tuple[str, str, int], float] = {}
        self._lines: dict[tuple[str, str], float] = {}
        hints = QGuiApplication.styleHints()
        self._take_colours()
        hints.colorSchemeChanged.connect(self._on_system_scheme)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_scheme)

    def set_mode(self, mode: Mode) -> None:
        """Take the colours of `mode`; `system` follows the system from now on."""
        self.mode = mode
        self._take_colours()
        self.changed.emit()

    def set_text_size(self, size: float) -> None:
        """Show the whole interface at `size` (1.0 is 100 %)."""
        self.text_size = size
        self._forget_fonts()
        self.changed.emit()

    def set_less_motion(self, less: bool) -> None:
        """Let nothing move where `less`; a system that wants no motion is followed in any case."""
        self.less_motion = less

    @property
    def large_text(self) -> bool:
        """Whether the text is so large that screens arrange themselves otherwise."""
        return self.text_size >= _LARGE_TEXT

    def step_text_size(self, by: int) -> None:
        """Go `by` steps larger or smaller, staying within the steps of the tokens; 0 is back to 100 %."""
        steps = self.tokens["type"]["textSizeSteps"]
        nearest = min(range(len(steps)), key=lambda place: abs(steps[place] - self.text_size))
        self.set_text_size(steps[max(0, min(len(steps) - 1, nearest + by))] if by else 1.0)

    def fonts_changed(self) -> None:
        """Take the fonts of the book again, after one was added or chosen for reading."""
        self._forget_fonts()
        self.changed.emit()

    def set_script(self, script: str) -> None:
        """Set the interface's own labels for `script` (ISO 15924)."""
        self.script = script
        self._forget_fonts()
        self.changed.emit()

    def colour(self, name: str) -> QColor:
        """Give the colour `name` of ux.md section 9 in the current mode. The caller must not change it."""
        return self._colours[name]

    def size(self, name: str) -> Any:
        """Give the measure `name` of the tokens' `size` group, unscaled pixels."""
        return self.tokens["size"][name]

    def radius(self, name: str) -> float:
        """Give the corner radius `name` in pixels."""
        return float(self.tokens["radius"][name])

    def px(self, pixels: float) -> float:
        """Scale `pixels` fully with the text size: for icons, caps and line heights."""
        return pixels * self.text_size

    def pad(self, pixels: float) -> float:
        """Scale `pixels` by half the excess of the text size: for room inside boxes."""
        return pixels * (1 + self.text_size) / 2

    @property
    def ring_width(self) -> float:
        """Width of the focus ring in pixels."""
        return 3.0 if self.contrast else float(self.tokens["focus"]["width"])

    @property
    def strong_line(self) -> float:
        """Width of the line around what was chosen, in pixels."""
        return 2.0 if self.contrast else float(self.tokens["stroke"]["selected"])

    @property
    def ring_room(self) -> int:
        """Pixels that every focusable part keeps free around itself."""
        return int(self.tokens["focus"]["reserve"])

    def motion(self, name: str) -> int:
        """Give the milliseconds of the motion `name`; 0 where less motion is wanted."""
        return int(self.tokens["motion"][name]) if self.moves else 0

    @property
    def moves(self) -> bool:
        """Whether anything may move."""
        return not (self.less_motion or self._system_is_calm())

    def _system_is_calm(self) -> bool:
        # Only Windows tells Qt that a person wants no motion; elsewhere the effects count as off in any case.
        if sys.platform == "win32":
            return not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
        if self._calm is None:
            from annotator_app.gui.look.calm_system import wants_calm

            self._calm = wants_calm(Path.home(), mac=sys.platform == "darwin")
        return self._calm

    def role(self, name: str) -> Role:
        """Give the step `name` of the type scale; reading sizes come as `reading.passage` and the like."""
        if name.startswith("reading."):
            size = float(self.tokens["type"]["reading"][name.partition(".")[2]])
            return Role(size, size * 1.4, 600 if name == "reading.question" else 400)
        step = self.tokens["type"]["ui"][name]
        return Role(step["size"], step["line"], step["weight"])

    def font(self, role: str, script: str = "", weight: int = 0, *, reading: bool = False) -> QFont:
        """Give the font of `role` for `script` (default: the interface's), at the current text size."""
        key = (role, script or self.script, weight, reading)
        font = self._fonts.get(key)
        if font is None:
            step = self.role(role)
            face = "reading" if reading else "ui"
            font = self.fonts.font_for(key[1], face, step.size * self.text_size, weight or step.weight)
            self._fonts[key] = font
        return font

    def line(self, role: str, script: str = "") -> float:
        """Give the least height of one line of interface text in pixels."""
        script = script or self.script
        if (role, script) not in self._lines:
            self._lines[role, script] = self._line(role, script)
        return self._lines[role, script]

    def _line(self, role: str, script: str) -> float:
        step = self.role(role)
        share, ceiling = _UI_LINE
        tall = min(self.tokens["script"].get(script, _PLAIN)["readingLineHeight"] * share, ceiling)
        size = self.fonts.size(script, "ui", step.size * self.text_size)
        return max(step.line * self.text_size, size * tall)

    def reading_line(self, role: str, script: str = "", size: float = 1.0) -> float:
        """Give the least height of one line of reading text in pixels; `size` is the reader's own factor."""
        pixels = self.role(role).size * self.text_size * size
        return self.fonts.reading_line(script or self.script, pixels)

    def ink_centre(self, font: QFont, script: str = "") -> float:
        """Give how far above the base line the middle of the script's base letters lies, in pixels."""
        script = script or self.script
        key = (font.key(), script)
        if key not in self._centres:
            self._centres[key] = self.fonts.ink_middle(script, font)
        return self._centres[key]

    def text_width(self, role: str, text: str, weight: int = 0) -> float:
        """Give the width in pixels of a short text of the interface, as on a key cap; measured once."""
        key = (role, text, weight)
        if key not in self._widths:
            self._widths[key] = QFontMetricsF(self.font(role, "Latn", weight)).horizontalAdvance(text)
        return self._widths[key]

    def digits_font(self, pixels: float) -> QFont:
        """Give the monospaced font for digits to compare, spaced a little."""
        font = self.fonts.digits(self.px(pixels))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self.px(1.5))
        return font

    def palette(self) -> QPalette:
        """Give the palette for the application, so that native and Fusion parts fit in."""
        palette = QPalette()
        groups = QPalette.ColorGroup
        for role, name in _PALETTE:
            palette.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(groups.Disabled, role, self.colour("textFaint"))
        return palette

    def scroll_bar_sheet(self) -> str:
        """Give the style sheet of a scroll bar: a thin bar without arrows."""
        return _SCROLL_BAR.format(bar=self.colour("borderStrong").name())

    def _on_system_scheme(self) -> None:
        if self.mode == "system":
            self._take_colours()
            self.changed.emit()

    def _system_contrast(self) -> bool:
        """Whether the person asked the system for high contrast, as the forced colours of Windows do."""
        hints = QGuiApplication.styleHints()  # kept: what it gives lives no longer than this
        return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast

    def _take_colours(self) -> None:
        """Take the colours of the mode; how letters are set and how wide they are is the same in every mode."""
        scheme = QGuiApplication.styleHints().colorScheme()
        system_dark = scheme == Qt.ColorScheme.Dark
        self.dark = self.mode == "dark" or (self.mode in ("system", "contrast") and system_dark)
        self.contrast = self.mode == "contrast" or (self.mode == "system" and self._system_contrast())
        written = self.tokens["color"]["dark" if self.dark else "light"]
        colours = {name: colour_of(value) for name, value in written.items()}
        self._colours = high_contrast(colours, self.dark) if self.contrast else colours

    def _forget_fonts(self) -> None:
        self.letters_set += 1
        self._fonts.clear()
        self._centres.clear()
        self._widths.clear()
        self._lines.clear()


_PLAIN = {"readingLineHeight": 1.6}
_ROLE = QPalette.ColorRole
_PALETTE = (
    (_ROLE.Window, "canvas"), (_ROLE.WindowText, "text"), (_ROLE.Base, "field"), (_ROLE.Text, "text"),
    (_ROLE.AlternateBase, "sunken"), (_ROLE.Button, "raised"), (_ROLE.ButtonText, "text"),
    (_ROLE.Highlight, "accent"), (_ROLE.HighlightedText, "onAccent"), (_ROLE.Link, "accentText"),
    (_ROLE.PlaceholderText, "textFaint"), (_ROLE.ToolTipBase, "raised"), (_ROLE.ToolTipText, "text"),
    (_ROLE.Mid, "border"), (_ROLE.Dark, "borderStrong"), (_ROLE.Light, "surface"), (_ROLE.Accent, "accent"),
)  # fmt: skip
_SCROLL_BAR = (
    "QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}"
    "QScrollBar::handle:vertical {{ background: {bar}; border-radius: 3px; min-height: 28px;"
    " margin: 2px; }}"
    "QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}"
    "QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}"
)
