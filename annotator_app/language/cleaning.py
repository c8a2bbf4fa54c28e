# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Takes out of a text what says nothing about its language: addresses, names, quotes from the source."""

from __future__ import annotations

import re

from annotator_app.language.folding import fold
from annotator_app.language.words import word_spans

_ADDRESS = re.compile(
    r"""\b[a-z][a-z0-9+.-]*://\S+ | \bwww\.\S+ | \S+@\S+\.\S+ | (?<!\w)[@\#][\w.]+ | \b[\w-]+(?:\.[\w-]+)+/\S* """,
    re.VERBOSE | re.IGNORECASE,
)
_QUOTED = re.compile(r"«([^»]+)»|“([^”]+)”|„([^“”]+)[“”]|「([^」]+)」|『([^』]+)』|\"([^\"]+)\"|‘([^’]+)’")
# So many words in a row that also stand in the source are a quote, even without quotation marks.
_QUOTE_WORDS = 5


def cleaned(text: str, source: str = "") -> str:
    """Give `text` without web and mail addresses, mentions and tags.

    Where `source` is given, its quotes go too, and the names that both texts have. The result is for
    detecting only; its offsets are not those of the text.
    """
    text = _ADDRESS.sub(" ", text)
    if not source:
        return text
    known = _folded_words(source)
    running = f" {' '.join(known)} "

    def unless_quoted(match: re.Match[str]) -> str:
        inner = " ".join(_folded_words(match.group()))
        return " " if inner and f" {inner} " in running else match.group()

    text = _QUOTED.sub(unless_quoted, text)
    return _without_copies(text, known)


def _without_copies(text: str, source: list[str]) -> str:
    """Leave out runs of words that stand in the source, and single capitalised words that do."""
    spans = word_spans(text)
    folded = [fold(text[a:b]) for a, b in spans]
    rows = {tuple(source[i : i + _QUOTE_WORDS]) for i in range(len(source) - _QUOTE_WORDS + 1)}
    known = set(source)
    dropped = {
        place for place, (start, _) in enumerate(spans) if text[start].isupper() and folded[place] in known
    }
    for place in range(len(folded) - _QUOTE_WORDS + 1):
        if tuple(folded[place : place + _QUOTE_WORDS]) in rows:
            dropped.update(range(place, place + _QUOTE_WORDS))
    pieces, last = [], 0
    for place in sorted(dropped):
        pieces.append(text[last : spans[place][0]])
        last = spans[place][1]
    return " ".join((*pieces, text[last:]))


def _folded_words(text: str) -> list[str]:
    return [fold(text[start:end]) for start, end in word_spans(text)]
