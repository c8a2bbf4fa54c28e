# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Dialogs of the real window: adding packs of every kind, finding commands, keys, settings, going to items."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator_app.errors import IncompleteError
from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.dialogs.keyboard_page import KeyboardPage
from annotator_app.gui.dialogs.palette import Palette
from annotator_app.gui.dialogs.settings import SettingsDialog
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping import pack_status
from annotator_app.workflows.keeping.home import leave_request
from annotator_app.workflows.labelling import answer_from_file
from annotator_app.workflows.labelling.label import LabellingSession
from tests.builders import plans, stores
from tests.builders.add_pack_said import words
from tests.builders.window_story import drop
from tests.builders.windows import Coordinator, Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The window on Packs, with one synthetic pack."""
    made = Desk(qapp, tmp_path / "home")
    stores.add(made.home, 20)
    yield made.open()
    made.close()


@pytest.fixture
def coordinator(tmp_path: Path) -> Iterator[Coordinator]:
    made = Coordinator(tmp_path)
    yield made
    made.close()


def offered(desk: Desk, path: Path) -> AddPack:
    drop(desk, path)
    dialog: AddPack = desk.dialog(AddPack)
    return dialog


def test_what_is_no_pack_says_so(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "letter.taskpack"
    file.write_text("Dear all", encoding="utf-8")
    dialog = offered(desk, file)
    assert dialog.preview.state == "not_a_pack"
    assert "This pack cannot be added" in words(dialog)
    desk.press("Enter")
    desk.gone()
    assert len(pack_status.run(desk.home)) == 1
    assert not list(desk.home.inbox.iterdir())


def test_a_changed_pack_says_so(desk: Desk, coordinator: Coordinator, tmp_path: Path) -> None:
    pack = coordinator.build(plans.sentiment(tmp_path / "plan")).packs[0].path
    whole = bytearray(pack.read_bytes())
    whole[len(whole) // 2] ^= 1
    changed = tmp_path / "changed.taskpack"
    changed.write_bytes(bytes(whole))
    dialog = offered(desk, changed)
    assert dialog.preview.state == "changed"
    assert dialog.options is None, "there is no way to add it anyway"
    desk.press("1", "Enter")
    desk.gone()
    cut = tmp_path / "cut.taskpack"
    cut.write_bytes(pack.read_bytes()[: len(whole) // 2])
    assert offered(desk, cut).preview.error is not None
    desk.press("Enter")
    desk.gone()
    assert len(pack_status.run(desk.home)) == 1


def test_a_pack_for_somebody_else_says_for_whom(desk: Desk, coordinator: Coordinator, tmp_path: Path) -> None:
    other = Desk(desk.application, tmp_path / "other", name="Contributor 11")
    other.home.close()
    other.app.keys.retire()
    card = tmp_path / "11.keycard"
    from annotator_app.workflows.keeping.home import open_home
    from annotator_app.workflows.signing import identity

    with open_home(tmp_path / "other") as home:
        identity.keycard(home, card)
    plan = plans.sentiment(
        tmp_path / "plan", more='\n[[contributor]]\nname = "Contributor 11"\nkeycard = "../11.keycard"\n'
    )
    pack = coordinator.build(plan).packs[0].path
    dialog = offered(desk, pack)
    assert dialog.preview.state == "for_other"
    assert "This pack is addressed to contributor-11. You are Contributor 07." in words(dialog)
    desk.click(dialog.extra)
    assert "Contributor 07" in QApplication.clipboard().text()
    desk.press("Enter")
    desk.gone()


def test_a_pack_that_is_here_and_a_newer_one(desk: Desk, coordinator: Coordinator, tmp_path: Path) -> None:
    plan = plans.sentiment(tmp_path / "plan")
    first = coordinator.build(plan).packs[0].path
    offered(desk, first)
    desk.press("1", "Enter")
    desk.gone()
    desk.until(lambda: len(pack_status.run(desk.home)) == 2)
    dialog = offered(desk, first)
    assert dialog.preview.state == "already"
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.press("1", "Enter")
    desk.saved()
    plans.sentiment(tmp_path / "plan", plans.ROWS.replace("It is fine", "It is very fine"))
    second = coordinator.build(plan, force=True).packs[0].path
    dialog = offered(desk, second)
    assert dialog.preview.state == "newer"
    assert "Your 1 answer stays." in words(dialog)
    desk.press("Enter")
    desk.gone()
    desk.until(lambda: any(pack.revision == 2 for pack in pack_status.run(desk.home)))
    rows = plans.ROWS.replace("I like it", "I liked it").replace("I do not", "I did not")
    plans.sentiment(tmp_path / "plan", rows)
    dialog = offered(desk, coordinator.build(plan, force=True).packs[0].path)
    assert "0 new, 3 changed, 0 withdrawn. Your 0 answers stay." in words(dialog)
    assert "Answers to changed or withdrawn items, kept with the earlier revision: 1" in words(dialog)


def test_a_newer_pack_with_other_options_says_what_is_open_again(
    desk: Desk, coordinator: Coordinator, tmp_path: Path
) -> None:
    plan = plans.sentiment(tmp_path / "plan")
    offered(desk, coordinator.build(plan).packs[0].path)
    desk.press("1", "Enter")
    desk.gone()
    desk.until(lambda: len(pack_status.run(desk.home)) == 2)
    pack = next(one.id for one in pack_status.run(desk.home) if one.title == {"en": "Test"})
    session = LabellingSession(desk.home, pack)
    session.set("label", "positive")
    assert session.commit({}) == []
    session.close()
    plan.write_text(plan.read_text(encoding="utf-8").replace('"positive"', '"glad"'), encoding="utf-8")
    dialog = offered(desk, coordinator.build(plan, force=True).packs[0].path)
    assert "0 new, 0 changed, 0 withdrawn. Your 0 answers stay." in words(dialog)
    assert "Questions have changed. Items open again, as your answers no longer fit: 1" in words(dialog)
    desk.press("Enter")
    desk.gone()
    desk.until(lambda: any(one.revision == 2 for one in pack_status.run(desk.home)))
    assert next(one for one in pack_status.run(desk.home) if one.revision == 2).open == 3


def test_a_pack_says_which_result_has_arrived(desk: Desk, coordinator: Coordinator, tmp_path: Path) -> None:
    person = '[[contributor]]\nname = "Contributor 07"\n'
    plan = plans.sentiment(tmp_path / "plan", more=person)
    built = coordinator.build(plan)
    offered(desk, built.packs[0].path)
    desk.press("1", "Enter")
    desk.gone()
    desk.until(lambda: len(pack_status.run(desk.home)) == 2)
    pack = built.packs[0].pack_id
    with pytest.raises(IncompleteError):
        hand_back.run(desk.home, pack, tmp_path / "none", allow_open=True)
    answers = tmp_path / "answers.jsonl"
    answers.write_text('{"item": "a-1", "answers": {"label": "positive"}}\n', encoding="utf-8")
    answer_from_file.run(desk.home, pack, answers)
    first = hand_back.run(desk.home, pack, tmp_path / "1.resultpack", allow_open=True)
    coordinator.rows(built, desk.home, first.path)
    hand_back.run(desk.home, pack, tmp_path / "2.resultpack", allow_open=True)
    plans.sentiment(tmp_path / "plan", plans.ROWS.replace("It is fine", "It is very fine"), more=person)
    said = words(offered(desk, coordinator.build(plan, force=True).packs[0].path))
    assert "was received on" in said
    assert "had not arrived when this pack was made." in said


def test_the_palette_finds_commands_packs_and_items(desk: Desk) -> None:
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.press("Ctrl+K")
    palette = desk.dialog(Palette)
    desk.type("guidel")
    assert palette.list.current() == "guidelines.show"
    desk.press("Esc", "Ctrl+K").type("17").press("Enter")
    desk.gone()
    assert desk.labelling.position == 16
    desk.press("Ctrl+K").type("Sample")
    palette = desk.dialog(Palette)
    assert palette.list.current().startswith("pack:")
    desk.press("Enter")
    desk.gone()
    desk.press("Ctrl+K").type("bookmark").press("Enter")
    desk.gone()
    desk.until(lambda: 2 in desk.labelling.states)


def test_the_keyboard_page(desk: Desk) -> None:
    desk.press("F1")
    page = desk.dialog(KeyboardPage)
    assert page.isVisible()
    desk.press("Esc")
    desk.gone()


def test_another_language_keeps_the_item(desk: Desk) -> None:
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.press("1", "Enter", "Alt+Down", "2", "Ctrl+,")
    dialog = desk.dialog(SettingsDialog)
    before = desk.window
    arabic = dialog.page.tags.index("ar") - dialog.page.tags.index("en")
    desk.press("Tab", *["Down"] * arabic, "Space")
    desk.until(lambda: desk.window is not before)
    assert desk.dialog(SettingsDialog).page.name == "interface", "the settings stay where they were"
    desk.press("Esc")
    desk.gone()
    assert desk.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert (desk.labelling.counts["answered"], desk.window.session.language) == (2, "ar")
    desk.press("Alt+Up")
    assert desk.labelling.answers == {"label": "negative"}
    assert desk.app.settings["language"] == "ar"


def test_text_size_and_theme_change_at_once(desk: Desk) -> None:
    desk.press("Ctrl++", "Ctrl++")
    assert desk.app.settings["text_size"] == 130
    desk.press("Ctrl+-")
    assert desk.app.settings["text_size"] == 115
    desk.press("Ctrl+0")
    assert desk.app.settings["text_size"] == 100


def test_go_to_takes_digits_of_any_script(desk: Desk) -> None:
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.press("Ctrl+J").type("१२").press("Enter")
    desk.gone()
    assert desk.labelling.position == 11
    desk.press("Ctrl+J").type("99").press("Enter")
    assert desk.dialogs(), "there is no such item"
    desk.press("Esc")


def test_a_second_start_hands_its_pack_over(desk: Desk, coordinator: Coordinator, tmp_path: Path) -> None:
    pack = coordinator.build(plans.sentiment(tmp_path / "plan")).packs[0].path
    leave_request(desk.home.path, pack)
    dialog = desk.dialog(AddPack)
    assert dialog.preview.state == "first"
    desk.press("3", "Enter")
    desk.gone()
    assert len(pack_status.run(desk.home)) == 1


def test_panels_open_and_close(desk: Desk) -> None:
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.press("Ctrl+L", "Down", "Down", "Enter")
    assert desk.labelling.position == 2
    desk.press("Ctrl+G")
    (panel,) = [panel for panel in desk.screen.panels if panel.isVisible()]
    desk.press("Esc")
    assert not panel.isVisible()
    assert desk.screen.answers.isAncestorOf(desk.focus)


def test_every_refusal_says_what_happened_what_is_safe_and_what_to_do(
    desk: Desk, coordinator: Coordinator, tmp_path: Path
) -> None:
    whole = coordinator.build(plans.sentiment(tmp_path / "plan")).packs[0].path.read_bytes()
    changed = bytearray(whole)
    changed[len(changed) // 2] ^= 1
    for name, content, fact, step in (
        ("letter", b"Dear all", "This file is not a pack", "Ask your coordinator for the pack"),
        (
            "cut",
            whole[: len(whole) // 2],
            "A part of this pack is missing",
            "copy it from the USB stick once more",
        ),
        ("changed", bytes(changed), "This pack was changed after it was signed", "send the pack again"),
    ):
        file = tmp_path / f"{name}.taskpack"
        file.write_bytes(content)
        dialog = offered(desk, file)
        said = words(dialog)
        assert dialog.heading.text() == fact
        assert "This pack cannot be added" in said
        assert "Your other packs and answers are not affected." in said
        assert step in said
        assert desk.focus is dialog.primary
        desk.click(dialog.extra)
        assert QApplication.clipboard().text().split()
        desk.press("Enter")
        desk.gone()
