# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Reviewing: one verdict after the other on the answers of a review pack, saved as it is given.

Every verdict is an event of the journal that the verdict pack will carry. Undo writes newer events, and
opening the pack again goes on where it ended.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from annotator_app.errors import Problem, UsageError
from annotator_app.model import event, strict_json
from annotator_app.model.answer import LONGEST_TEXT
from annotator_app.model.border import check_answers
from annotator_app.model.item import RESPONSES, Item
from annotator_app.model.review import EVERY_CATEGORY
from annotator_app.packs.manifest import ReviewManifest
from annotator_app.store import review_table
from annotator_app.study.draw import number
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.checking.verdict_shape import FIELDS, SEVERITIES, VERDICTS, said_by
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.pack_names import NOT_HERE
from annotator_app.workflows.reviewing.add_review import opened
from annotator_app.workflows.reviewing.own_work import OWN, OwnWork

Pair = tuple[str, str]

SAME: Final = QT_TRANSLATE_NOOP("answers", "The correction is the answer that stands already.")
# One answer in so many is answered by the reviewer first (quality.md 2.5).
BLIND_EVERY: Final = 5


@dataclass(frozen=True)
class AnswerToCheck:
    """One answer of a review pack. `blind`: it should be answered before the answer is looked at.

    `responses` are the ids of the item's responses in the order in which who answered saw them; empty where
    the answer does not tell.
    """

    item: Item
    subject: str
    sha256: str
    answers: Mapping[str, Any]
    problem: Mapping[str, Any] | None
    blind: bool
    responses: tuple[str, ...] = ()

    @property
    def place(self) -> Pair:
        """What names it in its pack."""
        return (self.item.id, self.subject)


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a reviewer says: the fields of packs.md 5.6; `answers` is the correction, or their own answer."""

    verdict: str
    category: str | None = None
    severity: str | None = None
    answers: Mapping[str, Any] | None = None
    comment: str = ""
    blind: bool = False

    def as_value(self) -> dict[str, Any]:
        """Give the value of its event."""
        value = None if self.answers is None else {"answers": dict(self.answers)}
        return {
            "verdict": self.verdict, "category": self.category, "severity": self.severity, "value": value,
            "comment": self.comment, "blind": self.blind,
        }  # fmt: skip


class ReviewSession:
    """A review pack of the home that is being worked on; `answers` are those to check, without the reviewer's own.

    `by_place` knows all of them: verdicts on own ones that an earlier version took stay in the journal.
    """

    def __init__(
        self, home: Home, pack: str, save: Callable[[list[dict[str, Any]]], object] | None = None
    ) -> None:
        """Open the review pack of that id. Raises UsageError where there is none, the refusal of a bad original.

        `save` takes the events of a change to the disk; without it they are waited for.
        """
        self._home = home
        self._take = save or self._wait_for
        row = home.store.ask(lambda connection: review_table.find(connection, pack))
        if row is None:
            raise UsageError(NOT_HERE, pack=pack)
        self.row = row
        self.reviewed, lines, proven = opened(home, row)
        assert isinstance(proven.manifest, ReviewManifest)
        self.manifest = proven.manifest
        self.roster, self.pack = proven.roster, proven
        assert self.reviewed.task is not None
        assert self.reviewed.family is not None
        self.task, self.family = self.reviewed.task, self.reviewed.family
        every = tuple(self._to_check(line) for line in lines)
        own = OwnWork(home, self.manifest)
        self.answers = tuple(one for one in every if not own.holds(one.subject))
        self.by_place: Mapping[Pair, AnswerToCheck] = {one.place: one for one in every}
        self.verdicts: dict[Pair, dict[str, Any]] = {}
        self._undone: list[tuple[Pair, dict[str, Any] | None]] = []
        for one in self.events():
            self._replay(one)

    @cached_property
    def own(self) -> frozenset[Pair]:
        """The answers that are the reviewer's own, as far as this home knows."""
        return frozenset(self.by_place) - {one.place for one in self.answers}

    @property
    def position(self) -> int:
        """The first answer without a verdict; the number of answers when all have one."""
        return next(
            (place for place, one in enumerate(self.answers) if one.place not in self.verdicts),
            len(self.answers),
        )

    def counts(self) -> dict[str, int]:
        """Give how many answers have which verdict, and how many are open."""
        own = self.own
        said = Counter(str(one["verdict"]) for place, one in self.verdicts.items() if place not in own)
        return {**{name: said[name] for name in VERDICTS}, "open": len(self.answers) - said.total()}

    def events(self) -> list[dict[str, Any]]:
        """Give the journal from its beginning, as it will be handed back, without numbers and chain."""
        lines = self._home.store.ask(lambda connection: review_table.lines(connection, self.row.id))
        found = []
        for line in lines:
            one: Any = strict_json.parse(line)
            found.append({name: value for name, value in one.items() if name not in ("seq", "prev")})
        return found

    def open(self, place: Pair) -> None:
        """Note that an answer was looked at."""
        self._save([self._event(event.OPEN, place, None)])

    def misfits(self, place: Pair, said: Said) -> list[Problem]:
        """Tell what speaks against a verdict; nothing is saved."""
        if place in self.own:
            return [Problem("own_answers", OWN)]
        found = [Problem(code, sentence) for code, sentence in _misfits(said)]
        answer = self.by_place[place]
        if said.answers is not None:
            found += check_answers(self.family, self.task, answer.item, dict(said.answers))
            if said.verdict == "corrected" and dict(said.answers) == dict(answer.answers):
                found.append(Problem("same_answer", SAME))
        return found

    def say(self, place: Pair, said: Said) -> list[Problem]:
        """Save a verdict; what speaks against it is given instead, and nothing is saved."""
        return self.say_all([(place, said)])

    def say_all(self, verdicts: Iterable[tuple[Pair, Said]]) -> list[Problem]:
        """Save verdicts together, all or none; those that are known already write nothing."""
        given = list(verdicts)
        found = [problem for place, said in given for problem in self.misfits(place, said)]
        if found:
            return found
        changed = [
            (place, said.as_value()) for place, said in given if self.verdicts.get(place) != said.as_value()
        ]
        self._save([self._event(event.ANSWER, place, value) for place, value in changed])
        for place, value in changed:
            self._undone.append((place, self.verdicts.get(place)))
            self.verdicts[place] = value
        return []

    def clear(self, place: Pair) -> None:
        """Take a verdict back."""
        if place in self.verdicts:
            self._save([self._event(event.CLEAR, place, None)])
            self._undone.append((place, self.verdicts.pop(place)))

    def undo(self) -> Pair | None:
        """Take back the last change of this sitting and give its place, or None where there is none."""
        if not self._undone:
            return None
        place, before = self._undone.pop()
        kind = event.CLEAR if before is None else event.ANSWER
        self._save([self._event(kind, place, before)])
        if before is None:
            self.verdicts.pop(place, None)
        else:
            self.verdicts[place] = before
        return place

    def _to_check(self, line: Mapping[str, Any]) -> AnswerToCheck:
        name, subject = str(line["item"]), str(line["subject"])
        value, item = line["value"] or {}, self.reviewed.items[name]
        return AnswerToCheck(
            item, subject, str(line["sha256"]), value.get("answers", {}), line["problem"],
            number(self.row.pack_id, "blind", name, subject) % BLIND_EVERY == 0, _seen(value, item),
        )  # fmt: skip

    def _event(self, kind: str, place: Pair, value: dict[str, Any] | None) -> dict[str, Any]:
        item, subject = place
        return {
            "type": kind,
            "item": item,
            "subject": subject,
            "answer_sha256": self.by_place[place].sha256,
            "value": value,
        }

    def spoken(self, events: list[dict[str, Any]]) -> review_table.Spoken:
        """Give the events as a work for the disk."""
        return review_table.Spoken(self.row, events, self._positions)

    @cached_property
    def _positions(self) -> Mapping[tuple[str, str], int]:
        return {place: position for position, place in enumerate(self.by_place)}

    def _save(self, events: list[dict[str, Any]]) -> None:
        if events:
            self._take(events)

    def _wait_for(self, events: list[dict[str, Any]]) -> None:
        self._home.store.save(self.spoken(events))

    def _replay(self, one: Mapping[str, Any]) -> None:
        if one["type"] == event.ANSWER:
            said = said_by(one)
            self.verdicts[one["item"], one["subject"]] = {name: said[name] for name in FIELDS}
        elif one["type"] == event.CLEAR:
            self.verdicts.pop((one["item"], one["subject"]), None)


def _seen(value: Mapping[str, Any], item: Item) -> tuple[str, ...]:
    """Give the order in which the responses of `item` were shown; an order of anything else is none."""
    shown = value.get("shown")
    told = shown.get(RESPONSES) if isinstance(shown, Mapping) else None
    order = tuple(map(str, told)) if isinstance(told, list) else ()
    return order if sorted(order) == sorted(item.response_ids) else ()


def _misfits(said: Said) -> list[tuple[str, str]]:
    """Tell what does not fit of the words of a verdict."""
    against = said.verdict in ("corrected", "disagree")
    rules = (
        (said.verdict not in VERDICTS, "verdict", f"The verdict is one of {', '.join(VERDICTS)}."),
        (
            against and said.category not in EVERY_CATEGORY,
            "category",
            f"A verdict against an answer needs one of the categories {', '.join(EVERY_CATEGORY)}.",
        ),
        (
            against and said.severity not in SEVERITIES,
            "severity",
            f"A verdict against an answer needs one of the severities {', '.join(SEVERITIES)}.",
        ),
        (
            not against and (said.category is not None or said.severity is not None),
            "category",
            "Only a verdict against an answer has a category and a severity.",
        ),
        (said.verdict == "corrected" and said.answers is None, "answers", "A correction needs its answers."),
        (
            not against and said.answers is not None and not said.blind,
            "answers",
            "Answers of one’s own go with a verdict against an answer, or with one given blind.",
        ),
        (len(said.comment) > LONGEST_TEXT, "comment", "The comment is too long."),
    )
    return [(code, sentence) for holds, code, sentence in rules if holds]
