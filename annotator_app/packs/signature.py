# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""SSHSIG, what `ssh-keygen -Y sign` makes: version 1, Ed25519 only, strict (packs.md sections 2 and 5.4).

A signature names its purpose (namespace) inside what is signed. The format is OpenSSH's
PROTOCOL.sshsig. A text is accepted only if writing its contents again gives the same bytes: so no CR LF,
no text before or behind, no other line length, no loose base64.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import struct
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from annotator_app.model.people import KEY_TYPE, MalformedKeyError, PublicKey

NAMESPACES: Final = {
    "task": "task-v1@postil",
    "result": "result-v1@postil",
    "review": "review-v1@postil",
    "verdict": "verdict-v1@postil",
    "trust": "trust-v1@postil",
    "enrol": "enrol-v1@postil",
}
RECOVERY: Final = "recovery-v1@postil"
ROUND: Final = "round-v1@postil"
COUNTERSIGN: Final = "countersign-v1@postil"
_LATER: Final = re.compile(rf"(?:{'|'.join(NAMESPACES)})-v([2-9]|[1-9][0-9]{{1,3}})@postil")

_MAGIC: Final = b"SSHSIG"
_BEGIN: Final = b"-----BEGIN SSH SIGNATURE-----\n"
_END: Final = b"-----END SSH SIGNATURE-----\n"
_WIDTH: Final = 70
_HASHES: Final = ("sha512", "sha256")


class SignatureFormatError(ValueError):
    """The bytes are not one strict Ed25519 SSHSIG signature."""


@dataclass(frozen=True, slots=True)
class Signature:
    """What a signature says of itself; nothing is proven before `holds` is true."""

    key: PublicKey
    namespace: str
    hash_name: str
    value: bytes

    def holds(self, message: bytes) -> bool:
        """Tell whether this key signed exactly `message` for this namespace."""
        try:
            Ed25519PublicKey.from_public_bytes(self.key.raw).verify(
                self.value, _signed(self.namespace, self.hash_name, message)
            )
        except (InvalidSignature, ValueError):
            return False
        return True


def sign(private: Ed25519PrivateKey, namespace: str, message: bytes) -> bytes:
    """Give the armored signature of `message`, the same bytes that `ssh-keygen -Y sign` writes."""
    key = PublicKey.from_raw(private.public_key().public_bytes_raw())
    value = private.sign(_signed(namespace, "sha512", message))
    return _armor(Signature(key, namespace, "sha512", value))


def parse(armored: bytes) -> Signature:
    """Read an armored signature. Raises SignatureFormatError for anything but the strict form."""
    if not armored.startswith(_BEGIN) or not armored.endswith(_END):
        raise SignatureFormatError("no armor")
    try:
        blob = base64.b64decode(armored[len(_BEGIN) : -len(_END)].replace(b"\n", b""), validate=True)
        signature = _from_blob(blob)
    except (binascii.Error, struct.error, UnicodeDecodeError, MalformedKeyError) as error:
        raise SignatureFormatError(str(error)) from None
    if _armor(signature) != armored:
        raise SignatureFormatError("not the only way to write this signature")
    return signature


def later_major(namespace: str) -> int | None:
    """Give the later version of the format that a purpose belongs to (packs.md 5.11), None for any other."""
    match = _LATER.fullmatch(namespace)
    return int(match[1]) if match else None


def _from_blob(blob: bytes) -> Signature:
    if blob[:10] != _MAGIC + struct.pack(">I", 1):
        raise SignatureFormatError("not version 1")
    fields, rest = [], blob[10:]
    for _ in range(5):
        field, rest = _take(rest)
        fields.append(field)
    key, namespace, reserved, hash_name, wrapped = fields
    kind, inner = _take(wrapped)
    value, behind = _take(inner)
    if rest or reserved or behind or kind != KEY_TYPE.encode() or len(value) != 64:
        raise SignatureFormatError("unexpected contents")
    if hash_name.decode("ascii") not in _HASHES or not namespace:
        raise SignatureFormatError("unknown hash or empty namespace")
    return Signature(PublicKey.from_blob(key), namespace.decode("ascii"), hash_name.decode("ascii"), value)


def _armor(signature: Signature) -> bytes:
    wrapped = _string(KEY_TYPE.encode()) + _string(signature.value)
    blob = (
        _MAGIC
        + struct.pack(">I", 1)
        + b"".join(
            _string(field)
            for field in (
                signature.key.blob,
                signature.namespace.encode("ascii"),
                b"",
                signature.hash_name.encode(),
                wrapped,
            )
        )
    )
    text = base64.b64encode(blob)
    lines = (text[start : start + _WIDTH] + b"\n" for start in range(0, len(text), _WIDTH))
    return _BEGIN + b"".join(lines) + _END


def _signed(namespace: str, hash_name: str, message: bytes) -> bytes:
    digest = hashlib.new(hash_name, message).digest()
    return _MAGIC + b"".join(
        _string(field) for field in (namespace.encode("ascii"), b"", hash_name.encode(), digest)
    )


def _string(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def _take(data: bytes) -> tuple[bytes, bytes]:
    (length,) = struct.unpack_from(">I", data)
    if len(data) < 4 + length:
        raise SignatureFormatError("cut off")
    return data[4 : 4 + length], data[4 + length :]
