# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Slots with a tag a token, sentences of CoNLL-U, and WebAnno TSV: marks count code points."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator_app.exchange.reading.source import ReadOptions, read
from tests.builders.sources import refused, rows, texts, told


def test_slots_with_comments_and_numbers(tmp_path: Path) -> None:
    first, second = rows(tmp_path, "x.conll", "conll/slots")
    assert told([first], "id", "intent", "text") == [
        ("7", "book_restaurant", "Book a table at Mama Ngina for two")
    ]
    assert texts(first) == [("Mama Ngina", "place"), ("two", "party_size")]
    assert (second.line, texts(second)) == (13, [("Siwezi", "song")])


def test_tags_of_every_kind(tmp_path: Path) -> None:
    first, second = rows(tmp_path, "x.conll", "conll/news")
    assert first.column("text") == "EU rejects German #"
    assert texts(first) == [("EU", "ORG"), ("German", "MISC")]
    assert texts(second) == [("Peter van Dyk", "PER"), ("Lagos", "LOC")]


@pytest.mark.parametrize(
    ("tags", "marks"),
    [
        ("B-a I-a B-a O", ["1 2", "3"]),
        ("I-a I-a I-b I-a", ["1 2", "3", "4"]),
        ("S-a E-a O U-a", ["1", "2", "4"]),
        ("B-a L-a B-a I-b", ["1 2", "3", "4"]),
        ("B I O S", ["1 2", "4"]),
        ("O O O O", []),
    ],
)
def test_where_marks_begin_and_end(tmp_path: Path, tags: str, marks: list[str]) -> None:
    lines = "".join(f"{number}\t{tag}\n" for number, tag in enumerate(tags.split(), start=1))
    (row,) = rows(tmp_path, "x.bio", lines.encode())
    assert [text for text, _label in texts(row)] == marks


def test_a_space_of_another_kind_is_part_of_its_token(tmp_path: Path) -> None:
    (tmp_path / "x.conll").write_bytes("10\u00a0000 B-sum  \nfrancs O\n".encode())
    (row,) = read(tmp_path, "x.conll", ReadOptions()).rows
    assert (row.column("tokens"), texts(row)) == (["10\u00a0000", "francs"], [("10\u00a0000", "sum")])


def test_the_line_that_a_comment_names_has_its_own_spaces(tmp_path: Path) -> None:
    made = "# text = 去  北京😀!\n去 O\n北京 B-x\n😀 I-x\n! O\n\n# text = other\na S-x\n"
    first, second = rows(tmp_path, "x.conll", made.encode())
    assert (first.column("text"), texts(first)) == ("去  北京😀!", [("北京😀", "x")])
    assert second.column("text") == "a", "a comment that does not fit its tokens counts for nothing"


@pytest.mark.parametrize(
    ("made", "code", "line"),
    [
        ("a O\nb\n", "not_columns", 2),
        ("\u3000\na O\n", "not_columns", 1),
        ("a O\n\u00a0\n", "not_columns", 2),
        ("a O\nb x O\n", "not_columns", 2),
        ("a O\nb NN\n", "not_a_tag", 2),
    ],
)
def test_lines_that_do_not_fit_are_told(tmp_path: Path, made: str, code: str, line: int) -> None:
    problem = refused(tmp_path, "x.conll", made.encode())
    assert (problem.code, problem.line) == (code, line)


def test_sentences_of_conllu(tmp_path: Path) -> None:
    first, second = rows(tmp_path, "x.conllu", "conllu/two")
    assert told([first, second], "id", "text", "language", "document", "text_en") == [
        ("d1-1", "Vámonos al mar.", None, "d1", "Let us go to the sea."),
        ("d1-2", "Olá!", "pt", "d1", second.column("text_en")),
    ]
    for row in (first, second):
        for token in row.column("tokens"):
            assert row.column("text")[token["start"] : token["end"]] == token["form"]
    assert [token["form"] for token in first.column("tokens")] == ["Vámonos", "al", "mar", "."]
    assert refused(tmp_path, "x.conllu", b"1\ta\n").code == "not_columns"


def test_webanno_is_known_by_its_first_line(tmp_path: Path) -> None:
    first, second = rows(tmp_path, "x.tsv", "webanno/two")
    assert read(tmp_path, "x.tsv").files[0].format == "webanno"
    assert told([first], "id", "text") == [("first", "Ada 😀 lives in New Delhi.")]
    assert texts(first) == [("Ada", "PER"), ("New", "AGE"), ("New Delhi", "LOC")]
    assert first.column("spans")[2]["features"] == {"label": "LOC", "note": "big | old"}
    assert second.column("text") == "a\\b unlike\nit"
    assert texts(second) == [("un", "NEG_1"), ("it", None)]


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        (b"1-3\t7-12", b"1-3\t8-13", "wrong_start", 10),
        (b"1-3\t7-12\tlives\t_", b"1-3\t7-12\tlives", "not_columns", 10),
        (b"#FORMAT=WebAnno TSV 3.3", b"#FORMAT=WebAnno TSV 2", "other_format", 1),
    ],
)
def test_webanno_that_does_not_fit_is_told(
    tmp_path: Path, old: bytes, new: bytes, code: str, line: int
) -> None:
    from tests.builders.fuzzing.damage import SEEDS

    made = (SEEDS / "webanno/two").read_bytes().replace(old, new)
    problem = refused(tmp_path, "w.tsv", made, format="webanno")
    assert (problem.code, problem.line) == (code, line)


LEFT_OUT = {
    "conll": ("conll/slots", {}),
    "conllu": ("conllu/two", {"an empty node": 1}),
    "webanno": ("webanno/two", {"a layer of relations or chains": 1}),
    "eaf": ("eaf/interview", {"a recording, which stays where it is": 1}),
    "flextext": ("flextext/story", {"a morpheme": 1}),
    "tmx": ("tmx/memory", {"a code inside a text": 4}),
    "xliff": ("xliff/first", {"a code inside a text": 2, "a suggested translation": 1}),
    "xlsx": ("xlsx/words", {"another sheet of the file": 1}),
    "ods": ("ods/words", {}),
}


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_a_reader_leaves_out_is_counted(tmp_path: Path, name: str) -> None:
    seed, wanted = LEFT_OUT[name]
    rows(tmp_path, "x", seed, format=name)
    assert read(tmp_path, "x", ReadOptions(format=name)).files[0].left_out == wanted


def test_formulas_are_counted(tmp_path: Path) -> None:
    rows(tmp_path, "x.xlsx", "xlsx/words", rows="Items")
    (how,) = read(tmp_path, "x.xlsx", ReadOptions(rows="Items")).files
    assert how.left_out == {"another sheet of the file": 1, "a formula, of which the value was read": 2}


def test_marks_of_webanno_without_length_in_slots_and_across_sentences(tmp_path: Path) -> None:
    made = (
        "#FORMAT=WebAnno TSV 3.2\n#T_SP=custom.Plain|\n#T_SP=custom.Host|kind|ROLE_custom.Host:links_custom.Link|custom.Plain\n\n\n"
        "#Text=Mama sells fish\n1-1\t0-4\tMama\t*[1]\t_\t_\t_\t\n1-2\t5-10\tsells\t_\tact[1]\twho;what[1]\t1-1[1];1-3[2]\t\n"
        "1-2.1\t5-5\t\t*\t_\t_\t_\t\n1-3\t11-15\tfish\t*[2]\t_\t_\t_\t\n\n"
        "#Text=today\n2-1\t16-21\ttoday\t*[2]\tact[1]\t*[1]\t_\t\n"
    )
    first, second = rows(tmp_path, "w.tsv", made.encode())
    assert texts(first) == [("Mama", None), ("sells", "act"), ("fish", None)]
    host = first.column("spans")[2]["features"]
    assert host["kind"] == "act"
    assert (host["ROLE_custom.Host:links_custom.Link"], host["custom.Plain"]) == ("who;what", "1-1[1];1-3[2]")
    assert texts(second) == [("today", None), ("today", "act")]
    assert read(tmp_path, "w.tsv").files[0].left_out == {
        "a mark without length": 1,
        "a mark that goes on in the next sentence, read as two": 2,
    }
