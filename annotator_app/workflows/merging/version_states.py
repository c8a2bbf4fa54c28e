# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How the packs of one person stand: by their journals, and by what people chose where these part."""

from __future__ import annotations

from annotator_app.model import journal_order
from annotator_app.model.bundle import ResultState
from annotator_app.model.journal_order import Line
from annotator_app.store.bundle.bundle_merges import Kind
from annotator_app.store.bundle.bundle_store import BundleStore


def lines_of(bundle: BundleStore, kind: Kind, person: str) -> list[Line]:
    """Give all packs of one person of one kind as the merge rule sees them."""
    return bundle.lines(person) if kind == "result" else bundle.verdict_lines(person)


def states_of(bundle: BundleStore, kind: Kind, person: str) -> dict[str, ResultState]:
    """Give how they stand, as the bundle is now."""
    own = [one for one in bundle.choices() if (one.kind, one.person) == (kind, person)]
    return journal_order.states(lines_of(bundle, kind, person), own)


def write(bundle: BundleStore, kind: Kind, states: dict[str, ResultState]) -> None:
    """Write how packs stand, inside a transaction."""
    (bundle.set_states if kind == "result" else bundle.set_verdict_states)(states)


def write_chosen(bundle: BundleStore) -> None:
    """Inside a transaction, have everybody's packs stand as they must of whom something was ever chosen."""
    for kind, person in sorted({(one.kind, one.person) for one in bundle.choices()}):
        write(bundle, kind, states_of(bundle, kind, person))
