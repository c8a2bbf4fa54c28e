# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Reading: good packs of every kind, the private copy, layers in their order, and damage of every sort."""

from __future__ import annotations

import errno
import io
import random
import tracemalloc
from pathlib import Path
from typing import BinaryIO

import pytest

from annotator_app import errors
from annotator_app.packs import reading
from annotator_app.packs.limits import Limits
from annotator_app.packs.reading import open_pack, prove, receive
from annotator_app.packs.roster import Roster, parse_revoked, parse_roster, revoked_text
from annotator_app.packs.trust import Policy
from tests.builders.packs import (
    CONTRIBUTOR,
    COORDINATOR,
    FULL_ROSTER,
    OUTSIDER,
    Bag,
    believing,
    item_lines,
    keycard,
    result,
    task,
)
from tests.builders.raw_zip import zip_bytes
from tests.builders.reading import codes
from tests.builders.written import write_task

BOOKS = believing()
MUTANTS = 20_000


@pytest.mark.parametrize("answered", [0, 3, 5], ids=["r-none", "r-some", "r-all"])
def test_a_result_may_be_partial(answered: int) -> None:
    bag = result(answered=answered)
    assert codes(bag.zipped(), BOOKS) == []
    assert bag.pack()["complete"] is (answered == 5)


@pytest.mark.parametrize("make", [task, result, keycard], ids=["task", "result", "enrol"])
def test_every_kind_is_read(make: object) -> None:
    bag: Bag = make()  # type: ignore[operator]
    pack = open_pack(bag.zipped(), BOOKS)
    assert (pack.kind, pack.pack_id) == (bag.pack()["kind"], bag.pack_id)
    assert pack.signer.key == bag.key.public
    assert pack.read("pack.json") == bag.files["pack.json"]
    assert pack.names() == bag.payload()


def test_whom_to_believe_is_asked_once_the_bytes_hold_and_trouble_with_that_is_told() -> None:
    def out_of_reach() -> Policy:
        raise errors.StoreBusyError

    whole = task().zipped()
    cut = task().rewrite("data/items/00000.jsonl", lambda lines: lines[:-1])
    for bad in (whole[:-1], cut.zipped(), b""):
        found = prove(bad, out_of_reach)[1]
        assert found == prove(bad, BOOKS)[1] != []
    with pytest.raises(errors.StoreBusyError):
        prove(whole, out_of_reach)
    assert prove(whole, lambda: BOOKS) == prove(whole, BOOKS)


def test_the_same_pack_from_a_file_and_from_memory(tmp_path: Path) -> None:
    path = tmp_path / "whatever.txt"
    path.write_bytes(task().zipped())
    assert open_pack(path).pack_id == open_pack(task().zipped()).pack_id


def test_a_withdrawn_key_of_somebody_else_is_told() -> None:
    bag = task()
    bag.files["trust/revoked_keys"] = b"# withdrawn\n" + revoked_text([OUTSIDER.public])
    assert open_pack(bag.seal().zipped()).revoked == frozenset([OUTSIDER.public])


def test_layers_come_in_their_order() -> None:
    """Each later fault stays unseen while an earlier one is there."""
    bag = (
        task(key=OUTSIDER)
        .describe(signer__key=COORDINATOR.public.fingerprint, kind="task", items__count=9)
        .seal()
    )
    assert codes(bag.zipped()) == ["S07"]
    bag.describe(revision=0).seal()
    assert codes(bag.zipped()) == ["M06"]
    bag.files["data/task/task.json"] += b" "
    assert codes(bag.zipped()) == ["B03"]
    bag.files["pack.json"] += b" "
    assert codes(bag.zipped()) == ["B02", "B03"]
    bag.files["signatures/signer.sshsig"] = task().files["signatures/signer.sshsig"]
    assert codes(bag.zipped()) == ["S02"]
    bag.files["data/items/extra.txt"] = b""
    assert codes(bag.zipped()) == ["B04"]
    assert codes(bag.zipped() + b"x") == ["Z02"]


def test_an_oversized_signature_is_refused_unread() -> None:
    bag = task()
    bag.files["signatures/signer.sshsig"] += b"x" * 5_000
    assert codes(bag.zipped()) == ["Z08"]


def test_the_order_of_rosters_is_kept() -> None:
    roster, found = parse_roster(FULL_ROSTER.text(), "allowed_signers")
    assert (roster, found) == (FULL_ROSTER, [])
    assert Roster().text() == b""
    keys = frozenset([OUTSIDER.public, CONTRIBUTOR.public])
    assert parse_revoked(revoked_text(keys), "revoked_keys") == (keys, [])


# Step 0: the private copy.


def test_the_copy_is_private_and_whole(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    stick = tmp_path / "stick.taskpack"
    stick.write_bytes(task().zipped())
    copy = receive(stick, inbox)
    stick.write_bytes(b"another file")
    assert copy.parent == inbox
    assert copy.stat().st_mode & 0o077 == 0
    assert codes(copy) == []


def test_a_file_over_the_limit_leaves_no_copy(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    stick = tmp_path / "stick.taskpack"
    stick.write_bytes(b"x" * 101)
    with pytest.raises(errors.TooLargeError):
        receive(stick, inbox, Limits(pack_file=100))
    assert list(inbox.iterdir()) == []
    stick.write_bytes(b"x" * 100)
    assert receive(stick, inbox, Limits(pack_file=100)).stat().st_size == 100


def test_a_stick_that_cannot_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(errors.NotAPackError):
        receive(tmp_path / "gone.taskpack", tmp_path)

    class Pulled(io.BytesIO):
        def read(self, _size: int | None = -1) -> bytes:
            raise OSError(5, "Input/output error")

    stick = tmp_path / "stick.taskpack"
    stick.write_bytes(b"x")
    real = Path.open
    monkeypatch.setattr(Path, "open", lambda path, *rest: Pulled() if path == stick else real(path, *rest))
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    with pytest.raises(errors.NotAPackError):
        receive(stick, inbox)
    assert list(inbox.iterdir()) == []


def test_a_full_disk_keeps_no_half_of_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick, inbox = tmp_path / "stick.taskpack", tmp_path / "inbox"
    inbox.mkdir()
    stick.write_bytes(task().zipped())

    def full(source: BinaryIO, target: BinaryIO, _limits: object) -> None:
        target.write(source.read(100))
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(reading, "_copy", full)
    with pytest.raises(OSError, match="full"):
        receive(stick, inbox)
    assert list(inbox.iterdir()) == []


def test_a_file_that_changes_after_it_was_proven_is_noticed(tmp_path: Path) -> None:
    path = write_task(tmp_path / "a.taskpack", item_lines(2_000)).path
    pack, open_kept = open_pack(path, limits=Limits(kept=0)), open_pack(path)
    data = bytearray(path.read_bytes())
    place = pack.container.members["data/items/00000.jsonl"].entry.body + 500
    data[place] ^= 0x55
    path.write_bytes(data)
    with pytest.raises(errors.DamagedPackError):
        list(pack.lines("items", []))
    assert len(list(open_kept.lines("items", []))) == 2_000, "what is kept cannot change"


def test_a_file_that_goes_away_is_told_politely(tmp_path: Path) -> None:
    path = write_task(tmp_path / "a.taskpack").path
    pack = open_pack(path, limits=Limits(kept=0))
    path.unlink()
    with pytest.raises(errors.NotAPackError):
        list(pack.lines("items", []))


def test_a_stored_member_that_is_cut_off_later_is_noticed(tmp_path: Path) -> None:
    members = task().members()
    for member in members:
        member.method, member.needs = 0, 10
    path = tmp_path / "a.taskpack"
    path.write_bytes(zip_bytes(members))
    pack = open_pack(path, limits=Limits(kept=0))
    assert b"".join(pack.chunks("data/task/task.json")) == task().files["data/task/task.json"]
    path.write_bytes(path.read_bytes()[:1_500])
    with pytest.raises(errors.DamagedPackError):
        pack.read("data/task/task.json")


@pytest.mark.parametrize(
    ("kept", "most"), [(0, 8_000_000), (24 * 1024 * 1024, 32_000_000)], ids=["nothing", "some"]
)
def test_a_large_pack_is_read_in_little_memory(tmp_path: Path, kept: int, most: int) -> None:
    """40 MB of items; what is held is a piece of a part and what may be kept, never the pack."""
    noise = random.Random(7)
    lines = (
        b'{"id":"i-%d","text":{"text":"%s"}}\n' % (n, noise.randbytes(500).hex().encode())
        for n in range(40_000)
    )
    path = write_task(tmp_path / "a.taskpack", lines).path
    tracemalloc.start()
    pack = open_pack(path, limits=Limits(kept=kept))
    count = sum(1 for _ in pack.lines("items", []))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 40_000
    assert peak < most


# Damage at random: 20,000 mutants, half of the file, half of the bag with everything around it remade.


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The bytes after one to four changes of the sorts that disks, mail and people make."""
    out = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(out)) if out else 0
        kind = chance.randrange(7)
        if kind < 2 and out:
            out[place] ^= 1 << chance.randrange(8)
        elif kind == 2 and out:
            out[place] = chance.randrange(256)
        elif kind == 3:
            del out[place : place + chance.randint(1, 40)]
        elif kind == 4:
            out[place:place] = chance.randbytes(chance.randint(1, 40))
        elif kind == 5:
            start = chance.randrange(len(out) + 1)
            out[place:place] = out[start : start + chance.randint(1, 60)]
        else:
            out[place : place + 4] = bytes(4) if chance.randrange(2) else b"\xff" * 4
    return bytes(out)


def outcome(data: bytes, expected: str) -> str:
    """`same` or `refused`; anything else is a fault of the program."""
    pack, found = prove(data, BOOKS)
    if pack is None:
        assert found
        assert all(problem.code[0] in "ZXBSMT" and problem.message for problem in found)
        assert isinstance(reading.refusal(found), errors.PostilError)
        return "refused"
    if pack.pack_id == expected:
        assert codes(data, BOOKS) == []
        return "same"
    return "other"


def test_no_mutant_of_a_file_crashes_or_gets_in() -> None:
    chance = random.Random(2026)
    packs = [(bag.zipped(), bag.pack_id) for bag in (task(), result(), keycard())]
    outcomes = {"same": 0, "refused": 0, "other": 0}
    for number in range(MUTANTS):
        data, expected = packs[number % len(packs)]
        outcomes[outcome(mutated(data, chance), expected)] += 1
    assert outcomes["other"] == 0
    assert outcomes["refused"] > MUTANTS * 0.8


def test_no_mutant_of_the_contents_crashes_even_if_it_is_signed_again() -> None:
    """A signer who lies: lists and signature fit, what they cover is damaged."""
    chance = random.Random(11)
    bags = [task(), result(), keycard()]
    refused = 0
    for number in range(MUTANTS // 4):
        bag = bags[number % len(bags)].copy()
        names = ["pack.json", "bag-info.txt", "trust/allowed_signers", *bag.payload()]
        name = chance.choice([name for name in names if name in bag.files])
        bag.files[name] = mutated(bag.files[name], chance)
        if name.startswith("data/"):
            bag.list_payload()
        bag.list_tags()
        refused += bool(codes(bag.sign().zipped(), BOOKS))
    assert refused > MUTANTS // 8


def test_no_mutant_of_a_list_or_signature_gets_in() -> None:
    chance = random.Random(13)
    good = task()
    for number in range(MUTANTS // 4):
        bag = good.copy()
        name = ("manifest-sha256.txt", "tagmanifest-sha256.txt", "signatures/signer.sshsig", "bagit.txt")[
            number % 4
        ]
        bag.files[name] = mutated(bag.files[name], chance)
        assert bool(codes(bag.zipped(), BOOKS)) is (bag.files[name] != good.files[name])
