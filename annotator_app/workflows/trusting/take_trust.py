# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Take a trust pack: who is believed in a project changes, never backwards (packs.md section 6).

Signed by a key that is believed, it brings new keys and withdraws others; signed by the project's recovery
key it may replace every line and raise the epoch. First it is looked at, then taken, in one transaction.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator_app.errors import PostilError, Problem
from annotator_app.model.people import PublicKey, split_principal
from annotator_app.packs.container import Source
from annotator_app.packs.manifest import TrustManifest
from annotator_app.packs.reading import ProvenPack, prove
from annotator_app.packs.refusals import refusal, refuse
from annotator_app.packs.roster import Roster, Signer
from annotator_app.packs.signature import NAMESPACES
from annotator_app.packs.trust_pack import check_trust, reason_of
from annotator_app.store import log_table, trust_table
from annotator_app.store.trust_table import Pin, Project
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.originals import keep_original
from annotator_app.workflows.keeping.private_copy import PrivateCopy
from annotator_app.workflows.receiving.look_at_pack import LARGEST_JUMP, OTHER_KIND
from annotator_app.workflows.signing import project_lists, trust

_MAY_SIGN = NAMESPACES["task"]


@dataclass(frozen=True)
class Change:
    """One key whose standing changes: the name in the pack, the number that people compare."""

    name: str
    safety_number: str
    fingerprint: str


@dataclass(frozen=True)
class OfferedTrust:
    """A trust pack as it was looked at; nothing of it is in the home yet.

    `new` are keys that may sign task packs from now on, `ended` those that no longer may; `withdrawn` counts
    all keys on the list of withdrawn ones. `recovered`: it comes from the recovery key. `reason` is the
    maker's word: rotation, revocation, recovery, signers, or empty. `error` is why it cannot be taken.
    """

    path: Path
    pack_id: str = ""
    project: str = ""
    title: str = ""
    signer: str = ""
    reason: str = ""
    recovered: bool = False
    epoch: int = 0
    version: int = 0
    new: tuple[Change, ...] = ()
    ended: tuple[Change, ...] = ()
    withdrawn: int = 0
    already: bool = False
    error: PostilError | None = None
    pack: ProvenPack | None = None
    source: Source = field(default=b"", repr=False)


def look(home: Home, path: Path) -> OfferedTrust:
    """Prove the trust pack at `path` and tell what it would change. A bad one is a value with its `error`."""
    try:
        source = PrivateCopy(path).source
    except PostilError as error:
        return OfferedTrust(path, error=error)
    pack, found = prove(source, trust.believed(home))
    if pack is None:
        return OfferedTrust(path, error=refusal(found))
    manifest = pack.manifest
    if not isinstance(manifest, TrustManifest):
        return OfferedTrust(path, error=refusal([Problem("T02", OTHER_KIND, {"kind": pack.kind})]))
    project = str(manifest.project.id)
    memory = home.store.ask(_memory(project, pack.pack_id))
    found = _findings(pack, manifest, memory)
    now, then = _able(pack), {PublicKey.from_line(pin.key): pin for pin in memory.pins}
    return OfferedTrust(
        path,
        pack_id=pack.pack_id,
        project=project,
        title=manifest.project.title,
        signer=pack.signer.name,
        reason=reason_of(pack),
        recovered=project_lists.signed_by_recovery(pack),
        epoch=manifest.trust_epoch,
        version=manifest.trust_version,
        new=tuple(_change(line.principal, line.key) for line in now if line.key not in then),
        ended=tuple(
            _change(pin.principal, key) for key, pin in then.items() if all(line.key != key for line in now)
        ),
        withdrawn=len(pack.revoked),
        already=memory.already,
        error=refusal(found) if found and not memory.already else None,
        pack=pack,
        source=source,
    )


def run(home: Home, offered: OfferedTrust) -> OfferedTrust:
    """Take the trust pack that was looked at; one that was taken before changes nothing.

    Raises its refusal, StoreError; the home is then as it was.
    """
    if offered.error is not None:
        raise offered.error
    pack = offered.pack
    if offered.already or pack is None:
        return offered
    place = keep_original(home, offered.source, "trustpack")
    home.store.save(lambda connection: apply(connection, pack, place.stem))
    return offered


def apply(connection: Any, pack: ProvenPack, digest: str) -> None:
    """Note what a proven trust pack says: how far the project has moved, its lists, and who is pinned.

    A new key is as much compared as the keys that stood for the project before it.
    """
    manifest = pack.manifest
    assert isinstance(manifest, TrustManifest)
    project = str(manifest.project.id)
    before = trust_table.pins(connection, project)
    compared = bool(before) and all(pin.compared for pin in before)
    trust_table.see_project(
        connection,
        Project(
            project=project,
            title=manifest.project.title,
            trust_epoch=manifest.trust_epoch,
            trust_version=manifest.trust_version,
        ),
    )
    project_lists.see(connection, pack)
    able = _able(pack)
    kept = {line.key.line for line in able}
    for pin in before:
        if pin.key not in kept:
            trust_table.unpin(connection, project, pin.key)
    held = {pin.key for pin in before}
    for line in able:
        if line.key.line not in held:
            new = Pin(project=project, principal=line.principal, key=line.key.line, compared=compared)
            trust_table.pin(connection, new)
    log_table.add_received(
        connection,
        log_table.Received(
            pack_id=pack.pack_id, kind="trust", signer_key=pack.signer.key.line, sha256=digest
        ),
    )


@dataclass(frozen=True)
class _Memory:
    project: trust_table.Project | None
    pins: tuple[Pin, ...]
    already: bool


def _memory(project: str, pack_id: str) -> Any:
    return lambda connection: _Memory(
        trust_table.project(connection, project),
        tuple(trust_table.pins(connection, project)),
        bool(log_table.received(connection, pack_id)),
    )


def _findings(pack: ProvenPack, manifest: TrustManifest, memory: _Memory) -> list[Problem]:
    """Tell what speaks against it: another project, an unknown signer, moving back or too far, nobody left."""
    if memory.project is None:
        return [refuse("project", title=manifest.project.title)]
    if not pack.signer.known:
        return [refuse("unknown_signer", number=pack.signer.key.safety_number)]
    epoch, version = memory.project.trust_epoch, memory.project.trust_version
    if manifest.trust_epoch > epoch and not project_lists.signed_by_recovery(pack):
        return [refuse("epoch", principal=pack.signer.given or pack.signer.principal)]
    raised = manifest.trust_epoch - epoch
    if raised < 0 or (raised == 0 and manifest.trust_version < version):
        return [refuse("older_roster", said=manifest.trust_version, found=version)]
    jump = raised or manifest.trust_version - version
    if jump > LARGEST_JUMP:
        return [refuse("jump", count=jump)]
    return check_trust(pack)


def _able(pack: ProvenPack) -> tuple[Signer, ...]:
    project = str(pack.manifest.project.id)
    return tuple(
        line
        for line in (pack.roster or Roster()).signers
        if _MAY_SIGN in line.namespaces
        and line.key not in pack.revoked
        and split_principal(line.principal)[1] == project
    )


def _change(principal: str, key: PublicKey) -> Change:
    return Change(split_principal(principal)[0], key.safety_number, key.fingerprint)


__all__ = ["Change", "OfferedTrust", "apply", "look", "run"]
