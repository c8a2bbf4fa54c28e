# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Changes of keys that others have to hear of: a new key, a lost key, a key that is believed no longer.

In every project that is coordinated here the old key introduces the new one. The new key waits in the folder
of keys, locked as the old one is, until all trust packs are written; a stop in between loses nothing, and the
next try goes on with the same key. The old key is kept beside the new one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator_app.errors import FileExistsHereError, UsageError
from annotator_app.model.people import PublicKey
from annotator_app.packs import keys, paper_key
from annotator_app.packs.keys import AskPassphrase, SigningKey
from annotator_app.store.refusals import told
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.new_file import refuse_unplaced
from annotator_app.workflows.signing import identity, key_copy, trust, unlock
from annotator_app.workflows.signing.identity import Identity
from annotator_app.workflows.trusting import make_trust, take_trust

SUFFIX: Final = ".trustpack"
_NEXT: Final = "next"


@dataclass(frozen=True)
class Rotated:
    """The key that signs now, the fingerprint of the one before, and the trust packs to give to contributors."""

    own: Identity
    before: str
    packs: tuple[Path, ...]


def run(
    home: Home, folder: Path, ask_passphrase: AskPassphrase | None = None, *, withdraw_old: bool = False
) -> Rotated:
    """Make a new key, introduce it in every project coordinated here, and let it sign from now on.

    One trust pack for each project is written into `folder`, with `withdraw_old` a second one that withdraws
    the old key, to be taken after it. The new key has the passphrase of the old one; a coordinator's has to be
    locked. Raises MissingKeyError, WrongPassphraseError, UnlockedKeyError, UsageError where there is no folder,
    FileExistsHereError, StoreError.
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
    if withdraw_old and projects:
        packs += withdraw_keys(home, [old.public], folder, lambda _purpose: told_words[-1])
    return Rotated(own, before.fingerprint, packs)


def recover(home: Home, page: Path, pack: Path, folder: Path) -> Path:
    """Let the recovery key on its printed page make the key of this home the coordinator of a project.

    `pack` is any task or trust pack of the project. Gives the trust pack for everybody in it. Raises
    MissingKeyError, UsageError for another project's page, FileExistsHereError, StoreError, the refusal of `pack`.
    """
    key = PublicKey.from_line(identity.show(home).public_key)
    out = folder / f"{page.stem}-{_sign(key)}{SUFFIX}"
    refuse_unplaced(out, force=False)
    make_trust.begin_anew(home, paper_key.load_page(page), key, pack, out)
    return out


def withdraw(
    home: Home, name: str, folder: Path, ask_passphrase: AskPassphrase | None = None
) -> tuple[Path, ...]:
    """Believe a signer no longer, and tell everybody by a trust pack for each project coordinated here.

    Of two keys under one's own name that which signs now stays. Raises UsageError where nobody is called so,
    or only the key that signs here; MissingKeyError, WrongPassphraseError, UnlockedKeyError,
    FileExistsHereError, StoreError.
    """
    own = identity.show(home).public_key
    named = trust.named(home, name)
    gone = [PublicKey.from_line(one.public_key) for one in named if one.public_key != own]
    written = withdraw_keys(home, gone, folder, ask_passphrase)
    for key in gone:
        trust.stop(home, key, name)
    return written


def withdraw_keys(
    home: Home, gone: Sequence[PublicKey], folder: Path, ask_passphrase: AskPassphrase | None = None
) -> tuple[Path, ...]:
    """Withdraw keys in every project coordinated here, by a trust pack for each. Raises as `withdraw`."""
    if not gone or identity.show(home).public_key in [key.line for key in gone]:
        raise UsageError(trust.OWN_KEY)
    refuse_unplaced(folder / SUFFIX, force=False)
    key = identity.load_signer(home, ask_passphrase, for_others=True)
    written = []
    for project in make_trust.projects(home):
        out = folder / f"{project}-without-{_sign(gone[0])}{SUFFIX}"
        written.append(make_trust.withdraw(home, project, key, gone, out).path)
    return tuple(written)


def _sign(key: PublicKey) -> str:
    """Give a few letters of a fingerprint that may stand in the name of a file."""
    return key.fingerprint.removeprefix("SHA256:")[:6].replace("/", "_").replace("+", "-")


def _next(home: Home, passphrase: str | None) -> SigningKey:
    """Give the new key, which is on the disk before anybody is told of it; one that waits there is taken."""
    path = home.keys / _NEXT
    with told(path):
        # A power cut may bring a file back that was taken away: the key that signs already is no next one.
        if path.exists() and keys.read_key_file(path).public == keys.read_key_file(home.key_file).public:
            path.unlink()
        if not path.exists():
            keys.save_key(path, keys.make_key(), passphrase)
    return keys.load_key(path, None if passphrase is None else lambda _purpose: passphrase)


def _introduce(home: Home, project: str, old: SigningKey, new: SigningKey, folder: Path) -> Path:
    """Write the trust pack of one project; one that an earlier try has written for this key is taken."""
    out = folder / f"{project}-{_sign(new.public)}{SUFFIX}"
    with told(out):
        there = out.exists()
    if not there:
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
