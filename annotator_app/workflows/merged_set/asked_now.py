# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the newest build of a bundle asks, and what of each answer is an answer to that.

Labels, exports, figures and counts all read answers through this: one that a changed question no longer offers is kept
in the bundle and counts nowhere. Questions that are asked no more stand as they were asked last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

import orjson

from annotator_app.errors import QuestionError
from annotator_app.families import by_id
from annotator_app.model.asked_anew import AskedAnew
from annotator_app.model.bundle import BundlePack
from annotator_app.model.item import Item
from annotator_app.model.pack import Task
from annotator_app.model.question import AnyQuestion
from annotator_app.model.review import Settled, Verdict


class Fitting(NamedTuple):
    """What of an answer counts. `unfit`: something of it does not; `whole`: nothing need be answered again."""

    answers: Mapping[str, Any]
    unfit: bool = False
    whole: bool = True

    @property
    def counts(self) -> bool:
        """Whether anything of it is an answer to what is asked now."""
        return bool(self.answers) or not self.unfit


class AskedNow:
    """The questions of the newest of `packs`, which come in the order in which they were built."""

    def __init__(self, family: str, packs: Iterable[BundlePack], task: Callable[[str], Task]) -> None:
        """Compare the questions of all packs as they are written: thousands of packs may all have other tasks."""
        self._task = task
        # By the identity of a task, which whoever gives it keeps.
        self._made: dict[int, AskedAnew | None] = {}
        self._tasks: dict[int, Task] = {}
        self._since: list[tuple[str, tuple[AnyQuestion, ...]]] = []
        text, written = b"", None
        for pack in packs:
            if pack.task is text:
                continue
            text, before = pack.task, written
            written = orjson.loads(text).get("questions")
            if written != before:
                questions = task(pack.pack_id).questions
                if not self._since or self._since[-1][1] != questions:
                    self._since.append((pack.created_at, questions))
        self.now = self._since[-1][1] if self._since else ()
        known = {question.id for question in self.now}
        past = {one.id: one for _, questions in self._since for one in questions if one.id not in known}
        self._past = tuple(past.values())
        self._family = by_id(family)
        self.changed = len(self._since) > 1

    @property
    def questions(self) -> tuple[AnyQuestion, ...]:
        """Every question that any pack asked, as it was asked last."""
        return (*self.now, *self._past)

    def newest(self, pack_id: str) -> Task:
        """Give the task of a pack with the questions that are asked now, and none that are not."""
        task = self._task(pack_id)
        return replace(task, questions=self.now) if self.changed else task

    def task(self, pack_id: str) -> Task:
        """Give the task of a pack with the questions as they are asked now."""
        task = self._task(pack_id)
        if not self.changed:
            return task
        found = self._tasks.get(id(task))
        if found is None:
            found = self._tasks[id(task)] = replace(task, questions=self.questions)
        return found

    def fitting(self, pack_id: str, value: Mapping[str, Any] | None, item: Callable[[], Item]) -> Fitting:
        """Give what counts of an answer to an item of a pack; `value` is that of its event."""
        said = value is not None and "answers" in value  # a reported problem answers nothing
        answers: Mapping[str, Any] = (value or {}).get("answers") or {}
        asked = self._asked(self._task(pack_id)) if self.changed and said else None
        if asked is None:
            return Fitting(answers)
        text = item()
        found, whole = asked.fitting(answers, text), asked.whole(answers, text)
        # Who left everything empty has said so of what may be left empty, and nothing of what has to be answered now.
        unfit = len(found) < len(answers) if answers else not whole
        return Fitting(found, unfit, whole)

    def word(self, settled: Settled, item: Callable[[], Item]) -> Settled | None:
        """Give how people settled an item; None where their answer is none to what is asked now."""
        if not self.changed or not settled.answers:
            return settled
        before = self._since[0][1]
        for since, questions in self._since:
            before = questions if since <= settled.at else before
        text = item()
        found = self._anew(before).fitting(settled.answers, text)
        # Where the clock does not tell which questions were asked, at least nothing is given that is not offered.
        fits = len(found) == len(settled.answers) and all(
            _offered(one, settled.answers[one.id], text) for one in self.now if one.id in found
        )
        return settled if fits else None

    def said(self, verdict: Verdict, task: Task, item: Callable[[], Item]) -> Verdict:
        """Give a verdict with what of the reviewer's own answer is one to what is asked now."""
        own: Mapping[str, Any] = (verdict.value or {}).get("answers") or {}
        if not self.changed or not own or verdict.value is None:
            return verdict
        fits = self._anew(task.questions).values(own, item())
        return (
            verdict if len(fits) == len(own) else replace(verdict, value={**verdict.value, "answers": fits})
        )

    def _asked(self, task: Task) -> AskedAnew | None:
        if id(task) not in self._made:
            made = self._anew(task.questions)
            self._made[id(task)] = None if made.same else made
        return self._made[id(task)]

    def _anew(self, earlier: tuple[AnyQuestion, ...]) -> AskedAnew:
        assert self._family is not None  # a bundle is built for a family that is known
        return AskedAnew(self._family, earlier, self.now, self._past)


def _offered(question: AnyQuestion, value: Any, item: Item) -> bool:
    try:
        question.check(value, item)
    except QuestionError:
        return False
    return True
