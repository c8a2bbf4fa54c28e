# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Characters that a keyboard lacks: from the panel by keys into the field, the journal and the exported bytes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.character_panel import CharacterPanel
from annotator_app.gui.dialogs.small import Note
from tests.builders import plans
from tests.builders.window_story import Story, given, numbered

pytestmark = pytest.mark.timeout(240)


@pytest.fixture
def story(qapp: QApplication, tmp_path: Path) -> Iterator[Story]:
    made = Story(qapp, tmp_path)
    yield made
    made.close()


PLAN = plans.plan_text(
    "open_question", 'id = "id"\npassage = "text"\nquestion = "ask"', path="items.jsonl", language="ha"
).replace("[[source]]", 'characters = ["ẽ", "ʼy"]\n[[source]]', 1)  # fmt: skip


def test_characters_are_found_by_keys_and_count_as_typed(story: Story) -> None:
    desk = story.begin(PLAN, numbered("ha", {"text": "Ɓera a\u00a0gona.", "ask": "Ina?"}))
    view = desk.screen.views["answer"]
    desk.type("ab").press("Left", "Ctrl+Shift+I")
    panel = desk.dialog(CharacterPanel)
    assert panel.grid.offered() == ["ẽ", "ʼy"], "what the pack names comes first"
    desk.press("Right", "Enter", "Esc")
    desk.gone()
    assert view.field.content() == "aʼyb"
    assert view.field.editor.textCursor().position() == 3
    desk.press("Ctrl+Shift+I")
    panel = desk.dialog(CharacterPanel)
    panel.kinds.chosen.emit(2)
    assert "ɗ" in panel.grid.offered()
    panel.search.editor.setFocus()
    desk.type("small b hook")
    assert panel.grid.offered()[0] == "ɓ"
    desk.press("Down", "Enter", "Esc")
    desk.gone()
    assert view.field.content() == "aʼyɓb"
    desk.press("Ctrl+Z")
    assert view.field.content() == "aʼyb"
    desk.press("Ctrl+Y", "Ctrl+Shift+I")
    assert desk.dialog(CharacterPanel)._kinds[1][1] == ["ɓ", "ʼy"], "used last"
    desk.press("Esc", "Ctrl+Enter")
    assert given(story.finish(), 0)["answer"] == "aʼyɓb"


def test_a_direction_mark_is_put_into_a_note(story: Story) -> None:
    desk = story.begin(PLAN, numbered("ha", {"text": "Ɓera", "ask": "Ina?"}))
    desk.press("Ctrl+N")
    desk.dialog(Note)
    desk.type("x").press("Ctrl+Shift+I")
    panel = desk.dialog(CharacterPanel)
    panel.kinds.chosen.emit(len(panel._kinds) - 1)
    assert panel.grid.item(1).text() == "RLM"
    desk.press("Right", "Enter", "Esc").type("y").press("Ctrl+Enter")
    desk.gone()
    assert desk.labelling.note == "x\u200fy"


def test_without_a_field_nothing_opens(story: Story) -> None:
    desk = story.begin(PLAN, numbered("ha", {"text": "Ɓera", "ask": "Ina?"}))
    desk.press("F6", "Ctrl+Shift+I")
    assert not desk.dialogs(CharacterPanel)
    button = desk.screen.views["answer"].field.heading.characters
    assert button.isVisible()
    desk.click(button)
    assert desk.dialog(CharacterPanel)._editor is desk.screen.views["answer"].field.editor


def test_invisible_signs_are_drawn_and_nothing_else_changes(story: Story) -> None:
    text = "Ɓera a\u00a0gona \u200fda  kuma \u2068x\u2069"
    desk = story.begin(PLAN, numbered("ha", {"text": text, "ask": "Ina?"}))
    desk.type("a\u200db")
    block = desk.screen.reading.blocks["passage"]
    editor = desk.screen.views["answer"].field.editor

    def looks() -> tuple[QImage, QImage]:
        desk.turn()
        return block.viewport().grab().toImage(), editor.viewport().grab().toImage()

    desk.screen.reading.take_focus()
    before, width = looks(), block.text_height()
    desk.press("Ctrl+Shift+S")
    after = looks()
    assert before[0] != after[0]
    assert before[1] != after[1]
    assert block.text == text
    assert block.text_height() == width
    assert editor.content() == "a\u200db"
    assert desk.app.settings["invisible_signs"] is True
    desk.press("Ctrl+Shift+S")
    assert looks() == before
