# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The files that somebody chose in the window, read once: their columns, what they give to choose from, what is wrong.

Folders are looked into: that of a data set is read as one source, of any other the files in it are taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import Problem, UnreadableSourceError
from annotator_app.exchange.reading import dataset, folder, offered, own_parts, programs
from annotator_app.exchange.reading.offered import Offered
from annotator_app.exchange.reading.ready import NOTHING, Ready
from annotator_app.exchange.reading.rows import ALWAYS, FILE, MISSING, Row, look_up
from annotator_app.exchange.reading.shaping import as_text, is_chosen
from annotator_app.exchange.reading.source import FileRead, ReadOptions
from annotator_app.workflows.building.guess_roles import FEW_VALUES, ColumnLook
from annotator_app.workflows.building.plans import plan as plans
from annotator_app.workflows.building.read_source import LEFT_OUT, PlacedRow, Sources, read_sources
from annotator_app.workflows.keeping.uncollected import let_go, uncollected
from annotator_app.workflows.progress import SILENT, Progress

ROWS_LOOKED_AT: Final = 500
_EXAMPLE: Final = 160
_RECORDS: Final = (".json", ".jsonl", ".ndjson", ".parquet")
OF_FILE: Final = FILE  # the column of a folder's rows that tells their file
NOT_YET: Final = "not-made-yet"


@dataclass(frozen=True)
class FilesLook:
    """The files of a draft: their columns, how each was read, what the format says by itself, what is wrong.

    `paths` are those that are read of what was chosen, none where there is nothing to read. `options` say of each how
    it is read, where a data set or a file of another program was recognised; `offered` what each has to choose from.
    """

    paths: tuple[Path, ...] = ()
    columns: tuple[ColumnLook, ...] = ()
    files: tuple[FileRead, ...] = ()
    ready: Ready = NOTHING
    rows: int = 0
    problems: tuple[Problem, ...] = ()
    options: tuple[Mapping[str, Any], ...] = ()
    offered: tuple[Offered, ...] = ()


@dataclass(frozen=True)
class FilesRead:
    """Files with the rows that were read of them; `options` say of each how, none where nothing is said of any."""

    paths: tuple[Path, ...] = ()
    sources: Sources = field(default_factory=Sources)
    options: tuple[Mapping[str, Any], ...] = ()
    problems: tuple[Problem, ...] = ()


def look_at_files(
    paths: Sequence[Path], progress: Progress = SILENT, options: Sequence[Mapping[str, Any]] = ()
) -> FilesLook:
    """Read the files of a draft and tell what is in them; `options` say how each is read. Raises Cancelled.

    Rows are looked at as they are before any are chosen by their values.
    """
    with uncollected():
        found, sources = read_and_look(paths, progress, options)
        let_go(sources.rows)
        return found


def read_and_look(
    paths: Sequence[Path], progress: Progress = SILENT, options: Sequence[Mapping[str, Any]] = ()
) -> tuple[FilesLook, Sources]:
    """Give what `look_at_files` tells, and all the rows, none chosen by their values. Raises Cancelled."""
    whole = [{key: value for key, value in one.items() if key != "where"} for one in options]
    read = _read_files(paths, progress, whole)
    has = tuple(_offered(read, progress))
    found = look_of(read.sources)
    problems = (*read.problems, *found.problems)
    return replace(
        found, paths=read.paths, options=read.options, offered=has, problems=problems
    ), read.sources


def rows_of(sources: Sources, options: Sequence[Mapping[str, Any]]) -> list[PlacedRow]:
    """Give the rows that are left where `options` choose some by their values."""
    chosen = [
        {name: (one,) if isinstance(one, str) else tuple(one) for name, one in said.get("where", {}).items()}
        for said in options
    ]
    return [
        one
        for one in sources.rows
        if not chosen or not chosen[one.source] or is_chosen(one.row, chosen[one.source])
    ]


def may_be_source(path: Path) -> bool:
    """Tell whether that is a file that is read without anybody naming its format, or a folder, which may be one."""
    return path.is_dir() or folder.is_read(path)


def _offered(read: FilesRead, progress: Progress) -> Iterator[Offered]:
    rows: dict[int, list[Row]] = {}
    for placed in read.sources.rows:
        rows.setdefault(placed.source, []).append(placed.row)
    for number, path in enumerate(read.paths):
        progress.step(number, len(read.paths), path.name)
        said = read.options[number] if read.options else {}
        how = {key: said[key] for key in ("format", "rows", "encoding", "delimiter", "quote") if key in said}
        found = offered.look(path, ReadOptions(**how), rows.get(number, []))
        # Of values that a plan makes anew nothing can be chosen: rows are chosen before.
        made = {*said.get("replace", ()), *said.get("columns", ())}
        yield replace(found, values={name: one for name, one in found.values.items() if name not in made})


def _read_files(paths: Sequence[Path], progress: Progress, options: Sequence[Mapping[str, Any]]) -> FilesRead:
    """Read files as `options` say; without any folders are looked into, and files of other programs recognised.

    A program is told by the first record of a file, and holds where its rows are in it.
    """
    if options:
        return FilesRead(tuple(paths), _read(paths, progress, options), tuple(options))
    given = _looked_into(paths, progress)
    if not given.paths:
        return given
    sources = _read(given.paths, progress, given.options)
    named = _recognised(sources, given.options or ({},) * len(given.paths))
    again = _read(given.paths, progress, named) if named else Sources()
    if not again.rows:
        return replace(given, sources=sources)
    let_go(sources.rows)
    return replace(given, sources=again, options=named)


def _looked_into(paths: Sequence[Path], progress: Progress) -> FilesRead:
    """Give the files that are meant where folders are among what was chosen; what is wrong with one is told."""
    found: list[Path] = []
    options: list[Mapping[str, Any]] = []
    problems: list[Problem] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            options.append({})
            continue
        try:
            here = folder.look(path, lambda count: progress.step(count, 0))
        except UnreadableSourceError as error:
            problems += error.problems
            continue
        taken = (path,) if here.format else here.files
        found += taken
        options += [{"format": here.format} if here.format else {}] * len(taken)
        if here.left_out:
            said = {"reason": dataset.NO_DATA, "count": here.left_out}
            problems.append(Problem("left_out", LEFT_OUT, said, severity="warning", file=path.name))
    once = dict(zip(found, options, strict=True))
    return FilesRead(
        tuple(once), options=tuple(once.values()) if any(options) else (), problems=tuple(problems)
    )


def _recognised(sources: Sources, told: Sequence[Mapping[str, Any]]) -> tuple[Mapping[str, Any], ...]:
    """Give how each file is read where another program wrote one of them; nothing where none did."""
    found = list(told)
    met = {number for number, one in enumerate(told) if one}
    for placed in sources.rows:
        if placed.source not in met:
            met.add(placed.source)
            record = Path(placed.row.path).suffix.lower() in _RECORDS
            if record and (name := programs.recognised(placed.row.own)):
                found[placed.source] = {"format": name}
    return tuple(found) if found != list(told) else ()


def _read(paths: Sequence[Path], progress: Progress, options: Sequence[Mapping[str, Any]]) -> Sources:
    data: dict[str, Any] = {
        "bundle": {"name": "files", "project": NOT_YET, "title": {"en": "Files"}, "family": "sentiment"},
        "source": [
            {**how, "path": str(path)} for path, how in zip(paths, options or ({},) * len(paths), strict=True)
        ],
        "fields": {},
    }
    plan = plans.Plan.model_validate({**data, "path": place_of(paths), "text": ""})
    return read_sources(plan, progress)


def place_of(paths: Sequence[Path]) -> Path:
    """Give where the plan of these files would stand: beside the first one."""
    return (paths[0].parent if paths else Path()) / "plan.toml"


def look_of(sources: Sources) -> FilesLook:
    """Tell what is in rows that were read."""
    rows = [placed.row for placed in sources.rows[:ROWS_LOOKED_AT]]
    return FilesLook(
        columns=tuple(_column(name, rows) for name in sources.columns() if name not in ALWAYS),
        files=tuple(map(_told, sources.files)),
        ready=sources.ready,
        rows=len(sources.rows),
        problems=tuple(one for one in sources.problems if one.code != "no_licence"),
    )


def _told(file: FileRead) -> FileRead:
    """Give how a file was read, its encoding by its usual name; what is no text has none."""
    no_text = file.format in own_parts.OF_BYTES or file.format == "parquet" or not file.encoding
    return replace(file, encoding="" if no_text else offered.encoding_name(file.encoding))


def _column(name: str, rows: Sequence[Row]) -> ColumnLook:
    values = [value for row in rows if (value := look_up(row, name)) not in (MISSING, None, "")]
    texts = [text for value in values if (text := as_text(value)) is not None and text.strip()]
    distinct = dict.fromkeys(texts)
    example = texts[0] if texts else as_text(values[0]) or str(values[0]) if values else ""
    return ColumnLook(
        name=name,
        filled=len(values),
        length=sum(map(len, texts)) / len(texts) if texts else 0.0,
        example=" ".join(example.split())[:_EXAMPLE],
        listed=any(isinstance(value, list) for value in values),
        values=tuple(distinct) if len(distinct) <= FEW_VALUES else (),
    )
