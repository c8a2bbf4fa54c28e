# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""From rows to items: parts, ids, languages, gold, and what never travels."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator_app.model.strict_json import parse
from annotator_app.workflows.building.plans.plan_items import prepare
from tests.builders.plans import LABEL, ROWS, codes, made, plan_text, sentiment, write


def lines(
    folder: Path, family: str, fields: str, rows: list[dict[str, Any]], more: str = "", **how: str
) -> list[Any]:
    text = plan_text(family, fields, path="items.json", more=more, **how)
    prepared = made(write(folder, text, {"items.json": json.dumps(rows, ensure_ascii=False)}))
    return [parse(one.item.line) for one in prepared.made]


def problems_of(plan: Path) -> list[str]:
    return codes(prepare(plan)[1])


def test_text_keeps_its_code_points(tmp_path: Path) -> None:
    strange = "  e\u0301\u00e9\u200d\ufb01 \u202eabc\t\n\u2028 "
    got = lines(tmp_path, "sentiment", 'text = "t"', [{"t": strange}], LABEL)
    assert got[0]["text"]["text"] == strange


def test_what_travels_and_what_stays(tmp_path: Path) -> None:
    rows = [{"id": "secret-7", "t": "hi", "l": "positive", "u": "shown", "k": {"a": 1}}]
    fields = 'id = "id"\ntext = "t"\n[fields.gold]\nlabel = "l"\n[fields.keep]\nu = "u"\nk = "k"\n[fields]\n'
    fields = 'id = "id"\ntext = "t"\nshow = ["u"]\ngold = { label = "l" }\nkeep = { u = "u", k = "k" }'
    text = plan_text("sentiment", fields, path="items.json", more=LABEL)
    one = made(write(tmp_path, text, {"items.json": json.dumps(rows)})).made[0].item
    assert parse(one.line) == {"id": "secret-7", "text": {"text": "hi"}, "facts": {"u": "shown"}}
    assert one.gold == {"label": "positive"}
    assert one.keep == {"u": "shown", "k": {"a": 1}}
    assert (one.file, one.row, one.source_id, one.source) == ("items.json", 1, "secret-7", 0)


def test_an_id_outside_the_pattern_is_renamed_and_told(tmp_path: Path) -> None:
    plan = sentiment(tmp_path, "id,text,label\nनमस्ते,hello there,positive\n")
    prepared, problems = prepare(plan)
    assert prepared is not None
    assert prepared.made[0].item.id.startswith("x-")
    assert prepared.made[0].item.source_id == "नमस्ते"
    assert [(one.code, one.line) for one in problems] == [("id_renamed", 2)]


def test_ids_that_repeat_or_are_missing_have_their_place(tmp_path: Path) -> None:
    plan = sentiment(tmp_path, "id,text,label\na,one,positive\na,two,positive\n,three,positive\n")
    _prepared, problems = prepare(plan)
    assert {(one.code, one.line, one.severity) for one in problems} == {
        ("id_twice", 3, "error"),
        ("id_missing", 4, "warning"),
    }


def test_ids_from_several_columns(tmp_path: Path) -> None:
    got = lines(tmp_path, "sentiment", 'id = ["f", "n"]\ntext = "t"', [{"f": "et", "n": 0, "t": "x"}], LABEL)
    assert got[0]["id"] == "et-0"


def test_empty_items_are_left_out_and_told(tmp_path: Path) -> None:
    plan = sentiment(tmp_path, "id,text,label\na,,positive\nb,  ,positive\nc,there,positive\n")
    prepared, problems = prepare(plan)
    assert prepared is not None
    assert [one.item.id for one in prepared.made] == ["c"]
    assert [(one.code, one.line) for one in problems] == [("empty", 2), ("empty", 3)]


def test_an_item_over_the_limit_is_refused(tmp_path: Path) -> None:
    plan = sentiment(tmp_path, f"id,text,label\na,{'x' * 1_048_577},positive\n")
    assert problems_of(plan) == ["too_long"]


def test_nul_in_json_is_refused(tmp_path: Path) -> None:
    text = plan_text("sentiment", 'text = "t"', path="i.jsonl", more=LABEL)
    assert "nul" in problems_of(write(tmp_path, text, {"i.jsonl": '{"t": "a\\u0000b"}\n'}))


def test_options_with_and_without_ids(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"q": "?", "o": ["a", "b"], "l": 1},
        {"q": "?", "o": {"A": "x", "B": "y"}, "l": "B"},
        {"q": "?", "o": [{"key": "k 1", "text": "x"}, {"key": "k2", "text": "y"}], "l": "k 1"},
        {"q": "?", "o": ["a", "", "c"], "l": "c"},
    ]
    fields = 'question = "q"\noptions = "o"\noptions_id = "key"\ngold = { answer = "l" }'
    text = plan_text("closed_question", fields, path="items.json")
    prepared = made(write(tmp_path, text, {"items.json": json.dumps(rows)}))
    got = [[option["id"] for option in one.fields["options"]] for one in prepared.made]
    assert got == [["0", "1"], ["A", "B"], ["o1", "k2"], ["0", "2"]]
    assert [one.item.gold["answer"] for one in prepared.made] == ["1", "B", "o1", "2"]


def test_options_may_count_from_one(tmp_path: Path) -> None:
    rows = [{"q": "?", "a": "x", "b": "y", "l": 2}]
    fields = 'question = "q"\noptions = ["a", "b"]\noptions_first = 1\ngold = { answer = "l" }'
    text = plan_text("closed_question", fields, path="items.json")
    assert made(write(tmp_path, text, {"items.json": json.dumps(rows)})).made[0].item.gold == {"answer": "2"}


def test_columns_of_one_text_are_joined_by_an_empty_line(tmp_path: Path) -> None:
    rows = [{"i": "Do it", "c": "", "r": ["x", "y"]}, {"i": "Do it", "c": "here", "r": ["x", "y"]}]
    got = lines(tmp_path, "comparison", 'prompt = ["i", "c"]\nresponses = "r"', rows)
    assert [one["prompt"] for one in got] == [
        [{"role": "user", "text": "Do it"}],
        [{"role": "user", "text": "Do it\n\nhere"}],
    ]


def test_turns_from_texts_and_from_objects(tmp_path: Path) -> None:
    turns = [
        {"role": "system", "content": "s"},
        {"from": "human", "value": "h"},
        {"role": "tool", "content": "t"},
    ]
    rows = [{"p": ["one", "two"], "r": "x"}, {"p": turns, "r": "x"}]
    got = lines(tmp_path, "rating", 'prompt = "p"\nresponses = "r"', rows)
    assert [[turn["role"] for turn in one["prompt"]] for one in got] == [
        ["user", "user"],
        ["system", "user", "other"],
    ]


def test_each_assistant_turn_of_a_chat_is_an_item(tmp_path: Path) -> None:
    chat = [
        {"role": role, "content": text}
        for role, text in [("user", "a"), ("assistant", "b"), ("user", "c"), ("assistant", "d")]
    ]
    got = lines(tmp_path, "rating", 'id = "n"\nchat = "m"', [{"n": "c1", "m": chat}])
    assert [
        (one["id"], [turn["text"] for turn in one["prompt"]], one["responses"][0]["text"]) for one in got
    ] == [
        ("c1-1", ["a"], "b"),
        ("c1-2", ["a", "b", "c"], "d"),
    ]


def test_a_chat_in_two_lists(tmp_path: Path) -> None:
    rows = [{"n": 1, "u": ["a", "c"], "x": {"y": ["b", "d"]}}]
    got = lines(tmp_path, "rating", 'id = "n"\nchat = { user = "u", assistant = "x.y" }', rows)
    assert [one["responses"][0]["text"] for one in got] == ["b", "d"]
    assert [turn["role"] for turn in got[1]["prompt"]] == ["user", "assistant", "user"]


def test_responses_have_opaque_ids_and_a_balanced_order(tmp_path: Path) -> None:
    rows = [{"n": n, "p": "?", "one": f"a{n}", "two": f"b{n}", "l": "1"} for n in range(40)]
    fields = 'id = "n"\nprompt = "p"\nresponses = ["one", "two"]\ngold = { best = "l" }'
    text = plan_text("comparison", fields, path="items.json")
    prepared = made(write(tmp_path, text, {"items.json": json.dumps(rows)}))
    first = [one.fields["responses"][0]["text"][0] for one in prepared.made]
    assert first.count("a") == first.count("b") == 20
    ids = [response["id"] for one in prepared.made for response in one.fields["responses"]]
    assert len(set(ids)) > 70
    for one in prepared.made:
        chosen = next(
            response for response in one.fields["responses"] if response["id"] == one.item.gold["best"]
        )
        assert chosen["text"].startswith("a")
        assert sorted(one.item.models.values()) == ["one", "two"]
        assert b"one" not in one.item.line


@pytest.mark.parametrize(
    ("label", "value"), [("2", "b"), ("one", "a"), ("gpt", "b"), ("equal", "equal"), ("bad", "bad")]
)
def test_a_response_is_found_by_number_column_or_alias(tmp_path: Path, label: str, value: str) -> None:
    rows = [{"p": "?", "one": "a", "two": "b", "m": ["llama", "gpt"], "l": label}]
    fields = 'prompt = "p"\nresponses = ["one", "two"]\nmodels = "m"\ngold = { best = "l" }'
    text = plan_text("comparison", fields, path="items.json")
    one = made(write(tmp_path, text, {"items.json": json.dumps(rows)})).made[0]
    texts = {response["id"]: response["text"] for response in one.fields["responses"]}
    best = str(one.item.gold["best"])
    assert texts.get(best, best) == value
    assert sorted(one.item.models.values()) == ["gpt", "llama"]


def test_languages_of_roles(tmp_path: Path) -> None:
    rows = [
        {"s": "x", "q": "y", "lang": "hi", "both": "hi en"},
        {"s": "x", "q": "y", "lang": "", "both": ["qu"]},
    ]
    fields = 'passage = "s"\nquestion = "q"\nlanguage = "lang"\npassage_language = ["sw", "en"]\nquestion_language = "both"'
    got = lines(tmp_path, "open_question", fields, rows)
    assert [one.get("language") for one in got] == ["hi", None]
    assert [one["passage"]["language"] for one in got] == ["sw en", "sw en"]
    assert [one["question"]["language"] for one in got] == ["hi en", "qu"]


def test_every_language_stands_in_the_task(tmp_path: Path) -> None:
    rows = [{"t": "x", "l": "hi-Latn"}, {"t": "y", "l": "x-village"}, {"t": "z", "l": "en"}]
    text = plan_text("sentiment", 'text = "t"\nlanguage = "l"', path="items.json", more=LABEL)
    prepared, problems = prepare(
        write(tmp_path, text.replace('language = "en"\n', ""), {"items.json": json.dumps(rows)})
    )
    assert prepared is not None
    assert prepared.task.language == "mul"
    assert prepared.task.languages == ("en", "hi-Latn", "x-village")
    assert [problem.params["tag"] for problem in problems if problem.code == "language_unnamed"] == [
        "x-village"
    ]


def test_a_language_that_the_plan_names_needs_no_table(tmp_path: Path) -> None:
    text = plan_text("sentiment", 'text = "text"', language="x-village", more=LABEL)
    text += '[language_names]\nx-village = { en = "Speech of the village" }\n'
    prepared, problems = prepare(write(tmp_path, text, {"items.csv": ROWS}))
    assert prepared is not None
    assert "language_unnamed" not in codes(problems)
    assert prepared.task.language_names == {"x-village": {"en": "Speech of the village"}}


@pytest.mark.parametrize("value", ["not a tag", "toolongsubtag-x"])
def test_a_row_without_a_good_language_is_refused(tmp_path: Path, value: str) -> None:
    text = plan_text("sentiment", 'text = "text"\nlanguage = "label"', more=LABEL).replace(
        'language = "en"\n', ""
    )
    plan = write(tmp_path, text, {"items.csv": f"text,label\nx,{value.replace(' ', '!')}\ny,\n"})
    assert sorted(set(codes(prepare(plan)[1], "error")) - {"no_items"}) == ["bad_language", "no_language"]


def test_sentences_stand_in_scripts_without_spaces_only(tmp_path: Path) -> None:
    rows = [{"t": "茶园在山坡上。新茶用铁锅炒制。"}, {"t": "One. Two."}, {"t": "จันทร์หยุด อังคารเปิด"}]
    got = lines(tmp_path, "sentiment", 'text = "t"', rows, LABEL)
    assert [one["text"].get("sentences") for one in got] == [[0, 7], None, [0, 11]]


def test_suggestions_travel_and_gold_does_not(tmp_path: Path) -> None:
    rows = [{"t": "x", "m": "negative", "l": "positive"}]
    fields = 'text = "t"\ngold = { label = "l" }\nsuggestion = { label = "m" }'
    got = lines(tmp_path, "sentiment", fields, rows, LABEL)
    assert got[0]["suggestion"] == {"label": "negative"}
    assert "positive" not in json.dumps(got)


def test_labels_find_their_option_by_id_text_or_alias(tmp_path: Path) -> None:
    more = '[[question]]\nid = "label"\noption = [{ id = "p", text = { en = "Good", hi = "अच्छा" }, aliases = { en = ["nice"] } }, { id = "n", text = { en = "Bad" } }]\n'
    rows = [{"t": "x", "l": label} for label in ("p", "Good", "अच्छा", "nice", "", None)]
    text = plan_text(
        "sentiment", 'text = "t"\nlabel = "l"\nuse = { label = "gold" }', path="items.json", more=more
    )
    prepared = made(write(tmp_path, text, {"items.json": json.dumps(rows)}))
    assert [one.item.gold.get("label") for one in prepared.made] == ["p", "p", "p", "p", None, None]


def test_labels_that_fit_nothing_are_told_once(tmp_path: Path) -> None:
    rows = "id,text,label\na,x,positive\nb,y,mixed\nc,z,mixed\n"
    plan = sentiment(tmp_path, rows, fields='label = "label"\nuse = { label = "gold" }')
    _prepared, problems = prepare(plan)
    assert [(one.code, one.severity, one.line) for one in problems] == [("unmapped", "warning", 3)]


def test_labels_of_which_none_fits_stop_the_build(tmp_path: Path) -> None:
    plan = sentiment(
        tmp_path, "id,text,label\na,x,1\nb,y,2\n", fields='label = "label"\nuse = { label = "gold" }'
    )
    assert codes(prepare(plan)[1], "error") == ["nothing_mapped"]


@pytest.mark.parametrize(
    "fields",
    [
        'label = "label"\nshow = ["l"]\nuse = { label = "gold" }\nkeep = { l = "label" }',
        'gold = { label = "label" }\nsuggestion = { label = "label" }',
        'gold = { label = "text" }',
    ],
)
def test_gold_that_would_travel_stops_the_build(tmp_path: Path, fields: str) -> None:
    assert "gold_leak" in codes(prepare(sentiment(tmp_path, fields=fields))[1], "error")


@pytest.mark.parametrize(
    ("fields", "code", "column"),
    [
        ('text = "tetx"', "unknown_column", "text"),
        ("", "role_missing", "fields"),
        ('text = "text"\ntxt = "text"', "unknown_role", "txt"),
        ('text = "text"\nshow = ["x"]', "not_kept", "show"),
        ('text = "text"\ngold = { other = "label" }', "unknown_question", "gold.other"),
        ('text = "text"\nlanguage = "!"', "not_a_tag", "language"),
        ("text = 7", "not_columns", "text"),
        ('text = "text"\nid = "nothing"', "unknown_column", "id"),
    ],
)
def test_roles_that_do_not_fit_have_their_place(tmp_path: Path, fields: str, code: str, column: str) -> None:
    text = plan_text("sentiment", fields, more=LABEL)
    _prepared, problems = prepare(write(tmp_path, text, {"items.csv": ROWS}))
    found = [(problem.column, problem.line) for problem in problems if problem.code == code]
    assert [name for name, _line in found] == [column]
    assert found[0][1]


def test_a_column_that_was_meant_is_named(tmp_path: Path) -> None:
    text = plan_text("sentiment", 'text = "txt"', more=LABEL)
    problem = prepare(write(tmp_path, text, {"items.csv": ROWS}))[1][0]
    assert problem.params["meant"] == "text"


@pytest.mark.parametrize("rows", ["id,text,label\n", "", "id,text,label"])
def test_a_source_without_rows_has_no_items(tmp_path: Path, rows: str) -> None:
    assert codes(prepare(sentiment(tmp_path, rows))[1], "error") == ["no_items"]


def test_two_sources_one_after_the_other(tmp_path: Path) -> None:
    text = plan_text("sentiment", 'id = "id"\ntext = "text"', more=LABEL)
    text = text.replace(
        "[fields]",
        '[[source]]\npath = "more.jsonl"\nlicence = "CC BY 4.0"\norigin = "o"\ncredit = "c"\n[fields]',
    )
    files = {"items.csv": ROWS, "more.jsonl": '{"id": "b-1", "text": "more"}\n'}
    prepared = made(write(tmp_path, text, files))
    assert [(one.item.id, one.item.source) for one in prepared.made][-1] == ("b-1", 1)
    assert [source.licence for source in prepared.task.sources] == ["CC0 1.0", "CC BY 4.0"]
    name = prepared.plan.bundle.name
    assert [source.name for source in prepared.task.sources] == [f"{name}-1", f"{name}-2"], "not the files'"
    named = text.replace('path = "more.jsonl"', 'path = "more.jsonl"\nname = "The paper"')
    prepared = made(write(tmp_path, named, files))
    assert [source.name for source in prepared.task.sources] == [f"{name}-1", "The paper"]
    alone = made(sentiment(tmp_path / "alone"))
    assert [source.name for source in alone.task.sources] == [alone.plan.bundle.name]


def test_a_source_without_licence_is_warned_of(tmp_path: Path) -> None:
    plan = sentiment(tmp_path)
    plan.write_text(plan.read_text().replace('licence = "CC0 1.0"\n', ""))
    assert codes(prepare(plan)[1]) == ["no_licence"]


def test_the_language_of_answers_may_be_a_column(tmp_path: Path) -> None:
    """What is written is checked as the item's language; the texts that are read name their own."""
    rows = [{"s": "x", "q": "y", "answer_in": "sw"}, {"s": "x", "q": "y", "answer_in": "qu"}]
    fields = 'passage = "s"\nquestion = "q"\nlanguage = "answer_in"\npassage_language = "hi"\nquestion_language = "en"'
    got = lines(tmp_path, "open_question", fields, rows)
    assert [(one["language"], one["passage"]["language"], one["question"]["language"]) for one in got] == [
        ("sw", "hi", "en"),
        ("qu", "hi", "en"),
    ]


@pytest.mark.parametrize(
    ("family", "fields", "code"),
    [
        ("comparison", 'chat = "text"', "no_chat"),
        ("sentiment", 'text = "text"\nchat = "text"', "no_chat"),
        (
            "rating",
            'prompt = "text"\nresponses = ["label"]\nmodels = "id"\nkeep = { m = "id" }\nshow = ["m"]',
            "models_shown",
        ),
    ],
)
def test_what_a_family_cannot_do_or_must_not_show(
    tmp_path: Path, family: str, fields: str, code: str
) -> None:
    text = plan_text(family, fields, more=LABEL if family == "sentiment" else "")
    assert code in codes(prepare(write(tmp_path, text, {"items.csv": ROWS}))[1], "error")


def test_labels_without_a_use_are_left_out_and_told(tmp_path: Path) -> None:
    prepared, problems = prepare(sentiment(tmp_path, fields='label = "label"'))
    assert prepared is not None
    assert [(one.code, one.severity, one.column) for one in problems] == [("use_unsaid", "warning", "label")]
    assert all(not one.item.gold for one in prepared.made)


def test_a_summary_that_is_rated_knows_who_wrote_it(tmp_path: Path) -> None:
    """Under the item itself, as it has no id of its own; a summary that people write was written by no model."""
    rows = "key,doc,sum,system\na,Long text,Short,BERTS2S\nb,Long text,Brief,\n"
    fields = 'id = "key"\nsource = "doc"\nmodels = "system"\n'
    prepared = made(
        write(tmp_path / "rated", plan_text("summary", fields + 'summary = "sum"'), {"items.csv": rows})
    )
    assert [one.item.models for one in prepared.made] == [{"": "BERTS2S"}, {}]
    assert b"BERTS2S" not in b"".join(one.item.line for one in prepared.made)
    prepared = made(write(tmp_path / "written", plan_text("summary", fields), {"items.csv": rows}))
    assert [one.item.models for one in prepared.made] == [{}, {}]
