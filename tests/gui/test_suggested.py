# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Suggestions at the window: nothing is chosen beforehand, a key takes one, and the journal says what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.parts.choices.option import OneOption
from tests.builders import visits
from tests.builders.screen_items import suggested
from tests.builders.windows import Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qapp, tmp_path / "home")
    yield desk
    if not desk.closed:
        desk.close()


def chosen(desk: Desk) -> list[str]:
    return [one.name for one in desk.screen.findChildren(OneOption) if one.isVisible() and one.isChecked()]


def said(desk: Desk) -> list[str]:
    desk.saved()
    return [one["value"]["suggestion"]["label"] for one in visits.events(desk.labelling)]


def test_a_suggestion_in_view_is_taken_by_its_key_and_answered_by_enter(desk: Desk) -> None:
    suggested("before")(desk)
    desk.open()
    assert desk.screen.answers.suggestion.text() == "Suggested: \u2068Negative\u2069"
    assert chosen(desk) == []
    desk.press("Ctrl+Shift+E")
    assert chosen(desk) == ["Negative"]
    assert desk.labelling.work.answers is None
    desk.press("Ctrl+Z")
    assert chosen(desk) == []
    desk.press("Ctrl+Shift+Z", "Enter", "Ctrl+Shift+E", "2", "Enter", "1", "Enter")
    assert said(desk) == ["before taken", "before changed", "before ignored"]


def test_a_hidden_suggestion_is_seen_and_taken_after_the_answer_only(desk: Desk) -> None:
    suggested(None)(desk)
    desk.open()
    assert desk.screen.answers.suggestion.isHidden()
    desk.press("Ctrl+Shift+E")
    assert chosen(desk) == []
    assert desk.window.session.messages._toast.text.text() == "No suggestion is shown here."
    desk.press("3", "Enter", "Alt+Up")
    assert desk.screen.answers.take is not None
    desk.click(desk.screen.answers.take)
    assert chosen(desk) == ["Negative"]
    desk.press("Enter")
    assert said(desk) == ["hidden", "after taken"]
