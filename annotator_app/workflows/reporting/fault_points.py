# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Severity points of the faults that people marked, by model, counted while a report reads a bundle (quality.md 2.4).

Who was asked and marked nothing found nothing: their nought counts. The length is that of the
sources (`source_length`), once for every person who was asked. A plan with severities of its own has no points.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator_app.model.item import Item
from annotator_app.model.question import Evidence
from annotator_app.quality.reviewing.severity import POINTS, Score, points
from annotator_app.workflows.merged_set.source_length import SourceLength


@dataclass
class _Sum:
    points: float = 0.0
    answers: int = 0
    source: SourceLength = field(default_factory=SourceLength)


@dataclass
class FaultPoints:
    """The sums of one question in one language, by model."""

    _sums: dict[str, _Sum] = field(default_factory=dict)

    def take(
        self,
        question: Evidence,
        fields: Mapping[str, Any],
        marks: Sequence[Mapping[str, Any]],
        model: str,
        language: str,
    ) -> None:
        """Take the marks of one person in an item with these fields."""
        if not _has_points(question):
            return
        own = self._sums.setdefault(model, _Sum())
        own.answers += 1
        own.points += sum(points(mark.get("severity")) for mark in marks)
        own.source.take(Item(fields), language)

    def scores(self) -> Iterator[tuple[str, Score]]:
        """Give the score of every model in the order of the names; "" where items name none."""
        for model, own in sorted(self._sums.items()):
            yield model, Score(own.points, own.answers, round(own.source.length), own.source.unit)


def _has_points(question: Evidence) -> bool:
    return bool(question.severities) and all(one.id in POINTS for one in question.severities)
