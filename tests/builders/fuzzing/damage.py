# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Bytes for the targets of `targets.py`: seeds of the repository with edits, JSON of known names, plain noise."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Final

from hypothesis import strategies as st

SEEDS: Final = Path(__file__).resolve().parents[2] / "data" / "fuzz"

_PIECES: Final = (
    b"", b"\0", b"\n", b"\r\n", b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b"-", b"0", b"-1", b"1e999",
    b"NaN", b"null", b"true", b"1.5", b"9007199254740993", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\\ud800",
    b"\xe2\x80\xae", b"\xcc\x81" * 40, b"../", b"*", b"&a", b"!!python/object:os.system", b"=", b"'", b"\t", b"#",
    b"PK\5\6", b"\xff\xff\xff\xff", b"[" * 60, b" " * 300,
)  # fmt: skip


def seeds(target: str) -> list[bytes]:
    """The files of a target in the repository, in a fixed order."""
    return [path.read_bytes() for path in sorted((SEEDS / target).iterdir())]


def edited(target: str) -> st.SearchStrategy[bytes]:
    """A seed in which some stretches were replaced, cut out, doubled, or had bits flipped."""
    piece = st.one_of(st.sampled_from(_PIECES), st.binary(max_size=12))
    edit = st.tuples(st.floats(0, 1), st.integers(0, 60), st.sampled_from("rdx"), piece)
    return st.builds(_apply, st.sampled_from(seeds(target)), st.lists(edit, min_size=1, max_size=4))


def structured(target: str) -> st.SearchStrategy[bytes]:
    """JSON whose names and texts are those of the seeds, one value or a few lines."""
    words = sorted(
        {
            word
            for seed in seeds(target)
            for word in re.findall(r"[A-Za-z_]\w{1,20}", seed.decode("utf-8", "replace"))
        }
    )
    word = st.sampled_from(words or ["id"])
    leaf = st.one_of(st.none(), st.booleans(), st.integers(-(2**54), 2**54), word, st.text(max_size=8))
    value = st.recursive(
        leaf,
        lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(word, inner, max_size=5)),
        max_leaves=14,
    )
    line = st.dictionaries(word, value, max_size=6).map(_line)
    return st.lists(st.one_of(line, value.map(_line)), max_size=4).map(b"".join)


def _apply(seed: bytes, edits: list[tuple[float, int, str, bytes]]) -> bytes:
    data = bytearray(seed)
    for place, length, kind, piece in edits:
        start = int(place * len(data))
        if kind == "r":
            data[start : start + length] = piece
        elif kind == "d":
            data[start:start] = data[start : start + length * 8]
        elif start < len(data):
            data[start] ^= 1 << (length % 8)
    return bytes(data)


def _line(value: object) -> bytes:
    return (
        json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass") + b"\n"
    )
