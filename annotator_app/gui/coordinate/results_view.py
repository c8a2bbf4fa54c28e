# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How the result packs are laid out: the list at the start side, the counts beside it, below it without room."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from annotator_app.gui import translate
from annotator_app.gui.coordinate.coverage import CoverageSide
from annotator_app.gui.coordinate.words import CoordinateWords
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.frame.empty_state import EmptyState
from annotator_app.gui.parts.lists.result_list import LineOf, ResultList
from annotator_app.gui.parts.scroll import ScrollPane
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.work_bar import WorkBar
from annotator_app.gui.safety.copy_words import moment
from annotator_app.gui.session import Session
from annotator_app.text import QT_TRANSLATE_NOOP

_UNDO = QT_TRANSLATE_NOOP("commands", "Undo the last merge")
_SIDE = 340  # pixels at 100 % of the cards beside the list
_SIDE_FROM = 980  # pixels at 100 % from which they stand beside it
_ROWS_LEAST = 4
_AROUND = 24  # pixels around the list that are not for rows
_ENDLESS = 16777215


class ResultsView(QWidget):
    """The parts of the tab; `add`, `merge`, `undo` and `stop` are its buttons."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Build the parts."""
        super().__init__(parent)
        self._session, theme = session, session.theme
        self._theme = theme
        self._rows = 0
        self._words = CoordinateWords()
        self.add = Button(theme, Kind.SECONDARY, self)
        self.add.set_label(self.tr("Add result packs"), "folder-open")
        self.merge = Button(theme, Kind.PRIMARY, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.pane = ScrollPane(theme, self)
        whole.addWidget(self.pane)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(20)
        self.pane.column.addLayout(self._both, 1)
        self._both.addWidget(self._list_side(), 1)
        self.side = CoverageSide(session, self.pane.content)
        self._both.addWidget(self.side, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._fit)

    def fill(self, host: QWidget) -> None:
        """Take the whole of `host`."""
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self)

    @property
    def first(self) -> QWidget | None:
        """Where the work goes on; None where that is not shown yet."""
        first = self.list if self._rows else self.empty.primary
        return None if first.isHidden() or first.parentWidget().isHidden() else first

    def show_rows(self, heading: str, states: str, count: int, line_of: LineOf, *, known: bool) -> None:
        """Show `count` rows under `heading`, and how they stand; without rows say so, once that is `known`."""
        fills = bool(count) and self.empty.isAncestorOf(self.window().focusWidget() or self)
        self._rows = count
        for part in (self.card, self._head):
            part.setVisible(bool(count))
        self._show_foot()
        self.empty.setVisible(known and not count)
        self.summary.set_text(heading)
        self.states.set_text(states)
        self.list.show_rows(f"{heading}. {states}" if states else heading, count, line_of)
        self._fit()
        if fills and self.first is not None:
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, words: str) -> None:
        """Say what the worker does, "" for nothing."""
        starts = bool(words) and not self._busy_words
        self._busy_words = words
        self._show_foot()
        if starts:
            self.bar.show_work(0, 0)
            self.doing.set_text(words)
        self.bar.setAccessibleName(words)

    def _show_foot(self) -> None:
        """Below the rows stands what the worker does, else the note; both have the same room, so that no row moves."""
        focus = self.window().focusWidget()
        page = self._busy if self._busy_words else self.note
        # Qt would give the focus to the other page: who pressed undo would stand on the button that stops it.
        leads = (
            page is not self._foot.currentWidget() and focus is not None and self._below.isAncestorOf(focus)
        )
        self._foot.setCurrentWidget(page)
        self._below.setVisible(bool(self._rows or self._busy_words))
        if leads and self.first is not None:
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.bar.show_work(done, total)
        if total:
            said = self.tr("{what} {a} of {b}")
            self.doing.set_text(translate.filled(said, what=self._busy_words, a=done, b=total))

    def show_last(self, last: tuple[str, int] | None) -> None:
        """Say which merge can be undone."""
        self._last.setVisible(last is not None)
        if last is not None:
            said = moment(datetime.fromisoformat(last[0]))
            words = translate.filled(
                self.tr("Last merge: {time}, {packs}"), time=said, packs=self._words.packs(last[1])
            )
            self.last.set_text(words)

    def _list_side(self) -> QWidget:
        theme, side = self._theme, QWidget(self.pane.content)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading(side))
        self.card = Card(theme, side, pad=2)
        self.list = ResultList(theme, self.card)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.card.column.addWidget(self.list, 1)
        self.card.column.addStretch(0)  # a few rows stand at the top of the card
        column.addWidget(self.card, 1)
        self._below = QWidget(side)
        self._foot = QStackedLayout(self._below)
        self._foot.addWidget(self._note(self._below))
        self._foot.addWidget(self._working(self._below))
        column.addWidget(self._below)
        self.empty = EmptyState(theme, side)
        self.empty.set_state(
            self.tr("No result packs yet"),
            self.tr("Drop the files here that come back, or a whole folder, or add them:"),
            self.tr("A result pack ends in .resultpack. Each is checked before anything of it is merged."),
        )
        self.empty.set_drop(True)
        self.empty.primary.set_label(self.tr("Add result packs"), "folder-open")
        self.empty.second.set_label(self.tr("Add a folder"))
        column.addWidget(self.empty, 1)
        self.empty.hide()
        column.addStretch(0)
        return side

    def _heading(self, side: QWidget) -> QWidget:
        self._head = QWidget(side)
        row = QVBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.summary = Label(self._theme, "control", "text", self._head, weight=600, inset=True)
        self.states = Label(self._theme, "small", "textSoft", self._head, inset=True)
        row.addWidget(self.summary)
        row.addWidget(self.states)
        return self._head

    def _working(self, side: QWidget) -> QWidget:
        """The line of the work that goes on: what, how far, and a way to stop it."""
        self._busy, self._busy_words = QWidget(side), ""
        row = QHBoxLayout(self._busy)
        row.setContentsMargins(3, 0, 0, 0)
        row.setSpacing(10)
        words = QVBoxLayout()
        self.doing = Label(self._theme, "small", "textSoft", self._busy)
        self.bar = WorkBar(self._theme, self._busy)
        self.stop = Button(self._theme, Kind.SECONDARY, self._busy, small=True)
        self.stop.set_label(self.tr("Stop"))
        words.setSpacing(2)
        words.addWidget(self.doing)
        words.addWidget(self.bar)
        row.addLayout(words, 1)
        row.addWidget(self.stop)
        row.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)
        return self._busy

    def _note(self, side: QWidget) -> QWidget:
        """What a merge never does, and the one that can be undone."""
        self.note = QWidget(side)
        column = QVBoxLayout(self.note)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(2)
        said = Label(self._theme, "small", "textSoft", self.note, inset=True, icon="info")
        said.set_text(
            self.tr(
                "Merging never deletes. Older packs of the same person stay, and every merge can be undone."
            )
        )
        column.addWidget(said)
        self._last = QWidget(self.note)
        row = QHBoxLayout(self._last)
        row.setContentsMargins(0, 0, 0, 0)
        self.last = Label(self._theme, "small", "textSoft", self._last, inset=True)
        self.undo = Button(self._theme, Kind.QUIET, self._last, small=True)
        self.undo.set_label(translate.said(_UNDO), "undo-2")
        row.addWidget(self.last, 1)
        row.addWidget(self.undo)
        column.addWidget(self._last)
        self._last.hide()
        return self.note

    def resizeEvent(self, event: object) -> None:
        """See whether both sides have room beside one another."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = self._theme
        beside = self.width() >= theme.px(_SIDE_FROM)
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        side = round(theme.px(_SIDE)) if beside else 0
        self.side.setMinimumWidth(side)
        self.side.setMaximumWidth(side or _ENDLESS)
        row = self.list.sizeHintForRow(0) if self._rows else 0
        others = self._head.height() + self._busy.minimumSizeHint().height() + _AROUND
        fit = (self.height() - others) // row if row else 0
        self.list.setMinimumHeight(max(1, min(self._rows, _ROWS_LEAST, fit)) * row)
        self.list.setMaximumHeight(self._rows * row)
