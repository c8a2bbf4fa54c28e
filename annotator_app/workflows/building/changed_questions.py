# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Questions that a plan asks otherwise than the bundle was built with, under the same ids: what becomes of answers.

An answer that no longer fits is kept and does not count, and its item is open again: people are told before it is so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from annotator_app.errors import Problem
from annotator_app.model.asked_anew import AskedAnew, still_fits
from annotator_app.model.bundle import BundlePack, Given
from annotator_app.model.item import Item
from annotator_app.model.pack import task_from
from annotator_app.model.question import AnyQuestion
from annotator_app.model.strict_json import parse
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.plans.plan_items import Prepared

CHANGED = QT_TRANSLATE_NOOP(
    "plans",
    "The question “{question}” has changed since its packs were made, under the same id. Answers that no longer fit it "
    "are kept but count no more, and their items are open again: {count} of those that came back.",
)
REWORDED = QT_TRANSLATE_NOOP(
    "plans",
    "The question “{question}” has other words or options than when its packs were made, under the same id. Answers "
    "that were given before count. If it asks something else now, give it another id.",
)
ADDED = QT_TRANSLATE_NOOP(
    "plans",
    "The question “{question}” is new and has to be answered. Items that were answered before are open again: {count} "
    "answers that came back.",
)
_REWORK = b'"rework_of"'


class EarlierAnswers:
    """The answers that came back to the packs of a bundle, held against the questions of a plan."""

    def __init__(self, bundle: BundleStore, prepared: Prepared) -> None:
        """Read which questions the packs asked."""
        self._bundle, self._prepared = bundle, prepared
        packs = bundle.packs()
        self._asked = {pack.pack_id: self._anew(pack) for pack in packs}
        self._last = [self._asked[pack.pack_id] for pack in packs if _REWORK not in pack.task][-1:]
        self._items: dict[str, Item] = {}

    def still_whole(self, task_pack: str, result_pack: str) -> Callable[[str, str], bool]:
        """Give what tells of an item and a text whether what a result pack says of it need not be answered again."""
        asked = self._asked.get(task_pack)
        if asked is None or asked.same:
            return lambda _item, _digest: True
        fits = {
            (given.item, given.digest): given.value is None or asked.whole(given.value["answers"], item)
            for given, item in self._said(result_pack)
        }
        return lambda item, digest: fits.get((item, digest), True)

    def problems(self) -> Iterator[Problem]:
        """Give a warning for each question that is asked otherwise than by the newest packs."""
        for asked in self._last:
            if asked.same:
                continue
            before = {one.id: one for one in asked.earlier}
            changed = [one for one in asked.now if one.id in before and not still_fits(before[one.id], one)]
            added = [one for one in asked.now if one.id not in before and one.required is True]
            counts = self._counts({one.id for one in (*changed, *added)})
            for question in asked.now:
                if question in changed:
                    yield self._problem(CHANGED, question, count=counts[question.id])
                elif question in added:
                    yield self._problem(ADDED, question, count=counts[question.id])
                elif question.id in before and before[question.id] != question:
                    yield self._problem(REWORDED, question)

    def _counts(self, questions: set[str]) -> Counter[str]:
        """Count the answers that have nothing that fits one of these questions, which they have to answer."""
        found: Counter[str] = Counter()
        family = self._prepared.maker.family
        for result in self._bundle.results() if questions else ():
            asked = self._asked.get(result.task_pack)
            if result.state != "top" or asked is None or asked.same:
                continue
            for given, item in self._said(result.pack_id):
                if given.status == "done" and given.value is not None:
                    answers = given.value["answers"]
                    fits = asked.fitting(answers, item)
                    open_ = {*answers, *family.missing(asked.now, item, fits)} - set(fits)
                    found.update(open_ & questions)
        return found

    def _said(self, result_pack: str) -> Iterator[tuple[Given, Item]]:
        """Give what a result pack says of items whose text stays."""
        if not self._items:
            lines = (made.item for made in self._prepared.made)
            self._items = {one.digest: Item(_object(one.line), one.digest) for one in lines}
        for given in self._bundle.answers(result_pack).values():
            item = self._items.get(given.digest)
            if item is not None:
                yield given, item

    def _anew(self, pack: BundlePack) -> AskedAnew:
        family, questions = self._prepared.maker.family, self._prepared.task.questions
        return AskedAnew(family, task_from(_object(pack.task)).questions, questions)

    def _problem(self, sentence: str, question: AnyQuestion, **params: object) -> Problem:
        plan = self._prepared.plan
        number = next((n for n, part in enumerate(plan.question) if part.id == question.id), None)
        line = None if number is None else plan.lines().line(("question", number))
        params = {"question": question.id, **params}
        return Problem(
            "question_changed", sentence, params, severity="warning", file=str(plan.path), line=line,
            column=f"question.{question.id}",
        )  # fmt: skip


def _object(data: bytes) -> dict[str, Any]:
    fields = parse(data)
    assert isinstance(fields, dict)
    return fields
