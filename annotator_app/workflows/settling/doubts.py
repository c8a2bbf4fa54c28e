# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the numbers doubt of one question in one language, as columns: there may be a million units."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from annotator_app.workflows.merged_set.names import Names

METHODS: Final = ("majority", "dawid-skene")


class Methods(NamedTuple):
    """What both ways of merging make of doubted units, in their order; -1 is no label. `by` is the suggested way."""

    values: Sequence[Any]
    majority: array[int]
    dawid_skene: array[int]
    posterior: array[float]
    by: str

    def of(self, number: int) -> dict[str, Any]:
        """Give both labels, how likely that of Dawid-Skene is, and which way is suggested."""
        codes = (self.majority[number], self.dawid_skene[number])
        labels = (None if code < 0 else self.values[code] for code in codes)
        likely = f"{self.posterior[number]:.4f}"  # as text: what comes back filled in holds no fractions
        return {**dict(zip(METHODS, labels, strict=True)), "posterior": likely, "suggested": self.by}


class Doubts(NamedTuple):
    """What the numbers say of one question in one language: units of items, which of them are doubted, and why."""

    question: str
    language: str
    units: Names
    places: array[int]
    codes: bytes  # of `reasons`, one for each place
    reasons: Mapping[int, frozenset[str]]
    methods: Methods | None = None

    def each(self) -> Iterator[tuple[str, frozenset[str]]]:
        """Give every item that is doubted with why; one that is compared in several units comes several times."""
        for place, code in zip(self.places, self.codes, strict=True):
            yield self.units[place].partition("\x1f")[0], self.reasons[code]
