# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Making a pack: the same bytes for the same input, nothing of this computer in it, never half a file."""

from __future__ import annotations

import getpass
import platform
import re
import struct
from pathlib import Path
from typing import BinaryIO

import pytest

from annotator_app.errors import DamagedPackError, PostilError
from annotator_app.packs import writing
from annotator_app.packs.contents import check_contents
from annotator_app.packs.keycard import read_keycard, write_keycard
from annotator_app.packs.lines import Payload
from annotator_app.packs.manifest import ResultManifest, Software, TaskManifest, suggested_name
from annotator_app.packs.reading import ProvenPack, open_pack
from annotator_app.packs.writing import Draft, file_digest, write_pack
from tests.builders.packs import (
    CONTRIBUTOR,
    COORDINATOR,
    OUTSIDER,
    ROSTER,
    believing,
    item_lines,
    keycard,
    line,
    result,
    task,
)
from tests.builders.written import write_bag, write_result, write_task

SOFTWARE = Software(name="postil", version="0.1.0")


def names_in_file(path: Path) -> list[str]:
    """The member names in the order of the file, read without our reader."""
    data, place, names = path.read_bytes(), 0, []
    while data[place : place + 4] == b"PK\3\4":
        packed, length = struct.unpack_from("<I4xH", data, place + 18)
        names.append(data[place + 30 : place + 30 + length].decode())
        place += 30 + length + packed
    return names


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = write_task(tmp_path / "a.taskpack"), write_task(tmp_path / "b.taskpack")
    assert first.path.read_bytes() == second.path.read_bytes()
    assert (first.pack_id, first.sha256, first.size) == (second.pack_id, second.sha256, second.size)


def test_what_is_written_is_what_the_format_says(tmp_path: Path) -> None:
    """The hand-made pack of the builders and the written one are the same file."""
    written = write_task(tmp_path / "a.taskpack")
    assert written.path.read_bytes() == task().zipped()
    back = write_result(tmp_path / "a.resultpack", written)
    assert back.path.read_bytes() == result().zipped()


def test_members_stand_in_the_order_of_the_format(tmp_path: Path) -> None:
    written = write_task(tmp_path / "a.taskpack", item_lines(10_001))
    assert names_in_file(written.path) == [
        f"pack/{name}"
        for name in (
            "bagit.txt", "bag-info.txt", "pack.json", "trust/allowed_signers", "tagmanifest-sha256.txt",
            "signatures/signer.sshsig", "manifest-sha256.txt", "data/items/00000.jsonl",
            "data/items/00001.jsonl", "data/task/task.json",
        )
    ]  # fmt: skip


def test_parts_hold_at_most_ten_thousand_lines(tmp_path: Path) -> None:
    written = write_task(tmp_path / "a.taskpack", item_lines(20_001))
    pack = open_pack(written.path)
    assert isinstance(pack.manifest, TaskManifest)
    assert pack.manifest.items.count == 20_001
    assert list(pack.manifest.items.files) == pack.names("items")
    last = list(pack.lines("items", []))[-1]
    assert (last.part, last.number, last.raw) == ("data/items/00002.jsonl", 1, item_lines(20_001)[-1])
    assert check_contents(pack) == []


def test_no_items_make_no_part(tmp_path: Path) -> None:
    pack = open_pack(write_task(tmp_path / "a.taskpack", []).path)
    assert pack.names() == ["data/task/task.json"]
    assert check_contents(pack) == []


def test_the_date_of_a_build_makes_a_card_repeatable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    first = write_keycard(tmp_path / "a.keycard", CONTRIBUTOR, "Contributor 07", SOFTWARE)
    second = write_keycard(tmp_path / "b.keycard", CONTRIBUTOR, "Contributor 07", SOFTWARE)
    assert first.path.read_bytes() == second.path.read_bytes()
    assert first.manifest.created_at == "2026-09-21T14:13:20Z"


def test_contents_that_repeat_themselves_are_stored_and_read_back(tmp_path: Path) -> None:
    """Deflate would shrink them beyond 200 : 1, and every reader would call that a bomb."""
    same = [line({"id": f"i-{number:05d}", "text": {"text": "word " * 100}}) for number in range(9_999)]
    written = write_task(
        tmp_path / "a.taskpack", [*same, line({"id": "last", "text": {"text": " " * 1_000_000}})]
    )
    assert check_contents(open_pack(written.path)) == []
    blank = [line({"id": "blank", "text": {"text": " " * 1_048_000}})] + [
        line({"id": f"b-{number}", "text": {"text": " " * 1_048_000}}) for number in range(4)
    ]
    pack = open_pack(write_task(tmp_path / "b.taskpack", blank).path)
    assert pack.container.members["data/items/00000.jsonl"].entry.method == 0
    assert [record.raw for record in pack.records("items", [])] == blank


def test_nothing_of_this_computer_is_in_a_pack(tmp_path: Path) -> None:
    folder = tmp_path / "folder-of-a-person"
    folder.mkdir()
    given = write_task(folder / "a.taskpack")
    back = write_result(folder / "a.resultpack", given)
    card = write_keycard(folder / "a.keycard", CONTRIBUTOR, "Contributor 07", SOFTWARE)
    private = {getpass.getuser(), platform.node(), str(Path.home()), "folder-of-a-person", str(tmp_path)}
    for written in (given, back, card):
        pack = open_pack(written.path, believing())
        texts = b"\n".join(pack.read(name) for name in pack.container.members)
        for name in private:
            # As a word: two letters of a name may well stand in the base64 of a signature.
            word = rb"(?<![A-Za-z0-9+/=])" + re.escape(name.encode()) + rb"(?![A-Za-z0-9+/=])"
            assert not re.search(word, texts), name
        assert b"folder-of-a-person" not in written.path.read_bytes()


@pytest.mark.parametrize("step", ["sync_written", "write_container", "file_digest"])
def test_a_disk_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path, own = tmp_path / "a.taskpack", tmp_path / "a.taskpack.part"
    own.write_bytes(b"of somebody")
    write_task(path)
    before = path.read_bytes()

    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writing, step, fails)
    with pytest.raises(OSError, match="space"):
        write_task(path, item_lines(7))
    assert path.read_bytes() == before
    assert sorted(one.name for one in tmp_path.glob("a*")) == [path.name, own.name]
    assert own.read_bytes() == b"of somebody"


def test_a_disk_that_changes_bytes_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.taskpack"
    real = writing.sync_written

    def flips(file: BinaryIO) -> None:
        real(file)
        with Path(file.name).open("r+b") as again:
            again.seek(400)
            byte = again.read(1)
            again.seek(400)
            again.write(bytes([byte[0] ^ 1]))

    monkeypatch.setattr(writing, "sync_written", flips)
    with pytest.raises(PostilError):
        write_task(path)
    assert not path.exists()


def test_another_pack_in_its_place_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = write_task(tmp_path / "b.taskpack", item_lines(3)).path.read_bytes()
    real = writing.sync_written

    def swaps(file: BinaryIO) -> None:
        real(file)
        Path(file.name).write_bytes(other)

    monkeypatch.setattr(writing, "sync_written", swaps)
    with pytest.raises(DamagedPackError):
        write_task(tmp_path / "a.taskpack")


def test_withdrawn_keys_travel(tmp_path: Path) -> None:
    bag = task()
    manifest = TaskManifest.model_validate_json(bag.files["pack.json"])
    payload = [Payload(name, [bag.files[name]]) for name in bag.payload()]
    draft = Draft(payload, lambda _: manifest, ROSTER, frozenset([OUTSIDER.public]))
    written = write_pack(draft, COORDINATOR, tmp_path / "a.taskpack")
    assert open_pack(written.path).revoked == frozenset([OUTSIDER.public])
    assert names_in_file(written.path)[4] == "pack/trust/revoked_keys"


def test_what_the_caller_finds_in_the_finished_file_stops_it(tmp_path: Path) -> None:
    path = tmp_path / "a.resultpack"
    bag = result().describe(counts__done=9)

    def refuses(pack: ProvenPack) -> None:
        assert pack.pack_id
        raise DamagedPackError(problems=check_contents(pack))

    with pytest.raises(DamagedPackError) as caught:
        write_bag(path, bag, CONTRIBUTOR, ResultManifest, refuses)
    assert [problem.code for problem in caught.value.problems] == ["D02"]
    assert not path.exists()


def test_a_description_that_names_another_key_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(PostilError) as caught:
        write_bag(tmp_path / "a.resultpack", result(), OUTSIDER, ResultManifest)
    assert {problem.code for problem in caught.value.problems} == {"S07"}


def test_a_file_name_outside_the_pattern_is_not_written(tmp_path: Path) -> None:
    manifest = TaskManifest.model_validate_json(task().files["pack.json"])
    draft = Draft([Payload("data/items/Con.txt", [b"x"])], lambda _: manifest, ROSTER)
    with pytest.raises(PostilError):
        write_pack(draft, COORDINATOR, tmp_path / "a.taskpack")


def test_the_name_can_follow_from_the_id(tmp_path: Path) -> None:
    manifest = TaskManifest.model_validate_json(task().files["pack.json"])
    bag = task()
    draft = Draft([Payload(name, [bag.files[name]]) for name in bag.payload()], lambda _: manifest, ROSTER)
    written = write_pack(draft, COORDINATOR, lambda about, pack_id: tmp_path / suggested_name(about, pack_id))
    first = bag.pack_id.removeprefix("sha256:")[:8]
    assert written.path.name == f"demo-1_book-words-c-0001_r1_{first}.taskpack"


def test_the_digest_is_that_of_the_file(tmp_path: Path) -> None:
    written = write_task(tmp_path / "a.taskpack")
    assert file_digest(written.path) == (written.size, written.sha256)


# Key cards.


@pytest.mark.parametrize("displayed", ["Contributor 07", "আমিনা", "<b>x</b>", ""])
def test_a_card_says_who_its_owner_wishes_to_be(tmp_path: Path, displayed: str) -> None:
    write_keycard(tmp_path / "a.keycard", CONTRIBUTOR, displayed, SOFTWARE)
    card = read_keycard(tmp_path / "a.keycard")
    assert (card.key, card.displayed) == (CONTRIBUTOR.public, displayed)
    assert card.name == ("contributor-07" if displayed == "Contributor 07" else card.name)


def test_another_kind_of_pack_is_no_card() -> None:
    with pytest.raises(DamagedPackError):
        read_keycard(task().zipped())


@pytest.mark.parametrize("content", [b"", b"[]\n", b'{"name": 7}\n', b"{}\n", b"\xff\n"])
def test_an_unreadable_card_is_refused(content: bytes) -> None:
    bag = keycard()
    bag.files["data/card/card.json"] = content
    with pytest.raises(DamagedPackError) as caught:
        read_keycard(bag.seal().zipped())
    assert caught.value.problems[0].code == "D01"
