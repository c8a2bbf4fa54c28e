# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""States, trust, logs, drafts and the search index, each by what it promises."""

from __future__ import annotations

import sqlite3
import time

import pytest

from annotator_app.store import draft_table, log_table, search_table, state_table, trust_table
from annotator_app.store.trust_table import Pin, Project, Series
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.labelling import search_items
from annotator_app.workflows.labelling.search_items import Found, ItemSearch
from tests.builders import stores


def test_states_cross_the_borders_of_pages(home: Home) -> None:
    pack = stores.add(home, 3)
    wanted = {
        0: 1,
        state_table.PAGE - 1: 2,
        state_table.PAGE: 3 | state_table.NOTE,
        3 * state_table.PAGE + 7: 1,
    }
    home.store.save(lambda c: state_table.put(c, pack.id, {0: 3}))
    home.store.save(lambda c: state_table.put(c, pack.id, wanted))
    codes = home.store.ask(lambda c: state_table.read(c, pack.id, 3 * state_table.PAGE + 9))
    assert {place: code for place, code in enumerate(codes) if code} == wanted
    plain = state_table.states_only(codes)
    assert plain[state_table.PAGE] == state_table.PROBLEM
    assert state_table.counts(codes) == {"open": len(codes) - 4, "answered": 2, "later": 1, "problem": 1}


def test_answers_are_never_changed_nor_taken_away(home: Home) -> None:
    pack = stores.add(home, 1)
    row = (pack.id, pack.first_key, "", 1, "done", "{}", None, "2026-11-23T09:00:00Z")
    columns = "pack, item, contributor, revision, state, value, active_ms, at"
    insert = f"INSERT INTO answers ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    home.store.save(lambda c: c.execute(insert, row) and None)
    for statement in ("UPDATE answers SET value = '1'", "DELETE FROM answers"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            home.store.save(lambda c, s=statement: c.execute(s) and None)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        home.store.save(lambda c: c.execute(insert, row) and None)


def test_trust_moves_forward_only(home: Home) -> None:
    seen = [Project(project="p", title="P", trust_epoch=1, trust_version=7)]
    seen += [Project(project="p", title="Q", trust_epoch=1, trust_version=3)]
    for one in seen:
        home.store.save(lambda c, one=one: trust_table.see_project(c, one))
    found = home.store.ask(lambda c: trust_table.project(c, "p"))
    assert found is not None
    assert (found.title, found.trust_epoch, found.trust_version) == ("Q", 1, 7)
    home.store.save(
        lambda c: trust_table.see_project(c, Project(project="p", title="Q", trust_epoch=2, trust_version=1))
    )
    found = home.store.ask(lambda c: trust_table.project(c, "p"))
    assert found is not None
    assert (found.trust_epoch, found.trust_version) == (2, 1)
    assert home.store.ask(lambda c: trust_table.project(c, "nobody")) is None


def test_a_pin_becomes_compared_and_ends_without_vanishing(home: Home) -> None:
    store = home.store
    store.save(lambda c: trust_table.see_project(c, Project(project="p", title="P")))
    first = Pin(project="p", principal="c", key="k", compared=False, since="2026-10-01T00:00:00Z")
    store.save(lambda c: trust_table.pin(c, first))
    store.save(
        lambda c: trust_table.pin(
            c, Pin(project="p", principal="c", key="k", compared=True, since="2026-10-03T00:00:00Z")
        )
    )
    store.save(lambda c: trust_table.pin(c, first))
    (pin,) = store.ask(lambda c: trust_table.pins(c, "p"))
    assert (pin.compared, pin.since) == (True, "2026-10-03T00:00:00Z")
    store.save(lambda c: trust_table.unpin(c, "p", "k"))
    assert store.ask(trust_table.pins) == []
    assert store.ask(lambda c: c.execute("SELECT count(*) FROM pins").fetchone()) == (1,)


def test_a_series_keeps_its_highest_revision(home: Home) -> None:
    home.store.save(lambda c: trust_table.see_project(c, Project(project="p", title="P")))
    for revision in (2, 1):
        new = Series(
            project="p", series="s", revision=revision, pack_id=f"id {revision}", head="h", events=revision
        )
        home.store.save(lambda c, new=new: trust_table.see_series(c, new))
    found = home.store.ask(lambda c: trust_table.series(c, "p", "s"))
    assert found is not None
    assert (found.revision, found.pack_id, found.events) == (2, "id 2", 2)
    assert home.store.ask(lambda c: trust_table.series(c, "p", "other")) is None


def test_what_came_in_and_went_out(home: Home) -> None:
    pack = stores.add(home, 1)
    out = log_table.Export(
        pack=pack.id,
        revision=1,
        result_id="r",
        path="/x",
        sha256="s",
        size=9,
        answered=1,
        seq=4,
        head="h",
        at="t",
    )
    home.store.save(lambda c: log_table.add_export(c, out))
    assert home.store.ask(lambda c: log_table.last_export(c, pack.id)) == out
    came = log_table.Received(pack_id="r", kind="result", signer_key="k", sha256="s", at="t")
    home.store.save(lambda c: log_table.add_received(c, came))
    assert home.store.ask(lambda c: log_table.received(c, "r")) == [came]
    bundles = [
        log_table.KnownBundle(path=path, project="p", title=path, used_at=at)
        for path, at in (("a", "1"), ("b", "2"))
    ]
    for bundle in bundles:
        home.store.save(lambda c, bundle=bundle: log_table.see_bundle(c, bundle))
    assert home.store.ask(log_table.bundles) == bundles[::-1]


def test_a_draft_takes_the_place_of_the_earlier_one(home: Home) -> None:
    pack = stores.add(home, 2)
    for answer in ("a", "b"):
        draft = draft_table.Draft({"label": answer}, {"label": "match"})
        home.store.save(lambda c, draft=draft: draft_table.put(c, pack.id, pack.first_key, draft))
    assert home.store.ask(lambda c: draft_table.find(c, pack.first_key)) == draft
    assert home.store.ask(lambda c: draft_table.count(c, pack.id)) == 1
    home.store.save(lambda c: draft_table.drop(c, pack.first_key))
    assert home.store.ask(lambda c: draft_table.find(c, pack.first_key)) is None


SOUGHT = [
    ("de", "Die größte Qualität", "grosste qualitat"),
    ("ar", "كَتَبَ الطَّالِبُ إِلى أخيه", "الطالب الى"),
    ("hi", "रात की बस फिर देर से आई", "की बस"),
    ("zh", "夜班公交车又晚点了", "公交"),
    ("th", "รถเมล์กลางคืนมาช้า", "กลางคืน"),
    ("am", "የሌሊቱ አውቶቡስ ዘገየ", "አውቶ"),
]


def found(home: Home, pack_id: str, text: str) -> Found:
    """Take a search to its end, as the item list does step by step."""
    search = ItemSearch(home, pack_id, text)
    while (step := search.advance()) is not None:
        step.result()
    return search.found


@pytest.mark.usefixtures("soon_idle")
def test_words_of_every_script_are_found(home: Home) -> None:
    items = [{"id": f"i{n}", "text": {"text": text}} for n, (_tag, text, _sought) in enumerate(SOUGHT)]
    other = stores.add(home, 3)
    pack = stores.add_items(home, items, series="words")
    assert found(home, pack.pack_id, "公交") == Found((), complete=False)
    search_items.feed(home)
    deadline = time.monotonic() + 60
    while home.store.ask(search_table.hungry) and time.monotonic() < deadline:
        time.sleep(0.01)
    for number, (tag, _text, sought) in enumerate(SOUGHT):
        assert found(home, pack.pack_id, sought) == Found((number,), complete=True), tag
    assert found(home, other.pack_id, "night BUS").positions == (0, 1, 2)
    assert found(home, pack.pack_id, "nowhere").positions == ()
    assert found(home, pack.pack_id, ' "*" ').positions == ()
    with pytest.raises(LookupError):
        found(home, "sha256:none", "word")
