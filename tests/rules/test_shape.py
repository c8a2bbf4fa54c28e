# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The house style's ceilings: size of files and functions, nesting, names, headers."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.rules import tree

# In one process, so that the files are parsed once for all of them.
pytestmark = pytest.mark.xdist_group("shape")

FILE_LINES = 400
WINDOW_LINES = 250
FUNCTION_LINES = 60
NESTING = 3

# place -> (ceiling, reason). Leave a name only as long as its reason holds.
LONGER_FILES: dict[str, tuple[int, str]] = {
    "annotator_app/gui/main_window.py": (WINDOW_LINES, "arranges screens and holds no behaviour"),
}
# "place:function" -> (ceiling, reason)
LONGER_FUNCTIONS: dict[str, tuple[int, str]] = {}

HEADER = ("SPDX-FileCopyrightText: 2026 The Postil authors", "SPDX-License-Identifier: Apache-2.0")
DRAWERS = frozenset({"utils", "util", "misc", "common", "helpers", "helper", "manager", "managers", "stuff"})
CODE = ("annotator_app", "packaging", "tests")
LEVELS = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try, ast.TryStar, ast.Match)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Function(NamedTuple):
    place: str
    lines: int
    nesting: int


@cache
def shapes() -> dict[Path, tuple[bool, list[Function]]]:
    """Tell of every file of code whether its module says something of itself, and give its functions."""
    return {path: _shape(path) for path in tree.modules(*CODE)}


def _shape(path: Path) -> tuple[bool, list[Function]]:
    module = ast.parse(path.read_text(encoding="utf-8"))
    found = [
        Function(
            f"{tree.name(path)}:{node.name}",
            (node.end_lineno or node.lineno) - node.lineno + 1,
            nesting(node),
        )
        for node in below(module)
        if isinstance(node, FUNCTIONS)
    ]
    return bool(ast.get_docstring(module)), found


def below(node: ast.AST) -> Iterator[ast.AST]:
    """Give all that stands in a node but its expressions, in which no statement can stand."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.expr):
            yield child
            yield from below(child)


def nesting(node: ast.AST, depth: int = 0) -> int:
    """Levels of if, for, while, with, try, match; an elif chain counts once, an inner function anew."""
    deepest = depth
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (*FUNCTIONS, ast.expr, ast.ClassDef)):
            continue
        chained = isinstance(node, ast.If) and isinstance(child, ast.If) and node.orelse == [child]
        deepest = max(deepest, nesting(child, depth + (isinstance(child, LEVELS) and not chained)))
    return deepest


def test_no_file_is_over_its_ceiling() -> None:
    found = {}
    for path in tree.modules(*CODE):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > LONGER_FILES.get(tree.name(path), (FILE_LINES, ""))[0]:
            found[tree.name(path)] = lines
    assert found == {}


def test_no_function_is_over_its_ceiling() -> None:
    found = {
        one.place: one.lines
        for _said, functions in shapes().values()
        for one in functions
        if one.lines > LONGER_FUNCTIONS.get(one.place, (FUNCTION_LINES, ""))[0]
    }
    assert found == {}


def test_nothing_is_nested_too_deep() -> None:
    found = {
        one.place: one.nesting
        for _said, functions in shapes().values()
        for one in functions
        if one.nesting > NESTING
    }
    assert found == {}


def test_exceptions_still_exist() -> None:
    places = {tree.name(path) for path in tree.modules(*CODE)}
    gone = [place for place in LONGER_FILES if place not in places]
    gone += [place for place in LONGER_FUNCTIONS if place.split(":")[0] not in places]
    assert not gone


def test_every_file_of_code_carries_the_licence_mark() -> None:
    found = []
    for path in tree.modules(*CODE):
        lines = path.read_text(encoding="utf-8").splitlines()
        first = lines[1:3] if lines[:1] and lines[0].startswith("#!") else lines[:2]
        if [line.removeprefix("# ") for line in first] != list(HEADER):
            found.append(tree.name(path))
    assert found == []


def test_every_module_says_what_it_promises() -> None:
    assert [tree.name(path) for path, (said, _functions) in shapes().items() if not said] == []


def test_there_is_no_drawer_for_things_without_a_place() -> None:
    found = [
        tree.name(path)
        for path in tree.files()
        if not DRAWERS.isdisjoint(
            part.lower() for part in (*path.relative_to(tree.ROOT).parts[:-1], path.stem)
        )
    ]
    assert found == []


def test_nesting_is_counted_as_the_house_style_says() -> None:
    chain = "def f():\n if a:\n  pass\n elif b:\n  pass\n elif c:\n  for x in y:\n   pass\n"
    deep = "def f():\n with a:\n  for x in y:\n   if x:\n    try:\n     pass\n    finally:\n     pass\n"
    assert nesting(ast.parse(chain).body[0]) == 2
    assert nesting(ast.parse(deep).body[0]) == 4
