# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What names a person in files: a public key, its numbers for people and tools, and a short name.

Only hashing and base64 are needed here, so that windows and plans can show and compare keys without the
library that signs. Rules: packs.md section 6 ("Name", "Fingerprint for people") and 5.5.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import struct
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from annotator_app.model.ids import NAME, PROJECT, fits

KEY_TYPE = "ssh-ed25519"
ENROL_PROJECT = "enrol"

_NAME_LENGTH = 63
_NUMBER_DIGITS = 30
_KEPT = re.compile(r"[^a-z0-9]+")
_OF_KEY = re.compile("k-[0-9a-f]{8}")


class MalformedKeyError(ValueError):
    """A text that is not one Ed25519 public key."""


@dataclass(frozen=True)
class PublicKey:
    """One Ed25519 public key, kept as OpenSSH's blob (its own length-prefixed form)."""

    blob: bytes

    @classmethod
    def from_raw(cls, raw: bytes) -> PublicKey:
        """Wrap the 32 bytes of an Ed25519 key. Raises MalformedKeyError for any other length."""
        if len(raw) != 32:
            raise MalformedKeyError("an Ed25519 key has 32 bytes")
        kind = KEY_TYPE.encode("ascii")
        return cls(struct.pack(">I", len(kind)) + kind + struct.pack(">I", len(raw)) + raw)

    @classmethod
    def from_blob(cls, blob: bytes) -> PublicKey:
        """Read OpenSSH's blob strictly. Raises MalformedKeyError unless it is exactly one Ed25519 key."""
        raw = blob[-32:]
        if len(blob) != 51 or cls.from_raw(raw).blob != blob:
            raise MalformedKeyError("not an ssh-ed25519 key")
        return cls(blob)

    @classmethod
    def from_base64(cls, text: str) -> PublicKey:
        """Read the base64 word of a public key line. Raises MalformedKeyError."""
        try:
            blob = base64.b64decode(text.encode("ascii"), validate=True)
        except (binascii.Error, UnicodeEncodeError):
            raise MalformedKeyError("not base64") from None
        key = cls.from_blob(blob)
        if key.base64 != text:
            raise MalformedKeyError("not the only way to write this key")
        return key

    @classmethod
    def from_line(cls, line: str) -> PublicKey:
        """Read `ssh-ed25519 KEY`, with or without a comment behind it, as in a .pub file.

        Raises MalformedKeyError.
        """
        words = line.strip().split(None, 2)
        if len(words) < 2 or words[0] != KEY_TYPE:
            raise MalformedKeyError("not a line that starts with ssh-ed25519")
        return cls.from_base64(words[1])

    @cached_property
    def raw(self) -> bytes:
        """The 32 bytes of the key."""
        return self.blob[-32:]

    @cached_property
    def base64(self) -> str:
        """The blob in base64, as it stands in rosters."""
        return base64.b64encode(self.blob).decode("ascii")

    @property
    def line(self) -> str:
        """`ssh-ed25519 KEY` without comment or line feed."""
        return f"{KEY_TYPE} {self.base64}"

    @cached_property
    def digest(self) -> bytes:
        """SHA-256 of the blob."""
        return hashlib.sha256(self.blob).digest()

    @property
    def fingerprint(self) -> str:
        """`SHA256:…` as ssh-keygen -l prints it."""
        return "SHA256:" + base64.b64encode(self.digest).decode("ascii").rstrip("=")

    @property
    def safety_number(self) -> str:
        """30 digits in six groups of five: SHA-256 of the blob modulo 10^30 (packs.md section 6)."""
        digits = f"{int.from_bytes(self.digest, 'big') % 10**_NUMBER_DIGITS:0{_NUMBER_DIGITS}d}"
        return " ".join(digits[start : start + 5] for start in range(0, _NUMBER_DIGITS, 5))


def name_from(displayed: str, key: PublicKey) -> str:
    """Give the NAME of a principal for a displayed name (packs.md section 6, "Name").

    ASCII letters in lower case and digits are kept, everything else becomes one `-`, ends are trimmed.
    Where a letter outside ASCII was lost or nothing is left, the name is `k-` and the first eight hex
    digits of the SHA-256 of the public key.
    """
    name = _KEPT.sub("-", displayed.lower() if displayed.isascii() else _ascii_lower(displayed))
    name = name.strip("-")[:_NAME_LENGTH].strip("-")
    if not name or any(ord(char) > 127 and unicodedata.category(char)[0] in "LM" for char in displayed):
        return "k-" + key.digest.hex()[:8]
    return name


def is_of_key(name: str) -> bool:
    """Tell whether a name is one that `name_from` makes of a key, and says nothing to people."""
    return _OF_KEY.fullmatch(name) is not None


def principal(name: str, project: str) -> str:
    """Give `NAME@PROJECT`. Raises ValueError for a part that packs.md 5.5 does not allow."""
    text = f"{name}@{project}"
    split_principal(text)
    return text


def split_principal(text: str) -> tuple[str, str]:
    """Give NAME and PROJECT of a principal. Raises ValueError if it is not one."""
    name, at, project = text.partition("@")
    if not at or not fits(NAME, name) or not fits(PROJECT, project):
        raise ValueError(f"{text!r} is not NAME@PROJECT")
    return name, project


def _ascii_lower(text: str) -> str:
    return "".join(char.lower() if char.isascii() else char for char in text)
