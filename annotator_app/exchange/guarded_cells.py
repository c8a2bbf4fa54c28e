# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Cells of CSV that no spreadsheet runs as a formula, and their texts again when the table comes back.

An apostrophe goes before a text that begins like a formula, after any number of apostrophes: so exactly one goes
away again. Signs that no table holds stand as `_x0001_`, as in sheets. Every text comes back as it was. Tables of
others are never changed; ours are known by their heads.
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
_NO_TEXT: Final = "[\x00-\x08\x0b\x0c\x0e-\x1f]"
# Also what would be taken for such a sign, be it that the underscore at its end begins the next one.
_TO_CODE: Final = re.compile(f"{_NO_TEXT}|_(?=x[0-9A-Fa-f]{{4}}(?:_|{_NO_TEXT}))")
_CODED: Final = re.compile("_x(00[01][0-9A-F]|005F)_")
_LIKE_FORMULA: Final = re.compile(f"'*[{''.join(map(re.escape, RUNS))}]")


def guarded(text: str) -> str:
    """Give the text as a cell that stays a text."""
    cell = without_controls(text)
    return f"'{cell}" if _LIKE_FORMULA.match(cell) else cell


def without_controls(text: str) -> str:
    """Give the text with the number of each sign that no table holds in its place."""
    return coded(text, _TO_CODE)


def coded(text: str, signs: re.Pattern[str]) -> str:
    """Give a text with each of these signs as its number."""
    return signs.sub(lambda found: f"_x{ord(found.group()):04X}_", text)


def freed(cell: str) -> str:
    """Give the text that `guarded` made a cell of."""
    text = cell[1:] if cell.startswith("'") and _LIKE_FORMULA.match(cell) else cell
    return _CODED.sub(lambda found: chr(int(found.group(1), 16)), text)


def is_own(heads: Iterable[str]) -> bool:
    """Tell whether a table with these heads was written here."""
    return set(heads) >= OWN_HEADS
