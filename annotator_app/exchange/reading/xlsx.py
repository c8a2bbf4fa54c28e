# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Sheets of XLSX files (ECMA-376): the values that cells hold, whatever their formulas and looks."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Final

from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.sheet import Cells, Value, number
from annotator_app.exchange.reading.xml_text import Element, parse_parts, part_named
from annotator_app.exchange.reading.zip_members import Members
from annotator_app.exchange.sheet_columns import column_of

FORMAT: Final = "xlsx"
_WORKBOOK: Final = "xl/workbook.xml"
# Formats of numbers that need no text of their own in the file and show a date or a time.
_BUILT_IN: Final = {
    str(one): "elapsed" if one == 46 else "date"
    for one in (*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59))
}
_NO_LETTERS = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]')
_CODED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_SECONDS: Final = 86_400
_LAST_DAY: Final = 2_958_466  # the day after the last one of the year 9999


def read(
    data: bytes, path: Path, loss: Counter[str], sheet: str | None = None, header: bool = True
) -> list[Row]:
    """Give the rows of the sheet of that name, or of the first. Raises UnreadableSourceError."""
    book = _Book(Members(data, path, FORMAT), path)
    if sheet is not None:
        part_named(sheet, list(book.sheets), path)
    if not book.sheets:
        raise book.members.refused()
    place = book.sheets[sheet if sheet is not None else next(iter(book.sheets))]
    found = _Sheet(book, path).read(place)
    loss.update(found.left_out(len(book.sheets)))
    return found.table(header)


def sheets(data: bytes, path: Path) -> list[str]:
    """Give the names of the sheets in their order. Raises UnreadableSourceError."""
    return list(_sheets(Members(data, path, FORMAT), path)[0])


class _Book:
    """What all sheets of a file share: their places, texts, and which formats show dates."""

    def __init__(self, members: Members, path: Path) -> None:
        self.members, self.path = members, path
        self.sheets, self.from_1904 = _sheets(members, path)
        self.texts: list[str] = []
        if "xl/sharedStrings.xml" in members:
            parse_parts(
                members.pieces("xl/sharedStrings.xml"), path, "si", lambda one: self.texts.append(_text(one))
            )
        self.shows = self._shows()

    def _shows(self) -> list[str]:
        """Tell for each cell format whether it shows a `date` (or time of day), `elapsed` time, or a number."""
        if "xl/styles.xml" not in self.members:
            return []
        styles = parse_parts(self.members.pieces("xl/styles.xml"), self.path)
        own = styles.child("numFmts")
        codes = {
            one.get("numFmtId"): one.get("formatCode") for one in (own.children("numFmt") if own else ())
        }
        cells = styles.child("cellXfs")
        ids = [one.get("numFmtId") for one in (cells.children("xf") if cells else ())]
        return [_shows(codes[one]) if one in codes else _BUILT_IN.get(one, "") for one in ids]


def _sheets(members: Members, path: Path) -> tuple[dict[str, str], bool]:
    """Give where each sheet lies, by name, and whether days are counted from 1904."""
    book = parse_parts(members.pieces(_WORKBOOK), path)
    about = book.child("workbookPr")
    links = parse_parts(members.pieces("xl/_rels/workbook.xml.rels"), path)
    places = {one.get("Id"): _place(one.get("Target")) for one in links.children("Relationship")}
    listed = book.child("sheets")
    named = (
        (one.get("name"), places.get(one.get("id"), ""))
        for one in (listed.children("sheet") if listed else ())
    )
    from_1904 = about is not None and about.get("date1904") in ("1", "true")
    return {name: place for name, place in named if place in members}, from_1904


class _Sheet:
    """Reads one sheet, row by row."""

    def __init__(self, book: _Book, path: Path) -> None:
        self.book, self.path, self.cells = book, path, Cells(path)
        self.line = 0

    def read(self, place: str) -> Cells:
        """Give the cells."""
        rest = parse_parts(self.book.members.pieces(place), self.path, "row", self.row)
        for one in rest.all("mergeCell"):
            self.cells.merged(one.get("ref"))
        return self.cells

    def row(self, row: Element) -> None:
        """Take a row in; a row or cell without a place follows the one before it."""
        told = row.get("r")
        self.line = int(told) if told.isascii() and told.isdecimal() and len(told) < 9 else self.line + 1
        found: dict[int, Value] = {}
        column = -1
        for cell in row.children("c"):
            told_column = column_of(cell.get("r"))
            column = column + 1 if told_column is None else told_column
            value = self._value(cell, column)
            if value is not None and value != "":
                found[column] = value
        self.cells.add(self.line, found)

    def _value(self, cell: Element, column: int) -> Value | None:
        kind, held = cell.get("t"), cell.child("v")
        if cell.child("f") is not None:
            self.cells.formula(computed=held is not None and held.text() != "")
        if kind == "inlineStr":
            inside = cell.child("is")
            return _text(inside) if inside else None
        text = held.text() if held else None
        if text is None:
            return None
        if kind == "s":
            texts = self.book.texts
            whole = text.strip()
            known = whole.isascii() and whole.isdecimal() and len(whole) < 9 and int(whole) < len(texts)
            if not known:
                self.cells.error(self.line, column, text)
            return texts[int(whole)] if known else None
        if kind == "e":
            self.cells.error(self.line, column, text)
            return None
        if kind == "b":
            return text.strip() in ("1", "true")
        if kind in ("str", "d"):
            return _decoded(text)
        return self._number(text.strip(), cell.get("s"))

    def _number(self, text: str, style: str) -> Value:
        known = style.isascii() and style.isdecimal() and len(style) < 9 and int(style) < len(self.book.shows)
        shows = self.book.shows[int(style)] if known else ""
        if not shows:
            return number(text)
        return date_text(text, from_1904=self.book.from_1904, elapsed=shows == "elapsed")


def date_text(serial: str, *, from_1904: bool = False, elapsed: bool = False) -> str:
    """Give the ISO text of a day number: a date, a time of day below 1, or both; other numbers as they are."""
    try:
        value = Decimal(serial)
        if not 0 <= value < _LAST_DAY:
            return serial
    except InvalidOperation:
        return serial
    days = int(value)
    seconds = int(((value - days) * _SECONDS).to_integral_value())
    if elapsed:
        minutes, second = divmod(days * _SECONDS + seconds, 60)
        return f"{minutes // 60:02}:{minutes % 60:02}:{second:02}"
    # Day 60 of the calendar from 1900 is a 29 February that never was.
    start = datetime.date(1904, 1, 1) if from_1904 else datetime.date(1899, 12, 31 if days < 60 else 30)
    day = datetime.datetime.combine(start, datetime.time()) + datetime.timedelta(days, seconds)
    if days == 0 and not from_1904:
        return day.time().isoformat()
    return day.isoformat().removesuffix("T00:00:00")


def _shows(code: str) -> str:
    first = _NO_LETTERS.sub("", code.partition(";")[0]).lower()
    if "general" in first or not any(letter in first for letter in "dmyhs"):
        return ""
    return "elapsed" if "[" in first else "date"


def _place(target: str) -> str:
    return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"


def _text(element: Element) -> str:
    """Give the text of a string, whatever its looks; how it is read aloud is another text and stays out."""
    return _decoded("".join(_runs(element)))


def _runs(element: Element) -> Iterator[str]:
    for one in element.children("t", "r"):
        yield one.text() if one.name == "t" else "".join(_runs(one))


def _decoded(text: str) -> str:
    return _CODED.sub(lambda found: _sign(found.group(1)) or found.group(), text) if "_x" in text else text


def _sign(code: str) -> str:
    value = int(code, 16)
    return "" if 0xD800 <= value < 0xE000 else chr(value)
