# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The label that is suggested of every unit of a bundle, with how likely it is (quality.md 1.4).

It is made of the answers that wait to be settled or do not (`to_settle.Reading`), by the merging of the report, so that
what is published, what waits, and the expected accuracy are of the same labels.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import Any

from annotator_app.model.outcome import Suggested
from annotator_app.workflows.keeping.uncollected import uncollected
from annotator_app.workflows.merged_set.answer_columns import Columns
from annotator_app.workflows.merged_set.heard_items import heard_items
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merged_set.names import Names
from annotator_app.workflows.settling.to_settle import Reading


@dataclass
class _OfQuestion:
    """The units of one question in one language, and what is suggested of each."""

    units: Names
    values: tuple[Any, ...]
    told: array[int]
    likely: array[float]
    by: str
    _next: int = 0
    _last: bytes = b""

    def number(self, item: str, unit: str) -> int | None:
        """Give the number of a unit. Who asks in the order of items, as all do who write, finds it beside the last."""
        wanted = item.encode("utf-8", "surrogatepass")
        if wanted < self._last:
            self._next = 0
        self._last = wanted
        while self._next < len(self.units) and self._item(self._next) < wanted:
            self._next += 1
        place = self._next
        while place < len(self.units) and self._item(place) == wanted:
            if self.units[place] == unit:
                return place
            place += 1
        return None

    def _item(self, number: int) -> bytes:
        return self.units[number].partition("\x1f")[0].encode("utf-8", "surrogatepass")


class SuggestedLabels:
    """What every answer of a bundle comes to together; reads the bundle once, when it is first asked."""

    def __init__(self, merged: MergedSet) -> None:
        """Begin without reading."""
        self._merged = merged
        self._found: dict[tuple[str, str], _OfQuestion] | None = None

    def read(self) -> None:
        """Read the bundle now, rather than when it is first asked."""
        if self._found is None:
            self._found = _read(self._merged)

    def __call__(self, question: str, language: str, item: str, response: str) -> Suggested | None:
        """Give what is suggested of a response, or of an item where it is asked of that ("")."""
        if self._found is None:
            self._found = _read(self._merged)
        own = self._found.get((question, language))
        number = None if own is None else own.number(item, f"{item}\x1f{response}" if response else item)
        if own is None or number is None:
            return None
        code = own.told[number]
        return (
            Suggested(own.values[code], own.likely[number], own.by)
            if code >= 0
            else Suggested(None, None, own.by)
        )


def _read(merged: MergedSet) -> dict[tuple[str, str], _OfQuestion]:
    # numpy takes 60 ms to import: only exports that need it pay for it.
    from annotator_app.workflows.merged_set.merging_figures import is_suggested

    reading = Reading(merged)
    with uncollected():
        for one in heard_items(merged):
            reading.take(one)
    found = {}
    while reading.columns.found:  # the columns of each are given up before those of the next are merged
        place, own = reading.columns.found.popitem()
        if is_suggested(own.question):
            found[place] = _of(own)
    return found


def _of(columns: Columns) -> _OfQuestion:
    from annotator_app.workflows.merged_set.merging_figures import aggregated, values_of_codes

    made = aggregated(columns)
    return _OfQuestion(
        units=columns.items,
        values=values_of_codes(columns),
        told=array("i", made.told.astype("i").tobytes()),
        likely=array("d", made.likely.astype("d").tobytes()),
        by=made.method,
    )
