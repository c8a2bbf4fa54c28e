# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The keys of a place in four short lists, and what each key serves: for the keyboard page and the manual.

Everything comes from the table of commands and from the keys the person has chosen; nothing here draws.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from annotator_app.gui.keyboard.commands import BY_ID, COMMANDS, Command, parts_of
from annotator_app.text import QT_TRANSLATE_NOOP, Marked

Purpose = Literal["answer", "go_on", "move", "mark", "more"]
KeysOf = Callable[[str], tuple[str, ...]]

#: what the keys of one colour do, in the order of the legend
LEGEND: Final[Mapping[Purpose, Marked]] = {
    "answer": QT_TRANSLATE_NOOP("keyboard", "Digits choose"),
    "go_on": QT_TRANSLATE_NOOP("keyboard", "Enter saves and goes on"),
    "move": QT_TRANSLATE_NOOP("keyboard", "Tab and arrows move"),
    "mark": QT_TRANSLATE_NOOP("keyboard", "Space marks"),
    "more": QT_TRANSLATE_NOOP("keyboard", "Ctrl and a letter for the rest"),
}
#: the headings of the lists; what marks stands with the answers
HEADINGS: Final[Mapping[Purpose, Marked]] = {
    "answer": QT_TRANSLATE_NOOP("keyboard", "Answer"),
    "go_on": QT_TRANSLATE_NOOP("keyboard", "Go on"),
    "move": QT_TRANSLATE_NOOP("keyboard", "Move"),
    "more": QT_TRANSLATE_NOOP("keyboard", "Help and more"),
}
_SAME: Final = QT_TRANSLATE_NOOP("keyboard", "The same, while writing")
_TAB: Final = QT_TRANSLATE_NOOP("keyboard", "Next question")
_ARROWS: Final = QT_TRANSLATE_NOOP("keyboard", "Inside a question, a list or a text")
_GO_ON: Final = ("answer.commit", "item.later", "edit.undo", "edit.redo", "pack.hand_back", "pack.continue")
_MOVE: Final = ("item.previous", "item.next", "step.out")
_MOVING: Final = (
    "item.go_to",
    "item.next_open",
    "item.next_later",
    "pane.",
    "response.",
    "question.",
    "compare.scroll",
)
_FIRST: Final = (
    "answer.choose", "evidence.mark_here", "answer.none", "answer.commit", "edit.undo", "item.later",
    "item.previous", "item.next", "item.next_open", "item.go_to", "step.out",
    "palette.open", "guidelines.show", "item.list", "item.report", "item.note",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One line: combinations that do the same or belong together, and what they do."""

    list: Purpose
    combinations: tuple[str, ...]
    text: Marked
    command: str = ""


def purpose_of(command: Command) -> Purpose:
    """Give what `command` is for."""
    name = command.id
    if name.startswith("evidence."):
        return "mark"
    if name in _GO_ON:
        return "go_on"
    if name in _MOVE or name.startswith(_MOVING):
        return "move"
    return "answer" if name.startswith("answer.") else "more"


def rows(offered: Collection[str], keys_of: KeysOf) -> list[Row]:
    """Give the lines for the commands of the ids `offered`, those that one needs first before the others."""
    found = [row for command in _ordered(offered) for row in _rows(command, keys_of(command.id))]
    if any(name.startswith("answer.") for name in offered):
        found.insert(2, Row("answer", ("Tab",), _TAB))
        found.append(Row("move", ("Up", "Down", "Left", "Right"), _ARROWS))
    return sorted(found, key=lambda row: list(HEADINGS).index(row.list))


def uses(found: Collection[Row], keys_of: KeysOf) -> dict[str, Purpose]:
    """Give the purpose of each key by its name: letters and signs by what they type, `[A]` and others by place.

    A key that does something alone has that purpose, one that needs Ctrl beside it serves the rest.
    """
    purposes: dict[str, Purpose] = {}
    for row in found:
        combos = keys_of(row.command) if row.command else row.combinations
        purpose = purpose_of(BY_ID[row.command]) if row.command else "move"
        for combination in combos:
            *held, name = parts_of(combination)
            alone = set(held) <= {"Shift"}
            if alone or name in ("Up", "Down", "Enter"):
                purposes[name] = purpose
            purposes.setdefault(name, "more")
            for modifier in held:
                purposes.setdefault(modifier, "move" if modifier == "Alt" else "more")
    return purposes


def _ordered(offered: Collection[str]) -> list[Command]:
    ordered = [command for command in COMMANDS if command.id in offered and command.id != "pane.other_back"]
    return sorted(
        ordered, key=lambda command: _FIRST.index(command.id) if command.id in _FIRST else len(_FIRST)
    )


def _rows(command: Command, combos: tuple[str, ...]) -> Iterator[Row]:
    purpose = purpose_of(command)
    place: Purpose = "answer" if purpose == "mark" else purpose
    if not combos:
        return
    yield Row(place, (combos[0],), command.text, command.id)
    if command.id in ("answer.choose", "answer.commit"):
        last = parts_of(combos[0])[-1]
        wanted = (key for key in combos[1:] if {"Alt", "Ctrl"} & set(parts_of(key)[:-1]))
        writing = [key for key in wanted if parts_of(key)[-1] == last] or [
            key for key in combos[1:] if len(parts_of(key)) > 1 and parts_of(key)[0] in ("Alt", "Ctrl")
        ]
        if writing:
            yield Row(place, (writing[0],), _SAME, command.id)
