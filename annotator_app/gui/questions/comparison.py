# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Comparison: the responses as cards side by side; digits choose the best, or put them in order.

For an order, each digit gives its response the next place, best first; pressing a placed response takes
it and all after it out again; 0 says that the next one is as good as the last.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.key_cap import Look
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.questions.response_card import ResponseCard
from annotator_app.gui.questions.view import Caps, QuestionView
from annotator_app.gui.questions.wording import Scene
from annotator_app.gui.reading.source import reading_text
from annotator_app.gui.reading.tabs import LETTERS
from annotator_app.language import words
from annotator_app.model.ids import BAD, EQUAL
from annotator_app.model.item import Block, Item
from annotator_app.model.question import Comparison

_BAD_SLOT = 9
_THREE_LEAST = 740  # pixels below which three stand below one another
_ALL = 1000  # the stretch of what takes all room up to its limit


class ComparisonView(translate.Counting, QuestionView):
    """Two to four cards. The value is a response id, "equal", "bad", or a list of lists of ids."""

    question: Comparison
    wide = True

    def __init__(
        self, theme: Theme, scene: Scene, question: Comparison, parent: QWidget | None = None
    ) -> None:
        """Make the heading, four cards and the two buttons below them."""
        super().__init__(theme, scene, question, parent)
        self._heading = Label(theme, "heading", "text", self, inset=True)
        self.head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.head.addWidget(self._heading, _ALL)
        theme.changed.connect(self._fit_heading)
        self.column.addLayout(self.head)
        self.column.addWidget(self.trouble)
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self.column.addLayout(self._grid, 1)
        self.cards = [ResponseCard(theme, letter, self) for letter in LETTERS]
        for place, card in enumerate(self.cards):
            card.pressed.connect(lambda place=place: self._press(place))
            card.head.installEventFilter(self)
        self.equal, self.bad = Button(theme, Kind.SECONDARY, self), Button(theme, Kind.SECONDARY, self)
        self.equal.clicked.connect(lambda: self._press_reserved(EQUAL))
        self.bad.clicked.connect(lambda: self._press_reserved(BAD))
        # The screen may stand it beside what else is asked, so that the cards get the height of a line more.
        self.foot = QWidget(self)
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        for button in (self.equal, self.bad):
            button.setCheckable(True)
            row.addWidget(button)
        self.column.addWidget(self.foot)
        self._stays = False
        self._open = True
        self._bad_caps: tuple[str, ...] = ()
        self._shape = (0, 0)
        self._order: list[str] = []
        self._value: Any = None
        self._tie = False

    def show_item(self, item: Item, order: Sequence[str]) -> None:
        """Show the responses in `order`."""
        super().show_item(item, order)
        self._order = list(order)
        title = self.title()
        self._heading.set_text(title.text, title.script, title.rtl)
        self._fit_heading()
        self.equal.set_label(self._equal_words())
        self.bad.set_label(self.tr("Both are bad") if len(order) == 2 else self.scene.reserved(BAD).text)
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(order))
            if place < len(order):
                self._fill(card, item, order[place])
        self._arrange()

    def stay(self) -> None:
        """Show the responses and what was chosen while the question is not asked, too."""
        self._stays = True

    def set_asked(self, asked: bool) -> None:
        """Let a response be chosen; else be away, or only to be read."""
        if not self._stays:
            super().set_asked(asked)
            return
        self._open = asked
        policy = Qt.FocusPolicy.StrongFocus if asked else Qt.FocusPolicy.NoFocus
        for part in (*(card.head for card in self.cards), self.equal, self.bad):
            part.setFocusPolicy(policy)
        self._show()

    def block_of(self, card: ResponseCard) -> Block:
        """Give the response that a card on the screen shows."""
        return self.item.blocks[f"response.{self._order[self.cards.index(card)]}"]

    def set_value(self, value: Any) -> None:
        """Show the best response, or the places of all."""
        self._value = value
        self._tie = False
        self._show()

    def choose_slot(self, slot: int) -> bool:
        """1 to 4 choose a response, 0 equally good, 9 all bad."""
        if slot == 0 and self.question.equal:
            return self._press_reserved(EQUAL)
        if slot == _BAD_SLOT and self.question.bad:
            return self._press_reserved(BAD)
        if 1 <= slot <= len(self._order):
            self._press(slot - 1)
            return True
        return False

    def take_focus(self) -> None:
        """Give the ring to the chosen card, else to the first."""
        chosen = [card for card in self.cards if card.chosen and not card.isHidden()]
        (chosen or self.cards)[0].head.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: object, event: Any) -> bool:
        """Know when a card gets the ring by Tab or mouse."""
        if event.type() == event.Type.FocusIn:
            self.entered.emit()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three cards stand side by side from 1280 pixels on, four from 1600 on."""
        super().resizeEvent(event)
        self._arrange()
        self._turn_head()

    def event(self, event: QEvent) -> bool:
        """See what stands side by side after something changed its size."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._order:
            self._arrange()
            self._turn_head()
        return done

    def minimumSizeHint(self) -> QSize:
        """What stands side by side goes below one another before it makes the pane wider than it is."""
        least = super().minimumSizeHint()
        single = [card.minimumSizeHint().width() for card in self.cards[: len(self._order)]]
        edges = self.column.contentsMargins()
        widest = max([*single, self.foot.minimumSizeHint().width(), *self._head_widths()])
        return QSize(min(least.width(), widest + edges.left() + edges.right()), least.height())

    def prefetch(self, item: Item, order: Sequence[str]) -> None:
        """Lay the responses of a coming item out in idle time."""
        for card, response in zip(self.cards, order, strict=False):
            card.block.prefetch(
                reading_text(self.scene.task, item, item.blocks[f"response.{response}"], "compare")
            )

    def _head_widths(self) -> list[int]:
        items = (self.head.itemAt(place) for place in range(self.head.count()))
        return [item.minimumSize().width() for item in items if item.widget() and not item.isEmpty()]

    def _turn_head(self) -> None:
        """Put what explains the marks below the heading where there is no room beside it."""
        widths, edges = self._head_widths(), self.column.contentsMargins()
        needed = sum(widths) + self.head.spacing() * (self.head.count() - 1)
        ways = QBoxLayout.Direction
        fits = needed <= self.width() - edges.left() - edges.right()
        if (wanted := ways.LeftToRight if fits else ways.TopToBottom) != self.head.direction():
            self.head.setDirection(wanted)

    def _fit_heading(self) -> None:
        """The heading takes one line where there is room; what explains the marks follows it."""
        self._heading.setMaximumWidth(self._heading.wanted() + 1)

    def _fill(self, card: ResponseCard, item: Item, response: str) -> None:
        block = item.blocks[f"response.{response}"]
        card.block.show_text(reading_text(self.scene.task, item, block, "compare"))
        card.head.count.setVisible(self.scene.task.counts)
        if self.scene.task.counts:
            card.head.count.set_text(self._length(block))

    def _length(self, block: Block) -> str:
        length = words.count(block.text, block.language or self.language())
        if length.unit == "characters":
            return self.tr("%n character(s)", "", length.number)
        return self.tr("%n word(s)", "", length.number)

    def _arrange(self) -> None:
        count = len(self._order)
        columns = count if count < 3 or self.width() >= {3: 1180, 4: 1500}[count] else 2
        if count == 3 and columns == 2:
            columns = 3 if self.width() >= _THREE_LEAST else 1
        least = max((card.minimumSizeHint().width() for card in self.cards[:count]), default=0)
        edges = self.column.contentsMargins()
        room = self.width() - edges.left() - edges.right() + self._grid.spacing()
        if columns * (least + self._grid.spacing()) > room:
            columns = 2 if columns == 4 and 2 * (least + self._grid.spacing()) <= room else 1
        if (columns, count) == self._shape:
            return
        self._shape = columns, count
        for place, card in enumerate(self.cards[:count]):
            self._grid.addWidget(card, place // columns, place % columns)

    def _equal_words(self) -> str:
        if len(self._order) == 2:
            return self.tr("A and B are equally good")
        return (
            self.tr("As good as the last")
            if self.question.form == "rank"
            else self.scene.reserved(EQUAL).text
        )

    def _press(self, place: int) -> None:
        if not self._open:
            self._show()
            return
        self._value = (
            self._placed(self._order[place]) if self.question.form == "rank" else self._chosen(place)
        )
        self._say()
        if self._ring:
            self.cards[place].head.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, place: int) -> str | None:
        return None if self._value == self._order[place] else self._order[place]

    def _placed(self, response: str) -> list[list[str]] | None:
        ranking = [list(tie) for tie in self._value] if isinstance(self._value, list) else []
        for number, tie in enumerate(ranking):
            if response in tie:
                return ranking[:number] or None
        if self._tie and ranking:
            ranking[-1].append(response)
        else:
            ranking.append([response])
        self._tie = False
        return ranking

    def _press_reserved(self, value: str) -> bool:
        if not self._open:
            self._show()
            return False
        if value == EQUAL and isinstance(self._value, list):
            self._tie = not self._tie
            self._show()
            return True
        self._value = None if self._value == value else value
        self._say()
        return True

    def _say(self) -> None:
        self.complain("")
        self._show()
        self.changed.emit(self._value if self._whole() or not isinstance(self._value, list) else None)
        if self._value is not None and self._whole():
            self.moved_on.emit()

    def _whole(self) -> bool:
        if not isinstance(self._value, list):
            return self._value is not None
        return sum(len(tie) for tie in self._value) == len(self._order)

    def _show(self) -> None:
        for response, card in zip(self._order, self.cards, strict=False):
            card.set_chosen(*self._said_of(response))
        self.equal.setChecked(self._value == EQUAL or self._tie)
        self.bad.setChecked(self._value == BAD)
        # What is only to be read has no buttons but the one that was pressed.
        self.equal.setVisible(self.question.equal and (self._open or self.equal.isChecked()))
        self.bad.setVisible(self.question.bad and (self._open or self.bad.isChecked()))
        self._show_caps()

    def _said_of(self, response: str) -> tuple[bool, str]:
        if self.question.form == "best":
            return self._value == response, self.tr("Best") if self._value == response else ""
        places = self._value if isinstance(self._value, list) else []
        for number, tie in enumerate(places):
            if response in tie:
                return number == 0, translate.filled(self.tr("Place {number}"), number=number + 1)
        return False, ""

    def set_bad_caps(self, caps: tuple[str, ...]) -> None:
        """Show the keys that say that all are bad."""
        self._bad_caps = caps
        self._show_caps()

    def draw_caps(self, caps: Caps, look: Look) -> None:
        """Show a cap on each card and on the buttons, while they choose."""
        for place, card in enumerate(self.cards):
            card.head.set_caps(caps(place + 1) if self._open else (), look)
        self.equal.set_keys(caps(0) if self._open else ())
        self.bad.set_keys(self._bad_caps if self._open else ())
