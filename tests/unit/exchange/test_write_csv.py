# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`csv`: what a spreadsheet opens is what was written, and nothing of it runs."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.exchange.guarded_cells import RUNS, freed, guarded, is_own
from annotator_app.exchange.reading.source import read
from annotator_app.exchange.writing.write_csv import BOM, CODED, GUARDED, columns_of, csv_line, safe, write
from annotator_app.exchange.writing.writer import Loss, writer
from annotator_app.families import ALL
from annotator_app.model.question import Evidence, Scale
from annotator_app.model.review import Verdict
from tests.builders.rows import choices, own, row

ITEM = {"id": "i-1", "language": "ar", "text": {"text": 'قال: "نعم"\nثم, مضى'}}
RATED = {
    "id": "i-1",
    "prompt": [{"role": "user", "text": "Why?"}, {"role": "assistant", "text": "So."}],
    "responses": [{"id": "r-00000a", "text": "=A1"}, {"id": "r-00000b", "text": "two"}],
}


def table(rows: list[object], *, bom: bool = False) -> list[dict[str, str]]:
    data = b"".join(write(rows, Loss(), choices(bom=bom))).decode("utf-8")  # type: ignore[arg-type]
    return list(csv.DictReader(io.StringIO(data.removeprefix(BOM), newline="")))


def test_a_row_comes_back_as_it_was_written() -> None:
    found = table(
        [row("sentiment", ITEM, {"label": "positive"}, questions=own("sentiment", "label"), keep={"k": "v"})]
    )
    assert found[0]["item.text"] == 'قال: "نعم"\nثم, مضى'
    assert (found[0]["answer.label"], found[0]["state"], found[0]["keep.k"]) == ("positive", "done", "v")
    assert (found[0]["source.licence"], found[0]["source.credit"]) == ("CC BY 4.0", "Reader et al. 2020")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_nothing_that_was_typed_runs(start: str) -> None:
    (found,) = table([row("sentiment", ITEM, None, note=f'{start}HYPERLINK("http")')])
    assert found["note"].startswith("'" + start)


def test_numbers_stay_numbers() -> None:
    assert safe(-2) == "-2"
    assert safe("-2") == "'-2"
    scale = Scale(id="strength", min=-2, max=2)
    (found,) = table([row("sentiment", ITEM, {"strength": -2}, questions=(scale,))])
    assert found["answer.strength"] == "-2"


def test_several_options_marks_and_what_is_asked_of_each_response() -> None:
    questions = (*own("rating", "accuracy", "issues"), Evidence(id="spans", blocks=("responses",)))
    answers = {
        "accuracy": {"r-00000a": 4, "r-00000b": 2},
        "issues": ["false_claim", "private_data"],
        "spans": [{"block": "response.r-00000a", "start": 0, "end": 1}],
    }
    (found,) = table([row("rating", RATED, answers, questions=questions, models={"r-00000b": "model-b"})])
    assert (found["answer.accuracy.1"], found["answer.accuracy.2"], found["answer.accuracy.3"]) == (
        "4",
        "2",
        "",
    )
    assert found["answer.issues"] == "false_claim|private_data"
    assert found["answer.spans"] == '[{"block":"response.r-00000a","start":0,"end":1}]'
    assert (found["response.1.text"], found["response.2.model"]) == ("'=A1", "model-b")
    assert found["item.prompt"] == "[user] Why?\n\n[assistant] So."


def test_the_mark_for_spreadsheets_is_a_choice() -> None:
    rows = [row("sentiment", ITEM, {"label": "positive"})]
    assert b"".join(write(rows, Loss(), choices(bom=True))).startswith(b"\xef\xbb\xbfitem,")
    assert b"".join(write(rows, Loss(), choices())).startswith(b"item,")


def test_no_answers_give_no_bytes() -> None:
    assert list(write([], Loss(), choices(bom=True))) == []


FORMULAS = ("=1+1", "@you", "-2", "'=1", "''+3", "'", "'so'", "＝1", "\tx", "plain", "x=1", "")


def test_texts_like_formulas_are_counted_and_come_back(tmp_path: Path) -> None:
    rows = [
        row(
            "sentiment",
            {**ITEM, "id": f"i-{number}", "text": {"text": f"{text} "}},
            None,
            note=text,
            keep={"k": text},
        )
        for number, text in enumerate(FORMULAS)
    ]
    loss = Loss()
    data = b"".join(write(rows, loss, choices(bom=True)))
    changed = sum(safe(text) != text for text in FORMULAS)
    assert changed == 7
    assert (loss.changed, loss.counts) == ({GUARDED: 3 * changed}, {})
    (tmp_path / "rows.csv").write_bytes(data)
    table = read(tmp_path, "rows.csv")
    assert [(one.column("note"), one.column("keep.k")) for one in table.rows] == [
        (one, one) for one in FORMULAS
    ]
    assert [one.column("item.text") for one in table.rows] == [f"{one} " for one in FORMULAS]
    # Tables of others are as they are.
    (tmp_path / "other.csv").write_text("item,note\n1,'=1\n", encoding="utf-8")
    assert read(tmp_path, "other.csv").rows[0].column("note") == "'=1"


@pytest.mark.parametrize("name", ["csv", "xlsx"])
def test_verdicts_on_the_answers_of_people_are_counted(name: str) -> None:
    verdict = Verdict(item="i-1", subject="s", verdict="disagree", category="wrong_label", severity="major")
    loss = Loss()
    list(writer(name)([replace(row("sentiment", ITEM, None), review=(verdict,))], loss, choices()))
    assert loss.counts == {"a verdict of a reviewer": 1}


@given(st.text(st.characters(blacklist_categories=["Cs"])) | st.text("_x0015Ff'=\x00\x01\x0f\t"))
def test_the_guard_goes_away_again(text: str) -> None:
    assert freed(guarded(text)) == text
    assert not guarded(text).startswith(RUNS)
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f]", guarded(text))


@pytest.mark.parametrize("text", ["a\0b", "\0=1+1", "\x1b[2J", "_x0041_", "_x0041\x01", "_x005F_"])
def test_signs_that_no_table_holds_come_back(text: str, tmp_path: Path) -> None:
    """A reader of tables stops at NUL, some leave it out: a formula behind one would run then."""
    loss = Loss()
    data = b"".join(write([row("sentiment", ITEM, None, note=text)], loss, choices()))
    assert not re.search(b"[\x00-\x08\x0b\x0c\x0e-\x1f]", data)
    assert (loss.changed, loss.counts) == ({CODED: 1}, {})
    (tmp_path / "rows.csv").write_bytes(data)
    (found,) = read(tmp_path, "rows.csv").rows
    assert found.column("note") == text


@pytest.mark.parametrize("family", [one.id for one in ALL])
def test_every_table_of_answers_is_known_by_its_heads(family: str) -> None:
    item = {"id": "i-1", "language": "en"}
    assert is_own(column.head for column in columns_of(row(family, item, None)))


@given(st.lists(st.text(st.characters(blacklist_categories=["Cs"])), min_size=2, max_size=4))
def test_any_text_comes_back(cells: list[str]) -> None:
    line = csv_line([safe(cell) for cell in cells]).decode("utf-8")
    (back,) = csv.reader(io.StringIO(line, newline=""))
    assert [freed(cell) for cell in back] == cells


def test_options_of_an_item_stand_beside_the_id_that_was_chosen() -> None:
    item = {
        "id": "q-1", "question": {"text": "?"},
        "options": [{"id": "0", "text": "น้ำไหล"}, {"id": "x", "text": "=1"}],
    }  # fmt: skip
    asked = own("closed_question", "answer")
    (found,) = table([row("closed_question", item, {"answer": "x"}, questions=asked)])
    assert (found["item.options"], found["answer.answer"]) == ("[0] น้ำไหล\n[x] =1", "x")
