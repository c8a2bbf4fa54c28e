# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Planted errors: an answer that is known to be right, with one label, score, winner or span changed.

What comes out always fits its questions, so that nothing but its being wrong tells it from the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from annotator_app.model.border import check_answers
from annotator_app.model.family import Family
from annotator_app.model.ids import CANNOT_JUDGE, EQUAL
from annotator_app.model.item import Item
from annotator_app.model.pack import Task
from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence, Scale

Order = Callable[[list[Any]], list[Any]]

_FAR = 2  # points of a scale by which a planted score is wrong, where the scale has so many


def flipped(
    family: Family, task: Task, item: Item, answers: Mapping[str, Any], known: tuple[str, ...], order: Order
) -> dict[str, Any] | None:
    """Give the answers with one of the `known` ones made wrong, or None where none can be.

    `order` draws: of several ways to be wrong the first that fits is taken.
    """
    for name in known:
        question = task.question(name)
        if question is None or name not in answers:
            continue
        for wrong in _wrong(question, item, answers[name], order):
            made = {**answers, name: wrong}
            if not check_answers(family, task, item, made):
                return made
    return None


def _wrong(question: AnyQuestion, item: Item, value: Any, order: Order) -> Iterator[Any]:
    if question.each == "item":
        yield from _other(question, item, value, order)
        return
    for response in order(sorted(value)):
        for other in _other(question, item, value[response], order):
            yield {**value, response: other}


def _other(question: AnyQuestion, item: Item, value: Any, order: Order) -> Iterator[Any]:
    if isinstance(question, Choice):
        taken = value if question.multiple else [value]
        rest = [one for one in question.option_ids(item) if one not in taken and one != CANNOT_JUDGE]
        yield from ([one] if question.multiple else one for one in order(rest))
    elif isinstance(question, Scale) and type(value) is int:
        far = [point for point in question.points if abs(point - value) >= _FAR]
        yield from order(far or [point for point in question.points if point != value])
    elif isinstance(question, Comparison) and isinstance(value, str):
        rest = [one for one in item.response_ids if one != value]
        yield from (*order(rest), *([EQUAL] if question.equal and value != EQUAL else ()))
    elif isinstance(question, Comparison):
        # All in one place have no other order; one of them alone at the top is another answer.
        yield list(reversed(value)) if len(value) > 1 else _parted(value[0], order)
    elif isinstance(question, Evidence) and value:
        yield from _moved(item, value, order)


def _parted(tied: list[str], order: Order) -> list[list[str]]:
    first = order(list(tied))[0]
    return [[first], [one for one in tied if one != first]]


def _moved(item: Item, marks: list[dict[str, Any]], order: Order) -> Iterator[list[dict[str, Any]]]:
    """Move the first mark to where it touches nothing of its old place."""
    first, *others = marks
    length = first["end"] - first["start"]
    text = item.blocks[first["block"]].text
    starts = [start for start in range(len(text) - length + 1) if abs(start - first["start"]) >= length]
    for start in order(starts)[:1]:
        yield [{**first, "start": start, "end": start + length}, *others]
