# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a store that was brought back says of itself: each of its journals, that it goes on from here."""

from __future__ import annotations

from typing import Any

from annotator_app.model import event
from annotator_app.store import journal_table, pack_table, review_chains
from annotator_app.workflows.keeping.pack_event import pack_event


def mark_restored(connection: Any) -> None:
    """Let every journal say that it goes on from here (packs.md 5.6a), and check nothing twice."""
    for pack in pack_table.packs(connection):
        _, head = journal_table.head(connection, pack.id, pack.pack_id)
        said = pack_event(event.RESTORE, {"from": head}, pack.timing)
        journal_table.append(connection, pack.id, pack.pack_id, [said])
    review_chains.mark_restored(connection)
