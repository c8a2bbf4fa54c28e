# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Options of a question from a file: one option a row, field = column.

A text may be plain (then it is in the language that the plan names) or an object from tag to text. Where
the text is taken from the column of the id, underscores in it become spaces. An id outside the pattern of
options becomes `o1`, `o2`, … and a warning says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator_app.errors import Problem, SourceError
from annotator_app.exchange.reading.rows import Row, look_up
from annotator_app.exchange.reading.shaping import Shape, as_text, shape
from annotator_app.exchange.reading.source import ReadOptions, read
from annotator_app.model import ids
from annotator_app.model.question import Option
from annotator_app.text import QT_TRANSLATE_NOOP

NO_ID = QT_TRANSLATE_NOOP("plans", "An option has no id in the column “{column}”.")
ID_TWICE = QT_TRANSLATE_NOOP("plans", "Two options have the id “{id}”.")
RENAMED = QT_TRANSLATE_NOOP("plans", "The option id “{id}” is outside the pattern and becomes “{name}”.")
RESERVED = QT_TRANSLATE_NOOP("plans", "The option id “{id}” is reserved and becomes “{name}”.")

_TEXTS = ("help", "definition", "not_for", "example")


@dataclass(frozen=True, kw_only=True)
class OptionFields:
    """Where the options stand and which column is what."""

    path: str
    id: str
    rows: str | None = None
    format: str = "auto"
    encoding: str | None = None
    where: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    text: str | None = None
    help: str | None = None
    definition: str | None = None
    not_for: str | None = None
    example: str | None = None
    aliases: str | None = None
    group: str | None = None
    language: str = "en"


def options_from(
    folder: Path, fields: OptionFields, plan: str, line: int | None
) -> tuple[tuple[Option, ...], list[Problem]]:
    """Give the options that the file holds, and what is wrong with it or was changed."""
    try:
        table = read(
            folder, fields.path, ReadOptions(format=fields.format, rows=fields.rows, encoding=fields.encoding)
        )
    except SourceError as error:
        return (), list(error.problems)
    rows, problems = shape(table.rows, Shape(where=fields.where), fields.path)
    if problems:
        return (), problems
    options: dict[str, Option] = {}
    for row in rows:
        option = _option(row, fields, len(options) + 1, problems)
        if option is None:
            continue
        if option.id in options:
            place = {"file": row.path, "line": row.line, "column": fields.id}
            problems.append(Problem("option_twice", ID_TWICE, {"id": option.id}, **place))  # type: ignore[arg-type]
        options.setdefault(option.id, option)
    return tuple(options.values()), problems


def option_id(given: str, number: int) -> str:
    """Give the id of an option for the id its source has; outside the pattern or reserved, it is `o` and a number."""
    return given if ids.fits(ids.OPTION, given) and given not in ids.RESERVED_OPTIONS else f"o{number}"


def renamed(given: str, name: str, file: str, line: int | None, column: str) -> Problem:
    """Give the warning that an option id was changed."""
    sentence = RESERVED if given in ids.RESERVED_OPTIONS else RENAMED
    params = {"id": given, "name": name}
    return Problem(
        "option_renamed", sentence, params, severity="warning", file=file, line=line, column=column
    )


def _option(row: Row, fields: OptionFields, number: int, problems: list[Problem]) -> Option | None:
    given = as_text(look_up(row, fields.id))
    if not given:
        params = {"column": fields.id}
        problems.append(
            Problem("no_option_id", NO_ID, params, file=row.path, line=row.line, column=fields.id)
        )
        return None
    name = option_id(given, number)
    if name != given:
        problems.append(renamed(given, name, row.path, row.line, fields.id))
    column = fields.text or fields.id
    text = _texts(look_up(row, column), fields.language)
    if column == fields.id or not text:
        text = {fields.language: given.replace("_", " ")}
    more = {
        key: _texts(look_up(row, getattr(fields, key)), fields.language)
        for key in _TEXTS
        if getattr(fields, key)
    }
    group = as_text(look_up(row, fields.group)) if fields.group else None
    aliases = _aliases(look_up(row, fields.aliases), fields.language) if fields.aliases else None
    return Option(
        id=name,
        text=text,
        group=group,
        aliases=aliases,
        **{key: value or None for key, value in more.items()},
    )


def _texts(value: Any, language: str) -> dict[str, str]:
    if isinstance(value, Mapping):
        return {str(tag): text for tag, text in value.items() if isinstance(text, str) and text}
    text = as_text(value)
    return {language: text} if text else {}


def _aliases(value: Any, language: str) -> dict[str, tuple[str, ...]] | None:
    if isinstance(value, Mapping):
        return {str(tag): tuple(names) for tag, names in value.items() if isinstance(names, list)} or None
    names = value if isinstance(value, list) else [value]
    plain = tuple(text for text in map(as_text, names) if text)
    return {language: plain} if plain else None
