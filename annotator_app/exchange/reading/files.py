# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which files a source means: one file, a folder, or a pattern.

`*` and `?` stand for any text in one name, `**` for folders in between. `{name}` stands for any text too,
and what it stood for becomes the column `name`: `test.{language}.jsonl`. A folder means all its files.
Files come in the order of their names, numbers inside names counted as numbers (2 before 10), so that the
same folder gives the same items on every computer. Hidden files, and what lies in hidden folders, are none of them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator_app.errors import Problem, UnreadableSourceError
from annotator_app.exchange.reading.decode import refuse
from annotator_app.text import QT_TRANSLATE_NOOP

NO_FILE = QT_TRANSLATE_NOOP("sources", "No file is called “{path}”.")
SAME_PLACE = QT_TRANSLATE_NOOP("sources", "“{path}” stands for one name twice.")

_PLACE = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
_WILD = re.compile(r"\*\*/|\*|\?|\{[A-Za-z_][A-Za-z0-9_]*\}")
_NUMBER = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Found:
    """A file, its path as the source reaches it (without the fixed folder), and the columns from its name."""

    path: Path
    name: str
    columns: dict[str, str] = field(default_factory=dict)


def find(folder: Path, pattern: str) -> list[Found]:
    """Give the files that `pattern`, relative to `folder`, means. Raises UnreadableSourceError if there are none."""
    exact = folder / pattern
    if exact.is_file():
        return [Found(exact, exact.name)]
    if exact.is_dir():
        found = list(inside(exact))
    else:
        found = _matching(folder, pattern)
    if not found:
        raise _none(pattern)
    return in_order(found)


def inside(folder: Path) -> Iterator[Found]:
    """Give the files in a folder and the folders in it, in no order."""
    for place, folders, names in os.walk(folder):
        folders[:] = [one for one in folders if not one.startswith(".")]
        for name in names:
            path = Path(place, name)
            if not name.startswith(".") and path.is_file():
                yield Found(path, path.relative_to(folder).as_posix())


def in_order(found: list[Found]) -> list[Found]:
    """Give files in the order of their names."""
    return sorted(found, key=lambda one: _natural(one.name))


def _matching(folder: Path, pattern: str) -> list[Found]:
    if not _WILD.search(pattern):
        raise _none(pattern)
    parts = Path(pattern).parts
    fixed = next(number for number, part in enumerate(parts) if _WILD.search(part) or part == "**")
    base = folder.joinpath(*parts[:fixed])
    rest = "/".join(parts[fixed:])
    names = _PLACE.findall(rest)
    if len(set(names)) != len(names):
        raise refuse(pattern, Problem("same_place", SAME_PLACE, {"path": pattern}, file=pattern))
    wanted = re.compile(_pattern(rest))
    found = []
    for path in base.rglob("*") if "/" in rest else base.glob("*"):
        name = path.relative_to(base).as_posix()
        match = wanted.fullmatch(name)
        if match and path.is_file():
            found.append(Found(path, name, match.groupdict()))
    return found


def matches(pattern: str, name: str) -> bool:
    """Tell whether a pattern as cards of data sets write them means the file of that name; `**` crosses folders."""
    if pattern.endswith("**"):
        pattern += "/*"
    made = _pattern(pattern.replace("{", "?").replace("}", "?"))
    return re.fullmatch(made, name) is not None


def _pattern(text: str) -> str:
    """Give the regular expression for a pattern; no name outside it is ever evaluated."""
    made, position = [], 0
    for wild in _WILD.finditer(text):
        made.append(re.escape(text[position : wild.start()]))
        token = wild.group()
        made.append({"**/": "(?:.*/)?", "*": "[^/]*", "?": "[^/]"}.get(token) or f"(?P<{token[1:-1]}>[^/]+?)")
        position = wild.end()
    return "".join([*made, re.escape(text[position:])])


def _natural(name: str) -> list[tuple[int, int, str]]:
    parts = _NUMBER.split(name)
    return [(0, int(part), "") if number % 2 else (1, 0, part) for number, part in enumerate(parts)]


def _none(pattern: str) -> UnreadableSourceError:
    return refuse(pattern, Problem("no_file", NO_FILE, {"path": pattern}, file=pattern))
