# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""People settling what waits in one bundle: the state behind the window, without the window.

It stands where a visit to a pack stands, so that the same screen serves both: a case is an item, and which answer
holds and why they differed are its questions. Every word is a new line in the bundle and none is overwritten; undo
says the earlier word again, or takes it back. What is half said is kept as a draft.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, Final

from annotator_app.errors import QuestionError
from annotator_app.model import clock
from annotator_app.model.answer import ItemWork
from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.pack import Task
from annotator_app.model.question import AnyQuestion
from annotator_app.model.review import Settled
from annotator_app.workflows.labelling import label_shown
from annotator_app.workflows.labelling.in_questions import EMPTY, cleaned, given_of, held
from annotator_app.workflows.labelling.label_history import Undone, What
from annotator_app.workflows.settling.settle_cases import Case, ToSettle
from annotator_app.workflows.settling.settle_list import ANSWERED, LATER, OPEN, CaseList
from annotator_app.workflows.settling.settle_writes import Hand, Words

HOLDS: Final = "settle:holds"
CAUSE: Final = "settle:cause"
COMMENT: Final = "settle:comment"
OURS: Final = (HOLDS, CAUSE, COMMENT)
OTHER: Final = "other"
AMBIGUOUS: Final = "ambiguous"
TRULY: Final = "truly_ambiguous"
ASIDE: Final = "settle:later"
_STATES: Final = ("open", "answered", "later", "problem")


@dataclass
class _Step:
    """One thing the person did: how a case stood before and after, and where the person was afterwards."""

    what: What
    position: int
    question: str
    before: tuple[Mapping[str, Any], Settled | None]
    after: tuple[Mapping[str, Any], Settled | None]
    end: int


class Settling(CaseList, Words):
    """A visit to the cases of a bundle. Used in one thread; `on_saved` and `on_trouble` are called in the worker's."""

    counts_typing = False
    suggestion_visible = False
    blanks: frozenset[int] = frozenset()

    def __init__(self, found: ToSettle, task: Task, family: Family, hand: Hand) -> None:
        """Begin at the first open case. `task` and `family` ask HOLDS, CAUSE and COMMENT around their own questions."""
        super().__init__(found.bundle, hand)
        self.title, self.cases = found.title, found.cases
        self.task, self.family = task, family
        self._own = tuple(one.id for one in found.task.questions)
        self._settled = [case.settled for case in found.cases]
        self._answers = [self._begun(case) for case in found.cases]
        self._drafted = [dict(one) for one in self._answers]
        self.states = bytearray(map(self._state, range(len(found.cases))))
        self._guidelines = found.guidelines
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self.position = max(0, self.states.find(OPEN))

    # --- what the screen reads -------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many cases there are."""
        return len(self.cases)

    @property
    def case(self) -> Case:
        """The current case."""
        return self.cases[self.position]

    @property
    def item(self) -> Item:
        """The item of the current case."""
        return self.case.item

    @property
    def answers(self) -> dict[str, Any]:
        """What stands in the questions."""
        return self._answers[self.position]

    @property
    def work(self) -> ItemWork:
        """How the case stands, as an item of a pack would."""
        settled = self._settled[self.position]
        return ItemWork(
            answers=None if settled is None else settled.answers,
            revision=int(settled is not None),
            later=ASIDE in self.answers,
        )

    @property
    def pack(self) -> SimpleNamespace:
        """What takes the place of a pack: the bundle by its name."""
        return SimpleNamespace(id=str(self.bundle), project="")

    @property
    def counts(self) -> Mapping[str, int]:
        """How many cases stand how."""
        return {name: self.states.count(code) for code, name in enumerate(_STATES)}

    @property
    def open_count(self) -> int:
        """How many cases wait."""
        return self.states.count(OPEN)

    @property
    def typing(self) -> bool:
        """Whether the comment waits for a pause."""
        return False

    def time_left_ms(self) -> None:
        """How long a case takes says nothing of the next one."""

    def shown(self, question: str) -> list[str]:
        """Give the ids a question offers in the order they are shown; `responses` gives the responses."""
        if question == HOLDS:
            return [*(one.id for one in self.case.said), OTHER, AMBIGUOUS]
        asked = self.task.question(question)
        responses = self.item.response_ids
        return responses if asked is None else label_shown.options(asked, self.item, responses)

    def next_open(self, after: int) -> int | None:
        """Give the next open case behind position `after`, from the start again after the last."""
        found = self.states.find(OPEN, after + 1)
        found = found if found >= 0 else self.states.find(OPEN, 0, after + 1)
        return found if found >= 0 else None

    def peek(self, position: int) -> tuple[Item, list[str]]:
        """Give a coming item and its responses."""
        item = self.cases[position].item
        return item, item.response_ids

    def ready(self, position: int) -> bool:
        """Tell whether a case is at hand: all are."""
        return 0 <= position < self.count

    # --- settling --------------------------------------------------------------------------------------

    def questions(self) -> tuple[AnyQuestion, ...]:
        """Give the questions that are asked after what stands in them now."""
        given = self._given()
        return tuple(one for one in self.task.questions if self.family.asked(one, given))

    def missing(self) -> list[str]:
        """Give the ids of the required questions that are still open, in the order of asking."""
        return self.family.missing(self.task.questions, self.item, self._given())

    def set(self, question: str, value: Any) -> None:
        """Put a value into a question; None takes it out. Saying "another answer" fills in what nobody disputes."""
        before = self._standing()
        now = dict(self.answers)
        now.pop(question, None)
        if value is not None:
            now[question] = value
        if question == HOLDS and value == OTHER and not any(name in now for name in self._own):
            now.update(self.case.of_one_mind())
        if now != self.answers:
            self._answers[self.position] = now
            kind = getattr(self.task.question(question), "kind", "")
            self._did("text" if kind == "text" else "choice", before, question)

    def commit(self, timing: object = None, language: object = None, *, quick: bool = False) -> list[str]:
        """Settle the case: give the ids of what is missing; an empty list says the word is on its way to the disk.

        Raises QuestionError for a value that does not fit.
        """
        missing = self.missing()
        if missing:
            return missing
        given = self._given()
        for question in self.questions():
            value = given.get(question.id)
            if question.id not in OURS and value not in EMPTY:
                question.check(cleaned(value), self.item)
        word = self._word(given)
        was = self._settled[self.position]
        if was is None or ASIDE in self.answers or _said(was) != _said(word):
            before = self._standing()
            self.answers.pop(ASIDE, None)
            self._settle(word)
            self._did("going_on", before, "")
        return []

    def decide_later(self, later: bool = True) -> None:
        """Set the case aside, or take it up again; what stands in its questions is kept with it."""
        if later != (ASIDE in self.answers):
            before = self._standing()
            aside = {ASIDE: True} if later else {}
            self._answers[self.position] = {**_without(self.answers, ASIDE), **aside}
            self._set_state()
            self._write_draft()
            self._did("later", before, "")

    def guidelines(self) -> Mapping[str, str]:
        """Give the guidelines by language tag; nothing where no pack that has them lies beside the bundle."""
        return self._guidelines

    def keep_draft(self) -> None:
        """Keep what is half said: in the bundle as soon as the case or the screen is left."""

    def go(self, position: int, timing: object = None, language: object = None) -> None:
        """Go to a case; the one that is left is settled if everything is said, else a draft of it is kept."""
        if not 0 <= position < self.count:
            raise IndexError(position)
        if position != self.position:
            self._leave()
            last = self._done[-1] if self._done else None
            if last is not None and last.what == "going_on" and last.position == self.position:
                last.end = position
            self.position = position

    def undo(self) -> Undone | None:
        """Take the last step back, going to its case; None where nothing is left to undo."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        self._return_to(step.position, step.before)
        return Undone(step.position, step.what, self.item.id, step.question)

    def redo(self) -> Undone | None:
        """Do the last undone step again and go where it led; None where there is none."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        self._return_to(step.position, step.after)
        self.position = step.end
        return Undone(self.position, step.what, self.item.id, step.question)

    # --- saving ----------------------------------------------------------------------------------------

    def close(self, *, at_last: bool = False) -> bool:
        """Leave the current case and wait until every word is in the bundle; False where trouble ends the wait."""
        self._leave()
        return self.flush()

    # --- inside ----------------------------------------------------------------------------------------

    def _begun(self, case: Case) -> dict[str, Any]:
        if case.draft is not None:
            said = dict(case.draft.answers)
        elif case.settled is None:
            return {}
        elif case.settled.outcome == AMBIGUOUS:
            said = {HOLDS: AMBIGUOUS}
        else:
            given = dict(case.settled.answers)
            same = next((one for one in case.said if dict(one.answers) == given), None)
            said = {HOLDS: OTHER, **given} if same is None else {HOLDS: same.id}
        word = case.draft or case.settled
        cause = {CAUSE: word.cause} if word is not None and word.cause not in ("", TRULY) else {}
        comment = {COMMENT: word.comment} if word is not None and word.comment else {}
        return {**said, **cause, **comment}

    def _given(self) -> dict[str, Any]:
        return given_of(self.task, self.family, self.answers)

    def _word(self, given: Mapping[str, Any]) -> Settled:
        holds = given[HOLDS]
        said = self.case.answer(holds)
        if said is not None:
            answers = dict(said.answers)
        else:
            answers = {name: given[name] for name in self._own if name in given}
        return Settled(
            item=self.item.id,
            item_sha256=self.item.digest,
            outcome="ambiguous" if holds == AMBIGUOUS else "adjudicated",
            answers={} if holds == AMBIGUOUS else answers,
            cause=TRULY if holds == AMBIGUOUS else given[CAUSE],
            comment=given.get(COMMENT) or "",
            at=clock.stamp(),
        )

    def _standing(self) -> tuple[Mapping[str, Any], Settled | None]:
        return dict(self.answers), self._settled[self.position]

    def _settle(self, word: Settled | None) -> None:
        """Let the case stand by `word`; None takes the one before back."""
        said = word or Settled(
            item=self.item.id, item_sha256=self.item.digest, outcome="open", answers={}, cause="", at=clock.stamp()
        )  # fmt: skip
        self._settled[self.position] = word
        self._set_state()
        self._drafted[self.position] = self._standing_now()
        self._write(self.position, said)
        if word is None:
            self._write_draft()

    def _state(self, position: int) -> int:
        if ASIDE in self._answers[position]:
            return LATER
        return OPEN if self._settled[position] is None else ANSWERED

    def _set_state(self) -> None:
        self.states[self.position] = self._state(self.position)

    def _standing_now(self) -> dict[str, Any]:
        return {name: value for name, value in self.answers.items() if held(value)}

    def _leave(self) -> None:
        """Settle what is wholly said, keep a draft of what is not."""
        if self._standing_now() == self._drafted[self.position]:
            return
        try:
            if ASIDE not in self.answers and not self.commit():
                return
        except QuestionError:
            pass  # a value that does not fit stays a draft; going on by Enter says what is wrong with it
        self._write_draft()

    def _write_draft(self) -> None:
        now = self._drafted[self.position] = self._standing_now()
        said = {name: value for name, value in now.items() if name not in (CAUSE, COMMENT)}
        self._write(
            self.position,
            Settled(
                item=self.item.id, item_sha256=self.item.digest, outcome="draft", answers=said,
                cause=now.get(CAUSE, ""), comment=now.get(COMMENT, ""), at=clock.stamp(),
            )
        )  # fmt: skip

    def _return_to(self, position: int, standing: tuple[Mapping[str, Any], Settled | None]) -> None:
        if position != self.position:
            self._leave()
            self.position = position
        answers, settled = standing
        moved = (ASIDE in answers) != (ASIDE in self.answers)
        self._answers[position] = dict(answers)
        self._set_state()
        if settled != self._settled[position]:
            self._settle(settled)
        if moved:
            self._write_draft()

    def _did(self, what: What, before: tuple[Mapping[str, Any], Settled | None], question: str) -> None:
        self._undone.clear()
        last = self._done[-1] if self._done else None
        joins = last is not None and what == "text" == last.what
        if last is not None and joins and (last.position, last.question) == (self.position, question):
            last.after = self._standing()
            return
        self._done.append(_Step(what, self.position, question, before, self._standing(), self.position))


def state_of(case: Case) -> int:
    """Give how a case of the bundle stands in a list."""
    if case.draft is not None and ASIDE in case.draft.answers:
        return LATER
    return OPEN if case.settled is None else ANSWERED


def _without(answers: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in answers.items() if key != name}


def _said(word: Settled) -> tuple[Any, ...]:
    """Give what a word says, whenever it was said."""
    return word.outcome, dict(word.answers), word.cause, word.comment
