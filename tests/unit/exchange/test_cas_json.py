# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""UIMA CAS JSON: what cassis wrote is read, what is written comes back the same, and cassis reads it, too."""

from __future__ import annotations

import json
from collections import Counter
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator_app.exchange.reading import cas_json
from annotator_app.exchange.reading.source import read as read_source
from annotator_app.exchange.writing.losses import NO_MARK
from annotator_app.exchange.writing.write_cas_json import write
from annotator_app.exchange.writing.write_webanno import NO_TOKENS, ON_SPACES
from annotator_app.exchange.writing.writer import Loss
from annotator_app.model.question import Choice, Evidence
from annotator_app.model.rows import AnswerRow
from tests.builders.fuzzing.damage import SEEDS
from tests.builders.rows import choices, row
from tests.builders.sources import refused, rows, texts, told

LAYER = "webanno.custom.PostilMark"
SLOTS = (Evidence(id="slots", blocks=("text",)), Choice(id="intent"))
SIGNS = 'ab\u00e9\u0930\u094d\u0e01\u1200😀\U00010330\U0001f1ea\u200d\\"[]|_ \t\n\r\u2028#='
GOTHIC = "𐌰𐌿 sells ማር 😀"


def answer(text: str, marks: list[dict[str, Any]], by: str = "Ann", **item: Any) -> AnswerRow:
    fields = {"id": "i-1", "text": {"text": text, **item}}
    given_ = [{"block": "text", **mark} for mark in marks]
    return row("intent", fields, {"slots": given_}, by=by, questions=SLOTS)


def written(*answers: AnswerRow) -> tuple[str, Loss]:
    loss = Loss()
    return b"".join(write(answers, loss, choices())).decode("utf-8"), loss


def read(text: str) -> list[Any]:
    return cas_json.read(text, Path("x.json"), Counter())


def test_a_file_of_cassis_is_known_by_what_it_holds(tmp_path: Path) -> None:
    first, second = rows(tmp_path, "x.json", "cas_json/cassis")
    how = read_source(tmp_path, "x.json").files[0]
    assert how.format == "cas_json"
    assert told([first], "id", "language", "text") == [("first", "hi", "Ada 😀 रहती in 𐌰𐌿 Delhi.")]
    assert texts(first) == [("Ada", "PER"), ("𐌰𐌿", "NAME"), ("𐌰𐌿 Delhi", "LOC"), ("Delhi.", "OVER")]
    assert [one["features"] for one in first.column("spans")[:2]] == [
        {"label": "PER", "sure": "true", "weight": "0.5"},
        {"label": "NAME", "sure": None, "weight": None, "kinds": ["old", "big | wide"]},
    ]
    assert (second.column("id"), second.line) == (None, 6)
    assert texts(second) == [("a\\b", "OVER"), ("un", "NEG_1"), ("it", None)]
    assert how.left_out == {
        "an annotation about the whole file or its XML": 1,
        "an annotation of a layer of relations or chains": 2,
        "a mark without length": 1,
        "a mark that goes on in the next sentence, read as two": 1,
        "a feature that points to another annotation": 1,
    }


def test_structures_by_number_anchors_and_a_text_without_sentences(tmp_path: Path) -> None:
    (only,) = rows(tmp_path, "x.json", "cas_json/object")
    assert told([only], "id", "language", "text") == [(None, None, "𐌰𐌿 sells ማር today.")]
    assert texts(only) == [("ማር", "GOODS")]
    assert only.column("spans")[0]["features"] == {"value": "GOODS", "weight": "NaN"}
    assert read_source(tmp_path, "x.json").files[0].left_out == {"an annotation that no view lists": 1}


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ('"begin": 15, "end": 19, "label"', '"begin": 15, "end": 18, "label"', "wrong_start", 17),
        ('"begin": 15, "end": 19, "label"', '"begin": 19, "end": 15, "label"', "wrong_start", 17),
        ('"begin": 15, "end": 19, "label"', '"begin": 15, "end": 41, "label"', "wrong_start", 17),
        ('"begin": 15, "end": 19, "label"', '"begin": 15, "end": true, "label"', "wrong_start", 17),
        ('"begin": 15, "end": 19, "label"', '"end": 19, "label"', "wrong_start", 17),
        ('{"%ID": 16,', '{"%ID": 15,', "other_format", 17),
        ('{"%ID": 16,', '{"%ID": "16",', "other_format", 17),
        ('"%FEATURE_STRUCTURES": [', '"%FS": [', "other_format", 1),
        ('"label": "NAME"', '"label": "\\ud800"', "half_pair", 17),
    ],
    ids=["half a pair", "backwards", "behind the end", "yes for a number", "no begin", "number twice", "text for a number",
         "no structures", "half a sign"],
)  # fmt: skip
def test_what_does_not_fit_is_told(tmp_path: Path, old: str, new: str, code: str, line: int | None) -> None:
    seed = (SEEDS / "cas_json/cassis").read_text(encoding="utf-8")
    assert old in seed
    problem = refused(tmp_path, "c.json", seed.replace(old, new, 1).encode(), format="cas_json")
    assert (problem.code, problem.line) == (code, line)


def test_sentences_inside_others_and_marks_outside_of_all_are_counted() -> None:
    sentence = cas_json.SENTENCE
    said = [
        {"%ID": 1, "%TYPE": cas_json.SOFA, "sofaID": "_InitialView", "sofaString": "a b c"},
        {"%ID": 2, "%TYPE": cas_json.SOFA, "sofaID": "audio", "sofaURI": "file:///x.wav"},
        *(
            {"%ID": number, "%TYPE": type_, "@sofa": 1, "begin": begin, "end": end}
            for number, (type_, begin, end) in enumerate(
                [(sentence, 0, 3), (sentence, 2, 3), ("x.Slot", 0, 1), ("x.Slot", 3, 5), ("x.Slot", 4, 5)],
                start=3,
            )
        ),
    ]
    loss: Counter[str] = Counter()
    (only,) = cas_json.read(json.dumps({"%FEATURE_STRUCTURES": said}), Path("x.json"), loss)
    assert (only.column("text"), texts(only)) == ("a b", [("a", None)])
    assert dict(+loss) == {cas_json.OVERLAPS: 1, cas_json.OUTSIDE: 2, cas_json.NO_TEXT: 1}


def test_the_file_as_it_is_written() -> None:
    text, loss = written(
        answer(GOTHIC, [{"start": 9, "end": 11, "label": "GOODS"}, {"start": 0, "end": 1}], language="got"),
        answer(GOTHIC, [{"start": 9, "end": 13, "label": "GOODS"}], by="Ben", language="got"),
    )
    found = json.loads(text)
    sofa, *rest = found["%FEATURE_STRUCTURES"]
    assert (sofa["%ID"], sofa["%TYPE"], sofa["sofaString"]) == (1, "uima.cas.Sofa", GOTHIC)
    assert [tuple(one.values())[1:] for one in rest] == [
        (cas_json.SENTENCE, 1, 0, 16, "i-1"),
        (cas_json.TOKEN, 1, 0, 4),
        (cas_json.TOKEN, 1, 5, 10),
        (cas_json.TOKEN, 1, 11, 13),
        (cas_json.TOKEN, 1, 14, 16),
        (LAYER, 1, 0, 2, "slots", "Ann"),
        (LAYER, 1, 11, 13, "GOODS", "slots", "Ann"),
        (LAYER, 1, 11, 16, "GOODS", "slots", "Ben"),
        (cas_json.DOCUMENT, 1, 0, 16, "got"),
    ]
    assert found["%VIEWS"] == {"_InitialView": {"%SOFA": 1, "%MEMBERS": [one["%ID"] for one in rest]}}
    assert sorted(found["%TYPES"][LAYER])[2:] == ["contributor", "label", "question", "severity"]
    assert (loss.rows, loss.listed()) == (1, [])


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[dict[str, Any]]]:
    text = draw(st.text(SIGNS, min_size=1, max_size=24))
    places = st.tuples(
        st.integers(0, len(text) - 1), st.integers(1, 6), st.text(SIGNS, min_size=1, max_size=4)
    )
    drawn = draw(st.lists(places, max_size=4))
    marks = sorted({(start, min(len(text), start + size), label) for start, size, label in drawn})
    return text, [{"start": start, "end": end, "label": label} for start, end, label in marks]


Said = tuple[str, list[dict[str, Any]]]


def both(one: Said, other: Said) -> list[AnswerRow]:
    second = {"slots": [{"block": "text", **mark} for mark in other[1]]}
    return [answer(*one), row("intent", {"id": "i-2", "text": {"text": other[0]}}, second, questions=SLOTS)]


@settings(deadline=None)
@given(marked(), marked())
def test_what_is_written_comes_back(one: Said, other: Said) -> None:
    text, loss = written(*both(one, other))
    wanted = [(f"i-{number}", *said) for number, said in enumerate((one, other), start=1) if said[0].split()]
    assert loss.counts[NO_TOKENS] == 2 - len(wanted)
    got = read(text) if text else []
    assert [(found.column("id"), found.column("text")) for found in got] == [said[:2] for said in wanted]
    for found, (_id, _text, marks) in zip(got, wanted, strict=True):
        assert found.column("slots") == [{"block": "text", **mark} for mark in marks]
        assert {span["features"]["contributor"] for span in found.column("spans")} <= {"Ann"}


@pytest.mark.skipif(find_spec("cassis") is None, reason="dkpro-cassis, of the extra dev, is not here")
@settings(deadline=None, max_examples=15)
@given(marked(), marked())
def test_cassis_reads_the_same_marks(one: Said, other: Said) -> None:
    import cassis

    text, _loss = written(*both(one, other))
    if not text:
        return
    cas = cassis.load_cas_from_json(text)
    sentences = cas.select(cas_json.SENTENCE)
    wanted = {f"i-{number}": said for number, said in enumerate((one, other), start=1) if said[0].split()}
    assert {found.id: found.get_covered_text() for found in sentences} == {
        id_: said[0] for id_, said in wanted.items()
    }
    marks = sorted((one.get_covered_text(), one.label) for one in cas.select(LAYER))
    assert marks == sorted(
        (said[mark["start"] : mark["end"]], mark["label"]) for said, own in wanted.values() for mark in own
    )
    tokens = [one.get_covered_text() for one in cas.select(cas_json.TOKEN)]
    assert tokens == [word for said, _own in wanted.values() for word in said.split()]
    again = cassis.load_cas_from_json(cas.to_json())
    assert [found.column("slots") for found in read(again.to_json())] == [
        found.column("slots") for found in read(text)
    ]


def test_what_is_left_out_is_counted() -> None:
    empty = {"intent": "x", "slots": [{"block": "text", "start": 0, "end": 1}]}
    other = row("intent", {"id": "i-2", "text": {"text": " "}}, empty, questions=SLOTS)
    text, loss = written(answer("a b", [{"start": 1, "end": 3}]), other)
    assert dict(loss.counts) == {ON_SPACES: 1, NO_MARK: 1, NO_TOKENS: 1}
    assert read(text)[0].column("slots") == [{"block": "text", "start": 1, "end": 3}]


def test_the_same_answers_give_the_same_bytes_and_none_give_none() -> None:
    answers = [answer("a b", [{"start": 0, "end": 1}])]
    assert written(*answers) == written(*answers)
    assert written()[0] == ""
