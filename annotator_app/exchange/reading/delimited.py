# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""CSV and TSV, read strictly: what does not form a table is refused with file, line and column.

Delimiter and quoting are found out and told; a plan may name them. A quote counts only as the first
character of a field, where RFC 4180 has it; doubled, it stands for itself. Line breaks inside quotes and
every other character are kept. Where the same file reads both as quoted and as plain lines of one width,
and the quotes would swallow whole lines, the plain lines are right: tab-separated files often hold quotes
that open nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator_app.errors import Problem
from annotator_app.exchange.guarded_cells import freed, is_own
from annotator_app.exchange.reading.decode import nul_problems, refuse
from annotator_app.exchange.reading.rows import Row
from annotator_app.text import QT_TRANSLATE_NOOP

TOO_FEW = QT_TRANSLATE_NOOP("sources", "This line has {found} columns, the header has {wanted}.")
UNCLOSED = QT_TRANSLATE_NOOP("sources", "A quote opens here and is never closed.")
AFTER_QUOTE = QT_TRANSLATE_NOOP("sources", "Something stands between a closing quote and the next column.")
TWICE = QT_TRANSLATE_NOOP("sources", "Two columns are called “{column}”.")
TOO_WIDE = QT_TRANSLATE_NOOP("sources", "This line has {found} columns; more than {limit} are not read.")
NOT_ONE = QT_TRANSLATE_NOOP(
    "sources", "The delimiter and the quote have to be one character each, and not the same."
)

DELIMITERS = (",", ";", "\t", "|")
QUOTE = '"'
MOST_PROBLEMS = 1_000
MOST_COLUMNS = 10_000
# Every unclosed quote is looked for to the end of the file, so there is an end to looking.
MOST_FAULTS = 100
_SAMPLE = 65_536
_SAMPLE_RECORDS = 50


@dataclass(frozen=True, slots=True)
class Dialect:
    """How columns are parted and quoted; `quote` is empty where quotes mean nothing."""

    delimiter: str
    quote: str = QUOTE


@dataclass(frozen=True, slots=True)
class Grid:
    """Records with the lines they start on, and what is wrong with their form (line, column, sentence)."""

    records: list[tuple[int, list[str]]]
    faults: list[tuple[int, str, str]]

    def rectangular(self) -> bool:
        """Tell whether nothing is wrong and all records are equally wide."""
        return not self.faults and len({len(fields) for _line, fields in self.records}) <= 1


@dataclass(frozen=True, slots=True)
class Delimited:
    """What was read and how."""

    rows: list[Row]
    columns: list[str]
    dialect: Dialect


def read(
    text: str, path: Path, *, delimiter: str | None = None, quote: str | None = None, header: bool = True
) -> Delimited:
    """Give the rows of a delimited text.

    `quote`: one character, or "none"; unsaid it is found out. Without a header the columns are `0`, `1`, ….
    Raises UnreadableSourceError with every line that does not fit.
    """
    problems = nul_problems(text, path)
    if problems:
        raise refuse(path, *problems)
    delimiter = delimiter or _delimiter(text, path)
    quote = {"none": "", None: None}.get(quote, quote)
    if len(delimiter) != 1 or (quote is not None and (len(quote) > 1 or quote == delimiter)):
        raise refuse(path, Problem("delimiter", NOT_ONE, file=str(path)))
    dialect, grid = _best(text, delimiter, quote)
    return _table(grid, dialect, path, header)


def records(text: str, dialect: Dialect) -> Grid:
    """Cut `text` into records. Blank lines are no records; faults are listed, never mended."""
    found: list[tuple[int, list[str]]] = []
    faults: list[tuple[int, str, str]] = []
    position, line, cut = 0, 1, _Cutter(dialect)
    while position < len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        if dialect.quote and text.find(dialect.quote, position, end) >= 0:
            fields, end, lines, fault = cut.quoted(text, position)
            faults += [(line, *fault)] if fault else []
            if len(faults) == MOST_FAULTS:
                break
        else:
            fields, lines = text[position:end].removesuffix("\r").split(dialect.delimiter), 1
        if fields != [""]:
            found.append((line, fields))
        position, line = end + 1, line + lines
    return Grid(found, faults)


class _Cutter:
    """Cuts a record with quotes in it; its patterns are made once for a dialect."""

    def __init__(self, dialect: Dialect) -> None:
        quote, self.delimiter = re.escape(dialect.quote), dialect.delimiter
        self.quote = dialect.quote
        self.inside = (
            re.compile(f"{quote}((?:[^{quote}]++|{quote}{quote})*+){quote}(?!{quote})") if quote else None
        )
        self.bare = re.compile(f"[^{re.escape(dialect.delimiter)}\n]*+")

    def quoted(self, text: str, position: int) -> tuple[list[str], int, int, tuple[str, str] | None]:
        """Give the fields from `position`, where the record ends, how many lines it takes, and its first fault."""
        fields: list[str] = []
        start = position
        while True:
            value, position, fault = self._field(text, position)
            fields.append(value)
            if fault:
                end = text.find("\n", position)
                end = len(text) if end < 0 else end
                return fields, end, text.count("\n", start, end) + 1, (fault, str(len(fields) - 1))
            if text[position : position + 1] == self.delimiter:
                position += 1
                continue
            end = position + text.startswith("\r", position)
            return fields, end, text.count("\n", start, end) + 1, None

    def _field(self, text: str, position: int) -> tuple[str, int, str]:
        if not text.startswith(self.quote, position):
            found = self.bare.match(text, position)
            assert found is not None
            value, end = found.group(), found.end()
            if text[end : end + 1] != self.delimiter and value.endswith("\r"):
                return value[:-1], end - 1, ""
            return value, end, ""
        assert self.inside is not None
        found = self.inside.match(text, position)
        if found is None:
            return "", position, UNCLOSED
        end = found.end()
        closed = end == len(text) or text[end] in (self.delimiter, "\n") or text.startswith("\r\n", end)
        return found.group(1).replace(self.quote * 2, self.quote), end, "" if closed else AFTER_QUOTE


def _best(text: str, delimiter: str, quote: str | None) -> tuple[Dialect, Grid]:
    if "\n" not in text and "\r" in text:
        text = text.replace("\r", "\n")
    if quote is not None:
        dialect = Dialect(delimiter, quote)
        return dialect, records(text, dialect)
    dialect = Dialect(delimiter)
    grid = records(text, dialect)
    if QUOTE not in text:
        return dialect, grid
    if not _even(text, delimiter):
        return dialect, grid
    plain = Dialect(delimiter, "")
    lines = records(text, plain)
    swallowed = len(lines.records) != len(grid.records)
    if swallowed or not grid.rectangular():
        return plain, lines
    return dialect, grid


def _even(text: str, delimiter: str) -> bool:
    """Tell whether all lines, quotes meaning nothing, are equally wide and have more than one column."""
    width, position = 0, 0
    while position < len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        here = text.count(delimiter, position, end) + 1
        if here > 1 or text[position:end] not in ("", "\r"):
            if here == 1 or here != (width or here):
                return False
            width = here
        position = end + 1
    return width > 1


def _delimiter(text: str, path: Path) -> str:
    if path.suffix.lower() in (".tsv", ".tab"):
        return "\t"
    sample = text[:_SAMPLE]
    if len(sample) < len(text):
        sample = sample[: sample.rfind("\n") + 1] or sample
    scores = [(_score(sample, delimiter), -number) for number, delimiter in enumerate(DELIMITERS)]
    return DELIMITERS[-max(scores)[1]]


def _score(sample: str, delimiter: str) -> tuple[float, int]:
    """How much of a sample is as wide as its header; one column alone proves nothing."""
    widths = [len(fields) for _line, fields in records(sample, Dialect(delimiter)).records[:_SAMPLE_RECORDS]]
    if not widths or widths[0] == 1:
        return 0.0, 0
    return round(widths.count(widths[0]) / len(widths), 2), widths[0]


def _table(grid: Grid, dialect: Dialect, path: Path, header: bool) -> Delimited:
    if not grid.records:
        return Delimited([], [], dialect)
    start, first = grid.records[0]
    if len(first) > MOST_COLUMNS:
        said = {"found": len(first), "limit": MOST_COLUMNS}
        raise refuse(path, Problem("too_wide", TOO_WIDE, said, file=str(path), line=start))
    names = [name or str(number) for number, name in enumerate(first)] if header else []
    names = names or [str(number) for number in range(len(first))]
    problems = [
        Problem("column_twice", TWICE, {"column": name}, file=str(path), line=grid.records[0][0], column=name)
        for name, count in Counter(names).items()
        if count > 1
    ]
    problems += [_fault(path, names, *fault) for fault in grid.faults]
    if not grid.faults:
        problems += list(_ragged(grid, names, path))
    if problems:
        raise refuse(path, *problems[:MOST_PROBLEMS])
    body = grid.records[1:] if header else grid.records
    if is_own(names):
        body = [(line, [freed(cell) for cell in fields]) for line, fields in body]
    rows = [
        Row(dict(zip(names, fields, strict=True)), file=path.stem, path=str(path), line=line)
        for line, fields in body
    ]
    return Delimited(rows, names, dialect)


def _fault(path: Path, names: list[str], line: int, sentence: str, number: str) -> Problem:
    code = "unclosed_quote" if sentence == UNCLOSED else "after_quote"
    column = names[int(number)] if int(number) < len(names) else number
    return Problem(code, sentence, file=str(path), line=line, column=column)


def _ragged(grid: Grid, names: list[str], path: Path) -> Iterator[Problem]:
    wanted = len(names)
    for line, fields in grid.records:
        found = len(fields)
        if found == wanted:
            continue
        column = names[found] if found < wanted else str(wanted)
        yield Problem(
            "ragged", TOO_FEW, {"found": found, "wanted": wanted}, file=str(path), line=line, column=column
        )
