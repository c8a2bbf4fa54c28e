# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Does a proven pack belong here: project, recipient, the task it answers, its items (layer T).

What needs a memory (older revisions, forks, the same pack again) is asked by the program, not here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator_app.errors import Problem
from annotator_app.model.people import PublicKey, split_principal
from annotator_app.packs.manifest import Manifest, ResultManifest, ReviewManifest, TaskManifest
from annotator_app.packs.refusals import refuse
from annotator_app.packs.roster import Roster
from annotator_app.packs.trust import Proof

EVERYBODY = "*"


@dataclass(frozen=True, slots=True)
class Addressed:
    """What of a task pack decides whose it is."""

    pack_id: str
    manifest: TaskManifest
    roster: Roster


@dataclass(frozen=True, slots=True)
class Place:
    """Where a pack is opened; None: not asked.

    `project`: the only project that fits. `key` and `name`: the person a task or review pack must be
    for. `coordinators`: keys of which a result must name one as its recipient. `task`: the pack that a
    result must answer. `locked`: the file was locked when it came; a result that was not is refused where its
    task wants locked ones.
    """

    project: str | None = None
    key: PublicKey | None = None
    name: str = ""
    coordinators: frozenset[PublicKey] | None = None
    task: Addressed | None = None
    locked: bool = False


def check_place(manifest: Manifest, proof: Proof, roster: Roster | None, place: Place) -> list[Problem]:
    """Tell what speaks against adding a proven pack in `place` (T01, T02, T04, X03)."""
    found = []
    if place.project is not None and manifest.project.id != place.project:
        found.append(refuse("project", title=manifest.project.title))
    if isinstance(manifest, TaskManifest | ReviewManifest):
        found += _check_recipients(manifest.recipients, roster, place)
    if isinstance(manifest, ResultManifest):
        found += _check_result(manifest, proof, place)
    return found


def is_for(recipients: Iterable[str], roster: Roster | None, key: PublicKey, name: str) -> bool:
    """Tell whether a pack is *mine* (packs.md 6, "Name").

    It is for everybody, or a roster line under a recipient has my key, or a recipient has no line yet
    and my NAME.
    """
    for recipient in recipients:
        lines = roster.of_principal(recipient) if roster else ()
        if recipient == EVERYBODY or any(line.key == key for line in lines):
            return True
        if not lines and recipient.partition("@")[0] == name:
            return True
    return False


def _check_recipients(recipients: tuple[str, ...], roster: Roster | None, place: Place) -> list[Problem]:
    if place.key is None or is_for(recipients, roster, place.key, place.name):
        return []
    return [refuse("recipient", recipients=", ".join(recipients))]


def _check_result(manifest: ResultManifest, proof: Proof, place: Place) -> list[Problem]:
    found = []
    if place.task is not None:
        found += _check_task(manifest, place.task)
        if place.task.manifest.results.encrypt == "required" and not place.locked:
            found.append(refuse("not_locked"))
        recipients = place.task.manifest.recipients
        if not is_for(recipients, place.task.roster, proof.key, split_principal(proof.principal)[0]):
            who = proof.given or proof.principal
            found.append(refuse("uninvited", principal=who, recipients=", ".join(recipients)))
    if place.coordinators is not None and all(
        key.fingerprint != manifest.recipient for key in place.coordinators
    ):
        found.append(refuse("other_coordinator"))
    return found


def _check_task(manifest: ResultManifest, task: Addressed) -> list[Problem]:
    said, here = manifest.task, task.manifest
    if said.pack_id == task.pack_id:
        return []
    if said.series == here.series and said.revision != here.revision:
        return [refuse("other_revision", said=said.revision, found=here.revision)]
    return [refuse("other_task", series=said.series)]
