# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A round beside the one before, question by question (quality.md 4.4): on the prompts that both have, paired.

Scores are set apart on one scale only. Win rates are those of the same two models; where a round compared others, of a
model that both rounds compared. What cannot be set apart says why.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

import numpy as np

from annotator_app.model.question import AnyQuestion, Comparison, Scale
from annotator_app.quality.comparing.rounds import difference
from annotator_app.quality.comparing.significance import PValue, holm
from annotator_app.quality.results import Reason, Undefined
from annotator_app.reports.rounds import LabelLine, RoundLine
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.reporting.agreement_figures import SEED
from annotator_app.workflows.reporting.measures import measure
from annotator_app.workflows.reporting.report_tallies import Tallies, Tally
from annotator_app.workflows.reporting.round_means import HELD_OUT, Key, Means, groups_of, mean_of, means_of

Line = TypeVar("Line", RoundLine, LabelLine)

Place = tuple[str, str]


class Before:
    """The round before."""

    def __init__(self, merged: MergedSet, tallies: Tallies) -> None:
        """Take its answers as they were counted."""
        self._tallies = tallies
        self._groups = groups_of(merged)

    def beside(self, place: Place, tally: Tally, means: Means) -> Iterator[RoundLine]:
        """Hold the means of one question in one language against those of the round before, which may have none."""
        was = self._tallies.found.get(place)
        if was is None:
            return
        before = means_of(was, self._groups)
        if _alike(tally.question, was.question):
            yield from _beside(place, means, before)
        elif _kinds(means) == _kinds(before):
            yield from map(_not_comparable, _beside(place, means, before))
        else:
            yield from _one_sided(place, means, {})
            yield from _one_sided(place, {}, before)


def _alike(one: AnyQuestion, other: AnyQuestion) -> bool:
    """Tell whether two questions give what can be set apart: scores on one scale, or verdicts of one form."""
    if isinstance(one, Scale) and isinstance(other, Scale):
        return (one.points, one.each) == (other.points, other.each)
    if isinstance(one, Comparison) and isinstance(other, Comparison):
        return (one.form, one.equal, one.bad) == (other.form, other.equal, other.bad)
    return False


def _kinds(means: Means) -> set[bool]:
    return {bool(key.other) for key in means}


def _not_comparable(line: RoundLine) -> RoundLine:
    apart = measure("apart", Undefined(Reason.ASKED_DIFFERENTLY))
    return replace(line, apart=apart, p=None, p_ranks=None, few=False)


def _one_sided(place: Place, now: Means, before: Means) -> Iterator[RoundLine]:
    """Say of a question that has means in one of the rounds alone that nothing is set apart."""
    why = Undefined(Reason.ASKED_DIFFERENTLY)
    for (model, other, split), own in sorted((now or before).items()):
        mean = mean_of(own.values(), is_rate=bool(other))
        yield RoundLine(
            question=place[0], language=place[1], split=split, model=model if now else "",
            before_model="" if now else model, now=measure("now", mean if now else why),
            before=measure("before", why if now else mean), apart=measure("apart", why), p=None, p_ranks=None,
            few=False, other=other if now else "", before_other="" if now else other,
        )  # fmt: skip


def _beside(place: Place, now: Means, before: Means) -> Iterator[RoundLine]:
    if not now or not before:
        return
    pairs = list(_pairs(now, before))
    lines = [_line(place, mine, yours, now, before) for mine, yours in pairs]
    made = [one for one in lines if one is not None]
    yield from made
    held = [key for key in (*now, *before) if key.split == HELD_OUT]
    if any(one.split == HELD_OUT for one in made) or (made and not held):
        return
    # Progress is told by held-out prompts alone: where rounds share none, that is said.
    unknown = Undefined(
        Reason.NO_SHARED_PROMPT if pairs or not _unlike(now, before) else Reason.NOT_CONNECTED
    )
    yield RoundLine(
        question=place[0], language=place[1], split=HELD_OUT, model="", before_model="",
        now=measure("now", unknown), before=measure("before", unknown), apart=measure("apart", unknown),
        p=None, p_ranks=None, few=False,
    )  # fmt: skip


def _pairs(now: Means, before: Means) -> Iterator[tuple[Key, Key]]:
    """Give what is held against what, in one split: what is held out in either round is told apart from what is not.

    Each model against each one of before; but win rates against that of the same two models where there is one, else
    against those of one model with others. That model then comes first.
    """
    for mine in sorted(now):
        of_split = [key for key in sorted(before) if key.split == mine.split]
        same = [key for key in of_split if mine.other and key == mine]
        for yours in same or of_split:
            shared = sorted({mine.model, mine.other} & {yours.model, yours.other})
            if not mine.other or yours in same:
                yield mine, yours
            elif shared:
                yield _turned(mine, shared[0]), _turned(yours, shared[0])


def _turned(key: Key, first: str) -> Key:
    return key if key.model == first else Key(key.other, key.model, key.split)


def _points(key: Key, means: Means) -> dict[str, float]:
    """Give the mean of each prompt, of win rates also where the second model is meant."""
    found = means.get(key)
    if found is not None:
        return found
    return {group: 1.0 - one for group, one in means[Key(key.other, key.model, key.split)].items()}


def _unlike(now: Means, before: Means) -> bool:
    """Tell whether the two rounds compared other models, none of which is in both."""
    named: list[set[str]] = [{name for key in means for name in key[:2]} for means in (now, before)]
    return any(key.other for key in now) and not named[0] & named[1]


def _line(place: Place, mine: Key, yours: Key, now: Means, before: Means) -> RoundLine | None:
    own, was = _points(mine, now), _points(yours, before)
    shared = sorted(set(own) & set(was))
    if not shared:
        return None
    first = np.array([was[group] for group in shared], dtype=np.float64)
    second = np.array([own[group] for group in shared], dtype=np.float64)
    found = difference(first, second, SEED)
    return RoundLine(
        question=place[0], language=place[1], split=mine.split, model=mine.model, before_model=yours.model,
        now=measure("now", mean_of(second, is_rate=bool(mine.other))),
        before=measure("before", mean_of(first, is_rate=bool(yours.other))),
        apart=measure("apart", found.mean), p=p_of(found.flips), p_ranks=p_of(found.ranks), few=found.few,
        other=mine.other, before_other=yours.other,
    )  # fmt: skip


def p_of(found: PValue | Undefined) -> float | None:
    """Give the p of a test, None where there is none."""
    return found.p if isinstance(found, PValue) else None


def corrected(lines: Iterable[Line], *tests: str) -> tuple[Line, ...]:
    """Correct each of `tests`, the fields that hold a p, for how many comparisons were made.

    What could not be set apart was no comparison.
    """
    told = list(lines)
    made = [place for place, one in enumerate(told) if one.apart.value is not None]
    for name in tests:
        own: list[float | None] = [getattr(told[place], name) for place in made]
        for place, before, p in zip(made, own, holm([1.0 if p is None else p for p in own]), strict=True):
            if before is not None:
                changed: dict[str, Any] = {name: p}
                told[place] = replace(told[place], **changed)
    return tuple(told)
