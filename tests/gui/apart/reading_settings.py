# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Font, size, line height and measure of passages, for each script of its own, at once and kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator_app.gui.dialogs.settings import PAGES, SettingsDialog
from annotator_app.gui.parts.texts.reading_block import ReadingBlock
from annotator_app.gui.preferences.reading import ReadingPage
from annotator_app.gui.shell import FirstSight, Shell
from annotator_app.language.sentences import sentences
from annotator_app.settings.file import Settings
from tests.builders import stores
from tests.builders.windows import LETTERS, Desk

pytestmark = pytest.mark.usefixtures("fonts_gone_after")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    yield made.open()
    made.close()


def opened(desk: Desk, language: str) -> ReadingBlock:
    item = {"id": "item-0000000", "language": language, "source": {"text": sentence_of(language) * 12}}
    row = stores.add_items(desk.home, [item], family="summary", language=language)
    assert desk.window.open_pack(row.pack_id)
    desk.turn(0.05)
    return next(iter(desk.screen.reading.blocks.values()))


def sentence_of(language: str) -> str:
    return next(one.text for one in sentences().values() if one.language == language) + " "


def to_page(desk: Desk) -> ReadingPage:
    desk.press("Ctrl+,")
    dialog: SettingsDialog = desk.dialog(SettingsDialog)
    desk.press(*["Down"] * PAGES.index(ReadingPage), "Tab")
    assert isinstance(dialog.page, ReadingPage)
    return dialog.page


def written(desk: Desk) -> object:
    return json.loads(desk.home.settings_file.read_text(encoding="utf-8")).get("reading", {})


def look(block: ReadingBlock) -> tuple[int, float]:
    first = block.document().firstBlock()
    return block.document().defaultFont().pixelSize(), first.blockFormat().lineHeight()


def test_the_page_begins_with_the_script_on_the_screen(desk: Desk) -> None:
    opened(desk, "hi")
    assert to_page(desk).form == "Deva"


def test_size_line_and_measure_change_the_passage_behind_at_once(desk: Desk) -> None:
    block = opened(desk, "hi")
    size, line = look(block)
    width = block.viewport().width()
    page = to_page(desk)
    desk.press("Tab", "Right", "Right", "Space")
    assert look(block)[0] == look(page.preview)[0] == pytest.approx(size * 1.3, abs=1)
    desk.press("Tab", "Right", "Right", "Space")
    assert look(block)[1] == pytest.approx(line * 1.3 * 1.3, rel=0.06)
    desk.press("Tab", "Left", "Left", "Space")
    assert block.viewport().width() < width
    assert written(desk) == {"Deva": {"size": 130, "line": 130, "measure": 45}}
    desk.press("Right", "Right", "Space")
    assert written(desk) == {"Deva": {"size": 130, "line": 130}}, "the usual is not written"
    desk.press("Shift+Tab", "Left", "Left", "Space", "Shift+Tab", "Left", "Left", "Space")
    assert look(block) == (size, line)
    assert written(desk) == {}


def test_other_scripts_stay_as_they_are(desk: Desk) -> None:
    block = opened(desk, "en")
    before = look(block)
    page = to_page(desk)
    desk.press("End", "Up", "Up", "Up", "Home", "Down", "Down", "Down")
    assert page.form == "Deva"
    desk.press("Tab", "Right", "Right", "Space")
    assert written(desk) == {"Deva": {"size": 130}}
    assert look(block) == before


def test_urdu_is_read_in_nastaliq_or_naskh(desk: Desk) -> None:
    block = opened(desk, "ur")
    assert QFontInfo(block.document().defaultFont()).family() == "Postil Nastaliq Urdu"
    page = to_page(desk)
    desk.press("Tab", "Tab", "Tab", "Tab", "Down", "Space")
    assert QFontInfo(block.document().defaultFont()).family() == "Postil Naskh Arabic"
    assert QFontInfo(page.preview.document().defaultFont()).family() == "Postil Naskh Arabic"
    assert written(desk) == {"Aran": {"font": "naskh"}}
    desk.press("Up", "Space")
    assert QFontInfo(block.document().defaultFont()).family() == "Postil Nastaliq Urdu"


def test_an_added_font_is_read_and_stays_after_a_new_start(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: QApplication
) -> None:
    block = opened(desk, "ja")
    page = to_page(desk)
    chooser = staticmethod(lambda *_given: (str(LETTERS / "NotoSansCJKSC-Letters.otf"), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", chooser)
    desk.click(page.adding)
    assert "has not all letters" in page.fault.text()
    other = tmp_path / "other.otf"
    from annotator_app.language import font_files

    japanese = (LETTERS / "NotoSansCJKJP-Letters.otf").read_bytes()
    other.write_bytes(font_files.renamed(japanese, lambda face: "Own Mincho"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_given: (str(other), "")))
    desk.click(page.adding)
    family = QFontInfo(block.document().defaultFont()).family()
    assert family.startswith("Postil Own Mincho ")
    assert page.fonts.chosen_places() == [page._families.index(family)]
    desk.press("Esc")
    desk.gone()
    desk.close()
    again = Desk(qapp, tmp_path / "home").open()
    again.until(lambda: again.window.desk is not None)
    again.turn(0.05)
    block = next(iter(again.screen.reading.blocks.values()))
    assert QFontInfo(block.document().defaultFont()).family() == family
    again.close()
    desk.close = lambda: None


@pytest.mark.parametrize(
    "bad",
    [
        {"Deva": {"size": 101}},
        {"Deva": {"colour": 1}},
        {"Deva": 3},
        [],
        {"Deva": {"measure": "72"}},
        {"Deva": {"font": 1}},
    ],
)
def test_what_does_not_fit_is_never_used(tmp_path: Path, bad: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 1, "reading": bad}), encoding="utf-8")
    settings = Settings(path)
    assert settings["reading"] == {}
    assert settings.fallen_back == ("reading",)
    with pytest.raises(ValueError, match="reading"):
        settings["reading"] = bad


def test_the_first_paint_of_the_next_start_is_in_the_added_font(desk: Desk, tmp_path: Path) -> None:
    opened(desk, "ja")
    desk.close()
    shell = Shell(tmp_path / "home")
    sight = shell.centralWidget()
    assert isinstance(sight, FirstSight)
    assert any(name.endswith("NotoSansCJKJP-Letters.otf") for name in sight.look["files"])
    assert QFontInfo(sight._layout.font()).family() == "Postil Sans CJK JP"
    shell.deleteLater()
    desk.close = lambda: None
