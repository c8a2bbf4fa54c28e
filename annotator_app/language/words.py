# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Words and sentences of a text in any language, as ranges of code point offsets.

A word is a run of letters, marks and digits, with the apostrophes, full stops and joiners that stand
inside one (UAX 29 in short). Scripts without spaces have no words that can be found without a dictionary:
their borders come with the text (`borders`, packs.md 5.6a), and without them each letter as a reader sees
it (cluster) stands alone. `count` counts such letters and says so by its unit. Ranges never begin or end
inside a cluster.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from annotator_app.language import clusters, script

Unit = Literal["words", "characters"]
Span = tuple[int, int]

_UNSPACED_FORMS = frozenset({"Hans", "Hant", "Jpan", *script.WITHOUT_SPACES})
# Signs that stand inside a word, between two letters or two digits.
_INSIDE_LETTERS = frozenset("'’ʼ‘.·‧:׳״_־\u200c\u200d\u00ad")
_INSIDE_DIGITS = frozenset(".,'’٫٬\u066b\u066c:/_")
# Abbreviations behind which a sentence goes on, in the languages that write them with a full stop.
_GOES_ON = re.compile(r"dr|mr|mrs|ms|prof|st|no|nr|fig|vs|cf|vol|pp|ca|mme|mlle|dott|sra?|dra|nro|bzw|ing|jr")

_HARD = "。！？｡．।॥။፧።፨؟۔։༎།၊។៕៚᠃᱾᱿꯫꫰߹෴"
_SOFT = ".!?…‼⁇⁈⁉;"
_CLOSERS = "\"'”’»›)]}」』】》〉）］｝〕﹄﹂"
_END = re.compile(
    rf"[{re.escape(_HARD)}]+[{re.escape(_CLOSERS)}]*"
    rf"|[{re.escape(_SOFT)}]+[{re.escape(_CLOSERS)}]*(?=\s|$)"
    r"|[\r\n\u2028\u2029]+"
)
_SPACED_PHRASE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Count:
    """How long a text is, in the unit that its language is counted in."""

    number: int
    unit: Unit


def unit_of(many: str | Iterable[str] | None, text: str = "") -> Unit:
    """Give what a text in these languages is counted in: characters where no spaces part words."""
    return "characters" if script.to_show(many, text) in _UNSPACED_FORMS else "words"


def count(text: str, many: str | Iterable[str] | None = None, unit: Unit | None = None) -> Count:
    """Give the number of words, or of characters where the language has no spaces between words.

    `unit` overrides the choice. A character is what a reader sees as one, white space not counted.
    """
    unit = unit or unit_of(many, text)
    if unit == "words":
        return Count(len(word_spans(text)), unit)
    return Count(sum(1 for start, end in clusters.spans(text) if not text[start:end].isspace()), unit)


def word_spans(text: str, borders: Iterable[int] | None = None) -> list[Span]:
    """Give start and end of each word; in scripts without spaces by `borders`, else of each cluster."""
    found: list[Span] = []
    start = 0
    cuts = None if borders is None else frozenset(borders)
    while start < len(text):
        if not _is_word_sign(text[start]) or not clusters.is_border(text, start):
            start += 1
            continue
        end = _end_of_piece(text, start, cuts) if _unspaced(text[start]) else _end_of_word(text, start)
        found.append((start, end))
        start = end
    return found


def is_unspaced(text: str) -> bool:
    """Tell whether `text` is written mostly in a script that puts no spaces between words."""
    # The first of these scripts, Thai, begins here; asking the characters first spares most texts.
    return max(text, default="") >= "\u0e00" and script.form_of_text(text) in _UNSPACED_FORMS


def sentence_spans(text: str) -> list[Span]:
    """Give start and end of each sentence without the white space around it, in order.

    A sentence ends at the closing sign of its script, with quotes and brackets that follow it, and at a
    line break. Thai and Lao, which close no sentence, are cut at their spaces.
    """
    found: list[Span] = []
    start = 0
    for match in _END.finditer(text):
        if _ends_sentence(text, match):
            found += _pieces(text, start, match.end())
            start = match.end()
    found += _pieces(text, start, len(text))
    return found


def _pieces(text: str, start: int, end: int) -> list[Span]:
    """Cut Thai and Lao at spaces; give every other stretch as it is, white space trimmed, empty ones left out."""
    stretch = text[start:end]
    lettered = script.form_of_text(stretch)
    if lettered not in ("Thai", "Laoo"):
        return _trimmed(text, start, end)
    borders = [start, *(start + gap.start() for gap in _SPACED_PHRASE.finditer(stretch)), end]
    return [span for a, b in pairwise(borders) for span in _trimmed(text, a, b)]


def _trimmed(text: str, start: int, end: int) -> list[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return [(start, end)] if start < end else []


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    """Tell a full stop that closes a sentence from one of an abbreviation, an initial or an ordinal."""
    if not match.group().startswith(".") or match.group().startswith(".."):
        return True
    following = text[match.end() :].lstrip()[:1]
    if following.islower():
        return False
    before = re.search(r"[^\s.(\[\"'“‘«]+$", text[max(0, match.start() - 24) : match.start()])
    word = before.group() if before else ""
    return not (_GOES_ON.fullmatch(word.casefold()) or (len(word) == 1 and word.isupper()))


def _end_of_word(text: str, start: int) -> int:
    end = start + 1
    while end < len(text):
        sign = text[end]
        if _is_word_sign(sign):
            if _unspaced(sign):
                break
        elif not _stands_inside(text, end):
            break
        end += 1
    return clusters.snap(text, start, end)[1]


def _end_of_piece(text: str, start: int, cuts: Collection[int] | None) -> int:
    """Go on to the next border, as long as the script has no spaces; without borders one cluster is all."""
    end = _end_of_cluster(text, start)
    while cuts is not None and end < len(text) and end not in cuts:
        if not (_is_word_sign(text[end]) and _unspaced(text[end])):
            break
        end = _end_of_cluster(text, end)
    return end


def _end_of_cluster(text: str, start: int) -> int:
    return clusters.snap(text, start, start + 1)[1]


def _stands_inside(text: str, place: int) -> bool:
    if place + 1 >= len(text):
        return False
    sign, before, after = text[place], text[place - 1], text[place + 1]
    if sign in _INSIDE_DIGITS and before.isdecimal() and after.isdecimal():
        return True
    # A mark before the sign belongs to a letter.
    letters = _is_word_sign(before) and not before.isdecimal() and after.isalpha()
    if sign == '"':
        return letters and script.script_of(after) == "Hebr"
    return sign in _INSIDE_LETTERS and letters and not _unspaced(after)


@lru_cache(maxsize=8192)
def _is_word_sign(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character) in ("Mn", "Mc", "Me")


@lru_cache(maxsize=8192)
def _unspaced(character: str) -> bool:
    return not character.isascii() and script.script_of(character) in script.WITHOUT_SPACES
