# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`sft`: prompt and completion for supervised training (quality.md 4.6), one JSON object a line.

From questions: the written answer, or the option that the majority chose. From summaries: the summary that
was written. From ratings: the corrected response. A text that a person wrote is one row for each person,
since texts have no majority; one that people settled is the only one. What a reviewer corrected is taken as
corrected, and an answer that a reviewer disagreed with is no row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from annotator_app.exchange.writing.reviewed import DISAGREED, counted
from annotator_app.exchange.writing.training import (
    as_settled,
    by_item,
    conversation,
    instruction,
    message,
    provenance,
    text_of,
    training_line,
)
from annotator_app.exchange.writing.writer import AMBIGUOUS, TEXT, Choices, Loss, share
from annotator_app.model.ids import CANNOT_JUDGE, NONE
from annotator_app.model.rows import AnswerRow
from annotator_app.text import QT_TRANSLATE_NOOP

NO_FORM: Final = QT_TRANSLATE_NOOP("losses", "nothing that answers a prompt: use jsonl, labels or preference")
NO_ANSWER: Final = QT_TRANSLATE_NOOP("losses", "the answer is that there is none")
DIVIDED: Final = QT_TRANSLATE_NOOP("losses", "people disagree evenly")
NOTHING_WRITTEN: Final = QT_TRANSLATE_NOOP("losses", "nothing was written")
UNCHANGED: Final = QT_TRANSLATE_NOOP("losses", "the corrected text is the given one")

Writer = Callable[[list[AnswerRow], Loss, Choices], Iterator[dict[str, Any]]]


def write(rows: Iterable[AnswerRow], loss: Loss, choices: Choices) -> Iterator[bytes]:
    """Give one line for every text that a model can be shown as an answer."""
    for answers in by_item(rows, loss):
        make = BY_FAMILY.get(answers[0].task.family)
        if make is None:
            loss.drop(NO_FORM, len(answers))
            continue
        yield from (training_line(row) for row in make(answers, loss, choices))


def _closed(rows: list[AnswerRow], loss: Loss, choices: Choices) -> Iterator[dict[str, Any]]:
    heard = counted(rows, loss)
    given = [row for row in heard if "answer" in row.answers]
    outcome = choices.majority(
        row.answers["answer"] for row in given if isinstance(row.answers["answer"], str)
    )
    first, settled = rows[0], rows[0].settled
    if settled is not None and settled.outcome == "ambiguous":
        loss.drop(AMBIGUOUS, len(rows))
        return
    said = settled.answers.get("answer") if settled is not None else None
    label = outcome.label if said is None else said
    if label is None:
        if heard:
            loss.drop(DIVIDED if outcome.count else NO_FORM, len(rows))
        return
    texts = {option["id"]: option["text"] for option in first.item.fields.get("options", ())}
    if label in (NONE, CANNOT_JUDGE) or label not in texts:
        loss.drop(NO_ANSWER, len(rows))
        return
    options = "\n".join(f"- {text}" for text in texts.values())
    yield _row(
        "\n\n".join([*text_of(first, "passage"), *text_of(first, "question"), options]),
        texts[label],
        provenance(
            given or rows,
            part="answer",
            aggregation="majority" if said is None else "adjudicated",
            agreement=share(outcome.votes.get(str(label), 0), outcome.count) if outcome.count else None,
        ),
    )  # fmt: skip


def _open(rows: list[AnswerRow], loss: Loss, choices: Choices) -> Iterator[dict[str, Any]]:
    if rows[0].task.question("answer") is None:
        loss.drop(NO_FORM, len(rows))
        return
    for row, how in _speaking(rows, "answer", loss):
        own = _written(row, "answer", loss)
        if own is not None:
            asked = [*text_of(row, "passage"), *text_of(row, "question")]
            yield _row(
                "\n\n".join(asked),
                own,
                _of_one(row, "answer", how, _origin(row, "answer", own, how, loss, choices)),
            )


def _summary(rows: list[AnswerRow], loss: Loss, choices: Choices) -> Iterator[dict[str, Any]]:
    question = "rewrite" if rows[0].item.fields.get("summary") else "summary"
    for row, how in _speaking(rows, question, loss):
        own = _written(row, question, loss)
        if own is None:
            continue
        if own == (row.item.fields.get("summary") or {}).get("text"):
            loss.drop(UNCHANGED)
            continue
        yield _row(
            "\n\n".join([*instruction(row, question), *text_of(row, "source")]),
            own,
            _of_one(row, question, how, _origin(row, question, own, how, loss, choices)),
        )


def _rating(rows: list[AnswerRow], loss: Loss, choices: Choices) -> Iterator[dict[str, Any]]:
    for row, how in _speaking(rows, "rewrite", loss):
        corrected: Mapping[str, Any] = row.answers.get("rewrite") or {}
        if not corrected:
            loss.drop(NO_FORM)
        for response in row.item.fields["responses"]:
            text = corrected.get(response["id"])
            if text is None:
                continue
            if text == response["text"]:
                loss.drop(UNCHANGED)
                continue
            prompt = conversation(row.item.fields["prompt"])
            extra = _of_one(
                row, f"rewrite/{response['id']}", how, _origin(row, "rewrite", text, how, loss, choices)
            )
            yield {"prompt": prompt, "completion": [message("assistant", text)], **extra}


def _speaking(rows: list[AnswerRow], question: str, loss: Loss) -> Iterator[tuple[AnswerRow, str]]:
    """Give the answers whose text may be learned from, and how each came to count."""
    settled = rows[0].settled
    if settled is not None and question in settled.answers:
        yield as_settled(rows[:1], loss)[0][0], "adjudicated"
        return
    if settled is not None and settled.outcome == "ambiguous":
        loss.drop(AMBIGUOUS, len(rows))
        return
    for row in rows:
        verdict = row.review[-1] if row.review else None
        if verdict is None or verdict.verdict not in ("corrected", "disagree"):
            yield row, "none"
        elif verdict.verdict == "corrected" and verdict.value:
            answers = verdict.value.get("answers") or {}
            changed = {**(row.given.value or {}), "answers": {**row.answers, **answers}}
            yield replace(row, given=row.given._replace(value=changed)), "corrected in review"
        else:
            loss.drop(DISAGREED)


def _written(row: AnswerRow, question: str, loss: Loss) -> str | None:
    value = row.answers.get(question)
    if isinstance(value, str):
        return value
    loss.drop(NO_ANSWER if value else NOTHING_WRITTEN)
    return None


def _origin(row: AnswerRow, question: str, text: str, how: str, loss: Loss, choices: Choices) -> str:
    """Give how the text came to be, and count it; of what reviewers or others wrote nothing was counted."""
    origin = choices.origin(row, question, text) if how == "none" else "unknown"
    loss.count(f"{TEXT}{origin}")
    return origin


def _of_one(row: AnswerRow, part: str, how: str, origin: str) -> dict[str, Any]:
    """Give the extra columns of a text that one person wrote, in the language it was asked for."""
    extra = provenance([row], part=f"{part}/{row.contributor}", aggregation=how, agreement=None)
    asked = getattr(row.task.question(part.partition("/")[0]), "language", None)
    return {**extra, "text_origin": origin, "language": row.language if asked in (None, "item") else asked}


def _row(prompt: str, completion: str, extra: Mapping[str, Any]) -> dict[str, Any]:
    return {"prompt": [message("user", prompt)], "completion": [message("assistant", completion)], **extra}


BY_FAMILY: Final[Mapping[str, Writer]] = {
    "closed_question": _closed,
    "open_question": _open,
    "summary": _summary,
    "rating": _rating,
}
