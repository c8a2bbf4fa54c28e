# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The prompts behind figures on models: in which they were compared or scored, by split, verdict, or round."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Final

import numpy as np

from annotator_app.model.charts import APART, BEFORE, Listed, Pick
from annotator_app.model.question import Choice
from annotator_app.quality.labels import BoolArray, IntArray
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merged_set.merging_figures import numbers_of
from annotator_app.workflows.merged_set.names import Names
from annotator_app.workflows.reporting.in_order import NamesInOrder, first_of
from annotator_app.workflows.reporting.report_tallies import (
    BOTH_BAD,
    FIRST,
    SECOND,
    TIE,
    Scores,
    Tally,
    Versus,
)
from annotator_app.workflows.reporting.round_figures import Earlier
from annotator_app.workflows.reporting.round_means import CRITICAL, HELD_OUT
from annotator_app.workflows.reporting.rounds_of_labels import LabelledItem, labelled, labelled_items

# What may be asked of a comparison besides its models.
PLACED: Final = "placed"
WINS: Final = "wins"
LOSSES: Final = "losses"
TIES: Final = "ties"
BOTH_WERE_BAD: Final = "both bad"


class PromptItems:
    """Asks the scores and comparisons of a reading; `earlier` is the round before, where there is one."""

    def __init__(
        self, merged: MergedSet, earlier: Earlier | None, in_order: Callable[[Names], NamesInOrder]
    ) -> None:
        """Begin; nothing is read until it is asked for. `in_order` gives names in the order of their items."""
        self._merged, self._earlier, self._in_order = merged, earlier, in_order

    def listed(self, tally: Tally, pick: Pick, most: int) -> Listed:
        """List the prompts that `value` and `other`, models, were met in, in a `split`; `of` names which of them."""
        models = tuple(filter(None, (pick.value, pick.other)))
        if pick.of == BEFORE:
            return first_of(self._in_both(tally, pick), most)
        if isinstance(tally.question, Choice):
            return first_of(self._met(self._merged, tally, models, pick.split), most)
        names, numbers = self._numbers(self._merged, tally, models, pick.split, pick.of)
        return self._in_order(names).listed(numbers, most)

    def _met(self, merged: MergedSet, tally: Tally, models: tuple[str, ...], split: str) -> Iterator[str]:
        if isinstance(tally.question, Choice):
            items = self._items if merged is self._merged else self._items_before
            yield from labelled(items, tally, models[0] if models else "", split)
            return
        names, numbers = self._numbers(merged, tally, models, split)
        yield from (names[number] for number in np.unique(numbers).tolist())

    def _numbers(
        self, merged: MergedSet, tally: Tally, models: tuple[str, ...], split: str, of: str = ""
    ) -> tuple[Names, IntArray]:
        """Give prompts by their numbers."""
        tallied: Scores | Versus
        if tally.versus.prompt:
            tallied, rows = tally.versus, _compared(tally.versus, models, of)
        else:
            tallied, rows = tally.scores, _scored(tally.scores, models)
        rows = _of_split(merged, tallied, rows, split)
        return tallied.prompts, numbers_of(tallied.prompt)[rows]

    def _in_both(self, tally: Tally, pick: Pick) -> Iterator[str]:
        """Give the prompts of this round that the round before has too, `source` being its models."""
        earlier = self._earlier
        was = earlier.tallies.found.get((pick.question, pick.language)) if earlier else None
        if was is None or earlier is None:
            return
        models = tuple(filter(None, (pick.source or "").split(APART)))
        known = {
            self._items_before[item].group for item in self._met(earlier.merged, was, models, pick.split)
        }
        own = tuple(filter(None, (pick.value, pick.other)))
        for item in self._met(self._merged, tally, own, pick.split):
            if self._items[item].group in known:
                yield item

    @cached_property
    def _items(self) -> Mapping[str, LabelledItem]:
        return labelled_items(self._merged)

    @cached_property
    def _items_before(self) -> Mapping[str, LabelledItem]:
        assert self._earlier is not None
        return labelled_items(self._earlier.merged)


def _of_split(merged: MergedSet, tallied: Scores | Versus, rows: BoolArray, split: str) -> BoolArray:
    if not split:
        return rows
    held = numbers_of(tallied.held_out) > 0
    if split == CRITICAL:
        critical = frozenset(merged.round.get("critical", ()))
        pinned = np.array([name in critical for name in tallied.prompts], dtype=bool)
        return np.asarray(rows & pinned[numbers_of(tallied.prompt)])
    return np.asarray(rows & (held == (split == HELD_OUT)))


def _compared(versus: Versus, models: tuple[str, ...], of: str) -> BoolArray:
    first, second, verdict = (numbers_of(one) for one in (versus.first, versus.second, versus.verdict))
    rows = np.ones(len(first), dtype=bool)
    for name in models:
        number = versus.models.get(name, -1)
        rows &= (first == number) | (second == number)
    if of == PLACED:
        return np.asarray(rows & (numbers_of(versus.placed) > 0))
    if of in (TIES, BOTH_WERE_BAD):
        return np.asarray(rows & (verdict == (TIE if of == TIES else BOTH_BAD)))
    if of in (WINS, LOSSES):
        better = np.where(first == versus.models.get(models[0], -1), FIRST, SECOND)
        decided = (verdict == FIRST) | (verdict == SECOND)
        return np.asarray(rows & decided & ((verdict == better) == (of == WINS)))
    return np.asarray(rows & (verdict != BOTH_BAD))


def _scored(scores: Scores, models: tuple[str, ...]) -> BoolArray:
    """Tell which rows are of prompts on which each of these models was scored."""
    prompt, model = numbers_of(scores.prompt), numbers_of(scores.model)
    rows = np.ones(len(prompt), dtype=bool)
    for name in models:
        own = np.bincount(prompt[model == scores.models.get(name, -1)], minlength=len(scores.prompts))
        rows &= own[prompt] > 0
    return rows
