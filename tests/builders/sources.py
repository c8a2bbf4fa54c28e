# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Sources written in one line and read as the program reads them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from annotator_app.errors import Problem, UnreadableSourceError
from annotator_app.exchange.reading.rows import Row, look_up
from annotator_app.exchange.reading.source import ReadOptions, read
from tests.builders.fuzzing.damage import SEEDS


def rows(folder: Path, name: str, seed: str | bytes, **how: Any) -> list[Row]:
    data = seed if isinstance(seed, bytes) else (SEEDS / seed).read_bytes()
    (folder / name).write_bytes(data)
    return read(folder, name, ReadOptions(**how)).rows


def refused(folder: Path, name: str, seed: str | bytes, **how: Any) -> Problem:
    with pytest.raises(UnreadableSourceError) as error:
        rows(folder, name, seed, **how)
    return error.value.problems[0]


def told(found: list[Row], *names: str) -> list[tuple[Any, ...]]:
    return [tuple(look_up(row, name) for name in names) for row in found]


def texts(row: Row, column: str = "slots") -> list[tuple[str, Any]]:
    text = row.column("text")
    return [(text[mark["start"] : mark["end"]], mark.get("label")) for mark in row.column(column)]


def workbook(sheets: Mapping[str, Sequence[Sequence[str]]]) -> bytes:
    """An XLSX file of several sheets, each with rows of texts, with the parts that Excel asks for."""
    out = io.BytesIO()
    numbered = list(enumerate(sheets, start=1))
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = "http://schemas.openxmlformats.org/package/2006/relationships"
    listed = "".join(f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}"/>' for n, name in numbered)
    targets = "".join(
        f'<Relationship Id="rId{n}" Type="{relations}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n, _ in numbered
    )
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        book = f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets>{listed}</sheets></workbook>'
        made.writestr("xl/workbook.xml", book)
        made.writestr(
            "xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{links}">{targets}</Relationships>'
        )
        for number, name in numbered:
            rows = "".join(
                "<row>" + "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in row) + "</row>"
                for row in sheets[name]
            )
            sheet = f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>'
            made.writestr(f"xl/worksheets/sheet{number}.xml", sheet)
    return out.getvalue()
