# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Horizontal bars as one SVG text: same numbers, same bytes; colours are the variables of the page.

Bars start at 0, the number stands at its bar, nothing is told by colour alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator_app.reports.escape import escaped

_LABEL = 270
_BAR = 400
_NUMBERS = 180
_ROW = 30
_THICK = 18
_TOP = 8


@dataclass(frozen=True)
class Bar:
    """One bar of two parts: `full` reached what was wanted, `short` did not. `said` are the words behind it."""

    label: str
    full: int
    short: int = 0
    said: str = ""


def bars(title: str, description: str, rows: Sequence[Bar], goal_before: int | None = None) -> str:
    """Give the figure; `goal_before` draws the goal line above that row, counted from 0."""
    largest = max([1, *(row.full + row.short for row in rows)])
    width, height = _LABEL + _BAR + _NUMBERS, _TOP * 2 + _ROW * len(rows)
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    parts = [
        f'<svg {size} role="img" aria-label="{escaped(description)}">',
        f"<title>{escaped(title)}</title><desc>{escaped(description)}</desc>",
    ]
    for place, row in enumerate(rows):
        parts.append(_row(row, _TOP + place * _ROW, largest))
    if goal_before is not None and 0 <= goal_before <= len(rows):
        parts.append(_goal(_TOP + goal_before * _ROW, width))
    parts.append("</svg>")
    return "".join(parts)


def _row(row: Bar, top: int, largest: int) -> str:
    full, short = _BAR * row.full // largest, _BAR * row.short // largest
    if row.full and not full:
        full = 1
    if row.short and not short:
        short = 1
    middle = top + _ROW // 2
    bar_top = middle - _THICK // 2
    said = row.said or str(row.full + row.short)
    return (
        f'<text x="{_LABEL - 10}" y="{middle}" class="label" text-anchor="end" '
        f'dominant-baseline="central">{escaped(row.label)}</text>'
        f'<rect x="{_LABEL}" y="{bar_top}" width="{full}" height="{_THICK}" class="full"/>'
        f'<rect x="{_LABEL + full}" y="{bar_top}" width="{short}" height="{_THICK}" class="short"/>'
        f'<text x="{_LABEL + full + short + 8}" y="{middle}" class="number" '
        f'dominant-baseline="central">{escaped(said)}</text>'
    )


def _goal(y: int, width: int) -> str:
    return (
        f'<line x1="0" y1="{y}" x2="{width}" y2="{y}" class="goal"/>'
        f'<text x="0" y="{y + 14}" class="goal-text">goal reached from here</text>'
    )
