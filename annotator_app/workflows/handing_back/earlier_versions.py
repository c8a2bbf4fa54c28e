# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What was saved and no longer stands, item by item: it travels in the history of the result pack all the same.

Together with what the answers of the pack say, this is every word of the person in the journal; nothing of
it was ever a draft. Read from the journal alone, as the result is, and kept as places, not as texts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from annotator_app import families
from annotator_app.errors import UnknownFamilyError
from annotator_app.model import strict_json
from annotator_app.model.answer import Problem
from annotator_app.model.event import ANSWER, CLEAR, COMMENT, FLAG, SKIP
from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.pack import Task
from annotator_app.store import item_table, journal_table, pack_table
from annotator_app.store.pack_table import PackRow
from annotator_app.store.thread import Work
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.pack_status import task_of
from annotator_app.workflows.labelling import label_shown
from annotator_app.workflows.progress import SILENT, Progress

Kind = Literal["answer", "problem", "note"]
_PAGE: Final = 2000


@dataclass(frozen=True)
class Version:
    """One thing that was said: answers by question, a Problem, or the text of a note."""

    kind: Kind
    value: Any


@dataclass(frozen=True)
class ItemVersions:
    """An item with what was said of it and no longer stands, the oldest first."""

    position: int
    item: Item
    responses: Sequence[str]
    versions: Sequence[Version]


@dataclass(slots=True)
class _Told:
    """What the events say of one item: where each wording stood first, and which one stands now."""

    first_at: dict[Kind, dict[bytes, int]] = field(default_factory=dict)
    standing: dict[Kind, bytes] = field(default_factory=dict)
    later: bool = False

    def say(self, kind: Kind, value: Any, seq: int) -> None:
        wording = strict_json.write(value)
        self.first_at.setdefault(kind, {}).setdefault(wording, seq)
        self.standing[kind] = wording

    def earlier(self) -> list[tuple[int, Kind]]:
        """Give where what no longer stands was said. An answer to be decided later is in no result either."""
        return sorted(
            (seq, kind)
            for kind, wordings in self.first_at.items()
            for wording, seq in wordings.items()
            if wording != self.standing.get(kind) or (self.later and kind == "answer")
        )


class EarlierVersions:
    """The earlier versions of one pack. `items` is how many items have some."""

    def __init__(self, home: Home, pack: str, progress: Progress = SILENT) -> None:
        """Read the journal. Raises LookupError where the home has no such pack, UnknownFamilyError, StoreError."""
        self._home, self._pack, self._fingerprint = home, pack, home.fingerprint()
        row = home.store.ask(lambda connection: pack_table.find(connection, pack))
        if row is None:
            raise LookupError(pack)
        self._row: PackRow = row
        self.task: Task = task_of(row)
        family = families.by_id(self.task.family)
        if family is None:
            raise UnknownFamilyError(family=self.task.family)
        self.family: Family = family
        self._found = self._read(progress)
        self.items = len(self._found)

    def page(self, first: int, count: int) -> list[ItemVersions]:
        """Give up to `count` items from the `first` on, in the order of the pack. Raises StoreError."""
        return [self._of_item(position, places) for position, places in self._found[first : first + count]]

    def _read(self, progress: Progress) -> list[tuple[int, list[tuple[int, Kind]]]]:
        told: dict[str, _Told] = {}
        row = self._row
        end, _head = self._home.store.ask(lambda c: journal_table.head(c, row.id, row.pack_id))
        for first in range(1, end + 1, _PAGE):
            progress.step(first, end)
            for line in self._home.store.ask(_lines(row, first)):
                _take(told, line)
        earlier = {item: places for item, one in told.items() if (places := one.earlier())}
        found = []
        for first in range(0, row.items if earlier else 0, _PAGE):
            ids = self._home.store.ask(_ids(row, first))
            found += [
                (first + place, earlier[id_]) for place, (id_, _digest) in enumerate(ids) if id_ in earlier
            ]
        return found

    def _of_item(self, position: int, places: list[tuple[int, Kind]]) -> ItemVersions:
        row = self._row

        def ask(connection: Any) -> tuple[bytes, list[bytes]]:
            line, _digest = item_table.line(connection, row.first_key + position)
            said = (journal_table.lines(connection, row.id, seq, 1) for seq, _kind in places)
            return line, [event for events in said for event in events]

        line, events = self._home.store.ask(ask)
        fields: Any = strict_json.parse(line)
        item = Item(fields)
        responses = label_shown.responses(self.task, row.pack_id, item, self._fingerprint, position)
        said = [
            _version(kind, strict_json.parse(event))
            for (_seq, kind), event in zip(places, events, strict=True)
        ]
        return ItemVersions(position, item, responses, said)


def _take(told: dict[str, _Told], line: bytes) -> None:
    event: Any = strict_json.parse(line)
    kind, value = event["type"], event.get("value")
    if "item" not in event:
        return
    one = told.setdefault(event["item"], _Told())
    if kind == ANSWER:
        one.say("answer", value["answers"], event["seq"])
    elif kind in (SKIP, CLEAR):
        one.standing.pop("answer", None)
    elif kind == FLAG and "later" in value:
        one.later = value["later"]
    elif kind == FLAG and value["problem"]:
        one.say("problem", value["problem"], event["seq"])
    elif kind == FLAG:
        one.standing.pop("problem", None)
    elif kind == COMMENT and value["note"]:
        one.say("note", value["note"], event["seq"])
    elif kind == COMMENT:
        one.standing.pop("note", None)


def _version(kind: Kind, event: Any) -> Version:
    value: Mapping[str, Any] = event["value"]
    if kind == "answer":
        return Version(kind, value["answers"])
    if kind == "note":
        return Version(kind, value["note"])
    return Version(kind, Problem(value["problem"]["reason"], value["problem"].get("text", "")))


def _lines(row: PackRow, first: int) -> Work[list[bytes]]:
    return lambda connection: journal_table.lines(connection, row.id, first, _PAGE)


def _ids(row: PackRow, first: int) -> Work[list[tuple[str, str]]]:
    count = min(_PAGE, row.items - first)
    return lambda connection: item_table.ids(connection, row.first_key + first, count)
