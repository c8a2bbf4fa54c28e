# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Stores, bundles and packs that released versions left on disk open, keep what they hold, and can be worked on."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from annotator_app.cli.main import main
from annotator_app.store import trust_table
from annotator_app.store.kind import applied_steps
from annotator_app.store.migrations import HOME
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.signing import trust
from annotator_app.workflows.standing import bundle_status
from tests.builders.stores import an_answer

RELEASED = Path(__file__).parent.parent / "data" / "released"
VERSIONS = sorted(folder.name for folder in RELEASED.iterdir() if folder.is_dir())
# version -> tables of the contributor's store with the rows that have to be there still, at the least
ROWS = {"0.1.0": {"packs": 7, "journal": 116, "answers": 98, "exports": 7, "works": 97}}
ITEMS = {
    "closed_question": 14, "comparison": 14, "intent": 16, "open_question": 14, "rating": 12, "sentiment": 15,
    "summary": 12,
}  # fmt: skip


@pytest.fixture(params=VERSIONS)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give a copy of everything that one version left, under its name."""
    return Path(shutil.copytree(RELEASED / request.param, tmp_path / request.param))


def rows(store: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row that a person's work is made of."""
    with sqlite3.connect(store) as plain:
        found = {
            table: plain.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in ROWS["0.1.0"]
        }
    plain.close()
    return found


def test_every_released_version_is_known() -> None:
    assert sorted(ROWS) == VERSIONS, "a release adds its files here and its rows above"


@pytest.mark.parametrize("who", ["contributor", "coordinator"])
def test_a_store_is_brought_forward_with_every_row(released: Path, who: str) -> None:
    store = released / who / "store.sqlite"
    before = rows(store)
    open_home(released / who, create=False).close()
    after = rows(store)
    for table, kept in before.items():
        width = len(kept[0]) if kept else 0
        assert [row[:width] for row in after[table][: len(kept)]] == kept, table
    with sqlite3.connect(store) as plain:
        assert applied_steps(plain, HOME) == [step.name for step in HOME.steps]
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    plain.close()
    if who == "contributor":
        assert {table: len(kept) for table, kept in before.items()} == ROWS[released.name]


def test_the_lists_of_signers_of_earlier_packs_count(released: Path) -> None:
    with open_home(released / "contributor", create=False) as home:
        packs = home.store.ask(lambda c: c.execute("SELECT pack_id FROM packs ORDER BY id").fetchall())
        seen = home.store.ask(trust_table.rosters)
        assert [(one.pack_id,) for one in seen] == packs
        assert all(b"task-v1@postil" in one.signers for one in seen)


def test_work_goes_on_where_it_was(released: Path) -> None:
    with open_home(released / "contributor", create=False) as home:
        ask = "SELECT pack_id FROM packs WHERE json_extract(task, '$.family') = 'sentiment'"
        (pack,) = home.store.ask(lambda connection: connection.execute(ask).fetchone())
        session = LabellingSession(home, pack)
        session.go(2)
        assert session.work.note == "Two writers?"
        assert session.work.answers
        session.go(3)
        assert session.work.later
        for question, value in an_answer(session).items():
            session.set(question, value)
        assert session.commit() == []
        assert session.close()
    with open_home(released / "contributor", create=False) as home:
        assert not LabellingSession(home, pack, position=3).work.later
        seqs = home.store.ask(lambda connection: connection.execute("SELECT pack, seq FROM heads").fetchall())
        counted = "SELECT pack, max(seq) FROM journal GROUP BY pack"
        assert sorted(seqs) == sorted(
            home.store.ask(lambda connection: connection.execute(counted).fetchall())
        )


@pytest.mark.parametrize("family", ITEMS)
def test_packs_are_read_and_added(released: Path, tmp_path: Path, family: str) -> None:
    task, result = released / f"{family}.taskpack", released / f"{family}.resultpack"
    with open_home(released / "coordinator", create=False) as coordinator:
        believed = trust.believed(coordinator)
    assert verify_pack.run(task).ok
    assert verify_pack.run(result, trust=believed, for_task=task).answers == ITEMS[family]
    with open_home(tmp_path / "new") as home:
        shutil.copytree(released / "contributor" / "keys", home.keys, dirs_exist_ok=True)
        report = import_pack.run(home, import_pack.preview(home, task), accept="not_compared")
        assert report.items == ITEMS[family]


@pytest.mark.parametrize("family", ["rating", "sentiment"])
def test_bundles_know_what_came_back(released: Path, family: str, capsys: pytest.CaptureFixture[str]) -> None:
    bundle = released / f"{family}.bundle"
    (person,) = bundle_status.run(bundle).contributors
    assert (person.answered, person.state) == (ITEMS[family], "back")
    words = ["--home", str(released / "coordinator"), "--json", "merge", str(bundle)]
    assert main([*words, str(released / f"{family}.resultpack")]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["files"][0]["state"] == "already"
    assert said["answers"]["same"] == ITEMS[family]
