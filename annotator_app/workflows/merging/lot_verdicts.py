# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the verdicts say of each lot, and of the reviewers who gave them (quality.md 2.2 and 2.5).

A verdict counts for the answer it was given on and for no other: after a change by its contributor it is
history. An error that was found keeps its place in the draw of its lot all the same, though it was mended or its
answer came back in another pack: the good answers of a sample do not speak for the rest without the bad ones
(`sampling.judge_again` says why). Where several reviewers saw one answer it is an error if one of them says so.
Planted errors count for reviewers alone, never for a lot. Where people settled an item by the answer itself, no
verdict speaks against it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final, NamedTuple

from annotator_app.model.review import SECOND, DrawnAnswer, DrawnReview, Verdict
from annotator_app.quality import sampling
from annotator_app.quality.agreement import Agreement, agreement
from annotator_app.quality.labels import coded
from annotator_app.quality.results import Result, Undefined
from annotator_app.quality.reviewers import Reviewer, corrected_rate
from annotator_app.workflows.merging.known_answers import was_upheld
from annotator_app.workflows.merging.lots import Lot, LotKey, collect, plan_for
from annotator_app.workflows.merging.merged_answers import MergedSet

Seen = tuple[str, Verdict]
_VERDICTS: Final = ("agree", "corrected", "disagree", "unsure")


@dataclass(frozen=True)
class LotVerdict:
    """How a lot stands. `checked` and `errors` are those of the random part, up to the look that decided.

    `goal`: how many to have checked at the next look. `size` counts its answers, with those that were mended in
    another pack, `seen` every answer of it that has a verdict, `minor` the corrections that are no errors. `rate` is
    corrected by what is known of the reviewers.
    """

    lot: Lot
    size: int
    plan: str
    drawn: int
    seen: int
    verdict: sampling.Verdict
    minor: int
    rate: Result


class Judged(NamedTuple):
    """What is known of a lot: its items in the order of their draw, answers with a verdict, minor corrections."""

    verdict: sampling.Verdict
    order: tuple[str, ...]
    seen: int
    minor: int


@dataclass
class _Counted:
    found: int = 0
    planted: int = 0
    rejected: int = 0
    good: int = 0

    def take(self, drawn: DrawnAnswer, verdict: Verdict) -> None:
        against = verdict.verdict in ("corrected", "disagree")
        if drawn.half == "planted":
            self.planted += 1
            self.found += against
        elif drawn.known_good:
            self.good += 1
            self.rejected += against

    def reviewer(self) -> Reviewer:
        return Reviewer(self.found, self.planted, self.rejected, self.good)


@dataclass
class Reviewing:
    """Everything that was drawn and said of it, read once from an open bundle."""

    merged: MergedSet
    reviews: Mapping[str, DrawnReview] = field(init=False)
    drawn: Mapping[tuple[str, str, str], DrawnAnswer] = field(init=False)

    def __post_init__(self) -> None:
        """Read the books."""
        bundle = self.merged.bundle
        self.reviews = {one.pack_id: one for one in bundle.reviews()}
        self.drawn = {
            (pack_id, one.item, one.subject): one for pack_id, one in bundle.drawn_answers() if self.reviews
        }

    @cached_property
    def said(self) -> tuple[tuple[str, DrawnAnswer, Verdict], ...]:
        """Every standing verdict with its reviewer and the line it was given on."""
        return tuple(
            (reviewer, self.drawn[review, verdict.item, verdict.subject], verdict)
            for review, reviewer, verdict in self.merged.bundle.standing_verdicts()
            if (review, verdict.item, verdict.subject) in self.drawn
        )

    @cached_property
    def on_answers(self) -> Mapping[tuple[str, str, bytes], tuple[Seen, ...]]:
        """The verdicts on real answers, by contributor, item and what was answered."""
        found: dict[tuple[str, str, bytes], tuple[Seen, ...]] = {}
        for reviewer, drawn, verdict in self.said:
            if drawn.half != "planted":
                key = (drawn.contributor, drawn.item, drawn.content)
                found[key] = (*found.get(key, ()), (reviewer, verdict))
        return found

    @cached_property
    def reviewers(self) -> Mapping[str, Reviewer]:
        """What each reviewer did with known answers, by name."""
        counted: dict[str, _Counted] = {}
        for reviewer, drawn, verdict in self.said:
            counted.setdefault(reviewer, _Counted()).take(drawn, verdict)
        return {name: one.reviewer() for name, one in sorted(counted.items())}

    @cached_property
    def all_reviewers(self) -> Reviewer:
        """What all of them did together."""
        counted = _Counted()
        for _, drawn, verdict in self.said:
            counted.take(drawn, verdict)
        return counted.reviewer()

    @cached_property
    def agreement(self) -> Agreement | None:
        """How far reviewers agree in their verdicts on the same answers; None where no two looked at one."""
        rows = {
            (key, reviewer): verdict.verdict
            for key, said in self.on_answers.items()
            for reviewer, verdict in said
        }
        labels = coded(((key, reviewer, said) for (key, reviewer), said in rows.items()), _VERDICTS).labels
        found = agreement(labels, "nominal")
        return found if found.shared else None

    def was_upheld(self, lot: Lot, item: str) -> bool:
        """Tell whether people settled the item by the answer of this lot: then no verdict is against it."""
        one = lot.answers[item]
        return was_upheld(one.item_sha256, one.content, self.merged.settled)

    def verdicts_of(self, lot: Lot, item: str) -> tuple[Seen, ...]:
        """Give the verdicts on the answer of a lot that stands now."""
        return self.on_answers.get((lot.contributor, item, lot.answers[item].content), ())

    @cached_property
    def _found(self) -> Mapping[LotKey, Mapping[str, tuple[DrawnAnswer, ...]]]:
        """The answers that a reviewer found to be wrong, whether they stand or not, by lot and item."""
        found: dict[LotKey, dict[str, tuple[DrawnAnswer, ...]]] = {}
        for _, drawn, verdict in self.said:
            if drawn.half != "planted" and verdict.is_error:
                own = found.setdefault((drawn.contributor, drawn.series, drawn.language), {})
                own[drawn.item] = (*own.get(drawn.item, ()), drawn)
        return found

    def mended(self, lot: Lot) -> frozenset[str]:
        """Give the items whose answer in this lot was wrong and does not stand any more; their text is the same."""
        found = self._found.get(lot.key, {})
        texts = self.merged.texts_of(lot.series) if found else {}

        def was_wrong(one: DrawnAnswer) -> bool:
            now = lot.answers.get(one.item)
            if texts.get(one.item) != one.item_sha256 or (now is not None and now.content == one.content):
                return False
            return not was_upheld(one.item_sha256, one.content, self.merged.settled)

        return frozenset(item for item, drawn in found.items() if any(map(was_wrong, drawn)))

    def judged(self, lot: Lot, plan_name: str, seed: str) -> Judged:
        """Give what is known of a lot under a plan."""
        mended = self.mended(lot)
        order = lot.order(seed, mended)
        said = {item: self.verdicts_of(lot, item) for item in lot.answers}
        upheld = {item for item, own in said.items() if own and self.was_upheld(lot, item)}
        wrong = {item for item, own in said.items() if _is_error(own)} - upheld
        seen = [item in mended or bool(said[item]) for item in order]
        prefix = next((place for place, one in enumerate(seen) if not one), len(order))
        found = [item in wrong or item in mended for item in order]
        plan = plan_for(plan_name, len(order))
        risk = [one for one, known in zip(found, seen, strict=True) if known][prefix:]
        verdict = sampling.judge(plan, found[:prefix], risk, len(order))
        if mended - wrong:
            standing = [item in wrong if own else None for item, own in said.items()]
            verdict = sampling.judge_again(verdict, plan, len(order), standing)
        minor = sum(_is_minor(own) and item not in upheld for item, own in said.items())
        return Judged(verdict, tuple(order), sum(map(bool, said.values())), minor)

    def newest_draws(self) -> dict[LotKey, tuple[DrawnReview, int]]:
        """Give the last review that drew from each lot, and how much of it was drawn in all rounds."""
        found: dict[LotKey, tuple[DrawnReview, int]] = {}
        for review in self.reviews.values():
            for one in review.lots if review.plan != SECOND else ():
                key = (one.contributor, one.series, one.language)
                real = one.random + one.risk + one.control
                found[key] = (review, found[key][1] + real if key in found else real)
        return found


def lot_verdicts(merged: MergedSet) -> tuple[list[LotVerdict], Reviewing]:
    """Give how every lot stands that something was drawn of; nothing is read where no review ever went out."""
    reviewing = Reviewing(merged)
    if not reviewing.reviews:
        return [], reviewing
    draws = reviewing.newest_draws()
    lots = collect(merged)
    return [_of(reviewing, lots[key], *draws[key]) for key in sorted(draws) if key in lots], reviewing


def _of(reviewing: Reviewing, lot: Lot, review: DrawnReview, drawn: int) -> LotVerdict:
    verdict, order, seen, minor = reviewing.judged(lot, review.plan, review.seed)
    rate = corrected_rate(verdict.errors, verdict.checked, reviewing.all_reviewers)
    return LotVerdict(lot, len(order), review.plan, drawn, seen, verdict, minor, rate)


def as_objects(lots: Iterable[LotVerdict]) -> Iterator[dict[str, Any]]:
    """Give lots as cli.md's JSON has them."""
    for one in lots:
        interval = one.verdict.interval
        yield {
            "contributor": one.lot.contributor,
            "series": one.lot.series,
            "family": one.lot.family,
            "language": one.lot.language,
            "plan": one.plan,
            "answers": one.size,
            "drawn": one.drawn,
            "seen": one.seen,
            "checked": one.verdict.checked,
            "errors": one.verdict.errors,
            "minor": one.minor,
            "found_by_risk": one.verdict.found_by_risk,
            "outcome": str(one.verdict.outcome),
            "next": one.verdict.goal,
            "at_most": round(one.verdict.at_most, 4),
            "interval": [round(interval.low, 4), round(interval.high, 4)] if interval else None,
            "corrected_rate": result_object(one.rate),
        }


def reviewers_as_objects(reviewers: Mapping[str, Reviewer]) -> list[dict[str, Any]]:
    """Give what is known of the reviewers, by name."""
    return [
        {
            "reviewer": name,
            "planted": one.planted,
            "found": one.found,
            "good": one.good,
            "rejected": one.rejected,
            "recall": result_object(one.recall),
            "false_rejects": result_object(one.false_rejects),
        }
        for name, one in reviewers.items()
    ]


def agreement_as_object(found: Agreement | None) -> dict[str, Any] | None:
    """Give how far reviewers agree; None where no two looked at one answer."""
    if found is None:
        return None
    same, alpha = result_object(found.raw), result_object(found.alpha)
    return {"answers": found.shared, "reviewers": found.raters, "same": same, "alpha": alpha}


def result_object(result: Result) -> dict[str, Any]:
    """Give a figure with its interval, or the sentence that says why there is none."""
    if isinstance(result, Undefined):
        return {"value": None, "reason": result.sentence()}
    interval = result.interval
    return {
        "value": round(result.value, 4),
        "n": result.n,
        "interval": [round(interval.low, 4), round(interval.high, 4)] if interval else None,
    }


def _is_error(said: tuple[Seen, ...]) -> bool:
    return any(verdict.is_error for _, verdict in said)


def _is_minor(said: tuple[Seen, ...]) -> bool:
    return not _is_error(said) and any(verdict.verdict in ("corrected", "disagree") for _, verdict in said)
