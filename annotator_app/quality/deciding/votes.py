# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Majority with ties as a state (quality.md 1.4): how several answers to one question become one label.

The rule stands here once, as a table; `majority.py` looks it up for long rows. A tie is never broken. Ordered labels
come to the median; rankings to one ranking, in the order of mean ranks; marks to those that most people made.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from enum import IntEnum
from typing import Any, Final

from annotator_app.model import outcome
from annotator_app.model.ids import BAD, EQUAL
from annotator_app.model.mark import Mark, mark_name
from annotator_app.model.outcome import Outcome
from annotator_app.model.question import Choice, Comparison, Evidence, Question, Scale

NO_NAMES: Final[Mapping[str, str]] = {}


class State(IntEnum):
    """What the answers to an item come to."""

    NONE = 0
    SINGLE = 1
    LABEL = 2
    TIE = 3


MANY: Final = 2
# By the answers, then by the values that lead, both counted up to `MANY`.
RULE: Final = (
    (State.NONE, State.NONE, State.NONE),
    (State.NONE, State.SINGLE, State.TIE),
    (State.NONE, State.LABEL, State.TIE),
)
_WORDS: Final[dict[State, outcome.State]] = {
    State.NONE: "none", State.SINGLE: "single", State.LABEL: "label", State.TIE: "tie",
}  # fmt: skip


def majority(values: Iterable[Hashable]) -> Outcome:
    """Give the commonest value; two equally common ones are a tie."""
    counted = Counter(values)
    total = sum(counted.values())
    votes = {str(value): count for value, count in sorted(counted.items(), key=lambda one: str(one[0]))}
    top = max(counted.values(), default=0)
    leaders = [value for value, count in counted.items() if count == top]
    state = _state(total, len(leaders))
    return Outcome(state, leaders[0] if state in ("single", "label") else None, votes, total)


def of_each_label(answers: Sequence[Sequence[str]]) -> Outcome:
    """Give the labels that more than half of the answers hold; exactly half of any label is a tie."""
    counted = Counter(label for answer in answers for label in answer)
    votes = dict(sorted(counted.items()))
    total = len(answers)
    # Holding a label and not holding it are two values; both lead where each has half.
    state = _state(total, MANY if any(2 * count == total for count in counted.values()) else 1)
    label = [name for name, count in votes.items() if 2 * count > total]
    told = label if state in ("single", "label") else None
    alike = alike_to(None if told is None else frozenset(told), map(frozenset, answers))
    return Outcome(state, told, votes, total, alike=alike)


def median(values: Sequence[str], scale: Sequence[str]) -> Outcome:
    """Give the middle one of ordered labels; two middle ones that differ are a tie (quality.md 1.2).

    What is no point of the scale, "none of these", is the label where more than half say it, and a tie where half do
    or nothing else has a majority; else the points alone decide.
    """
    place = {value: number for number, value in enumerate(scale)}
    counted = Counter(values)
    points = sorted(place[value] for value in values if value in place)
    if 2 * len(points) > len(values):
        low, high = points[(len(points) - 1) // 2], points[len(points) // 2]
        label = scale[low] if low == high else None
    else:
        label = next((value for value, count in counted.items() if 2 * count > len(values)), None)
    state = _state(len(values), MANY if label is None else 1)
    return Outcome(state, label, dict(sorted(counted.items())), len(values), alike=alike_to(label, values))


def merged(question: Question, values: Sequence[Any]) -> Outcome | None:
    """Give what the values of one question come to, or None for kinds of which there is no majority."""
    if isinstance(question, Choice):
        if question.ordered:
            return median(values, [option.id for option in question.options])
        return of_each_label(values) if question.multiple else majority(values)
    if isinstance(question, Scale):
        return majority(values)
    if isinstance(question, Comparison):
        if any(isinstance(value, list) for value in values):
            return ranking(values)
        return majority(first_place(value) for value in values)
    if isinstance(question, Evidence):
        return of_marks(values) if question.is_answer else of_added_marks(values)
    return None


def of_marks(answers: Sequence[Sequence[Mark]]) -> Outcome:
    """Give the marks that more than half of the answers hold exactly so, of those that overlap the longest.

    quality.md 1.2: longest exact majority, else adjudicate. Exactly half of any mark is a tie, and so is no common mark
    where most people marked something.
    """
    half = any(2 * count == len(answers) for count in _marked(answers).values())
    return _common(answers, "tie" if half or _apart(answers) else None)


def of_added_marks(answers: Sequence[Sequence[Mark]]) -> Outcome:
    """Give the same of marks that people may add or not: what no more than half made is not in the label.

    Nobody settles these, so that they are no tie. Where most people marked something and no mark is common, there is
    no label, for nobody said that there is nothing to mark; which marks were made, and by how many, the votes say
    (quality.md 1.2: feedback comes to its union with counts).
    """
    return _common(answers, "none" if _apart(answers) else None)


def _apart(answers: Sequence[Sequence[Mark]]) -> bool:
    """Tell whether most answers hold marks and no mark is held by most."""
    most = len(answers) / 2
    return sum(map(bool, answers)) > most >= max(_marked(answers).values(), default=0)


def _common(answers: Sequence[Sequence[Mark]], without: outcome.State | None) -> Outcome:
    """Give the marks that most answers hold; in the state `without`, where one is given, no label at all."""
    by_name = {mark_name(mark): mark for answer in answers for mark in answer}
    counted = _marked(answers)
    votes = {name: counted[name] for name in sorted(counted, key=lambda one: _place(by_name[one]))}
    most = [by_name[name] for name in sorted(counted) if 2 * counted[name] > len(answers)]
    kept: list[Mark] = []
    for mark in sorted(most, key=lambda one: one["start"] - one["end"]):
        if not any(_overlap(mark, other) for other in kept):
            kept.append(mark)
    told = without is None and bool(answers)
    label = sorted(map(dict, kept), key=_place) if told else None
    alike = alike_to(frozenset(map(mark_name, kept)) if told else None, map(_names, answers))
    return Outcome(without or _state(len(answers), 1), label, votes, len(answers), alike=alike)


def _marked(answers: Sequence[Sequence[Mark]]) -> Counter[str]:
    return Counter(name for answer in answers for name in _names(answer))


def _names(answer: Sequence[Mark]) -> frozenset[str]:
    return frozenset(map(mark_name, answer))


def _place(mark: Mark) -> tuple[str, int, int, str]:
    return mark["block"], mark["start"], mark["end"], mark_name(mark)


def _overlap(one: Mark, other: Mark) -> bool:
    """Tell whether two marks of one kind cover a common place; a word may have a fault of two kinds."""
    together = one["block"] == other["block"] and one.get("label") == other.get("label")
    return together and one["start"] < other["end"] and other["start"] < one["end"]


def ranking(values: Sequence[Any]) -> Outcome:
    """Put responses in the order of how often each is better than another one, ties half (quality.md 1.2, 1.6).

    That is the order of mean ranks. Who finds all bad ranks nothing: all bad is the label where more than half say so.
    Several responses with equally many points at the top are a tie, unless more than half put them there together;
    further down they share their place. A tie is never broken.
    """
    votes = dict(sorted(Counter(map(first_place, values)).items()))
    total, bad = len(values), sum(value == BAD for value in values)
    if 2 * bad >= total:
        state = _state(total, MANY if 2 * bad == total else 1)
        label = BAD if state in ("single", "label") else None
        return Outcome(state, label, votes, total, alike=_alike_rankings(label, values))
    names = sorted({name for value in values if isinstance(value, list) for place in value for name in place})
    orders = [[names] if value == EQUAL else value for value in values if value != BAD]
    points = {name: sum(_points(order, name) for order in orders) for name in names}
    places = [
        [name for name in names if points[name] == level]
        for level in sorted(set(points.values()), reverse=True)
    ]
    pairs = 2 * len(orders) * max(1, len(names) - 1)
    shares = {name: points[name] / pairs for name in names}
    together = sum(sorted(order[0]) == places[0] for order in orders)
    if len(places[0]) > 1 and 2 * together <= len(orders):
        return Outcome("tie", None, votes, total, shares, alike=_alike_rankings(None, values))
    margin = None if len(places) == 1 else (points[places[0][0]] - points[places[1][0]]) / pairs
    told = EQUAL if len(places) == 1 else places
    return Outcome(_state(total, 1), told, votes, total, shares, margin, _alike_rankings(told, values))


def alike_to(label: Hashable, answers: Iterable[Hashable]) -> int:
    """Count the answers that are the label as a whole; without a label, those that are the commonest answer."""
    counted = Counter(answers)
    return max(counted.values(), default=0) if label is None else counted[label]


def _alike_rankings(label: Any, values: Iterable[Any]) -> int:
    return alike_to(None if label is None else whole_ranking(label), map(whole_ranking, values))


def whole_ranking(value: Any) -> str | tuple[tuple[str, ...], ...]:
    """Give a ranking in a form that equal ones share; all in one place are `equal`."""
    if isinstance(value, str):
        return value
    return EQUAL if len(value) == 1 else tuple(tuple(sorted(place)) for place in value)


def _points(order: Sequence[Sequence[str]], name: str) -> int:
    """Give two points for each response that stands below `name`, one for each beside it."""
    here = next(place for place, tie in enumerate(order) if name in tie)
    return 2 * sum(len(tie) for tie in order[here + 1 :]) + len(order[here]) - 1


def first_place(value: Any, names: Mapping[str, str] = NO_NAMES) -> str:
    """Give the best response of a comparison or ranking, by its name in `names` where it has one.

    Only where all share the first place are they `equal`; several above others are a value of their own, joined by =.
    """
    if isinstance(value, str):
        return names.get(value, value)
    top = value[0]
    return EQUAL if len(value) == 1 < len(top) else "=".join(sorted({names.get(one, one) for one in top}))


def _state(total: int, leaders: int) -> outcome.State:
    return _WORDS[RULE[min(total, MANY)][min(leaders, MANY)]]
