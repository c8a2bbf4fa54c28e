# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers as they stand in the tables of a report."""

from __future__ import annotations


def percent(part: int, whole: int) -> str:
    """Give a share in per cent with one decimal; of nothing there is none."""
    return f"{100 * part / whole:.1f} %" if whole else ""


def number(value: float | None, digits: int = 4) -> str:
    """Give a number with a fixed count of digits; nothing where there is none."""
    return "" if value is None else f"{value:.{digits}f}"
