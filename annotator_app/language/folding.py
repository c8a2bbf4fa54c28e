# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Folds text for searching, so that case, accents, vowel points, letter variants and width do not matter.

Compatibility decomposition and case folding of Unicode, then: combining accents and points dropped
(vowel signs and stacking signs of Indic scripts stay, they are letters there), Arabic letters that people
type for each other made one, dotless i, crossed and hooked Latin letters as their plain ones. Both sides
of a comparison must be folded. The result is for comparing only: it is never shown and its offsets are
not those of the text.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from annotator_app.language import script

# Kana voicing and Indic stacking signs make other letters, so they stay; 0 are vowel signs.
_KEPT_MARKS = frozenset({0, 8, 9})
_LETTERS = {
    "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th",
    "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ɲ": "n", "ŋ": "n", "ɛ": "e", "ɔ": "o", "ǝ": "e", "ə": "e",
    "ɣ": "g", "ʋ": "v", "ɖ": "d", "ƒ": "f", "ɩ": "i", "ʊ": "u",
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ێ": "ي", "ک": "ك", "ڪ": "ك",
    "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۃ": "ه", "ۀ": "ه",
    "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "ʿ": "'", "ʾ": "'", "`": "'", "´": "'",
    "ـ": "",
}  # fmt: skip


class _Folding(dict[int, str]):
    """Folds one character when it is first met and remembers it: as fast as a table of all of Unicode."""

    def __missing__(self, point: int) -> str:
        folded = self[point] = _fold_character(chr(point))
        return folded


class _Parting(dict[int, str]):
    """The same, with spaces round each letter of a script that has none between words."""

    def __missing__(self, point: int) -> str:
        folded = _fold_character(chr(point))
        alone = script.script_of(chr(point)) in script.WITHOUT_SPACES
        parted = self[point] = f" {folded} " if alone else folded
        return parted


_FOLDING, _PARTING = _Folding(), _Parting()


def fold(text: str) -> str:
    """Give `text` folded for comparing."""
    return text.lower() if text.isascii() else text.translate(_FOLDING)


def fold_for_index(text: str) -> str:
    """Give `text` folded for a word index: letters of scripts without spaces stand alone.

    A query folded the same way and asked as a phrase finds any stretch of such a script.
    """
    return text.lower() if text.isascii() else text.translate(_PARTING)


def places(text: str, asked: str) -> Iterator[tuple[int, int]]:
    """Give where `asked` stands in `text`, both folded, as offsets of `text`; what was folded away belongs to a hit."""
    wanted = fold(asked.strip())
    pieces = [_FOLDING[ord(sign)] for sign in text]
    folded = "".join(pieces)
    starts = list(accumulate(map(len, pieces), initial=0))
    found = folded.find(wanted) if wanted else -1
    while found >= 0:
        end = found + len(wanted)
        last = bisect_right(starts, end) - 1
        # A hit may end inside a sign, as in ß.
        yield bisect_right(starts, found) - 1, last + (starts[last] < end)
        found = folded.find(wanted, end)


def _fold_character(character: str) -> str:
    decomposed = unicodedata.normalize("NFKD", character).casefold()
    return "".join(_fold_part(part) for part in unicodedata.normalize("NFKD", decomposed))


def _fold_part(part: str) -> str:
    if part in _LETTERS:
        return _LETTERS[part]
    category = unicodedata.category(part)
    dropped = category == "Cf" or (
        category.startswith("M") and unicodedata.combining(part) not in _KEPT_MARKS
    )
    return "" if dropped or category == "Me" else part
