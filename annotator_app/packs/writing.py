# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Making a pack in the order of packs.md 5.8: written beside its place, synced, read back, then renamed.

Nothing of this computer or its user goes in: names, dates and software come from the caller alone.
"""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from annotator_app.errors import NotAPackError
from annotator_app.model.people import PublicKey
from annotator_app.packs import bag
from annotator_app.packs.container_writer import Deflated, Spool, write_container
from annotator_app.packs.durable import beside, drop, sync_folder, sync_written
from annotator_app.packs.keys import SigningKey
from annotator_app.packs.lines import Payload
from annotator_app.packs.manifest import Manifest, write_manifest
from annotator_app.packs.reading import ProvenPack, open_pack
from annotator_app.packs.refusals import is_unreadable, refusal, refuse
from annotator_app.packs.roster import Roster, revoked_text
from annotator_app.packs.signature import NAMESPACES, RECOVERY
from annotator_app.packs.trust import Policy, Trusted

_PIECE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class PayloadFile:
    """What was written under `data/`: path, size in bytes, number of lines, SHA-256 in hex."""

    path: str
    size: int
    lines: int
    sha256: str


@dataclass(frozen=True)
class Draft:
    """A pack to be made.

    `describe` gives pack.json once the payload is known (its counts, files and head). `check` reads the
    finished file back beyond what is proven here and raises what it finds. `namespace` is the purpose of the
    signature where it is not that of the kind: a trust pack of the recovery key.
    """

    payload: Iterable[Payload]
    describe: Callable[[tuple[PayloadFile, ...]], Manifest]
    roster: Roster | None = None
    revoked: frozenset[PublicKey] = field(default_factory=frozenset)
    check: Callable[[ProvenPack], None] | None = None
    namespace: str | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A pack that lies in its place: its path, id, size in bytes and the SHA-256 of the file, read back."""

    path: Path
    pack_id: str
    size: int
    sha256: str
    manifest: Manifest


def write_pack(draft: Draft, key: SigningKey, target: Path | Callable[[Manifest, str], Path]) -> Written:
    """Make, sign, sync, read back and put in place one pack; an older file of that name is replaced.

    `target` is the path, or gives it from the description and the pack id. Raises OSError if the disk
    does not take it, the refusal of packs.md section 8 if reading back finds anything; what lay there
    before is then untouched.
    """
    folder = target.parent if isinstance(target, Path) else None
    with Spool(folder) as spool:
        members, manifest, pack_id = _compose(draft, key, spool)
        path = target if isinstance(target, Path) else target(manifest, pack_id)
        part = beside(path)
        try:
            with part.open("xb") as file:
                write_container(file, spool, members)
                sync_written(file)
            _read_back(part, pack_id, key, draft.check)
            size, sha256 = file_digest(part)
            os.replace(part, path)
        except BaseException:
            drop(part)
            raise
    sync_folder(path.parent)
    return Written(path, pack_id, size, sha256, manifest)


def write_sealed(draft: Draft, key: SigningKey, target: Path, seal: Callable[[bytes], bytes]) -> Written:
    """Make, sign and prove one pack in memory and put only what `seal` makes of it in place, read back.

    Nothing of the open pack is ever written. `size` and `sha256` are those of the locked file. Raises as
    `write_pack`, and whatever `seal` raises.
    """
    with Spool(None, spills=False) as spool:
        members, manifest, pack_id = _compose(draft, key, spool)
        whole = BytesIO()
        write_container(whole, spool, members)
    opened = whole.getvalue()
    _read_back(opened, pack_id, key, draft.check)
    locked = seal(opened)
    part = beside(target)
    try:
        with part.open("xb") as file:
            file.write(locked)
            sync_written(file)
        size, sha256 = file_digest(part)
        if sha256 != hashlib.sha256(locked).hexdigest():
            raise refusal([refuse("transit", name=part.name)])
        os.replace(part, target)
    except BaseException:
        drop(part)
        raise
    sync_folder(target.parent)
    return Written(target, pack_id, size, sha256, manifest)


def file_digest(path: Path) -> tuple[int, str]:
    """Give size and SHA-256 of a file, to compare a copy on a stick. Raises OSError."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
            size += len(piece)
    return size, digest.hexdigest()


def _compose(draft: Draft, key: SigningKey, spool: Spool) -> tuple[list[Deflated], Manifest, str]:
    """Spool every file and give them in the order of packs.md 5.2."""
    payload = [spool.add(one.path, one.pieces) for one in draft.payload]
    payload.sort(key=lambda one: one.name)
    manifest = draft.describe(
        tuple(PayloadFile(one.name, one.size, one.lines, one.sha256) for one in payload)
    )
    tags = [spool.add(name, [data]) for name, data in _tag_files(draft, manifest, payload)]
    signed = bag.list_text({one.name: one.sha256 for one in tags})
    signature = key.sign(draft.namespace or NAMESPACES[manifest.kind], signed)
    *front, listing = tags
    members = [*front, spool.add(bag.TAGS, [signed]), spool.add(bag.SIGNER, [signature]), listing, *payload]
    return members, manifest, bag.pack_id(signed)


def _tag_files(draft: Draft, manifest: Manifest, payload: list[Deflated]) -> Iterable[tuple[str, bytes]]:
    yield bag.BAGIT, bag.BAGIT_TEXT
    yield bag.INFO, bag.info_text(manifest.series, sum(one.size for one in payload), len(payload))
    yield bag.PACK, write_manifest(manifest)
    if draft.roster is not None:
        yield bag.SIGNERS, draft.roster.text()
    if draft.revoked:
        yield bag.REVOKED, revoked_text(draft.revoked)
    yield bag.MANIFEST, bag.list_text({one.name: one.sha256 for one in payload})


def _read_back(
    part: Path | bytes, pack_id: str, key: SigningKey, check: Callable[[ProvenPack], None] | None
) -> None:
    """Prove the finished file as a stranger would, believing only the key that signed it."""
    own = Trusted(key.public, "", (*NAMESPACES.values(), RECOVERY))
    try:
        pack = open_pack(part, Policy((own,), first_contact=False))
    except NotAPackError as error:
        if not is_unreadable(error.problems):
            raise
        # It was written a moment ago: the disk is in trouble, not a file that somebody brought.
        raise OSError(errno.EIO, os.strerror(errno.EIO)) from error
    if pack.pack_id != pack_id:
        raise refusal([refuse("transit", name=bag.TAGS)])
    if check is not None:
        check(pack)
