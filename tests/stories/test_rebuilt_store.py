# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A damaged store without any good copy: every row that can be read comes back, and what cannot is named."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from annotator_app.cli.main import main
from annotator_app.errors import StoreDamagedError
from annotator_app.model import event, strict_json
from annotator_app.model.answer import Problem
from annotator_app.store import journal_table
from annotator_app.store.answer_table import TOUCHING
from annotator_app.store.migrations import HOME
from annotator_app.store.safety import copies
from annotator_app.store.safety.saved_log import Saved, SavedLog
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.keeping.home_files import SAVED
from annotator_app.workflows.keeping.recover_home import Recovery
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.signing import trust
from tests.builders import stores
from tests.builders.labelled import answer, pack_in
from tests.builders.work import a_task

PAGE = 4096
LEAF = 13  # the kind of a page that holds rows
ITEMS = 400
ANSWERED = range(0, 160, 2)
SKIPPED, NOTED, DRAFT, CHANGED = 1, 3, 5, 8


@dataclass(frozen=True)
class Place:
    """A home in which somebody worked; its copies are gone."""

    folder: Path
    pack: str
    task: Path
    said: dict[int, Any]
    journal: list[bytes]

    @property
    def store(self) -> Path:
        return self.folder / "store.sqlite"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Place:
    folder = tmp_path_factory.mktemp("made")
    with open_home(folder / "home") as home:
        maker = a_task("sentiment", ITEMS)
        pack = pack_in(home, maker, folder)
        answer(home, maker, pack, ANSWERED)
        more_of(home, pack)
        before = what_was_said(home, pack)
    place = Place(folder / "home", pack, folder / "news-part-1-r1.taskpack", before, [])
    place.journal.extend(journal(place))
    # As if no copy had ever been made: the log knows of everything that was saved.
    shutil.rmtree(folder / "home" / "backups")
    log = SavedLog(folder / "home" / SAVED)
    log.clear()
    items = {item["id"]: position for position, item in enumerate(maker.items)}
    lines = [strict_json.parse(line) for line in place.journal]
    log.add(Saved(pack, one["seq"], items[one["item"]]) for one in lines if one["type"] in TOUCHING)
    return place


def more_of(home: Home, pack: str) -> None:
    session = LabellingSession(home, pack)
    session.go(SKIPPED)
    session.report_problem(Problem("cut_off", "the end is missing"))
    session.go(NOTED)
    session.set_note("What is meant?")
    session.go(CHANGED)
    session.set("label", session.shown("label")[1])
    assert session.commit({"active_ms": 10}) == []
    session.go(DRAFT)
    session.set("label", session.shown("label")[0])
    session.keep_draft()
    assert session.close()


@pytest.fixture
def place(made: Place, tmp_path: Path) -> Place:
    shutil.copytree(made.folder, tmp_path / "home")
    (tmp_path / "home" / "check").touch()
    return replace(made, folder=tmp_path / "home")


def said(place: Place) -> tuple[dict[int, Any], Recovery | None]:
    """What was said of each item, as the window would show it."""
    with open_home(place.folder, create=False) as home:
        assert home.store.ask(journal_table.whole_chains)
        return what_was_said(home, place.pack), home.recovered


def what_was_said(home: Home, pack: str) -> dict[int, Any]:
    session, found = LabellingSession(home, pack), {}
    for position in range(ITEMS):
        session.go(position)
        work = session.work
        told = (work.answers, work.skipped, work.problem, work.note)
        if any(told):
            found[position] = told
    session.go(DRAFT)
    found[-1] = dict(session.answers)
    assert session.close()
    return found


def roots(store: Path, *tables: str) -> list[int]:
    with closing(sqlite3.connect(store)) as plain:
        rows = plain.execute("SELECT name, rootpage FROM sqlite_master").fetchall()
    return [root - 1 for name, root in rows if name in tables]


def leaves(store: Path, table: str) -> list[int]:
    """The pages that hold rows of a table, read off the tree of its pages."""
    content, found, waiting = store.read_bytes(), [], roots(store, table)
    while waiting:
        page = waiting.pop(0)
        start = page * PAGE + (100 if page == 0 else 0)
        if content[start] == LEAF:
            found.append(page)
            continue
        cells = int.from_bytes(content[start + 3 : start + 5], "big")
        places = [
            int.from_bytes(content[start + 12 + 2 * cell : start + 14 + 2 * cell], "big")
            for cell in range(cells)
        ]
        children = [int.from_bytes(content[page * PAGE + at : page * PAGE + at + 4], "big") for at in places]
        children.append(int.from_bytes(content[start + 8 : start + 12], "big"))
        waiting += [child - 1 for child in children]
    return found


def overwrite(store: Path, pages: list[int]) -> None:
    content = bytearray(store.read_bytes())
    for page in pages:
        content[page * PAGE : (page + 1) * PAGE] = random.Random(page).randbytes(PAGE)
    store.write_bytes(content)


def journal(place: Place) -> list[bytes]:
    with closing(sqlite3.connect(place.store)) as plain:
        return [line for (line,) in plain.execute("SELECT line FROM journal ORDER BY id")]


@pytest.mark.parametrize(
    "table", ["items", "answers", "works", "states", "packs", "pack_files", "pins", "journal", "heads"]
)
def test_with_one_table_gone_nothing_is_missing(made: Place, place: Place, table: str) -> None:
    wanted, before = made.said, made.journal
    overwrite(place.store, roots(place.store, table))
    found, recovery = said(place)
    assert recovery is not None
    assert not recovery.from_copy
    assert (recovery.lost, recovery.packs_lost, recovery.uncertain) == ((), 0, False)
    if table == "packs":  # whose keys the draft was under cannot be read any more
        found[-1] = wanted[-1]
    assert found == wanted
    copies.prove(place.store, HOME)
    if table != "journal":
        assert journal(place)[: len(before)] == before
        assert strict_json.parse(journal(place)[len(before)])["type"] == event.RESTORE
    assert said(place)[1] is None, "said once"


def test_what_stands_behind_a_gap_in_the_journal_is_said_anew(made: Place, place: Place) -> None:
    """Some pages of the journal and all tables beside it are gone: each item comes back or is named."""
    wanted, before = made.said, made.journal
    pages = leaves(place.store, "journal")
    assert len(pages) > 6
    overwrite(place.store, [*pages[3:5], *roots(place.store, "works", "answers", "states")])
    found, recovery = said(place)
    assert recovery is not None
    (lost,) = recovery.lost
    assert not recovery.uncertain, "the log knows whose events are missing"
    for position, what in wanted.items():
        assert (found.get(position) == what) != (position in lost.positions), position
    now = [strict_json.parse(line) for line in journal(place)]
    mark = [one["type"] for one in now].index(event.RESTORE)
    assert journal(place)[:mark] == before[:mark]
    assert len(now) > mark + 1, "behind the gap there was something"


def test_a_result_of_what_came_back_is_good_and_says_that_it_was_restored(place: Place) -> None:
    overwrite(place.store, leaves(place.store, "journal")[2:4])
    with open_home(place.folder, create=False) as home:
        report = hand_back.run(home, place.pack, place.folder.parent, allow_open=True)
        found = verify_pack.run(report.path, trust=trust.believed(home), for_task=place.task, keep=True)
    assert found.ok, found.problems
    assert event.RESTORE in [one.value["type"] for one in found.event_records]
    assert report.done + report.skipped == len(ANSWERED) + 2


def test_nothing_can_be_read_so_every_answer_is_named(made: Place, place: Place) -> None:
    place.store.write_bytes(bytes(place.store.stat().st_size))
    left = place.store.read_bytes()
    found, recovery = said(place)
    assert found == {-1: {}}
    (lost,) = recovery.lost
    assert set(lost.positions) == set(made.said) - {-1}
    assert recovery.kept_aside.read_bytes() == left


def test_without_the_log_nobody_says_that_this_is_all(place: Place) -> None:
    place.store.write_bytes(bytes(place.store.stat().st_size))
    SavedLog(place.folder / SAVED).clear()
    recovery = said(place)[1]
    assert recovery is not None
    assert recovery.uncertain


def test_a_pack_that_cannot_be_had_again_is_left_where_it_is(tmp_path: Path) -> None:
    """No original and half of the items: the file stays as it is, and the sentence says so."""
    home, _row = stores.filled_home(tmp_path / "home", 200, length=2000)
    home.close()
    shutil.rmtree(tmp_path / "home" / "backups")
    store = tmp_path / "home" / "store.sqlite"
    overwrite(store, leaves(store, "items")[::2])
    (tmp_path / "home" / "check").touch()
    left = store.read_bytes()
    for _again in range(2):
        with pytest.raises(StoreDamagedError):
            open_home(tmp_path / "home")
        assert store.read_bytes() == left
    assert not list((tmp_path / "home" / "backups").iterdir())


@pytest.mark.parametrize("seed", range(8))
def test_any_pages_anywhere(made: Place, place: Place, seed: int) -> None:
    """Some pages are overwritten at random: what opens is whole, and nothing is lost without being named."""
    wanted, chance = made.said, random.Random(seed)
    pages = range(1, place.store.stat().st_size // PAGE)
    overwrite(place.store, chance.sample(pages, chance.randint(1, len(pages) // 3)))
    found, recovery = said(place)
    missing = {position for one in recovery.lost for position in one.positions} if recovery else set()
    for position, what in wanted.items():
        if position >= 0:
            assert found.get(position) == what or position in missing or recovery.uncertain, position
    copies.prove(place.store, HOME)


def test_the_command_line_says_it_once(made: Place, place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    place.store.write_bytes(bytes(place.store.stat().st_size))
    assert main(["--home", str(place.folder), "--json", "status"]) == 0
    told = capsys.readouterr().err
    assert "There was no copy of it" in told
    assert f"{len(made.said) - 1} answers are missing: items 1, 2, 3, 4, 5" in told
    assert "-damaged.sqlite" in told
    assert main(["--home", str(place.folder), "--json", "status"]) == 0
    assert capsys.readouterr().err == ""
