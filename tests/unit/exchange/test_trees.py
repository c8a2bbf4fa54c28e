# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""JSON, JSON Lines, YAML and SQuAD as sources."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.errors import Problem, UnreadableSourceError
from annotator_app.exchange.reading import json_text, squad
from annotator_app.exchange.reading.rows import look_up
from annotator_app.exchange.reading.source import ReadOptions, Table, read

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-99, 99) | st.text('ab"\\{}[]:,\n é日', max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text('ab"{,', max_size=3), inner, max_size=3)
    ),
    max_leaves=12,
)


def source(folder: Path, name: str, text: str | bytes, **how: Any) -> Table:
    (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return read(folder, name, ReadOptions(**how))


def refused(folder: Path, name: str, text: str | bytes, **how: Any) -> Problem:
    with pytest.raises(UnreadableSourceError) as error:
        source(folder, name, text, **how)
    return error.value.problems[0]


@given(JSON, st.sampled_from([None, 1, "\t"]))
def test_every_value_of_json_is_found_with_its_line(value: Any, indent: Any) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    for depth in range(4):
        for way, line in json_text.positions(text, depth):
            inner = value
            for step in way:
                inner = inner[step]
            written = json.dumps(inner, ensure_ascii=False)[0]
            assert written in text.split("\n")[line - 1]


def test_lines_of_rows_inside_a_file(tmp_path: Path) -> None:
    text = '{\n "data": [\n  {"items": [\n   {"t": "a"},\n   {"t": "b"}\n  ]},\n  {"items": []}\n ]\n}\n'
    table = source(tmp_path, "x.json", text, rows="data[].items[]")
    assert [(row.column("t"), row.line) for row in table.rows] == [("a", 4), ("b", 5)]


def test_a_list_is_its_rows_and_an_object_is_one(tmp_path: Path) -> None:
    assert len(source(tmp_path, "a.json", "[1, 2]").rows) == 2
    assert source(tmp_path, "b.json", '{"a": 1}').rows[0].column("a") == 1


def test_a_path_into_json_lines(tmp_path: Path) -> None:
    table = source(
        tmp_path, "x.jsonl", '{"id": 1, "turns": ["a", "b"]}\n\n{"id": 2, "turns": ["c"]}\n', rows="turns[]"
    )
    got = [(row.column("id"), row.column("_value"), row.line) for row in table.rows]
    assert got == [(1, "a", 1), (1, "b", 1), (2, "c", 3)]


def test_unusual_line_ends_stay_inside_json_lines(tmp_path: Path) -> None:
    table = source(tmp_path, "x.jsonl", '{"t": "a\u2028b\x85c"}\r\n{"t": "d"}\r\n')
    assert [row.column("t") for row in table.rows] == ["a\u2028b\x85c", "d"]


def test_numbers_with_a_fraction_keep_their_spelling(tmp_path: Path) -> None:
    table = source(tmp_path, "x.jsonl", '{"a": 0.10, "b": 1e-7, "c": 12345678901234567890}\n')
    assert [table.rows[0].column(name) for name in "abc"] == ["0.10", "1e-7", 12345678901234567890]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('{"a": 1, "a": 2}', "name_twice"),
        ('{"a": NaN}', "not_a_number"),
        ('{"a": "\\ud800"}', "half_pair"),
        ('{"a": 1', "not_json"),
        ("[" * 100_000, "too_deep"),
        ('{"a": "x\0y"}', "not_json"),
    ],
)
def test_json_that_would_lose_something_is_refused(tmp_path: Path, line: str, code: str) -> None:
    problem = refused(tmp_path, "x.jsonl", '{"a": "fine"}\n' + line + "\n")
    assert (problem.code, problem.line) == (code, 2)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('{"b": {"a": 2}, "a": 1, "a": 2}', "name_twice"),
        ('{"a": ["NaN", NaN]}', "not_a_number"),
        ('{"a": -Infinity}', "not_a_number"),
        ('{"a": "\\ud83d\\ude00", "b": "\\ud800"}', "half_pair"),
        ('{"a": ' + "[" * 20_000 + "\n" + "]" * 20_000 + "}", "too_deep"),
        ('{"a": ' + "[" * 20_000, "too_deep"),
    ],
)
def test_one_value_over_many_lines_is_refused_with_the_line(tmp_path: Path, line: str, code: str) -> None:
    before = '[\n{"a": "NaN", "b": {"a": 1}},\n{"a": "\\ud83d\\ude00"},\n'
    problem = refused(tmp_path, "x.json", f"{before}{line},\n{{}}\n]\n")
    assert (problem.code, problem.line) == (code, 4)


def test_all_bad_lines_are_listed(tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text("{\n{}\n}\n")
    with pytest.raises(UnreadableSourceError) as error:
        read(tmp_path, "x.jsonl")
    assert [problem.line for problem in error.value.problems] == [1, 3]


def test_one_json_value_over_many_lines_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text('[\n {"a": 1},\n {"a": 2}\n]\n')
    with pytest.raises(UnreadableSourceError) as error:
        read(tmp_path, "x.jsonl")
    (problem,) = error.value.problems
    assert (problem.code, problem.line) == ("not_json", 1)
    assert problem.message.endswith("A file that is one JSON value has the format json.")


def test_a_surrogate_pair_is_one_character(tmp_path: Path) -> None:
    assert source(tmp_path, "x.jsonl", '{"a": "\\ud83d\\ude00"}\n').rows[0].column("a") == "😀"


def test_yaml_takes_text_for_text(tmp_path: Path) -> None:
    text = (
        "- {a: no, b: on, c: 12:30, d: 2026-11-23, e: 1.50, f: NO, g: 0o7, h: 5, i: true, j: null, k: 'x'}\n"
    )
    row = source(tmp_path, "x.yaml", text).rows[0]
    assert [row.column(name) for name in "abcdefg"] == [
        "no",
        "on",
        "12:30",
        "2026-11-23",
        "1.50",
        "NO",
        "0o7",
    ]
    assert [row.column(name) for name in "hijk"] == [5, True, None, "x"]


def test_lines_and_keys_of_yaml(tmp_path: Path) -> None:
    text = "---\n# a note\nOne:\n  supported: true\nTwo:\n  supported: false\n"
    rows = source(tmp_path, "x.yaml", text, rows="*").rows
    assert [(row.key, row.line) for row in rows] == [("One", 4), ("Two", 6)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: 1\na: 2\n", "name_twice"),
        ("a: [1\n", "not_yaml"),
        ("a: !!python/object/apply:os.system ['x']\n", "not_yaml"),
        ("a: &x\n  b: *x\n", "alias"),
        ("? [1, 2]\n: 3\n", "name_not_text"),
        ("a: \x01\n", "not_yaml"),
    ],
)
def test_yaml_that_is_not_plain_data_is_refused(tmp_path: Path, text: str, code: str) -> None:
    assert refused(tmp_path, "x.yaml", text).code == code


def test_aliases_that_multiply_are_refused_at_once(tmp_path: Path) -> None:
    """What reads them is not slow, but whoever writes the rows out again would never end."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    assert refused(tmp_path, "x.yaml", "\n".join(lines)).code == "alias"
    assert len(source(tmp_path, "x.yaml", "\n".join(lines[:4])).rows) == 1


def test_a_chain_of_aliases_is_as_deep_as_it_is_written_out(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x]", *(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 20_000))]
    assert refused(tmp_path, "x.yaml", "\n".join(lines)).code == "too_deep"


@pytest.mark.parametrize("text", ["[" * 100_000, "- " * 5_000 + "x", "{a: " * 5_000])
def test_deep_yaml_is_refused_before_it_is_built(tmp_path: Path, text: str) -> None:
    assert refused(tmp_path, "x.yaml", text).code == "too_deep"


def test_an_empty_yaml_file_has_no_rows(tmp_path: Path) -> None:
    assert source(tmp_path, "x.yaml", "# nothing\n").rows == []


SQUAD = {
    "data": [
        {
            "title": "t",
            "paragraphs": [
                {
                    "context": "ตลาดเปิด 😀 ทุกวันเสาร์",
                    "qas": [
                        {"id": "q1", "question": "?", "answers": [{"text": "ทุกวันเสาร์", "answer_start": 11}]},
                        {"id": "q2", "question": "!", "is_impossible": True, "answers": []},
                    ],
                }
            ],
        }
    ]
}


def test_squad_fills_the_columns_of_an_answer(tmp_path: Path) -> None:
    table = source(tmp_path, "x.json", json.dumps(SQUAD))
    assert table.ready == squad.READY
    first, second = table.rows
    assert first.column("answer") == "ทุกวันเสาร์"
    assert first.column("evidence") == [{"block": "passage", "start": 11, "end": 22}]
    assert look_up(second, "answer") == {"none": True}


def test_an_answer_that_does_not_stand_there_is_a_problem(tmp_path: Path) -> None:
    wrong = json.loads(json.dumps(SQUAD))
    wrong["data"][0]["paragraphs"][0]["qas"][0]["answers"][0]["answer_start"] = 12
    assert refused(tmp_path, "x.json", json.dumps(wrong)).code == "wrong_start"


@pytest.mark.parametrize(
    "answer",
    [7, "ทุกวันเสาร์", [], None, {"text": "ทุกวัน", "answer_start": -11}, {"text": "ล", "answer_start": True}],
    ids=["number", "text", "list", "null", "from the end", "true"],
)
def test_an_answer_of_another_shape_is_a_problem(tmp_path: Path, answer: object) -> None:
    wrong = json.loads(json.dumps(SQUAD))
    wrong["data"][0]["paragraphs"][0]["qas"][0]["answers"][0] = answer
    assert refused(tmp_path, "x.json", json.dumps(wrong)).code == "wrong_start"


def test_many_lines_are_counted_and_many_bad_ones_listed_to_an_end(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    (tmp_path / "x.jsonl").write_text('{"a": 1}\n' * 20_000)
    assert (
        len(read(tmp_path, "x.jsonl", report=lambda done, total: seen.append((done, total))).rows) == 20_000
    )
    assert (10_000, 20_001) in seen
    (tmp_path / "y.jsonl").write_text("{\n" * 20_000)
    with pytest.raises(UnreadableSourceError) as error:
        read(tmp_path, "y.jsonl")
    assert len(error.value.problems) == json_text.MOST_PROBLEMS


def test_json_that_is_cut_has_its_line_and_column(tmp_path: Path) -> None:
    problem = refused(tmp_path, "x.json", '[\n {"a": 1},\n {"a" 2}\n]')
    assert (problem.code, problem.line, problem.column) == ("not_json", 3, "7")


def test_every_bad_file_of_a_source_is_listed(tmp_path: Path) -> None:
    for name, text in (("a.json", "["), ("b.json", "[1]"), ("c.json", "{")):
        (tmp_path / name).write_text(text)
    with pytest.raises(UnreadableSourceError) as error:
        read(tmp_path, "*.json")
    assert [Path(problem.file or "").name for problem in error.value.problems] == ["a.json", "c.json"]
