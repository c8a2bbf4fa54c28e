# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The lists of signers and of withdrawn keys that proven packs brought, project by project.

Only those of the project's epoch count. The recovery key is the one that was named first: a stolen key of
the coordinator cannot name another, nor withdraw it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from annotator_app.model.people import PublicKey
from annotator_app.packs.bag import REVOKED, SIGNERS
from annotator_app.packs.manifest import ReviewManifest, TaskManifest, TrustManifest
from annotator_app.packs.reading import ProvenPack
from annotator_app.packs.roster import Roster, Signer, parse_revoked, parse_roster
from annotator_app.packs.signature import RECOVERY
from annotator_app.packs.trust import Trusted
from annotator_app.store import trust_table
from annotator_app.store.trust_table import SeenRoster
from annotator_app.workflows.keeping.home import Home


@dataclass(frozen=True)
class Lists:
    """How far a project's list of signers has moved, and which keys were withdrawn in it.

    `elsewhere` are keys that a person here has withdrawn without naming a project.
    """

    version: int = 0
    revoked: frozenset[PublicKey] = frozenset()
    elsewhere: frozenset[PublicKey] = frozenset()

    def withdrawn_of(self, people: Iterable[PublicKey]) -> frozenset[PublicKey]:
        """Give the withdrawn keys of a project in which `people` work; those of others are nobody's business there."""
        return self.revoked | (self.elsewhere & frozenset(people))

    @classmethod
    def of(cls, home: Home, project: str, elsewhere: frozenset[PublicKey]) -> Lists:
        """Give what this home has seen of a project."""
        row = home.store.ask(lambda connection: trust_table.project(connection, project))
        seen = home.store.ask(lambda connection: trust_table.rosters(connection, project))
        gone = frozenset(key for _, key in withdrawn(seen))
        return cls(row.trust_version if row else 0, gone, elsewhere)


NO_LISTS: Final = Lists()


def see(connection: Any, pack: ProvenPack) -> None:
    """Keep the lists of a proven pack whose project was seen already, in the epoch that the project is in."""
    manifest = pack.manifest
    assert isinstance(manifest, TaskManifest | ReviewManifest | TrustManifest)
    project = str(manifest.project.id)
    known = trust_table.project(connection, project)
    revoked = REVOKED in pack.container.members
    trust_table.see_roster(
        connection,
        SeenRoster(
            project=project,
            pack_id=pack.pack_id,
            kind=pack.kind,
            signers=pack.container.read(SIGNERS, pack.limits.roster),
            revoked=pack.container.read(REVOKED, pack.limits.roster) if revoked else b"",
            trust_epoch=known.trust_epoch if known else 0,
            trust_version=manifest.trust_version,
            recovered=signed_by_recovery(pack),
        ),
    )


def signed_by_recovery(pack: ProvenPack) -> bool:
    """Tell whether the key that signed a proven pack stands on a recovery line of its roster."""
    lines = pack.roster.signers if pack.roster else ()
    return any(line.key == pack.signer.key and RECOVERY in line.namespaces for line in lines)


def roster_of(seen: SeenRoster) -> Roster:
    """Give the list of signers, which was strict when it came in."""
    return parse_roster(seen.signers, SIGNERS)[0] or Roster()


def recovery_line(seen: Iterable[SeenRoster]) -> Signer | None:
    """Give the line of one project's recovery key: the first that was named."""
    for one in seen:
        lines = [line for line in roster_of(one).signers if RECOVERY in line.namespaces]
        if lines:
            return lines[0]
    return None


def recovery_lines(seen: Sequence[SeenRoster]) -> tuple[Trusted, ...]:
    """Give the recovery key of every project as believed for its one purpose."""
    found = []
    for project in dict.fromkeys(one.project for one in seen):
        own = [one for one in seen if one.project == project]
        line = recovery_line(own)
        if line is not None:
            found.append(
                Trusted(line.key, line.principal, (RECOVERY,), project, exact=True, since=own[0].at[:10])
            )
    return tuple(found)


def withdrawn(seen: Sequence[SeenRoster]) -> frozenset[tuple[str, PublicKey]]:
    """Give the keys that were withdrawn, each in its project."""
    safe = {(one.project, one.key) for one in recovery_lines(seen)}
    gone: set[tuple[str, PublicKey]] = set()
    for one in seen:
        keys = parse_revoked(one.revoked, REVOKED)[0] or frozenset()
        pairs = {(one.project, key) for key in keys}
        gone |= pairs if one.recovered else pairs - safe
    return frozenset(gone)
