# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The answers to one question in one language as columns of numbers, collected in one pass over a merged set.

An item of these columns is what people had to agree on: the item, or one response of it where each is judged.
"Cannot judge" is no value. A comparison counts by which model won, so that it does not matter where it stood; of a
ranking that is the first place, and beside it stands the whole order. Each item offers its own models alone, and not
all that there are: what people agree on by chance is told of the winner's place among those, in the order of names.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator_app.model.ids import BAD, CANNOT_JUDGE, EQUAL, NONE
from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence, Scale
from annotator_app.model.rows import AnswerRow
from annotator_app.quality.deciding.votes import first_place, whole_ranking
from annotator_app.workflows.merged_set.heard_batches import Batch
from annotator_app.workflows.merged_set.known_answers import gold_now
from annotator_app.workflows.merged_set.names import Names

Mark = tuple[str, int, int, str, str]  # block, start, end, label and severity; "" where none is asked for
Marks = tuple[Mark, ...]


@dataclass
class Columns:
    """`item`, `rater` and `code` are of equal length, counted from 0 in the tables beside them.

    Each column is as wide as its numbers need: most people and options are few, and answers are millions.

    For a question with several options `code` is the number of a set in `sets`; for marks, of `marks`. Of rankings
    `order` says in the same rows which of `orders` was given. `known` is what is known to be right, by item; where
    there is no majority it stays empty. `unnamed`: responses were compared whose models are not known, so that their
    ids, each of one item, are values. Of comparisons with models `place` says in the same rows which of `places` won:
    a number among the models of the item in the order of their names, or what is no model (quality.md 1.2).
    """

    question: AnyQuestion
    language: str
    items: Names = field(default_factory=Names)
    raters: dict[str, int] = field(default_factory=dict)
    scale: dict[Any, int] = field(default_factory=dict)
    item: array[int] = field(default_factory=lambda: array("i"))
    rater: array[int] = field(default_factory=lambda: array("H"))
    code: array[int] = field(default_factory=lambda: array("B"))
    orders: dict[Any, int] = field(default_factory=dict)
    order: array[int] = field(default_factory=lambda: array("i"))
    places: dict[str, int] = field(default_factory=dict)
    place: array[int] = field(default_factory=lambda: array("B"))
    known: dict[int, Any] = field(default_factory=dict)
    unnamed: bool = False

    def __post_init__(self) -> None:
        """Begin with the declared scale: what nobody chose counts as well (quality.md 1.3)."""
        if isinstance(self.question, Scale):
            declared: list[Any] = list(self.question.points)
        elif isinstance(self.question, Choice) and not self.question.multiple:
            declared = [option.id for option in self.question.options]
            declared += [NONE] if self.question.none else []
        elif isinstance(self.question, Comparison):
            declared = [EQUAL] * self.question.equal + [BAD] * self.question.bad
        else:
            declared = []
        self.scale = {value: code for code, value in enumerate(declared)}
        self.places = dict(self.scale) if isinstance(self.question, Comparison) else {}

    def add(self, unit: str, said: Sequence[tuple[str, Any]]) -> None:
        """Add what people said of a unit: each with their value."""
        if not said:
            return  # who says nothing adds no unit
        self._add([person for person, _ in said], [value for _, value in said])
        self.item.extend([self.items.number(unit)] * len(said))

    def add_batch(self, batch: Batch, values: Sequence[Any]) -> None:
        """Add what people said of the items of a batch, of which none came before: `values`, one for each answer."""
        self._add(batch.people, values)
        self.item.extend(batch.repeated(self.items.add_all(batch.ids)))

    def _add(self, people: Sequence[str], values: Sequence[Any]) -> None:
        raters, scale = self.raters, self.scale
        try:
            rater, code = [raters[person] for person in people], [scale[value] for value in values]
        except KeyError:  # somebody or something new, which may need a wider column
            rater = [raters.setdefault(person, len(raters)) for person in people]
            code = [scale.setdefault(value, len(scale)) for value in values]
            self.rater, self.code = _wide_enough(self.rater, max(rater)), _wide_enough(self.code, max(code))
        self.rater.extend(rater)
        self.code.extend(code)

    def take(self, given: Any, item: str, person: str, models: Mapping[str, str]) -> int:
        """Add what one person said of an item, and give how many rows that is."""
        before = len(self.item)
        for unit, value in values_in(given, item, models, self.question):
            self.add(unit, ((person, value),))
        if isinstance(self.question, Comparison) and not self.unnamed:
            self.unnamed = any(name not in models for name in _named_in(given))
            if not self.unnamed and len(self.item) > before:
                self._at(given, models)
        if isinstance(self.question, Comparison) and self.question.form == "rank":
            self.order.append(self.orders.setdefault(_order(given), len(self.orders)))
        return len(self.item) - before

    def _at(self, given: Any, models: Mapping[str, str]) -> None:
        """Say which of the models of an item won; all of these count, whether or not anybody chose them."""
        numbers = {name: str(number) for number, name in enumerate(sorted(set(models.values())))}
        for number in numbers.values():
            self.places.setdefault(number, len(self.places))
        won = first_place(given, {id_: numbers[name] for id_, name in models.items()})
        self.place.append(self.places.setdefault(won, len(self.places)))

    def know(self, right: Any, item: str, models: Mapping[str, str]) -> None:
        """Take what is known to be right of an item, after the answers to it; where there are none it says nothing."""
        if not has_majority(self.question):
            return
        for unit, value in values_in(right, item, models, self.question):
            number = self.items.find(unit)
            if number is not None:
                self.known.setdefault(number, value)


def _wide_enough(column: array[int], number: int) -> array[int]:
    """Give a column that can take a number; one that is too narrow is copied into one that can take any."""
    return column if column.typecode == "i" or number < 1 << 8 * column.itemsize else array("i", column)


class Collector:
    """Takes every merged answer and sorts it into columns by question and language."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.found: dict[tuple[str, str], Columns] = {}

    def take(self, row: AnswerRow) -> None:
        """Take the answer of one person to one item; repeats and answers to older texts are no second opinion."""
        if row.given.status != "done" or not row.current or row.kept.repeat_of is not None:
            return
        known = gold_now(row.kept.gold, row.settled)
        for question in row.task.questions:
            value = question.said_in(row.answers, row.item.response_ids)
            if value is not None:
                columns = self.columns(question, row.language)
                columns.take(value, row.given.item, row.contributor, row.kept.models)
                if question.id in known:
                    columns.know(known[question.id], row.given.item, row.kept.models)

    def columns(self, question: AnyQuestion, language: str) -> Columns:
        """Give the columns of a question in a language; the first asking makes them."""
        place = (question.id, language)
        found = self.found.get(place)
        if found is None:
            found = self.found[place] = Columns(question, language)
        return found


def has_majority(question: AnyQuestion) -> bool:
    """Tell whether one value of a question can be what most people say."""
    return isinstance(question, Scale | Comparison | Choice) and not getattr(question, "multiple", False)


def values_of(row: AnswerRow, question: AnyQuestion) -> Iterator[tuple[str, Any]]:
    """Give what one answer says of each unit of a question, as a value that equal answers share."""
    return values_in(row.answers[question.id], row.given.item, row.kept.models, question)


def values_in(
    given: Any, item: str, models: Mapping[str, str], question: AnyQuestion
) -> Iterator[tuple[str, Any]]:
    """Give the same of a value that was given to an item; `models` by response, known to the bundle alone."""
    for name, coded in coded_values(models, question, given):
        yield f"{item}\x1f{name}" if name else item, coded


def coded_values(models: Mapping[str, str], question: AnyQuestion, given: Any) -> Iterator[tuple[str, Any]]:
    """Give a value by the response it judges (no name: the item), in a form that equal answers share."""
    each = question.each == "response"
    for name, value in given.items() if each else [("", given)]:
        coded = _coded(models, question, value)
        if coded is not None:
            yield name, coded


def _coded(models: Mapping[str, str], question: AnyQuestion, value: Any) -> Any:
    """Give a value that equal answers share, or None where the answer is none."""
    if value == CANNOT_JUDGE:
        return None
    if isinstance(question, Choice):
        return frozenset(value) if question.multiple else value
    if isinstance(question, Scale):
        return value
    if isinstance(question, Comparison):
        return first_place(value, models)
    if isinstance(question, Evidence):
        return tuple(sorted(map(_mark, value)))
    return None


def _named_in(value: Any) -> tuple[str, ...]:
    """Give the responses that an answer to a comparison names first."""
    if isinstance(value, str):
        return () if value in (EQUAL, BAD, CANNOT_JUDGE) else (value,)
    return tuple(value[0])


def _order(value: Any) -> Any:
    """Give a ranking by the places of its responses among the ids of the item: as few orders as there can be."""
    whole = whole_ranking(value)
    if isinstance(whole, str):
        return whole
    places = {name: number for number, name in enumerate(sorted(name for tie in value for name in tie))}
    return tuple(tuple(places[name] for name in tie) for tie in whole)


def _mark(one: Mapping[str, Any]) -> Mark:
    return one["block"], one["start"], one["end"], one.get("label") or "", one.get("severity") or ""
