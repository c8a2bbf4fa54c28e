# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Whose pack is it: the principal under which this home answers a task pack (packs.md section 6, "Name").

In an addressed pack the coordinator's name for a person holds, in a pack for anybody their own.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator_app.errors import MissingKeyError
from annotator_app.model.people import PublicKey, name_from, principal, split_principal
from annotator_app.packs.belonging import EVERYBODY
from annotator_app.packs.manifest import ReviewManifest, TaskManifest
from annotator_app.packs.roster import Roster
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.signing import identity


@dataclass(frozen=True)
class Me:
    """This home's key and the NAME that its displayed name gives; no key before the first run."""

    key: PublicKey | None
    name: str
    displayed: str


def me(home: Home) -> Me:
    """Give who this home is, asking for no passphrase."""
    try:
        about = identity.show(home)
    except MissingKeyError:
        return Me(None, "", "")
    key = PublicKey.from_line(about.public_key)
    return Me(key, name_from(about.name, key), about.name)


def my_principal(manifest: TaskManifest | ReviewManifest, roster: Roster, who: Me) -> str | None:
    """Give the principal under which `who` answers the pack, or None: it is for somebody else.

    A recipient with my key on its roster line comes first, then one without a line yet that has my name,
    then anybody.
    """
    if who.key is None:
        return principal("k-unknown", manifest.project.id) if EVERYBODY in manifest.recipients else None
    unlisted = None
    for recipient in manifest.recipients:
        lines = roster.of_principal(recipient)
        if any(line.key == who.key for line in lines):
            return recipient
        if not lines and recipient != EVERYBODY and split_principal(recipient)[0] == who.name:
            unlisted = unlisted or recipient
    if unlisted is None and EVERYBODY in manifest.recipients:
        return principal(who.name, manifest.project.id)
    return unlisted
