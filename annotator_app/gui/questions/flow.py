# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The flow through the questions of an item: which has the ring, which are asked, what is open.

It owns the widgets of a pack's questions and their values for the item that is shown, and knows nothing
of where they stand in the window. A value asked of each response is kept as an object by response id,
and the widget shows the part that belongs to the response on the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotator_app.gui.questions.view import Caps, QuestionView
from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.question import Question, Text


class Flow(QObject):
    """The questions of the item that is shown.

    Signals: `changed(question id, value)` by a person; `ring_moved(question id)`; `asked_changed()` when
    other questions are asked than before; `response_wanted(place)`.
    """

    changed = Signal(str, object)
    ring_moved = Signal(str)
    asked_changed = Signal()
    response_wanted = Signal(int)
    response_shown = Signal()

    def __init__(
        self, family: Family, views: Mapping[str, QuestionView], parent: QObject | None = None
    ) -> None:
        """Take the widgets by question id, in the order of asking."""
        super().__init__(parent)
        self.family = family
        self.views = dict(views)
        self.ring = ""
        self.answers: dict[str, Any] = {}
        self._item: Item | None = None
        self._responses: list[str] = []
        self._response = 0
        for name, view in self.views.items():
            view.changed.connect(lambda value, name=name: self._take(name, value))
            view.moved_on.connect(lambda name=name: self.go_on(name))
            view.entered.connect(lambda name=name: self._entered(name))

    def show_item(
        self,
        item: Item,
        answers: Mapping[str, Any],
        order: Callable[[Question], list[str]],
        responses: list[str],
    ) -> None:
        """Show `item` with `answers`; `responses` are its responses in the order on the screen."""
        self._item, self.answers = item, dict(answers)
        self._responses, self._response = responses, 0
        if responses:
            self.start_from(item.blocks[f"response.{responses[0]}"].text)
        for view in self.views.values():
            view.show_item(item, order(view.question))
        self._show_values()
        self._show_asked()

    def show_response(self, place: int, responses: list[str]) -> None:
        """Show the answers about the response at `place` of `responses`, the order on the screen."""
        self._responses, self._response = responses, place
        self._show_values()
        self.response_shown.emit()

    @property
    def responses(self) -> list[str]:
        """The ids of the responses in the order on the screen."""
        return self._responses

    @property
    def response(self) -> int:
        """The place of the response that is on the screen."""
        return self._response

    def asked(self) -> list[str]:
        """Give the ids of the questions asked after the answers so far, in their order."""
        return [name for name, view in self.views.items() if self.family.asked(view.question, self.answers)]

    def first(self) -> str:
        """Give the question that answering begins with: the first open one, else the first."""
        here = [name for name in self.asked() if self._waits(name)]
        return (here or self.asked() or [""])[0]

    def set_ring(self, name: str, *, focus: bool = True) -> None:
        """Let digits answer the question `name`."""
        if name not in self.views:
            return
        moved, self.ring = name != self.ring, name
        # First the new one takes the focus: what folds with the focus inside would throw it anywhere.
        self.views[name].set_ring(True)
        if focus:
            self.views[name].take_focus()
        for other, view in self.views.items():
            if other != name:
                view.set_ring(False)
        if moved:
            self.ring_moved.emit(name)

    def go_on(self, name: str) -> None:
        """Move the ring on from `name` to the next open question; where none is open it stays."""
        names = self.asked()
        after = names[names.index(name) + 1 :] if name in names else names
        for candidate in [*after, *names]:
            if candidate != name and self._waits(candidate):
                self.set_ring(candidate)
                return
        self._go_to_next_response()

    def step(self, by: int) -> bool:
        """Move the ring to the next (1) or earlier (-1) question; False at either end."""
        names = self.asked()
        place = names.index(self.ring) + by if self.ring in names else 0
        if not 0 <= place < len(names):
            return False
        self.set_ring(names[place])
        return True

    def write(self) -> bool:
        """Put the caret into the text field of the question with the ring, else of the first that has one."""
        names = sorted(self.asked(), key=lambda name: name != self.ring)
        name = next((name for name in names if self.views[name].writes), "")
        self.set_ring(name)
        return bool(name)

    def choose_slot(self, slot: int) -> bool:
        """Give the digit `slot` to the question that has the ring."""
        view = self.views.get(self.ring)
        return view is not None and view.choose_slot(slot)

    def set_caps(self, caps: Caps) -> None:
        """Show the keys that choose now on every question."""
        for view in self.views.values():
            view.set_caps(caps)

    def set_answer(self, name: str, value: Any) -> None:
        """Show `value` as the whole answer to `name`, as after an undo."""
        self.answers[name] = value
        if value is None:
            del self.answers[name]
        self._show_values()
        self._show_asked()

    def would_choose(self) -> bool:
        """Whether going on takes what is highlighted in the question with the ring."""
        view = self.views.get(self.ring)
        return view is not None and view.would_choose()

    def choose_highlighted(self) -> bool:
        """Take what is highlighted in the question with the ring; True if that changed the answer."""
        view = self.views.get(self.ring)
        return view is not None and view.choose_highlighted()

    def keep_warned(self) -> None:
        """Keep every answer in spite of the warning that stands open at it."""
        for view in self.views.values():
            if view.warned():
                view.keep()

    def language_records(self) -> dict[str, str]:
        """Give what is recorded of the languages of written answers, by question."""
        found = {name: view.language_record() for name, view in self.views.items()}
        return {name: record for name, record in found.items() if record}

    def start_from(self, text: str) -> None:
        """Let corrected responses start from the text of the response on the screen."""
        for view in self.views.values():
            if view.starts_from_response():
                view.start_from(text)

    def complain(self, sentences: Mapping[str, str]) -> None:
        """Say at each question what is missing; the others fall silent."""
        for name, view in self.views.items():
            view.complain(sentences.get(name, ""))

    def _take(self, name: str, value: Any) -> None:
        if self.views[name].question.each == "response" and self._responses:
            whole = dict(self.answers.get(name) or {})
            whole[self._responses[self._response]] = value
            value = {response: one for response, one in whole.items() if one is not None} or None
        before = self.asked()
        if value is None:
            self.answers.pop(name, None)
        else:
            self.answers[name] = value
        self.changed.emit(name, value)
        self._drop_unasked()
        if self.asked() != before:
            self._show_asked()

    def _drop_unasked(self) -> None:
        asked = self.asked()
        for name in [name for name in self.answers if name in self.views and name not in asked]:
            del self.answers[name]
            self.views[name].set_value(None)
            self.changed.emit(name, None)

    def _entered(self, name: str) -> None:
        if name != self.ring:
            self.set_ring(name, focus=False)

    def _waits(self, name: str) -> bool:
        """Whether the ring goes to this question by itself: words that nobody has to write are left to Tab.

        So `2 1 Enter` judges a comparison, whatever may be written about it.
        """
        question = self.views[name].question
        return self._open_here(name) and (not isinstance(question, Text) or self._needed(name))

    def _open_here(self, name: str) -> bool:
        value, question = self.answers.get(name), self.views[name].question
        if question.each == "response" and self._responses:
            value = (value or {}).get(self._responses[self._response])
        return value is None

    def _go_to_next_response(self) -> None:
        each = [name for name in self.asked() if self.views[name].question.each == "response"]
        for place, response in enumerate(self._responses):
            if any(response not in (self.answers.get(name) or {}) for name in each if self._needed(name)):
                if place != self._response:
                    self.response_wanted.emit(place)
                return

    def _needed(self, name: str) -> bool:
        return self.family.required(self.views[name].question, self.answers)

    def _show_values(self) -> None:
        for name, view in self.views.items():
            value = self.answers.get(name)
            if view.question.each == "response" and self._responses:
                value = (value or {}).get(self._responses[self._response])
            view.set_value(value)

    def _show_asked(self) -> None:
        asked = self.asked()
        for name, view in self.views.items():
            view.set_asked(name in asked)
        self.asked_changed.emit()
