# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What was said to one question in one language, counted while a report reads a bundle once.

Tallies count every answer that stands, repeats aside; columns, scores, comparisons and texts hold opinions on the item
as it is: no answers to an older text. Each opinion knows its row in `Work`, where person, pack and time stand.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any, Final

from annotator_app.model.event import in_another_language
from annotator_app.model.ids import BAD, CANNOT_JUDGE, EQUAL, NONE
from annotator_app.model.item import Item
from annotator_app.model.pack import Task
from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence, Scale, Text
from annotator_app.model.review import Settled
from annotator_app.model.suggestion import began_as_one
from annotator_app.quality.deciding.votes import first_place
from annotator_app.quality.signs.real_share import RealShare, TextOrigin, text_origin
from annotator_app.workflows.merged_set.answer_columns import Collector, Columns
from annotator_app.workflows.merged_set.heard_batches import Batch
from annotator_app.workflows.merged_set.heard_items import Heard, HeardItem, typing_in
from annotator_app.workflows.merged_set.heard_items import Text as Source
from annotator_app.workflows.merged_set.known_answers import gold_now
from annotator_app.workflows.merged_set.names import Names
from annotator_app.workflows.reporting.fault_points import FaultPoints
from annotator_app.workflows.reporting.quoted_marks import Quotes
from annotator_app.workflows.reporting.work_rows import Work

HELD_OUT: Final = "heldout"
FIRST, SECOND, TIE, BOTH_BAD = range(4)
_ORIGINS: Final = tuple(TextOrigin)
_A_RESPONSE: Final = "a response"
_RESPONSES: Final = "several responses"
_NOTHING: Final[Mapping[str, Settled]] = {}


def _ints() -> array[int]:
    return array("i")


@dataclass
class Versus:
    """Verdicts on two responses, one row each: prompt, models by position, verdict, whether it was held out.

    `placed`: the positions are those that the person saw; answers from a file saw none.
    """

    models: dict[str, int] = field(default_factory=dict)
    prompts: Names = field(default_factory=Names)
    prompt: array[int] = field(default_factory=_ints)
    first: array[int] = field(default_factory=_ints)
    second: array[int] = field(default_factory=_ints)
    verdict: array[int] = field(default_factory=_ints)
    held_out: array[int] = field(default_factory=_ints)
    placed: array[int] = field(default_factory=_ints)
    row: array[int] = field(default_factory=_ints)

    def take(self, heard: Heard, value: Any, row: int) -> None:
        """Take a verdict as verdicts on pairs of responses; below the best one the others are not compared."""
        models = heard.text.models
        seen = (heard.value.get("shown") or {}).get("responses")
        shown = seen or list(models)
        ranks = _ranks(value)
        for one, other in combinations([name for name in shown if name in models], 2):
            verdict = _verdict(value, ranks, one, other)
            if verdict is None or models[one] == models[other]:
                continue
            self.prompt.append(self.prompts.number(heard.text.item))
            self.first.append(self.models.setdefault(models[one], len(self.models)))
            self.second.append(self.models.setdefault(models[other], len(self.models)))
            self.verdict.append(verdict)
            self.held_out.append(heard.text.split == HELD_OUT)
            self.placed.append(bool(seen))
            self.row.append(row)


def _ranks(value: Any) -> dict[str, int]:
    if not isinstance(value, list):
        return {}
    return {name: place for place, tie in enumerate(value) for name in tie}


def _verdict(value: Any, ranks: Mapping[str, int], one: str, other: str) -> int | None:
    if value in (EQUAL, BAD):
        return TIE if value == EQUAL else BOTH_BAD
    if ranks:
        if one not in ranks or other not in ranks:
            return None
        return TIE if ranks[one] == ranks[other] else FIRST if ranks[one] < ranks[other] else SECOND
    return FIRST if value == one else SECOND if value == other else None


def _best(value: Any, models: Mapping[str, str]) -> str:
    """Give the model that won, or that several responses share the first place; the id of one tells nobody anything."""
    first = first_place(value, models)
    if first in (EQUAL, BAD):
        return first
    top = (value,) if isinstance(value, str) else value[0]
    return first if all(name in models for name in top) else _A_RESPONSE if len(top) == 1 else _RESPONSES


@dataclass
class Scores:
    """Scores of responses or of items, one row each; the model of a response that names none is ""."""

    models: dict[str, int] = field(default_factory=dict)
    prompts: Names = field(default_factory=Names)
    prompt: array[int] = field(default_factory=_ints)
    model: array[int] = field(default_factory=_ints)
    score: array[int] = field(default_factory=_ints)
    held_out: array[int] = field(default_factory=_ints)
    row: array[int] = field(default_factory=_ints)

    def take(self, heard: Heard, response: str, score: int, row: int) -> None:
        """Take one score."""
        model = heard.text.models.get(response, "")
        self.prompt.append(self.prompts.number(heard.text.item))
        self.model.append(self.models.setdefault(model, len(self.models)))
        self.score.append(score)
        self.held_out.append(heard.text.split == HELD_OUT)
        self.row.append(row)


@dataclass
class Texts:
    """Written texts with the row of each, and how many come from where.

    `response` is the place of the response that a text is on, among those of its item: 0 where it is on the item.
    `foreign`: whether they looked like another language than the one that was asked for; `quoted`: whether they stand
    in the item word for word; `came`: the place of where each comes from in `TextOrigin`.
    """

    texts: list[str] = field(default_factory=list)
    row: array[int] = field(default_factory=_ints)
    response: array[int] = field(default_factory=lambda: array("H"))
    origins: RealShare = field(default_factory=RealShare)
    came: array[int] = field(default_factory=lambda: array("B"))
    foreign: list[bool] = field(default_factory=list)
    quoted: list[bool] = field(default_factory=list)
    _source: Source | None = None
    _item: Item = field(default_factory=lambda: Item({}))

    def take(self, heard: Heard, question: str, response: str, text: str, row: int) -> None:
        """Take one text."""
        self.texts.append(text)
        self.row.append(row)
        self.response.append(1 + heard.text.responses.index(response) if response else 0)
        value, length = heard.value, len(text)
        origin = text_origin(typing_in(value, question), length, began_as_one(value, question))
        self.origins.take(origin, length)
        self.came.append(_ORIGINS.index(origin))
        self.foreign.append(question in in_another_language(value))
        if heard.text is not self._source:  # what several people write of it is held against the same texts
            self._source, self._item = heard.text, Item(heard.text.fields)
        self.quoted.append(self._item.quotes(text))


@dataclass
class Tally:
    """One question in one language. `unit_rows`: the row of each entry of `columns`."""

    question: AnyQuestion
    columns: Columns
    answers: int = 0
    values: dict[str, int] = field(default_factory=dict)
    lengths: array[int] = field(default_factory=_ints)
    unit_rows: array[int] = field(default_factory=_ints)
    scores: Scores = field(default_factory=Scores)
    versus: Versus = field(default_factory=Versus)
    written: Texts = field(default_factory=Texts)
    quotes: Quotes = field(default_factory=Quotes)
    faults: FaultPoints = field(default_factory=FaultPoints)
    plain: bool = False
    of_texts: bool = False
    blank_speaks: bool = False
    _item: str = ""

    def __post_init__(self) -> None:
        """See whether it is one choice on an item, as most are: that is counted without detours."""
        question = self.question
        self.plain = isinstance(question, Choice) and not question.multiple and question.each == "item"
        self.of_texts = isinstance(question, Text)
        self.blank_speaks = question.blank_speaks

    def take(self, item: str, said: Sequence[Heard], rows: Sequence[int | None]) -> None:
        """Take what people said of an item; a row is None where it is no opinion on the item as it is."""
        if item != self._item:
            self._next(item)
        if self.plain:
            self._choices(item, said, rows)
            return
        name = self.question.id
        for heard, row in zip(said, rows, strict=True):
            if self.blank_speaks and heard.done:
                self._take(heard, self.question.said_in(heard.answers, heard.text.responses), row)
            elif name in heard.answers and not self.blank_speaks:
                self._take(heard, heard.answers[name], row)

    def take_batch(self, batch: Batch, rows: range) -> None:
        """Take what people said of the items of a batch, of which all are opinions."""
        chosen = batch.chosen(self.question.id) if self.plain else None
        if chosen is None:
            for one, own in zip(batch.items, batch.each(rows), strict=True):
                self.take(one.id, one.said, own)
            return
        self.answers += len(chosen)
        for value, times in Counter(chosen).items():
            self.values[value] = self.values.get(value, 0) + times
        self.unit_rows.extend(rows)
        self.columns.add_batch(batch, chosen)

    def _choices(self, item: str, said: Sequence[Heard], rows: Sequence[int | None]) -> None:
        name, values = self.question.id, self.values
        given = []
        for heard, row in zip(said, rows, strict=True):
            value = heard.answers.get(name)
            if value is None:
                continue
            self.answers += 1
            values[value] = values.get(value, 0) + 1
            if row is not None and value != CANNOT_JUDGE:
                given.append((heard.standing.contributor, value))
                self.unit_rows.append(row)
        self.columns.add(item, given)

    def _take(self, heard: Heard, value: Any, row: int | None) -> None:
        parts = value.items() if self.question.each == "response" else (("", value),)
        if self.of_texts:  # nothing of it goes into columns
            self._texts(heard, parts, row)
            return
        for response, one in parts:
            self._count(heard, one)
            if row is not None:
                self._opinion(heard, response, one, row)
        if row is not None:
            text = heard.text
            rows = self.columns.take(value, text.item, heard.standing.contributor, text.models)
            self.unit_rows.extend((row,) * rows)

    def _texts(self, heard: Heard, parts: Iterable[tuple[str, Any]], row: int | None) -> None:
        for response, value in parts:
            self.answers += 1
            if not isinstance(value, str):
                self._add((NONE,))
                continue
            self.lengths.append(len(value))
            if row is not None:
                self.written.take(heard, self.question.id, response, value, row)

    def _next(self, item: str) -> None:
        """Items come one after the other, so that the names of those before need not be found again."""
        self._item = item
        for names in (self.columns.items, self.scores.prompts, self.versus.prompts):
            names.forget()

    def _count(self, heard: Heard, value: Any) -> None:
        self.answers += 1
        question = self.question
        if isinstance(question, Choice):
            self._add(value if question.multiple else (value,))
        elif isinstance(question, Scale):
            self._add((str(value),))
        elif isinstance(question, Comparison):
            self._add((_best(value, heard.text.models),))
        elif isinstance(question, Evidence):
            self._add(mark.get("label") or mark["block"].partition(".")[0] for mark in value)
        else:
            self._add((NONE,))

    def _opinion(self, heard: Heard, response: str, value: Any, row: int) -> None:
        question = self.question
        if isinstance(question, Scale) and type(value) is int:
            self.scores.take(heard, response, value, row)
        elif isinstance(question, Comparison):
            self.versus.take(heard, value, row)
        elif isinstance(question, Evidence) and question.severities:
            model = heard.text.models.get(response, "")
            self.faults.take(question, heard.text.fields, value, model, heard.language)
        elif isinstance(question, Evidence) and not question.labels and isinstance(value, list):
            self.quotes.take(f"{heard.text.item}\x1f{response}", heard.text.fields, value)

    def _add(self, values: Iterable[str]) -> None:
        for value in values:
            self.values[value] = self.values.get(value, 0) + 1


class Tallies:
    """Every question in every language, or one alone, and the rows of all opinions.

    `held`: by question and language the answers that labels are made of, where reviewers spoke against some;
    `by_themselves` the units and ties of what is merged unit by unit.
    """

    def __init__(self, only: str = "", settled: Mapping[str, Settled] = _NOTHING) -> None:
        """Begin with nothing; `only` is the id of the one question that is counted.

        `settled` is what people settled, by the digest of the text: it stands in the place of gold.
        """
        self._only = only
        self._settled = settled
        self.work = Work()
        self.found: dict[tuple[str, str], Tally] = {}
        self.collector = Collector()
        self.held: Mapping[tuple[str, str], Columns] = {}
        self.by_themselves: Mapping[tuple[str, str], Sequence[int]] = {}
        self._asked: dict[tuple[int, str], list[Tally]] = {}

    def take(self, one: HeardItem) -> None:
        """Take what people said of an item; what they say a second time of it is no further answer to it."""
        if one.uniform:
            self._take(one.said, uniform=True)
            return
        own: list[Heard] = []
        for heard in one.said:
            if heard.text.repeat_of is not None:
                continue
            if own and (heard.task is not own[0].task or heard.language != own[0].language):
                self._take(own)
                own = []
            own.append(heard)
        if own:
            self._take(own)

    def take_batch(self, batch: Batch) -> None:
        """Take what people said of the items of a batch, of which nothing is known to be right."""
        if self._only:
            for one in batch.items:
                self.take(one)
            return
        rows = self.work.add_batch(batch)
        for tally in self._tallies(batch.task, batch.language):
            tally.take_batch(batch, rows)

    def _tallies(self, task: Task, language: str) -> list[Tally]:
        place = (id(task), language)
        asked = self._asked.get(place)
        if asked is None:
            asked = self._asked[place] = [
                self._tally(one, language) for one in task.questions if self._only in ("", one.id)
            ]
        return asked

    def _take(self, said: Sequence[Heard], *, uniform: bool = False) -> None:
        """Take what those said who were asked the same in the same language; `uniform` as of `HeardItem`."""
        asked = self._tallies(said[0].task, said[0].language)
        if self._only:
            said = [heard for heard in said if heard.says(self._only)]
            if not said:
                return
        rows = self.work.add_opinions(said) if uniform else self.work.add(said)
        for tally in asked:
            tally.take(said[0].text.item, said, rows)
        if said[0].text.gold if uniform else any(heard.text.gold for heard in said):
            for heard, row in zip(said, rows, strict=True):
                if heard.text.gold and row is not None:
                    self._know(heard, asked)

    def _know(self, heard: Heard, asked: Iterable[Tally]) -> None:
        text = heard.text
        known = gold_now(text.gold, self._settled.get(text.digest.hex()))
        for tally in asked:
            if tally.question.id in known:
                tally.columns.know(known[tally.question.id], text.item, text.models)

    @property
    def columns(self) -> Iterable[Columns]:
        """The answers to each question in each language, in the order of their coming."""
        return self.collector.found.values()

    def of_question(self, question: str) -> list[Tally]:
        """Give the tallies of one question, one for each language."""
        return [tally for (name, _), tally in self.found.items() if name == question]

    def _tally(self, question: AnyQuestion, language: str) -> Tally:
        place = (question.id, language)
        if place not in self.found:
            self.found[place] = Tally(question, self.collector.columns(question, language))
        return self.found[place]
