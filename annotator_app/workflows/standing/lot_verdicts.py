# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the verdicts say of each lot, and of the reviewers who gave them (quality.md 2.2 and 2.5).

A verdict counts for the answer it was given on and for no other: after a change by its contributor it is
history. An error that was found keeps its place in the draw of its lot all the same, though it was mended or its
answer came back in another pack: the good answers of a sample do not speak for the rest without the bad ones
(`sampling.judge_again` says why). So does an answer that was spoken against and was no error: it was looked at.
Where several reviewers saw one answer it is an error if one of them says so.
Planted errors count for reviewers alone, never for a lot. Where people settled an item by the answer itself, no
verdict speaks against it. Agreement of somebody who finds fewer than half of the planted errors is no look at an
answer (`Reviewer.can_accept`): a lot stays open until others have looked; what such a person speaks against counts.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter
from typing import Any, Final

from annotator_app.model.review import AGAINST, SECOND, DrawnAnswer, DrawnReview, Verdict, is_weighed
from annotator_app.quality.agreeing.agreement import Agreement, agreement
from annotator_app.quality.labels import coded
from annotator_app.quality.reviewing import sampling
from annotator_app.quality.reviewing.reviewers import LEAST_PLANTED, Reviewer, corrected_rate
from annotator_app.workflows.merged_set.known_answers import was_upheld
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.standing.drawn_lots import drawn_lots
from annotator_app.workflows.standing.lot_decision import Chances, Looks, decide
from annotator_app.workflows.standing.lot_records import Judged, Look, LotVerdict, SaidOf
from annotator_app.workflows.standing.lots import ALL, Lot, LotKey, plan_for

Seen = tuple[str, Verdict]
Place = tuple[str, str, bytes]
_VERDICTS: Final = ("agree", "corrected", "disagree", "unsure")


@dataclass
class _Counted:
    found: int = 0
    planted: int = 0
    rejected: int = 0
    good: int = 0

    def take(self, drawn: DrawnAnswer, verdict: Verdict) -> None:
        against = verdict.verdict in AGAINST
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
        self.reviews = {one.pack_id: one for one in self.merged.bundle.reviews()}
        self.drawn = {
            (pack_id, one.item, one.subject): one for pack_id, one in self.merged.drawn if self.reviews
        }

    @cached_property
    def said(self) -> tuple[SaidOf, ...]:
        """Every standing verdict with its reviewer and the line it was given on."""
        return tuple(
            SaidOf(review, reviewer, self.drawn[review, verdict.item, verdict.subject], verdict)
            for review, reviewer, verdict in self.merged.bundle.standing_verdicts()
            if (review, verdict.item, verdict.subject) in self.drawn
        )

    @cached_property
    def on_answers(self) -> Mapping[Place, tuple[Seen, ...]]:
        """The verdicts on real answers, by contributor, item and what was answered."""
        return _by_answer(one for one in self.said if one.drawn.half != "planted")

    @cached_property
    def _looks(self) -> Mapping[Place, tuple[Seen, ...]]:
        """Those of them that count as a look at the answer: errors, and the word of those who find planted ones."""
        return _by_answer(one for one in self.said if one.drawn.half != "planted" and self.counts(one))

    @cached_property
    def reviewers(self) -> Mapping[str, Reviewer]:
        """What each reviewer did with known answers, by name."""
        return {name: one.reviewer() for name, one in sorted(_counted(self.said, "reviewer").items())}

    @cached_property
    def _in_packs(self) -> Mapping[tuple[str, str], Reviewer]:
        """The same in each review pack."""
        return {key: one.reviewer() for key, one in _counted(self.said, "review", "reviewer").items()}

    def counts(self, one: SaidOf) -> bool:
        """Tell whether a look counts: errors do, agreement by the planted errors of its pack, if they are enough."""
        return one.verdict.is_error or self._agrees_well(one)

    def _agrees_well(self, one: SaidOf) -> bool:
        here = self._in_packs[one.review, one.reviewer]
        known = here if here.planted >= LEAST_PLANTED else self.reviewers[one.reviewer]
        return known.can_accept

    @cached_property
    def _who_looked(self) -> Mapping[LotKey, set[str]]:
        """Whose agreement counts in each lot; where nobody's does, who found its errors."""
        found: tuple[dict[LotKey, set[str]], dict[LotKey, set[str]]] = ({}, {})
        for one in self.said:
            found[self._agrees_well(one)].setdefault(_lot_of(one.drawn), set()).add(one.reviewer)
        return found[False] | found[True]

    def known_of(self, lot: Lot) -> Reviewer:
        """Give what those did with known answers whose looks at a lot count, together."""
        known = [self.reviewers[name] for name in sorted(self._who_looked.get(lot.key, ()))]
        return Reviewer(
            *(sum(getattr(one, name) for one in known) for name in ("found", "planted", "rejected", "good"))
        )

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
        return self.on_answers.get(lot.place(item), ())

    def is_agreed_with(self, lot: Lot, item: str) -> bool:
        """Tell whether all agree with an answer, and somebody of them whose agreement counts."""
        place = lot.place(item)
        said = self.on_answers.get(place, ())
        return place in self._looks and all(verdict.verdict == "agree" for _, verdict in said)

    @cached_property
    def _against(self) -> Mapping[LotKey, Mapping[str, tuple[SaidOf, ...]]]:
        """What was spoken against, whether the answer stands or not, by lot and item."""
        found: dict[LotKey, dict[str, tuple[SaidOf, ...]]] = {}
        for one in self.said:
            if one.drawn.half != "planted" and one.verdict.verdict in AGAINST:
                own = found.setdefault(_lot_of(one.drawn), {})
                own[one.drawn.item] = (*own.get(one.drawn.item, ()), one)
        return found

    def left(self, lot: Lot) -> Mapping[str, bool]:
        """Give the items whose answer was looked at and stands no more, and whether it was wrong; the text is the same.

        An answer that was wrong keeps its place whatever stands there now. One that was not, as it was minor or as
        people upheld it, keeps its place where this lot has nothing else to be looked at in it.
        """
        kept: dict[str, bool] = {}
        for item, gone in self._gone(lot).items():
            wrong = any(one.verdict.is_error and not self._is_upheld(one.drawn) for one in gone)
            if wrong or item not in lot.answers:  # which has all that was drawn
                kept[item] = wrong
        return kept

    def _gone(self, lot: Lot) -> Mapping[str, list[SaidOf]]:
        """Give what was spoken against answers of a lot that stand no more, by item; the text is the same."""
        gone: dict[str, list[SaidOf]] = {}
        for item, said in self._against.get(lot.key, {}).items():
            now = lot.answers.get(item)
            for one in said:
                if now is None or now.content != one.drawn.content:
                    gone.setdefault(item, []).append(one)
        # Most of what was spoken against still stands, and the texts of a pack are many.
        texts = self.merged.texts_of(lot.series) if gone else {}
        same = {
            item: [one for one in said if texts.get(item) == one.drawn.item_sha256]
            for item, said in gone.items()
        }
        return {item: said for item, said in same.items() if said}

    def _looks_at(
        self, lot: Lot, items: Iterable[str], left: Collection[str], weights: Mapping[str, float]
    ) -> Iterator[Look]:
        """Give the looks at these items: at the answer that stands, and where `left` names it at the one before."""
        gone = self._gone(lot) if left else {}
        for item in items:
            now, before = lot.answers.get(item), [one for one in gone.get(item, ()) if item in left]
            said = [] if now is None or self.was_upheld(lot, item) else self._looks.get(lot.place(item), ())
            against = [verdict for _, verdict in said]
            against += [one.verdict for one in before if self.counts(one) and not self._is_upheld(one.drawn)]
            digest = lot.others.get(item) or (before[0].drawn if now is None else now).item_sha256
            told = tuple(one for one in against if one.verdict in AGAINST)
            yield Look(digest, told, weights.get(item, 1.0))

    def _is_upheld(self, drawn: DrawnAnswer) -> bool:
        return was_upheld(drawn.item_sha256, drawn.content, self.merged.settled)

    @cached_property
    def _draws(self) -> Mapping[LotKey, tuple[DrawnReview, ...]]:
        """The reviews that drew from each lot to decide on it, the oldest first."""
        found: dict[LotKey, tuple[DrawnReview, ...]] = {}
        for review in self.reviews.values():
            for one in review.lots if review.plan != SECOND else ():
                key = (one.contributor, one.series, one.language)
                found[key] = (*found.get(key, ()), review)
        return found

    def seed_of(self, lot: Lot, seed: str) -> str:
        """Give what a lot is drawn with: once something of it was drawn, that stands, or the sample could be chosen."""
        drawn = self._draws.get(lot.key)
        return drawn[0].seed if drawn else seed

    def judged(self, lot: Lot, plan_name: str, seed: str) -> Judged:
        """Give what is known of a lot under a plan, and under those that it was drawn by before.

        What an earlier plan has rejected no other plan accepts on a sample: that takes a full check (quality.md 2.5).
        """
        left = self.left(lot)
        order = lot.order(self.seed_of(lot, seed), left)
        said = {item: self.verdicts_of(lot, item) for item in lot.answers}
        looked = {item: self._looks.get(lot.place(item), ()) for item in lot.answers}
        upheld = {item for item, own in said.items() if own and self.was_upheld(lot, item)}
        wrong = {item for item, own in said.items() if _is_error(own)} - upheld
        seen = {*left, *(item for item, own in looked.items() if own)}
        bad = {*wrong, *(item for item, was_wrong in left.items() if was_wrong)}
        earlier = [one.plan for one in self._draws.get(lot.key, ()) if plan_name != ALL]
        told = decide((plan_name, *earlier), self._looks_of(lot, order, seen, bad))
        verdict = told.verdict
        counted = tuple(self._looks_at(lot, told.counted, left, told.weights))
        if bad - wrong:
            standing = [item in wrong if own else None for item, own in looked.items()]
            standing += [None] * len(lot.others)
            again = sampling.judge_again(verdict, plan_for(told.plan, len(order)), len(order), standing)
            if again is not verdict and again.outcome != sampling.Outcome.MORE:
                counted = tuple(self._looks_at(lot, (*lot.answers, *lot.others), (), {}))
            verdict = again
        minor = sum(_is_minor(own) and item not in upheld for item, own in said.items())
        unlooked = [item for item, own in looked.items() if not own]
        uncounted, answered = sum(bool(said[item]) for item in unlooked), sum(map(bool, said.values()))
        return Judged(
            verdict,
            tuple(order),
            answered,
            minor,
            frozenset((*unlooked, *lot.others)),
            uncounted,
            told.plan,
            counted,
            told.together,
        )

    def _looks_of(
        self, lot: Lot, order: Sequence[str], seen: Iterable[str] = (), wrong: Iterable[str] = ()
    ) -> Looks:
        samples = tuple(one[lot.key] for one in self._chances if lot.key in one)
        asked = self._asked.get(lot.key, frozenset())
        return Looks(order, frozenset(seen), frozenset(wrong), asked, samples)

    def sample_of(self, lot: Lot, order: Sequence[str]) -> Chances | None:
        """Give the draw in proportion to risk that holds for a lot, if there was one of just these answers."""
        return self._looks_of(lot, order).sample

    @cached_property
    def _chances(self) -> tuple[Mapping[LotKey, Chances], ...]:
        """The draws in proportion to risk, the oldest first."""
        found = (one for one in self.reviews.values() if is_weighed(one.plan))
        return tuple(self.merged.bundle.drawn_chances(one.pack_id) for one in found)

    @cached_property
    def _asked(self) -> Mapping[LotKey, frozenset[str]]:
        """The items that were drawn by their place in the order of their lot."""
        return self._items_drawn(lambda one: one.half == "random")

    def newest_draws(self) -> Mapping[LotKey, DrawnReview]:
        """Give the last review that drew from each lot to decide on it."""
        return {key: drawn[-1] for key, drawn in self._draws.items()}

    @cached_property
    def _drawn_items(self) -> Mapping[LotKey, frozenset[str]]:
        return self._items_drawn(lambda one: one.half != "planted")

    def _items_drawn(self, wanted: Callable[[DrawnAnswer], bool]) -> Mapping[LotKey, frozenset[str]]:
        found: dict[LotKey, set[str]] = {}
        for one in filter(wanted, self.drawn.values()):
            found.setdefault(_lot_of(one), set()).add(one.item)
        return {key: frozenset(items) for key, items in found.items()}

    def drawn_of(self, lot: Lot, order: Iterable[str]) -> int:
        """Give how many of the answers of a lot were drawn in all rounds, each counted once."""
        return len(self._drawn_items.get(lot.key, frozenset()).intersection(order))


def _lot_of(drawn: DrawnAnswer) -> LotKey:
    return (drawn.contributor, drawn.series, drawn.language)


def _by_answer(said: Iterable[SaidOf]) -> Mapping[Place, tuple[Seen, ...]]:
    found: dict[Place, tuple[Seen, ...]] = {}
    for one in said:
        key = (one.drawn.contributor, one.drawn.item, one.drawn.content)
        found[key] = (*found.get(key, ()), (one.reviewer, one.verdict))
    return found


def _counted(said: Iterable[SaidOf], *names: str) -> dict[Any, _Counted]:
    """Count what was done with known answers, by these fields."""
    of = attrgetter(*names)
    counted: dict[Any, _Counted] = {}
    for one in said:
        counted.setdefault(of(one), _Counted()).take(one.drawn, one.verdict)
    return counted


def lot_verdicts(
    merged: MergedSet, lots: Mapping[LotKey, Lot] | None = None
) -> tuple[list[LotVerdict], Reviewing]:
    """Give how every lot stands that something was drawn of; nothing is read where no review ever went out.

    `lots`: those that something was drawn of, where somebody has read them, who changes nothing meanwhile.
    """
    reviewing = Reviewing(merged) if lots is None else merged.once(Reviewing)
    if not reviewing.reviews:
        return [], reviewing
    draws = reviewing.newest_draws()
    found = drawn_lots(merged) if lots is None else lots
    return [_of(reviewing, found[key], draws[key]) for key in sorted(draws) if key in found], reviewing


def _of(reviewing: Reviewing, lot: Lot, review: DrawnReview) -> LotVerdict:
    found, known = reviewing.judged(lot, review.plan, review.seed), reviewing.known_of(lot)
    verdict = found.verdict
    told = corrected_rate((verdict.share or 0.0) * verdict.worth, verdict.worth, known)
    return LotVerdict(
        lot, len(found.order), found.plan, reviewing.drawn_of(lot, found.order), found.seen, verdict, found.minor,
        found.uncounted, told, known, found.counted, found.together,
    )  # fmt: skip


def _is_error(said: tuple[Seen, ...]) -> bool:
    return any(verdict.is_error for _, verdict in said)


def _is_minor(said: tuple[Seen, ...]) -> bool:
    return not _is_error(said) and any(verdict.verdict in AGAINST for _, verdict in said)
