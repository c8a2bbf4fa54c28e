# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where reading and answering stand: side by side, one above the other, or cards over the whole width."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.part import Drawn
from annotator_app.gui.parts.scroll import ScrollPane
from annotator_app.gui.questions.answer_pane import AnswerPane
from annotator_app.gui.questions.view import QuestionView
from annotator_app.gui.reading.pane import ReadingPane
from annotator_app.gui.theme import Theme

_BELOW = 1100  # width in pixels under which the passage stands above the answer
_WIDE = 1600
_LARGE_TEXT = 1.75
_ABOVE_SHARE = 45
_CARDS_LEAST = 300  # pixels that heading, cards and the buttons below them take at least
_LEAST_BELOW = 30  # per cent of the height that stay for the questions
_NO_LIMIT = 16_777_215


class SideBySide(Drawn, QWidget):
    """Reading at the start, answering at the end; above and below where the window is narrow or text large."""

    def __init__(
        self,
        theme: Theme,
        reading: ReadingPane,
        answers: AnswerPane,
        *,
        writes: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Take the two panes; `writes` gives the answer pane the width for writing."""
        super().__init__(parent)
        self.reading, self.answers, self._writes = reading, answers, writes
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(reading, 1)
        self._box.addWidget(answers)
        reading.bars_changed.connect(self._arrange)
        self.adopt(theme)

    def restyle(self) -> None:
        """Take the widths again."""
        super().restyle()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line between paper and desk."""
        place = self.answers.geometry()
        x = place.left() if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else place.right()
        painter = QPainter(self)
        if self._box.direction() == QBoxLayout.Direction.LeftToRight:
            painter.fillRect(x, 0, 1, self.height(), self.theme.colour("border"))
        else:
            painter.fillRect(0, place.top(), self.width(), 1, self.theme.colour("border"))

    def _arrange(self) -> None:
        below = self.width() < _BELOW or self.theme.text_size >= _LARGE_TEXT
        direction = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._box.setDirection(direction)
        if below:
            self.answers.setMinimumWidth(0)
            self.answers.setMaximumWidth(_NO_LIMIT)
            # What the texts would like to have must not leave the questions without room.
            share = max(self.height() * _ABOVE_SHARE // 100, self.reading.least())
            self.reading.setMaximumHeight(min(share, self.height() * (100 - _LEAST_BELOW) // 100))
            self._box.setStretch(0, _ABOVE_SHARE)
            self._box.setStretch(1, 100 - _ABOVE_SHARE)
            return
        self.reading.setMaximumHeight(_NO_LIMIT)
        wanted = self.theme.size("answerPaneWide" if self._writes else "answerPane")
        if self.width() >= _WIDE:
            wanted = self.theme.size("answerPaneFrom1600")[1 if self._writes else 0]
        self.answers.setFixedWidth(min(round(self.theme.pad(wanted)), self.width() // 2))
        self._box.setStretch(0, 1)
        self._box.setStretch(1, 0)


class Cards(Drawn, QWidget):
    """The prompt above, the responses as cards over the whole width, further questions in a strip below."""

    def __init__(
        self,
        theme: Theme,
        reading: ReadingPane,
        cards: QuestionView,
        answers: AnswerPane,
        parent: QWidget | None = None,
    ) -> None:
        """Take the three; the strip is there only while something further is asked."""
        super().__init__(parent)
        self.reading, self.cards, self.answers = reading, cards, answers
        # Where large text leaves the cards no room, the whole of it scrolls; the cards keep a few lines each.
        pane = ScrollPane(theme, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(pane)
        self.column = column = pane.column
        column.setContentsMargins(20, 14, 20, 6)
        column.setSpacing(8)
        self.prompt = Card(theme, self, fill="sunken", pad=0)
        self.prompt.column.addWidget(reading)
        column.addWidget(self.prompt)
        column.addWidget(cards, 1)
        column.addWidget(answers)
        answers.column.setContentsMargins(0, 4, 0, 4)
        reading.set_compact()
        reading.bars_changed.connect(self.fit)
        self.adopt(theme)

    def fit(self) -> None:
        """Give the prompt and the strip the height they need, up to their share."""
        most = max(round(self.height() * 0.3), self.reading.least())
        self.prompt.setFixedHeight(min(self.reading.wanted(), most))
        needed = self.answers.widget().sizeHint().height() if self.answers.has_shown() else 0
        others = [self.column.itemAt(place).widget() for place in range(self.column.count())]
        above = [part for part in others if part not in (self.cards, self.answers) and not part.isHidden()]
        taken = sum(part.height() if part is self.prompt else part.sizeHint().height() for part in above)
        left = self.height() - taken - round(self.theme.pad(_CARDS_LEAST))
        self.answers.setFixedHeight(min(needed, max(left, round(self.height() * 0.16))))
        self.answers.setVisible(bool(needed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self.fit()
