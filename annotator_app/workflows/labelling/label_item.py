# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The current item of a visit: what was said of it, what stands in its questions, and its changes on their way.

The questions hold a draft or the last answer. An entry of an item is kept in memory until all its changes are on
the disk.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator_app.model import clock, suggestion
from annotator_app.model.answer import ItemWork
from annotator_app.model.item import Item
from annotator_app.store import draft_table, state_table
from annotator_app.store.answer_table import Change
from annotator_app.store.draft_table import Draft
from annotator_app.store.pack_table import Place
from annotator_app.store.thread import Work
from annotator_app.workflows.keeping.label_recording import Recorder, Said, after, code_of
from annotator_app.workflows.labelling import label_shown
from annotator_app.workflows.labelling.in_questions import InQuestions, held
from annotator_app.workflows.labelling.label_entries import Entry
from annotator_app.workflows.labelling.label_history import Standing
from annotator_app.workflows.labelling.label_pack import OpenPack
from annotator_app.workflows.labelling.visit_writes import VisitWrites

Measured = Mapping[str, int]


class CurrentItem(OpenPack, InQuestions, VisitWrites):
    """The item a person works on. `answers` is what stands in its questions."""

    _entry: Entry
    _recorder: Recorder
    answers: dict[str, Any]
    _hints: dict[str, str]

    def __init__(self) -> None:
        """Begin with nobody listening and nothing on its way to the disk."""
        super().__init__()
        self._dirty = False

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
    def changed(self) -> bool:
        """Whether the questions hold something else than the last answer."""
        return self._given() != (self.work.answers or {})

    def shown(self, question: str) -> list[str]:
        """Give the ids a question offers in the order they are shown; `responses` gives the responses."""
        asked = self.task.question(question)
        pack, person, place = self._row.pack_id, self._fingerprint, self.position
        responses = label_shown.responses(self.task, pack, self.item, person, place)
        return responses if asked is None else label_shown.options(asked, self.item, responses)

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
        self._send(work, lambda: entry.unsaved.discard(token))


def _drafting(pack: int, key: int, draft: Draft | None) -> Work[None]:
    if draft is None:
        return lambda connection: draft_table.drop(connection, key)
    return lambda connection: draft_table.put(connection, pack, key, draft)
