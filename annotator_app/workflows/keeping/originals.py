# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The original files of packs that came in, kept in the home under their SHA-256."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from annotator_app.packs.writing import file_digest
from annotator_app.store.refusals import told
from annotator_app.workflows.keeping.home import Home


def keep_original(home: Home, original: bytes | Path, ending: str) -> Path:
    """Keep the bytes of a received pack as `packs/SHA256.ENDING` and give the place; twice is once.

    Raises StoreError where the home cannot be written.
    """
    digest = hashlib.sha256(original).hexdigest() if isinstance(original, bytes) else file_digest(original)[1]
    place = home.packs / f"{digest}.{ending}"
    with told(place):
        if not place.exists():
            part = place.with_name(place.name + ".part")
            if isinstance(original, bytes):
                part.write_bytes(original)
            else:
                shutil.copyfile(original, part)
            part.replace(place)
    return place
