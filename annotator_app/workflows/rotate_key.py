# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Change the signing key: in every project that is coordinated here the old key introduces the new one.

The new key waits in the folder of keys, locked as the old one is, until all trust packs are written; a stop in
between loses nothing, and the next try goes on with the same key. The old key is kept beside the new one.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator_app.errors import FileExistsHereError
from annotator_app.model.people import PublicKey
from annotator_app.packs import keys
from annotator_app.packs.keys import AskPassphrase, SigningKey
from annotator_app.store.refusals import told
from annotator_app.workflows import identity, key_copy, make_trust, take_trust, unlock
from annotator_app.workflows.home import Home
from annotator_app.workflows.identity import Identity
from annotator_app.workflows.new_file import refuse_unplaced

SUFFIX: Final = ".trustpack"
_NEXT: Final = "next"


@dataclass(frozen=True)
class Rotated:
    """The key that signs now, the fingerprint of the one before, and the trust packs to give to contributors."""

    own: Identity
    before: str
    packs: tuple[Path, ...]


def run(home: Home, folder: Path, ask_passphrase: AskPassphrase | None = None) -> Rotated:
    """Make a new key, introduce it in every project coordinated here, and let it sign from now on.

    One trust pack for each project is written into `folder`. The new key has the passphrase of the old one;
    a coordinator's has to be locked. Raises MissingKeyError, WrongPassphraseError, UnlockedKeyError, UsageError
    where there is no folder, FileExistsHereError, StoreError.
    """
    refuse_unplaced(folder / SUFFIX, force=False)
    before, projects = identity.show(home), make_trust.projects(home)
    told_words: list[str] = []

    def ask(purpose: str) -> str:
        told_words.append(ask_passphrase(purpose) if ask_passphrase is not None else "")
        return told_words[-1]

    wanted = ask if ask_passphrase is not None else None
    old = identity.load_signer(home, wanted, for_others=bool(projects))
    new = _next(home, told_words[-1] if told_words else None)
    packs = tuple(_introduce(home, project, old, new, folder) for project in projects)
    waiting = home.keys / _NEXT
    key_copy.put_aside(home, before)
    with told(waiting):
        private = waiting.read_bytes()
    unlock.carry_over(home, old, new)
    own = identity.put(home, private, new.public, before.name)
    with told(waiting):
        waiting.unlink()
    return Rotated(own, before.fingerprint, packs)


def _next(home: Home, passphrase: str | None) -> SigningKey:
    """Give the new key, which is on the disk before anybody is told of it; one that waits there is taken."""
    path = home.keys / _NEXT
    if not path.exists():
        with told(path):
            keys.save_key(path, keys.make_key(), passphrase)
    return keys.load_key(path, None if passphrase is None else lambda _purpose: passphrase)


def _introduce(home: Home, project: str, old: SigningKey, new: SigningKey, folder: Path) -> Path:
    """Write the trust pack of one project; one that an earlier try has written for this key is taken."""
    sign = new.public.fingerprint.removeprefix("SHA256:")[:6].replace("/", "_").replace("+", "-")
    out = folder / f"{project}-{sign}{SUFFIX}"
    if not out.exists():
        make_trust.introduce(home, project, old, new.public, out)
        return out
    offered = take_trust.look(home, out)
    if offered.error is not None or all(one.fingerprint != new.public.fingerprint for one in _lines(offered)):
        raise FileExistsHereError(file=out)
    take_trust.run(home, offered)
    return out


def _lines(offered: take_trust.OfferedTrust) -> list[PublicKey]:
    assert offered.pack is not None
    roster = offered.pack.roster
    return [line.key for line in roster.signers] if roster is not None else []
