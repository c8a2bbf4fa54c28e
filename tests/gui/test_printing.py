# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Pages on paper: what stands on them, on which side, and how many there are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from annotator_app.gui.look.fonts import FontBook
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.pack_words import title_of
from annotator_app.gui.pages import printing
from annotator_app.gui.pages.sheet import Sheet, Style
from annotator_app.gui.task.aiding.rubric import rubric_sheet
from annotator_app.workflows.keeping import pack_status
from tests.builders import stores
from tests.builders.windows import Desk

LONG = "Read the text once before you answer, then look at every option. " * 12


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    yield made
    made.close()


def ink(document: QTextDocument, width: int = 800) -> tuple[float, float]:
    """Paint the first page and give how much ink its left and its right half have."""
    document.setPageSize(QSizeF(width, 1000))
    page = QImage(width, 1000, QImage.Format.Format_Grayscale8)
    page.fill(255)
    painter = QPainter(page)
    document.drawContents(painter)
    painter.end()
    rows = [bytes(page.constScanLine(y))[:width] for y in range(0, 1000, 2)]
    half = width // 2
    return sum(255 * half - sum(row[:half]) for row in rows), sum(
        255 * half - sum(row[half:]) for row in rows
    )


def test_every_page_is_painted_and_numbered(theme: Theme, fonts: FontBook, tmp_path: Path) -> None:
    sheet = Sheet(fonts, "Latn", rtl=False, paper=True)
    sheet.add(Style.TITLE, "Guidelines")
    for _ in range(30):
        sheet.add(Style.TEXT, LONG)
    file = tmp_path / "page.pdf"
    writer = printing.pdf_writer(str(file), "Guidelines")
    count = printing.paint_sheet(sheet.document, "Guidelines", writer, theme.font("small"))
    del writer
    assert count >= 4
    assert file.read_bytes().startswith(b"%PDF")
    assert file.read_bytes().count(b"/Type /Page\n") == count


@pytest.mark.parametrize(
    ("script", "rtl", "word"), [("Latn", False, "text"), ("Arab", True, "نص"), ("Aran", True, "متن")]
)
def test_each_block_stands_at_the_side_of_its_direction(
    fonts: FontBook, script: str, word: str, *, rtl: bool
) -> None:
    for around in (False, True):
        sheet = Sheet(fonts, "Latn", rtl=around)
        sheet.add(Style.ITEM, word, script, rtl=rtl)
        left, right = ink(sheet.document)
        assert (right > left) == rtl
        assert left + right > 0


@pytest.mark.parametrize("rtl", [False, True])
def test_keys_stand_before_what_they_do(fonts: FontBook, *, rtl: bool) -> None:
    sheet = Sheet(fonts, "Arab" if rtl else "Latn", rtl=rtl)
    sheet.table([("Ctrl+D", "")])
    left, right = ink(sheet.document)
    assert (right > left) == rtl


def test_the_size_on_paper_is_in_points(fonts: FontBook) -> None:
    sheet = Sheet(fonts, "Latn", rtl=False, paper=True)
    sheet.add(Style.TEXT, "words")
    font = sheet.document.firstBlock().begin().fragment().charFormat().font()
    assert (font.pixelSize(), font.pointSizeF()) == (-1, 10.5)


def test_bold_marks_become_bold_and_nothing_else_is_rendered(fonts: FontBook) -> None:
    sheet = Sheet(fonts, "Latn", rtl=False)
    sheet.add(Style.TEXT, "a **b** <i>c</i> [d](e)")
    assert sheet.document.toPlainText() == "a b <i>c</i> [d](e)"
    block = sheet.document.firstBlock()
    weights = []
    iterator = block.begin()
    while not iterator.atEnd():
        weights.append(int(iterator.fragment().charFormat().font().weight()))
        iterator += 1
    assert weights == [400, 600, 400]


def test_guidelines_and_rubric_of_a_pack(desk: Desk) -> None:
    desk.open()
    for family in ("sentiment", "rating"):
        desk.app.keys.run("practice.start")
        desk.until(lambda: desk.window.desk is not None)
        desk.gone()
        packs = [pack for pack in pack_status.run(desk.home) if pack.family == family]
        desk.window.open_pack(packs[0].id)
        screen = desk.screen
        title = title_of(desk.window.session, packs[0])
        text = rubric_sheet(desk.window.session, screen.labelling, screen.scene, title).document.toPlainText()
        assert text.startswith(title[0])
        for question in screen.labelling.task.questions:
            for option in getattr(question, "options", ()):
                assert option.text["en"] in text
                assert option.help["en"] in text
            for anchor in getattr(question, "anchors", {}).values():
                assert anchor["en"] in text
        assert "A good" in text
        assert "**" not in text
        desk.press("Ctrl+H")


def test_the_key_asks_the_system_and_prints(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    file = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    desk.open("ar")
    desk.app.keys.run("practice.start")
    desk.until(lambda: desk.window.desk is not None)
    desk.gone()
    assert desk.application.layoutDirection() == Qt.LayoutDirection.RightToLeft
    desk.press("Ctrl+P")
    assert file.read_bytes().count(b"/Type /Page\n") == 1


def test_keys_belong_to_the_window_in_which_a_printer_or_a_file_is_chosen(desk: Desk) -> None:
    stores.add(desk.home, 3)
    desk.open()
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.turn()
    chooser = QDialog(desk.app.shell)
    chooser.setModal(True)
    name = QLineEdit(chooser)
    chooser.show()
    name.setFocus()
    desk.until(name.hasFocus)
    desk.press("Ctrl+D", "Alt+Down")
    desk.type("12")
    assert name.text() == "12"
    assert desk.labelling.answers == {}
    assert desk.labelling.position == 0
    desk.press("Esc")
    assert not chooser.isVisible()
    desk.activate()
    desk.press("1")
    assert desk.labelling.answers, "afterwards keys are the task's again"
