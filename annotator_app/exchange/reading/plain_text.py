# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Text files as sources: one item a line, or one item a file. The text is the column `text`."""

from __future__ import annotations

from pathlib import Path

from annotator_app.exchange.reading.decode import nul_problems, refuse, split_lines
from annotator_app.exchange.reading.rows import Row

TEXT = "text"


def read_lines(text: str, path: Path) -> list[Row]:
    """Give a row for every line, blank ones too, so that line 7 of one file meets line 7 of another.

    Raises UnreadableSourceError where the text holds NUL.
    """
    _refuse_nul(text, path)
    return [
        Row({TEXT: line}, file=path.stem, path=str(path), line=number)
        for number, line in enumerate(split_lines(text), start=1)
    ]


def read_file(text: str, path: Path) -> list[Row]:
    """Give one row with all of the text but its last line end. Raises UnreadableSourceError where it holds NUL."""
    _refuse_nul(text, path)
    return [Row({TEXT: text.removesuffix("\n").removesuffix("\r")}, file=path.stem, path=str(path), line=1)]


def _refuse_nul(text: str, path: Path) -> None:
    problems = nul_problems(text, path)
    if problems:
        raise refuse(path, *problems)
