# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Under which keys the items behind the numbers of a report are listed: a key for each number that an item is part of.

Of millions of items much the same is said: what is alike of them is a kind, and its keys are made once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, combinations_with_replacement
from typing import Any, Final

from annotator_app.model.charts import Pick
from annotator_app.model.question import AnyQuestion, Evidence, Scale
from annotator_app.workflows.merged_set.answer_columns import values_in
from annotator_app.workflows.merged_set.heard_items import Heard
from annotator_app.workflows.standing.bundle_counts import ItemCount

Key = tuple[str, ...]
Kind = tuple[Any, ...]


def item_kind(counted: ItemCount, language: str, source: str, answers: int) -> Kind:
    """Give the kind of an item: how far it is, in a language and a source, and whether it has more than was wanted."""
    return "item", language, source, counted.state, counted.answered, is_beyond(counted, answers)


def is_beyond(counted: ItemCount, answers: int) -> bool:
    """Tell whether an item has more answers than were wanted of different people."""
    return answers > min(counted.answered, counted.wanted)


def people_kind(people: Iterable[tuple[str, str]]) -> Kind:
    """Give who spoke, each with the language, as a kind."""
    return "people", *people


def choice_kind(question: str, language: str, values: Iterable[str]) -> Kind:
    """Give what was chosen of an item as a kind, where all of it are opinions."""
    return "choice", question, *[(value, language, True) for value in sorted(values)]


def _of_item(language: str, source: str, state: str, answered: int, beyond: bool) -> Iterator[Key]:
    yield "state", language, source, ""
    yield "state", language, source, state
    for tag in (language, ""):
        yield "state", tag, "*", state
        yield "state", tag, "*", ""
    if beyond:
        yield "beyond", ""
    yield "answers", str(answered)
    if answered:
        yield "answers", ""


def _of_people(*people: tuple[str, str]) -> Iterator[Key]:
    for contributor, language in people:
        yield "contributor", contributor, language


def _of_choices(name: str, *given: tuple[str, str, bool]) -> Iterator[Key]:
    held: dict[str, list[str]] = {}
    for value, language, counts in given:
        yield "value", name, value, ""
        yield "value", name, value, language
        yield "asked", name, ""
        yield "asked", name, language
        if counts:
            held.setdefault(language, []).append(value)
    for language, values in held.items():
        if len(values) > 1:
            yield from pairs_of(name, language, values)


KEYS: Final[Mapping[str, Callable[..., Iterator[Key]]]] = {
    "item": _of_item,
    "people": _of_people,
    "choice": _of_choices,
}


def take_value(
    keys: set[Key],
    heard: Heard,
    question: AnyQuestion,
    value: Any,
    units: dict[tuple[str, str, str], list[str]],
) -> None:
    """Take what one answer to one question stands behind; `units` takes what it is held against."""
    name, language = question.id, heard.language
    keys.update(_of_models(heard, question, value))
    for unit, coded in units_of(heard, question):
        keys.add(("value", name, coded, ""))
        keys.add(("value", name, coded, language))
        keys.add(("asked", name, ""))
        keys.add(("asked", name, language))
        if heard.counts:
            units.setdefault((name, language, unit), []).append(coded)


def pairs_of(name: str, language: str, values: Sequence[str]) -> Iterator[Key]:
    """Give the keys of what was said of one thing: that it differs, and of each pair of values."""
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
    elif isinstance(question, Evidence) and question.severities:
        for response in value if question.each == "response" else ("",):
            yield "faults", question.id, language, models.get(response, "")
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


def key_of(pick: Pick) -> Key:
    """Give the key of a number."""
    if pick.what == "state":
        return "state", pick.language, "*" if pick.source is None else pick.source, pick.value
    if pick.what in ("answers", "problem", "beyond"):
        return pick.what, pick.value
    if pick.what == "waiting":
        return "waiting", pick.language, pick.value
    if pick.what == "doubted":
        return "doubted", pick.question, pick.language, pick.value
    if pick.what == "asked":
        return "asked", pick.question, pick.language
    if pick.what == "faults":
        return "faults", pick.question, pick.language, pick.other
    if pick.what == "contributor":
        return "contributor", pick.contributor, pick.language
    if pick.what == "verdict":
        return "verdict", pick.contributor, pick.language, pick.value
    if pick.what == "value":
        return "value", pick.question, pick.value, pick.language
    if pick.what == "score":
        return "score", pick.question, pick.language, pick.other, pick.value
    return pick.what, pick.question, pick.language, *sorted((pick.value, pick.other))
