# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rating by criteria: how many are rated stands over them; what may be said after them folds to a button.

A folded question is a stop of Tab like any other: reaching it opens it, and its neighbours, so that the
way of Tab goes from one to the next and on. They fold again with the way back to the criteria.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.keyboard.commands import CAP_WORDS
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.key_cap import RANGE, KeyHint
from annotator_app.gui.parts.part import inset
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.wrap_row import WrapRow
from annotator_app.gui.questions.answer_pane import AnswerPane
from annotator_app.gui.questions.flow import Flow
from annotator_app.gui.questions.view import QuestionView
from annotator_app.model.question import Choice, Scale, Text

_BETWEEN: Final = 8
_BY_TAB: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


def criteria_of(flow: Flow) -> list[QuestionView]:
    """Give the views of the criteria, in their order."""
    return [view for view in flow.views.values() if isinstance(view.question, Scale)]


class Rating(QObject):
    """Arranges the criteria of an answer pane, and what may be said after them."""

    def __init__(self, flow: Flow, answers: AnswerPane, required: Callable[[str], bool]) -> None:
        """Stand the criteria close together; `required(question id)` tells what may not fold now."""
        super().__init__(answers)
        self._flow, self._answers, self._required = flow, answers, required
        self._criteria = criteria_of(flow)
        self._unfolded = False
        theme, column, inner = answers.theme, answers.column, answers.widget()
        place = column.indexOf(self._criteria[0])
        self._heading = Label(theme, "heading", "text", inner)
        self._count = Label(theme, "small", "textSoft", inner, wrap=False)
        head = QHBoxLayout()
        head.setContentsMargins(theme.ring_room, 0, theme.ring_room, 0)
        head.addWidget(self._heading, 1)
        head.addWidget(self._count)
        box = QVBoxLayout()
        box.setSpacing(_BETWEEN)
        box.addLayout(head)
        for view in self._criteria:
            column.removeWidget(view)
            box.addWidget(view)
        self.below = QVBoxLayout()
        box.addLayout(self.below)
        self._hints = KeyHint(theme, inner)
        box.addLayout(inset(theme, self._hints))
        column.insertLayout(place, box)
        self._show_hints()
        self._folds = self._make_folds(inner)
        flow.ring_moved.connect(self._ring_moved)
        flow.asked_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Say how many criteria are rated, and fold what is optional and not looked at."""
        of_responses = self._criteria[0].question.each == "response"
        said = self.tr("Rate the response") if of_responses else self.tr("Rate by these criteria")
        self._heading.set_text(said)
        asked = self._flow.asked()
        for part in (self._heading, self._count, self._hints):
            part.setVisible(any(view.question.id in asked for view in self._criteria))
        rated = sum(self._rated(view.question) for view in self._criteria)
        count = translate.filled(self.tr("{a} of {b}"), a=rated, b=len(self._criteria))
        self._count.set_text(count)
        for name, button in self._folds.items():
            here = self._unfolded or self._flow.ring == name
            open_ = here or self._value(name) is not None or self._required(name)
            self._flow.views[name].setVisible(name in asked and open_)
            button.setVisible(name in asked and not open_)
            button.set_label(self._folded(name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open a folded question that Tab has reached."""
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            name = str(watched.property("question"))
            if event.reason() in _BY_TAB:
                QTimer.singleShot(0, self, lambda: self._open_all(name))
        return False

    def _make_folds(self, inner: QWidget) -> dict[str, Button]:
        names = list(self._flow.views)
        last = names.index(self._criteria[-1].question.id)
        holder = QWidget(inner)
        row = WrapRow(holder)
        folds: dict[str, Button] = {}
        for name in names[last + 1 :]:
            view = self._flow.views[name]
            own = self._flow.family.own_question(name)
            if not isinstance(view.question, Text | Choice) or (own is not None and own.starts_from):
                continue
            button = Button(self._answers.theme, Kind.SECONDARY, holder, small=True)
            button.setProperty("question", name)
            button.installEventFilter(self)
            button.clicked.connect(lambda _on=False, name=name: self._open(name))
            row.addWidget(button)
            folds[name] = button
        column = self._answers.column
        column.insertWidget(column.indexOf(self._answers.suggestion), holder)
        return folds

    def _ring_moved(self, name: str) -> None:
        """What the ring has come to is shown first, so that the focus never falls between."""
        self._unfolded = self._unfolded and name in self._folds
        if name in self._folds and self._flow.views[name].isHidden():
            self._open(name)
        self.refresh()
        QTimer.singleShot(0, self._answers, self._answers.keep_visible)

    def _open_all(self, name: str) -> None:
        self._unfolded = True
        self._open(name)

    def _open(self, name: str) -> None:
        view = self._flow.views[name]
        view.show()
        self._flow.set_ring(name)
        view.take_focus()
        self.refresh()
        QTimer.singleShot(0, self._answers, self._answers.keep_visible)

    def _folded(self, name: str) -> str:
        view = self._flow.views[name]
        title = view.title().text
        if isinstance(view.question, Choice) and view.question.multiple:
            return translate.filled(self.tr("{question}: none"), question=title)
        return title

    def _rated(self, question: Any) -> bool:
        return self._value(question.id) is not None

    def _value(self, name: str) -> Any:
        value = self._flow.answers.get(name)
        if self._flow.views[name].question.each == "response" and self._flow.responses:
            value = (value or {}).get(self._flow.responses[self._flow.response])
        return value

    def _show_hints(self) -> None:
        scale = self._criteria[0].question
        first, last = (translate.digits(str(point)) for point in (scale.min, scale.max))
        hints = [(((first,), (RANGE,), (last,)), self.tr("rate"))]
        if scale.cannot_judge:
            hints.append((((translate.digits("0"),),), self.tr("cannot judge")))
        hints.append((((translate.said(CAP_WORDS["Tab"]),),), self.tr("next criterion")))
        self._hints.set_hints(tuple(hints))
