# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Reads a key event as the combinations it may stand for, best first (ux.md 6.3, rules 2 and 3).

Digits count by place on the number row, then on the number pad, then by the value of what was typed in
any script. Letters count by their Latin letter; on a layout without Latin letters by their place.

A combination may also name a place outright: `[Q]` is the key where a US keyboard has its Q, `PadPlus` the
plus of the number pad. Presets that imitate other programs use these (key_presets.py).
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from annotator_app.gui.keyboard.places import Places

_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl+"),
    (Qt.KeyboardModifier.MetaModifier, "Meta+"),
    (Qt.KeyboardModifier.AltModifier, "Alt+"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift+"),
)
_KEY = Qt.Key
_NAMED = {
    _KEY.Key_Return: "Enter", _KEY.Key_Enter: "Enter", _KEY.Key_Escape: "Esc", _KEY.Key_Space: "Space",
    _KEY.Key_Tab: "Tab", _KEY.Key_Backtab: "Tab", _KEY.Key_Up: "Up", _KEY.Key_Down: "Down", _KEY.Key_Left: "Left",
    _KEY.Key_Right: "Right", _KEY.Key_PageUp: "PgUp", _KEY.Key_PageDown: "PgDown", _KEY.Key_Home: "Home",
    _KEY.Key_End: "End", _KEY.Key_Delete: "Delete", _KEY.Key_Backspace: "Backspace", _KEY.Key_Insert: "Insert",
}  # fmt: skip
_NAMES = {key.value: name for key, name in _NAMED.items()}
_NAMES |= {_KEY.Key_F1.value + number: f"F{number + 1}" for number in range(12)}
_MODIFIER_KEYS = frozenset(
    key.value
    for key in (
        _KEY.Key_Shift, _KEY.Key_Control, _KEY.Key_Meta, _KEY.Key_Alt, _KEY.Key_AltGr, _KEY.Key_CapsLock,
        _KEY.Key_NumLock, _KEY.Key_Super_L, _KEY.Key_Super_R, _KEY.Key_Mode_switch,
    )
)  # fmt: skip


# What X's own input method makes of one key of Arabic layouts, also with Ctrl held: the letter of its place.
_LIGATURES = {"\u0644\u0627": "B", "\u0644\u0622": "B", "\u0644\u0623": "G", "\u0644\u0625": "T"}


def combinations(event: QKeyEvent, places: Places, *, latin: bool | None = None) -> tuple[str, ...]:
    """Give the combinations that `event` may stand for, best first; () for a modifier alone.

    `latin` says whether the layout has Latin letters, None where that was not seen yet.
    """
    key = event.key()
    if key in _MODIFIER_KEYS:
        return ()
    modifiers = event.modifiers()
    if key in _NAMES:
        return (_prefix(modifiers) + _NAMES[key],)
    found = []
    digit = slot(event, places)
    if digit is not None:
        found.append(_prefix(modifiers & ~Qt.KeyboardModifier.ShiftModifier) + str(digit))
    place = place_of(event, places)
    sign = _sign(key, event.text(), place)
    if sign.isalpha():
        found.append(_prefix(modifiers) + sign)
    elif sign and not sign.isdigit():
        # Signs such as + need Shift on some layouts and not on others.
        found.append(_prefix(modifiers & ~Qt.KeyboardModifier.ShiftModifier) + sign)
        if len(place) == 1 and place.isalpha() and not latin:
            # A layout such as the Hebrew one types a sign where others have a letter that it has nowhere.
            found.insert(len(found) - (latin is False), _prefix(modifiers) + place)
    return tuple(dict.fromkeys(found))


def composed(text: str, modifiers: Qt.KeyboardModifier) -> str:
    """Give the combination that X's input method took for a text though Ctrl or Alt was held; "" for none."""
    held = _prefix(modifiers & ~Qt.KeyboardModifier.KeypadModifier)
    if not held or held == "Shift+" or text not in _LIGATURES:
        return ""
    return held + _LIGATURES[text]


def latin_letter(event: QKeyEvent) -> bool | None:
    """Say whether the key types a Latin letter without Shift; None where it tells nothing of its layout."""
    letter = chr(event.key()) if event.key() < 0x110000 else ""
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or not letter.isalpha():
        return None
    return unicodedata.name(letter, "").startswith("LATIN")


def placed(event: QKeyEvent, places: Places) -> tuple[str, ...]:
    """Give the combination that names the place of the key, whatever it types; () where it has no name."""
    if event.key() in _MODIFIER_KEYS or event.key() in _NAMES:
        return ()
    place = place_of(event, places)
    if not place:
        return ()
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return (_prefix(modifiers) + (place if place.startswith("Pad") else f"[{place}]"),)


def as_own(event: QKeyEvent, places: Places) -> str:
    """Give the combination under which a pressed key is kept as an own key; "" for a modifier alone.

    Letters keep their name, which stands for the same key under every layout; signs that move from layout
    to layout are kept by their place. AltGr is read as what Windows makes of it.
    """
    if event.key() in (_KEY.Key_AltGr, _KEY.Key_Mode_switch):
        return "Ctrl+Alt+AltGr"
    read = combinations(event, places, latin=True)
    kept = next((key for key in read if _stays(key.removesuffix("++").rpartition("+")[2])), "")
    return kept or next(iter(placed(event, places)), "") or next(iter(read), "")


def _stays(name: str) -> bool:
    return len(name) != 1 or name.isalnum() or name in ",-="


def types(event: QKeyEvent) -> bool:
    """Say whether the key puts a sign into a text, alone or with AltGr, which is Ctrl with Alt on Windows."""
    if event.key() in _NAMES and event.key() != _KEY.Key_Space:
        return False
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    held = event.modifiers() & (control | alt | Qt.KeyboardModifier.MetaModifier)
    return not held or held == control | alt


def place_of(event: QKeyEvent, places: Places) -> str:
    """Give the name of the place of the key; "" where it is not known."""
    return places.name(event.nativeScanCode(), event.nativeVirtualKey())


def slot(event: QKeyEvent, places: Places) -> int | None:
    """Give the digit from 0 to 9 that `event` stands for; None for none."""
    modifiers = event.modifiers()
    place = place_of(event, places)
    if modifiers & Qt.KeyboardModifier.KeypadModifier or place.startswith("Pad"):
        return _keypad(event, place)
    if place.isdigit() and not modifiers & Qt.KeyboardModifier.ShiftModifier:
        return int(place)
    return _value(event)


def _keypad(event: QKeyEvent, place: str) -> int | None:
    """Number pad with Alt belongs to Windows; without the lock its keys are arrows and come with such names."""
    if event.modifiers() & Qt.KeyboardModifier.AltModifier or event.key() == _KEY.Key_Clear:
        return None
    if place[3:].isdigit():
        return int(place[3:])
    return event.key() - _KEY.Key_0.value if _KEY.Key_0.value <= event.key() <= _KEY.Key_9.value else None


def _value(event: QKeyEvent) -> int | None:
    if _KEY.Key_0.value <= event.key() <= _KEY.Key_9.value:
        return event.key() - _KEY.Key_0.value
    for sign in (event.text(), chr(event.key()) if 0x7F < event.key() < 0x110000 else ""):
        if len(sign) == 1 and (value := unicodedata.decimal(sign, None)) is not None:
            return value
        if len(sign) == 1 and unicodedata.name(sign, "").startswith("ETHIOPIC DIGIT"):
            return unicodedata.digit(sign, None)
    return None


def _sign(key: int, text: str, place: str) -> str:
    """Give the Latin letter or ASCII sign of the key; the place counts where the layout has no Latin letter."""
    if 0x20 < key < 0x7F:
        return chr(key).upper()
    letter = chr(key) if 0x7F < key < 0x110000 else text[:1]
    if letter and unicodedata.name(letter, "").startswith("LATIN"):
        return ""
    return "" if place.startswith("Pad") else place


def _prefix(modifiers: Qt.KeyboardModifier) -> str:
    return "".join(name for modifier, name in _MODIFIERS if modifiers & modifier)
