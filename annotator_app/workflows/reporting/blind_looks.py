# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How far answers that reviewers gave blind agree with those of contributors: a clean second rater (quality.md 2.5).

Such an answer is held against what the contributor had answered then, whether or not that stands now: answers that
were mended after a review would flatter the figure. It is clean where the reviewer had seen no other answer to the
item, so that of each reviewer only the first line on an item counts; and it speaks of all answers only where its line
belongs to the random sample of the lot. What was drawn for its risk does once the sample has reached it. Where several
reviewers answered an item first, the draw takes one, so that items are independent. It is no verdict: whether its
reviewer finds planted errors does not matter. Nothing of it is an answer of the merged set, or enters a majority.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import Any, Final

import numpy as np

from annotator_app.model.pack import Task, task_from
from annotator_app.model.question import Text
from annotator_app.model.review import content_of
from annotator_app.model.strict_json import parse
from annotator_app.quality.resampling import Plan, mean_of_items, wilson_of
from annotator_app.quality.results import Estimate, Reason, Undefined
from annotator_app.reports.agreement import Agreement, Measure
from annotator_app.reports.blind import SAME, BlindLooks
from annotator_app.study.draw import UNIT, digest, number
from annotator_app.workflows.merged_set.answer_columns import Collector, Columns
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.reporting.agreement_figures import SEED, of_question
from annotator_app.workflows.reporting.measures import measure, shared_measure
from annotator_app.workflows.standing.lot_records import SaidOf
from annotator_app.workflows.standing.lot_verdicts import Reviewing
from annotator_app.workflows.standing.lots import Lot, LotKey

Line = tuple[int, str]  # the age of a review pack and a subject of it
# What says the same as the share of the same answers, and correlations of people who each took another part.
_LEFT_OUT: Final = ("raw agreement", "same marks", "ICC(2,1)", "ICC(2,k)")


def blind_looks(merged: MergedSet, seen: Reviewing) -> BlindLooks | None:
    """Compare what reviewers answered first with the answers they saw then; None where nobody answered first."""
    given = blind_ones(seen)
    if not given:
        return None
    left, answers = _taken(merged, seen, given)
    counts = {name: len(left[name]) for name in left}
    compared = len(given) - sum(counts.values())
    return BlindLooks(given=len(given), compared=compared, questions=tuple(answers.figures()), **counts)


def blind_ones(seen: Reviewing) -> list[SaidOf]:
    """Give what reviewers answered first of answers of contributors."""
    return [one for one in seen.said if _is_blind(one)]


def compared_items(merged: MergedSet, seen: Reviewing, question: str, language: str) -> Iterator[str]:
    """Give the items of which both answers to a question in a language were held against each other."""
    _left, answers = _taken(merged, seen, blind_ones(seen))
    return answers.items(question, language)


def left_items(merged: MergedSet, seen: Reviewing) -> Iterator[str]:
    """Give the items of what reviewers answered first and that is not compared."""
    left, _answers = _taken(merged, seen, blind_ones(seen))
    return chain.from_iterable(left.values())


def _taken(merged: MergedSet, seen: Reviewing, given: list[SaidOf]) -> tuple[dict[str, list[str]], _Answers]:
    """Take both answers of the looks that can be compared, and give the items of the others by why not."""
    ages = {pack_id: age for age, pack_id in enumerate(seen.reviews)}
    sample, first = _Sample(merged, seen, given), _first_lines(seen, ages, given)
    answers = _Answers(merged, seen)
    taken: set[str] = set()
    left: dict[str, list[str]] = {name: [] for name in ("for_risk", "seen_before", "again", "gone")}
    for one in sorted(given, key=lambda one: _turn(one, ages)):
        item = one.drawn.item
        if not sample.holds(one):
            left["for_risk"].append(item)
        elif first[one.reviewer, item] != (ages[one.review], one.drawn.subject):
            left["seen_before"].append(item)
        elif item in taken:
            left["again"].append(item)
        elif answers.take(one):
            taken.add(item)
        else:
            left["gone"].append(item)
    return left, answers


def _is_blind(one: SaidOf) -> bool:
    """Tell whether the reviewer answered before they saw an answer that a contributor gave."""
    said = one.verdict
    return said.blind and said.value is not None and one.drawn.half != "planted"


def _turn(one: SaidOf, ages: Mapping[str, int]) -> tuple[int, str, int]:
    """Give the place of a look among all: older reviews first, then a draw between reviewers that favours nobody."""
    return ages[one.review], one.drawn.item, number(one.review, "blind", one.drawn.item, one.reviewer)


def _first_lines(
    seen: Reviewing, ages: Mapping[str, int], given: list[SaidOf]
) -> Mapping[tuple[str, str], Line]:
    """Give the first line on an item that each reviewer said something of, planted ones among them."""
    wanted = {(one.reviewer, one.drawn.item) for one in given}
    first: dict[tuple[str, str], Line] = {}
    for one in seen.said:
        place = one.reviewer, one.drawn.item
        if place in wanted:
            line = ages[one.review], one.drawn.subject
            first[place] = min(first.get(place, line), line)
    return first


class _Sample:
    """Which lines speak of all answers of their lot: those drawn by chance, and others that the sample has reached."""

    def __init__(self, merged: MergedSet, seen: Reviewing, given: list[SaidOf]) -> None:
        self._seen, self._family = seen, merged.facts.family
        lots = {_lot_key(one) for one in given}
        judged = {(_lot_key(one), one.drawn.item) for one in seen.said if one.drawn.half != "planted"}
        drawn: dict[LotKey, dict[bytes, bool]] = {}
        for (review, item, _subject), one in seen.drawn.items():
            key = (one.contributor, one.series, one.language)
            if key in lots and one.half == "random":
                drawn.setdefault(key, {})[self._place(key, review, item)] = (key, item) in judged
        self._reached = {key: _reached(places) for key, places in drawn.items()}

    def holds(self, one: SaidOf) -> bool:
        """Tell whether a line is of the random sample."""
        if one.drawn.half == "random":
            return True
        key = _lot_key(one)
        return self._place(key, one.review, one.drawn.item) <= self._reached.get(key, b"")

    def _place(self, key: LotKey, review: str, item: str) -> bytes:
        """Give what sorts the items of a lot into the order of its draw (`Lot.order`)."""
        contributor, series, language = key
        lot = Lot(contributor, series, self._family, language)
        seed = self._seen.seed_of(lot, self._seen.reviews[review].seed)
        return digest(f"{seed}{UNIT}{lot.id}", language, item)


def _lot_key(one: SaidOf) -> LotKey:
    return one.drawn.contributor, one.drawn.series, one.drawn.language


def _reached(places: Mapping[bytes, bool]) -> bytes:
    """Give the last place of those before the first that nobody has judged yet."""
    last = b""
    for place, is_judged in sorted(places.items()):
        if not is_judged:
            break
        last = place
    return last


class _Answers:
    """Both answers to each question, in columns by question and language."""

    def __init__(self, merged: MergedSet, seen: Reviewing) -> None:
        self._merged, self._seen = merged, seen
        self._tasks: dict[str, Task] = {}
        self._collector = Collector()

    def take(self, one: SaidOf) -> bool:
        """Take both answers; False where that of the contributor is kept no more."""
        theirs = self._theirs(one)
        if theirs is None:
            return False
        merged, task, drawn = self._merged, self._task(one.review), one.drawn
        item = merged.text(drawn.item_sha256)
        own = (merged.asked.said(one.verdict, task, lambda: item).value or {}).get("answers") or {}
        models = merged.bundle.item_of(drawn.item_sha256)[0].models
        for question in merged.asked.now if merged.asked.changed else task.questions:
            if isinstance(question, Text):
                continue
            both = [question.said_in(answers, item.response_ids) for answers in (theirs, own)]
            if None in both:
                continue
            columns = self._collector.columns(question, drawn.language)
            for person, value in zip((drawn.contributor, f"{UNIT}{one.reviewer}"), both, strict=True):
                columns.take(value, drawn.item, person, models)
        return True

    def items(self, question: str, language: str) -> Iterator[str]:
        """Give the items with both answers to a question in a language; of some responses they come more than once."""
        columns = self._collector.found.get((question, language))
        times = Counter(columns.item) if columns is not None else Counter()
        for unit, rows in times.items():
            if columns is not None and rows > 1:
                yield columns.items[unit].partition(UNIT)[0]

    def figures(self) -> Iterator[Agreement]:
        """Give the figures of every question in every language."""
        plan = Plan(seed=SEED)
        for columns in self._collector.found.values():
            same = _same(columns, plan)
            for one in of_question(columns, plan):
                if one.label:
                    yield one
                else:
                    others = (two for two in one.others if two.name not in _LEFT_OUT)
                    yield replace(one, others=(same, *others))

    def _theirs(self, one: SaidOf) -> Mapping[str, Any] | None:
        """Give what the contributor had answered, from whichever of their result packs still holds it."""
        drawn, merged = one.drawn, self._merged
        for pack_id, given in merged.bundle.answers_to(drawn.contributor, drawn.item):
            value = given.value or {}
            if given.digest == drawn.item_sha256 and (
                content_of(given.digest, value.get("answers")) == drawn.content
            ):
                return merged.fitting(merged.standing[pack_id], given.digest, value).answers
        return None

    def _task(self, review: str) -> Task:
        if review not in self._tasks:
            fields = parse(self._seen.reviews[review].task)
            assert isinstance(fields, dict)
            self._tasks[review] = task_from(fields)
        return self._tasks[review]


def _same(columns: Columns, plan: Plan) -> Measure:
    """Give the share of items with the same answer twice; where responses are judged, the mean over items."""
    said: dict[int, list[int]] = {}
    for unit, code in zip(columns.item, columns.code, strict=True):
        said.setdefault(unit, []).append(code)
    alike: dict[str, list[bool]] = {}
    for unit, name in enumerate(columns.items):
        codes = said[unit]
        if len(codes) > 1:
            alike.setdefault(name.partition(UNIT)[0], []).append(len(set(codes)) == 1)
    if not alike:
        return measure(SAME, Undefined(Reason.NO_SHARED_ITEM))
    shares = np.array([sum(one) / len(one) for one in alike.values()])
    if columns.question.each == "response":
        return shared_measure(SAME, mean_of_items(shares, plan, share=True))
    # Of items that are alike or not Wilson's interval holds however few they are.
    share = float(shares.mean())
    return measure(SAME, Estimate(share, len(shares), "items", wilson_of(share, len(shares), plan)))
