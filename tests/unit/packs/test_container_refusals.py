# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rows 1 to 31 and 36 of the attack table: a pack valid but for one fault of its outer file."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator_app import errors
from annotator_app.packs.limits import Limits
from annotator_app.packs.reading import open_pack, prove
from tests.builders.attacks.container import GOOD, WHOLE, with_member
from tests.builders.raw_zip import RawMember, zip_bytes
from tests.builders.reading import codes, findings


def test_the_unbroken_pack_is_good() -> None:
    assert codes(WHOLE) == []


def test_all_findings_of_the_layer_are_listed_together_and_the_first_names_the_class() -> None:
    members = GOOD.members()
    members[0].extra = b"\1\0\0\0"
    members.append(RawMember(b"pack/evil.txt", b"x"))
    made = zip_bytes(members)
    assert codes(made) == ["Z04", "Z09"]
    with pytest.raises(errors.UnsafePackError):
        open_pack(made)


def test_names_are_shown_escaped() -> None:
    shown = [problem.message for problem in findings(with_member("pack/é\x1b[2J".encode("latin-1")))]
    assert all(message.replace("“", "").replace("”", "").isascii() for message in shown)
    assert all("\x1b" not in message for message in shown)


@pytest.mark.parametrize(
    ("limits", "row"),
    [
        (Limits(pack_file=100), "file"),
        (Limits(contents=1_000), "contents"),
        (Limits(members=5), "members"),
        (Limits(signatures=0), "signatures"),
    ],
    ids=["pack file", "contents", "members", "signatures"],
)
def test_every_limit_refuses_with_its_number(limits: Limits, row: str) -> None:
    pack, found = prove(WHOLE, limits=limits)
    assert pack is None, row
    assert [problem.code for problem in found] == ["Z08"]
    numbers = {str(limits.pack_file), str(limits.contents), str(limits.members), str(limits.signatures)}
    assert any(number in found[0].message for number in numbers)


def test_a_file_that_is_not_there_is_refused_politely(tmp_path: Path) -> None:
    assert codes(tmp_path / "gone.taskpack") == ["Z01"]


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.taskpack"
    with path.open("wb") as file:
        file.write(WHOLE[:100])
        file.truncate(2 * 1024**3 + 1)
    assert codes(path) == ["Z08"]
