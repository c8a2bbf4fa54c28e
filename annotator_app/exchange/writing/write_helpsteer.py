# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`helpsteer`: scored responses as in HelpSteer2, or pairs and how much one is better as in HelpSteer3, one a line.

A criterion is a column with the median of what people say, on 0 to 4; it has a place where its points fall on whole
numbers there, as those of two, three and five points do, and none where the two middle scores give no whole one. A
pair has `overall_preference` from -3 (the first is a lot better) to 3, the median of `individual_preference`, where
everybody who prefers one says how much: without them those who find both alike would outvote them. Verdicts and what
people settled count, and held-out items are left out, as in all formats that models learn from.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Any, Final

from annotator_app.exchange.writing.losses import (
    ALL_BAD,
    DIVIDED,
    NO_SCORED_RESPONSES,
    NOBODY_SCORED,
    NOTHING_TO_CHOOSE,
)
from annotator_app.exchange.writing.record_parts import beside
from annotator_app.exchange.writing.training import (
    as_settled,
    by_item,
    conversation,
    others_lost,
    scales,
    truly_ambiguous,
)
from annotator_app.exchange.writing.writer import AMBIGUOUS, Choices, Loss, json_line
from annotator_app.model.criteria import STRENGTH
from annotator_app.model.ids import BAD, EQUAL
from annotator_app.model.question import Comparison, Scale
from annotator_app.model.rows import AnswerRow
from annotator_app.text import QT_TRANSLATE_NOOP

TOP: Final = 4
PAIR: Final = 2
STEPS: Final = {option.id: place for place, option in enumerate(STRENGTH.options, start=1)}
# What the data sets themselves have, whatever a line of ours holds; kept columns of these names stand as `keep.NAME`.
_READ: Final = (
    "prompt", "response", "context", "response1", "response2", "response_1", "response_2", "overall_preference",
    "preference_strength", "individual_preference", "item", "language", "split", "n_raters",
)  # fmt: skip
NO_PLACE: Final = QT_TRANSLATE_NOOP("losses", "an answer that is no whole number from 0 to 4")
NOT_HOW_MUCH: Final = QT_TRANSLATE_NOOP("losses", "somebody who prefers one does not say how much")
_SYSTEM: Final = "<extra_id_0>System\n"


def write(rows: Iterable[AnswerRow], loss: Loss, _choices: Choices) -> Iterator[bytes]:
    """Give one line for every scored response, or for every pair that people compared."""
    for answers in by_item(rows, loss):
        if truly_ambiguous(answers[0]):
            loss.drop(AMBIGUOUS, len(answers))
            continue
        heard = as_settled(answers, loss)[0]
        if not heard:
            continue
        compared = [one for one in heard[0].task.questions if isinstance(one, Comparison)]
        lines = _pair(heard, compared[0], loss) if compared else _scored(heard, loss)
        yield from (json_line(line) for line in lines)


def _scored(rows: list[AnswerRow], loss: Loss) -> Iterator[dict[str, Any]]:
    first = rows[0]
    responses = first.item.fields.get("responses") or ()
    if not responses:
        loss.drop(NO_SCORED_RESPONSES, len(rows))
        return
    criteria = [one for one in scales(first) if TOP % (one.max - one.min) == 0]
    names = {one.id for one in criteria}
    others = sum(1 for row in rows for name in row.answers if name not in names)
    if others:
        loss.drop(NO_PLACE, others)
    for response in responses:
        given = {one.id: _given(rows, one, response["id"]) for one in criteria}
        scores = {name: _middle(values, loss) for name, values in given.items()}
        if all(score is None for score in scores.values()):
            if not any(given.values()):
                loss.drop(NOBODY_SCORED)
            continue
        yield _line(rows, {"prompt": _prompt(first), "response": response["text"], **scores})


def _given(rows: list[AnswerRow], scale: Scale, response: str) -> list[int]:
    """Give the scores of a response, stretched to 0 to 4."""
    said = [(row.answers.get(scale.id) or {}).get(response) for row in rows]
    step = TOP // (scale.max - scale.min)
    return [step * (score - scale.min) for score in said if type(score) is int]


def _middle(values: Sequence[int], loss: Loss) -> int | None:
    """Give the median, None where there is none or the two middle ones give no whole number, which is counted."""
    if not values:
        return None
    middle = Fraction(statistics.median(map(Fraction, values)))
    if middle.denominator == 1:
        return int(middle)
    loss.drop(DIVIDED)
    return None


def _pair(rows: list[AnswerRow], question: Comparison, loss: Loss) -> Iterator[dict[str, Any]]:
    first = rows[0]
    ids = first.item.response_ids
    if len(ids) != PAIR:
        loss.drop(NOTHING_TO_CHOOSE, len(rows))
        return
    others_lost(rows, (question.id, STRENGTH.id, "reason"), loss)
    said = [row for row in rows if row.answers.get(question.id) != BAD]
    if len(said) < len(rows):
        loss.drop(ALL_BAD, len(rows) - len(said))
    scores = [score for row in said if (score := _preference(row, question, ids[0])) is not None]
    if len(scores) < len(said):
        loss.drop(NOT_HOW_MUCH)
        return
    overall = _middle(scores, loss)
    if overall is None:
        return
    texts = {one["id"]: one["text"] for one in first.item.fields["responses"]}
    yield _line(
        rows,
        {
            "context": conversation(first.item.fields["prompt"]),
            "response1": texts[ids[0]],
            "response2": texts[ids[1]],
            "overall_preference": overall,
            "individual_preference": [
                {"score": score, "reasoning": _reason(row)} for row, score in zip(said, scores, strict=True)
            ],
        },
    )


def _preference(row: AnswerRow, question: Comparison, one: str) -> int | None:
    """Give how much one person holds the second response better, from -3 to 3; None where they do not say it."""
    value = row.answers.get(question.id)
    if value == EQUAL or (isinstance(value, list) and len(value) == 1):
        return 0
    step = STEPS.get(str(row.answers.get(STRENGTH.id)))
    if step is None or not isinstance(value, str):
        return None
    return -step if value == one else step


def _reason(row: AnswerRow) -> str:
    reason = row.answers.get("reason")
    return reason if isinstance(reason, str) else ""


def _line(rows: list[AnswerRow], record: dict[str, Any]) -> dict[str, Any]:
    first = rows[0]
    about = {
        "item": first.given.item,
        "language": first.language,
        "split": first.kept.split or "",
        "n_raters": len({row.contributor for row in rows}),
    }
    return {**record, **about, **beside(first, (*record, *_READ))}


def _prompt(row: AnswerRow) -> str:
    """Give a conversation as one text, the turns after the first behind the markers that HelpSteer has."""
    pieces = []
    for place, turn in enumerate(conversation(row.item.fields["prompt"])):
        if turn["role"] == "system":
            marker = _SYSTEM
        else:
            marker = "" if not place and turn["role"] == "user" else f"<extra_id_1>{turn['role'].title()}\n"
        pieces.append(marker + turn["content"])
    return "\n".join(pieces)
