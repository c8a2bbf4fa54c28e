# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Turns labels that a source brings along into values of questions (cli.md, "Answers"), for gold and suggestions.

A label finds its option by id, by a text of it, or by an alias; a response by its column, its alias, or its
number from 1. A label that finds nothing is never guessed at: the value is left out and told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator_app.errors import QuestionError
from annotator_app.exchange.reading.shaping import as_text
from annotator_app.model.ids import CANNOT_JUDGE, NONE
from annotator_app.model.item import Item
from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence, Question, Scale


class UnmappedError(ValueError):
    """A label that stands for no value of its question; the argument is the label."""


@dataclass(frozen=True)
class Names:
    """What labels may call options and responses of one item by: label to id."""

    options: Mapping[str, str] = field(default_factory=dict)
    responses: Mapping[str, str] = field(default_factory=dict)


def option_names(question: AnyQuestion) -> dict[str, str]:
    """Give the labels of a question's own options: ids before texts before aliases."""
    names: dict[str, str] = {}
    if not isinstance(question, Choice):
        return names
    for option in question.options:
        names.setdefault(option.id, option.id)
    for option in question.options:
        for text in option.text.values():
            names.setdefault(text, option.id)
    for option in question.options:
        for aliases in (option.aliases or {}).values():
            for alias in aliases:
                names.setdefault(alias, option.id)
    return names


def value_for(question: AnyQuestion, label: Any, item: Item, names: Names) -> Any:
    """Give the value that `label` means. Raises UnmappedError where it means none."""
    value = (
        _each(question, label, item, names)
        if question.each == "response"
        else _one(question, label, item, names)
    )
    try:
        question.check(value, item)
    except QuestionError:
        raise UnmappedError(_shown(label)) from None
    return value


def _each(question: AnyQuestion, label: Any, item: Item, names: Names) -> Any:
    if isinstance(label, Mapping):
        return {
            names.responses.get(str(key), key): _one(question, one, item, names) for key, one in label.items()
        }
    labels = label if isinstance(label, list) else [label]
    if len(labels) != len(item.response_ids):
        raise UnmappedError(_shown(label))
    order = list(dict.fromkeys(names.responses.values()))
    return {response: _one(question, one, item, names) for response, one in zip(order, labels, strict=True)}


def _one(question: Question, label: Any, item: Item, names: Names) -> Any:
    if isinstance(question, Choice):
        return _choice(question, label, names)
    if isinstance(question, Scale):
        return _point(question, label)
    if isinstance(question, Comparison):
        return _response(question, label, names)
    if isinstance(question, Evidence):
        return _marks(question, label, item)
    return label if isinstance(label, Mapping) else as_text(label)


def _choice(question: Choice, label: Any, names: Names) -> Any:
    labels = label if isinstance(label, list) else [label]
    found = [_option(question, one, names) for one in labels]
    if question.multiple:
        return list(dict.fromkeys(found))
    if len(found) != 1:
        raise UnmappedError(_shown(label))
    return found[0]


def _option(question: Choice, label: Any, names: Names) -> str:
    text = as_text(label) or ""
    if text in names.options:
        return names.options[text]
    if (text == NONE and question.none) or (text == CANNOT_JUDGE and question.cannot_judge):
        return text
    raise UnmappedError(_shown(label))


def _point(question: Scale, label: Any) -> Any:
    text = (as_text(label) or "").strip()
    if text == CANNOT_JUDGE and question.cannot_judge:
        return text
    try:
        return int(text)
    except ValueError:
        raise UnmappedError(_shown(label)) from None


def _response(question: Comparison, label: Any, names: Names) -> Any:
    if isinstance(label, list):
        return [
            [_response(question, one, names) for one in (tie if isinstance(tie, list) else [tie])]
            for tie in label
        ]
    text = as_text(label) or ""
    return names.responses.get(text, text)


def _marks(question: Evidence, label: Any, item: Item) -> list[Any]:
    """Take marks as they are, or find their block; find a quoted text where it first stands in a block of theirs."""
    marks: dict[str, Any] = {}
    for one in label if isinstance(label, list) else [label]:
        mark = _mark(question, one, item) if isinstance(one, Mapping) else _quoted(question, one, item)
        marks.setdefault(str(sorted(mark.items())), mark)
    return list(marks.values())


def _mark(question: Evidence, given: Mapping[str, Any], item: Item) -> dict[str, Any]:
    """Give the mark with its block, where it names none, and the id of its label, where it names a text of it."""
    mark = {name: value for name, value in given.items() if name != "text"}
    if "block" not in mark:
        mark = {"block": _block_of(question, given, item), **mark}
    if not question.labels:
        mark.pop("label", None)
    for part, offered in (("label", question.labels), ("severity", question.severities)):
        name = as_text(mark.get(part))
        if name is not None and name not in [one.id for one in offered]:
            mark[part] = next((one.id for one in offered if name in one.text.values()), name)
    return mark


def _block_of(question: Evidence, given: Mapping[str, Any], item: Item) -> str:
    """Give the only block that a mark can stand in: the one whose text stands there, or that is long enough."""
    start, end, text = given.get("start"), given.get("end"), given.get("text")
    if type(start) is not int or type(end) is not int:
        raise UnmappedError(_shown(given))
    for name in item.covered(question.blocks):
        there = item.blocks[name].text
        stands = end - start == len(text) and there.startswith(text, start) if isinstance(text, str) else True
        if stands and end <= len(there):
            return name
    raise UnmappedError(_shown(given))


def _quoted(question: Evidence, given: Any, item: Item) -> dict[str, Any]:
    text = as_text(given) or ""
    for name in item.covered(question.blocks):
        start = item.blocks[name].text.find(text) if text else -1
        if start >= 0:
            return {"block": name, "start": start, "end": start + len(text)}
    raise UnmappedError(_shown(given))


def _shown(label: Any) -> str:
    text = as_text(label)
    return (text if text is not None else str(label))[:80]
