# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Whether the system wants nothing to move, where Qt does not tell: the settings files of desktops are read.

Qt 6.11 tells on Windows only (6.12 brings `motionPreference` for all). Only files of the person are read: the portal
that tells it on Linux is asked over a bus, which is a socket. What an administrator sets for everybody is not seen.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from annotator_app.gui.look.dconf_file import switch

_GNOME = "/org/gnome/desktop/interface/enable-animations"
_NONE = frozenset({"0", "0.0", "0.00", "0.000", "false"})


def wants_calm(home: Path, config: Path | None = None, *, mac: bool = False) -> bool:
    """Tell whether the desktop of who owns `home` has its animations switched off; False where nothing says so."""
    if mac:
        return _mac(home / "Library" / "Preferences" / "com.apple.universalaccess.plist")
    folder = config or Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    wishes = [
        ("kdeglobals", "kde", "animationdurationfactor"),
        *((f"gtk-{version}.0/settings.ini", "settings", "gtk-enable-animations") for version in (4, 3)),
    ]
    for file, section, key in wishes:
        for value in _values(folder / file, section, key):
            if value.lower() in _NONE:
                return True
    return switch(folder / "dconf" / "user", _GNOME) is False


def _values(path: Path, section: str, key: str) -> Iterator[str]:
    try:
        lines = path.read_text("utf-8", "replace").splitlines()
    except OSError:
        return
    here = ""
    for line in lines:
        said = line.strip()
        if said.startswith("["):
            here = said.strip("[]").lower()
        name, _is, value = said.partition("=")
        if here == section and name.strip().lower() == key:
            yield value.strip()


def _mac(path: Path) -> bool:
    import plistlib

    try:
        with path.open("rb") as file:
            return bool(plistlib.load(file).get("reduceMotion"))
    except (OSError, ValueError, plistlib.InvalidFileException):
        return False
