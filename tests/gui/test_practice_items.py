# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Items for practice at the window: marked, told after the answer and before the next item, and kept as any answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.answering.practice_told import PracticeTold
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.task import practice as told
from tests.builders import screen_tasks as tasks
from tests.builders import visits
from tests.builders.windows import Desk

PRACTICE = "Item for practice: your answer does not count."
RIGHT = "Your answer is the expected one."
OTHER = "Another answer is expected: \u2068Positive\u2069"
WHY = {"en": "The bread was warm.", "ar": "كان الخبز ساخنا."}
Open = Callable[..., Desk]


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[Open]:
    """Give a way to open a pack of three items whose first two are for practice."""
    desks: list[Desk] = []

    def opened(
        expected: Callable[[dict[str, Any]], dict[str, Any]] = lambda _item: {"label": "positive"},
        family: str = "sentiment",
        questions: tuple[Any, ...] = (tasks.FEELING,),
        why: dict[str, str] = WHY,
        **settings: Any,
    ) -> Desk:
        desk = Desk(qapp, tmp_path / "home", **settings)
        desks.append(desk)
        rows = tasks.items(family, "en", 3, 320)
        practice = [{"item": row["id"], "answers": expected(row), "why": why} for row in rows[:2]]
        id_ = tasks.add(desk.home, family, questions, "en", own_items=rows, practice=practice)
        desk.app.shell.state.setValue("open_pack", id_)
        desk.app.theme.set_text_size(desk.app.settings["text_size"] / 100)
        return desk.open()

    yield opened
    for desk in desks:
        if not desk.closed:
            desk.close()


def notice(desk: Desk) -> Notice:
    (found,) = (one.notice for one in desk.screen.findChildren(told.PracticeNotice))
    return found


def heading(desk: Desk) -> str:
    return notice(desk).heading.text() if notice(desk).isVisible() else ""


def test_what_was_expected_is_told_before_one_goes_on(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(told, "announce", lambda _widget, sentence: spoken.append(sentence))
    desk = opened()
    assert (heading(desk), notice(desk).sentence.isVisible()) == (PRACTICE, False)
    desk.press("2", "Enter")
    assert (desk.labelling.position, heading(desk)) == (0, OTHER)
    assert notice(desk).sentence.text() == WHY["en"]
    desk.press("Enter")
    assert (desk.labelling.position, heading(desk)) == (1, PRACTICE)
    desk.press("3", "Enter")
    assert (desk.labelling.position, heading(desk)) == (1, RIGHT)
    desk.click(notice(desk).first)
    assert (desk.labelling.position, heading(desk)) == (2, ""), "what counts is told nothing of"
    desk.press("3", "Enter")
    desk.saved()
    assert spoken == [f"{OTHER} {WHY['en']}", f"{RIGHT} {WHY['en']}"]
    given = [one["value"]["answers"]["label"] for one in visits.events(desk.labelling)]
    assert given == ["neutral", "positive", "positive"]


def test_what_is_told_belongs_to_the_answer_that_was_given(opened: Open) -> None:
    desk = opened()
    desk.press("2", "Enter", "1")
    assert heading(desk) == PRACTICE, "another answer is being given"
    desk.press("Enter")
    assert (desk.labelling.position, heading(desk)) == (0, OTHER)
    desk.press("3", "Enter")
    assert (desk.labelling.position, heading(desk)) == (0, RIGHT)
    desk.press("Ctrl+Z")
    assert heading(desk) == PRACTICE, "what stands in the question is not saved any more"
    desk.press("Enter", "Enter", "Alt+Up")
    assert (desk.labelling.position, heading(desk)) == (0, RIGHT), "who comes back finds it"
    desk.press("Enter")
    assert desk.labelling.position == 1


def test_who_lets_the_next_item_come_by_itself_is_told_all_the_same(opened: Open) -> None:
    desk = opened(go_on=True)
    desk.press("3")
    desk.until(lambda: heading(desk) == RIGHT)
    assert desk.labelling.position == 0
    desk.press("Enter")
    assert desk.labelling.position == 1


def test_the_reason_runs_in_its_own_direction(opened: Open) -> None:
    desk = opened(why={"ar": WHY["ar"]})
    desk.press("1", "Enter")
    sentence = notice(desk).sentence
    assert (sentence.text(), sentence._lettering.rtl, sentence._lettering.script) == (WHY["ar"], True, "Arab")


def test_in_large_text_a_dialog_says_it(opened: Open) -> None:
    desk = opened(text_size=200)
    desk.press("1", "Enter")
    dialog = desk.dialog(PracticeTold)
    assert dialog.heading.text() == OTHER
    desk.press("Esc")
    desk.gone()
    assert (desk.labelling.position, heading(desk)) == (0, OTHER)
    desk.press("2", "Enter")
    desk.dialog(PracticeTold)
    desk.press("Enter")
    desk.gone()
    assert desk.labelling.position == 1


def test_cards_are_named_as_they_stand_and_texts_are_no_fault(opened: Open) -> None:
    desk = opened(lambda item: {"best": item["responses"][1]["id"]}, "comparison", (tasks.COMPARISON[0],))
    desk.press("1", "Enter")
    assert heading(desk) == "Another answer is expected: \u2068B\u2069"
    desk.close()
    desk = opened(lambda _item: {"answer": "Late. " * 100}, "open_question", (tasks.OPEN[0],))
    desk.type("The bus is late again, that is why.").press("Ctrl+Enter")
    assert heading(desk).startswith("An answer could be: \u2068Late. Late.")
    assert heading(desk).endswith("…\u2069")
    assert len(heading(desk)) < 340


def test_letters_that_become_large_take_the_room_of_the_reason(opened: Open) -> None:
    desk = opened()
    desk.press("1", "Enter")
    desk.until(notice(desk).sentence.isVisible)
    desk.app.theme.set_text_size(2.0)
    desk.until(lambda: not notice(desk).sentence.isVisible())
    assert (heading(desk), notice(desk).first.isVisible()) == (OTHER, False)
    desk.press("Enter")
    assert desk.labelling.position == 1
