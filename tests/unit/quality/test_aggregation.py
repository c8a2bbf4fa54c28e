# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Merging categories: ties stay, a prior on the diagonal, gold is fixed, and what a person has to decide."""

from __future__ import annotations

import numpy as np
import pytest

from annotator_app.quality.agreeing.agreement import agreement
from annotator_app.quality.deciding.aggregation import Cause, aggregate, suggested_method
from annotator_app.quality.deciding.dawid_skene import Prior, Stop, dawid_skene
from annotator_app.quality.deciding.majority import NO_CODE, majority, vote_shares
from annotator_app.quality.deciding.votes import State
from annotator_app.quality.labels import FloatArray, IntArray, Labels
from annotator_app.quality.results import Estimate
from tests.builders.numbers import labels_of

# Dawid and Skene 1979, table 1: 45 patients; observer 1 saw each three times, the others once.
PATIENTS = (
    "1111111 3334334 1122122 2223121 2223222 2223322 1222111 3333433 2222223 2322223 4444444 2223343 1111111 "
    "2223212 1211111 1112111 1111111 1111111 2222221 2221322 2222222 2222221 2223222 2212222 1111111 1111111 "
    "2322222 1111111 1111111 1121121 1111111 3333233 1111111 2222222 2223232 4334343 2212232 2323233 3333432 "
    "1111111 1111111 1212111 2322222 1211111 2222222"
)


def patients() -> Labels:
    said = np.array([[int(one) - 1 for one in patient] for patient in PATIENTS.split()])
    item = np.repeat(np.arange(45), 7)
    rater = np.tile([0, 0, 0, 1, 2, 3, 4], 45)
    return Labels(item, rater, said.ravel(), 45, 5, 4)


def crowd(items: int, each: int, skills: FloatArray, options: int, seed: int) -> tuple[Labels, IntArray]:
    """Give answers of people with these confusion matrices, `each` of them an item, and the truth."""
    source = np.random.default_rng(seed)
    truth = source.integers(0, options, items)
    item = np.repeat(np.arange(items), each)
    rater = np.concatenate([source.permutation(len(skills))[:each] for _item in range(items)])
    draws = source.random(len(item))[:, None]
    code = (draws > skills[rater, truth[item]].cumsum(axis=1)).sum(axis=1).clip(0, options - 1)
    return Labels(item, rater, code, items, len(skills), options), truth


def diagonal(skill: float, options: int) -> FloatArray:
    return np.full((options, options), (1 - skill) / (options - 1)) + np.eye(options) * (
        skill - (1 - skill) / (options - 1)
    )


def test_dawid_and_skenes_patients() -> None:
    """Their paper prints class marginals .40 .42 .11 .07 and, for observer 1, .89 .11 and .07 .88 .05."""
    plain = dawid_skene(patients(), prior=Prior(0.0, 1e-9, 0.0), stop=Stop(1e-12, 1000))
    assert plain.shares.tolist() == pytest.approx([0.40, 0.42, 0.11, 0.07], abs=0.006)
    assert plain.confusion[0, 0, :2].tolist() == pytest.approx([0.89, 0.11], abs=0.006)
    assert plain.confusion[0, 1, :3].tolist() == pytest.approx([0.07, 0.88, 0.05], abs=0.006)
    assert plain.code[[0, 1, 7, 10]].tolist() == [0, 3, 2, 3]
    assert plain.settled


def test_the_rounds_are_those_of_the_paper_written_out() -> None:
    """The same steps as loops over items and people, three rounds, with the prior of quality.md 1.4."""
    rows = patients()
    truth = vote_shares(rows)
    for _round in range(3):
        shares = (truth.sum(axis=0) + 1) / (45 + 4)
        error = np.full((5, 4, 4), 0.1) + 4 * np.eye(4)
        for item, rater, code in zip(rows.item, rows.rater, rows.code, strict=True):
            error[rater, :, code] += truth[item]
        error /= error.sum(axis=2, keepdims=True)
        logs = np.tile(np.log(shares), (45, 1))
        for item, rater, code in zip(rows.item, rows.rater, rows.code, strict=True):
            logs[item] += np.log(error[rater, :, code])
        truth = np.exp(logs - logs.max(axis=1, keepdims=True))
        truth /= truth.sum(axis=1, keepdims=True)
    found = dawid_skene(rows, stop=Stop(0.0, 3))
    assert found.rounds == 3
    assert np.allclose(found.posterior, truth, atol=1e-12)


def test_a_tie_is_a_state_and_never_the_first_label() -> None:
    """quality.md 7, pitfall 1: breaking 65 ties silently moved accuracy by 4.4 points."""
    for scale in ("AB", "BA"):
        found = majority(labels_of([["A", "B", None], ["B", "A", None]], scale))
        assert found.state.tolist() == [State.TIE, State.TIE, State.NONE]
        assert found.code.tolist() == [NO_CODE] * 3
        assert found.ties.tolist() == [True, True, False]
        assert found.top.tolist() == [1, 1, 0]


def test_the_prior_on_the_diagonal_survives_few_answers_where_add_one_does_not() -> None:
    """quality.md 7, pitfall 2: add-one smoothing gave 28% where majority had 70% (2 labels, 150 items)."""
    skills = np.array([diagonal(0.75, 4)] * 100)
    ours, ones, votes = [], [], []
    for seed in range(4):
        rows, truth = crowd(150, 2, skills, 4, seed)
        ours.append((dawid_skene(rows).posterior.argmax(axis=1) == truth).mean())
        add_one = dawid_skene(rows, prior=Prior(0.0, 1.0))
        ones.append((add_one.posterior.argmax(axis=1) == truth).mean())
        votes.append((vote_shares(rows).argmax(axis=1) == truth).mean())
    assert np.mean(ones) < np.mean(votes) - 0.2
    assert np.mean(ours) > np.mean(votes) - 0.021


def test_people_who_err_in_one_direction_are_corrected() -> None:
    biased = np.array([[0.95, 0.05], [0.55, 0.45]])
    rows, truth = crowd(600, 5, np.array([biased] * 3 + [diagonal(0.9, 2)] * 2), 2, 3)
    merged = dawid_skene(rows)
    assert (merged.code == truth).mean() > (majority(rows).code == truth).mean() + 0.05
    assert merged.confusion[0, 1, 1] == pytest.approx(0.45, abs=0.06)
    assert merged.sure.mean() == pytest.approx((merged.code == truth).mean(), abs=0.04)


def test_gold_stays_as_it_is_and_teaches() -> None:
    rows, truth = crowd(400, 3, np.array([diagonal(0.2, 2)] * 3), 2, 9)
    gold = np.where(np.arange(400) < 100, truth, NO_CODE)
    blind, taught = dawid_skene(rows), dawid_skene(rows, gold)
    assert (taught.code[:100] == truth[:100]).all()
    assert (taught.posterior[:100].max(axis=1) == 1).all()
    assert (blind.code[100:] == truth[100:]).mean() < 0.3
    assert (taught.code[100:] == truth[100:]).mean() > 0.7
    assert aggregate(rows, gold).causes[:100].tolist() == [Cause.NONE] * 100


def test_the_method_follows_the_number_of_answers() -> None:
    many, _truth = crowd(60, 3, np.array([diagonal(0.8, 3)] * 3), 3, 1)
    assert suggested_method(many) == "dawid-skene"
    two, _truth = crowd(60, 2, np.array([diagonal(0.8, 3)] * 2), 3, 1)
    assert suggested_method(two) == "majority"
    new_people, _truth = crowd(60, 3, np.array([diagonal(0.8, 3)] * 12), 3, 1)
    assert suggested_method(new_people) == "majority"
    alone, _truth = crowd(60, 1, np.array([diagonal(0.8, 3)]), 3, 1)
    assert suggested_method(alone) == "majority"


def test_what_goes_to_adjudication() -> None:
    rows, _truth = crowd(300, 4, np.array([diagonal(0.7, 3)] * 6), 3, 2)
    found = aggregate(rows)
    ties = majority(rows).ties
    assert ties.any()
    assert ((found.causes & Cause.TIE) > 0).tolist() == ties.tolist()
    differ = ~ties & (found.majority.code != found.merged.code)
    assert ((found.causes & Cause.METHODS_DIFFER) > 0).tolist() == differ.tolist()
    unsure = found.merged.sure < 0.8
    assert ((found.causes & Cause.UNSURE) > 0).tolist() == unsure.tolist()
    assert np.flatnonzero(found.causes).tolist() == np.flatnonzero(ties | differ | unsure).tolist()
    assert found.expected_accuracy == pytest.approx(float(found.merged.sure.mean()))


def test_nothing_answered_is_no_figure() -> None:
    empty = labels_of([[None, None]], "ab")
    found = aggregate(empty)
    assert found.expected_accuracy is None
    assert found.code.tolist() == [NO_CODE, NO_CODE]
    assert np.flatnonzero(found.causes).tolist() == []


def test_the_order_of_rows_does_not_matter() -> None:
    rows, _truth = crowd(80, 3, np.array([diagonal(0.7, 3)] * 4), 3, 4)
    mixed = rows.only(np.random.default_rng(0).permutation(len(rows.item)))
    one, other = dawid_skene(rows), dawid_skene(mixed)
    assert np.allclose(one.posterior, other.posterior, atol=1e-9)
    assert one.code.tolist() == other.code.tolist()


def test_opinions_keep_their_distribution() -> None:
    """quality.md 7, pitfall 22: however low alpha is, nothing is dropped and the shares of the votes stay."""
    source = np.random.default_rng(3)
    said = source.integers(0, 3, (5, 90))
    rows = labels_of(said.tolist(), range(3))
    found = agreement(rows, "nominal")
    assert isinstance(found.alpha, Estimate)
    assert found.alpha.value < 0.1
    assert found.reading == "low"
    shares = vote_shares(rows)
    assert np.allclose(shares.sum(axis=1), 1)
    assert np.allclose(shares[:, 1], (said == 1).mean(axis=0))
    assert aggregate(rows).majority.count.tolist() == [5] * 90
