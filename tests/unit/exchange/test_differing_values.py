# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Files of other programs in which people differ, or that may mean two things: nothing is chosen, all is counted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from annotator_app.exchange.reading import potato, programs
from annotator_app.exchange.reading.rows import MISSING
from tests.builders.records import OSLO, TEXT, column, left_out, lines, listed, result, said


def test_a_control_that_says_two_things_in_one_annotation_says_nothing(tmp_path: Path) -> None:
    """Choices for single regions share the name of their control."""
    first, second = (
        result("how", "choices", start=OSLO, end=OSLO + end, choices=[word])
        for end, word in ((4, "minor"), (3, "major"))
    )
    tasks = [
        {"id": 1, "data": {"text": TEXT}, "annotations": [said(*one)]}
        for one in ([first, second], [first, first])
    ]
    table = listed(tmp_path, "label_studio", *tasks)
    assert column(table, "how") == [MISSING, "minor"]
    assert left_out(table) == {programs.DIFFERING: 1}


def of_potato(name: str, labels: dict[str, Any], spans: Any = None) -> dict[str, Any]:
    return {"id": name, "displayed_text": TEXT, "label_annotations": labels, "span_annotations": spans or {}}


def test_labels_of_potato_stand_beside_their_keys(tmp_path: Path) -> None:
    """With `sequential_key_binding`, or `key_value`, the value of a label is its key."""
    table = lines(
        tmp_path,
        "potato",
        of_potato("1", {"sentiment": {"positive": "1"}, "topics": {"sport": "1", "law": "3"}, "likert": {"scale_4": "4"}}),
        of_potato("2", {"sentiment": {"negative": "2"}, "topics": {"law": "3"}, "likert": {"10": "0"}}),
        of_potato("3", {"sentiment": {"neutral": "n", "why": "it is a long text"}, "count": {"number": "7"}}),
    )  # fmt: skip
    assert column(table, "sentiment") == ["positive", "negative", "neutral"]
    assert column(table, "topics") == [["sport", "law"], "law", MISSING]
    assert column(table, "likert") == ["4", "10", MISSING]
    assert column(table, "count")[2] == "7"
    assert left_out(table) == {potato.BESIDE: 1}


def test_what_may_be_a_label_or_a_number_is_neither(tmp_path: Path) -> None:
    table = lines(
        tmp_path,
        "potato",
        of_potato(
            "1", {"one": {"positive": "1"}, "people": {"age": "9"}, "boxes": {"men": "1", "women": "2"}}
        ),
        of_potato(
            "2", {"one": {"positive": "1"}, "people": {"age": "8"}, "boxes": {"men": "1", "women": "2"}}
        ),
    )
    assert column(table, "one") == column(table, "boxes") == [MISSING, MISSING]
    assert column(table, "people") == ["9", "8"], "typed, since it changes"
    assert left_out(table) == {potato.UNCLEAR: 6}


def test_spans_of_potato_in_the_names_of_an_object(tmp_path: Path) -> None:
    place = f"{OSLO}:{OSLO + 4}"
    table = lines(
        tmp_path,
        "potato",
        of_potato("1", {}, {f"entities:LOC:{place}": "true", f"entities:a:b:{place}": "true", f"entities:no:{place}": "false"}),
        of_potato("2", {}, {"entities:LOC:2:999": "true", "whatever": "true"}),
        of_potato("3", {}, [{"schema": "e", "name": "LOC", "start": OSLO, "end": OSLO + 4, "value": "true"}, "x"]),
    )  # fmt: skip
    marks = column(table, "marks")
    assert marks[0] == [{"start": OSLO, "end": OSLO + 4, "label": name} for name in ("LOC", "a:b")]
    assert marks[1] is MISSING
    assert marks[2] == marks[0][:1]
    assert left_out(table) == {programs.NO_PLACE: 1, potato.OTHER_MARK: 2}


def test_marks_that_do_not_stand_in_their_text_are_not_that_there_are_none(tmp_path: Path) -> None:
    table = lines(
        tmp_path,
        "doccano",
        {"id": 1, "text": TEXT, "entities": [[3, 999, "LOC"]], "cats": ["a"]},
        {"id": 2, "text": TEXT, "label": [[3, 999, "LOC"]]},
        {"id": 3, "text": TEXT, "entities": [], "cats": ["a"]},
    )
    assert [one.column("slots") for one in table.rows] == [MISSING, MISSING, []]
    assert left_out(table) == {programs.NO_PLACE: 2}
    spans = {"spans": [{"start": 3, "end": 999, "label": "LOC"}], "answer": "accept"}
    table = lines(
        tmp_path, "prodigy", {"text": TEXT, **spans}, {"text": TEXT, "spans": [], "answer": "accept"}
    )
    assert column(table, "marks") == [MISSING, []]


@pytest.mark.parametrize(
    "said",
    [{"label": "POS"}, {"options": [{"id": "POS", "text": "P"}], "accept": ["POS"]},
     {"spans": [{"start": OSLO, "end": OSLO + 4, "label": "LOC"}]}],
    ids=["label", "options", "spans"],
)  # fmt: skip
def test_what_one_accepts_and_others_reject_is_nothing(tmp_path: Path, said: dict[str, Any]) -> None:
    record = {"text": TEXT, "_task_hash": 1, "_input_hash": 1, **said}
    answers = ("accept", "reject", "reject")
    table = lines(tmp_path, "prodigy", *({**record, "answer": one, "_annotator_id": one} for one in answers))
    (one,) = table.rows
    assert [one.column(name) for name in ("label", "marks")] == [MISSING, MISSING]
    assert left_out(table) == {programs.DIFFERING: 1, "the label of a rejected line": 2}
    table = lines(tmp_path, "prodigy", {**record, "answer": "accept"}, {**record, "answer": "ignore"})
    assert [table.rows[0].column(name) for name in ("label", "marks")] != [MISSING, MISSING]
