# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Loads the bundled fonts and gives the font for a script, a role and a size (ux.md 10).

Promises: a bundled family is asked for by its own name only, and `ready` says whether the family that
answers is ours. Latin and the digits are loaded first, any other script when it is first asked for,
`load_rest` fetches the remainder in idle time. Chinese, Japanese and Korean use the system's fonts, else
added ones, the one of the language first, so that each gets its own letter shapes; the usual letters of
simplified Chinese come along. Sizes are pixels after the text-size setting and before the factor of the
script.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QTextLayout

from annotator_app.gui.look.added_fonts import AddedFont, AddedFonts, has_letters
from annotator_app.language import script as scripts

Role = Literal["ui", "reading"]

LATIN, DIGITS = "Sans", "Sans Mono"
# Pictures and signs that stand in texts of every language; asked after all letters.
SIGNS = ("Emoji", "Sans Symbols", "Sans Symbols 2", "Sans Math")
# Systems have coloured pictures, which people know better than ours.
_COLOURED = ("Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji")
_SIGNS_FROM = 0x2000
_PREFIX = "Postil "
# The interface takes this part of what the script's factor has over 1.
_INTERFACE_PART = 0.6
_ROOM_ABOVE = 0.45
_ROOMY = frozenset({"Aran", "Tibt", "Mymr", "Khmr"})
_UNHINTED = frozenset({"Arab", "Aran"})
# Families of systems, the most usual first; the last of each row comes with our installers.
_SYSTEM: Mapping[str, tuple[str, ...]] = {
    "Hans": ("Microsoft YaHei UI", "PingFang SC", "Noto Sans SC", "Source Han Sans SC", "Noto Sans CJK SC"),
    "Hant": (
        "Microsoft JhengHei UI",
        "PingFang TC",
        "Noto Sans TC",
        "Source Han Sans TC",
        "Noto Sans CJK TC",
    ),
    "Jpan": ("Yu Gothic UI", "Hiragino Sans", "Noto Sans JP", "Source Han Sans", "Noto Sans CJK JP"),
    "Kore": ("Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans KR", "Source Han Sans K", "Noto Sans CJK KR"),
}
# The usual letters of simplified Chinese, which is a language of the interface, come with the program. They
# are asked for where the system and the added fonts have none.
USUAL_HANS = "Sans Hans"
_HAN = frozenset({"Hani", "Hira", "Kana", "Hang", "Bopo"})
# The value that stands for reading Urdu in Naskh instead of Nastaliq.
NASKH = "naskh"
_LOOKED_AT, _OFFERED = 40, 8
# Where none of them is there: any family of the system that says it can write the language.
_WRITING = {
    "Hans": QFontDatabase.WritingSystem.SimplifiedChinese,
    "Hant": QFontDatabase.WritingSystem.TraditionalChinese,
    "Jpan": QFontDatabase.WritingSystem.Japanese,
    "Kore": QFontDatabase.WritingSystem.Korean,
}
_WAYS = QFontDatabase.WritingSystem
# What Qt calls the other scripts, to ask which fonts of the system have their letters.
_WRITTEN = {
    "Latn": _WAYS.Latin, "Cyrl": _WAYS.Cyrillic, "Grek": _WAYS.Greek, "Deva": _WAYS.Devanagari, "Beng": _WAYS.Bengali,
    "Guru": _WAYS.Gurmukhi, "Gujr": _WAYS.Gujarati, "Orya": _WAYS.Oriya, "Taml": _WAYS.Tamil, "Telu": _WAYS.Telugu,
    "Knda": _WAYS.Kannada, "Mlym": _WAYS.Malayalam, "Sinh": _WAYS.Sinhala, "Arab": _WAYS.Arabic, "Aran": _WAYS.Arabic,
    "Hebr": _WAYS.Hebrew, "Thai": _WAYS.Thai, "Laoo": _WAYS.Lao, "Khmr": _WAYS.Khmer, "Mymr": _WAYS.Myanmar,
    "Tibt": _WAYS.Tibetan, "Geor": _WAYS.Georgian, "Armn": _WAYS.Armenian, "Nkoo": _WAYS.Nko,
}  # fmt: skip
# Letters on whose ink one-line labels are centred: base letters without marks above or tails below.
_BASE_LETTERS: Mapping[str, str] = {
    "Latn": "Hx", "Cyrl": "Нх", "Grek": "Ηx", "Deva": "कन", "Beng": "কন", "Guru": "ਕਨ", "Gujr": "કન",
    "Orya": "କନ", "Taml": "கன", "Telu": "కన", "Knda": "ಕನ", "Mlym": "കന", "Sinh": "කන", "Arab": "اد",
    "Aran": "اد", "Hebr": "אב", "Ethi": "ሀለ", "Thai": "กน", "Laoo": "ກນ", "Khmr": "កន", "Mymr": "ကပ",
    "Tibt": "ངམ", "Geor": "ანხ", "Armn": "ՀՄ", "Tfng": "ⴰⵏ", "Nkoo": "ߊߣ", "Adlm": "𞤀𞤐", "Olck": "ᱚᱱ",
    "Mtei": "ꯀꯅ", "Hans": "国", "Hant": "國", "Jpan": "国", "Kore": "국",
}  # fmt: skip

_LOADED: dict[Path, tuple[int, list[str]]] = {}  # files by the numbers that Qt gave them, with their families


class FontBook:
    """The fonts of one running program; made once, after the application and before the first widget."""

    def __init__(self, folder: Path, tokens: Mapping[str, Any], added: Sequence[Path] = ()) -> None:
        """Keep the folder of the font files, those of added fonts and the tokens; load Latin and the digits."""
        self._folder = folder
        self.added = AddedFonts(added)
        self._table: Mapping[str, Mapping[str, Any]] = tokens["script"]
        self._least: Mapping[str, int] = tokens["type"]["minimum"]
        self._nastaliq_least: int = tokens["type"]["reading"]["nastaliqMinimum"]
        self._ours: dict[str, bool] = {}
        self._installed: dict[str, list[str]] = {}
        self._families: dict[tuple[str, Role], list[str]] = {}
        self._shown: set[str] = set()
        self._signs_there = False
        self._cjk_there = False
        self._all_there = False
        self._readings: Mapping[str, Mapping[str, Any]] = {}
        self.naskh_for_reading = False
        self._load(LATIN)
        self._load(DIGITS)

    def font_for(self, form: str, role: Role = "ui", px: float = 14, weight: int = 400) -> QFont:
        """Give the font for text written in `form` (ISO 15924: `Deva`, `Aran`, `Hans`, ...).

        `px` is the step of the type scale times the text-size setting; the factor of the script, the
        least sizes and Nastaliq's are applied here. A form that has no row gets the fallback chain.
        """
        font = QFont()
        font.setFamilies(self.families(form, role))
        font.setPixelSize(self.size(form, role, px))
        font.setWeight(QFont.Weight(weight))
        unhinted = form in _UNHINTED
        preference = QFont.HintingPreference
        font.setHintingPreference(
            preference.PreferNoHinting if unhinted else preference.PreferVerticalHinting
        )
        return font

    def digits(self, px: float = 14) -> QFont:
        """Give the font in which digits are compared, all of one width."""
        font = QFont()
        font.setFamilies([_PREFIX + DIGITS, _PREFIX + LATIN])
        font.setPixelSize(max(round(px), self._least["latin"]))
        font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        return font

    def size(self, form: str, role: Role, px: float) -> int:
        """Give the size in whole pixels after factor and least size."""
        nastaliq = form == "Aran" and role == "reading" and not self.naskh_for_reading
        # The factor of the row is Nastaliq's; where its text is set in Naskh, Naskh's factor holds.
        row = self._row("Arab" if form == "Aran" and not nastaliq else form)
        factor = float(row["sizeFactor"])
        if role == "ui":
            factor = 1 + (factor - 1) * _INTERFACE_PART
        least = (
            self._nastaliq_least if nastaliq else self._least["latin" if form == "Latn" else "otherScripts"]
        )
        return max(round(px * factor), least)

    def reading_line(self, form: str, px: float) -> int:
        """Give the least height of a line of reading text, in pixels (`QTextBlockFormat.MinimumHeight`)."""
        row = self._row("Arab" if form == "Aran" and self.naskh_for_reading else form)
        return round(self.size(form, "reading", px) * float(row["readingLineHeight"]))

    def room_above(self, form: str, px: float) -> int:
        """Give the pixels to keep free above the first line, so that tall letters are not cut."""
        return round(self.size(form, "reading", px) * _ROOM_ABOVE) if form in _ROOMY else 0

    def ink_middle(self, form: str, font: QFont) -> float:
        """Give how far above the baseline the middle of the script's base letters lies, in pixels.

        A one-line label is centred when this point stands in the middle of its box.
        """
        ink = QFontMetricsF(font).tightBoundingRect(_BASE_LETTERS.get(form, _BASE_LETTERS["Latn"]))
        return -ink.center().y()

    def families(self, form: str, role: Role = "ui") -> list[str]:
        """Give the families for `form` in the order in which letters are looked for; loads its own."""
        role = "ui" if form == "Aran" and self.naskh_for_reading else role
        if (form, role) not in self._families:
            self._families[form, role] = self._make_families(form, role)
        return self._families[form, role]

    def load_for(self, text: str) -> None:
        """Load the fonts of every script of `text`."""
        if text.isascii():
            return
        found = scripts.letter_counts(text)
        if not self._cjk_there and not _HAN.isdisjoint(found):
            self._load_cjk()
        if self._all_there:
            return
        for script in found:
            for form, row in self._table.items():
                if script in scripts.unicode_scripts(form) and (name := _bundled(row["ui"])):
                    self._load(name)
        if any(ord(sign) > _SIGNS_FROM and scripts.script_of(sign) is None for sign in set(text)):
            self._load_signs()

    def load_rest(self) -> None:
        """Load every bundled font that is not there yet; for idle time after the first paint."""
        for row in self._table.values():
            for role in ("ui", "reading"):
                if name := _bundled(row[role]):
                    self._load(name)
        self._load_signs()
        self._all_there = True

    def ready(self, form: str, role: Role = "reading") -> bool:
        """Tell whether the font for `form` is there and is ours; a pack must not start without it."""
        if form in _SYSTEM:
            return bool(self._cjk_families(form))
        name = _bundled(self._row(form)[role]) if form in self._table else None
        return self._load(name) if name else True

    def comes_with(self, form: str) -> bool:
        """Tell whether the program brings a font for `form`."""
        return form in self._table and _bundled(self._row(form)["ui"]) is not None

    def use_readings(self, readings: Mapping[str, Mapping[str, Any]]) -> None:
        """Set passages as the reader chose for each script: `font`, `size`, `line`, `measure`; sparse."""
        self._readings = readings
        self.naskh_for_reading = self.reading("Aran", "font", "") == NASKH
        self._families.clear()

    def reading(self, form: str, what: str, usual: Any) -> Any:
        """Give what the reader chose for passages in `form`, else `usual`."""
        return self._readings.get(form, {}).get(what, usual)

    def choices(self, form: str, letters: str) -> list[tuple[str, str]]:
        """Give `(family, what people call it)` of every further font here that draws all `letters`."""
        found = [(font.family, font.label) for font in self.added.covering(letters)]
        own = set(self.families(form, "reading")[:1])
        writing = _WRITING.get(form) or _WRITTEN.get(form)
        there = QFontDatabase.families(writing)[:_LOOKED_AT] if writing else []
        others = (family for family in there if family not in own and not family.startswith((_PREFIX, ".")))
        able = ((family, family) for family in others if has_letters(family, letters))
        # Each family that is looked at is loaded; no more of them than are offered.
        found += islice(able, _OFFERED)
        return found[:_OFFERED]

    def take_added(self, path: Path, into: Path, letters: str) -> AddedFont:
        """Copy a font file into the folder `into`, and look for letters in it from now on.

        Raises FontFileError, with nothing copied, where it is no font or lacks one of the letters.
        """
        font = self.added.add(path, into, letters)
        self._families.clear()
        self._cjk_there = False
        return font

    def missing(self, text: str, font: QFont) -> list[str]:
        """Give the characters of `text` that no font on this computer can draw, in order."""
        if text.isascii():
            return []
        unseen = [c for c in dict.fromkeys(text) if c not in self._shown and c.isprintable() and c != " "]
        if not unseen:
            return []
        without = [character for character in unseen if not _drawable(character, font)]
        self._shown.update(set(unseen).difference(without))
        return without

    def _make_families(self, form: str, role: Role) -> list[str]:
        wanted = [self._chosen(form)] if role == "reading" else []
        name = _bundled(self._row(form)[role])
        if name and form in self._table and self._load(name):
            wanted.append(_PREFIX + name)
        wanted += self._cjk_families(form)
        wanted.append(_PREFIX + LATIN)
        wanted += [_PREFIX + other for row in self._table.values() if (other := _bundled(row["ui"]))]
        wanted += [family for family in _COLOURED if family.casefold() in self._there]
        wanted += [_PREFIX + name for name in SIGNS]
        for other in _SYSTEM:
            wanted += self._of_system(other)
        wanted.append(_PREFIX + USUAL_HANS)
        # Asked last, after all that the program knows; only those of a script without a font are loaded.
        wanted += [font.family for font in self.added.all()]
        if form not in self._table:
            self.added.load_all()
        return list(dict.fromkeys(filter(None, wanted)))

    def _chosen(self, form: str) -> str:
        """Give the family that the reader chose for passages, where it is still here."""
        family = self.reading(form, "font", "")
        added = next((font for font in self.added.all() if font.family == family), None)
        if added is not None:
            return family if self.added.load(added) else ""
        return family if family.casefold() in self._there else ""

    def _cjk_families(self, form: str) -> list[str]:
        """Give what draws Chinese, Japanese or Korean: of the system, else added, then what comes along."""
        return self._of_system(form) or [*self._of_added(form), *self._of_ours(form)]

    def _of_ours(self, form: str) -> list[str]:
        return [_PREFIX + USUAL_HANS] if form == "Hans" and self._load(USUAL_HANS) else []

    def _of_added(self, form: str) -> list[str]:
        """Give the added families for Chinese, Japanese or Korean: those known by name, else any that can."""
        if form not in _SYSTEM:
            return []
        found = self.added.named(_SYSTEM[form]) or self.added.covering(_BASE_LETTERS[form])
        return [font.family for font in found[:1] if self.added.load(font)]

    def _load_cjk(self) -> None:
        """Load what a text with letters of China, Japan or Korea needs that no system font gives."""
        self._cjk_there = True
        if not all(self._of_system(form) for form in _SYSTEM):
            for form in _SYSTEM:
                self._cjk_families(form)

    def _of_system(self, form: str) -> list[str]:
        if form not in self._installed:
            self._installed[form] = _installed(form, self._there)
        return self._installed[form]

    @cached_property
    def _there(self) -> frozenset[str]:
        # Asked for once: Qt goes through all families of the system for each name it is asked about.
        return frozenset(family.casefold() for family in QFontDatabase.families())

    def _load_signs(self) -> None:
        if self._signs_there:
            return
        # Once only: every call empties Qt's caches of letters, which the next paint would pay for.
        self._signs_there = True
        for name in SIGNS:
            self._load(name)
        if not any(QFontDatabase.hasFamily(family) for family in _COLOURED):
            QFontDatabase.setApplicationEmojiFontFamilies([_PREFIX + SIGNS[0]])

    def _row(self, form: str) -> Mapping[str, Any]:
        return self._table.get(form) or self._table["Latn"]

    def _load(self, name: str) -> bool:
        if name not in self._ours:
            family = _PREFIX + name
            files = sorted(self._folder.glob(f"{family.replace(' ', '')}-*.?tf"))
            known = [family in _families_in(path) for path in files]
            self._ours[name] = bool(known) and all(known) and QFontInfo(QFont(family)).family() == family
        return self._ours[name]


def _families_in(path: Path) -> list[str]:
    """Give the families of a file of ours, which the application loads once, whatever number of books asks for it.

    With every font that is loaded, Qt throws away what it has set and drawn in all others.
    """
    number, families = _LOADED.get(path, (-1, []))
    if number < 0 or QFontDatabase.applicationFontFamilies(number) != families:  # or it was taken out again
        number = QFontDatabase.addApplicationFont(str(path))
        families = QFontDatabase.applicationFontFamilies(number)
        _LOADED[path] = number, families
    return families


def _bundled(name: str) -> str | None:
    """Give the name after the prefix; None where the system's font is used."""
    if not name.startswith("Noto "):
        return None
    return name.removeprefix("Noto ").removesuffix(" (current release)")


def _installed(form: str, there: frozenset[str]) -> list[str]:
    """Give the families of this system that write `form`: those known by name, else any that can."""
    if form not in _SYSTEM:
        return []
    named = [family for family in _SYSTEM[form] if family.casefold() in there]
    if named:
        return named
    # A family may say that it writes a language and lack most of its letters.
    able = (family for family in QFontDatabase.families(_WRITING[form]) if not family.startswith(_PREFIX))
    return [family for family in able if has_letters(family, _BASE_LETTERS[form])][:1]


def _drawable(character: str, font: QFont) -> bool:
    layout = QTextLayout(character, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes())
