# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil`: without a command the window opens, a command goes to the command line.

Neither face knows the other; this is the only place that knows both, and each is loaded when it is asked for.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from annotator_app.errors import NoWindowError, PostilError

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main() -> int:
    """Open the window or run a command, and give the exit status."""
    words = sys.argv[1:]
    home, rest = _home(words)
    if not rest:
        return _window(home, None)
    from annotator_app.cli.main import NAMES
    from annotator_app.cli.main import main as run_command

    if len(rest) == 1 and not rest[0].startswith("-") and rest[0] not in NAMES and Path(rest[0]).exists():
        return _window(home, Path(rest[0]))
    return run_command(words, open_window=_open)


def _home(words: list[str]) -> tuple[Path | None, list[str]]:
    """Take `--home DIR` off the front; everything else, one that names no folder too, is left to the command line."""
    if words and words[0].startswith("--home=") and words[0] != "--home=":
        return Path(words[0].partition("=")[2]), words[1:]
    if len(words) > 1 and words[0] == "--home" and words[1]:
        return Path(words[1]), words[2:]
    return None, words


def _window(home: Path | None, pack: Path | None) -> int:
    try:
        return _open(home, pack)
    except PostilError as error:
        from annotator_app.cli.output import Output, speak_utf8

        speak_utf8()
        Output().error(error)
        return error.exit_status


def _open(home: Path | None, pack: Path | None) -> int:
    """Open the window in this home, offering a pack. Raises NoWindowError where that cannot be."""
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _DISPLAYS):
        raise NoWindowError(NoWindowError.no_display)
    try:
        from annotator_app.gui import app
    except ImportError as error:
        raise NoWindowError(reason=str(error)) from error
    status: int = app.run([pack] if pack else [], home)
    return status


if __name__ == "__main__":
    raise SystemExit(main())
