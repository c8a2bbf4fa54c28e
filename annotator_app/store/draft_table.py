# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Drafts: half-filled questions, one row an item, overwritten while the person works."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator_app.model import clock, strict_json


@dataclass(frozen=True)
class Draft:
    """What stands in the questions of an item, and what the language hint said of each text."""

    answers: Mapping[str, Any]
    language: Mapping[str, str] = field(default_factory=dict)


def put(connection: sqlite3.Connection, pack: int, item: int, draft: Draft) -> None:
    """Keep the draft of an item in place of an earlier one."""
    value = strict_json.write(dict(draft.answers)).decode()
    language = strict_json.write(dict(draft.language)).decode()
    connection.execute(
        "INSERT OR REPLACE INTO drafts VALUES (?, ?, ?, ?, ?)", (item, pack, value, language, clock.stamp())
    )


def drop(connection: sqlite3.Connection, item: int) -> None:
    """Forget the draft of an item."""
    connection.execute("DELETE FROM drafts WHERE item = ?", (item,))


def find(connection: sqlite3.Connection, item: int) -> Draft | None:
    """Give the draft of an item, or None."""
    row = connection.execute("SELECT value, language FROM drafts WHERE item = ?", (item,)).fetchone()
    return read(row[0], row[1]) if row else None


def items(connection: sqlite3.Connection, pack: int) -> list[int]:
    """Give the keys of the items of a pack that are half filled, in order."""
    return [
        key for (key,) in connection.execute("SELECT item FROM drafts WHERE pack = ? ORDER BY item", (pack,))
    ]


def count(connection: sqlite3.Connection, pack: int) -> int:
    """Give how many items of a pack are half filled."""
    (found,) = connection.execute("SELECT count(*) FROM drafts WHERE pack = ?", (pack,)).fetchone()
    return int(found)


def read(value: str, language: str) -> Draft:
    """Give the draft that a row holds."""
    answers: Any = strict_json.parse(value.encode())
    hints: Any = strict_json.parse(language.encode())
    return Draft(answers, hints)
