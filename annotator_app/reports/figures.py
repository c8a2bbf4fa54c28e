# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The numbers of a report: counted once, shown as page, tables and JSON alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from annotator_app.model.charts import Table
from annotator_app.model.report_part import WHOLE, ReportPart
from annotator_app.model.texts import Texts
from annotator_app.reports import blind
from annotator_app.reports.agreement import NONE, AgreementFigures
from annotator_app.reports.blind import BlindLooks
from annotator_app.reports.comparing import NOTHING, ComparingFigures
from annotator_app.reports.first_rows import by_need
from annotator_app.reports.gold import NONE as NO_GOLD
from annotator_app.reports.gold import GoldFigures
from annotator_app.reports.models import NONE as NO_MODELS
from annotator_app.reports.models import ModelFigures
from annotator_app.reports.people import NOBODY, PeopleFigures
from annotator_app.reports.rounds import NONE as NO_ROUNDS
from annotator_app.reports.rounds import RoundFigures
from annotator_app.reports.tables import SEVERITY_HEADS, number, severity
from annotator_app.reports.tables import percent as share


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


def tables(figures: Figures) -> tuple[Table, ...]:
    """Give every table of the page in its order."""
    return (
        coverage(figures), grid(figures), per_item(figures), days(figures), questions(figures),
        by_language(figures), problems(figures), packs(figures), completeness(figures), lots(figures),
        reviewers(figures), *reviewer_agreement(figures), *blind.looks(figures.blind),
        verdicts(figures), pack_ids(figures),
    )  # fmt: skip


def grid(figures: Figures) -> Table:
    """Give answers given and wanted by language and source."""
    rows = tuple(
        (
            one.language, one.source, one.items, one.given, one.wanted, share(one.given, one.wanted), one.complete,
            one.missing,
        )
        for one in figures.grid
    )  # fmt: skip
    heads = (
        "language",
        "source",
        "items",
        "answers",
        "wanted",
        "share",
        "complete items",
        "items not started",
    )
    return Table("coverage-by-source", heads, rows)


def days(figures: Figures) -> Table:
    """Give how many answers were handed back until the end of each day on which some were."""
    total, rows = 0, []
    for day, count in figures.days:
        total += count
        rows.append((day, count, total))
    return Table("answers-by-day", ("day", "answers", "answers so far"), tuple(rows))


def by_language(figures: Figures) -> Table:
    """Give every value of every question by language."""
    rows = tuple(
        (one.question, one.language, value, count, one.answers, share(count, one.answers))
        for one in figures.by_language
        for value, count in one.values
    )
    return Table(
        "questions-by-language", ("question", "language", "value", "count", "answers", "share"), rows
    )


def lots(figures: Figures) -> Table:
    """Give every lot with its verdict; those that need somebody come first."""
    heads = (
        "contributor", "language", "answers", "checked", "errors", "minor", "error rate from", "to", "verdict",
        "next look at", "at most", "corrected rate", "found by risk", "plan", "not counted", "recall",
        *SEVERITY_HEADS, "signs", "error rate", "interval by", "pack", "accepted together",
        "one in ten passes at",
    )  # fmt: skip
    rows = tuple(
        (
            one["contributor"], one["language"], one["answers"], one["checked"], one["errors"], one["minor"],
            *(f"{end:.4f}" for end in one["interval"] or ()), *(("", "") if not one["interval"] else ()),
            one["outcome"].replace("_", " "), one["next"], f"{one['at_most']:.4f}", _rate(one["corrected_rate"]),
            one["found_by_risk"], one["plan"], one["uncounted"], _rate(one["recall"]),
            *severity(one["severity"]), figures.people.signs_of(one["contributor"], one["language"]),
            number(one["rate"]), one["interval_by"] or "", one["pack"], number(one["together"]),
            number(one["passes_to"]),
        )
        for one in by_need(figures.lots)
    )  # fmt: skip
    return Table("lots", heads, rows)


def reviewers(figures: Figures) -> Table:
    """Give what is known of the reviewers from planted errors and known-good answers."""
    rows = tuple(
        (
            one["reviewer"], one["planted"], one["found"], _rate(one["recall"]), one["good"], one["rejected"],
            _rate(one["false_rejects"]),
        )
        for one in figures.reviewers
    )  # fmt: skip
    heads = ("reviewer", "planted errors", "found", "recall", "good answers", "rejected", "false rejects")
    return Table("reviewers", heads, rows)


def reviewer_agreement(figures: Figures) -> tuple[Table, ...]:
    """Give how far reviewers agree on the same answers, where two saw one; the page says it in a sentence."""
    found = figures.reviewer_agreement
    if found is None:
        return ()
    row = (found["answers"], found["reviewers"], _rate(found["same"]), _rate(found["alpha"]))
    return (Table("reviewer-agreement", ("answers", "reviewers", "same verdict", "alpha"), (row,)),)


def pack_ids(figures: Figures) -> Table:
    """Give the id of every pack that the numbers are of; the page shows the first ones of each kind."""
    rows = tuple((kind.lower().rstrip("s"), one) for kind, ids in figures.hashes.items() for one in ids)
    return Table("pack-ids", ("kind", "pack"), rows)


def verdicts(figures: Figures) -> Table:
    """Give what reviewers said of the answers of each person."""
    rows = tuple(
        (one.contributor, one.agree, one.corrected, one.disagree, one.unsure) for one in figures.verdicts
    )
    return Table("verdicts", ("contributor", "agree", "corrected", "disagree", "unsure"), rows)


def _rate(found: Mapping[str, Any]) -> str:
    if found["value"] is None:
        return str(found["reason"])
    interval = found["interval"]
    return f"{found['value']:.4f}" + (f" ({interval[0]:.4f} to {interval[1]:.4f})" if interval else "")


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


def completeness(figures: Figures) -> Table:
    """Give what is missing of each pack that came back, by language (quality.md 3.6)."""
    heads = (
        "contributor", "pack", "language", "items", "answered", "reported", "partial", "open", "missing answers",
    )  # fmt: skip
    rows = tuple(
        (
            one.contributor or "anybody", one.file, one.language, one.items, one.answered, one.reported, one.partial,
            one.open, " · ".join(f"{question} {count}" for question, count in one.missing.items()),
        )
        for one in figures.completeness
    )  # fmt: skip
    return Table("completeness", heads, rows)


def _known(number: int | None) -> int | str:
    return "unknown" if number is None else number
