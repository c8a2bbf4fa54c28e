# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`webanno`: marks as WebAnno TSV 3.3, which INCEpTION reads; one sentence for each marked text of an item.

All marks stand in one span layer, those of several people stacked; who made a mark and for which question are
features beside its label and severity. A project needs that layer before it can take the file. Offsets count
UTF-16 units of the whole file. Tokens are what stands between spaces, cut further where a pack says that words
begin; a mark that begins or ends inside a token gets units of its own there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from annotator_app.exchange.writing.losses import NO_MARK
from annotator_app.exchange.writing.writer import Choices, Loss, places_lost, usable
from annotator_app.model.item import Block
from annotator_app.model.question import Evidence
from annotator_app.model.rows import AnswerRow
from annotator_app.text import QT_TRANSLATE_NOOP

LAYER: Final = "webanno.custom.PostilMark"
FEATURES: Final = ("label", "severity", "question", "contributor")
HEAD: Final = f"#FORMAT=WebAnno TSV 3.3\n#T_SP={LAYER}|{'|'.join(FEATURES)}\n\n"
NO_TOKENS: Final = QT_TRANSLATE_NOOP("losses", "a text without a word")
ON_SPACES: Final = QT_TRANSLATE_NOOP("losses", "a mark on spaces alone")
EDGES: Final = QT_TRANSLATE_NOOP("losses", "spaces at the edge of a mark")

_WORD = re.compile(r"\S+")
_IN_VALUE = re.compile(r"->|[\\\[\]|_;\t\n*]")
_IN_TEXT = re.compile(r"[\x00-\x1f\\]")
_NAMED: Final = {"\t": "t", "\n": "n", "\f": "f", "\r": "r", "\b": "b"}

Unit = tuple[int, int]


@dataclass(frozen=True, order=True)
class Mark:
    """A mark in a block with its features, in their order."""

    start: int
    end: int
    values: tuple[str, ...]


def write(rows: Iterable[AnswerRow], loss: Loss, _choices: Choices) -> Iterator[bytes]:
    """Give one sentence for each text that a question of marks covers; the first brings the head of the file."""
    document = _Document(loss)
    head = HEAD
    for _, own in groupby(usable(rows, loss), key=lambda row: row.given.item):
        answers = list(own)
        places_lost(answers, loss)
        found = marks_of(answers, loss)
        for name, block in covered(answers[0]):
            sentence = document.sentence(name, block, found.get(block.name, []))
            if sentence:
                yield (head + sentence).encode("utf-8", "surrogatepass")
                head = ""


class _Document:
    """The sentences of one file: their numbers, where they begin, and the numbers of marks."""

    def __init__(self, loss: Loss) -> None:
        self.loss, self.number, self.begin, self.marks = loss, 0, 0, 0

    def sentence(self, name: str, block: Block, marks: list[Mark]) -> str:
        """Give the lines of one text with its marks; nothing where it has no word."""
        tokens = list(tokens_of(block))
        if not tokens:
            self.loss.drop(NO_TOKENS)
            self.loss.drop(ON_SPACES, len(marks)) if marks else None
            return ""
        placed = [(mark, units) for mark in marks if (units := self._units(mark, tokens))]
        crowd: dict[Unit, list[tuple[Mark, str]]] = {}
        alone = {unit: 0 for _mark, units in placed for unit in units}
        for _mark, units in placed:
            for unit in units:
                alone[unit] += 1
        for mark, units in placed:
            number = ""
            if len(units) > 1 or alone[units[0]] > 1:
                self.marks += 1
                number = f"[{self.marks}]"
            for unit in units:
                crowd.setdefault(unit, []).append((mark, number))
        self.number += 1
        lines = [
            "",
            f"#Sentence.id={_text(name)}",
            *(f"#Text={_text(one)}" for one in block.text.split("\n")),
        ]
        lines += self._lines(block.text, tokens, crowd)
        self.begin += utf16(block.text) + 1
        return "\n".join(lines) + "\n"

    def _lines(
        self, text: str, tokens: list[Unit], crowd: Mapping[Unit, list[tuple[Mark, str]]]
    ) -> Iterator[str]:
        inside = sorted(set(crowd) - set(tokens), key=lambda unit: (unit[0], -unit[1]))
        place = 0
        for number, token in enumerate(tokens, start=1):
            yield self._line(f"{self.number}-{number}", text, token, crowd.get(token, []))
            part = 0
            while place < len(inside) and inside[place][0] < token[1]:
                part += 1
                unit = inside[place]
                yield self._line(f"{self.number}-{number}.{part}", text, unit, crowd[unit])
                place += 1

    def _line(self, name: str, text: str, unit: Unit, marks: list[tuple[Mark, str]]) -> str:
        start = self.begin + utf16(text[: unit[0]])
        end = start + utf16(text[unit[0] : unit[1]])
        cells = [
            "|".join((_value(mark.values[column]) or "*") + number for mark, number in marks) or "_"
            for column in range(len(FEATURES))
        ]
        return "\t".join([name, f"{start}-{end}", _text(text[unit[0] : unit[1]]), *cells, ""])

    def _units(self, mark: Mark, tokens: list[Unit]) -> list[Unit]:
        """Give the tokens and parts of tokens that a mark covers."""
        cut = [(max(start, mark.start), min(end, mark.end)) for start, end in tokens]
        units = [(start, end) for start, end in cut if start < end]
        if not units:
            self.loss.drop(ON_SPACES)
        elif (units[0][0], units[-1][1]) != (mark.start, mark.end):
            self.loss.drop(EDGES)
        return units


def covered(row: AnswerRow) -> list[tuple[str, Block]]:
    """Give the blocks that any question of marks covers, in reading order, each with the id of its sentence."""
    names = {
        name
        for question in row.task.questions
        if isinstance(question, Evidence)
        for name in row.item.covered(question.blocks)
    }
    item = row.given.item
    blocks = [block for name, block in row.item.blocks.items() if name in names]
    return [(f"{item}.{block.name}" if len(blocks) > 1 else item, block) for block in blocks]


def marks_of(answers: list[AnswerRow], loss: Loss) -> dict[str, list[Mark]]:
    """Give all marks by block, in the order of the text."""
    found: dict[str, list[Mark]] = {}
    for row in answers:
        for name, value in row.answers.items():
            question = row.task.question(name)
            if not isinstance(question, Evidence):
                loss.drop(NO_MARK)
                continue
            lists = value.values() if question.each == "response" else [value]
            for mark in (one for listed in lists for one in listed):
                values = (mark.get("label") or "", mark.get("severity") or "", name, row.contributor)
                found.setdefault(mark["block"], []).append(Mark(mark["start"], mark["end"], values))
    return {name: sorted(marks) for name, marks in found.items()}


def tokens_of(block: Block) -> Iterator[Unit]:
    """Give where the tokens of a text stand."""
    starts = sorted(set(block.words or ()))
    place = 0
    for found in _WORD.finditer(block.text):
        begin, end = found.span()
        while place < len(starts) and starts[place] <= begin:
            place += 1
        while place < len(starts) and starts[place] < end:
            yield begin, starts[place]
            begin = starts[place]
            place += 1
        yield begin, end


def utf16(text: str) -> int:
    """Give how many UTF-16 units a text has."""
    return len(text) + sum(sign > "\uffff" for sign in text)


def _value(text: str) -> str:
    return _IN_VALUE.sub(lambda found: "\\" + _NAMED.get(found.group(), found.group()), text)


def _text(text: str) -> str:
    return _IN_TEXT.sub(lambda found: "\\" + _NAMED.get(found.group(), found.group()), text)
