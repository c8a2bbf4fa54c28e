# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Sources written in one line and read as the program reads them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from annotator_app.errors import Problem, UnreadableSourceError
from annotator_app.exchange.reading.rows import Row, look_up
from annotator_app.exchange.reading.source import ReadOptions, read
from tests.builders.fuzzing.damage import SEEDS


def rows(folder: Path, name: str, seed: str | bytes, **how: Any) -> list[Row]:
    data = seed if isinstance(seed, bytes) else (SEEDS / seed).read_bytes()
    (folder / name).write_bytes(data)
    return read(folder, name, ReadOptions(**how)).rows


def refused(folder: Path, name: str, seed: str | bytes, **how: Any) -> Problem:
    with pytest.raises(UnreadableSourceError) as error:
        rows(folder, name, seed, **how)
    return error.value.problems[0]


def told(found: list[Row], *names: str) -> list[tuple[Any, ...]]:
    return [tuple(look_up(row, name) for name in names) for row in found]


def texts(row: Row, column: str = "slots") -> list[tuple[str, Any]]:
    text = row.column("text")
    return [(text[mark["start"] : mark["end"]], mark.get("label")) for mark in row.column(column)]
