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
from annotator_app.workflows.receiving import import_pack
from tests.builders import pace
from tests.builders.window_story import drop
from tests.builders.windows import Desk
from tests.builders.work import TaskMaker, a_task, item_json

TEXTS = {
    "overrides": "safe \u202e gnp.exe \u2066\u2067\u202d" * 50,
    "marks without end": "a" + "\u0301\u0489\u0e49" * 5_000,
    "lines of marks": ("x" + "\u0301" * 3_000 + " ") * 20,
    "no space": "x" * 1_000_000,
    "no space, another script": "क" * 300_000,
    "no space, right to left": "ش" * 300_000,
    "markup": "<img src='file:///etc/passwd'><a href='x'>x</a><script>x</script>&amp;<b>b</b>" * 100,
    "controls": "".join(map(chr, range(1, 32))) * 200 + "\x7f\x85\u2028\u2029",
    "lines": "a\n" * 50_000,
    "no width": "\u200b\u200d\ufeff" * 100_000,
    "joined faces": "👩‍👩‍👧‍👦" * 20_000,
    "brackets": "[" * 300_000,
}
WHOLE, NEXT = 8.0, 1.0  # seconds of processor time: open, lay out and show; go on to the next item
EVIL = "\u202egnp.exe\u2066 <b>bold</b> " + "a\u0301" * 400 + "x" * 3_000


@pytest.fixture
def desk(qapp: QApplication, own_home: Path) -> Iterator[Desk]:
    desk = Desk(qapp, own_home)
    yield desk
    desk.close()


def opened(desk: Desk, maker: TaskMaker, folder: Path) -> None:
    path = folder / "a.taskpack"
    maker.write(path)
    offered = import_pack.preview(desk.home, path)
    assert offered.can_be_added, offered.problems
    pack = import_pack.run(desk.home, offered, accept="match").pack
    desk.open()
    desk.window.open_pack(pack)
    desk.until(lambda: desk.window.desk is not None)
    desk.turn(0.2)


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
