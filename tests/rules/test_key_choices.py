# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Own keys and presets: no key means two things, nothing is lost, what is refused has a reason."""

from __future__ import annotations

import itertools
import re
from typing import Any

import pytest

from annotator_app.gui.keyboard import choices as key_choices
from annotator_app.gui.keyboard import presets as key_presets
from annotator_app.gui.keyboard.choices import (
    clash,
    in_force,
    own_of,
    refusal,
    with_own,
    with_preset,
    without_own,
)
from annotator_app.gui.keyboard.commands import BY_ID, COMMANDS, cap_signs, keys_of, parts_of
from annotator_app.gui.keyboard.places import MACOS, WINDOWS, X11
from annotator_app.text import Marked
from tests.builders.clashing import clashes

EVERY = [
    pytest.param(preset, mac, mirrored, id=f"{preset.id}-{mac}-{mirrored}")
    for preset, mac, mirrored in itertools.product(key_presets.ALL, (False, True), (False, True))
]


@pytest.mark.parametrize(("preset", "mac", "mirrored"), EVERY)
def test_no_key_of_a_preset_means_two_things(preset: Any, mac: bool, mirrored: bool) -> None:
    own = in_force({"preset": preset.id}, mac=mac, mirrored=mirrored)
    assert clashes(mac=mac, own=own) == []


@pytest.mark.parametrize(("preset", "mac", "mirrored"), EVERY)
def test_a_preset_leaves_no_command_without_its_usual_key(preset: Any, mac: bool, mirrored: bool) -> None:
    own = in_force({"preset": preset.id}, mac=mac, mirrored=mirrored)
    lost = {
        command.id
        for command in COMMANDS
        if keys_of(command, mac=mac) and not keys_of(command, mac=mac, own=own)
    }
    assert lost == set()


@pytest.mark.parametrize("preset", key_presets.ALL, ids=lambda preset: preset.id)
def test_only_imitations_use_letters_alone_and_by_place(preset: Any) -> None:
    found = {key for combos in (*preset.keys.values(), *preset.mac.values()) for key in combos}
    bare = {
        key
        for key in found
        if set(parts_of(key)[:-1]) <= {"Shift"} and parts_of(key)[-1].strip("[]").isalpha()
    }
    letters = {key for key in bare if len(parts_of(key)[-1].strip("[]")) == 1}
    assert not letters or preset.imitates
    assert all(key.startswith("[") for key in letters), "letters alone count by place"
    assert all(re.fullmatch(r"\[[A-Z]\]", key) and key[1] in X11.values() for key in letters)


@pytest.mark.parametrize("preset", key_presets.ALL, ids=lambda preset: preset.id)
def test_a_preset_names_commands_and_keys_that_exist(preset: Any) -> None:
    assert preset.keys.keys() <= BY_ID.keys()
    assert {command for command, _word in preset.theirs} <= preset.keys.keys()
    for key in (key for combos in preset.keys.values() for key in combos):
        name = parts_of(key)[-1]
        assert not name.startswith("Pad") or {name} <= set(X11.values()) & set(WINDOWS.values()) & set(
            MACOS.values()
        )
        if not preset.imitates:
            assert refusal(key, mac=False) in (None, key_choices._FIELD), key


def test_the_three_imitations_know_the_keys_of_their_programs() -> None:
    theirs = {preset.id: dict(preset.theirs) for preset in key_presets.ALL if preset.imitates}
    assert theirs.keys() == {"prodigy", "argilla", "anki"}
    keys = key_presets.BY_ID
    assert keys["prodigy"].keys["answer.commit"] == ("[A]",)
    assert keys["prodigy"].keys["item.report"] == ("[X]",)
    assert keys["argilla"].keys["item.report"] == ("Backspace",)
    assert keys["anki"].keys["item.later"] == ("-",)


def test_letters_that_presets_name_stand_on_caps_as_they_are() -> None:
    assert cap_signs("[A]", mac=False) == ("[A]",)
    assert [str(sign) for sign in cap_signs("PadPlus", mac=False)] == ["Num +"]


def test_own_keys_stand_on_a_preset() -> None:
    stored = with_own(with_preset({}, "prodigy"), "item.note", "Ctrl+B")
    assert stored == {"preset": "prodigy", "own": {"item.note": ["Ctrl+B"]}}
    keys = in_force(stored, mac=False)
    assert keys["item.note"] == ("Ctrl+B",)
    assert keys["answer.commit"] == ("[A]", "Enter", "Ctrl+Enter")
    assert clashes(mac=False, own=keys) == []


def test_only_differences_are_stored_and_go_again() -> None:
    stored = with_own(with_own({}, "item.note", "Ctrl+B"), "item.later", "F9")
    assert without_own(stored) == {}
    stored = with_own(stored, "item.note", None)
    assert stored == {"own": {"item.later": ["F9"]}}
    assert with_own(stored, "item.later", None) == {}
    assert in_force({}, mac=False) == {}


@pytest.mark.parametrize(
    "stored",
    [
        {"preset": "no such"},
        {"preset": ["left"]},
        {"own": ["item.later"]},
        {"own": {"item.later": "Ctrl+B"}},
        {"own": {"item.later": [7]}},
        {"own": {"no.such": ["Ctrl+B"]}},
        {"own": {"answer.choose": ["Ctrl+B"]}},
        {"own": {"item.later": ["Ctrl+Space"]}},
    ],
)
def test_what_cannot_be_used_is_passed_over(stored: dict[str, Any]) -> None:
    changed = in_force(stored, mac=False)
    assert all(combos in ((), ("Ctrl+B",)) for combos in changed.values()) or changed == {}
    assert "answer.choose" not in changed
    assert own_of(stored) in ({}, {"item.later": ()})


@pytest.mark.parametrize(
    ("key", "mac", "word"),
    [
        ("A", False, "type"), ("Shift+A", False, "type"), ("[Q]", False, "type"), (",", False, "type"),
        ("5", False, "Digits"), ("Alt+5", False, "Digits"), ("Pad5", False, "Digits"),
        ("Ctrl+Alt+E", False, "AltGr"), ("Ctrl+Alt+Shift+E", False, "AltGr"), ("Alt+Shift+E", False, "layout"),
        ("Ctrl+Space", False, "Input methods"), ("Shift+Space", False, "Input methods"),
        ("Ctrl+.", False, "Input methods"), ("Ctrl+Shift+U", False, "Input methods"),
        ("Alt+F4", False, "system"), ("Meta+L", False, "system"), ("Ctrl+H", True, "system"),
        ("Alt+E", True, "Option"), ("Ctrl+C", False, "fields"), ("Up", False, "fields"), ("Tab", False, "fields"),
        ("Backspace", False, "fields"), ("Shift+Left", False, "fields"),
    ],
)  # fmt: skip
def test_keys_that_others_need_are_refused_with_a_reason(key: str, mac: bool, word: str) -> None:
    reason = refusal(key, mac=mac)
    assert isinstance(reason, Marked)
    assert word in reason


@pytest.mark.parametrize(
    "key", ["Ctrl+B", "Ctrl+Shift+B", "F9", "Alt+B", "PadPlus", "Ctrl+Up", "Shift+F9", "Ctrl+,"]
)
def test_other_keys_are_free(key: str) -> None:
    assert refusal(key, mac=False) is None


def test_the_usual_keys_of_commands_that_may_change_are_not_refused() -> None:
    """What is restored by hand must be allowed, but for Enter, Space and Delete, which lists and fields need."""
    usual = {key for row in COMMANDS if row.id not in key_choices.FIXED for key in keys_of(row, mac=False)}
    assert {key for key in usual if refusal(key, mac=False)} == {"Enter", "Space", "Delete"}


def test_a_clash_names_the_other_command_where_both_may_be_wanted() -> None:
    assert clash("Ctrl+D", "item.note", {}, mac=False) is BY_ID["item.later"]
    assert clash("Ctrl+D", "item.later", {}, mac=False) is None
    assert clash("Delete", "item.note", {}, mac=False) is None, "only in Packs"
    stored = with_own({}, "item.later", "Ctrl+Shift+Y")
    assert clash("Ctrl+D", "item.note", stored, mac=False) is None
    assert clash("Ctrl+Shift+Y", "item.note", stored, mac=False) is BY_ID["item.later"]
    assert clash("[A]", "item.note", {"preset": "prodigy"}, mac=False) is BY_ID["answer.commit"]
