# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a report says of models: scores by criterion, win rates, strengths, and what may be claimed of them."""

from __future__ import annotations

from dataclasses import dataclass

from annotator_app.model.charts import LinkedNumber, LinkedWords, Pick, Row, Table
from annotator_app.reports.agreement import Measure
from annotator_app.reports.tables import SEVERITY_HEADS, number, points


@dataclass(frozen=True, kw_only=True)
class Strip:
    """How often each point of one scale was given in one language, to one model ("" for the item itself)."""

    question: str
    language: str
    model: str
    points: tuple[tuple[int, int], ...]
    mean: float

    @property
    def n(self) -> int:
        """How many scores there are."""
        return sum(count for _, count in self.points)


@dataclass(frozen=True, kw_only=True)
class WinRate:
    """How often one model was better than another in one language; both bad is in no rate."""

    question: str
    language: str
    model: str
    other: str
    wins: int
    losses: int
    ties: int
    both_bad: int
    rate: Measure


@dataclass(frozen=True, kw_only=True)
class Strength:
    """How far one model is above the baseline, in log-odds, and how often it would be better."""

    question: str
    language: str
    model: str
    baseline: str
    difference: Measure
    chance: float | None


@dataclass(frozen=True, kw_only=True)
class FirstPosition:
    """How often the response shown first was the better one: a check of the study, not of the models."""

    question: str
    language: str
    share: Measure


@dataclass(frozen=True, kw_only=True)
class ClaimLine:
    """One claim in words, or every reason why there is none.

    `split`: of held-out prompts, of others where none is held out, or of the critical ones among them alone.
    """

    question: str
    language: str
    model: str
    other: str
    said: str
    reasons: tuple[str, ...] = ()
    split: str = "heldout"


@dataclass(frozen=True, kw_only=True)
class FaultScore:
    """The severity points of what people marked as faults; model "": items name none."""

    question: str
    language: str
    model: str
    points: float
    answers: int
    per_answer: float | None
    per_1000: float | None
    length: int
    unit: str


@dataclass(frozen=True, kw_only=True)
class ComparingFigures:
    """Everything of models on the page."""

    strips: tuple[Strip, ...] = ()
    wins: tuple[WinRate, ...] = ()
    strengths: tuple[Strength, ...] = ()
    first: tuple[FirstPosition, ...] = ()
    claims: tuple[ClaimLine, ...] = ()
    faults: tuple[FaultScore, ...] = ()


NOTHING = ComparingFigures()


def score(one: Strip, point: int) -> Pick:
    """Give the items to which a point of a scale was given."""
    return Pick(what="score", question=one.question, language=one.language, value=str(point), other=one.model)


def prompts(one: Strip | WinRate | Strength, of: str = "") -> Pick:
    """Give the prompts of a model, or of two: those of one verdict where it is named."""
    other = one.other if isinstance(one, WinRate) else ""
    return Pick(
        what="prompts", question=one.question, language=one.language, value=one.model, other=other, of=of
    )


def placed(one: FirstPosition) -> Pick:
    """Give the prompts of which it is known which response stood first."""
    return Pick(what="prompts", question=one.question, language=one.language, of="placed")


def claimed(one: ClaimLine, said: str) -> str:
    """Give the words of a claim, or why there is none, with the prompts that it is of."""
    pick = Pick(
        what="prompts", question=one.question, language=one.language, value=one.model, other=one.other, split=one.split
    )  # fmt: skip
    return LinkedWords(said, pick) if said else said


def _verdicts(one: WinRate) -> tuple[tuple[str, int], ...]:
    return ("wins", one.wins), ("losses", one.losses), ("ties", one.ties), ("both bad", one.both_bad)


def _faults(one: FaultScore) -> Pick:
    return Pick(what="faults", question=one.question, language=one.language, other=one.model)


def comparing_tables(found: ComparingFigures) -> tuple[Table, ...]:
    """Give every table of models; their names are those of the CSV files."""
    return (strips(found), wins(found), strengths(found), first(found), claims(found), faults(found))


def strips(found: ComparingFigures) -> Table:
    """Give every point of every criterion with its count; the mean stands in the table only."""
    rows = tuple(
        (
            one.question,
            one.language,
            one.model,
            point,
            LinkedNumber(count, score(one, point)),
            LinkedNumber(one.n, prompts(one)),
            number(one.mean, 2),
        )
        for one in found.strips
        for point, count in one.points
    )
    heads = ("criterion", "language", "model", "score", "count", "scores", "mean of all")
    return Table("scores", heads, rows)


def wins(found: ComparingFigures) -> Table:
    """Give every pair of models."""
    heads = (
        "question", "language", "model", "other", "wins", "losses", "ties", "both bad", "win rate", "from", "to",
        "prompts", "note",
    )  # fmt: skip
    rows: tuple[Row, ...] = tuple(
        (
            one.question, one.language, one.model, one.other,
            *(LinkedNumber(count, prompts(one, of)) for of, count in _verdicts(one)),
            number(one.rate.value), number(one.rate.low), number(one.rate.high),
            LinkedNumber(one.rate.n, prompts(one, "decided")), one.rate.why,
        )
        for one in found.wins
    )  # fmt: skip
    return Table("win-rates", heads, rows)


def strengths(found: ComparingFigures) -> Table:
    """Give the strengths of Bradley and Terry."""
    heads = (
        "question", "language", "model", "baseline", "log-odds above it", "from", "to", "prompts", "chance to win",
        "note",
    )  # fmt: skip
    rows = tuple(
        (
            one.question, one.language, one.model, one.baseline, number(one.difference.value),
            number(one.difference.low), number(one.difference.high),
            LinkedNumber(one.difference.n, prompts(one, "decided")), number(one.chance),
            one.difference.why,
        )
        for one in found.strengths
    )  # fmt: skip
    return Table("strengths", heads, rows)


def first(found: ComparingFigures) -> Table:
    """Give the share of the first position."""
    rows = tuple(
        (
            one.question, one.language, number(one.share.value), number(one.share.low), number(one.share.high),
            LinkedNumber(one.share.n, placed(one)), one.share.why,
        )
        for one in found.first
    )  # fmt: skip
    heads = ("question", "language", "first was better", "from", "to", "prompts", "note")
    return Table("first-position", heads, rows)


def claims(found: ComparingFigures) -> Table:
    """Give what is claimed, and why where nothing is."""
    rows = tuple(
        (
            one.question,
            one.language,
            one.model,
            one.other,
            one.split,
            claimed(one, one.said),
            " ".join(one.reasons),
        )
        for one in found.claims
    )
    return Table(
        "claims", ("question", "language", "model", "other", "split", "claim", "why nothing is claimed"), rows
    )


def faults(found: ComparingFigures) -> Table:
    """Give the severity points of faults (quality.md 2.4), each number with what it was found in."""
    heads = ("question", "language", "model", *SEVERITY_HEADS)
    rows = tuple(
        (
            one.question, one.language, one.model, points(one.points), LinkedNumber(one.answers, _faults(one)),
            points(one.per_answer), points(one.per_1000), one.unit,
        )
        for one in found.faults
    )  # fmt: skip
    return Table("fault-points", heads, rows)
