# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Models as judges, held against people by question and language. Their answers are in no majority and no alpha.

A judge's figure stands beside what one person reaches against the others on the same items, since people do not
agree fully either.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator_app.quality.agreeing.agreement import Weighting, agreement_weights
from annotator_app.quality.agreeing.kappa import cohen_of_table
from annotator_app.quality.deciding.majority import NO_CODE, majority
from annotator_app.quality.labels import (
    AT_ONCE,
    BoolArray,
    FloatArray,
    IntArray,
    Labels,
    Numbers,
    parts_by_item,
)
from annotator_app.quality.resampling import Plan, mean_of_items
from annotator_app.quality.results import Reason, Result, Undefined

LEAST_PEOPLE = 2


@dataclass(frozen=True, slots=True)
class Judged:
    """One judge: `agrees`: how often with the majority of two people or more, `kappa`: the same beyond chance.

    `people`: how often one person agrees with the majority of the others on the same items.
    """

    judge: int
    agrees: Result
    kappa: Result
    people: Result


def people_only(labels: Labels, judges: BoolArray) -> Labels:
    """Give the rows of people; `judges`: true for each rater that is a model."""
    return labels.only(~judges[labels.rater])


def judged(
    labels: Labels,
    judges: BoolArray,
    weighting: Weighting = "identity",
    plan: Plan | None = None,
    off: int | None = None,
) -> list[Judged]:
    """Compare each judge with the people who answered the same items; ties among people are left out.

    `off`: an option that is no point of the scale, and thus as far from each of them as two options can be.
    """
    plan = plan or Plan()
    people = people_only(labels, judges)
    crowd = majority(people)
    settled = (crowd.code != NO_CODE) & (crowd.count >= LEAST_PEOPLE)
    weights = _weights(labels.options, weighting, off)
    found = []
    for judge in np.flatnonzero(judges).tolist():
        mine = labels.only((labels.rater == judge) & settled[labels.item])
        said, wanted = mine.code, crowd.code[mine.item]
        cells = np.bincount(said * labels.options + wanted, minlength=labels.options**2)
        kappa = cohen_of_table(cells.reshape(labels.options, labels.options), weights, plan)
        agrees = _mean((said == wanted).astype(np.float64), plan)
        found.append(Judged(judge, agrees, kappa, _among_people(people, mine.item, plan)))
    return found


def _weights(options: int, weighting: Weighting, off: int | None) -> FloatArray:
    if off is None:
        return agreement_weights(options, weighting)
    weights = agreement_weights(options - 1, weighting)
    for axis in (0, 1):
        weights = np.insert(weights, off, 0.0, axis=axis)
    weights[off, off] = 1.0
    return weights


def _mean(values: FloatArray, plan: Plan) -> Result:
    return mean_of_items(values, plan, share=True) if len(values) else Undefined(Reason.NO_SHARED_ITEM)


def _among_people(people: Labels, items: Numbers, plan: Plan) -> Result:
    """Give the mean over items of how often one person agrees with the majority of the others."""
    wanted = np.zeros(people.items, dtype=bool)
    wanted[items] = True
    rows = people.only(wanted[people.item])
    n, sums = np.zeros(people.items), np.zeros(people.items)
    # A table of all items and options would be far larger than the answers are.
    for part in parts_by_item(rows.item, AT_ONCE // max(1, people.options) + 1):
        item, code = rows.item[part], rows.code[part]
        first = int(item.min())
        votes = np.zeros((int(item.max()) + 1 - first, people.options))
        np.add.at(votes, (item - first, code), 1)
        others = votes[item - first]
        others[np.arange(len(code)), code] -= 1
        top = others.max(axis=1, initial=0)
        clear = (top > 0) & ((others == top[:, None]).sum(axis=1) == 1)
        right = others.argmax(axis=1) == code
        np.add.at(n, item[clear], 1)
        np.add.at(sums, item[clear], right[clear])
    return _mean(sums[n > 0] / n[n > 0], plan)


@dataclass(frozen=True, slots=True)
class JudgedScores:
    """One judge of scores: how far above the people's mean, with its interval, and how the two run together."""

    judge: int
    above: Result
    correlation: float | Undefined


def judged_scores(
    item: IntArray, rater: IntArray, score: FloatArray, judges: BoolArray, plan: Plan | None = None
) -> list[JudgedScores]:
    """Compare each judge's scores with the mean of two people or more on the same items."""
    human = ~judges[rater]
    items = int(item.max()) + 1 if len(item) else 0
    n = np.bincount(item[human], minlength=items)
    mean = np.bincount(item[human], weights=score[human], minlength=items) / np.maximum(n, 1)
    found = []
    for judge in np.flatnonzero(judges).tolist():
        mine = (rater == judge) & (n[item] >= LEAST_PEOPLE)
        own, people = score[mine], mean[item[mine]]
        correlation: float | Undefined = Undefined(Reason.NO_SPREAD)
        if len(own) > 1 and np.ptp(own) > 0 and np.ptp(people) > 0:
            correlation = float(np.corrcoef(own, people)[0, 1])
        above: Result = Undefined(Reason.NO_SHARED_ITEM)
        if len(own):
            above = mean_of_items(own - people, plan or Plan())
        found.append(JudgedScores(judge, above, correlation))
    return found
