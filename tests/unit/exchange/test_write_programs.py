# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Exports for Label Studio, doccano, Prodigy and Argilla: their field names, ids, and the same values read back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from annotator_app.exchange.reading.shaping import as_text
from annotator_app.exchange.reading.source import ReadOptions, Table, read
from annotator_app.exchange.writing.writer import Loss, writer
from annotator_app.model.question import Choice, Evidence, Named, Option, Scale
from annotator_app.model.review import Settled, Verdict
from annotator_app.model.rows import AnswerRow
from tests.builders.rows import choices, own, row

NAMES = ("label_studio", "doccano", "prodigy", "argilla")
LISTS = ("label_studio", "argilla")
INTENT = Choice(
    id="intent",
    none=True,
    options=(Option(id="book", text={"en": "Book it"}), Option(id="ask", text={"en": "Ask"})),
)
SLOTS = Evidence(id="slots", blocks=("text",), labels=(Named(id="city", text={"en": "City"}),))
ITEM = {"id": "i-1", "language": "th", "text": {"text": "😀 ตลาดใน Oslo"}, "suggestion": {"intent": "ask"}}
START = ITEM["text"]["text"].index("Oslo")  # type: ignore[index]
MARK = {"block": "text", "start": START, "end": START + 4, "label": "city"}
PAIR = {
    "id": "p-1",
    "prompt": [{"role": "user", "text": "Q"}],
    "responses": [{"id": "r-00000b", "text": "甲"}, {"id": "r-00000a", "text": "乙"}],
}


def intent(by: str, answers: dict[str, Any] | None, **more: Any) -> AnswerRow:
    return row("intent", ITEM, answers, by=by, questions=(INTENT, SLOTS), **more)


def exported(name: str, rows: Iterable[AnswerRow]) -> tuple[list[dict[str, Any]], dict[str, int], bytes]:
    loss = Loss()
    data = b"".join(writer(name)(rows, loss, choices()))
    found = json.loads(data) if name in LISTS else [json.loads(line) for line in data.splitlines()]
    return found, dict(loss.counts), data


def back(folder: Path, name: str, data: bytes) -> Table:
    (folder / "out.json").write_bytes(data) if data[:1] == b"[" else (folder / "out.jsonl").write_bytes(data)
    file = "out.json" if data[:1] == b"[" else "out.jsonl"
    return read(folder, file, ReadOptions(format=name))


BOTH = {"intent": "book", "slots": [MARK]}
READ_BACK = {"start": START, "end": START + 4, "label": "city"}


@pytest.mark.parametrize("name", NAMES)
def test_what_is_written_is_read_back(tmp_path: Path, name: str) -> None:
    rows = [intent("Ann", BOTH), intent("Ben", BOTH)]
    _, dropped, data = exported(name, rows)
    assert dropped == {}
    table = back(tmp_path, name, data)
    columns = {"prodigy": ("label", "marks")}.get(name, ("intent", "slots"))
    for column, wanted in zip(columns, ("book", [READ_BACK]), strict=True):
        values = [value for one in table.rows if (value := one.column(column))]
        assert values
        for value in values:
            got = (
                [{key: mark[key] for key in READ_BACK} for mark in value]
                if column in ("slots", "marks")
                else value
            )
            assert got == wanted
    assert all(one.column("text") == "😀 ตลาดใน Oslo" for one in table.rows)
    assert not [file.left_out for file in table.files if file.left_out]


@pytest.mark.parametrize("name", NAMES)
def test_the_same_answers_are_the_same_bytes_and_none_are_none(name: str) -> None:
    rows = [intent("Ann", BOTH), intent("Ben", {"intent": "none"})]
    assert exported(name, rows)[2] == exported(name, list(rows))[2]
    assert exported(name, [])[2] == (b"[]\n" if name in LISTS else b"")
    assert b"Book it" not in exported(name, rows)[2] or name == "prodigy"


@pytest.mark.parametrize("name", NAMES)
def test_repeats_and_old_texts_are_counted(name: str) -> None:
    rows = [intent("Ann", BOTH, current=False), intent("Ben", BOTH, repeat_of="i-0")]
    found, dropped, _ = exported(name, rows)
    assert found == []
    assert dropped == {
        "answers an older text of the item": 1,
        "shows an item a second time to the same person": 1,
    }


def test_a_task_for_label_studio() -> None:
    skipped = intent("Cem", None, problem={"reason": "cut_off"})
    rows = [
        intent("Ann", BOTH, timing={"active_ms": 3200}),
        intent("Ben", {"intent": "none"}, note="hm"),
        skipped,
    ]
    (task,), dropped, _ = exported("label_studio", rows)
    assert dropped == {"a note": 1}
    assert task["data"] == {"text": "😀 ตลาดใน Oslo", "item": "i-1", "language": "th"}
    assert [one["was_cancelled"] for one in task["annotations"]] == [False, False, True]
    assert task["meta"]["contributors"] == ["Ann", "Ben", "Cem"]
    assert task["meta"]["problems"] == [None, None, "cut_off"]
    first = task["annotations"][0]
    assert (first["lead_time"], first["ground_truth"]) == (4, False)
    assert "completed_by" not in first
    assert first["result"] == [
        {"id": "intent", "from_name": "intent", "to_name": "text", "type": "choices", "value": {"choices": ["book"]}},
        {"id": "slots-1", "to_name": "text", "from_name": "slots", "type": "labels",
         "value": {"start": START, "end": START + 4, "text": "Oslo", "labels": ["city"]}},
    ]  # fmt: skip
    assert task["predictions"][0]["result"][0]["value"] == {"choices": ["ask"]}


@pytest.mark.parametrize(
    ("answer", "kind", "value"),
    [
        ({"best": "r-00000a"}, "pairwise", {"selected": "right"}),
        ({"best": "equal"}, "choices", {"choices": ["equal"]}),
        ({"best": "bad"}, "choices", {"choices": ["bad"]}),
        ({"ranking": [["r-00000a"], ["r-00000b"]]}, "ranker", {"ranker": {"rank": ["response_2", "response_1"]}}),
        ({"ranking": [["r-00000a", "r-00000b"]]}, None, None),
    ],
)  # fmt: skip
def test_comparisons_and_ties(tmp_path: Path, answer: dict[str, Any], kind: str | None, value: Any) -> None:
    one = row("comparison", PAIR, answer, questions=own("comparison", "best", "ranking"))
    (task,), dropped, data = exported("label_studio", [one])
    results = task["annotations"][0]["result"]
    assert all(each["from_name"].endswith("_state") == (kind == "choices") for each in results)
    if kind == "choices":
        assert back(tmp_path, "label_studio", data).rows[0].column("best") == answer["best"]
    assert [(each["type"], each["value"]) for each in results] == ([(kind, value)] if kind else [])
    (record,), also, _ = exported("argilla", [one])
    assert dropped == also == ({} if kind else {"a ranking with ties": 1})
    assert record["fields"] == {
        "prompt": [{"role": "user", "content": "Q"}], "response_1": "甲", "response_2": "乙",
    }  # fmt: skip
    ((name, wanted),) = answer.items()
    if kind:
        given = record["responses"][name][0]["value"]
        places = {"r-00000b": "response_1", "r-00000a": "response_2"}
        assert given == (
            [places[tie[0]] for tie in wanted] if name == "ranking" else places.get(wanted, wanted)
        )


def test_what_is_asked_of_each_response_has_its_number() -> None:
    one = row(
        "rating",
        PAIR,
        {"fluency": {"r-00000b": 5, "r-00000a": "cannot_judge"}},
        questions=own("rating", "fluency"),
    )
    (task,), _, _ = exported("label_studio", [one])
    assert [
        (each["from_name"], each["to_name"], each["type"]) for each in task["annotations"][0]["result"]
    ] == [
        ("fluency_1", "response_1", "rating"),
        ("fluency_2_state", "response_2", "choices"),
    ]
    (record,), _, _ = exported("argilla", [one])
    assert {name: given[0]["value"] for name, given in record["responses"].items()} == {
        "fluency_1": 5, "fluency_2_state": "cannot_judge",
    }  # fmt: skip
    assert {given[0]["status"] for given in record["responses"].values()} == {"submitted"}
    lines, _, _ = exported("prodigy", [one])
    assert [(line["text"], line["accept"]) for line in lines] == [("甲", ["5"]), ("乙", ["cannot_judge"])]
    assert exported("doccano", [one])[:2] == ([], {"an item without a single text": 1})


def test_records_for_argilla() -> None:
    rows = [intent("Ann", BOTH), intent("Ben", {"intent": "ask", "slots": []}), intent("Cem", None)]
    (record,), dropped, _ = exported("argilla", rows)
    assert dropped == {"the item was reported and not answered": 1}
    assert set(record) == {"id", "fields", "metadata", "suggestions", "responses", "vectors", "_server_id"}
    assert [one["value"] for one in record["responses"]["intent"]] == ["book", "ask"]
    assert record["responses"]["slots"][0]["value"] == [READ_BACK]
    people = [UUID(one["user_id"]) for one in record["responses"]["intent"]]
    assert len(set(people)) == 2
    assert record["metadata"]["contributors"] == ["Ann", "Ben"]
    assert record["suggestions"]["intent"] == {"value": "ask", "score": None, "agent": None}


def test_lines_for_doccano() -> None:
    (line,), dropped, _ = exported("doccano", [intent("Ann", BOTH, note="x")])
    assert (line["cats"], line["entities"], line["contributor"]) == (
        ["book"],
        [[START, START + 4, "city"]],
        "Ann",
    )
    assert dropped == {"a note": 1}
    (line,), _, _ = exported("doccano", [row("intent", ITEM, {"slots": [MARK]}, questions=(SLOTS,))])
    assert line["label"] == [[START, START + 4, "city"]]
    question = {"id": "q-1", "passage": {"text": "P"}, "question": {"text": "?"}}
    asked = own("open_question", "answer", "evidence")
    (line,), dropped, _ = exported(
        "doccano",
        [row("open_question", question, {"answer": "yes", "evidence": [{"block": "passage", "start": 0, "end": 1}]}, questions=asked)],
    )  # fmt: skip
    assert (line["text"], line["question"], line["label"]) == ("P", "?", ["yes"])
    assert dropped == {"a second question of one kind": 1}


def test_lines_for_doccano_have_the_same_columns_and_one_kind_of_label() -> None:
    """doccano makes a table of all lines, and takes none of them where one lacks a column."""
    few = {
        "id": "q-1",
        "passage": {"text": "P"},
        "question": {"text": "?"},
        "options": [{"id": "a", "text": "A"}],
    }
    many = {**few, "id": "q-2", "options": [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}]}
    bare = {**many, "id": "q-3"}
    del bare["passage"]
    asked = own("closed_question", "answer")
    rows = [
        row("closed_question", few, {"answer": "a"}, questions=asked),
        row("closed_question", many, {"answer": "b"}, questions=asked, keep={"n": 3}),
        row("closed_question", bare, {"answer": "b"}, questions=asked),
    ]
    given = replace(choices(), kept=lambda: ("n",), items=lambda: [one.item for one in rows])
    lines = [json.loads(line) for line in writer("doccano")(rows, Loss(), given)]
    assert {tuple(line) for line in lines} == {
        (
            "text",
            "label",
            "item",
            "contributor",
            "language",
            "passage",
            "question",
            "option_a",
            "option_b",
            "n",
        )
    }
    assert [(line["text"], line["passage"], line["question"]) for line in lines] == [
        ("P", "", "?"), ("P", "", "?"), ("?", "", ""),
    ]  # fmt: skip
    assert [(line["option_b"], line["n"]) for line in lines] == [("", ""), ("B", 3), ("B", "")]
    both, alone = (exported("doccano", [intent("Ann", one)])[0][0] for one in (BOTH, {"intent": "book"}))
    assert (both["cats"], alone["cats"], alone["entities"]) == (["book"], ["book"], [])
    (marked,), dropped, _ = exported(
        "doccano",
        [row("open_question", {"id": "q-1", "passage": {"text": "P"}, "question": {"text": "?"}},
             {"evidence": [{"block": "passage", "start": 0, "end": 1}]},
             questions=own("open_question", "answer", "evidence"))],
    )  # fmt: skip
    assert marked["label"] == [], "a text in one line is a text in all"
    assert dropped == {"a second question of one kind": 1}


@pytest.mark.parametrize("name", ["csv", "xlsx"])
def test_a_column_that_the_first_item_lacks_stands_in_a_table(tmp_path: Path, name: str) -> None:
    rows = [
        row("sentiment", {"id": f"i-{n}", "text": {"text": "T"}}, {}, keep=keep, questions=())
        for n, keep in enumerate(({}, {"src": "web"}))
    ]
    data = b"".join(writer(name)(rows, Loss(), replace(choices(), kept=lambda: ("src",))))
    (tmp_path / f"out.{name}").write_bytes(data)
    table = read(tmp_path, f"out.{name}", ReadOptions())
    assert [as_text(one.column("keep.src")) for one in table.rows] == ["", "web"]


def test_lines_for_prodigy() -> None:
    kept = {"_input_hash": -7, "_task_hash": 9, "other": 1}
    rows = [intent("Ann", BOTH, keep=kept), intent("Ben", None, problem={"reason": "offensive"}, keep=kept)]
    lines, _, _ = exported("prodigy", rows)
    choice, spans, ignored = lines
    assert choice["options"] == [
        {"id": "book", "text": "Book it"}, {"id": "ask", "text": "Ask"}, {"id": "none", "text": "none"},
    ]  # fmt: skip
    assert (choice["accept"], choice["answer"], choice["_input_hash"], choice["_task_hash"]) == (
        ["book"],
        "accept",
        -7,
        9,
    )
    assert spans["spans"] == [READ_BACK]
    assert (ignored["answer"], ignored["meta"]["problem"]) == ("ignore", "offensive")
    assert [line["_annotator_id"] for line in lines] == ["Ann", "Ann", "Ben"]


def test_lines_for_prodigy_hold_every_text_of_the_item(tmp_path: Path) -> None:
    """A passage without the question on it, or a response without its prompt, tells nobody what was answered."""
    question = {"id": "q-1", "passage": {"text": "P"}, "question": {"text": "?"}}
    asked = own("open_question", "answer")
    kept = {"question": "7"}
    _, _, data = exported(
        "prodigy", [row("open_question", question, {"answer": "yes"}, questions=asked, keep=kept)]
    )
    (one,) = back(tmp_path, "prodigy", data).rows
    assert [one.own[name] for name in ("text", "question", "keep.question", "user_input")] == [
        "P",
        "?",
        "7",
        "yes",
    ]
    questions = (*own("rating", "feedback"), Scale(id="fluency", each="response"))
    answers = {"fluency": {"r-00000b": 5, "r-00000a": 1}, "feedback": "x"}
    lines, _, _ = exported("prodigy", [row("rating", PAIR, answers, questions=questions)])
    told = {
        line["meta"]["question"]: {
            name: line.get(name) for name in ("text", "prompt", "response_1", "response_2")
        }
        for line in lines
    }
    prompt = [{"role": "user", "content": "Q"}]
    assert told == {
        "feedback": {"text": "[user] Q", "prompt": None, "response_1": "甲", "response_2": "乙"},
        "fluency_1": {"text": "甲", "prompt": prompt, "response_1": None, "response_2": None},
        "fluency_2": {"text": "乙", "prompt": prompt, "response_1": None, "response_2": None},
    }  # fmt: skip


@pytest.mark.parametrize("name", [*NAMES, "potato"])
def test_options_of_an_item_come_along_with_their_texts(tmp_path: Path, name: str) -> None:
    """Nothing else tells what the id stands for that somebody chose."""
    item = {
        "id": "q-1", "passage": {"text": "P"}, "question": {"text": "?"},
        "options": [{"id": "0", "text": "น้ำไหล"}, {"id": "x", "text": "น้ำนิ่ง"}],
    }  # fmt: skip
    asked = own("closed_question", "answer")
    _, dropped, data = exported(name, [row("closed_question", item, {"answer": "x"}, questions=asked)])
    assert dropped == {}
    (one,) = back(tmp_path, name, data).rows
    if name == "prodigy":
        assert one.own["options"] == [{"id": "0", "text": "น้ำไหล"}, {"id": "x", "text": "น้ำนิ่ง"}]
    else:
        assert (one.own["option_0"], one.own["option_x"]) == ("น้ำไหล", "น้ำนิ่ง")


def test_a_fault_with_how_severe_it_is() -> None:
    item = {"id": "s-1", "summary": {"text": "It is red."}}
    mark = {"block": "summary", "start": 6, "end": 9, "label": "false_claim", "severity": "major"}
    one = row("summary", item, {"faults": [mark]}, questions=own("summary", "faults"))
    (task,), dropped, _ = exported("label_studio", [one])
    assert dropped == {}
    label, severity = task["annotations"][0]["result"]
    assert (label["value"]["labels"], severity["from_name"], severity["value"]["choices"]) == (
        ["false_claim"], "faults_severity", ["major"],
    )  # fmt: skip
    for name in ("doccano", "argilla", "prodigy"):
        assert exported(name, [one])[1] == {"how severe a mark is": 1}


@pytest.mark.parametrize("name", NAMES)
def test_what_the_plan_keeps_comes_out_again_and_back(tmp_path: Path, name: str) -> None:
    keep = {"topic": "law", "text": "a name that is taken", "tags": ["x", "y"]}
    _, dropped, data = exported(name, [intent("Ann", {"intent": "book"}, keep=keep)])
    assert dropped == {}
    (one, *_) = back(tmp_path, name, data).rows
    assert [one.own[kept] for kept in ("topic", "keep.text", "tags")] == ["law", keep["text"], ["x", "y"]]
    assert one.column("text") == ITEM["text"]["text"]  # type: ignore[index]


@pytest.mark.parametrize("name", [*NAMES, "webanno", "cas_json", "conll"])
def test_verdicts_and_settled_items_are_counted_where_they_have_no_place(name: str) -> None:
    verdict = Verdict(item="i-1", subject="s", verdict="corrected", category="wrong_label", severity="major")
    settled = Settled(
        item="i-1", item_sha256="0", outcome="adjudicated", answers={"intent": "book"}, cause="slip"
    )
    rows = [
        replace(intent("Ann", BOTH), review=(verdict, verdict), settled=settled),
        replace(intent("Ben", {**BOTH, "intent": "ask"}), settled=settled),
    ]
    wanted = {"a verdict of a reviewer": 2, "what people settled of an item": 1}
    loss = Loss()
    list(writer(name)(rows, loss, choices()))
    assert {reason: count for reason, count in loss.counts.items() if reason in wanted} == wanted
    # Where everybody says what was settled, nothing is lost.
    loss = Loss()
    list(writer(name)([replace(intent("Ann", BOTH), settled=settled)], loss, choices()))
    assert not {*loss.counts} & {*wanted}


@pytest.mark.parametrize("name", ["webanno", "cas_json", "conll"])
def test_marks_alone_have_no_place_for_notes_and_kept_columns(name: str) -> None:
    loss = Loss()
    rows = [intent(by, BOTH, note="x", keep={"topic": "law"}) for by in ("Ann", "Ben")]
    list(writer(name)(rows, loss, choices()))
    assert (loss.counts["a note"], loss.counts["a column that the plan keeps"]) == (2, 1)
