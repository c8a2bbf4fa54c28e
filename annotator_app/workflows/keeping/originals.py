# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The original files of packs that came in, kept in the home under their SHA-256."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from annotator_app.packs.container import open_source
from annotator_app.packs.durable import drop, sync_folder, sync_written
from annotator_app.packs.writing import file_digest
from annotator_app.store.refusals import told
from annotator_app.workflows.keeping.home import Home


def keep_original(home: Home, original: bytes | Path, ending: str, *, sync: bool = True) -> Path:
    """Keep the bytes of a received pack as `packs/SHA256.ENDING` and give the place; twice is once.

    `sync` waits until the disk has them; without it they are a copy of what stands elsewhere. Raises StoreError where
    the home cannot be written; nothing of it stays there then.
    """
    with told(home.packs):
        size, digest = _measured(original)
        place = home.packs / f"{digest}.{ending}"
        # One that is shorter was there when the power went.
        if not place.is_file() or place.stat().st_size != size:
            _write(place, original, sync=sync)
    return place


def _measured(original: bytes | Path) -> tuple[int, str]:
    if isinstance(original, bytes):
        return len(original), hashlib.sha256(original).hexdigest()
    return file_digest(original)


def _write(place: Path, original: bytes | Path, *, sync: bool) -> None:
    part = place.with_name(f"{place.name}.part")
    try:
        with part.open("wb") as file, open_source(original) as source:
            shutil.copyfileobj(source, file)
            if sync:
                sync_written(file)
        part.replace(place)
    except BaseException:
        drop(part)
        raise
    if sync:
        sync_folder(place.parent)
