# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Columns of a sheet by their letters, as they are read and as they are written."""

from __future__ import annotations

from typing import Final

MOST_COLUMNS: Final = 16_384


def letters(column: int) -> str:
    """Give the letters of a column, from 0: A, B, …, Z, AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def column_of(place: str) -> int | None:
    """Give the number of the column of a place such as `AB12`, or None where it is no place."""
    head = place.rstrip("0123456789")
    if not 0 < len(head) <= 3 or not all("A" <= letter <= "Z" for letter in head):
        return None
    column = 0
    for letter in head:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1 if column <= MOST_COLUMNS else None
