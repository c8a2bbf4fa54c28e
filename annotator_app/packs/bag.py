# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The bag inside a pack: RFC 8493, stricter (packs.md 5.3, layer B).

Both lists name exactly what is there: `manifest-sha256.txt` the files under `data/`,
`tagmanifest-sha256.txt` everything else but itself and the signatures. The SHA-256 of the latter is the
pack id.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from annotator_app.errors import Problem
from annotator_app.packs.container import Container, Member
from annotator_app.packs.limits import LIMITS
from annotator_app.packs.refusals import refuse

BAGIT: Final = "bagit.txt"
INFO: Final = "bag-info.txt"
PACK: Final = "pack.json"
MANIFEST: Final = "manifest-sha256.txt"
TAGS: Final = "tagmanifest-sha256.txt"
SIGNER: Final = "signatures/signer.sshsig"
SIGNERS: Final = "trust/allowed_signers"
REVOKED: Final = "trust/revoked_keys"

BAGIT_TEXT: Final = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_REQUIRED: Final = (BAGIT, INFO, PACK, MANIFEST, TAGS)
_LINE: Final = re.compile(r"([0-9a-f]{64})  ([ -~]+)")
_INFO_LINE: Final = re.compile(r"([A-Za-z][A-Za-z0-9-]*): (\S.*)")


@dataclass(frozen=True)
class Lists:
    """What the two lists say, name → SHA-256 in hex, and the bytes that are signed."""

    tags: Mapping[str, str]
    payload: Mapping[str, str]
    signed: bytes

    @property
    def pack_id(self) -> str:
        """`sha256:` and the SHA-256 of the signed bytes."""
        return pack_id(self.signed)


def pack_id(tagmanifest: bytes) -> str:
    """Give the id of the pack whose `tagmanifest-sha256.txt` has these bytes."""
    return "sha256:" + hashlib.sha256(tagmanifest).hexdigest()


def list_text(digests: Mapping[str, str]) -> bytes:
    """Give a list of files: 64 hex digits, two spaces, path, LF; sorted by bytes."""
    return "".join(f"{digests[path]}  {path}\n" for path in sorted(digests)).encode("ascii")


def info_text(series: str, size: int, files: int) -> bytes:
    """Give `bag-info.txt` for a payload of `size` bytes in `files` files."""
    return f"External-Identifier: {series}\nPayload-Oxum: {size}.{files}\n".encode()


def read_lists(container: Container) -> tuple[Lists | None, list[Problem]]:
    """Prove names and lists, not yet the contents: give them, or None and everything that is wrong."""
    found = [refuse("incomplete", name=name) for name in _REQUIRED if name not in container.members]
    payload_here = {name for name in container.members if name.startswith("data/")}
    if not payload_here:
        found.append(refuse("no_payload"))
    if BAGIT in container.members and container.read(BAGIT) != BAGIT_TEXT:
        found.append(refuse("bag_version"))
    others = {name for name in container.members if name not in payload_here and not _unlisted(name)}
    payload = _read_list(container, MANIFEST, payload_here, found)
    tags = _read_list(container, TAGS, others, found)
    return (None, found) if found else (Lists(tags, payload, container.read(TAGS, LIMITS.lists)), [])


def check_digests(container: Container, lists: Lists) -> list[Problem]:
    """Compare every file with its SHA-256 in the lists, and the payload with `bag-info.txt`."""
    found = [refuse("tag_changed", name=name, file=name) for name in _changed(container.members, lists.tags)]
    found += [
        refuse("payload_changed", name=name, file=name) for name in _changed(container.members, lists.payload)
    ]
    return found or _check_info(container, lists)


def external_identifier(container: Container) -> str | None:
    """Give the series that `bag-info.txt` names, or None."""
    return _info(container).get("External-Identifier")


def _unlisted(name: str) -> bool:
    return name == TAGS or name.startswith("signatures/")


def _read_list(container: Container, name: str, here: set[str], found: list[Problem]) -> dict[str, str]:
    """Read one list and hold it against the files that are there; a malformed list is not held further."""
    if name not in container.members:
        return {}
    digests, bad = _parse(container.read(name, LIMITS.lists))
    found += [refuse("list", name=name, number=number, file=name, line=number) for number in bad]
    if not bad:
        found += _compare(digests, here)
    return digests


def _parse(data: bytes) -> tuple[dict[str, str], list[int]]:
    """Give path → digest and the numbers of malformed lines, never more than a person could read."""
    digests: dict[str, str] = {}
    bad: list[int] = []
    *lines, rest = data.split(b"\n")
    previous = ""
    for number, line in enumerate([*lines, rest] if rest else lines, 1):
        if len(bad) == LIMITS.listed_problems:
            break
        match = _LINE.fullmatch(line.decode("ascii", "replace"))
        if not match or match[2] <= previous or (rest and number > len(lines)):
            bad.append(number)
            continue
        previous = match[2]
        digests[match[2]] = match[1]
    return digests, bad


def _compare(listed: Iterable[str], here: set[str]) -> list[Problem]:
    names = set(listed)
    return [refuse("missing", name=name, file=name) for name in sorted(names - here)] + [
        refuse("unlisted", name=name, file=name) for name in sorted(here - names)
    ]


def _changed(members: Mapping[str, Member], digests: Mapping[str, str]) -> list[str]:
    return [name for name, digest in digests.items() if members[name].sha256 != digest]


def _check_info(container: Container, lists: Lists) -> list[Problem]:
    info = _info(container)
    if "External-Identifier" not in info or "Payload-Oxum" not in info:
        return [refuse("bag_info")]
    size = sum(container.members[name].size for name in lists.payload)
    oxum = f"{size}.{len(lists.payload)}"
    return [] if info["Payload-Oxum"] == oxum else [refuse("oxum", said=info["Payload-Oxum"], found=oxum)]


def _info(container: Container) -> dict[str, str]:
    """Read the lines of bag-info.txt; empty if one of them is malformed or an important one repeats."""
    info: dict[str, str] = {}
    try:
        text = container.read(INFO).decode("utf-8")
    except UnicodeDecodeError:
        return {}
    if not text.endswith("\n"):
        return {}
    for line in text[:-1].split("\n"):
        match = _INFO_LINE.fullmatch(line)
        if not match or (match[1] in ("External-Identifier", "Payload-Oxum") and match[1] in info):
            return {}
        info[match[1]] = match[2]
    return info
