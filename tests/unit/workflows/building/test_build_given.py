# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Values that a source brings along, for every kind of question; options from files; what else a plan can get wrong."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from annotator_app.workflows.building import lint_bundle
from annotator_app.workflows.building.make_items import own_id
from annotator_app.workflows.building.plans import plan as plans
from annotator_app.workflows.building.plans.plan_items import prepare
from annotator_app.workflows.building.plans.plan_task import planned
from tests.builders.plans import LABEL, ROWS, codes, made, plan_text, sentiment, write

RATING = 'prompt = "p"\nresponses = ["x", "y"]\nmodels = ["one", "two"]\ngold = { fluency = "l" }'
FLUENCY = '[[question]]\nid = "fluency"\ncannot_judge = true\n'


def gold(folder: Path, family: str, fields: str, row: dict[str, Any], more: str = "") -> tuple[Any, Any]:
    """Give the gold of one row and the fields of its item."""
    text = plan_text(family, fields, path="i.json", more=more)
    one = made(write(folder, text, {"i.json": json.dumps([row], ensure_ascii=False)})).made[0]
    return one.item.gold, one.fields


def by_text(value: dict[str, Any], fields: dict[str, Any]) -> dict[str, Any]:
    texts = {response["id"]: response["text"] for response in fields["responses"]}
    return {texts[name]: one for name, one in value.items()}


@pytest.mark.parametrize("label", [[4, 2], ["4", "2"], {"x": 4, "y": 2}, {"one": "4", "two": "2"}])
def test_scores_of_each_response(tmp_path: Path, label: Any) -> None:
    value, fields = gold(tmp_path, "rating", RATING, {"p": "?", "x": "a", "y": "b", "one": "m1", "two": "m2", "l": label}
                         if not isinstance(label, dict) or "one" not in label
                         else {"p": "?", "x": "a", "y": "b", "l": label}, FLUENCY)  # fmt: skip
    assert by_text(value["fluency"], fields) == {"a": 4, "b": 2}


def test_a_score_that_cannot_be_given(tmp_path: Path) -> None:
    value, fields = gold(
        tmp_path, "rating", RATING, {"p": "?", "x": "a", "y": "b", "l": ["cannot_judge", 5]}, FLUENCY
    )
    assert by_text(value["fluency"], fields) == {"a": "cannot_judge", "b": 5}


@pytest.mark.parametrize("label", [[4], 4, ["4", "x"], {"nobody": 3}, [9, 1]])
def test_scores_that_fit_no_response_are_told(tmp_path: Path, label: Any) -> None:
    text = plan_text("rating", RATING, path="i.json", more=FLUENCY)
    row = {"p": "?", "x": "a", "y": "b", "l": label}
    assert "nothing_mapped" in codes(
        prepare(write(tmp_path, text, {"i.json": json.dumps([row])}))[1], "error"
    )


def test_several_labels(tmp_path: Path) -> None:
    more = LABEL.replace('id = "label"', 'id = "label"\nmultiple = true\nnone = true', 1)
    fields = 'text = "t"\ngold = { label = "l" }'
    assert gold(tmp_path, "sentiment", fields, {"t": "x", "l": ["positive", "Negative"]}, more)[0] == {
        "label": ["positive", "negative"]
    }
    assert gold(tmp_path, "sentiment", fields, {"t": "x", "l": "none"}, more)[0] == {"label": ["none"]}


def test_a_ranking_with_a_tie(tmp_path: Path) -> None:
    fields = 'prompt = "p"\nresponses = ["x", "y", "z"]\ngold = { ranking = "l" }'
    row = {"p": "?", "x": "a", "y": "b", "z": "c", "l": ["z", ["x", "y"]]}
    value, made_fields = gold(tmp_path, "comparison", fields, row, '[[question]]\nid = "ranking"\n')
    texts = {response["id"]: response["text"] for response in made_fields["responses"]}
    assert [sorted(texts[name] for name in tie) for tie in value["ranking"]] == [["c"], ["a", "b"]]


@pytest.mark.parametrize("label", ["river", ["river", "river"], [{"block": "passage", "start": 4, "end": 9}]])
def test_evidence_as_marks_or_as_quoted_text(tmp_path: Path, label: Any) -> None:
    row = {"s": "The river rises.", "q": "?", "l": label}
    fields = 'passage = "s"\nquestion = "q"\ngold = { evidence = "l" }'
    assert gold(tmp_path, "open_question", fields, row)[0] == {
        "evidence": [{"block": "passage", "start": 4, "end": 9}]
    }


SLOTS = """[[question]]
id = "intent"
option = [{ id = "book", text = { en = "Book" } }, { id = "ask", text = { en = "Ask" } }]
[[question]]
id = "slots"
label = [{ id = "city", text = { en = "City", hi = "शहर" } }]
"""


@pytest.mark.parametrize("label", ["city", "City", "शहर"])
@pytest.mark.parametrize("quoted", [True, False])
def test_marks_without_a_block_find_theirs(tmp_path: Path, label: str, quoted: bool) -> None:
    mark = {"start": 2, "end": 6, "label": label} | ({"text": "Oslo"} if quoted else {})
    fields = 'text = "s"\ngold = { slots = "l" }'
    row = {"s": "😀 Oslo", "l": [mark, mark]}
    assert gold(tmp_path, "intent", fields, row, SLOTS)[0] == {
        "slots": [{"block": "text", "start": 2, "end": 6, "label": "city"}]
    }


@pytest.mark.parametrize(
    "mark",
    [
        {"start": 2, "end": 6, "text": "Rome", "label": "city"},
        {"start": 2, "end": 7, "label": "city"},
        {"start": 2, "end": 6, "label": "land"},
        {"start": "2", "end": 6, "label": "city"},
        {"end": 6, "label": "city"},
    ],
)
def test_marks_that_stand_nowhere_are_told(tmp_path: Path, mark: dict[str, Any]) -> None:
    text = plan_text("intent", 'text = "s"\ngold = { slots = "l" }', path="i.json", more=SLOTS)
    prepared = write(tmp_path, text, {"i.json": json.dumps([{"s": "😀 Oslo", "l": [mark]}])})
    assert "nothing_mapped" in codes(prepare(prepared)[1], "error")


def test_marks_of_one_of_several_responses(tmp_path: Path) -> None:
    more = '[[question]]\nid = "faults"\nkind = "evidence"\nblocks = ["responses"]\n'
    fields = 'prompt = "p"\nresponses = ["x", "y"]\ngold = { faults = "l" }'
    row = {"p": "?", "x": "one two", "y": "two one", "l": [{"start": 0, "end": 3, "text": "two"}]}
    value, made_fields = gold(tmp_path, "rating", fields, row, FLUENCY + more)
    (block,) = [one["id"] for one in made_fields["responses"] if one["text"] == "two one"]
    assert value["faults"] == [{"block": f"response.{block}", "start": 0, "end": 3}]


def test_text_and_no_answer(tmp_path: Path) -> None:
    fields = 'question = "q"\ngold = { answer = "l" }'
    more = '[[question]]\nid = "answer"\nnone = true\n'
    assert gold(tmp_path, "open_question", fields, {"q": "?", "l": 42}, more)[0] == {"answer": "42"}
    assert gold(tmp_path, "open_question", fields, {"q": "?", "l": {"none": True}}, more)[0] == {
        "answer": {"none": True}
    }


OPTIONS = '[[question]]\nid = "intent"\n[question.options_from]\npath = "o.json"\nid = "id"\n'


def options(folder: Path, rows: Any, more: str = "") -> tuple[Any, list[str]]:
    text = plan_text("intent", 'text = "text"', more=OPTIONS + more)
    files = {"items.csv": ROWS} | ({"o.json": json.dumps(rows)} if rows is not None else {})
    what, problems = planned(plans.load(write(folder, text, files)))
    assert what is not None
    return what.task.questions[0], codes(problems, "error")


def test_all_that_a_file_can_say_of_an_option(tmp_path: Path) -> None:
    rows = [
        {
            "id": "pay",
            "t": {"en": "Pay", "hi": "भुगतान"},
            "d": "To pay.",
            "h": "",
            "a": ["settle", 7],
            "on": True,
        },
        {"id": "ask", "t": "Ask", "d": None, "a": {"hi": ["पूछना"]}, "on": True},
        {"id": "old", "t": "Old", "on": False},
    ]
    more = (
        'text = "t"\ndefinition = "d"\nhelp = "h"\naliases = "a"\nlanguage = "en"\nwhere = { on = "true" }\n'
    )
    question, errors = options(tmp_path, rows, more)
    assert errors == []
    pay, ask = question.options
    assert (pay.text, pay.definition, pay.help, pay.aliases) == (
        {"en": "Pay", "hi": "भुगतान"}, {"en": "To pay."}, None, {"en": ("settle", "7")}
    )  # fmt: skip
    assert (ask.text, ask.definition, ask.aliases) == ({"en": "Ask"}, None, {"hi": ("पूछना",)})


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (None, "no_file"),
        ([{"id": "a"}, {"id": "a"}], "option_twice"),
        ([{"id": "a"}, {"name": "b"}], "no_option_id"),
        ([], "task"),
    ],
)
def test_options_that_cannot_be_taken_are_told(tmp_path: Path, rows: Any, code: str) -> None:
    assert options(tmp_path, rows)[1] == [code]


def test_options_of_a_choice_that_no_row_has(tmp_path: Path) -> None:
    assert options(tmp_path, [{"id": "a"}], 'where = { kind = "x" }\n')[1] == ["unknown_column"]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('language = "en"', 'language = "en"\nrecovery = "ssh-rsa AAAA"', "bad_recovery"),
        ('title = { en = "Test" }', 'title = { "not a tag" = "Test" }', "bad_tag"),
        ('language = "en"\n', "", "no_language"),
        ("[fields]", '[guidelines]\n"not a tag" = "g.md"\n[fields]', "bad_tag"),
        ('path = "items.csv"', 'path = "items.csv"\njoin = "id"', "join_first"),
        ('path = "items.csv"', 'path = "other.csv"', "no_file"),
        ('path = "items.csv"', 'path = "items.csv"\nwhere = { nothing = "x" }', "unknown_column"),
        ('path = "items.csv"', 'path = "items.csv"\nwhere = { id = "nobody" }', "no_items"),
    ],
)
def test_other_faults_of_a_plan(tmp_path: Path, old: str, new: str, code: str) -> None:
    plan = sentiment(tmp_path)
    plan.write_text(plan.read_text().replace(old, new, 1))
    assert code in codes(lint_bundle.look(plan).problems, "error")


def test_a_plan_that_wants_gold_and_has_none(tmp_path: Path) -> None:
    assert codes(
        lint_bundle.look(sentiment(tmp_path, more="[plan]\ngold = { at_least = 5 }\n")).problems
    ) == ["no_gold"]


@pytest.mark.parametrize("data", [b"\x00\xff not a card", b"ssh-ed25519 nonsense\n", b"PK\x03\x04 cut"])
def test_a_file_that_is_no_key_card(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "k.keycard").write_bytes(data)
    plan = sentiment(tmp_path, more='[[contributor]]\nname = "Ana"\nkeycard = "k.keycard"\n')
    assert codes(lint_bundle.look(plan).problems, "error") == ["bad_keycard"]


@pytest.mark.parametrize(
    ("family", "fields", "row"),
    [
        ("sentiment", 'text = "a"', {"a": ["x"]}),
        ("rating", 'prompt = "a"\nresponses = "b"', {"a": [{"role": "user"}], "b": ["x"]}),
        ("rating", 'prompt = "a"\nresponses = "b"', {"a": "x", "b": [["x"]]}),
        ("closed_question", 'question = "a"\noptions = "b"', {"a": "?", "b": [["x"], "y"]}),
    ],
)
def test_values_of_another_form_have_their_place(
    tmp_path: Path, family: str, fields: str, row: dict[str, Any]
) -> None:
    text = plan_text(family, fields, path="i.jsonl", more=LABEL if family == "sentiment" else "")
    found = prepare(write(tmp_path, text, {"i.jsonl": json.dumps(row) + "\n"}))[1]
    assert [(one.code, one.line) for one in found if one.severity == "error"] == [("bad_shape", 1)]


def test_a_chat_without_the_assistant_is_left_out(tmp_path: Path) -> None:
    rows = [
        {"m": ["only", "the user"]},
        {"m": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]},
    ]
    text = plan_text("rating", 'chat = "m"', path="i.json")
    prepared, problems = prepare(write(tmp_path, text, {"i.json": json.dumps(rows)}))
    assert prepared is not None
    assert len(prepared.made) == 1
    assert "empty" in codes(problems, "warning")


def test_two_rows_on_one_line_have_two_ids(tmp_path: Path) -> None:
    text = plan_text("sentiment", 'text = "t"', path="i.json", more=LABEL)
    prepared = made(write(tmp_path, text, {"i.json": '[{"t": "a"}, {"t": "b"}]'}))
    # Both are made from file and line, and tell neither.
    assert [one.item.id for one in prepared.made] == [own_id(prepared.plan, one) for one in ("i-1", "i-1-2")]
    assert all(re.fullmatch("x-[0-9a-f]{16}", one.item.id) for one in prepared.made)
    assert len({one.item.id for one in prepared.made}) == 2
    # A plan may name them by file and line all the same.
    prepared = made(
        write(tmp_path, f'{text}[critical]\nids = ["i-1-2"]\n', {"i.json": '[{"t": "a"}, {"t": "b"}]'})
    )
    assert prepared.round is not None
    assert prepared.round.critical == (own_id(prepared.plan, "i-1-2"),)


def test_numbers_too_large_for_packs_stay_as_text(tmp_path: Path) -> None:
    fields = 'text = "t"\nkeep = { n = "n" }\nshow = ["n"]'
    text = plan_text("sentiment", fields, path="i.jsonl", more=LABEL)
    row = '{"t": "x", "n": {"big": 1559830030167019521, "half": 0.50, "list": [1, true]}}\n'
    one = made(write(tmp_path, text, {"i.jsonl": row})).made[0]
    assert one.item.keep == {"n": {"big": "1559830030167019521", "half": "0.50", "list": [1, True]}}
