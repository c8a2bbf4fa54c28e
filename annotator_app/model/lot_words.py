# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What window and report say alike of a lot of answers: how its review ends, by which plan it is drawn, its rates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from annotator_app.text import QT_TRANSLATE_NOOP, Filled, Marked

OUTCOMES: Final[Mapping[str, Marked]] = {
    "accepted": QT_TRANSLATE_NOOP("lots", "Accepted"),
    "rejected": QT_TRANSLATE_NOOP("lots", "Rejected"),
    "more": QT_TRANSLATE_NOOP("lots", "Check more"),
}
# By the name of the plan, without what follows a colon.
PLANS: Final[Mapping[str, Marked]] = {
    "default": QT_TRANSLATE_NOOP("ReviewPlans", "Five looks"),
    "light": QT_TRANSLATE_NOOP("ReviewPlans", "Light"),
    "normal": QT_TRANSLATE_NOOP("ReviewPlans", "Normal"),
    "strict": QT_TRANSLATE_NOOP("ReviewPlans", "Strict"),
    "all": QT_TRANSLATE_NOOP("ReviewPlans", "All answers"),
    "second": QT_TRANSLATE_NOOP("ReviewPlans", "Second look"),
    "zero": QT_TRANSLATE_NOOP("ReviewPlans", "No error at all"),
    "risk": QT_TRANSLATE_NOOP("ReviewPlans", "In proportion to risk"),
}
# A plan of ISO 2859-1. The name of the standard has a place of its own, so that it gives no line of Arabic its way.
BY_AQL: Final = QT_TRANSLATE_NOOP("ReviewPlans", "{standard}, level {level}, AQL {aql}")
STANDARD: Final = "ISO 2859-1"
TOGETHER: Final = QT_TRANSLATE_NOOP(
    "lots",
    "an earlier plan left this lot open: its looks count as well, and all together accept {share} of lots at the limit",
)

# Of a lot that was checked whole it is known; of any other it is as sure as the bound of quality.md 2.2.
AT_MOST: Final = QT_TRANSLATE_NOOP("lots", "at most {share} errors")
SURELY_AT_MOST: Final = QT_TRANSLATE_NOOP("lots", "at most {share} errors, 95 % sure")

# Of answers that two reviewers saw: how often they said the same, and how far that is more than chance.
SEEN_TWICE: Final = QT_TRANSLATE_NOOP(
    "lots", "Answers that two reviewers saw: {count}, same verdict: {share}"
)
TWICE_ALPHA: Final = QT_TRANSLATE_NOOP("lots", "alpha {value}, {low} to {high}")

# What a plan of ISO 2859-1 lets pass, which names only what it is to accept (quality.md 2.2).
PASSES: Final = QT_TRANSLATE_NOOP("lots", "one lot in ten with {share} errors is still accepted")


def plan_words(plan: str) -> str:
    """Give a plan in marked words, without the limit of `zero`; its own name where no words are known for it."""
    kind, _, rest = plan.partition(":")
    if kind == "iso":
        level, _, aql = rest.partition(":")
        return Filled(BY_AQL, standard=STANDARD, level=level, aql=aql)
    return PLANS.get(kind, plan)


def at_most_words(lot: Mapping[str, Any]) -> Marked:
    """Give the words of how many errors a lot has at most, with the place `share`."""
    return AT_MOST if lot["checked"] >= lot["answers"] else SURELY_AT_MOST


def percent(share: float) -> str:
    """Give a share as a number of percent, without the sign: a tenth tells rates of few errors apart."""
    return f"{100 * share:.1f}"
