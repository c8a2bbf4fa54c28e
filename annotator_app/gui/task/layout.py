# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where reading and answering stand: side by side, one above the other, or cards over the whole width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.part import Drawn
from annotator_app.gui.parts.scroll import ScrollPane
from annotator_app.gui.questions.answer_pane import AnswerPane
from annotator_app.gui.questions.comparison import ComparisonView
from annotator_app.gui.reading.pane import ReadingPane
from annotator_app.gui.task.divider import Divider

_BELOW = 1100  # width in pixels under which the passage stands above the answer
_WIDE = 1600
_ABOVE_SHARE = 45
_FULL, _HIGH = 1920, 800  # width and height in pixels from which the margins around cards have grown
_MARGIN, _MARGIN_ABOVE, _MARGIN_MORE = 20, 14, 44
_CARDS_LEAST = (220, 300)  # pixels that heading and cards take at least, with short and with long texts
_AROUND_CARDS = 130  # pixels of heading, heads of the cards and margins
_STRIP_LEAST = 620  # pixels of width that further questions need beside those buttons
_LEAST_BELOW_LARGE = 30  # large text needs more for a line of each text above
_LEAST_BELOW = 35  # per cent of the height that stay for the questions
_PROMPT_SHARE = 0.3
# The share that a passage may be given of the whole: the question keeps enough to be answered.
_LIMITS = {"beside": (0.3, 0.72), "below": (0.2, 0.65), "prompt": (0.15, 0.5)}
_NO_LIMIT = 16_777_215


class SideBySide(Drawn, QWidget):
    """Reading at the start, answering at the end; above and below where the window is narrow or text large.

    `share_chosen(way, share)`: a person gave the passage this share of the width (`beside`) or height (`below`).
    `turned(below)`: the answer now stands below, or beside.
    """

    share_chosen = Signal(str, float)
    turned = Signal(bool)
    answers_least: int | None = None  # per cent of the height that stay for the answer below, if not as usual

    def __init__(
        self,
        theme: Theme,
        reading: ReadingPane | Cards,
        answers: AnswerPane,
        *,
        writes: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Take what is read and the answer pane; `writes` gives that one the width for writing."""
        super().__init__(parent)
        self.reading, self.answers, self._writes = reading, answers, writes
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(reading, 1)
        self._box.addWidget(answers)
        reading.bars_changed.connect(self._arrange)
        self._shares: dict[str, float] = {}
        self.divider = Divider(theme, self)
        self.divider.dragged.connect(self._drag)
        self.adopt(theme)

    @property
    def below(self) -> bool:
        """Whether the answer stands below what is read."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def set_share(self, way: str, share: float) -> None:
        """Give the passage `share` of the room, within its limits."""
        low, high = _LIMITS[way]
        self._shares[way] = min(max(share, low), high)
        self._arrange()

    def widen(self, by: float) -> None:
        """Give the passage more room, or less; by a share of the whole."""
        way = "below" if self._is_below() else "beside"
        whole, part = (
            (self.height(), self.reading.height()) if way == "below" else (self.width(), self.reading.width())
        )
        self._choose(way, self._shares.get(way, part / max(1, whole)) + by)

    def put_above(self, bar: QWidget) -> None:
        """Put a bar over what is read."""
        self.reading.put_above(bar)

    def fit(self) -> None:
        """Fit what is read to another item."""
        if isinstance(self.reading, Cards):
            self.reading.fit()
            self._arrange()

    def restyle(self) -> None:
        """Take the widths again."""
        super().restyle()
        self._arrange()
        # Bars over the texts may take their new look after this.
        QTimer.singleShot(0, self, self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self._arrange()

    def _is_below(self) -> bool:
        return self.width() < _BELOW or self.theme.large_text

    def _drag(self, pixels: int) -> None:
        way = "below" if self._is_below() else "beside"
        self._choose(way, pixels / max(1, self.height() if way == "below" else self.width()))

    def _choose(self, way: str, share: float) -> None:
        self.set_share(way, share)
        self.share_chosen.emit(way, self._shares[way])

    def _put_divider(self) -> None:
        """Lie over the line once the panes have their places."""
        if self._box.direction() == QBoxLayout.Direction.TopToBottom:
            self.divider.put(self.answers.y(), across=False)
            return
        left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        place = self.answers.geometry()
        self.divider.put(place.left() if left else place.right(), across=True)

    def event(self, event: QEvent) -> bool:
        """Let the divider follow after the panes were placed."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show):
            self._box.activate()
            self._put_divider()
        return done

    def _arrange(self) -> None:
        below = self._is_below()
        direction = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != direction:
            self._box.setDirection(direction)
            self.turned.emit(below)
        if below:
            self.answers.setMinimumWidth(0)
            self.answers.setMaximumWidth(_NO_LIMIT)
            # What the texts would like to have must not leave the questions without room.
            above = round(100 * self._shares.get("below", _ABOVE_SHARE / 100))
            needed = self.reading.least()
            least = _LEAST_BELOW_LARGE if self.theme.large_text else _LEAST_BELOW
            least = self.answers_least or least
            most = self.height() * (100 - least) // 100
            self.reading.setMinimumHeight(min(needed, most))
            self.reading.setMaximumHeight(min(max(self.height() * above // 100, needed), most))
            self._box.setStretch(0, above)
            self._box.setStretch(1, 100 - above)
            return
        self.reading.setMinimumHeight(0)
        self.reading.setMaximumHeight(_NO_LIMIT)
        wanted = self.theme.size("answerPaneWide" if self._writes else "answerPane")
        if self.width() >= _WIDE:
            wanted = self.theme.size("answerPaneFrom1600")[1 if self._writes else 0]
        width = min(round(self.theme.pad(wanted)), self.width() // 2)
        if "beside" in self._shares:
            width = round(self.width() * (1 - self._shares["beside"]))
        self.answers.setFixedWidth(width)
        self._box.setStretch(0, 1)
        self._box.setStretch(1, 0)


class Cards(Drawn, QWidget):
    """The prompt above, the responses as cards over the whole width, further questions in a strip below.

    `share_chosen(way, share)`: a person gave the prompt at most this share of the height. `bars_changed()`: as of
    the pane with the prompt.
    """

    share_chosen = Signal(str, float)
    bars_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        reading: ReadingPane,
        cards: ComparisonView,
        answers: AnswerPane | None,
        parent: QWidget | None = None,
    ) -> None:
        """Take the three; the strip is there only while something further is asked, and here."""
        super().__init__(parent)
        self.reading, self.cards, self.answers = reading, cards, answers
        # Where large text leaves the cards no room, the whole of it scrolls; the cards keep a few lines each.
        pane = ScrollPane(theme, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(pane)
        self.column = column = pane.column
        column.setSpacing(8)
        self.prompt = Card(theme, self, fill="sunken", pad=0)
        self.prompt.column.addWidget(reading)
        column.addWidget(self.prompt)
        column.addWidget(cards, 1)
        # What is equally good or bad stands beside the further questions: height is scarce, width is not.
        self._strip = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._strip.setSpacing(8)
        if answers is not None:
            self._strip.addWidget(answers, 1)
            answers.stand_in_strip()
        self._strip.addWidget(cards.foot, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._strip)
        reading.set_compact()
        reading.bars_changed.connect(self.fit)
        reading.bars_changed.connect(self.bars_changed)
        # What the prompt wants is known once its texts have the width, and has to be given before the next paint.
        reading.height_changed.connect(self.fit, Qt.ConnectionType.QueuedConnection)
        self._share = _PROMPT_SHARE
        self._set_margins()
        self.adopt(theme)

    def set_share(self, way: str, share: float) -> None:
        """Give the prompt at most `share` of the height, within its limits."""
        if way == "below":
            low, high = _LIMITS["prompt"]
            self._share = min(max(share, low), high)
            self.fit()

    def widen(self, by: float) -> None:
        """Give the prompt more room, or less; by a share of the whole."""
        self.set_share("below", self._share + by)
        self.share_chosen.emit("below", self._share)

    def put_above(self, bar: QWidget) -> None:
        """Put a bar over the prompt."""
        self.column.insertWidget(0, bar)
        self.fit()

    def fit(self) -> None:
        """Give the prompt and the strip the height they need, up to their share."""
        answers, foot = self.answers, self.cards.foot.sizeHint().width()
        asked = answers is not None and answers.has_shown()
        beside = asked and self.width() - foot > self.theme.pad(_STRIP_LEAST)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop
        self._strip.setDirection(way)
        most = max(round(self.height() * self._share), self.reading.least())
        self.prompt.setFixedHeight(min(self.reading.wanted(), most))
        if answers is None:
            return
        needed = answers.widget().sizeHint().height() if asked else 0
        others = [self.column.itemAt(place).widget() for place in range(self.column.count())]
        above = [part for part in others if part not in (None, self.cards) and not part.isHidden()]
        taken = sum(part.height() if part is self.prompt else part.sizeHint().height() for part in above)
        least = self._cards_least() + (0 if beside else self.cards.foot.sizeHint().height() + 8)
        left = self.height() - taken - least
        answers.setFixedHeight(min(needed, max(left, round(self.height() * 0.16))))
        answers.setVisible(bool(needed))

    def least(self) -> int:
        """Give the height in pixels below which the responses could not be read beside each other."""
        return self.reading.least() + self._cards_least()

    def _cards_least(self) -> int:
        """Give the height that the cards keep: less where their texts are short."""
        texts = [card.block.text_height() for card in self.cards.cards if not card.isHidden()]
        wanted = round(max(texts, default=0) + self.theme.pad(_AROUND_CARDS))
        low, high = (round(self.theme.pad(one)) for one in _CARDS_LEAST)
        return min(max(wanted, low), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self._set_margins()
        self.fit()

    def _set_margins(self) -> None:
        """Margins grow in a wide window (ux.md 17): at the sides with its width, above with its height."""
        wide = min(_MARGIN_MORE, max(0, self.width() - _WIDE) * _MARGIN_MORE // (_FULL - _WIDE))
        above = _MARGIN_ABOVE + (wide // 4 if self.height() > _HIGH else 0)
        self.column.setContentsMargins(_MARGIN + wide, above, _MARGIN + wide, 6)
