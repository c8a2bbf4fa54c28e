# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is said to a person who listens, and what a screen reader does; `test_screens_stand.py` walks every state."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from annotator_app.gui.parts.texts.reading_block import ReadingBlock
from tests.builders import spoken
from tests.builders.screens import shown


def test_what_happens_is_said(qapp: QApplication, tmp_path: Path) -> None:
    with spoken.listening() as said, shown(qapp, tmp_path, "sentiment-started", "en") as desk:
        assert ("Item 1 of 12, What is the writer’s overall feeling?", False) in said
        desk.press("Enter")
        assert said[-1] == ("Choose a label first. Keys 1 to 4.", False)
        desk.press("1", "Enter")
        assert said[-1] == ("Item 2 of 12, What is the writer’s overall feeling?", False)
        desk.press("Ctrl+Z")
        assert ("Undone: item 1.", False) in said[-3:]
        desk.press("Ctrl+Z")
        assert ("Undone: label of item 1.", False) in said[-3:]
        desk.press("Ctrl+Y")
        assert ("Done again: item 1.", False) in said[-3:]
        desk.press("Ctrl+Z")
        desk.press("Ctrl+D")
        desk.turn()
        assert ("Item 1 is marked to decide later.", False) in said


def test_a_language_warning_and_a_full_disk_are_said(qapp: QApplication, tmp_path: Path) -> None:
    with spoken.listening() as said, shown(qapp, tmp_path, "open-warned", "en"):
        assert ("This looks like English", False) in said
    with spoken.listening() as said, shown(qapp, tmp_path, "not-saved", "en"):
        urgent = [sentence for sentence, at_once in said if at_once]
    assert len(urgent) == 1
    assert "is not saved yet" in urgent[0]


def test_options_are_choices_of_their_question(qapp: QApplication, tmp_path: Path) -> None:
    with shown(qapp, tmp_path, "sentiment-chosen", "en") as desk:
        choices = [heard for heard in spoken.walk(desk.app.shell) if "option 4 of 5" in heard.name]
    (mixed,) = choices
    assert (mixed.name, mixed.description) == (
        "Mixed, option 4 of 5",
        "Praise and criticism in the same text. 4",
    )
    assert mixed.role == QAccessible.Role.RadioButton
    assert mixed.state.checked
    assert mixed.groups[-1] == "What is the writer’s overall feeling?"


def test_texts_are_read_in_their_language(qapp: QApplication, tmp_path: Path) -> None:
    with shown(qapp, tmp_path, "open", "ar") as desk:
        heard = list(spoken.walk(desk.app.shell))
        (passage,) = [one for one in heard if isinstance(one.widget, ReadingBlock)]
        (written,) = [one for one in heard if one.widget is desk.focus]
        (primary,) = [one for one in heard if one.widget is desk.screen.frame.actions.primary]
        languages = [one.locale.language() for one in (passage, written, primary)]
    assert languages == [QLocale.Language.Hindi, QLocale.Language.Hindi, QLocale.Language.Arabic]


TOGGLED = {
    "sentiment": ("Mixed, option 4 of 5", {"label": "mixed"}),
    "sentiment-several": ("Mixed, option 4 of 5", {"label": ["negative", "positive", "mixed"]}),
    "sentiment-chosen": ("1 Hardly", {"label": "mixed", "strength": 1}),
    "compare-2": ("Response B", {"best": 1}),
    "compare-2-chosen": ("a lot, option 3 of 3", {"best": 1, "strength": "a_lot"}),
}


@pytest.mark.parametrize("name", TOGGLED)
def test_a_screen_reader_chooses_as_a_click_does(qapp: QApplication, tmp_path: Path, name: str) -> None:
    """Qt's toggle makes no click; what is then shown as chosen has to be the answer that is kept."""
    words, answers = TOGGLED[name]
    with shown(qapp, tmp_path, name, "en") as desk:
        heard = [one for one in spoken.walk(desk.app.shell) if one.name == words and one.state.checkable]
        (choice,) = [one.widget for one in heard]
        QAccessible.queryAccessibleInterface(choice).actionInterface().doAction("Toggle")
        desk.turn()
        if "best" in answers:
            answers = {**answers, "best": desk.labelling.item.response_ids[1]}
        assert desk.labelling.answers == answers
        chosen = [heard.name for heard in spoken.walk(desk.app.shell) if heard.state.checked]
    assert [name for name in chosen if words in name]
