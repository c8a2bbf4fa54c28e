# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Locked result packs: signed first, then encrypted with age for the coordinator (packs.md section 6, "Encryption").

The two keys that open them, the program's and a printed one, are made from the coordinator's signing key:
whoever has its backup has them, and the page can be printed again. The stock `age` opens the files too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO, Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from annotator_app.errors import Problem
from annotator_app.packs.container import Source
from annotator_app.packs.keys import SigningKey
from annotator_app.packs.limits import LIMITS
from annotator_app.packs.refusals import refusal, refuse

ENDING: Final = ".age"
SECRET: Final = re.compile(r"^(AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58})\s*$", re.MULTILINE)

_MAGIC: Final = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")
_MAC: Final = b"\n--- "
_ALPHABET: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_PREFIX: Final = "age-secret-key-"


class NoRecipientError(ValueError):
    """None of the texts is a key that something can be locked for."""


def program_secret(key: SigningKey) -> str:
    """Give the secret key by which the home of `key` opens results."""
    return _derived(key, b"postil results key v1")


def printed_secret(key: SigningKey, project: str) -> str:
    """Give the secret key of one project that is printed and put away."""
    return _derived(key, b"postil printed results key v1 " + project.encode("ascii"))


def recipient_of(secret: str) -> str:
    """Give the public half of a secret key, `age1…`."""
    from pyrage import x25519

    return str(x25519.Identity.from_str(secret).to_public())


def secrets_on(page: str) -> list[str]:
    """Give the secret keys that stand on a page of text, each on a line of its own."""
    return SECRET.findall(page)


def is_locked(source: Source) -> bool:
    """Tell whether a file begins as age's files do. Raises OSError."""
    return _head(source).startswith(_MAGIC)


def seal(data: bytes, recipients: Iterable[str]) -> bytes:
    """Lock `data` for every recipient. Raises NoRecipientError unless each is a key, or where there is none."""
    import pyrage

    try:
        keys = [pyrage.x25519.Recipient.from_str(one) for one in recipients]
    except pyrage.RecipientError as error:
        raise NoRecipientError(str(error)) from None
    if not keys:
        raise NoRecipientError("no recipient")
    locked: bytes = pyrage.encrypt(data, keys)
    return locked


def unseal(data: bytes, secrets: Iterable[str]) -> bytes:
    """Open a locked file held in memory. Raises MissingKeyError (X02); what comes out is never longer than `data`."""
    import pyrage

    _check_head(data)
    try:
        opened: bytes = pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(one) for one in secrets])
    except pyrage.DecryptError as error:
        raise refusal([_refused(error)]) from None
    return opened


def unseal_file(path: Path, target: BinaryIO, secrets: Iterable[str]) -> None:
    """Open a locked file piece by piece into `target`. Raises MissingKeyError (X02), OSError."""
    import pyrage

    _check_head(path)
    noted = _Noting(target)
    with path.open("rb") as file:
        try:
            pyrage.decrypt_io(file, noted, [pyrage.x25519.Identity.from_str(one) for one in secrets])
        except pyrage.DecryptError as error:
            raise refusal([_refused(error)]) from None
        except OSError:  # what is damaged further on comes as one, too
            if noted.failed is not None:
                raise noted.failed from None
            raise refusal([refuse("lock_damaged")]) from None


class _Noting:
    """A file that remembers why it could not be written."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.failed: OSError | None = None

    def write(self, data: bytes) -> int:
        try:
            return self._file.write(data)
        except OSError as error:
            self.failed = error
            raise

    def flush(self) -> None:
        self._file.flush()


def _refused(error: Exception) -> Problem:
    return refuse("locked_other" if "No matching keys" in str(error) else "lock_damaged")


def _head(source: Source) -> bytes:
    if isinstance(source, bytes):
        return source[: LIMITS.lock_header]
    with source.open("rb") as file:
        return file.read(LIMITS.lock_header)


def _check_head(source: Source) -> None:
    """Refuse a head with more recipients than anybody names, before anything is tried on each of them."""
    head = _head(source)
    if not head.startswith(_MAGIC[1]) and _MAC not in head:
        raise refusal([refuse("lock_damaged")])


def _derived(key: SigningKey, purpose: bytes) -> str:
    raw = HKDF(SHA256(), 32, None, purpose).derive(key.private.private_bytes_raw())
    return _bech32(_PREFIX, raw).upper()


def _bech32(prefix: str, data: bytes) -> str:
    """Write bytes as age writes its keys (BIP-173)."""
    number, bits = int.from_bytes(data, "big"), len(data) * 8
    padded = -bits % 5
    number <<= padded
    values = [number >> shift & 31 for shift in range(bits + padded - 5, -1, -5)]
    spread = [ord(char) >> 5 for char in prefix] + [0] + [ord(char) & 31 for char in prefix]
    check = _polymod([*spread, *values, *[0] * 6]) ^ 1
    values += [check >> 5 * (5 - place) & 31 for place in range(6)]
    return prefix + "1" + "".join(_ALPHABET[value] for value in values)


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATOR):
            check ^= generator if top >> place & 1 else 0
    return check
