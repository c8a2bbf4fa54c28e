# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`cas_json`: marks as UIMA CAS JSON 0.4, which INCEpTION reads; one document, a sentence for each marked text.

The layer is that of `webanno`, and a project needs it before it can take the file. Here a mark keeps its edges,
also on spaces and inside tokens. Offsets count UTF-16 units of the whole text. That text must stand before what
points into it, so that all of the file is made before its first line is given.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Final

from annotator_app.exchange.writing.write_webanno import (
    FEATURES,
    LAYER,
    NO_TOKENS,
    ON_SPACES,
    Mark,
    covered,
    marks_of,
    tokens_of,
    utf16,
)
from annotator_app.exchange.writing.writer import Choices, Loss, json_line, places_lost, usable
from annotator_app.model.item import Block
from annotator_app.model.rows import AnswerRow

SOFA: Final = "uima.cas.Sofa"
DOCUMENT: Final = "uima.tcas.DocumentAnnotation"
SENTENCE: Final = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"
TOKEN: Final = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
NO_LANGUAGE: Final = "x-unspecified"
VIEW: Final = "_InitialView"
BETWEEN: Final = "\n"


def _type(name: str, *features: str) -> dict[str, Any]:
    texts = {one: {"%NAME": one, "%RANGE": "uima.cas.String"} for one in features}
    return {"%NAME": name, "%SUPER_TYPE": "uima.tcas.Annotation", **texts}


TYPES: Final = {SENTENCE: _type(SENTENCE, "id"), TOKEN: _type(TOKEN), LAYER: _type(LAYER, *FEATURES)}


def write(rows: Iterable[AnswerRow], loss: Loss, _choices: Choices) -> Iterator[bytes]:
    """Give the lines of one file, a feature structure each; nothing where there is no text."""
    document = _Document(loss)
    for _, own in groupby(usable(rows, loss), key=lambda row: row.given.item):
        answers = list(own)
        places_lost(answers, loss)
        found = marks_of(answers, loss)
        for name, block in covered(answers[0]):
            document.sentence(name, block, found.get(block.name, []))
    return document.pieces()


class _Document:
    """The text of one file, its length in UTF-16 units, and what stands in it, each already as a line."""

    def __init__(self, loss: Loss) -> None:
        self.loss, self.begin = loss, 0
        self.texts: list[str] = []
        self.languages: set[str | None] = set()
        self.lines: list[bytes] = []

    def sentence(self, name: str, block: Block, marks: list[Mark]) -> None:
        """Add one text with its tokens and marks; nothing where it has no word."""
        tokens = list(tokens_of(block))
        if not tokens:
            self.loss.drop(NO_TOKENS)
            self.loss.drop(ON_SPACES, len(marks)) if marks else None
            return
        self.loss.row()
        place = _Places(block.text, self.begin)
        self._add(SENTENCE, place(0), place(len(block.text)), id=name)
        for start, end in tokens:
            self._add(TOKEN, place(start), place(end))
        for mark in marks:
            said = {feature: value for feature, value in zip(FEATURES, mark.values, strict=True) if value}
            self._add(LAYER, place(mark.start), place(mark.end), **said)
        self.texts.append(block.text)
        self.languages.add(block.language)
        self.begin = place(len(block.text)) + utf16(BETWEEN)

    def pieces(self) -> Iterator[bytes]:
        """Give the file: types, the text, what stands in it, and the view that lists all of that."""
        if not self.texts:
            return
        text = BETWEEN.join(self.texts)
        language = next(iter(self.languages)) if len(self.languages) == 1 else None
        sofa = {"%ID": 1, "%TYPE": SOFA, "sofaNum": 1, "sofaID": VIEW, "mimeType": "text", "sofaString": text}
        self._add(DOCUMENT, 0, self.begin - utf16(BETWEEN), language=language or NO_LANGUAGE)
        yield (
            b'{"%TYPES":'
            + json_line(TYPES).rstrip()
            + b',\n"%FEATURE_STRUCTURES":[\n'
            + json_line(sofa).rstrip()
        )
        yield from (b",\n" + line for line in self.lines)
        view = {VIEW: {"%SOFA": 1, "%MEMBERS": list(range(2, len(self.lines) + 2))}}
        yield b'\n],\n"%VIEWS":' + json_line(view).rstrip() + b"}\n"

    def _add(self, type_: str, begin: int, end: int, **features: str) -> None:
        number = len(self.lines) + 2
        fields = {"%ID": number, "%TYPE": type_, "@sofa": 1, "begin": begin, "end": end, **features}
        self.lines.append(json_line(fields).rstrip())


class _Places:
    """Turns code points of one text into UTF-16 units of its document."""

    def __init__(self, text: str, begin: int) -> None:
        self.begin = begin
        self.wide = [place for place, sign in enumerate(text) if sign > "\uffff"]

    def __call__(self, point: int) -> int:
        return self.begin + point + bisect_left(self.wide, point)
