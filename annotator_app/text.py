# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Marks text for translators without importing Qt.

The extractor of Qt finds the marker by its name, so it is always called by that name, never under an
alias, and always with two literals. The text stays English here; the window translates it when it is
shown, the command line prints it as it is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Final, Self

# What turns text around and may reach beyond itself: embeddings and overrides, and isolates that lack a half.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
# What no name of one line needs: controls, line separators, signs without width but joiners and direction marks.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u2060-\u2064\u206a-\u206f\ufeff\ud800-\udfff]"
)
_LONGEST_NAME = 120
PLACE: Final = re.compile(r"\{(\w+)\}")
# All up to the last sentence. Stops of Devanagari, Bengali and Chinese need no space behind them, of others they do.
_BEFORE_LAST = re.compile(r"(.*(?:[.።۔](?=\s)|[।。]))\s*\S", re.DOTALL)


class Marked(str):
    """A text for people, English, that knows the context under which its translation is filed."""

    __slots__ = ("context",)
    context: str

    def __new__(cls, context: str, source: str) -> Self:
        """Give `source` as a text that remembers `context`."""
        marked = super().__new__(cls, source)
        marked.context = context
        return marked

    def __getnewargs__(self) -> tuple[str, str]:  # type: ignore[override]
        """Give what a copy is made from."""
        return self.context, str(self)


class EndsOtherwise(Marked):
    """A marked text with another one in the place of its last sentence, in every language.

    So that a text which sends people to somebody can be said to that somebody.
    """

    __slots__ = ("end", "text")
    text: Marked
    end: Marked

    def __new__(cls, text: Marked, end: Marked) -> Self:
        """Let `end` stand for the last sentence of `text`."""
        made = super().__new__(cls, text.context, with_end(text, end))
        made.text, made.end = text, end
        return made

    def __getnewargs__(self) -> tuple[Marked, Marked]:  # type: ignore[override]
        """Give what a copy is made from."""
        return self.text, self.end


def with_end(text: str, end: str) -> str:
    """Give `text` with `end` in the place of its last sentence; a text of one sentence becomes `end`."""
    found = _BEFORE_LAST.match(text)
    if found is None:
        return end
    return f"{found[1]}{'' if found[1].endswith('。') else ' '}{end}"


class Filled(str):
    """A text with its places filled in English, that can be said in another language all the same.

    `sentence` is marked, or mere places that put several such texts side by side.
    """

    __slots__ = ("places", "sentence")
    sentence: str
    places: Mapping[str, object]

    def __new__(cls, sentence: str, /, **places: object) -> Filled:
        """Fill `sentence`; whole numbers are grouped."""
        values = {name: f"{one:,}" if type(one) is int else one for name, one in places.items()}
        made = super().__new__(cls, fill(sentence, values))
        made.sentence, made.places = sentence, places
        return made

    def __deepcopy__(self, _known: object) -> Filled:
        """Give itself: nothing of it changes."""
        return self


def QT_TRANSLATE_NOOP(context: str, source: str) -> Marked:  # noqa: N802 - the extractor knows this name only
    """Mark `source` for translation under `context` and give it back."""
    return Marked(context, source)


# A name and its value, behind the colon of the language.
NAMED: Final = QT_TRANSLATE_NOOP("lists", "{name}: {value}")


def isolated(value: object) -> str:
    """Give `value` as text between directional isolates, so that it cannot turn the sentence around it."""
    return f"\u2068{_steady(str(value))}\u2069"


def name_of(text: str) -> str:
    """Give a title or name that came in a file as one short line in which nothing is hidden.

    What turns text around or has no width is written as an escape; a long one is cut, never inside a letter
    with its marks.
    """
    line = " ".join(_UNSEEN.sub(_escape, _TURNING.sub(_escape, text[: _LONGEST_NAME * 20])).split())
    if len(line) <= _LONGEST_NAME:
        return line
    cut = _LONGEST_NAME
    while cut > _LONGEST_NAME // 2 and unicodedata.category(line[cut]).startswith("M"):
        cut -= 1
    return line[:cut].rstrip() + "…"


def _steady(text: str) -> str:
    """Give `text` with what would turn the sentence around it as escapes; whole pairs of isolates stay."""
    if _TURNING.search(text) is None:
        return text
    opened: list[int] = []
    paired: set[int] = set()
    for found in _TURNING.finditer(text):
        if found.group() in "\u2066\u2067\u2068":
            opened.append(found.start())
        elif found.group() == "\u2069" and opened:
            paired |= {opened.pop(), found.start()}
    return _TURNING.sub(lambda found: found.group() if found.start() in paired else _escape(found), text)


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found.group()):04x}"


def fill(sentence: str, params: Mapping[str, object]) -> str:
    """Fill the named places of `sentence`; a place without a value stays as it is written, also one in a value."""
    return PLACE.sub(lambda found: str(params.get(found[1], found[0])), sentence)
