# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The numbers of a report: counted once, shown as page, tables (`count_tables`) and JSON alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from annotator_app.model.report_part import WHOLE, ReportPart
from annotator_app.model.texts import Texts
from annotator_app.reports.agreement import NONE, AgreementFigures
from annotator_app.reports.blind import BlindLooks
from annotator_app.reports.comparing import NOTHING, ComparingFigures
from annotator_app.reports.gold import NONE as NO_GOLD
from annotator_app.reports.gold import GoldFigures
from annotator_app.reports.models import NONE as NO_MODELS
from annotator_app.reports.models import ModelFigures
from annotator_app.reports.people import NOBODY, PeopleFigures
from annotator_app.reports.rounds import NONE as NO_ROUNDS
from annotator_app.reports.rounds import RoundFigures


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """Items of one language by state; `to_adjudicate` are counted in their state as well."""

    language: str
    complete: int
    partial: int
    missing: int
    to_adjudicate: int

    @property
    def items(self) -> int:
        """All items of that language."""
        return self.complete + self.partial + self.missing


@dataclass(frozen=True, kw_only=True)
class Cell:
    """Items of one language and one source: answers given of those wanted, each item up to its own goal."""

    language: str
    source: str
    items: int
    wanted: int
    given: int
    complete: int
    missing: int


@dataclass(frozen=True, kw_only=True)
class OfLanguage:
    """How often each value of one question was given in one language."""

    question: str
    language: str
    answers: int
    values: tuple[tuple[str, int], ...]


@dataclass(frozen=True, kw_only=True)
class AnswersPerItem:
    """How many items have this many answers: those that reached their goal, and those below it."""

    answers: int
    reached: int
    below: int


@dataclass(frozen=True, kw_only=True)
class ValueCount:
    """One value of a question: its id, its words in the languages of the plan, how often it was given."""

    value: str
    text: Texts = field(default_factory=dict)
    count: int = 0


@dataclass(frozen=True, kw_only=True)
class QuestionCounts:
    """One question: how many answers it has, and its values. `notes` are further numbers by name."""

    question: str
    kind: str
    text: Texts
    answers: int
    values: tuple[ValueCount, ...] = ()
    notes: Mapping[str, int | str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class PackLine:
    """One task pack with one person."""

    contributor: str | None
    file: str
    revision: int
    items: int
    answered: int | None
    reported: int | None
    state: str
    received: str | None
    due: str | None
    late: bool


@dataclass(frozen=True, kw_only=True)
class CompletenessLine:
    """What of one pack that came back is there in one language; `answered` + `reported` + `partial` + `open` = `items`.

    `partial`: answers that miss what is asked now; `missing`: how many of these miss each question.
    """

    contributor: str | None
    file: str
    language: str
    items: int
    answered: int
    reported: int
    partial: int
    open: int
    missing: Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class Verdicts:
    """What reviewers said of the answers of one person; planted ones are not among them."""

    contributor: str
    agree: int
    corrected: int
    disagree: int
    unsure: int


@dataclass(frozen=True, kw_only=True)
class MethodLine:
    """One method that figures of this report rest on."""

    id: str
    name: str
    source: str
    parameters: str


@dataclass(frozen=True, kw_only=True)
class Figures:
    """Everything on the page. `earlier`: answers to what is asked no more, in no other number."""

    bundle: str
    project: str
    title: Texts
    language: str
    family: str
    made_at: str
    built_at: str
    items: Mapping[str, int]
    settle: Mapping[str, int]
    answers: int
    contributors: int
    goals: Mapping[int, int]
    coverage: tuple[Coverage, ...]
    per_item: tuple[AnswersPerItem, ...]
    questions: tuple[QuestionCounts, ...]
    problems: tuple[ValueCount, ...]
    packs: tuple[PackLine, ...]
    completeness: tuple[CompletenessLine, ...] = ()
    sources: tuple[Mapping[str, str], ...]
    hashes: Mapping[str, tuple[str, ...]]
    agreement: AgreementFigures = NONE
    gold: GoldFigures = NO_GOLD
    models: ModelFigures = NO_MODELS
    rounds: RoundFigures = NO_ROUNDS
    grid: tuple[Cell, ...] = ()
    by_language: tuple[OfLanguage, ...] = ()
    days: tuple[tuple[str, int], ...] = ()
    lots: tuple[Mapping[str, Any], ...] = ()
    reviewers: tuple[Mapping[str, Any], ...] = ()
    reviewer_agreement: Mapping[str, Any] | None = None
    blind: BlindLooks | None = None
    verdicts: tuple[Verdicts, ...] = ()
    people: PeopleFigures = NOBODY
    comparing: ComparingFigures = NOTHING
    methods: tuple[MethodLine, ...] = ()
    version: str = ""
    part: ReportPart = WHOLE
    earlier: int = 0

    def as_object(self) -> dict[str, Any]:
        """Give the numbers as plain values for JSON."""
        plain = asdict(self)
        plain["goals"] = {str(goal): items for goal, items in self.goals.items()}
        return plain
