# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A reviewer's verdicts are as safe as answers: in copies, in what is read of a damaged store, and when restored."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from annotator_app.errors import StoreDamagedError, StoreDiskError
from annotator_app.packs import contents
from annotator_app.packs.reading import open_pack
from annotator_app.store import review_table
from annotator_app.store.safety import copies
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.keeping import kept_copies, safe_home
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.reviewing import add_review, hand_back_review
from annotator_app.workflows.reviewing.review import ReviewSession, Said
from annotator_app.workflows.reviewing.write_review import ReviewDraft, write_review
from annotator_app.workflows.trouble import doctor
from tests.builders.packs import COORDINATOR, believing
from tests.builders.reviewed import REVIEW_ROSTER, review_draft, reviewer_home
from tests.builders.work import SOFTWARE

PAGE = 4096
ANSWERS, COPIED = 30, 10


@dataclass(frozen=True)
class Place:
    """The home of a reviewer, the id of the review pack, its file, and a copy made after ten verdicts of twenty."""

    folder: Path
    pack: str
    file: Path
    copy: Path

    @property
    def store(self) -> Path:
        return self.folder / "store.sqlite"


@pytest.fixture(scope="module")
def drafted(tmp_path_factory: pytest.TempPathFactory) -> ReviewDraft:
    return review_draft(tmp_path_factory.mktemp("drafted"), ANSWERS)


@pytest.fixture(scope="module")
def made(drafted: ReviewDraft, tmp_path_factory: pytest.TempPathFactory) -> Place:
    folder = tmp_path_factory.mktemp("made")
    write_review(folder / "a.reviewpack", COORDINATOR, drafted, SOFTWARE)
    with open_home(reviewer_home(folder / "home")) as home:
        offered = add_review.run(home, add_review.look(home, folder / "a.reviewpack"), accept="match")
        judge(home, offered.pack_id, range(COPIED))
        session = ReviewSession(home, offered.pack_id)
        later, open_ = session.answers[12].place, session.answers[25].place
        home.store.save(lambda store: review_table.put_draft(store, 1, later, {"verdict": "agree"}))
        copy = safe_home.backup(home).path
        judge(home, offered.pack_id, range(COPIED, 20))
        home.store.save(lambda store: review_table.drop_draft(store, 1, later))
        home.store.save(lambda store: review_table.put_draft(store, 1, open_, {"comment": "نصف"}))
        log = home.path / "logs" / "saved.txt"
        noted = log.read_bytes()
    for one in copies.listed(folder / "home" / "backups"):
        if one.path != copy:
            one.path.unlink()
    log.write_bytes(noted)  # as where the computer went down before the copy that closing makes
    return Place(folder / "home", offered.pack_id, folder / "a.reviewpack", copy)


@pytest.fixture
def place(made: Place, tmp_path: Path) -> Place:
    shutil.copytree(made.folder, tmp_path / "home")
    copy = tmp_path / "home" / "backups" / made.copy.name
    return Place(tmp_path / "home", made.pack, made.file, copy)


def judge(home: Home, pack: str, places: range, comment: str = "") -> None:
    session = ReviewSession(home, pack)
    for place in places:
        said = Said(verdict="unsure" if place % 3 else "agree", comment=comment)
        assert session.say(session.answers[place].place, said) == []


def verdicts(home: Home, pack: str) -> dict[int, str]:
    session = ReviewSession(home, pack)
    return {
        number: session.verdicts[one.place]["verdict"]
        for number, one in enumerate(session.answers)
        if one.place in session.verdicts
    }


def overwrite(store: Path, table: str) -> None:
    """Put other bytes in place of the first page of a table."""
    with closing(sqlite3.connect(store)) as plain:
        (root,) = plain.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    content = bytearray(store.read_bytes())
    content[(root - 1) * PAGE : root * PAGE] = random.Random(root).randbytes(PAGE)
    store.write_bytes(content)


def wanted(count: int) -> dict[int, str]:
    return {place: "unsure" if place % 3 else "agree" for place in range(count)}


@pytest.fixture(params=["with a copy", "without any copy"])
def safety(request: pytest.FixtureRequest, place: Place) -> Place:
    if request.param == "without any copy":
        place.copy.unlink()
    return place


def test_verdicts_alone_are_worth_a_copy(place: Place) -> None:
    place.copy.unlink()
    with open_home(place.folder) as home:
        judge(home, place.pack, range(20, 21))
    (copy,) = copies.listed(place.folder / "backups")
    with closing(copies.reading(copy.path)) as store:
        assert review_table.with_verdict(store, 1) == 21


def test_a_damaged_store_gives_every_verdict_back(safety: Place) -> None:
    overwrite(safety.store, "places")
    (safety.folder / "check").touch()
    with open_home(safety.folder) as home:
        assert home.recovered is not None
        assert (home.recovered.packs_lost, home.recovered.uncertain) == (0, False)
        assert verdicts(home, safety.pack) == wanted(20)
        drafts = home.store.ask(lambda store: review_table.drafts(store, 1))
        assert list(drafts.values()) == [{"comment": "نصف"}], "what became a verdict is no draft any more"
        judge(home, safety.pack, range(20, 22))
        out = hand_back_review.run(home, safety.pack, safety.folder / "v.verdictpack").path
    report = verify_pack.run(out, trust=believing(REVIEW_ROSTER), for_task=safety.file)
    assert report.ok, report.problems
    pack = open_pack(out, believing(REVIEW_ROSTER))
    kinds = [record.value["type"] for record in contents.events(pack, [])]
    assert (kinds.count("restore"), kinds.count("answer")) == (1, 22)


def test_verdicts_that_cannot_be_read_are_said_to_be_missing(safety: Place) -> None:
    overwrite(safety.store, "review_journal")
    (safety.folder / "check").touch()
    had_copy = safety.copy.exists()
    with open_home(safety.folder) as home:
        assert home.recovered is not None
        assert home.recovered.uncertain
        assert verdicts(home, safety.pack) == wanted(COPIED if had_copy else 0)
        had = COPIED if had_copy else 0
        (lost,) = home.recovered.lost
        assert (lost.pack_id, lost.positions) == (safety.pack, tuple(range(COPIED, 20))), "named one by one"
        assert home.recovered.packs_lost == 0
        judge(home, safety.pack, range(had, 20))
    with open_home(safety.folder) as home:
        assert home.recovered is None
        assert verdicts(home, safety.pack) == wanted(20)


def test_a_store_of_last_week_put_back_is_noticed(place: Place) -> None:
    """Nothing is damaged: the file is an older one, and what was saved since is not in it."""
    place.store.write_bytes(place.copy.read_bytes())
    for end in ("-wal", "-shm"):
        place.store.with_name(place.store.name + end).unlink(missing_ok=True)
    (found,) = [one for one in doctor.run(place.folder) if one.name == "store"]
    assert not found.ok
    assert "items that were saved after that and are not in it: 10" in found.detail


def test_a_review_pack_whose_file_is_gone_is_counted(place: Place) -> None:
    place.copy.unlink()
    for file in (place.folder / "packs").glob("*.reviewpack"):
        file.unlink()
    overwrite(place.store, "places")
    (place.folder / "check").touch()
    with open_home(place.folder) as home:
        assert home.recovered is not None
        assert home.recovered.packs_lost == 1


def test_an_original_that_cannot_be_read_is_trouble_of_the_disk(place: Place) -> None:
    """Nobody brought a bad file: "this is not a pack" would send people looking for another one."""
    for file in (place.folder / "packs").glob("*.reviewpack"):
        file.unlink()
        file.mkdir()
    with open_home(place.folder) as home, pytest.raises(StoreDiskError):
        ReviewSession(home, place.pack)


def test_a_verdict_changed_in_the_store_is_noticed(place: Place) -> None:
    """A line that was changed below the store can still be good JSON: the line behind it tells."""
    with closing(sqlite3.connect(place.store, isolation_level=None)) as store:
        store.execute("DROP TRIGGER review_journal_stays")
        (line,) = store.execute("SELECT line FROM review_journal WHERE seq = 15").fetchone()
        store.execute(
            "UPDATE review_journal SET line = ? WHERE seq = 15",
            (line.replace(b'"blind":false', b'"blind":true '),),
        )
        text = next(one for one in review_table.STEP.statements if "review_journal_stays" in one)
        store.execute(text)
    with open_home(place.folder) as home, pytest.raises(StoreDamagedError):
        hand_back_review.run(home, place.pack, place.folder / "v.verdictpack")
    assert not (place.folder / "v.verdictpack").exists()
    with open_home(place.folder) as home:
        assert home.recovered is not None
        assert (home.recovered.uncertain, verdicts(home, place.pack)) == (True, wanted(15))


@pytest.mark.parametrize(
    ("change", "code"), [({"trust_version": 4}, "T05"), ({"trust_version": 2000}, "T08")], ids=["back", "far"]
)
def test_the_version_of_a_review_pack_only_moves_forward_and_never_far(
    place: Place, drafted: ReviewDraft, tmp_path: Path, change: dict[str, int], code: str
) -> None:
    """A thief of a key could else set the version so high that no later list of the project counts (row 81)."""
    write_review(
        tmp_path / "b.reviewpack", COORDINATOR, replace(drafted, series="news-more", **change), SOFTWARE
    )
    with open_home(place.folder) as home:
        offered = add_review.look(home, tmp_path / "b.reviewpack")
        assert offered.error is not None
        assert [problem.code for problem in offered.error.problems] == [code]


def test_a_restore_tells_what_goes_and_marks_the_journal(place: Place) -> None:
    with open_home(place.folder) as home:
        before = kept_copies.compare(home, place.copy)
        assert (before.back, before.newer, before.same) == (0, 10, False)
        safe_home.restore_open(home, place.copy)
        assert verdicts(home, place.pack) == wanted(COPIED)
        kinds = [one["type"] for one in ReviewSession(home, place.pack).events()]
        assert kinds == ["answer"] * COPIED + ["restore"]
        after = kept_copies.compare(home, next((place.folder / "backups").glob("*before-restore*")))
        assert (after.back, after.newer) == (10, 0)
