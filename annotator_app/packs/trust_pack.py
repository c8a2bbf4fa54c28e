# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Trust packs: who may sign in a project from now on (packs.md 5.1, 5.5 and section 6).

The old key introduces a new one by a list of signers that names both, or withdraws keys; the recovery key
alone may replace every line, which raises the epoch. The list is the whole content; a word about the reason
stands beside it, for people.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from annotator_app.errors import Problem
from annotator_app.model import clock, strict_json
from annotator_app.model.people import PublicKey
from annotator_app.packs.keys import SigningKey
from annotator_app.packs.lines import Payload
from annotator_app.packs.manifest import Project, SignerClaim, Software, TrustManifest
from annotator_app.packs.reading import ProvenPack
from annotator_app.packs.refusals import refusal, refuse
from annotator_app.packs.roster import Roster, Signer
from annotator_app.packs.signature import NAMESPACES, RECOVERY
from annotator_app.packs.writing import Draft, Written, write_pack

SERIES: Final = "trust"
REASON: Final = "data/trust/reason.json"

Reason = Literal["rotation", "revocation", "recovery", "signers"]


@dataclass(frozen=True)
class Believed:
    """Who may sign in a project, and how far its list of signers has moved."""

    project: str
    title: str
    roster: Roster
    revoked: frozenset[PublicKey] = frozenset()
    epoch: int = 0
    version: int = 0

    def line_of(self, key: PublicKey) -> Signer | None:
        """Give the line of a key, or None."""
        return next((line for line in self.roster.signers if line.key == key), None)

    @property
    def recovery(self) -> tuple[Signer, ...]:
        """The lines of recovery keys."""
        return tuple(line for line in self.roster.signers if RECOVERY in line.namespaces)


def write_trust_pack(
    target: Path,
    key: SigningKey,
    believed: Believed,
    software: Software,
    *,
    reason: Reason,
    before: tuple[int, str] | None = None,
) -> Written:
    """Write the trust pack by which `key` says who is to be believed; its purpose is that of its own line.

    `before` are revision and id of the trust pack that was made before this one. Raises the refusal of a list
    that does not name the key or nobody who may sign, OSError.
    """
    line = believed.line_of(key.public)
    if line is None:
        raise refusal([refuse("unknown_signer", number=key.public.safety_number)])
    manifest = TrustManifest(
        project=Project(id=believed.project, title=believed.title),
        series=SERIES,
        revision=before[0] + 1 if before else 1,
        supersedes=before[1] if before else None,
        created_at=clock.build_stamp(),
        signer=SignerClaim(principal=line.principal, role="coordinator", key=key.public.fingerprint),
        software=software,
        trust_version=believed.version,
        trust_epoch=believed.epoch,
    )
    payload = [Payload(REASON, [strict_json.write_line({"reason": reason})])]
    namespace = RECOVERY if RECOVERY in line.namespaces else NAMESPACES["trust"]
    draft = Draft(payload, lambda _: manifest, believed.roster, believed.revoked, _check, namespace)
    return write_pack(draft, key, target)


def check_trust(pack: ProvenPack) -> list[Problem]:
    """Tell what speaks against the content of a proven trust pack: it must leave somebody who may sign."""
    assert pack.roster is not None
    able = (line for line in pack.roster.signers if NAMESPACES["task"] in line.namespaces)
    return [] if any(line.key not in pack.revoked for line in able) else [refuse("roster_nobody")]


def reason_of(pack: ProvenPack) -> str:
    """Give the word about the reason, empty where there is none that this program knows."""
    try:
        said = strict_json.parse(pack.read(REASON))
    except (KeyError, strict_json.StrictJSONError):
        return ""
    word = said.get("reason") if isinstance(said, dict) else None
    return word if isinstance(word, str) and word in ("rotation", "revocation", "recovery", "signers") else ""


def without(roster: Roster, keys: Iterable[PublicKey]) -> Roster:
    """Give the roster without the lines of some keys."""
    gone = set(keys)
    return Roster(tuple(line for line in roster.signers if line.key not in gone))


def _check(pack: ProvenPack) -> None:
    found = check_trust(pack)
    if found:
        raise refusal(found)
