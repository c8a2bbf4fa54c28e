# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""XLSX and ODS sheets as sources; the two seeds were written by XlsxWriter and odfpy, the odd cells by hand."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from annotator_app.exchange.reading.source import read
from annotator_app.exchange.reading.xlsx import date_text
from tests.builders.sources import refused, rows, told

STYLES = (
    b'<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yy;@"/>'
    b'<numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/></numFmts>'
    b'<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>'
)


def book(sheet: bytes, *, about: bytes = b"", texts: bytes = b"<sst/>") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(
            "xl/workbook.xml", b"<workbook>" + about + b'<sheets><sheet name="a" id="r"/></sheets></workbook>'
        )
        made.writestr("xl/_rels/workbook.xml.rels", b'<R><Relationship Id="r" Target="/xl/s.xml"/></R>')
        made.writestr("xl/sharedStrings.xml", texts)
        made.writestr("xl/styles.xml", STYLES)
        made.writestr("xl/s.xml", b"<worksheet><sheetData>" + sheet + b"</sheetData></worksheet>")
    return out.getvalue()


def cells(*values: bytes) -> bytes:
    return b"<row>" + b"".join(values) + b"</row>"


def word(text: str) -> bytes:
    return f'<c t="inlineStr"><is><t>{text}</t></is></c>'.encode()


def test_a_sheet_of_excel(tmp_path: Path) -> None:
    found = rows(tmp_path, "x.xlsx", "xlsx/words", rows="Items")
    names = ("id", "text", "language", "score", "day", "seen", "at", "long", "sum", "ok")
    assert told(found, *names) == [
        (
            "x-1",
            "ደህና ሁን 😀",
            "am",
            "0.1",
            "2026-11-25",
            "2026-11-25T12:30:00",
            "12:00:00",
            "36:00:00",
            3,
            True,
        ),
        ("x-2", "Habari\nyako", "sw", 7, "", "", "", "", "ab", ""),
        ("x-3", "so bold", "en", "1.234567890123457E+19", "", "", "", "", "", ""),
    ]
    assert [row.line for row in found] == [2, 4, 5]


def test_the_first_sheet_and_one_that_is_not_there(tmp_path: Path) -> None:
    assert told(rows(tmp_path, "x.xlsx", "xlsx/words"), "note") == [("not here",)]
    problem = refused(tmp_path, "x.xlsx", "xlsx/words", rows="items[")
    assert (problem.code, problem.params["names"]) == ("no_part", "About, Items")


def test_a_sheet_of_libreoffice(tmp_path: Path) -> None:
    found = rows(tmp_path, "x.ods", "ods/words", rows="Items")
    assert told(found, "id", "text", "language", "score", "day", "at", "ok") == [
        ("o-1", "two  spaces", "en", "0.10", "2026-11-25", "12:30:00", True),
        ("o-2", "Habari\nyako", "sw", 7, "", "", ""),
    ]
    assert [row.line for row in found] == [2, 6]


def test_numbers_dates_and_texts_as_they_are_stored(tmp_path: Path) -> None:
    sheet = cells(word("a"), word("b"), word("c"), word("d"), word("e")) + cells(
        b"<c><v>0.30000000000000004</v></c>",
        b'<c s="1"><v>45000</v></c>',
        b'<c s="2"><v>45000</v></c>',
        b'<c t="s"><v>0</v></c>',
        b"<c><f>A1</f></c>",
    )
    texts = b"<sst><si><r><t>lines_x000A_</t></r><r><t>here</t></r><rPh><t>kana</t></rPh></si></sst>"
    (row,) = rows(tmp_path, "x.xlsx", book(sheet, texts=texts))
    assert row.own == {"a": "0.30000000000000004", "b": "2023-03-15", "c": 45000, "d": "lines\nhere", "e": ""}
    (row,) = rows(tmp_path, "x.xlsx", book(sheet, texts=texts, about=b'<workbookPr date1904="1"/>'))
    assert row.column("b") == "2027-03-16"


@pytest.mark.parametrize(
    ("serial", "said"),
    [
        ("1", "1900-01-01"),
        ("59", "1900-02-28"),
        ("61", "1900-03-01"),
        ("45000.999999", "2023-03-16"),
        ("0.25", "06:00:00"),
        ("-1", "-1"),
        ("1e999999999", "1e999999999"),
        ("NaN", "NaN"),
        ("x", "x"),
    ],
)
def test_days_of_excel(serial: str, said: str) -> None:
    assert date_text(serial) == said


def test_rows_without_a_header(tmp_path: Path) -> None:
    found = rows(tmp_path, "x.xlsx", book(cells(word("a"), word("b")) + cells(word("c"))), header=False)
    assert [row.own for row in found] == [{"0": "a", "1": "b"}, {"0": "c", "1": ""}]


MERGE = b"</sheetData><mergeCells><mergeCell ref='A2:A3'/></mergeCells><sheetData>"
ODD: dict[str, tuple[bytes, str, Any]] = {
    "merged": (cells(word("a")) + MERGE, "merged_cells", "A2:A3"),
    "no name": (cells(word("a")) + b'<row r="2"><c r="C2"><v>1</v></c></row>', "no_head", "C"),
    "twice": (cells(word("a"), word("a")), "column_twice", "a"),
    "error": (cells(word("a")) + cells(b'<c t="e"><v>#N/A</v></c>'), "cell_error", "A"),
}


@pytest.mark.parametrize("name", ODD)
def test_what_is_no_plain_table_is_refused_with_its_place(tmp_path: Path, name: str) -> None:
    sheet, code, column = ODD[name]
    problem = refused(tmp_path, "x.xlsx", book(sheet))
    assert (problem.code, problem.column) == (code, column)
    assert problem.message


def test_merged_cells_of_ods(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        row = (
            "<table-row><table-cell><p>a</p></table-cell><table-cell number-columns-spanned='2'/></table-row>"
        )
        made.writestr("content.xml", f"<d><table name='t'>{row}</table></d>")
    problem = refused(tmp_path, "x.ods", out.getvalue())
    assert (problem.code, problem.column, problem.line) == ("merged_cells", "B1", 1)


def test_what_is_no_archive_or_a_damaged_one_is_refused(tmp_path: Path) -> None:
    good = book(cells(word("a")) + cells(word("b")))
    for bad in (
        b"",
        b"PK",
        good[:-40],
        good.replace(b"PK\x03\x04", b"PK\x03\x05"),
        b"\xd0\xcf\x11\xe0" * 200,
    ):
        assert refused(tmp_path, "x.xlsx", bad).code == "other_format"
    middle = good.index(b"xl/s.xml") + 12
    assert refused(tmp_path, "x.xlsx", good[:middle] + b"\xff" + good[middle + 1 :]).code in (
        "other_format",
        "not_xml",
    )


def test_formulas_that_nobody_computed_are_told(tmp_path: Path) -> None:
    sheet = cells(word("a"), word("b")) + cells(b"<c><f>1+1</f><v>2</v></c>", b"<c><f>A1</f><v/></c>")
    (row,) = rows(tmp_path, "x.xlsx", book(sheet))
    assert row.own == {"a": 2, "b": ""}
    assert read(tmp_path, "x.xlsx").files[0].left_out == {
        "a formula, of which the value was read": 1,
        "a formula whose value no program has computed": 1,
    }
