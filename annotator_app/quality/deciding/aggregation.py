# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which merged label to suggest, and which items a person has to decide (the rule of quality.md 1.4).

Majority and Dawid-Skene are both computed. Dawid-Skene is suggested when at least half of the overlapped items
have three answers and the median person gave twenty; otherwise majority. To adjudication go ties, items where
the two differ, and items whose posterior is below .80; an item with one answer is no conflict and waits for its
second. Judges' answers must be left out by the caller (`judges.people_only`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntFlag
from typing import Literal

import numpy as np

from annotator_app.quality.deciding.dawid_skene import Merged, by_answers_alone, dawid_skene
from annotator_app.quality.deciding.majority import NO_CODE, Majority, majority
from annotator_app.quality.labels import FloatArray, IntArray, Labels

Method = Literal["majority", "dawid-skene"]

SURE = 0.80
_ENOUGH_ANSWERS = 3
_ENOUGH_BY_A_PERSON = 20


class Cause(IntFlag):
    """Why an item goes to adjudication; several causes may hold."""

    NONE = 0
    TIE = 1
    METHODS_DIFFER = 2
    UNSURE = 4


@dataclass(frozen=True, slots=True, eq=False)
class Aggregation:
    """Both outcomes, which of them is suggested, and one entry an item.

    `code`: the suggested option, -1 where there is none. `causes`: `Cause` bits; 0 needs nobody. `told` is what the
    answers alone suggest of an item, also where more is known of it, and `likely` the posterior of that, nan where
    nothing is suggested. `expected_accuracy`: the mean of `likely`, an estimate; None where nothing is suggested.
    `by_places`: posteriors and confusion matrices are of places within items, which say nothing across items.
    """

    method: Method
    majority: Majority
    merged: Merged
    code: IntArray
    causes: IntArray
    told: IntArray
    likely: FloatArray
    by_places: bool = False

    @property
    def expected_accuracy(self) -> float | None:
        """How many of the suggested labels are right, by the posterior of each."""
        known = self.likely[self.told != NO_CODE]
        return float(known.mean()) if len(known) else None


def aggregate(labels: Labels, gold: IntArray | None = None) -> Aggregation:
    """Merge long rows both ways; `gold`: the known option of each item or -1."""
    merged = dawid_skene(labels, gold)  # first, as it needs most room
    votes = majority(labels)
    method = suggested_method(labels)
    overlapped = votes.count >= 2
    causes = np.zeros(labels.items, dtype=np.int64)
    causes[votes.ties] |= Cause.TIE
    both = overlapped & (votes.code != NO_CODE)
    causes[both & (votes.code != merged.code)] |= Cause.METHODS_DIFFER
    causes[overlapped & (merged.sure < SURE)] |= Cause.UNSURE
    code = merged.code if method == "dawid-skene" else votes.code
    if gold is not None:
        code = np.where(gold >= 0, gold, code)
        causes[gold >= 0] = Cause.NONE
    told, likely = _told(labels, votes, merged, method, gold)
    return Aggregation(method, votes, merged, code, causes, told, likely)


def _told(
    labels: Labels, votes: Majority, merged: Merged, method: Method, gold: IntArray | None
) -> tuple[IntArray, FloatArray]:
    """Give what the answers alone suggest of each item, and how likely that is."""
    codes = merged.code.copy()
    of_votes = method == "majority"
    known = np.flatnonzero(gold >= 0) if gold is not None else np.zeros(0, dtype=np.int64)
    own, posterior = by_answers_alone(labels, merged, known)
    codes[known] = own
    told = votes.code if of_votes else codes
    likely = np.full(labels.items, np.nan)
    some = np.flatnonzero(told != NO_CODE)
    likely[some] = merged.posterior[some, told[some]]
    likely[known] = np.where(
        told[known] != NO_CODE, posterior[np.arange(len(known)), np.maximum(told[known], 0)], np.nan
    )
    return told, likely


def suggested_method(labels: Labels) -> Method:
    """Tell which of the two is suggested for these rows."""
    per_item = np.bincount(labels.item, minlength=1)
    per_person = np.bincount(labels.rater, minlength=1)
    overlapped = per_item[per_item >= 2]
    at_work = per_person[per_person > 0]
    if not len(overlapped):
        return "majority"
    often = 2 * np.count_nonzero(overlapped >= _ENOUGH_ANSWERS) >= len(overlapped)
    return "dawid-skene" if often and float(np.median(at_work)) >= _ENOUGH_BY_A_PERSON else "majority"
