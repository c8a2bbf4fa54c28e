# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`xlsx`: the table of `csv` as a sheet (ECMA-376). Text is text there, so that nothing runs as a formula.

Whole numbers are numbers; everything else stands as `csv` has it, without the apostrophe. A cell of Excel holds
32,767 UTF-16 units: longer text is cut and counted, and a sheet has 1,048,576 rows.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from annotator_app.exchange.guarded_cells import coded
from annotator_app.exchange.sheet_columns import letters
from annotator_app.exchange.writing.sheet_rows import EXACT, NOT_IN_XML, sheet_rows
from annotator_app.exchange.writing.write_csv import flat
from annotator_app.exchange.writing.writer import Choices, Loss
from annotator_app.exchange.writing.zip_writer import archive
from annotator_app.model.rows import AnswerRow
from annotator_app.text import QT_TRANSLATE_NOOP

LONGEST: Final = 32_767
CUT: Final = QT_TRANSLATE_NOOP("losses", "the end of a text that is longer than a cell holds")
# What XML cannot hold, and what a reader would take for such a sign (be it with the underscore that the next one
# begins with), stand as `_x0001_`.
_CODED: Final = re.compile(f"{NOT_IN_XML}|_(?=x[0-9A-Fa-f]{{4}}(?:_|{NOT_IN_XML}))")
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def write(rows: Iterable[AnswerRow], loss: Loss, choices: Choices) -> Iterator[bytes]:
    """Give the pieces of a workbook with one sheet: the head, and a row for every answer, skipped items included."""
    return archive(
        [
            *((name, [page]) for name, page in _PARTS),
            ("xl/worksheets/sheet1.xml", _sheet(rows, loss, choices)),
        ]
    )


def _sheet(rows: Iterable[AnswerRow], loss: Loss, choices: Choices) -> Iterator[bytes]:
    frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    view = f'<sheetViews><sheetView workbookViewId="0">{frozen}</sheetView></sheetViews>'
    yield f'{_HEAD}<worksheet xmlns="{_MAIN}">{view}<sheetData>'.encode()
    for number, values in enumerate(sheet_rows(rows, loss, choices), start=1):
        yield _line(number, values, loss)
    yield b"</sheetData></worksheet>"


def _line(number: int, values: list[Any], loss: Loss) -> bytes:
    cells = [_cell(f"{letters(place)}{number}", value, loss) for place, value in enumerate(values)]
    return f'<row r="{number}">{"".join(cells)}</row>'.encode()


def _cell(place: str, value: Any, loss: Loss) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return f'<c r="{place}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, int) and abs(value) < EXACT:
        return f'<c r="{place}"><v>{value}</v></c>'
    text = value if isinstance(value, str) else flat(value)
    if len(text.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST:
        loss.drop(CUT)
        text = _cut(text)
    shown = html.escape(coded(text, _CODED), quote=False)
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{shown}</t></is></c>'


def _cut(text: str) -> str:
    """Give as many whole signs as a cell holds."""
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * LONGEST]
    return units.decode("utf-16-le", "ignore")


def _relations(*targets: tuple[str, str]) -> bytes:
    found = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{found}</Relationships>'.encode()


_PARTS: Final = (
    (
        "[Content_Types].xml",
        (
            f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/></Types>'
        ).encode(),
    ),
    ("_rels/.rels", _relations(("officeDocument", "xl/workbook.xml"))),
    (
        "xl/workbook.xml",
        (
            f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
            '<sheet name="answers" sheetId="1" r:id="rId1"/></sheets></workbook>'
        ).encode(),
    ),
    ("xl/_rels/workbook.xml.rels", _relations(("worksheet", "worksheets/sheet1.xml"))),
)
