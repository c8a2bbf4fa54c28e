# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Add a task pack to the home: look at it first, then take it, never anything in between.

The pack is copied into the inbox in one read and checked on that copy alone; the file it came from may
change or vanish meanwhile. Adding keeps the original by its hash, stages the items through the store
thread and makes everything visible in one last transaction. Rules: packs.md 5.9, 6 and rows 66 to 88.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from annotator_app.errors import UnknownSignerError, WrongPackError
from annotator_app.packs import durable
from annotator_app.packs.manifest import TaskManifest
from annotator_app.packs.reading import ProvenPack
from annotator_app.packs.writing import file_digest
from annotator_app.store import log_table, pack_table, staging, trust_table
from annotator_app.store.pack_table import PackRow
from annotator_app.store.refusals import told
from annotator_app.store.trust_table import Pin, Project, Series
from annotator_app.workflows.keeping import pack_rows
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.take_over import TakeOver
from annotator_app.workflows.keeping.uncollected import uncollected
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.receiving import look_at_pack
from annotator_app.workflows.receiving.offered_pack import Changes, Leaves, Preview
from annotator_app.workflows.signing import project_lists

Accept = Literal["match", "not_compared"]


@dataclass(frozen=True)
class ImportReport:
    """What adding did. For a newer revision: how many items are new, have another text, or are as before.

    `withdrawn` counts the items that are there no more, `kept` the answers that went over and `left` those
    that stay with the revision they were given for; so do the `unfit`, whose questions have changed.
    """

    pack: str
    items: int
    new: int
    updated: int
    unchanged: int
    already: bool = False
    withdrawn: int = 0
    kept: int = 0
    left: int = 0
    unfit: int = 0


def preview(home: Home, path: Path, progress: Progress = SILENT) -> Preview:
    """Check the pack at `path` on a copy and give what a person has to see before it is added.

    A pack that is refused is a state, never an error. Raises StoreError if the home cannot hold the copy,
    Cancelled.
    """
    return look_at_pack.look(home, path, progress)


def run(
    home: Home, offered: Preview, *, accept: Accept | None = None, progress: Progress = SILENT
) -> ImportReport:
    """Add the pack that was looked at. A pack that is here already changes nothing.

    `accept` is the person's word about a signer who is not known here: the numbers match, or were not
    compared yet. Raises UnknownSignerError where that word is missing, the refusal of a pack that cannot
    be added, StoreError, Cancelled; the home is then as it was.
    """
    if offered.state == "already":
        discard(home, offered)
        return ImportReport(offered.pack_id, offered.items, 0, 0, offered.items, already=True)
    if offered.error is not None:
        raise offered.error
    if offered.to_decide and accept is None:
        raise UnknownSignerError(number=offered.safety_number, name=offered.signer_name)
    report, copy = offered.report, offered.copy
    if report is None or report.pack is None or copy is None:
        raise WrongPackError
    with told(copy):
        digest = file_digest(copy)[1]
    original = _keep(home, copy, digest)
    try:
        pack = _moved(report.pack, original)
        with uncollected():
            _add(home, offered, pack, digest, accept, progress)
    except BaseException:
        # Where even that fails the original stays under its hash, and does no harm there.
        with suppress(OSError):
            original.replace(copy)
        raise
    changes = offered.changes or Changes(new=offered.items, changed=0, withdrawn=0, same=0)
    return ImportReport(
        offered.pack_id,
        offered.items,
        changes.new,
        changes.changed,
        changes.same,
        withdrawn=changes.withdrawn,
        kept=changes.kept,
        left=changes.left,
        unfit=changes.unfit,
    )


def discard(_home: Home, offered: Preview) -> None:
    """Forget the copy of a pack that is not added."""
    if offered.copy is not None:
        durable.drop(offered.copy)


def _keep(home: Home, copy: Path, digest: str) -> Path:
    """Move the checked copy to its place among the originals, under its hash."""
    place = home.packs / f"{digest}.taskpack"
    with told(place):
        with copy.open("rb+") as file:
            durable.sync_written(file)
        copy.replace(place)
        durable.sync_folder(home.packs)
    return place


def _moved(pack: ProvenPack, place: Path) -> ProvenPack:
    return replace(pack, container=replace(pack.container, source=place))


def _add(
    home: Home, offered: Preview, pack: ProvenPack, digest: str, accept: Accept | None, progress: Progress
) -> None:
    manifest = pack.manifest
    assert isinstance(manifest, TaskManifest)
    take_over = _take_over(home, manifest) if offered.state == "newer" else None

    def last(connection: Any, row: PackRow) -> None:
        _record(connection, pack, digest, accept, offered)
        if take_over is not None:
            take_over(connection, row)

    staging.add_pack(
        home.store, pack_rows.new_pack(pack), pack_rows.items(pack, manifest.items.count, progress), last
    )


def _take_over(home: Home, manifest: TaskManifest) -> TakeOver | None:
    old = home.store.ask(
        lambda connection: pack_table.newest_of(connection, str(manifest.project.id), str(manifest.series))
    )
    return TakeOver(old, home.fingerprint()) if old is not None else None


def _record(connection: Any, pack: ProvenPack, digest: str, accept: Accept | None, offered: Preview) -> None:
    """Note, with the pack itself, who is believed, how far the project has moved, and that it came in."""
    manifest = pack.manifest
    assert isinstance(manifest, TaskManifest)
    project, key = str(manifest.project.id), pack.signer.key
    trust_table.see_project(
        connection,
        Project(project=project, title=manifest.project.title, trust_version=manifest.trust_version),
    )
    compared = accept == "match" or offered.compared
    trust_table.pin(
        connection, Pin(project=project, principal=pack.signer.principal, key=key.line, compared=compared)
    )
    project_lists.see(connection, pack)
    trust_table.see_series(
        connection,
        Series(
            project=project, series=str(manifest.series), revision=manifest.revision, pack_id=pack.pack_id
        ),
    )
    log_table.add_received(
        connection,
        log_table.Received(pack_id=pack.pack_id, kind="task", signer_key=key.line, sha256=digest),
    )


__all__ = ["Accept", "Changes", "ImportReport", "Leaves", "Preview", "discard", "preview", "run"]
