# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Countersign: a second person signs the same list, and the pack keeps its id (packs.md 5.4).

It says "I have looked at this pack" and nothing of what is in it. The other files are copied as they lie
there; what comes out is proven again before it stands in its place.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final

from annotator_app.packs import bag
from annotator_app.packs.container import Source
from annotator_app.packs.container_writer import Spool, write_container
from annotator_app.packs.durable import beside, drop, sync_folder, sync_written
from annotator_app.packs.keys import SigningKey
from annotator_app.packs.limits import LIMITS
from annotator_app.packs.reading import open_pack
from annotator_app.packs.refusals import refusal, refuse
from annotator_app.packs.signature import COUNTERSIGN
from annotator_app.packs.trust import Policy
from annotator_app.packs.writing import Written, file_digest

_PLACE: Final = "signatures/{name}.sshsig"
_KEPT: Final = re.compile(r"[^a-z0-9]+")
_FRONT: Final = (bag.BAGIT, bag.INFO, bag.PACK, bag.SIGNERS, bag.REVOKED, bag.TAGS)


def countersign(source: Source, key: SigningKey, name: str, target: Path, policy: Policy) -> Written:
    """Write the pack in `source` with one more signature to `target`.

    `name` is the NAME of the countersigner, whom `policy` or the pack's roster has to allow it. Raises the
    refusal of a pack that is not good, or that may not be countersigned so; OSError.
    """
    pack = open_pack(source, policy)
    container = pack.container
    place = _PLACE.format(name=_KEPT.sub("-", name).strip("-")[:63] or "second")
    if place == bag.SIGNER or place in container.members:
        raise refusal([refuse("twice", name=place)])
    part = beside(target)
    try:
        with Spool(target.parent) as spool:
            signature = key.sign(COUNTERSIGN, container.read(bag.TAGS, LIMITS.lists))
            ready = [spool.add(one, container.chunks(one)) for one in container.members]
            ready.append(spool.add(place, [signature]))
            ready.sort(key=lambda one: _order(one.name))
            with part.open("xb") as file:
                write_container(file, spool, ready)
                sync_written(file)
        again = open_pack(part, policy)
        if again.pack_id != pack.pack_id or key.public not in again.countersigned:
            raise refusal([refuse("transit", name=part.name)])
        size, sha256 = file_digest(part)
        os.replace(part, target)
    except BaseException:
        drop(part)
        raise
    sync_folder(target.parent)
    return Written(target, pack.pack_id, size, sha256, pack.manifest)


def _order(name: str) -> tuple[int, str]:
    """Give the place of a file in the order of packs.md 5.2."""
    if name in _FRONT:
        return _FRONT.index(name), name
    if name.startswith("signatures/"):
        return len(_FRONT), "" if name == bag.SIGNER else name
    return (len(_FRONT) + 1, name) if name == bag.MANIFEST else (len(_FRONT) + 2, name)
