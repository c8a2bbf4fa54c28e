# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Texts that attack the screen are shown as they are, and the window goes on within bounds of processor time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.parts.safety_number import SafetyNumber
from annotator_app.packs.manifest import Project
from annotator_app.text import isolated, name_of
from tests.builders import pace
from tests.builders.hostile import EVIL, NEXT, TEXTS, WHOLE, opened
from tests.builders.window_story import drop
from tests.builders.windows import Desk
from tests.builders.work import a_task, item_json


@pytest.fixture
def desk(qapp: QApplication, own_home: Path) -> Iterator[Desk]:
    desk = Desk(qapp, own_home)
    yield desk
    desk.close()


@pytest.mark.parametrize("name", TEXTS)
def test_a_hostile_text_is_shown_and_left_in_time(desk: Desk, tmp_path: Path, name: str) -> None:
    maker = a_task("sentiment", 1)
    bad = {"id": "bad", "text": {"text": TEXTS[name]}}
    maker.items = [item_json("sentiment", 0, "first"), bad, item_json("sentiment", 2, "last")]

    def go_on(place: int) -> None:
        desk.press("1", "Enter")
        desk.until(lambda: desk.labelling.position == place)
        desk.app.shell.grab()

    def open_and_go_on() -> None:
        opened(desk, maker, tmp_path)
        go_on(1)

    pace.within(WHOLE, open_and_go_on)
    pace.within(NEXT, lambda: go_on(2))
    desk.saved()


def test_ten_thousand_options_open_and_go_on_in_time(desk: Desk, tmp_path: Path) -> None:
    maker = a_task("sentiment", 3)
    maker.task["questions"][0]["options"] = [
        {"id": f"o{number}", "text": {"en": f"<b>Option</b> {number}"}} for number in range(10_000)
    ]
    pace.within(WHOLE, lambda: (opened(desk, maker, tmp_path), desk.app.shell.grab()))
    pace.within(NEXT, lambda: (desk.press("1", "Enter"), desk.app.shell.grab()))


def test_a_title_turns_nothing_around_and_pushes_nothing_out(desk: Desk, tmp_path: Path) -> None:
    """Row 92: before it, the title was drawn as “exe.png”, and the number to compare left the dialog."""
    maker = a_task("sentiment", 3)
    maker.task["title"] = {"en": EVIL}
    maker.edit_manifest = {"project": Project(id=maker.project, title=EVIL)}
    path = tmp_path / ("\u202egnp <b>x " + "x" * 100 + ".taskpack")
    maker.write(path)
    desk.open()
    drop(desk, path)
    dialog = desk.dialog(AddPack)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    (said,) = [text for text in texts if "gnp.exe" in text]
    assert r"\u202egnp.exe\u2066 <b>bold</b>" in said
    assert len(said) < 300
    assert not any(sign in text for text in texts for sign in "\u202a\u202b\u202d\u202e")
    number = dialog.findChild(SafetyNumber)
    assert not number.visibleRegion().isEmpty(), "the number to compare is in view"
    desk.press("Esc")
    desk.gone()


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("Book words", "Book words"),
        ("می‌خواهم", "می‌خواهم"),
        ("क्‍ष", "क्‍ष"),
        ("a\u202eb", r"a\u202eb"),
        ("a\u200bb\ufeff", r"a\u200bb\ufeff"),
        ("a\nb\t c", "a b c"),
        ("x" * 500, "x" * 120 + "…"),
        ("\x1b[2Jx", r"\u001b[2Jx"),
    ],
)
def test_a_name_hides_nothing(given: str, shown: str) -> None:
    assert name_of(given) == shown


def test_a_value_cannot_leave_its_place_in_a_sentence() -> None:
    assert isolated("a\u2069b\u202ec\u2067") == "\u2068a\\u2069b\\u202ec\\u2067\u2069"
    assert isolated(isolated("a")) == "\u2068\u2068a\u2069\u2069"
    assert isolated("شكرا") == "\u2068شكرا\u2069"
