# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How a keyboard looks: its keys by place, and what stands on them under the layout that was seen at work.

Nothing is guessed: what a key types is known from the keys that were pressed. When they fit one of the
three arrangements of Latin letters and no other, that one is drawn; before that, the places of a US keyboard.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

Key = tuple[str, float]

_LETTER_ROWS: Final = ("QWERTYUIOP", "ASDFGHJKL;", "ZXCVBNM,./")
_US: Final = "".join(_LETTER_ROWS)
_LATIN: Final = frozenset(sign for sign in _US if sign.isalpha())
#: what the thirty keys of the three rows type, by arrangement; a space where that differs between countries
FAMILIES: Final[Mapping[str, Mapping[str, str]]] = {
    name: dict(zip(_US, typed, strict=True))
    for name, typed in {
        "qwerty": _US,
        "azerty": "AZERTYUIOPQSDFGHJKLMWXCVBN    ",
        "qwertz": "QWERTZUIOPASDFGHJKL YXCVBNM   ",
    }.items()
}
_US_SIGNS: Final = "`-=[]\\'"

#: places and widths, one row after the other, each 15 keys wide
ROWS: Final[tuple[tuple[Key, ...], ...]] = (
    (("Esc", 15 / 14), *((f"F{number}", 15 / 14) for number in range(1, 13)), ("", 15 / 14)),
    (("`", 1), *((sign, 1) for sign in "1234567890-="), ("Backspace", 2)),
    (("Tab", 1.5), *((sign, 1) for sign in "QWERTYUIOP[]"), ("\\", 1.5)),
    (("", 1.75), *((sign, 1) for sign in "ASDFGHJKL;'"), ("Enter", 2.25)),
    (("Shift", 2.25), *((sign, 1) for sign in "ZXCVBNM,./"), ("Shift", 1.75), ("Up", 1)),
    (("Ctrl", 1.4), ("", 1.1), ("Alt", 1.3), ("Space", 5.6), ("", 1.3), ("Ctrl", 1.3), ("Left", 1), ("Down", 1),
     ("Right", 1)),
)  # fmt: skip
#: the number pad, drawn where its signs do something; four keys wide, beside the rows from the second on
PAD: Final[tuple[tuple[Key, ...], ...]] = (
    (("", 1), ("PadDivide", 1), ("PadTimes", 1), ("PadMinus", 1)),
    (("Pad7", 1), ("Pad8", 1), ("Pad9", 1), ("PadPlus", 1)),
    (("Pad4", 1), ("Pad5", 1), ("Pad6", 1), ("", 1)),
    (("Pad1", 1), ("Pad2", 1), ("Pad3", 1), ("PadEnter", 1)),
    (("Pad0", 2), ("PadPoint", 1), ("", 1)),
)
WIDTH: Final = 15.0
PAD_SIGNS: Final = {"PadDivide": "/", "PadTimes": "*", "PadMinus": "-", "PadPlus": "+", "PadPoint": "."}


def family_of(seen: Mapping[str, str]) -> str:
    """Give the arrangement that the seen keys fit; "" where they fit none, the US one where they fit several."""
    fitting = [
        name
        for name, typed in FAMILIES.items()
        if all(
            typed.get(place, sign) in (sign, " ")
            for place, sign in seen.items()
            if place.isalpha() or sign in _LATIN
        )
    ]
    return "qwerty" if "qwerty" in fitting else fitting[0] if fitting else ""


def typed_at(seen: Mapping[str, str]) -> dict[str, str]:
    """Give what stands on the keys with letters and signs, by place; keys of which nothing is known are left out."""
    family = family_of(seen)
    known = {place: sign for place, sign in FAMILIES.get(family, {}).items() if sign != " "}
    if family == "qwerty":
        known |= {sign: sign for sign in _US_SIGNS}
    taken = set(seen.values())
    return {place: sign for place, sign in known.items() if sign not in taken} | dict(seen)


def places_of(name: str, typed: Mapping[str, str]) -> list[str]:
    """Give the places of the keys that the last part of a combination means."""
    if len(name) == 3 and name.startswith("["):
        return [name[1]]
    if len(name) == 1 and not name.isdigit():
        wanted = {"+": "="}.get(name, name)
        return [place for place, sign in typed.items() if sign in (name, wanted)]
    return [name]
