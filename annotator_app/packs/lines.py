# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Lines of the payload: JSON Lines in parts of at most 10,000, read and written as a stream (packs.md 5.6).

The digest of a line is the SHA-256 of its bytes with its line feed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any, Final, NamedTuple

from annotator_app.errors import Problem
from annotator_app.model import strict_json
from annotator_app.packs.container import Container
from annotator_app.packs.limits import LIMITS, Limits
from annotator_app.packs.refusals import refuse

_LINE_FEED: Final = 0x0A


class Line(NamedTuple):
    """One line with its line feed: the part it stands in, its number there from 1, its digest in hex."""

    part: str
    number: int
    raw: bytes
    sha256: str


class Record(NamedTuple):
    """One line that holds one strict JSON object."""

    part: str
    number: int
    raw: bytes
    sha256: str
    value: dict[str, Any]


class Payload(NamedTuple):
    """One file to be written under `data/`, in pieces."""

    path: str
    pieces: Iterable[bytes]


def digest(raw: bytes) -> str:
    """Give the digest of a line in hex; `raw` ends with its line feed."""
    return hashlib.sha256(raw).hexdigest()


def parts(folder: str, lines: Iterable[bytes], limits: Limits = LIMITS) -> Iterator[Payload]:
    """Cut lines (each with its line feed) into `data/FOLDER/00000.jsonl`, `00001.jsonl`, …

    The pieces of one part have to be used up before the next is asked for. No lines give no part.
    """
    rest = iter(lines)
    for number, first in enumerate(rest):
        yield Payload(
            f"data/{folder}/{number:05d}.jsonl", chain([first], islice(rest, limits.part_lines - 1))
        )


def part_names(container: Container, folder: str) -> list[str]:
    """Give the files of `data/FOLDER` by bytes."""
    return sorted(name for name in container.members if name.startswith(f"data/{folder}/"))


def read_lines(
    container: Container, folder: str, found: list[Problem], limits: Limits = LIMITS
) -> Iterator[Line]:
    """Give every line of a folder's parts in order; what is wrong (D01, D02) is added to `found`."""
    sha256 = hashlib.sha256
    for index, part in enumerate(part_names(container, folder)):
        if part != f"data/{folder}/{index:05d}.jsonl":
            note(found, refuse("count", name=f"data/{folder}", said=f"{index:05d}.jsonl", found=part), limits)
        count = 0
        for raw in _split(container.chunks(part), limits.line):
            count += 1
            if len(raw) <= limits.line and raw[-1] == _LINE_FEED and b"\r" not in raw:
                yield Line(part, count, raw, sha256(raw).hexdigest())
            else:
                note(found, _unreadable(part, count), limits)
        if count > limits.part_lines or not count:
            note(found, refuse("count", name=part, said=limits.part_lines, found=count), limits)


def read_records(
    container: Container, folder: str, found: list[Problem], limits: Limits = LIMITS
) -> Iterator[Record]:
    """Give every line that is one strict JSON object; the others are added to `found` (D01)."""
    parse = strict_json.parse
    for part, number, raw, sha256 in read_lines(container, folder, found, limits):
        try:
            value = parse(raw)
        except strict_json.StrictJSONError:
            value = None
        if type(value) is dict:
            yield Record(part, number, raw, sha256, value)
        else:
            note(found, _unreadable(part, number), limits)


def note(found: list[Problem], problem: Problem, limits: Limits = LIMITS) -> None:
    """Add a finding, but never more than a person could read: a hostile pack may hold a million."""
    if len(found) < limits.listed_problems:
        found.append(problem)


def _unreadable(part: str, number: int) -> Problem:
    return refuse("line", name=part, number=number, file=part, line=number)


def _split(chunks: Iterable[bytes], longest: int) -> Iterator[bytes]:
    """Give lines with their line feeds; of a line over `longest` bytes only its start is kept."""
    rest = b""
    for chunk in chunks:
        data = rest + chunk
        cut = data.rfind(b"\n") + 1
        rest = data[cut : cut + longest + 1]
        whole = data[:cut]
        if b"\r" in whole:
            yield from (line + b"\n" for line in whole[:-1].split(b"\n"))
        else:
            yield from whole.splitlines(keepends=True)
    if rest:
        yield rest
