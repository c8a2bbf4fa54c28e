# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Each row of the table of commands has a method that does it, and each offered method has a row."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from annotator_app.gui.keyboard import commands
from annotator_app.gui.keyboard.commands import BY_ID

GUI = Path(commands.__file__).parents[1]
ID = re.compile(r"[a-z]+\.[a-z_]+")


def named_methods(path: Path) -> list[str]:
    """Ids that stand as keys of a dictionary of methods in the file at `path`."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    pairs = [
        pair
        for node in nodes
        if isinstance(node, ast.Dict)
        for pair in zip(node.keys, node.values, strict=True)
    ]
    names = [
        key.value
        for key, value in pairs
        if isinstance(key, ast.Constant) and not isinstance(value, ast.Constant)
    ]
    return [name for name in names if isinstance(name, str) and ID.fullmatch(name)]


def offered() -> dict[str, list[str]]:
    """The offered ids with the files where they are offered."""
    found: dict[str, list[str]] = {}
    for path in sorted(GUI.rglob("*.py")):
        for name in named_methods(path) if path.name not in ("commands.py", "keys.py") else ():
            found.setdefault(name, []).append(str(path.relative_to(GUI)))
    return found


def test_each_command_is_done_by_somebody() -> None:
    assert sorted(BY_ID.keys() - offered().keys()) == []


def test_nothing_is_offered_that_is_no_command() -> None:
    assert {key: files for key, files in offered().items() if key not in BY_ID} == {}
