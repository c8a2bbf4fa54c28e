# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Who may sign what: a strict part of OpenSSH's allowed_signers, and the list of revoked keys.

One bad line refuses the whole file: no patterns, no cert-authority, nothing behind the key, no key under
two names (packs.md 5.7). ssh-keygen reads these files as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from annotator_app.errors import Problem
from annotator_app.model.ids import PRINCIPAL
from annotator_app.model.people import MalformedKeyError, PublicKey
from annotator_app.packs.limits import LIMITS
from annotator_app.packs.refusals import refuse
from annotator_app.packs.signature import COUNTERSIGN, NAMESPACES, RECOVERY

ROLES: Final = {
    "coordinator": (NAMESPACES["task"], NAMESPACES["review"], NAMESPACES["trust"], COUNTERSIGN),
    "reviewer": (NAMESPACES["verdict"], COUNTERSIGN),
    "contributor": (NAMESPACES["result"],),
    "recovery": (RECOVERY,),
}

_DATE: Final = r"[0-9]{8}(?:[0-9]{4}(?:[0-9]{2})?)?Z"
_NAMESPACE: Final = r"[a-z]{1,32}-v[1-9][0-9]{0,3}@postil"
_SIGNER: Final = re.compile(
    rf'(?P<principal>{PRINCIPAL}) namespaces="(?P<namespaces>{_NAMESPACE}(?:,{_NAMESPACE})*)"'
    rf'(?:,valid-after="(?P<start>{_DATE})")?(?:,valid-before="(?P<end>{_DATE})")?'
    r" ssh-ed25519 (?P<key>[A-Za-z0-9+/]+=*)"
)
_REVOKED: Final = re.compile(r"ssh-ed25519 ([A-Za-z0-9+/]+=*)")


@dataclass(frozen=True, slots=True)
class Signer:
    """One line: this key signs under this name for these purposes, from `start` until before `end`.

    `start` and `end` are `YYYYMMDDHHMMSSZ` or None.
    """

    principal: str
    key: PublicKey
    namespaces: tuple[str, ...]
    start: str | None = None
    end: str | None = None

    @property
    def line(self) -> str:
        """The line of allowed_signers, without line feed."""
        dates = "".join(
            f',{name}="{value}"'
            for name, value in (("valid-after", self.start), ("valid-before", self.end))
            if value
        )
        return f'{self.principal} namespaces="{",".join(self.namespaces)}"{dates} {self.key.line}'


@dataclass(frozen=True, slots=True)
class Roster:
    """All lines of one allowed_signers file, in order."""

    signers: tuple[Signer, ...] = ()

    def of_principal(self, principal: str) -> tuple[Signer, ...]:
        """Give the lines of one name; after a change of key there are several."""
        return tuple(signer for signer in self.signers if signer.principal == principal)

    def text(self) -> bytes:
        """Give the file; the same lines give the same bytes."""
        return "".join(signer.line + "\n" for signer in self.signers).encode("ascii")


def signer_for(role: str, principal: str, key: PublicKey) -> Signer:
    """Give the line of a coordinator, reviewer, contributor or recovery key (packs.md 5.7)."""
    return Signer(principal, key, ROLES[role])


def parse_roster(data: bytes, name: str) -> tuple[Roster | None, list[Problem]]:
    """Read allowed_signers: the roster, or None and the lines that are not allowed (S08).

    Reading ends where more lines are wrong than a person could read.
    """
    signers: list[Signer] = []
    found: list[Problem] = []
    keys: set[PublicKey] = set()
    for number, line in _lines(data):
        if len(found) == LIMITS.listed_problems:
            break
        signer = _signer(line)
        if signer is None or signer.key in keys:
            found.append(refuse("roster", name=name, number=number, file=name, line=number))
            continue
        keys.add(signer.key)
        signers.append(signer)
    return (None, found) if found else (Roster(tuple(signers)), [])


def parse_revoked(data: bytes, name: str) -> tuple[frozenset[PublicKey] | None, list[Problem]]:
    """Read revoked_keys: the keys, or None and the lines that are not allowed (S08), as for a roster."""
    keys: set[PublicKey] = set()
    found: list[Problem] = []
    for number, line in _lines(data):
        if len(found) == LIMITS.listed_problems:
            break
        match = _REVOKED.fullmatch(line)
        key = _key(match[1]) if match else None
        if key is None:
            found.append(refuse("roster", name=name, number=number, file=name, line=number))
        else:
            keys.add(key)
    return (None, found) if found else (frozenset(keys), [])


def revoked_text(keys: Iterable[PublicKey]) -> bytes:
    """Give the file of revoked keys, sorted."""
    return "".join(sorted(key.line + "\n" for key in keys)).encode("ascii")


def _lines(data: bytes) -> Iterable[tuple[int, str]]:
    """Give every line that is neither empty nor a comment; text that is not ASCII matches no rule."""
    for number, line in enumerate(data.decode("ascii", "replace").split("\n"), 1):
        if line and not line.startswith("#"):
            yield number, line


def _signer(line: str) -> Signer | None:
    match = _SIGNER.fullmatch(line)
    key = _key(match["key"]) if match else None
    if match is None or key is None:
        return None
    namespaces = tuple(match["namespaces"].split(","))
    if len(set(namespaces)) != len(namespaces) or (RECOVERY in namespaces and len(namespaces) > 1):
        return None
    try:
        return Signer(match["principal"], key, namespaces, _moment(match["start"]), _moment(match["end"]))
    except ValueError:
        return None


def _moment(date: str | None) -> str | None:
    """Give the date with hours, minutes and seconds. Raises ValueError for a day that does not exist."""
    if date is None:
        return None
    full = date.removesuffix("Z").ljust(14, "0") + "Z"
    datetime.strptime(full, "%Y%m%d%H%M%S%z")
    return full


def _key(text: str) -> PublicKey | None:
    try:
        return PublicKey.from_base64(text)
    except MalformedKeyError:
        return None
