# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How each item stands, one byte an item, in pages: a million states are read in a few milliseconds.

A byte holds the state in its low bits and marks above them. Pages nobody wrote to are not there: all open.
It repeats what the journal and the works say, and is written in the same transaction as they are.
"""

from __future__ import annotations

import sqlite3
from typing import Final

PAGE: Final = 2000
OPEN: Final = 0
ANSWERED: Final = 1
LATER: Final = 2
PROBLEM: Final = 3
STATE: Final = 0b11
NOTE: Final = 0b100
LANGUAGE: Final = 0b1000
CODES: Final = {"open": OPEN, "answered": ANSWERED, "later": LATER, "problem": PROBLEM}
NAMES: Final = tuple(CODES)

_STATES_ONLY = bytes(code & STATE for code in range(256))


def read(connection: sqlite3.Connection, pack: int, items: int) -> bytearray:
    """Give a byte for each item of a pack, marks included."""
    found = bytearray(items)
    for page, codes in connection.execute("SELECT page, codes FROM states WHERE pack = ?", (pack,)):
        found[page * PAGE : page * PAGE + len(codes)] = codes
    return found[:items]


def states_only(codes: bytes | bytearray) -> bytearray:
    """Give the states without the marks: 0 open, 1 answered, 2 later, 3 problem."""
    return bytearray(codes.translate(_STATES_ONLY))


def counts(codes: bytes | bytearray) -> dict[str, int]:
    """Give how many items are answered, set aside, reported and open."""
    plain = states_only(codes)
    return {name: plain.count(code) for name, code in CODES.items()}


def put(connection: sqlite3.Connection, pack: int, codes: dict[int, int]) -> None:
    """Write the bytes of the items at these positions."""
    pages: dict[int, bytearray] = {}
    for position, code in codes.items():
        number, offset = divmod(position, PAGE)
        if number not in pages:
            pages[number] = _page(connection, pack, number)
        pages[number][offset] = code
    rows = [(pack, number, bytes(page)) for number, page in pages.items()]
    connection.executemany("INSERT OR REPLACE INTO states VALUES (?, ?, ?)", rows)


def _page(connection: sqlite3.Connection, pack: int, number: int) -> bytearray:
    row = connection.execute(
        "SELECT codes FROM states WHERE pack = ? AND page = ?", (pack, number)
    ).fetchone()
    return bytearray(row[0]) if row else bytearray(PAGE)
