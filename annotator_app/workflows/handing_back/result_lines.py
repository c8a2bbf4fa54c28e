# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The answers of a result pack, gathered from the journal alone.

The journal only grows, so that what it says up to one event is a fixed point, whatever the person does
meanwhile; and what is handed back is by its making what the history gives. Answers wait in a nameless
file, only what is short stays in memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from annotator_app.model import strict_json
from annotator_app.model.answer import OBJECTION
from annotator_app.model.event import ANSWER, CLEAR, COMMENT, FLAG, SKIP
from annotator_app.workflows.checking.task_items import LineSpool


@dataclass(slots=True)
class _Standing:
    item_sha256: str
    answered: bool = False
    skipped: bool = False
    later: bool = False
    problem: Mapping[str, Any] | None = None
    note: str = ""

    @property
    def status(self) -> str | None:
        if self.later:
            return None
        if self.answered:
            return "done"
        return "skipped" if self.skipped else None


class ResultLines:
    """What stands of every item after the events taken so far."""

    def __init__(self) -> None:
        """Begin before the first event."""
        self._items: dict[str, _Standing] = {}
        self._answers = LineSpool()
        self.objects = False  # whether the history holds an objection, which older programs do not know

    def take(self, line: bytes) -> None:
        """Apply the event of one journal line."""
        event: Any = strict_json.parse(line)
        kind, item = event["type"], event.get("item")
        if item is None:
            return
        standing = self._items.get(item)
        if standing is None:
            standing = self._items[item] = _Standing(event["item_sha256"])
        value = event.get("value")
        if kind == ANSWER:
            standing.answered, standing.skipped = True, False
            standing.item_sha256 = event["item_sha256"]
            self._answers.add(item, line)
        elif kind == SKIP:
            standing.answered, standing.skipped = False, True
            standing.item_sha256 = event["item_sha256"]
        elif kind == CLEAR:
            standing.answered = standing.skipped = False
        elif kind == FLAG and "problem" in value:
            standing.problem = value["problem"]
            self.objects |= bool(value["problem"]) and value["problem"]["reason"] == OBJECTION
        elif kind == FLAG:
            standing.later = value["later"]
        elif kind == COMMENT:
            standing.note = value["note"]

    @property
    def items(self) -> frozenset[str]:
        """The ids of all items that the journal names."""
        return frozenset(self._items)

    def counts(self) -> tuple[int, int]:
        """Give how many items are done and how many skipped."""
        statuses = [standing.status for standing in self._items.values()]
        return statuses.count("done"), statuses.count("skipped")

    def lines(self) -> Iterator[bytes]:
        """Give the lines of the answers file, sorted by item, each with its line feed (packs.md 5.6)."""
        for item in sorted(self._items):
            standing = self._items[item]
            if standing.status is not None:
                yield strict_json.write_line(
                    {
                        "item": item,
                        "item_sha256": standing.item_sha256,
                        "status": standing.status,
                        "value": self._value(item) if standing.answered else None,
                        "problem": dict(standing.problem) if standing.problem else None,
                        "note": standing.note,
                    }
                )

    def _value(self, item: str) -> strict_json.Json:
        line = self._answers.line_of(item)
        assert line is not None
        event: Any = strict_json.parse(line)
        value: strict_json.Json = event["value"]
        return value
