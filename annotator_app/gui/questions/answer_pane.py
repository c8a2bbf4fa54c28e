# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The answer pane: what is asked about the text beside it, from top to bottom; it scrolls by itself."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.label import Label
from annotator_app.gui.parts.part import viewport_of
from annotator_app.gui.parts.scroll import bring_into_view
from annotator_app.gui.questions.view import QuestionView
from annotator_app.gui.questions.wording import Scene, of_data
from annotator_app.model.item import Item

_LOW = 600  # height in pixels under which margins and gaps shrink


class AnswerPane(QScrollArea):
    """The questions of an item, on the desk, with the data's own question above them where there is one."""

    def __init__(
        self, theme: Theme, scene: Scene, views: Iterable[QuestionView], parent: QWidget | None = None
    ) -> None:
        """Set the widgets below one another."""
        super().__init__(parent)
        self.theme, self.scene = theme, scene
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet = viewport_of(self)
        self._sheet.setAutoFillBackground(False)
        self._inner = QWidget()
        self._inner.setAutoFillBackground(False)
        self.column = QVBoxLayout(self._inner)
        self._in_strip = False
        self._asked_caption = Label(theme, "small", "textSoft", self._inner, inset=True)
        self._asked = Label(
            theme, "reading.question", "text", self._inner, weight=600, reading=True, inset=True
        )
        self.column.addWidget(self._asked_caption)
        self.column.addWidget(self._asked)
        self._views = list(views)
        for view in self._views:
            view.setParent(self._inner)
            self.column.addWidget(view)
        self.suggestion = Label(theme, "small", "textSoft", self._inner, inset=True)
        self.column.addWidget(self.suggestion)
        self.column.addStretch(1)
        self.setWidget(self._inner)
        # Larger text and a smaller window move what has the focus; it stays in view.
        self.verticalScrollBar().rangeChanged.connect(self.keep_visible)
        QApplication.instance().focusChanged.connect(self.keep_visible)
        theme.changed.connect(self._restyle)
        self._set_margins()
        self._restyle()

    def stand_in_strip(self) -> None:
        """Take little room, as below cards."""
        self._in_strip = True
        self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way to the questions where height is scarce."""
        super().resizeEvent(event)
        for view in self._views:
            view.fit_into(self.viewport().height())
        self._set_margins()

    def _set_margins(self) -> None:
        low = self.height() < _LOW
        above, below = (16, 8) if low else (20, 16)
        around = (3, 4, 3, 4) if self._in_strip else (20, above, 20, below)
        if self.column.contentsMargins() != QMargins(*around):
            self.column.setContentsMargins(*around)
        self.column.setSpacing(10 if low else 14)

    def show_item(self, item: Item) -> None:
        """Show the item's own question, where its family has one, and begin at the top."""
        part = next(
            (part for part in self.scene.family.parts if part.show == "ask" and part.shape == "block"), None
        )
        block = item.blocks.get(part.field) if part else None
        for label in (self._asked_caption, self._asked):
            label.setVisible(block is not None)
        if block is not None and part is not None:
            said = of_data(block.text, block.language, self.scene.task)
            self._asked_caption.set_text(translate.said(part.title))
            self._asked.set_text(said.text, said.script, said.rtl)
        self.verticalScrollBar().setValue(0)

    def has_shown(self) -> bool:
        """Whether anything is asked here now."""
        return any(not view.isHidden() for view in self._views)

    def show_suggestion(self, sentence: str) -> None:
        """Show what was suggested, after the person has answered; "" hides it."""
        self.suggestion.set_text(sentence)
        self.suggestion.setVisible(bool(sentence))

    def keep_visible(self) -> None:
        """Scroll the question that has the focus into view; where it is too long, what has the focus."""
        focus = QApplication.focusWidget()
        if focus is None or not self._inner.isAncestorOf(focus):
            return
        view = next((view for view in self._views if view.isAncestorOf(focus)), focus)
        trouble = getattr(view, "trouble", None)
        if view.height() <= self.viewport().height():
            bring_into_view(self, view)
        elif trouble is not None and trouble.isVisible():
            bring_into_view(self, trouble)
        words = getattr(view, "words", None)
        if words is not None and words.isVisible():
            bring_into_view(self, words)
        bring_into_view(self, focus)

    def _restyle(self) -> None:
        self.verticalScrollBar().setStyleSheet(self.theme.scroll_bar_sheet())
