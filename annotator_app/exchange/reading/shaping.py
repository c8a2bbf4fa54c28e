# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Fits the rows of a source to a plan before anything is made of them: choosing, rewording, joining.

A plan says `where` (only rows with these values), `replace` (a value for a value, by column), `columns`
(new columns from others: `{system}_{bbcid}`) and `unique` (the first row of those that agree in these
columns), in this order. A joined source adds its columns to the rows of the first one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import Any

from annotator_app.errors import Problem
from annotator_app.exchange.reading.rows import MISSING, Row, look_up
from annotator_app.text import QT_TRANSLATE_NOOP

NO_COLUMN = QT_TRANSLATE_NOOP("sources", "No row has the column “{column}”.")
UNEVEN = QT_TRANSLATE_NOOP(
    "sources", "Joined by line, both sources need equally many rows: {here} and {there}."
)
JOIN_TWICE = QT_TRANSLATE_NOOP("sources", "“{value}” stands twice in the column that joins the sources.")
JOIN_UNUSED = QT_TRANSLATE_NOOP("sources", "{count} rows of this source found no row to join.")
JOIN_MISSING = QT_TRANSLATE_NOOP(
    "sources", "{count} rows found nothing to join in “{source}”; this is the first of them."
)
MOST_PROBLEMS = 100
BY_LINE = "line"

_PLACE = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, kw_only=True)
class Shape:
    """What a plan says of the rows of one source."""

    where: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    replace: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    unique: tuple[str, ...] = ()


def as_text(value: Any) -> str | None:
    """Give a plain value as the text it stands for; None for nothing, and for lists and objects."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else None


def shape(rows: list[Row], said: Shape, path: str) -> tuple[list[Row], list[Problem]]:
    """Give the rows that remain, and the columns that the plan names and no row has."""
    columns = {*said.where, *said.replace, *said.unique, *_named(said.columns)} - set(said.columns)
    missing = [
        name for name in sorted(columns) if rows and all(look_up(row, name) is MISSING for row in rows)
    ]
    problems = [
        Problem("unknown_column", NO_COLUMN, {"column": name}, file=path, column=name) for name in missing
    ]
    kept = [row for row in rows if is_chosen(row, said.where)] if said.where else rows
    if said.replace or said.columns:
        kept = [_reworded(row, said) for row in kept]
    return (_first_of_each(kept, said.unique) if said.unique else kept), problems


def join(
    rows: list[Row], other: list[Row], on: str, *, name: str, path: str, gather: bool = False
) -> tuple[list[Row], list[Problem]]:
    """Give `rows` with the columns of `other`, matched by a column or row by row (`line`).

    Columns that exist already get `name` and a dot in front. With `gather` several matching rows give lists.
    """
    if on == BY_LINE:
        if len(rows) != len(other):
            params = {"here": len(rows), "there": len(other)}
            return rows, [Problem("join_uneven", UNEVEN, params, file=path)]
        return [_with(row, added.own, name) for row, added in zip(rows, other, strict=True)], []
    for side in (rows, other):
        if side and all(look_up(row, on) is MISSING for row in side):
            return rows, [Problem("unknown_column", NO_COLUMN, {"column": on}, file=path, column=on)]
    matches: dict[str | None, list[Row]] = {}
    for row in other:
        matches.setdefault(as_text(look_up(row, on)), []).append(row)
    problems = [] if gather else _repeated(matches, on, path)
    used: set[str | None] = set()
    joined, alone = [], []
    for row in rows:
        key = as_text(look_up(row, on))
        found = matches.get(key) if key is not None else None
        if found:
            used.add(key)
            joined.append(_with(row, _columns(found, on, gather), name))
        else:
            joined.append(row)
            alone.append(row)
    unused = [row for key, several in matches.items() if key not in used for row in several]
    return joined, [*problems, *_unmatched(alone, unused, path)]


def _unmatched(alone: list[Row], unused: list[Row], path: str) -> Iterator[Problem]:
    """Tell how many rows found no partner, on either side, each with the place of the first."""
    if alone:
        here: dict[str, Any] = {"count": len(alone), "source": PurePath(path).name}
        first = alone[0]
        yield Problem(
            "join_missing", JOIN_MISSING, here, severity="warning", file=first.path, line=first.line
        )
    if unused:
        there = {"count": len(unused)}
        yield Problem("join_unused", JOIN_UNUSED, there, severity="warning", file=path, line=unused[0].line)


def _named(columns: Mapping[str, str]) -> Iterable[str]:
    return (name for template in columns.values() for name in _PLACE.findall(template))


def is_chosen(row: Row, where: Mapping[str, tuple[str, ...]]) -> bool:
    """Tell whether a row has one of the values that are wanted in each of these columns."""
    return all(as_text(look_up(row, name)) in wanted for name, wanted in where.items())


def _reworded(row: Row, said: Shape) -> Row:
    own = dict(row.own)
    for name, words in said.replace.items():
        value = look_up(row, name)
        text = as_text(value)
        if text is not None and text in words:
            own[name] = words[text]
    made = replace(row, own=own)
    for name, template in said.columns.items():
        own[name] = _PLACE.sub(lambda found: as_text(look_up(made, found.group(1))) or "", template)
    return made


def _first_of_each(rows: list[Row], columns: tuple[str, ...]) -> list[Row]:
    firsts: dict[tuple[str | None, ...], Row] = {}
    for row in rows:
        firsts.setdefault(tuple(as_text(look_up(row, name)) for name in columns), row)
    return list(firsts.values())


def _repeated(matches: Mapping[str | None, list[Row]], on: str, path: str) -> list[Problem]:
    twice = [(key, rows[1]) for key, rows in matches.items() if len(rows) > 1]
    return [
        Problem("join_twice", JOIN_TWICE, {"value": key}, file=path, line=row.line, column=on)
        for key, row in twice[:MOST_PROBLEMS]
    ]


def _columns(found: list[Row], on: str, gather: bool) -> dict[str, Any]:
    if not gather:
        return {name: value for name, value in {**_outer(found[0]), **found[0].own}.items() if name != on}
    names = dict.fromkeys(name for row in found for name in row.own if name != on)
    return {name: [row.own.get(name) for row in found] for name in names}


def _outer(row: Row) -> dict[str, Any]:
    return {name: value for columns in reversed(row.around) for name, value in columns.items()}


def _with(row: Row, added: Mapping[str, Any], name: str) -> Row:
    own = dict(row.own)
    for column, value in added.items():
        own[f"{name}.{column}" if row.column(column) is not MISSING else column] = value
    return replace(row, own=own)
