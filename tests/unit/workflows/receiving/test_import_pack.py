# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Adding packs: every state of the dialog, and that nothing is ever half added."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator_app.errors import (
    Cancelled,
    OlderRevisionError,
    StoreFullError,
    UnknownSignerError,
    WrongPackError,
)
from annotator_app.store import item_table, log_table, pack_table, trust_table
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.receiving import import_pack, look_at_pack
from annotator_app.workflows.signing import identity, trust
from tests.builders.home_state import everything
from tests.builders.work import (
    CONTRIBUTOR,
    COORDINATOR,
    FAMILIES,
    OTHER,
    TaskMaker,
    a_result,
    a_task,
    item_json,
)


@pytest.fixture
def me(home: Home) -> identity.Identity:
    return identity.new(home, "Contributor 07")


def added(home: Home, maker: TaskMaker, path: Path, accept: str | None = "match") -> import_pack.ImportReport:
    maker.write(path)
    offered = import_pack.preview(home, path)
    return import_pack.run(home, offered, accept=accept)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_first_pack_asks_for_the_number_and_is_added(
    home: Home, me: object, tmp_path: Path, family: str
) -> None:
    maker = a_task(family, 7, timing="full")
    written = maker.write(tmp_path / "a.taskpack")
    offered = import_pack.preview(home, written.path)
    assert (offered.state, offered.family, offered.items, offered.language) == ("first", family, 7, "hi")
    assert offered.safety_number == COORDINATOR.public.safety_number
    assert offered.title["en"] == "News comments"
    assert (offered.signer_name, offered.leaves.timing, offered.you) == (
        "coordinator",
        "full",
        "Contributor 07",
    )
    report = import_pack.run(home, offered, accept="match")
    assert (report.pack, report.items, report.new, report.already) == (written.pack_id, 7, 7, False)
    row = home.store.ask(lambda connection: pack_table.find(connection, written.pack_id))
    lines = home.store.ask(lambda connection: item_table.lines(connection, row.first_key, row.items))
    assert [line for line, _ in lines] == maker.lines
    assert list(home.inbox.iterdir()) == []
    (original,) = home.packs.iterdir()
    assert original.read_bytes() == written.path.read_bytes()
    assert original.name == f"{written.sha256}.taskpack"


def test_an_unknown_signer_needs_the_word_of_a_person(home: Home, me: object, tmp_path: Path) -> None:
    a_task().write(tmp_path / "a.taskpack")
    offered = import_pack.preview(home, tmp_path / "a.taskpack")
    before = everything(home)
    with pytest.raises(UnknownSignerError):
        import_pack.run(home, offered)
    assert everything(home) == before
    import_pack.discard(home, offered)
    assert list(home.inbox.iterdir()) == []


@pytest.mark.parametrize(("accept", "compared"), [("match", True), ("not_compared", False)])
def test_the_next_pack_of_the_project_knows_its_signer(
    home: Home, me: object, tmp_path: Path, accept: str, compared: bool
) -> None:
    added(home, a_task(), tmp_path / "a.taskpack", accept)
    a_task(series="news-part-2").write(tmp_path / "b.taskpack")
    offered = import_pack.preview(home, tmp_path / "b.taskpack")
    assert (offered.state, offered.compared, len(offered.since)) == ("confirmed", compared, 10)
    import_pack.run(home, offered)
    assert trust.pin_of(home, offered.project).compared is compared
    trust.compare(home, offered.project)
    assert trust.pin_of(home, offered.project).compared


def test_a_signer_entered_by_hand_is_known(home: Home, me: object, tmp_path: Path) -> None:
    trust.add(home, COORDINATOR.public.line, as_name="Coordinator 01", kinds=["task"])
    a_task().write(tmp_path / "a.taskpack")
    offered = import_pack.preview(home, tmp_path / "a.taskpack")
    assert (offered.state, offered.compared, offered.signer_name) == ("confirmed", True, "Coordinator 01")
    import_pack.run(home, offered)


def test_the_same_name_with_another_key_in_a_new_project_is_told(
    home: Home, me: object, tmp_path: Path
) -> None:
    added(home, a_task(), tmp_path / "a.taskpack")
    a_task(project="other-4m2x", key=OTHER).write(tmp_path / "b.taskpack")
    offered = import_pack.preview(home, tmp_path / "b.taskpack")
    assert (offered.state, offered.safety_number) == ("new_key", OTHER.public.safety_number)
    assert offered.old_number == COORDINATOR.public.safety_number
    with pytest.raises(UnknownSignerError):
        import_pack.run(home, offered)
    import_pack.run(home, offered, accept="not_compared")


def test_the_same_person_in_a_second_project_is_no_new_key(home: Home, me: object, tmp_path: Path) -> None:
    added(home, a_task(), tmp_path / "a.taskpack")
    a_task(project="other-4m2x").write(tmp_path / "b.taskpack")
    offered = import_pack.preview(home, tmp_path / "b.taskpack")
    assert (offered.state, offered.old_number, offered.compared) == ("first", "", False)
    import_pack.run(home, offered, accept="not_compared")
    assert not trust.pin_of(home, "other-4m2x").compared


def test_another_key_in_a_known_project_is_never_added(home: Home, me: object, tmp_path: Path) -> None:
    added(home, a_task(), tmp_path / "a.taskpack")
    a_task(key=OTHER, series="news-part-2").write(tmp_path / "b.taskpack")
    before = everything(home)
    offered = import_pack.preview(home, tmp_path / "b.taskpack")
    assert (offered.state, offered.can_be_added) == ("other_key", False)
    assert (offered.safety_number, offered.old_number) == (
        OTHER.public.safety_number,
        COORDINATOR.public.safety_number,
    )
    for accept in (None, "match", "not_compared"):
        with pytest.raises(UnknownSignerError):
            import_pack.run(home, offered, accept=accept)
    assert everything(home) == before


def test_a_pack_for_somebody_else_is_not_added(home: Home, me: object, tmp_path: Path) -> None:
    maker = a_task(recipients=("contributor-11@news-7k3q",), contributors=(("contributor-11", CONTRIBUTOR),))
    maker.write(tmp_path / "a.taskpack")
    offered = import_pack.preview(home, tmp_path / "a.taskpack")
    assert (offered.state, offered.addressed_to) == ("for_other", ("contributor-11@news-7k3q",))
    assert [problem.code for problem in offered.error.problems] == ["T04"]
    with pytest.raises(WrongPackError):
        import_pack.run(home, offered, accept="match")


def test_a_pack_is_mine_by_key_or_by_a_name_without_a_key(
    home: Home, me: identity.Identity, tmp_path: Path
) -> None:
    mine = identity.load_signer(home)
    by_key = a_task(recipients=("chosen-name@news-7k3q",), contributors=(("chosen-name", mine),))
    by_name = a_task(recipients=("contributor-07@news-7k3q",), series="b")
    name_of_another = a_task(
        recipients=("contributor-07@news-7k3q",), contributors=(("contributor-07", OTHER),), series="c"
    )
    states = []
    for number, maker in enumerate((by_key, by_name, name_of_another)):
        maker.write(tmp_path / f"{number}.taskpack")
        states.append(import_pack.preview(home, tmp_path / f"{number}.taskpack").state)
    assert states == ["first", "first", "for_other"]


def test_the_same_pack_again_changes_nothing(home: Home, me: object, tmp_path: Path) -> None:
    report = added(home, a_task(), tmp_path / "a.taskpack")
    before = everything(home)
    (tmp_path / "again.bin").write_bytes((tmp_path / "a.taskpack").read_bytes())
    offered = import_pack.preview(home, tmp_path / "again.bin")
    assert (offered.state, offered.answered, offered.items) == ("already", 0, 5)
    again = import_pack.run(home, offered)
    assert (again.pack, again.already, again.new) == (report.pack, True, 0)
    assert everything(home) == before


def test_an_older_revision_is_refused(home: Home, me: object, tmp_path: Path) -> None:
    first = a_task()
    old = first.write(tmp_path / "r1.taskpack")
    added(home, a_task(count=6, revision=3, supersedes=old.pack_id), tmp_path / "r3.taskpack")
    before = everything(home)
    offered = import_pack.preview(home, old.path)
    assert offered.state == "older"
    assert [problem.code for problem in offered.error.problems] == ["T05"]
    with pytest.raises(OlderRevisionError):
        import_pack.run(home, offered)
    assert everything(home) == before


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"trust_version": 4}, "T05"),
        ({"trust_version": 2000}, "T08"),
        ({"trust_version": 5, "revision": 2000, "supersedes": "sha256:" + "0" * 64}, "T08"),
    ],
)
def test_the_version_only_moves_forward_and_never_far(
    home: Home, me: object, tmp_path: Path, change: dict, code: str
) -> None:
    added(home, a_task(trust_version=5), tmp_path / "a.taskpack")
    series = "news-part-1" if "revision" in change else "news-part-2"
    a_task(count=6, series=series, **change).write(tmp_path / "b.taskpack")
    offered = import_pack.preview(home, tmp_path / "b.taskpack")
    assert (offered.state, [problem.code for problem in offered.error.problems]) == ("older", [code])


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def flipped(data: bytes) -> bytes:
    return data[:300] + bytes([data[300] ^ 1]) + data[301:]


@pytest.mark.parametrize(
    ("damage", "state"),
    [
        (lambda data: b"", "not_a_pack"),
        (cut, "not_a_pack"),
        (lambda data: b"<html>", "not_a_pack"),
        (flipped, "changed"),
    ],
)
def test_a_damaged_pack_is_told_and_leaves_nothing(
    home: Home, me: object, tmp_path: Path, damage: Callable[[bytes], bytes], state: str
) -> None:
    path = tmp_path / "a.taskpack"
    a_task().write(path)
    path.write_bytes(damage(path.read_bytes()))
    before = everything(home)
    offered = import_pack.preview(home, path)
    assert offered.state == state
    with pytest.raises(type(offered.error)):
        import_pack.run(home, offered, accept="match")
    assert everything(home) == before


def test_a_pack_of_another_kind_is_told(home: Home, me: object, tmp_path: Path) -> None:
    maker = a_task()
    written = maker.write(tmp_path / "a.taskpack")
    trust.add(home, CONTRIBUTOR.public.line, as_name="c", kinds=["result"])
    a_result(maker, written.pack_id).write(tmp_path / "a.resultpack")
    assert import_pack.preview(home, tmp_path / "a.resultpack").state == "other_kind"
    assert import_pack.preview(home, tmp_path / "nothing").state == "not_a_pack"


def test_a_family_of_a_newer_program_is_told(home: Home, me: object, tmp_path: Path) -> None:
    maker = a_task()
    maker.task["family"] = "toxicity"
    maker.write(tmp_path / "a.taskpack")
    assert import_pack.preview(home, tmp_path / "a.taskpack").state == "too_new"


def test_the_file_may_change_or_vanish_after_the_look(home: Home, me: object, tmp_path: Path) -> None:
    path = tmp_path / "a.taskpack"
    maker = a_task()
    written = maker.write(path)
    offered = import_pack.preview(home, path)
    a_task(series="other", key=OTHER, count=3).write(path)
    assert import_pack.run(home, offered, accept="match").pack == written.pack_id
    (original,) = home.packs.iterdir()
    assert hashlib.sha256(original.read_bytes()).hexdigest() == written.sha256


class StopAt:
    """Progress that asks to stop at its n-th step."""

    def __init__(self, number: int) -> None:
        self.left = number

    def step(self, done: int, total: int, what: str = "") -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("number", [0, 1, 3, 6])
def test_stopping_leaves_the_home_as_it_was(home: Home, me: object, tmp_path: Path, number: int) -> None:
    maker = a_task(count=2600)
    maker.write(tmp_path / "a.taskpack")
    before = everything(home)
    with pytest.raises(Cancelled):
        import_pack.preview(home, tmp_path / "a.taskpack", StopAt(number))
    assert everything(home) == before
    offered = import_pack.preview(home, tmp_path / "a.taskpack")
    with pytest.raises(Cancelled):
        import_pack.run(home, offered, accept="match", progress=StopAt(min(number, 5)))
    assert home.store.ask(pack_table.packs) == []
    assert list(home.packs.iterdir()) == []
    assert trust.list_signers(home) == []
    import_pack.run(home, offered, accept="match")
    assert len(home.store.ask(pack_table.packs)) == 1


def test_what_came_in_is_noted(home: Home, me: object, tmp_path: Path) -> None:
    report = added(home, a_task(trust_version=3), tmp_path / "a.taskpack")
    (received,) = home.store.ask(lambda connection: log_table.received(connection, report.pack))
    assert (received.kind, received.signer_key) == ("task", COORDINATOR.public.line)
    project = home.store.ask(lambda connection: trust_table.project(connection, "news-7k3q"))
    assert project.trust_version == 3


def test_a_newer_revision_tells_what_changed(home: Home, me: object, tmp_path: Path) -> None:
    first = a_task(count=5)
    old = added(home, first, tmp_path / "r1.taskpack")
    items = [*first.items[1:], item_json("sentiment", 5), item_json("sentiment", 6)]
    items[0] = item_json("sentiment", 1, "दूसरा पाठ")
    newer = replace(first, items=items, revision=2, supersedes=old.pack)
    newer.write(tmp_path / "r2.taskpack")
    offered = import_pack.preview(home, tmp_path / "r2.taskpack")
    assert offered.state == "newer"
    assert offered.changes == import_pack.Changes(new=2, changed=1, withdrawn=1, same=3)
    report = import_pack.run(home, offered)
    assert (report.new, report.updated, report.unchanged) == (2, 1, 3)
    states = {row.pack_id: row.state for row in home.store.ask(pack_table.packs)}
    assert states == {old.pack: "replaced", report.pack: "ready"}


def test_a_home_without_a_key_takes_what_is_for_anybody(home: Home, tmp_path: Path) -> None:
    a_task().write(tmp_path / "a")
    a_task(recipients=("contributor-07@news-7k3q",), series="b").write(tmp_path / "b")
    states = [import_pack.preview(home, tmp_path / name).state for name in ("a", "b")]
    assert states == ["first", "for_other"]


def test_lines_of_another_program_keep_their_bytes(home: Home, me: object, tmp_path: Path) -> None:
    spaced = [b'{ "text": {"text": "\xc3\xa9"}, "id":"z-1" }\n', b'{"id" : "z-2","text":{"text":"b"}}\n']
    maker = a_task(count=2, edit_lines=lambda _lines: spaced)
    report = added(home, maker, tmp_path / "a.taskpack")
    row = home.store.ask(lambda connection: pack_table.find(connection, report.pack))
    found = home.store.ask(lambda connection: item_table.lines(connection, row.first_key, 2))
    assert found == [(line, hashlib.sha256(line).hexdigest()) for line in spaced]
    ids = home.store.ask(lambda connection: item_table.ids(connection, row.first_key, 2))
    assert [name for name, _ in ids] == ["z-1", "z-2"]


def test_copies_that_were_left_behind_are_taken_away(home: Home, me: object, tmp_path: Path) -> None:
    old, fresh = home.inbox / "0123.part", home.inbox / "4567.part"
    for path in (old, fresh):
        path.write_bytes(b"half a pack")
    os.utime(old, (1_000_000_000, 1_000_000_000))
    assert import_pack.preview(home, tmp_path / "nothing").state == "not_a_pack"
    assert list(home.inbox.iterdir()) == [fresh]


def test_an_inbox_that_cannot_be_written_is_told(
    home: Home, me: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_task().write(tmp_path / "a.taskpack")

    def refuse(*_args: object) -> Path:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(look_at_pack, "receive", refuse)
    with pytest.raises(StoreFullError):
        import_pack.preview(home, tmp_path / "a.taskpack")
