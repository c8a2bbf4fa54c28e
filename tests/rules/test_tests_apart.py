# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A file of tests stands alone: what several need lies in `tests/builders`, or with the conftest of their folder."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.rules import tree

# What is no test itself: builders, the harness of `dev.py faults`, and what rules read the tree with.
SHARED = ("tests.builders", "tests.faults", "tests.rules.guarded", "tests.rules.imports", "tests.rules.offline", "tests.rules.tree")  # fmt: skip
TESTS = tree.ROOT / "tests"


def taken(source: str) -> Iterator[str]:
    """Give the modules below `tests` that are imported; of `from a import b` both, since `b` may be a module."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names if one.name.startswith("tests."))
        elif isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "tests":
            yield from (f"{node.module}.{one.name}" for one in node.names)


def strangers(source: str, shared: tuple[str, ...]) -> list[str]:
    """Give what is imported from the files of other tests; a conftest is there for all."""
    return [
        name
        for name in taken(source)
        if not any(f"{name}.".startswith(f"{one}.") for one in shared) and ".conftest" not in name
    ]


def found(folder: Path, shared: tuple[str, ...]) -> list[str]:
    """Give each such import below `folder`, with its file."""
    files = sorted(folder.rglob("*.py"))
    assert files
    return [
        f"{tree.name(path)}: {name}"
        for path in files
        for name in strangers(path.read_text(encoding="utf-8"), shared)
    ]


def test_no_file_of_tests_takes_from_another() -> None:
    assert found(TESTS, SHARED) == []


def test_builders_take_from_builders_only() -> None:
    assert found(TESTS / "builders", ("tests.builders",)) == []


def test_a_stranger_is_seen() -> None:
    assert strangers("from tests.gui.test_palette import cut", SHARED) == ["tests.gui.test_palette.cut"]
    assert strangers("import tests.unit.test_paths", SHARED) == ["tests.unit.test_paths"]
    assert strangers("from tests.rules import test_wheel, tree", SHARED) == ["tests.rules.test_wheel"]
    assert (
        strangers("from tests.builders import plans\nfrom tests.unit.cli.conftest import run", SHARED) == []
    )
