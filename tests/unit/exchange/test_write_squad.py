# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`squad`: what our own reader makes of such a file comes out as that file again, and what it cannot say is counted."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator_app.exchange.writing import write_squad
from annotator_app.exchange.writing.writer import Loss
from annotator_app.model.review import Settled, Verdict
from annotator_app.model.rows import AnswerRow
from annotator_app.workflows.exporting.merged_rows import merged_rows
from tests.builders.plans import HEAD, SOURCE, made
from tests.builders.plans import write as plan_of
from tests.builders.rows import choices, own, row

CONTEXT = "😀 أوسلو هي عاصمة النرويج. تقع أوسلو في الجنوب."
ASKED = own("open_question", "answer", "evidence")


def place(text: str, start: int | None = None) -> dict[str, Any]:
    return {"text": text, "answer_start": CONTEXT.index(text) if start is None else start}


def qa(name: str, *answers: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        **more,
        "question": f"؟{name}",
        "id": name,
        "answers": list(answers),
        "is_impossible": not answers,
    }


FILE = {
    "version": "v2.0",
    "data": [
        {
            "title": "Oslo",
            "paragraphs": [
                {
                    "context": CONTEXT,
                    "qas": [qa("56beb4", place("أوسلو", CONTEXT.rindex("أوسلو"))), qa("5a8d7b"), qa("56be4d", place("النرويج"))],
                },
                {"context": "只有一句。", "qas": [qa("57", {"text": "一句", "answer_start": 2})]},
            ],
        },
        {"title": "Thai", "paragraphs": [{"context": "ไทย", "qas": [qa("58", {"text": "ไทย", "answer_start": 0})]}]},
    ],
}  # fmt: skip


def squad(rows: list[AnswerRow]) -> tuple[dict[str, Any], dict[str, int], bytes]:
    loss = Loss()
    data = b"".join(write_squad.write(rows, loss, choices()))
    found = json.loads(data)
    assert loss.rows == sum(len(one["qas"]) for article in found["data"] for one in article["paragraphs"])
    return found, {str(reason): count for reason, count in loss.counts.items()}, data


def known(folder: Path, file: dict[str, Any]) -> list[AnswerRow]:
    """The items that the reader makes of a file, answered as it says."""
    head = HEAD.format(family="open_question", language="mul")
    fields = '\n[fields]\nkeep = { title = "title" }\nuse = { answer = "gold", evidence = "gold" }\n'
    fields += '[[question]]\nid = "answer"\nnone = true\n[[question]]\nid = "evidence"\n'
    text = head + SOURCE.format(path="in.json", more='format = "squad"') + fields
    plan = plan_of(folder, text, {"in.json": json.dumps(file, ensure_ascii=False)})
    return [
        row(
            "open_question",
            {"id": one.item.id, **one.fields},
            one.item.gold,
            questions=ASKED,
            keep=one.item.keep,
        )
        for one in made(plan).made
    ]


def test_a_file_comes_back_as_it_was(tmp_path: Path) -> None:
    rows = known(tmp_path / "first", FILE)
    found, dropped, data = squad(rows)
    assert (found, dropped) == (FILE, {})
    again = known(tmp_path / "again", json.loads(data))
    assert [one.answers for one in again] == [one.answers for one in rows]
    assert squad(again)[2] == data


def said(text: Any, *marks: tuple[int, int], by: str = "Ann", **more: Any) -> AnswerRow:
    given = {} if text is None else {"answer": text}
    evidence = [{"block": "passage", "start": start, "end": end} for start, end in marks]
    item = {"id": "q-1", "passage": {"text": CONTEXT}, "question": {"text": "?"}}
    return row(
        "open_question", item, given | ({"evidence": evidence} if marks else {}), by=by, questions=ASKED, **more
    )  # fmt: skip


FIRST, LAST, LAND = CONTEXT.index("أوسلو"), CONTEXT.rindex("أوسلو"), CONTEXT.index("النرويج")
OSLO, NORWAY = "أوسلو", "النرويج"
NONE = {"none": True}


@pytest.mark.parametrize(
    ("text", "marks", "starts", "dropped"),
    [
        (OSLO, [(LAST, LAST + 5)], [LAST], {}),
        (OSLO, [(0, 25)], [FIRST], {"a mark that is not the answer itself": 1}),
        (OSLO, [(FIRST, FIRST + 5), (LAND, LAND + 7)], [FIRST], {"a mark that is not the answer itself": 1}),
        (NORWAY, [], [LAND], {}),
        (OSLO, [], [], {"an answer that is no mark": 1}),
        ("Oslo", [], [], {"an answer that is no mark": 1}),
        ("Oslo", [(FIRST, FIRST + 5)], [], {"an answer that is no mark": 1, "a mark that is not the answer itself": 1}),
        (None, [(LAST, LAST + 5), (FIRST, FIRST + 5)], [LAST, FIRST], {}),
    ],
    ids=["mark", "in-a-mark", "two-marks", "once", "twice", "nowhere", "other-words", "marks-alone"],
)  # fmt: skip
def test_an_answer_stands_where_its_mark_says(
    text: str | None, marks: list[tuple[int, int]], starts: list[int], dropped: dict[str, int]
) -> None:
    found, lost, _ = squad([said(text, *marks)])
    answers = [
        answer["answer_start"]
        for article in found["data"]
        for one in article["paragraphs"]
        for asked in one["qas"]
        for answer in asked["answers"]
    ]
    assert (answers, lost) == (starts, dropped)
    assert bool(found["data"]) == bool(starts)


def only(rows: list[AnswerRow]) -> tuple[dict[str, Any], dict[str, int]]:
    found, lost, _ = squad(rows)
    return found["data"][0]["paragraphs"][0]["qas"][0], lost


def test_every_person_gives_an_answer_and_most_say_whether_there_is_one() -> None:
    ann, ben = said(NORWAY, by="Ann"), said(NORWAY, by="Ben")
    cem, dan = said(NONE, by="Cem"), said(NONE, by="Dan", note="x")
    both = [place(NORWAY), place(NORWAY)]
    one, lost = only([ann, ben, cem])
    assert (one["answers"], one["is_impossible"], lost) == (
        both,
        False,
        {"the answer is that there is none": 1},
    )
    one, lost = only([ann, cem, dan])
    assert (one["answers"], one["is_impossible"], lost) == ([], True, {"a note": 1})
    assert one["plausible_answers"] == both[:1]
    found, lost, _ = squad([ann, cem])
    assert (found["data"], lost) == ([], {"people disagree evenly": 2})
    one, _ = only(list(merged_rows([ann, ben], Loss())))
    assert one["answers"] == both[:1]


def test_what_reviewers_and_people_settled_counts() -> None:
    verdict = Verdict(item="q-1", subject="s", verdict="disagree", category="wrong_label", severity="major")
    spoken = replace(said(OSLO, (FIRST, FIRST + 5)), review=(verdict,))
    one, lost = only([spoken, said(NORWAY, by="Ben")])
    assert (one["answers"], lost) == ([place(NORWAY)], {"a reviewer disagreed with the answer": 1})
    settled = Settled(
        item="q-1", item_sha256="0", outcome="adjudicated", answers={"answer": NONE}, cause="slip"
    )
    rows = [replace(said(NORWAY, by=by), settled=settled) for by in ("Ann", "Ben")]
    assert only(rows)[0] == {"question": "?", "id": "q-1", "answers": [], "is_impossible": True}
    unclear = replace(rows[0], settled=replace(settled, outcome="ambiguous", answers={}))
    assert squad([unclear])[1] == {"people settled that the item is truly ambiguous": 1}


def test_an_answer_without_a_place_makes_no_question_impossible() -> None:
    """Two of three answered, by what stands twice in the passage and without a mark: that is no "there is none"."""
    unplaced = [said("أوسلو", by=by) for by in ("Ann", "Ben")]
    found, lost, _ = squad([*unplaced, said(NONE, by="Cem")])
    assert found["data"] == []
    assert lost == {"an answer that is no mark": 2, "the answer is that there is none": 1}
    one, _ = only([*unplaced, said(NORWAY, by="Dan"), said(NONE, by="Cem")])
    assert (one["answers"], one["is_impossible"]) == ([place(NORWAY)], False)


def test_what_has_no_place_is_counted() -> None:
    _, lost = only([said(NORWAY, keep={"title": "T", "topic": "law"}, note="x")])
    assert lost == {"a column that the plan keeps": 1, "a note": 1}
    bare = row("open_question", {"id": "q-2", "question": {"text": "?"}}, {"answer": "x"}, questions=ASKED)
    assert squad([bare])[:2] == (
        {"version": "v2.0", "data": []},
        {"the item is no passage with a question": 1},
    )
    assert squad([])[0] == {"version": "v2.0", "data": []}
