# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A newer revision of a pack: answers to unchanged items stay, and the journal says where they come from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator_app.model.answer import Problem
from annotator_app.store import pack_table
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping import pack_status
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.signing import trust
from tests.builders.labelled import answer, pack_in
from tests.builders.work import TaskMaker, a_task, item_json


def second_revision(first: TaskMaker, pack: str) -> TaskMaker:
    """Item 0 is withdrawn, item 1 has another text, the rest is as before but in another order, one is new."""
    items = [item_json("sentiment", 6), *reversed(first.items[2:]), item_json("sentiment", 1, "दूसरा पाठ")]
    return replace(first, items=items, revision=2, supersedes=pack)


@pytest.fixture
def worked(home: Home, tmp_path: Path) -> tuple[TaskMaker, str]:
    """Six items: 0 to 3 answered, 2 with a note, 3 put aside, 4 reported, 5 half filled."""
    maker = a_task("sentiment", 6)
    maker.task["questions"].append({"id": "why", "kind": "text", "required": True})
    pack = pack_in(home, maker, tmp_path)
    answer(home, maker, pack, [0, 1, 2, 3])
    session = LabellingSession(home, pack, position=2)
    session.set_note("seen")
    session.go(3)
    session.decide_later()
    session.go(4)
    session.report_problem(Problem("wrong_language", "Nepali"))
    session.go(5)
    session.set("label", "negative")
    session.close()
    return maker, pack


def test_unchanged_answers_stay(home: Home, tmp_path: Path, worked: tuple[TaskMaker, str]) -> None:
    first, old = worked
    newer = second_revision(first, old)
    newer.write(tmp_path / "r2.taskpack")
    offered = import_pack.preview(home, tmp_path / "r2.taskpack")
    assert offered.changes == import_pack.Changes(new=1, changed=1, withdrawn=1, same=4, kept=1, left=2)
    pack = import_pack.run(home, offered).pack
    status = {one.id: one for one in pack_status.run(home)}
    assert status[old].state == "replaced"
    assert list(status[pack].states) == [0, 0, 3, 2, 1, 0]
    session = LabellingSession(home, pack, position=4)
    assert (session.work.note, session.work.answers["why"]) == ("seen", "कुछ शब्द")
    session.go(1)
    assert session.answers == {"label": "negative"}
    session.go(2)
    assert session.work.problem == Problem("wrong_language", "Nepali")
    session.close()


def test_the_new_journal_starts_from_the_end_of_the_old(
    home: Home, tmp_path: Path, worked: tuple[TaskMaker, str]
) -> None:
    first, old = worked
    handed = hand_back.run(home, old, tmp_path, allow_open=True)
    newer = second_revision(first, old)
    newer.write(tmp_path / "r2.taskpack")
    pack = import_pack.run(home, import_pack.preview(home, tmp_path / "r2.taskpack")).pack
    report = hand_back.run(home, pack, tmp_path, allow_open=True)
    assert report.path != handed.path
    checked = verify_pack.run(
        report.path, trust=trust.believed(home), for_task=tmp_path / "r2.taskpack", keep=True
    )
    assert checked.ok, [problem.message for problem in checked.problems]
    events = [record.value for record in checked.event_records]
    assert events[0]["type"] == "update"
    assert events[0]["value"]["pack_id"] == old
    lines = home.store.ask(
        lambda c: c.execute(
            "SELECT count(*) FROM journal WHERE pack = ?", (pack_table.find(c, old).id,)
        ).fetchone()
    )
    assert events[0]["value"]["events"] == lines[0]
    assert [event["type"] for event in events[1:]] == ["answer", "comment", "answer", "flag", "flag", "skip"]
    assert events[1]["value"]["timing"] == {"active_s": 3}
    assert checked.manifest.task.revision == 2


def test_a_stricter_rule_for_times_holds_for_what_is_taken_over(
    home: Home, tmp_path: Path, worked: tuple[TaskMaker, str]
) -> None:
    first, old = worked
    newer = replace(second_revision(first, old), timing="none")
    newer.write(tmp_path / "r2.taskpack")
    pack = import_pack.run(home, import_pack.preview(home, tmp_path / "r2.taskpack")).pack
    report = hand_back.run(home, pack, tmp_path, allow_open=True)
    checked = verify_pack.run(
        report.path, trust=trust.believed(home), for_task=tmp_path / "r2.taskpack", keep=True
    )
    assert checked.ok
    assert all("t" not in record.value for record in checked.event_records)
    assert all("timing" not in (record.value["value"] or {}) for record in checked.answer_records)
