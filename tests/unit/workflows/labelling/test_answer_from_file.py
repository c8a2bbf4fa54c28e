# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Answers from a file: each line taken whole or refused whole, with its place and every reason."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator_app.errors import Cancelled, UnreadableSourceError
from annotator_app.families import ALL
from annotator_app.store import answer_table, draft_table
from annotator_app.store.pack_table import PackRow
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.labelling import answer_from_file
from annotator_app.workflows.labelling.answer_from_file import AnswerReport
from annotator_app.workflows.labelling.label import LabellingSession
from tests.builders import stores, visits


@pytest.fixture
def pack(home: Home) -> PackRow:
    return stores.add(home, 5)


@pytest.fixture
def session(home: Home, pack: PackRow) -> Iterator[LabellingSession]:
    opened = LabellingSession(home, pack.pack_id)
    yield opened
    opened.close()


def take(home: Home, pack: PackRow, folder: Path, *lines: Any, raw: bytes | None = None) -> AnswerReport:
    path = folder / "answers.jsonl"
    path.write_bytes(raw if raw is not None else b"".join(json.dumps(one).encode() + b"\n" for one in lines))
    return answer_from_file.run(home, pack.pack_id, path)


def works(home: Home, pack: PackRow) -> dict[str, Any]:
    return {
        id_: work
        for _k, id_, _d, work in home.store.ask(lambda c: answer_table.works(c, pack.first_key, pack.items))
    }


def line(number: int, **more: Any) -> dict[str, Any]:
    return {"item": f"item-{number:07d}", **more}


def codes(report: AnswerReport) -> list[tuple[int, str]]:
    return [(one.line, one.problem.code) for one in report.refused]


def test_lines_are_taken_and_taken_again(home: Home, pack: PackRow, tmp_path: Path) -> None:
    lines = [
        line(0, answers={"label": "mixed"}, note="sure"),
        line(1, problem="cut_off"),
        line(2, problem={"reason": "other", "text": "odd"}, answers={"label": "neutral"}),
        line(3, later=True),
        line(4, note="only this"),
    ]
    assert take(home, pack, tmp_path, *lines) == AnswerReport(5, 5, ())
    found = works(home, pack)
    assert [found[f"item-000000{n}"].status for n in range(5)] == ["done", "skipped", "done", None, None]
    assert found["item-0000000"].event == {"answers": {"label": "mixed"}, "origin": "file"}
    assert found["item-0000002"].problem.text == "odd"
    assert found["item-0000003"].state == "later"
    assert take(home, pack, tmp_path, *lines) == AnswerReport(5, 0, ())


def test_the_window_and_the_journal_agree_with_it(
    home: Home, pack: PackRow, tmp_path: Path, session: LabellingSession
) -> None:
    session.close()
    take(
        home,
        pack,
        tmp_path,
        line(0, answers={"label": "mixed"}),
        line(0, answers={"label": "neutral"}),
        line(3, later=True),
    )
    again = LabellingSession(home, pack.pack_id)
    visits.in_step(again)
    again.go(0)
    assert (again.answers, again.work.revision) == ({"label": "neutral"}, 2)
    again.close()


@pytest.mark.parametrize("family", [family.id for family in ALL])
def test_every_family(home: Home, tmp_path: Path, family: str) -> None:
    pack = stores.add(home, 2, family=family)
    session = LabellingSession(home, pack.pack_id)
    given = stores.an_answer(session)
    session.close()
    assert take(home, pack, tmp_path, line(0, answers=given)) == AnswerReport(1, 1, ())
    assert works(home, pack)["item-0000000"].answers == given


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ({"item": "nobody", "later": True}, "unknown_item"),
        ({"answers": {"label": "mixed"}}, "no_item"),
        ({"item": 7, "later": True}, "no_item"),
        (line(1), "says_nothing"),
        (line(1, answers={"label": "mixed"}, lable="x"), "unknown_field"),
        (line(1, answers=["mixed"]), "bad_field"),
        (line(1, problem="dull"), "bad_field"),
        (line(1, problem={"reason": "other", "text": 1}), "bad_field"),
        (line(1, later="yes"), "bad_field"),
        (line(1, note=3), "bad_field"),
        (line(1, answers={}), "D05"),
        (line(1, answers={"label": None}), "D05"),
        (line(1, answers={"label": "furious"}), "D05"),
        (line(1, answers={"label": "mixed", "mood": "x"}), "D05"),
        ([1], "not_json"),
    ],
)
def test_a_line_with_one_fault_is_refused_whole(
    home: Home, pack: PackRow, tmp_path: Path, bad: Any, code: str
) -> None:
    good = line(2, answers={"label": "mixed"})
    report = take(home, pack, tmp_path, good, bad, line(3, later=True))
    assert (report.answered, codes(report)) == (2, [(2, code)])
    assert set(works(home, pack)) == {"item-0000002", "item-0000003"}
    assert report.refused[0].problem.message


def test_every_fault_of_a_line_is_named(home: Home, pack: PackRow, tmp_path: Path) -> None:
    report = take(home, pack, tmp_path, line(1, answers={"label": "mixed"}, later=1, note=2, extra=3))
    assert [code for _line, code in codes(report)] == ["unknown_field", "bad_field", "bad_field"]


@pytest.mark.parametrize("problem", ["blurred", {"reason": "blurred", "text": "dark"}])
def test_a_reason_that_there_is_not_is_refused_with_those_that_there_are(
    home: Home, pack: PackRow, tmp_path: Path, problem: object
) -> None:
    (refused,) = take(home, pack, tmp_path, line(1, problem=problem)).refused
    assert refused.problem.code == "bad_field"
    assert refused.problem.message == (
        "“blurred” is no reason for a problem. "
        "These are: cut_off, wrong_language, private_data, offensive, not_this_task, other."
    )


def test_a_reason_ends_with_one_full_stop(home: Home, pack: PackRow, tmp_path: Path) -> None:
    report = take(home, pack, tmp_path, line(0, answers={"label": 5}))
    message = report.refused[0].problem.message
    assert message.endswith("“5” is not one of the options.")


@pytest.mark.parametrize("text", [b"{", b'{"item": "a", "item": "b"}', b'{"item": 1.5}', b"\xff\xfe", b"NaN"])
def test_what_is_no_strict_json_is_refused(home: Home, pack: PackRow, tmp_path: Path, text: bytes) -> None:
    good = b'{"item": "item-0000001", "later": true}'
    report = take(home, pack, tmp_path, raw=text + b"\r\n\r\n" + good)
    assert (report.answered, codes(report)) == (1, [(1, "not_json")])


@pytest.mark.parametrize(
    "said",
    [
        {"note": "न" * 400_000},
        {"problem": {"reason": "other", "text": "\x00" * 200_000}},
        {"note": "x" * 600_000, "problem": {"reason": "other", "text": "x" * 600_000}},
    ],
    ids=["note", "problem", "together"],
)
def test_what_no_pack_can_hold_is_refused(
    home: Home, pack: PackRow, tmp_path: Path, said: dict[str, Any]
) -> None:
    good = line(1, answers={"label": "mixed"}, note="x" * 100_000)
    report = take(home, pack, tmp_path, line(0, answers={"label": "mixed"}, **said), good)
    assert (report.answered, codes(report)) == (1, [(1, "too_large")])
    assert "item-0000000" not in works(home, pack)


def test_a_mark_of_byte_order_is_no_fault(home: Home, pack: PackRow, tmp_path: Path) -> None:
    report = take(home, pack, tmp_path, raw=b"\xef\xbb\xbf" + json.dumps(line(1, later=True)).encode())
    assert report == AnswerReport(1, 1, ())


def test_an_answer_takes_the_place_of_a_draft(home: Home, pack: PackRow, tmp_path: Path) -> None:
    draft = draft_table.Draft({"label": "negative"})
    home.store.save(lambda c: draft_table.put(c, pack.id, pack.first_key, draft))
    take(home, pack, tmp_path, line(0, answers={"label": "mixed"}))
    assert home.store.ask(lambda c: draft_table.find(c, pack.first_key)) is None


def test_many_lines_and_progress(home: Home, tmp_path: Path) -> None:
    pack = stores.add(home, 450)
    path = tmp_path / "answers.jsonl"
    path.write_text("".join(json.dumps(line(n, answers={"label": "mixed"})) + "\n" for n in range(450)))
    seen: list[tuple[int, int]] = []

    class Watch:
        def step(self, done: int, total: int, what: str = "") -> None:
            seen.append((done, total))

    assert answer_from_file.run(home, pack.pack_id, path, Watch()).answered == 450
    assert seen[-1] == (path.stat().st_size, path.stat().st_size)
    assert len(seen) == 3

    class Stop:
        def step(self, done: int, total: int, what: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        answer_from_file.run(home, pack.pack_id, path, Stop())


def test_what_cannot_be_read(home: Home, pack: PackRow, tmp_path: Path) -> None:
    with pytest.raises(UnreadableSourceError) as caught:
        answer_from_file.run(home, pack.pack_id, tmp_path / "nowhere.jsonl")
    assert caught.value.problems[0].message
    with pytest.raises(UnreadableSourceError):
        answer_from_file.run(home, pack.pack_id, tmp_path)
    with pytest.raises(LookupError):
        answer_from_file.run(home, "sha256:none", tmp_path)
