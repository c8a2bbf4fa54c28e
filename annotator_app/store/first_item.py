# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The item a person stopped at, read before anything else is loaded; nothing is written, nothing kept open.

Whatever stands in the way, another program that has the home, a store of another version, an item that was
answered since, gives None, and the start goes its usual way, which says what is the matter.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from annotator_app.store.state_table import OPEN, PAGE, STATE


def stopped_at(file: Path, pack_id: str) -> bytes | None:
    """Give the line of the item where the person stopped in a pack, if that item is still open."""
    if not file.is_file():
        return None
    try:
        connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=0)
        try:
            return _line(connection, pack_id)
        finally:
            connection.close()
    except sqlite3.Error:
        return None


def _line(connection: sqlite3.Connection, pack_id: str) -> bytes | None:
    row = connection.execute(
        "SELECT packs.id, first_key + position, position FROM packs JOIN places ON places.pack = packs.id"
        " WHERE pack_id = ? AND state = 'ready'",
        (pack_id,),
    ).fetchone()
    if row is None:
        return None
    pack, key, position = row
    page = connection.execute(
        "SELECT codes FROM states WHERE pack = ? AND page = ?", (pack, position // PAGE)
    ).fetchone()
    offset = position % PAGE
    if page is not None and offset < len(page[0]) and page[0][offset] & STATE != OPEN:
        return None
    found = connection.execute("SELECT line FROM items WHERE key = ?", (key,)).fetchone()
    return bytes(found[0]) if found is not None else None
