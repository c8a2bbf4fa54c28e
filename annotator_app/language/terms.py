# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Finds the terms of a list in texts: whole words in a row, folded, the longest first.

Case, accents, vowel points, letter variants and width do not matter; endings do: a word with another ending
is another word here. In scripts without spaces letters in a row are compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from annotator_app.language import tags
from annotator_app.language.folding import fold
from annotator_app.language.words import Span, word_spans
from annotator_app.model.aids import Term

_PART = re.compile("[^'’ʼ‘]+")
Found = tuple[int, int, int]


class TermFinder:
    """The terms of one task, folded once."""

    def __init__(self, terms: Sequence[Term]) -> None:
        """Fold the terms."""
        self.terms = terms
        # The numbers of the terms that are these words; and how many words terms have that begin with a word.
        self._numbers: dict[tuple[str, ...], list[int]] = {}
        lengths: dict[str, set[int]] = {}
        for number, term in enumerate(terms):
            if row := tuple(_words(term.text)[1]):
                self._numbers.setdefault(row, []).append(number)
                lengths.setdefault(row[0], set()).add(len(row))
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}

    def find(self, text: str, language: str | None = None) -> list[Found]:
        """Give start, end and number of each term in `text`, in order, none over another."""
        spans, words = _words(text)
        found: list[Found] = []
        place = 0
        while place < len(spans):
            hit = self._longest(words, place, language)
            if hit is None:
                place += 1
                continue
            number, length = hit
            found.append((spans[place][0], spans[place + length - 1][1], number))
            place += length
        return found

    def missing(
        self, text: str, language: str | None, sources: Iterable[tuple[str, str | None]]
    ) -> list[Term]:
        """Give the terms of the sources of which `text`, written in `language`, has none of the wanted forms."""
        met = dict.fromkeys(number for source, own in sources for _a, _b, number in self.find(source, own))
        own_words = set(_grams(text))
        return [
            self.terms[number]
            for number in met
            if (wanted := _wanted(self.terms[number], language))
            and not any(tuple(_words(one)[1]) in own_words or _stands_in(one, text) for one in wanted)
        ]

    def _longest(self, words: Sequence[str], place: int, language: str | None) -> tuple[int, int] | None:
        for length in self._lengths.get(words[place], ()):
            for number in self._numbers.get(tuple(words[place : place + length]), ()):
                if _same(self.terms[number].language, language):
                    return number, length
        return None


@lru_cache(maxsize=2)
def finder_of(terms: tuple[Term, ...]) -> TermFinder:
    """Give the finder for the terms of a task; the window and its questions share it."""
    return TermFinder(terms)


def _wanted(term: Term, language: str | None) -> tuple[str, ...]:
    """Give the forms of which one should stand in a text of this language; none: nothing is wanted there."""
    if term.keep:
        return (term.text,)
    if term.translations and (
        _same(term.to, language) if term.to else not _known_same(term.language, language)
    ):
        return term.translations
    return (term.text,) if _known_same(term.language, language) else ()


def _same(one: str | None, other: str | None) -> bool:
    return one is None or other is None or bool(_languages(one) & _languages(other))


def _known_same(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and _same(one, other)


def _languages(tag: str) -> set[str]:
    return {tags.parse(one).language for one in tags.split(tag)}


def _words(text: str) -> tuple[list[Span], list[str]]:
    # An apostrophe parts words here: l’acte holds acte.
    spans = [
        (start + part.start(), start + part.end())
        for start, end in word_spans(text)
        for part in _PART.finditer(text[start:end])
    ]
    return spans, [fold(text[start:end]) for start, end in spans]


def _grams(text: str, longest: int = 8) -> Iterable[tuple[str, ...]]:
    words = _words(text)[1]
    for place in range(len(words)):
        for length in range(1, min(longest, len(words) - place) + 1):
            yield tuple(words[place : place + length])


def _stands_in(term: str, text: str) -> bool:
    """Signs are no words: a term such as C++ or a long one is looked for as it stands."""
    row = _words(term)[1]
    return (not row or len(row) > 8) and fold(term) in fold(text)
