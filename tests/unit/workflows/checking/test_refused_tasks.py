# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Task packs that are valid but for one fault: rows 72 to 74a of packs.md section 8, each with its code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator_app import errors
from annotator_app.packs.manifest import Items
from annotator_app.packs.reading import prove
from annotator_app.packs.roster import signer_for
from annotator_app.packs.trust import Policy, Trusted
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.checking.check_task import check_task
from annotator_app.workflows.progress import SILENT
from tests.builders.work import (
    OTHER,
    TaskMaker,
    a_task,
    item_json,
)

Lines = list[bytes]


def edited(number: int, change: Callable[[bytes], bytes]) -> Callable[[Lines], Lines]:
    return lambda lines: [*lines[:number], change(lines[number]), *lines[number + 1 :]]


BAD_LINES: dict[str, Callable[[bytes], bytes]] = {
    "cut": lambda line: line[:-20] + b"\n",
    "bad-utf8": lambda line: line.replace("वह".encode(), b"\xff\xfe", 1),
    "overlong-utf8": lambda line: line.replace("वह".encode(), b"\xc0\xaf", 1),
    "nan": lambda line: line.replace(b'"text":{', b'"n":NaN,"text":{', 1),
    "infinity": lambda line: line.replace(b'"text":{', b'"n":1e999,"text":{', 1),
    "fraction": lambda line: line.replace(b'"text":{', b'"n":1.5,"text":{', 1),
    "big-number": lambda line: line.replace(b'"text":{', b'"n":9007199254740992,"text":{', 1),
    "deep": lambda line: line.replace(b'"text":{', b'"n":' + b"[" * 40 + b"]" * 40 + b',"text":{', 1),
    "very-deep": lambda line: line.replace(b'"text":{', b'"n":' + b"[" * 100_000 + b"]" * 100_000 + b',"text":{', 1),
    "bom": lambda line: b"\xef\xbb\xbf" + line,
    "cr": lambda line: line[:-1] + b"\r\n",
    "name-twice": lambda line: line.replace(b'"text":{', b'"id":"x","text":{', 1),
    "surrogate": lambda line: line.replace("वह".encode(), b"\\ud800", 1),
    "two-values": lambda line: line[:-1] + line,
    "not-object": lambda _line: b"[]\n",
    "empty": lambda _line: b"\n",
    "too-long": lambda line: line.replace("वह".encode(), "वह".encode() * 400_000, 1),
    "no-id": lambda line: line.replace(b'"id"', b'"ID"', 1),
    "id-pattern": lambda line: line.replace(b'"item-', b'"../m-', 1),
}  # fmt: skip


@pytest.mark.parametrize("fault", BAD_LINES)
def test_a_line_of_items_that_is_unreadable(tmp_path: Path, fault: str) -> None:
    maker = a_task(edit_lines=edited(2, BAD_LINES[fault]))
    report = verify_pack.run(maker.write(tmp_path / "x").path)
    assert {problem.code for problem in report.problems} <= {"D01", "D02"}
    first = report.problems[0]
    assert (first.code, first.file, first.line) == ("D01", "data/items/00000.jsonl", 3)
    assert isinstance(verify_pack.error_for(report), errors.DamagedPackError)


def test_the_last_line_without_its_end(tmp_path: Path) -> None:
    maker = a_task(edit_lines=edited(4, lambda line: line[:-1]))
    report = verify_pack.run(maker.write(tmp_path / "x").path)
    assert "D01" in {problem.code for problem in report.problems}


def no_question(maker: TaskMaker) -> None:
    maker.task["questions"] = []


def on_task(**changes: Any) -> Callable[[TaskMaker], None]:
    return lambda maker: maker.task.update(changes)


def on_question(**changes: Any) -> Callable[[TaskMaker], None]:
    return lambda maker: maker.task["questions"][0].update(changes)


def on_item(**changes: Any) -> Callable[[TaskMaker], None]:
    return lambda maker: maker.items[3].update(changes)


def with_bytes(data: bytes | None) -> Callable[[TaskMaker], None]:
    return lambda maker: setattr(maker, "task_bytes", data)


def again(maker: TaskMaker) -> None:
    maker.edit_lines = lambda lines: [*lines, lines[0]]


def said_count(maker: TaskMaker) -> None:
    maker.edit_manifest = {"items": Items(count=6, files=("data/items/00000.jsonl",))}


def said_files(maker: TaskMaker) -> None:
    maker.edit_manifest = {
        "items": Items(count=5, files=("data/items/00000.jsonl", "data/items/00001.jsonl"))
    }


def no_guidelines(maker: TaskMaker) -> None:
    maker.extra = {"data/guidelines/en.md": None}


def bad_guidelines(maker: TaskMaker) -> None:
    maker.extra = {"data/guidelines/en.md": b"\xff\xfe#"}


def outside_guidelines(maker: TaskMaker) -> None:
    maker.task["guidelines"] = [{"language": "en", "path": "data/task/task.json"}]
    maker.extra = {"data/task/task.json": None}


def named_part(maker: TaskMaker) -> None:
    maker.extra = {"data/items/00007.jsonl": b'{"id":"x","text":{"text":"y"}}\n'}
    maker.edit_manifest = {
        "items": Items(count=6, files=("data/items/00000.jsonl", "data/items/00007.jsonl"))
    }


ON_TASKS: dict[str, tuple[Callable[[TaskMaker], Any], str, type[errors.PostilError]]] = {
    "count": (said_count, "D02", errors.DamagedPackError),
    "files": (said_files, "D02", errors.DamagedPackError),
    "part-out-of-order": (named_part, "D02", errors.DamagedPackError),
    "item-twice": (again, "D03", errors.DamagedPackError),
    "family": (on_task(family="toxicity"), "D05", errors.UnknownFamilyError),
    "family-type": (on_task(family=["sentiment"]), "D05", errors.UnknownFamilyError),
    "kind": (on_question(kind="ranking"), "D05", errors.UnknownFamilyError),
    "kind-type": (on_question(kind=5), "D05", errors.DamagedPackError),
    "questions-none": (no_question, "D05", errors.DamagedPackError),
    "questions-type": (on_task(questions=[5]), "D05", errors.DamagedPackError),
    "question-id": (on_question(id="No!"), "D05", errors.DamagedPackError),
    "option-reserved": (on_question(options=[{"id": "none", "text": {"en": "x"}}]), "D05", errors.DamagedPackError),
    "option-text": (on_question(options=[{"id": "a", "text": "x"}]), "D05", errors.DamagedPackError),
    "condition": (on_question(required={"question": "later", "is": ["a"]}), "D05", errors.DamagedPackError),
    "title": (on_task(title="News"), "D05", errors.DamagedPackError),
    "language": (on_task(language="hi/ur"), "D05", errors.DamagedPackError),
    "due": (on_task(due="soon"), "D05", errors.DamagedPackError),
    "due-day": (on_task(due="2026-02-30"), "D05", errors.DamagedPackError),
    "task-unreadable": (with_bytes(b"{"), "D05", errors.DamagedPackError),
    "task-list": (with_bytes(b"[]\n"), "D05", errors.DamagedPackError),
    "task-name-twice": (with_bytes(b'{"family":"a","family":"b"}\n'), "D05", errors.DamagedPackError),
    "task-empty": (with_bytes(b""), "D05", errors.DamagedPackError),
    "guidelines-lost": (no_guidelines, "D05", errors.DamagedPackError),
    "guidelines-bytes": (bad_guidelines, "D05", errors.DamagedPackError),
    "guidelines-twice": (
        on_task(guidelines=[{"language": "en", "path": "data/guidelines/en.md"}] * 2), "D05", errors.DamagedPackError,
    ),
    "guidelines-outside": (outside_guidelines, "D05", errors.DamagedPackError),
    "item-field": (on_item(text={"text": 5}), "D05", errors.DamagedPackError),
    "item-lacks": (on_item(text=None), "D05", errors.DamagedPackError),
    "item-language": (on_item(language="??"), "D05", errors.DamagedPackError),
    "item-foreign": (on_item(responses=[]), "D05", errors.DamagedPackError),
    "item-borders": (on_item(text={"text": "abc", "words": [0, 9]}), "D05", errors.DamagedPackError),
    "item-line": (on_item(lines={"gloss": {"text": "x"}}), "D05", errors.DamagedPackError),
    "item-line-shape": (on_item(lines={"gloss": "x"}), "D05", errors.DamagedPackError),
    "line-twice": (on_task(lines=[{"id": "a", "beside": "text", "title": {"en": "x"}}] * 2), "D05", errors.DamagedPackError),
    "line-direction": (
        on_task(lines=[{"id": "a", "beside": "text", "title": {"en": "x"}, "direction": "up"}]),
        "D05", errors.DamagedPackError,
    ),
    "term-empty": (on_task(terms=[{"text": " "}]), "D05", errors.DamagedPackError),
    "term-language": (on_task(terms=[{"text": "a", "to": "??"}]), "D05", errors.DamagedPackError),
    "term-shape": (on_task(terms=[{"text": "a", "translations": "b"}]), "D05", errors.DamagedPackError),
    "terms-many": (on_task(terms=[{"text": "a"}] * 5_001), "D05", errors.DamagedPackError),
    "formatted": (on_task(formatted="responses"), "D05", errors.DamagedPackError),
    "item-suggestion": (on_item(suggestion={"label": "great"}), "D05", errors.DamagedPackError),
    "item-suggestion-question": (on_item(suggestion={"mood": "positive"}), "D05", errors.DamagedPackError),
}  # fmt: skip
EXPECTED = {"item": "item-000003", "answers": {"label": "positive"}, "why": {"hi": "क्योंकि", "en": "Because"}}
PRACTICE: dict[str, list[Any]] = {
    "option": [{**EXPECTED, "answers": {"label": "great"}}],
    "option-type": [{**EXPECTED, "answers": {"label": [{}]}}],
    "question": [{**EXPECTED, "answers": {"mood": "positive"}}],
    "nothing-expected": [{**EXPECTED, "answers": {}}],
    "answers-type": [{**EXPECTED, "answers": "positive"}],
    "twice": [EXPECTED, EXPECTED],
    "item-lacks": [{**EXPECTED, "item": "item-000099"}],
    "item-type": [{**EXPECTED, "item": ["item-000003"]}],
    "why-type": [{**EXPECTED, "why": "Because"}],
    "why-empty": [{**EXPECTED, "why": {"en": " \n"}}],
    "why-long": [{**EXPECTED, "why": {"en": "b" * 601}}],
    "why-override": [{**EXPECTED, "why": {"en": "Because \u202ethe other"}}],
    "why-embedding": [{**EXPECTED, "why": {"en": "Because \u202bthe other"}}],
    "why-control": [{**EXPECTED, "why": {"en": "Because\u0007"}}],
    "many": [EXPECTED] * 201,
}
ON_TASKS |= {
    "positions-sign": (on_task(positions="aba!a"), "D05", errors.DamagedPackError),
    "positions-few": (on_task(positions="abab"), "D05", errors.DamagedPackError),
    "positions-many": (on_task(positions="ab" * 50_000), "D05", errors.DamagedPackError),
    "positions-type": (on_task(positions=["a"] * 5), "D05", errors.DamagedPackError),
    "positions-upper": (on_task(positions="aAaaa"), "D05", errors.DamagedPackError),
}
ON_TASKS |= {
    f"practice-{name}": (on_task(practice=said), "D05", errors.DamagedPackError)
    for name, said in PRACTICE.items()
}


@pytest.mark.parametrize("fault", ON_TASKS)
def test_a_task_pack_with_one_fault(tmp_path: Path, fault: str) -> None:
    change, code, error = ON_TASKS[fault]
    maker = a_task()
    change(maker)
    report = verify_pack.run(maker.write(tmp_path / "x").path)
    assert {problem.code for problem in report.problems} == {code}
    assert (report.pack, report.ok) == (None, False)
    assert type(verify_pack.error_for(report)) is error


@pytest.mark.parametrize("fault", ["option", "question", "item-lacks", "why-override"])
def test_an_import_sees_what_a_look_sees_at_practice(tmp_path: Path, fault: str) -> None:
    maker = a_task()
    maker.task["practice"] = PRACTICE[fault]
    proven, _ = prove(maker.write(tmp_path / "x").path, Policy())
    assert proven is not None
    found: list[errors.Problem] = []
    check_task(proven, found, SILENT, take=lambda _record: None)
    assert {problem.code for problem in found} == {"D05"}


def test_practice_that_fits_is_taken(tmp_path: Path) -> None:
    maker = a_task()
    maker.task["practice"] = [EXPECTED, {"item": "item-000000", "answers": {"label": "negative"}}]
    assert verify_pack.run(maker.write(tmp_path / "x").path).problems == ()


def test_a_task_without_its_task_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    maker = a_task()
    whole = TaskMaker.payload
    monkeypatch.setattr(
        TaskMaker, "payload", lambda self: (one for one in whole(self) if one.path != "data/task/task.json")
    )
    report = verify_pack.run(maker.write(tmp_path / "x").path)
    assert [problem.code for problem in report.problems] == ["D05"]


def test_all_findings_of_a_layer_come_together(tmp_path: Path) -> None:
    maker = a_task(count=9)
    maker.items[2]["text"] = None
    maker.edit_lines = lambda lines: [*lines[:4], b"{\n", *lines[5:], lines[0]]
    report = verify_pack.run(maker.write(tmp_path / "x").path)
    assert [problem.code for problem in report.problems] == ["D01", "D02", "D03", "D05"]
    assert [problem.line for problem in report.problems if problem.line] == [5, 10, 3]


def test_a_hostile_pack_lists_no_more_than_people_can_read(tmp_path: Path) -> None:
    maker = a_task(count=3000, edit_lines=lambda lines: [b"{\n"] * len(lines))
    report = verify_pack.run(maker.write(tmp_path / "x").path)
    assert len(report.problems) == 1000


def test_a_task_pack_is_known_only_by_whom_is_believed(tmp_path: Path) -> None:
    maker = replace(a_task(), more_signers=(signer_for("contributor", "c@news-7k3q", OTHER.public),))
    maker.write(tmp_path / "t")
    assert verify_pack.run(tmp_path / "t").signer.known is False
    believed = Policy((Trusted(maker.key.public, "coordinator", ("task-v1@postil",)),))
    assert verify_pack.run(tmp_path / "t", trust=believed).signer.known is True
    withdrawn = Policy(revoked=frozenset([maker.key.public]))
    assert [one.code for one in verify_pack.run(tmp_path / "t", trust=withdrawn).problems] == ["S05"]


def test_parts_of_ten_thousand_lines_are_read_in_order(tmp_path: Path) -> None:
    maker = a_task(count=0)
    maker.items = [item_json("sentiment", number, "x") for number in range(20_001)]
    report = verify_pack.run(maker.write(tmp_path / "t").path)
    assert (report.ok, report.items) == (True, 20_001)
