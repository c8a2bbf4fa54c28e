# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Scores hidden gold and repeats from the merged answers, in the same pass that counts them (quality.md 3.1).

Gold that people settled otherwise is scored as they settled it (`known_answers.py`). It is met when an answer says
the same in every question that has gold; the order of a test is that of the pack. Where responses are judged, a
repeat is compared by the models that wrote them, since their ids differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Final, NamedTuple

from annotator_app.model.question import AnyQuestion, Comparison, Text
from annotator_app.quality.deciding.votes import whole_ranking
from annotator_app.quality.signs.gold import Standing, gold_test
from annotator_app.reports.gold import GoldFigures, GoldItem, GoldLine, RepeatLine
from annotator_app.workflows.merged_set.answer_columns import coded_values
from annotator_app.workflows.merged_set.heard_batches import Batch
from annotator_app.workflows.merged_set.heard_items import Heard, HeardItem
from annotator_app.workflows.merged_set.known_answers import gold_now
from annotator_app.workflows.merged_set.merged_answers import MergedSet

GOOD: Final = 0.85
CONTESTED: Final = 0.30
_GOOD_PEOPLE: Final = 2

Person = tuple[str, str]
Said = Mapping[str, Any]


class _Met(NamedTuple):
    """One answer to a gold item: where it stands in the pack (at first the text's number), and what was missed."""

    place: int
    item: str
    asked: tuple[str, ...]
    missed: tuple[str, ...]


class GoldScores:
    """Takes every merged answer, then gives the figures."""

    def __init__(self, merged: MergedSet, *, as_planned: bool = False, only: str = "") -> None:
        """Begin with nothing; `as_planned`: score against the plan's gold, settled or not.

        `only`: the one question that is scored, if not all.
        """
        self._only = only
        self._bundle = merged.bundle
        self._settled = {} if as_planned else merged.settled
        self._packs: dict[str, set[int]] = {}
        self._raw: dict[Person, list[tuple[str, _Met]]] = {}
        self._unscored: set[str] = set()
        self._twice: dict[tuple[str, str, str], dict[str, dict[bool, Said]]] = {}

    @cached_property
    def _repeated(self) -> frozenset[str]:
        """The items that somebody saw twice, which are asked of all texts of the bundle: only where it matters."""
        return self._bundle.repeated_items()

    def take_all(self, one: HeardItem) -> None:
        """Take the answers to an item, of which most are to no test."""
        if one.uniform and not one.texts[0].gold and one.id not in self._repeated:
            return
        for row in one.said:
            if row.text.gold or row.text.repeat_of is not None or one.id in self._repeated:
                self.take(row)

    def take_batch(self, batch: Batch) -> None:
        """Take the answers to the items of a batch, of which none is a test; some may have been shown twice."""
        for one in batch.items if self._repeated else ():
            self.take_all(one)

    def take(self, row: Heard) -> None:
        """Take one answer; an answer to an older text of an item was given to something else."""
        if not row.done or not row.current:
            return
        if row.text.repeat_of is not None or row.text.item in self._repeated:
            self._take_twice(row)
        if row.text.gold and row.text.repeat_of is None:
            self._take_gold(row)

    def _asked(self, row: Heard) -> Iterable[AnyQuestion]:
        questions = row.task.questions
        return questions if not self._only else (one for one in questions if one.id == self._only)

    def _take_gold(self, row: Heard) -> None:
        asked: list[str] = []
        missed: list[str] = []
        known = gold_now(row.text.gold, self._settled.get(row.text.digest.hex()))
        for question in self._asked(row):
            if question.id not in known or question.id not in row.answers:
                continue
            if isinstance(question, Text):
                self._unscored.add(question.id)
                continue
            asked.append(question.id)
            if not _alike(row, question, known[question.id]):
                missed.append(question.id)
        if asked:
            met = _Met(row.text.number, row.text.item, tuple(asked), tuple(missed))
            self._packs.setdefault(row.standing.task_pack, set()).add(row.text.number)
            person = (row.standing.contributor, row.language)
            self._raw.setdefault(person, []).append((row.standing.task_pack, met))

    def _take_twice(self, row: Heard) -> None:
        item, again = row.text.repeat_of or row.text.item, row.text.repeat_of is not None
        for question in self._asked(row):
            if question.id not in row.answers or isinstance(question, Text):
                continue
            given = _whole(row, question, row.answers[question.id])
            said = {row.text.models.get(name, name): value for name, value in given.items()}
            if said and not _names_responses(row, said):
                key = (row.standing.contributor, question.id, row.language)
                self._twice.setdefault(key, {}).setdefault(item, {})[again] = said

    def answered(self, contributor: str, language: str) -> Iterator[tuple[str, bool]]:
        """Give the gold items that a person answered, and whether as is known."""
        for _pack, met in self._raw.get((contributor, language), ()):
            yield met.item, not met.missed

    def twice(self, contributor: str, question: str, language: str) -> Iterator[tuple[str, bool]]:
        """Give the items that a person answered twice, and whether alike."""
        for item, said in self._twice.get((contributor, question, language), {}).items():
            if len(said) == 2:
                yield item, said[True] == said[False]

    def figures(self) -> GoldFigures:
        """Give everything, by name."""
        return GoldFigures(
            people=tuple(self._line(*person) for person in sorted(self._met)),
            contested=tuple(self.contested()),
            repeats=tuple(self._repeats()),
            unscored=tuple(sorted(self._unscored)),
        )

    @cached_property
    def _met(self) -> Mapping[Person, list[_Met]]:
        """The answers to gold with their places, which are asked of each pack once."""
        places = {
            pack: {
                number: place
                for place, number in enumerate(self._bundle.pack_places(pack))
                if number in wanted
            }
            for pack, wanted in self._packs.items()
        }
        return {
            person: [met._replace(place=places[pack].get(met.place, 0)) for pack, met in own]
            for person, own in self._raw.items()
        }

    def _line(self, contributor: str, language: str) -> GoldLine:
        met = sorted(self._met[contributor, language])
        right = sum(not one.missed for one in met)
        low, high = _interval(right, len(met))
        test = gold_test(not one.missed for one in met)
        return GoldLine(
            contributor=contributor, language=language, items=len(met), right=right, low=low, high=high,
            standing=test.standing.value, decided=test.items,
        )  # fmt: skip

    def contested(self) -> Iterable[GoldItem]:
        """Give gold that more than 30% of the answers of good people miss."""
        counts: dict[tuple[str, str], tuple[int, int]] = {}
        for met in self._met.values():
            if not _is_good(met):
                continue
            for one in met:
                for question in one.asked:
                    answers, missed = counts.get((one.item, question), (0, 0))
                    counts[one.item, question] = answers + 1, missed + (question in one.missed)
        for (item, question), (answers, missed) in sorted(counts.items()):
            if answers >= _GOOD_PEOPLE and missed > CONTESTED * answers:
                yield GoldItem(item=item, question=question, answers=answers, missed=missed)

    def _repeats(self) -> Iterable[RepeatLine]:
        for (contributor, question, language), items in sorted(self._twice.items()):
            both = [said for said in items.values() if len(said) == 2]
            same = sum(said[True] == said[False] for said in both)
            if both:
                low, high = _interval(same, len(both))
                yield RepeatLine(
                    contributor=contributor, question=question, language=language, items=len(both), same=same,
                    low=low, high=high,
                )  # fmt: skip


def _alike(row: Heard, question: AnyQuestion, known: Any) -> bool:
    """Tell whether the answer says what the gold says; "cannot judge" says something else."""
    gold, said = _whole(row, question, known), _whole(row, question, row.answers[question.id])
    return bool(gold) and all(said.get(unit) == value for unit, value in gold.items())


def _whole(row: Heard, question: AnyQuestion, given: Any) -> dict[str, Any]:
    """Give a value by what it judges, as `coded_values` does; of a ranking the whole order."""
    models = row.text.models
    if isinstance(question, Comparison) and isinstance(given, list):
        return {"": whole_ranking([[models.get(name, name) for name in tie] for tie in given])}
    return dict(coded_values(models, question, given))


def _names_responses(row: Heard, said: Said) -> bool:
    """Tell whether a value can be compared with no other item: it names responses whose models nobody knows."""
    own = set(row.text.responses)
    return bool(own) and any(name in own or not own.isdisjoint(_names(value)) for name, value in said.items())


def _names(value: Any) -> Iterable[str]:
    if isinstance(value, tuple):
        return (name for tie in value if isinstance(tie, tuple) for name in tie if isinstance(name, str))
    return (value,) if isinstance(value, str) else ()


def _is_good(met: list[_Met]) -> bool:
    right = sum(not one.missed for one in met)
    return gold_test(
        not one.missed for one in sorted(met)
    ).standing is not Standing.LOOK and right >= GOOD * len(met)


def _interval(part: int, whole: int) -> tuple[float, float]:
    # What intervals stand on takes numpy, which nobody but a report needs.
    from annotator_app.quality.intervals import wilson

    found = wilson(part, whole)
    return found.low, found.high
