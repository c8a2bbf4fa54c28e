# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The task view in the real window: what keys do, what is said, what is kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.answering.finished import Finished
from annotator_app.gui.dialogs.answering.report_problem import ReportProblem
from annotator_app.gui.questions.choice import ChoiceView
from annotator_app.model.criteria import ACCURACY, FLUENCY, ISSUES
from annotator_app.model.question import AtMost, Choice, Is, Option, Text
from annotator_app.store import answer_table
from tests.builders import pace, stores
from tests.builders.windows import Desk

Open = Callable[..., Desk]
FAMILIES = (
    "closed_question", "open_question", "sentiment", "summary", "intent", "rating", "comparison",
)  # fmt: skip
ASKED_AFTER = (
    Choice(
        id="label", required=True, options=tuple(Option(id=one, text={"en": one}) for one in ("good", "rude"))
    ),
    Text(id="why", text={"en": "Why?"}, required=Is(question="label", is_=("rude",))),
)
RATED_WITH_FEEDBACK = (
    ACCURACY,
    ISSUES,
    Text(id="feedback", required=AtMost(question="accuracy", at_most=2)),
)


@pytest.fixture
def at_desk(qapp: QApplication, tmp_path: Path) -> Iterator[Open]:
    """Give a way to open the window on a pack that is in the home; it opens where it would open by itself."""
    desks: list[Desk] = []

    def at_desk(
        items: int | list[dict[str, Any]] = 6, *, language: str = "en", size: tuple[int, int] = (1366, 768),
        settings: dict[str, Any] | None = None, again: bool = False, language_of: str = "en", **pack: Any,
    ) -> Desk:  # fmt: skip
        desk = Desk(qapp, tmp_path / "home", **(settings or {}))
        desks.append(desk)
        if not again:
            add = stores.add if isinstance(items, int) else stores.add_items
            row = add(desk.home, items, language=language_of, **pack)
            desk.app.shell.state.setValue("open_pack", row.pack_id)
        return desk.open(language, size)

    yield at_desk
    for desk in desks:
        if not desk.closed:
            desk.close()


def test_nothing_is_preselected(at_desk: Open) -> None:
    desk = at_desk(1)
    for family in FAMILIES:
        row = stores.add(desk.home, 2, family=family)
        assert desk.window.open_pack(row.pack_id)
        desk.turn()
        assert desk.labelling.answers == {}
        for view in desk.screen.views.values():
            for group in ("options", "rubric", "segments", "names"):
                part = getattr(view, group, None)
                assert part is None or not getattr(part, "chosen_places", list)()
        desk.press("Enter" if family not in ("open_question", "summary") else "Ctrl+Enter")
        assert desk.labelling.position == 0, family
        assert [view for view in desk.screen.views.values() if view.trouble.isVisible()], family


def test_many_labels_are_searched(at_desk: Open) -> None:
    labels = tuple(Option(id=f"l{n}", text={"en": f"Label number {n}"}) for n in range(150))
    desk = at_desk(family="intent", task={"questions": (Choice(id="intent", required=True, options=labels),)})
    view = desk.screen.views["intent"]
    assert view.list.current() == ""
    desk.press("Enter")
    assert desk.labelling.position == 0
    desk.type("numbr 149")
    assert view.list.current() == "l149", "a typing error is forgiven"
    assert desk.screen.frame.actions.primary.label == "Choose and next"
    desk.press("Enter", "Down", "Down", "Enter", "Alt+4", "Enter")
    assert desk.labelling.position == 3
    desk.press("Alt+Up")
    assert desk.labelling.answers == {"intent": "l3"}
    desk.press("Alt+Up")
    assert desk.labelling.answers == {"intent": "l1"}


def test_a_second_press_clears(at_desk: Open) -> None:
    desk = at_desk()
    desk.press("2")
    assert desk.labelling.answers == {"label": "negative"}
    desk.press("3")
    assert desk.labelling.answers == {"label": "mixed"}
    desk.press("3")
    assert desk.labelling.answers == {}
    desk.press("Enter")
    assert desk.labelling.position == 0


def test_enter_with_nothing_chosen_says_what_is_missing(at_desk: Open) -> None:
    desk = at_desk()
    desk.press("Enter")
    view = desk.screen.views["label"]
    assert plain(view.trouble.text()) == "Choose a label first. Keys 1 to 4."
    assert isinstance(view, ChoiceView)
    assert view.options.has_focus()
    desk.press("1")
    assert not view.trouble.isVisible()


def test_what_is_missing_is_seen(at_desk: Open) -> None:
    """The field that is missing and the sentence about it are scrolled into view."""
    desk = at_desk(family="rating", size=(1024, 600), task={"questions": RATED_WITH_FEEDBACK})
    desk.press("1", "Ctrl+PgDown", "1", "Ctrl+Enter")
    desk.turn(0.1)
    view, pane = desk.screen.views["feedback"], desk.screen.answers
    assert view.trouble.isVisible()
    assert plain(view.trouble.text()) == "A score of 2 or less needs a sentence here."
    for part in (view.trouble, view.field.box):
        place = part.mapTo(pane.viewport(), part.rect().bottomLeft()).y()
        assert 0 <= place <= pane.viewport().height()


def test_scores_of_all_responses_stand_in_a_table(at_desk: Open) -> None:
    desk = at_desk(1, family="rating", task={"questions": (ACCURACY, FLUENCY)})
    desk.press("4", "2", "5")
    table = desk.screen.facts._scores
    assert table is not None
    assert table.isVisible()
    assert [[table.score(line, place) for place in range(2)] for line in range(2)] == [["4", "5"], ["2", "–"]]
    desk.press("Ctrl+PgUp", "4")
    assert table.score(0, 0) == "–"


def test_drafts_survive_closing(at_desk: Open) -> None:
    both = (Text(id="answer", required=True), Text(id="more", text={"en": "More"}, required=True))
    desk = at_desk(family="open_question", task={"questions": both})
    desk.press("Alt+Down").type("half of an ans")
    desk.close()
    desk = at_desk(again=True)
    assert (desk.labelling.position, desk.labelling.answers) == (1, {"answer": "half of an ans"})
    assert desk.screen.views["answer"].field.content() == "half of an ans"
    assert desk.screen.flow.ring == "more"
    assert desk.labelling.counts["answered"] == 0


def test_what_is_complete_is_answered_when_the_window_closes(at_desk: Open) -> None:
    desk = at_desk()
    desk.press("1", "Enter", "2", "Enter", "3")
    desk.close()
    desk = at_desk(again=True)
    assert (desk.labelling.position, desk.labelling.counts["answered"]) == (3, 3)
    desk.press("Alt+Up")
    assert desk.labelling.answers == {"label": "mixed"}


def test_saved_is_said_only_after_the_commit(at_desk: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = at_desk()
    said: list[tuple[str, int]] = []
    top = desk.screen.frame.top
    told = top.set_saved

    def note(text: str, tone: str = "neutral") -> None:
        said.append((text, desk.labelling.pending))
        told(text, tone)

    monkeypatch.setattr(top, "set_saved", note)
    desk.press("1", "Enter")
    desk.saved()
    monkeypatch.undo()
    assert ("Saved", 0) in said
    assert all(pending == 0 for text, pending in said if text == "Saved")


def test_words_are_not_called_saved_before_they_are(at_desk: Open) -> None:
    """While a person types, nothing is on the disk yet; the place of the word is empty until it is."""
    desk = at_desk(family="open_question")
    saved = desk.screen.frame.top.saved
    assert saved.text() == "Saved"
    desk.type("a")
    assert saved.text() == ""
    for letter in "bcdef":
        desk.turn(0.1)
        desk.type(letter)
        assert saved.text() == "", "no pause yet: it is not on the disk, and nothing waits for the disk"
    desk.until(lambda: saved.text() == "Saved")
    desk.press("Alt+Down")
    desk.press("Alt+Up")
    assert desk.labelling.answers == {"answer": "abcdef"}


def test_a_disk_that_is_full_is_told(at_desk: Open) -> None:
    desk = at_desk()
    still_full = [True]
    fault = sqlite3.OperationalError("told by the test")
    fault.sqlite_errorcode = sqlite3.SQLITE_FULL

    def full(_connection: object) -> None:
        if still_full:
            raise fault

    desk.home.store.write(full)
    desk.press("1", "Enter", "2")
    banner, top = desk.screen.frame.banner, desk.screen.frame.top
    desk.until(banner.isVisible)
    desk.turn(0.4)
    assert top.saved.text() == "Not saved"
    assert desk.labelling.pending
    still_full.clear()
    desk.click(banner.first)
    desk.until(lambda: desk.labelling.pending == 0)
    desk.until(lambda: not banner.isVisible())
    assert top.saved.text() == "Saved"
    assert desk.labelling.counts["answered"] == 1


def test_undo_goes_back_across_items(at_desk: Open) -> None:
    desk = at_desk()
    desk.press("1", "Enter", "2", "Enter")
    assert desk.labelling.position == 2
    desk.press("Ctrl+Z")
    assert (desk.labelling.position, desk.labelling.answers) == (1, {"label": "negative"})
    desk.press("Ctrl+Z", "Ctrl+Z")
    assert (desk.labelling.position, desk.labelling.answers) == (0, {"label": "positive"})
    desk.press("Ctrl+Shift+Z", "Ctrl+Y", "Ctrl+Y")
    assert desk.labelling.counts["answered"] == 2


def test_what_was_typed_and_erased_does_not_come_back_in_the_next_item(at_desk: Open) -> None:
    desk = at_desk(family="open_question")
    field = desk.screen.views["answer"].field
    desk.type("no")
    desk.press("Ctrl+A", "Delete", "Alt+Down")
    assert desk.labelling.position == 1
    assert not field.editor.document().isUndoAvailable()
    field.editor.undo()
    assert field.content() == ""


def test_later_report_and_note(at_desk: Open) -> None:
    desk = at_desk()
    desk.press("Ctrl+D")
    assert (desk.labelling.position, list(desk.labelling.states[:2])) == (1, [2, 0])
    desk.press("Ctrl+I", "Enter")
    assert desk.dialogs(), "no reason is chosen yet"
    desk.press("1", "Enter")
    desk.gone()
    assert (desk.labelling.position, desk.labelling.states[1]) == (2, 3)
    desk.press("Ctrl+N")
    desk.dialog()
    desk.type("two\nlines").press("Ctrl+Enter")
    desk.gone()
    assert desk.labelling.note == "two\nlines"
    desk.press("Ctrl+Z")
    assert desk.labelling.note == ""


def test_a_note_that_was_left_half_written_stands_there_again(at_desk: Open) -> None:
    desk = at_desk()
    desk.press("Ctrl+N").type("The first half").press("Esc").gone()
    assert desk.labelling.note == "", "nothing was kept"
    desk.press("Ctrl+N").type(", the second").press("Ctrl+Enter").gone()
    assert desk.labelling.note == "The first half, the second"
    desk.press("Ctrl+Z")
    assert desk.labelling.note == ""
    desk.press("Ctrl+N").type("Anew").press("Ctrl+Enter").gone()
    assert desk.labelling.note == "Anew", "what was taken back does not come again"


def test_words_about_a_problem_that_were_left_stand_there_again(at_desk: Open) -> None:
    desk = at_desk()
    dialog = desk.press("Ctrl+I").dialog(ReportProblem)
    dialog.field.editor.setFocus()
    desk.type("The end is missing").press("Esc").gone()
    assert desk.labelling.work.problem is None
    dialog = desk.press("Ctrl+I").dialog(ReportProblem)
    assert dialog.options.chosen_places() == [], "a reason is never chosen already"
    desk.press("1", "Enter").gone()
    assert desk.labelling.position == 1
    desk.press("Alt+Up")
    problem = desk.labelling.work.problem
    assert (problem.reason, problem.text) == ("cut_off", "The end is missing")


def test_the_last_item_ends_with_handing_back(at_desk: Open) -> None:
    desk = at_desk(2)
    desk.press("1", "Enter", "2", "Enter")
    dialog = desk.dialog(Finished)
    assert plain(dialog.heading.text()) == "All 2 items are answered."
    desk.press("Esc")
    desk.gone()
    assert desk.labelling.position == 1


def test_tab_goes_as_one_reads(at_desk: Open) -> None:
    desk = at_desk(family="open_question")
    met = []
    for _press in range(15):
        met.append(plain(desk.focus.accessibleName()))
        desk.press("Tab")
    assert met == [
        "Your answer in English", "Evidence from the passage", "Save and next", "Previous", "Decide later",
        "Report a problem", "Note", "Packs", "Items", "Guidelines", "Keyboard",
        "0 of 6 answered, 0 to decide later, problems: 0. Item 1", "Open guidelines", "Start", "Passage · English",
    ]  # fmt: skip
    assert desk.focus is desk.screen.views["answer"].field.editor
    desk.press("Shift+Tab")
    assert desk.screen.reading.isAncestorOf(desk.focus)


def test_a_question_asked_after_an_answer_comes_and_goes(at_desk: Open) -> None:
    desk = at_desk(task={"questions": ASKED_AFTER})
    assert not desk.screen.views["why"].isVisible()
    desk.press("2")
    assert desk.screen.views["why"].isVisible()
    assert desk.screen.flow.ring == "why"
    desk.type("it is rude").press("Alt+Down", "Alt+Up", "Shift+Tab", "1")
    assert not desk.screen.views["why"].isVisible()
    assert desk.labelling.answers == {"label": "good"}


def test_language_card(at_desk: Open) -> None:
    desk = at_desk(family="open_question", language_of="hi")
    view = desk.screen.views["answer"]
    desk.type("This answer is written in English, not in Hindi.")
    desk.until(view.warned)
    desk.press("Esc")
    assert not view.warned()
    assert desk.focus is view.field.editor
    desk.type(" Really, it is English.")
    desk.turn(1.0)
    assert not view.warned(), "it is not shown again for the same answer"
    desk.press("Ctrl+Enter")
    assert desk.labelling.position == 1
    desk.type("This answer is written in English, not in Hindi.")
    desk.until(view.warned)
    desk.press("Ctrl+Enter")
    assert desk.labelling.position == 2
    assert languages(desk) == [{"answer": "mismatch"}, {"answer": "kept"}]


def test_item_without_text(at_desk: Open) -> None:
    items = [{"id": "a", "language": "en", "text": {"text": "   "}}, stores.fields("sentiment", 1)]
    desk = at_desk(items)
    assert desk.screen.reading._nothing.isVisible()


@pytest.mark.parametrize(
    "text",
    [
        "\u202eabc\u2066 \u202d אבג 😀\u200d🔥 \u0000x\u2028y\u000bz\ufeff",
        "x" * 100_000,
        "ทดสอบ" * 20_000,
        "👨\u200d👩\u200d👧\u200d👦" * 5_000,
        "e" + "\u0301" * 3_000,
        "\n" * 5_000 + "end",
    ],
    ids=["hostile", "one-word", "thai", "families", "accents", "lines"],
)
def test_texts_of_any_kind_are_shown(at_desk: Open, text: str) -> None:
    items = [{"id": "a", "language": "en", "text": {"text": text}}, stores.fields("sentiment", 1)]
    opened: list[Desk] = []
    pace.within(15, lambda: (opened.append(at_desk(items)), opened[0].app.shell.grab()))
    desk = opened[0]
    assert desk.screen.reading.blocks["text"].text == text
    desk.press("1", "Enter")
    assert desk.labelling.position == 1


def languages(desk: Desk) -> list[Any]:
    desk.saved()
    found = desk.home.store.ask(lambda c: answer_table.works(c, desk.labelling._row.first_key, 100))
    return [work.event["language"] for _key, _id, _digest, work in found]


def plain(text: str) -> str:
    """Give a sentence without the marks that isolate what was filled in."""
    return text.replace("\u2068", "").replace("\u2069", "")
