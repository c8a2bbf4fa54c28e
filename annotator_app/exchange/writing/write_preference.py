# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`preference`: chosen and rejected responses (quality.md 4.6), one JSON object for each pair of an item.

From comparisons: what people settled, else what most say of the two, a ranking speaking of every pair. From
ratings: the mean over criteria and people, whose difference is the margin. Equally good, all bad, an even split
and a truly ambiguous item are no pairs; they are counted. So are pairs of which one has no text, or both are the same
text but for spaces at its ends and the way letters are composed.

`margin` is a number in every row, since TRL's collator of the reward trainer makes one tensor of all: 0 where nobody
said how much better the chosen one is, which leaves the loss as it is without a margin.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import combinations
from typing import Any, Final
from unicodedata import normalize

from annotator_app.exchange.writing.losses import ALL_BAD, DIVIDED, EMPTY_RESPONSE, NOTHING_TO_CHOOSE
from annotator_app.exchange.writing.reviewed import counted
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
from annotator_app.exchange.writing.writer import AMBIGUOUS, Choices, Loss, share
from annotator_app.model.ids import BAD, EQUAL
from annotator_app.model.outcome import OfValues
from annotator_app.model.question import Comparison
from annotator_app.model.rows import AnswerRow
from annotator_app.text import QT_TRANSLATE_NOOP

EQUALLY_GOOD: Final = QT_TRANSLATE_NOOP("losses", "equally good")
SAME_SCORES: Final = QT_TRANSLATE_NOOP("losses", "the same mean score")
NO_SCORES: Final = QT_TRANSLATE_NOOP("losses", "no scores for both")
SAME_TEXT: Final = QT_TRANSLATE_NOOP("losses", "both responses are the same text")

Pair = tuple[str, str]


def write(rows: Iterable[AnswerRow], loss: Loss, choices: Choices) -> Iterator[bytes]:
    """Give one line for every pair of responses of which one is preferred."""
    for answers in by_item(rows, loss):
        if len(answers[0].item.response_ids) < 2:
            loss.drop(NOTHING_TO_CHOOSE, len(answers))
            continue
        compared = [one.id for one in answers[0].task.questions if isinstance(one, Comparison)]
        used = [*compared, "strength"] if compared else [one.id for one in scales(answers[0])]
        others_lost(answers, used, loss)
        pairs = _by_votes(answers, loss, choices.majority) if compared else _by_scores(answers, loss)
        yield from (training_line(row) for row in pairs)


def _by_votes(rows: list[AnswerRow], loss: Loss, majority: OfValues) -> Iterator[dict[str, Any]]:
    settled = rows[0].settled
    if settled is not None and settled.outcome == "ambiguous":
        loss.drop(AMBIGUOUS)
        return
    speaking = _settled(rows)
    aggregation = "adjudicated" if speaking else "majority"
    said_of: dict[Pair, list[tuple[AnswerRow, str]]] = {}
    for row in speaking or counted(rows, loss):
        for pair, verdict in _verdicts(row):
            said_of.setdefault(pair, []).append((row, verdict))
    for pair in sorted(said_of):
        given = said_of[pair]
        outcome = majority(said for _, said in given)
        if outcome.label in (None, EQUAL, BAD):
            loss.drop({None: DIVIDED, EQUAL: EQUALLY_GOOD}.get(outcome.label, ALL_BAD))
            continue
        chosen = str(outcome.label)
        rejected = pair[1] if chosen == pair[0] else pair[0]
        agreeing = [row for row, said in given if said == chosen]
        yield from _row(
            rows if speaking else [row for row, _ in given], chosen, rejected, _strength(agreeing), aggregation,
            None if speaking else share(outcome.top, outcome.count), loss,
        )  # fmt: skip


def _settled(rows: list[AnswerRow]) -> list[AnswerRow]:
    """Give what people settled of the comparison as the one word that counts; nothing where they settled none."""
    row, settled = rows[0], rows[0].settled
    question = next(one for one in row.task.questions if isinstance(one, Comparison))
    if settled is None or question.id not in settled.answers:
        return []
    return [replace(row, given=row.given._replace(value={"answers": dict(settled.answers)}))]


def _verdicts(row: AnswerRow) -> Iterator[tuple[Pair, str]]:
    """Give what one person says of each pair that their answer speaks of."""
    question = next(one for one in row.task.questions if isinstance(one, Comparison))
    value = row.answers.get(question.id)
    pairs: list[Pair] = list(combinations(sorted(row.item.response_ids), 2))
    if value is None:
        return
    if value in (EQUAL, BAD):
        yield from ((pair, value) for pair in pairs)
    elif isinstance(value, str):
        yield from ((pair, value) for pair in pairs if value in pair)
    else:
        place = {name: rank for rank, tie in enumerate(value) for name in tie}
        for one, other in pairs:
            better = one if place[one] < place[other] else other
            yield (one, other), EQUAL if place[one] == place[other] else better


def _strength(rows: list[AnswerRow]) -> float | None:
    """Give how much better people say it is: the mean of a scale, or of the steps of a choice from 1."""
    if not rows:
        return None
    question = rows[0].task.question("strength")
    given = [row.answers["strength"] for row in rows if "strength" in row.answers]
    if question is None or not given:
        return None
    steps = {option.id: place for place, option in enumerate(getattr(question, "options", ()), start=1)}
    values = [value if type(value) is int else steps.get(value) for value in given]
    numbers = [value for value in values if value is not None]
    return round(statistics.fmean(numbers), 4) if numbers else None


def _by_scores(rows: list[AnswerRow], loss: Loss) -> Iterator[dict[str, Any]]:
    if truly_ambiguous(rows[0]):
        loss.drop(AMBIGUOUS)
        return
    rows, settled = as_settled(rows, loss)
    if not rows:
        return
    aggregation = "adjudicated" if settled else "mean of scores"
    means = {response: mean_score(rows, response) for response in sorted(rows[0].item.response_ids)}
    for one, other in combinations(means, 2):
        first, second = means[one], means[other]
        if first is None or second is None:
            loss.drop(NO_SCORES)
        elif first == second:
            loss.drop(SAME_SCORES)
        else:
            chosen, rejected = (one, other) if first > second else (other, one)
            margin = round(abs(first - second), 4)
            yield from _row(rows, chosen, rejected, margin, aggregation, None, loss)


def _row(
    rows: list[AnswerRow],
    chosen: str,
    rejected: str,
    margin: float | None,
    aggregation: str,
    agreement: float | None,
    loss: Loss,
) -> Iterator[dict[str, Any]]:
    first = rows[0]
    texts = {response["id"]: response["text"] for response in first.item.fields["responses"]}
    better, worse = (normalize("NFC", texts[name]).strip() for name in (chosen, rejected))
    if better == worse or not (better and worse):
        loss.drop(SAME_TEXT if better == worse else EMPTY_RESPONSE)
        return
    models: Mapping[str, str] = first.kept.models
    extra = provenance(rows, part=f"{chosen}/{rejected}", aggregation=aggregation, agreement=agreement)
    yield {
        "prompt": conversation(first.item.fields["prompt"]),
        "chosen": [message("assistant", texts[chosen])],
        "rejected": [message("assistant", texts[rejected])],
        "margin": 0.0 if margin is None else margin,
        **extra,
        "text_origin": "given",
        "chosen_model": models.get(chosen),
        "rejected_model": models.get(rejected),
    }
