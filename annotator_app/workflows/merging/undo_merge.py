# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Undo a merge: what it brought is taken out again, wholly, and what stood before stands again.

Nothing that was signed is changed: the files stay in the home, and the merge log tells of the packs that came and
that they were taken out. The same files merged again give the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator_app.errors import UsageError
from annotator_app.model import clock
from annotator_app.store.bundle import bundle_store
from annotator_app.store.bundle.bundle_merges import Merge
from annotator_app.store.bundle.bundle_results import LogEntry
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.keeping.uncollected import uncollected
from annotator_app.workflows.merging import version_states
from annotator_app.workflows.standing.closed_round import closed_round

UNDONE: Final = "undone"
STOPPED: Final = "stopped"
NOTHING: Final = QT_TRANSLATE_NOOP("errors", "There is no merge to undo in {file}. Nothing was changed.")


@dataclass(frozen=True)
class UndoneMerge:
    """What was taken out: the time of the merge, and how many packs it had brought.

    `closed`: the name of the round, where it is closed and its summary had counted what is gone.
    """

    at: str
    packs: int
    closed: str = ""


def run(bundle_path: Path) -> UndoneMerge:
    """Undo the last merge of a bundle. Raises UsageError where there is none, StoreError."""
    with uncollected(), bundle_store.open_bundle(bundle_path) as bundle:
        last = bundle.last_merge()
        if last is None:
            raise UsageError(NOTHING, file=bundle_path.name)
        take_out(bundle, last, UNDONE)
        closing = closed_round(bundle)
        return UndoneMerge(last.at, last.packs, "" if closing is None or closing.fits else closing.round)


def take_out(bundle: BundleStore, merge: Merge, state: str) -> None:
    """Take out what `merge` brought in one transaction, and say so in the log as `state`."""
    now = clock.stamp()
    with bundle.changing():
        gone = bundle.undo_merge(merge.number, now)
        version_states.write_chosen(bundle)  # what was chosen since may hang on what is gone
        bundle.log(LogEntry(now, "", pack_id, state, merge.at) for pack_id in gone)
