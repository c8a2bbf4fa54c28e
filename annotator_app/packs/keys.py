# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The signing key of a home: an Ed25519 key in an OpenSSH private key file (packs.md section 6, "Key").

A passphrase is hashed by bcrypt with 24 rounds. The file is readable by its owner only from the moment it
exists, and replaced in one step. The public half stands open in the file, so that who this home is can be
shown without a passphrase.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import os
import secrets
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    load_ssh_private_key,
)

from annotator_app.errors import MissingKeyError, StoreDiskError, WrongPassphraseError
from annotator_app.model.people import MalformedKeyError, PublicKey
from annotator_app.packs import signature
from annotator_app.packs.durable import drop, sync_folder, sync_written
from annotator_app.text import QT_TRANSLATE_NOOP

ROUNDS: Final = 24
LARGEST_FILE: Final = 64 * 1024

AskPassphrase = Callable[[str], str]

_BEGIN: Final = b"-----BEGIN OPENSSH PRIVATE KEY-----"
_END: Final = b"-----END OPENSSH PRIVATE KEY-----"
_MAGIC: Final = b"openssh-key-v1\x00"
_UNREADABLE: Final = QT_TRANSLATE_NOOP(
    "packs",
    "The file {file} holds no signing key that can be read. Nothing was signed. Bring the key from your copy.",
)


@dataclass(frozen=True)
class SigningKey:
    """A key that can sign; `locked` tells whether its file asks for a passphrase."""

    private: Ed25519PrivateKey
    public: PublicKey
    locked: bool = False

    def sign(self, namespace: str, message: bytes) -> bytes:
        """Give the armored SSHSIG signature of `message` for `namespace`."""
        return signature.sign(self.private, namespace, message)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What a private key file tells without its passphrase."""

    public: PublicKey
    locked: bool


def make_key() -> SigningKey:
    """Make a new key from the system's random source."""
    return _wrap(Ed25519PrivateKey.generate(), locked=False)


def key_from_seed(seed: bytes) -> SigningKey:
    """Give the key of a 32-byte seed: for the demo and for test packs, whose keys guard nothing."""
    return _wrap(Ed25519PrivateKey.from_private_bytes(seed), locked=False)


def private_text(key: SigningKey, passphrase: str | None) -> bytes:
    """Give the OpenSSH private key file, locked by bcrypt at 24 rounds where a passphrase is given."""
    return key.private.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, _encryption(passphrase))


def save_key(path: Path, key: SigningKey, passphrase: str | None) -> None:
    """Write the key file for its owner alone (mode 0600) and put it in place in one step, durably.

    Raises OSError; an older file at `path` is then untouched.
    """
    write_private(path, private_text(key, passphrase))


def write_private(path: Path, data: bytes) -> None:
    """Write a file for its owner alone, in place in one step. Raises OSError; what stood there is then untouched."""
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            sync_written(file)
        os.replace(part, path)
    except OSError:
        drop(part)
        raise
    sync_folder(path.parent)


def read_key_file(path: Path) -> KeyFile:
    """Tell whose key file this is and whether it is locked. Raises MissingKeyError."""
    return read_text(_read(path), path.name)


def read_text(data: bytes, file: str) -> KeyFile:
    """Tell the same of the bytes of a key file called `file`."""
    return _key_file(data, file)


def load_key(path: Path, ask: AskPassphrase | None = None) -> SigningKey:
    """Open the key file; `ask("sign")` is called for the passphrase only if the file is locked.

    Raises MissingKeyError if there is no key to read, WrongPassphraseError if the passphrase does not fit
    or nobody can be asked.
    """
    return open_text(_read(path), path.name, ask)


def open_text(data: bytes, file: str, ask: AskPassphrase | None = None) -> SigningKey:
    """Open the bytes of a key file called `file`, as `load_key` does."""
    about = _key_file(data, file)
    passphrase = None
    if about.locked:
        if ask is None:
            raise WrongPassphraseError
        passphrase = ask("sign").encode("utf-8")
    return _wrap(_unlock(data, passphrase, file), locked=about.locked)


def cut_out(data: bytes) -> tuple[bytes, bytes] | None:
    """Give the key file that stands in `data`, and what follows it; None where there is none."""
    start, end = data.find(_BEGIN), data.find(_END)
    if start < 0 or end < start:
        return None
    end += len(_END)
    return data[start:end] + b"\n", data[end:]


def read_page(page: Path) -> bytes:
    """Give the bytes of a page of text. Raises MissingKeyError, StoreDiskError."""
    return _read(page)


def load_printed(page: Path) -> SigningKey:
    """Open the one key without a passphrase on a page of text: a recovery key. Raises MissingKeyError."""
    found = cut_out(read_page(page))
    if found is None:
        raise MissingKeyError(_UNREADABLE, file=page.name)
    return _wrap(_unlock(found[0], None, page.name), locked=False)


def is_private_to_owner(path: Path) -> bool:
    """Tell whether nobody but the owner may read the key file; always true where modes mean nothing."""
    return os.name == "nt" or path.stat().st_mode & 0o077 == 0


def make_private(path: Path) -> None:
    """Take the key file away from others where a copied home has given it to them and the disk knows modes."""
    with contextlib.suppress(OSError):
        if not is_private_to_owner(path):
            path.chmod(0o600)


def _unlock(data: bytes, passphrase: bytes | None, file: str) -> Ed25519PrivateKey:
    """Open the private half; cryptography holds it against the public half in the head of the file."""
    try:
        private = load_ssh_private_key(data, passphrase)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        # cryptography says "Corrupt data: broken checksum" for a wrong passphrase.
        if passphrase is not None:
            raise WrongPassphraseError from None
        private = None
    if isinstance(private, Ed25519PrivateKey):
        return private
    raise MissingKeyError(_UNREADABLE, file=file)


def _wrap(private: Ed25519PrivateKey, *, locked: bool) -> SigningKey:
    return SigningKey(private, PublicKey.from_raw(private.public_key().public_bytes_raw()), locked)


def _encryption(passphrase: str | None) -> KeySerializationEncryption:
    if not passphrase:
        return NoEncryption()
    return PrivateFormat.OpenSSH.encryption_builder().kdf_rounds(ROUNDS).build(passphrase.encode("utf-8"))


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE)
    except FileNotFoundError:
        raise MissingKeyError from None
    except (PermissionError, IsADirectoryError):
        raise MissingKeyError(_UNREADABLE, file=path.name) from None
    except OSError as fault:
        # The disk is in trouble, not the key: nobody has to look for a copy of it.
        raise StoreDiskError(file=path.name) from fault


def _key_file(data: bytes, file: str) -> KeyFile:
    """Read the open head of OpenSSH's private key format (PROTOCOL.key)."""
    try:
        text = data.strip()
        if not text.startswith(_BEGIN) or not text.endswith(_END):
            raise ValueError("no armor")
        blob = base64.b64decode(b"".join(text[len(_BEGIN) : -len(_END)].split()), validate=True)
        if not blob.startswith(_MAGIC):
            raise ValueError("no magic")
        cipher, rest = _take(blob[len(_MAGIC) :])
        _, rest = _take(_take(rest)[1])
        public, _ = _take(rest[4:])
        return KeyFile(PublicKey.from_blob(public), cipher != b"none")
    except (ValueError, struct.error, binascii.Error, MalformedKeyError):
        raise MissingKeyError(_UNREADABLE, file=file) from None


def _take(data: bytes) -> tuple[bytes, bytes]:
    (length,) = struct.unpack_from(">I", data)
    return data[4 : 4 + length], data[4 + length :]
