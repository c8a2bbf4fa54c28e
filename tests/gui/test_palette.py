# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The palette: finds as people type, shows the key on each line, comes with what was done last, teaches a key once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.palette import Palette
from annotator_app.gui.keyboard.commands import BY_ID
from tests.builders import stores
from tests.builders.cut_words import cut
from tests.builders.windows import Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    language = getattr(request, "param", "en")
    made = Desk(qapp, tmp_path / "home")
    row = stores.add(made.home, 30, family="open_question", language="en")
    made.open(language)
    assert made.window.open_pack(row.pack_id)
    made.turn(0.05)
    yield made
    made.close()


def opened(desk: Desk) -> Palette:
    desk.press("Ctrl+K")
    palette: Palette = desk.dialog(Palette)
    return palette


def plain(said: str) -> str:
    """Give what is said, without the marks that keep directions apart."""
    return "".join(sign for sign in said if sign not in "\u2068\u2069")


def toast(desk: Desk) -> str:
    messages = desk.window.session.messages
    return messages._toast.text.text() if messages.telling else ""


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("guidelines", "guidelines.show"), ("rules", "guidelines.show"), ("gudelines", "guidelines.show"),
        ("decide later", "item.later"), ("later decide item", "item.next_later"), ("bookmark", "item.later"), ("number item", "item.go_to"),
        ("GUIDELINES", "guidelines.show"), ("evidnce", "evidence.mark"), ("new bundle", "bundle.new"), ("build", "bundle.new"),
    ],
)  # fmt: skip
def test_commands_are_found_as_people_type(desk: Desk, words: str, command: str) -> None:
    palette = opened(desk)
    desk.type(words)
    assert palette.list.current() == command


@pytest.mark.parametrize("desk", ["ar"], indirect=True)
def test_commands_are_found_in_the_interface_language_and_in_english(desk: Desk) -> None:
    from annotator_app.gui import translate

    said = translate.said(BY_ID["guidelines.show"].text)
    assert said != "Open guidelines"
    for words in (said, "Open guidelines", "rules"):
        palette = opened(desk)
        desk.type(words)
        assert palette.list.current() == "guidelines.show"
        desk.press("Esc")
        desk.gone()


def test_the_best_hit_has_the_highlight_wherever_its_group_stands(desk: Desk) -> None:
    palette = opened(desk)
    desk.type("help")  # an alias of commands of the second group only
    assert palette.list.current() == "help.keyboard"


def test_each_line_shows_its_key_and_all_groups_their_name(desk: Desk) -> None:
    palette = opened(desk)
    lines = palette.list.model().lines
    for line in lines:
        if line.id in BY_ID:
            assert line.keys == desk.app.keys.usual_caps(line.id)
            assert line.icon == BY_ID[line.id].icon
    assert [line.name for line in lines if line.heading] == ["This pack", "Anywhere"]


def test_what_was_done_last_comes_first_and_stays_in_its_place_too(desk: Desk) -> None:
    for words in ("invisible", "Text larger", "Text larger", "Text smaller"):
        opened(desk)
        desk.type(words if words != "invisible" else "saved").press("Enter")
        desk.gone()
    palette = opened(desk)
    lines = palette.list.model().lines
    assert [line.id for line in lines[:4]] == ["group recent", "text.smaller", "text.larger", "save.ask"]
    assert [line.id for line in lines].count("text.larger") == 2
    assert palette.list.current() == "text.smaller"
    desk.type("text")
    assert all(line.id != "group recent" for line in palette.list.model().lines)


def test_after_three_times_the_key_is_said_once(desk: Desk) -> None:
    told = []
    for _time in range(5):
        desk.window.session.messages._toast.hide()
        opened(desk)
        desk.type("Text larger").press("Enter")
        desk.gone()
        told.append(toast(desk))
    assert told == ["", "", "Next time: \u2068Ctrl +\u2069", "", ""]


def test_what_the_command_says_comes_before_the_key(desk: Desk) -> None:
    for _time in range(4):
        opened(desk)
        desk.type("Is it saved").press("Enter")
        desk.gone()
        assert "saved" in toast(desk)


def test_keys_do_nothing_while_composing(desk: Desk) -> None:
    palette = opened(desk)
    before = palette.list.current()
    desk.compose("gui", "guid", result="")
    from PySide6.QtGui import QInputMethodEvent

    QApplication.sendEvent(desk.focus, QInputMethodEvent("guid", []))
    desk.press("Down", "Enter", "Esc", "Ctrl+D")
    assert palette.isVisible()
    assert palette.list.current() == before


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
def test_nothing_is_cut_in_large_text(qapp: QApplication, tmp_path: Path, size: tuple[int, int]) -> None:
    made = Desk(qapp, tmp_path / "home", text_size=200)
    made.app.theme.set_text_size(2)
    made.open("en", size)
    palette = opened(made)
    made.turn(0.05)
    assert cut(palette) == []
    assert palette.list.height() <= palette.pane.viewport().height()
    made.close()


def test_it_says_that_nothing_was_found_and_takes_what_was_meant(desk: Desk) -> None:
    palette = opened(desk)
    height = palette.height()
    desk.type("evidwxce qq")
    assert plain(palette.nothing.text()) == "No command or pack has “evidwxce qq”."
    assert not palette.list.isVisible()
    desk.press("Enter")
    assert palette.isVisible(), "Enter does nothing where nothing was found"
    desk.press(*["Backspace"] * 3)
    assert plain(palette.nothing.text()).endswith("Did you mean “evidence”? Enter takes it.")
    assert not cut(palette)
    assert palette.height() == height
    desk.press("Enter")
    assert palette.field.content() == "evidence"
    assert palette.list.current() == "evidence.mark"
    assert not palette.nothing.isVisible()
    desk.press("Enter")
    desk.gone()
