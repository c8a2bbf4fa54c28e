# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How a key is resolved: by place, by letter, with a composing input method, in and out of a field."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.keyboard import keys as keys_module
from annotator_app.gui.keyboard.keys import CONTEXT, OWN_KEYS, Keys
from annotator_app.gui.keyboard.places import MACOS, WINDOWS, X11, Places
from annotator_app.gui.keyboard.reading import combinations
from tests.builders.key_desk import (
    ALT,
    BY_MACOS,
    BY_WINDOWS,
    BY_X11,
    COMMA,
    CTRL,
    NONE,
    ONE,
    SHIFT,
    ZERO,
    D,
    Desk,
    K,
    M,
    S,
    press,
    standing,
)  # fmt: skip


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    yield from standing(qapp)


# What the number row and the letter keys report on layouts that stand alone: key, text (no modifier).
NUMBER_ROW_ONE = {
    "us": (K.Key_1, "1"),
    "fr": (K.Key_Ampersand, "&"),
    "ru": (K.Key_1, "1"),
    "ara": (K.Key_1, "1"),
    "th": (0x0E45, "ๅ"),
    "in (InScript)": (0x0967, "१"),
    "fa": (0x06F1, "۱"),
    "bn": (0x09E7, "১"),
    "il": (K.Key_1, "1"),
    "gr": (K.Key_1, "1"),
    "cz": (K.Key_Plus, "+"),
}


@pytest.mark.parametrize("layout", NUMBER_ROW_ONE)
def test_first_key_of_the_number_row_is_one_on_every_layout(desk: Desk, layout: str) -> None:
    key, text = NUMBER_ROW_ONE[layout]
    assert desk.send(press(key, NONE, text, ONE)) == ["choose 1"]


@pytest.mark.parametrize("layout", NUMBER_ROW_ONE)
def test_alt_and_the_first_key_choose_while_writing(desk: Desk, layout: str) -> None:
    desk.text.setFocus()
    key, text = NUMBER_ROW_ONE[layout]
    assert desk.send(press(key, ALT, text, ONE)) == ["choose 1"]
    assert desk.text.toPlainText() == ""


def test_the_tenth_key_is_none(desk: Desk) -> None:
    assert desk.send(press(K.Key_Agrave, NONE, "à", ZERO)) == ["none"]


def test_digits_of_every_script_count_where_the_place_is_unknown(desk: Desk) -> None:
    for text in "3३৩٣۳៣๓၃௩":
        desk.send(press(ord(text) if ord(text) > 0x7F else K.Key_3, NONE, text))
    desk.send(press(0x136B, NONE, "፫"))
    assert desk.done.calls == ["choose 3"] * 10


def test_french_digit_typed_with_shift_counts_by_its_value(desk: Desk) -> None:
    assert desk.send(press(K.Key_4, SHIFT, "4", 13)) == ["choose 4"]


def test_exclamation_mark_is_no_digit(desk: Desk) -> None:
    assert desk.send(press(K.Key_Exclam, SHIFT, "!", ONE)) == []


def test_number_pad_counts_without_alt_only(desk: Desk) -> None:
    pad = M.KeypadModifier
    desk.send(press(K.Key_5, pad, "5", 84))
    desk.send(press(K.Key_5, pad | ALT, "5", 84))
    desk.send(press(K.Key_End, pad, "", 87))
    assert desk.done.calls == ["choose 5"]


CTRL_D = {
    "us": (K.Key_D, "\x04", D),
    "fr": (K.Key_D, "\x04", D),
    "dvorak, where D lies on the H": (K.Key_D, "\x04", 43),
    "ru": (0x0412, "\x04", D),
    "ara": (0x064A, "", D),
    "th": (0x0E01, "", D),
    "in (InScript)": (0x094D, "", D),
    "il": (0x05D2, "", D),
    "gr": (0x0394, "", D),
    "ka": (0x10D3, "", D),
}


@pytest.mark.parametrize("layout", CTRL_D)
@pytest.mark.parametrize("place", ["plain", "line", "text"])
def test_ctrl_and_a_letter_reach_the_window_from_everywhere(desk: Desk, layout: str, place: str) -> None:
    getattr(desk, place).setFocus()
    key, text, scan = CTRL_D[layout]
    assert desk.send(press(key, CTRL, text, scan)) == ["item.later"]


def test_latin_letters_count_before_places(desk: Desk) -> None:
    """On a French keyboard Q lies where A lies on a US one; the letter on the key is what counts."""
    assert combinations(press(K.Key_Q, CTRL, "", 38), BY_X11) == ("Ctrl+Q",)


def test_latin_letters_beyond_ascii_stand_for_no_other_key() -> None:
    assert combinations(press(K.Key_Eacute, CTRL, "é", 25), BY_X11) == ()


def test_signs_count_by_themselves_or_by_their_place() -> None:
    assert combinations(press(K.Key_Comma, CTRL, ",", COMMA), BY_X11) == ("Ctrl+,",)
    assert "Ctrl+," in combinations(press(0x0431, CTRL, "б", COMMA), BY_X11)
    assert combinations(press(K.Key_Plus, CTRL | SHIFT, "+", 21), BY_X11) == ("Ctrl++",)


@pytest.mark.parametrize(
    ("places", "scan", "virtual"), [(BY_WINDOWS, 0x02, 0), (BY_MACOS, 1, 18), (Places("none", {}), 0, 0)]
)
def test_tables_of_the_other_systems(places: Places, scan: int, virtual: int) -> None:
    found = combinations(press(K.Key_Ampersand, NONE, "&", scan, virtual), places)
    assert found[0] == ("1" if places.table else "&")


@pytest.mark.parametrize("table", [X11, WINDOWS, MACOS])
def test_tables_hold_each_key_once(table: dict[int, str]) -> None:
    names = list(table.values())
    assert len(set(names)) == len(names)
    assert set("1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ,-=") <= set(names)


def test_a_composing_input_method_keeps_all_keys(desk: Desk) -> None:
    desk.text.setFocus()
    QApplication.sendEvent(desk.text, QInputMethodEvent("ni", []))
    assert desk.keys.composing
    desk.send(press(K.Key_1, ALT, "", ONE))
    desk.send(press(K.Key_D, CTRL, "", D))
    assert desk.done.calls == []
    committed = QInputMethodEvent("", [])
    committed.setCommitString("你")
    QApplication.sendEvent(desk.text, committed)
    assert desk.send(press(K.Key_1, ALT, "1", ONE)) == ["choose 1"]
    assert desk.text.toPlainText() == "你"


@pytest.mark.parametrize("place", ["line", "text"])
def test_a_field_keeps_what_types_and_edits(desk: Desk, place: str) -> None:
    getattr(desk, place).setFocus()
    for key, text, scan in ((K.Key_1, "1", ONE), (K.Key_Space, " ", 65), (K.Key_A, "a", 38)):
        desk.send(press(key, NONE, text, scan))
    desk.send(press(K.Key_Left))
    desk.send(press(K.Key_Backspace))
    assert desk.done.calls == []
    widget = getattr(desk, place)
    assert (widget.text() if place == "line" else widget.toPlainText()) == "1a"


def test_enter_goes_on_but_from_several_lines_only_with_ctrl(desk: Desk) -> None:
    desk.text.setFocus()
    desk.send(press(K.Key_Return, NONE, "\r"))
    assert desk.done.calls == []
    assert desk.send(press(K.Key_Return, CTRL, "\r")) == ["answer.commit"]
    desk.line.setFocus()
    assert len(desk.send(press(K.Key_Enter, NONE, "\r"))) == 2


def test_undo_belongs_to_the_field_while_it_has_something_to_undo(desk: Desk) -> None:
    desk.text.setFocus()
    QTest.keyClicks(desk.text, "ab")
    desk.send(press(K.Key_Z, CTRL, "", 52))
    assert desk.done.calls == []
    assert desk.text.toPlainText() == ""
    assert desk.send(press(K.Key_Z, CTRL, "", 52)) == ["edit.undo"]


def test_a_held_key_repeats_no_choice_but_moves_on(desk: Desk) -> None:
    desk.send(press(K.Key_1, NONE, "1", ONE, repeat=True))
    desk.send(press(K.Key_Return, NONE, "\r", repeat=True))
    desk.send(press(K.Key_Down, ALT, "", repeat=True))
    assert desk.done.calls == ["item.next"]


def test_a_bouncing_enter_cannot_save_two_items(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1_000]
    monkeypatch.setattr(keys_module, "monotonic_ms", lambda: now[0])
    desk.keys.item_changed()
    now[0] += 149
    desk.send(press(K.Key_Return, NONE, "\r"))
    assert desk.done.calls == []
    now[0] += 1
    assert desk.send(press(K.Key_Return, NONE, "\r")) == ["answer.commit"]


def test_caps_show_the_key_that_works_now(desk: Desk) -> None:
    told: list[bool] = []
    desk.keys.caps_changed.connect(lambda: told.append(desk.keys.writing))
    assert desk.keys.slot_caps(1) == ("1",)
    assert desk.keys.caps("answer.commit") == ("Enter",)
    desk.text.setFocus()
    assert told == [True]
    assert desk.keys.slot_caps(1) == ("Alt", "1")
    assert desk.keys.slot_caps(0) == ("Alt", "0")
    assert desk.keys.caps("answer.commit") == ("Ctrl", "Enter")
    desk.line.setFocus()
    assert desk.keys.caps("answer.commit") == ("Enter",)
    assert desk.keys.slot_caps(2) == ("Alt", "2")


def test_a_focused_button_keeps_enter_and_no_cap_lies_about_it(desk: Desk) -> None:
    desk.plain.setProperty(OWN_KEYS, ["Enter", "Space"])
    desk.line.setFocus()
    desk.plain.setFocus()
    assert desk.keys.caps("answer.commit") == ("Ctrl", "Enter")
    assert desk.send(press(K.Key_Return, NONE, "\r")) == []


def test_an_inner_context_takes_a_key_only_while_it_is_there(desk: Desk) -> None:
    desk.keys.offer("comparison", {"answer.all_bad": desk.done.noting("bad")})
    assert desk.send(press(K.Key_9, NONE, "9", 18)) == ["choose 9"]
    desk.keys.show_screen("task", "comparison")
    assert desk.send(press(K.Key_9, NONE, "9", 18))[-1] == "bad"


def test_the_context_of_the_focused_pane_counts(desk: Desk) -> None:
    desk.keys.offer("passage", {"evidence.mark_here": desk.done.noting("mark")})
    desk.send(press(K.Key_Space, NONE, " ", 65))
    assert desk.done.calls == []
    desk.window.setProperty(CONTEXT, "passage")
    desk.line.setFocus()
    desk.plain.setFocus()
    assert desk.send(press(K.Key_Space, NONE, " ", 65)) == ["mark"]


def test_a_dialog_shuts_the_screen_below(desk: Desk) -> None:
    desk.keys.open_dialog({"dialog.confirm": desk.done.noting("confirm"), "answer.choose": desk.done.choose})
    desk.send(press(K.Key_Return, NONE, "\r"))
    desk.send(press(K.Key_D, CTRL, "", D))
    desk.send(press(K.Key_H, CTRL, "", 43))
    desk.send(press(K.Key_S, CTRL, "", S))
    desk.send(press(K.Key_2, NONE, "2", 11))
    assert desk.done.calls == ["confirm", "save.ask", "choose 2"]
    desk.keys.close_dialog()
    assert desk.send(press(K.Key_D, CTRL, "", D))[-1] == "item.later"


def test_caps_under_a_dialog_stay_as_they_were(desk: Desk) -> None:
    desk.text.setFocus()
    before = desk.keys.caps("item.later"), desk.keys.slot_caps(1)
    desk.keys.open_dialog({"dialog.confirm": desk.done.noting("confirm")})
    desk.line.setFocus()
    assert (desk.keys.caps("item.later"), desk.keys.slot_caps(1)) == before == (("Ctrl", "D"), ("Alt", "1"))
    assert desk.keys.caps("dialog.confirm") == ("Enter",)
    desk.keys.close_dialog()
    desk.plain.setFocus()
    assert desk.keys.slot_caps(1) == ("1",)
    desk.keys.withdraw("task", "item.later")
    assert desk.keys.caps("item.later") == ()


def test_an_offer_in_the_wrong_place_is_refused(desk: Desk) -> None:
    with pytest.raises(ValueError, match="not a command of library"):
        desk.keys.offer("library", {"item.later": desk.done.none})


def test_own_keys_replace_the_usual_ones(desk: Desk) -> None:
    desk.keys.set_own_keys({"item.later": ("Ctrl+B",)})
    desk.send(press(K.Key_D, CTRL, "", D))
    assert desk.send(press(K.Key_B, CTRL, "", 56)) == ["item.later"]
    assert desk.keys.caps("item.later") == ("Ctrl", "B")


def test_on_macos_command_digits_choose_and_signs_stand_on_caps(qapp: QApplication, desk: Desk) -> None:
    keys = Keys(qapp, BY_MACOS, mac=True)
    keys.offer("task", {"answer.choose": desk.done.choose, "item.next": desk.done.none})
    keys.show_screen("task")
    desk.text.setFocus()
    desk.text.removeEventFilter(desk.keys)
    assert keys.slot_caps(1) == ("⌘", "1")
    assert keys.usual_caps("item.next") == ("⌘", "⌥", "↓")
    assert desk.send(press(K.Key_1, CTRL, "1", 0, 18)) == ["choose 1"]
    keys.retire()


def test_shortcut_override_is_claimed_so_that_nothing_else_fires(desk: Desk) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, K.Key_D.value, CTRL, D, 0, 0, "")
    event.ignore()
    QApplication.sendEvent(desk.text, event)
    assert not event.isAccepted()
    desk.text.setFocus()
    QApplication.sendEvent(desk.text, event)
    assert event.isAccepted()
    assert desk.done.calls == []
