# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One reviewer at one review pack: the state behind the review screen, without the window.

It is used as a visit to a task pack is (`labelling/label.py`), with one answer in the place of an item. Nothing
waits for the disk on the way from a key to the next answer; what is called saved is on it. An answer that is to
be looked at blind is answered first; from the moment the other answer was seen the reviewer's own stands fast.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator_app.errors import QuestionError
from annotator_app.store import review_table
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.labelling.label_history import Undone
from annotator_app.workflows.labelling.label_item import Measured
from annotator_app.workflows.reviewing.open_review import OpenReview
from annotator_app.workflows.reviewing.review import Said
from annotator_app.workflows.reviewing.review_steps import Standing, Steps
from annotator_app.workflows.reviewing.verdict_questions import (
    GIVEN,
    OWN,
    VERDICT,
    Say,
)

# The states of the ribbon and of the item list; a verdict of unsure is no more than said.


class ReviewVisit(OpenReview):
    """A visit to a review pack. `on_saved` and `on_trouble`: see `review_writes.py`."""

    def __init__(
        self, home: Home, pack_id: str, interface: str = "en", *, position: int | None = None, say: Say = str
    ) -> None:
        """Open the review pack at its first answer without a verdict, or at `position`.

        Raises UsageError where the home has no such pack, the refusal of an original that is not what it was.
        """
        super().__init__(home, pack_id, interface, say=say)
        row = self._row
        self._drafts: dict[tuple[str, str], Any] = home.store.ask(lambda c: review_table.drafts(c, row.id))
        self._steps = Steps()
        self._dirty = False
        first = self.review.position if position is None else position
        self._enter(min(first, self.count - 1))

    # --- judging ---------------------------------------------------------------------------------------

    def set(self, question: str, value: Any, *, language: str | None = None) -> None:
        """Put a value into a question (None: take it out)."""
        before = self._standing()
        if value is None:
            self.answers.pop(question, None)
        else:
            self.answers[question] = value
        if question == OWN or (question == VERDICT and not self.unit.blind):
            self._fill_own()
        self._dirty = True
        if value is None and question not in {one.id for one in self.questions()}:
            self._steps.extend(self._standing())
            return
        kind = getattr(self.task.question(question), "kind", "")
        self._did({"text": "text", "evidence": "mark"}.get(kind, "going_on"), before, question)

    def commit(
        self,
        timing: Measured | None = None,
        language: Mapping[str, str] | None = None,
        *,
        quick: bool = False,
    ) -> list[str]:
        """Give the verdict: the ids of what is missing, or an empty list. Raises QuestionError for what does not fit.

        Where the reviewer answers first, this shows them the answer, and `answering_first` is over.
        """
        missing = self.missing()
        if missing:
            return missing
        for question in self.questions():
            misfit = self.check(question.id)
            if misfit is not None:
                raise misfit
        if self.answering_first:
            self._look()
            return []
        if self.changed:
            self._give(timing, quick=quick)
        return []

    def set_note(self, text: str) -> None:
        """Leave a note to the coordinator on the answer; an empty one takes it back."""
        before = self._standing()
        if text == self.note:
            return
        self.note, self._dirty = text, True
        self._did("note", before)
        said = self._said()
        if self.unit.place in self.review.verdicts and said is not None and not self.missing():
            self._record(said)
        else:
            self.keep_draft()

    def type_note(self, text: str) -> None:
        """Take a note as it is being typed."""
        self.note, self._dirty = text, True

    def keep_draft(self) -> None:
        """Have what stands in the questions written as a draft, if it has changed."""
        if not self._dirty:
            return
        self._dirty = False
        place, row = self.unit.place, self._row
        if self._is_said():
            if self._drafts.pop(place, None) is not None:
                self._write(lambda connection: review_table.drop_draft(connection, row.id, place), place)
            return
        draft: dict[str, Any] = {"answers": self._kept(), "note": self.note, "seen": self._seen}
        if draft != self._drafts.get(place):
            self._drafts[place] = draft
            self._write(lambda connection: review_table.put_draft(connection, row.id, place, draft), place)

    @property
    def typing(self) -> bool:
        """Whether something was changed that waits for a pause before it is handed to the disk."""
        return self._dirty

    # --- moving ----------------------------------------------------------------------------------------

    def go(
        self,
        position: int,
        timing: Measured | None = None,
        language: Mapping[str, str] | None = None,
        *,
        quick: bool = False,
    ) -> None:
        """Go to an answer; a whole verdict on the one that is left is given, anything less stays a draft."""
        if not 0 <= position < self.count:
            raise IndexError(position)
        if position != self.position:
            self._leave(timing)
            self._enter(position)

    def leave(self, timing: Measured | None = None, language: Mapping[str, str] | None = None) -> None:
        """Take what was said of the answer as `go` does, and stay; what is handed back is what is shown."""
        self._leave(timing)

    def undo(self) -> Undone | None:
        """Take the last step back, going to its answer; None where nothing is left to undo."""
        return self._step_to(self._steps.undo(), back=True)

    def redo(self) -> Undone | None:
        """Do the last undone step again; None where there is none."""
        return self._step_to(self._steps.redo(), back=False)

    # --- saving ----------------------------------------------------------------------------------------

    def flush(self, timeout: float | None = None) -> bool:
        """Wait until everything is on the disk; False where trouble or the time (seconds) ends the wait."""
        self.keep_draft()
        return self.wait(timeout)

    @property
    def unsaved(self) -> tuple[int, ...]:
        """The positions of the answers whose verdicts are not on the disk yet."""
        waiting = self.waiting
        return tuple(place for place, one in enumerate(self.units) if one.place in waiting)

    def close(self, *, at_last: bool = False) -> bool:
        """Leave the answer and wait until everything is on the disk; False where trouble ends the wait."""
        self._leave(None)
        return self._parted(self.flush() or (at_last and self._store.make_room()))

    # --- inside ----------------------------------------------------------------------------------------

    def _enter(self, position: int) -> None:
        self.position = position
        place = self.unit.place
        draft, said = self._drafts.get(place), self._verdict(self.unit)
        self.answers: dict[str, Any] = dict(draft["answers"]) if draft else self._answers_of(said)
        self.note = str(draft["note"] if draft else said.get("comment", ""))
        self._seen = bool(draft["seen"]) if draft else bool(said)
        if not self.unit.blind and not (set(self.answers) & {one.id for one in self.review.task.questions}):
            self._fill_own()
        self._dirty = False
        self.review.open(place)

    def _leave(self, timing: Measured | None) -> None:
        fits = all(self.check(question.id) is None for question in self.questions())
        if self.changed and not self.answering_first and not self.missing() and fits:
            try:
                self._give(timing)
            except QuestionError:
                self.keep_draft()
        else:
            self.keep_draft()

    def _look(self) -> None:
        """Show the answer: from here on the reviewer's own stands fast, and no undo leads back before it."""
        self._seen, self._dirty = True, True
        self._steps.forget(self.position)
        self.keep_draft()

    def _give(self, timing: Measured | None, *, quick: bool = False) -> None:
        said = self._said()
        assert said is not None
        found = self.review.misfits(self.unit.place, said)
        if found:
            params: Any = {"question": VERDICT, **found[0].params}
            raise QuestionError(found[0].sentence, **params)
        before = self._standing()
        if quick:
            before = self._steps.take_choice(self.position, before)
        self._record(said)
        if timing and timing.get("active_ms") is not None:
            self._recent.append(timing["active_ms"])
        self._did("going_on", before)

    def _record(self, said: Said | None) -> None:
        """Let a verdict stand, or none."""
        place = self.unit.place
        self._dirty = False
        self._drafts.pop(place, None)
        if said is None:
            self.review.clear(place)
        else:
            self.review.say(place, said)
        self.states[self.position] = self._state(self.unit)

    def _did(self, what: Any, before: Standing, question: str = "") -> None:
        self._steps.add(what, self.position, question, before, self._standing())

    def _standing(self) -> Standing:
        return Standing(dict(self.answers), self.note, self._seen, self.review.verdicts.get(self.unit.place))

    def _step_to(self, step: Any, *, back: bool) -> Undone | None:
        if step is None:
            return None
        self.keep_draft()
        if step.position != self.position:
            self._enter(step.position)
        standing = step.before if back else step.after
        if standing.verdict != self.review.verdicts.get(self.unit.place):
            self._restore(standing.verdict)
        self.answers, self.note = dict(standing.answers), standing.note
        self._dirty = True
        self.keep_draft()
        return Undone(self.position, step.what, self.item.id, step.question)

    def _restore(self, verdict: Mapping[str, Any] | None) -> None:
        if verdict is None:
            self._record(None)
            return
        given = verdict["value"]["answers"] if verdict["value"] else None
        said = {name: verdict[name] for name in ("verdict", "category", "severity", "comment", "blind")}
        self._record(Said(**said, answers=given))

    def _fill_own(self) -> None:
        """Fill the tool of the contributor with their answer, or empty it for an answer of one's own."""
        for question in self.review.task.questions:
            self.answers.pop(question.id, None)
        if self.answers.get(OWN) != [GIVEN]:
            self.answers |= self.unit.answers

    def _is_said(self) -> bool:
        said = self._said()
        given = self.review.verdicts.get(self.unit.place)
        empty = said is None and not self.note and not (self.unit.blind and self.own_answers)
        return empty if given is None else said is not None and said.as_value() == given

    def _kept(self) -> dict[str, Any]:
        """Give what of the questions is kept in a draft."""
        given = self._given()
        own = self.own_answers if self.unit.blind else {}
        return {**own, **given}
