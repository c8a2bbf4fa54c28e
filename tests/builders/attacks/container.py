# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rows 1 to 31 and 36: a pack valid but for one fault of its outer file."""

from __future__ import annotations

import zlib
from collections.abc import Callable

from annotator_app import errors
from tests.builders.packs import task
from tests.builders.raw_zip import RawMember, zip_bytes

GOOD = task()
WHOLE = GOOD.zipped()
MIB = 1024 * 1024


def with_member(name: bytes, content: bytes = b"x", **fields: object) -> bytes:
    return zip_bytes([*GOOD.members(), RawMember(name, content, **fields)])  # type: ignore[arg-type]


def changed(name: bytes, **fields: object) -> bytes:
    """The pack with fields of one member changed."""
    members = GOOD.members()
    for member in members:
        if member.name == b"pack/" + name:
            for field, value in fields.items():
                setattr(member, field, value)
    return zip_bytes(members)


def overlapping() -> bytes:
    members = GOOD.members()
    members[3].offset = 0
    return zip_bytes(members)


def with_gap() -> bytes:
    members = GOOD.members()
    members[3].gap = b"hidden"
    return zip_bytes(members)


def glued() -> bytes:
    return WHOLE + WHOLE


def bomb() -> bytes:
    return with_member(b"pack/data/media/a.bin", bytes(8 * MIB))


def lying_size() -> bytes:
    return with_member(b"pack/data/media/a.bin", bytes(32 * MIB), size=100)


def crowd() -> bytes:
    extra = [RawMember(b"pack/data/media/f%05d" % number, b"", method=0) for number in range(10_000)]
    return zip_bytes([*GOOD.members(), *extra])


def packed_trailing() -> bytes:
    stream = zlib.compressobj(6, zlib.DEFLATED, -15, 8)
    packed = stream.compress(GOOD.files["pack.json"]) + stream.flush() + b"behind"
    return changed(b"pack.json", packed=packed)


ROWS: list[tuple[str, Callable[[], bytes], list[str], type[errors.PostilError]]] = [
    ("1 z-empty", lambda: b"", ["Z01"], "empty", errors.NotAPackError),
    (
        "2 z-text",
        lambda: b"<html><body>Attachment removed</body></html>\n" * 9,
        ["Z02"],
        "other_file",
        errors.NotAPackError,
    ),
    ("2 shorter than an end record", lambda: b"<html>", ["Z02"], "other_file", errors.NotAPackError),
    ("3 z-cut", lambda: WHOLE[: len(WHOLE) // 2], ["Z02"], "cut", errors.NotAPackError),
    ("3 cut in the first header", lambda: WHOLE[:4], ["Z02"], "cut", errors.NotAPackError),
    ("4 z-cut-tail", lambda: WHOLE[:-3], ["Z02"], "cut", errors.NotAPackError),
    ("5 z-appended", lambda: WHOLE + b"more", ["Z02"], "appended", errors.NotAPackError),
    (
        "6 z-comment",
        lambda: zip_bytes(GOOD.members(), comment=b"hello"),
        ["Z02"],
        "appended",
        errors.NotAPackError,
    ),
    ("7 z-prefix", lambda: b"MZ program" + WHOLE, ["Z02"], "prefix", errors.NotAPackError),
    (
        "8 z-dup",
        lambda: with_member(b"pack/pack.json", GOOD.files["pack.json"]),
        ["Z03"],
        "twice",
        errors.UnsafePackError,
    ),
    ("9 z-slip", lambda: with_member(b"pack/../../evil.txt"), ["Z04"], "outside", errors.UnsafePackError),
    (
        "9 slip below data",
        lambda: with_member(b"pack/data/items/.."),
        ["Z04"],
        "outside",
        errors.UnsafePackError,
    ),
    ("10 z-abs", lambda: with_member(b"/etc/cron.d/evil"), ["Z04"], "outside", errors.UnsafePackError),
    ("11 z-drive", lambda: with_member(b"C:evil.txt"), ["Z04"], "outside", errors.UnsafePackError),
    (
        "12 z-backslash",
        lambda: with_member(b"pack\\..\\evil.txt"),
        ["Z04"],
        "outside",
        errors.UnsafePackError,
    ),
    ("13 z-outside", lambda: with_member(b"autorun.inf"), ["Z04"], "unexpected", errors.UnsafePackError),
    (
        "13 other folder",
        lambda: with_member(b"other/pack.json"),
        ["Z04"],
        "unexpected",
        errors.UnsafePackError,
    ),
    (
        "14 z-upper",
        lambda: with_member(b"pack/data/items/A.jsonl"),
        ["Z04"],
        "unexpected",
        errors.UnsafePackError,
    ),
    (
        "15 z-unicode",
        lambda: with_member("pack/data/items/é.txt".encode()),
        ["Z04"],
        "unexpected",
        errors.UnsafePackError,
    ),
    (
        "16 z-control",
        lambda: with_member(b"pack/data/items/\x1b[2Ja.txt"),
        ["Z04"],
        "unexpected",
        errors.UnsafePackError,
    ),
    ("16 NUL", lambda: with_member(b"pack/pack.json\0.txt"), ["Z04"], "unexpected", errors.UnsafePackError),
    (
        "16 line feed",
        lambda: with_member(b"pack/data/items/a.txt\n"),
        ["Z04"],
        "unexpected",
        errors.UnsafePackError,
    ),
    (
        "17 z-winname",
        lambda: with_member(b"pack/data/items/con.txt"),
        ["Z04"],
        "unexpected",
        errors.UnsafePackError,
    ),
    ("17 lpt1", lambda: with_member(b"pack/data/items/lpt1"), ["Z04"], "unexpected", errors.UnsafePackError),
    (
        "18 z-ads",
        lambda: with_member(b"pack/pack.json:hidden"),
        ["Z04"],
        "unexpected",
        errors.UnsafePackError,
    ),
    (
        "19 z-dotdir",
        lambda: with_member(b"__MACOSX/pack/._pack.json"),
        ["Z04"],
        "repacked",
        errors.UnsafePackError,
    ),
    ("19 .DS_Store", lambda: with_member(b"pack/.DS_Store"), ["Z04"], "repacked", errors.UnsafePackError),
    (
        "19 z-dirs",
        lambda: with_member(b"pack/data/", b"", mode=0o40755),
        ["Z04"],
        "repacked",
        errors.UnsafePackError,
    ),
    (
        "19 a folder under a good name",
        lambda: with_member(b"pack/data/media/a", b"", mode=0o40755),
        ["Z04"],
        "repacked",
        errors.UnsafePackError,
    ),
    (
        "20 z-symlink",
        lambda: changed(b"data/task/task.json", mode=0o120777),
        ["Z05"],
        "link",
        errors.UnsafePackError,
    ),
    (
        "21 z-fifo",
        lambda: changed(b"data/task/task.json", mode=0o010644),
        ["Z05"],
        "link",
        errors.UnsafePackError,
    ),
    (
        "21 device",
        lambda: changed(b"data/task/task.json", mode=0o020644),
        ["Z05"],
        "link",
        errors.UnsafePackError,
    ),
    (
        "22 z-method",
        lambda: changed(b"data/task/task.json", method=12),
        ["Z06"],
        "method",
        errors.UnsupportedFormatError,
    ),
    (
        "23 z-encflag",
        lambda: changed(b"data/task/task.json", flags=1),
        ["Z07"],
        "password",
        errors.UnsafePackError,
    ),
    ("24 z-bomb", bomb, ["Z08"], "bomb", errors.TooLargeError),
    (
        "24 says 5 GiB",
        lambda: changed(b"data/task/task.json", size=2**32 - 1),
        ["Z08"],
        "bomb",
        errors.TooLargeError,
    ),
    ("25 z-lying-size", lying_size, ["Z09"], "size", errors.DamagedPackError),
    (
        "25 says too much",
        lambda: changed(b"data/task/task.json", size=5_000),
        ["Z09"],
        "size",
        errors.DamagedPackError,
    ),
    ("26 z-many", crowd, ["Z08"], "members", errors.TooLargeError),
    ("27 z-overlap", overlapping, ["Z09"], "built", errors.DamagedPackError),
    ("27 gap", with_gap, ["Z09"], "built", errors.DamagedPackError),
    ("27 two archives glued", glued, ["Z09"], "built", errors.DamagedPackError),
    (
        "27 fewer entries counted",
        lambda: zip_bytes(GOOD.members(), count=5),
        ["Z09"],
        "built",
        errors.DamagedPackError,
    ),
    (
        "28 z-localname",
        lambda: changed(b"pack.json", local_name=b"pack/evil.json"),
        ["Z09"],
        "built",
        errors.DamagedPackError,
    ),
    ("28 local size", lambda: changed(b"pack.json", local_size=7), ["Z09"], "built", errors.DamagedPackError),
    ("29 z-crc", lambda: changed(b"pack.json", crc=1), ["Z09"], "transit", errors.DamagedPackError),
    (
        "29 flipped bits",
        lambda: changed(b"pack.json", packed=b"\xff\xfe\xfd"),
        ["Z09"],
        "transit",
        errors.DamagedPackError,
    ),
    (
        "29 cut stream",
        lambda: changed(b"pack.json", packed=b"\x03"),
        ["Z09"],
        "transit",
        errors.DamagedPackError,
    ),
    ("29 bytes behind the stream", packed_trailing, ["Z09"], "transit", errors.DamagedPackError),
    (
        "30 z-extra",
        lambda: changed(b"pack.json", extra=b"\x55\x54\1\0\0"),
        ["Z09"],
        "extra",
        errors.DamagedPackError,
    ),
    (
        "30 member comment",
        lambda: changed(b"pack.json", comment=b"note"),
        ["Z09"],
        "extra",
        errors.DamagedPackError,
    ),
    ("30 descriptor flag", lambda: changed(b"pack.json", flags=8), ["Z09"], "built", errors.DamagedPackError),
    ("30 ZIP64", lambda: changed(b"pack.json", needs=45), ["Z09"], "built", errors.DamagedPackError),
    (
        "31 z-age",
        lambda: b"age-encryption.org/v1\n-> X25519 abc\n",
        ["X01"],
        "locked",
        errors.MissingKeyError,
    ),
    (
        "31 armored",
        lambda: b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n",
        ["X01"],
        "locked",
        errors.MissingKeyError,
    ),
    ("36 b-fetch", lambda: with_member(b"pack/fetch.txt"), ["Z04"], "fetch", errors.UnsafePackError),
]
