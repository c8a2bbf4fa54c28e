# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The manual in the window: contents, search, the keys it names, paper; and every translation of it is whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from annotator_app import paths
from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyboard_page import KeyboardPage
from annotator_app.gui.dialogs.manual import Manual
from annotator_app.gui.keyboard.commands import BY_ID
from annotator_app.gui.pages import manual_text
from annotator_app.gui.pages.manual_text import PAGES, fill_sheet, page_of
from annotator_app.gui.pages.sheet import Sheet
from annotator_app.gui.parts.button import Button
from tests.builders.cut_words import cut
from tests.builders.windows import Desk

FOLDER = paths.resources() / "manual"
PLACE = re.compile(r"\{(?:key|cap):[^{}]+\}|\{keys\}")
TRANSLATED = sorted(path.parent.name for path in FOLDER.glob("*/contributor.md"))


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    yield made
    made.close()


def shown(desk: Desk, language: str = "en") -> Manual:
    desk.open(language)
    desk.app.keys.run("manual.show")
    dialog: Manual = desk.dialog(Manual)
    return dialog


def at_top(dialog: Manual) -> str:
    """The words of the section that the contents say one is in."""
    (entry,) = (one for one in dialog.contents.entries if one.isChecked() and not one.isHidden())
    return entry.text()


def text_of(desk: Desk, page: str) -> str:
    sheet = Sheet(desk.app.theme.fonts, "Latn", rtl=False)
    fill_sheet(sheet, page_of(page, "en"), desk.app.keys)
    return sheet.document.toPlainText()


def test_search_marks_every_hit_and_enter_goes_on(desk: Desk) -> None:
    dialog = shown(desk)
    assert dialog.search.editor.hasFocus()
    desk.type("CÓORDINATOR")
    spans = [(mark.cursor.selectedText()) for mark in dialog.text.extraSelections()]
    assert len(spans) > 3
    assert {span.casefold() for span in spans} == {"coordinator"}
    first = dialog.text.textCursor().position()
    desk.press("Enter")
    assert dialog.text.textCursor().position() > first
    assert dialog.isVisible()
    for _ in range(len(spans) - 1):
        desk.press("Enter")
    assert dialog.text.textCursor().position() == first, "after the last comes the first"
    desk.press("Esc").gone()


def test_a_search_that_finds_nothing_says_so(desk: Desk) -> None:
    dialog = shown(desk)
    desk.type("zzqq")
    assert dialog.nothing.isVisible()
    assert "Nothing on this page has" in dialog.nothing.text()
    assert not cut(dialog)
    desk.press(*["Backspace"] * 4).type("pack")
    assert not dialog.nothing.isVisible()
    desk.press("Esc").gone()


def test_contents_by_keys(desk: Desk) -> None:
    dialog = shown(desk)
    desk.press("Tab")
    assert at_top(dialog) == "The first start"
    desk.press("Down", "Down")
    assert at_top(dialog) == "Answering by keyboard"
    cursor = dialog.text.textCursor()
    assert cursor.block().text() == "Answering by keyboard"
    assert 0 <= dialog.text.cursorRect(cursor).top() < 40, "it stands at the top"
    desk.press("Up")
    assert at_top(dialog) == "Packs"


def test_the_pages_for_the_three_kinds_of_people(desk: Desk) -> None:
    dialog = shown(desk)
    heads = []
    for name in PAGES:
        dialog.show_page(name)
        heads.append(dialog.text.document().firstBlock().text())
        names = [one.text() for one in dialog.contents.entries if not one.isHidden()]
        assert names == [section.words for section in dialog._sections]
    assert heads == ["Manual for contributors", "Manual for reviewers", "Manual for coordinators"]
    desk.press("Esc").gone()


def test_keys_in_the_text_are_those_of_the_person(desk: Desk) -> None:
    desk.open()
    before = text_of(desk, "contributor")
    assert "\u2066Ctrl+D\u2069 leaves the item open" in before
    assert "\u2066Alt+1 – Alt+9\u2069" in before
    desk.app.keys.set_own_keys({"item.later": ("Ctrl+Y",)})
    after = text_of(desk, "contributor")
    assert "\u2066Ctrl+Y\u2069 leaves the item open" in after
    assert "Ctrl+Y\nDecide later" in after, "the table of keys follows too"


def test_a_language_without_a_page_says_so_and_shows_english(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = shown(desk, "ar")
    dialog.show_page("reviewer")
    assert dialog.note.isVisible()
    assert dialog.text.document().firstBlock().text() == "Manual for reviewers"
    assert dialog.text.document().firstBlock().textDirection().name == "LeftToRight"
    desk.press("Esc").gone()


def test_the_page_is_printed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from annotator_app.gui.pages import printing

    printed: list[tuple[QTextDocument, str]] = []
    monkeypatch.setattr(
        printing, "print_sheet", lambda document, title, *_: printed.append((document, title))
    )
    shown(desk)
    desk.press("Ctrl+P")
    ((document, title),) = printed
    assert document.toPlainText().startswith("Manual for contributors")
    assert title.startswith("Postil")
    desk.press("Esc").gone()


def test_every_interface_has_the_page_of_contributors() -> None:
    assert set(translate.available()) <= set(TRANSLATED)


@pytest.mark.parametrize("page", PAGES)
def test_every_key_in_the_text_is_one_of_a_command(page: str) -> None:
    text = page_of(page, "en").text
    named = [match.group(2) for match in manual_text._PLACE.finditer(text) if match.group(1) == "key"]
    assert named or page == "coordinator"
    assert [name for name in named if name not in BY_ID] == []
    assert PLACE.sub("", text).count("{") == 0


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_all_sections_and_all_keys_of_the_original(language: str) -> None:
    def parts(text: str) -> list[tuple[int, list[str]]]:
        sections = re.split(r"^#+ ", text, flags=re.MULTILINE)[1:]
        return [
            (one.count("\n- ") + len(re.findall(r"\n\d\. ", one)), sorted(PLACE.findall(one)))
            for one in sections
        ]

    own, source = (page_of("contributor", tag) for tag in (language, "en"))
    assert own.language == language
    assert parts(own.text) == parts(source.text)
    assert own.text.count("**") == source.text.count("**")


def test_help_leads_to_the_manual_and_to_practice(desk: Desk) -> None:
    desk.open().press("F1")
    page = desk.dialog(KeyboardPage)
    (manual,) = (one for one in page.findChildren(Button) if one.label == "Manual")
    for _ in range(6):
        if not manual.hasFocus():
            desk.press("Tab")
    desk.press("Space")
    desk.dialog(Manual)
    desk.press("Esc").gone()
    desk.press("F1")
    page = desk.dialog(KeyboardPage)
    (practice,) = (one for one in page.findChildren(Button) if one.label == "Try a practice pack")
    desk.click(practice)
    desk.until(lambda: desk.window.desk is not None)
    assert desk.labelling.family.id == "sentiment"


@pytest.mark.parametrize("language", ["en", "bn", "ur"])
def test_numbered_lists_keep_their_numbers(desk: Desk, language: str) -> None:
    text = shown(desk, language).text
    steps = [line for line in text.toPlainText().split("\n") if line[:3].endswith(". ")]
    numbers = [translate.digits(f"{number}. ") for number in (1, 2, 3)]
    assert [step[:3] for step in steps[:3]] == numbers
    assert not text.horizontalScrollBar().isVisible()
