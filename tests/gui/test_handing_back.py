# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Handing back at the window: what is said before, what happens when the stick or the folder fails, what comes after."""

from __future__ import annotations

import json
import re
import shutil
import sys
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator_app.gui.dialogs.answering.finished import Finished
from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.gui.parts.button import Button
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.parts.pill import Chip
from annotator_app.gui.parts.texts.label import Label
from annotator_app.model import clock
from tests.builders import plans
from tests.builders.window_story import Story, numbered
from tests.builders.windows import Desk

PLAN = plans.plan_text("sentiment", 'id = "id"\ntext = "text"', path="items.jsonl", more=plans.LABEL)


@pytest.fixture
def story(qapp: QApplication, tmp_path: Path) -> Iterator[Story]:
    made = Story(qapp, tmp_path)
    yield made
    made.close()


def begun(story: Story, count: int = 4) -> Desk:
    return story.begin(PLAN, numbered("s", *({"text": f"Text {number}."} for number in range(count))))


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def said(dialog: HandBack | Finished) -> str:
    """Give all that stands in a dialog."""
    return plain("\n".join(label.text() for label in dialog.findChildren(Label) if label.isVisible()))


def asked(desk: Desk) -> HandBack:
    desk.saved()
    desk.press("Ctrl+E")
    dialog: HandBack = desk.dialog(HandBack)
    return dialog


def test_counts_and_cards_come_in_their_order(story: Story) -> None:
    desk = begun(story)
    desk.press("1", "Enter", "Ctrl+D", "Ctrl+N").type("Hm.").press("Ctrl+Enter")
    desk.gone()
    dialog = asked(desk)
    text = said(dialog)
    for words in ("1 answered", "2 open", "1 to decide later", "1 note"):
        assert words in text
    assert "problem" not in text, "what is none is not told"
    cards = [one for one in dialog.findChildren(Notice) if not one.first.isHidden()]
    assert [plain(one.first.label) for one in cards] == ["The numbers match", "Go to item 2"]
    assert dialog.primary.label == "Save what is done"
    assert "_r1.resultpack" in text
    assert "small enough for any e-mail" in text
    assert "Nothing else" not in text
    (fold,) = [one for one in dialog.findChildren(Button) if one.label == "What is in it"]
    desk.click(fold)
    desk.turn()
    assert "your public key. Nothing else." in said(dialog)
    desk.click(cards[1].first)
    desk.until(lambda: desk.labelling.position == 1)
    assert not desk.dialogs()
    desk.press("Ctrl+E")
    desk.dialog(HandBack)
    desk.press("Esc")


def test_a_stick_that_was_taken_out_is_told_and_the_next_try_saves(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = story.folder / "stick"
    stick.mkdir()
    story.desk.app.settings["result_folder"] = str(stick)
    desk = begun(story)
    desk.press("1", "Enter")
    dialog = asked(desk)
    shutil.rmtree(stick)
    desk.press("Enter")
    desk.until(lambda: dialog._trouble is not None)
    desk.turn()
    assert "The stick was taken out" in said(dialog)
    assert "safe on this computer" in said(dialog)
    assert dialog._report is None
    stick.mkdir()
    desk.press("Enter")
    desk.until(lambda: dialog._report is not None)
    desk.turn()
    assert "Saved as" in said(dialog)
    assert len(list(stick.glob("*.resultpack"))) == 1
    desk.press("Enter")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a folder that nobody may write")
def test_a_folder_without_the_right_to_write(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = begun(story)
    desk.press("1", "Enter")
    dialog = asked(desk)
    dialog._folder = Path("/sys/kernel")
    desk.press("Enter")
    desk.until(lambda: dialog._trouble is not None)
    desk.turn()
    assert "may not write to this folder" in said(dialog)
    other = story.folder / "other"
    other.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_more: str(other))
    desk.click(dialog._trouble.first)
    desk.press("Enter")
    desk.until(lambda: dialog._report is not None)
    assert list(other.glob("*.resultpack"))
    desk.press("Enter")


def test_a_wrong_clock_is_told_only_where_it_matters(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = begun(story)
    desk.press("1", "Enter")
    dialog = asked(desk)
    assert "This computer says" not in said(dialog)
    desk.press("Esc")
    desk.gone()
    with monkeypatch.context() as wrong:
        wrong.setattr(clock, "now", lambda: datetime(2010, 1, 3, 9, tzinfo=UTC))
        dialog = asked(desk)
        assert "This computer says it is" in said(dialog)
        assert "2010" in said(dialog)
        desk.press("Esc")
        desk.gone()


def test_the_last_item_shows_where_to_look_again(story: Story) -> None:
    desk = begun(story, 3)
    desk.press("1", "Enter", "Ctrl+N").type("Hm.").press("Ctrl+Enter")
    desk.gone()
    desk.press("2", "Enter", "1", "Enter")
    page = desk.dialog(Finished)
    assert desk.focus is page.primary
    assert page.primary.label == "Hand back"
    text = said(page)
    for words in ("All 3 items are answered.", "3 answered", "These took longest", "With a note"):
        assert words in text
    chips = [plain(chip.text()) for chip in page.findChildren(Chip)]
    assert len(chips) == 4
    assert chips[-1] == "Item 2"
    assert all(re.fullmatch(r"Item [123], \d+ s", one) for one in chips[:-1]), "seconds are no minute"
    desk.click(page.findChildren(Chip)[-1])
    desk.until(lambda: desk.labelling.position == 1)
    assert not desk.dialogs()


def test_opening_a_pack_that_was_handed_back_says_so(story: Story) -> None:
    desk = begun(story, 2)
    desk.press("1", "Enter", "1", "Enter")
    desk.dialog(Finished)
    desk.press("Enter")
    dialog = desk.dialog(HandBack)
    desk.press("Enter")
    desk.until(lambda: dialog._report is not None)
    desk.press("Enter", "Ctrl+H")
    desk.until(lambda: desk.window.desk is None)
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    assert "You handed this back on" in desk.window.session.messages._toast.text.text()


def test_a_project_that_takes_locked_results_gets_one(story: Story) -> None:
    plan = PLAN.replace('language = "en"', 'language = "en"\nencrypt = "optional"')
    out = story.folder / "results"
    out.mkdir()
    story.desk.app.settings["result_folder"] = str(out)
    desk = story.begin(plan, numbered("s", {"text": "One."}, {"text": "Two."}))
    desk.press("1", "Enter")
    dialog = asked(desk)
    text = said(dialog)
    assert "Locked: only coordinator-01 can open it." in text
    assert ".resultpack.age" in text
    desk.press("Enter")
    desk.until(lambda: dialog._report is not None)
    (file,) = out.iterdir()
    assert file.name.endswith("_r1.resultpack.age")
    assert file.read_bytes().startswith(b"age-encryption.org/v1")
    desk.press("Enter")


def test_an_answer_that_was_changed_goes_out_as_it_stands_on_the_screen(story: Story) -> None:
    stick = story.folder / "stick"
    stick.mkdir()
    story.desk.app.settings["result_folder"] = str(stick)
    desk = begun(story, 2)
    desk.press("1", "Enter", "1", "Enter")
    desk.dialog(Finished)
    desk.press("Esc").gone()
    desk.press("2")
    dialog = asked(desk)
    assert "2 answered" in said(dialog)
    desk.press("Enter")
    desk.until(lambda: dialog._report is not None)
    desk.press("Enter").gone()
    (path,) = stick.glob("*.resultpack")
    with zipfile.ZipFile(path) as pack:
        lines = pack.read("pack/data/answers/00000.jsonl").decode().splitlines()
    answers = {one["item"]: one["value"]["answers"]["label"] for one in map(json.loads, lines)}
    assert answers == {"s-1": "positive", "s-2": "negative"}
    # A second press takes the choice back: what is shown as open is open, and no answer goes out for it.
    desk.press("2")
    dialog = asked(desk)
    assert "1 answered" in said(dialog)
    assert "1 open" in said(dialog)
    desk.press("Esc").gone()


def test_from_packs_a_changed_answer_that_was_never_left_is_told_and_goes_out_once_it_is_one(
    story: Story, qapp: QApplication
) -> None:
    desk = begun(story)
    desk.press("1", "Enter", "1", "Enter", "Alt+Up")
    assert desk.labelling.position == 1
    desk.press("2")
    desk.saved()
    # The computer stops here: nothing left the item, so the change is a draft (ux.md 13).
    copy = story.folder / "after"
    shutil.copytree(desk.home.path, copy)
    again = Desk(qapp, copy)
    again.app.shell.state.remove("open_pack")
    try:
        again.open()
        again.until(lambda: again.library.current() is not None)
        again.press("Ctrl+E")
        dialog: HandBack = again.dialog(HandBack)
        assert "no answer yet" in said(dialog)
        assert "It is item 2." in said(dialog)
        cards = [one for one in dialog.findChildren(Notice) if not one.first.isHidden()]
        assert [plain(one.first.label) for one in cards] == ["The numbers match", "Go to item 2"]
        # As it is, the answer before goes out.
        again.press("Enter")
        again.until(lambda: dialog._report is not None)
        assert (dialog._report.done, dialog._report.drafts) == (2, 1)  # type: ignore[union-attr]
        assert labels(dialog._report.path) == ["positive", "positive"]  # type: ignore[union-attr]
        again.press("Enter")
        again.gone()
        # The card leads to the item, on which the change stands; Enter makes it the answer.
        again.press("Ctrl+E")
        dialog = again.dialog(HandBack)
        (card,) = [one for one in dialog.findChildren(Notice) if plain(one.first.label) == "Go to item 2"]
        again.click(card.first)
        again.until(lambda: again.window.desk is not None)
        again.turn()
        assert again.labelling.position == 1
        again.press("Enter")
        again.saved()
        again.press("Ctrl+E")
        dialog = again.dialog(HandBack)
        assert "no answer yet" not in said(dialog)
        again.press("Enter")
        again.until(lambda: dialog._report is not None)
        assert labels(dialog._report.path) == ["positive", "negative"]  # type: ignore[union-attr]
        again.press("Enter")
        again.gone()
    finally:
        again.close()


def test_a_language_that_the_plan_names_has_one_tile_everywhere(story: Story) -> None:
    plan = PLAN.replace('language = "en"', 'language = "qaa"') + '\n[language_names.qaa]\nen = "Wonderish"\n'
    desk = story.begin(plan, numbered("s", {"text": "Wo."}))
    dialog = asked(desk)
    tile = desk.screen.frame.top.tile
    assert dialog.tile._letters == tile._letters == "Wo"
    desk.press("Esc")


def labels(path: Path) -> list[str]:
    """The labels in a result pack, in the order of the ids."""
    with zipfile.ZipFile(path) as pack:
        rows = map(json.loads, pack.read("pack/data/answers/00000.jsonl").decode().splitlines())
        found = {row["item"]: row["value"]["answers"]["label"] for row in rows if row["value"]}
    return [found[item] for item in sorted(found)]
