# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Make a trust pack: introduce a new key, withdraw keys, or begin anew with the recovery key (packs.md section 6).

What a project's list of signers is comes from the bundles this home knows and from the packs it has seen.
The pack is taken here too, so that the maker's own home believes what it tells others.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import PostilError, UsageError
from annotator_app.model.people import PublicKey
from annotator_app.packs.keys import SigningKey
from annotator_app.packs.manifest import TaskManifest, TrustManifest
from annotator_app.packs.reading import open_pack
from annotator_app.packs.roster import ROLES, Roster, Signer, parse_roster
from annotator_app.packs.signature import NAMESPACES
from annotator_app.packs.trust import Policy, believe_roster
from annotator_app.packs.trust_pack import Believed, Reason, without, write_trust_pack
from annotator_app.packs.writing import Written
from annotator_app.store import log_table, trust_table
from annotator_app.store.bundle import bundle_store
from annotator_app.store.refusals import told
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.private_copy import PrivateCopy
from annotator_app.workflows.new_file import refuse_unplaced
from annotator_app.workflows.signing import identity, project_lists
from annotator_app.workflows.trusting import take_trust

NOT_KNOWN: Final = QT_TRANSLATE_NOOP(
    "errors", "Nothing is known here of the project “{project}”. Nothing was written. Open its bundle first."
)
NOT_ITS_KEY: Final = QT_TRANSLATE_NOOP(
    "errors", "This is not the recovery key of “{title}”. Nothing was written. Look for the right page."
)

_TASK: Final = NAMESPACES["task"]


def known_in(home: Home, project: str) -> Believed:
    """Give who may sign in a project as far as this home knows. Raises UsageError where it knows nothing."""
    seen = home.store.ask(lambda connection: trust_table.rosters(connection, project))
    row = home.store.ask(lambda connection: trust_table.project(connection, project))
    books = _of_bundles(home, project)
    if row is None and not books:
        raise UsageError(NOT_KNOWN, project=project)
    rosters = [*(project_lists.roster_of(one) for one in reversed(seen)), *(one.roster for one in books)]
    gone = frozenset(key for _, key in project_lists.withdrawn(seen))
    lines = {line.key: line for roster in reversed(rosters) for line in roster.signers}
    versions = [one.version for one in books] + ([row.trust_version] if row else [])
    return Believed(
        project,
        row.title if row else books[0].title,
        without(Roster(tuple(lines.values())), gone),
        gone,
        row.trust_epoch if row else 0,
        max(versions),
    )


def introduce(home: Home, project: str, old: SigningKey, new: PublicKey, out: Path) -> Written:
    """Write the trust pack by which the old key introduces the new one, under the old one's name, and take it here.

    Raises UsageError, FileExistsHereError, StoreError, the refusal of a key that may not sign.
    """
    known = known_in(home, project)
    line = known.line_of(old.public)
    name = line.principal if line else f"{identity.show(home).principal_name}@{project}"
    mine = tuple(Signer(name, key, ROLES["coordinator"]) for key in (old.public, new))
    lines = (*mine, *without(known.roster, [old.public, new]).signers)
    return _write(home, known, Roster(lines), known.revoked, old, out, "rotation")


def withdraw(home: Home, project: str, key: SigningKey, gone: Iterable[PublicKey], out: Path) -> Written:
    """Write the trust pack by which `key` withdraws keys in a project, and take it here. Raises as `introduce`."""
    known = known_in(home, project)
    revoked = known.revoked | frozenset(gone)
    line = known.line_of(key.public)
    name = line.principal if line else f"{identity.show(home).principal_name}@{project}"
    mine = Signer(name, key.public, ROLES["coordinator"])
    lines = (mine, *without(known.roster, [*revoked, key.public]).signers)
    return _write(home, known, Roster(lines), revoked, key, out, "revocation")


def begin_anew(home: Home, recovery: SigningKey, new: PublicKey, pack: Path, out: Path) -> Written:
    """Write the trust pack by which the recovery key replaces every coordinator of a project with `new`.

    `pack` is any task or trust pack of the project: it says which recovery key counts. All keys that signed
    for the project are withdrawn; contributors and reviewers stay. Raises UsageError for another project's
    recovery key, the refusal of `pack`, FileExistsHereError, StoreError.
    """
    known = _of_pack(home, pack)
    if all(line.key != recovery.public for line in known.recovery):
        raise UsageError(NOT_ITS_KEY, title=known.title)
    signers = [line for line in known.roster.signers if _TASK in line.namespaces and line.key != new]
    name = signers[0].principal if signers else f"{identity.show(home).principal_name}@{known.project}"
    rest = without(known.roster, [new, *(line.key for line in signers)]).signers
    lines = (Signer(name, new, ROLES["coordinator"]), *rest)
    revoked = (known.revoked | {line.key for line in signers}) - {new}
    raised = Believed(known.project, known.title, known.roster, known.revoked, known.epoch + 1, known.version)
    return _write(home, raised, Roster(lines), revoked, recovery, out, "recovery")


def projects(home: Home) -> list[str]:
    """Give the projects that this home coordinates: those of the bundles it knows, each once."""
    return list(dict.fromkeys(one.project for one in home.store.ask(log_table.bundles)))


def _write(
    home: Home,
    known: Believed,
    roster: Roster,
    revoked: frozenset[PublicKey],
    key: SigningKey,
    out: Path,
    reason: Reason,
) -> Written:
    refuse_unplaced(out, force=False)
    next_ = Believed(known.project, known.title, roster, revoked, known.epoch, known.version + 1)
    before = home.store.ask(_made_before(known.project))
    with told(out):
        written = write_trust_pack(out, key, next_, identity.software(), reason=reason, before=before)
    pack = open_pack(out, Policy(believe_roster(roster), first_contact=False))
    home.store.save(lambda connection: take_trust.apply(connection, pack, written.sha256))
    return written


def _made_before(project: str) -> Any:
    def ask(connection: Any) -> tuple[int, str] | None:
        packs = [one for one in trust_table.rosters(connection, project) if one.kind == "trust"]
        return (len(packs), packs[-1].pack_id) if packs else None

    return ask


def _of_bundles(home: Home, project: str) -> list[Believed]:
    """Give what the bundles of a project say, the one used last first; those that cannot be opened are left out."""
    found = []
    for one in home.store.ask(log_table.bundles):
        if one.project != project or not Path(one.path).is_file():
            continue
        try:
            with bundle_store.open_bundle(Path(one.path)) as bundle:
                text, packs = bundle.latest_build().roster, bundle.packs()
        except PostilError:
            continue
        roster = parse_roster(text.encode("ascii"), "allowed_signers")[0] or Roster()
        versions = [TaskManifest.model_validate_json(pack.manifest).trust_version for pack in packs]
        found.append(Believed(project, one.title, roster, version=max(versions, default=0)))
    return found


def _of_pack(home: Home, path: Path) -> Believed:
    """Give what a task or trust pack says of its project; it needs to be whole, not to be believed."""
    pack = open_pack(PrivateCopy(path).source, Policy())
    manifest = pack.manifest
    if pack.roster is None or not isinstance(manifest, TaskManifest | TrustManifest):
        raise UsageError(NOT_KNOWN, project=str(manifest.project.id))
    project = str(manifest.project.id)
    epoch = manifest.trust_epoch if isinstance(manifest, TrustManifest) else 0
    row = home.store.ask(lambda connection: trust_table.project(connection, project))
    return Believed(
        project,
        manifest.project.title,
        pack.roster,
        pack.revoked,
        max(epoch, row.trust_epoch if row else 0),
        max(manifest.trust_version, row.trust_version if row else 0),
    )
