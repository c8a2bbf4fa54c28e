# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Tables of a report: each is a CSV file, and the equal of a figure on the page and in the window."""

from __future__ import annotations

from dataclasses import dataclass

Cell = str | int | None
Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Table:
    """One table of the page, also a CSV file: a name for the file, heads and rows."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]


def percent(part: int, whole: int) -> str:
    """Give a share in per cent with one decimal; of nothing there is none."""
    return f"{100 * part / whole:.1f} %" if whole else ""


def number(value: float | None, digits: int = 4) -> str:
    """Give a number with a fixed count of digits; nothing where there is none."""
    return "" if value is None else f"{value:.{digits}f}"
