# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The review screen: going on by itself, one step back, marks that stand fast, and the same place in another language."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.handing_back.hand_back_review import HandBackReview
from annotator_app.gui.parts.choices.segments import Segment
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.questions.segments import SegmentsView
from annotator_app.gui.review.screen import ReviewScreen
from annotator_app.gui.task.wording.answer_words import AnswerLine
from tests.builders import screen_reviews as reviews
from tests.builders import screen_tasks as tasks
from tests.builders.screens import shown
from tests.builders.windows import Desk

ISOLATES = "\u2066\u2067\u2068\u2069"


def test_a_choice_goes_on_by_itself_and_is_one_step_back(qapp: QApplication, tmp_path: Path) -> None:
    desk = Desk(qapp, tmp_path / "home", go_on=True)
    try:
        desk.data = "hi"
        desk.app.shell.state.setValue(
            "open_pack", reviews.add(desk.home, "sentiment", (tasks.FEELING,), "hi")
        )
        desk.open()
        visit = desk.labelling
        desk.press("1")
        desk.until(lambda: visit.position == 1)
        assert visit.answering_first, "the second answer of these packs is looked at blind"
        desk.press("2")
        desk.until(lambda: not visit.answering_first)
        assert (visit.position, visit.own_answers) == (1, {"label": "neutral"})
        desk.press("1")
        desk.until(lambda: visit.position == 2)
        assert visit.counts["agree"] == 2
        desk.press("Ctrl+Z")
        assert (visit.position, visit.counts["agree"]) == (1, 1)
        assert visit.answers == {"label": "neutral"}, "one step: the choice and the verdict"
        desk.press("3", "Enter")
        assert visit.missing() == ["review:group", "review:severity"], "going on needs a reason"
        desk.window.rebuild("ar")
        desk.until(lambda: isinstance(desk.window.centralWidget(), ReviewScreen))
        desk.turn()
        assert (desk.labelling.position, desk.labelling.counts["agree"]) == (1, 1)
        assert not desk.labelling.answering_first, "what was seen stays seen"
    finally:
        if not desk.closed:
            desk.close()


def test_a_verdict_on_the_screen_goes_out_with_the_others(qapp: QApplication, tmp_path: Path) -> None:
    with shown(qapp, tmp_path, "review") as desk:
        desk.press("1")
        assert desk.labelling.counts["agree"] == 0
        desk.saved()
        desk.press("Ctrl+E")
        dialog = desk.dialog(HandBackReview)
        assert dialog.preview.counts["agree"] == 1
        desk.press("Esc").gone()
        assert (desk.labelling.position, desk.labelling.counts["agree"]) == (0, 1)


def test_short_options_stand_whole_below_a_long_question(qapp: QApplication, tmp_path: Path) -> None:
    short = tuple(replace(one, help={}) for one in tasks.FEELINGS[:3])
    feeling = replace(tasks.FEELING, options=short, none=False)
    desk = Desk(qapp, tmp_path / "home")
    try:
        desk.app.shell.state.setValue("open_pack", reviews.add(desk.home, "sentiment", (feeling,), "hi"))
        desk.open("fr", (1366, 690))
        desk.press("1", "Enter")
        assert desk.labelling.answering_first
        desk.turn()
        view = desk.screen.views["label"]
        assert isinstance(view, SegmentsView)
        seen = [one for one in view.segments.findChildren(Segment) if one.isVisible()]
        assert len(seen) == 3
        for one in seen:
            assert one.width() >= one.sizeHint().width(), f"“{one.text()}” is cut"
            assert one.visibleRegion().boundingRect().size() == one.size(), f"“{one.text()}” is covered"
    finally:
        desk.close()


def test_the_marks_of_an_answer_are_seen_and_change_only_in_a_correction(
    qapp: QApplication, tmp_path: Path
) -> None:
    desk = Desk(qapp, tmp_path / "home")
    try:
        desk.data = "hi"
        pack = reviews.add(desk.home, "open_question", tasks.OPEN, "hi", length=700)
        desk.app.shell.state.setValue("open_pack", pack)
        desk.open()
        visit, marks = desk.labelling, desk.screen.views["evidence"].marks
        assert marks == list(visit.unit.answers["evidence"])
        desk.press("F6", "Down", "Space")
        assert desk.screen.views["evidence"].marks == marks
        assert visit.answers["evidence"] == marks
        desk.press("F6", "2")
        desk.press("F6", "Space")
        assert len(desk.screen.views["evidence"].marks) == len(marks) + 1
        assert visit.unit.answers["evidence"] == marks, "what the contributor marked stays as it is"
        desk.screen.flow.set_ring("review:group")
        desk.press("1", "2", "2", "Ctrl+Enter")
        desk.saved()
        (said,) = visit.review.verdicts.values()
        assert (said["verdict"], said["category"]) == ("corrected", "wrong_span")
        assert len(said["value"]["answers"]["evidence"]) == len(marks) + 1
    finally:
        if not desk.closed:
            desk.close()


def test_the_name_of_a_label_runs_the_way_of_its_language(qapp: QApplication, tmp_path: Path) -> None:
    """Options of the data have more Latin letters than others as soon as a product is named."""
    desk = Desk(qapp, tmp_path / "home")
    try:
        desk.app.shell.state.setValue(
            "open_pack", reviews.add(desk.home, "sentiment", (tasks.FEELING,), "ar")
        )
        desk.open()
        box = desk.screen.given.given
        title, value = box._lines[0]
        for said, way in (("Microsoft Office في", ("Latn", True)), ("Positive", ("Latn", False))):
            item = desk.labelling.item
            box._show_line(title, value, item, AnswerLine(desk.labelling.task.questions[0], "", said))
            assert (value._lettering.script, value._lettering.rtl) == way
    finally:
        desk.close()


def test_an_answer_to_the_only_question_is_spoken_without_an_empty_name(
    qapp: QApplication, tmp_path: Path
) -> None:
    with shown(qapp, tmp_path, "review", "en", (1366, 690)) as desk:
        box = desk.screen.given.given
        caption, *lines = box.accessibleName().split("\n")
        assert caption == "The answer"
        assert lines
        assert not any(line.startswith(":") for line in lines), lines
        assert all("?:" not in line for line in lines), "as it stands on the screen"


def test_differences_between_the_answer_and_its_correction_are_shown_by_a_key(
    qapp: QApplication, tmp_path: Path
) -> None:
    desk = Desk(qapp, tmp_path / "home")
    try:
        desk.data = "hi"
        desk.app.shell.state.setValue(
            "open_pack", reviews.add(desk.home, "open_question", tasks.OPEN, "hi", length=300)
        )
        desk.open()
        differences = desk.screen.differences
        both = differences.both["answer"]
        was = desk.labelling.unit.answers["answer"]
        assert not differences.switch.isVisible(), "nothing differs yet"
        desk.press("2")
        desk.press("End")
        desk.type(" और")
        assert differences.switch.isVisibleTo(desk.screen)
        assert not both.isVisible(), "off at first, since marks pull the eye"
        desk.press("Ctrl+T")
        desk.until(both.isVisible)
        assert (both.was.marked, both.now.marked) == ([], ["और"])
        desk.type(" 𞤀𞤣")
        desk.until(lambda: both.now.marked == ["और 𞤀𞤣"])
        desk.press("Ctrl+A")
        desk.type("दूसरा")
        desk.until(lambda: both.now.marked == ["दूसरा"])
        assert both.was.marked == [was]
        desk.press("Ctrl+T")
        assert not both.isVisible()
        assert desk.labelling.own_answers["answer"] == "दूसरा"
        desk.press("Ctrl+T")
        desk.until(both.isVisible)
        blind = next(place for place, one in enumerate(desk.labelling.units) if one.blind)
        desk.screen.go(blind)
        assert not both.isVisible()
        assert not differences.switch.isVisible()
        desk.type("कुछ और").press("Ctrl+Enter")
        desk.until(lambda: not desk.labelling.answering_first)
        desk.until(lambda: desk.screen.given.own.marked)
        assert not both.isVisible(), "both answers stand in their boxes"
    finally:
        desk.close()


def test_how_much_was_drawn_and_how_is_said_over_the_answers(qapp: QApplication, tmp_path: Path) -> None:
    desk = Desk(qapp, tmp_path / "home")
    try:
        desk.app.shell.state.setValue(
            "open_pack", reviews.add(desk.home, "sentiment", (tasks.FEELING,), "en")
        )
        desk.open()
        sample = desk.labelling.review.manifest.sample
        told = " ".join(label.text() for label in desk.screen.frame.top.findChildren(Label))
        plain = "".join(sign for sign in told if sign not in ISOLATES)
        assert f"{sample.size} of {sample.of}, by chance and by risk" in plain
    finally:
        desk.close()


def test_scores_of_several_responses_are_told_in_the_order_in_which_they_were_seen(
    qapp: QApplication, tmp_path: Path
) -> None:
    desk = Desk(qapp, tmp_path / "home")
    try:
        pack = reviews.add(desk.home, "rating", tasks.RATING, "en", responses=3)
        desk.app.shell.state.setValue("open_pack", pack)
        desk.open()
        visit, screen = desk.labelling, desk.screen
        order = visit.item.response_ids[::-1]
        assert visit.shown("responses") == order, "who answered saw them turned round"
        assert (
            screen.reading.blocks[f"response.{order[0]}"].text
            == visit.item.blocks[f"response.{order[0]}"].text
        )
        told = screen.given.given._lines[0][1].text()
        assert "".join(sign for sign in told if sign not in ISOLATES) == "A: 5, B: 5, C: 5"
    finally:
        desk.close()


def test_in_a_small_room_the_answer_stays_in_sight_of_the_question_about_it(
    qapp: QApplication, tmp_path: Path
) -> None:
    with shown(qapp, tmp_path, "review-rating", "en", (1024, 600), text_size=200) as desk:
        screen = desk.screen
        assert isinstance(screen, ReviewScreen)
        given = screen.given

        def seen() -> float:
            """What share of the answer is in sight."""
            region = given.visibleRegion().boundingRect()
            return region.height() / max(1, given.height())

        desk.until(lambda: seen() > 0.95)
        view = screen.views[screen.flow.ring]
        assert view.visibleRegion().boundingRect().top() < view.fontMetrics().height(), (
            "nor is the question cut"
        )
        # Whatever question is brought into view, the answer stays where it is.
        desk.press("3")
        for _step in range(3):
            desk.press("Tab")
            assert seen() > 0.95
        # On to the next: the answer is told anew, from its beginning.
        desk.app.theme.set_text_size(1.0)
        desk.app.shell.resize(1366, 690)
        desk.until(lambda: not screen.body.below)
        desk.turn()
        assert given.parentWidget() is screen.answers.widget()
        assert screen.answers.viewportMargins().top() == 0
        desk.app.shell.resize(1024, 600)
        desk.until(lambda: screen.body.below)
        desk.until(lambda: seen() > 0.95)


def test_a_written_answer_that_is_longer_than_its_room_is_scrolled_by_keys(
    qapp: QApplication, tmp_path: Path
) -> None:
    with shown(qapp, tmp_path, "review-open-corrected", "en", (1024, 600), text_size=200) as desk:
        screen = desk.screen
        assert isinstance(screen, ReviewScreen)
        stop, pane = screen.given_place.stop, screen.given_place.pane
        assert stop is not None
        assert pane is not None
        desk.until(lambda: pane.verticalScrollBar().maximum() > 0)
        for _step in range(40):
            if desk.focus is stop:
                break
            desk.press("Tab")
        assert desk.focus is stop
        assert "The answer" in stop.accessibleName()
        for _step in range(60):
            desk.press("Down")
        assert pane.verticalScrollBar().value() == pane.verticalScrollBar().maximum()
