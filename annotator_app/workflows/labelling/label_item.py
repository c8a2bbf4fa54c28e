# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The current item of a visit: what stands in its questions, and how changes of it get to the disk.

The questions hold a draft or the last answer; the store thread is handed every change and says later that
it is written. An entry of an item is kept in memory until all its changes are on the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from annotator_app.errors import PostilError, QuestionError
from annotator_app.model import clock, suggestion
from annotator_app.model.answer import ItemWork
from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.pack import Task
from annotator_app.model.question import AnyQuestion
from annotator_app.store import draft_table, state_table
from annotator_app.store.answer_table import Change
from annotator_app.store.draft_table import Draft
from annotator_app.store.pack_table import Place
from annotator_app.store.promise import Promise
from annotator_app.store.thread import Work
from annotator_app.workflows.keeping.label_recording import Recorder, Said, after, code_of
from annotator_app.workflows.labelling import label_shown
from annotator_app.workflows.labelling.label_entries import Entry
from annotator_app.workflows.labelling.label_history import Standing
from annotator_app.workflows.labelling.label_pack import OpenPack

Measured = Mapping[str, int]
EMPTY: Final[tuple[object, ...]] = (None, "", [], {})


class CurrentItem(OpenPack):
    """The item a person works on. `answers` is what stands in its questions."""

    _entry: Entry
    _recorder: Recorder
    answers: dict[str, Any]
    _hints: dict[str, str]

    def __init__(self) -> None:
        """Begin with nobody listening and nothing on its way to the disk."""
        self.on_saved: Callable[[], None] = _nothing
        self.on_trouble: Callable[[PostilError], None] = nothing_said
        self._dirty = False
        self._queued = self._written = 0
        self._broken: BaseException | None = None
        self._held: list[Callable[[], object]] | None = None

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hand what the block has to say to the store thread at its end: that thread takes turns with this one.

        The window paints the next item inside such a block. Until then all of it counts as pending.
        """
        if self._held is not None:
            yield
            return
        self._held = []
        try:
            yield
        finally:
            self._let_go()

    @property
    def position(self) -> int:
        """The current item, counted from 0."""
        return self._entry.position

    @property
    def item(self) -> Item:
        """The current item."""
        return self._entry.item

    @property
    def work(self) -> ItemWork:
        """What was said of the current item so far; drafts do not count."""
        return self._entry.work

    @property
    def suggestion_visible(self) -> bool:
        """Whether the item's suggestion may be shown: to who has answered it once, or to all where the task says so."""
        return bool(self.item.suggestion) and self._suggested_when() != suggestion.HIDDEN

    @property
    def pending(self) -> int:
        """How many changes of this visit are not on the disk yet."""
        return self._queued - self._written

    @property
    def changed(self) -> bool:
        """Whether the questions hold something else than the last answer."""
        return self._given() != (self.work.answers or {})

    def questions(self) -> tuple[AnyQuestion, ...]:
        """Give the questions that are asked after what stands in them now."""
        given = self._given()
        return tuple(one for one in self.task.questions if self.family.asked(one, given))

    def missing(self) -> list[str]:
        """Give the ids of the required questions that are still open, in the order of asking."""
        return self.family.missing(self.task.questions, self.item, self._given())

    def shown(self, question: str) -> list[str]:
        """Give the ids a question offers in the order they are shown; `responses` gives the responses."""
        asked = self.task.question(question)
        pack, person, place = self._row.pack_id, self._fingerprint, self.position
        responses = label_shown.responses(self.task, pack, self.item, person, place)
        return responses if asked is None else label_shown.options(asked, self.item, responses)

    def check(self, question: str) -> QuestionError | None:
        """Give why the value in a question does not fit, or None."""
        asked, value = self.task.question(question), self.answers.get(question)
        if asked is None or not held(value):
            return None
        try:
            asked.check(cleaned(value), self.item)
        except QuestionError as misfit:
            return misfit
        return None

    def keep_draft(self) -> None:
        """Have what stands in the questions written as a draft, if it has changed."""
        self._meet_bug()
        if not self._dirty:
            return
        self._dirty = False
        answers = {name: value for name, value in self.answers.items() if held(value)}
        same = answers == (self.work.answers or {})
        draft = None if same else Draft(answers, dict(self._hints))
        if draft == self._entry.draft:
            return
        self._entry.draft = draft
        key = self._row.first_key + self.position
        self._write(_drafting(self._row.id, key, draft), self._entry)

    def _say(self, said: list[Said], timing: Measured | None = None, *, drop_draft: bool = False) -> Change:
        """Write events of the current item and let it stand as they say."""
        self._meet_bug()
        entry = self._entry
        entry.work = after(entry.work, said, entry.item.digest)
        change = self._recorder.change(
            entry.position, entry.item, said, entry.work, measured=timing, drop_draft=drop_draft
        )
        change.place = self._place()
        self._stand(entry)
        self._write(change, entry)
        return change

    def _standing(self) -> Standing:
        return Standing(self.work, dict(self.answers), dict(self._hints))

    def _stand(self, entry: Entry) -> None:
        code = code_of(entry.work)
        was, now = self.states[entry.position], code & state_table.STATE
        self._codes[entry.position] = code
        self.states[entry.position] = now
        self.counts[state_table.NAMES[was]] -= 1
        self.counts[state_table.NAMES[now]] += 1

    def _given(self) -> dict[str, Any]:
        return given_of(self.task, self.family, self.answers)

    def _shown(self) -> dict[str, Any]:
        return label_shown.value(self.task, self.item, self.shown("responses"))

    def _suggested_when(self) -> suggestion.When:
        if self.task.suggestions == "before":
            return "before"
        return "after" if self.work.revision > 0 else "hidden"

    def _suggestion(self) -> dict[str, str]:
        when, given = self._suggested_when(), self._given()
        return {
            name: suggestion.word_for(
                when, value, given.get(name), taken=suggestion.TAKEN + name in self._hints
            )
            for name, value in self.item.suggestion.items()
        }

    def _taken_over(self) -> dict[str, Any]:
        """Give what is suggested for the questions that are asked then; nothing where it is not visible."""
        found: dict[str, Any] = {}
        for name, value in self.item.suggestion.items() if self.suggestion_visible else ():
            question = self.task.question(name)
            if question is not None and self.family.asked(question, {**self._given(), **found}):
                found[name] = value
        return found

    def _place(self) -> Place:
        return Place(self.position, clock.stamp(), tuple(self._recent))

    def _write(self, work: Work[None], entry: Entry) -> None:
        token = object()
        entry.unsaved.add(token)
        self._queued += 1

        def written(promise: Promise[None]) -> None:
            self._written += 1
            entry.unsaved.discard(token)
            self._noted(promise)
            if promise.fault is None:
                self.on_saved()

        self._hand(lambda: self._store.write(work).then(written))

    def _hand(self, call: Callable[[], object]) -> None:
        if self._held is None:
            call()
        else:
            self._held.append(call)

    def _let_go(self) -> None:
        held, self._held = self._held or [], None
        for call in held:
            call()

    def _noted(self, promise: Promise[None]) -> None:
        self._broken = self._broken or promise.fault

    def _meet_bug(self) -> None:
        """A write that broke off for a reason of ours is told at the next call, where somebody sees it."""
        if self._broken is not None:
            raise self._broken


def _drafting(pack: int, key: int, draft: Draft | None) -> Work[None]:
    if draft is None:
        return lambda connection: draft_table.drop(connection, key)
    return lambda connection: draft_table.put(connection, pack, key, draft)


def given_of(task: Task, family: Family, answers: Mapping[str, Any]) -> dict[str, Any]:
    """Give what of `answers` is an answer: questions that are asked and hold something, in the order of asking.

    A value that stands in a question no longer asked counts for no question after it either.
    """
    given: dict[str, Any] = {}
    for question in task.questions:
        value = cleaned(answers.get(question.id))
        if value not in EMPTY and family.asked(question, given):
            given[question.id] = value
    return given


def held(value: Any) -> bool:
    """Whether a question holds anything at all."""
    return cleaned(value) not in EMPTY


def cleaned(value: Any) -> Any:
    """Give a value without what holds nothing: blank text, and responses a question was not answered for."""
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, dict):
        return {name: one for name, one in value.items() if cleaned(one) not in EMPTY}
    return value


def _nothing() -> None:
    """Nobody waits for it."""


def nothing_said(_trouble: PostilError) -> None:
    """Nobody listens."""
