# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A lot of answers in a line: whose, in which language, how many of them were checked, and what that comes to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.lined_row import LinedRow
from annotator_app.gui.coordinate.words import language_of
from annotator_app.gui.session import Session
from annotator_app.model.lot_words import (
    OUTCOMES,
    PASSES,
    PLANS,
    SEEN_TWICE,
    TOGETHER,
    TWICE_ALPHA,
    at_most_words,
    percent,
    plan_words,
)
from annotator_app.text import Filled, Marked, isolated, name_of

_SIGNS = {"accepted": ("check", "success"), "rejected": ("circle-x", "danger"), "more": ("clock", "warn")}


class LotRow(LinedRow):
    """One lot."""

    def __init__(
        self, session: Session, lot: Mapping[str, Any], parent: QWidget, *, alone: bool, lined: bool
    ) -> None:
        """Show a lot as `postil bundle status` has it; `lined` has a hairline above it.

        `alone`: no other is of this person and language, so that the pack need not be named, as on the page.
        """
        title = QCoreApplication.translate("lots", "{name} · {language}")
        language = language_of(session, str(lot["language"]))
        name = translate.filled(title, name=name_of(str(lot["contributor"])), language=language)
        if not alone:
            name += " · " + isolated(name_of(str(lot["pack"])))
        outcome = str(lot["outcome"])
        pills = [(translate.said(OUTCOMES[outcome]), *_SIGNS[outcome])]
        super().__init__(session.theme, name, [self._facts(lot)], pills, parent, lined=lined)

    @staticmethod
    def _facts(lot: Mapping[str, Any]) -> str:
        said = QCoreApplication.translate(
            "lots", "{checked} of {answers} checked by chance, errors: {errors}"
        )
        places = {"checked": lot["checked"], "answers": lot["answers"], "errors": lot["errors"]}
        plan = str(lot["plan"])
        facts = f"{_plan_said(plan)} · {translate.filled(said, **places)}"
        if lot["weighed"]:
            rate = QCoreApplication.translate("lots", "weighed error rate {share}")
            facts += " · " + translate.filled(rate, share=_share(lot["rate"]))
        if lot["together"] is not None:
            facts += " · " + translate.filled(translate.said(TOGETHER), share=_share(lot["together"]))
        if lot["found_by_risk"]:
            more = QCoreApplication.translate("lots", "found by signs of risk: {count}")
            facts += " · " + translate.filled(more, count=lot["found_by_risk"])
        if lot["uncounted"]:
            few = QCoreApplication.translate(
                "lots", "not counted: {count}, their reviewers found too few planted errors"
            )
            facts += " · " + translate.filled(few, count=lot["uncounted"])
        most = translate.said(at_most_words(lot))
        facts += " · " + translate.filled(most, share=_share(lot["at_most"]))
        if lot["passes_to"] is not None:
            facts += " · " + translate.filled(translate.said(PASSES), share=_share(lot["passes_to"]))
        if lot["outcome"] == "more" and lot["next"]:
            goal = QCoreApplication.translate("lots", "next look at {count}")
            facts += " · " + translate.filled(goal, count=lot["next"])
        return facts


def _plan_said(plan: str) -> str:
    kind, _, limit = plan.partition(":")
    if kind == "zero":
        line = QCoreApplication.translate("PickButton", "{name}: {chosen}")
        return translate.filled(line, name=translate.said(PLANS[kind]), chosen=in_percent(limit))
    words = plan_words(plan)
    if isinstance(words, Filled):
        return translate.said(
            words.sentence, {**words.places, "aql": translate.digits(str(words.places["aql"]))}
        )
    if isinstance(words, Marked):
        return translate.said(words)
    return isolated(words)  # a code that begins the line, and would turn a line of Arabic around


def reviewer_words(one: Mapping[str, Any]) -> str:
    """Give what a reviewer did with answers that are known: planted errors found, good answers rejected."""
    said = QCoreApplication.translate(
        "lots",
        "{name}: found {found} of {planted} planted errors, rejected {rejected} of {good} good answers",
    )
    places = {name: one[name] for name in ("found", "planted", "rejected", "good")}
    words = translate.filled(said, name=name_of(str(one["reviewer"])), **places)
    interval = one["recall"].get("interval")
    if interval:
        more = QCoreApplication.translate("lots", "finds {low} to {high} of errors")
        words += " · " + translate.filled(more, low=_share(interval[0]), high=_share(interval[1]))
    return words


def agreement_words(found: Mapping[str, Any]) -> str:
    """Give how often two reviewers said the same of one answer, and how far that is more than chance."""
    said = translate.said(SEEN_TWICE)
    words = translate.filled(said, count=found["answers"], share=_share(found["same"]["value"] or 0))
    interval = found["alpha"].get("interval")
    if interval:
        more = translate.said(TWICE_ALPHA)
        low, high, value = (translate.digits(f"{one:.2f}") for one in (*interval, found["alpha"]["value"]))
        words += " · " + translate.filled(more, value=value, low=low, high=high)
    return words


def _share(share: float) -> str:
    return in_percent(percent(share))


def in_percent(number: str) -> str:
    """Give a number of percent with its sign, in the digits of the interface, on one line with it."""
    said = QCoreApplication.translate("lots", "{number} %").replace(" ", "\u00a0")
    return translate.filled(said, number=translate.digits(number))
