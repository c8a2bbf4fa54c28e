# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a written text shares with its source: the longest copied stretch, numbers, names.

Words are compared folded (case, accents and width do not matter); what is given back are ranges of code
points in both texts. In scripts without spaces letters are compared, and the words of the stretch are
those of the source by its borders; without borders its letters are counted, and the unit says so.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from annotator_app.language import matching
from annotator_app.language.folding import fold
from annotator_app.language.words import Span, Unit, is_unspaced, sentence_spans, word_spans

_NUMBER = re.compile(r"\d+(?:[.,'’٫٬\u00a0\u202f]\d+)*")
_GROUP = 3


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words in a row that stand in both texts: how many, and where. `unit`: letters were counted, not words."""

    words: int
    in_text: Span
    in_source: Span
    unit: Unit = "words"


@dataclass(frozen=True, slots=True)
class Change:
    """What the source has and the text has not, and the other way round, each once and in order."""

    missing: tuple[str, ...]
    new: tuple[str, ...]


def longest_copy(text: str, source: str, borders: Iterable[int] | None = None) -> Stretch:
    """Give the longest run of words of `text` that also stands in `source`; 0 words when none does.

    `borders`: where words of the source begin, for scripts without spaces.
    """
    ours, theirs = word_spans(text), word_spans(source)
    here, there, size = matching.longest(_folded(text, ours), _folded(source, theirs))
    if not size:
        return Stretch(0, (0, 0), (0, 0))
    ends = (ours[here][0], ours[here + size - 1][1]), (theirs[there][0], theirs[there + size - 1][1])
    if not is_unspaced(source[slice(*ends[1])]):
        return Stretch(size, *ends)
    if borders is None:
        return Stretch(size, *ends, unit="characters")
    inside = [a for a, b in word_spans(source, borders) if ends[1][0] <= a and b <= ends[1][1]]
    return Stretch(len(inside), *ends)


def numbers(text: str) -> tuple[str, ...]:
    """Give the numbers of `text` in ASCII digits without grouping, the decimal sign a full stop.

    A single separator with three digits behind it counts as grouping (`1.234` is 1234).
    """
    return tuple(dict.fromkeys(_plain(match.group()) for match in _NUMBER.finditer(text)))


def number_changes(text: str, source: str) -> Change:
    """Give the numbers of the source that the text lacks, and those that it has beyond the source."""
    return _change(numbers(text), numbers(source))


def new_names(text: str, source: str) -> tuple[str, ...]:
    """Give the words of `text` that look like names and that the source does not have.

    A name is a capitalised word that begins no sentence, so scripts without capitals have none.
    """
    known = set(_folded(source, word_spans(source)))
    return tuple(dict.fromkeys(name for name in _names(text) if fold(name) not in known))


def missing_names(text: str, source: str) -> tuple[str, ...]:
    """Give the names that stand at least twice in the source and that the text lacks, the most frequent first."""
    known = set(_folded(text, word_spans(text)))
    counted = Counter(name for name in _names(source) if fold(name) not in known)
    return tuple(name for name, count in counted.most_common() if count > 1)


def _names(text: str) -> list[str]:
    firsts = {start for start, _ in sentence_spans(text)}
    return [
        text[start:end]
        for start, end in word_spans(text)
        if text[start].isupper() and start not in firsts and not _opens(text, start, firsts)
    ]


def _opens(text: str, start: int, firsts: set[int]) -> bool:
    """Tell whether only quotes and brackets stand between the begin of a sentence and this word."""
    while start > 0 and unicodedata.category(text[start - 1])[0] in "PS":
        start -= 1
        if start in firsts:
            return True
    return False


def _folded(text: str, spans: list[Span]) -> list[str]:
    return [fold(text[start:end]) for start, end in spans]


def _change(ours: tuple[str, ...], theirs: tuple[str, ...]) -> Change:
    return Change(
        missing=tuple(one for one in theirs if one not in ours),
        new=tuple(one for one in ours if one not in theirs),
    )


def _plain(written: str) -> str:
    signs = [sign for sign in written if not sign.isdecimal()]
    ascii_only = "".join(str(unicodedata.digit(sign)) if sign.isdecimal() else " " for sign in written)
    parts = ascii_only.split()
    groups, fraction = (parts[:-1], parts[-1].rstrip("0")) if _has_fraction(signs, parts) else (parts, "")
    if len(groups) > 1 and not _is_grouped(groups):
        # A date or a version: a row of numbers, not one.
        return ".".join(parts)
    whole = "".join(groups).lstrip("0") or "0"
    return f"{whole}.{fraction}" if fraction else whole


def _has_fraction(signs: list[str], parts: list[str]) -> bool:
    if len(signs) == 1:
        return signs[0] == "٫" or len(parts[-1]) != _GROUP
    return len(signs) > 1 and signs[-1] != signs[0]


def _is_grouped(groups: list[str]) -> bool:
    return len(groups[-1]) == _GROUP and all(len(group) in (2, _GROUP) for group in groups[1:-1])
