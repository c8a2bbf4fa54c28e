# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""In which order options and responses are shown, and what of it goes into the journal (packs.md 5.6a)."""

from __future__ import annotations

import hashlib
from typing import Any, Final

from annotator_app.model.family import Family
from annotator_app.model.item import RESPONSES, Item
from annotator_app.model.pack import Task
from annotator_app.model.positions import in_order
from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence, Scale

SEPARATOR: Final = "\u001f"
LISTED: Final = 9
FIRST_WORDS: Final = 120


def responses(
    task: Task, pack_id: str, item: Item, fingerprint: str, position: int | None = None
) -> list[str]:
    """Give the ids of the responses in the order this person sees them; `position` is the item's in its pack.

    Orders balanced for one person stand in the pack. In a pack for anybody every second person sees them all
    turned round.
    """
    ids = item.response_ids
    if position is not None and position < len(task.positions):
        ordered = in_order(ids, task.positions[position])
        turned = task.responses_order == "drawn" and int(_lot(pack_id, "", "", fingerprint), 16) % 2
        return ordered[::-1] if turned else ordered
    if task.responses_order == "given":
        return ids
    return sorted(ids, key=lambda id_: _lot(pack_id, item.id, id_, fingerprint))


def options(question: AnyQuestion, item: Item, ordered_responses: list[str]) -> list[str]:
    """Give the ids that a question offers, in the order they are shown."""
    if isinstance(question, Choice):
        return question.option_ids(item)
    if isinstance(question, Comparison):
        return ordered_responses
    if isinstance(question, Evidence):
        return [label.id for label in question.labels]
    if isinstance(question, Scale):
        return [str(point) for point in question.points]
    return []


def value(task: Task, item: Item, ordered_responses: list[str]) -> dict[str, list[str]]:
    """Give what events record: the order of the responses, and of options that stand as a list.

    More options than there are digit keys are searched, not listed, unless they come with the item.
    """
    shown: dict[str, list[str]] = {RESPONSES: ordered_responses} if ordered_responses else {}
    for question in task.questions:
        if isinstance(question, Choice):
            ids = question.option_ids(item)
            if question.options_from or len(ids) <= LISTED:
                shown[question.id] = ids
    return shown


def first_words(family: Family, fields: dict[str, Any]) -> str:
    """Give the beginning of the text by which an item is known in a list, on one line.

    A question says more of an item than the passage it shares with others, a message more than what went
    before it.
    """
    known_by = sorted(family.parts, key=lambda part: (part.shape != "block", part.show != "ask"))
    for part in known_by:
        held = fields.get(part.field)
        if isinstance(held, list):
            held = held[-1] if held else None
        if held and part.show != "cards":
            return " ".join(held["text"][: FIRST_WORDS * 2].split())[:FIRST_WORDS]
    return ""


def _lot(pack_id: str, item: str, response: str, fingerprint: str) -> str:
    return hashlib.sha256(SEPARATOR.join((pack_id, item, response, fingerprint)).encode("utf-8")).hexdigest()
