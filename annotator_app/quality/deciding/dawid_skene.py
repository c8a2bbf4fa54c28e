# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Merging categories with a confusion matrix for each person: Dawid and Skene 1979 with a diagonal prior.

quality.md 1.4: four answers on the diagonal and a tenth in every cell before anything is counted. The
textbook's add-one smoothing without a diagonal fell to 28% where majority has 70%.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator_app.quality.deciding.majority import NO_CODE, vote_shares
from annotator_app.quality.labels import AT_ONCE, FloatArray, IntArray, Labels, parts_by_item

_TIED = 1e-9


@dataclass(frozen=True, slots=True)
class Prior:
    """Answers that every person is credited with before the first: right ones, and ones in every cell."""

    diagonal: float = 4.0
    cell: float = 0.1
    option: float = 1.0


@dataclass(frozen=True, slots=True)
class Stop:
    """When the rounds end: at a relative change of the log-likelihood below `change`, or after `rounds`."""

    change: float = 1e-7
    rounds: int = 200


@dataclass(frozen=True, slots=True, eq=False)
class Merged:
    """The outcome. `code`: the likeliest option of each item, -1 where two are alike or nobody answered.

    `posterior`: items × options. `confusion`: raters × true option × said option, rows sum to 1.
    `shares`: how common each option is. `likelihood`: the logarithm, after the last of `rounds`.
    """

    code: IntArray
    posterior: FloatArray
    confusion: FloatArray
    shares: FloatArray
    likelihood: float
    rounds: int
    settled: bool

    @property
    def sure(self) -> FloatArray:
        """The posterior of the likeliest option of each item."""
        return np.asarray(self.posterior.max(axis=1), dtype=np.float64)


def dawid_skene(
    labels: Labels,
    gold: IntArray | None = None,
    prior: Prior | None = None,
    stop: Stop | None = None,
) -> Merged:
    """Merge long rows by expectation and maximisation, starting from the shares of the votes.

    `gold`: the known option of each item, -1 where it is not known; known items stay as they are.
    """
    prior, stop = prior or Prior(), stop or Stop()
    rows = _Rows.of(labels)
    truth = _with_gold(np.ascontiguousarray(vote_shares(rows.labels).T), gold)
    before, settled, done = -np.inf, False, 0
    confusion, shares = _maximised(rows, truth, prior)
    while not settled and done < stop.rounds:
        done += 1
        likelihood = _expect(rows, confusion, shares, gold, truth)
        settled = abs(likelihood - before) <= stop.change * max(1.0, abs(likelihood))
        before = likelihood
        confusion, shares = _maximised(rows, truth, prior)
    del rows  # what is asked for next needs as much room again
    code = _likeliest(truth, labels, gold)
    return Merged(code, truth.T, confusion, shares, float(before), done, settled)


def by_answers_alone(labels: Labels, merged: Merged, items: IntArray) -> tuple[IntArray, FloatArray]:
    """Give code and posterior (items × options) of some items by what people say of them, whatever is known of these.

    What is known has taught whom to believe; it does not speak for itself here.
    """
    if not len(items):
        return np.zeros(0, dtype=np.int64), np.zeros((0, labels.options))
    place = np.full(labels.items, NO_CODE, dtype=np.int64)
    place[items] = np.arange(len(items))
    rows = labels.only(place[labels.item] >= 0)
    part = Labels(place[rows.item], rows.rater, rows.code, len(items), labels.raters, labels.options)
    truth = np.empty((labels.options, len(items)))
    _expect(_Rows.of(part), merged.confusion, merged.shares, None, truth)
    return _likeliest(truth, part, None), truth.T


def said_of(labels: Labels, posterior: FloatArray) -> FloatArray:
    """Count what each person said by what items are taken to be: raters × true option × said option, as expected.

    `posterior`: items × options. Items of which nothing is known, with a posterior of 0, are in no count.
    """
    return _said_of(_Rows.of(labels), np.ascontiguousarray(posterior.T))


def as_shares(counted: FloatArray, prior: Prior) -> FloatArray:
    """Turn such counts into confusion matrices, whose rows sum to 1; `counted` is filled with them."""
    counted += prior.cell + prior.diagonal * np.eye(counted.shape[1])
    counted /= counted.sum(axis=2, keepdims=True)
    return counted


# Below, `truth` is options × items: a row an option, which is how it is read and summed.


@dataclass(frozen=True, slots=True, eq=False)
class _Rows:
    """Rows by item. `said`: who said what, as one number. `parts`: stretches of rows with first item and end.

    What is summed for each item is summed stretch by stretch, so that little is held at once beside the columns;
    `weights` is room for one number a row, filled anew each time.
    """

    labels: Labels
    said: IntArray
    weights: FloatArray
    parts: tuple[tuple[slice, int, int], ...]

    @staticmethod
    def of(labels: Labels) -> _Rows:
        """Put rows into the order of their items."""
        in_order = bool((labels.item[1:] >= labels.item[:-1]).all())
        rows = labels if in_order else labels.only(np.argsort(labels.item, kind="stable"))
        said = rows.rater.astype(np.int64)
        said *= rows.options
        said += rows.code
        parts = (
            (part, int(rows.item[part.start]), int(rows.item[part.stop - 1]) + 1)
            for part in parts_by_item(rows.item, AT_ONCE)
        )
        return _Rows(rows, said, np.empty(len(said)), tuple(parts))


def _maximised(rows: _Rows, truth: FloatArray, prior: Prior) -> tuple[FloatArray, FloatArray]:
    """M step: confusion matrices and shares of the options from what the items are taken to be."""
    confusion = as_shares(_said_of(rows, truth), prior)
    shares = truth.sum(axis=1) + prior.option
    return confusion, shares / shares.sum()


def _said_of(rows: _Rows, truth: FloatArray) -> FloatArray:
    labels, said = rows.labels, rows.said
    options, people = labels.options, labels.raters
    found = np.empty((people, options, options))
    for true in range(options):
        for part, _first, _end in rows.parts:
            rows.weights[part] = truth[true][labels.item[part]]
        counted = np.bincount(said, weights=rows.weights, minlength=people * options)
        found[:, true, :] = counted.reshape(people, options)
    return found


def _expect(
    rows: _Rows, confusion: FloatArray, shares: FloatArray, gold: IntArray | None, truth: FloatArray
) -> float:
    """E step in logarithms: put into `truth` what each item is, and give how likely all answers are.

    `truth` is filled in place: with 150 options and a million answers it alone takes 400 MB.
    """
    labels, said = rows.labels, rows.said
    logs = np.log(confusion)
    truth[:] = 0.0
    for true in range(labels.options):
        of_true = np.ascontiguousarray(logs[:, true, :]).ravel()
        for part, first, end in rows.parts:
            own = labels.item[part] - first
            truth[true, first:end] = np.bincount(own, weights=of_true[said[part]], minlength=end - first)
        truth[true] += np.log(shares[true])
    top = truth.max(axis=0)
    known = truth[gold, np.arange(labels.items)] if gold is not None else top
    truth -= top
    np.exp(truth, out=truth)
    total = truth.sum(axis=0)
    truth /= total
    each = top + np.log(total)
    if gold is None:
        return float(each.sum())
    truth[:] = _with_gold(truth, gold)
    return float(np.where(gold >= 0, known, each).sum())


def _with_gold(truth: FloatArray, gold: IntArray | None) -> FloatArray:
    if gold is None:
        return truth
    return np.where(gold >= 0, np.arange(len(truth))[:, None] == gold, truth)


def _likeliest(truth: FloatArray, labels: Labels, gold: IntArray | None) -> IntArray:
    alike = (truth >= truth.max(axis=0) - _TIED).sum(axis=0) > 1
    answered = np.bincount(labels.item, minlength=labels.items) > 0
    if gold is not None:
        answered |= gold >= 0
    return np.where(alike | ~answered, NO_CODE, truth.argmax(axis=0))
