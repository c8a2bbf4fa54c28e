# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The list of the people of one account: what it holds, what it survives, and that homes stay apart."""

from __future__ import annotations

import json
import os
import shutil
import threading
from pathlib import Path

import pytest

from annotator_app import paths
from annotator_app.errors import NoHomeError, StoreReadOnlyError, WrongPassphraseError
from annotator_app.workflows.keeping import people, safe_home
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.keeping.people import Person
from annotator_app.workflows.signing import identity
from tests.builders import stores


def have(name: str, passphrase: str | None = None) -> Person:
    with open_home(people.add().place) as home:
        identity.new(home, name, passphrase)
    people.note_use(home.path)
    return again(home.path)


def again(place: Path) -> Person:
    found = people.find(place)
    assert found is not None
    return found


def names() -> list[str]:
    return [person.name for person in people.listed()]


@pytest.fixture
def first() -> Path:
    with open_home() as home:
        identity.new(home, "Anna")
    return home.path


def sums(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_one_person_needs_no_list(first: Path) -> None:
    assert not people.several()
    assert names() == ["Anna"]
    people.note_use(first)
    assert not paths.people().exists(), "nothing is made for a person who is alone"


def test_homes_lie_beside_each_other_and_only_their_owner_reads_them(first: Path) -> None:
    ben = have("Ben")
    assert people.several()
    assert not ben.place.is_relative_to(first)
    assert not first.is_relative_to(ben.place.parent)
    if os.name != "nt":
        for folder in (paths.people(), ben.place, *(one for one in ben.place.iterdir() if one.is_dir())):
            assert folder.stat().st_mode & 0o077 == 0, folder
        assert (paths.people() / people.LIST).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "name", ["अनीता शर्मा", "عبد الرحمن", "..", "a/b\\c", "CON", "\u202etxt.exe", "x" * 500, "李雷", "e\u0301"]
)
def test_a_name_is_never_a_folder(first: Path, name: str) -> None:
    person = have(name)
    assert people._OWN.fullmatch(person.place.name)
    assert person.place.parent == paths.people()
    assert person.name
    assert "\u202e" not in person.name
    assert len(person.name) < 200
    assert identity.show(open_and_close(person)).name == " ".join(name.split())


def open_and_close(person: Person) -> object:
    home = open_home(person.place)
    home.close()
    return home


def test_a_whole_stick_may_be_the_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """The start asks for this folder, so it must never fail."""
    monkeypatch.setenv("POSTIL_HOME", Path.cwd().anchor)
    assert paths.people().name == "postil-people"


def test_equal_names_are_told_apart(first: Path) -> None:
    one, other = have("Anna"), have("Anna")
    assert names() == ["Anna"] * 3
    assert len({person.place for person in people.listed()}) == 3
    assert one.number != other.number
    people.rename(one, "Anna, mornings")
    assert sorted(names()) == ["Anna", "Anna", "Anna, mornings"]
    assert again(one.place).own_name == "Anna"
    people.rename(one, "  ")
    assert names() == ["Anna"] * 3


def test_who_was_here_last_comes_first(first: Path) -> None:
    ben, cyril = have("Ben"), have("Cyril")
    assert names()[0] == "Cyril"
    people.note_use(ben.place)
    assert people.places()[0] == ben.place
    people.note_use(first)
    assert people.places()[0] == first
    assert again(cyril.place).used


def test_a_passphrase_is_tried_and_kept_nowhere(first: Path) -> None:
    ben = have("Ben", "open sesame")
    assert ben.locked
    assert not again(first).locked
    with pytest.raises(WrongPassphraseError):
        people.check(ben, "sesame")
    people.check(ben, "open sesame")
    assert not [name for name, data in sums(paths.people()).items() if b"sesame" in data]


def test_an_addition_that_was_broken_off_leaves_no_second_line(first: Path) -> None:
    begun = people.add()
    assert begun.state == "new"
    assert begun.name == ""
    assert people.add() == begun
    open_home(begun.place).close()
    assert people.add() == begun, "a home without a key is still new"
    with open_home(begun.place):
        assert people.add().place != begun.place, "somebody is in the middle of their first run"


def test_taking_off_and_back(first: Path) -> None:
    ben = have("Ben")
    people.rename(ben, "Benjamin")
    before = sums(ben.place)
    forgotten = people.forget(ben)
    assert names() == ["Anna"]
    assert people.find(ben.place) is None
    people.take_back(forgotten)
    people.take_back(forgotten)
    assert sorted(names()) == ["Anna", "Benjamin"]
    assert sums(ben.place) == before


def test_a_home_elsewhere_is_listed_only_when_it_is_said_and_is_missed_when_gone(
    first: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick" / "home"
    with open_home(stick) as home:
        identity.new(home, "Dora")
    have("Ben")
    assert "Dora" not in names()
    people.put(stick)
    people.put(stick.parent / "." / "home")
    assert names().count("Dora") == 1
    shutil.rmtree(stick.parent)
    dora = next(person for person in people.listed() if person.name == "Dora")
    assert (dora.state, dora.own_folder, dora.locked) == ("gone", False, False)
    with pytest.raises(NoHomeError):
        open_home(dora.place, create=False)
    assert not stick.exists()


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[]", b"\xff\xfe", b'{"people": [{"id": "../../etc"}]}', b'{"people": [3]}', b"[" * 200_000],
)
def test_a_damaged_list_loses_nobody(first: Path, damage: bytes) -> None:
    ben = have("Ben")
    (paths.people() / people.LIST).write_bytes(damage)
    assert sorted(names()) == ["Anna", "Ben"]
    people.rename(ben, "Benjamin")
    assert sorted(names()) == ["Anna", "Benjamin"]


def test_a_list_that_cannot_be_written_is_told_and_stays(
    first: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ben = have("Ben")
    before = (paths.people() / people.LIST).read_bytes()

    def no_room(*_more: object) -> None:
        raise PermissionError(13, "no")

    with monkeypatch.context() as patch:
        patch.setattr(people.durable, "sync_written", no_room)
        with pytest.raises(StoreReadOnlyError):
            people.rename(ben, "Benjamin")
        people.note_use(first)  # an older day is no trouble
    assert (paths.people() / people.LIST).read_bytes() == before


def test_two_windows_that_change_the_list_lose_nothing(first: Path) -> None:
    persons = [have(f"Person {number}") for number in range(4)]
    threads = [threading.Thread(target=people.rename, args=(one, f"{one.name}, new")) for one in persons]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(names()) == ["Anna", *(f"Person {number}, new" for number in range(4))]


def test_copies_and_restoring_of_one_home_touch_no_other(first: Path, tmp_path: Path) -> None:
    ben = have("Ben")
    for place, text in ((first, "Anna reads this."), (ben.place, "Ben reads that.")):
        with open_home(place) as home:
            stores.add_items(home, [{"id": "a", "text": {"text": text}}])
    before = sums(ben.place)
    with open_home() as home:
        safe_home.backup(home, tmp_path / "copy.zip")
    shutil.rmtree(first)
    safe_home.restore(tmp_path / "copy.zip", first)
    assert sums(ben.place) == before
    assert b"Ben reads that." not in b"".join([*sums(first).values(), (tmp_path / "copy.zip").read_bytes()])
    assert b"Anna reads this." in b"".join(sums(first).values())
    moved = shutil.move(first, tmp_path / "elsewhere")
    assert sums(ben.place) == before
    assert "Ben" in names()
    people.put(Path(moved))
    assert json.loads((paths.people() / people.LIST).read_text("ascii"))["version"] == people.VERSION
