# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Handing back: what is in the result, that it is verified before it is there, and what is noted after."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from annotator_app.errors import (
    Cancelled,
    FileExistsHereError,
    IncompleteError,
    MissingKeyError,
    StoreError,
    StoreFullError,
    StoreReadOnlyError,
    UnsupportedFormatError,
    WrongPassphraseError,
)
from annotator_app.model.answer import Problem
from annotator_app.packs.manifest import Results
from annotator_app.store import journal_table, log_table, pack_table
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.signing import identity, trust
from tests.builders.labelled import answer, pack_in
from tests.builders.work import COORDINATOR, FAMILIES, TaskMaker, a_task


def verified(home: Home, result: Path, task: Path) -> verify_pack.PackReport:
    report = verify_pack.run(result, trust=trust.believed(home), for_task=task, keep=True)
    assert report.ok, [problem.message for problem in report.problems]
    return report


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as packed:
        return {name.removeprefix("pack/"): packed.read(name) for name in packed.namelist()}


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("timing", ["none", "coarse", "full"])
def test_a_complete_result_verifies_against_its_task(
    home: Home, tmp_path: Path, family: str, timing: str
) -> None:
    maker = a_task(family, 4, timing=timing)
    pack = pack_in(home, maker, tmp_path)
    answer(home, maker, pack, [2, 0, 3, 1])
    report = hand_back.run(home, pack, tmp_path)
    day = report.path.name.split("_")[2]
    assert report.path.name == f"news-part-1_contributor-07_{day}_r1.resultpack"
    assert (report.answers, report.open, report.done) == (4, 0, 4)
    assert report.sha256 == hashlib.sha256(report.path.read_bytes()).hexdigest()
    assert report.size == report.path.stat().st_size
    checked = verified(home, report.path, tmp_path / "news-part-1-r1.taskpack")
    assert checked.answers == 4
    manifest = checked.manifest
    assert manifest.complete
    assert manifest.recipient == COORDINATOR.public.fingerprint
    assert (manifest.series, manifest.revision, manifest.supersedes) == (
        "news-part-1.contributor-07",
        1,
        None,
    )
    assert [record.value["item"] for record in checked.answer_records] == sorted(
        item["id"] for item in maker.items
    )
    times = {"t" in record.value for record in checked.event_records}
    assert times == {timing != "none"}


def with_everything(home: Home, tmp_path: Path) -> tuple[TaskMaker, str]:
    """Six items: answered twice, reported only, reported and answered, put aside, taken back, untouched."""
    maker = a_task("sentiment", 6)
    pack = pack_in(home, maker, tmp_path)
    answer(home, maker, pack, [0, 2, 3, 4])
    session = LabellingSession(home, pack, position=0)
    session.set("label", "negative")
    session.commit({"active_ms": 900})
    session.set_note("कृपया देखें")
    session.go(1)
    session.report_problem(Problem("cut_off", "the end is missing"))
    session.go(2)
    session.report_problem(Problem("offensive"))
    session.go(3)
    session.decide_later()
    session.go(4)
    session.clear()
    session.undo()
    session.redo()
    session.close()
    return maker, pack


def test_states_notes_and_problems_are_told(home: Home, tmp_path: Path) -> None:
    _maker, pack = with_everything(home, tmp_path)
    offered = hand_back.check(home, pack)
    assert {name: offered.counts[name] for name in ("done", "skipped", "untouched")} == {
        "done": 2,
        "skipped": 1,
        "untouched": 3,
    }
    assert (offered.complete, offered.later) == (False, (hand_back.OpenPoint(3, "item-000003"),))
    assert offered.file_name.startswith("news-part-1_contributor-07_")
    assert offered.signer_compared
    with pytest.raises(IncompleteError):
        hand_back.run(home, pack, tmp_path)
    report = hand_back.run(home, pack, tmp_path, allow_open=True)
    checked = verified(home, report.path, tmp_path / "news-part-1-r1.taskpack")
    told = {record.value["item"]: record.value for record in checked.answer_records}
    assert sorted(told) == ["item-000000", "item-000001", "item-000002"]
    assert told["item-000000"]["value"]["answers"] == {"label": "negative"}
    assert told["item-000000"]["note"] == "कृपया देखें"
    assert (told["item-000001"]["status"], told["item-000001"]["value"]) == ("skipped", None)
    assert told["item-000001"]["problem"] == {"reason": "cut_off", "text": "the end is missing"}
    assert (told["item-000002"]["status"], told["item-000002"]["problem"]["reason"]) == ("done", "offensive")
    assert not checked.manifest.complete


def test_the_next_result_continues_the_first(home: Home, tmp_path: Path) -> None:
    maker = a_task("sentiment", 3)
    pack = pack_in(home, maker, tmp_path)
    answer(home, maker, pack, [0, 1, 2])
    first = hand_back.run(home, pack, tmp_path)
    answer(home, maker, pack, [1])
    second = hand_back.run(home, pack, tmp_path)
    assert (first.revision, second.revision) == (1, 2)
    assert first.path != second.path
    old, new = (members(report.path) for report in (first, second))
    assert new["data/journal/00000.jsonl"].startswith(old["data/journal/00000.jsonl"])
    assert json.loads(new["pack.json"])["supersedes"] == first.pack_id
    types = [json.loads(line)["type"] for line in new["data/journal/00000.jsonl"].splitlines()]
    assert types.count("export") == 1
    noted = home.store.ask(lambda c: log_table.last_export(c, pack_table.find(c, pack).id))
    assert (noted.result_id, noted.sha256, noted.answered) == (second.pack_id, second.sha256, 3)


def test_an_empty_pack_can_be_handed_back_on_purpose(home: Home, tmp_path: Path) -> None:
    maker = a_task("sentiment", 3)
    pack = pack_in(home, maker, tmp_path)
    with pytest.raises(IncompleteError):
        hand_back.run(home, pack, tmp_path)
    with pytest.raises(IncompleteError, match="Nothing has been answered yet"):
        hand_back.run(home, pack, tmp_path, allow_open=True)
    LabellingSession(home, pack).close()
    report = hand_back.run(home, pack, tmp_path, allow_open=True)
    assert (report.answers, report.open) == (0, 3)
    verified(home, report.path, tmp_path / "news-part-1-r1.taskpack")


def test_nobody_is_named_but_by_key_and_short_name(home: Home, tmp_path: Path) -> None:
    pack = pack_in(home, a_task("sentiment", 1), tmp_path, name="Zoë Žižek of Brno")
    answer(home, a_task("sentiment", 1), pack, [0])
    report = hand_back.run(home, pack, tmp_path)
    for data in members(report.path).values():
        for word in ("Zoë", "Žižek", "Brno", str(tmp_path), str(Path.home())):
            assert word.encode() not in data


def test_the_coordinators_name_for_me_holds(home: Home, tmp_path: Path) -> None:
    identity.new(home, "Zoë")
    mine = identity.load_signer(home)
    maker = a_task(count=2, recipients=("c-0001@news-7k3q",), contributors=(("c-0001", mine),))
    pack = pack_in(home, maker, tmp_path)
    answer(home, maker, pack, [0, 1])
    report = hand_back.run(home, pack, tmp_path)
    checked = verified(home, report.path, tmp_path / "news-part-1-r1.taskpack")
    assert checked.signer.principal == "c-0001@news-7k3q"
    assert checked.manifest.series == "news-part-1.c-0001"


def test_a_long_name_keeps_the_series_short(home: Home, tmp_path: Path) -> None:
    maker = a_task(count=1, series="a" * 60)
    pack = pack_in(home, maker, tmp_path, name="a name that is quite long indeed")
    answer(home, maker, pack, [0])
    report = hand_back.run(home, pack, tmp_path / "x.resultpack")
    assert len(verified(home, report.path, tmp_path / f"{'a' * 60}-r1.taskpack").manifest.series) == 63


def journal_length(home: Home, pack: str) -> int:
    return home.store.ask(lambda c: journal_table.head(c, pack_table.find(c, pack).id, pack))[0]


def test_what_stands_there_is_not_replaced(home: Home, tmp_path: Path) -> None:
    maker = a_task(count=1)
    pack = pack_in(home, maker, tmp_path)
    answer(home, maker, pack, [0])
    out = tmp_path / "mine.resultpack"
    out.write_bytes(b"precious")
    before = journal_length(home, pack)
    with pytest.raises(FileExistsHereError):
        hand_back.run(home, pack, out)
    assert out.read_bytes() == b"precious"
    assert journal_length(home, pack) == before
    hand_back.run(home, pack, out, force=True)
    assert out.read_bytes() != b"precious"


@pytest.mark.parametrize("force", [False, True])
def test_what_the_home_cannot_note_is_in_nobodys_way(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, force: bool
) -> None:
    """The disk of the home is full when the result is written: the same command has to go on once there is room."""
    maker = a_task(count=1)
    pack = pack_in(home, maker, tmp_path)
    answer(home, maker, pack, [0])
    out = tmp_path / "mine.resultpack"
    with monkeypatch.context() as patch:
        patch.setattr(home.store, "save", full)
        with pytest.raises(StoreFullError):
            hand_back.run(home, pack, out, force=force)
    assert out.exists() == force
    assert hand_back.check(home, pack).handed_back_at is None
    assert hand_back.run(home, pack, out, force=force).revision == 1
    assert hand_back.check(home, pack).handed_back_at is not None


def full(_job: object) -> None:
    raise StoreFullError(file="store.sqlite")


class StopAt:
    def __init__(self, number: int) -> None:
        self.left = number

    def step(self, done: int, total: int, what: str = "") -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("number", [0, 1, 2])
def test_stopping_writes_and_notes_nothing(home: Home, tmp_path: Path, number: int) -> None:
    maker = a_task(count=300)
    pack = pack_in(home, maker, tmp_path)
    answer(home, maker, pack, range(300))
    folder = tmp_path / "out"
    folder.mkdir()
    before = journal_length(home, pack)
    with pytest.raises(Cancelled):
        hand_back.run(home, pack, folder, progress=StopAt(number))
    assert list(folder.iterdir()) == []
    assert journal_length(home, pack) == before
    assert hand_back.check(home, pack).handed_back_at is None


def test_a_result_that_reads_back_wrong_is_not_there(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maker = a_task(count=2)
    pack = pack_in(home, maker, tmp_path)
    answer(home, maker, pack, [0, 1])
    true_lines = hand_back.ResultLines.lines

    def changed(self: hand_back.ResultLines):
        for line in true_lines(self):
            yield line.replace(b"positive", b"negative")

    monkeypatch.setattr(hand_back.ResultLines, "lines", changed)
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(Exception) as refused:
        hand_back.run(home, pack, folder)
    assert {problem.code for problem in refused.value.problems} == {"J04"}
    assert list(folder.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maker = a_task(count=1)
    pack = pack_in(home, maker, tmp_path)
    answer(home, maker, pack, [0])
    from annotator_app.packs import writing

    def refuse(*_args: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(writing, "sync_written", refuse)
    out = tmp_path / "x.resultpack"
    with pytest.raises(StoreReadOnlyError):
        hand_back.run(home, pack, out)
    assert not out.exists()
    assert hand_back.check(home, pack).handed_back_at is None


def test_a_locked_key_asks(home: Home, tmp_path: Path) -> None:
    identity.new(home, "A", "words")
    maker = a_task(count=1)
    pack = pack_in(home, maker, tmp_path)
    answer(home, maker, pack, [0])
    with pytest.raises(WrongPassphraseError):
        hand_back.run(home, pack, tmp_path)
    assert hand_back.run(home, pack, tmp_path, ask_passphrase=lambda _purpose: "words").answers == 1


def test_without_a_key_nothing_is_handed_back(home: Home, tmp_path: Path) -> None:
    maker = a_task(count=1)
    pack = pack_in(home, maker, tmp_path)
    home.key_file.unlink()
    with pytest.raises(MissingKeyError):
        hand_back.check(home, pack)
    with pytest.raises(LookupError):
        hand_back.check(home, "sha256:" + "0" * 64)


def test_a_project_that_takes_only_locked_results_gets_no_open_one(home: Home, tmp_path: Path) -> None:
    maker = a_task(count=1, edit_manifest={"results": Results(encrypt="required")})
    pack = pack_in(home, maker, tmp_path)
    answer(home, maker, pack, [0])
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(UnsupportedFormatError):
        hand_back.run(home, pack, out)
    assert list(out.iterdir()) == []


def test_a_signer_who_was_not_compared_is_told(home: Home, tmp_path: Path) -> None:
    identity.new(home, "A")
    maker = a_task(count=1)
    maker.write(tmp_path / "a.taskpack")
    offered = import_pack.preview(home, tmp_path / "a.taskpack")
    pack = import_pack.run(home, offered, accept="not_compared").pack
    assert not hand_back.check(home, pack).signer_compared
    trust.compare(home, maker.project)
    assert hand_back.check(home, pack).signer_compared


def test_answers_that_are_not_on_the_disk_hold_it_up(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maker = a_task(count=1)
    pack = pack_in(home, maker, tmp_path)
    answer(home, maker, pack, [0])
    out = tmp_path / "x.resultpack"
    with monkeypatch.context() as held:
        held.setattr(home.store, "flush", lambda _timeout: False)
        with pytest.raises(StoreError):
            hand_back.run(home, pack, out)
    assert not out.exists()
