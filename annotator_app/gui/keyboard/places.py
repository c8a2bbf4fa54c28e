# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where keys lie: physical places named by what they type on a US keyboard.

Sources: X11 and Wayland count evdev codes plus 8 (`KEY_1` is 2, so 10); Windows gives scan codes of
set 1; macOS has no scan codes, so its virtual key codes (`kVK_ANSI_...` of HIToolbox/Events.h) are used,
which stand for places and not for letters. Windows and Qt add 0x100 to the codes of the keys that came
with the longer keyboard; of those only Enter and the slash of the number pad have a name here, so that no
arrow is taken for a number.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

_ROWS = ("1234567890-=", "QWERTYUIOP[]", "ASDFGHJKL;'", "ZXCVBNM,./")


def _table(*starts: int) -> dict[int, str]:
    return {
        start + step: name for start, row in zip(starts, _ROWS, strict=True) for step, name in enumerate(row)
    }


# Keys of the number pad: digits, and signs with the names that combinations use.
_PAD_ROWS = ("789", "456", "1230")


def _pad(enter: int, divide: int, times: int, minus: int, plus: int, *starts: int) -> dict[int, str]:
    digits = {
        start + step: f"Pad{name}"
        for start, row in zip(starts, _PAD_ROWS, strict=True)
        for step, name in enumerate(row)
    }
    signs = {enter: "PadEnter", divide: "PadDivide", times: "PadTimes", minus: "PadMinus", plus: "PadPlus"}
    return digits | signs


X11: Mapping[int, str] = {
    **_table(10, 24, 38, 52), 49: "`", 51: "\\", 94: "<", 91: "PadPoint",
    **_pad(104, 106, 63, 82, 86, 79, 83, 87),
}  # fmt: skip
WINDOWS: Mapping[int, str] = {
    **_table(0x02, 0x10, 0x1E, 0x2C), 0x29: "`", 0x2B: "\\", 0x56: "<", 0x53: "PadPoint",
    **_pad(0x11C, 0x135, 0x37, 0x4A, 0x4E, 0x47, 0x4B, 0x4F),
}  # fmt: skip
MACOS: Mapping[int, str] = {
    0: "A", 1: "S", 2: "D", 3: "F", 4: "H", 5: "G", 6: "Z", 7: "X", 8: "C", 9: "V", 11: "B",
    12: "Q", 13: "W", 14: "E", 15: "R", 16: "Y", 17: "T", 18: "1", 19: "2", 20: "3", 21: "4",
    22: "6", 23: "5", 24: "=", 25: "9", 26: "7", 27: "-", 28: "8", 29: "0", 30: "]", 31: "O",
    32: "U", 33: "[", 34: "I", 35: "P", 37: "L", 38: "J", 39: "'", 40: "K", 41: ";", 43: ",",
    44: "/", 45: "N", 46: "M", 47: ".", 10: "<", 42: "\\", 50: "`",
    65: "PadPoint", 67: "PadTimes", 69: "PadPlus", 75: "PadDivide", 76: "PadEnter", 78: "PadMinus",
    82: "Pad0", 83: "Pad1", 84: "Pad2", 85: "Pad3", 86: "Pad4", 87: "Pad5", 88: "Pad6", 89: "Pad7",
    91: "Pad8", 92: "Pad9",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Places:
    """How one platform tells the place of a key: by which number of the event, and the table for it."""

    number: Literal["scan", "virtual", "none"]
    table: Mapping[int, str]

    def name(self, scan_code: int, virtual_key: int) -> str:
        """Give what the key types on a US keyboard, in upper case; "" where the place is not known."""
        if self.number == "none" or (self.number == "scan" and not scan_code):
            return ""
        if not scan_code and not virtual_key:
            # Made by a program, not by a keyboard; 0 would be the A of macOS, whose own events say 1 and 0.
            return ""
        return self.table.get(scan_code if self.number == "scan" else virtual_key, "")


_BY_PLATFORM: Mapping[str, Places] = {
    "xcb": Places("scan", X11),
    "wayland": Places("scan", X11),
    "wayland-egl": Places("scan", X11),
    "windows": Places("scan", WINDOWS),
    "cocoa": Places("virtual", MACOS),
}


def for_platform(name: str) -> Places:
    """Give the places of the Qt platform `name`; a platform without keyboard knows none."""
    return _BY_PLATFORM.get(name, Places("none", {}))
