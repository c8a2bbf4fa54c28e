# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Who this home is: its signing key and the name its person goes by (packs.md section 6).

The private key lies in OpenSSH's form under `keys/`, readable by its owner only; beside it stands the
public line with the name. A key without a passphrase may hand back, but not sign packs for others.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

import annotator_app
from annotator_app.errors import FileExistsHereError, UnlockedKeyError, UsageError
from annotator_app.model.people import MalformedKeyError, PublicKey, name_from
from annotator_app.packs import durable, keys
from annotator_app.packs import keycard as cards
from annotator_app.packs.keys import AskPassphrase, SigningKey
from annotator_app.packs.manifest import SOFTWARE_NAME, Software
from annotator_app.store.refusals import told
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.new_file import refuse_unplaced

NO_NAME = QT_TRANSLATE_NOOP("errors", "A name is needed: the one that other people here know you by.")
NO_PASSPHRASE = QT_TRANSLATE_NOOP(
    "errors", "The first line of {file} holds no passphrase. Nothing was signed."
)

EMPTY = QT_TRANSLATE_NOOP("errors", "A passphrase needs at least one sign. Nothing was changed.")


@dataclass(frozen=True)
class Identity:
    """A home's key as others may know it: `name` is shown, `principal_name` stands in packs.

    `public_key` is the line `ssh-ed25519 KEY`; `locked`: a passphrase guards the private half.
    """

    name: str
    principal_name: str
    safety_number: str
    fingerprint: str
    public_key: str
    locked: bool


def new(home: Home, name: str, passphrase: str | None = None) -> Identity:
    """Make the signing key of this home, locked where a passphrase is given, and say whose it is.

    Raises UsageError without a name, FileExistsHereError if the home has a key (which is never replaced),
    StoreError.
    """
    shown_name = " ".join(name.split())
    if not shown_name:
        raise UsageError(NO_NAME, option="--name")
    if exists(home):
        raise FileExistsHereError(file=f"{home.keys.name}/{home.key_file.name}")
    key = keys.make_key()
    return put(home, keys.private_text(key, passphrase or None), key.public, shown_name)


def put(home: Home, private: bytes, key: PublicKey, name: str) -> Identity:
    """Make this the key of the home: a private key file of `key`, and the name beside it. Raises StoreError.

    The name waits beside its place until the key is there, so that a stop between the two loses neither.
    """
    with told(home.key_file):
        part = home.public_key_file.with_suffix(".part")
        with part.open("wb") as file:
            file.write(f"{key.line} {name}\n".encode())
            durable.sync_written(file)
        keys.write_private(home.key_file, private)
        part.replace(home.public_key_file)
        durable.sync_folder(home.keys)
    return show(home)


def exists(home: Home) -> bool:
    """Tell whether this home has a signing key."""
    return home.key_file.exists()


def show(home: Home) -> Identity:
    """Give who this home is; no passphrase is asked for. Raises MissingKeyError."""
    about = keys.read_key_file(home.key_file)
    _finish_put(home, about.public)
    name = _name(home, about.public)
    key = about.public
    return Identity(name, name_from(name, key), key.safety_number, key.fingerprint, key.line, about.locked)


def keycard(
    home: Home, out: Path, ask_passphrase: AskPassphrase | None = None, *, force: bool = False
) -> Path:
    """Write the key card of this home, by which its key introduces itself, and give its path.

    Raises FileExistsHereError unless `force`, UsageError, KeyStoreError, StoreError.
    """
    refuse_unplaced(out, force=force)
    key = load_signer(home, ask_passphrase)
    with told(out):
        return cards.write_keycard(out, key, show(home).name, software()).path


def load_signer(
    home: Home, ask_passphrase: AskPassphrase | None = None, *, for_others: bool = False
) -> SigningKey:
    """Open the signing key. `ask_passphrase("sign")` is called for a locked one.

    `for_others`: packs that others will believe are to be signed, which needs a locked key. For an open
    one `ask_passphrase("lock")` is asked for a new passphrase to lock it with; no answer: UnlockedKeyError.
    Raises MissingKeyError, WrongPassphraseError.
    """
    keys.make_private(home.key_file)
    key = keys.load_key(home.key_file, ask_passphrase)
    _finish_put(home, key.public)
    if key.locked or not for_others:
        return key
    passphrase = ask_passphrase("lock") if ask_passphrase else ""
    if not passphrase:
        raise UnlockedKeyError
    keys.save_key(home.key_file, key, passphrase)
    return keys.load_key(home.key_file, lambda _purpose: passphrase)


def lock(home: Home, passphrase: str, ask_passphrase: AskPassphrase | None = None) -> Identity:
    """Guard the key by `passphrase`; a key that is locked already is opened by `ask_passphrase` first.

    Raises UsageError for an empty one, MissingKeyError, WrongPassphraseError, StoreError.
    """
    if not passphrase:
        raise UsageError(EMPTY)
    with told(home.key_file):
        keys.save_key(home.key_file, keys.load_key(home.key_file, ask_passphrase), passphrase)
    return show(home)


def unlock(home: Home, ask_passphrase: AskPassphrase) -> Identity:
    """Take the passphrase off the key; from then on the permissions of its file are all that guards it."""
    with told(home.key_file):
        keys.save_key(home.key_file, keys.load_key(home.key_file, ask_passphrase), None)
    return show(home)


def passphrase_from(file: Path) -> AskPassphrase:
    """Give the answer that `--passphrase-file` gives to every question: the first line of the file.

    Raises UsageError if the file cannot be read or its first line is empty.
    """
    try:
        first = file.read_text(encoding="utf-8").split("\n", 1)[0].removesuffix("\r")
    except (OSError, UnicodeDecodeError):
        first = ""
    if not first:
        raise UsageError(NO_PASSPHRASE, file=str(file), option="--passphrase-file")
    return lambda _purpose: first


def software() -> Software:
    """Give the name and version that go into packs; nothing of this computer or its user."""
    return Software(name=SOFTWARE_NAME, version=annotator_app.__version__)


def _finish_put(home: Home, key: PublicKey) -> None:
    """Put the name in its place where the program was stopped between the key and its name."""
    part = home.public_key_file.with_suffix(".part")
    with contextlib.suppress(OSError, UnicodeDecodeError, MalformedKeyError):
        if PublicKey.from_line(part.read_text(encoding="utf-8")) == key:
            part.replace(home.public_key_file)


def _name(home: Home, key: PublicKey) -> str:
    """Give the name beside the public key; one that belongs to another key does not count."""
    try:
        line = home.public_key_file.read_text(encoding="utf-8").strip()
        if PublicKey.from_line(line) == key:
            return line.split(None, 2)[2]
    except (OSError, UnicodeDecodeError, MalformedKeyError, IndexError):
        pass
    return name_from("", key)
