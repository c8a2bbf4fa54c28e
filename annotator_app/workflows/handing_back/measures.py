# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What was measured of a person's work in a pack, for that person: exactly the figures that a result pack takes along.

They are read from the journal, which is what travels; where the pack takes no times there are none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from annotator_app.model import strict_json
from annotator_app.model.event import ANSWER
from annotator_app.store import item_table, journal_table, pack_table
from annotator_app.store.pack_table import PackRow
from annotator_app.store.thread import Work
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.progress import SILENT, Progress

_PAGE: Final = 2000
# `visits` counts on from answer to answer, and only the first answer has a time before it.
_NOT_SUMMED: Final = frozenset({"visits", "first_answer_ms"})
Figures = Mapping[str, int]


@dataclass(frozen=True)
class ItemFigures:
    """The figures of one item; those of text fields are `question.counter`."""

    position: int
    figures: Figures


class Measures:
    """The figures of one pack: `total` of all, `items` how many items have some, and `page` of those."""

    def __init__(self, home: Home, pack: str, progress: Progress = SILENT) -> None:
        """Read the journal. Raises LookupError where the home has no such pack, StoreError."""
        self._home = home
        row = home.store.ask(lambda connection: pack_table.find(connection, pack))
        if row is None:
            raise LookupError(pack)
        self._row: PackRow = row
        by_item: dict[str, dict[str, int]] = {}
        for line in self._lines(progress):
            event: Any = strict_json.parse(line)
            if event["type"] == ANSWER and event["value"].get("timing"):
                _add(by_item.setdefault(event["item"], {}), event["value"]["timing"])
        self._found = list(self._placed(by_item))
        self.items = len(self._found)
        self.total: dict[str, int] = {}
        for one in self._found:
            for name, number in one.figures.items():
                self.total[name] = self.total.get(name, 0) + number

    def page(self, first: int, count: int) -> list[ItemFigures]:
        """Give up to `count` items from the `first` on, in the order of the pack."""
        return self._found[first : first + count]

    def _lines(self, progress: Progress) -> Any:
        row = self._row
        end, _head = self._home.store.ask(lambda c: journal_table.head(c, row.id, row.pack_id))
        for first in range(1, end + 1, _PAGE):
            progress.step(first, end)
            yield from self._home.store.ask(_events(row, first))

    def _placed(self, by_item: Mapping[str, dict[str, int]]) -> Any:
        for first in range(0, self._row.items if by_item else 0, _PAGE):
            for place, (id_, _digest) in enumerate(self._home.store.ask(_ids(self._row, first)), first):
                if id_ in by_item:
                    yield ItemFigures(place, by_item[id_])


def _add(figures: dict[str, int], timing: Figures) -> None:
    for name, number in timing.items():
        if name not in _NOT_SUMMED:
            figures[name] = figures.get(name, 0) + number
        elif name == "visits":
            figures[name] = max(figures.get(name, 0), number)
        else:
            figures.setdefault(name, number)


def _events(row: PackRow, first: int) -> Work[list[bytes]]:
    return lambda connection: journal_table.lines(connection, row.id, first, _PAGE)


def _ids(row: PackRow, first: int) -> Work[list[tuple[str, str]]]:
    count = min(_PAGE, row.items - first)
    return lambda connection: item_table.ids(connection, row.first_key + first, count)
