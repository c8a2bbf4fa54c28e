# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Earlier versions of an answer: seen and taken back in a later sitting, down to the bytes of the result pack."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.answering.answer_history import AnswerHistory
from annotator_app.gui.dialogs.handing_back.earlier_list import EarlierList
from annotator_app.workflows.handing_back.earlier_versions import EarlierVersions
from tests.builders import plans, stores
from tests.builders.window_story import Story, given, numbered
from tests.builders.windows import Desk

PLAN = plans.plan_text("sentiment", 'id = "id"\ntext = "text"', path="items.jsonl", more=plans.LABEL)


@pytest.fixture
def story(qapp: QApplication, tmp_path: Path) -> Iterator[Story]:
    made = Story(qapp, tmp_path)
    yield made
    made.close()


def again(story: Story) -> Desk:
    """Close the program and start it anew on the same home."""
    story.desk.close()
    story.desk = Desk(story.application, story.folder / "contributor").open()
    story.desk.until(lambda: story.desk.window.desk is not None)
    return story.desk


def test_an_earlier_version_comes_back_in_a_later_sitting(story: Story) -> None:
    desk = story.begin(PLAN, numbered("s", {"text": "One."}, {"text": "Two."}))
    desk.press("1", "Enter", "1", "Enter")
    desk.dialog()
    desk.press("Esc", "Alt+Up")
    desk.until(lambda: desk.labelling.position == 0)
    desk.press("2", "Enter")
    desk.saved()
    desk = again(story)
    desk.press("Ctrl+J").type("1").press("Enter")
    desk.gone()
    assert desk.labelling.answers == {"label": "negative"}
    desk.press("Ctrl+Shift+H")
    dialog = desk.dialog(AnswerHistory)
    assert [dialog.options.option(place).text() for place in (0, 1)] == ["Negative", "Positive"]
    desk.press("Enter")
    assert dialog.isVisible(), "nothing is taken before one is chosen"
    desk.press("2", "Enter")
    desk.gone()
    assert desk.labelling.answers == {"label": "positive"}
    assert desk.labelling.work.revision == 3
    desk.press("Ctrl+Z")
    assert desk.labelling.work.answers == {"label": "negative"}
    desk.press("Ctrl+Shift+Z")
    assert desk.labelling.work.answers == {"label": "positive"}
    desk.saved()
    rows = story.finish()
    assert given(rows, 0) == {"label": "positive"}
    assert given(rows, 1) == {"label": "positive"}


def test_what_was_taken_back_stays_so_after_the_next_start(story: Story) -> None:
    desk = story.begin(PLAN, numbered("s", {"text": "One."}, {"text": "Two."}))
    desk.press("1", "Enter", "Alt+Up", "2", "Enter")
    desk.saved()
    desk = again(story)
    desk.press("Alt+Up", "Ctrl+Shift+H")
    desk.dialog(AnswerHistory)
    desk.press("2", "Enter")
    desk.gone()
    desk.saved()
    desk = again(story)
    desk.press("Ctrl+J").type("1").press("Enter")
    desk.gone()
    assert desk.labelling.work.answers == {"label": "positive"}
    desk.press("Ctrl+Shift+H")
    dialog = desk.dialog(AnswerHistory)
    assert len(dialog._versions) == 3
    desk.press("Esc")


def test_an_earlier_answer_runs_the_way_of_its_language_with_more_latin_letters_in_it(
    qapp: QApplication, tmp_path: Path
) -> None:
    """In the list of versions and in what is looked at before handing back; the time is a text of the window."""
    desk = Desk(qapp, tmp_path / "home")
    try:
        row = stores.add(desk.home, 1, family="open_question", language="ar")
        desk.open()
        desk.press("Enter")
        desk.until(lambda: desk.window.desk is not None)
        for text in ("Microsoft Windows 10 في", "Microsoft Office 2010 في"):
            desk.labelling.set("answer", text)
            assert desk.labelling.commit() == []
        desk.labelling.flush()
        desk.press("Ctrl+Shift+H")
        option = desk.dialog(AnswerHistory).options.option(0)
        assert (option._name.script, option._name.rtl, option._help.rtl) == ("Latn", True, None)
        desk.press("Esc")
        desk.gone()
        earlier = EarlierList(desk.window.session, row.pack_id)
        found = EarlierVersions(desk.home, row.pack_id)
        earlier.introduce(found)
        lines = [line for one in found.page(0, 1) for line in earlier.lines(one)]
        assert [(line.script, line.rtl) for line in lines] == [("Latn", True)]
    finally:
        desk.close()


def test_an_objection_that_was_taken_back_is_among_what_travels(qapp: QApplication, tmp_path: Path) -> None:
    desk = Desk(qapp, tmp_path / "home")
    try:
        row = stores.add(desk.home, 1)
        desk.open()
        desk.press("Enter")
        desk.until(lambda: desk.window.desk is not None)
        desk.labelling.object_to({"label": "positive"}, "it is as I said")
        desk.labelling.report_problem(None)
        desk.labelling.flush()
        earlier = EarlierList(desk.window.session, row.pack_id)
        found = EarlierVersions(desk.home, row.pack_id)
        earlier.introduce(found)
        (words,) = [line.words for one in found.page(0, 1) for line in earlier.lines(one)]
        assert words.startswith("You object: ")
        assert "it is as I said" in words
    finally:
        desk.close()


@pytest.mark.parametrize("family", ["summary", "rating", "comparison", "open_question", "closed_question"])
def test_versions_of_every_family_are_in_words(qapp: QApplication, tmp_path: Path, family: str) -> None:
    desk = Desk(qapp, tmp_path / "home")
    try:
        stores.add(desk.home, 2, family=family)
        desk.open()
        desk.press("Enter")
        desk.until(lambda: desk.window.desk is not None)
        desk.press("Ctrl+Shift+H")
        assert "no answer yet" in desk.dialog(AnswerHistory).column.itemAt(1).widget().text()
        desk.press("Enter")
        desk.gone()
        labelling = desk.labelling
        for _again in range(2):
            for name, value in stores.an_answer(labelling).items():
                labelling.set(name, value)
            assert labelling.commit() == []
        labelling.flush()
        desk.press("Ctrl+Shift+H")
        dialog = desk.dialog(AnswerHistory)
        words = dialog.options.option(0).text()
        assert words
        assert "{" not in words
        assert "r-00" not in words, "responses are called by their letters"
        desk.press("Esc")
        desk.gone()
    finally:
        desk.close()
