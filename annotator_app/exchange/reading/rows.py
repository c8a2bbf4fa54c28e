# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rows of a source: where they lie (row paths) and what their columns are (cli.md, "Rows of a source").

A path is names joined by dots, `[]` for every element of a list and `*` for every key of an object; a name
with a dot, bracket or star in it stands in double quotes. Each place that it reaches is a row. Columns of
a row are its own keys, then those of the objects around it, the nearest first; a bare value is `_value`,
elements of a list are `0`, `1`, …; `_key`, `_file` and `_line` are always there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

VALUE: Final = "_value"
KEY: Final = "_key"
FILE: Final = "_file"
LINE: Final = "_line"
ALWAYS: Final = (KEY, FILE, LINE)

_SEGMENT = re.compile(r'(?:"([^"]+)"|(\*)|([^".\[\]*]+))?((?:\[\])*)')


class _Missing:
    """What a look-up gives where nothing stands; a value of its own, since null is a value."""

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Final = _Missing()


class RowPathError(ValueError):
    """A text that is no row path."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: into a `name`, to `each` element of a list, or to `every` key of an object."""

    kind: str
    name: str = ""


@dataclass(slots=True)
class Row:
    """One row: its own columns, the objects around it (nearest first), and the place it comes from.

    `file` is the name without ending, `path` the file as the plan reaches it, `line` counts from 1;
    `origin` names the file uniquely among the files of a source, for ids that the source lacks.
    """

    own: dict[str, Any]
    around: tuple[Mapping[str, Any], ...] = ()
    key: str | None = None
    file: str = ""
    path: str = ""
    line: int = 0
    origin: str = ""

    def column(self, name: str) -> Any:
        """Give the value of the column, or MISSING."""
        if name in self.own:
            return self.own[name]
        for columns in self.around:
            if name in columns:
                return columns[name]
        if name == KEY and self.key is not None:
            return self.key
        if name == FILE:
            return self.file
        return self.line if name == LINE else MISSING

    def names(self) -> list[str]:
        """Give the names of all its columns, its own first."""
        names = dict.fromkeys(self.own)
        for columns in self.around:
            names.update(dict.fromkeys(columns))
        return [*names, *ALWAYS]


@dataclass(frozen=True, slots=True)
class Place:
    """A place that a row path reaches: the value, what surrounds it, and the way to it."""

    value: Any
    around: tuple[Mapping[str, Any], ...]
    key: str | None
    way: tuple[str | int, ...] = field(default=())


def parse_path(text: str) -> tuple[Step, ...]:
    """Give the steps of a row path. Raises RowPathError; the empty path is the whole file as one row."""
    if not text:
        return ()
    steps: list[Step] = []
    position = 0
    while True:
        found = _SEGMENT.match(text, position)
        assert found is not None
        quoted, star, name, lists = found.groups()
        if found.end() == position or (quoted is None and not star and name is None and position > 0):
            raise RowPathError(text)
        if star:
            steps.append(Step("every"))
        elif quoted or name:
            steps.append(Step("name", quoted or name))
        steps += [Step("each")] * (len(lists) // 2)
        position = found.end()
        if position == len(text):
            return tuple(steps)
        if text[position] != ".":
            raise RowPathError(text)
        position += 1


def walk(value: Any, steps: tuple[Step, ...]) -> Iterator[Place]:
    """Give every place that the steps reach in `value`, in the order of the file."""
    yield from _walk(Place(value, (), None), steps, 0)


def own_columns(value: Any) -> dict[str, Any]:
    """Give the columns that a place has by itself."""
    if isinstance(value, dict):
        return value
    if isinstance(value, list):
        return {str(number): element for number, element in enumerate(value)}
    return {VALUE: value}


def look_up(row: Row, name: str) -> Any:
    """Give what a role names: a column, or a dotted path into one (`question.stem`, `turns.0`); else MISSING.

    The longest beginning that is a column counts, so that columns with dots in their names can be named.
    A path with `[]` gives the list of all that it reaches (`answers[].text`).
    """
    found = row.column(name)
    if found is not MISSING:
        return found
    if "[]" in name:
        return _list_at(row, name)
    if "." not in name:
        return MISSING
    parts = name.split(".")
    for length in range(len(parts) - 1, 0, -1):
        found = row.column(".".join(parts[:length]))
        if found is not MISSING:
            return _descend(found, parts[length:])
    return MISSING


def _list_at(row: Row, name: str) -> Any:
    try:
        steps = parse_path(name)
    except RowPathError:
        return MISSING
    if not steps or steps[0].kind != "name":
        return MISSING
    start = row.column(steps[0].name)
    return MISSING if start is MISSING else [place.value for place in walk(start, steps[1:])]


def _descend(value: Any, parts: list[str]) -> Any:
    for part in parts:
        if isinstance(value, dict) and part in value:
            value = value[part]
        elif isinstance(value, list) and part.isdecimal() and int(part) < len(value):
            value = value[int(part)]
        else:
            return MISSING
    return value


def _walk(place: Place, steps: tuple[Step, ...], done: int) -> Iterator[Place]:
    if done == len(steps):
        yield place
        return
    step, value = steps[done], place.value
    if step.kind == "each":
        for number, element in enumerate(value if isinstance(value, list) else ()):
            inner = Place(element, place.around, place.key, (*place.way, number))
            yield from _walk(inner, steps, done + 1)
        return
    if not isinstance(value, dict):
        return
    names = list(value) if step.kind == "every" else [step.name] if step.name in value else []
    around = (value, *place.around)
    for name in names:
        key = name if step.kind == "every" else place.key
        yield from _walk(Place(value[name], around, key, (*place.way, name)), steps, done + 1)
