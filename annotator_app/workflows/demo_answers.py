# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Answers that fit any item of any family, made from the item itself: for trying the whole loop.

They mean nothing, but they are complete, differ from item to item, and are the same every time.
"""

from __future__ import annotations

import hashlib
from typing import Any

from annotator_app.model.family import Family
from annotator_app.model.ids import NONE
from annotator_app.model.item import Block, Item
from annotator_app.model.pack import Task
from annotator_app.model.question import Choice, Comparison, Evidence, Question, Scale, Text

_LONGEST = 60


def line_for(family: Family, task: Task, item: Item) -> dict[str, Any]:
    """Give the line that `postil answer` takes for this item."""
    return {"item": item.id, "answers": answers_for(family, task, item)}


def answers_for(family: Family, task: Task, item: Item) -> dict[str, Any]:
    """Give a complete answer: everything that is asked after what was answered before."""
    answers: dict[str, Any] = {}
    for question in task.questions:
        if not family.asked(question, answers):
            continue
        value = _value(question, item)
        if value not in (None, [], {}):
            answers[question.id] = value
    return answers


def _value(question: Question, item: Item) -> Any:
    if question.each == "item":
        return _one(question, item, "")
    return {response: _one(question, item, response) for response in item.response_ids}


def _one(question: Question, item: Item, response: str) -> Any:
    number = _number(item.id, question.id, response)
    if isinstance(question, Choice):
        ids = [name for name in question.option_ids(item) if name != NONE]
        return [ids[number % len(ids)]] if question.multiple else ids[number % len(ids)]
    if isinstance(question, Scale):
        return question.points[number % len(question.points)]
    if isinstance(question, Text):
        return _words(question, item, response)
    if isinstance(question, Evidence):
        return _marks(question, item, number)
    assert isinstance(question, Comparison)
    return _compared(question, item, number)


def _words(question: Text, item: Item, response: str) -> str:
    """Give the beginning of a text of the item, so that the answer is in its language and script."""
    texts = {name: block.text for name, block in item.blocks.items() if block.text.strip()}
    text = texts.get(f"response.{response}") or max(texts.values(), key=len)
    limit = min(_LONGEST, question.limit or _LONGEST)
    return text.strip()[:limit].strip()


def _marks(question: Evidence, item: Item, number: int) -> list[dict[str, Any]]:
    blocks: list[Block] = [item.blocks[name] for name in item.covered(question.blocks)]
    block = next((one for one in blocks if one.text.strip()), None)
    if block is None:
        return []
    start = len(block.text) - len(block.text.lstrip())
    mark: dict[str, Any] = {"block": block.name, "start": start, "end": min(len(block.text), start + 12)}
    if question.labels:
        mark["label"] = question.labels[number % len(question.labels)].id
    if question.severities:
        mark["severity"] = question.severities[number % len(question.severities)].id
    further = range(1, question.at_least)
    return [mark, *({**mark, "start": start + place, "end": start + place + 1} for place in further)]


def _compared(question: Comparison, item: Item, number: int) -> Any:
    ids = item.response_ids
    turned = ids[number % len(ids) :] + ids[: number % len(ids)]
    return [[name] for name in turned] if question.form == "rank" else turned[0]


def _number(*parts: str) -> int:
    return int.from_bytes(hashlib.sha256("\x1f".join(parts).encode("utf-8")).digest()[:4], "big")
