# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the training formats share: conversations, and the columns that tell where a row comes from.

Field names: quality.md 4.6 (those of TRL). Conversations everywhere, never plain strings beside lists. TRL reads
these files with `datasets`, which takes the types of columns from the first ten megabytes and refuses what differs
later: an object with other names, or a text where there was none. So every column has one type in every row.
"""

from __future__ import annotations

import statistics
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any, Final

import orjson

from annotator_app.exchange.writing.losses import OTHER_QUESTION
from annotator_app.exchange.writing.reviewed import counted
from annotator_app.exchange.writing.writer import Loss, json_line, source_of, usable, without_notes
from annotator_app.model.question import Scale
from annotator_app.model.rows import AnswerRow
from annotator_app.model.texts import shown
from annotator_app.text import QT_TRANSLATE_NOOP

Message = dict[str, str]


HELD_OUT: Final = "heldout"
# Columns of text that not every row has a word for.
_TEXTS: Final = ("split", "round", "review", "model", "chosen_model", "rejected_model")
MEASURES: Final = QT_TRANSLATE_NOOP("losses", "an answer to a held-out item, which is for measuring alone")


def learnable(rows: Iterable[AnswerRow], loss: Loss) -> Iterator[AnswerRow]:
    """Give what a model may learn from: what counts, without the held-out split (quality.md 4.5)."""
    for row in usable(without_notes(rows, loss), loss):
        if row.kept.split == HELD_OUT:
            loss.drop(MEASURES)
        else:
            yield row


def by_item(rows: Iterable[AnswerRow], loss: Loss) -> Iterator[list[AnswerRow]]:
    """Give of each item all answers that a model may learn from."""
    for _, own in groupby(learnable(rows, loss), key=lambda row: row.given.item):
        yield list(own)


def others_lost(rows: Iterable[AnswerRow], used: Container[str], loss: Loss) -> None:
    """Count the answers to questions that rows of a format say nothing of."""
    lost = sum(name not in used for row in rows for name in row.answers)
    if lost:
        loss.drop(OTHER_QUESTION, lost)


def message(role: str, text: str) -> Message:
    """Give one message of a conversation."""
    return {"role": role, "content": text}


def conversation(turns: Iterable[Any]) -> list[Message]:
    """Give the turns of an item as messages; `other`, which trainers do not know, speaks as the user."""
    return [message("user" if turn["role"] == "other" else turn["role"], turn["text"]) for turn in turns]


def instruction(row: AnswerRow, question: str) -> list[str]:
    """Give the plan's own words for a question in the language of the item, else of the plan; none: no part."""
    asked = row.task.question(question)
    text = shown(asked.text, row.language)[0] if asked else ""
    return [text] if text else []


def training_line(row: Mapping[str, Any]) -> bytes:
    """Give a row as a line in which a text that there is not is empty, and the kept columns are JSON in a text."""
    empty = {name: row[name] or "" for name in _TEXTS if name in row}
    return json_line({**row, **empty, "keep": orjson.dumps(row["keep"]).decode("utf-8")})


def text_of(row: AnswerRow, field: str) -> list[str]:
    """Give the text of a block of the item as a list of one, or of none."""
    block = row.item.fields.get(field)
    return [block["text"]] if block else []


def scales(row: AnswerRow) -> list[Scale]:
    """Give the criteria: the scales that are asked of each response."""
    return [one for one in row.task.questions if isinstance(one, Scale) and one.each == "response"]


def as_settled(rows: Sequence[AnswerRow], loss: Loss) -> tuple[list[AnswerRow], bool]:
    """Give the answers with what people settled in the place of every person's word, and whether they settled any.

    Else those that count once reviewers have spoken; there may be none.
    """
    settled = rows[0].settled
    if settled is None or not settled.answers:
        return counted(rows, loss), False
    return [replace(row, given=row.given._replace(value=_over(row, settled.answers))) for row in rows], True


def _over(row: AnswerRow, told: Mapping[str, Any]) -> dict[str, Any]:
    answers = dict(row.answers)
    for name, value in told.items():
        own = answers.get(name)
        answers[name] = {**own, **value} if isinstance(own, dict) and isinstance(value, dict) else value
    return {**(row.given.value or {}), "answers": answers}


def truly_ambiguous(row: AnswerRow) -> bool:
    """Tell whether people settled that an item has no one answer."""
    return row.settled is not None and row.settled.outcome == "ambiguous"


def mean_score(rows: Sequence[AnswerRow], response: str, *, of_five: bool = False) -> float | None:
    """Give the mean of a person's scores of a response over the criteria, then over the people.

    With `of_five` scores of other scales are stretched to 1 to 5 first. None where nobody scored it.
    """
    people = []
    for row in rows:
        given = [(one, (row.answers.get(one.id) or {}).get(response)) for one in scales(row)]
        scores = [_of_five(one, score) if of_five else score for one, score in given if type(score) is int]
        if scores:
            people.append(statistics.fmean(scores))
    return round(statistics.fmean(people), 6) if people else None


def _of_five(scale: Scale, score: int) -> float:
    return 1 + 4 * (score - scale.min) / max(1, scale.max - scale.min)


def review_of(rows: Iterable[AnswerRow]) -> str | None:
    """Give what reviewers said of the answers that a row was made from."""
    return "|".join(sorted({row.review[-1].verdict for row in rows if row.review})) or None


def packs_of(rows: Iterable[AnswerRow]) -> list[str]:
    """Give the result packs that the answers came in, by SHA-256."""
    return sorted({row.result_pack.removeprefix("sha256:") for row in rows})


def provenance(
    rows: Sequence[AnswerRow], *, part: str, aggregation: str, agreement: float | None
) -> dict[str, Any]:
    """Give the extra columns of a row that was made from these answers of one item (quality.md 4.6).

    `part` tells rows of one item apart in `id`.
    """
    first = rows[0]
    source = source_of(first)
    return {
        "id": f"{first.bundle}/{first.given.item}/{part}",
        "language": first.language,
        "task": first.task.family,
        "split": first.kept.split,
        "round": first.round,
        "text_origin": "unknown",
        "n_raters": len({row.contributor for row in rows}),
        "contributors": sorted({row.contributor for row in rows}),
        "agreement": agreement,
        "aggregation": aggregation,
        "review": review_of(rows),
        "license": source["licence"],
        "source": source["name"],
        "origin": source["origin"],
        "credit": source["credit"],
        "warning": source["warning"],
        "pack_sha256": packs_of(rows),
        "keep": dict(first.kept.keep),
    }
