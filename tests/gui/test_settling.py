# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A person settles items by keys; what is in the bundle afterwards is what they chose, and undo takes it back."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from annotator_app.errors import StoreFullError
from annotator_app.gui.coordinate.settle import SettleTab
from annotator_app.gui.dialogs import working
from annotator_app.gui.parts.choices.option import OneOption
from annotator_app.gui.settling.holds import ComparedView, HoldsView
from annotator_app.gui.settling.words import problems_of
from annotator_app.model.review import Settled
from annotator_app.store.bundle import bundle_store
from annotator_app.store.bundle.bundle_reviews import ReviewTables
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import report_figures
from annotator_app.workflows.settling import settle_cases, settle_queue
from annotator_app.workflows.settling.settling import CAUSE, COMMENT, HOLDS
from tests.builders import screen_tasks as tasks
from tests.builders.screen_settling import FEELINGS, WRITTEN, contested, place, queue, round_of, settling
from tests.builders.screens import shown as screen
from tests.builders.windows import PATIENCE, Desk

ANSWERS = 3
ISOLATES = {0x2068: None, 0x2069: None}


@pytest.fixture
def closed(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qapp, tmp_path / "home", "Coordinator 01")
    yield desk
    if not desk.closed:
        desk.close()


@pytest.fixture
def desk(closed: Desk) -> Desk:
    FEELINGS(closed)
    closed.open()
    settling()(closed)
    return closed


def words(desk: Desk) -> dict[str, Settled]:
    """What the bundle holds once everything is written."""
    desk.saved()
    with bundle_store.open_bundle(place(desk)) as bundle:
        return bundle.settled()


def shown(desk: Desk) -> list[str]:
    """What stands on the options of the question that has the ring."""
    view = desk.screen.views[desk.screen.flow.ring]
    return [one.name for one in view.findChildren(OneOption) if one.isVisible()]


def test_an_answer_with_its_cause_or_none_and_who_said_it_is_not_shown(desk: Desk) -> None:
    options = desk.screen.findChildren(OneOption)
    told = " ".join(f"{one.text()} {one.accessibleName()} {one.accessibleDescription()}" for one in options)
    assert "शायद व्यंग्य है" in told
    assert "Contributor" not in told
    second = shown(desk)[1]
    desk.press("2", "4", "Enter")
    assert desk.labelling.position == 1
    desk.press("0", "Enter")
    first, ambiguous = sorted(words(desk).values(), key=lambda word: word.item)
    assert (first.item, first.outcome, first.cause) == ("item-0000000", "adjudicated", "text_ambiguous")
    assert first.answers == {"label": second.lower()}
    assert (ambiguous.outcome, ambiguous.answers, ambiguous.cause) == ("ambiguous", {}, "truly_ambiguous")
    assert desk.screen.frame.top.saved.text() == "Saved"


def test_another_answer_is_given_by_the_questions_of_the_task(desk: Desk) -> None:
    desk.press(str(ANSWERS + 1))
    assert desk.screen.flow.ring == "label"
    desk.press("4", "2")
    assert desk.screen.flow.ring == CAUSE
    desk.screen.flow.set_ring(COMMENT)
    desk.type("Say what mixed means").press("Ctrl+Enter")
    (word,) = words(desk).values()
    assert (word.answers, word.cause, word.comment) == (
        {"label": "mixed"},
        "guideline_unclear",
        "Say what mixed means",
    )


def test_enter_too_early_says_what_is_missing_and_undo_takes_a_word_back(desk: Desk) -> None:
    desk.press("Enter")
    assert desk.screen.flow.ring == HOLDS
    assert desk.screen.views[HOLDS].trouble.text() == "Choose which answer holds first."
    desk.press("1", "Enter")
    assert desk.screen.views[CAUSE].trouble.text() == "Choose first why it had to be settled."
    assert words(desk) == {}
    desk.press("1", "Enter")
    assert len(words(desk)) == 1
    desk.press("Ctrl+Z")
    assert words(desk) == {}
    assert (desk.labelling.position, desk.labelling.states[0]) == (0, 0)
    desk.press("Ctrl+Shift+Z")
    assert [word.cause for word in words(desk).values()] == ["slip"]
    assert desk.labelling.position == 1


def test_what_is_half_said_and_what_was_settled_come_again(desk: Desk) -> None:
    desk.press("3", "Alt+Down", "0", "Enter")
    desk.press("Ctrl+H")
    desk.until(lambda: desk.window.desk is None)
    settling()(desk)
    visit = desk.labelling
    assert (visit.position, bytes(visit.states)) == (0, b"\x00\x01\x00\x00")
    assert visit.answers == {HOLDS: "answer.3"}
    desk.press("5", "Enter", "Alt+Up")
    assert {word.item: word.cause for word in words(desk).values()} == {
        "item-0000000": "option_missing",
        "item-0000001": "truly_ambiguous",
    }


def test_a_full_disk_is_told_and_nothing_is_lost_and_the_end_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = ReviewTables.settle

    def full(*_given: object) -> None:
        raise StoreFullError

    monkeypatch.setattr(ReviewTables, "settle", full)
    desk.press("1", "1", "Enter")
    desk.until(desk.screen.frame.banner.isVisible)
    assert desk.screen.frame.top.saved.text() == "Not saved"
    monkeypatch.setattr(ReviewTables, "settle", write)
    desk.click(desk.screen.frame.banner.first)
    assert [word.cause for word in words(desk).values()] == ["slip"]
    desk.press("0", "Enter", "0", "Enter", "0", "Enter")
    assert len(words(desk)) == len(desk.labelling.cases)
    assert desk.window.session.messages._toast.text.text() == "All 4 items are settled."


def test_what_works_everywhere_works_here_and_another_language_comes_back_to_the_case(desk: Desk) -> None:
    desk.press("0", "Enter", "Ctrl+K")
    desk.dialog()
    desk.press("Esc").gone()
    desk.press("F1")
    desk.dialog()
    desk.press("Esc").gone()
    desk.press("Ctrl+S")
    assert desk.window.session.messages._toast.text.text().startswith("Everything is saved")
    desk.press("2")
    before = desk.window
    desk.app.rebuild("ar")
    desk.until(lambda: desk.window is not before and desk.window.desk is not None)
    desk.turn(0.1)
    assert (desk.labelling.position, desk.labelling.answers) == (1, {HOLDS: "answer.2"})
    # Back leads to the queue, where the first case is done.
    desk.click(desk.screen.frame.top.back)
    desk.until(lambda: desk.window.desk is None)
    pane = desk.window.coordinator.pane
    assert isinstance(pane, SettleTab)
    desk.until(lambda: pane.found is not None and pane.list.hasFocus())
    assert [case.settled is not None for case in pane.found.cases] == [True, False, False, False]
    desk.press("Down", "Enter")
    desk.until(lambda: desk.window.desk is not None)
    assert desk.labelling.position == 2


def test_a_case_is_set_aside_found_in_the_list_and_taken_up_again(desk: Desk) -> None:
    desk.press("1", "Ctrl+D")
    assert (desk.labelling.position, bytes(desk.labelling.states)) == (1, b"\x02\x00\x00\x00")
    assert words(desk) == {}
    desk.press("Ctrl+Z")
    assert (desk.labelling.position, desk.labelling.states[0]) == (0, 0)
    desk.press("Ctrl+Shift+Z")
    assert desk.labelling.states[0] == 2
    desk.screen.go(1)
    for _ in range(3):
        desk.press("0", "Enter")
    assert desk.labelling.position == 0, "after the last open one comes what was set aside"
    desk.saved()
    desk.press("Ctrl+H")
    desk.until(lambda: desk.window.desk is None)
    settling()(desk)
    assert bytes(desk.labelling.states) == b"\x02\x01\x01\x01", "it is still aside"
    assert desk.labelling.answers[HOLDS] == "answer.1", "with what was half said"
    desk.screen.go(2)
    desk.press("Ctrl+L")
    desk.until(lambda: desk.screen.panels and desk.screen.panels[0].field.editor.hasFocus())
    panel = desk.screen.panels[0]
    desk.type("व्यंग्य")
    desk.until(lambda: panel._positions == (0,))
    desk.press("Enter")
    desk.until(panel.isHidden)
    assert desk.labelling.position == 0, "found by a note to one of its answers"
    desk.press("1", "Enter")
    desk.saved()
    assert bytes(desk.labelling.states) == b"\x01\x01\x01\x01"
    assert len(words(desk)) == 4


def test_what_is_read_again_leaves_the_person_where_they_went_meanwhile(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.press("Ctrl+H")
    desk.until(lambda: desk.window.desk is None)
    queue(desk)
    pane = desk.window.coordinator.pane
    assert isinstance(pane, SettleTab)
    desk.until(lambda: not desk.window.session.jobs.busy)
    held, run = threading.Event(), settle_cases.run

    def slow(*given: Any) -> Any:
        assert held.wait(PATIENCE)
        return run(*given)

    monkeypatch.setattr(settle_cases, "run", slow)
    monkeypatch.setattr(working, "SHOWN_AFTER_MS", 60_000)
    desk.waits = False
    # The tab is left and comes into view again, so the queue is read once more, behind the count of the bundle.
    desk.window.session.keys.run("coordinate.results")
    desk.window.session.keys.run("coordinate.settle")
    desk.window.coordinator.refresh()
    desk.press("Down", "Down")
    assert (pane.list.currentIndex().row(), desk.focus) == (2, pane.list)
    before = pane.found
    held.set()
    desk.until(lambda: not desk.window.session.jobs.busy)
    assert pane.found is not before
    assert (pane.list.currentIndex().row(), desk.focus) == (2, pane.list)
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    assert desk.labelling.position == 2


def test_gold_that_good_people_miss_is_settled_like_any_answer(closed: Desk) -> None:
    desk = closed
    contested(desk)
    desk.open()
    queue(desk)
    pane = desk.window.coordinator.pane
    assert isinstance(pane, SettleTab)
    assert pane.found is not None
    (case,) = pane.found.cases
    assert (case.item.id, case.gold) == (
        tasks.items("sentiment", desk.data, 8, 180, 2)[-1]["id"],
        {"label": "neutral"},
    )
    assert pane.reasons.text() == "\u2068Gold to look at again\u2069: \u20681\u2069"
    desk.press("Ctrl+Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.press("1", "9", "Enter")
    assert [dict(one.answers) for one in words(desk).values()] == [{"label": "mixed"}]
    with bundle_store.open_bundle(place(desk)) as bundle:
        merged = MergedSet(bundle)
        assert list(settle_queue.queue(merged)) == [], "what is settled waits no more"
        (kept,) = settle_queue.queue(merged, settled=True)
        assert kept.causes == ("contested_gold",), "it says why it came, and can be settled anew"
        found = report_figures.count(merged, SILENT).gold
        assert (found.contested, {one.right for one in found.people}) == ((), {8})


def test_another_answer_than_the_only_one_is_asked_for_and_never_stands_chosen(closed: Desk) -> None:
    desk = closed
    contested(desk)
    desk.open()
    queue(desk)
    desk.press("Ctrl+Enter")
    desk.until(lambda: desk.window.desk is not None)
    (_only,) = desk.labelling.case.said
    desk.press("2")
    assert desk.screen.flow.ring == "label", "the ring is where the answer is to be given"
    assert "label" not in desk.labelling.answers
    desk.press("1", "1", "Enter")
    assert [dict(one.answers) for one in words(desk).values()] == [{"label": "negative"}]


def test_what_is_counted_and_who_said_it_stand_in_the_language_of_the_window(
    qapp: QApplication, tmp_path: Path
) -> None:
    with screen(qapp, tmp_path, "settle-compared", "ar") as desk:
        (view,) = desk.screen.findChildren(ComparedView)
        counts = {card.head.count.text() for card in view.cards if card.isVisible()}
        assert counts == {"47 كلمة", "56 كلمة"}
        told = [one.name for one in desk.screen.findChildren(OneOption) if "؟" in one.name]
        assert told, "each answer with its question"
        assert all("؟:" not in one.translate(ISOLATES) for one in told), "no colon behind a sign"
    with screen(qapp, tmp_path, "settle-written", "hi") as desk:
        options = [one for one in desk.screen.findChildren(OneOption) if one.isVisible()]
        arabic = next(one for one in options if "تأخرت الحافلة" in one.name)
        assert arabic._name.rtl is False, (
            "a name of a question and what was said to it, from the left as well"
        )
        assert arabic.grab().toImage() != _turned(arabic).toImage(), "people are counted from the left"


def test_how_many_reported_a_problem_is_counted_from_two_on(desk: Desk) -> None:
    case = next(view for view in desk.screen.views.values() if isinstance(view, HoldsView)).case_of()
    cut, other = {"reason": "cut_off", "text": ""}, {"reason": "other", "text": "no end"}
    told = problems_of(replace(case, problems=(cut, other, cut))).translate(ISOLATES)
    assert told == "Reported: cut off × 2, another problem (no end)"


def _turned(option: OneOption) -> QPixmap:
    """Draw it as if the line below the answer ran as an answer in Arabic does."""
    option._help.set(option._help.text, option._name.script, True)
    return option.grab()


def test_a_queue_that_comes_late_takes_no_focus_from_who_went_elsewhere(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.press("Ctrl+H")
    desk.until(lambda: desk.window.desk is None)
    held, run = threading.Event(), settle_cases.run

    def slow(*given: Any) -> Any:
        assert held.wait(PATIENCE)
        return run(*given)

    monkeypatch.setattr(settle_cases, "run", slow)
    monkeypatch.setattr(working, "SHOWN_AFTER_MS", 60_000)
    desk.waits = False
    desk.window.coordinator.bundle = place(desk)
    desk.window.show_coordinate()
    desk.window.session.keys.run("coordinate.settle")
    pane = desk.window.coordinator.pane
    assert isinstance(pane, SettleTab)
    desk.until(desk.window.coordinator.screen.tabs.current.hasFocus)
    desk.until(desk.window.coordinator.screen.isVisible)
    desk.press("Tab")
    went = desk.focus
    assert went not in (pane.list, desk.window.coordinator.screen.tabs.current)
    desk.press("Ctrl+K")
    desk.dialog()
    desk.type("h")
    held.set()
    desk.until(lambda: not desk.window.session.jobs.busy)
    assert pane.list.isVisible()
    desk.press("Esc").gone()
    assert desk.focus is went


def test_rankings_with_ties_differ_in_words_from_those_without(closed: Desk) -> None:
    one, two, three = (f"r-{number:06d}" for number in range(3))
    said = (
        [{"ranking": ranking}]
        for ranking in ([[one, three], [two]], [[one], [three], [two]], [[two], [one, three]])
    )
    round_of("comparison", tasks.RANKING, tuple(said), responses=3)(closed)
    closed.open()
    settling()(closed)
    assert set(shown(closed)[:3]) == {"A = C, B", "A, C, B", "B, A = C"}


def test_texts_of_others_are_not_called_ones_own(closed: Desk) -> None:
    WRITTEN(closed)
    closed.open()
    settling()(closed)
    told = " ".join(
        f"{one.text()} {one.accessibleName()} {one.accessibleDescription()}"
        for one in closed.screen.findChildren(OneOption)
        if one.isVisible()
    )
    assert "The answer" in told
    assert "Your answer" not in told
    # What whoever settles it writes is their own.
    other = next(one for one in shown(closed) if one == "Another answer")
    closed.press(str(shown(closed).index(other) + 1))
    assert closed.screen.views["answer"].title().text == "Your answer"
    with bundle_store.open_bundle(place(closed)) as bundle:
        merged = MergedSet(bundle)
        figures = report_figures.count(merged, SILENT)
    assert {"en": "The answer"} in [dict(one.text) for one in figures.questions]
