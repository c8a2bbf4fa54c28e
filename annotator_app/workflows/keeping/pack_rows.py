# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the store takes of a proven task pack: its row, and one row an item, the bytes exactly as they were signed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Any, Final

from annotator_app.errors import Problem, StoreDamagedError
from annotator_app.model import strict_json
from annotator_app.packs.bag import PACK, SIGNERS
from annotator_app.packs.manifest import TaskManifest
from annotator_app.packs.reading import ProvenPack
from annotator_app.store.item_table import ItemRow
from annotator_app.store.pack_table import NewPack
from annotator_app.workflows.progress import SILENT, Progress

TASK_FILE: Final = "data/task/task.json"

# Postil writes the id first; a line of another program is read in full.
_ID: Final = re.compile(rb'\{"id":"([A-Za-z0-9._-]{1,64})"')


def new_pack(pack: ProvenPack) -> NewPack:
    """Give the row of a task pack, with the members that are kept beside it."""
    manifest = pack.manifest
    assert isinstance(manifest, TaskManifest)
    files = {name: pack.read(name) for name in pack.names("guidelines")}
    files[SIGNERS] = pack.read(SIGNERS, pack.limits.roster)
    return NewPack(
        pack_id=pack.pack_id,
        items=manifest.items.count,
        project=str(manifest.project.id),
        project_title=manifest.project.title,
        series=str(manifest.series),
        revision=manifest.revision,
        signer=pack.signer.name,
        signer_key=pack.signer.key.line,
        timing=manifest.results.timing,
        manifest=pack.read(PACK),
        task=pack.read(TASK_FILE),
        files=files,
    )


def items(pack: ProvenPack, total: int, progress: Progress = SILENT) -> Iterator[ItemRow]:
    """Give id, digest and line of every item; they were proven when the pack was looked at."""
    found: list[Problem] = []
    match, done = _ID.match, 0
    for _part, _number, lines in pack.runs("items", found):
        progress.step(done, total)
        done += len(lines)
        for line in lines:
            name = match(line)
            yield name[1].decode("ascii") if name else _id_of(line), sha256(line).digest(), line
    if found:
        raise StoreDamagedError(file=pack.pack_id)
    progress.step(total, total)


def _id_of(line: bytes) -> str:
    fields: Any = strict_json.parse(line)
    return str(fields["id"])
