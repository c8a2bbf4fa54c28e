# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The task view: one item at a time, read at the start, answer at the end, go on at the bottom end.

The screen arranges the frame, the texts and the questions, and turns commands into calls of the labelling
session. Everything that is kept is kept there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from annotator_app.errors import QuestionError
from annotator_app.gui import translate
from annotator_app.gui.keyboard.composition import commit_composition
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.reading_block import ReadingBlock
from annotator_app.gui.questions.answer_pane import AnswerPane
from annotator_app.gui.questions.flow import Flow
from annotator_app.gui.questions.make import make_views
from annotator_app.gui.questions.wording import Scene
from annotator_app.gui.reading.pane import ReadingPane
from annotator_app.gui.session import Session
from annotator_app.gui.task import focus
from annotator_app.gui.task.aiding.aids import Aids
from annotator_app.gui.task.aiding.find import FindBar
from annotator_app.gui.task.aiding.marks import Marks
from annotator_app.gui.task.at_work import AtWork
from annotator_app.gui.task.frame import TaskFrame
from annotator_app.gui.task.layout import Cards, SideBySide
from annotator_app.gui.task.pace import Pace
from annotator_app.gui.task.paint_first import look_ahead, painted_first
from annotator_app.gui.task.trouble.saved import SavedSign
from annotator_app.gui.task.wording.facts import Facts
from annotator_app.gui.task.wording.words import missing_words, undone_words
from annotator_app.model.question import Question
from annotator_app.workflows.labelling.label import LabellingSession

if TYPE_CHECKING:
    from annotator_app.gui.parts.frame.side_panel import SidePanel
    from annotator_app.gui.task.aiding.compare import Compare
    from annotator_app.workflows.labelling.label_history import Undone

_TEXT_PAUSE_MS = 400


class TaskScreen(QWidget):
    """Signals: `shown()` after every item; `finished()`: nothing is open any more."""

    shown = Signal()
    finished = Signal()
    CONTEXT, VIEWS = "task", staticmethod(make_views)  # what the review screen has otherwise
    FLOW, MARKS, FACTS, FRAME = Flow, Marks, Facts, TaskFrame

    def __init__(self, session: Session, labelling: LabellingSession, parent: QWidget | None = None) -> None:
        """Build the view for the pack of `labelling` and show its current item."""
        super().__init__(parent)
        self.session, self.labelling = session, labelling
        theme, task = session.theme, labelling.task
        session.own_names.update(task.language_names)
        self.scene = Scene.of(session, labelling)
        self.views = self.VIEWS(theme, self.scene)
        self.flow = self.FLOW(labelling.family, self.views, self)
        self.frame = self.FRAME(theme, session.keys, self)
        self.reading = ReadingPane(theme, self.scene)
        self.cards = next((view for view in self.views.values() if view.wide), None)
        self.answers = AnswerPane(
            theme, self.scene, [view for view in self.views.values() if view is not self.cards]
        )
        self.body = self._make_body()
        self.frame.set_body(self.body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self.panels: list[SidePanel] = []
        self.stops: Any = bool  # whether something is said between an answer and the next item: no
        self.marks = self.MARKS(self.flow, self)
        self.compare = self._make_compare()
        self.aids = Aids(self)
        self._find_bar: FindBar | None = None
        self.facts = self.FACTS(labelling, self.scene, self.flow, self.frame, self.answers)
        self.pace = Pace()
        self._at_work = AtWork(self.pace, self)
        self.saved = SavedSign(labelling, self.frame.top, self.frame.banner, session.keys, self)
        self._text_timer = QTimer(self)
        self._text_timer.setSingleShot(True)
        self._text_timer.setInterval(_TEXT_PAUSE_MS)
        self._text_timer.timeout.connect(self._keep)
        self._wire()
        self.show_item()

    # --- showing ---------------------------------------------------------------------------------------
    def show_item(self) -> None:
        """Show the current item of the session; the ring goes to its first open question."""
        labelling, item = self.labelling, self.labelling.item
        self.session.advice.forget()
        order = labelling.shown("responses")
        self.reading.show_item(item, order)
        self.flow.show_item(item, labelling.answers, self._order, order)
        self.answers.show_item(item)
        self.aids.serve(item, self._blocks())
        self.pace.start(item.id, sum(len(block.text) for block in item.blocks.values()))
        self.facts.show()
        self.session.keys.item_changed()
        self.flow.set_ring(self.flow.first())
        self.body.fit()
        if self.compare is not None:
            self.compare.refresh()
        self.saved.refresh()
        self.shown.emit()
        QTimer.singleShot(0, self, self._look_ahead)

    def show_response(self, place: int) -> None:
        """Show another response of the item, and the answers about it."""
        order = self.labelling.shown("responses")
        if not 0 <= place < len(order):
            return
        self.reading.show_item(self.labelling.item, order, place)
        self.flow.start_from(self.labelling.item.blocks[f"response.{order[place]}"].text)
        self.flow.show_response(place, order)
        self.aids.serve(self.labelling.item, self._blocks())
        self.flow.set_ring(self.flow.first())

    def refresh(self) -> None:
        """Show the states again, as after a report or a note."""
        self.frame.top.ribbon.state_changed(self.labelling.position)
        self.facts.show()
        self.saved.refresh()

    # --- commands --------------------------------------------------------------------------------------
    @painted_first
    def commit(self, *, quick: bool = False) -> None:
        """Save the answer and go on; with something missing, say what and go there. `quick`: one step for undo."""
        commit_composition()
        if self.flow.choose_highlighted() and self.labelling.missing():
            return
        self.flow.keep_warned()
        try:
            records = self.flow.language_records()
            missing = self.labelling.commit(self.pace.measured(), records, quick=quick)
        except QuestionError as misfit:
            self._complain({str(misfit.params["question"]): translate.said(misfit.said, misfit.params)})
            return
        if missing:
            self._complain({name: missing_words(self.views[name]) for name in missing})
        elif not self.stops():
            self.go_on()

    @painted_first
    def go(self, position: int) -> None:
        """Go to an item; the one that is left is kept."""
        commit_composition()
        here, count = self.labelling.position, self.labelling.count
        if not 0 <= position < count or position == here or self.saved.holds(position):
            return
        self.labelling.go(position, self.pace.measured(), self.flow.language_records())
        self.frame.top.ribbon.state_changed(here)
        self.show_item()

    def previous(self) -> None:
        """Go to the item before."""
        self.go(self.labelling.position - 1)

    def next(self) -> None:
        """Go to the item after, without judging this one."""
        self.go(self.labelling.position + 1)

    def next_open(self) -> None:
        """Go to the next open item."""
        upcoming = self.labelling.next_open(self.labelling.position)
        if upcoming is None:
            self.finished.emit()
        else:
            self.go(upcoming)

    def next_later(self) -> None:
        """Go to the next item to decide later."""
        here, states = self.labelling.position, self.labelling.states
        place = states.find(2, here + 1)
        place = place if place >= 0 else states.find(2)
        if place >= 0:
            self.go(place)

    def later(self) -> None:
        """Set the item aside and go on; a second time takes it up again."""
        commit_composition()
        aside = not self.labelling.work.later
        number = self.labelling.position + 1
        self.labelling.decide_later(aside)
        self.refresh()
        if not aside:
            return
        said = translate.filled(self.tr("Item {number} is marked to decide later."), number=number)
        self.go_on()
        self.session.messages.toast(said, self.tr("Undo"), self.undo, "edit.undo")

    def undo(self) -> None:
        """Take the last step back, on whatever item it was."""
        self._show_undone(self.labelling.undo(), "edit.redo")

    def redo(self) -> None:
        """Do the undone step again."""
        self._show_undone(self.labelling.redo(), "edit.undo")

    def choose(self, slot: int) -> None:
        """Give a digit to the question with the ring."""
        self.flow.choose_slot(slot)

    def choose_none(self) -> None:
        """Give 0 to the question with the ring."""
        self.flow.choose_slot(0)

    def all_bad(self) -> None:
        """Say that all responses are bad, where the comparison has the ring; else 9 is a digit as any other."""
        self.flow.choose_slot(9)

    def find(self) -> None:
        """Find in the text."""
        if self._find_bar is None:
            self._find_bar = FindBar(self.session.theme, self._blocks, self)
            self._find_bar.back = lambda: self.flow.set_ring(self.flow.ring)
            self.reading.put_above(self._find_bar)
        self._find_bar.open_bar()

    def other_pane(self) -> None:
        """Go from the answer to the text and back, and with a panel open between it and what it leaves free."""
        to_text = focus.leads_to_text(self.reading, self.panels)
        if to_text is not None:
            (self.reading.take_focus if to_text else lambda: self.flow.set_ring(self.flow.ring))()

    def response_before(self) -> None:
        """Show the response before."""
        self.show_response(self.flow.response - 1)

    def response_after(self) -> None:
        """Show the response after."""
        self.show_response(self.flow.response + 1)

    def step_out(self) -> None:
        """Close the language card, leave the text, take the search back: one level, losing nothing."""
        view = self.views.get(self.flow.ring)
        here = QApplication.focusWidget()
        if here is not None and self.reading.isAncestorOf(here):
            self.flow.set_ring(self.flow.ring)
        elif view is not None and not view.step_out() and view.has_caret():
            self.frame.actions.primary.setFocus()

    def inner_contexts(self) -> tuple[str, ...]:
        """Give the contexts of keys that this pack adds: comparison, rating."""
        contexts = []
        if self.cards is not None:
            contexts.append("comparison")
        if any(part.shape == "responses" and part.show == "read" for part in self.scene.family.parts):
            contexts.append("rating")
        return tuple(contexts)

    def leave(self, *, at_last: bool = False) -> bool:
        """Keep what stands in the questions and wait until it is on the disk; False where that was not possible."""
        commit_composition()
        self.session.advice.forget()
        return self.labelling.close(at_last=at_last)

    # --- inside ----------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Keep what was typed when the person goes to another window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.pace.focus_lost()
            commit_composition()
            self._keep()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Questions from top to bottom, going on, the bars, and last the texts; a panel over them comes first."""
        frame, cards = self.frame, [self.cards, self.cards.foot] if self.cards is not None else []
        bars = (frame.actions.primary, frame.actions, frame.top, frame.banner)
        return focus.step([*self.panels, *cards, *self.answers.zones, *bars, self.reading], forward=forward)

    def _make_compare(self) -> Compare | None:
        if self.cards is None:
            return None
        from annotator_app.gui.task.aiding.compare import Compare

        return Compare(self.session, self.cards, self)

    def _make_body(self) -> Cards | SideBySide:
        theme = self.session.theme
        if self.cards is not None:
            return Cards(theme, self.reading, self.cards, self.answers)
        writes = any(view.writes for view in self.views.values())
        return SideBySide(theme, self.reading, self.answers, writes=writes)

    def _wire(self) -> None:
        self.frame.top.ribbon.jumped.connect(self.go)
        self.flow.changed.connect(self._changed)
        self.flow.ring_moved.connect(self._ring_moved)
        self.flow.asked_changed.connect(self._asked_changed)
        self.flow.response_wanted.connect(self.show_response)
        self.reading.response_asked.connect(self.show_response)
        for view in self.views.values():
            view.hinted.connect(self.facts.show)
        self.session.keys.caps_changed.connect(self._show_caps)
        self.frame.top.ribbon.set_states(self.labelling.states, self.labelling.position)
        self._show_caps()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the focus to the first open question once there is a window to have it."""
        super().showEvent(event)
        self._at_work.listen(self.window().windowHandle())
        if not self.body.isHidden() and not self.labelling.item.blank:
            self.flow.set_ring(self.flow.ring or self.flow.first())

    def _order(self, question: Question) -> list[str]:
        return self.labelling.shown(question.id)

    def _changed(self, name: str, value: Any) -> None:
        self.pace.edit()
        self.labelling.set(name, value)
        if self.views[name].has_caret():
            self._text_timer.start()
        else:
            self.labelling.keep_draft()
        self.facts.show()
        self.saved.refresh()

    def _keep(self) -> None:
        self.labelling.keep_draft()
        self.saved.refresh()

    def go_on(self) -> None:
        """Show the next item, at the end the next open one; with nothing open any more say so."""
        left, count = self.labelling.position, self.labelling.count
        self.frame.top.ribbon.state_changed(left)
        upcoming = left + 1 if left + 1 < count else self.labelling.next_open(left)
        if upcoming is None or upcoming == left:
            self.refresh()
            self.finished.emit()
        elif self.saved.holds(upcoming):
            self.refresh()
        else:
            self.labelling.go(upcoming, self.pace.measured())
            self.show_item()

    def _complain(self, sentences: dict[str, str]) -> None:
        self.flow.complain(sentences)
        name = next(iter(sentences))
        self._show_response_of(name)
        self.flow.set_ring(name)
        # The sentence about it takes its room first.
        QTimer.singleShot(0, self, self.answers.keep_visible)
        announce(self.views[name], sentences[name])

    def _show_response_of(self, name: str) -> None:
        given = self.labelling.answers.get(name)
        if self.views[name].question.each != "response":
            return
        for place, response in enumerate(self.labelling.shown("responses")):
            if (given or {}).get(response) is None:
                self.show_response(place)
                return

    def _show_undone(self, undone: Undone | None, other: str) -> None:
        if undone is None:
            return
        self.frame.top.ribbon.state_changed(undone.position)
        self.show_item()
        question = self.labelling.task.question(undone.question)
        said = undone_words(undone, question, again=other == "edit.undo")
        self.session.messages.toast(said, "", None, other)

    def _blocks(self) -> dict[str, ReadingBlock]:
        blocks = self.reading.blocks
        if self.cards is not None:
            order = self.labelling.shown("responses")
            blocks.update(
                {f"response.{r}": card.block for r, card in zip(order, self.cards.cards, strict=False)}
            )
        return blocks

    def _ring_moved(self, _name: str) -> None:
        self.answers.keep_visible()
        self._show_caps()

    def _asked_changed(self) -> None:
        self.body.fit()

    def _show_caps(self) -> None:
        keys = self.session.keys
        self.flow.set_caps(keys.slot_caps)
        if self.cards is not None:
            self.cards.set_bad_caps(keys.caps("answer.all_bad"))

    def _look_ahead(self) -> None:
        look_ahead(self.labelling, self.reading, self.views.values())
