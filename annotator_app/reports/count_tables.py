# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The tables of a report on counts: items, values, packs and reviews; their names are those of the CSV files.

Each number of items is a `LinkedNumber`, as on the page and in the window.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from annotator_app.model.charts import LinkedNumber, Pick, Row, Table
from annotator_app.reports import blind
from annotator_app.reports.figures import CompletenessLine, Figures, PackLine
from annotator_app.reports.first_rows import by_need
from annotator_app.reports.picks import (
    BY_TWO,
    asked,
    chosen,
    in_cell,
    in_state,
    looked_at,
    on_day,
    reported,
    said_of,
    seen_by,
    until,
    with_answers,
)
from annotator_app.reports.tables import SEVERITY_HEADS, number, severity
from annotator_app.reports.tables import percent as share

STATES: Final = ("complete", "partial", "missing")
VERDICTS: Final = ("agree", "corrected", "disagree", "unsure")


def tables(figures: Figures) -> Iterator[Table]:
    """Give every table of counts in the order of the page, one by one as it is made."""
    for table in (
        coverage,
        grid,
        per_item,
        days,
        questions,
        by_language,
        problems,
        packs,
        completeness,
        lots,
        reviewers,
    ):
        yield table(figures)
    yield from reviewer_agreement(figures)
    yield from blind.looks(figures.blind)
    yield verdicts(figures)
    yield pack_ids(figures)


def grid(figures: Figures) -> Table:
    """Give answers given and wanted by language and source."""
    rows: tuple[Row, ...] = tuple(
        (
            one.language, one.source,
            *(LinkedNumber(count, in_cell(one)) for count in (one.items, one.given, one.wanted)),
            share(one.given, one.wanted), LinkedNumber(one.complete, in_cell(one, "complete")),
            LinkedNumber(one.missing, in_cell(one, "missing")),
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
        rows.append((day, LinkedNumber(count, on_day(day)), LinkedNumber(total, until(day))))
    return Table("answers-by-day", ("day", "answers", "answers so far"), tuple(rows))


def by_language(figures: Figures) -> Table:
    """Give every value of every question by language."""
    rows = tuple(
        (
            one.question,
            one.language,
            value,
            LinkedNumber(count, chosen(one.question, value, one.language)),
            LinkedNumber(one.answers, asked(one.question, one.language)),
            share(count, one.answers),
        )
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
            one["contributor"], one["language"], *looked_at(one),
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
    rows: tuple[Row, ...] = tuple(
        (
            one["reviewer"], *(_seen(one, name) for name in ("planted", "found")), _rate(one["recall"]),
            *(_seen(one, name) for name in ("good", "rejected")), _rate(one["false_rejects"]),
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
    row = (
        LinkedNumber(found["answers"], BY_TWO),
        found["reviewers"],
        _rate(found["same"]),
        _rate(found["alpha"]),
    )
    return (Table("reviewer-agreement", ("answers", "reviewers", "same verdict", "alpha"), (row,)),)


def pack_ids(figures: Figures) -> Table:
    """Give the id of every pack that the numbers are of; the page shows the first ones of each kind."""
    rows = tuple((kind.lower().rstrip("s"), one) for kind, ids in figures.hashes.items() for one in ids)
    return Table("pack-ids", ("kind", "pack"), rows)


def verdicts(figures: Figures) -> Table:
    """Give what reviewers said of the answers of each person."""
    rows: tuple[Row, ...] = tuple(
        (one.contributor, *(LinkedNumber(getattr(one, name), said_of(one, name)) for name in VERDICTS))
        for one in figures.verdicts
    )
    return Table("verdicts", ("contributor", "agree", "corrected", "disagree", "unsure"), rows)


def _rate(found: Mapping[str, Any]) -> str:
    if found["value"] is None:
        return str(found["reason"])
    interval = found["interval"]
    return f"{found['value']:z.4f}" + (f" ({interval[0]:z.4f} to {interval[1]:z.4f})" if interval else "")


def coverage(figures: Figures) -> Table:
    """Give items by language and state."""
    heads = ("language", "items", "complete", "partial", "missing", "to settle")
    rows: tuple[Row, ...] = tuple(
        (
            one.language,
            LinkedNumber(one.items, in_state(one.language)),
            *(LinkedNumber(getattr(one, state), in_state(one.language, state)) for state in STATES),
            LinkedNumber(one.to_adjudicate, Pick(what="waiting", language=one.language)),
        )
        for one in figures.coverage
    )
    return Table("coverage", heads, rows)


def per_item(figures: Figures) -> Table:
    """Give how many items have how many answers."""
    rows: tuple[Row, ...] = tuple(
        (
            one.answers,
            *(
                LinkedNumber(count, with_answers(one))
                for count in (one.reached + one.below, one.reached, one.below)
            ),
        )
        for one in figures.per_item
    )
    return Table("answers-per-item", ("answers", "items", "goal reached", "below the goal"), rows)


def questions(figures: Figures) -> Table:
    """Give every value of every question with its count and its share in per cent, one decimal."""
    rows = tuple(
        (
            one.question,
            value.value,
            LinkedNumber(value.count, chosen(one.question, value.value)),
            LinkedNumber(one.answers, asked(one.question)),
            share(value.count, one.answers),
        )
        for one in figures.questions
        for value in one.values
    )
    return Table("questions", ("question", "value", "count", "answers", "share"), rows)


def problems(figures: Figures) -> Table:
    """Give reported problems by reason."""
    rows = tuple((one.value, LinkedNumber(one.count, reported(one.value))) for one in figures.problems)
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
            one.contributor or "anybody", one.file, one.revision, _of_pack(one, one.items),
            _of_pack(one, one.answered, "answered"), _of_pack(one, one.reported, "reported"),
            one.state, one.received, one.due, "late" if one.late else "",
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
            one.contributor or "anybody", one.file, one.language, _of_pack(one, one.items),
            _of_pack(one, one.answered, "answered"), _of_pack(one, one.reported, "reported"),
            _of_pack(one, one.partial, "part"), _of_pack(one, one.open, "open"),
            " · ".join(f"{question} {count}" for question, count in one.missing.items()),
        )
        for one in figures.completeness
    )  # fmt: skip
    return Table("completeness", heads, rows)


def _seen(one: Mapping[str, Any], name: str) -> LinkedNumber:
    return LinkedNumber(one[name], seen_by(one["reviewer"], name))


def _of_pack(one: PackLine | CompletenessLine, count: int | None, of: str = "") -> int | str:
    if count is None:
        return "unknown"
    language = one.language if isinstance(one, CompletenessLine) else ""
    pick = Pick(what="pack", value=one.file, contributor=one.contributor or "", language=language, of=of)
    return LinkedNumber(count, pick)
