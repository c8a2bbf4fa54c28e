# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What every prompt of a round came to, raters averaged first (quality.md 4.4): scores, and points of comparisons.

Prompts go by what they ask, so that they are the same in two rounds whatever their ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

import numpy as np

from annotator_app.quality.comparing.rounds import mean_of_prompts, share_of_prompts
from annotator_app.quality.results import Result
from annotator_app.workflows.checking.prompts import group_of, prompt_of
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.reporting.report_tallies import BOTH_BAD, FIRST, TIE, Tally

HELD_OUT: Final = "heldout"
OTHER: Final = "other"
CRITICAL: Final = "critical"

_Row = tuple[str, str, str, bool, float]  # item, model, the other model, whether it was held out, points


class Key(NamedTuple):
    """Whose means: of scores to a model, or of the points of a model against another; in one split."""

    model: str
    other: str
    split: str


Means = dict[Key, dict[str, float]]  # the mean of each prompt


def groups_of(merged: MergedSet) -> dict[str, str]:
    """Give the group of every item: what it asks."""
    return {one.id: group_of(prompt_of(one.line)) for one in merged.bundle.kept_by_id()}


def means_of(tally: Tally, groups: Mapping[str, str], only: frozenset[str] | None = None) -> Means:
    """Give the mean of each prompt, by model and split; of the items `only` where they are given."""
    found: dict[Key, dict[str, list[float]]] = {}
    for item, model, other, held, points in (*_scored(tally), *_compared(tally)):
        if only is not None and item not in only:
            continue
        split = CRITICAL if only is not None else HELD_OUT if held else OTHER
        found.setdefault(Key(model, other, split), {}).setdefault(groups[item], []).append(points)
    return {key: {group: sum(own) / len(own) for group, own in by.items()} for key, by in found.items()}


def mean_of(prompts: Iterable[float], *, is_rate: bool) -> Result:
    """Give the mean of prompts with its interval; `is_rate`: of win rates, which lie between 0 and 1."""
    means = np.array(list(prompts), dtype=np.float64)
    return share_of_prompts(means) if is_rate else mean_of_prompts(means)


def _scored(tally: Tally) -> Iterator[_Row]:
    scores = tally.scores
    items, models = list(scores.prompts), list(scores.models)
    for prompt, model, score, held in zip(
        scores.prompt, scores.model, scores.score, scores.held_out, strict=True
    ):
        yield items[prompt], models[model], "", bool(held), score


def _compared(tally: Tally) -> Iterator[_Row]:
    """Give the points of the model whose name comes first against the other; both bad is no comparison."""
    versus = tally.versus
    items, models = list(versus.prompts), list(versus.models)
    for prompt, one, other, verdict, held in zip(
        versus.prompt, versus.first, versus.second, versus.verdict, versus.held_out, strict=True
    ):
        if verdict == BOTH_BAD:
            continue
        first, second = models[one], models[other]
        points = 0.5 if verdict == TIE else float(verdict == FIRST)
        if first > second:
            first, second, points = second, first, 1.0 - points
        yield items[prompt], first, second, bool(held), points
