# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Dots with intervals as one SVG text: values between 0 and 1, dashed lines for orientation (ux.md section 16).

The same rows give the same text. What cannot be computed is said in words where the dot would be.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator_app.reports.escape import escaped

_LABEL = 270
_PLOT = 380
_SAID = 200
_ROW = 30
_TOP = 24
_LOWEST = -0.2


@dataclass(frozen=True)
class Dot:
    """One row: a value with its interval, or None and the words that stand instead."""

    label: str
    value: float | None
    low: float | None = None
    high: float | None = None
    said: str = ""


def dots(title: str, description: str, rows: Sequence[Dot], lines: Sequence[float] = (0.667, 0.80)) -> str:
    """Give the figure; values below -0.2 stand at the left edge, their number beside them."""
    width, height = _LABEL + _PLOT + _SAID, _TOP + _ROW * len(rows) + 10
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    parts = [
        f'<svg {size} role="img" aria-label="{escaped(description)}">',
        f"<title>{escaped(title)}</title><desc>{escaped(description)}</desc>",
        *(_axis(mark, height) for mark in (0.0, 0.5, 1.0)),
        *(_line(line, height, "goal") for line in lines),
        *(_row(row, _TOP + place * _ROW + _ROW // 2) for place, row in enumerate(rows)),
    ]
    return "".join([*parts, "</svg>"])


def _axis(mark: float, height: int) -> str:
    number = f'<text x="{_x(mark)}" y="14" class="goal-text" text-anchor="middle">{mark:.1f}</text>'
    return number + _line(mark, height, "axis")


def _line(mark: float, height: int, kind: str) -> str:
    return f'<line x1="{_x(mark)}" y1="18" x2="{_x(mark)}" y2="{height - 8}" class="{kind}"/>'


def _row(row: Dot, y: int) -> str:
    label = (
        f'<text x="{_LABEL - 10}" y="{y}" class="label" text-anchor="end" '
        f'dominant-baseline="central">{escaped(row.label)}</text>'
    )
    if row.value is None:
        why = f'<text x="{_LABEL}" y="{y}" class="goal-text" dominant-baseline="central">'
        return f"{label}{why}{escaped(row.said)}</text>"
    whisker = ""
    if row.low is not None and row.high is not None:
        low, high = _x(row.low), _x(row.high)
        whisker = (
            f'<line x1="{low}" y1="{y}" x2="{high}" y2="{y}" class="whisker"/>'
            f'<line x1="{low}" y1="{y - 5}" x2="{low}" y2="{y + 5}" class="whisker"/>'
            f'<line x1="{high}" y1="{y - 5}" x2="{high}" y2="{y + 5}" class="whisker"/>'
        )
    return (
        f'{label}{whisker}<circle cx="{_x(row.value)}" cy="{y}" r="5" class="full"/>'
        f'<text x="{_LABEL + _PLOT + 10}" y="{y}" class="number" dominant-baseline="central">{escaped(row.said)}</text>'
    )


def _x(value: float) -> int:
    """Give the place of a value, in whole units so that bytes stay the same everywhere."""
    share = (min(1.0, max(_LOWEST, value)) - _LOWEST) / (1 - _LOWEST)
    return _LABEL + round(share * _PLOT)
