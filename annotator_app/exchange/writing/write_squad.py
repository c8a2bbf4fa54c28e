# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`squad`: one JSON object in the form of SQuAD 2.0: `data`, `paragraphs`, `qas`, `answers` with `answer_start`.

Each person's answer is one of `answers`, as in the files that several people answered; it stands where its mark says,
within a longer mark too. Without a written answer the marks are the answers. Where most say that there is none the
question is impossible, and what the others gave is `plausible_answers`. Verdicts and what people settled count as in
merged rows. Items that follow each other with one passage share it; a kept column `title` is that of the article.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Final

import orjson

from annotator_app.exchange.writing.losses import DIVIDED, NO_ANSWER, NO_MARK
from annotator_app.exchange.writing.reviewed import counted
from annotator_app.exchange.writing.training import as_settled, truly_ambiguous
from annotator_app.exchange.writing.writer import AMBIGUOUS, KEPT, NOTE, Choices, Loss, usable
from annotator_app.model.question import AnyQuestion, Evidence, Text
from annotator_app.model.rows import AnswerRow
from annotator_app.text import QT_TRANSLATE_NOOP

LONGER: Final = QT_TRANSLATE_NOOP("losses", "a mark that is not the answer itself")
NO_PASSAGE: Final = QT_TRANSLATE_NOOP("losses", "the item is no passage with a question")
PASSAGE: Final = "passage"
TITLE: Final = "title"
VERSION: Final = "v2.0"

Asked = tuple[str, str, dict[str, Any]]
Place = dict[str, Any]


def write(rows: Iterable[AnswerRow], loss: Loss, choices: Choices) -> Iterator[bytes]:
    """Give the pieces of the object; every question that is written is a row."""
    loss.rows = 0
    yield f'{{"version":"{VERSION}","data":['.encode()
    for number, (title, asked) in enumerate(groupby(_asked(rows, loss, choices), key=lambda one: one[0])):
        yield (b"," if number else b"") + b'\n{"title":' + orjson.dumps(title) + b',"paragraphs":['
        for place, (context, own) in enumerate(groupby(asked, key=lambda one: one[1])):
            paragraph = {"context": context, "qas": [question for _, _, question in own]}
            yield (b"," if place else b"") + b"\n" + orjson.dumps(paragraph)
        yield b"\n]}"
    yield b"\n]}\n"


def _asked(rows: Iterable[AnswerRow], loss: Loss, choices: Choices) -> Iterator[Asked]:
    """Give title, passage and question of every item that has an answer."""
    for _, own in groupby(usable(rows, loss), key=lambda row: row.given.item):
        answers = list(own)
        first = answers[0]
        kept = first.kept.keep.get(TITLE)
        title = kept if isinstance(kept, str) else None
        beside = len(first.kept.keep) - (title is not None)
        if beside:
            loss.drop(KEPT, beside)
        for row in answers:
            if row.given.note:
                loss.drop(NOTE)
        passage = first.item.fields.get(PASSAGE)
        if not passage or not first.item.fields.get("question"):
            loss.drop(NO_PASSAGE, len(answers))
            continue
        question = _question(answers, passage["text"], loss, choices)
        if question is not None:
            loss.row()
            name = first.source.name if first.source else ""
            yield name if title is None else title, passage["text"], question


def _question(rows: list[AnswerRow], passage: str, loss: Loss, choices: Choices) -> dict[str, Any] | None:
    given = [said for row in _heard(rows, loss) if (said := _said(row, passage, loss)) is not None]
    found = [place for _, places in given for place in places]
    outcome = choices.majority(answered for answered, _ in given)
    if outcome.label is None:
        if given:
            loss.drop(DIVIDED, len(given))
        return None
    text = rows[0].item.fields["question"]["text"]
    if outcome.label:
        if none := sum(not answered for answered, _ in given):
            loss.drop(NO_ANSWER, none)
        # Answered, but nowhere in the passage: that is no question without an answer, so it is no row.
        asked = {"question": text, "id": rows[0].given.item, "answers": found, "is_impossible": False}
        return asked if found else None
    plausible = {"plausible_answers": found} if found else {}
    return {**plausible, "question": text, "id": rows[0].given.item, "answers": [], "is_impossible": True}


def _heard(rows: list[AnswerRow], loss: Loss) -> list[AnswerRow]:
    """Give the answers that count, one where people settled the item; merged ones have been told so before."""
    if rows[0].made_of:
        return rows
    if truly_ambiguous(rows[0]):
        loss.drop(AMBIGUOUS, len(rows))
        return []
    if rows[0].settled is not None and rows[0].settled.answers:
        return as_settled(rows, loss)[0][:1]
    return counted(rows, loss)


def _said(row: AnswerRow, passage: str, loss: Loss) -> tuple[bool, list[Place]] | None:
    """Give whether a person says that there is an answer, and where it stands; None: they say neither."""
    written = _first(row, Text)
    marked = _first(row, Evidence)
    others = [name for name in row.answers if name not in [one.id for one in (written, marked) if one]]
    if others:
        loss.drop(NO_MARK, len(others))
    text = row.answers.get(written.id) if written else None
    marks = [one for one in row.answers.get(marked.id, ()) if one["block"] == PASSAGE] if marked else []
    if isinstance(text, dict):
        return False, []
    if text is None:
        found = [_place(passage, mark["start"], mark["end"]) for mark in marks]
    else:
        found = [_place(passage, start, start + len(text)) for start in _starts(text, passage, marks, loss)]
    if not found:
        loss.drop(NO_MARK)
    return (True, found) if found or text is not None else None


def _starts(text: str, passage: str, marks: list[Any], loss: Loss) -> list[int]:
    """Give where a written answer stands: in its marks or, without any, where it stands once in the passage."""
    if not marks:
        return _once(text, passage, 0, len(passage))
    found = []
    for mark in marks:
        start, end = mark["start"], mark["end"]
        found += _once(text, passage, start, end)
        if passage[start:end] != text:
            loss.drop(LONGER)
    return found


def _once(text: str, passage: str, start: int, end: int) -> list[int]:
    place = passage.find(text, start, end) if text else -1
    return [place] if place >= 0 and passage.find(text, place + 1, end) < 0 else []


def _place(passage: str, start: int, end: int) -> Place:
    return {"text": passage[start:end], "answer_start": start}


def _first(row: AnswerRow, kind: type[Text] | type[Evidence]) -> AnyQuestion | None:
    return next((one for one in row.task.questions if isinstance(one, kind) and one.each == "item"), None)
