# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The keyboard page: the keys that work here, drawn as they lie, never mirrored, on one sheet of paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyboard_page import KeyboardPage
from annotator_app.gui.keyboard.commands import BY_ID, COMMANDS, keys_of
from annotator_app.gui.keyboard.layout import FAMILIES, ROWS, family_of, places_of, typed_at
from annotator_app.gui.keyboard.rows import HEADINGS, LEGEND, purpose_of, rows, uses
from annotator_app.gui.keyboard.sheet import KeyboardSheet
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.pages import printing
from annotator_app.gui.parts.keyboard_drawing import _COLOURS, DrawnKey, KeyboardDrawing
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


def opened(desk: Desk) -> KeyboardPage:
    desk.press("F1")
    page: KeyboardPage = desk.dialog(KeyboardPage)
    return page


def usual(command: str) -> tuple[str, ...]:
    return keys_of(BY_ID[command], mac=False)


def purposes(page: KeyboardPage) -> dict[str, str]:
    return {label: key.purpose for label, key in page.sheet.drawing.keys.items()}


def test_keys_have_the_colour_and_the_sign_of_their_purpose(desk: Desk) -> None:
    shown = purposes(opened(desk))
    assert {shown[digit] for digit in "1234567890"} == {"answer"}
    assert shown["Enter"] == "go_on"
    assert {shown[key] for key in ("Tab", "↑", "↓", "←", "→", "Alt")} == {"move"}
    assert shown["Space"] == "mark", "marking works in the passage, which need not have the focus"
    assert {shown[key] for key in ("D", "K", "G", ",", "F1")} == {"more"}
    assert shown["A"] == shown["C"] == shown["V"] == "", "they belong to the field"


def test_the_sign_says_the_same_as_the_colour() -> None:
    assert set(LEGEND) == set(_COLOURS) - {""}
    assert len({str(words) for words in LEGEND.values()}) == len(LEGEND)


def test_drawing_a_keyboard_leaves_the_fonts_of_the_theme_as_they_are(theme: Theme) -> None:
    def sizes() -> list[int]:
        return [
            theme.font("caption", script, weight).pixelSize()
            for script in ("Latn", "")
            for weight in (400, 650)
        ]

    before = sizes()
    drawing = KeyboardDrawing(theme)
    drawing.set_keys((DrawnKey(0, 0, 1, "A"), DrawnKey(1, 1, 2, "Enter", "go_on")), "Keyboard")
    drawing.resize(900, 500)
    drawing.grab()
    assert sizes() == before


def test_f1_and_esc_close_it(desk: Desk) -> None:
    for key in ("F1", "Esc", "Enter"):
        opened(desk)
        desk.press(key)
        desk.gone()


def test_own_keys_and_presets_are_followed(desk: Desk) -> None:
    desk.app.keys.take_choices({"preset": "prodigy", "own": {"item.note": ["Ctrl+Shift+C"]}})
    shown = purposes(opened(desk))
    assert shown["A"] == "go_on", "accept"
    assert shown["C"] == "more"
    assert shown["⌫"] == "go_on", "undo"
    assert shown["1"] == "answer"


def test_the_number_pad_is_drawn_where_it_is_used(desk: Desk) -> None:
    assert "*" not in purposes(opened(desk))
    desk.press("Esc")
    desk.gone()
    desk.app.keys.take_choices({"preset": "pad"})
    pad = {key.label: key.purpose for key in opened(desk).sheet.drawing._keys if key.x >= 15}
    assert (pad["*"], pad["+"], pad["."], pad["7"], pad["Enter"]) == (
        "go_on",
        "move",
        "go_on",
        "answer",
        "go_on",
    )


AZERTY = {"Q": "A", "W": "Z"}
QWERTZ = {"Y": "Z", "T": "T"}
DVORAK = {"S": "O", "D": "E", "Q": "'"}


@pytest.mark.parametrize(
    ("seen", "family", "at"),
    [
        ({}, "qwerty", {"Q": "Q", "Y": "Y", ";": ";"}),
        ({"A": "A", "D": "D"}, "qwerty", {"Y": "Y"}),
        (AZERTY, "azerty", {"A": "Q", ";": "M", "Y": "Y"}),
        (QWERTZ, "qwertz", {"Z": "Y", "A": "A"}),
        ({"S": "O", "D": "E"}, "", {"S": "O", "D": "E"}),
        ({";": "Ö"}, "qwerty", {";": "Ö", "Q": "Q"}),
        ({";": "Ñ", "Y": "Y"}, "qwerty", {";": "Ñ"}),
    ],
)
def test_the_drawing_follows_the_layout_that_was_seen(
    seen: dict[str, str], family: str, at: dict[str, str]
) -> None:
    assert family_of(seen) == family
    typed = typed_at(seen)
    assert {place: typed.get(place) for place in at} == at
    assert len(set(typed.values())) == len(typed), "no letter stands in two places"


def test_nothing_is_guessed() -> None:
    assert typed_at(DVORAK) == DVORAK, "of an unknown arrangement only what was seen is drawn"
    assert ";" not in typed_at(QWERTZ), "what lies there differs from country to country"
    assert "A" not in typed_at({"Q": "A", "S": "Ö"}), "fits nothing"


def test_letters_light_up_where_they_lie(desk: Desk) -> None:
    desk.app.keys.seen.update(AZERTY)
    page = opened(desk)
    drawn = {key.label: key for key in page.sheet.drawing._keys}
    row = [width for _place, width in ROWS[2]]
    assert drawn["Z"].purpose == "more", "undo"
    assert drawn["Z"].x == row[0] + 1, "beside the A, where a US keyboard has its W"
    assert places_of("M", typed_at(AZERTY)) == [";"]


@pytest.mark.parametrize("desk", ["ar"], indirect=True)
def test_the_drawing_is_never_mirrored(desk: Desk) -> None:
    page = opened(desk)
    assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    picture = page.sheet.drawing.grab().toImage()
    theme, width = desk.app.theme, picture.width()
    middle = round(picture.height() * 1.12 / 5.62)
    tab = picture.pixelColor(round(width * 0.035), round(picture.height() * 2.12 / 5.62))
    assert tab == theme.colour("warnSoft"), "Tab lies at the left in every language"
    one, backspace = (
        picture.pixelColor(round(width * 0.088), middle),
        picture.pixelColor(round(width * 0.97), middle),
    )
    assert one == theme.colour("accentSoft")
    assert backspace == theme.colour("sunken")


def test_every_key_of_the_place_is_on_paper_and_no_command_with_a_key_is_lost(desk: Desk) -> None:
    offered = [command.id for command in desk.app.keys.offered("passage") if usual(command.id)]
    listed = {row.command for row in rows(offered, usual)}
    assert listed - {""} == set(offered) - {"pane.other_back"}
    everywhere = [command.id for command in COMMANDS if not command.id.startswith("dialog.")]
    everything = {row.command for row in rows(everywhere, usual)}
    assert everything >= {row.id for row in COMMANDS if row.keys and row.group}


def test_lists_begin_with_what_one_needs(desk: Desk) -> None:
    found = rows([command.id for command in desk.app.keys.offered("passage")], usual)
    first = {name: next(row for row in found if row.list == name) for name in HEADINGS}
    assert [row.command for row in first.values()] == [
        "answer.choose",
        "answer.commit",
        "item.previous",
        "palette.open",
    ]
    assert [row.combinations for row in found[:3]] == [("1",), ("Alt+1",), ("Tab",)]


def test_each_command_has_a_purpose() -> None:
    assert {purpose_of(command) for command in COMMANDS} == set(LEGEND)
    assert uses(rows(["answer.commit"], usual), usual)["Enter"] == "go_on"


@pytest.mark.parametrize("desk", ["en", "ar"], indirect=True)
def test_it_prints_on_one_page_of_a4(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Through the real command; the system's dialog is the only thing that is not asked."""
    path = tmp_path / "keys.pdf"
    asked: list[str] = []

    def print_to_file(paint: object, title: str, host: object) -> bool:
        asked.append(title)
        paint(printing.pdf_writer(str(path), title))
        return True

    monkeypatch.setattr(printing, "print_drawing", print_to_file)
    desk.app.theme.set_mode("dark")
    opened(desk)
    desk.press("Ctrl+P")
    assert len(asked) == 1
    made = path.read_bytes()
    assert len(re.findall(rb"/Type /Page\b", made)) == 1
    (box,) = re.findall(rb"/MediaBox \[0 0 (\d+)[.\d]* (\d+)", made)
    assert tuple(int(side) for side in box) in ((595, 842), (595, 841))
    assert len(made) > 10_000


def test_paper_is_white_in_a_dark_window_and_lists_every_key(desk: Desk) -> None:
    desk.app.theme.set_mode("dark")
    offered = [command.id for command in desk.app.keys.offered("passage")]
    sheet = KeyboardSheet(desk.app.theme, desk.app.keys, offered, paper=True)
    whole = sum(len(part._lines) for part in sheet.lists.values())
    short = KeyboardSheet(desk.app.theme, desk.app.keys, offered)
    assert whole == len(rows(offered, usual)) > sum(len(part._lines) for part in short.lists.values())
    for made in (sheet, short):
        made.deleteLater()


@pytest.mark.parametrize(("size", "text"), [((1366, 690), 100), ((1366, 768), 200), ((1024, 600), 200)])
def test_nothing_is_cut_and_all_of_it_can_be_reached(
    qapp: QApplication, tmp_path: Path, size: tuple[int, int], text: int
) -> None:
    made = Desk(qapp, tmp_path / "home", text_size=text)
    made.app.theme.set_text_size(text / 100)
    row = stores.add(made.home, 3, family="comparison", language="en")
    made.open("en", size)
    assert made.window.open_pack(row.pack_id)
    made.turn(0.2)
    page = opened(made)
    made.turn(0.1)
    assert cut(page) == []
    assert page.sheet.width() <= page.pane.viewport().width()
    bar = page.pane.verticalScrollBar()
    made.press(*["PgDown"] * 6)
    assert bar.value() == bar.maximum()
    made.close()


def test_families_have_every_letter_once() -> None:
    for typed in FAMILIES.values():
        letters = [sign for sign in typed.values() if sign.isalpha()]
        assert sorted(letters) == sorted("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    assert translate.digits("1") == "1"
