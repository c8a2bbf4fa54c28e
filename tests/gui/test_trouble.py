# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A disk that takes nothing more while somebody answers: from the key to the banner, and no answer is lost.

The faults are SQLite's own: a store that may not grow is told "full", one that may only be read "read-only".
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator_app.gui.dialogs.safety.unsaved import Unsaved
from annotator_app.gui.task.trouble import saved
from annotator_app.gui.task.trouble.saved import UNSAVED_AT_MOST
from annotator_app.workflows.keeping import pack_status
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.labelling.label import LabellingSession
from tests.builders import plans, stores
from tests.builders.window_story import Story, numbered
from tests.builders.windows import Desk

PLENTY = 1_000_000_000
PLAN = plans.plan_text("sentiment", 'id = "id"\ntext = "text"', path="items.jsonl", more=plans.LABEL)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    stores.add(made.home, 40)
    made.open()
    made.press("Enter")
    made.until(lambda: made.window.desk is not None)
    yield made
    if not made.closed:
        room(made)
        made.close()


def fill(desk: Desk) -> None:
    """Let the store grow no more; what its pages have room for is still saved."""
    for statement in ("VACUUM", "PRAGMA max_page_count = 1"):
        desk.home.store.ask(lambda connection, statement=statement: connection.execute(statement).fetchone())


def room(desk: Desk) -> None:
    """Let the store grow and be written again, while it is open."""
    for setting in (f"max_page_count = {PLENTY}", "query_only = 0"):
        desk.home.store.ask(
            lambda connection, setting=setting: connection.execute(f"PRAGMA {setting}").fetchone()
        )


def only_reading(desk: Desk, on: bool) -> None:
    desk.home.store.ask(lambda connection: connection.execute(f"PRAGMA query_only = {int(on)}"))


def answer_until_told(desk: Desk) -> None:
    banner = desk.screen.frame.banner
    for _round in range(30):
        desk.press("1", "Enter")
        desk.until(lambda: banner.isVisible() or desk.labelling.pending == 0)
        if banner.isVisible():
            return
    raise AssertionError("nobody was told")


def kept(folder: Path) -> list[Any]:
    """Give the answers that the home in `folder` has on the disk."""
    home = open_home(folder)
    try:
        pack = pack_status.run(home)[0].id
        visit = LabellingSession(home, pack, position=0)
        found = []
        for place in range(visit.count):
            visit.go(place)
            found.append(dict(visit.work.answers or {}))
        visit.close()
        return found
    finally:
        home.close()


def test_a_full_disk_holds_at_the_third_answer_and_loses_none(desk: Desk, tmp_path: Path) -> None:
    desk.press("2", "Enter")
    desk.saved()
    fill(desk)
    answer_until_told(desk)
    banner, top = desk.screen.frame.banner, desk.screen.frame.top
    assert top.saved.text() == "Not saved"
    assert "disk is full" in banner.heading.text()
    for _more in range(6):
        desk.press("3", "Enter")
    held = desk.labelling.position
    assert len(desk.labelling.unsaved) == UNSAVED_AT_MOST
    assert desk.labelling.work.answers == {"label": "mixed"}
    assert "No further item is begun" in banner.sentence.text()
    desk.press("Alt+Down", "Ctrl+U")
    assert desk.labelling.position == held
    desk.press("Alt+Up")
    assert desk.labelling.position == held - 1, "what waits may be looked at"
    answered = desk.labelling.counts["answered"]
    room(desk)
    desk.click(banner.first)
    desk.until(lambda: desk.labelling.pending == 0)
    desk.until(lambda: not banner.isVisible())
    assert top.saved.text() == "Saved"
    desk.close()
    found = kept(tmp_path / "home")
    assert len([one for one in found if one]) == answered
    assert found[0] == {"label": "negative"}
    assert found[held] == {"label": "mixed"}


def test_a_folder_that_may_not_be_written_is_told_apart(desk: Desk) -> None:
    only_reading(desk, on=True)
    answer_until_told(desk)
    assert "may not write" in desk.screen.frame.banner.heading.text()
    only_reading(desk, on=False)
    desk.press("Ctrl+S")
    desk.until(lambda: desk.labelling.pending == 0)
    assert desk.screen.frame.top.saved.text() == "Saved"


def test_it_is_tried_again_by_itself(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    only_reading(desk, on=True)
    desk.screen.saved._again.setInterval(50)
    answer_until_told(desk)
    only_reading(desk, on=False)
    desk.until(lambda: desk.labelling.pending == 0)
    desk.until(lambda: not desk.screen.frame.banner.isVisible())
    assert saved.AGAIN_AFTER_MS >= 1000


def test_closing_asks_before_answers_are_lost(desk: Desk, tmp_path: Path) -> None:
    only_reading(desk, on=True)
    answer_until_told(desk)
    desk.press("Ctrl+Q")
    asked = desk.dialog(Unsaved)
    assert desk.app.shell.isVisible()
    assert desk.focus is asked.primary, "Enter stays"
    desk.press("Enter")
    desk.gone()
    assert desk.labelling.pending
    assert desk.screen.frame.banner.isVisible()
    only_reading(desk, on=False)
    desk.press("Ctrl+Q")
    desk.until(lambda: not desk.app.shell.isVisible())
    desk.close()
    assert kept(tmp_path / "home")[0] == {"label": "positive"}


def test_trouble_that_began_with_the_place_is_told_at_the_next_answer(desk: Desk, tmp_path: Path) -> None:
    """The place in the pack is written behind an answer; where that is what fails, the next answer waits as well."""
    desk.press("1", "Enter")
    desk.saved()
    only_reading(desk, on=True)
    desk.press("Alt+Down")
    desk.until(lambda: desk.labelling.trouble is not None)
    banner = desk.screen.frame.banner
    assert (desk.labelling.pending, banner.isVisible()) == (0, False), "nothing that was answered waits"
    desk.press("2", "Enter")
    desk.until(banner.isVisible)
    assert desk.labelling.pending > 0
    only_reading(desk, on=False)
    desk.until(lambda: desk.labelling.pending == 0)
    desk.until(lambda: not banner.isVisible())
    desk.close()
    assert {"label": "negative"} in kept(tmp_path / "home")


def test_closing_without_the_answers_is_one_choice(desk: Desk, tmp_path: Path) -> None:
    desk.press("2", "Enter")
    desk.saved()
    only_reading(desk, on=True)
    answer_until_told(desk)
    desk.press("Ctrl+Q")
    asked = desk.dialog(Unsaved)
    desk.click(asked.lose)
    desk.until(lambda: not desk.app.shell.isVisible())
    desk.closed = True
    desk.home.close()
    desk.app.keys.retire()
    assert kept(tmp_path / "home")[:2] == [{"label": "negative"}, {}]


def test_the_ballast_saves_what_a_full_disk_would_not(desk: Desk, tmp_path: Path) -> None:
    """The room that is kept for this moment is given up when the program ends, and nobody is asked."""
    fill(desk)
    ballast = tmp_path / "home" / "ballast"
    desk.until(ballast.exists)
    answer_until_told(desk)
    given_up = desk.home.store.make_room
    calls = []

    def make_room() -> bool:
        calls.append(ballast.exists())
        room(desk)  # what deleting the file does on a disk that is full
        return given_up()

    desk.home.store.make_room = make_room  # type: ignore[method-assign]
    desk.press("Ctrl+Q")
    desk.until(lambda: not desk.app.shell.isVisible())
    assert calls
    assert not ballast.exists()
    desk.closed = True
    desk.home.close()
    desk.app.keys.retire()
    assert kept(tmp_path / "home")[0] == {"label": "positive"}


def test_save_to_usb_takes_along_what_is_only_in_memory(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    story, stick = Story(qapp, tmp_path), tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_more: str(stick))
    try:
        desk = story.begin(PLAN, numbered("s", *({"text": f"Text {n}."} for n in range(8))))
        desk.press("1", "Enter")
        desk.saved()
        only_reading(desk, on=True)
        answer_until_told(desk)
        desk.press("2", "Enter", "2", "Enter")
        waiting = desk.labelling.pending
        desk.click(desk.screen.frame.banner.second)
        told = desk.dialog()
        assert "saved elsewhere" in told.heading.text()
        desk.press("Enter")
        desk.gone()
        assert desk.labelling.pending == waiting, "what waits goes on waiting"
        (folder,) = stick.iterdir()
        (result,) = folder.glob("*.resultpack")
        rows = story.coordinator.rows(story.built, desk.home, result)
        answers = [row["answers"] for row in rows if row["state"] == "done"]
        assert len(answers) == 4
        only_reading(desk, on=False)
        desk.click(desk.screen.frame.banner.first)
        desk.until(lambda: desk.labelling.pending == 0)
        # The copy is a store: put in the place of a home's, it brings everything back.
        copied = tmp_path / "other"
        copied.mkdir()
        (copied / "store.sqlite").write_bytes((folder / "store.sqlite").read_bytes())
        assert len([one for one in kept(copied) if one]) == 4
    finally:
        story.close()
    assert len([one for one in kept(tmp_path / "contributor") if one]) == 4


def test_a_setting_that_cannot_be_written_holds_for_the_sitting(desk: Desk) -> None:
    """On a full disk the window goes on: larger text is a choice, not a failure."""
    file = desk.home.settings_file
    file.unlink(missing_ok=True)
    file.with_name(file.name + ".part").mkdir()  # nothing can be written under this name, whoever tries
    desk.press("Ctrl++")
    assert desk.app.settings["text_size"] == 115
    assert desk.app.theme.text_size == 1.15
    assert not file.exists()
    file.with_name(file.name + ".part").rmdir()
    desk.press("Ctrl++")
    assert file.exists()
