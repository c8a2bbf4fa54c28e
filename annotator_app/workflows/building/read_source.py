# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Reads all sources of a plan into one list of rows.

A source with `join` adds its columns to all rows read so far; one without adds rows.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from annotator_app.errors import Problem, SourceError
from annotator_app.exchange.reading.files import find
from annotator_app.exchange.reading.ready import NOTHING, Ready
from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.shaping import Shape, join, shape
from annotator_app.exchange.reading.source import FileRead, ReadOptions, read
from annotator_app.model.bundle import SourceFile
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.plans.plan import Plan, SourcePart
from annotator_app.workflows.progress import SILENT, Progress

NO_ROWS = QT_TRANSLATE_NOOP("sources", "The source has no items.")
LEFT_OUT = QT_TRANSLATE_NOOP("sources", "Left out while reading: {reason} ({count}).")
JOIN_FIRST = QT_TRANSLATE_NOOP("plans", "The first source cannot be joined to another one.")
NO_LICENCE = QT_TRANSLATE_NOOP(
    "plans", "“{key}” of the source is not given. Contributors and exports would not have it."
)


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A row and the number of the plan's source that it comes from."""

    row: Row
    source: int


@dataclass
class Sources:
    """The rows of a plan, how its files were read, and what is wrong with them."""

    rows: list[PlacedRow] = field(default_factory=list)
    files: list[FileRead] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    ready: Ready = NOTHING

    def columns(self) -> list[str]:
        """Give the names of the columns of the first thousand rows, in the order of their coming."""
        names: dict[str, None] = {}
        for placed in self.rows[:1_000]:
            names.update(dict.fromkeys(placed.row.names()))
        return list(names)


def read_sources(plan: Plan, progress: Progress = SILENT) -> Sources:
    """Give all rows of the plan; what cannot be read stands among the problems and gives no rows."""
    sources = Sources()
    for number, part in enumerate(plan.source):
        line = plan.lines().line(("source", number))
        sources.problems += _described(part, plan, number) if part.join is None else []
        try:
            table = read(plan.folder, part.path, _options(part), _reporter(progress, part.path))
        except SourceError as error:
            sources.problems += error.problems
            continue
        sources.files += table.files
        sources.ready |= table.ready
        sources.problems += [one for file in table.files for one in _left_out(file)]
        rows, problems = shape(table.rows, _shape(part), part.path)
        sources.problems += problems
        if not rows and not problems:
            sources.problems.append(Problem("no_items", NO_ROWS, file=part.path, line=None))
        if part.join is None:
            sources.rows += [PlacedRow(row, number) for row in rows]
        elif number == 0:
            place = plan.lines().line(("source", 0, "join")) or line
            sources.problems.append(
                Problem("join_first", JOIN_FIRST, file=str(plan.path), line=place, column="join")
            )
        elif rows:
            _join(sources, rows, part, number)
    return sources


def _left_out(file: FileRead) -> list[Problem]:
    return [
        Problem("left_out", LEFT_OUT, {"reason": reason, "count": count}, severity="warning", file=file.path)
        for reason, count in sorted(file.left_out.items())
    ]


def source_files(plan: Plan) -> tuple[SourceFile, ...]:
    """Give what the bundle remembers of the plan's sources; the digest covers all files of a source in order."""
    return tuple(
        SourceFile(
            name=source_name(part),
            path=part.path,
            format=part.format,
            sha256=_digest(plan.folder, part.path),
            licence=part.licence,
            origin=part.origin,
            credit=part.credit,
            warning=part.warning,
        )
        for part in plan.source
    )


def source_name(part: SourcePart) -> str:
    """Give the name of a source: the plan's own, else that of its file without ending, or of its folder."""
    return part.name or Path(part.path).stem


def _join(sources: Sources, rows: list[Row], part: SourcePart, number: int) -> None:
    here = [placed.row for placed in sources.rows]
    joined, problems = join(
        here, rows, part.join or "", name=source_name(part), path=part.path, gather=part.gather
    )
    sources.problems += problems
    sources.rows = [PlacedRow(row, placed.source) for row, placed in zip(joined, sources.rows, strict=True)]


def _reporter(progress: Progress, path: str) -> Callable[[int, int], None]:
    return lambda done, total: progress.step(done, total, path)


def _options(part: SourcePart) -> ReadOptions:
    return ReadOptions(
        format=part.format,
        rows=part.rows,
        encoding=part.encoding,
        delimiter=part.delimiter,
        quote=part.quote,
        header=part.header,
    )


def _shape(part: SourcePart) -> Shape:
    where = {name: tuple(values) for name, values in part.where.items()}
    return Shape(where=where, replace=part.replace, columns=part.columns, unique=tuple(part.unique))


def _described(part: SourcePart, plan: Plan, number: int) -> list[Problem]:
    line = plan.lines().line(("source", number))
    missing = [key for key in ("licence", "origin", "credit") if not getattr(part, key)]
    file = str(plan.path)
    return [
        Problem("no_licence", NO_LICENCE, {"key": key}, severity="warning", file=file, line=line, column=key)
        for key in missing
    ]


def _digest(folder: Path, path: str) -> str:
    digest = hashlib.sha256()
    for found in find(folder, path):
        digest.update(found.path.read_bytes())
    return digest.hexdigest()
