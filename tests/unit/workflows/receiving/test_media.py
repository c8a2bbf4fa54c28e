# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Media in a pack: what is not what its name says, too large or of another kind is refused undecoded (row 94)."""

from __future__ import annotations

import hashlib
import struct
import zlib
from pathlib import Path

import pytest

from annotator_app.errors import DamagedPackError
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.receiving import import_pack
from tests.builders.work import TaskMaker, a_task


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, held: bytes) -> bytes:
        return struct.pack(">I", len(held)) + kind + held + struct.pack(">I", zlib.crc32(kind + held))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 10))
        + chunk(b"IEND", b"")
    )


def jpg(width: int, height: int, before: bytes = b"\xff\xe0\0\x04ab\xff\xfe\0\x03c\xff") -> bytes:
    return (
        b"\xff\xd8"
        + before
        + b"\xff\xc0\0\x11\x08"
        + struct.pack(">HH", height, width)
        + b"\x03"
        + b"\0" * 40
    )


GOOD = {"png": png(640, 480), "jpg": jpg(640, 480), "ogg": b"OggS" + b"\0" * 60, "wav": b"RIFF" + b"\0" * 60}
BAD = {
    "too-many-pixels": ("png", png(65_000, 65_000)),
    "no-pixels": ("png", png(0, 480)),
    "jpg-too-many-pixels": ("jpg", jpg(65_000, 65_000)),
    "jpg-without-a-frame": ("jpg", b"\xff\xd8" + b"\xff" * 4000),
    "jpg-with-a-length-of-nothing": ("jpg", jpg(10, 10, b"\xff\xe0\0\0")),
    "cut": ("png", GOOD["png"][:20]),
    "empty": ("png", b""),
    "page-called-picture": ("jpg", b"<html><script>"),
    "program-called-sound": ("wav", b"MZ" + b"\0" * 100),
    "other-kind": ("svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
    "font": ("ttf", b"\0\1\0\0" + b"\0" * 100),
    "too-many-bytes": ("png", png(640, 480) + b"\0" * (16 * 1024 * 1024)),
}  # fmt: skip


def pack_with(folder: Path, ending: str, held: bytes, name: str | None = None) -> Path:
    stem = name or hashlib.sha256(held).hexdigest()
    maker: TaskMaker = a_task(extra={f"data/media/{stem}.{ending}": held})
    return maker.write(folder).path


@pytest.mark.parametrize("ending", GOOD)
def test_listed_kinds_pass(tmp_path: Path, ending: str) -> None:
    assert verify_pack.run(pack_with(tmp_path / "x", ending, GOOD[ending])).problems == ()


@pytest.mark.parametrize("fault", BAD)
def test_what_could_harm_a_decoder_is_refused_and_nothing_added(tmp_path: Path, fault: str) -> None:
    path = pack_with(tmp_path / "x", *BAD[fault])
    report = verify_pack.run(path)
    assert [one.code for one in report.problems] == ["D04"]
    assert "Nothing was added" in report.problems[0].message
    with open_home(tmp_path / "home") as home:
        offered = import_pack.preview(home, path)
        assert isinstance(offered.error, DamagedPackError)
        import_pack.discard(home, offered)
        offered = import_pack.preview(home, path)
        assert isinstance(offered.error, DamagedPackError)
        import_pack.discard(home, offered)
        assert list(home.packs.iterdir()) == []


def test_a_name_that_is_not_the_digest_is_refused(tmp_path: Path) -> None:
    for name in ("0" * 64, "picture"):
        path = pack_with(tmp_path / name[:4], "png", GOOD["png"], name)
        assert [one.code for one in verify_pack.run(path).problems] == ["D04"]
