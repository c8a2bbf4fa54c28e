# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""YAML as a source, read by a safe loader that builds text, whole numbers, yes-or-no, null, lists and objects.

Only the plain spellings of YAML 1.2 become anything but text: `true`, `false`, `null` and whole numbers. So
the answer `no`, the country NO, the time 12:30 and the date 2026-11-23 stay the text that was written.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from annotator_app.errors import Problem, UnreadableSourceError
from annotator_app.exchange.reading.decode import refuse
from annotator_app.exchange.reading.json_text import row_at
from annotator_app.exchange.reading.rows import Row, Step, walk
from annotator_app.text import QT_TRANSLATE_NOOP

NOT_YAML = QT_TRANSLATE_NOOP("sources", "This is not YAML: {reason}.")
KEY_TWICE = QT_TRANSLATE_NOOP("sources", "The name “{column}” stands twice in one object.")
KEY_NOT_TEXT = QT_TRANSLATE_NOOP("sources", "A name in an object is not plain text.")
TOO_DEEP = QT_TRANSLATE_NOOP("sources", "The data is nested too deep.")
ALIAS = QT_TRANSLATE_NOOP("sources", "An alias points at what it stands in.")
TOO_MUCH = QT_TRANSLATE_NOOP("sources", "Aliases would make the data many times as large as the file.")

MAX_DEPTH = 100
# What aliases may make of a file, in characters: so many times its own, and so much in any case.
MOST_TIMES, ALWAYS_ALLOWED = 10, 10_000_000

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SPELLINGS = (
    ("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), "tf"),
    ("tag:yaml.org,2002:null", re.compile(r"^(?:null|~|)$"), ["n", "~", ""]),
    ("tag:yaml.org,2002:int", re.compile(r"^-?(?:0|[1-9][0-9]{0,17})$"), "-0123456789"),
)


class _Loader(_Base):  # type: ignore[misc]
    """The safe loader with fewer spellings that are not text."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}


for _tag, _pattern, _first in _SPELLINGS:
    _Loader.add_implicit_resolver(_tag, _pattern, list(_first))


def read_rows(text: str, path: Path, steps: tuple[Step, ...] | None) -> list[Row]:
    """Give the rows of a YAML file; without steps the elements of its list, or the whole as one row.

    Raises UnreadableSourceError with the line.
    """
    node, value = _load(text, path)
    if node is None:
        return []
    if steps is None:
        steps = (Step("each"),) if isinstance(value, list) else ()
    return [row_at(place, path, _line(node, place.way)) for place in walk(value, steps)]


def value_of(text: str, path: Path) -> Any:
    """Give the value of a YAML text; None for none. Raises UnreadableSourceError with the line."""
    return _load(text, path)[1]


def _load(text: str, path: Path) -> tuple[Any, Any]:
    _check_depth(text, path)
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        if node is None:
            return None, None
        size, _depth = _measured(node, path, [], {})
        if size > max(MOST_TIMES * len(text), ALWAYS_ALLOWED):
            raise refuse(path, Problem("alias", TOO_MUCH, file=str(path)))
        return node, loader.construct_document(node)
    except yaml.YAMLError as error:
        raise _not_yaml(error, path) from None
    finally:
        loader.dispose()


def _check_depth(text: str, path: Path) -> None:
    """Refuse deep nesting before anything is built: the builder in C has no guard and would end the program."""
    depth = 0
    try:
        for event in yaml.parse(text, Loader=_Loader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > MAX_DEPTH:
                line = event.start_mark.line + 1 if event.start_mark else None
                raise refuse(path, Problem("too_deep", TOO_DEEP, file=str(path), line=line))
    except yaml.YAMLError as error:
        raise _not_yaml(error, path) from None


def _not_yaml(error: yaml.YAMLError, path: Path) -> UnreadableSourceError:
    if not isinstance(error, yaml.MarkedYAMLError):
        return refuse(path, Problem("not_yaml", NOT_YAML, {"reason": str(error)}, file=str(path)))
    mark = error.problem_mark or error.context_mark
    reason = error.problem or error.context or type(error).__name__
    line = mark.line + 1 if mark else None
    if "nesting depth" in reason:  # the reader in C has a limit of its own and comes to it first
        return refuse(path, Problem("too_deep", TOO_DEEP, file=str(path), line=line))
    column = str(mark.column + 1) if mark else None
    return refuse(
        path, Problem("not_yaml", NOT_YAML, {"reason": reason}, file=str(path), line=line, column=column)
    )


def _measured(node: Any, path: Path, inside: list[int], done: dict[int, tuple[int, int]]) -> tuple[int, int]:
    """Give how large and how deep a node is with all aliases written out; names are checked on the way."""
    if id(node) in inside:
        raise refuse(path, Problem("alias", ALIAS, file=str(path), line=node.start_mark.line + 1))
    if isinstance(node, yaml.ScalarNode):
        return 1 + len(node.value), 0
    if id(node) in done:
        return done[id(node)]
    inside.append(id(node))
    if isinstance(node, yaml.MappingNode):
        _check_own_names(node, path)
    size, depth = 1, 0
    for entry in node.value:
        value = entry[1] if isinstance(entry, tuple) else entry
        its_size, its_depth = _measured(value, path, inside, done)
        size, depth = size + its_size, max(depth, its_depth)
    inside.pop()
    if depth >= MAX_DEPTH:
        raise refuse(path, Problem("too_deep", TOO_DEEP, file=str(path), line=node.start_mark.line + 1))
    done[id(node)] = size, depth + 1
    return done[id(node)]


def _check_own_names(node: Any, path: Path) -> None:
    seen: set[str] = set()
    for name, _value in node.value:
        line = name.start_mark.line + 1
        if not isinstance(name, yaml.ScalarNode):
            raise refuse(path, Problem("name_not_text", KEY_NOT_TEXT, file=str(path), line=line))
        if name.value in seen:
            params = {"column": name.value}
            raise refuse(
                path, Problem("name_twice", KEY_TWICE, params, file=str(path), line=line, column=name.value)
            )
        seen.add(name.value)
        # A name is text, also where it looks like a number.
        name.tag = "tag:yaml.org,2002:str"


def _line(node: Any, way: tuple[str | int, ...]) -> int:
    for part in way:
        if isinstance(node, yaml.SequenceNode) and isinstance(part, int):
            node = node.value[part]
        else:
            node = next((value for name, value in node.value if name.value == part), node)
    return int(node.start_mark.line) + 1
