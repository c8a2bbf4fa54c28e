# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A choice of two to five short answers in one line, for a further question such as how much better."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.choices.segments import Segments
from annotator_app.gui.parts.key_cap import Look
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.questions.view import Caps, QuestionView
from annotator_app.gui.questions.wording import Scene
from annotator_app.model.item import Item
from annotator_app.model.question import Choice


class SegmentsView(QuestionView):
    """The value is an option id. The words stand beside the answers, or above them where both have no room."""

    question: Choice

    def __init__(self, theme: Theme, scene: Scene, question: Choice, parent: QWidget | None = None) -> None:
        """Make the words and the joined answers."""
        super().__init__(theme, scene, question, parent)
        self._heading = Label(theme, "control", "textSoft", self)
        self.segments = Segments(theme, self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self._heading)
        self._row.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignLeading)
        self._row.addStretch(1)
        self.column.addLayout(self._row)
        self.column.addWidget(self.trouble)
        self._ids = [option.id for option in question.options]
        self.segments.chosen.connect(self._on_chosen)
        self.segments.got_focus.connect(self.entered)

    def show_item(self, item: Item, order: Sequence[str]) -> None:
        """Show the answers, none chosen."""
        super().show_item(item, order)
        title = self.title()
        self._heading.set_text(title.text, title.script, title.rtl)
        words = [self.scene.words(option.text, self.language()).text for option in self.question.options]
        self.segments.set_segments(title.text, [(text, slot) for slot, text in enumerate(words, start=1)])
        self._show_caps()

    def set_value(self, value: Any) -> None:
        """Show the chosen answer."""
        self.segments.set_chosen(self._ids.index(value) if value in self._ids else -1)

    def choose_slot(self, slot: int) -> bool:
        """Press the answer with this digit."""
        return self.segments.choose_slot(slot)

    def take_focus(self) -> None:
        """Give the ring to the chosen answer, else to the first."""
        self.segments.take_focus()

    def _on_chosen(self, place: int) -> None:
        self.complain("")
        self.changed.emit(self._ids[place] if place >= 0 else None)
        if place >= 0:
            self.moved_on.emit()

    def draw_caps(self, caps: Caps, look: Look) -> None:
        """Show the caps of the digits."""
        self.segments.set_caps(caps, look)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        needed = self._heading.sizeHint().width() + self._row.spacing() + self.segments.line_width()
        beside = needed <= self.contentsRect().width()
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._row.setStretch(2, int(beside))
