# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a report says of models, from the rows of one reading: scores, win rates, strengths and claims.

The unit is the prompt. A claim is made only of held-out prompts, with its n, interval, raters and agreement; where a
condition fails every reason is given instead. Critical items are in every round, and not for being like the others:
beside the claim of all held-out prompts stands what may be said of them alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from annotator_app.quality.comparing.bradley_terry import strengths
from annotator_app.quality.comparing.claims import SENTENCES, Claim, Evidence, Refusal, claim
from annotator_app.quality.comparing.pairwise import Comparisons, Verdict, first_position, win_rate
from annotator_app.quality.comparing.rounds import mean_of_prompts, means_by_prompt
from annotator_app.quality.comparing.significance import PValue, holm, sign_flips
from annotator_app.quality.labels import BoolArray, FloatArray, IntArray
from annotator_app.quality.resampling import Plan
from annotator_app.quality.results import Estimate, Reason, Result, Undefined
from annotator_app.reports.agreement import Agreement, AgreementFigures
from annotator_app.reports.blocks_models import CLAIMS_HOW
from annotator_app.reports.comparing import (
    ClaimLine,
    ComparingFigures,
    FaultScore,
    FirstPosition,
    Strength,
    Strip,
    WinRate,
)
from annotator_app.text import QT_TRANSLATE_NOOP, Filled, Marked
from annotator_app.workflows.reporting.agreement_figures import SEED
from annotator_app.workflows.reporting.measures import measure
from annotator_app.workflows.reporting.report_tallies import Scores, Tallies, Tally, Versus
from annotator_app.workflows.reporting.round_means import CRITICAL, HELD_OUT, OTHER

BETTER = QT_TRANSLATE_NOOP("report", "{model} is better than {other}.")
WORSE = QT_TRANSLATE_NOOP("report", "{model} is worse than {other}.")
NO_DIFFERENCE = QT_TRANSLATE_NOOP("report", "No difference is shown between {model} and {other}.")
RESTS_ON = QT_TRANSLATE_NOOP(
    "report",
    "Held-out prompts: {prompts}; people for each: {people}; {figure}: {value} (95 % {low} to {high}, by prompt); "
    "p = {p} ({method}, after Holm); alpha {alpha}.",
)
WORN = QT_TRANSLATE_NOOP("report", "These prompts have served in three rounds: choose fresh ones.")
WIN_RATE = QT_TRANSLATE_NOOP("report", "Win rate")
DIFFERENCE = QT_TRANSLATE_NOOP("report", "Difference")
_SAID = {"better": BETTER, "worse": WORSE, "no difference shown": NO_DIFFERENCE}


def comparing_figures(
    tallies: Tallies,
    agreement: AgreementFigures,
    views: int = 1,
    critical: Iterable[str] = (),
    *,
    selected: bool = True,
) -> ComparingFigures:
    """Give everything of models, by question and language; `views`: rounds that held-out prompts have served.

    `critical`: the ids of the items that are in every round. `selected`: items were chosen for what was said of them.
    """
    apart = frozenset(critical)
    wins: list[WinRate] = []
    first: list[FirstPosition] = []
    found: list[Strength] = []
    tested: list[_Tested] = []
    strips: list[Strip] = []
    faults: list[FaultScore] = []
    for (question, language), tally in tallies.found.items():
        place = (question, language)
        strips += _strips(place, tally)
        faults += _faults(place, tally)
        if tally.versus.prompt:
            rows, names = _comparisons(tally.versus)
            wins += _wins(place, rows, names)
            share = measure("first position", _first_shown(tally.versus, rows))
            first.append(FirstPosition(question=question, language=language, share=share))
            found += _strengths(place, rows, names)
            tested += _won(place, tally.versus, rows, names, apart)
        tested += _scored(place, tally, apart)
    alpha = {(one.question, one.language): one for one in agreement.questions if not one.label}
    return ComparingFigures(
        strips=tuple(strips), wins=tuple(wins), strengths=tuple(found), first=tuple(first),
        claims=tuple(_claims(tested, alpha, views, selected)), faults=tuple(faults),
    )  # fmt: skip


def _strips(place: tuple[str, str], tally: Tally) -> Iterator[Strip]:
    scores = tally.scores
    if not scores.score:
        return
    points = [value for value in tally.columns.scale if isinstance(value, int)]
    model, score = _numbers(scores.model), _numbers(scores.score)
    for name, number in sorted(scores.models.items()):
        own = score[model == number]
        counts = tuple((point, int((own == point).sum())) for point in sorted(points))
        yield Strip(question=place[0], language=place[1], model=name, points=counts, mean=float(own.mean()))


def _faults(place: tuple[str, str], tally: Tally) -> Iterator[FaultScore]:
    for model, one in tally.faults.scores():
        yield FaultScore(
            question=place[0], language=place[1], model=model, points=round(one.points, 1), answers=one.items,
            per_answer=one.per_item, per_1000=one.per_1000, length=one.length, unit=one.unit,
        )  # fmt: skip


def _comparisons(versus: Versus) -> tuple[Comparisons, list[str]]:
    """Give verdicts with the models numbered in the order of their names."""
    names = sorted(versus.models)
    renumbered = np.zeros(len(names), dtype=np.int64)
    for name, number in versus.models.items():
        renumbered[number] = names.index(name)
    rows = Comparisons(
        _numbers(versus.prompt),
        renumbered[_numbers(versus.first)],
        renumbered[_numbers(versus.second)],
        _numbers(versus.verdict),
        len(names),
    )
    return rows, names


def _first_shown(versus: Versus, rows: Comparisons) -> Result:
    placed = _numbers(versus.placed).astype(bool)
    return first_position(rows.only(placed)) if placed.any() else Undefined(Reason.NO_ORDER)


def _wins(place: tuple[str, str], rows: Comparisons, names: Sequence[str]) -> Iterator[WinRate]:
    for one, other in combinations(range(len(names)), 2):
        found = win_rate(rows, one, other)
        if found.wins + found.losses + found.ties + found.both_bad:
            yield WinRate(
                question=place[0], language=place[1], model=names[one], other=names[other], wins=found.wins,
                losses=found.losses, ties=found.ties, both_bad=found.both_bad,
                rate=measure("win rate", found.rate),
            )  # fmt: skip


def _strengths(place: tuple[str, str], rows: Comparisons, names: Sequence[str]) -> Iterator[Strength]:
    if len(names) < 3:
        return
    found = strengths(rows, 0, Plan(seed=SEED))
    for number, name in enumerate(names):
        difference = found if isinstance(found, Undefined) else found.difference[number]
        chance = None if isinstance(found, Undefined) else found.chance[number]
        yield Strength(
            question=place[0], language=place[1], model=name, baseline=names[0],
            difference=measure("log-odds", difference), chance=chance,
        )  # fmt: skip


@dataclass(frozen=True)
class _Prompts:
    """The rows that a claim rests on: those of held-out prompts; of all prompts where none of them is held out."""

    rows: BoolArray
    held_out: bool
    critical: bool = False

    @property
    def split(self) -> str:
        """What these prompts are called."""
        return CRITICAL if self.critical else HELD_OUT if self.held_out else OTHER


class _Splits:
    """Which rows are of held-out prompts, and which of critical ones."""

    def __init__(self, tallied: Scores | Versus, critical: frozenset[str]) -> None:
        self._held = _numbers(tallied.held_out).astype(bool)
        pinned = np.array([name in critical for name in tallied.prompts], dtype=bool)
        self._pinned = pinned[_numbers(tallied.prompt)]

    def of(self, met: BoolArray) -> Iterator[_Prompts]:
        """Give the prompts of a claim on two models that met in these rows, and the critical ones apart if any.

        Models that met on no held-out prompt are told of all the same: that nothing is claimed of them, and why.
        """
        for rows, pinned in ((met, False), (met & self._pinned, True)):
            if rows.any():
                both = rows & self._held
                yield _Prompts(both if both.any() else rows, bool(both.any()), pinned)


@dataclass(frozen=True)
class _Tested:
    """A comparison of two models on the prompts of a claim, before it is seen what may be said of it."""

    place: tuple[str, str]
    model: str
    other: str
    of: _Prompts
    figure: Result
    even: float
    raters: float
    test: PValue | Undefined
    # Who compares two responses sees both; scores may be of different people.
    together: bool = True

    @property
    def is_rate(self) -> bool:
        """Whether the figure is a win rate; else it is a difference of means."""
        return self.even > 0


def _won(
    place: tuple[str, str], versus: Versus, rows: Comparisons, names: Sequence[str], critical: frozenset[str]
) -> Iterator[_Tested]:
    splits, pairs = _Splits(versus, critical), combinations(range(len(names)), 2)
    for (one, other), of in ((pair, of) for pair in pairs for of in splits.of(_met(rows, *pair))):
        part = rows.only(of.rows)
        better = np.where(part.first == one, Verdict.FIRST, Verdict.SECOND)
        points = np.where(part.verdict == better, 1.0, np.where(part.verdict == Verdict.TIE, 0.5, 0.0))
        counted = part.verdict != Verdict.BOTH_BAD
        means = _means(part.prompt[counted], points[counted])
        yield _Tested(
            place, names[one], names[other], of, win_rate(part, one, other).rate, 0.5, _raters(part.prompt),
            sign_flips(means - 0.5, SEED),
        )  # fmt: skip


def _scored(place: tuple[str, str], tally: Tally, critical: frozenset[str]) -> Iterator[_Tested]:
    scores: Scores = tally.scores
    names = sorted(name for name in scores.models if name)
    if len(names) < 2:
        return
    prompt, model = _numbers(scores.prompt), _numbers(scores.model)
    score = _numbers(scores.score).astype(np.float64)

    def on_both(pair: tuple[str, str]) -> BoolArray:
        """Tell which rows are of prompts on which both models of a pair were scored."""
        of_each = [
            np.bincount(prompt[model == scores.models[name]], minlength=len(scores.prompts)) for name in pair
        ]
        return np.asarray((of_each[0] > 0) & (of_each[1] > 0))[prompt]

    splits, pairs = _Splits(scores, critical), combinations(names, 2)
    for (one, other), of in ((pair, of) for pair in pairs for of in splits.of(on_both(pair))):
        means = []
        for name in (one, other):
            own = of.rows & (model == scores.models[name])
            means.append(means_by_prompt(prompt[own], score[own], len(scores.prompts)))
        apart = means[0] - means[1]
        both = np.isfinite(apart)
        if not both.any():
            continue
        rated = of.rows & both[prompt]
        raters = min(_raters(prompt[rated & (model == scores.models[name])]) for name in (one, other))
        together = _together(scores, of.rows, scores.models[one], scores.models[other], both)
        yield _Tested(
            place,
            one,
            other,
            of,
            mean_of_prompts(apart),
            0.0,
            raters,
            sign_flips(apart[both], SEED),
            together,
        )


def _together(scores: Scores, rows: BoolArray, one: int, other: int, both: BoolArray) -> bool:
    """Tell whether somebody scored both models on every prompt that has scores of both, in one answer."""
    prompt, model, row = _numbers(scores.prompt), _numbers(scores.model), _numbers(scores.row)
    answers = np.intersect1d(row[rows & (model == one)], row[rows & (model == other)])
    seen = np.unique(prompt[np.isin(row, answers)])
    return bool(np.isin(np.flatnonzero(both), seen).all())


def _claims(
    tested: Sequence[_Tested], alpha: Mapping[tuple[str, str], Agreement], views: int, selected: bool
) -> Iterator[ClaimLine]:
    """Put every comparison in words; p values are those after Holm, since several are made.

    Of what is not held out nothing is claimed whatever its p: no other claim pays for it.
    """
    made = {
        number: one.test.p if isinstance(one.test, PValue) else 1.0
        for number, one in enumerate(tested)
        if one.of.held_out
    }
    after = dict(zip(made, holm(list(made.values())), strict=True))
    for number, one in enumerate(tested):
        test = None
        if isinstance(one.test, PValue):
            test = PValue(after.get(number, 1.0), one.test.n, one.test.method, one.test.draws)
        main = alpha[one.place].main if one.place in alpha else None
        agreed: Result = Undefined(Reason.NO_ANSWERS)
        if main is not None and main.value is not None:
            agreed = Estimate(main.value, main.n)
        evidence = Evidence(
            split="heldout" if one.of.held_out else "train", figure=one.figure, even=one.even, test=test,
            raters=one.raters, agreement=agreed, rated_together=one.together, views=views,
        )  # fmt: skip
        found = claim(evidence)
        chosen = selected or one.of.critical
        yield ClaimLine(
            question=one.place[0], language=one.place[1], model=one.model, other=one.other, split=one.of.split,
            said=_said(one, found) if isinstance(found, Claim) else "",
            reasons=() if isinstance(found, Claim) else tuple(_reason(why, chosen) for why in found.reasons),
        )  # fmt: skip


def _reason(refusal: Refusal, selected: bool) -> Marked:
    """Give why nothing is claimed: of prompts that nobody selected not that these rise, but what a claim needs."""
    return CLAIMS_HOW if refusal is Refusal.NOT_HELD_OUT and not selected else SENTENCES[refusal]


def _said(tested: _Tested, found: Claim) -> str:
    """Give the sentences of a claim: what is claimed, what it rests on, and that its prompts are worn."""
    figure, interval = found.figure, found.figure.interval
    assert interval is not None
    if tested.is_rate:
        value, low, high = (f"{100 * one:.1f}" for one in (figure.value, interval.low, interval.high))
        value += " %"
    else:
        value, low, high = (f"{one:+z.2f}" for one in (figure.value, interval.low, interval.high))
    rests_on = Filled(
        RESTS_ON, prompts=figure.n, people=f"{found.raters:.1f}", figure=WIN_RATE if tested.is_rate else DIFFERENCE,
        value=value, low=low, high=high, p=f"{found.test.p:.4f}", method=found.test.method,
        alpha=f"{found.agreement.value:z.2f}",
    )  # fmt: skip
    claimed = Filled(_SAID[found.direction], model=tested.model, other=tested.other)
    if not found.worn:
        return Filled("{claimed} {rests_on}", claimed=claimed, rests_on=rests_on)
    return Filled("{claimed} {rests_on} {worn}", claimed=claimed, rests_on=rests_on, worn=WORN)


def _met(rows: Comparisons, one: int, other: int) -> BoolArray:
    forth = (rows.first == one) & (rows.second == other)
    return np.asarray(forth | ((rows.first == other) & (rows.second == one)))


def _means(prompt: IntArray, points: FloatArray) -> FloatArray:
    found = means_by_prompt(prompt, points, int(prompt.max(initial=-1)) + 1)
    return found[np.isfinite(found)]


def _raters(prompt: IntArray) -> float:
    """Give how many answers each of these prompts has on average."""
    return len(prompt) / len(np.unique(prompt)) if len(prompt) else 0.0


def _numbers(column: Sequence[int]) -> IntArray:
    return np.array(column, dtype=np.int64)
