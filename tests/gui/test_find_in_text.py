# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Find in the text by keys: hits are marked where they stand in the stored text, however they are written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.parts.texts.reading_block import ReadingBlock
from annotator_app.gui.task.aiding.find import LAYER, FindBar
from tests.builders import stores
from tests.builders.windows import Desk

TEXT = "Café, CAFE\u0301 and cafe.\n😀 كِتَابٌ وكتاب. Größe, GRÖSSE. ＡＢＣ. नई बस, नयी बस."


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    pack = stores.add_items(made.home, [{"id": "i-1", "language": "mul", "text": {"text": TEXT}}])
    made.open()
    made.window.open_pack(pack.pack_id)
    made.turn()
    yield made
    made.close()


def found(desk: Desk, asked: str) -> list[str]:
    """What is marked after typing `asked`, in the order of the text."""
    desk.press("Ctrl+F", "Ctrl+A").type(asked)
    block = next(one for one in desk.window.findChildren(ReadingBlock) if one.isVisible())
    marks = block._marks[LAYER]
    assert all(mark.end <= len(TEXT) for mark in marks)
    return [TEXT[mark.start : mark.end] for mark in marks]


def test_case_accents_points_and_width_do_not_matter(desk: Desk) -> None:
    assert found(desk, "cafe") == ["Café", "CAFE\u0301", "cafe"]
    assert found(desk, "CAFÉ") == ["Café", "CAFE\u0301", "cafe"]
    assert found(desk, "كتاب") == ["كِتَابٌ", "كتاب"]
    assert found(desk, "grosse") == ["Größe", "GRÖSSE"]
    assert found(desk, "abc") == ["ＡＢＣ"]
    assert found(desk, "बस") == ["बस", "बस"]
    assert found(desk, "nothing of this") == []
    desk.press("Esc")
    block = next(one for one in desk.window.findChildren(ReadingBlock) if one.isVisible())
    assert not block._marks[LAYER]
    assert not desk.window.findChild(FindBar).isVisible()
