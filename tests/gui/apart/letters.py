# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Letters that no font has: a pack in such a script is refused until a font is added, single letters are told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator_app.gui.dialogs.other_font import OtherFont
from annotator_app.gui.dialogs.report_problem import ReportProblem
from annotator_app.gui.look import fonts
from annotator_app.gui.parts.label import Label
from annotator_app.gui.screens.library import LibraryScreen
from annotator_app.workflows.labelling.label import LabellingSession
from tests.builders import stores
from tests.builders.windows import LETTERS, Desk
from tests.gui.apart.added_fonts import OURS
from tests.gui.test_app_sizes import assert_named, cut

CUNEIFORM = "\U00012000\U00012001"


@pytest.fixture
def desk(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fonts_gone_after: None
) -> Iterator[Desk]:
    """The system has none of the letters, whatever this computer has."""
    plain = QFontDatabase.families
    ours = staticmethod(lambda *way: [name for name in plain(*way) if name.startswith("Postil ")])
    monkeypatch.setattr(QFontDatabase, "families", ours)
    made = Desk(qapp, tmp_path / "home")
    for font in made.home.fonts.iterdir():
        font.unlink()
    yield made.open()
    made.close()


def add(desk: Desk, language: str, *texts: str) -> str:
    items = [
        {"id": f"item-{number:07d}", "language": language, "text": {"text": text}}
        for number, text in enumerate(texts)
    ]
    return stores.add_items(desk.home, items, language=language).pack_id


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_given: (str(path), "")))


def test_a_pack_without_a_font_is_refused_until_one_is_added(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = add(desk, "ja", "日本語の文章", "東京")
    desk.window.show_packs()
    desk.press("Enter")
    dialog = desk.dialog(OtherFont)
    assert desk.window.desk is None
    assert "Some letters of this text cannot be shown on this computer" in dialog.heading.text()
    labels = " ".join(label.text() for label in dialog.findChildren(Label))
    assert "Japanese" in labels
    assert "U+65E5 U+672C" in labels
    assert not cut(dialog)
    assert_named(dialog)
    choose(monkeypatch, OURS / "PostilSansThai-Regular.ttf")
    desk.press("Enter")
    assert "has not all letters" in dialog.fault.text()
    choose(monkeypatch, next(LETTERS.glob("*JP*")))
    desk.press("Enter")
    desk.gone()
    assert desk.labelling.pack.id == pack
    block = next(iter(desk.screen.reading.blocks.values()))
    assert QFontInfo(block.document().defaultFont()).family() == "Postil Sans CJK JP"
    assert [path.suffix for path in desk.home.fonts.iterdir()] == [".otf"]


def test_a_refused_pack_can_be_reported(desk: Desk) -> None:
    pack = add(desk, "ko", "한국어", "글")
    assert not desk.window.open_pack(pack)
    dialog = desk.dialog(OtherFont)
    desk.click(dialog.extra)
    desk.dialog(ReportProblem)
    desk.press("Enter")
    desk.gone()
    labelling = LabellingSession(desk.home, pack, "en", position=0)
    assert labelling.work.problem.text == "U+D55C U+AD6D U+C5B4"
    labelling.close()


def test_a_pack_that_was_open_is_refused_at_the_start_as_well(desk: Desk) -> None:
    pack = add(desk, "ja", "日本語")
    desk.window.state.setValue("open_pack", pack)
    desk.window.show_start()
    desk.dialog(OtherFont)
    assert isinstance(desk.window.centralWidget(), LibraryScreen)
    desk.press("Esc")
    desk.gone()


def test_a_pack_in_a_script_without_a_row_is_refused(desk: Desk) -> None:
    assert not desk.window.open_pack(add(desk, "akk", CUNEIFORM))
    desk.dialog(OtherFont)
    desk.press("Esc")


def test_single_letters_are_told_over_their_item_only(desk: Desk) -> None:
    assert desk.window.open_pack(add(desk, "en", f"The sign {CUNEIFORM} here", "Nothing strange", "Last"))
    desk.until(lambda: desk.window.desk.letters.banner is not None)
    desk.turn(0.1)
    banner = desk.window.desk.letters.banner
    assert banner.isVisible()
    assert banner.sentence.text() == "U+12000 U+12001"
    assert not cut(desk.app.shell)
    desk.press("Alt+Down")
    desk.turn(0.05)
    assert not banner.isVisible()
    desk.press("Alt+Up")
    desk.turn(0.05)
    assert banner.isVisible()
    desk.click(banner.first)
    desk.dialog(ReportProblem)
    desk.press("Esc")
    desk.gone()


def test_a_font_for_single_letters_takes_the_banner_away(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert desk.window.open_pack(add(desk, "en", "The sign 국 here"))
    desk.until(lambda: desk.window.desk.letters.banner is not None)
    choose(monkeypatch, next(LETTERS.glob("*KR*")))
    desk.click(desk.window.desk.letters.banner.second)
    desk.dialog(OtherFont)
    desk.press("Enter")
    desk.gone()
    desk.turn(0.05)
    assert not desk.window.desk.letters.banner.isVisible()


def test_letters_that_were_seen_are_not_looked_at_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert desk.window.open_pack(add(desk, "hi", "रात की बस", "बस की रात", "की रात बस"))
    desk.turn(0.1)
    looked: list[str] = []
    plain = fonts._drawable
    monkeypatch.setattr(fonts, "_drawable", lambda sign, font: looked.append(sign) or plain(sign, font))
    desk.press("Alt+Down", "Alt+Down")
    desk.turn(0.1)
    assert looked == []


def test_usual_chinese_opens_without_any_font_of_the_system(desk: Desk) -> None:
    assert desk.window.open_pack(add(desk, "zh", "菜市场旁边新开的那家馆子"))
    desk.turn(0.1)
    assert desk.window.desk.letters.banner is None
    block = next(iter(desk.screen.reading.blocks.values()))
    assert QFontInfo(block.document().defaultFont()).family() == "Postil Sans Hans"
