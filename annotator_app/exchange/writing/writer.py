# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Writing rows for others: one module per format, each a function from merged answers to lines of bytes.

Every writer gets the answers sorted by item and contributor and gives the same bytes for the same answers:
fixed order of names, line feed, UTF-8, nothing escaped. What it cannot write it counts, with the reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Final

import orjson

from annotator_app.model.item import Item
from annotator_app.model.outcome import OfQuestion, OfUnit, OfValues, Suggested
from annotator_app.model.rows import AnswerRow
from annotator_app.model.texts import shown
from annotator_app.text import QT_TRANSLATE_NOOP, Marked

SKIPPED: Final = QT_TRANSLATE_NOOP("losses", "the item was reported and not answered")
OLD_QUESTION: Final = QT_TRANSLATE_NOOP("losses", "answers a question as it was asked before")
OLD_TEXT: Final = QT_TRANSLATE_NOOP("losses", "answers an older text of the item")
AMBIGUOUS: Final = QT_TRANSLATE_NOOP("losses", "people settled that the item is truly ambiguous")
NOTE: Final = QT_TRANSLATE_NOOP("losses", "a note")
VERDICT: Final = QT_TRANSLATE_NOOP("losses", "a verdict of a reviewer")
SETTLED: Final = QT_TRANSLATE_NOOP("losses", "what people settled of an item")
KEPT: Final = QT_TRANSLATE_NOOP("losses", "a column that the plan keeps")
REPEAT: Final = QT_TRANSLATE_NOOP("losses", "shows an item a second time to the same person")
# The kinds of rows with a text that a person wrote: how it came to be stands behind it.
TEXT: Final = "text "

OfText = Callable[[AnswerRow, str, str], str]


def _unknown(_row: AnswerRow, _question: str, _text: str) -> str:
    return "unknown"


def nothing_suggested(_question: str, _language: str, _item: str, _response: str) -> Suggested | None:
    """Suggest nothing."""
    return None


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What a writer may need besides the answers.

    `bom` puts a byte order mark before CSV for spreadsheets. `adjusted` are means freed of how strict raters
    are, by item, criterion and response ("": asked of the item). `kept` and `items` are for formats with the same
    columns in every row: the names of all columns that the plan keeps, and all items. `majority` and `merged` tell
    what several answers come to: the rule is that of the numbers (quality.votes), which lie beside this layer.
    `origin` tells how a text that a person wrote came to be, by the answer, the question and the text. `suggested`
    tells what the suggested method makes of all answers together.
    """

    majority: OfValues
    merged: OfQuestion
    origin: OfText = _unknown
    suggested: OfUnit = nothing_suggested
    bom: bool = False
    adjusted: Mapping[tuple[str, str, str], float] = field(default_factory=dict)
    kept: Callable[[], Sequence[str]] = tuple
    items: Callable[[], Iterable[Item]] = tuple


@dataclass
class Loss:
    """What was not written, by reason, and what kinds of rows were, counted while a writer runs.

    `changed` are texts that are written, though not as they are, by the sentence that says how many. `rows` is set by
    writers whose pieces are no rows.
    """

    counts: Counter[Marked] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    rows: int | None = None
    changed: Counter[Marked] = field(default_factory=Counter)

    def change(self, sentence: Marked) -> None:
        """Count a text that is written otherwise than it is, of which nothing is lost."""
        self.changed[sentence] += 1

    def drop(self, reason: Marked, count: int = 1) -> None:
        """Count something that is not written."""
        self.counts[reason] += count

    def count(self, kind: str, count: int = 1) -> None:
        """Count a row that is written; 0 names a kind of which there may be none."""
        self.kinds[kind] += count

    def row(self) -> None:
        """Count a row of a format whose pieces are none."""
        self.rows = (self.rows or 0) + 1

    def listed(self) -> list[dict[str, Any]]:
        """Give reasons and counts, by reason."""
        return [{"reason": reason, "count": count} for reason, count in sorted(self.counts.items())]


Writer = Callable[[Iterable[AnswerRow], Loss, Choices], Iterator[bytes]]

WRITERS: Final = (
    "jsonl", "csv", "labels", "ratings", "sft", "preference", "kto", "prompts", "label_studio", "doccano", "prodigy",
    "argilla", "webanno", "cas_json", "conll", "xlsx", "squad",
    "helpsteer", "oasst", "ods", "potato",
)  # fmt: skip


def writer(name: str) -> Writer:
    """Give the writer of a format; KeyError for a name that nothing here writes."""
    if name not in WRITERS:
        raise KeyError(name)
    write: Writer = import_module(f"annotator_app.exchange.writing.write_{name}").write
    return write


def json_line(row: Mapping[str, Any]) -> bytes:
    """Give one row as a line of JSON Lines."""
    return orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)


def source_of(row: AnswerRow) -> dict[str, Any]:
    """Give where an item comes from: its place, and the licence, origin and credit that travel with it."""
    kept, source = row.kept, row.source
    return {
        "file": kept.file,
        "line": kept.row,
        "id": kept.source_id,
        "name": source.name if source else "",
        "licence": source.licence if source else "",
        "origin": source.origin if source else "",
        "credit": source.credit if source else "",
        "warning": shown(source.warning, "en")[0] if source else "",
    }


def fitting(rows: Iterable[AnswerRow], loss: Loss) -> Iterator[AnswerRow]:
    """Count what answers a question as it was asked before, and leave out the rows of which nothing else is left."""
    for row in rows:
        if row.unfit and (row.current or not row.answers):
            loss.drop(OLD_QUESTION)
        if row.answers or not row.unfit:
            yield row


def usable(rows: Iterable[AnswerRow], loss: Loss) -> Iterator[AnswerRow]:
    """Leave out, and count, what no merged or training row can be made of."""
    for row in rows:
        if row.given.status != "done":
            loss.drop(SKIPPED)
        elif not row.current:
            loss.drop(OLD_TEXT)
        elif row.kept.repeat_of is not None:
            loss.drop(REPEAT)
        else:
            yield row


def without_notes(rows: Iterable[AnswerRow], loss: Loss) -> Iterator[AnswerRow]:
    """Count the notes of answers that a format has no place for."""
    for row in rows:
        if row.given.note:
            loss.drop(NOTE)
        yield row


def verdicts_lost(row: AnswerRow, loss: Loss) -> None:
    """Count the verdicts on an answer in a format that has no place for them."""
    if row.review:
        loss.drop(VERDICT, len(row.review))


def settling_lost(answers: Sequence[AnswerRow], loss: Loss) -> None:
    """Count what people settled of an item where its answers do not say the same."""
    settled = answers[0].settled
    if settled is None:
        return
    told = settled.answers.items()
    if not told or any(row.answers.get(name) != value for row in answers for name, value in told):
        loss.drop(SETTLED)


def places_lost(answers: Sequence[AnswerRow], loss: Loss) -> None:
    """Count what stands beside the answers of an item in a format that holds texts and marks alone."""
    for row in answers:
        verdicts_lost(row, loss)
        if row.given.note:
            loss.drop(NOTE)
    settling_lost(answers, loss)
    if answers[0].kept.keep:
        loss.drop(KEPT, len(answers[0].kept.keep))


def share(part: int, whole: int) -> float:
    """Give a share with four digits, so that the same counts are the same bytes everywhere."""
    return round(part / whole, 4)
