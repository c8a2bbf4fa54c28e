# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The first run: language, name, signing key. Under a minute, three times Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.keyboard.composition import commit_composition
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.parts.choices.language_grid import LanguageGrid
from annotator_app.gui.parts.frame.steps import Steps
from annotator_app.gui.parts.keep_copy import KeepCopy
from annotator_app.gui.parts.part import Hairline
from annotator_app.gui.parts.safety_number import SafetyNumber
from annotator_app.gui.parts.scroll import ScrollPane
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.parts.texts.label import Label, trouble_label
from annotator_app.gui.parts.texts.link import Link
from annotator_app.gui.session import Session
from annotator_app.language import folding, names, script

_HEADINGS = ("Language", "भाषा", "اللغة", "ቋንቋ", "语言")
_WIDTH = 620
_GRID = 1074  # five languages in a row
_SEARCH = 470
_ALL = 1000  # the stretch of what takes all room up to its limit


class FirstRunScreen(QWidget):
    """Signals: `language_chosen(tag)`; `named(name)`: make the key; `done()`; and what the pages offer."""

    language_chosen = Signal(str)
    named = Signal(str)
    done = Signal()
    copy_asked = Signal()
    page_asked = Signal()
    key_asked = Signal()
    other_asked = Signal()

    def __init__(
        self, session: Session, *, step: int = 0, others: bool = False, parent: QWidget | None = None
    ) -> None:
        """Begin at `step`; with `others` on this account it can be left for one of them."""
        super().__init__(parent)
        self.session = session
        theme = session.theme
        self._others = others
        self.steps = Steps(theme, self)
        self.stack = QStackedWidget(self)
        self.back, self.forward = Button(theme, Kind.QUIET, self), Button(theme, Kind.PRIMARY, self)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_on)
        self._tags = tuple(sorted(translate.available()))
        self._chosen = session.language
        self._limits: dict[QWidget, int] = {}
        for page in (self._language_page(), self._name_page(), self._key_page()):
            self.stack.addWidget(page)
        theme.changed.connect(self._fit)
        self._fit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.stack, 1)
        column.addWidget(Hairline(theme, self))
        column.addLayout(self._foot())
        self.show_step(step)

    def show_step(self, step: int) -> None:
        """Show one of the three steps."""
        self.stack.setCurrentIndex(step)
        titles = (self.tr("Language"), self.tr("Name"), self.tr("Signing key"))
        spoken = self.tr("Step {number} of {count}: {name}")
        places = {"number": step + 1, "count": len(titles), "name": titles[step]}
        self.steps.set_steps(titles, step, translate.filled(spoken, **places))
        self.back.set_label(self.tr("Back"), "chevron-left")
        self.back.setVisible(step == 1)
        self._later.setVisible(step == 0)
        self.others.setVisible(self._others and step < 2)
        self.forward.set_label(self.tr("Open my packs") if step == 2 else self.tr("Continue"))
        self.focus_step()
        self.show_caps()

    def focus_step(self) -> None:
        """Give the focus to what the step asks for."""
        (self._filter.editor, self._name.editor, self.forward)[self.stack.currentIndex()].setFocus()

    def show_caps(self) -> None:
        """Show the keys of the buttons."""
        keys = self.session.keys
        # A focused button takes Enter by itself, which is the key that works then.
        confirm = keys.usual_caps if self.forward.hasFocus() else keys.caps
        self.forward.set_keys(confirm("dialog.confirm"))
        self.back.set_keys(self.session.keys.caps("dialog.back"))

    def go_on(self) -> None:
        """Take the answer of the step and show the next."""
        commit_composition()
        step = self.stack.currentIndex()
        if step == 0:
            self.language_chosen.emit(self._chosen)
        elif step == 1:
            name = self._name.content().strip()
            if not name:
                self._trouble.set_text(self.tr("Write a name or a number first."))
                self._trouble.show()
                self._name.editor.setFocus()
                return
            self.forward.setEnabled(False)
            self.named.emit(name)
        else:
            self.done.emit()

    def go_back(self) -> None:
        """Show the step before; a key that was made stays."""
        if self.stack.currentIndex() == 1:
            self.show_step(0)

    def suggest_name(self, name: str) -> None:
        """Fill the name in where nothing was written yet."""
        if not self._name.content():
            self._name.set_content(name)

    def show_key(self, number: str, name: str) -> None:
        """Show the safety number of the key that was made."""
        self.forward.setEnabled(True)
        self._number.set_number(number, name)
        self.show_step(2)

    def put_off(self) -> None:
        """Leave the copy for later; the window reminds of it."""
        self.keep.hide()
        self.forward.setFocus()

    def show_copied(self, *, copied: bool) -> None:
        """Say that there is a copy, in the place of the card that asks for one."""
        self.copied.setVisible(copied)
        if copied:
            self.put_off()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go through the languages while the caret stays in the search; left and right if it is empty."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._choose(self._grid.beside(self._chosen, rows=1 if key == Qt.Key.Key_Down else -1))
            return True
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not self._filter.content():
            forwards = (key == Qt.Key.Key_Right) == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
            self._choose(self._grid.beside(self._chosen, steps=1 if forwards else -1))
            return True
        return False

    def _fit(self) -> None:
        """Let what is read and written be as wide as the letters are large."""
        for part, width in self._limits.items():
            part.setMaximumWidth(round(self.session.theme.px(width)))

    def _foot(self) -> QHBoxLayout:
        self._later = Label(self.session.theme, "small", "textSoft", self)
        self._later.set_text(self.tr("You can change this at any time in Settings"))
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 8)
        foot.addWidget(self.back)
        foot.addWidget(self._later, 1)
        foot.addStretch()
        self.others = Link(self.session.theme, parent=self)
        self.others.set_link(self.tr("Use as somebody else"))
        self.others.clicked.connect(self.other_asked)
        foot.addWidget(self.others)
        foot.addSpacing(12)
        foot.addWidget(self.forward)
        return foot

    def _page(self, width: int = _WIDTH) -> tuple[QWidget, QVBoxLayout]:
        page = ScrollPane(self.session.theme)
        inner = QWidget(page)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        page.column.setContentsMargins(16, 0, 16, 0)
        page.column.addLayout(self._centred(inner, width))
        column.addSpacing(18)
        return page, column

    def _centred(self, part: QWidget, width: int) -> QHBoxLayout:
        """Put `part` into the middle, at most `width` pixels wide at 100 %."""
        self._limits[part] = width
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(part, _ALL)
        row.addStretch(1)
        return row

    def _language_page(self) -> QWidget:
        theme = self.session.theme
        page, column = self._page(_GRID)
        column.addLayout(self._headings(page))
        self._filter = LineField(theme, page, icon="search")
        self._filter.set_name(self.tr("Language"))
        self._filter.set_hint(self.tr("Type in your language or in English"))
        self._filter.edited.connect(self._show_languages)
        self._filter.editor.installEventFilter(self)
        column.addLayout(self._centred(self._filter, _SEARCH))
        column.addSpacing(6)
        self._grid = LanguageGrid(theme, self.tr("Language"), self._tags, page)
        self._grid.chosen.connect(self._choose)
        column.addWidget(self._grid)
        column.addStretch(1)
        self._show_languages()
        return page

    def _headings(self, page: QWidget) -> QHBoxLayout:
        theme = self.session.theme
        heads = QHBoxLayout()
        heads.setSpacing(34)
        heads.addStretch(1)
        for word in _HEADINGS:
            head = Label(theme, "page", "text", page, weight=700, wrap=False)
            form = script.form_of_text(word) or "Latn"
            theme.fonts.load_for(word)
            head.set_text(word, form, script.right_to_left(form))
            heads.addWidget(head)
        heads.addStretch(1)
        return heads

    def _name_page(self) -> QWidget:
        theme = self.session.theme
        page, column = self._page()
        heading = Label(theme, "page", "text", page)
        heading.set_text(self.tr("What does your coordinator call you?"))
        self._name = LineField(theme, page)
        self._name.set_name(heading.text())
        note = Label(theme, "body", "textSoft", page)
        note.set_text(self.tr("This name goes into your result packs. It may be a number."))
        self._trouble = trouble_label(theme, page, inset=False)
        self._trouble.hide()
        for part in (heading, self._name, self._trouble, note):
            column.addWidget(part)
        column.addStretch(1)
        return page

    def _key_page(self) -> QWidget:
        theme = self.session.theme
        page, column = self._page()
        heading = Label(theme, "page", "text", page)
        heading.set_text(self.tr("Your signing key is ready"))
        why = Label(theme, "body", "textSoft", page)
        why.set_text(
            self.tr(
                "It was made on this computer and never leaves it. With it the app signs every pack you hand "
                "back, so nobody can change your answers on the way."
            )
        )
        title = Label(theme, "control", "text", page, weight=600)
        title.set_text(self.tr("Your safety number"))
        self._number = SafetyNumber(theme, page)
        note = Label(theme, "small", "textSoft", page)
        note.set_text(self.tr("When a coordinator asks who signed, read out these digits."))
        self.keep = KeepCopy(theme, page, later=True)
        self.keep.first.clicked.connect(self.copy_asked)
        self.keep.second.clicked.connect(self.page_asked)
        self.keep.later.clicked.connect(self.put_off)
        self.copied = Notice(theme, page)
        self.copied.set_notice("success", "circle-check", self.tr("Key backed up"))
        self.copied.hide()
        self.other = Link(theme, parent=page)
        self.other.set_link(self.tr("I have a key from another computer"))
        self.other.clicked.connect(self.key_asked)
        for part in (heading, why, title, self._number, note, self.keep, self.copied):
            column.addWidget(part)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return page

    def _matching(self) -> list[str]:
        asked = folding.fold(self._filter.content().strip())
        found = [
            tag
            for tag in self._tags
            if asked in folding.fold(names.own_name(tag)) or asked in folding.fold(names.name(tag, "en"))
        ]
        return found or list(self._tags)

    def _show_languages(self) -> None:
        found = self._matching()
        self._grid.show_only(found)
        self._choose(self._chosen if self._chosen in found else found[0])

    def _choose(self, tag: str) -> None:
        self._chosen = tag
        self._grid.mark(tag)
