# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Packs with damaged bytes, and with a payload signed anew."""

from __future__ import annotations

import random
from collections.abc import Callable

from tests.builders import packs

Damage = Callable[[bytearray, random.Random], None]


def flip(data: bytearray, draw: random.Random) -> None:
    data[draw.randrange(len(data))] ^= 1 << draw.randrange(8)


def overwrite(data: bytearray, draw: random.Random) -> None:
    start = draw.randrange(len(data))
    data[start : start + draw.randrange(1, 64)] = draw.randbytes(draw.randrange(1, 64))


def zero(data: bytearray, draw: random.Random) -> None:
    start, length = draw.randrange(len(data)), draw.choice((1, 16, 512, 4096))
    data[start : start + length] = bytes(len(data[start : start + length]))


def cut(data: bytearray, draw: random.Random) -> None:
    del data[draw.randrange(len(data)) :]


def cut_out(data: bytearray, draw: random.Random) -> None:
    start = draw.randrange(len(data))
    del data[start : start + draw.randrange(1, 512)]


def insert(data: bytearray, draw: random.Random) -> None:
    start = draw.randrange(len(data))
    data[start:start] = draw.randbytes(draw.randrange(1, 64))


def repeat(data: bytearray, draw: random.Random) -> None:
    start, length = draw.randrange(len(data)), draw.randrange(1, 512)
    data[start:start] = data[start : start + length]


def swap(data: bytearray, draw: random.Random) -> None:
    one, two = sorted((draw.randrange(len(data)), draw.randrange(len(data))))
    length = min(draw.randrange(1, 256), two - one, len(data) - two)
    data[one : one + length], data[two : two + length] = data[two : two + length], data[one : one + length]


def number(data: bytearray, draw: random.Random) -> None:
    start = draw.randrange(len(data))
    value = draw.choice((0, 1, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, len(data)))
    data[start : start + 4] = value.to_bytes(4, "little")


DAMAGES: tuple[Damage, ...] = (flip, flip, overwrite, zero, cut, cut_out, insert, repeat, swap, number)


def damaged(whole: bytes, draw: random.Random) -> bytes:
    data = bytearray(whole)
    for _ in range(draw.choice((1, 1, 1, 2, 5))):
        if data:
            draw.choice(DAMAGES)(data, draw)
    return bytes(data)


def signed_anew(draw: random.Random, bag: packs.Bag) -> bytes:
    """Damage one file inside and make lists and signature right again."""
    bag = bag.copy()
    name = draw.choice([name for name in bag.files if name.startswith("data/") or name == "pack.json"])
    data = bytearray(bag.files[name])
    if draw.random() < 0.5:
        draw.choice(DAMAGES)(data, draw)
    else:
        start = draw.randrange(len(data))
        piece = draw.choice(
            (b"null", b"0", b'""', b"[]", b"{}", b"-1", b'"x"', b"1.5", b"true", b",", b":", b"\n", b'"')
        )
        data[start : start + draw.randrange(8)] = piece
    bag.files[name] = bytes(data)
    sizes = [len(bag.files[one]) for one in bag.payload()]
    series = bag.files["bag-info.txt"].split(b"\n")[0]
    bag.files["bag-info.txt"] = series + f"\nPayload-Oxum: {sum(sizes)}.{len(sizes)}\n".encode()
    bag.list_payload()
    bag.list_tags()
    return bag.sign().zipped()
