# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One person answering one pack: the state behind the window, without the window.

Nothing here waits for the disk on the way from a key to the next item: the neighbours are read ahead and
writes are handed to the store thread. What was answered is never overwritten, undo writes older content
as newer events. A half-filled item is a draft; a complete one that is left becomes an answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from annotator_app.model import event, suggestion
from annotator_app.model.answer import OBJECTION, Problem
from annotator_app.model.item import Item
from annotator_app.store import answer_table
from annotator_app.store.answer_table import Change, Revision
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.label_recording import Recorder, Said, difference
from annotator_app.workflows.labelling import label_shown
from annotator_app.workflows.labelling.label_entries import Entries
from annotator_app.workflows.labelling.label_history import History, Standing, Step, Undone, What
from annotator_app.workflows.labelling.label_item import CurrentItem, Measured

_WHAT: Final[Mapping[str, What]] = {"text": "text", "evidence": "mark"}


class LabellingSession(CurrentItem):
    """A visit to a pack. Made, used and closed in one thread; `on_saved` and `on_trouble` are called in another."""

    def __init__(
        self, home: Home, pack_id: str, interface_language: str = "en", *, position: int | None = None
    ) -> None:
        """Open the pack where the person stopped, or at `position`.

        Raises LookupError where the home has no such pack, UnknownFamilyError, StoreError.
        """
        super().__init__()
        first = self._open(home, pack_id, interface_language, position)
        self._store.on_trouble = self._troubled
        self._recorder = Recorder(self._row, self._fingerprint, typing=self.counts_typing)
        self._history = History()
        self._entries = Entries(self._store, self._row)
        self._left: Step | None = None
        self._typed_note: str | None = None
        self._entries.put(first)
        self._enter(first.position)

    # --- answering -------------------------------------------------------------------------------------

    def set(self, question: str, value: Any, *, language: str | None = None) -> None:
        """Put a value into a question (None: take it out); `language` is what the hint said of it, if it was asked.

        Values are taken as they are: `commit` refuses one that does not fit, `check` tells beforehand.
        """
        self._meet_bug()
        before = self._standing()
        if language is not None:
            self._hints[question] = language
        if value is None:
            self.answers.pop(question, None)
        else:
            self.answers[question] = value
        self._dirty = True
        if before.answers != self.answers:
            kind = getattr(self.task.question(question), "kind", "")
            self._did(_WHAT.get(kind, "choice"), before, question=question)

    def commit(
        self,
        timing: Measured | None = None,
        language: Mapping[str, str] | None = None,
        *,
        quick: bool = False,
    ) -> list[str]:
        """Answer the item: give the ids of what is missing; an empty list says the answer is on its way to the disk.

        `timing` are the times of quality.md 3.2 in milliseconds, `language` what the hint said by question.
        `quick` makes the choice before it and the answer one step for undo. An item that was set aside is
        taken up. Raises QuestionError for a value that does not fit.
        """
        self._meet_bug()
        self._keep_note()
        missing = self.missing()
        if missing:
            return missing
        for question in self.questions():
            misfit = self.check(question.id)
            if misfit is not None:
                raise misfit
        if self.changed or self.work.later or self.work.answers is None:
            self._hints.update(language or {})
            self._answer(timing, quick)
        return []

    def take_suggestion(self) -> dict[str, Any]:
        """Put what is suggested into its questions, where it is visible; no answer before the person goes on."""
        before, found = self._standing(), self._taken_over()
        if found:
            self.answers.update(found)
            self._hints.update({suggestion.TAKEN + name: "taken" for name in found})
            self._dirty = True
            self._did("choice", before, question=next(iter(found)))
            self.keep_draft()
        return found

    def clear(self) -> None:
        """Take the answer of the current item back and empty its questions."""
        self._meet_bug()
        before = self._standing()
        said = [] if self.work.answers is None else [Said(event.CLEAR)]
        if said and self.work.problem is not None:
            said.append(Said(event.SKIP))
        self.answers.clear()
        self._hints.clear()
        self._dirty = True
        if said or before.answers:
            self._did("clear", before, self._say(said, drop_draft=True) if said else None)
        self.keep_draft()

    def versions(self) -> list[Revision]:
        """Give the answers that the current item was given, the newest first; those not on the disk too.

        Raises StoreError.
        """
        key = self._row.first_key + self.position
        return self._store.ask(lambda connection: answer_table.revisions(connection, key))

    def take_version(self, value: Mapping[str, Any]) -> bool:
        """Let an earlier answer of the current item be its newest; False where it does not fit the questions."""
        self._meet_bug()
        before = self._standing()
        self.answers = dict(value["answers"])
        self._hints = suggestion.hints_of(value)
        if self.missing() or any(self.check(question.id) for question in self.questions()):
            self.answers, self._hints = dict(before.answers), dict(before.language)
            return False
        said = [Said(event.ANSWER, {name: part for name, part in value.items() if name != "timing"})]
        if self.work.later:
            said.append(Said(event.FLAG, event.later_value(False)))
        self._dirty = False
        self._entry.draft = None
        self._did("version", before, self._say(said, drop_draft=True))
        return True

    def report_problem(self, problem: Problem | None) -> None:
        """Report a fault of the item itself, or take the report back, or what was objected."""
        if problem == self.work.problem:
            return
        before = self._standing()
        said = [Said(event.FLAG, event.problem_value(problem))]
        if problem is not None and self.work.answers is None and not self.work.skipped:
            said.append(Said(event.SKIP))
        if problem is None and self.work.skipped:
            said.append(Said(event.CLEAR))
        told = problem or before.work.problem
        objected = told is not None and told.reason == OBJECTION
        self._did("objection" if objected else "problem", before, self._say(said))

    def object_to(self, answers: Mapping[str, Any], reason: str) -> None:
        """Say that the answer which came back was right: unless the item was answered anew, it stands again."""
        before, said = self._standing(), []
        if self.work.answers is None:
            self.answers, self._hints = dict(answers), {}
            said.append(Said(event.ANSWER, event.answer_value(answers, origin="window", shown=self._shown())))
        said.append(Said(event.FLAG, event.problem_value(Problem(OBJECTION, reason))))
        if self.work.later:
            said.append(Said(event.FLAG, event.later_value(False)))
        self._did("objection", before, self._say(said, drop_draft=len(said) > 1))

    def decide_later(self, later: bool = True) -> None:
        """Set the item aside, or take it up again."""
        if later != self.work.later:
            before = self._standing()
            self._did("later", before, self._say([Said(event.FLAG, event.later_value(later))]))

    def set_note(self, text: str) -> None:
        """Leave a note to the coordinator; an empty one takes it back."""
        self._typed_note = None
        self._note(text)

    def type_note(self, text: str) -> None:
        """Take a note as it is being typed; the next draft, and whatever leaves the item, writes it."""
        self._typed_note = text

    def keep_draft(self) -> None:
        """Have what stands in the questions written as a draft, if it has changed, and a note that was typed."""
        self._keep_note()
        super().keep_draft()

    @property
    def typing(self) -> bool:
        """Whether something was changed that waits for a pause before it is handed to the disk."""
        return self._dirty or self._typed_note is not None

    @property
    def note(self) -> str:
        """The note to the coordinator on the current item, as far as it was typed."""
        return self.work.note if self._typed_note is None else self._typed_note

    # --- moving ----------------------------------------------------------------------------------------

    def go(
        self,
        position: int,
        timing: Measured | None = None,
        language: Mapping[str, str] | None = None,
        *,
        quick: bool = False,
    ) -> None:
        """Go to an item; the one that is left is answered if it is complete and changed, else it stays a draft.

        An answer of which nothing is left is taken back. Raises IndexError, and StoreError where an item that is
        not at hand cannot be read.
        """
        if not 0 <= position < self.count:
            raise IndexError(position)
        if position != self.position:
            self._leave(timing, language, quick)
            self._enter(position)

    def leave(self, timing: Measured | None = None, language: Mapping[str, str] | None = None) -> None:
        """Take what stands in the questions as `go` does, and stay; what is handed back is what is shown."""
        self._leave(timing, language, False)

    def prefetch(self, position: int) -> None:
        """Have an item and its neighbours at hand."""
        self._entries.read_ahead((position, position + 1, position - 1))

    def peek(self, position: int) -> tuple[Item, list[str]]:
        """Give a coming item and its responses in the order they will be shown, so that it can be laid out ahead."""
        item = self._entries.at(position).item
        return item, label_shown.responses(self.task, self._row.pack_id, item, self._fingerprint, position)

    def ready(self, position: int) -> bool:
        """Tell whether `go` there takes no wait."""
        return self._entries.ready(position)

    # --- back and forth --------------------------------------------------------------------------------

    def undo(self) -> Undone | None:
        """Take the last step back, going to its item; None where nothing is left to undo."""
        self._keep_note()
        step = self._history.take_last()
        if step is None:
            return None
        self._return_to(step.position)
        said = difference(self.work, step.before.work)
        if said and step.change is not None:
            said.insert(0, Said(event.UNDO, undoes=step.change))
        self._restore(step.before, said)
        self._history.put_undone(step)
        return Undone(step.position, step.what, step.item_id, step.question)

    def redo(self) -> Undone | None:
        """Do the last undone step again and go where it led; None where there is none."""
        self._keep_note()
        step = self._history.take_next()
        if step is None:
            return None
        self._return_to(step.position)
        change = self._restore(step.after, difference(self.work, step.after.work))
        step.change = change or step.change
        self._history.put_redone(step)
        self._return_to(step.end)
        return Undone(self.position, step.what, step.item_id, step.question)

    # --- saving ----------------------------------------------------------------------------------------

    def flush(self, timeout: float | None = None) -> bool:
        """Wait until everything is on the disk; False where trouble or the time (seconds) ends the wait."""
        self.keep_draft()
        return self.wait(timeout)

    @property
    def unsaved(self) -> tuple[int, ...]:
        """The positions of the items that were changed and are not on the disk yet."""
        return self._entries.unsaved()

    def close(self, *, at_last: bool = False) -> bool:
        """Leave the current item and wait until everything is on the disk; False where trouble ends the wait.

        `at_last`: the program ends, so that room kept for this moment is given up.
        """
        self._leave(None, None, False)
        return self._parted(self.flush() or (at_last and self._store.make_room()))

    # --- inside ----------------------------------------------------------------------------------------

    def _enter(self, position: int) -> None:
        entry = self._entry = self._entries.at(position)
        if entry.item.blank:
            self.blanks.add(position)
        draft, answered = entry.draft, entry.work
        self.answers: dict[str, Any] = dict(draft.answers if draft else answered.answers or {})
        known = suggestion.hints_of(answered.event or {})
        self._hints: dict[str, str] = dict(draft.language) if draft else known
        self._dirty = False
        if self._left is not None:
            self._left.end = position
            self._left = None
        opened = self._recorder.change(position, entry.item, [Said(event.OPEN, {"shown": self._shown()})])
        opened.place = self._place()
        self._hand(lambda: self._store.write(opened).then(self._noted))
        ahead = [position + 1, position - 1, position + 2]
        upcoming = self.next_open(position)
        self._hand(lambda: self._entries.read_ahead(ahead if upcoming is None else [*ahead, upcoming]))

    def _leave(self, timing: Measured | None, language: Mapping[str, str] | None, quick: bool) -> None:
        fits = all(self.check(question.id) is None for question in self.questions())
        if self.changed and not self.work.later and not self.missing() and fits:
            self.commit(timing, language, quick=quick)
        elif self.work.answers is not None and not self._given():
            # Who left nothing chosen took the answer back; it must not go out in the result pack.
            self.clear()
        else:
            self.keep_draft()

    def _return_to(self, position: int) -> None:
        self.keep_draft()
        if position != self.position:
            self._enter(position)

    def _answer(self, timing: Measured | None, quick: bool) -> None:
        before, what = self._standing(), "going_on"
        given = self._given()
        value = event.answer_value(
            given,
            origin="window",
            shown=self._shown(),
            timing=self._recorder.timing(timing),
            language={name: hint for name, hint in self._hints.items() if name in given},
            suggestion=self._suggestion(),
        )
        said = [Said(event.ANSWER, value)]
        if self.work.later:
            said.append(Said(event.FLAG, event.later_value(False)))
        active = timing.get("active_ms") if timing else None
        if active is not None:
            self._recent.append(active)
        last = self._history.last
        if quick and last is not None and last.position == self.position and last.what == "choice":
            before, what = self._history.take_last().before, "choice"  # type: ignore[union-attr]
        self._dirty = False
        self._entry.draft = None
        self._left = self._did(what, before, self._say(said, timing, drop_draft=True))  # type: ignore[arg-type]

    def _restore(self, standing: Standing, said: list[Said]) -> Change | None:
        change = self._say(said) if said else None
        self.answers = dict(standing.answers)
        self._hints = dict(standing.language)
        self._dirty = True
        self.keep_draft()
        return change

    def _keep_note(self) -> None:
        typed, self._typed_note = self._typed_note, None
        if typed is not None:
            self._note(typed, typed=True)

    def _note(self, text: str, *, typed: bool = False) -> None:
        if text != self.work.note:
            before = self._standing()
            self._did(
                "note", before, self._say([Said(event.COMMENT, event.comment_value(text))]), typed=typed
            )

    def _did(
        self,
        what: What,
        before: Standing,
        change: Change | None = None,
        question: str = "",
        *,
        typed: bool = False,
    ) -> Step:
        step = Step(
            what, self.position, self.item.id, before, self._standing(), change, self.position, question
        )
        step.typed = typed or what == "text"
        self._history.add(step)
        return step
