# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What can be asked: one file for each task family, one name in `ALL`."""

from __future__ import annotations

from annotator_app.families import (
    closed_question,
    comparison,
    intent,
    open_question,
    rating,
    sentiment,
    summary,
)
from annotator_app.model.family import Family

ALL: tuple[Family, ...] = (
    closed_question.FAMILY,
    open_question.FAMILY,
    sentiment.FAMILY,
    summary.FAMILY,
    intent.FAMILY,
    rating.FAMILY,
    comparison.FAMILY,
)


def by_id(id_: str) -> Family | None:
    """Give the family of that id, or None where this version does not know it."""
    return next((family for family in ALL if family.id == id_), None)
