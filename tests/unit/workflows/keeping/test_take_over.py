# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A newer revision of a pack: answers to unchanged items stay, and the journal says where they come from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

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


def asked_anew(first: TaskMaker, old: str, *questions: dict[str, Any]) -> TaskMaker:
    """The same items under other questions."""
    return replace(first, task={**first.task, "questions": list(questions)}, revision=2, supersedes=old)


def test_answers_that_the_new_questions_do_not_offer_leave_the_items_open(home: Home, tmp_path: Path) -> None:
    first = a_task("sentiment", 3)
    label, why = first.task["questions"][0], {"id": "why", "kind": "text"}
    first.task["questions"].append(why)
    old = pack_in(home, first, tmp_path)
    session = LabellingSession(home, old)
    for position, value in enumerate(("positive", "negative", "negative")):
        session.go(position)
        session.set("label", value)
        session.set("why", "so")
        assert session.commit({"active_ms": 900}) == []
    session.close()
    fewer = {**label, "options": [one for one in label["options"] if one["id"] != "negative"]}
    asked_anew(first, old, fewer, why).write(tmp_path / "r2.taskpack")
    offered = import_pack.preview(home, tmp_path / "r2.taskpack")
    assert offered.changes == import_pack.Changes(new=0, changed=0, withdrawn=0, same=3, kept=1, unfit=2)
    pack = import_pack.run(home, offered).pack
    status = {one.id: one for one in pack_status.run(home)}
    assert list(status[pack].states) == [1, 0, 0]
    assert list(status[old].states) == [1, 1, 1]  # where they were given they stay
    session = LabellingSession(home, pack, position=1)
    assert session.answers == {"why": "so"}
    session.set("label", "positive")
    assert session.commit({"active_ms": 900}) == []
    session.close()
    report = hand_back.run(home, pack, tmp_path, allow_open=True)
    assert (report.done, report.open) == (2, 1)
    assert verify_pack.run(report.path, trust=trust.believed(home), for_task=tmp_path / "r2.taskpack").ok


def test_what_is_asked_no_more_leaves_an_answer_whole_and_what_is_asked_as_well_opens_it(
    home: Home, tmp_path: Path
) -> None:
    first = a_task("sentiment", 2)
    label, why = first.task["questions"][0], {"id": "why", "kind": "text"}
    first.task["questions"].append(why)
    old = pack_in(home, first, tmp_path)
    answer(home, first, old, [0, 1])
    asked_anew(first, old, label).write(tmp_path / "r2.taskpack")
    second = import_pack.run(home, import_pack.preview(home, tmp_path / "r2.taskpack")).pack
    assert {one.id: list(one.states) for one in pack_status.run(home)}[second] == [1, 1]
    report = hand_back.run(home, second, tmp_path)
    checked = verify_pack.run(
        report.path, trust=trust.believed(home), for_task=tmp_path / "r2.taskpack", keep=True
    )
    assert checked.ok
    assert [sorted(one.value["value"]["answers"]) for one in checked.answer_records] == [["label"]] * 2
    also = replace(
        asked_anew(first, second, label, {"id": "sure", "kind": "text", "required": True}), revision=3
    )
    also.write(tmp_path / "r3.taskpack")
    third = import_pack.run(home, import_pack.preview(home, tmp_path / "r3.taskpack"))
    assert (third.kept, third.unfit) == (0, 2)
    session = LabellingSession(home, third.pack)
    assert list(session.answers) == ["label"]
    session.close()


def test_half_filled_items_keep_what_is_still_offered(home: Home, tmp_path: Path) -> None:
    first = a_task("sentiment", 2)
    label, why = first.task["questions"][0], {"id": "why", "kind": "text", "required": True}
    first.task["questions"].append(why)
    old = pack_in(home, first, tmp_path)
    session = LabellingSession(home, old)
    for position, value in enumerate(("positive", "negative")):
        session.go(position)
        session.set("label", value)
    session.close()
    fewer = {**label, "options": [one for one in label["options"] if one["id"] != "negative"]}
    asked_anew(first, old, fewer, why).write(tmp_path / "r2.taskpack")
    pack = import_pack.run(home, import_pack.preview(home, tmp_path / "r2.taskpack")).pack
    session = LabellingSession(home, pack)
    assert session.answers == {"label": "positive"}
    session.go(1)
    assert session.answers == {}
    session.close()
