# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""JSON and JSON Lines as sources.

A name that stands twice in one object, NaN, and half of a surrogate pair are refused with their line, since
each of them would lose something without a word. Numbers with a fraction come as the text they are written
as: packs hold no floats, and 0.10 should not become 0.1.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import orjson

from annotator_app.errors import Problem
from annotator_app.exchange.reading.decode import refuse
from annotator_app.exchange.reading.rows import VALUE, Place, Row, Step, own_columns, walk
from annotator_app.text import QT_TRANSLATE_NOOP, Marked

NOT_JSON = QT_TRANSLATE_NOOP("sources", "This is not JSON: {reason}.")
NAME_TWICE = QT_TRANSLATE_NOOP("sources", "The name “{column}” stands twice in one object.")
NOT_A_NUMBER = QT_TRANSLATE_NOOP("sources", "“{value}” is not a number that JSON has.")
HALF_PAIR = QT_TRANSLATE_NOOP(
    "sources", "A text holds half of a surrogate pair, which stands for no character."
)
TOO_DEEP = QT_TRANSLATE_NOOP("sources", "The data is nested too deep.")
NOT_JSON_HINT = QT_TRANSLATE_NOOP(
    "sources", "This line is not JSON: {reason}. A file that is one JSON value has the format json."
)

MOST_PROBLEMS = 100
# Where data that Python cannot read for its depth is said to be too deep: as XML and YAML.
_DEEP = 100
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[{}\[\]:,\n]|[^\s{}\[\]:,"]++')


class _RefusedError(ValueError):
    """Something that the reader's hooks refuse: a code and what it is about."""

    def __init__(self, code: str, sentence: str, **params: object) -> None:
        super().__init__(code)
        self.code, self.sentence, self.params = code, sentence, params


def read_lines(
    text: str, path: Path, report: Callable[[int, int], None], whole: Marked = NOT_JSON
) -> list[Row]:
    """Give a row for every line of JSON Lines; blank lines are none. Raises UnreadableSourceError with all lines.

    A file that is one JSON value over many lines is refused once, by the sentence `whole`.
    """
    rows: list[Row] = []
    problems: list[Problem] = []
    lines = text.split("\n")
    for number, line in enumerate(lines, start=1):
        if not line.strip(" \t\r"):
            continue
        try:
            value = _value(line)
        except _RefusedError as error:
            problems.append(_problem(error, path, number))
            if len(problems) == MOST_PROBLEMS:
                break
            continue
        rows.append(Row(own_columns(value), file=path.stem, path=str(path), line=number))
        if number % 10_000 == 0:
            report(number, len(lines))
    if problems:
        raise refuse(path, *([replace(problems[0], sentence=whole)] if _is_one(text, problems) else problems))
    return rows


def _is_one(text: str, problems: list[Problem]) -> bool:
    """Tell whether what was refused line by line is JSON as a whole; lines of JSON end that at the second value."""
    if problems[0].code != "not_json":
        return False
    try:
        _value(text)
    except _RefusedError:
        return False
    return True


def read_value(text: str, path: Path) -> Any:
    """Give the one value of a JSON file. Raises UnreadableSourceError with the line."""
    try:
        return _value(text)
    except _RefusedError as error:
        line = error.params.get("line") or _line_of(error, text)
        raise refuse(path, _problem(error, path, line if isinstance(line, int) else None)) from None


def _line_of(error: _RefusedError, text: str) -> int | None:
    """Give the line of what is refused without one, in text that is JSON up to there; None for what is nowhere."""
    line = 1
    names: list[set[str] | None] = []  # of the objects and lists around; None: a list
    name = False
    for found in _TOKEN.finditer(text):
        token = found.group()
        if token == "\n":
            line += 1
        elif token in "[{":
            names.append(set() if token == "{" else None)
            name = token == "{"
            if error.code == "too_deep" and len(names) > _DEEP:
                return line
        elif token in "]}":
            names.pop()
            name = False
        elif token == ",":
            name = names[-1] is not None
        elif name and names[-1] is not None:
            said = json.loads(token)
            if error.code == "name_twice" and said in names[-1] and said == error.params["column"]:
                return line
            names[-1].add(said)
            name = False
        if token == error.params.get("value") or (error.code == "half_pair" and _is_half(token)):
            return line
    return None


def _is_half(token: str) -> bool:
    if not _SURROGATE.search(token):
        return False
    try:
        orjson.loads(token)
    except orjson.JSONDecodeError:
        return True
    return False


def rows_of(value: Any, steps: tuple[Step, ...], text: str, path: Path) -> list[Row]:
    """Give a row for every place that the steps reach in the value that `text` holds, with its line."""
    lines = dict(positions(text, len(steps)))
    return [row_at(place, path, lines.get(place.way, 1)) for place in walk(value, steps)]


def inside(row: Row, steps: tuple[Step, ...], path: Path) -> Iterator[Row]:
    """Give a row for every place that the steps reach inside one line of JSON Lines."""
    value: Any = row.own.get(VALUE, row.own) if row.own.keys() == {VALUE} else row.own
    for place in walk(value, steps):
        yield row_at(place, path, row.line)


def row_at(place: Place, path: Path, line: int) -> Row:
    """Give the row of a place."""
    return Row(own_columns(place.value), place.around, place.key, path.stem, str(path), line)


def positions(text: str, depth: int) -> Iterator[tuple[tuple[str | int, ...], int]]:
    """Give way and line of every value that lies `depth` steps inside proven JSON, in the order of the file."""
    line, expect_name = 1, False
    way: list[Any] = []
    for found in _TOKEN.finditer(text):
        token = found.group()
        if token == "\n":
            line += 1
        elif token in "]}":
            way.pop()
            expect_name = False
        elif token == ",":
            expect_name = isinstance(way[-1], str)
            way[-1] = "" if expect_name else way[-1] + 1
        elif expect_name:
            way[-1] = json.loads(token)
            expect_name = False
        elif token != ":":
            if len(way) == depth:
                yield tuple(way), line
            if token in "[{":
                expect_name = token == "{"
                way.append("" if expect_name else 0)


def _value(text: str) -> Any:
    try:
        value = json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse_constant, parse_float=str)
        if _SURROGATE.search(text):
            orjson.loads(text)
    except json.JSONDecodeError as error:
        if isinstance(error, orjson.JSONDecodeError):
            raise _RefusedError("half_pair", HALF_PAIR) from None
        raise _RefusedError(
            "not_json", NOT_JSON, reason=error.msg, line=error.lineno, place=error.colno
        ) from None
    except RecursionError:
        raise _RefusedError("too_deep", TOO_DEEP) from None
    except ValueError as error:
        if isinstance(error, _RefusedError):
            raise
        raise _RefusedError("not_json", NOT_JSON, reason=str(error)) from None
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = dict(pairs)
    if len(names) != len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _value in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        raise _RefusedError("name_twice", NAME_TWICE, column=twice)
    return names


def _refuse_constant(name: str) -> NoReturn:
    raise _RefusedError("not_a_number", NOT_A_NUMBER, value=name)


def _problem(error: _RefusedError, path: Path, line: int | None) -> Problem:
    column = error.params.get("column")
    place = error.params.get("place")
    said = str(column) if column is not None else str(place) if place is not None else None
    return Problem(error.code, error.sentence, error.params, file=str(path), line=line, column=said)
