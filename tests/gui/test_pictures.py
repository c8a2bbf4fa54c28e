# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A few screens look as they were approved; `python packaging/dev.py pictures` takes them anew."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication

from tests.builders.pictures import ALLOWED, FOLDER, PICTURES, approved, difference, taken

MOST = 600_000  # bytes of all pictures together


@pytest.mark.parametrize("name", PICTURES)
def test_screens_look_as_approved(qapp: QApplication, tmp_path: Path, name: str) -> None:
    now = taken(qapp, tmp_path, name)
    now.save(str(tmp_path / f"{name}.png"))
    share = difference(now, approved(name))
    assert share <= ALLOWED, f"{share:.2%} differs; compare {tmp_path / name}.png with {FOLDER / name}.png"


def test_a_missing_check_mark_would_be_seen() -> None:
    """The measure is neither blind nor nervous."""
    before = approved("choice")
    after = before.copy()
    assert difference(before, after) == 0
    painter = QPainter(after)
    painter.fillRect(457, 129, 13, 11, QColor("#E9EBFA"))
    painter.end()
    assert difference(before, after) > ALLOWED
    fainter = before.copy()
    for x in range(fainter.width()):
        colour = fainter.pixelColor(x, 50)
        fainter.setPixelColor(x, 50, colour.darker(105))
    assert difference(before, fainter) <= ALLOWED


def test_the_folder_holds_these_pictures_and_stays_small() -> None:
    files = sorted(FOLDER.iterdir())
    assert sorted(file.stem for file in files) == sorted(PICTURES)
    assert sum(file.stat().st_size for file in files) <= MOST
