# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Visits to packs: a home with a pack, a session in it, and what its journal says afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from annotator_app.model import event, strict_json
from annotator_app.model.answer import ItemWork
from annotator_app.store import answer_table, journal_table, state_table
from annotator_app.store.pack_table import PackRow
from annotator_app.workflows.checking.event_shape import event_misfit
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.keeping.label_recording import code_of
from annotator_app.workflows.labelling.label import LabellingSession
from tests.builders import stores


@contextmanager
def visit(folder: Path, items: int = 10, **options: Any) -> Iterator[LabellingSession]:
    """Open a session in a new home with one synthetic pack."""
    home, pack = stores.filled_home(folder, items, **options)
    with home:
        session = LabellingSession(home, pack.pack_id)
        yield session
        session.close()


@contextmanager
def return_to(folder: Path) -> Iterator[LabellingSession]:
    """Open a session in the only pack of a home that is there."""
    with open_home(folder) as home:
        (pack_id,) = home.store.ask(lambda c: c.execute("SELECT pack_id FROM packs").fetchone())
        session = LabellingSession(home, pack_id)
        yield session
        session.close()


def answer(session: LabellingSession, **more: Any) -> None:
    """Put a complete answer into the current item and commit it."""
    for question, value in stores.an_answer(session).items():
        session.set(question, value)
    assert session.commit(**more) == []


def events(session: LabellingSession) -> list[dict[str, Any]]:
    """Give the events of the journal, openings left out."""
    return [one for one in all_events(session) if one["type"] != event.OPEN]


def all_events(session: LabellingSession) -> list[dict[str, Any]]:
    """Give all events of the journal."""
    assert session.flush(10)
    row: PackRow = session._row
    found: list[Any] = []
    while lines := _lines(session, row, len(found) + 1):
        found += [strict_json.parse(line) for line in lines]
    return found


def _lines(session: LabellingSession, row: PackRow, first: int) -> list[bytes]:
    return session._store.ask(lambda c: journal_table.lines(c, row.id, first))


def said(session: LabellingSession) -> list[tuple[str, Any]]:
    """Give type and value of the events, openings left out; of answers only the values of the questions."""
    return [
        (one["type"], one["value"]["answers"] if one["type"] == event.ANSWER else one["value"])
        for one in events(session)
    ]


def replayed(session: LabellingSession) -> dict[str, ItemWork]:
    """Give how every item stands by its events alone."""
    works: dict[str, ItemWork] = {}
    for one in all_events(session):
        if one["type"] in event.OF_ITEM:
            before = works.get(one["item"], ItemWork(item_sha256=one["item_sha256"]))
            works[one["item"]] = event.applied(before, one["type"], one["value"], one["item_sha256"])
    return works


def in_step(session: LabellingSession) -> None:
    """Hold journal, rows and states against each other and against what the session shows."""
    row, store = session._row, session._store
    assert [event_misfit(one) for one in all_events(session) if event_misfit(one)] == []
    works = replayed(session)
    stored = {
        id_: work
        for _k, id_, _d, work in store.ask(lambda c: answer_table.works(c, row.first_key, row.items))
    }
    touched = {id_: work for id_, work in works.items() if work != ItemWork(item_sha256=work.item_sha256)}
    assert {id_: work for id_, work in stored.items() if id_ in touched} == touched
    assert all(stored[id_].state == "open" for id_ in stored.keys() - touched.keys())
    codes = store.ask(lambda c: state_table.read(c, row.id, row.items))
    ids = [line[1] for line in session.items_page(0, session.count)]
    assert list(codes) == [code_of(works.get(id_, ItemWork())) for id_ in ids]
    assert session.states == state_table.states_only(codes)
    assert session.counts == state_table.counts(codes)
