# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A file of lines that a person gives to a command: opened, or refused with the reason that the system has."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import BinaryIO, Final

from annotator_app.errors import Problem, UnreadableSourceError
from annotator_app.text import QT_TRANSLATE_NOOP

CANNOT_READ: Final = QT_TRANSLATE_NOOP("answers", "The file cannot be read: {reason}.")


def opened(path: Path) -> BinaryIO:
    """Give the file to read line by line. Raises UnreadableSourceError."""
    try:
        return path.open("rb")
    except OSError as fault:
        raise _refused(path, fault) from fault


def lines_of(path: Path) -> list[bytes]:
    """Give all lines at once, without a byte order mark. Raises UnreadableSourceError."""
    try:
        return path.read_bytes().removeprefix(codecs.BOM_UTF8).splitlines()
    except OSError as fault:
        raise _refused(path, fault) from fault


def _refused(path: Path, fault: OSError) -> UnreadableSourceError:
    reason = fault.strerror or "it is not there"
    problems = [Problem("unreadable", CANNOT_READ, {"reason": reason}, file=str(path))]
    return UnreadableSourceError(problems=problems, file=path.name)
