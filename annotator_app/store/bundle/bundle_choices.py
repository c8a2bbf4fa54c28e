# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The side of a bundle that keeps which version of somebody's work holds: signed records, never changed or deleted.

A choice is taken back by a later record that names it, so that the one before it holds again.
"""

from __future__ import annotations

import sqlite3
from typing import Any, Final

import orjson

from annotator_app.model.bundle import Choice

FORMAT: Final = "postil-choice-1"


class ChoiceTables:
    """What choosing writes, and what decides how packs stand."""

    _db: sqlite3.Connection

    def add_choice(self, record: bytes, signature: bytes) -> int:
        """Write a signed record, inside a transaction; give its number."""
        found = self._db.execute("INSERT INTO choices (record, signature) VALUES (?, ?)", (record, signature))
        return int(found.lastrowid or 0)

    def choice_records(self) -> list[tuple[int, bytes, bytes]]:
        """Give every record with its number and signature, the oldest first."""
        return list(self._db.execute("SELECT entry, record, signature FROM choices ORDER BY entry"))

    def choices(self) -> list[Choice]:
        """Give the choices that hold, the newest last."""
        held: dict[int, Choice] = {}
        for entry, record, _signature in self.choice_records():
            said: dict[str, Any] = orjson.loads(record)
            for undone in said["takes_back"]:
                held.pop(undone, None)
            if said["holds"] is not None:
                aside = tuple(one["head"] for one in said["aside"])
                held[entry] = Choice(
                    entry=entry, kind=said["kind"], person=said["person"], holds=said["holds"], aside=aside
                )
        return list(held.values())
