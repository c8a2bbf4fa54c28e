# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A round in a report: what it was made of, its scores by split and by critical items, beside the last one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator_app.reports.agreement import Measure


@dataclass(frozen=True, kw_only=True)
class SplitLine:
    """The mean of one criterion in one split, to one model; the unit is the prompt. `split`: critical ones apart.

    `scale`: lowest and highest point, without which a mean says nothing. Of comparisons the mean is how often the model
    is better than the `other` one.
    """

    question: str
    language: str
    model: str
    split: str
    mean: Measure
    scale: tuple[int, int]
    other: str = ""

    @property
    def models(self) -> str:
        """The model, or both where two were compared."""
        return f"{self.model} / {self.other}" if self.other else self.model


@dataclass(frozen=True, kw_only=True)
class RoundLine:
    """One model of this round beside one of the round before, on the prompts that both have.

    `apart`: how far above, paired by prompt; `p` by sign flips and `p_ranks` by Wilcoxon, both after Holm. `few`:
    below 30 prompts. Rounds are rated at other times, so that nothing is claimed of them. Where one round
    asked on another scale, or otherwise, that is why nothing is set apart; what is no scale in it has no mean there.
    Of comparisons the means are how often the model is better than the `other` one, before than `before_other`.
    """

    question: str
    language: str
    split: str
    model: str
    before_model: str
    now: Measure
    before: Measure
    apart: Measure
    p: float | None
    p_ranks: float | None
    few: bool
    other: str = ""
    before_other: str = ""

    @property
    def models(self) -> str:
        """The model of this round, or both where two were compared."""
        return f"{self.model} / {self.other}" if self.other else self.model

    @property
    def before_models(self) -> str:
        """The same of the round before."""
        return f"{self.before_model} / {self.before_other}" if self.before_other else self.before_model


@dataclass(frozen=True, kw_only=True)
class LabelLine:
    """How often a label was chosen in this round and in the one before, on the prompts that both have.

    `now`, `before`: the mean share of the people of a prompt; `apart`, paired by prompt, with `p` by sign flips.
    `p_majority`: by McNemar, of what most people of a prompt chose; prompts that are evenly divided are not in it. Both
    after Holm. `answers` and `before_answers`: how many chose it, of how many.
    """

    question: str
    language: str
    split: str
    value: str
    model: str
    before_model: str
    now: Measure
    before: Measure
    apart: Measure
    p: float | None
    p_majority: float | None
    few: bool
    answers: tuple[int, int] = (0, 0)
    before_answers: tuple[int, int] = (0, 0)


@dataclass(frozen=True, kw_only=True)
class ReboundLine:
    """What picking low scores does by itself: the picked fifth by the raters it was picked by, and by the others."""

    question: str
    language: str
    items: int
    picked_by: float
    picked_again: float
    everything: float


@dataclass(frozen=True, kw_only=True)
class EarlierRound:
    """A round that went before: what it is called, and its scores by split."""

    round: str
    splits: tuple[SplitLine, ...] = ()


@dataclass(frozen=True, kw_only=True)
class NewAnswers:
    """How many answers the round before had not; `low`: too few to go on from round to round (quality.md 3.4)."""

    new: int
    answers: int
    low: bool


@dataclass(frozen=True, kw_only=True)
class ClosedFigures:
    """When and by whom the round was closed, what was claimed then, and whether what its summary counted stands still.

    `signed`: the signature of the summary holds.
    """

    closed: str
    by: str
    fingerprint: str
    claims: tuple[str, ...]
    signed: bool
    fits: bool


@dataclass(frozen=True, kw_only=True)
class RoundFigures:
    """Everything of the round; `record` is the signed one without its items, `closing` how it was closed.

    `earlier` are the rounds that it is held against, `fresh` what is new since then.
    """

    record: Mapping[str, Any] = field(default_factory=dict)
    closing: ClosedFigures | None = None
    splits: tuple[SplitLine, ...] = ()
    rounds: tuple[RoundLine, ...] = ()
    labels: tuple[LabelLine, ...] = ()
    rebounds: tuple[ReboundLine, ...] = ()
    earlier: tuple[EarlierRound, ...] = ()
    fresh: NewAnswers | None = None


NONE = RoundFigures()
