# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a plan puts beside the texts: read-only lines, and the terms of a file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from annotator_app.errors import Problem, SourceError
from annotator_app.exchange.reading.rows import ALWAYS, MISSING, Row, look_up
from annotator_app.exchange.reading.shaping import Shape, as_text, shape
from annotator_app.exchange.reading.source import ReadOptions, read
from annotator_app.language import tags
from annotator_app.model import ids
from annotator_app.model.aids import BesideLine, Term
from annotator_app.model.family import Family
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.plans.plan import Plan
from annotator_app.workflows.building.plans.plan_parts import TermsPart

NOT_BESIDE = QT_TRANSLATE_NOOP("plans", "Lines can stand beside these parts only: {parts}.")
NO_COLUMN = QT_TRANSLATE_NOOP("plans", "The term list has no column “{column}”.")
NO_TERM = QT_TRANSLATE_NOOP("plans", "A row of the term list has no term and is left out.")
BAD_TAG = QT_TRANSLATE_NOOP("plans", "“{tag}” is no language tag.")

_YES = frozenset({"1", "true", "yes", "y", "x"})
_SHAPES = frozenset({"block", "turns"})


def lines(plan: Plan, family: Family) -> tuple[tuple[BesideLine, ...], list[Problem]]:
    """Give the lines of the plan, and what is wrong with them."""
    parts = [part.field for part in family.parts if part.show == "read" and part.shape in _SHAPES]
    problems = []
    for number, line in enumerate(plan.line):
        if line.beside not in parts:
            params = {"parts": ", ".join(parts)}
            where = plan.lines().line(("line", number))
            problems.append(
                Problem(
                    "not_beside", NOT_BESIDE, params, file=str(plan.path), line=where, column="line.beside"
                )
            )
    made = [
        BesideLine(
            id=line.id, beside=line.beside, title=line.title, language=line.language, direction=line.direction
        )
        for line in plan.line
    ]
    return tuple(made), problems


def terms(plan: Plan) -> tuple[tuple[Term, ...], list[Problem]]:
    """Give the terms of the file that the plan names, and what is wrong with it."""
    part = plan.terms
    if part is None:
        return (), []
    try:
        options = ReadOptions(format=part.format, rows=part.rows, encoding=part.encoding)
        table = read(plan.folder, part.path, options)
    except SourceError as error:
        return (), list(error.problems)
    rows, problems = shape(table.rows, Shape(where={k: tuple(v) for k, v in part.where.items()}), part.path)
    if problems:
        return (), problems
    problems = list(_missing_columns(plan, part, rows))
    if problems:
        return (), problems
    made = [term for row in rows if (term := _term(row, part, problems)) is not None]
    return tuple(dict.fromkeys(made)), problems


def _missing_columns(plan: Plan, part: TermsPart, rows: list[Row]) -> Iterator[Problem]:
    for column in (part.term, *part.translation, *(one for one in (part.definition, part.keep) if one)):
        if rows and not any(_has(row, column) for row in rows):
            line = plan.lines().line(("terms",))
            yield Problem(
                "no_column", NO_COLUMN, {"column": column}, file=str(plan.path), line=line, column="terms"
            )


def _has(row: Row, column: str) -> bool:
    return column in ALWAYS or look_up(row, column) is not MISSING


def _term(row: Row, part: TermsPart, problems: list[Problem]) -> Term | None:
    place: dict[str, Any] = {"file": row.path, "line": row.line}
    text = (as_text(look_up(row, part.term)) or "").strip()
    if not text:
        problems.append(Problem("no_term", NO_TERM, severity="warning", column=part.term, **place))
        return None
    spoken = {}
    for name in ("language", "to"):
        tag = _tag(row, getattr(part, name))
        if tag and not all(ids.fits(ids.TAG, one) for one in tags.split(tag)):
            problems.append(Problem("bad_tag", BAD_TAG, {"tag": tag}, **place))
            tag = None
        spoken[name] = tag
    found = [one.strip() for column in part.translation for one in _texts(look_up(row, column))]
    return Term(
        text=text,
        translations=tuple(dict.fromkeys(one for one in found if one)),
        definition=(as_text(look_up(row, part.definition)) or "").strip() if part.definition else "",
        keep=bool(part.keep) and str(as_text(look_up(row, part.keep or "")) or "").strip().lower() in _YES,
        **spoken,
    )


def _tag(row: Row, said: str | None) -> str | None:
    if not said:
        return None
    return (as_text(look_up(row, said)) or None) if _has(row, said) else said


def _texts(value: Any) -> list[str]:
    if value is None or value is MISSING:
        return []
    return [text for one in (value if isinstance(value, list) else [value]) if (text := as_text(one))]
