# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What keys a person has chosen: a preset, and own keys on top of it (setting `keys`).

Only differences are stored: `{"preset": "left", "own": {"item.later": ["Ctrl+B"]}}`. A combination is
written by its Latin letter, and on a layout without Latin letters by the place of the key, so that it is
the same key under every layout. What is stored and cannot be used is passed over, never guessed at.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from annotator_app.gui.keyboard import presets as key_presets
from annotator_app.gui.keyboard.commands import BY_ID, COMMANDS, Command, keys_of, meet, parts_of
from annotator_app.text import QT_TRANSLATE_NOOP, Marked

Keys = dict[str, tuple[str, ...]]

#: the same for everybody: digits are places of options, and nobody can lock himself into a dialog
FIXED: Final = frozenset(
    {"answer.choose", "answer.none", "answer.all_bad", "step.out", "dialog.confirm", "dialog.back"}
)
_TYPES = QT_TRANSLATE_NOOP("key refusals", "A letter or sign alone is what you type.")
_FIELD = QT_TRANSLATE_NOOP("key refusals", "Text fields and lists need this key.")
_ALT_GR = QT_TRANSLATE_NOOP("key refusals", "Ctrl and Alt together are AltGr, which types letters.")
_OPTION = QT_TRANSLATE_NOOP("key refusals", "The Option key types letters.")
_LAYOUT = QT_TRANSLATE_NOOP("key refusals", "Alt and Shift together change the keyboard layout.")
_METHOD = QT_TRANSLATE_NOOP("key refusals", "Input methods need this key.")
_SYSTEM = QT_TRANSLATE_NOOP("key refusals", "This key belongs to the system.")
_DIGIT = QT_TRANSLATE_NOOP("key refusals", "Digits choose options.")

_OF_METHODS: Final = ("Ctrl+Space", "Shift+Space", "Ctrl+Shift+Space", "Ctrl+.", "Ctrl+;", "Ctrl+Shift+U")
_OF_SYSTEMS: Final = (
    "Alt+F4",
    "Alt+Tab",
    "Alt+Shift+Tab",
    "Alt+Space",
    "Alt+Esc",
    "Ctrl+Esc",
    "Ctrl+Shift+Esc",
)
_OF_MACOS: Final = ("Ctrl+H", "Ctrl+M", "Ctrl+Q", "Ctrl+W", "Ctrl+Tab", "Ctrl+Space", "Ctrl+Shift+Q")
_OF_FIELDS: Final = frozenset(
    {f"Ctrl+{key}" for key in ("A", "C", "V", "X", "Left", "Right", "Home", "End", "Backspace", "Delete")}
    | {f"Ctrl+Shift+{key}" for key in ("Left", "Right", "Home", "End", "V")}
)


def in_force(stored: Mapping[str, Any], *, mac: bool, mirrored: bool = False) -> Keys:
    """Give the combinations that differ from the usual ones, by command; what is given later wins."""
    keys = {command.id: keys_of(command, mac=mac) for command in COMMANDS}
    usual = dict(keys)
    preset = key_presets.BY_ID.get(str(stored.get("preset", "")))
    if preset is not None:
        more = key_presets.keys_of(preset, mac=mac, mirrored=mirrored)
        _give(
            keys, {name: tuple(dict.fromkeys((*combos, *keys[name]))) for name, combos in more.items()}, more
        )
    own = own_of(stored)
    _give(keys, own, own)
    return {name: combos for name, combos in keys.items() if combos != usual[name]}


def own_of(stored: Mapping[str, Any]) -> Keys:
    """Give the own keys that can be used: known commands, and combinations that are not refused."""
    own = stored.get("own")
    found: Keys = {}
    for name, combos in own.items() if isinstance(own, Mapping) else ():
        if name in BY_ID and name not in FIXED and isinstance(combos, list):
            found[name] = tuple(
                one for one in combos if isinstance(one, str) and refusal(one, mac=False) is None
            )
    return found


def with_preset(stored: Mapping[str, Any], preset: str) -> dict[str, Any]:
    """Give what to store for another preset; "" for the usual keys. Own keys stay on top."""
    kept = {name: value for name, value in stored.items() if name != "preset"}
    return {**kept, "preset": preset} if preset else kept


def with_own(stored: Mapping[str, Any], command: str, combination: str | None) -> dict[str, Any]:
    """Give what to store when `command` gets `combination`; None takes the difference back."""
    own = {name: list(combos) for name, combos in own_of(stored).items() if name != command}
    if combination is not None:
        own[command] = [combination]
    kept = {name: value for name, value in stored.items() if name != "own"}
    return {**kept, "own": own} if own else kept


def without_own(stored: Mapping[str, Any]) -> dict[str, Any]:
    """Give what to store when all own keys are taken back."""
    return {name: value for name, value in stored.items() if name != "own"}


def refusal(combination: str, *, mac: bool) -> Marked | None:
    """Give the reason why nobody should have `combination` as an own key; None where there is none."""
    *modifiers, name = parts_of(combination)
    held = set(modifiers)
    rules = (
        (mac and combination in _OF_MACOS, _SYSTEM),
        (combination in _OF_METHODS, _METHOD),
        (combination in _OF_SYSTEMS or ("Meta" in held and not mac), _SYSTEM),
        (not mac and {"Ctrl", "Alt"} <= held, _ALT_GR),
        (mac and held <= {"Alt", "Shift"} and "Alt" in held and len(name) == 1, _OPTION),
        ({"Alt", "Shift"} == held, _LAYOUT),
        (name.isdigit() and len(name) == 1 and held <= {"Alt", "Shift"}, _DIGIT),
        (combination in _OF_FIELDS, _FIELD),
        (held <= {"Shift"} and (len(name) == 1 or name.startswith("[")), _TYPES),
        (held <= {"Shift"} and not _is_function(name) and not name.startswith("Pad"), _FIELD),
        (name.startswith("Pad") and name[3:].isdigit(), _DIGIT),
    )
    return next((reason for holds, reason in rules if holds), None)


def clash(combination: str, command: str, stored: Mapping[str, Any], *, mac: bool) -> Command | None:
    """Give the other command that has `combination` where `command` may be wanted; None for none."""
    keys = in_force(stored, mac=mac)
    for other in COMMANDS:
        taken = combination in keys.get(other.id, keys_of(other, mac=mac))
        if other.id != command and taken and meet(BY_ID[command], other):
            return other
    return None


def _is_function(name: str) -> bool:
    return name[:1] == "F" and name[1:].isdigit()


def _give(keys: Keys, new: Mapping[str, tuple[str, ...]], claimed: Mapping[str, tuple[str, ...]]) -> None:
    """Give the commands of `new` their keys and take those of `claimed` from all they could meet."""
    keys.update(new)
    for name, combos in claimed.items():
        for other in COMMANDS:
            if other.id != name and other.id not in claimed and meet(BY_ID[name], other):
                keys[other.id] = tuple(key for key in keys[other.id] if key not in combos)
