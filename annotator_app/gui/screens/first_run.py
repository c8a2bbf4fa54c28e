# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The first run: language, name, signing key. Under a minute, three times Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.composition import commit_composition
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.field import LineField
from annotator_app.gui.parts.label import Label
from annotator_app.gui.parts.option import OneOption
from annotator_app.gui.parts.safety_number import SafetyNumber
from annotator_app.gui.parts.scroll import ScrollPane
from annotator_app.gui.parts.steps import Steps
from annotator_app.gui.session import Session
from annotator_app.language import folding, names, script

_HEADINGS = ("Language", "भाषा", "اللغة", "ቋንቋ", "语言")
_COLUMNS = 4
_WIDTH = 620
_ALL = 1000  # the stretch of what takes all room up to its limit


class FirstRunScreen(QWidget):
    """Signals: `language_chosen(tag)`; `named(name)`: make the key; `done()`."""

    language_chosen = Signal(str)
    named = Signal(str)
    done = Signal()

    def __init__(
        self, session: Session, *, step: int = 0, name: str = "", parent: QWidget | None = None
    ) -> None:
        """Begin at `step`; `name` is what the pack that started the program is addressed to."""
        super().__init__(parent)
        self.session = session
        theme = session.theme
        self.steps = Steps(theme, self)
        self.stack = QStackedWidget(self)
        self.back, self.forward = Button(theme, Kind.QUIET, self), Button(theme, Kind.PRIMARY, self)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_on)
        self._tags = translate.available()
        self._chosen = session.language
        self._options: dict[str, OneOption] = {}
        self._inner: list[QWidget] = []
        for page in (self._language_page(), self._name_page(name), self._key_page()):
            self.stack.addWidget(page)
        theme.changed.connect(self._fit)
        self._fit()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 20, 16, 12)
        column.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.stack, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.forward)
        column.addLayout(foot)
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
        self.forward.set_label(self.tr("Open my packs") if step == 2 else self.tr("Continue"))
        self.show_caps()
        self.focus_step()

    def focus_step(self) -> None:
        """Give the focus to what the step asks for."""
        (self._filter.editor, self._name.editor, self.forward)[self.stack.currentIndex()].setFocus()

    def show_caps(self) -> None:
        """Show the keys of the buttons."""
        self.forward.set_keys(self.session.keys.caps("dialog.confirm"))
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

    def show_key(self, number: str, name: str) -> None:
        """Show the safety number of the key that was made."""
        self.forward.setEnabled(True)
        self._number.set_number(number, name)
        self.show_step(2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go through the languages while the caret stays in the search."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: _COLUMNS, Qt.Key.Key_Up: -_COLUMNS, Qt.Key.Key_Tab: 0}.get(
                Qt.Key(event.key()), 0
            )
            if step:
                self._move(1 if step > 0 else -1)
                return True
        return False

    def _fit(self) -> None:
        """Let what is read and written be as wide as the letters are large."""
        for inner in self._inner:
            inner.setMaximumWidth(round(self.session.theme.px(_WIDTH)))

    def _page(self) -> tuple[QWidget, QVBoxLayout]:
        page = ScrollPane(self.session.theme)
        row = QHBoxLayout()
        page.column.addLayout(row)
        inner = QWidget(page)
        self._inner.append(inner)
        column = QVBoxLayout(inner)
        column.setSpacing(12)
        row.addStretch(1)
        row.addWidget(inner, _ALL)
        row.addStretch(1)
        column.addSpacing(18)
        return page, column

    def _language_page(self) -> QWidget:
        theme = self.session.theme
        page, column = self._page()
        heads = QHBoxLayout()
        heads.setSpacing(22)
        for word in _HEADINGS:
            head = Label(theme, "title", "text", page, weight=700, wrap=False)
            form = script.form_of_text(word) or "Latn"
            theme.fonts.load_for(word)
            head.set_text(word, form, script.right_to_left(form))
            heads.addWidget(head)
        heads.addStretch(1)
        column.addLayout(heads)
        self._filter = LineField(theme, page, icon="search")
        self._filter.set_name(self.tr("Language"))
        self._filter.set_hint(self.tr("Type in your language or in English"))
        self._filter.edited.connect(self._show_languages)
        self._filter.editor.installEventFilter(self)
        column.addWidget(self._filter)
        self._grid = QGridLayout()
        column.addLayout(self._grid)
        for tag in self._tags:
            own = names.own_name(tag)
            form = script.to_show(tag, own)
            theme.fonts.load_for(own)
            option = OneOption(theme, page)
            option.set_option(own, script=form, rtl=script.right_to_left(form))
            option.clicked.connect(lambda _on=False, tag=tag: self._choose(tag))
            self._options[tag] = option
        column.addStretch(1)
        note = Label(theme, "small", "textSoft", page)
        note.set_text(self.tr("You can change this at any time in Settings"))
        column.addWidget(note)
        self._show_languages()
        return page

    def _name_page(self, name: str) -> QWidget:
        theme = self.session.theme
        page, column = self._page()
        heading = Label(theme, "page", "text", page)
        heading.set_text(self.tr("What does your coordinator call you?"))
        self._name = LineField(theme, page)
        self._name.set_name(heading.text())
        self._name.set_content(name)
        note = Label(theme, "body", "textSoft", page)
        note.set_text(self.tr("This name goes into your result packs. It may be a number."))
        self._trouble = Label(theme, "small", "danger", page)
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
        for part in (heading, why, title, self._number, note):
            column.addWidget(part)
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
        if self._chosen not in found:
            self._chosen = found[0]
        for tag, option in self._options.items():
            self._grid.removeWidget(option)
            option.setVisible(tag in found)
        for place, tag in enumerate(found):
            self._grid.addWidget(self._options[tag], place // _COLUMNS, place % _COLUMNS)
        self._choose(self._chosen)

    def _choose(self, tag: str) -> None:
        self._chosen = tag
        for other, option in self._options.items():
            option.setChecked(other == tag)

    def _move(self, by: int) -> None:
        found = self._matching()
        self._choose(found[(found.index(self._chosen) + by) % len(found)])
