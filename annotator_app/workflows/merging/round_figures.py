# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Scores and win rates of a round by split, and beside the round before (quality.md 4.4): paired by prompt.

Prompts of two rounds are the same where they compare as equal, whatever their ids. Nothing is read where neither a
record of a round nor a round before is there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product
from typing import Any, Final, NamedTuple

import numpy as np
import orjson

from annotator_app.model.question import AnyQuestion, Scale
from annotator_app.model.review import content_of
from annotator_app.quality.real_share import too_little_new
from annotator_app.quality.results import Reason, Undefined
from annotator_app.quality.rounds import difference, mean_of_prompts, rebound
from annotator_app.quality.significance import PValue, holm
from annotator_app.reports.rounds import (
    NONE,
    EarlierRound,
    NewAnswers,
    ReboundLine,
    RoundFigures,
    RoundLine,
    SplitLine,
)
from annotator_app.workflows.checking.prompts import group_of, prompt_of
from annotator_app.workflows.merging.agreement_figures import SEED, measure
from annotator_app.workflows.merging.merged_answers import MergedSet
from annotator_app.workflows.merging.report_tallies import BOTH_BAD, FIRST, TIE, Tallies, Tally

HELD_OUT: Final = "heldout"
OTHER: Final = "other"
CRITICAL: Final = "critical"
# Points of a comparison: lost, won; a tie is half of it.
RATE: Final = (0, 1)
# What a record lists item by item is in no report.
_LONG: Final = ("items", "practised")

Place = tuple[str, str]
_Row = tuple[str, str, str, bool, float]  # item, model, the other model, whether it was held out, points


class Key(NamedTuple):
    """Whose means: of scores to a model, or of the points of a model against another; in one split."""

    model: str
    other: str
    split: str


Means = dict[Key, dict[str, float]]  # the mean of each prompt


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
    groups = _groups(merged)
    critical = frozenset(record.get("critical", ()))
    splits: list[SplitLine] = []
    rounds: list[RoundLine] = []
    before = _Before(earlier) if earlier is not None else None
    for place, tally in tallies.found.items():
        means = _means(tally, groups)
        if before is not None:
            rounds += before.beside(place, tally, _of_scores(means))
        if not means:
            continue
        splits += _splits(tally, means)
        splits += _splits(tally, _means(tally, groups, critical)) if critical else ()
    return RoundFigures(
        record={name: value for name, value in record.items() if name not in _LONG},
        splits=tuple(splits),
        rounds=tuple(_corrected(rounds)),
        rebounds=tuple(_rebounds(tallies)) if record.get("selection") else (),
        earlier=(of_round(earlier.merged, earlier.tallies),) if earlier is not None else (),
        fresh=_fresh(merged, earlier.merged) if earlier is not None else None,
    )


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
    groups = _groups(merged)
    lines = [
        line
        for tally in tallies.found.values()
        if tally.scores.score or tally.versus.verdict
        for line in _splits(tally, _means(tally, groups))
    ]
    return EarlierRound(round=round_name(merged), splits=tuple(lines))


def round_name(merged: MergedSet) -> str:
    """Give what the round of a bundle is called: by its record, else as the bundle."""
    return str(merged.round.get("round", merged.facts.name))


class _Before:
    def __init__(self, earlier: Earlier) -> None:
        self._tallies = earlier.tallies
        self._groups = _groups(earlier.merged)

    def beside(self, place: Place, tally: Tally, means: Means) -> Iterator[RoundLine]:
        """Hold the means of one question in one language against those of the round before, which may have none."""
        was = self._tallies.found.get(place)
        if was is None:
            return
        before = _of_scores(_means(was, self._groups))
        if _alike(tally.question, was.question):
            yield from _beside(place, means, before)
        elif means and before:
            yield from map(_not_comparable, _beside(place, means, before))
        else:
            yield from _one_sided(place, means, before)


def _alike(one: AnyQuestion, other: AnyQuestion) -> bool:
    """Tell whether scores of two questions stand on one scale: only then can they be set apart."""
    return (
        isinstance(one, Scale)
        and isinstance(other, Scale)
        and (one.points, one.each) == (other.points, other.each)
    )


def _not_comparable(line: RoundLine) -> RoundLine:
    apart = measure("apart", Undefined(Reason.ASKED_DIFFERENTLY))
    return replace(line, apart=apart, p=None, p_ranks=None, few=False)


def _one_sided(place: Place, now: Means, before: Means) -> Iterator[RoundLine]:
    """Say of a question that is a scale in one of the rounds alone that nothing is set apart."""
    why = Undefined(Reason.ASKED_DIFFERENTLY)
    for (model, _other, split), own in sorted((now or before).items()):
        mean = mean_of_prompts(np.array(list(own.values()), dtype=np.float64))
        yield RoundLine(
            question=place[0], language=place[1], split=split, model=model if now else "",
            before_model="" if now else model, now=measure("now", mean if now else why),
            before=measure("before", why if now else mean), apart=measure("apart", why), p=None, p_ranks=None,
            few=False,
        )  # fmt: skip


def _of_scores(means: Means) -> Means:
    return {key: own for key, own in means.items() if not key.other}


def _groups(merged: MergedSet) -> dict[str, str]:
    """Give the group of every item: what it asks."""
    return {one.id: group_of(prompt_of(one.line)) for one in merged.bundle.kept_by_id()}


def _means(tally: Tally, groups: Mapping[str, str], only: frozenset[str] | None = None) -> Means:
    found: dict[Key, dict[str, list[float]]] = {}
    for item, model, other, held, points in (*_scored(tally), *_compared(tally)):
        if only is not None and item not in only:
            continue
        split = CRITICAL if only is not None else HELD_OUT if held else OTHER
        found.setdefault(Key(model, other, split), {}).setdefault(groups[item], []).append(points)
    return {key: {group: sum(own) / len(own) for group, own in by.items()} for key, by in found.items()}


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


def _splits(tally: Tally, means: Means) -> Iterator[SplitLine]:
    question, language = tally.question, tally.columns.language
    scale = (question.min, question.max) if isinstance(question, Scale) else RATE
    for (model, other, split), own in sorted(means.items()):
        mean = measure("mean", mean_of_prompts(np.array(list(own.values()), dtype=np.float64)))
        yield SplitLine(
            question=question.id, language=language, model=model, other=other, split=split, mean=mean, scale=scale
        )  # fmt: skip


def _beside(place: Place, now: Means, before: Means) -> Iterator[RoundLine]:
    for (one, _, split), (other, _, was) in product(sorted(now), sorted(before)):
        mine, yours = now[Key(one, "", split)], before[Key(other, "", was)]
        shared = sorted(set(mine) & set(yours))
        # What is held out in either round is told apart from what is not.
        if was != split or not shared:
            continue
        first = np.array([yours[group] for group in shared], dtype=np.float64)
        second = np.array([mine[group] for group in shared], dtype=np.float64)
        found = difference(first, second, SEED)
        yield RoundLine(
            question=place[0], language=place[1], split=split, model=one, before_model=other,
            now=measure("now", mean_of_prompts(second)), before=measure("before", mean_of_prompts(first)),
            apart=measure("apart", found.mean), p=_p(found.flips), p_ranks=_p(found.ranks), few=found.few,
        )  # fmt: skip


def _p(found: PValue | Undefined) -> float | None:
    return found.p if isinstance(found, PValue) else None


def _corrected(lines: list[RoundLine]) -> Iterator[RoundLine]:
    """Correct for how many comparisons were made; what could not be set apart was none."""
    made = [one for one in lines if one.apart.value is not None]
    flips = iter(holm([1.0 if one.p is None else one.p for one in made]))
    ranks = iter(holm([1.0 if one.p_ranks is None else one.p_ranks for one in made]))
    for one in lines:
        if one.apart.value is None:
            yield one
            continue
        p, p_ranks = next(flips), next(ranks)
        yield replace(one, p=None if one.p is None else p, p_ranks=None if one.p_ranks is None else p_ranks)


def _rebounds(tallies: Tallies) -> Iterator[ReboundLine]:
    for (question, language), tally in tallies.found.items():
        scores: Any = tally.scores
        if not scores.score:
            continue
        # Every response is an item of its own, and its opinions are told apart by their rows.
        item = np.array(scores.prompt, dtype=np.int64) * max(1, len(scores.models)) + np.array(scores.model)
        found = rebound(item, np.array(scores.row, dtype=np.int64), np.array(scores.score, dtype=np.float64))
        if not isinstance(found, Undefined):
            yield ReboundLine(
                question=question, language=language, items=found.items, picked_by=found.picked_by,
                picked_again=found.picked_again, everything=found.everything,
            )  # fmt: skip
