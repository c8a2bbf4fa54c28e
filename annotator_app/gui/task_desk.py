# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""An open task in the window: its screen, its panels, its dialogs, and the commands it offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator_app.gui import translate
from annotator_app.gui.dialogs.half_written import HalfWritten
from annotator_app.gui.keyboard.composition import commit_composition
from annotator_app.gui.pack_words import day_of, family_of, languages_of, tile_of, title_of
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.screens.task import TaskScreen
from annotator_app.gui.task.aiding.reading_ruler import ReadingRuler
from annotator_app.gui.task.before_start import StartNotice, warnings_of
from annotator_app.gui.task.going_on import GoingOn
from annotator_app.gui.task.panes import Panes
from annotator_app.gui.task.rest import Rest
from annotator_app.gui.task.side_panels import SidePanels
from annotator_app.gui.task.trouble.letters import Letters
from annotator_app.gui.task.wording.voice import Voice
from annotator_app.model.answer import OBJECTION
from annotator_app.model.practice import is_practice
from annotator_app.workflows.keeping import pack_status

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator_app.gui.main_window import MainWindow
    from annotator_app.gui.task.aiding.compare import Compare
    from annotator_app.gui.task.returned import ReturnedNotice
    from annotator_app.model.pack import Task

_SOON_MS = 30


class TaskDesk(QObject):
    """Stands between the window and the task screen for as long as a pack is open.

    Dialogs and panels are loaded when they are first opened, not at the start.
    """

    def __init__(self, window: MainWindow, screen: TaskScreen) -> None:
        """Label the top bar and offer the commands of the task."""
        super().__init__(screen)
        self._window, self._session, self.screen = window, window.session, screen
        self.side = SidePanels(window.session, screen)
        self._going_on = GoingOn(window.session, screen)
        self._label()
        Voice(screen)
        self.letters = Letters(window, screen)
        if any(view.words is not None for view in screen.views.values()):
            from annotator_app.gui.task.wording.asked_words import AskedWords

            AskedWords(screen)
        self._rest = Rest(window.session, screen)
        self._half_notes, self._half_reports = HalfWritten(), HalfWritten()
        self.ruler, self.panes = ReadingRuler(window.session, screen), Panes(window, screen)
        screen.finished.connect(self._finished)
        screen.saved.rescue_asked.connect(self.rescue)
        screen.shown.connect(self._lead_blank)
        self._session.keys.caps_changed.connect(self._show_tab_caps)
        self._session.later(self._show_tab_caps)
        self._session.later(self._lead_blank)
        offers = window.offers
        offers.put(screen.CONTEXT, self._task_commands())
        offers.put("passage", {"evidence.mark_here": screen.marks.mark})
        if screen.compare is not None:
            offers.put("comparison", self._comparison_commands(screen.compare))
        ratings = {"response.before": screen.response_before, "response.after": screen.response_after}
        offers.put("rating", ratings)
        if screen.labelling.counts_typing:
            from annotator_app.gui.task.typing_counts import TypingCounts

            TypingCounts(screen)
        self._returned: ReturnedNotice | None = None
        if screen.labelling.task.returned:
            from annotator_app.gui.task.returned import ReturnedNotice

            self._returned = ReturnedNotice(window, screen)
        if screen.labelling.task.practice:
            from annotator_app.gui.task.practice import PracticeNotice

            PracticeNotice(screen, window)
        if is_practice(screen.labelling.pack.project):
            from annotator_app.gui.task.coach import Coach

            Coach(window.session, screen)

    def begin(self) -> None:
        """Before the first item of a pack, say what the person should know."""
        labelling = self.screen.labelling
        self._say_handed_back()
        if labelling.counts["open"] < labelling.count or is_practice(labelling.pack.project):
            return
        task = labelling.task
        if (task.guidelines or task.sources) and not task.returned:
            self._show_start(task)
        if task.feedback is not None:
            self._session.later(self.feedback)
        warnings = warnings_of(task, self._session.language)
        if warnings:
            from annotator_app.gui.dialogs.answering.content_warning import ContentWarning

            dialog = ContentWarning(self._session, self._window, warnings)
            body = self.screen.body
            kept = body.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            body.setSizePolicy(kept)
            body.hide()
            dialog.started.connect(self._started)
            dialog.left.connect(self._window.show_packs)
            dialog.open_now()

    def leave(self, *, at_last: bool = False) -> bool:
        """Close the task; False where answers could not be brought to the disk. `at_last`: the program ends."""
        self.panes.keep_size()
        return self.screen.leave(at_last=at_last)

    def ask_unsaved(self, close: Callable[[], object]) -> None:
        """Ask before answers are lost: stay, save them elsewhere, or `close` without them."""
        from annotator_app.gui.dialogs.safety.unsaved import Unsaved

        dialog = Unsaved(self._session, self._window, len(self.screen.labelling.unsaved))
        dialog.rescue_asked.connect(self.rescue)
        dialog.given_up.connect(close)
        dialog.open_now()

    def rescue(self) -> None:
        """Save what is in memory to a stick or another folder."""
        from annotator_app.gui.task.trouble.rescue import Rescue

        Rescue(self._session, self._window, self.screen.labelling.pack.id).start()

    def report(self) -> None:
        """Report a problem of the item, or take it back."""
        from annotator_app.gui.dialogs.answering.report_problem import ReportProblem

        problem = self.screen.labelling.work.problem
        if problem is not None and problem.reason == OBJECTION:
            self.object()
            return
        dialog = ReportProblem(self._session, self._window, problem)
        self._half_reports.serve(dialog, dialog.field, self.screen.labelling.position)
        dialog.reported.connect(self._reported)
        dialog.open_now()

    def object(self) -> None:
        """Object to an answer that came back."""
        if self._returned is None or not self._returned.object():
            self._session.messages.toast(self.tr("You can object only to an answer that came back."))

    def note(self) -> None:
        """Write a note to the coordinator; one that was left half-written stands there again."""
        from annotator_app.gui.dialogs.small import Note

        labelling = self.screen.labelling
        dialog = Note(self._session, self._window, labelling.note)
        self._half_notes.serve(dialog, dialog.field, labelling.position)
        dialog.written.connect(self._noted)
        dialog.open_now()

    def history(self) -> None:
        """Show the earlier versions of the answer."""
        from annotator_app.gui.dialogs.answering.answer_history import AnswerHistory

        screen = self.screen
        screen.labelling.keep_draft()
        dialog = AnswerHistory(self._session, self._window, screen.labelling, screen.scene)
        dialog.taken.connect(self._take_version)
        dialog.open_now()

    def feedback(self) -> None:
        """Show what became of the person's answers, where the pack tells of it."""
        from annotator_app.gui.dialogs.answering.feedback import FeedbackPage

        told = self.screen.labelling.task.feedback
        if told is not None:
            FeedbackPage(self._session, self._window, told).open_now()

    def take_suggestion(self) -> None:
        """Put what is suggested into its questions."""
        from annotator_app.gui.task.suggested import take

        take(self.screen)

    def go_to(self) -> None:
        """Go to an item by its number."""
        from annotator_app.gui.dialogs.small import GoTo

        dialog = GoTo(self._session, self._window, self.screen.labelling.count)
        dialog.chosen.connect(self.screen.go)
        dialog.open_now()

    def guidelines(self) -> None:
        """Open or close the guidelines."""
        self.side.guidelines()

    def print_page(self) -> None:
        """Print the guidelines of the pack and what its questions, labels and points mean."""
        from annotator_app.gui.pages.printing import print_sheet
        from annotator_app.gui.task.aiding.rubric import rubric_sheet

        labelling = self.screen.labelling
        pack = pack_status.of(self._session.home, labelling.pack.id)
        assert pack is not None
        title = title_of(self._session, pack)
        sheet = rubric_sheet(self._session, labelling, self.screen.scene, title)
        print_sheet(sheet.document, title[0], self._window, self._session.theme.font("small"))

    def hand_back(self) -> None:
        """Hand the open pack back as it stands on the screen, everything saved first."""
        commit_composition()
        screen = self.screen
        screen.labelling.leave(screen.pace.measured(), screen.flow.language_records())
        screen.labelling.flush()
        screen.refresh()
        self._window.door.hand_back(screen.labelling.pack.id)

    def _task_commands(self) -> dict[str, object]:
        screen, told = self.screen, self.screen.labelling.task.feedback
        feedback = {"feedback.show": self.feedback} if told is not None else {}
        return {
            **feedback,
            "answer.choose": screen.choose,
            "answer.none": screen.choose_none,
            "answer.commit": screen.commit,
            "item.previous": screen.previous,
            "item.next": screen.next,
            "item.next_open": screen.next_open,
            "item.next_later": screen.next_later,
            "item.go_to": self.go_to,
            "item.later": screen.later,
            "item.report": self.report,
            "item.object": self.object,
            "item.note": self.note,
            "item.list": self.side.items,
            "answer.history": self.history,
            "suggestion.take": self.take_suggestion,
            "guidelines.show": self.guidelines,
            "print.page": self.print_page,
            "text.find": screen.find,
            "text.raw": screen.aids.turn_raw,
            "lines.fold": screen.aids.fold_lines,
            "terms.look_up": screen.aids.look_up,
            "evidence.mark": screen.marks.mark,
            "answers.go_on": self._going_on.toggle,
            "question.next": lambda: screen.flow.step(1),
            "question.before": lambda: screen.flow.step(-1),
            "answer.write": screen.flow.write,
            "pane.other": screen.other_pane,
            "pane.other_back": screen.other_pane,
            "pane.wider": self.panes.wider,
            "pane.narrower": self.panes.narrower,
            "reading.ruler": self.ruler.toggle,
            "step.out": self.side.step_out,
            "pack.hand_back": self.hand_back,
        }

    def _comparison_commands(self, compare: Compare) -> dict[str, object]:
        return {
            "answer.all_bad": self.screen.all_bad,
            "compare.differences": compare.toggle,
            "compare.scroll_up": lambda: compare.scroll(-1),
            "compare.scroll_down": lambda: compare.scroll(1),
        }

    def _show_tab_caps(self) -> None:
        if self._window.desk is not self:  # the field with the caret goes down with a screen that was left
            return
        keys = self._session.keys
        self.screen.reading.tabs.set_caps(keys.caps("response.before"), keys.caps("response.after"))

    def _lead_blank(self) -> None:
        """An item without text can only be reported: the way there has the focus."""
        frame = self.screen.frame
        if not self.screen.labelling.item.blank or self._window.desk is not self:
            return
        if not frame.actions.isVisible():
            self._session.later(self._lead_blank, _SOON_MS)
        else:
            (frame.actions.more if frame.report.isHidden() else frame.report).setFocus()
            announce(frame, self.tr("This item has no text"))

    def _say_handed_back(self) -> None:
        if self._handed_back_at is not None:
            said = self.tr("You handed this back on {day}. Changes need a new result pack.")
            self._session.messages.toast(translate.filled(said, day=day_of(self._handed_back_at)))

    def _started(self) -> None:
        self.screen.body.show()
        self.screen.flow.set_ring(self.screen.flow.first())

    def _show_start(self, task: Task) -> None:
        notice = StartNotice(self._session.theme, task, self.screen.reading)
        notice.guidelines_asked.connect(self.guidelines)
        notice.started.connect(lambda: self.screen.flow.set_ring(self.screen.flow.ring))
        self.screen.body.put_above(notice)
        self.screen.shown.connect(notice.hide)

    def _label(self) -> None:
        pack = pack_status.of(self._session.home, self.screen.labelling.pack.id)
        assert pack is not None
        self._handed_back_at = pack.handed_back_at
        title, _form, rtl = title_of(self._session, pack)
        letters, form = tile_of(pack.language, pack.languages, self._session.own_names)
        about = f"{family_of(pack)} · {languages_of(self._session, pack)}"
        self.screen.frame.top.set_pack(letters, form, title, about, rtl=rtl)

    def _reported(self, problem: object) -> None:
        self._half_reports.done(self.screen.labelling.position)
        self.screen.labelling.report_problem(problem)
        self.screen.refresh()
        if problem is not None:
            self.screen.go_on()

    def _take_version(self, value: object) -> None:
        if self.screen.labelling.take_version(value):
            self.screen.refresh()
            self.screen.show_item()
            said = self.tr("The earlier version is the newest now.")
            self._session.messages.toast(said, self.tr("Undo"), self.screen.undo, "edit.undo")
        else:
            self._session.messages.toast(self.tr("That version does not fit the questions any more."))

    def _noted(self, text: str) -> None:
        self._half_notes.done(self.screen.labelling.position)
        self.screen.labelling.set_note(text)
        self.screen.refresh()
        for view in self.screen.views.values():
            if view.words is not None:
                view.words.refresh()

    def _finished(self) -> None:
        if is_practice(self.screen.labelling.pack.project):
            self._practised()
            return
        from annotator_app.gui.dialogs.answering.finished import Finished

        dialog = Finished(self._session, self._window, self.screen.labelling)
        dialog.hand_back_asked.connect(self.hand_back)
        dialog.look_asked.connect(lambda: self.screen.go(0))
        dialog.item_asked.connect(self.screen.go)
        dialog.open_now()

    def _practised(self) -> None:
        from annotator_app.gui.dialogs.answering.practised import Practised
        from annotator_app.workflows.building.practising import practice_packs

        upcoming = practice_packs.after(self._session.home, self.screen.labelling.pack.id)
        dialog = Practised(self._session, self._window, self.screen.labelling, last=upcoming is None)
        dialog.go_on_asked.connect(
            lambda: self._window.open_pack(upcoming) if upcoming else self._window.show_packs()
        )
        dialog.open_now()
