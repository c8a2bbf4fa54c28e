# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""An open review pack as a reviewer sees it: its answers, how each stands, and what is asked of the one in view.

It is asked as an open task pack is (`labelling/label_pack.py`), with one answer in the place of an item.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from itertools import compress
from typing import Any, Final

from annotator_app.errors import UsageError
from annotator_app.model.answer import ItemWork
from annotator_app.model.item import Item
from annotator_app.model.question import Question
from annotator_app.model.review import CATEGORIES
from annotator_app.model.texts import shown as shown_text
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.pack_status import PackFacts
from annotator_app.workflows.keeping.review_status import RIBBON
from annotator_app.workflows.labelling import label_shown
from annotator_app.workflows.labelling.in_questions import InQuestions, given_of
from annotator_app.workflows.labelling.label_pack import RECENT, TIME_LEFT_FROM, Listed
from annotator_app.workflows.labelling.search_at_hand import SearchAtHand
from annotator_app.workflows.reviewing.own_work import OWN as OWN_WORK
from annotator_app.workflows.reviewing.review import AnswerToCheck, ReviewSession, Said
from annotator_app.workflows.reviewing.review_writes import ReviewWrites
from annotator_app.workflows.reviewing.verdict_questions import (
    AGAINST,
    GIVEN,
    GROUP,
    OWN,
    SEVERITY,
    VERDICT,
    Say,
    category_id,
    family_with_verdict,
    with_verdict,
)

OPEN: Final = 0
_GROUP_OF: Final = {entry: group for group, entries in CATEGORIES.items() for entry in entries}


class OpenReview(InQuestions, ReviewWrites):
    """What a visit to a review pack looks at; `answers` is what stands in the questions of the answer in view."""

    position: int
    answers: dict[str, Any]
    note: str
    _seen: bool
    counts_typing = False
    suggestion_visible = False

    def __init__(self, home: Home, pack_id: str, interface: str = "en", *, say: Say = str) -> None:
        """Open the review pack; nothing is in view yet.

        Raises UsageError where the home has no such pack or every answer of it is the person's own, the refusal of
        an original that is not what it was.
        """
        super().__init__(home)
        self.review = ReviewSession(home, pack_id, self._events)
        if not self.review.answers:
            raise UsageError(OWN_WORK)
        row, task = self.review.row, self.review.task
        self._row = row
        self.units: Sequence[AnswerToCheck] = self.review.answers
        self.task = with_verdict(task, say, interface)
        self.family = family_with_verdict(self.review.family, self._verdict_asked, self._own_asked)
        self.title = shown_text(task.title, interface, task.language)[0]
        self.pack = PackFacts(
            id=row.pack_id, title=task.title, family=task.family, language=task.language, languages=task.languages,
            items=len(self.units), due=None, late=True, project=row.project, project_title=row.project_title,
            series=row.series, revision=row.revision, signer=row.signer, signer_key="", timing="none",
            added_at=row.added_at,
        )  # fmt: skip
        self.blanks: set[int] = set()
        self.states = bytearray(self._state(one) for one in self.units)
        self._fingerprint = home.fingerprint()
        self._recent: deque[int] = deque(maxlen=RECENT)

    # --- what is here ----------------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many answers are to be checked."""
        return len(self.units)

    @property
    def unit(self) -> AnswerToCheck:
        """The answer that is looked at."""
        return self.units[self.position]

    @property
    def item(self) -> Item:
        """The item that was answered."""
        return self.unit.item

    @property
    def answering_first(self) -> bool:
        """Whether the reviewer answers now, before they see the answer."""
        return self.unit.blind and not self._seen

    @property
    def own_answers(self) -> dict[str, Any]:
        """What the reviewer has answered themselves; of value where the answer was looked at blind."""
        return given_of(self.review.task, self.review.family, self.answers)

    @property
    def work(self) -> ItemWork:
        """What was said of the answer, as the task screen asks for it."""
        said = self.review.verdicts.get(self.unit.place)
        return ItemWork(answers=said, note=self.note, revision=int(said is not None))

    @property
    def counts(self) -> dict[str, int]:
        """How many answers have which verdict."""
        said = self.review.counts()
        return {**said, "answered": self.count - said["open"], "later": 0, "problem": 0}

    @property
    def open_count(self) -> int:
        """How many answers wait for a verdict."""
        return self.review.counts()["open"]

    @property
    def changed(self) -> bool:
        """Whether the questions hold another verdict than the one that was given."""
        said = self._said()
        return said is None or said.as_value() != self.review.verdicts.get(self.unit.place)

    def shown(self, question: str) -> list[str]:
        """Give the ids a question offers in the order they are shown; `responses` gives the responses."""
        responses = self._responses(self.unit)
        asked = self.task.question(question)
        return responses if asked is None else label_shown.options(asked, self.item, responses)

    def next_open(self, after: int) -> int | None:
        """Give the next answer without a verdict behind position `after`, from the start again after the last."""
        found = self.states.find(OPEN, after + 1)
        found = found if found >= 0 else self.states.find(OPEN)
        return found if found >= 0 else None

    def time_left_ms(self) -> int | None:
        """Give open answers times the median time of the last ones of this sitting; None before the sixth."""
        if len(self._recent) < TIME_LEFT_FROM:
            return None
        return sorted(self._recent)[len(self._recent) // 2] * self.open_count

    def positions(self, which: str) -> list[int]:
        """Give the positions of the answers that are open, or that have a note."""
        if which == "noted":
            noted = (bool(self._verdict(one).get("comment")) for one in self.units)
            return list(compress(range(self.count), noted))
        return [place for place, state in enumerate(self.states) if which == "open" and state == OPEN]

    def items_page(self, first: int, n: int) -> list[Listed]:
        """Give (position, id, first words, state, has a note) of up to `n` answers from `first` on."""
        return self.items_at(range(first, min(first + n, self.count)))

    def items_at(self, positions: Sequence[int]) -> list[Listed]:
        """Give the same of the answers at these positions."""
        return [self._listed(position) for position in positions]

    def find(self, item_id: str) -> int | None:
        """Give the position of the first answer to the item of that id, or None."""
        return next((place for place, one in enumerate(self.units) if one.item.id == item_id), None)

    def search(self, text: str) -> SearchAtHand:
        """Look for answers by the words of their items."""
        return SearchAtHand([one.item for one in self.units], text)

    def guidelines(self) -> dict[str, str]:
        """Give the guidelines by language tag."""
        return {one.language: self.review.pack.read(one.path).decode("utf-8") for one in self.task.guidelines}

    def peek(self, position: int) -> tuple[Item, list[str]]:
        """Give the item of a coming answer, so that it can be laid out ahead."""
        unit = self.units[position]
        return unit.item, self._responses(unit)

    def ready(self, position: int) -> bool:
        """Tell whether `go` there takes no wait."""
        return True

    # --- inside -----------------------------------------------------------

    def _events(self, events: list[dict[str, Any]]) -> None:
        """Take events of the journal to the disk; what was half said of an answer goes with its verdict."""
        spoken = self.review.spoken(events)
        self._write(spoken, *spoken.given)

    def _verdict_asked(self) -> bool:
        return not self.answering_first

    def _own_asked(self, question: Question, answers: Mapping[str, Any]) -> bool:
        open_ = self.answering_first or (
            not self.unit.blind and (answers.get(VERDICT) == "corrected" or answers.get(OWN) == [GIVEN])
        )
        return open_ and self.review.family.asks(question, answers)

    def _said(self) -> Said | None:
        """Give what stands in the questions as a verdict; None while there is none."""
        given = self._given()
        verdict = given.get(VERDICT)
        if verdict is None:
            return None
        against = verdict in AGAINST
        own = self.own_answers if self.unit.blind or self._corrects(given) else None
        category = given.get(category_id(given.get(GROUP, ""))) if against else None
        severity = given.get(SEVERITY) if against else None
        return Said(
            verdict=verdict, category=category, severity=severity, answers=own, comment=self.note,
            blind=self.unit.blind,
        )  # fmt: skip

    def _corrects(self, given: Mapping[str, Any]) -> bool:
        return given.get(VERDICT) == "corrected" or given.get(OWN) == [GIVEN]

    def _answers_of(self, said: Mapping[str, Any]) -> dict[str, Any]:
        """Give what stands in the questions for a verdict that was given."""
        if not said:
            return {}
        answers: dict[str, Any] = {VERDICT: said["verdict"]}
        if said["category"] is not None:
            group = _GROUP_OF[said["category"]]
            answers |= {GROUP: group, category_id(group): said["category"], SEVERITY: said["severity"]}
        if said["value"] is not None:
            answers |= said["value"]["answers"]
            answers |= {OWN: [GIVEN]} if said["verdict"] == "disagree" and not said["blind"] else {}
        return answers

    def _verdict(self, unit: AnswerToCheck) -> Mapping[str, Any]:
        return self.review.verdicts.get(unit.place, {})

    def _state(self, unit: AnswerToCheck) -> int:
        return RIBBON.get(str(self._verdict(unit).get("verdict")), OPEN)

    def _responses(self, unit: AnswerToCheck) -> list[str]:
        """Give the responses as who answered saw them, so that A and B are to the reviewer what they were to them."""
        drawn = label_shown.responses(self.review.task, self._row.pack_id, unit.item, self._fingerprint)
        return list(unit.responses) or drawn

    def _listed(self, position: int) -> Listed:
        unit = self.units[position]
        words = label_shown.first_words(self.review.family, dict(unit.item.fields))
        noted = bool(self._verdict(unit).get("comment"))
        return position, unit.item.id, words, self.states[position], noted
