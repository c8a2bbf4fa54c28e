# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The settings file of a home: sparse JSON with a version.

Only what differs from the default is written. Names this version does not know are kept as they are, and
a value that does not fit falls back to the default and is reported once.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from annotator_app.settings.table import ALL, Setting

VERSION: Final = 1
_ROWS: Final = {row.name: row for row in ALL}


class Settings:
    """The choices of the person, read once and written at every change."""

    def __init__(self, path: Path) -> None:
        """Read the file at `path`; a missing or unreadable one stands for all defaults."""
        self._path = path
        self._stored = _read(path)
        self.fallen_back: tuple[str, ...] = tuple(
            name for name, value in self._stored.items() if name in _ROWS and not _ROWS[name].fits(value)
        )

    def __getitem__(self, name: str) -> Any:
        """Give the value of the setting `name`; raises KeyError for a name that is no setting."""
        row: Setting = _ROWS[name]
        value = self._stored.get(name, row.default)
        return value if row.fits(value) else row.default

    def __setitem__(self, name: str, value: Any) -> None:
        """Change a setting and write the file; raises ValueError for a value that does not fit.

        Where the disk takes nothing, the change holds for this sitting only.
        """
        row = _ROWS[name]
        if not row.fits(value):
            raise ValueError(f"{name} cannot be {value!r}")
        if value == row.default:
            self._stored.pop(name, None)
        else:
            self._stored[name] = value
        self._write()

    def _write(self) -> None:
        whole = {"version": VERSION, **dict(sorted(self._stored.items()))}
        part = self._path.with_name(self._path.name + ".part")
        with suppress(OSError):
            part.write_text(json.dumps(whole, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
            os.replace(part, self._path)


def _read(path: Path) -> dict[str, Any]:
    try:
        whole = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(whole, dict):
        return {}
    whole.pop("version", None)
    return whole
