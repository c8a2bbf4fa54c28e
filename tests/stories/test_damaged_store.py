# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A store that is damaged in any of many ways opens with its last good copy, and says exactly what is missing."""

from __future__ import annotations

import random
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator_app.cli.main import main
from annotator_app.errors import StoreDamagedError
from annotator_app.model import strict_json
from annotator_app.store.migrations import HOME
from annotator_app.store.safety import copies
from annotator_app.workflows.keeping import safe_home
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.keeping.recover_home import Recovery
from annotator_app.workflows.labelling.label import LabellingSession
from tests.builders import stores

PAGE = 4096
COPIED, AFTER = (3, 4, 8), (42, 43, 8)
LABELS = {3: "positive", 4: "negative", 8: "mixed", 42: "neutral", 43: "positive"}


def label(home: object, pack: str, positions: tuple[int, ...], labels: dict[int, str]) -> None:
    session = LabellingSession(home, pack)
    for position in positions:
        session.go(position)
        session.set("label", labels[position])
        assert session.commit({"active_ms": 10}) == []
    assert session.close()


@pytest.fixture
def worked(tmp_path: Path) -> tuple[Path, str]:
    """A home with 60 items: three answers are in a copy, two more and a change came after it; closed cleanly."""
    home, row = stores.filled_home(tmp_path / "home", 60, length=2000)
    with home:
        label(home, row.pack_id, COPIED, LABELS)
        while not copies.listed(home.backups):
            time.sleep(0.01)
        safe_home.backup(home)
        label(home, row.pack_id, AFTER, {**LABELS, 8: "neutral"})
    return tmp_path / "home", row.pack_id


def answers(folder: Path, pack: str) -> tuple[dict[int, str], Recovery | None]:
    """What is answered, as the window would show it."""
    with open_home(folder, create=False) as home:
        session = LabellingSession(home, pack)
        found = {}
        for position in range(60):
            session.go(position)
            if session.work.answers is not None:
                found[position] = session.work.answers["label"]
        states = session.states
        assert [place for place, state in enumerate(states) if state == 1] == sorted(found)
        assert session.close()
        return found, home.recovered


def truncated(store: Path) -> None:
    store.write_bytes(store.read_bytes()[: 5 * PAGE + 100])


def emptied(store: Path) -> None:
    store.write_bytes(b"")


def gone(store: Path) -> None:
    store.unlink()


def zeroed(store: Path) -> None:
    store.write_bytes(bytes(store.stat().st_size))


def another_file(store: Path) -> None:
    store.write_text("A letter to the editor.\n" * 9000, encoding="utf-8")


def first_page(store: Path) -> None:
    overwrite(store, [0])


def overwrite(store: Path, pages: list[int]) -> None:
    content = bytearray(store.read_bytes())
    for page in pages:
        content[page * PAGE : (page + 1) * PAGE] = random.Random(page).randbytes(PAGE)
    store.write_bytes(content)


def many_pages(store: Path) -> None:
    overwrite(store, list(range(2, store.stat().st_size // PAGE, 2)))


LOUD: tuple[Callable[[Path], None], ...] = (
    truncated, emptied, gone, zeroed, another_file, first_page,
)  # fmt: skip


@pytest.mark.parametrize("damage", LOUD, ids=lambda one: one.__name__)
def test_the_last_good_copy_opens_and_names_what_is_missing(
    worked: tuple[Path, str], damage: Callable[[Path], None]
) -> None:
    folder, pack = worked
    store = folder / "store.sqlite"
    damage(store)
    left = store.read_bytes() if store.exists() else None
    found, recovery = answers(folder, pack)
    assert recovery is not None
    kept = set(found)
    (lost,) = recovery.lost or [None]
    missing = set(lost.positions) if lost else set()
    assert set(COPIED) <= kept
    for position in AFTER:
        there = found.get(position) == {**LABELS, 8: "neutral"}[position]
        assert there != (position in missing), "each later answer is there or named, never neither or both"
    assert not recovery.packs_lost
    assert not recovery.uncertain
    if left is None:
        assert recovery.kept_aside is None
    else:
        assert recovery.kept_aside.read_bytes() == left
    assert answers(folder, pack) == (found, None), "said once; from then on it is a good store"


def test_nothing_can_be_read_so_exactly_the_later_items_are_named(worked: tuple[Path, str]) -> None:
    folder, pack = worked
    zeroed(folder / "store.sqlite")
    found, recovery = answers(folder, pack)
    assert found == {place: LABELS[place] for place in COPIED}
    assert [one.positions for one in recovery.lost] == [(8, 42, 43)]
    assert recovery.items == 3


def journal_of(folder: Path) -> list[dict[str, object]]:
    with closing(sqlite3.connect(folder / "store.sqlite")) as store:
        return [strict_json.parse(line) for (line,) in store.execute("SELECT line FROM journal ORDER BY id")]


def mark(folder: Path) -> None:
    (folder / "check").touch()


@pytest.mark.parametrize("table", ["items", "answers", "works", "states", "places"])
def test_what_the_journal_still_tells_is_brought_back_whole(worked: tuple[Path, str], table: str) -> None:
    """Pages of another table are overwritten: every later answer is in the journal, so nothing is missing."""
    folder, pack = worked
    store = folder / "store.sqlite"
    before = journal_of(folder)
    overwrite(store, pages_of(store, table))
    mark(folder)
    found, recovery = answers(folder, pack)
    assert recovery is not None
    assert (recovery.lost, recovery.uncertain) == ((), False)
    assert found == {**LABELS, 8: "neutral"}
    after = journal_of(folder)
    assert after[: len(before)] == before
    assert after[len(before)]["type"] == "restore"
    assert after[len(before)]["value"] == {"from": after[len(before)]["prev"]}


def pages_of(store: Path, table: str) -> list[int]:
    """The root page of a table (a damaged root hides all of it)."""
    with closing(sqlite3.connect(store)) as plain:
        (root,) = plain.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    return [root - 1]


def test_damaged_indexes_lose_nothing(worked: tuple[Path, str]) -> None:
    folder, pack = worked
    store = folder / "store.sqlite"
    with closing(sqlite3.connect(store)) as plain:
        roots = plain.execute("SELECT rootpage FROM sqlite_master WHERE type = 'index'").fetchall()
    overwrite(store, [root - 1 for (root,) in roots])
    mark(folder)
    found, recovery = answers(folder, pack)
    assert recovery is not None
    assert (found, recovery.lost) == ({**LABELS, 8: "neutral"}, ())


def test_an_index_that_lies_is_found_once_a_read_met_it(worked: tuple[Path, str]) -> None:
    """A row is missing in an index: no page is bad, only the check of everything sees it."""
    folder, pack = worked
    store = folder / "store.sqlite"
    with closing(sqlite3.connect(store, isolation_level=None)) as plain:
        plain.execute("PRAGMA writable_schema = ON")
        plain.execute("UPDATE sqlite_master SET type = 'index' WHERE 0")
        (sql,) = plain.execute("SELECT sql FROM sqlite_master WHERE name = 'received_packs'").fetchone()
        plain.execute(
            "INSERT INTO received (pack_id, kind, signer_key, sha256, at) VALUES ('a','b','c','d','e')"
        )
        plain.execute("DELETE FROM sqlite_master WHERE name = 'received_packs'")
    assert sql
    with closing(sqlite3.connect(store, isolation_level=None)) as plain:
        plain.execute(
            "INSERT INTO received (pack_id, kind, signer_key, sha256, at) VALUES ('f','b','c','d','e')"
        )
    mark(folder)
    found, recovery = answers(folder, pack)
    assert recovery is not None
    assert (found, recovery.lost) == ({**LABELS, 8: "neutral"}, ())


def readable(session: LabellingSession, position: int) -> bool:
    try:
        session.go(position)
    except StoreDamagedError:
        return False
    return True


def test_damage_met_while_reading_is_mended_at_the_next_start(worked: tuple[Path, str]) -> None:
    folder, pack = worked
    store = folder / "store.sqlite"
    content = store.read_bytes()
    at = content.rindex(b"night bus")
    store.write_bytes(content[:at] + b"NIGHT BUS" + content[at + 9 :])
    with open_home(folder, create=False) as home:
        assert home.recovered is None
        session = LabellingSession(home, pack)
        assert not all(readable(session, place) for place in range(60))
    found, recovery = answers(folder, pack)
    assert recovery is not None
    assert (found, recovery.lost) == ({**LABELS, 8: "neutral"}, ())


def test_a_journal_that_is_gone_is_noticed(tmp_path: Path) -> None:
    """Killed while answers lay in the write-ahead journal, which somebody then took away."""
    home, row = stores.filled_home(tmp_path / "home", 60)
    copied = tmp_path / "copied"
    with home:
        safe_home.backup(home)
        label(home, row.pack_id, (5, 6, 7), dict.fromkeys(range(60), "mixed"))
        copied.mkdir()
        shutil.copytree(tmp_path / "home", copied / "home")
    assert (copied / "home" / "store.sqlite-wal").stat().st_size
    (copied / "home" / "store.sqlite-wal").unlink()
    found, recovery = answers(copied / "home", row.pack_id)
    assert found == {}
    assert [one.positions for one in recovery.lost] == [(5, 6, 7)]
    found, recovery = answers(tmp_path / "home", row.pack_id)
    assert (sorted(found), recovery) == ([5, 6, 7], None)


def test_a_store_of_last_week_put_back_by_hand_is_noticed(worked: tuple[Path, str]) -> None:
    folder, pack = worked
    old = copies.listed(folder / "backups")[0].path.read_bytes()
    (folder / "store.sqlite").write_bytes(old)
    found, recovery = answers(folder, pack)
    assert [one.positions for one in recovery.lost] == [(8, 42, 43)]
    assert found == {place: LABELS[place] for place in COPIED}


def test_a_damaged_newest_copy_is_passed_over_and_said(worked: tuple[Path, str]) -> None:
    folder, pack = worked
    newest = copies.listed(folder / "backups")[0].path
    newest.write_bytes(newest.read_bytes()[: 7 * PAGE])
    zeroed(folder / "store.sqlite")
    found, recovery = answers(folder, pack)
    assert recovery.uncertain
    assert set(found) <= set(COPIED)


def test_without_any_copy_it_stops_and_leaves_the_file(worked: tuple[Path, str]) -> None:
    folder, _ = worked
    shutil.rmtree(folder / "backups")
    many_pages(folder / "store.sqlite")
    mark(folder)
    left = (folder / "store.sqlite").read_bytes()
    with pytest.raises(StoreDamagedError):
        open_home(folder)
    assert (folder / "store.sqlite").read_bytes() == left
    assert not list((folder / "backups").iterdir())


def test_damaged_again_it_is_brought_back_again(worked: tuple[Path, str]) -> None:
    folder, pack = worked
    for _ in range(3):
        zeroed(folder / "store.sqlite")
        found, recovery = answers(folder, pack)
        assert recovery is not None
        assert found == {place: LABELS[place] for place in COPIED}
    assert len(list((folder / "backups").glob("*-damaged*.sqlite"))) == 3


@pytest.mark.parametrize("seed", range(25))
def test_any_pages_anywhere(worked: tuple[Path, str], seed: int) -> None:
    """Some pages are overwritten at random: what opens is whole, and nothing is lost without being named."""
    folder, pack = worked
    store = folder / "store.sqlite"
    chance = random.Random(seed)
    overwrite(store, chance.sample(range(store.stat().st_size // PAGE), chance.randint(1, 8)))
    mark(folder)
    found, recovery = answers(folder, pack)
    missing = {place for one in recovery.lost for place in one.positions} if recovery else set()
    for position, wanted in {**LABELS, 8: "neutral"}.items():
        assert found.get(position) == wanted or position in missing
    copies.prove(store, HOME)


def test_the_command_line_says_it_once(worked: tuple[Path, str], capsys: pytest.CaptureFixture[str]) -> None:
    folder, _ = worked
    zeroed(folder / "store.sqlite")
    assert main(["--home", str(folder), "--json", "status"]) == 0
    said = capsys.readouterr()
    assert said.out.count("\n") == 1
    assert "3 answers from after that are missing: items 9, 43 and 44 of “A sample”." in said.err
    assert "-damaged.sqlite" in said.err
    assert main(["--home", str(folder), "--json", "status"]) == 0
    assert capsys.readouterr().err == ""
