# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers as they stand in the tables of a report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

SEVERITY_HEADS: Final = (
    "severity points",
    "of answers",
    "points per answer",
    "points per 1000",
    "counted in",
)


def percent(part: int, whole: int) -> str:
    """Give a share in per cent with one decimal; of nothing there is none."""
    return f"{100 * part / whole:.1f} %" if whole else ""


def percent_of(share: float) -> str:
    """Give a share between 0 and 1 in per cent with one decimal."""
    return f"{100 * share:.1f} %"


def number(value: float | None, digits: int = 4) -> str:
    """Give a number with a fixed count of digits; nothing where there is none."""
    return "" if value is None else f"{value:z.{digits}f}"


def points(value: float | None) -> str:
    """Give severity points, which are whole numbers and tenths, or their mean: with four decimals at most."""
    return "" if value is None else f"{value:.4f}".rstrip("0").rstrip(".")


def severity(found: Mapping[str, Any] | None) -> tuple[str | int, ...]:
    """Give the severity points of a lot under `SEVERITY_HEADS`; empty where no look counts (quality.md 2.4)."""
    if found is None:
        return ("",) * len(SEVERITY_HEADS)
    whole, per_item, per_1000 = (points(found[name]) for name in ("points", "per_item", "per_1000"))
    return whole, found["answers"], per_item, per_1000, found["unit"]
