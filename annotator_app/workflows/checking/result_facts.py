# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What has to be known of a pack before a result of it is written: who answers, what there is, what went before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from annotator_app.errors import MissingKeyError, WrongPackError
from annotator_app.model import clock
from annotator_app.model.people import PublicKey, split_principal
from annotator_app.packs.bag import PACK, SIGNERS
from annotator_app.packs.manifest import TaskManifest, read_manifest
from annotator_app.packs.roster import Roster, parse_roster
from annotator_app.store import journal_table, log_table, pack_table, work_counts
from annotator_app.store.log_table import Export
from annotator_app.store.pack_table import PackRow
from annotator_app.workflows.checking.addressee import me, my_principal
from annotator_app.workflows.keeping.home import Home

LONGEST_SERIES: Final = 63


@dataclass(frozen=True)
class ResultFacts:
    """What is known of the pack before anything is written.

    `last` is the newest result of the series, which may answer an earlier revision of the pack; `last_here`
    the newest of this very pack. `end` is the number of events and the digest of the last one.
    """

    row: PackRow
    manifest: TaskManifest
    principal: str
    last: Export | None
    last_here: Export | None
    done: int
    skipped: int
    end: tuple[int, str]

    @property
    def revision(self) -> int:
        """The revision that the next result gets."""
        return self.last.revision + 1 if self.last else 1

    @property
    def untouched(self) -> int:
        """How many items are neither done nor skipped."""
        return self.row.items - self.done - self.skipped

    @property
    def name(self) -> str:
        """NAME of the principal who answers."""
        return split_principal(self.principal)[0]

    @property
    def file_name(self) -> str:
        """The suggested file name (ux.md 7.3)."""
        day = clock.build_stamp()[:10]
        return f"{self.manifest.series}_{self.name}_{day}_r{self.revision}.resultpack"

    def series(self, key: PublicKey) -> str:
        """Give the series of the results."""
        return result_series(str(self.manifest.series), self.name, key)


def result_series(task: str, name: str, key: PublicKey) -> str:
    """Give the series of a person's results to a task's series.

    One too long for packs.md 5.5 ends with the key's digest.
    """
    series = f"{task}.{name}"
    if len(series) <= LONGEST_SERIES:
        return series
    return f"{series[: LONGEST_SERIES - 17]}.{key.digest.hex()[:16]}"


def facts_of(home: Home, pack: str) -> ResultFacts:
    """Give what is known of the pack of that id.

    Raises LookupError, MissingKeyError, WrongPackError if the pack is for somebody else, StoreError.
    """

    def ask(connection: Any) -> tuple[Any, ...] | None:
        row = pack_table.find(connection, pack)
        if row is None:
            return None
        return (
            row,
            pack_table.files(connection, row.id),
            _last_exports(connection, row),
            work_counts.done_and_skipped(connection, row),
            journal_table.head(connection, row.id, row.pack_id),
        )

    found = home.store.ask(ask)
    if found is None:
        raise LookupError(pack)
    row, files, (last, last_here), (done, skipped), end = found
    manifest, roster = _described(row, files)
    who = me(home)
    if who.key is None:
        raise MissingKeyError
    principal = my_principal(manifest, roster, who)
    if principal is None:
        raise WrongPackError(recipients=", ".join(manifest.recipients))
    return ResultFacts(row, manifest, principal, last, last_here, done, skipped, end)


def _last_exports(connection: Any, row: PackRow) -> tuple[Export | None, Export | None]:
    """Give the newest result of the pack's series, whichever revision it answers, and the newest of the pack."""
    here = log_table.last_export(connection, row.id)
    series = [
        log_table.last_export(connection, one.id)
        for one in pack_table.packs(connection)
        if (one.project, one.series) == (row.project, row.series)
    ]
    return max((one for one in series if one), key=lambda one: one.revision, default=None), here


def _described(row: PackRow, files: Mapping[str, bytes]) -> tuple[TaskManifest, Roster]:
    """Give description and roster of a pack that was proven when it was added."""
    manifest, _ = read_manifest(row.manifest, "task")
    roster, _ = parse_roster(files.get(SIGNERS, b""), SIGNERS)
    assert isinstance(manifest, TaskManifest), PACK
    assert roster is not None, SIGNERS
    return manifest, roster
