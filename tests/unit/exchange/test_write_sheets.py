# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`xlsx` and `conll`: what is written comes back through the readers as it was, and what cannot is counted."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from annotator_app.exchange.reading import ods, token_lines, xlsx
from annotator_app.exchange.writing import write_conll, write_csv, write_ods, write_xlsx
from annotator_app.exchange.writing.writer import Loss
from annotator_app.model.question import Choice, Evidence, Option
from annotator_app.model.rows import AnswerRow
from tests.builders.rows import choices, own, row

ODD = "=1+1 \x01\x0b\r\n\t_x0041_ _x0041\x01 & <b> 😀 दिन \u2028 end "
LABEL = own("sentiment", "label")


def sentiment(text: str, label: str | None, by: str = "Ann", **more: Any) -> AnswerRow:
    item = {"id": "t-1", "text": {"text": text}}
    return row("sentiment", item, None if label is None else {"label": label}, by=by, questions=LABEL, **more)


def book(rows: list[AnswerRow]) -> tuple[bytes, Loss]:
    loss = Loss()
    return b"".join(write_xlsx.write(rows, loss, choices())), loss


def test_a_sheet_comes_back_as_it_was(tmp_path: Path) -> None:
    rows = [
        sentiment(ODD, "positive", note="-2", timing={"active_s": 7}, keep={"year": "1999", "n": 12}),
        sentiment(ODD, None, by="=cmd()", problem={"reason": "cut_off"}, keep={"year": "1999", "n": 12}),
    ]
    data, loss = book(rows)
    assert (loss.rows, loss.listed()) == (2, [])
    first, second = (one.own for one in xlsx.read(data, tmp_path / "x.xlsx", Counter()))
    assert (first["item.text"], first["note"], first["answer.label"]) == (ODD, "-2", "positive")
    assert (first["seconds"], first["keep.year"], first["keep.n"]) == (7, "1999", 12)
    assert (second["contributor"], second["state"], second["problem"]) == ("=cmd()", "skipped", "cut_off")
    heads = next(iter(write_csv.write(rows, Loss(), choices()))).decode().strip().split(",")
    assert list(first) == heads, "the same table as csv"


def test_other_programs_take_the_archive() -> None:
    data, _ = book([sentiment("x", "positive")])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert archive.namelist()[0] == "[Content_Types].xml", "where office programs look first"
        assert {one.date_time[0] for one in archive.infolist()} == {1980}
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
    assert data == book([sentiment("x", "positive")])[0]


def test_no_sheet_has_more_than_a_cell_holds(tmp_path: Path) -> None:
    data, loss = book([sentiment("😀" * 20_000, "positive")])
    (found,) = xlsx.read(data, tmp_path / "x.xlsx", Counter())
    assert found.own["item.text"] == "😀" * 16_383, "UTF-16 units, and never half a sign"
    assert loss.listed() == [{"reason": "the end of a text that is longer than a cell holds", "count": 1}]
    assert zipfile.ZipFile(io.BytesIO(book([])[0])).testzip() is None


SLOTS = (
    Choice(id="intent", options=(Option(id="alarm", text={"en": "Alarm"}),)),
    Evidence(id="slots", blocks=("text",)),
)


def marked(text: str, *marks: tuple[int, int, str], by: str = "Ann", **item: Any) -> AnswerRow:
    given = [{"block": "text", "start": start, "end": end, "label": label} for start, end, label in marks]
    block = {"text": text, **item}
    return row(
        "intent", {"id": "i-1", "text": block}, {"intent": "alarm", "slots": given}, by=by, questions=SLOTS
    )


def conll(*rows: AnswerRow) -> tuple[list[dict[str, Any]], str, dict[str, int]]:
    loss = Loss()
    text = b"".join(write_conll.write(rows, loss, choices())).decode()
    found = token_lines.read_slots(text, Path("x.conll"), Counter())
    return [one.own for one in found], text, {one["reason"]: one["count"] for one in loss.listed()}


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Weck mich um sieben Uhr 😀 morgen", [(13, 23, "time"), (26, 32, "date")]),
        ("ปลุกฉันเจ็ดโมง", [(7, 14, "time")]),
        ("جدولة  غدًا\nالساعة", [(7, 11, "date"), (12, 18, "time")]),
        ("#tag:x = 7", [(0, 6, "tag")]),
        ("no marks here", []),
        ("ab", [(0, 1, "x"), (1, 2, "x")]),
    ],
)
def test_marks_come_back_where_they_were(text: str, marks: list[tuple[int, int, str]]) -> None:
    (found,), _, dropped = conll(marked(text, *marks))
    assert [(one["start"], one["end"], one["label"]) for one in found["slots"]] == marks
    assert found["text"] == text.replace("\n", " ")
    assert (found["id"], found["intent"], found["contributor"]) == ("i-1", "alarm", "Ann")
    assert dropped == ({"line breaks inside a text, which stand as spaces": 1} if "\n" in text else {})


def test_words_of_the_pack_are_tokens_where_no_spaces_are() -> None:
    _, text, _ = conll(marked("ปลุกฉัน", words=[0, 4]))
    assert "ปลุก\tO\nฉัน\tO" in text


def test_what_tags_cannot_say_is_counted() -> None:
    (found,), _, dropped = conll(marked("one two three", (0, 7, "a"), (4, 13, "b"), (3, 4, "c"), (7, 8, "d")))
    assert [(one["start"], one["end"], one["label"]) for one in found["slots"]] == [(4, 13, "b")]
    assert dropped == {"a mark over another one": 1, "a mark on spaces alone": 2}
    _, text, dropped = conll(marked(" x ", (0, 3, "a")))
    assert ("x\tB-a" in text, dropped) == (True, {"spaces at the edge of a mark": 1})


def test_a_label_where_nothing_was_to_be_marked_is_counted() -> None:
    """It stands above the tokens of a text with marks; here there are no lines that it could stand above."""
    loss = Loss()
    assert not list(write_conll.write([sentiment("one", "positive")], loss, choices()))
    assert loss.listed() == [{"reason": "an answer that is no mark", "count": 1}]


def open_sheet(rows: list[AnswerRow]) -> tuple[bytes, Loss]:
    loss = Loss()
    return b"".join(write_ods.write(rows, loss, choices())), loss


SPACED = "=1+1 \t\n\n  two   spaces  & <b> 😀 दिन \u2028 end "


def test_a_sheet_of_opendocument_comes_back_as_it_was(tmp_path: Path) -> None:
    kept = {"year": "1999", "n": 12, "yes": True, "many": " " * 10_001}
    rows = [
        sentiment(SPACED, "positive", note="-2", timing={"active_s": 7}, keep=kept),
        sentiment(SPACED, None, by="=cmd()", problem={"reason": "cut_off"}, keep=kept),
    ]
    data, loss = open_sheet(rows)
    assert (loss.rows, loss.listed()) == (2, [])
    first, second = (one.own for one in ods.read(data, tmp_path / "x.ods", Counter()))
    assert (first["item.text"], first["note"], first["answer.label"]) == (SPACED, "-2", "positive")
    assert (first["seconds"], first["keep.year"], first["keep.n"]) == (7, "1999", 12)
    assert (first["keep.yes"], first["keep.many"]) == (True, kept["many"])
    assert (second["contributor"], second["state"], second["problem"]) == ("=cmd()", "skipped", "cut_off")
    whole = xlsx.read(book(rows)[0], tmp_path / "x.xlsx", Counter())
    assert [first, second] == [one.own for one in whole], "the same table as xlsx"
    (coded,) = ods.read(open_sheet([sentiment("a\x01\rb", "positive")])[0], tmp_path / "x.ods", Counter())
    assert coded.own["item.text"] == "a_x0001__x000D_b"


def test_an_archive_of_opendocument_begins_with_its_type() -> None:
    rows = [sentiment("x", "positive", keep={"yes": True})]
    data, _ = open_sheet(rows)
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    assert data[30 : 38 + len(kind)] == b"mimetype" + kind, "where file(1) and office programs look"
    for one in (data, open_sheet([])[0]):
        with zipfile.ZipFile(io.BytesIO(one)) as archive:
            assert archive.testzip() is None
            assert archive.namelist() == ["mimetype", "META-INF/manifest.xml", "content.xml"]
            assert {each.date_time[0] for each in archive.infolist()} == {1980}
            content = archive.read("content.xml")
        assert b"formula" not in content
        assert b"<text:p>TRUE</text:p>" in content or one is not data, "pandas reads the words of such a cell"
        assert b"<table:table-row>" in content
    assert data == open_sheet(rows)[0]
