# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The numbers of a report: counted once, shown as page, tables and JSON alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from annotator_app.model.texts import Texts
from annotator_app.reports.agreement import NONE, AgreementFigures
from annotator_app.reports.gold import NONE as NO_GOLD
from annotator_app.reports.gold import GoldFigures

Row = tuple[str | int | None, ...]


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
class Figures:
    """Everything on the page."""

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
    sources: tuple[Mapping[str, str], ...]
    hashes: Mapping[str, tuple[str, ...]]
    agreement: AgreementFigures = NONE
    gold: GoldFigures = NO_GOLD

    def as_object(self) -> dict[str, Any]:
        """Give the numbers as plain values for JSON."""
        plain = asdict(self)
        plain["goals"] = {str(goal): items for goal, items in self.goals.items()}
        return plain


@dataclass(frozen=True)
class Table:
    """One table of the page, also a CSV file: a name for the file, heads and rows."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]


def tables(figures: Figures) -> tuple[Table, ...]:
    """Give every table of the page in its order."""
    return (coverage(figures), per_item(figures), questions(figures), problems(figures), packs(figures))


def coverage(figures: Figures) -> Table:
    """Give items by language and state."""
    heads = ("language", "items", "complete", "partial", "missing", "to settle")
    rows = tuple(
        (one.language, one.items, one.complete, one.partial, one.missing, one.to_adjudicate)
        for one in figures.coverage
    )
    return Table("coverage", heads, rows)


def per_item(figures: Figures) -> Table:
    """Give how many items have how many answers."""
    rows = tuple((one.answers, one.reached + one.below, one.reached, one.below) for one in figures.per_item)
    return Table("answers-per-item", ("answers", "items", "goal reached", "below the goal"), rows)


def questions(figures: Figures) -> Table:
    """Give every value of every question with its count and its share in per cent, one decimal."""
    rows = tuple(
        (one.question, value.value, value.count, one.answers, share(value.count, one.answers))
        for one in figures.questions
        for value in one.values
    )
    return Table("questions", ("question", "value", "count", "answers", "share"), rows)


def problems(figures: Figures) -> Table:
    """Give reported problems by reason."""
    rows = tuple((one.value, one.count) for one in figures.problems)
    return Table("problems", ("reason", "reports"), rows)


def packs(figures: Figures) -> Table:
    """Give packs out and in; what is not known until a pack is back says so."""
    heads = (
        "contributor",
        "pack",
        "revision",
        "items",
        "answered",
        "reported",
        "state",
        "received",
        "due",
        "late",
    )
    rows = tuple(
        (
            one.contributor or "anybody", one.file, one.revision, one.items, _known(one.answered),
            _known(one.reported), one.state, one.received, one.due, "late" if one.late else "",
        )
        for one in figures.packs
    )  # fmt: skip
    return Table("packs", heads, rows)


def share(part: int, whole: int) -> str:
    """Give a share in per cent with one decimal; of nothing there is none."""
    return f"{100 * part / whole:.1f} %" if whole else ""


def _known(number: int | None) -> int | str:
    return "unknown" if number is None else number
