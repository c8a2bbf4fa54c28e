# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How far a bundle is, beside the result packs: answers per item, and how many items people have to look at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.words import CoordinateWords
from annotator_app.gui.parts.card import Card, Icon
from annotator_app.gui.parts.coverage_bars import Bar, CoverageBars
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.session import Session
from annotator_app.gui.settling.asked import REASONS
from annotator_app.workflows.standing.desk_overview import Overview

_OWN: Final = 12  # bars up to which every number of answers has one of its own
_GATHERED: Final = 5  # bars where there are more numbers than that: their feet are wider


class CoverageSide(QWidget):
    """Two cards; `show_overview` fills them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        theme = session.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        card = Card(theme, self)
        self.bars = CoverageBars(theme, card)
        self._goal = Label(theme, "small", "textSoft", card)
        for part in (self._head(session, card, self.tr("Coverage")), self._goal, self.bars):
            card.column.addWidget(part)
        foot = Label(theme, "caption", "textSoft", card)
        foot.set_text(self.tr("Answers per item, and how many items have them"))
        card.column.addWidget(foot)
        column.addWidget(card)
        self.look = Card(theme, self)
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(10)
        words.setSpacing(2)
        self._look_count = Label(theme, "control", "text", self.look, weight=600)
        self._look_why = Label(theme, "small", "textSoft", self.look)
        words.addWidget(self._look_count)
        words.addWidget(self._look_why)
        row.addWidget(Icon(theme, "list-checks", "warn", 20, self.look))
        row.addLayout(words, 1)
        self.look.column.addLayout(row)
        self.look.hide()
        column.addWidget(self.look)
        column.addStretch(1)

    def show_overview(self, overview: Overview) -> None:
        """Show the counts of a bundle."""
        counted = CoordinateWords()
        self._show_bars(overview, counted)
        self.look.setVisible(bool(overview.to_settle))
        self._look_count.set_text(counted.need_a_look(overview.to_settle))
        why = {
            **{name: translate.said(said) for name, said in REASONS.items()},
            "tie": self.tr("Answers differ"),
            "problem": self.tr("A problem was reported"),
            "fork": self.tr("Two versions of the same work"),
        }
        said = [
            translate.filled(self.tr("{reason}: {count}"), reason=why[name], count=overview.reasons[name])
            for name in why
            if overview.reasons.get(name)
        ]
        self._look_why.set_text(" · ".join(said))

    def _show_bars(self, overview: Overview, counted: CoordinateWords) -> None:
        goal = counted.goal(overview.goal)
        self._goal.set_text(goal)
        bars, parts = [], []
        for first, last in spans_of(len(overview.coverage), overview.goal):
            items = sum(overview.coverage[first : last + 1])
            foot, said = self.tr("{first}–{last}"), self.tr("{count} with {first} to {last} answers")
            if first == last:
                foot, said = "{first}", self.tr("{count} with {answers}")
            places = {"first": first, "last": last, "answers": counted.answers(first), "count": items}
            bars.append(Bar(translate.filled(foot, **places), items, low=first < overview.goal))
            parts.append(translate.filled(said, **places))
        self.bars.set_bars(bars, f"{goal}. {translate.listed(parts)}")

    @staticmethod
    def _head(session: Session, card: Card, text: str) -> Label:
        head = Label(session.theme, "control", "text", card, weight=600)
        head.set_text(text)
        return head


def spans_of(counts: int, goal: int) -> Iterator[tuple[int, int]]:
    """Give the first and the last number of answers of each bar, for numbers from 0 to `counts` - 1.

    Every number has its own bar while there is room for that. Beyond, neighbours share one; never items without an
    answer with others, nor those below the `goal` with those that reached it.
    """
    if counts <= _OWN:
        yield from ((number, number) for number in range(counts))
        return
    goal = min(max(1, goal), counts)
    below, above, room = range(1, goal), range(goal, counts), _GATHERED - 1
    for_below = min(len(below), max(room - len(above), room // 2))
    yield 0, 0
    yield from _shared(below, for_below)
    yield from _shared(above, room - for_below)


def _shared(numbers: Sequence[int], bars: int) -> Iterator[tuple[int, int]]:
    if numbers:
        step = -(-len(numbers) // bars)
        for start in range(0, len(numbers), step):
            some = numbers[start : start + step]
            yield some[0], some[-1]
