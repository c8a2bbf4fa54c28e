# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Cells of CSV that no spreadsheet runs as a formula, and their texts again when the table comes back.

An apostrophe goes before a text that begins like a formula, after any number of apostrophes: so exactly one goes
away again, and every text comes back as it was. Tables of others are never changed; ours are known by their heads.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

# Full-width forms run too.
RUNS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# The heads that every table of answers has, whatever was asked.
OWN_HEADS: Final = frozenset(
    ("item", "language", "pack", "contributor", "revision", "state", "problem", "problem.text", "note", "origin",
     "seconds", "settled", "settled.cause", "source.file", "source.line", "source.id", "source.licence")
)  # fmt: skip
_LIKE_FORMULA: Final = re.compile(f"'*[{''.join(map(re.escape, RUNS))}]")


def guarded(text: str) -> str:
    """Give the text as a cell that stays a text."""
    return f"'{text}" if _LIKE_FORMULA.match(text) else text


def freed(cell: str) -> str:
    """Give the text that `guarded` made a cell of."""
    return cell[1:] if cell.startswith("'") and _LIKE_FORMULA.match(cell) else cell


def is_own(heads: Iterable[str]) -> bool:
    """Tell whether a table with these heads was written here."""
    return set(heads) >= OWN_HEADS
