# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`conll`: slots and other marks as tags, a token and its tag a line (CoNLL), one block a person, item and question.

Comments tell item, person, question, language, the text itself and what was chosen of the whole item, so that the
offsets of the marks come back from the text. Tokens are what stands between spaces, cut where a pack says that words
begin and where a mark begins or ends. A token has one tag: of marks that lie over each other the longer one is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, Final

from annotator_app.exchange.writing.losses import NO_MARK, SEVERITY
from annotator_app.exchange.writing.write_webanno import EDGES, NO_TOKENS, ON_SPACES, Unit, tokens_of
from annotator_app.exchange.writing.writer import Choices, Loss, places_lost, usable
from annotator_app.model.item import Block
from annotator_app.model.question import Choice, Evidence
from annotator_app.model.rows import AnswerRow
from annotator_app.text import QT_TRANSLATE_NOOP

OVER: Final = QT_TRANSLATE_NOOP("losses", "a mark over another one")
LINES: Final = QT_TRANSLATE_NOOP("losses", "line breaks inside a text, which stand as spaces")
_BREAKS: Final = re.compile("[\t\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")

Mark = tuple[int, int, str]


def write(rows: Iterable[AnswerRow], loss: Loss, _choices: Choices) -> Iterator[bytes]:
    """Give one block of lines for each text that a person marked, a text without marks included."""
    for _, own in groupby(usable(rows, loss), key=lambda row: row.given.item):
        answers = list(own)
        places_lost(answers, loss)
        for row in answers:
            yield from _lines(row, loss)


def _lines(row: AnswerRow, loss: Loss) -> Iterator[bytes]:
    # Labels stand above the tokens; where nothing was to be marked there are none.
    marked = any(isinstance(one, Evidence) and one.id in row.answers for one in row.task.questions)
    for question in row.task.questions:
        if question.id not in row.answers:
            continue
        if isinstance(question, Evidence):
            yield from _blocks(row, question, loss)
        elif not (marked and isinstance(question, Choice) and question.each == "item"):
            loss.drop(NO_MARK)


def _blocks(row: AnswerRow, question: Evidence, loss: Loss) -> Iterator[bytes]:
    given = row.answers[question.id]
    marks = [mark for one in given.values() for mark in one] if question.each == "response" else given
    covered = row.item.covered(question.blocks)
    for name in covered:
        block = row.item.blocks[name]
        tokens = list(tokens_of(block))
        if not tokens:
            loss.drop(NO_TOKENS)
            continue
        own = _kept([mark for mark in marks if mark["block"] == name], question, block, loss)
        id_ = f"{row.given.item}.{name}" if len(covered) > 1 else row.given.item
        lines = [*_comments(row, question, block, id_, loss), *_tagged(block, tokens, own)]
        yield ("\n".join(lines) + "\n\n").encode("utf-8", "surrogatepass")


def _comments(row: AnswerRow, question: Evidence, block: Block, id_: str, loss: Loss) -> Iterator[str]:
    yield f"# id = {id_}"
    yield f"# language = {row.language}"
    yield f"# contributor = {_one_line(row.contributor)}"
    yield f"# question = {question.id}"
    for one in row.task.questions:
        value = row.answers.get(one.id)
        if isinstance(one, Choice) and one.each == "item" and value is not None:
            yield f"# {one.id} = {'|'.join(value) if isinstance(value, list) else value}"
    if _BREAKS.search(block.text):
        loss.drop(LINES)
    yield f"# text = {_one_line(block.text)}"


def _kept(marks: Sequence[Mapping[str, Any]], question: Evidence, block: Block, loss: Loss) -> list[Mark]:
    """Give the marks that tags can say, in the order of the text: without spaces at their edges, none over another."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda one: (one["start"] - one["end"], one["start"])):
        text = block.text[mark["start"] : mark["end"]]
        start, end = (
            mark["start"] + len(text) - len(text.lstrip()),
            mark["end"] - len(text) + len(text.rstrip()),
        )
        if start >= end:
            loss.drop(ON_SPACES)
            continue
        if any(start < other_end and other_start < end for other_start, other_end, _ in kept):
            loss.drop(OVER)
            continue
        if end - start < len(text):
            loss.drop(EDGES)
        if "severity" in mark:
            loss.drop(SEVERITY)
        kept.append((start, end, mark.get("label") or question.id))
    return sorted(kept)


def _tagged(block: Block, tokens: Sequence[Unit], marks: Sequence[Mark]) -> Iterator[str]:
    """Give the lines of the tokens, numbered where the first one would be taken for a comment."""
    borders = sorted({border for start, end, _ in marks for border in (start, end)})
    numbered = block.text[slice(*tokens[0])].startswith("#")
    units = [unit for token in tokens for unit in _cut(token, borders)]
    for number, (start, end) in enumerate(units, start=1):
        mark = next((one for one in marks if one[0] <= start < one[1]), None)
        tag = "O" if mark is None else f"{'B' if mark[0] == start else 'I'}-{mark[2]}"
        head = f"{number}\t" if numbered else ""
        yield f"{head}{block.text[start:end]}\t{tag}"


def _cut(token: Unit, borders: Sequence[int]) -> Iterator[Unit]:
    start, end = token
    for border in borders:
        if start < border < end:
            yield start, border
            start = border
    yield start, end


def _one_line(text: str) -> str:
    return _BREAKS.sub(" ", text)
