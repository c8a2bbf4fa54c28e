# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Put a pack away and take it back. Nothing of it is deleted."""

from __future__ import annotations

from typing import Any

from annotator_app.store import pack_table
from annotator_app.workflows.keeping.home import Home


def put_away(home: Home, pack: str) -> None:
    """Move a pack to the archive. Raises LookupError where the home has no such pack, StoreError."""
    _set(home, pack, "archived")


def take_back(home: Home, pack: str) -> None:
    """Bring a pack back from the archive. Raises LookupError where the home has no such pack, StoreError."""
    _set(home, pack, "ready")


def _set(home: Home, pack: str, state: pack_table.State) -> None:
    def change(connection: Any) -> None:
        row = pack_table.find(connection, pack)
        if row is None:
            raise LookupError(pack)
        pack_table.set_state(connection, row.id, state)

    home.store.save(change)
