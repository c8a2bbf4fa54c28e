# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Suggestions of a plan: which items carry theirs, and what the bundle remembers of all of them.

A seeded share of the items goes out without its suggestion, so that the report can tell what suggesting does. The
bundle remembers the values, the alias and the score under one kept column; none of alias and score travels.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from annotator_app.errors import Problem
from annotator_app.model.suggestion import KEPT
from annotator_app.study import draw
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.plans.plan import Plan

RESERVED = QT_TRANSLATE_NOOP(
    "plans",
    "“{name}” in [fields.keep] is the name under which suggestions are kept. Give the column another one.",
)
NOTHING_SUGGESTED = QT_TRANSLATE_NOOP(
    "plans",
    "[suggestions] says how to suggest, but no column is a suggestion. Name one in [fields.suggestion].",
)
BAD_SCORE = QT_TRANSLATE_NOOP(
    "sources", "The score of the suggestion, “{score}”, is not a number from 0 to 1. It is kept as it is."
)
_PARTS: Final = 2**256


def left_out(plan: Plan, item: str) -> bool:
    """Tell whether the item goes out without its suggestion; the same for every build with that seed."""
    return draw.number(plan.seed, "suggestion", item) < plan.suggestions.left_out * _PARTS


def is_score(score: Any) -> bool:
    """Tell whether a score says how sure something was, from 0 to 1; one that is missing says nothing wrong."""
    if score in (None, ""):
        return True
    try:
        return not isinstance(score, bool) and 0 <= float(score) <= 1
    except (TypeError, ValueError, OverflowError):
        return False


def kept(plan: Plan, item: str, values: Mapping[str, Any], score: Any) -> dict[str, Any]:
    """Give what the bundle remembers of an item's suggestion; nothing where there is none."""
    if not values:
        return {}
    said: dict[str, Any] = {"values": dict(values), "left_out": left_out(plan, item)}
    said |= {"by": plan.suggestions.by} if plan.suggestions.by else {}
    return {KEPT: said if score in (None, "") else {**said, "score": score}}


def problems(plan: Plan, *, any_column: bool) -> Iterator[Problem]:
    """Say where the plan and its suggestions do not fit; `any_column`: some column is a suggestion."""
    if any_column and KEPT in plan.fields.keep:
        line = plan.lines().line(("fields", "keep"))
        place: dict[str, Any] = {"file": str(plan.path), "line": line, "column": "fields.keep"}
        yield Problem("reserved_name", RESERVED, {"name": KEPT}, **place)
    if not any_column and "suggestions" in plan.model_fields_set:
        line = plan.lines().line(("suggestions",))
        place = {"file": str(plan.path), "line": line, "column": "suggestions"}
        yield Problem("nothing_suggested", NOTHING_SUGGESTED, severity="warning", **place)
