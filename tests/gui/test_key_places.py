# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Keys by their place: number pads, made-up events, presets, layouts; and compositions that nobody may lose."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.keyboard.composition import commit_composition
from annotator_app.gui.keyboard.places import X11, Places
from annotator_app.gui.keyboard.reading import combinations, composed, placed
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button
from tests.builders.key_desk import (
    BY_MACOS,
    BY_WINDOWS,
    BY_X11,
    NONE,
    ONE,
    SHIFT,
    Desk,
    K,
    M,
    press,
    standing,
)  # fmt: skip
from tests.builders.screens import shown


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    yield from standing(qapp)


# What the number pad reports: X11, Windows with the 0x100 of the longer keyboard, macOS.
PADS = {
    "x11": (
        BY_X11,
        {"Pad1": (87, 0), "Pad7": (79, 0), "Pad0": (90, 0), "PadPlus": (86, 0), "PadEnter": (104, 0)},
    ),
    "windows": (
        BY_WINDOWS,
        {
            "Pad1": (0x4F, 0),
            "Pad7": (0x47, 0),
            "Pad0": (0x52, 0),
            "PadPlus": (0x4E, 0),
            "PadEnter": (0x11C, 0),
        },
    ),
    "macos": (
        BY_MACOS,
        {"Pad1": (1, 83), "Pad7": (1, 89), "Pad0": (1, 82), "PadPlus": (1, 69), "PadEnter": (1, 76)},
    ),
}


@pytest.mark.parametrize("system", PADS)
def test_number_pads_lie_where_the_systems_say(system: str) -> None:
    places, codes = PADS[system]
    assert {name: places.name(*code) for name, code in codes.items()} == {name: name for name in codes}


@pytest.mark.parametrize("system", PADS)
def test_pad_digits_count_by_place_in_every_script(system: str) -> None:
    places, codes = PADS[system]
    scan, virtual = codes["Pad7"]
    for key, text in ((K.Key_7, "7"), (0x0667, "٧"), (0x096D, "७")):
        assert combinations(press(key, M.KeypadModifier, text, scan, virtual), places)[0] == "7"


@pytest.mark.parametrize("system", PADS)
def test_pad_enter_is_enter_and_pad_signs_have_places(system: str) -> None:
    places, codes = PADS[system]
    scan, virtual = codes["PadEnter"]
    assert combinations(press(K.Key_Enter, M.KeypadModifier, "\r", scan, virtual), places) == ("Enter",)
    scan, virtual = codes["PadPlus"]
    assert placed(press(K.Key_Plus, M.KeypadModifier, "+", scan, virtual), places) == ("PadPlus",)


def test_arrows_of_windows_are_no_digits_of_the_pad() -> None:
    """Arrows share their scan codes with the pad, but for the 0x100 of the longer keyboard."""
    assert combinations(press(K.Key_Up, NONE, "", 0x148), BY_WINDOWS) == ("Up",)
    assert placed(press(K.Key_Up, NONE, "", 0x148), BY_WINDOWS) == ()
    assert BY_WINDOWS.name(0x148, 0) == ""
    assert combinations(press(K.Key_Up, M.KeypadModifier, "", 0x48), BY_WINDOWS) == ("Up",), (
        "without the lock"
    )


@pytest.mark.parametrize("places", [BY_X11, BY_WINDOWS, BY_MACOS])
def test_keys_that_a_program_made_have_no_place(places: Places) -> None:
    """0 is no scan code, and the A of macOS: a letter that some tool typed must not become one by its place."""
    event = press(K.Key_7, NONE, "7")
    assert combinations(event, places) == ("7",)
    assert placed(event, places) == ()
    assert placed(press(K.Key_A, NONE, "a", 1, 0), BY_MACOS) == ("[A]",)


@pytest.mark.parametrize("layout", ["us", "ru", "ara", "fr"])
def test_letters_alone_count_by_place_and_not_in_a_field(desk: Desk, layout: str) -> None:
    key, text = {"us": (K.Key_A, "a"), "ru": (0x0424, "ф"), "ara": (0x0634, "ش"), "fr": (K.Key_Q, "q")}[
        layout
    ]
    desk.keys.take_choices({"preset": "prodigy"})
    assert desk.send(press(key, NONE, text, 38)) == ["answer.commit"]
    desk.text.setFocus()
    desk.send(press(key, NONE, text, 38))
    assert desk.done.calls == ["answer.commit"]
    assert desk.text.toPlainText() == text


def test_caps_of_places_show_what_the_key_types_here(desk: Desk) -> None:
    desk.keys.take_choices({"preset": "prodigy"})
    assert desk.keys.caps("answer.commit") == ("A",)
    desk.text.setFocus()
    desk.send(press(K.Key_Q, NONE, "q", 38))
    desk.plain.setFocus()
    assert desk.keys.caps("answer.commit") == ("Q",)


def test_shift_and_the_digit_choose_where_the_preset_says_so(desk: Desk) -> None:
    desk.send(press(K.Key_Exclam, SHIFT, "!", ONE))
    assert desk.done.calls == []
    desk.keys.take_choices({"preset": "prodigy"})
    assert desk.send(press(K.Key_Exclam, SHIFT, "!", ONE)) == ["choose 1"]


def test_pad_signs_work_only_with_their_preset(desk: Desk) -> None:
    plus = press(K.Key_Plus, M.KeypadModifier, "+", 86)
    assert desk.send(plus) == []
    desk.keys.take_choices({"preset": "pad"})
    assert desk.send(plus) == ["item.next"]
    assert desk.keys.caps("item.next") == ("Num +",)


def test_arrows_of_a_preset_leave_texts_and_lists_alone(desk: Desk) -> None:
    desk.keys.take_choices({"preset": "argilla"})
    assert desk.send(press(K.Key_Right)) == ["item.next"]
    desk.text.setReadOnly(True)
    desk.text.setFocus()
    assert desk.send(press(K.Key_Right)) == ["item.next"]


def test_arrows_lead_forward_in_the_direction_of_reading(desk: Desk, right_to_left: None) -> None:
    desk.keys.take_choices({"preset": "argilla"})
    assert desk.send(press(K.Key_Left)) == ["item.next"]


def test_other_layouts_are_learnt_from_what_is_typed(desk: Desk) -> None:
    desk.send(press(K.Key_Z, NONE, "z", 29))
    desk.send(press(K.Key_E, NONE, "e", 26))
    assert desk.keys.seen == {"Y": "Z", "E": "E"}
    desk.send(press(K.Key_Y, NONE, "y", 29))
    assert desk.keys.seen == {"Y": "Y"}, "another layout: what was known does not hold any more"
    desk.send(press(0x0424, NONE, "ф", 38))
    assert desk.keys.seen == {"Y": "Y"}


@pytest.mark.parametrize("key", [K.Key_Return, K.Key_Tab, K.Key_Escape, K.Key_Down, K.Key_F1])
def test_keys_that_act_do_nothing_while_composing(desk: Desk, key: Qt.Key) -> None:
    desk.text.setFocus()
    QApplication.sendEvent(desk.text, QInputMethodEvent("ni", []))
    desk.send(press(key, NONE, "\r" if key == K.Key_Return else ""))
    assert QApplication.focusWidget() is desk.text
    assert desk.keys.composing
    assert desk.text.toPlainText() == ""


@pytest.mark.parametrize("place", ["line", "text"])
def test_leaving_a_field_keeps_what_was_being_composed(desk: Desk, place: str) -> None:
    field_ = getattr(desk, place)
    field_.setFocus()
    QApplication.sendEvent(field_, QInputMethodEvent("ni", []))
    desk.plain.setFocus()
    assert (field_.text() if place == "line" else field_.toPlainText()) == "ni"
    field_.setFocus()
    assert not desk.keys.composing


def test_a_finished_composition_is_put_in_once(desk: Desk) -> None:
    desk.text.setFocus()
    QApplication.sendEvent(desk.text, QInputMethodEvent("n", []))
    QApplication.sendEvent(desk.text, QInputMethodEvent("ni", []))
    commit_composition()
    commit_composition()
    assert desk.text.toPlainText() == "ni"


@pytest.mark.parametrize("key", [K.Key_Return, K.Key_Enter])
def test_both_enters_press_the_button_that_has_the_focus(desk: Desk, theme: Theme, key: Qt.Key) -> None:
    button = Button(theme, parent=desk.window)
    button.clicked.connect(desk.done.noting("pressed"))
    button.show()
    button.setFocus()
    pad = M.KeypadModifier if key == K.Key_Enter else NONE
    assert desk.send(press(key, pad, "\r", 104 if pad else 36)) == ["pressed"]


def test_fields_show_the_key_that_works_in_them(desk: Desk) -> None:
    assert desk.keys.field_caps("answer.commit") == ("Ctrl", "Enter")
    assert desk.keys.field_caps("answer.commit", one_line=True) == ("Enter",)
    assert desk.keys.field_caps("answer.choose", 1) == ("Alt", "1")
    desk.keys.take_choices({"own": {"answer.commit": ["F9"]}})
    assert desk.keys.field_caps("answer.commit") == ("F9",)
    desk.keys.take_choices({"preset": "prodigy"})
    assert desk.keys.field_caps("answer.commit") == ("Ctrl", "Enter"), "letters alone type"
    assert desk.keys.field_caps("evidence.mark_here") == ()


def hebrew(key: str, sign: str, place: int) -> QKeyEvent:
    """A key of the Hebrew layout with Ctrl held."""
    control = Qt.KeyboardModifier.ControlModifier
    return QKeyEvent(QEvent.Type.KeyPress, ord(sign), control, place, 0, 0, key)


def test_a_sign_where_others_have_a_letter_stands_for_the_letter_too() -> None:
    """Hebrew W types an apostrophe; Dvorak has the W elsewhere, so there the sign alone counts."""
    places, event = Places("scan", X11), hebrew("'", "'", 25)
    assert combinations(event, places, latin=False) == ("Ctrl+W", "Ctrl+'")
    assert combinations(event, places) == ("Ctrl+'", "Ctrl+W")
    assert combinations(event, places, latin=True) == ("Ctrl+'",)


@pytest.mark.parametrize(
    ("text", "shift", "combination"),
    [
        ("لا", False, "Ctrl+B"),
        ("لآ", True, "Ctrl+Shift+B"),
        ("لأ", True, "Ctrl+Shift+G"),
        ("لإ", True, "Ctrl+Shift+T"),
    ],
)
def test_what_x_composes_of_one_arabic_key_is_that_key(text: str, shift: bool, combination: str) -> None:
    modifier = Qt.KeyboardModifier
    held = modifier.ControlModifier | (modifier.ShiftModifier if shift else modifier.NoModifier)
    assert composed(text, held) == combination
    assert composed(text, modifier.ShiftModifier) == "", "typed"
    assert composed("ل", held) == ""


def test_ctrl_with_an_arabic_ligature_is_a_command_and_alone_it_is_text(desk: Desk) -> None:
    """X's own input method takes the key and tells nothing of Ctrl, which was pressed before."""
    desk.keys.offer("task", {"lines.fold": desk.done.noting("lines.fold")})
    desk.line.setFocus()
    ligature = QInputMethodEvent()
    ligature.setCommitString("لا")
    desk.send(press(K.Key_Control))
    QApplication.sendEvent(desk.line, ligature)
    assert (desk.done.calls, desk.line.text()) == (["lines.fold"], "")
    desk.send(QKeyEvent(QEvent.Type.KeyRelease, int(K.Key_Control), M.ControlModifier))
    QApplication.sendEvent(desk.line, ligature)
    assert (desk.done.calls, desk.line.text()) == (["lines.fold"], "لا")


def test_a_fault_behind_such_a_key_is_told_and_ends_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_rest: told.append(kind))
    desk.keys.offer("task", {"lines.fold": lambda: 1 // 0})
    desk.line.setFocus()
    ligature = QInputMethodEvent()
    ligature.setCommitString("لا")
    desk.send(press(K.Key_Control))
    QApplication.sendEvent(desk.line, ligature)
    assert told == [ZeroDivisionError]
    assert desk.line.text() == ""


@pytest.mark.parametrize("name", ["sentiment", "intent-30"])
def test_the_cap_of_the_last_option_is_the_key_of_the_preset(
    qapp: QApplication, tmp_path: Path, name: str
) -> None:
    """With the left hand 0 lies far off: F5 takes that option, while one writes as well."""
    with shown(qapp, tmp_path, name, "en", keys={"preset": "left"}) as desk:
        assert desk.app.keys.slot_caps(0) == ("F5",)
        desk.screen.flow.set_ring(desk.screen.flow.first())
        QTest.keyClick(desk.focus, Qt.Key.Key_F5)
        assert "none" in str(desk.labelling.answers)
