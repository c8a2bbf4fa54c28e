# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How many items of a pack a result would call done or skipped; the rest counts as untouched (packs.md 5.6)."""

from __future__ import annotations

import sqlite3

from annotator_app.store.pack_table import PackRow


def done_and_skipped(connection: sqlite3.Connection, pack: PackRow) -> tuple[int, int]:
    """Give how many items are answered, and how many have a problem reported and no answer.

    Items to be decided later count as neither.
    """
    row = connection.execute(
        "SELECT coalesce(sum(answer IS NOT NULL), 0), coalesce(sum(answer IS NULL AND skipped), 0)"
        " FROM works WHERE item >= ? AND item < ? AND NOT later",
        (pack.first_key, pack.end_key),
    ).fetchone()
    return int(row[0]), int(row[1])
