# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The table of commands: no key means two things at one time, every row can be shown and found."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from pathlib import Path

import pytest

from annotator_app.gui.keyboard import commands
from annotator_app.gui.keyboard.commands import (
    BY_ID,
    COMMANDS,
    STACKS,
    cap_signs,
    keys_of,
    parts_of,
)
from annotator_app.paths import resources
from annotator_app.text import Marked
from tests.builders.clashing import clashes

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
NAMED = {
    "Enter",
    "Esc",
    "Space",
    "Tab",
    "Delete",
    "Backspace",
    "Up",
    "Down",
    "Left",
    "Right",
    "PgUp",
    "PgDown",
}


def all_keys(*, mac: bool) -> list[str]:
    return [key for command in COMMANDS for key in keys_of(command, mac=mac)]


@pytest.mark.parametrize("mac", [False, True])
def test_no_key_means_two_things_at_one_time(mac: bool) -> None:
    assert clashes(mac=mac) == []


def test_a_clash_would_be_found() -> None:
    assert clashes(mac=False, own={"item.note": ("Ctrl+D",)}) == [("Ctrl+D", "item.later", "item.note")]


def test_an_inner_context_takes_a_key_only_where_it_says_so() -> None:
    rows = tuple(replace(row, takes="") for row in COMMANDS)
    assert ("9", "answer.choose", "answer.all_bad") in clashes(mac=False, rows=rows)


def test_ids_are_unique_and_contexts_are_known() -> None:
    assert len(BY_ID) == len(COMMANDS)
    assert {context for row in COMMANDS for context in row.contexts} <= {
        one for stack in STACKS for one in stack
    }
    assert {row.takes for row in COMMANDS if row.takes} <= BY_ID.keys()


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_row_can_be_translated_and_shown(command: commands.Command) -> None:
    assert isinstance(command.text, Marked)
    assert command.text.context == "commands"
    assert not command.text.endswith((".", "!"))
    if command.icon:
        assert (resources() / "icons" / f"{command.icon}.svg").is_file()


@pytest.mark.parametrize("mac", [False, True])
def test_keys_are_written_as_they_are_read(mac: bool) -> None:
    order = {name: place for place, name in enumerate(("Ctrl", "Meta", "Alt", "Shift"))}
    for key in all_keys(mac=mac):
        *modifiers, name = parts_of(key)
        assert modifiers == sorted(modifiers, key=order.__getitem__)
        assert name in NAMED or re.fullmatch(r"[A-Z0-9,+\-=]|F\d+", name), key


def test_no_key_is_one_that_systems_and_input_methods_need() -> None:
    """ux.md 6: no bare letters, no Ctrl+Alt (AltGr), no Alt+Shift, no Ctrl+Space, Shift+Space, Ctrl+. ."""
    for key in all_keys(mac=False):
        *modifiers, name = parts_of(key)
        assert modifiers or name in NAMED or re.fullmatch(r"\d|F\d+", name), key
        assert set(modifiers) not in ({"Ctrl", "Alt"}, {"Alt", "Shift"}), key
        assert key not in ("Ctrl+Space", "Shift+Space", "Ctrl+.")
    assert not {"Ctrl+H", "Ctrl+M"} & set(all_keys(mac=True))


def test_f_keys_are_never_the_only_way() -> None:
    """Tab also goes between passage and answer, and the palette has the keyboard page."""
    only = {
        row.id
        for row in COMMANDS
        if row.keys and all("F" in parts_of(k)[-1][:1] and k[-1].isdigit() for k in row.keys)
    }
    assert only <= {"pane.other", "pane.other_back", "help.keyboard"}
    assert BY_ID["help.keyboard"].group


def test_every_command_but_plain_keys_is_in_the_palette() -> None:
    outside = {row.id for row in COMMANDS if not row.group}
    assert outside == {
        "answer.choose", "answer.none", "answer.all_bad", "evidence.mark_here", "pane.other_back", "step.out",
        "dialog.confirm", "dialog.back", "palette.open",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("key", "other", "mac"),
    [("Ctrl+Shift+Z", ("Ctrl", "Shift", "Z"), ("⌘", "⇧", "Z")), ("Alt+Up", ("Alt", "↑"), ("⌥", "↑")),
     ("Ctrl++", ("Ctrl", "+"), ("⌘", "+")), ("Ctrl+PgUp", ("Ctrl", "Page Up"), ("⌘", "Page Up"))],
)  # fmt: skip
def test_signs_on_caps(key: str, other: tuple[str, ...], mac: tuple[str, ...]) -> None:
    assert cap_signs(key, mac=False) == other
    assert cap_signs(key, mac=True) == mac


def test_each_icon_is_used_and_each_used_icon_is_there() -> None:
    there = {path.stem for path in (resources() / "icons").glob("*.svg")}
    source = "\n".join(
        path.read_text(encoding="utf-8") for path in Path(commands.__file__).parents[1].rglob("*.py")
    )
    used = {name for name in there if f'"{name}"' in source}
    assert there - used == set()
    assert (resources() / "icons" / "LICENSE").read_text(encoding="utf-8").startswith("ISC License")


# Which argument of these calls names an outline.
ICON_ARGUMENTS = {
    "set_label": 1,
    "set_icon": 0,
    "set_notice": 1,
    "set_banner": 1,
    "set_pill": 1,
    "set_entry": 1,
}


def outlines_named(path: Path) -> list[str]:
    """The outlines that calls in the file at `path` name by a literal."""
    calls = [
        node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)
    ]
    named = [keyword.value for call in calls for keyword in call.keywords if keyword.arg == "icon"]
    for call in calls:
        place = ICON_ARGUMENTS.get(getattr(call.func, "attr", ""), 99)
        named += call.args[place : place + 1]
    return [part.value for part in named if isinstance(part, ast.Constant) and isinstance(part.value, str)]


def test_outlines_named_in_calls_are_there() -> None:
    there = {path.stem for path in (resources() / "icons").glob("*.svg")} | {""}
    named = {
        name: path.name
        for path in Path(commands.__file__).parents[1].rglob("*.py")
        for name in outlines_named(path)
    }
    assert {name: file for name, file in named.items() if name not in there} == {}
