# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is known of a lot and of each verdict on it, as records: `lot_verdicts.py` fills them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from annotator_app.model.review import DrawnAnswer, Verdict
from annotator_app.quality.results import Result
from annotator_app.quality.reviewing import sampling
from annotator_app.quality.reviewing.reviewers import Reviewer
from annotator_app.workflows.standing.lots import Lot


class Look(NamedTuple):
    """An answer that counts as checked: its text, and what was said against it that people have not overruled.

    `weight`: for how many of those checked it stands, where answers were not equally likely to be drawn.
    """

    item_sha256: str
    against: tuple[Verdict, ...]
    weight: float = 1.0


@dataclass(frozen=True)
class LotVerdict:
    """How a lot stands. `checked` and `errors` are those of the random part, up to the look that decided.

    `goal`: how many to have checked at the next look. `size` counts its answers, with those that were mended in
    another pack, `seen` every answer of it that has a verdict, `minor` the corrections that are no errors.
    `uncounted`: answers of which only those said something who find too few planted errors. `rate` is corrected by
    what is known of the reviewers, `known`, who looked at this lot. `counted`: the looks behind `checked`. `together`:
    how often this plan and those that left the lot open before it would together accept a lot at the limit.
    """

    lot: Lot
    size: int
    plan: str
    drawn: int
    seen: int
    verdict: sampling.Verdict
    minor: int
    uncounted: int
    rate: Result
    known: Reviewer
    counted: tuple[Look, ...]
    together: float | None = None


class Judged(NamedTuple):
    """What is known of a lot: its items in the order of their draw, answers with a verdict, minor corrections.

    `plan`: which one decided. `unseen`: the items whose answer nobody has looked at whose word counts; `uncounted`
    of them have a verdict. `counted`: the looks that the verdict counts as checked, no other. `together`: as in
    `LotVerdict`.
    """

    verdict: sampling.Verdict
    order: tuple[str, ...]
    seen: int
    minor: int
    unseen: frozenset[str]
    uncounted: int
    plan: str
    counted: tuple[Look, ...]
    together: float | None


class SaidOf(NamedTuple):
    """One standing verdict: in which review pack, by whom, and on which line of it."""

    review: str
    reviewer: str
    drawn: DrawnAnswer
    verdict: Verdict
