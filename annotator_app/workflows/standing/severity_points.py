# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How severe the errors of a lot are: points of the looks that it counts, by item and by length (quality.md 2.4).

They are found in just the answers that stand as `checked` in the lot, whoever drew them: what is in no rate is in no
score, and where answers were not equally likely to be drawn their points are weighed as their errors are. Of an answer
that several reviewers saw the weightiest verdict counts, and none where people settled the item by just that answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from annotator_app.model.review import Verdict
from annotator_app.quality.reviewing.severity import Score, points
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merged_set.source_length import SourceLength
from annotator_app.workflows.standing.lot_records import LotVerdict
from annotator_app.workflows.standing.lots import LotKey


def lot_points(merged: MergedSet, lots: Iterable[LotVerdict]) -> Mapping[LotKey, Score]:
    """Give the score of every lot that counts an answer as checked."""
    return {one.lot.key: _score(merged, one) for one in lots if one.counted}


def _score(merged: MergedSet, lot: LotVerdict) -> Score:
    source = SourceLength()
    for look in lot.counted:
        source.take(merged.text(look.item_sha256), lot.lot.language, look.weight)
    found = sum(look.weight * max(map(_points, look.against), default=0.0) for look in lot.counted)
    return Score(found, len(lot.counted), round(source.length), source.unit)


def _points(verdict: Verdict) -> float:
    return points(verdict.severity, verdict.category)
