# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What models had to do with the answers: as judges beside people, and as who suggested. Plain numbers for a report."""

from __future__ import annotations

from dataclasses import dataclass

from annotator_app.reports.agreement import Measure


@dataclass(frozen=True, kw_only=True)
class JudgeLine:
    """One model at one question in one language.

    `agrees`: how often with the majority of two people or more; `kappa`: the same beyond chance; `people`: how often
    one person agrees with the majority of the others on the same items. For scores `above` is how far above the
    people's mean, and `together` how the two run together (Pearson's r, None where it cannot be computed).
    """

    judge: str
    question: str
    language: str
    answers: int
    agrees: Measure
    kappa: Measure
    people: Measure
    above: Measure | None = None
    together: float | None = None


@dataclass(frozen=True, kw_only=True)
class SuggestionLine:
    """What became of the suggestions to one question in one language, by who made them.

    `seen` answers were given or changed with the suggestion in view; of these it was `taken`, taken and `changed`, or
    `ignored`. `same_before`: how often the answer is the suggestion where it was in view before; `same_unseen`: where
    it was hidden or left out. `pull` is the difference of the two, with an interval by item.
    """

    by: str
    question: str
    language: str
    before: int
    after: int
    hidden: int
    left_out: int
    taken: int
    changed: int
    ignored: int
    same_before: Measure
    same_unseen: Measure
    pull: Measure


@dataclass(frozen=True, kw_only=True)
class ModelFigures:
    """Everything of models; empty where no model had to do with the answers."""

    judges: tuple[JudgeLine, ...] = ()
    suggestions: tuple[SuggestionLine, ...] = ()


NONE = ModelFigures()
