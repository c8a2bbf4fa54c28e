# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Work that ends by a bug holds nobody: what waited for it can be left by Esc, and tried again."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator_app.gui.advice import Advice
from annotator_app.gui.desktop import Reporter
from annotator_app.gui.dialogs.coordinating.review_packs import DrawReview
from annotator_app.gui.dialogs.coordinating.save_rows import SaveRows
from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.gui.dialogs.one_person import OpenPerson
from annotator_app.gui.dialogs.signing.new_passphrase import NewPassphrase
from annotator_app.gui.dialogs.signing.passphrase import Passphrase
from annotator_app.store import answer_table
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping import people
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.reviewing import draw_review
from annotator_app.workflows.signing import identity
from annotator_app.workflows.trouble import last_end
from tests.builders import plans, screen_people, stores
from tests.builders.pressed import toasts
from tests.builders.review_round import PASSPHRASE
from tests.builders.screen_coordinate import PEOPLE, Round, merged
from tests.builders.screen_reviews import drawing, reviewed
from tests.builders.window_story import Story, drop_all, numbered
from tests.builders.windows import Desk

PLAN = plans.plan_text("sentiment", 'id = "id"\ntext = "text"', path="items.jsonl", more=plans.LABEL)


class Bug:
    """Breaks one function for as long as `on`, and notes what the crash hook is told."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.on, self.told, self._patch = True, [], patch
        patch.setattr(sys, "excepthook", lambda kind, *_rest: self.told.append(kind))

    def breaks(self, module: Any, name: str) -> None:
        whole = getattr(module, name)

        def run(*args: Any, **more: Any) -> Any:
            if self.on:
                raise KeyError
            return whole(*args, **more)

        self._patch.setattr(module, name, run)

    def met(self, desk: Desk) -> None:
        desk.until(lambda: self.told == [KeyError])
        self.on = False


@pytest.fixture
def bug(monkeypatch: pytest.MonkeyPatch) -> Bug:
    return Bug(monkeypatch)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qapp, tmp_path / "home", "Coordinator 01")
    yield desk
    if not desk.closed:
        desk.close()
    for after in desk.afterwards:
        after()


def test_handing_back_can_be_tried_again_and_left(qapp: QApplication, tmp_path: Path, bug: Bug) -> None:
    story = Story(qapp, tmp_path)
    try:
        desk = story.begin(PLAN, numbered("s", {"text": "One."}, {"text": "Two."}))
        desk.press("1", "Enter")
        desk.saved()
        desk.press("Ctrl+E")
        dialog: HandBack = desk.dialog(HandBack)
        bug.breaks(hand_back, "run")
        desk.press("Enter")
        bug.met(desk)
        assert dialog.primary.label == "Save what is done"
        desk.press("Enter")
        desk.until(lambda: dialog._report is not None)
        desk.press("Esc")
        desk.gone()
    finally:
        story.close()


def test_a_review_pack_can_be_left(qapp: QApplication, tmp_path: Path, bug: Bug) -> None:
    desk = Desk(qapp, tmp_path / "boss", "")
    try:
        identity.new(desk.home, "Coordinator 01", PASSPHRASE)
        reviewed(desk)
        desk.open()
        drawing(desk)
        bug.breaks(draw_review, "run")
        desk.press("Enter")
        desk.dialog(Passphrase)
        desk.type(PASSPHRASE).press("Enter")
        bug.met(desk)
        desk.dialog(DrawReview)
        desk.press("Esc")
        desk.gone()
    finally:
        desk.close()


def test_rows_can_be_saved_again(desk: Desk, bug: Bug) -> None:
    merged(desk)
    desk.open()
    desk.window.show_coordinate()
    desk.until(lambda: desk.window.coordinator.overview is not None)
    desk.press("Ctrl+E")
    dialog: SaveRows = desk.dialog(SaveRows)
    desk.until(lambda: not dialog.losses.isHidden())
    bug.breaks(export_set, "run")
    desk.press("Enter")
    bug.met(desk)
    assert dialog.primary.label == "Save rows"
    desk.press("Enter")
    desk.gone()


def test_packs_can_be_merged_again(desk: Desk, bug: Bug) -> None:
    made = Round(desk)
    desk.open()
    drop_all(desk, [made.back(PEOPLE[0])])
    desk.until(lambda: desk.window.coordinator.overview is not None)
    tab = desk.window.coordinator.pane
    desk.until(lambda: not tab.added.busy and not desk.window.session.jobs.busy)
    bug.breaks(merge_results, "run")
    desk.press("Ctrl+Enter")
    bug.met(desk)
    assert tab.added.busy == ""
    desk.press("Ctrl+Enter")
    desk.until(lambda: len(tab._merged) == 1)


def test_a_passphrase_that_is_asked_for_can_be_set_again(
    qapp: QApplication, tmp_path: Path, bug: Bug
) -> None:
    desk = Desk(qapp, tmp_path / "boss", "")
    try:
        identity.new(desk.home, "Coordinator 01")
        reviewed(desk)
        desk.open()
        drawing(desk)
        bug.breaks(identity, "lock")
        desk.press("Enter")
        dialog = desk.dialog(NewPassphrase)
        desk.type(PASSPHRASE).press("Tab").type(PASSPHRASE).press("Enter")
        bug.met(desk)
        assert desk.dialog(NewPassphrase) is dialog
        desk.press("Esc")
        desk.dialog(DrawReview)
        assert not identity.show(desk.home).locked
        desk.press("Esc")
        desk.gone()
    finally:
        desk.close()


def test_the_passphrase_of_somebody_else_can_be_given_up(desk: Desk, bug: Bug) -> None:
    screen_people.two(desk)
    desk.open()
    places = [one.name for one in screen_people.listed(desk).people]
    desk.press(str(places.index("अनीता शर्मा") + 1), "Enter")
    asked = desk.dialog(OpenPerson)
    bug.breaks(people, "check")
    desk.type("sesame").press("Enter")
    bug.met(desk)
    assert desk.dialog(OpenPerson) is asked
    desk.press("Esc")
    desk.until(lambda: not desk.dialogs(OpenPerson))


UNDONE = "The app could not finish this step. Everything that was saved is still here."


class Told:
    """The hook as the program sets it, a chooser of files that breaks, and how often the person was told."""

    def __init__(self, desk: Desk, patch: pytest.MonkeyPatch) -> None:
        self.desk, self.times = desk, 0
        self.reporter = Reporter(desk.home)
        patch.setattr(sys, "excepthook", self.reporter.report)
        patch.setattr(threading, "excepthook", self.reporter.report_of_thread)
        patch.setattr(QFileDialog, "getOpenFileNames", self._breaks)
        patch.setattr(QFileDialog, "getOpenFileName", self._breaks)
        self.reporter.tells(self._tell)

    def _breaks(self, *_asked: Any) -> Any:
        raise KeyError("a word of a text")

    def _tell(self) -> None:
        self.times += 1
        self.desk.app.tell_fault()

    @property
    def written(self) -> str:
        return (self.desk.home.logs / last_end.CRASHES).read_text(encoding="utf-8")


@pytest.mark.qt_no_exception_capture
def test_a_fault_in_a_slot_is_said_once_and_written(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told = Told(desk, monkeypatch)
    desk.open()
    desk.click(desk.library.empty.primary)
    desk.until(lambda: toasts(desk) == [UNDONE])
    desk.click(desk.library.empty.primary)
    desk.turn()
    assert told.times == 1, "the same fault again is no news"
    assert told.written.count("KeyError") == 2
    assert "_breaks" in told.written
    assert "a word" not in told.written


@pytest.mark.qt_no_exception_capture
def test_an_answer_that_a_fault_kept_from_the_disk_is_told_and_never_called_saved(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last of the pack: no other step follows at which it could come up."""
    stores.add(desk.home, 1)
    told = Told(desk, monkeypatch)
    desk.open()
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.saved()

    def breaks(*_asked: Any) -> None:
        raise KeyError("a word of a text")

    with monkeypatch.context() as patch:
        patch.setattr(answer_table, "_put_work", breaks)
        desk.press("1", "Enter")
        desk.until(lambda: told.times == 1)
    desk.until(lambda: desk.screen.frame.top.saved.text() == "Not saved")
    assert UNDONE in toasts(desk)
    assert "_noted" not in told.written
    assert "a word" not in told.written
    desk.labelling._broken = None


def test_a_fault_of_a_key_is_said_and_its_report_is_one_press_away(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Told(desk, monkeypatch)
    out = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_more: (str(out), ""))
    desk.open()
    desk.press("Ctrl+O")
    desk.until(lambda: toasts(desk) == [UNDONE])
    desk.press("Ctrl+K").type("report for the coordinator").press("Enter")
    desk.until(out.exists)
    assert "KeyError" in out.read_text(encoding="utf-8")
    desk.until(lambda: any("report.txt" in one for one in toasts(desk)))


def test_advice_comes_again_after_a_fault_in_what_was_asked_for(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda said: told.append(said.exc_type))
    advice, come = Advice(), []
    try:
        advice.ask_now(lambda: {}["nothing"], come.append)
        thread = advice._thread
        assert thread is not None
        thread.join(60)
        assert (told, thread.is_alive()) == ([KeyError], False)
        advice.ask_now(lambda: "a hint", come.append)
        end = time.monotonic() + 60
        while not come and time.monotonic() < end:
            qapp.processEvents()
        assert come == ["a hint"]
    finally:
        advice.close()
