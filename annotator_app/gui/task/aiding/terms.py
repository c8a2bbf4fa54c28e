# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The terms of a pack: dotted under in the texts, and a panel that tells what each means and becomes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.parts.frame.side_panel import SidePanel
from annotator_app.gui.parts.scroll import ScrollPane, ScrollStop
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.texts.reading_block import Mark, ReadingBlock
from annotator_app.gui.questions.wording import Scene
from annotator_app.gui.session import Session
from annotator_app.language import direction, script
from annotator_app.language.terms import finder_of
from annotator_app.model.aids import Term
from annotator_app.model.item import Item

LAYER = "terms"
_WIDTH = 380


class Terms(QObject):
    """Serves a pack that brings a list of terms."""

    def __init__(self, session: Session, scene: Scene, host: QWidget, parent: QObject) -> None:
        """The panel is built when it is first asked for, over `host`."""
        super().__init__(parent)
        self._session, self._scene, self._host = session, scene, host
        self._finder = finder_of(scene.task.terms)
        self._blocks: dict[str, ReadingBlock] = {}
        self._item: Item | None = None
        self.panel: TermPanel | None = None

    def show(self, item: Item, blocks: Mapping[str, ReadingBlock]) -> None:
        """Underline the terms in the texts of `item`."""
        self._item, self._blocks = item, dict(blocks)
        for name, block in self._blocks.items():
            found = self._finder.find(block.text, self._language(name))
            block.set_marks(LAYER, [Mark(start, end, "accent", dotted=True) for start, end, _n in found])
        if self.panel is not None and self.panel.isVisible():
            self.panel.show_terms(self.here())

    def here(self) -> list[Term]:
        """Give the terms of the texts on the screen, those of the text with the focus first."""
        names = sorted(self._blocks, key=lambda name: not self._blocks[name].hasFocus())
        numbers: dict[int, None] = {}
        for name in names:
            block = self._blocks[name]
            found = self._finder.find(block.text, self._language(name))
            span = block.selection() or block.outline
            # What is selected or outlined comes first.
            found.sort(key=lambda one: span is None or not (one[0] < span[1] and span[0] < one[1]))
            numbers.update(dict.fromkeys(number for _start, _end, number in found))
        return [self._scene.task.terms[number] for number in numbers]

    def look_up(self) -> TermPanel:
        """Open the panel with the terms of this item, or close it."""
        if self.panel is None:
            self.panel = TermPanel(self._session, self._host)
        if self.panel.isVisible():
            self.panel.shut()
        else:
            self.panel.show_terms(self.here())
            self.panel.open_panel(self.panel.pane)
        return self.panel

    def _language(self, name: str) -> str | None:
        block = self._item.blocks.get(name) if self._item else None
        own = block.language if block else None
        return own or self._scene.task.one_language


class TermPanel(SidePanel):
    """One term below the other: its words, what it becomes, what it means."""

    def __init__(self, session: Session, host: QWidget) -> None:
        """Start empty."""
        super().__init__(session.theme, host, _WIDTH, at_end=True)
        self._session = session
        self.set_heading(self.tr("Terms"), self.tr("Close"))
        self.pane = ScrollPane(session.theme, self)
        self.pane.column.setSpacing(4)
        self.pane.column.setContentsMargins(10, 8, 10, 8)
        self.pane.column.addStretch(1)
        self.column.addWidget(ScrollStop(session.theme, self.pane, self.heading.text(), self))
        self._labels: list[Label] = []

    def show_terms(self, terms: list[Term]) -> None:
        """Show exactly these terms."""
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels = []
        if not terms:
            self._say(self.tr("No term of the list stands in this item."), "body", "textSoft")
        for term in terms:
            self._say(term.text, "option", "text", term.language)
            if term.keep:
                self._say(self.tr("Is not translated"), "small", "textSoft")
            if term.translations:
                self._say(translate.listed(term.translations), "body", "accentText", term.to)
            if term.definition:
                self._say(term.definition, "small", "textSoft")
            self._gap()
        self.pane.verticalScrollBar().setValue(0)

    @property
    def words(self) -> list[str]:
        """What is said, from top to bottom."""
        return [label.text() for label in self._labels if label.text()]

    def _say(self, text: str, role: str, colour: str, language: str | None = None) -> None:
        label = Label(self._session.theme, role, colour, self.pane.content, reading=role != "small")
        self._session.theme.fonts.load_for(text)
        label.set_text(text, script.to_show(language, text), direction.right_to_left(language, text))
        self.pane.column.insertWidget(self.pane.column.count() - 1, label)
        self._labels.append(label)

    def _gap(self) -> None:
        gap = Label(self._session.theme, "caption", "textSoft", self.pane.content)
        gap.setFixedHeight(10)
        self.pane.column.insertWidget(self.pane.column.count() - 1, gap)
        self._labels.append(gap)
