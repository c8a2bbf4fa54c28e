# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Result packs that are valid but for one fault: rows 66 to 78 of packs.md section 8, each with its code."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator_app import errors
from annotator_app.model import strict_json
from annotator_app.packs import chain
from annotator_app.packs.manifest import Answered, Counts, Journal
from annotator_app.packs.trust import Policy, Trusted
from annotator_app.workflows.checking import verify_pack
from tests.builders.work import (
    CONTRIBUTOR,
    OTHER,
    ResultMaker,
    TaskMaker,
    a_result,
    a_task,
    digest_of,
)

BELIEVING = Policy(
    (
        Trusted(CONTRIBUTOR.public, "c", ("result-v1@postil",)),
        Trusted(OTHER.public, "o", ("result-v1@postil",)),
    )
)
Lines = list[bytes]


def edited(number: int, change: Callable[[bytes], bytes]) -> Callable[[Lines], Lines]:
    return lambda lines: [*lines[:number], change(lines[number]), *lines[number + 1 :]]


def with_value(number: int, **changes: Any) -> Callable[[Lines], Lines]:
    return edited(number, lambda line: strict_json.write_line({**json.loads(line), **changes}))


def swapped(lines: Lines) -> Lines:
    return [*lines[:3], lines[4], lines[3], *lines[5:]]


def said(**changes: Any) -> Callable[[ResultMaker], None]:
    def change(maker: ResultMaker) -> None:
        maker.edit_manifest = changes

    return change


def journal(change: Callable[[Lines], Lines]) -> Callable[[ResultMaker], None]:
    return lambda maker: setattr(maker, "edit_journal", change)


def answers(change: Callable[[Lines], Lines]) -> Callable[[ResultMaker], None]:
    return lambda maker: setattr(maker, "edit_answers", change)


def event(**changes: Any) -> Callable[[ResultMaker], None]:
    """Change one event before the chain is made, so that only its shape is at fault."""
    return lambda maker: maker.journal[5].update(changes)


def more(*added: dict[str, Any]) -> Callable[[ResultMaker], None]:
    return lambda maker: maker.journal.extend(added)


def answer(**changes: Any) -> Callable[[ResultMaker], None]:
    return lambda maker: maker.answers[2].update(changes)


def both(**changes: Any) -> Callable[[ResultMaker], None]:
    """Change the value in the history and in the answers alike."""

    def change(maker: ResultMaker) -> None:
        maker.answers[2]["value"] = maker.journal[5]["value"] = {**maker.journal[5]["value"], **changes}

    return change


def lost_answer(maker: ResultMaker) -> None:
    del maker.answers[2]
    maker.untouched = 1


def of_item(maker: ResultMaker, **changes: Any) -> None:
    for entry in (maker.journal[4], maker.journal[5], maker.answers[2]):
        entry.update(changes)


def foreign(maker: ResultMaker) -> None:
    of_item(maker, item="item-000002x")


def other_text(maker: ResultMaker) -> None:
    of_item(maker, item_sha256="0" * 64)


def seen_foreign(maker: ResultMaker) -> None:
    maker.journal.append({**maker.journal[0], "item": "elsewhere"})


def counted(done: int, skipped: int, untouched: int) -> Callable[[ResultMaker], None]:
    return said(counts=Counts(done=done, skipped=skipped, untouched=untouched), complete=untouched == 0)


def false_head(maker: ResultMaker) -> None:
    maker.edit_manifest = {"journal": Journal(events=10, genesis=maker.task_pack_id, head="0" * 64)}


def fewer_events(maker: ResultMaker) -> None:
    head = digest_of(maker.journal_lines[-1])
    maker.edit_manifest = {"journal": Journal(events=9, genesis=maker.task_pack_id, head=head)}


def false_genesis(maker: ResultMaker) -> None:
    head = digest_of(maker.journal_lines[-1])
    maker.edit_manifest = {"journal": Journal(events=10, genesis="sha256:" + "0" * 64, head=head)}


def other_start(maker: ResultMaker) -> None:
    head, lines = chain.start("sha256:" + "1" * 64), []
    for one in maker.journal:
        line, head = chain.event_line(head, one)
        lines.append(line)
    maker.edit_journal = lambda _lines: lines
    maker.edit_manifest = {"journal": Journal(events=10, genesis=maker.task_pack_id, head=head.digest)}


D, J, T = errors.DamagedPackError, errors.DamagedPackError, errors.WrongPackError
UNDONE = {"type": "undo", "value": {"of": 99}}

ON_RESULTS: dict[str, tuple[Callable[[ResultMaker], Any], set[str], type[errors.PostilError]]] = {
    "foreign-item": (foreign, {"T03"}, T),
    "item-text": (other_text, {"T03"}, T),
    "foreign-item-seen": (seen_foreign, {"T03"}, T),
    "done": (counted(4, 0, 0), {"D02"}, D),
    "skipped": (counted(5, 1, 0), {"D02"}, D),
    "untouched": (counted(5, 0, 2), {"D02"}, D),
    "complete": (said(complete=False), {"D02"}, D),
    "answer-line": (answers(edited(1, lambda line: line[:-9] + b"\n")), {"D01", "D02", "J04"}, D),
    "answer-twice": (answers(lambda lines: [*lines, lines[-1]]), {"D02", "D03", "J04"}, D),
    "answer-order": (answers(swapped), {"D03"}, D),
    "answer-status": (answers(with_value(1, status="maybe")), {"D01", "D02", "J04"}, D),
    "answer-shape": (answer(problem={"reason": "boring"}), {"D05", "J04"}, D),
    "answer-note": (answer(note=5), {"D05", "J04"}, D),
    "value-option": (both(answers={"label": "great"}), {"D05"}, D),
    "value-question": (both(answers={"label": "positive", "mood": "x"}), {"D05"}, D),
    "value-missing": (both(answers={}), {"D05"}, D),
    "event-type": (event(type="think"), {"D05", "J04"}, D),
    "event-value": (event(value=None), {"D05", "J04"}, D),
    "event-origin": (both(origin="thin air"), {"D05", "J04"}, D),
    "event-item": (event(item=None), {"D05", "J04"}, D),
    "event-digest": (event(item_sha256="x"), {"D05", "J04"}, D),
    "event-time": (event(t=5), {"D05", "J04"}, D),
    "event-time-zone": (event(t="2026-11-23T11:00:00+03:00"), {"D05", "J04"}, D),
    "timing-text": (both(timing={"active_s": "=1+1"}), {"D05", "J04"}, D),
    "timing-below-zero": (both(timing={"active_ms": -1}), {"D05", "J04"}, D),
    "timing-list": (both(timing={"idle_ms": [1]}), {"D05", "J04"}, D),
    "timing-true": (both(timing={"visits": True}), {"D05", "J04"}, D),
    "language-value": (both(language={"label": {"kept": 1}}), {"D05", "J04"}, D),
    "suggestion-value": (both(suggestion={"label": 5}), {"D05", "J04"}, D),
    "undo-of-nothing": (more(UNDONE), {"D05"}, D),
    "late-update": (
        more({"type": "update", "value": {"pack_id": "sha256:" + "0" * 64, "head": "0" * 64, "events": 1}}), {"D05"}, D,
    ),
    "reason": (
        more({"type": "flag", "item": "item-000001", "item_sha256": "0" * 64, "value": {"problem": {"reason": "?"}}}),
        {"D05"}, D,
    ),
    "altered": (journal(with_value(5, t="2026-01-01T00:00:00Z")), {"J01"}, J),
    "dropped": (journal(lambda lines: [*lines[:6], *lines[7:]]), {"J01", "J02"}, J),
    "swapped": (journal(swapped), {"J01", "J04"}, J),
    "twice": (journal(lambda lines: [*lines[:6], lines[5], *lines[6:]]), {"J01", "J02"}, J),
    "number": (journal(with_value(5, seq=77)), {"J01"}, J),
    "tail": (journal(lambda lines: lines[:-1]), {"J02", "J04"}, J),
    "tail-open": (journal(lambda lines: [*lines, strict_json.write_line({"seq": 11})]), {"J01", "J02", "D05"}, D),
    "head": (false_head, {"J02"}, J),
    "events": (fewer_events, {"J02"}, J),
    "genesis": (false_genesis, {"J03"}, J),
    "start": (other_start, {"J03"}, J),
    "replay-value": (answer(value={"answers": {"label": "negative"}, "origin": "window"}), {"J04"}, J),
    "replay-status": (answer(status="skipped", value=None), {"J04"}, J),
    "replay-note": (answer(note="not said"), {"J04"}, J),
    "replay-problem": (answer(problem={"reason": "cut_off", "text": ""}), {"J04"}, J),
    "replay-digest": (answer(item_sha256="0" * 64), {"J04"}, J),
    "replay-lost": (lost_answer, {"J04"}, J),
    "replay-later": (
        lambda maker: maker.journal.append({**maker.journal[4], "type": "flag", "value": {"later": True}}), {"J04"}, J,
    ),
    "replay-cleared": (
        lambda maker: maker.journal.append({**maker.journal[4], "type": "clear", "value": None}), {"J04"}, J,
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def task(tmp_path_factory: pytest.TempPathFactory) -> tuple[TaskMaker, Path, str]:
    maker = a_task()
    written = maker.write(tmp_path_factory.mktemp("task") / "a.taskpack")
    return maker, written.path, written.pack_id


@pytest.mark.parametrize("fault", ON_RESULTS)
def test_a_result_pack_with_one_fault(tmp_path: Path, task: tuple[TaskMaker, Path, str], fault: str) -> None:
    change, codes, error = ON_RESULTS[fault]
    maker, path, pack_id = task
    result = a_result(maker, pack_id)
    change(result)
    result.write(tmp_path / "x")
    report = verify_pack.run(tmp_path / "x", trust=BELIEVING, for_task=path)
    if codes != {"T03"}:
        assert {problem.code for problem in report.problems} <= codes
    assert report.problems[0].code == min(codes)
    assert type(verify_pack.error_for(report)) is error


def test_a_result_without_fault_is_good(tmp_path: Path, task: tuple[TaskMaker, Path, str]) -> None:
    maker, path, pack_id = task
    a_result(maker, pack_id, count=3).write(tmp_path / "x")
    for for_task in (None, path):
        report = verify_pack.run(tmp_path / "x", trust=BELIEVING, for_task=for_task)
        assert (report.ok, report.answers, report.kind) == (True, 3, "result")


def placed(tmp_path: Path, task_maker: TaskMaker, result: ResultMaker) -> list[str]:
    task_maker.write(tmp_path / "t")
    result.write(tmp_path / "x")
    report = verify_pack.run(tmp_path / "x", trust=BELIEVING, for_task=tmp_path / "t")
    assert isinstance(verify_pack.error_for(report), errors.WrongPackError)
    return [problem.code for problem in report.problems]


def test_a_result_of_another_project(tmp_path: Path) -> None:
    elsewhere = a_task(project="other-4m2x")
    pack_id = elsewhere.write(tmp_path / "e").pack_id
    assert "T01" in placed(tmp_path, a_task(), a_result(elsewhere, pack_id))


@pytest.mark.parametrize(
    "change", [{"revision": 2, "supersedes": "sha256:" + "0" * 64}, {"series": "news-part-2"}]
)
def test_a_result_of_another_revision_or_pack(tmp_path: Path, change: dict[str, Any]) -> None:
    other = a_task(**change)
    pack_id = other.write(tmp_path / "e").pack_id
    assert placed(tmp_path, a_task(), a_result(other, pack_id)) == ["T02"]


def test_a_result_of_somebody_who_was_not_asked(tmp_path: Path) -> None:
    maker = a_task(recipients=("contributor-07@news-7k3q",), contributors=(("contributor-07", CONTRIBUTOR),))
    pack_id = maker.write(tmp_path / "t").pack_id
    uninvited = a_result(maker, pack_id, key=OTHER, name="contributor-09")
    assert placed(tmp_path, maker, uninvited) == ["T04"]


def test_a_result_that_says_another_pack_in_its_history(tmp_path: Path) -> None:
    maker = a_task()
    pack_id = maker.write(tmp_path / "t").pack_id
    result = a_result(maker, pack_id)
    result.edit_manifest = {"task": Answered(pack_id="sha256:" + "2" * 64, series=maker.series, revision=1)}
    result.write(tmp_path / "x")
    report = verify_pack.run(tmp_path / "x", trust=BELIEVING)
    assert [problem.code for problem in report.problems] == ["J03"]


def test_the_roster_of_the_task_pack_is_believed_where_nobody_else_is(tmp_path: Path) -> None:
    maker = a_task(recipients=("contributor-07@news-7k3q",), contributors=(("contributor-07", CONTRIBUTOR),))
    pack_id = maker.write(tmp_path / "t").pack_id
    a_result(maker, pack_id).write(tmp_path / "x")
    assert verify_pack.run(tmp_path / "x", for_task=tmp_path / "t").ok
    assert [one.code for one in verify_pack.run(tmp_path / "x").problems] == ["S03"]
    stranger = Policy((Trusted(OTHER.public, "o", ("result-v1@postil",)),))
    report = verify_pack.run(tmp_path / "x", trust=stranger, for_task=tmp_path / "t")
    assert [one.code for one in report.problems] == ["S03"]


def test_a_task_that_cannot_be_believed_checks_nothing(tmp_path: Path) -> None:
    maker = a_task()
    a_result(maker, maker.write(tmp_path / "t").pack_id).write(tmp_path / "x")
    (tmp_path / "t").write_bytes(b"")
    with pytest.raises(errors.NotAPackError):
        verify_pack.run(tmp_path / "x", trust=BELIEVING, for_task=tmp_path / "t")
