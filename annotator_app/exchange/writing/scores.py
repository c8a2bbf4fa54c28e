# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the scores of several people come to beside the commonest: how many, mean and median."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from typing import Any

from annotator_app.model.ids import CANNOT_JUDGE


def middle(values: Sequence[Any]) -> dict[str, Any]:
    """Give n, mean and median of the scores, "cannot judge" left out; nothing where none is left."""
    scores = [value for value in values if value != CANNOT_JUDGE]
    if not scores:
        return {"scores": 0, "mean": None, "median": None}
    return {
        "scores": len(scores),
        "mean": round(statistics.fmean(scores), 4),
        "median": round(float(statistics.median(scores)), 4),
    }
