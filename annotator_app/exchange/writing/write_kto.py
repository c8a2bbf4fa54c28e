# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`kto`: single responses that are wanted or not (quality.md 4.6), one JSON object a line.

From ratings: the mean over criteria and people, on 1 to 5; scores that people settled stand for everybody's. From
4 on a response is wanted, up to 2 it is not; what lies between is left out. Trainers warn when one side is much
larger, so both are counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from annotator_app.exchange.writing.losses import EMPTY_RESPONSE, NO_SCORED_RESPONSES, NOBODY_SCORED
from annotator_app.exchange.writing.training import (
    as_settled,
    by_item,
    conversation,
    mean_score,
    message,
    others_lost,
    provenance,
    scales,
    training_line,
    truly_ambiguous,
)
from annotator_app.exchange.writing.writer import AMBIGUOUS, Choices, Loss
from annotator_app.model.rows import AnswerRow
from annotator_app.text import QT_TRANSLATE_NOOP

WANTED: Final = 4.0
UNWANTED: Final = 2.0
_LABELS: Final = {True: "label true", False: "label false"}
BETWEEN: Final = QT_TRANSLATE_NOOP("losses", "the mean score is between 2 and 4")


def write(rows: Iterable[AnswerRow], loss: Loss, _choices: Choices) -> Iterator[bytes]:
    """Give one line for every response that people found good, or bad."""
    for label in _LABELS.values():
        loss.count(label, 0)
    for answers in by_item(rows, loss):
        if not answers[0].item.response_ids or not scales(answers[0]):
            loss.drop(NO_SCORED_RESPONSES, len(answers))
            continue
        others_lost(answers, [one.id for one in scales(answers[0])], loss)
        if truly_ambiguous(answers[0]):
            loss.drop(AMBIGUOUS)
            continue
        yield from (training_line(row) for row in _of_item(answers, loss))


def _of_item(rows: list[AnswerRow], loss: Loss) -> Iterator[dict[str, Any]]:
    rows, settled = as_settled(rows, loss)
    if not rows:
        return
    first = rows[0]
    aggregation = "adjudicated" if settled else "mean of scores"
    for response in sorted(first.item.fields["responses"], key=lambda one: str(one["id"])):
        name, text = response["id"], response["text"]
        score = mean_score(rows, name, of_five=True)
        if score is None or not text.strip():
            loss.drop(NOBODY_SCORED if score is None else EMPTY_RESPONSE)
            continue
        if UNWANTED < score < WANTED:
            loss.drop(BETWEEN)
            continue
        label = score >= WANTED
        loss.count(_LABELS[label])
        yield {
            "prompt": conversation(first.item.fields["prompt"]),
            "completion": [message("assistant", text)],
            "label": label,
            **provenance(rows, part=name, aggregation=aggregation, agreement=None),
            "text_origin": "given",
            "score": round(score, 4),
            "model": first.kept.models.get(name),
        }
