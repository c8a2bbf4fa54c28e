# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The manual in the window: three pages, their contents at the side, a search that marks what it finds.

The caret starts in the search. Enter goes to the next hit, Tab to the pages, the contents and the text.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.pages.manual_text import PAGES, Section, fill_sheet, page_of
from annotator_app.gui.pages.sheet import Sheet
from annotator_app.gui.parts.choices.segments import Segments
from annotator_app.gui.parts.lists.contents import Contents
from annotator_app.gui.parts.part import name_part
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.texts.sheet_view import SheetView
from annotator_app.gui.session import Session
from annotator_app.language import folding, script
from annotator_app.text import name_of

_WIDTH, _HEIGHT = 1060, 900
_SIDE = 300
_AIR = 12


class Manual(KeyedDialog):
    """Shows a page of the manual; the first is that of contributors."""

    def __init__(self, session: Session, host: QWidget, page: str = PAGES[0]) -> None:
        """Show `page`."""
        super().__init__(session, host)
        self.set_heading(self.tr("Manual"))
        self._main = QWidget(self)
        self.pages = Segments(self.theme, self._main)
        names = (self.tr("For contributors"), self.tr("For reviewers"), self.tr("For coordinators"))
        self.pages.set_segments(self.tr("Manual"), [(name, None) for name in names])
        self.pages.chosen.connect(lambda place: self.show_page(PAGES[max(place, 0)]))
        self.search = LineField(self.theme, self, icon="search")
        self.search.set_name(self.tr("Find in the manual"))
        self.search.set_hint(self.tr("Find in the manual"))
        self.search.edited.connect(self._find)
        self.nothing = Label(self.theme, "small", "textSoft", self, inset=True)
        self.nothing.hide()
        self.contents = Contents(self.theme, self)
        name_part(self.contents, self.tr("Contents"))
        self.contents.chosen.connect(self._go_to_section)
        self.note = Label(self.theme, "small", "textSoft", self._main)
        self.text = SheetView(self.theme, self._main)
        self._sections: list[Section] = []
        self._hits: list[tuple[int, int]] = []
        self._hit = -1
        self._sheet: Sheet | None = None
        self.page = page
        self.text.verticalScrollBar().valueChanged.connect(self._follow)
        self._arrange()
        self.set_buttons(self.tr("Close"), "", self.tr("Print"))
        self.extra.clicked.connect(self.print_page)
        self.show_page(page)
        self.theme.changed.connect(self._restyled)

    def handlers(self) -> dict[str, object]:  # type: ignore[override]
        """Enter goes on in the search, else closes."""
        return {"dialog.confirm": self.confirm, "step.out": self.shut, "print.page": self.print_page}

    def confirm(self) -> None:
        """Go to the next hit while one searches, else close."""
        if self.search.editor.hasFocus() and self._hits:
            self._go_to_hit(self._hit + 1)
        elif not self.search.editor.hasFocus():
            self.shut()

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin in the search."""
        super().open_now(first or self.search.editor)
        self.extra.set_keys(self.session.keys.caps("print.page"))

    def show_page(self, name: str) -> None:
        """Show another page from its top."""
        self.page = name
        self.pages.set_chosen(PAGES.index(name))
        self._show()
        self.contents.show_names([section.words for section in self._sections], self._form, rtl=self._right)
        # Tab goes from the search through the contents to the text.
        before: QWidget = self.search.editor
        for part in (*self.contents.entries, self.text):
            QWidget.setTabOrder(before, part)
            before = part

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the names of the pages stand side by side again where there is room."""
        if watched is self._main and event.type() == QEvent.Type.Resize:
            self.pages.set_caps(lambda _slot: ())
        return super().eventFilter(watched, event)

    def _show_keys(self) -> None:
        super()._show_keys()
        if self.search.editor.hasFocus():
            # There Enter goes to the next hit.
            self.primary.set_keys(self.session.keys.caps("step.out"))

    def print_page(self) -> None:
        """Print the page that is shown."""
        from annotator_app.gui.pages.printing import print_sheet

        sheet = self._made(paper=True)
        title = f"Postil · {self._title()}"
        print_sheet(sheet.document, title, self.window(), self.theme.font("small"))

    def _title(self) -> str:
        return self.tr("Manual")

    def _arrange(self) -> None:
        outer = self.layout()
        place = outer.indexOf(self.pane)
        outer.removeWidget(self.pane)
        self.pane.hide()
        self._side = QWidget(self)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(10)
        side.addWidget(self.search)
        side.addWidget(self.nothing)
        side.addWidget(self.contents, 1)
        self._main.installEventFilter(self)
        main = QVBoxLayout(self._main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(8)
        main.addWidget(self.pages, 0, Qt.AlignmentFlag.AlignLeading)
        main.addWidget(self.note)
        main.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._side)
        row.addWidget(self._main, 1)
        outer.insertLayout(place, row, 1)

    def _made(self, *, paper: bool = False) -> Sheet:
        page = page_of(self.page, self.session.language)
        self._form = (script.likely(page.language) or ("Latn",))[0]
        self._right = script.right_to_left(self._form)
        scale = 1.0 if paper else self.theme.text_size
        sheet = Sheet(self.theme.fonts, self._form, rtl=self._right, scale=scale, paper=paper)
        self._sections = fill_sheet(sheet, page, self.session.keys)
        return sheet

    def _show(self) -> None:
        self._sheet = self._made()
        self.text.setDocument(self._sheet.document)
        palette = self.text.palette()
        palette.setColor(QPalette.ColorRole.Base, self.theme.colour("surface"))
        self.text.setPalette(palette)
        self.text.verticalScrollBar().setStyleSheet(self.theme.scroll_bar_sheet())
        page = page_of(self.page, self.session.language)
        other = page.language != self.session.language
        self.note.setVisible(other)
        if other:
            said = self.tr("This page is there in {language} only.")
            self.note.set_text(translate.filled(said, language=self.session.name_of(page.language)))
        name_part(self.text, self._title())
        self._find()

    def _restyled(self) -> None:
        bar = self.text.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._show()
        bar.setValue(round(share * bar.maximum()))

    def _go_to_section(self, place: int) -> None:
        self._reveal(QTextCursor(self.text.document().findBlockByNumber(self._sections[place].block)))

    def _follow(self) -> None:
        """Mark the heading of what stands at the top."""
        top = self.text.cursorForPosition(QPoint(4, round(self.theme.px(24)))).blockNumber()
        passed = [place for place, section in enumerate(self._sections) if section.block <= top]
        self.contents.show_chosen(passed[-1] if passed else 0)

    def _reveal(self, cursor: QTextCursor) -> None:
        """Bring a place near the top."""
        self.text.setTextCursor(cursor)
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + self.text.cursorRect(cursor).top() - round(self.theme.px(12)))

    def _find(self) -> None:
        asked = self.search.content().strip()
        self._hits = list(folding.places(self.text.toPlainText(), asked)) if asked else []
        self._hit = -1
        said = translate.filled(self.tr("{count} found"), count=len(self._hits)) if self._hits else ""
        self.search.box.set_end(said)
        self.nothing.setVisible(bool(asked) and not self._hits)
        nothing = translate.filled(self.tr("Nothing on this page has “{text}”."), text=name_of(asked))
        self.nothing.set_text(nothing)
        announce(self.search, nothing if asked and not self._hits else said)
        self._mark()
        if self._hits:
            self._go_to_hit(0)

    def _go_to_hit(self, place: int) -> None:
        self._hit = place % len(self._hits)
        start, _end = self._hits[self._hit]
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(start)
        self._reveal(cursor)
        self._mark()

    def _mark(self) -> None:
        marks = []
        for place, (start, end) in enumerate(self._hits):
            mark = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            here = place == self._hit
            look.setBackground(self.theme.colour("accent" if here else "accentSoft"))
            look.setForeground(self.theme.colour("onAccent" if here else "accentText"))
            look.setFontUnderline(True)
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, look  # type: ignore[attr-defined]
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _place(self) -> None:
        """Take most of the window, the same for each page."""
        host = self._scrim.size()
        width = min(round(self.theme.pad(_WIDTH)), host.width() - 2 * _AIR)
        height = min(round(self.theme.pad(_HEIGHT)), host.height() - 2 * _AIR)
        self._side.setFixedWidth(min(round(self.theme.pad(_SIDE)), width // 3))
        self.setGeometry((host.width() - width) // 2, (host.height() - height) // 2, width, height)
        self._scrim.around = QRectF(self.geometry())
        self._scrim.update()
