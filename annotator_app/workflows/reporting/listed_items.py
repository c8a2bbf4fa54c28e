# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which items stand behind every number of a report, collected while the bundle is read once: ids, never texts.

`desk_report.items_behind` finds the same for one number. Only the first ids of each are kept, since a page has to
stay small; how many there are is always counted.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, combinations_with_replacement
from typing import Any

from annotator_app.model.charts import Listed, Pick
from annotator_app.model.ids import CANNOT_JUDGE
from annotator_app.model.pack import Task
from annotator_app.model.question import AnyQuestion, Choice, Scale, Text
from annotator_app.workflows.merged_set.answer_columns import values_in
from annotator_app.workflows.merged_set.heard_items import Heard, HeardItem
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merged_set.names import Names
from annotator_app.workflows.standing.bundle_counts import ItemCount

MOST_LISTED = 500
Key = tuple[str, ...]


class ListedItems:
    """Takes every item with what was said of it; `behind` gives what stands behind a number."""

    def __init__(self, only: str = "") -> None:
        """Begin with nothing; `only` is the one question that is counted."""
        self._only = only
        self._names = Names()
        self._found: dict[Key, array[int]] = {}
        self._total: Counter[Key] = Counter()
        self._full: set[Key] = set()
        self._asked: dict[int, tuple[Task, tuple[AnyQuestion, ...]]] = {}  # by the identity of the task

    def take(self, one: HeardItem, counted: ItemCount | None, language: str, source: str) -> None:
        """Take an item; `counted` is None for one that no pack wants."""
        keys: set[Key] = set()
        if counted is not None:
            state = counted.state
            keys |= {
                ("state", language, source, ""), ("state", language, source, state), ("state", language, "*", state),
                ("answers", str(counted.answered)),
            }  # fmt: skip
        for heard in one.said:
            if not self._only or heard.says(self._only):
                keys.add(("contributor", heard.standing.contributor, heard.language))
            if heard.problem is not None:
                keys.add(("problem", heard.problem))
        self._take_values(keys, one.said)
        self._add(keys, one.id)

    def take_verdicts(self, merged: MergedSet, languages: Mapping[str, str], contributor: str) -> None:
        """Take what reviewers said, of the items in `languages`, of one person if asked for."""
        from annotator_app.workflows.standing.lot_verdicts import Reviewing

        found: dict[Key, set[str]] = {}
        for (name, item, _content), said in Reviewing(merged).on_answers.items():
            if item not in languages or contributor not in ("", name):
                continue
            found.setdefault(("verdict", name, languages[item], ""), set()).add(item)
            for _reviewer, verdict in said:
                found.setdefault(("verdict", name, "", verdict.verdict), set()).add(item)
        for key, items in found.items():
            for item in sorted(items):
                self._add({key}, item)

    def behind(self, pick: Pick) -> Listed:
        """Give the first ids behind a number, and how many items there are."""
        key = _key(pick)
        items = tuple(self._names[number] for number in self._found.get(key, ()))
        return Listed(items=items, total=self._total.get(key, 0))

    def _add(self, keys: set[Key], item: str) -> None:
        """Count an item under keys; of most there are more soon than can be listed."""
        self._total.update(keys)
        listed = keys - self._full
        if not listed:
            return
        number = self._names.add(item)
        for key in listed:
            found = self._found.setdefault(key, array("i"))
            found.append(number)
            if len(found) == MOST_LISTED:
                # The key was made anew for this item; from here on it is one and the same in all three.
                self._found[key], self._total[key] = self._found.pop(key), self._total.pop(key)
                self._full.add(key)

    def _take_values(self, keys: set[Key], said: Sequence[Heard]) -> None:
        units: dict[tuple[str, str, str], list[str]] = {}
        given: set[tuple[str, str, str]] = set()
        for heard in said:
            if heard.text.repeat_of is not None:
                continue
            for question in self._questions(heard.task):
                if question.id in heard.answers:
                    _take_question(keys, heard, question, units, given)
        for name, coded, language in given:
            keys.add(("value", name, coded, ""))
            keys.add(("value", name, coded, language))
        for (name, language, _unit), values in units.items():
            if len(values) > 1:
                keys.update(_pairs(name, language, values))

    def _questions(self, task: Task) -> tuple[AnyQuestion, ...]:
        """Give the questions that are counted; no number is of one written text."""
        known = self._asked.get(id(task))
        if known is None:
            own = tuple(one for one in task.questions if type(one) is not Text and self._only in ("", one.id))
            known = self._asked[id(task)] = task, own
        return known[1]


def _take_question(
    keys: set[Key],
    heard: Heard,
    question: AnyQuestion,
    units: dict[tuple[str, str, str], list[str]],
    given: set[tuple[str, str, str]],
) -> None:
    """Take what one answer to one question stands behind; `units` takes what it is held against, `given` values."""
    name, language, value = question.id, heard.language, heard.answers[question.id]
    if type(question) is Choice and not question.multiple and question.each == "item":
        # As most are, without detours.
        pairs: Iterable[tuple[str, str]] = () if value == CANNOT_JUDGE else (("", value),)
    else:
        pairs = units_of(heard, question)
        keys.update(_of_models(heard, question, value))
    for unit, coded in pairs:
        given.add((name, coded, language))
        if heard.counts:
            units.setdefault((name, language, unit), []).append(coded)


def _pairs(name: str, language: str, values: Sequence[str]) -> Iterator[Key]:
    counted: dict[str, int] = {}
    for value in values:
        counted[value] = counted.get(value, 0) + 1
    if len(counted) > 1:
        yield "pair", name, language, "", ""
    for a, b in combinations_with_replacement(sorted(counted), 2):
        if a != b or counted[a] > 1:
            yield "pair", name, language, a, b


def _of_models(heard: Heard, question: AnyQuestion, value: Any) -> Iterator[Key]:
    """Give what stands behind the figures on models: who was compared, and who got which score."""
    if not heard.counts:
        return
    models, language = heard.text.models, heard.language
    if isinstance(question, Scale):
        each = value.items() if question.each == "response" else (("", value),)
        for response, score in each:
            yield "score", question.id, language, models.get(response, ""), str(score)
    elif question.kind == "comparison":
        for a, b in combinations(sorted(set(models.values())), 2):
            yield "compared", question.id, language, a, b


def units_of(heard: Heard, question: AnyQuestion) -> Iterator[tuple[str, str]]:
    """Give each value that a person gave, with the response that it judges ("": the item)."""
    given = heard.answers[question.id]
    for unit, value in values_in(given, heard.text.item, heard.text.models, question):
        if isinstance(value, frozenset):
            yield from ((unit, each) for each in sorted(value))
        elif not isinstance(value, tuple):
            yield unit, str(value)


def _key(pick: Pick) -> Key:
    if pick.what == "state":
        return "state", pick.language, "*" if pick.source is None else pick.source, pick.value
    if pick.what in ("answers", "problem"):
        return pick.what, pick.value
    if pick.what == "contributor":
        return "contributor", pick.contributor, pick.language
    if pick.what == "verdict":
        return "verdict", pick.contributor, pick.language, pick.value
    if pick.what == "value":
        return "value", pick.question, pick.value, pick.language
    if pick.what == "score":
        return "score", pick.question, pick.language, pick.other, pick.value
    return pick.what, pick.question, pick.language, *sorted((pick.value, pick.other))
