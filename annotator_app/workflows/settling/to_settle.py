# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What people have to settle and why, found in one pass: the one count of queue, merge, status, report and window.

quality.md 1.4, 1.5 and 2.5: ties and doubts of categories, ratings far apart, reviewers at odds, contested gold,
reported problems, objections, texts in another language that nobody agreed with; and items of which reviewers left no
answer. Ties and doubts are those of the answers
that count: what a reviewer speaks against does not, what they answered instead does. Forks wait as well, but nobody
settles an item there.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import Any, Final

import orjson

from annotator_app.model.answer import OBJECTION
from annotator_app.model.event import in_another_language
from annotator_app.model.ids import CANNOT_JUDGE
from annotator_app.model.pack import Task
from annotator_app.model.question import AnyQuestion, Choice, Scale
from annotator_app.model.review import AGAINST, Settled, Verdict, in_place_of, spoken_against
from annotator_app.workflows.keeping.uncollected import uncollected
from annotator_app.workflows.merged_set.answer_columns import Collector, Columns, values_in
from annotator_app.workflows.merged_set.gold_figures import GoldScores
from annotator_app.workflows.merged_set.heard_batches import Batch, heard_batches
from annotator_app.workflows.merged_set.heard_items import Heard, HeardItem
from annotator_app.workflows.merged_set.known_answers import gold_now
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.settling.asked_to_settle import (
    TIE,
    Answers,
    Merging,
    is_ranking,
    is_tie,
    merging_of,
    units_of,
)
from annotator_app.workflows.settling.doubts import Doubts, Methods

METHODS_DIFFER: Final = "methods_differ"
UNSURE: Final = "unsure"
RATINGS_APART: Final = "ratings_apart"
CONTESTED: Final = "contested_gold"
REVIEWERS_DIFFER: Final = "reviewers_differ"
REJECTED: Final = "rejected"
OTHER_LANGUAGE: Final = "other_language"
PROBLEM: Final = "problem"
REASONS: Final = (
    TIE, METHODS_DIFFER, UNSURE, RATINGS_APART, CONTESTED, REVIEWERS_DIFFER, REJECTED, OTHER_LANGUAGE, PROBLEM,
    OBJECTION,
)  # fmt: skip
_REVIEWER: Final = "\x00reviewer"  # no name is like this

OneText = tuple[str, str]
_NOTHING: Mapping[str, Set[str]] = {}
_NO_REASON: Final = frozenset[str]()
_CONTESTED: Final = frozenset({CONTESTED})
_APART: Final = {0: frozenset({RATINGS_APART})}
_TIED: Final = {0: frozenset({TIE})}


@dataclass(frozen=True)
class ToSettle:
    """`at_once`: reasons that one text gives by itself, by question ("": the item); `doubts` those of the numbers.

    `contested` names items and questions of which the gold is contested, `planned` those of which the plan's would be
    if nobody had settled them; `settled` the items whose text was settled; `languages` of what is in `at_once`.
    """

    at_once: Mapping[OneText, Mapping[str, Set[str]]]
    doubts: Sequence[Doubts]
    contested: Set[tuple[str, str]]
    planned: Set[tuple[str, str]]
    settled: Set[str]
    languages: Mapping[str, str]

    def of_questions(self) -> Iterator[tuple[str, str, str, str]]:
        """Give every tie and doubt, settled or not, as question, language, reason and item; of units more than once."""
        for (item, _digest), own in self.at_once.items():
            for question, reasons in own.items():
                if question and TIE in reasons:
                    yield question, self.languages[item], TIE, item
        for one in self.doubts:
            for item, reasons in one.each():
                for reason in reasons:
                    yield one.question, one.language, reason, item

    @cached_property
    def doubted(self) -> Mapping[str, Mapping[str, Set[str]]]:
        """Give the doubts by item and question, for whoever asks for single items."""
        found: dict[str, dict[str, set[str]]] = {}
        for one in self.doubts:
            for item, reasons in one.each():
                found.setdefault(item, {}).setdefault(one.question, set()).update(reasons)
        return found

    @cached_property
    def methods(self) -> Mapping[str, Mapping[str, Mapping[str, Mapping[str, Any]]]]:
        """Give what both ways of merging say of doubts by item, question and response ("": the item)."""
        found: dict[str, dict[str, dict[str, Mapping[str, Any]]]] = {}
        for one in self.doubts:
            for number, place in enumerate(one.places if one.methods is not None else ()):
                assert one.methods is not None
                item, _, response = one.units[place].partition("\x1f")
                found.setdefault(item, {}).setdefault(one.question, {})[response] = one.methods.of(number)
        return found

    def of(self, text: OneText, questions: Iterable[AnyQuestion]) -> dict[str, tuple[str, ...]]:
        """Give why one text waits, or waited before it was settled, by question in their order and "" for the item."""
        item = text[0]
        at_once, doubts = self.at_once.get(text, _NOTHING), self.doubted.get(item, _NOTHING)
        gold = self.contested | self.planned if item in self.settled else self.contested
        found = {}
        for name in (*(question.id for question in questions), ""):
            own = {*at_once.get(name, ()), *doubts.get(name, ())} | (
                {CONTESTED} if (item, name) in gold else set()
            )
            if own:
                found[name] = tuple(reason for reason in REASONS if reason in own)
        return found

    def waiting(self, question: str = "") -> dict[str, frozenset[str]]:
        """Give why every item waits that nobody has settled yet; of one `question`: what it waits for itself too."""
        found: dict[str, frozenset[str]] = {}
        together: dict[
            tuple[frozenset[str], frozenset[str]], frozenset[str]
        ] = {}  # one of each, for millions of items

        def add(item: str, reasons: frozenset[str]) -> None:
            if reasons and item not in self.settled:
                known = found.get(item, _NO_REASON)
                if known is not reasons:
                    found[item] = together.setdefault((known, reasons), known | reasons)

        for (item, _), own in self.at_once.items():
            add(
                item,
                frozenset().union(*(why for name, why in own.items() if question in ("", name) or not name)),
            )
        for one in self.doubts:
            for item, reasons in one.each() if question in ("", one.question) else ():
                add(item, reasons)
        for item, name in self.contested:
            if question in ("", name):
                add(item, _CONTESTED)
        return found


def read(merged: MergedSet) -> ToSettle:
    """Read everything that stands once."""
    reading = Reading(merged)
    with uncollected():
        for one in chain.from_iterable(heard_batches(merged)):
            if isinstance(one, Batch):
                reading.take_batch(one)
            else:
                reading.take(one)
        return reading.found()


@dataclass
class Reading:
    """Takes every item with all that was said of it, in a pass that somebody else makes; then `found` tells.

    `by_themselves`: by question and language how many units have answers, and how many of these ties, of questions
    whose ties show in the values of one item alone; marks that people may add have none.
    """

    merged: MergedSet
    columns: Collector = field(default_factory=Collector)
    at_once: dict[OneText, dict[str, set[str]]] = field(default_factory=dict)
    settled: set[str] = field(default_factory=set)
    gold: bool = False
    by_themselves: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    languages: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._now, self._planned = GoldScores(self.merged), GoldScores(self.merged, as_planned=True)
        self._touched: list[Columns] = []
        self._asked: dict[int, tuple[Merging, ...]] = {}  # by the identity of the task, which `merged` keeps
        self._any_reviews = bool(self.merged.bundle.reviews())

    def take(self, one: HeardItem) -> None:
        """Take one item."""
        said = one.said if one.uniform else [heard for heard in one.said if heard.current]
        if any(text.gold for text in one.texts):
            self._take_gold(said)
        if len(one.texts) == 1:  # as most have
            by_text: Iterable[Sequence[Heard]] = [said] if said and one.texts[0].repeat_of is None else []
        else:
            texts: dict[bytes, list[Heard]] = {}
            for heard in said:
                if heard.text.repeat_of is None:
                    texts.setdefault(heard.text.digest, []).append(heard)
            by_text = texts.values()
        for of_text in by_text:
            self._take_text(one.id, of_text)
        for columns in self._touched:
            columns.items.forget()
        self._touched.clear()

    def take_batch(self, batch: Batch) -> None:
        """Take the items of a batch; where each may need a look of its own they come one by one."""
        asked = self._of_task(batch.task)
        chosen = [batch.chosen(one.question.id) if one.plain else None for one in asked]
        in_another = any("language" in value for value in batch.values)
        if in_another or any(
            values is None and (one.in_columns or one.by_itself)
            for one, values in zip(asked, chosen, strict=True)
        ):
            for item in batch.items:
                self.take(item)
            return
        for one, values in zip(asked, chosen, strict=True):
            if values is not None:
                self.columns.columns(one.question, batch.language).add_batch(batch, values)

    def _take_gold(self, said: Sequence[Heard]) -> None:
        for heard in said:
            if heard.text.gold:
                self.gold = True
                self._now.take(heard)
                self._planned.take(heard)

    def _take_text(self, item: str, said: Sequence[Heard]) -> None:
        digest = said[0].text.digest.hex()
        word = self.merged.settled.get(digest)
        if word is not None:
            self.settled.add(item)
        held, differ = [(one.standing.contributor, one.answers) for one in said if one.done], False
        foreign = [one for one in said if "language" in one.value]
        reported = {one.problem for one in said if one.problem is not None}
        if self._any_reviews:
            held, differ = self._held(item, digest, said, word)
        known = gold_now(said[0].text.gold, word)
        reasons = self._of_questions(said[0], held, known)
        for name in self._foreign(item, digest, foreign) if foreign else ():
            reasons.setdefault(name, set()).add(OTHER_LANGUAGE)
        if differ or reported or not held:
            of_item = {REVIEWERS_DIFFER: differ, REJECTED: not held and any(one.done for one in said),
                       PROBLEM: bool(reported - {OBJECTION}), OBJECTION: OBJECTION in reported}  # fmt: skip
            own = {name for name, here in of_item.items() if here}
            reasons |= {"": own} if own else {}
        if reasons:
            self.at_once[item, digest] = reasons
            self.languages[item] = said[0].language

    def _held(
        self, item: str, digest: str, said: Sequence[Heard], word: Settled | None
    ) -> tuple[list[tuple[str, Answers]], bool]:
        """Give what counts once reviewers have spoken, and whether they are at odds over an answer."""
        held, differ = [], False
        replaced: dict[bytes, Answers] = {}
        for one in said:
            verdicts = self.merged.verdicts_on(one.standing.contributor, item, digest, one.value)
            if not one.done:
                continue
            against = spoken_against(verdicts, one.answers, word)
            differ = differ or _differ(verdicts)
            if against is None or (word is not None and word.outcome == "ambiguous"):
                held.append((one.standing.contributor, one.answers))
            elif (answers := in_place_of(one.answers, against)) is not None:
                replaced[orjson.dumps(answers, option=orjson.OPT_SORT_KEYS)] = answers
        held += [(f"{_REVIEWER}{number}", answers) for number, answers in enumerate(replaced.values())]
        return held, differ

    def _foreign(self, item: str, digest: str, said: Sequence[Heard]) -> Iterator[str]:
        """Give the questions with a text in another language on which no reviewer has said a word."""
        for one in said:
            names = in_another_language(one.value) if one.done and "language" in one.value else ()
            if names and not self.merged.verdicts_on(one.standing.contributor, item, digest, one.value):
                yield from (name for name in names if name in one.answers)

    def _of_questions(
        self, first: Heard, held: list[tuple[str, Answers]], known: Answers
    ) -> dict[str, set[str]]:
        """Take what counts into the columns, and give the ties that these do not see; what is known is none."""
        found: dict[str, set[str]] = {}
        for question, in_columns, plain, by_itself, may_tie in self._of_task(first.task):
            if in_columns:
                given = [(who, answers[question.id]) for who, answers in held if question.id in answers]
                columns = self._into_columns(question, first, given, plain=plain)
                if question.id in known:
                    columns.know(known[question.id], first.text.item, first.text.models)
            if by_itself:
                units = units_of(question, first.text.responses, (answers for _, answers in held))
                counted = may_tie and question.id not in known
                ties = sum(is_tie(question, unit) for unit in units) if counted else 0
                counts = self.by_themselves.setdefault((question.id, first.language), [0, 0])
                counts[:] = counts[0] + len(units), counts[1] + ties
                if ties:
                    found[question.id] = {TIE}
        return found

    def _of_task(self, task: Task) -> tuple[Merging, ...]:
        asked = self._asked.get(id(task))
        if asked is None:
            asked = self._asked[id(task)] = tuple(map(merging_of, task.questions))
        return asked

    def _into_columns(
        self, question: AnyQuestion, first: Heard, given: list[tuple[str, Any]], *, plain: bool
    ) -> Columns:
        columns = self.columns.columns(question, first.language)
        self._touched.append(columns)
        text = first.text
        if plain:  # as most are, without detours
            columns.add(text.item, [one for one in given if one[1] != CANNOT_JUDGE])
            return columns
        for who, value in given:
            for unit, coded in values_in(value, text.item, text.models, question):
                columns.add(unit, ((who, coded),))
        return columns

    def found(self) -> ToSettle:
        """Give what waits, once every item was taken."""
        contested = _places(self._now) if self.gold else set()
        planned = _places(self._planned) if self.gold else set()
        return ToSettle(self.at_once, tuple(self._doubts()), contested, planned, self.settled, self.languages)

    def _doubts(self) -> Iterator[Doubts]:
        for (name, tag), own in self.columns.found.items():
            if len(own.item) == len(own.items):
                continue  # one answer is no conflict; numpy, which most bundles do without, stays away
            from annotator_app.quality.deciding.aggregation import Cause
            from annotator_app.workflows.merged_set.merging_figures import (
                aggregated,
                is_suggested,
                median_tied,
                ratings_apart,
                values_of_codes,
            )

            if isinstance(own.question, Scale):
                far = ratings_apart(own).nonzero()[0].tolist()
                yield Doubts(name, tag, own.items, array("i", far), bytes(len(far)), _APART)
                continue
            if isinstance(own.question, Choice) and own.question.ordered:
                ties = median_tied(own).nonzero()[0].tolist()
                yield Doubts(name, tag, own.items, array("i", ties), bytes(len(ties)), _TIED)
                continue
            of_cause = {Cause.TIE: TIE, Cause.METHODS_DIFFER: METHODS_DIFFER, Cause.UNSURE: UNSURE}
            if is_ranking(own.question):
                del of_cause[Cause.TIE]  # first places may be divided where whole rankings are not
            made = aggregated(own)
            codes = made.causes & sum(of_cause)
            places = codes.nonzero()[0]
            codes = codes[places]
            reasons = {
                code: frozenset(reason for cause, reason in of_cause.items() if code & cause)
                for code in set(codes.tolist())
            }
            methods = None
            if is_suggested(own.question):
                votes, merged = (
                    array("i", one[places].tolist()) for one in (made.majority.code, made.merged.code)
                )
                likely = array("d", made.merged.sure[places].tolist())
                methods = Methods(values_of_codes(own), votes, merged, likely, made.method)
            yield Doubts(
                name, tag, own.items, array("i", places.tolist()), bytes(codes.tolist()), reasons, methods
            )


def _places(scores: GoldScores) -> set[tuple[str, str]]:
    return {(one.item, one.question) for one in scores.contested()}


def _differ(verdicts: Iterable[Verdict]) -> bool:
    """Tell whether one reviewer agrees with an answer and another is against it."""
    said = {one.verdict for one in verdicts}
    return "agree" in said and bool(said & set(AGAINST))
