# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Lines of the payload: JSON Lines in parts of at most 10,000, read and written as a stream (packs.md 5.6).

The digest of a line is the SHA-256 of its bytes with its line feed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain, count, islice, repeat
from typing import Any, Final, NamedTuple

from annotator_app.errors import Problem
from annotator_app.model import strict_json
from annotator_app.packs.container import Container
from annotator_app.packs.limits import LIMITS, Limits
from annotator_app.packs.refusals import refuse

# So few lines at once that their objects are gone before Python's collector starts to look for cycles.
_RUN: Final = 256


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


# What `Line(...)` and `Record(...)` do, without a call of Python for each of a million lines.
_line = partial(tuple.__new__, Line)
_record = partial(tuple.__new__, Record)


class Payload(NamedTuple):
    """One file to be written under `data/`, in pieces."""

    path: str
    pieces: Iterable[bytes]


def digest(raw: bytes) -> str:
    """Give the digest of a line in hex; `raw` ends with its line feed."""
    return hashlib.sha256(raw).hexdigest()


def _unhashed(_raw: bytes) -> str:
    return ""


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
    for part, number, lines in read_runs(container, folder, found, limits):
        yield from map(_line, zip(repeat(part), count(number), lines, map(digest, lines)))


def read_records(
    container: Container,
    folder: str,
    found: list[Problem],
    limits: Limits = LIMITS,
    *,
    hashed: bool = True,
) -> Iterator[Record]:
    """Give every line that is one strict JSON object; the others are added to `found` (D01).

    `hashed` false spares the digests, which are then empty, where nobody asks for them.
    """
    parse = strict_json.parse
    hash_one = digest if hashed else _unhashed
    for part, number, lines in read_runs(container, folder, found, limits):
        try:
            values = [parse(raw) for raw in lines]
        except strict_json.StrictJSONError:
            values = [None]
        if all(type(value) is dict for value in values):
            yield from map(_record, zip(repeat(part), count(number), lines, map(hash_one, lines), values))
        else:
            yield from one_by_one(part, number, lines, found, limits, hash_one)


def note(found: list[Problem], problem: Problem, limits: Limits = LIMITS) -> None:
    """Add a finding, but never more than a person could read: a hostile pack may hold a million."""
    if len(found) < limits.listed_problems:
        found.append(problem)


def read_runs(
    container: Container, folder: str, found: list[Problem], limits: Limits
) -> Iterator[tuple[str, int, list[bytes]]]:
    """Give runs of good lines with their part and the number of the first: a run costs less than its lines."""
    for index, part in enumerate(part_names(container, folder)):
        if part != f"data/{folder}/{index:05d}.jsonl":
            note(found, refuse("count", name=f"data/{folder}", said=f"{index:05d}.jsonl", found=part), limits)
        total = 0
        for lines, good in _runs(container.chunks(part), limits.line):
            if good:
                yield part, total + 1, lines
            else:
                yield from _sorted_out(part, total + 1, lines, found, limits)
            total += len(lines)
        if total > limits.part_lines or not total:
            note(found, refuse("count", name=part, said=limits.part_lines, found=total), limits)


def _runs(chunks: Iterable[bytes], longest: int) -> Iterator[tuple[list[bytes], bool]]:
    """Cut chunks into runs of lines with their line feeds, and tell whether all of a run have the form of lines.

    Of a line over `longest` bytes only its start is kept.
    """
    rest = b""
    for chunk in chunks:
        data = rest + chunk
        cut = data.rfind(b"\n") + 1
        rest = data[cut : cut + longest + 1]
        block = data[:cut]
        if b"\r" in block:
            yield [line + b"\n" for line in block[:-1].split(b"\n")], False
        elif block:
            lines = block.splitlines(keepends=True)
            good = cut <= longest or max(map(len, lines)) <= longest
            for start in range(0, len(lines), _RUN):
                yield lines[start : start + _RUN], good
    if rest:
        yield [rest], False


def _sorted_out(
    part: str, number: int, lines: list[bytes], found: list[Problem], limits: Limits
) -> Iterator[tuple[str, int, list[bytes]]]:
    for here, line in enumerate(lines, number):
        if len(line) <= limits.line and line.endswith(b"\n") and b"\r" not in line:
            yield part, here, [line]
        else:
            note(found, _unreadable(part, here), limits)


def one_by_one(
    part: str,
    number: int,
    lines: list[bytes],
    found: list[Problem],
    limits: Limits,
    hash_one: Callable[[bytes], str] = digest,
) -> Iterator[Record]:
    """Give the records of one run of lines; those that are not one strict JSON object go to `found` (D01)."""
    for here, raw in enumerate(lines, number):
        try:
            value = strict_json.parse(raw)
        except strict_json.StrictJSONError:
            value = None
        if isinstance(value, dict):
            yield Record(part, here, raw, hash_one(raw), value)
        else:
            note(found, _unreadable(part, here), limits)


def _unreadable(part: str, number: int) -> Problem:
    return refuse("line", name=part, number=number, file=part, line=number)
