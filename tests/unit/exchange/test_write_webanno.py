# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Marks written as WebAnno TSV come back the same, whatever text and labels hold and however marks overlap."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator_app.exchange.reading import webanno
from annotator_app.exchange.writing.losses import NO_MARK
from annotator_app.exchange.writing.write_webanno import EDGES, NO_TOKENS, ON_SPACES, write
from annotator_app.exchange.writing.writer import Loss
from annotator_app.model.question import Choice, Evidence
from annotator_app.model.rows import AnswerRow
from tests.builders.rows import choices, row

SLOTS = (Evidence(id="slots", blocks=("text",)), Choice(id="intent"))
SIGNS = "ab\u00e9\u0e01😀\\[]|_;*-> \t\n\r\u2028#="


def answer(text: str, marks: list[dict[str, Any]], by: str = "Ann", **item: Any) -> AnswerRow:
    fields = {"id": "i-1", "text": {"text": text, **item}}
    given = [{"block": "text", **mark} for mark in marks]
    return row("intent", fields, {"slots": given}, by=by, questions=SLOTS)


def written(*answers: AnswerRow) -> tuple[str, Loss]:
    loss = Loss()
    return b"".join(write(answers, loss, choices())).decode("utf-8"), loss


def read(text: str) -> list[Any]:
    return webanno.read(text, Path("x.tsv"), Counter())


def test_the_file_as_inception_writes_it() -> None:
    text, loss = written(
        answer("Ada 😀 in New Delhi", [{"start": 9, "end": 18, "label": "LOC|_x"}, {"start": 0, "end": 2}]),
        answer("Ada 😀 in New Delhi", [{"start": 9, "end": 12, "label": "AGE"}], by="Ben"),
    )
    assert text == (
        "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.PostilMark|label|severity|question|contributor\n\n\n"
        "#Sentence.id=i-1\n#Text=Ada 😀 in New Delhi\n"
        "1-1\t0-3\tAda\t_\t_\t_\t_\t\n"
        "1-1.1\t0-2\tAd\t*\t*\tslots\tAnn\t\n"
        "1-2\t4-6\t😀\t_\t_\t_\t_\t\n"
        "1-3\t7-9\tin\t_\t_\t_\t_\t\n"
        "1-4\t10-13\tNew\tAGE[1]|LOC\\|\\_x[2]\t*[1]|*[2]\tslots[1]|slots[2]\tBen[1]|Ann[2]\t\n"
        "1-5\t14-19\tDelhi\tLOC\\|\\_x[2]\t*[2]\tslots[2]\tAnn[2]\t\n"
    )
    assert loss.listed() == []


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[dict[str, Any]]]:
    text = draw(st.text(SIGNS, min_size=1, max_size=24))
    places = st.tuples(
        st.integers(0, len(text) - 1), st.integers(1, 6), st.text(SIGNS, min_size=1, max_size=4)
    )
    cut = [
        (start, min(len(text), start + size), label)
        for start, size, label in draw(st.lists(places, max_size=4))
    ]
    tight = [one for one in cut if text[one[0] : one[1]].strip() == text[one[0] : one[1]]]
    marks = sorted({(start, end, label) for start, end, label in tight})
    return text, [{"start": start, "end": end, "label": label} for start, end, label in marks]


@settings(deadline=None)
@given(marked(), marked())
def test_what_is_written_comes_back(
    one: tuple[str, list[dict[str, Any]]], other: tuple[str, list[dict[str, Any]]]
) -> None:
    answers = [answer(*one), row("intent", {"id": "i-2", "text": {"text": other[0]}}, {
        "slots": [{"block": "text", **mark} for mark in other[1]]}, questions=SLOTS)]  # fmt: skip
    text, loss = written(*answers)
    wanted = [(f"i-{number}", *one) for number, one in enumerate((one, other), start=1) if one[0].split()]
    assert loss.counts[NO_TOKENS] == 2 - len(wanted)
    got = read(text) if text else []
    assert [(found.column("id"), found.column("text")) for found in got] == [one[:2] for one in wanted]
    for found, (_id, _text, marks) in zip(got, wanted, strict=True):
        back = [(mark["start"], mark["end"], mark["label"]) for mark in found.column("slots")]
        assert sorted(back) == [(mark["start"], mark["end"], mark["label"]) for mark in marks]
        assert {span["features"]["contributor"] for span in found.column("spans")} <= {"Ann"}


def test_words_of_a_pack_cut_texts_without_spaces() -> None:
    text, _loss = written(answer("去北京！", [{"start": 1, "end": 3}], words=[0, 1, 3]))
    assert [line.split("\t")[2] for line in text.splitlines() if line.startswith("1-")] == [
        "去",
        "北京",
        "！",
    ]


def test_what_is_left_out_is_counted() -> None:
    other = row("intent", {"id": "i-2", "text": {"text": " "}}, {"intent": "x", "slots": []}, questions=SLOTS)
    marks = [{"start": 1, "end": 3}, {"start": 1, "end": 2}]
    text, loss = written(answer("a b", marks), other)
    assert dict(loss.counts) == {EDGES: 1, ON_SPACES: 1, NO_MARK: 1, NO_TOKENS: 1}
    assert read(text)[0].column("slots") == [{"block": "text", "start": 2, "end": 3}]


def test_the_same_answers_give_the_same_bytes_and_none_give_none() -> None:
    answers = [answer("a b", [{"start": 0, "end": 1}])]
    assert written(*answers) == written(*answers)
    assert written()[0] == ""
