# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Letters that no font has: a pack in such a script is refused until a font is added, single letters are told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator_app.gui.dialogs.answering.report_problem import ReportProblem
from annotator_app.gui.look import fonts
from annotator_app.gui.parts.frame.banner import Banner
from annotator_app.gui.screens.library import LibraryScreen
from annotator_app.workflows.labelling.label import LabellingSession
from tests.builders import stores
from tests.builders.cut_words import assert_named, cut
from tests.builders.windows import LETTERS, OURS, Desk

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


def refused(desk: Desk) -> Banner:
    """Give the banner over Packs that says why a pack was not started."""
    desk.until(lambda: desk.window.findChildren(Banner) and desk.library.isVisible())
    desk.turn(0.05)
    return next(one for one in desk.library.findChildren(Banner) if one.isVisible())


def words(banner: Banner) -> str:
    """Give what it says, without the marks that keep directions apart."""
    return "".join(sign for sign in banner.sentence.text() if sign not in "\u2068\u2069")


def test_a_pack_without_a_font_is_refused_until_one_is_added(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = add(desk, "ja", "日本語の文章", "東京")
    desk.window.show_packs()
    desk.press("Enter")
    banner = refused(desk)
    assert desk.window.desk is None
    assert banner.heading.text() == "Some letters of this text cannot be shown on this computer"
    said = words(banner)
    assert "was not started: no font here has the letters of Japanese." in said
    assert "can come on a USB stick; no internet is needed." in said
    assert said.endswith("Missing: U+65E5 U+672C U+8A9E U+306E U+6587 U+7AE0")
    assert banner.width() == desk.library.width()
    assert desk.focus is banner.second
    assert not cut(desk.app.shell)
    assert_named(desk.library)
    choose(monkeypatch, OURS / "PostilSansThai-Regular.ttf")
    desk.press("Enter")
    assert "has not all letters" in banner.sentence.text()
    choose(monkeypatch, next(LETTERS.glob("*JP*")))
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    assert desk.labelling.pack.id == pack
    block = next(iter(desk.screen.reading.blocks.values()))
    assert QFontInfo(block.document().defaultFont()).family() == "Postil Sans CJK JP"
    assert [path.suffix for path in desk.home.fonts.iterdir()] == [".otf"]


def test_a_refused_pack_can_be_reported(desk: Desk) -> None:
    pack = add(desk, "ko", "한국어", "글")
    assert not desk.window.open_pack(pack)
    refused(desk)
    desk.press("Shift+Tab", "Space")
    desk.dialog(ReportProblem)
    desk.press("Enter")
    desk.gone()
    assert not [one for one in desk.library.findChildren(Banner) if one.isVisible()]
    labelling = LabellingSession(desk.home, pack, "en", position=0)
    assert labelling.work.problem.text == "U+D55C U+AD6D U+C5B4"
    labelling.close()


def test_a_pack_that_was_open_is_refused_at_the_start_as_well(desk: Desk) -> None:
    pack = add(desk, "ja", "日本語")
    desk.window.state.setValue("open_pack", pack)
    desk.window.show_start()
    refused(desk)


def test_packs_with_their_banner_come_in_place_of_the_task_that_was_left(desk: Desk) -> None:
    japanese, english = add(desk, "ja", "日本語"), add(desk, "en", "Two", "Three")
    desk.window.open_pack(english)
    desk.press("2")
    assert not desk.window.open_pack(japanese)
    assert isinstance(desk.window.centralWidget(), LibraryScreen)
    assert "Japanese" in words(refused(desk))
    assert not desk.window.open_pack(add(desk, "ko", "한국어"))
    desk.turn(0.05)
    assert "Korean" in words(refused(desk))
    assert len([one for one in desk.library.findChildren(Banner) if one.isVisible()]) == 1
    desk.press("Esc", "Down", "Enter")
    assert desk.labelling.pack.id == english
    assert desk.labelling.counts["answered"] == 1


def test_a_pack_in_a_script_without_a_row_is_refused(desk: Desk) -> None:
    assert not desk.window.open_pack(add(desk, "akk", CUNEIFORM))
    assert "U+12000 U+12001" in words(refused(desk))


def test_single_letters_are_told_over_their_item_only(desk: Desk) -> None:
    assert desk.window.open_pack(add(desk, "en", f"The sign {CUNEIFORM} here", "Nothing strange", "Last"))
    desk.until(lambda: desk.window.desk.letters.banner is not None)
    desk.turn(0.1)
    banner = desk.window.desk.letters.banner
    assert banner.isVisible()
    assert words(banner) == "Missing: U+12000 U+12001"
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
    banner = desk.window.desk.letters.banner
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_given: ("", "")))
    desk.click(banner.second)  # who has no file hears how to get one
    assert words(banner).endswith("no internet is needed.\nMissing: U+AD6D")
    choose(monkeypatch, next(LETTERS.glob("*KR*")))
    desk.click(banner.second)
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
