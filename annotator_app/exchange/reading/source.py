# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Reads a source: finds its files, decodes them, cuts them into rows, and tells how it was done.

A source that cannot be read wholly is not read at all; every place that hinders is listed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from annotator_app.errors import Problem, UnreadableSourceError
from annotator_app.exchange.formats import by_ending, by_name
from annotator_app.exchange.reading import (
    cas_json,
    dataset,
    delimited,
    json_text,
    own_dataset,
    own_parts,
    parquet,
    plain_text,
    programs,
    squad,
    webanno,
    yaml_text,
)
from annotator_app.exchange.reading.decode import read_text, refuse
from annotator_app.exchange.reading.files import Found, find
from annotator_app.exchange.reading.ready import NOTHING, How, Ready
from annotator_app.exchange.reading.rows import Row, RowPathError, Step, parse_path
from annotator_app.text import QT_TRANSLATE_NOOP

BAD_ROWS = QT_TRANSLATE_NOOP("sources", "“{rows}” is no way to rows. An example: data[].items[]")
NO_READER = QT_TRANSLATE_NOOP("sources", "No format that is read is called “{format}”.")
NO_ENDING = QT_TRANSLATE_NOOP(
    "sources", "The ending “{ending}” tells no format. Name one in the plan: format = …"
)
TOO_MANY_LINES = QT_TRANSLATE_NOOP(
    "sources", "A file of more than {limit} lines is not read at once. Cut it into several files."
)

# A row takes some hundred bytes in memory, however few its line has.
MOST_LINES = 2_000_000
_BY_LINE = frozenset(("jsonl", "csv", "tsv", "lines", "conll", "conllu", "webanno", *programs.NAMES))

Report = Callable[[int, int], None]


@dataclass(frozen=True, kw_only=True)
class ReadOptions:
    """How a plan says that a source is to be read; what it leaves out is found out."""

    format: str = "auto"
    rows: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    quote: str | None = None
    header: bool = True


@dataclass(frozen=True, kw_only=True)
class FileRead:
    """How one file was read: for telling people, never for reading on."""

    path: str
    format: str
    encoding: str
    bom: bool
    rows: int
    delimiter: str | None = None
    quote: str | None = None
    left_out: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Table:
    """The rows of a source, and how each of its files was read."""

    rows: list[Row]
    files: list[FileRead] = field(default_factory=list)
    ready: Ready = NOTHING

    @property
    def columns(self) -> list[str]:
        """The names of all columns of its first thousand rows, in the order of their coming."""
        names: dict[str, None] = {}
        for row in self.rows[:1_000]:
            names.update(dict.fromkeys(row.names()))
        return list(names)


def read(
    folder: Path, pattern: str, options: ReadOptions | None = None, report: Report = lambda *_: None
) -> Table:
    """Give the rows of the source that `pattern`, relative to `folder`, names.

    Raises UnreadableSourceError with every place of every file that hinders.
    """
    options = options or ReadOptions()
    found = find(folder, pattern)
    rows: list[Row] = []
    files: list[FileRead] = []
    problems: list[Problem] = []
    ready = NOTHING
    if options.format == "dataset":
        if nothing := dataset.no_data(found, pattern):
            raise refuse(pattern, nothing)
        chosen = dataset.choose(found, options.rows)
        found, options = chosen.files, replace(options, rows=None) if chosen.named else options
        files += _told(pattern, options, chosen.left_out)
    steps = _steps(pattern, options, found)
    for number, file in enumerate(found):
        try:
            got, how, filled = _read_file(
                file, options, steps, report if len(found) == 1 else lambda *_: None
            )
        except UnreadableSourceError as error:
            problems += error.problems
            continue
        _finish(got, file, len(found) > 1)
        rows += got
        files.append(how)
        ready |= filled
        report(number + 1, len(found))
    if problems:
        raise refuse(pattern, *problems)
    if options.format == "dataset" and own_dataset.is_own(rows):
        rows, ready, left_out = own_dataset.joined(rows)
        files += _told(pattern, options, left_out)
    if len(found) > 1:
        rows, differing = programs.joined(options.format, rows, ready)
        files += _told(pattern, options, differing)
    return Table(rows=rows, files=files, ready=ready)


def _told(pattern: str, options: ReadOptions, left_out: Mapping[str, int]) -> list[FileRead]:
    """Tell what was left out of all files of a source together; nothing where nothing was."""
    whole = FileRead(path=pattern, format=options.format, encoding="", bom=False, rows=0, left_out=left_out)
    return [whole] if left_out else []


def _steps(pattern: str, options: ReadOptions, found: list[Found]) -> tuple[Step, ...] | None:
    """Give the way to the rows; in files of formats with named parts `rows` is such a name and no way."""
    if options.rows is None or all(_named(file.path, options) for file in found):
        return None
    try:
        return parse_path(options.rows)
    except RowPathError:
        raise refuse(pattern, Problem("bad_rows", BAD_ROWS, {"rows": options.rows}, file=pattern)) from None


def _named(path: Path, options: ReadOptions) -> bool:
    format_ = by_ending(path.suffix) if options.format == "auto" else by_name(options.format)
    return format_ is not None and format_.name in (*own_parts.OF_TEXT, *own_parts.OF_BYTES)


def _finish(rows: list[Row], file: Found, several: bool) -> None:
    """Give rows the columns of their file's name, and a name that is unique among several files."""
    name = file.name.rpartition(".")[0] or file.name if several else file.path.stem
    for row in rows:
        row.path = file.name
        row.origin = name.replace("/", ".")
        if file.columns:
            row.around = (*row.around, file.columns)


def _read_file(
    file: Found, options: ReadOptions, steps: tuple[Step, ...] | None, report: Report
) -> tuple[list[Row], FileRead, Ready]:
    name = format_of(file.path, options)
    if name in own_parts.OF_BYTES:
        rows, left_out = own_parts.read_bytes(name, file.path, options.rows, header=options.header)
        read_as = FileRead(
            path=file.name, format=name, encoding="utf-8", bom=False, rows=len(rows), left_out=left_out
        )
        return rows, read_as, NOTHING
    if name == "parquet" or (name in programs.NAMES and file.path.suffix.lower() == ".parquet"):
        rows, left_out = parquet.read(file.path, report)
        how = How(left_out=left_out)
        if name != "parquet":
            rows, how = programs.shaped(name, rows, left_out)
        read_as = FileRead(
            path=file.name, format=name, encoding="utf-8", bom=False, rows=len(rows), left_out=how.left_out
        )
        return rows, read_as, how.ready
    decoded = read_text(file.path, options.encoding, own_parts.DECLARED.get(name, lambda _data: None))
    if name in _BY_LINE and decoded.text.count("\n") > MOST_LINES:
        problem = Problem("too_many_lines", TOO_MANY_LINES, {"limit": MOST_LINES}, file=str(file.path))
        raise refuse(file.path, problem)
    rows, how = _READERS[name](decoded.text, file.path, options, steps, report)
    read_as = FileRead(
        path=file.name,
        format=how.format or name,
        encoding=decoded.encoding,
        bom=decoded.bom,
        rows=len(rows),
        delimiter=how.delimiter,
        quote=how.quote,
        left_out=how.left_out,
    )
    return rows, read_as, how.ready


def reads_itself(value: Any) -> bool:
    """Tell whether a value of JSON is of a format that finds its rows by itself."""
    return squad.looks_like(value) or cas_json.looks_like(value)


def format_of(path: Path, options: ReadOptions) -> str:
    """Give the format that a file is read as. Raises UnreadableSourceError where none reads it."""
    found_out = options.format in ("auto", "dataset")
    format_ = by_ending(path.suffix) if found_out else by_name(options.format)
    if format_ is None and found_out:
        raise refuse(path, Problem("no_ending", NO_ENDING, {"ending": path.suffix}, file=str(path)))
    if format_ is None or format_.name not in READS:
        raise refuse(path, Problem("no_reader", NO_READER, {"format": options.format}, file=str(path)))
    return format_.name


Reader = Callable[[str, Path, ReadOptions, tuple[Step, ...] | None, Report], tuple[list[Row], How]]
_EACH = (Step("each"),)


def _jsonl(
    text: str, path: Path, _options: ReadOptions, steps: tuple[Step, ...] | None, report: Report
) -> tuple[list[Row], How]:
    rows = json_text.read_lines(text, path, report, json_text.NOT_JSON_HINT)
    if not steps:
        return rows, How()
    return [inner for row in rows for inner in json_text.inside(row, steps, path)], How()


def _json(
    text: str, path: Path, options: ReadOptions, steps: tuple[Step, ...] | None, _report: Report
) -> tuple[list[Row], How]:
    value = json_text.read_value(text, path)
    if steps is None and (options.format == "squad" or squad.looks_like(value)):
        return squad.rows(value, text, path), How(format="squad", ready=squad.READY)
    if steps is None and cas_json.looks_like(value):
        return own_parts.read_text("cas_json", text, path, None)
    if steps is None:
        steps = _EACH if isinstance(value, list) else ()
    return json_text.rows_of(value, steps, text, path), How()


def _delimited(
    text: str, path: Path, options: ReadOptions, _steps: tuple[Step, ...] | None, _report: Report
) -> tuple[list[Row], How]:
    if options.format == "auto" and webanno.looks_like(text):
        return own_parts.read_text("webanno", text, path, None)
    delimiter = options.delimiter or ("\t" if options.format == "tsv" else None)
    got = delimited.read(text, path, delimiter=delimiter, quote=options.quote, header=options.header)
    return got.rows, How(delimiter=got.dialect.delimiter, quote=got.dialect.quote)


def _yaml(
    text: str, path: Path, _options: ReadOptions, steps: tuple[Step, ...] | None, _report: Report
) -> tuple[list[Row], How]:
    return yaml_text.read_rows(text, path, steps), How()


def _lines(
    text: str, path: Path, _options: ReadOptions, _steps: tuple[Step, ...] | None, _report: Report
) -> tuple[list[Row], How]:
    return plain_text.read_lines(text, path), How()


def _files(
    text: str, path: Path, _options: ReadOptions, _steps: tuple[Step, ...] | None, _report: Report
) -> tuple[list[Row], How]:
    return plain_text.read_file(text, path), How()


def _program(
    text: str, path: Path, options: ReadOptions, steps: tuple[Step, ...] | None, report: Report
) -> tuple[list[Row], How]:
    return programs.read(options.format, text, path, steps, report)


def _own_parts(name: str) -> Reader:
    """Give the reader of a format in which `rows` names a part of the file."""
    return lambda text, path, options, _steps, _report: own_parts.read_text(name, text, path, options.rows)


_READERS: Mapping[str, Reader] = {
    "jsonl": _jsonl,
    "json": _json,
    "squad": _json,
    "csv": _delimited,
    "tsv": _delimited,
    "yaml": _yaml,
    "lines": _lines,
    "files": _files,
    **dict.fromkeys(programs.NAMES, _program),
    **{name: _own_parts(name) for name in own_parts.OF_TEXT},
}
READS = (*_READERS, "parquet", "dataset", *own_parts.OF_BYTES)
