# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`ods`: the table of `csv` as a sheet (OpenDocument 1.2). Text is text there, so that nothing runs as a formula.

Whole numbers are numbers; everything else stands as `csv` has it, without the apostrophe. Lines of a text are the
paragraphs of its cell; what XML cannot hold stands as `_x0001_`, as in `xlsx`. A sheet has 1,048,576 rows.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from annotator_app.exchange.guarded_cells import coded
from annotator_app.exchange.writing.sheet_rows import EXACT, NOT_IN_XML, sheet_rows
from annotator_app.exchange.writing.write_csv import flat
from annotator_app.exchange.writing.writer import Choices, Loss
from annotator_app.exchange.writing.zip_writer import archive
from annotator_app.model.rows import AnswerRow

TYPE: Final = "application/vnd.oasis.opendocument.spreadsheet"
# An archive of OpenDocument begins with this file, not packed, so that its type can be told from the first bytes.
MIMETYPE: Final = "mimetype"
SHEET: Final = "answers"
# How many spaces one element stands for; readers take no more.
_MOST_SPACES: Final = 10_000
_CODED: Final = re.compile(NOT_IN_XML)
_SPACES: Final = re.compile("\t|^ +| +$|  +")
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAMES: Final = "urn:oasis:names:tc:opendocument:xmlns"
_MANIFEST: Final = (
    f'{_HEAD}<manifest:manifest xmlns:manifest="{_NAMES}:manifest:1.0" manifest:version="1.2">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{TYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)
_OPENED: Final = (
    f'{_HEAD}<office:document-content xmlns:office="{_NAMES}:office:1.0" xmlns:table="{_NAMES}:table:1.0" '
    f'xmlns:text="{_NAMES}:text:1.0" office:version="1.2"><office:body><office:spreadsheet>'
    f'<table:table table:name="{SHEET}">'
)
_CLOSED: Final = "</table:table></office:spreadsheet></office:body></office:document-content>"
_EMPTY: Final = "<table:table-cell/>"


def write(rows: Iterable[AnswerRow], loss: Loss, choices: Choices) -> Iterator[bytes]:
    """Give the pieces of a file with one sheet: the head, and a row for every answer, skipped items included."""
    parts: list[tuple[str, Iterable[bytes]]] = [
        (MIMETYPE, [TYPE.encode()]),
        ("META-INF/manifest.xml", [_MANIFEST.encode()]),
        ("content.xml", _sheet(rows, loss, choices)),
    ]
    return archive(parts, plain=(MIMETYPE,))


def _sheet(rows: Iterable[AnswerRow], loss: Loss, choices: Choices) -> Iterator[bytes]:
    yield _OPENED.encode()
    width = 0
    for values in sheet_rows(rows, loss, choices):
        if not width:
            width = len(values)
            yield _columns(width)
        yield _line(values)
    if not width:
        yield _columns(1) + _line([None])
    yield _CLOSED.encode()


def _columns(count: int) -> bytes:
    return f'<table:table-column table:number-columns-repeated="{count}"/>'.encode()


def _line(values: Iterable[Any]) -> bytes:
    return f"<table:table-row>{''.join(map(_cell, values))}</table:table-row>\n".encode()


def _cell(value: Any) -> str:
    if value is None or value == "":
        return _EMPTY
    if isinstance(value, bool):
        return _told(f'boolean" office:boolean-value="{str(value).lower()}', str(value).upper())
    if isinstance(value, int) and abs(value) < EXACT:
        return _told(f'float" office:value="{value}', str(value))
    text = value if isinstance(value, str) else flat(value)
    return _told("string", *map(_paragraph, coded(text, _CODED).split("\n")))


def _told(type_: str, *lines: str) -> str:
    """Give a cell with its value, and with the words that are shown for it: some programs read these alone."""
    shown = "".join(f"<text:p>{line}</text:p>" for line in lines)
    return f'<table:table-cell office:value-type="{type_}">{shown}</table:table-cell>'


def _paragraph(line: str) -> str:
    """Give a line with elements for tabs, and for spaces that would come to one or to none."""
    return _SPACES.sub(_spaced, html.escape(line, quote=False))


def _spaced(found: re.Match[str]) -> str:
    if found.group() == "\t":
        return "<text:tab/>"
    whole, rest = divmod(len(found.group()), _MOST_SPACES)
    elements = [f'<text:s text:c="{_MOST_SPACES}"/>'] * whole
    return "".join(elements) + (f'<text:s text:c="{rest}"/>' if rest else "")
