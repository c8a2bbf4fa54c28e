# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Files as Label Studio, doccano, Prodigy and their like write them: what becomes a column, and what is told as left out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator_app.exchange.reading import programs
from annotator_app.exchange.reading.rows import MISSING
from annotator_app.exchange.reading.source import ReadOptions, read
from tests.builders.fuzzing.damage import SEEDS
from tests.builders.records import OSLO, TEXT, column, left_out, lines, listed, result, said


def test_a_task_of_label_studio(tmp_path: Path) -> None:
    task = {
        "id": 7,
        "data": {"text": TEXT, "city": "x"},
        "annotations": [
            said(
                result("sentiment", "choices", choices=["Positive"]),
                result("topics", "choices", choices=["a", "b"]),
                result("ner", "labels", start=OSLO, end=OSLO + 4, text="Oslo", labels=["place"]),
                result("stars", "rating", rating=4),
                result("why", "textarea", text=["one", "two"]),
                result("tree", "taxonomy", taxonomy=[["food", "rice"], ["food", "tea"]]),
                result("best", "pairwise", selected="right"),
                result("box", "rectanglelabels", x=1, rectanglelabels=["car"]),
            )
        ],
        "predictions": [
            {
                "model_version": "m-1",
                "score": 0.25,
                "result": [result("sentiment", "choices", choices=["Negative"])],
            },
            {
                "model_version": "m-2",
                "score": 0.75,
                "result": [result("sentiment", "choices", choices=["Positive"])],
            },
        ],
    }
    table = listed(tmp_path, "label_studio", task)
    (row,) = table.rows
    wanted = {
        "task": 7,
        "city": "x",
        "sentiment": "Positive",
        "topics": ["a", "b"],
        "ner": [{"start": OSLO, "end": OSLO + 4, "text": "Oslo", "label": "place"}],
        "stars": 4,
        "why": "one\ntwo",
        "tree": ["rice", "tea"],
        "best": "2",
        "prediction.sentiment": "Positive",
        "prediction.model": "m-2",
        "prediction.score": "0.75",
    }
    assert {name: row.column(name) for name in wanted} == wanted
    assert left_out(table) == {
        "a result of another kind: rectanglelabels": 1,
        "a prediction of another model": 1,
    }
    assert table.ready.roles == {"id": "task", "text": "text", "source": "text", "passage": "text"}
    assert {"sentiment", "ner", "prediction.sentiment"} <= set(table.ready.given)


def test_annotations_that_differ_cancel_or_are_the_truth(tmp_path: Path) -> None:
    yes, no = (result("label", "choices", choices=[word]) for word in ("yes", "no"))
    tasks = [
        [said(yes), said(yes)],
        [said(yes), said(no)],
        [said(yes), said(no, ground_truth=True)],
        [said(yes), said(no, was_cancelled=True)],
    ]
    table = listed(
        tmp_path,
        "label_studio",
        *({"id": number, "data": {"text": "t"}, "annotations": one} for number, one in enumerate(tasks)),
        {"id": 9, "file_upload": "x.png"},
    )
    assert column(table, "label") == ["yes", MISSING, "no", "yes"]
    assert left_out(table) == {programs.DIFFERING: 1, "a cancelled annotation": 1, programs.OTHER_FORM: 1}


@pytest.mark.parametrize(
    ("start", "found"), [(OSLO, OSLO), (OSLO + 1, OSLO), (OSLO + 2, None)], ids=["points", "units", "neither"]
)
def test_a_mark_that_quotes_its_text_is_held_against_it(
    tmp_path: Path, start: int, found: int | None
) -> None:
    value = result("ner", "labels", start=start, end=start + 4, text="Oslo", labels=["place"])
    table = listed(tmp_path, "label_studio", {"id": 1, "data": {"text": TEXT}, "annotations": [said(value)]})
    got = column(table, "ner")[0]
    assert (got[0]["start"] if got is not MISSING else None) == found
    assert left_out(table) == ({} if found is not None else {programs.NO_PLACE: 1})


def test_marks_and_other_results_of_one_control_are_kept_apart(tmp_path: Path) -> None:
    """Found by fuzzing: a choice and a mark under one name ended the program."""
    place = result("ner", "labels", start=OSLO, end=OSLO + 4, text="Oslo", labels=["place"])
    table = listed(
        tmp_path,
        "label_studio",
        {
            "id": 1,
            "data": {"text": TEXT},
            "annotations": [said(result("ner", "choices", choices=["a"]), place)],
        },
        {
            "id": 2,
            "data": {"text": TEXT},
            "annotations": [said(result("ner", "choices", choices=["a", "b"]), place)],
        },
        {
            "id": 3,
            "data": {"text": TEXT},
            "annotations": [said(place, result("ner", "choices", choices=["a"]), place)],
        },
    )
    mark = {"start": OSLO, "end": OSLO + 4, "text": "Oslo", "label": "place"}
    assert column(table, "ner") == ["a", ["a", "b"], [mark, mark]]
    assert left_out(table) == {"a result of another kind: labels": 2, "a result of another kind: choices": 1}


def test_the_four_projects_of_doccano(tmp_path: Path) -> None:
    table = lines(
        tmp_path,
        "doccano",
        {"id": 1, "text": TEXT, "label": ["positive"], "Comments": []},
        {"id": 2, "text": TEXT, "label": ["news", "sport"], "Comments": ["?"]},
        {"id": 3, "text": TEXT, "label": [[OSLO, OSLO + 4, "LOC"]], "Comments": []},
        {"id": 4, "text": TEXT, "cats": ["book"], "entities": [[OSLO, OSLO + 4, "city"], [0, 99, "city"]]},
        {"id": 5, "text": TEXT, "entities": [{"id": 8, "label": "LOC", "start_offset": OSLO, "end_offset": OSLO + 4}],
         "relations": [{"id": 1, "from_id": 8, "to_id": 8, "type": "in"}]},
        {"id": 6, "data": TEXT, "labels": [[0, 1, "x"]]},
        {"id": 7, "filename": "a.png", "label": ["cat"]},
    )  # fmt: skip
    assert column(table, "label")[:3] == ["positive", ["news", "sport"], None]
    assert column(table, "intent")[3] == "book"
    marks = column(table, "slots")
    assert marks[2:5] == [
        [{"start": OSLO, "end": OSLO + 4, "label": name}] for name in ("LOC", "city", "LOC")
    ]
    assert marks[5] == [{"start": 0, "end": 1, "label": "x"}]
    assert left_out(table) == {programs.NO_PLACE: 1, "a relation between marks": 1, programs.OTHER_FORM: 1}
    assert table.ready.roles["text"] == "text"


def test_what_prodigy_keeps_of_a_decision(tmp_path: Path) -> None:
    spans = [{"start": OSLO, "end": OSLO + 4, "token_start": 2, "token_end": 2, "label": "LOC"}]
    hashes = {"_input_hash": -5, "_annotator_id": "db-ann"}
    options = [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}]
    table = lines(
        tmp_path,
        "prodigy",
        {"text": "t", "label": "POS", "answer": "accept", "_task_hash": -1, **hashes},
        {"text": "t", "label": "POS", "answer": "accept", "_task_hash": -1, **hashes},
        {"text": TEXT, "spans": spans, "answer": "accept", "_task_hash": 2, **hashes},
        {"text": "t", "options": options, "accept": ["a", "b"], "answer": "accept", "_task_hash": 3},
        {"text": "t", "options": options, "accept": ["a"], "answer": "accept", "_task_hash": 4},
        {"text": "t", "options": options, "accept": ["b"], "answer": "accept", "_task_hash": 4},
        {"text": "t", "label": "POS", "answer": "reject", "_task_hash": 5},
        {"text": "t", "accept": [], "answer": "ignore", "_task_hash": 6},
        {"image": "a.png", "_task_hash": 7},
    )
    assert column(table, "label") == ["POS", MISSING, ["a", "b"], MISSING, MISSING, MISSING]
    assert column(table, "marks")[1] == [{"start": OSLO, "end": OSLO + 4, "label": "LOC"}]
    assert column(table, "task") == ["-1", "2", "3", "4", "5", "6"]
    assert column(table, "_input_hash")[:2] == [-5, -5]
    assert column(table, "decision") == ["accept"] * 4 + ["reject", "ignore"]
    assert left_out(table) == {
        programs.DIFFERING: 1,
        "the label of a rejected line": 1,
        "the label of an ignored line": 1,
        programs.OTHER_FORM: 1,
    }


def test_argilla_as_records_and_as_columns(tmp_path: Path) -> None:
    record = {
        "id": "r-1", "_server_id": "x", "fields": {"text": TEXT}, "metadata": {"region": "no"}, "vectors": {"v": [1]},
        "suggestions": {"label": {"value": "a", "score": 0.5, "agent": "m-1"}},
        "responses": {
            "label": [{"value": "b", "user_id": "u1"}, {"value": "b", "user_id": "u2"}],
            "order": [{"value": [{"value": "y", "rank": 2}, {"value": "x", "rank": 1}, {"value": "z", "rank": 2}], "user_id": "u1"}],
            "ner": [{"value": [{"start": OSLO, "end": OSLO + 4, "label": "place", "score": None}], "user_id": "u1"}],
        },
    }  # fmt: skip
    flat = {
        "id": "r-2", "status": "completed", "text": TEXT, "region": "no",
        "label.responses": ["a", "b", "a"], "label.responses.users": ["u1", "u2", "u3"],
        "label.responses.status": ["submitted", "discarded", "submitted"],
        "stars.responses": [4, 5], "stars.responses.users": ["u1", "u2"],
        "label.suggestion": "a", "label.suggestion.score": 0.25, "label.suggestion.agent": None,
    }  # fmt: skip
    old = {"id": "r-3", "fields": {"text": "t"}, "suggestions": [{"question_name": "label", "value": "c"}],
           "responses": [{"values": {"label": {"value": "a"}}, "status": "submitted"}]}  # fmt: skip
    table = listed(tmp_path, "argilla", record, flat, old, {"id": "r-4", "text": "t"})
    assert column(table, "label") == ["b", "a", "a"]
    assert column(table, "order")[0] == [["x"], ["y", "z"]]
    assert column(table, "ner")[0] == [{"start": OSLO, "end": OSLO + 4, "label": "place"}]
    assert column(table, "stars") == [MISSING] * 3
    assert column(table, "label.suggestion") == ["a", "a", "c"]
    assert column(table, "label.suggestion.score") == ["0.5", "0.25", MISSING]
    assert column(table, "region")[:2] == ["no", "no"]
    assert left_out(table) == {
        "a response that was not submitted": 1, "vectors": 1, programs.DIFFERING: 1, programs.OTHER_FORM: 1,
    }  # fmt: skip
    assert {"label", "order", "ner", "label.suggestion"} <= set(table.ready.given)


def test_instances_of_potato(tmp_path: Path) -> None:
    time = {"behavioral_data": {"time_string": "Time spent: 0d 0h 0m 1s "}}
    table = lines(
        tmp_path,
        "potato",
        {"id": "item_1", "displayed_text": TEXT, "label_annotations": {"sentiment": {"neutral": "true"}},
         "span_annotations": {}, **time},
        {"id": "item_2", "displayed_text": TEXT, "label_annotations": {"likert": {"scale_3": "3"}, "why": {"text_box": "so"},
         "topics": {"a": "a", "b": "b"}},
         "span_annotations": [{"start": OSLO, "end": OSLO + 4, "span": "Oslo", "annotation": "place"}], **time},
        {"id": "item_1", "displayed_text": TEXT, "label_annotations": {"sentiment": {"positive": "true"}},
         "span_annotations": {}, **time},
    )  # fmt: skip
    assert column(table, "sentiment") == [MISSING, MISSING]
    (second,) = table.rows[1:]
    assert [second.column(name) for name in ("likert", "why", "topics")] == ["3", "so", ["a", "b"]]
    assert second.column("marks") == [{"start": OSLO, "end": OSLO + 4, "text": "Oslo", "label": "place"}]
    assert left_out(table) == {programs.DIFFERING: 1}


def test_a_file_for_each_person_gives_one_row_for_each_record(tmp_path: Path) -> None:
    for name, labels in (("ann", "ab"), ("ben", "ac")):
        (tmp_path / name).mkdir()
        text = "".join(
            json.dumps(
                {"id": str(number), "displayed_text": "t", "label_annotations": {"x": {label: "true"}}}
            )
            + "\n"
            for number, label in enumerate(labels)
        )
        (tmp_path / name / "annotated_instances.jsonl").write_text(text, encoding="utf-8")
    table = read(tmp_path, "{user}/annotated_instances.jsonl", ReadOptions(format="potato"))
    assert [(row.column("id"), row.column("x")) for row in table.rows] == [("0", "a"), ("1", MISSING)]
    assert left_out(table) == {programs.DIFFERING: 1}


def test_scores_and_preferences_of_helpsteer(tmp_path: Path) -> None:
    def scored(prompt: str, response: str, *scores: int) -> dict[str, Any]:
        names = ("helpfulness", "correctness", "coherence", "complexity", "verbosity")
        return {"prompt": prompt, "response": response, **dict(zip(names, scores, strict=True))}

    several = "a\n<extra_id_1>Assistant\nb\n<extra_id_1>User\nc"
    table = lines(
        tmp_path,
        "helpsteer",
        scored(several, "x", 3, 3, 4, 2, 2),
        scored(several, "y", 0, 1, 4, 2, 2),
        {"prompt": "q", "response_1": "x", "response_2": "y", "preference_strength": -2, "split": "train"},
        {"domain": "code", "language": "python", "context": [{"role": "user", "content": "q"}], "response1": "x",
         "response2": "y", "overall_preference": 3, "individual_preference": [{"score": 3, "reasoning": "r"}]},
        {"prompt": "r", "response_1": "x", "response_2": "y", "preference_strength": 0},
        {"prompt": "s", "response_1": "x", "response_2": "y", "preference_strength": 9},
        *(scored("long", str(number), 1, 1, 1, 1, 1) for number in range(6)),
    )  # fmt: skip
    assert column(table, "prompt")[0] == [
        {"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}, {"role": "user", "content": "c"},
    ]  # fmt: skip
    assert column(table, "helpfulness")[0] == [3, 0]
    assert [[one["content"] for one in given] for given in column(table, "responses")[:2]] == [["x", "y"]] * 2
    assert column(table, "best")[1:5] == ["1", "2", "equal", MISSING]
    assert column(table, "strength")[1:3] == ["clearly", "a_lot"]
    assert left_out(table) == {
        "a response beyond the fourth of a prompt": 2, "a preference outside -3 to 3": 1,
    }  # fmt: skip


def message(name: str, role: str, **more: Any) -> dict[str, Any]:
    return {"message_id": name, "role": role, "lang": "en", "text": f"text {name}", "deleted": False, **more}


def test_trees_of_open_assistant_and_the_same_messages_one_a_line(tmp_path: Path) -> None:
    answers = [
        message("a", "assistant", parent_id="t", rank=1, model_name="m-1"),
        message("b", "assistant", parent_id="t", rank=0),
        message("c", "assistant", parent_id="t", rank=1),
        message("d", "assistant", parent_id="t", rank=3, deleted=True),
    ]
    more = [message("f", "assistant", parent_id="e"), message("g", "assistant", parent_id="e")]
    asked = message("e", "prompter", parent_id="b")
    tree = message("t", "prompter", replies=[
        {**one, "replies": [{**asked, "replies": more}] if one["message_id"] == "b" else []} for one in answers
    ])  # fmt: skip
    nested = lines(
        tmp_path, "oasst", {"message_tree_id": "t", "tree_state": "ready_for_export", "prompt": tree}
    )
    flat = lines(tmp_path, "oasst", *reversed([message("t", "prompter", parent_id=None), *answers, asked, *more]),
                 message("lost", "prompter", parent_id="nowhere"))  # fmt: skip
    for table in (nested, flat):
        by_name = {row.column("message_id"): row for row in table.rows}
        first, second = by_name["t"], by_name["e"]
        texts = [one["content"] for one in first.column("responses")]
        places = {text.removeprefix("text "): str(place) for place, text in enumerate(texts, 1)}
        assert first.column("best") == places["b"]
        assert [set(tie) for tie in first.column("ranking")] == [{places["b"]}, {places["a"], places["c"]}]
        assert [turn["content"] for turn in second.column("prompt")] == ["text t", "text b", "text e"]
        assert (second.column("ranking"), second.column("rank")) == (MISSING, [None, None])
        assert {"content": "text a", "model": "m-1"} in first.column("responses")
    assert left_out(nested) == {"a deleted message": 1}
    assert left_out(flat) == {"a deleted message": 1, "a message whose first message is not here": 1}


def test_messages_in_a_circle_come_to_an_end(tmp_path: Path) -> None:
    table = lines(
        tmp_path, "oasst", message("t", "prompter"), message("a", "assistant", parent_id="t"),
        message("t", "prompter", parent_id="a"), message("x", "prompter", parent_id="y"),
        message("y", "prompter", parent_id="x"),
    )  # fmt: skip
    assert table.rows == []
    assert left_out(table)["a message whose first message is not here"] == 2


@pytest.mark.parametrize("format_", programs.NAMES)
@pytest.mark.parametrize("value", [{}, 1, "x", [[1]], [None], {"text": None}, {"data": []}, {"prompt": 3}])
def test_other_json_gives_no_rows_or_is_counted(tmp_path: Path, format_: str, value: Any) -> None:
    for table in (lines(tmp_path, format_, value), listed(tmp_path, format_, value)):
        assert len(table.rows) == 0
        assert table.files[0].format == format_
        assert left_out(table).get(programs.OTHER_FORM, 0) == 1


@pytest.mark.parametrize("program", programs.NAMES)
def test_files_are_recognised_by_their_first_record(program: str) -> None:
    """Real-shaped files of each program, and of no program those that only look a little like one."""
    for path in sorted((SEEDS / program).iterdir()):
        text = path.read_text(encoding="utf-8")
        first = json.loads(text)[0] if text.startswith("[") else json.loads(text.splitlines()[0])
        assert programs.recognised(first) == program, path


def test_marks_alone_tell_doccano() -> None:
    for mark in ([0, 1, "x"], {"start_offset": 0, "end_offset": 1, "label": "x"}):
        assert programs.recognised({"text": "a", "entities": [mark]}) == "doccano"


@pytest.mark.parametrize(
    "record",
    [
        {"id": 1, "text": "a", "label": ["b"]},
        {"data": "a", "annotations": []},
        {"prompt": "a", "response": "b"},
        {"fields": "a", "responses": ["b", "c"]},
        {"message_id": "a", "text": "b"},
        {"text": "a", "entities": [{"start": 0, "end": 1, "label": "x"}]},
        {"text": "a", "entities": []},
    ],
)
def test_plain_records_are_of_no_program(record: dict[str, Any]) -> None:
    assert programs.recognised(record) == ""
