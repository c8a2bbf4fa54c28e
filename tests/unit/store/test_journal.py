# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The journal: one chain, the same as packs make it, and checked from where it was checked last."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest

from annotator_app.errors import StoreDamagedError
from annotator_app.packs import chain
from annotator_app.store import journal_table
from annotator_app.store.pack_table import PackRow
from annotator_app.workflows.keeping.home import Home
from tests.builders import stores

EVENTS: list[dict[str, Any]] = [
    {"type": "open", "item": "a", "item_sha256": "0" * 64, "value": {"shown": {}}, "session": "s"},
    {
        "type": "comment",
        "item": "a",
        "item_sha256": "0" * 64,
        "value": {"note": "ليلة — 夜"},
        "t": "2026-11-23T09:00:00Z",
    },
    {"type": "export", "value": {"revision": 1}},
]


@pytest.fixture
def pack(home: Home) -> PackRow:
    return stores.add(home, 2)


def append(home: Home, pack: PackRow, events: list[dict[str, Any]]) -> list[int]:
    return home.store.save(lambda c: journal_table.append(c, pack.id, pack.pack_id, events))


def check(home: Home) -> None:
    home.store.save(lambda c: journal_table.checked_tail(c, "store.sqlite"))


def spoil(home: Home, statement: str, *values: object) -> None:
    def work(connection: sqlite3.Connection) -> None:
        connection.execute("DROP TRIGGER journal_stays")
        connection.execute(statement, values)

    home.store.save(work)


def test_it_is_the_chain_of_packs(home: Home, pack: PackRow) -> None:
    assert append(home, pack, EVENTS[:2]) == [1, 2]
    assert append(home, pack, EVENTS[2:]) == [3]
    expected, head = [], chain.start(pack.pack_id)
    for event in EVENTS:
        line, head = chain.event_line(head, event)
        expected.append(line)
    assert home.store.ask(lambda c: journal_table.lines(c, pack.id)) == expected
    assert home.store.ask(lambda c: journal_table.head(c, pack.id, pack.pack_id)) == (
        head.events,
        head.digest,
    )


def test_it_is_read_in_pieces(home: Home, pack: PackRow) -> None:
    append(home, pack, EVENTS)
    whole = home.store.ask(lambda c: journal_table.lines(c, pack.id))
    assert home.store.ask(lambda c: journal_table.lines(c, pack.id, 2, 1)) == whole[1:2]


def test_lines_made_elsewhere_can_be_kept(home: Home, pack: PackRow) -> None:
    line, head = chain.event_line(chain.start(pack.pack_id), EVENTS[0])
    home.store.save(lambda c: journal_table.append_lines(c, pack.id, 1, [line]))
    assert home.store.ask(lambda c: journal_table.head(c, pack.id, pack.pack_id)) == (1, head.digest)


def test_no_line_is_ever_changed(home: Home, pack: PackRow) -> None:
    append(home, pack, EVENTS)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        home.store.save(lambda c: c.execute("UPDATE journal SET line = x'00'") and None)


def test_a_whole_chain_is_checked_once(home: Home, pack: PackRow) -> None:
    append(home, pack, EVENTS)
    check(home)
    assert home.store.ask(lambda c: c.execute("SELECT checked FROM heads").fetchone()) == (3,)
    spoil(home, "UPDATE journal SET line = ? WHERE seq = 1", b'{"seq":1}\n')
    check(home)


@pytest.mark.parametrize(
    ("statement", "values"),
    [
        ("UPDATE journal SET line = replace(CAST(line AS TEXT), 'open', 'skip') WHERE seq = ?", (1,)),
        ("DELETE FROM journal WHERE seq = ?", (3,)),
        ("DELETE FROM journal WHERE seq = ?", (2,)),
        ("UPDATE heads SET digest = ?", ("0" * 64,)),
    ],
)
def test_a_broken_end_is_found(home: Home, pack: PackRow, statement: str, values: tuple[object, ...]) -> None:
    append(home, pack, EVENTS)
    spoil(
        home,
        statement.replace(
            "replace(CAST(line AS TEXT), 'open', 'skip')",
            "CAST(replace(CAST(line AS TEXT), 'open', 'skip') AS BLOB)",
        ),
        *values,
    )
    with pytest.raises(StoreDamagedError):
        check(home)
