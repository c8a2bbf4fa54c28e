# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which items stand behind the numbers of a report on counts, wherever these are drawn or written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from annotator_app.model.charts import LinkedNumber, Pick
from annotator_app.reports.figures import AnswersPerItem, Cell, Verdicts

BY_TWO: Final = Pick(what="reviewed", of="twice")


def in_cell(one: Cell, state: str = "") -> Pick:
    """Give the items of a language and a source, or those in one state."""
    return Pick(what="state", language=one.language, source=one.source, value=state)


def in_state(language: str, state: str = "") -> Pick:
    """Give the items of a language, or those in one state."""
    return Pick(what="state", language=language, value=state)


def with_answers(one: AnswersPerItem) -> Pick:
    """Give the items that have so many answers."""
    return Pick(what="answers", value=str(one.answers))


def until(day: str) -> Pick:
    """Give the items of which an answer was there at the end of a day."""
    return Pick(what="day", value=day)


def on_day(day: str) -> Pick:
    """Give the items of which an answer was received on a day."""
    return Pick(what="day", value=day, of="alone")


def chosen(question: str, value: str, language: str = "") -> Pick:
    """Give the items that a value was given to, in one language or in all."""
    return Pick(what="value", question=question, value=value, language=language)


def asked(question: str, language: str = "") -> Pick:
    """Give the items with an answer to a question, in one language or in all."""
    return Pick(what="asked", question=question, language=language)


def reported(reason: str) -> Pick:
    """Give the items that were reported for a reason."""
    return Pick(what="problem", value=reason)


def said_of(one: Verdicts, verdict: str) -> Pick:
    """Give the items of one person of which reviewers said so."""
    return Pick(what="verdict", contributor=one.contributor, value=verdict)


def looked_at(lot: Mapping[str, Any]) -> Iterator[LinkedNumber]:
    """Give how many answers a lot has, how many were checked, and how many have errors, or minor ones."""
    yield LinkedNumber(
        lot["answers"], Pick(what="contributor", contributor=lot["contributor"], language=lot["language"])
    )
    for name in ("checked", "errors", "minor"):
        pick = Pick(
            what="lot", contributor=lot["contributor"], language=lot["language"], source=lot["pack"],
            of="" if name == "checked" else name,
        )  # fmt: skip
        yield LinkedNumber(lot[name], pick)


def seen_by(reviewer: str, of: str = "") -> Pick:
    """Give the items of a reviewer: `planted` errors, those `found`, `good` answers, those `rejected`."""
    return Pick(what="reviewed", contributor=reviewer, of=of)
