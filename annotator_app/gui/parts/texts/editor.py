# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The two bare editors: several lines and one line. What was typed keeps its code points.

Pasted text comes in as plain text. `content` never turns a no-break space into a space, as Qt's own
plain text does. Each paragraph runs by its language, or by its own first letter.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QTextEdit, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.part import Drawn, viewport_of
from annotator_app.gui.parts.texts.lettering import first_strong_is_rtl
from annotator_app.gui.parts.texts.offsets import whole

_LINE_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n", "\ufdd0": "\n", "\ufdd1": "\n"})

_OTHER_THAN_SHIFT = ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)


class TextEditor(Drawn, QTextEdit):
    """Several lines of plain text.

    Signals: `edited()` by a person, `pasting(text)` before a pasted or dropped text goes in, `focused(bool)`,
    `grown()`.
    """

    edited = Signal()
    pasting = Signal(str)
    focused = Signal(bool)
    grown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, role: str = "input") -> None:
        """Start empty, in the type step `role`."""
        super().__init__(parent)
        self._role = role
        self._script = ""
        self.language = ""
        self._rtl: bool | None = None
        self._quiet = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sheet = viewport_of(self)
        self._sheet.setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().clearUndoRedoStacks()  # a margin counts as a step, and a field with steps is not formatted
        self.textChanged.connect(self._on_changed)
        self.document().documentLayout().documentSizeChanged.connect(self.grown)
        self.adopt(theme)

    def set_manner(self, script: str = "", rtl: bool | None = None, language: str = "") -> None:
        """Set the text for `script`; `rtl` None lets each paragraph follow its first letter."""
        if (script, rtl) != (self._script, self._rtl):
            self._script, self._rtl = script, rtl
            self.restyle()
        self.language = language
        if language:
            self.setLocale(QLocale(language))

    def content(self) -> str:
        """Give the text as it was typed, paragraphs parted by line feeds; a running composition is not in it."""
        return self.document().toRawText().translate(_LINE_BREAKS)

    def set_content(self, text: str) -> None:
        """Show `text` with the caret at its end; the history of typing starts anew."""
        if text == self.content() and not self.document().isUndoAvailable():
            return
        self._quiet = True
        self.theme.fonts.load_for(text)
        self.setPlainText(whole(text))
        self._format()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._quiet = False

    def insert_typed(self, text: str) -> None:
        """Put `text` in at the caret, as if it were typed: it can be undone, and is told as edited."""
        self.theme.fonts.load_for(text)
        cursor = self.textCursor()
        # A step of its own in the history: two characters are not one word that was typed.
        cursor.beginEditBlock()
        cursor.insertText(whole(text))
        cursor.endEditBlock()
        self.ensureCursorVisible()

    def select_span(self, start: int, end: int) -> None:
        """Select the code points from `start` up to `end` of the text and bring them into view."""
        first, last = (len(self.content()[:place].encode("utf-16-le")) // 2 for place in (start, end))
        cursor = self.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def turn_direction(self) -> None:
        """Switch the direction of the paragraph with the caret."""
        cursor = self.textCursor()
        ways = Qt.LayoutDirection
        turned = ways.LeftToRight if cursor.block().textDirection() == ways.RightToLeft else ways.RightToLeft
        form = QTextBlockFormat()
        form.setLayoutDirection(turned)
        cursor.mergeBlockFormat(form)

    def direction_doubtful(self) -> bool:
        """Say whether the first strong letter runs against the direction of the first paragraph."""
        strong = first_strong_is_rtl(self.content()[:200])
        shown = self.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
        return strong is not None and strong != shown

    def line_height(self) -> float:
        """Give the least height of a line in pixels."""
        return max(
            self.theme.line(self._role, self._script), self.theme.reading_line(self._role, self._script) * 0.9
        )

    def restyle(self) -> None:
        """Take font, colours and line height again; undo keeps working."""
        self.setFont(self.theme.font(self._role, self._script, reading=True))
        self.setPalette(self.theme.palette())
        self.verticalScrollBar().setStyleSheet(self.theme.scroll_bar_sheet())
        if self.isReadOnly() or not self.document().isUndoAvailable():
            self._quiet = True
            self._format()
            self._quiet = False
        super().restyle()

    def sizeHint(self) -> QSize:
        return QSize(320, round(self.document().size().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, round(self.line_height()))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted as plain text; files and pictures are left alone."""
        if source.hasText():
            self.theme.fonts.load_for(source.text())
            self.pasting.emit(source.text())
            self.textCursor().insertText(whole(source.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave what has no meaning in a field to the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _OTHER_THAN_SHIFT:
            # In an empty paragraph Qt takes its format away instead of beginning a new line.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            event.accept()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F6):
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.theme.signs:
            from annotator_app.gui.parts.texts.invisible import draw_signs

            draw_signs(self, self.theme)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def _format(self) -> None:
        """Give all paragraphs their line height and direction, and the text its edge, outside the history of typing."""
        form = QTextBlockFormat()
        form.setLineHeight(self.line_height(), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        ways = Qt.LayoutDirection
        if self._rtl is not None:
            form.setLayoutDirection(ways.RightToLeft if self._rtl else ways.LeftToRight)
        document = self.document()
        document.setUndoRedoEnabled(False)
        edge = document.rootFrame().frameFormat()
        # Where the caret of an empty line from right to left stands; a new text takes it away.
        edge.setRightMargin(1)
        document.rootFrame().setFrameFormat(edge)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        document.setUndoRedoEnabled(True)

    def _on_changed(self) -> None:
        if not self._quiet:
            self.edited.emit()


class LineEditor(Drawn, QLineEdit):
    """One line of plain text. Signals: `edited()` by a person, `focused(bool)`."""

    edited = Signal()
    focused = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None, role: str = "input") -> None:
        """Start empty, in the type step `role`."""
        super().__init__(parent)
        self._role = role
        self._script = ""
        self.language = ""
        self.setFrame(False)
        self.textEdited.connect(lambda _text: self.edited.emit())
        self.adopt(theme)

    def set_manner(self, script: str = "", language: str = "") -> None:
        """Set the text for `script`."""
        if script != self._script:
            self._script = script
            self.restyle()
        self.language = language
        if language:
            self.setLocale(QLocale(language))

    def content(self) -> str:
        """Give the text as it was typed."""
        return self.text()

    def insert_typed(self, text: str) -> None:
        """Put `text` in at the caret, as if it were typed: it can be undone, and is told as edited."""
        self.theme.fonts.load_for(text)
        self.insert(whole(text))

    def set_content(self, text: str) -> None:
        """Show `text` with the caret at its end."""
        if text != self.text():
            self.theme.fonts.load_for(text)
            self.setText(whole(text))

    def restyle(self) -> None:
        """Take font and colours again."""
        # What belongs to the interface, as a search, is set in its face: Naskh in Urdu, not Nastaliq.
        self.setFont(self.theme.font(self._role, self._script, reading=bool(self._script)))
        palette = self.theme.palette()
        palette.setColor(palette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.theme.signs:
            from annotator_app.gui.parts.texts.invisible import draw_signs_in_line

            draw_signs_in_line(self, self.cursorRect(), self.theme)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._line())

    def sizeHint(self) -> QSize:
        return QSize(200, self._line())

    def _line(self) -> int:
        """What is typed is set in the reading font, whose lines may be taller than those of the interface."""
        return max(round(self.theme.line(self._role, self._script)), self.fontMetrics().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)
