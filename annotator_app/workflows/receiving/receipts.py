# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Receipts: a task pack tells its contributor which of their results the coordinator has (packs.md 5.5).

Only an addressed pack carries them, and only those of its own contributor: nobody learns who else works.
"""

from __future__ import annotations

from annotator_app.model.bundle import BundleContributor
from annotator_app.model.people import PublicKey
from annotator_app.packs.manifest import Receipt
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.workflows.checking.result_facts import result_series


def receipts_for(bundle: BundleStore, person: BundleContributor | None, series: str) -> tuple[Receipt, ...]:
    """Give what was received of a person to any revision of a series: each result pack that no other continues."""
    if person is None:
        return ()
    task_packs = {pack.pack_id for pack in bundle.packs() if pack.series == series}
    known = [key for key, name in sorted(bundle.names_by_key().items()) if name == person.name]
    key = person.key or (known[0] if known else None)
    if key is None:
        return ()
    named = result_series(series, person.principal, PublicKey.from_blob(key))
    found = [
        Receipt(
            series=named,
            pack_id=one.pack_id,
            head=one.head.hex(),
            events=one.events,
            received_on=one.received_at[:10] or None,
        )
        for one in bundle.results()
        if one.contributor == person.name and one.task_pack in task_packs and one.state != "older"
    ]
    return tuple(sorted(found, key=lambda one: one.pack_id))
