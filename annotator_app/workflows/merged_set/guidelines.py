# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The guidelines of a task pack, taken from the pack itself where it still lies beside its bundle."""

from __future__ import annotations

from pathlib import Path

from annotator_app.model.bundle import BundlePack
from annotator_app.model.pack import Task
from annotator_app.packs.reading import prove
from annotator_app.packs.trust import Policy


def guidelines_of(folder: Path, pack: BundlePack, task: Task) -> dict[str, bytes]:
    """Give every guidelines file of a task by path; nothing where the pack in `folder` is not the one that went out."""
    path = folder / pack.file
    if not task.guidelines or not path.is_file():
        return {}
    proven, _ = prove(path, Policy())
    if proven is None or proven.pack_id != pack.pack_id:
        return {}
    return {one.path: proven.read(one.path) for one in task.guidelines}
