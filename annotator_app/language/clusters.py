# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where one letter as a reader sees it ends: extended grapheme clusters, in code point offsets.

Follows UAX 29 (rules GB3 to GB13, with the Indic conjuncts of GB9c) from what Python's `unicodedata`
knows, so that no further dependency is needed for three functions. Wider than the standard in two
places, because a mark inside would look broken: a stacked consonant stays with its base in every script
that stacks (Khmer, Myanmar, Kannada, Gurmukhi and Sinhala too), and a Thai or Lao vowel written before
its consonant stays with it.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import pairwise

_ZWNJ, _ZWJ = "\u200c", "\u200d"
# Signs that stack the next consonant under or beside the one before.
_STACKERS = frozenset(
    "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0ccd\u0d4d\u1039\u17d2\u1a60\u1bab\ua9c0\uaaf6\U00011133"
)
# These stack only with a joiner behind them; alone they are seen as a mark.
_STACKERS_WITH_JOINER = frozenset("\u0dca")
_BEFORE_CONSONANT = frozenset("เแโใไເແໂໃໄ")
# Marks that count as extending although their category is that of a spacing mark (Other_Grapheme_Extend).
_EXTENDING = frozenset("\u200c\uff9e\uff9f")
# Letters that take part in the cluster before them.
_TRAILING = frozenset("\u0e33\u0eb3")
_PREPEND = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e")


def starts(text: str) -> list[int]:
    """Give the offset at which each cluster begins."""
    if text.isascii() and "\r" not in text:
        return list(range(len(text)))
    return [place for place in range(len(text)) if is_border(text, place)]


def spans(text: str) -> list[tuple[int, int]]:
    """Give start and end of each cluster."""
    return list(pairwise([*starts(text), len(text)]))


def is_border(text: str, place: int) -> bool:
    """Tell whether a cluster begins at `place`; both ends of the text are borders."""
    if place <= 0 or place >= len(text):
        return True
    before, after = text[place - 1], text[place]
    if before.isascii() and after.isascii():
        return not (before == "\r" and after == "\n")
    if _is_control(before) or _is_control(after):
        return not (before == "\r" and after == "\n")
    if _extends(after) or before in _PREPEND or after in _TRAILING:
        return False
    return not (
        _hangul_joins(before, after)
        or _emoji_joins(text, place)
        or _stacks(text, place)
        or (before in _BEFORE_CONSONANT and after.isalpha())
        or _flag_joins(text, place)
    )


def snap(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a range so that it never begins or ends inside a cluster; offsets outside are drawn in."""
    start, end = max(0, min(start, len(text))), max(0, min(end, len(text)))
    while not is_border(text, start):
        start -= 1
    while not is_border(text, end):
        end += 1
    return start, end


@lru_cache(maxsize=8192)
def _is_control(character: str) -> bool:
    if character in (_ZWNJ, _ZWJ) or 0xE0020 <= ord(character) <= 0xE007F or character in _PREPEND:
        return False
    return unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp")


@lru_cache(maxsize=8192)
def _extends(character: str) -> bool:
    if character == _ZWJ or character in _EXTENDING:
        return True
    point = ord(character)
    if 0x1F3FB <= point <= 0x1F3FF or 0xE0020 <= point <= 0xE007F:
        return True
    return point > 0x2FF and unicodedata.category(character).startswith("M")


def _stacks(text: str, place: int) -> bool:
    """GB9c: consonant, stacking sign, consonant; joiners and other marks may stand between."""
    if not text[place].isalpha():
        return False
    back = place - 1
    joined = False
    while back > 0 and (
        text[back] == _ZWJ or (unicodedata.combining(text[back]) and not _stacking(text[back]))
    ):
        joined = joined or text[back] == _ZWJ
        back -= 1
    sign = text[back]
    if not (sign in _STACKERS or (sign in _STACKERS_WITH_JOINER and joined)) or back == 0:
        return False
    # The block of a script is 128 code points wide; a sign never stacks a letter of another script.
    return ord(sign) >> 7 == ord(text[place]) >> 7


def _stacking(character: str) -> bool:
    return character in _STACKERS or character in _STACKERS_WITH_JOINER


def _emoji_joins(text: str, place: int) -> bool:
    """GB11: a picture, marks, a joiner and another picture are one."""
    if text[place - 1] != _ZWJ or not _is_picture(text[place]):
        return False
    back = place - 2
    while back > 0 and _extends(text[back]):
        back -= 1
    return back >= 0 and _is_picture(text[back])


def _is_picture(character: str) -> bool:
    point = ord(character)
    if 0x1F000 <= point <= 0x1FAFF:
        return not 0x1F1E6 <= point <= 0x1F1FF
    return 0x2190 <= point <= 0x2BFF or point in (0xA9, 0xAE, 0x203C, 0x2049, 0x2122, 0x2139, 0x3030, 0x303D)


def _flag_joins(text: str, place: int) -> bool:
    """GB12, GB13: regional letters pair up from the first of their row."""
    row = 0
    while place - row > 0 and _is_regional(text[place - row - 1]):
        row += 1
    return row % 2 == 1 and _is_regional(text[place])


def _is_regional(character: str) -> bool:
    return 0x1F1E6 <= ord(character) <= 0x1F1FF


def _hangul_joins(before: str, after: str) -> bool:
    first, second = _hangul(before), _hangul(after)
    return (first, second) in _HANGUL_JOINS


def _hangul(character: str) -> str:
    point = ord(character)
    if 0xAC00 <= point <= 0xD7A3:
        return "LV" if (point - 0xAC00) % 28 == 0 else "LVT"
    for kind, ranges in _HANGUL_RANGES:
        if any(first <= point <= last for first, last in ranges):
            return kind
    return ""


_HANGUL_RANGES = (
    ("L", ((0x1100, 0x115F), (0xA960, 0xA97C))),
    ("V", ((0x1160, 0x11A7), (0xD7B0, 0xD7C6))),
    ("T", ((0x11A8, 0x11FF), (0xD7CB, 0xD7FB))),
)
_HANGUL_JOINS = frozenset(
    (first, second)
    for first, seconds in (("L", "L V LV LVT"), ("LV", "V T"), ("V", "V T"), ("LVT", "T"), ("T", "T"))
    for second in seconds.split()
)
