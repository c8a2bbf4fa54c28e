# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where the home, the shipped resources and the translations are.

Resources lie beside the package in a checkout, inside it in a wheel (`_resources`, `_i18n`), and under
the folder of the program in a frozen build. Nothing else in the program knows of the three cases.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def default_home() -> Path:
    """Give the home of this person on this platform; it need not exist yet.

    `POSTIL_HOME` in the environment moves it, as `--home` does.
    """
    moved = os.environ.get("POSTIL_HOME")
    if moved:
        return Path(moved)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "Postil"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Postil"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "postil"


def people() -> Path:
    """Give the folder beside that home where further people of this account have theirs; it need not exist."""
    home = default_home().absolute()
    # A whole stick may be the home, which has nothing beside it.
    return home.with_name(f"{home.name}-people") if home.name else home / "postil-people"


def resources() -> Path:
    """Give the folder of icons, fonts, design tokens, samples and the manual."""
    return _shipped("resources")


def added_fonts() -> Path:
    """Give the folder beside the program where an installation may put further fonts; it need not exist."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent / "fonts"
    return _PACKAGE.parent / "fonts"


def translations() -> Path:
    """Give the folder of the translation files."""
    return _shipped("i18n")


def _shipped(name: str) -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [_PACKAGE / f"_{name}", _PACKAGE.parent / name]
    if frozen:
        candidates.insert(0, Path(frozen) / name)
    return next((path for path in candidates if path.is_dir()), candidates[-1])
