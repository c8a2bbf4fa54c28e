# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What became of suggestions, from the merged answers in the pass that counts them: taken, changed, ignored, unseen.

How much suggesting pulls is told by items that went out without their suggestion, or whose answer came before it.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator_app.model.suggestion import KEPT, seen_of
from annotator_app.reports.agreement import Measure
from annotator_app.reports.models import SuggestionLine
from annotator_app.workflows.merged_set.heard_batches import Batch
from annotator_app.workflows.merged_set.heard_items import Heard
from annotator_app.workflows.merged_set.merged_answers import MergedSet

_SAME = "same as suggested"


@dataclass
class _Tally:
    """One question in one language by one who suggests: how often what became of it, and the numbers of the texts.

    `same` by item: whether seen before, how many of how many.
    """

    counts: Counter[str] = field(default_factory=Counter)
    texts: dict[str, array[int]] = field(default_factory=dict)
    same: dict[bool, dict[str, list[bool]]] = field(default_factory=lambda: {True: {}, False: {}})


class SuggestionCounts:
    """Takes every merged answer, then gives the figures."""

    def __init__(self, merged: MergedSet, only: str = "") -> None:
        """Ask once what was suggested for which text; nothing is kept where nothing was. `only`: of one question."""
        self._only = only
        self._suggested: Mapping[bytes, Mapping[str, Any]] = merged.bundle.kept_under(KEPT)
        self._found: dict[tuple[str, str, str], _Tally] = {}

    def take(self, said: Iterable[Heard]) -> None:
        """Take the answers to an item."""
        if not self._suggested:
            return
        for row in said:
            kept = self._suggested.get(row.text.digest) if row.counts else None
            if kept is not None:
                self._take(row, kept)

    def take_batch(self, batch: Batch) -> None:
        """Take the answers to the items of a batch."""
        for one in batch.items if self._suggested else ():
            self.take(one.said)

    def _take(self, row: Heard, kept: Mapping[str, Any]) -> None:
        words = row.value.get("suggestion") or {}
        for name, suggested in kept["values"].items():
            if name not in row.answers or self._only not in ("", name):
                continue
            place = (str(kept.get("by", "")), name, row.language)
            tally = self._found.setdefault(place, _Tally())
            seen = seen_of(words.get(name, "hidden"))
            where = "left_out" if kept.get("left_out") else seen.when
            for what in (where, seen.what):
                tally.counts[what] += 1
                tally.texts.setdefault(what, array("i")).append(row.text.number)
            if where != "after":  # what a person answered before is not in the answer that stands
                same = row.answers[name] == suggested
                tally.same[where == "before"].setdefault(row.text.item, []).append(same)

    def texts(self, by: str, question: str, language: str, what: str) -> Sequence[int]:
        """Give the numbers of the texts of which this became of what somebody suggested."""
        tally = self._found.get((by, question, language))
        return () if tally is None else tally.texts.get(what, ())

    def figures(self) -> tuple[SuggestionLine, ...]:
        """Give what was found."""
        return tuple(self._line(place, tally) for place, tally in self._found.items())

    def _line(self, place: tuple[str, str, str], tally: _Tally) -> SuggestionLine:
        from annotator_app.quality.comparing.rounds import apart
        from annotator_app.quality.results import Reason, Undefined
        from annotator_app.workflows.reporting.measures import measure

        counts = tally.counts
        shares = {seen: _means(own) for seen, own in tally.same.items()}
        both = shares[True] and shares[False]
        pull = apart(shares[False], shares[True]) if both else Undefined(Reason.NO_ANSWERS)
        return SuggestionLine(
            by=place[0], question=place[1], language=place[2], before=counts["before"], after=counts["after"],
            hidden=counts["hidden"], left_out=counts["left_out"], taken=counts["taken"], changed=counts["changed"],
            ignored=counts["ignored"], same_before=_share(shares[True]), same_unseen=_share(shares[False]),
            pull=measure("pull", pull),
        )  # fmt: skip


def _means(by_item: Mapping[str, list[bool]]) -> list[float]:
    return [sum(own) / len(own) for own in by_item.values()]


def _share(means: list[float]) -> Measure:
    import numpy as np

    from annotator_app.quality.comparing.rounds import share_of_prompts
    from annotator_app.workflows.reporting.measures import measure

    return measure(_SAME, share_of_prompts(np.array(means, dtype=np.float64)))
