# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Sheets of ODS files (OpenDocument 1.2 and later): the values that cells hold."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from annotator_app.errors import Problem
from annotator_app.exchange.reading.decode import refuse
from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.sheet import (
    MOST_CELLS,
    Cells,
    Value,
    joined,
    number,
)
from annotator_app.exchange.reading.xml_text import TOO_MUCH, Element, parse_parts, part_named
from annotator_app.exchange.reading.zip_members import Members
from annotator_app.exchange.sheet_columns import MOST_COLUMNS, letters

FORMAT: Final = "ods"
_CONTENT: Final = "content.xml"
_SPACES = re.compile(r"[ \t\r\n]+")
_TIME = re.compile(r"PT(\d{1,6})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S")
_GROUPS: Final = ("table-row", "table-header-rows", "table-row-group", "table-rows")


def read(
    data: bytes, path: Path, loss: Counter[str], sheet: str | None = None, header: bool = True
) -> list[Row]:
    """Give the rows of the sheet of that name, or of the first. Raises UnreadableSourceError."""
    members = Members(data, path, FORMAT)
    found_tables: list[Element] = []
    parse_parts(members.pieces(_CONTENT), path, "table", found_tables.append)
    tables = {one.get("name"): one for one in found_tables}
    if sheet is not None:
        part_named(sheet, list(tables), path)
    if not tables:
        raise members.refused()
    found = Cells(path)
    line = 1
    for row in _rows(tables[sheet if sheet is not None else next(iter(tables))]):
        line += _take(row, line, found, path)
    loss.update(found.left_out(len(tables)))
    return found.table(header)


def sheets(data: bytes, path: Path) -> list[str]:
    """Give the names of the sheets in their order. Raises UnreadableSourceError."""
    names: list[str] = []
    parse_parts(
        Members(data, path, FORMAT).pieces(_CONTENT), path, "table", lambda one: names.append(one.get("name"))
    )
    return names


def _rows(element: Element) -> Iterator[Element]:
    for one in element.children(*_GROUPS):
        if one.name == "table-row":
            yield one
        else:
            yield from _rows(one)


def _take(row: Element, line: int, found: Cells, path: Path) -> int:
    """Add a row as often as it stands, and give how often that is; empty cells may stand a million times."""
    cells: dict[int, Value] = {}
    column = 0
    for cell in row.children("table-cell", "covered-table-cell"):
        times = _count(cell.get("number-columns-repeated"))
        if _count(cell.get("number-columns-spanned")) > 1 or _count(cell.get("number-rows-spanned")) > 1:
            found.merged(f"{letters(min(column, MOST_COLUMNS))}{line}", line)
        value = _value(cell, line, column, found)
        if "formula" in cell.attributes:
            found.formula(computed=value is not None and value != "")
        if value is not None and value != "":
            if column + times > MOST_COLUMNS:
                raise refuse(path, Problem("too_much", TOO_MUCH, file=str(path), line=line))
            cells.update(dict.fromkeys(range(column, column + times), value))
        column += times
    rows = _count(row.get("number-rows-repeated"))
    if len(cells) * rows > MOST_CELLS:
        raise refuse(path, Problem("too_much", TOO_MUCH, file=str(path), line=line))
    for number_ in range(rows if cells else 0):
        found.add(line + number_, cells)
    return rows


def _value(cell: Element, line: int, column: int, found: Cells) -> Value | None:
    kind = cell.get("value-type")
    if kind == "error":
        found.error(line, min(column, MOST_COLUMNS), _text(cell))
        return None
    if kind in ("float", "percentage", "currency"):
        return number(cell.get("value"))
    if kind == "date":
        return cell.get("date-value")
    if kind == "time":
        told = _TIME.fullmatch(cell.get("time-value"))
        return ":".join(one.zfill(2) for one in told.groups()) if told else cell.get("time-value")
    if kind == "boolean":
        return cell.get("boolean-value") == "true"
    return cell.get("string-value") or _text(cell)


def _text(cell: Element) -> str:
    return joined(_paragraph(one) for one in cell.children("p", "h"))


def _paragraph(element: Element) -> str:
    """Give the text of a paragraph; several spaces, tabs and line ends have elements of their own."""
    pieces = []
    for part in element.parts:
        if isinstance(part, str):
            pieces.append(_SPACES.sub(" ", part))
        elif part.name == "s":
            pieces.append(" " * min(_count(part.get("c")), 10_000))
        elif part.name in ("tab", "line-break"):
            pieces.append("\t" if part.name == "tab" else "\n")
        elif part.name not in ("annotation", "ruby-text"):
            pieces.append(_paragraph(part))
    return "".join(pieces)


def _count(text: str) -> int:
    return max(1, int(text)) if text.isascii() and text.isdecimal() and len(text) < 9 else 1
