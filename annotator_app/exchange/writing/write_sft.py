# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`sft`: prompt and completion for supervised training (quality.md 4.6), one JSON object a line.

From questions: the written answer, or the option that the majority chose. From summaries: the summary that
was written. From ratings: the corrected response. A text that a person wrote is one row for each person,
since texts have no majority; one that people settled is the only one. What a reviewer corrected is taken as
corrected, and an answer that a reviewer disagreed with is no row. A text stands under who wrote it: `reviewer` wrote
the corrected ones, `adjudicator` the settled ones that nobody had written before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from annotator_app.exchange.writing.losses import DIVIDED, NO_ANSWER
from annotator_app.exchange.writing.reviewed import DISAGREED, REVIEWER, counted
from annotator_app.exchange.writing.training import (
    by_item,
    conversation,
    instruction,
    message,
    packs_of,
    provenance,
    review_of,
    text_of,
    training_line,
)
from annotator_app.exchange.writing.writer import AMBIGUOUS, TEXT, Choices, Loss, share
from annotator_app.model.ids import CANNOT_JUDGE, NONE
from annotator_app.model.rows import AnswerRow
from annotator_app.text import QT_TRANSLATE_NOOP

NO_FORM: Final = QT_TRANSLATE_NOOP("losses", "nothing that answers a prompt: use jsonl, labels or preference")
NOTHING_WRITTEN: Final = QT_TRANSLATE_NOOP("losses", "nothing was written")
UNCHANGED: Final = QT_TRANSLATE_NOOP("losses", "the corrected text is the given one")

ADJUDICATOR: Final = "adjudicator"
SETTLED: Final = "adjudicated"
CORRECTED: Final = "corrected in review"

Writer = Callable[[list[AnswerRow], Loss, Choices], Iterator[dict[str, Any]]]


def write(rows: Iterable[AnswerRow], loss: Loss, choices: Choices) -> Iterator[bytes]:
    """Give one line for every text that a model can be shown as an answer."""
    for answers in by_item(rows, loss):
        make = BY_FAMILY.get(answers[0].task.family)
        if make is None:
            loss.drop(NO_FORM, len(answers))
            continue
        yield from map(training_line, _named_apart(make(answers, loss, choices)))


def _named_apart(rows: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Give rows of one item, each with an id of its own: reviewers may correct several answers differently."""
    seen: Counter[str] = Counter()
    for row in rows:
        name = row["id"]
        seen[name] += 1
        yield row if seen[name] == 1 else {**row, "id": f"{name}-{seen[name]}"}


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
            continue
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


def _speaking(rows: list[AnswerRow], name: str, loss: Loss) -> Iterator[tuple[AnswerRow, str]]:
    """Give the answers whose text may be learned from, each under who wrote it, and how each came to count."""
    settled = rows[0].settled
    if settled is not None and settled.outcome == "ambiguous":
        loss.drop(AMBIGUOUS, len(rows))
        return
    told = _parts(rows[0], name, None if settled is None else settled.answers.get(name))
    for part, text in told.items():
        yield _with(_settled_by(rows, name, part, text), name, {part: text}), SETTLED
    if "" in told:
        return
    written_by_reviewers: set[str] = set()
    for row in rows:
        before = _parts(row, name, row.answers.get(name))
        after = _after_review(row, name, before)
        if after is None:
            loss.drop(DISAGREED)
            continue
        own = {part: text for part, text in after.items() if part not in told and before.get(part) == text}
        if own or not after:
            yield _with(row, name, own), "none"
        for part, text in after.items():
            key = f"{part}/{text}"
            if part not in told and part not in own and key not in written_by_reviewers:
                written_by_reviewers.add(key)
                yield _with(replace(row, contributor=REVIEWER), name, {part: text}), CORRECTED


def _parts(row: AnswerRow, name: str, value: Any) -> dict[str, Any]:
    """Give the texts of a question by the response they are for, "" where it is asked of the item."""
    if value is None:
        return {}
    return dict(value) if getattr(row.task.question(name), "each", "item") == "response" else {"": value}


def _with(row: AnswerRow, name: str, parts: Mapping[str, Any]) -> AnswerRow:
    answers = {**row.answers, name: parts.get("", parts)}
    return replace(row, given=row.given._replace(value={**(row.given.value or {}), "answers": answers}))


def _settled_by(rows: list[AnswerRow], name: str, part: str, text: Any) -> AnswerRow:
    """Give the answer of who wrote what people settled; who settled it where nobody had written just that."""
    writers = tuple(row for row in rows if _parts(row, name, row.answers.get(name)).get(part) == text)
    if writers:
        return replace(writers[0], made_of=writers)
    return replace(rows[0], contributor=ADJUDICATOR, made_of=tuple(rows))


def _after_review(row: AnswerRow, name: str, before: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Give the texts once the last reviewer has spoken; None where they let nothing stand."""
    verdict = row.review[-1] if row.review else None
    if verdict is None or verdict.verdict not in ("corrected", "disagree"):
        return before
    if verdict.verdict == "disagree" or not verdict.value:
        return None
    changed = (verdict.value.get("answers") or {}).get(name)
    return before if changed is None else _parts(row, name, changed)


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
    who = SETTLED if how == SETTLED else row.contributor
    extra = provenance([row], part=f"{part}/{who}", aggregation=how, agreement=None)
    if row.made_of:
        extra |= {"review": review_of(row.made_of), "pack_sha256": packs_of(row.made_of)}
        names = (
            {row.contributor} if row.contributor == ADJUDICATOR else {one.contributor for one in row.made_of}
        )
        extra |= {"contributors": sorted(names), "n_raters": len(names)}
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
