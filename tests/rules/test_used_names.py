# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the program defines the program uses: nothing public is there for tests alone, and nothing for nobody."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Mapping

from tests.rules import tree

# Read by a test alone, and why it stands in the program. Leave a name only as long as its reason holds.
FOR_TESTS: dict[str, str] = {
    "annotator_app.store.refusals.BUGS": "closes the list of result codes, so that a new one of SQLite is seen",
}
# A module for each format, imported by the name of its format: what is called in each of them.
BY_FORMAT = {"annotator_app.exchange.reading": "rows", "annotator_app.exchange.writing": "write"}
DEFINES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
Place = tuple[str, str]


def parsed() -> dict[str, ast.Module]:
    """Give every module of the package by its full name."""
    found = {}
    for path in tree.modules("annotator_app"):
        parts = path.relative_to(tree.ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text(encoding="utf-8"))
    return found


def defined(module: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    """Give what a module defines at its top level, each with its statement."""
    for node in module.body:
        if isinstance(node, DEFINES):
            yield node.name, node
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from ((one.id, node) for one in targets if isinstance(one, ast.Name))


def methods(module: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    """Give the methods of its classes; names in camel case are Qt's, and with an underline they begin for pydantic."""
    for one in ast.walk(module):
        for node in one.body if isinstance(one, ast.ClassDef) else ():
            if isinstance(node, ast.FunctionDef) and node.name.islower() and not node.name.startswith("_"):
                yield f"{one.name}.{node.name}", node


def read(part: ast.AST) -> Counter[str]:
    """Count how often each name is read in a part of a module."""
    return Counter(
        node.id for node in ast.walk(part) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    )


def taken(modules: Mapping[str, ast.Module]) -> set[Place]:
    """Give what modules take from each other, by name or behind the name of the module."""
    found: set[Place] = set()
    for module in modules.values():
        behind: dict[str, str] = {}
        for node in ast.walk(module):
            if isinstance(node, ast.ImportFrom):
                found |= {(node.module or "", one.name) for one in node.names}
                behind |= {one.asname or one.name: f"{node.module}.{one.name}" for one in node.names}
        found |= {
            (behind[node.value.id], node.attr)
            for node in ast.walk(module)
            if isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and node.value.id in behind
        }
    return found


def unused(modules: Mapping[str, ast.Module]) -> set[str]:
    """Give what is defined and named nowhere else in `modules`: a text that is the name alone counts as naming it."""
    used = taken(modules)
    nodes = [node for module in modules.values() for node in ast.walk(module)]
    texts = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    attributes = {node.attr for node in nodes if isinstance(node, ast.Attribute)} | {
        name for node in nodes if isinstance(node, ast.MatchClass) for name in node.kwd_attrs
    }
    called = attributes | texts
    found = set()
    for place, module in modules.items():
        here = read(module)
        for name, node in defined(module):
            known = (place, name) in used or name in texts or BY_FORMAT.get(place.rpartition(".")[0]) == name
            if not known and not name.startswith("__") and here[name] == read(node)[name]:
                found.add(f"{place}.{name}")
        for name, method in methods(module):
            if method.name not in called:
                found.add(f"{place}.{name}")
    return found


def test_the_program_uses_all_that_it_defines() -> None:
    assert unused(parsed()) == FOR_TESTS.keys()


def test_what_nobody_uses_is_found() -> None:
    one = "def a(): return b()\ndef b(): return 1\ndef c(): return c()\nD = 1\nclass E:\n def f(self): ...\n def g(self): ...\n"
    other = "from p import one as first\nfrom p.one import E\nE().f()\nfirst.a()\n"
    modules = {"p.one": ast.parse(one), "p.other": ast.parse(other)}
    assert unused(modules) == {"p.one.c", "p.one.D", "p.one.E.g"}
