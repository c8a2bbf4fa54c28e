# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Scores and win rates of a round by split, and beside the round before (quality.md 4.4): paired by prompt.

Prompts of two rounds are the same where they compare as equal, whatever their ids. Nothing is read where neither a
record of a round nor a round before is there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
import orjson

from annotator_app.model.question import Scale
from annotator_app.model.review import content_of
from annotator_app.quality.comparing.rounds import rebound
from annotator_app.quality.results import Undefined
from annotator_app.quality.signs.real_share import too_little_new
from annotator_app.reports.rounds import (
    NONE,
    ClosedFigures,
    EarlierRound,
    NewAnswers,
    ReboundLine,
    RoundFigures,
    RoundLine,
    SplitLine,
)
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merged_set.merging_figures import numbers_of
from annotator_app.workflows.reporting.measures import measure
from annotator_app.workflows.reporting.report_tallies import Tallies, Tally
from annotator_app.workflows.reporting.round_means import Means, groups_of, mean_of, means_of
from annotator_app.workflows.reporting.rounds_beside import Before, corrected
from annotator_app.workflows.reporting.rounds_of_labels import labels_beside
from annotator_app.workflows.standing.closed_round import closed_round

# Points of a comparison: lost, won; a tie is half of it.
RATE: Final = (0, 1)
# What a record lists item by item is in no report.
_LONG: Final = ("items", "practised", "practice")


@dataclass(frozen=True)
class Earlier:
    """The round before: its answers as they were counted."""

    merged: MergedSet
    tallies: Tallies


def round_figures(merged: MergedSet, tallies: Tallies, earlier: Earlier | None) -> RoundFigures:
    """Give everything of the round."""
    record = merged.bundle.round_record()
    if not record and earlier is None:
        return NONE
    groups = groups_of(merged)
    critical = frozenset(record.get("critical", ()))
    splits: list[SplitLine] = []
    rounds: list[RoundLine] = []
    before = Before(earlier.merged, earlier.tallies) if earlier is not None else None
    for place, tally in tallies.found.items():
        means = means_of(tally, groups)
        if before is not None:
            rounds += before.beside(place, tally, means)
        if not means:
            continue
        splits += _splits(tally, means)
        splits += _splits(tally, means_of(tally, groups, critical)) if critical else ()
    return RoundFigures(
        record={name: value for name, value in record.items() if name not in _LONG},
        closing=_closing(merged),
        splits=tuple(splits),
        rounds=corrected(rounds, "p", "p_ranks"),
        labels=labels_beside(merged, tallies, earlier.merged, earlier.tallies) if earlier is not None else (),
        rebounds=tuple(_rebounds(tallies)) if record.get("selection") else (),
        earlier=(of_round(earlier.merged, earlier.tallies),) if earlier is not None else (),
        fresh=_fresh(merged, earlier.merged) if earlier is not None else None,
    )


def _closing(merged: MergedSet) -> ClosedFigures | None:
    found = closed_round(merged.bundle)
    if found is None:
        return None
    return ClosedFigures(
        closed=found.closed, by=found.by, fingerprint=found.fingerprint, claims=found.claims, signed=found.signed,
        fits=found.fits,
    )  # fmt: skip


def _fresh(merged: MergedSet, before: MergedSet) -> NewAnswers:
    """Count the answers that are not what the same person had said of the same text in the round before."""
    known = set(_contents(before))
    new = answers = 0
    for one in _contents(merged):
        answers += 1
        new += one not in known
    return NewAnswers(new=new, answers=answers, low=too_little_new(new, answers))


def _contents(merged: MergedSet) -> Iterator[int]:
    """Give a number for each answer that stands: the same for the same person, text and answer."""
    for standing, one in merged.current_values():
        if one.done and one.value is not None:
            said = orjson.loads(one.value)["answers"]
            yield hash((standing.contributor, content_of(one.digest.hex(), said)))


def of_round(merged: MergedSet, tallies: Tallies) -> EarlierRound:
    """Give the scores and win rates of a round by split."""
    groups = groups_of(merged)
    lines = [
        line
        for tally in tallies.found.values()
        if tally.scores.score or tally.versus.verdict
        for line in _splits(tally, means_of(tally, groups))
    ]
    return EarlierRound(round=round_name(merged), splits=tuple(lines))


def round_name(merged: MergedSet) -> str:
    """Give what the round of a bundle is called: by its record, else as the bundle."""
    return str(merged.round.get("round", merged.facts.name))


def _splits(tally: Tally, means: Means) -> Iterator[SplitLine]:
    question, language = tally.question, tally.columns.language
    scale = (question.min, question.max) if isinstance(question, Scale) else RATE
    for (model, other, split), own in sorted(means.items()):
        mean = measure("mean", mean_of(own.values(), is_rate=bool(other)))
        yield SplitLine(
            question=question.id, language=language, model=model, other=other, split=split, mean=mean, scale=scale
        )  # fmt: skip


def _rebounds(tallies: Tallies) -> Iterator[ReboundLine]:
    for (question, language), tally in tallies.found.items():
        columns = tally.columns
        if not isinstance(tally.question, Scale) or not len(columns.item):
            continue
        # Every response is an item of its own, whether it names a model or not: one person is never in both halves.
        item, rater, code = (numbers_of(one) for one in (columns.item, columns.rater, columns.code))
        found = rebound(item, rater, np.array(list(columns.scale), dtype=np.float64)[code])
        if not isinstance(found, Undefined):
            yield ReboundLine(
                question=question, language=language, items=found.items, picked_by=found.picked_by,
                picked_again=found.picked_again, everything=found.everything,
            )  # fmt: skip
