# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Characters that a keyboard may lack: by language, by phonetic chart, by use, and by their Unicode names."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from annotator_app.language import script, tables, tags

CIRCLE = "\u25cc"  # carries a combining mark where it is shown alone
# Signs that nobody sees: direction marks and isolates, joiners, spaces that hold together.
INVISIBLE = (
    "\u200e", "\u200f", "\u061c", "\u2066", "\u2067", "\u2068", "\u2069",
    "\u200d", "\u200c", "\u2060", "\u00a0", "\u202f", "\u00ad",
)  # fmt: skip
# The chart of the International Phonetic Association, row by row: consonants, others, vowels, length and tone.
_CHART = """
p b t d ʈ ɖ c ɟ k ɡ q ɢ ʔ m ɱ n ɳ ɲ ŋ ɴ ʙ r ʀ ⱱ ɾ ɽ ɸ β f v θ ð s z ʃ ʒ ʂ ʐ ç ʝ x ɣ χ ʁ ħ ʕ h ɦ ɬ ɮ
ʋ ɹ ɻ j ɰ l ɭ ʎ ʟ ʘ ǀ ǃ ǂ ǁ ɓ ɗ ʄ ɠ ʛ ʼ ʍ w ɥ ʜ ʢ ʡ ɕ ʑ ɺ ɧ t͡s d͡z t͡ʃ d͡ʒ
i y ɨ ʉ ɯ u ɪ ʏ ʊ e ø ɘ ɵ ɤ o ə ɛ œ ɜ ɞ ʌ ɔ æ ɐ a ɶ ɑ ɒ
ˈ ˌ ː ˑ | ‖ ‿ ˥ ˦ ˧ ˨ ˩ ꜛ ꜜ ↗ ↘ ʰ ʷ ʲ ˠ ˤ ⁿ ˡ ˞
"""
PHONETIC = tuple(_CHART.split())
# Voice, place, syllable, breath, nasality, ties and tones of phonetic script, which all languages share.
_PHONETIC_MARKS = (
    "\u0325", "\u030a", "\u032c", "\u0339", "\u031c", "\u031f", "\u0320", "\u0308", "\u033d", "\u0329",
    "\u032f", "\u0324", "\u0330", "\u033c", "\u032a", "\u033a", "\u033b", "\u0334", "\u031d", "\u031e",
    "\u0318", "\u0319", "\u0303", "\u031a", "\u0306", "\u0361", "\u035c", "\u030b", "\u0301", "\u0304",
    "\u0300", "\u030f", "\u030c", "\u0302",
)  # fmt: skip
_ROOM = 120
SHORT_NAMES = {
    "\u200e": "LRM", "\u200f": "RLM", "\u061c": "ALM", "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI",
    "\u2069": "PDI", "\u200d": "ZWJ", "\u200c": "ZWNJ", "\u2060": "WJ", "\u00a0": "NBSP", "\u202f": "NNBSP",
    "\u00ad": "SHY", "\u200b": "ZWSP", "\ufeff": "BOM",
}  # fmt: skip


def letters_of(language: str | None) -> list[str]:
    """Give the letters of a language, then its further ones; none for a language or a script not in the table."""
    row = _row(language)
    return [] if row is None else [*row[0], *row[1]]


def marks_of(language: str | None) -> list[str]:
    """Give the combining marks of a language, then those of phonetic script and other common ones."""
    row = _row(language)
    return list(dict.fromkeys([*(row[2] if row else ()), *_PHONETIC_MARKS]))


def shown(character: str) -> str:
    """Give what stands for a character in a list: a mark on its circle, an invisible sign by its short name."""
    if character in SHORT_NAMES:
        return SHORT_NAMES[character]
    return CIRCLE + character if unicodedata.category(character[0])[0] == "M" else character


def name_of(character: str) -> str:
    """Give the Unicode name, of several signs the names in a row; the code point where there is none."""
    return " + ".join(unicodedata.name(one, f"U+{ord(one):04X}").capitalize() for one in character)


def codes_of(character: str) -> str:
    """Give the code points: `U+0253`."""
    return " ".join(f"U+{ord(one):04X}" for one in character)


def by_name(asked: str) -> list[str]:
    """Give the characters whose names have all words of `asked`, each as the beginning of a word, or its code."""
    words = asked.upper().replace("U+", "").split()
    if not words:
        return []
    found = list(_by_code(words))
    for name, point in _names():
        parts = name.replace("-", " ").split()
        if all(any(part.startswith(word) for part in parts) for word in words):
            found.append(chr(point))
            if len(found) >= _ROOM * 4:
                break
    # Letters first, the shortest names before the others: they are the plain ones.
    found.sort(key=lambda one: (not one.isalpha(), len(unicodedata.name(one, ""))))
    return list(dict.fromkeys(found))[:_ROOM]


def _by_code(words: list[str]) -> Iterator[str]:
    if len(words) == 1 and 2 <= len(words[0]) <= 6 and all(sign in "0123456789ABCDEF" for sign in words[0]):
        point = int(words[0], 16)
        if point <= sys.maxunicode and chr(point).isprintable() | (unicodedata.category(chr(point)) == "Cf"):
            yield chr(point)


@cache
def _names() -> list[tuple[str, int]]:
    """All named characters but Han and Hangul, which have names that nobody would ask for."""
    return [
        (name, point)
        for point in range(0x20, 0x20000)
        if (name := unicodedata.name(chr(point), "")) and not name.startswith(("CJK", "HANGUL SYL"))
    ]


@lru_cache(maxsize=8)
def _row(language: str | None) -> tuple[list[str], list[str], list[str]] | None:
    for tag in tags.split(language):
        parts, form = tags.parse(tag), script.to_show(tag, "")
        form = "Arab" if form == "Aran" else form
        wanted = script.unicode_scripts(form)
        found = [row for row in tables.rows("characters.tsv") if row[0] == parts.language]
        best = next((row for row in found if row[1] in wanted or row[1] == form), None)
        if best is None and found and not parts.script:
            best = found[0]
        if best is not None:
            letters, further, marks = (field.split() for field in (*best[2:], "", "")[:3])
            return letters, further, marks
    return None
