# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Adding a pack: unseen until it is whole, byte for byte what was signed, and nothing left when it ends early."""

from __future__ import annotations

import hashlib
import sqlite3
import time
from pathlib import Path

import pytest

from annotator_app.errors import Cancelled, StoreDamagedError
from annotator_app.store import item_table, pack_table, staging
from annotator_app.workflows.keeping.home import Home, open_home
from tests.builders import stores

OPTIONS = stores.PackOptions()


def lines(items: int) -> list[tuple[str, bytes, bytes]]:
    return list(stores.rows(stores.fields("sentiment", number) for number in range(items)))


def count(home: Home, table: str) -> int:
    return home.store.ask(lambda c: c.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def wait_until_swept(home: Home) -> None:
    deadline = time.monotonic() + 60
    while count(home, "packs WHERE state = 'adding'") and time.monotonic() < deadline:
        time.sleep(0.01)


def test_lines_come_back_byte_for_byte(home: Home) -> None:
    rows = lines(1203)
    pack = staging.add_pack(home.store, stores.new_pack(1203, OPTIONS), iter(rows))
    read = home.store.ask(lambda c: item_table.lines(c, pack.first_key, 2000))
    assert [line for line, _digest in read] == [line for _id, _digest, line in rows]
    assert {digest for _line, digest in read} == {hashlib.sha256(line).hexdigest() for _id, _d, line in rows}


def test_packs_follow_each_other_without_gaps(home: Home) -> None:
    first, second = stores.add(home, 7), stores.add(home, 5, series="other")
    assert second.first_key == first.end_key
    assert home.store.ask(lambda c: item_table.ids(c, second.first_key, 9)) == [
        (id_, digest.hex()) for id_, digest, _line in lines(5)
    ]
    by_id = home.store.ask(lambda c: item_table.by_id(c, second.first_key, 5))
    assert by_id["item-0000003"][0] == second.first_key + 3
    find = pack_key = home.store.ask(
        lambda c: item_table.key_of(c, second.first_key, second.end_key, "item-0000004")
    )
    assert (find, pack_key) == (second.first_key + 4, second.first_key + 4)
    assert home.store.ask(lambda c: item_table.key_of(c, first.first_key, first.end_key, "nobody")) is None


def test_nobody_sees_a_pack_before_it_is_whole(home: Home) -> None:
    seen: list[int] = []

    def rows() -> object:
        for number, row in enumerate(lines(1500)):
            if number == 1400:
                seen.append(len(home.store.ask(pack_table.packs)))
            yield row

    pack = staging.add_pack(home.store, stores.new_pack(1500, OPTIONS), rows())
    assert seen == [0]
    assert [one.pack_id for one in home.store.ask(pack_table.packs)] == [pack.pack_id]
    assert pack.state == "ready"


def test_what_belongs_to_it_comes_in_the_same_transaction(home: Home) -> None:
    def last(connection: sqlite3.Connection, pack: pack_table.PackRow) -> None:
        pack_table.put_place(connection, pack.id, pack_table.Place(3, "2026-11-23T09:00:00Z", (1, 2)))
        assert connection.in_transaction

    pack = staging.add_pack(home.store, stores.new_pack(4, OPTIONS), iter(lines(4)), last)
    assert home.store.ask(lambda c: pack_table.place(c, pack.id)) == pack_table.Place(
        3, "2026-11-23T09:00:00Z", (1, 2)
    )


@pytest.mark.usefixtures("soon_idle")
@pytest.mark.parametrize("fault", [Cancelled(), ValueError("told by the test")])
def test_an_addition_that_ends_early_leaves_nothing(home: Home, fault: Exception) -> None:
    def rows() -> object:
        yield from lines(1100)
        raise fault

    with pytest.raises(type(fault)):
        staging.add_pack(home.store, stores.new_pack(1200, OPTIONS), rows())
    assert home.store.ask(pack_table.packs) == []
    wait_until_swept(home)
    assert (count(home, "items"), count(home, "packs"), count(home, "pack_files")) == (0, 0, 0)


@pytest.mark.parametrize("said", [4, 6])
def test_the_count_has_to_be_that_of_the_pack(home: Home, said: int) -> None:
    with pytest.raises(ValueError, match="items than the pack said"):
        staging.add_pack(home.store, stores.new_pack(said, OPTIONS), iter(lines(5)))
    assert home.store.ask(pack_table.packs) == []


def test_the_same_pack_can_be_added_after_an_early_end(home: Home) -> None:
    new = stores.new_pack(5, OPTIONS)
    with pytest.raises(ValueError, match="fewer"):
        staging.add_pack(home.store, new, iter(lines(3)))
    assert staging.add_pack(home.store, new, iter(lines(5))).pack_id == new.pack_id


@pytest.mark.usefixtures("soon_idle")
def test_what_a_crash_left_is_swept_at_the_next_start(tmp_path: Path) -> None:
    with open_home(tmp_path / "home") as home:
        row = home.store.save(lambda c: pack_table.begin(c, stores.new_pack(600, OPTIONS)))
        home.store.save(lambda c: item_table.add(c, row.first_key, lines(600)))
    with open_home(tmp_path / "home") as home:
        kept = stores.add(home, 3, series="other")
        wait_until_swept(home)
        assert count(home, "items") == 3
        assert home.store.ask(lambda c: item_table.ids(c, kept.first_key, 3))[2][0] == "item-0000002"


def test_a_damaged_line_is_noticed_when_it_is_read(home: Home) -> None:
    pack = stores.add(home, 3)
    home.store.save(
        lambda c: (
            c.execute(
                "UPDATE items SET line = CAST(line || ' ' AS BLOB) WHERE key = ?", (pack.first_key + 1,)
            )
            and None
        )
    )
    assert home.store.ask(lambda c: item_table.line(c, pack.first_key))[0].startswith(b"{")
    with pytest.raises(StoreDamagedError):
        home.store.ask(lambda c: item_table.line(c, pack.first_key + 1))
    with pytest.raises(StoreDamagedError):
        home.store.ask(lambda c: item_table.line(c, pack.first_key + 99))


def test_states_of_a_pack_and_its_newest_revision(home: Home) -> None:
    first = stores.add(home, 2)
    second = stores.add(home, 2, revision=2)
    newest = home.store.ask(lambda c: pack_table.newest_of(c, "sample-k3f9", "sample"))
    assert newest is not None
    assert newest.pack_id == second.pack_id
    home.store.save(lambda c: pack_table.set_state(c, first.id, "replaced"))
    found = home.store.ask(lambda c: pack_table.find(c, first.pack_id))
    assert found is not None
    assert found.state == "replaced"
    assert home.store.ask(lambda c: pack_table.files(c, first.id))["data/guidelines/en.md"].startswith(
        b"# Read"
    )
