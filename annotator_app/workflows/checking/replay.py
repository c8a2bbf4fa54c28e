# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the events of a journal say of each item, and whether the answers of a pack are just that (J04).

The same rules as `model/event.applied`, which the window uses; a test holds the two against each other.
Kept for an item are digests, not texts, so that a long history stays small: about 300 bytes an item.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import orjson

from annotator_app.model.event import ANSWER, CLEAR, COMMENT, FLAG, SKIP

_NOTHING: Final = b""


@dataclass(slots=True)
class Said:
    """What stands of one item after its events: the text it had, the digests of what was said."""

    item_sha256: str
    answered: bytes = _NOTHING
    skipped: bool = False
    later: bool = False
    problem: bytes = _NOTHING
    note: str = ""

    @property
    def status(self) -> str | None:
        """What the answers file has to say of it; None: it counts as untouched (packs.md 5.6)."""
        if self.later:
            return None
        if self.answered:
            return "done"
        return "skipped" if self.skipped else None


class Replay:
    """The state of every item that a journal names, brought forward event by event."""

    def __init__(self) -> None:
        """Start before the first event; `known` is item → digest as the latest event names them."""
        self._items: dict[str, Said] = {}
        self.known: dict[str, str] = {}

    def take(self, event: Mapping[str, Any]) -> None:
        """Apply one event whose shape is proven."""
        kind, item = event["type"], event.get("item")
        if item is None:
            return
        said = self._items.get(item)
        if said is None:
            said = self._items[item] = Said(event["item_sha256"])
        self.known[item] = event["item_sha256"]
        value: Any = event.get("value")
        if kind == ANSWER:
            said.answered, said.skipped, said.item_sha256 = _digest(value), False, event["item_sha256"]
        elif kind == SKIP:
            said.answered, said.skipped, said.item_sha256 = _NOTHING, True, event["item_sha256"]
        elif kind == CLEAR:
            said.answered, said.skipped = _NOTHING, False
        elif kind == FLAG and "problem" in value:
            said.problem = _problem_digest(value["problem"])
        elif kind == FLAG:
            said.later = value["later"]
        elif kind == COMMENT:
            said.note = value["note"]

    def agrees(self, answer: Mapping[str, Any]) -> bool:
        """Tell whether a proven line of the answers is what the events give; every item is asked for once."""
        said = self._items.pop(answer["item"], None)
        if said is None or said.status != answer["status"] or said.item_sha256 != answer["item_sha256"]:
            return False
        value = answer.get("value")
        return (
            said.answered == (_NOTHING if value is None else _digest(value))
            and said.problem == _problem_digest(answer.get("problem"))
            and said.note == (answer.get("note") or "")
        )

    def unsaid(self) -> list[str]:
        """Give the items that were answered or skipped, but for which no answer was asked; sorted."""
        return sorted(item for item, said in self._items.items() if said.status)

    def left(self) -> Mapping[str, Said]:
        """Give what was said of items for which no answer was asked."""
        return self._items


def _problem_digest(problem: Mapping[str, Any] | None) -> bytes:
    if problem is None:
        return _NOTHING
    return _digest({"reason": problem["reason"], "text": problem.get("text", "")})


def _digest(value: Any) -> bytes:
    return hashlib.sha256(orjson.dumps(value, option=orjson.OPT_SORT_KEYS)).digest()
