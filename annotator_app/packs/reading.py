# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Reading a pack in the fixed order of packs.md 5.9: nothing is parsed before its layer is proven.

Each layer gives its findings or the proven input of the next; all findings within a layer are listed
together and a later layer is not entered. There is no way around a refusal.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from annotator_app.errors import PostilError, Problem
from annotator_app.model.people import PublicKey
from annotator_app.packs import bag
from annotator_app.packs.bag import Lists
from annotator_app.packs.belonging import Addressed, Place, check_place
from annotator_app.packs.container import Container, Source, read_container
from annotator_app.packs.durable import drop
from annotator_app.packs.limits import LIMITS, Limits
from annotator_app.packs.lines import Line, Record, part_names, read_lines, read_records, read_runs
from annotator_app.packs.manifest import Manifest, TaskManifest, read_manifest
from annotator_app.packs.refusals import not_read, refusal, refuse
from annotator_app.packs.roster import Roster, parse_revoked, parse_roster
from annotator_app.packs.signature import (
    COUNTERSIGN,
    NAMESPACES,
    Signature,
    SignatureFormatError,
    later_major,
    parse,
)
from annotator_app.packs.trust import WITH_ROSTER, Policy, Proof, decide, decide_countersignature

_PIECE = 1024 * 1024
_KINDS = {namespace: kind for kind, namespace in NAMESPACES.items()} | {"recovery-v1@postil": "trust"}


@dataclass(frozen=True)
class ProvenPack:
    """A pack whose bytes, signature and description are proven; its lines are read as a stream.

    `revoked` are the keys that the pack's own list withdraws; `countersigned` who else signed it.
    """

    container: Container
    pack_id: str
    manifest: Manifest
    signer: Proof
    roster: Roster | None = None
    revoked: frozenset[PublicKey] = frozenset()
    countersigned: tuple[PublicKey, ...] = ()
    limits: Limits = LIMITS

    @property
    def kind(self) -> str:
        """task, result, review, verdict, trust or enrol."""
        return self.manifest.kind

    @property
    def addressed(self) -> Addressed:
        """What a result of this task pack is held against. Raises TypeError for other kinds."""
        if not isinstance(self.manifest, TaskManifest) or self.roster is None:
            raise TypeError("not a task pack")
        return Addressed(self.pack_id, self.manifest, self.roster)

    def names(self, folder: str = "") -> list[str]:
        """Give the payload files, or those of `data/FOLDER`, sorted by bytes."""
        return (
            part_names(self.container, folder)
            if folder
            else sorted(name for name in self.container.members if name.startswith("data/"))
        )

    def read(self, name: str, limit: int | None = None) -> bytes:
        """Give one file whole, at most `limit` bytes (default 4 MiB). Raises TooLargeError, KeyError."""
        return self.container.read(name, self.limits.task if limit is None else limit)

    def chunks(self, name: str) -> Iterator[bytes]:
        """Give one file in pieces of at most 1 MiB. Raises KeyError."""
        return self.container.chunks(name)

    def lines(self, folder: str, found: list[Problem]) -> Iterator[Line]:
        """Give the lines of `data/FOLDER` with their digests; bad ones go to `found` (D01, D02)."""
        return read_lines(self.container, folder, found, self.limits)

    def runs(self, folder: str, found: list[Problem]) -> Iterator[tuple[str, int, list[bytes]]]:
        """Give runs of lines of `data/FOLDER` with their part and the number of the first; bad ones go to `found`."""
        return read_runs(self.container, folder, found, self.limits)

    def records(self, folder: str, found: list[Problem], *, hashed: bool = True) -> Iterator[Record]:
        """Give the objects of `data/FOLDER` with their lines; bad ones go to `found` (D01, D02).

        With `hashed` false the digests are left empty.
        """
        return read_records(self.container, folder, found, self.limits, hashed=hashed)


@dataclass(frozen=True)
class _Signed:
    """Layers Z to S: who signed which lists, and the countersignatures by file name."""

    lists: Lists
    signature: Signature
    counter: tuple[tuple[str, Signature], ...]


def open_pack(
    source: Source, policy: Policy | None = None, place: Place | None = None, limits: Limits = LIMITS
) -> ProvenPack:
    """Prove the pack in `source` up to layer T. Raises the refusal of the first layer that finds something.

    The class of the error is that of packs.md section 8; its `problems` lists every finding of the layer.
    """
    pack, problems = prove(source, policy, place, limits)
    if pack is None:
        raise refusal(problems)
    return pack


def prove(
    source: Source,
    policy: Policy | Callable[[], Policy] | None = None,
    place: Place | None = None,
    limits: Limits = LIMITS,
) -> tuple[ProvenPack | None, list[Problem]]:
    """Prove the pack in `source` up to layer T: give it, or None and all findings of one layer.

    What gives the policy is asked only where the bytes hold and somebody has to be believed; its errors are raised.
    """
    container, found = read_container(source, limits)
    if container is None:
        return None, found
    try:
        signed, manifest, found = _prove_bytes(container, limits)
    except PostilError as error:
        return None, list(error.problems)
    if signed is None or manifest is None:
        return None, found
    believed = policy() if callable(policy) else policy or Policy()
    try:
        return _prove_signer(container, manifest, signed, believed, place or Place(), limits)
    except PostilError as error:
        return None, list(error.problems)


def signing_key(source: Source, limits: Limits = LIMITS) -> PublicKey | None:
    """Give the key that signed a pack whose bytes are proven, whoever that may be; None where they are not."""
    container, _found = read_container(source, limits)
    if container is None:
        return None
    try:
        lists, _found = bag.read_lists(container)
        if lists is None:
            return None
        signed, _found = _read_signatures(container, lists, limits)
        if signed is None or bag.check_digests(container, lists):
            return None
    except PostilError:
        return None
    return signed.signature.key


def signed_as(source: Source, limits: Limits = LIMITS) -> str | None:
    """Tell what kind of pack a file was signed as, whoever signed it; None where no signature holds."""
    container, _ = read_container(source, limits)
    lists = bag.read_lists(container)[0] if container is not None else None
    signed = _read_signatures(container, lists, limits)[0] if container is not None and lists else None
    return _KINDS[signed.signature.namespace] if signed is not None else None


def receive(path: Path, inbox: Path, limits: Limits = LIMITS) -> Path:
    """Copy a file that may change under us into the program's own inbox, in one read (step 0).

    Gives the path of the copy, which the caller removes. Raises TooLargeError, NotAPackError if the file
    cannot be read, OSError if the inbox cannot be written.
    """
    copy = inbox / f"{secrets.token_hex(8)}.part"
    try:
        source = path.open("rb")
    except OSError as fault:
        raise refusal([not_read(fault)]) from None
    handle = os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with source, os.fdopen(handle, "wb") as target:
            _copy(source, target, limits)
    except BaseException:
        drop(copy)
        raise
    return copy


def _copy(source: BinaryIO, target: BinaryIO, limits: Limits) -> None:
    left = limits.pack_file + 1
    while piece := _read_piece(source, min(_PIECE, left)):
        target.write(piece)
        left -= len(piece)
    if not left:
        raise refusal([refuse("large_file", limit=limits.pack_file)])


def _read_piece(source: BinaryIO, size: int) -> bytes:
    try:
        return source.read(size)
    except OSError:
        raise refusal([refuse("unreadable")]) from None


def _prove_bytes(
    container: Container, limits: Limits
) -> tuple[_Signed | None, Manifest | None, list[Problem]]:
    """Layers B to M: what nobody has to be believed for."""
    lists, found = bag.read_lists(container)
    if lists is None:
        return None, None, found
    signed, found = _read_signatures(container, lists, limits)
    if signed is None:
        return None, None, found
    found = bag.check_digests(container, lists)
    if found:
        return None, None, found
    manifest, found = _describe(container, signed, limits)
    return signed, manifest, found


def _prove_signer(
    container: Container, manifest: Manifest, signed: _Signed, policy: Policy, place: Place, limits: Limits
) -> tuple[ProvenPack | None, list[Problem]]:
    """The second half of layer S, and layer T: whether this person may sign this, here."""
    pack, found = _believe(container, manifest, signed, policy, limits)
    if pack is None:
        return None, found
    found = check_place(manifest, pack.signer, pack.roster, place)
    return (None, found) if found else (pack, [])


def _read_signatures(
    container: Container, lists: Lists, limits: Limits
) -> tuple[_Signed | None, list[Problem]]:
    """Layer S, first half: strict form, known purpose, and the signatures over the list itself."""
    names = sorted(name for name in container.members if name.startswith("signatures/"))
    found = [] if bag.SIGNER in names else [refuse("unsigned")]
    read: dict[str, Signature] = {}
    for name in names:
        try:
            read[name] = parse(container.read(name, limits.signature))
        except SignatureFormatError:
            found.append(refuse("signature_unreadable", name=name, file=name))
    for name, signature in read.items():
        allowed = _KINDS if name == bag.SIGNER else (COUNTERSIGN,)
        later = later_major(signature.namespace) if name == bag.SIGNER else None
        if later is not None and signature.holds(lists.signed):
            found.append(refuse("newer_major", version=later))
        elif signature.namespace not in allowed:
            found.append(refuse("other_purpose", name=name, purpose=signature.namespace[:80], file=name))
        elif not signature.holds(lists.signed):
            found.append(refuse("signature_false", name=name, file=name))
    if found:
        return None, found
    signer = read.pop(bag.SIGNER)
    return _Signed(lists, signer, tuple(read.items())), []


def _describe(container: Container, signed: _Signed, limits: Limits) -> tuple[Manifest | None, list[Problem]]:
    """Layer M, and the series that bag-info.txt repeats."""
    data = container.read(bag.PACK, limits.description)
    manifest, found = read_manifest(data, _KINDS[signed.signature.namespace])
    if manifest is not None and bag.external_identifier(container) != manifest.series:
        return None, [refuse("bag_info")]
    return manifest, found


def _believe(
    container: Container, manifest: Manifest, signed: _Signed, policy: Policy, limits: Limits
) -> tuple[ProvenPack | None, list[Problem]]:
    """Layer S, second half: the pack's roster, the policy, and everybody who signed."""
    roster, revoked, found = _read_trust(container, manifest.kind, limits)
    if found:
        return None, found
    policy = replace(policy, revoked=policy.revoked | revoked)
    proof, found = decide(manifest, signed.signature, roster, policy)
    for _, signature in signed.counter:
        found += decide_countersignature(manifest, signature, roster, policy)
    if proof is None or found:
        return None, found
    counter = tuple(signature.key for _, signature in signed.counter)
    return ProvenPack(container, signed.lists.pack_id, manifest, proof, roster, revoked, counter, limits), []


def _read_trust(
    container: Container, kind: str, limits: Limits
) -> tuple[Roster | None, frozenset[PublicKey], list[Problem]]:
    here = [name for name in (bag.SIGNERS, bag.REVOKED) if name in container.members]
    if kind not in WITH_ROSTER:
        return None, frozenset(), [refuse("roster_here", name=name, file=name) for name in here]
    if bag.SIGNERS not in here:
        return None, frozenset(), [refuse("roster_missing")]
    roster, found = parse_roster(container.read(bag.SIGNERS, limits.roster), bag.SIGNERS)
    revoked: frozenset[PublicKey] | None = frozenset()
    if bag.REVOKED in here:
        revoked, more = parse_revoked(container.read(bag.REVOKED, limits.roster), bag.REVOKED)
        found += more
    return roster, revoked or frozenset(), found
