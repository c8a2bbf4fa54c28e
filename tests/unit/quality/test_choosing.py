# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Choosing challenging items, held-out prompts that stay apart, what is missing in a pack, and models as judges."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from annotator_app.families import by_id
from annotator_app.model.item import Item
from annotator_app.model.question import AtMost, Choice, Option, Scale, Text
from annotator_app.quality.agreeing import judges
from annotator_app.quality.completeness import Counts
from annotator_app.quality.held_out import selection
from annotator_app.quality.held_out.leakage import leaks
from annotator_app.quality.labels import Labels
from annotator_app.quality.results import Estimate, Reason, Undefined
from annotator_app.study.draw import digest


def known(result: object) -> Estimate:
    assert isinstance(result, Estimate), result
    return result


def words(number: int) -> str:
    """Give a text of ten words that is like no other."""
    drawn = hashlib.sha256(str(number).encode()).hexdigest()
    return " ".join(drawn[place : place + 6] for place in range(0, 60, 6))


def test_signals_by_hand() -> None:
    chances = np.array([[0.5, 0.5, 0.0], [1.0, 0.0, 0.0], [1 / 3, 1 / 3, 1 / 3], [0.7, 0.2, 0.1]])
    assert selection.margin(chances).tolist() == pytest.approx([1, 0, 1, 0.5])
    assert selection.entropy(chances).tolist() == pytest.approx(
        [np.log(2) / np.log(3), 0, 1, 0.7299], abs=1e-4
    )


def test_ranks_are_of_one_language_and_missing_signals_stay_missing() -> None:
    signal = np.array([10.0, 30.0, 20.0, 1.0, 1.0, np.nan, 3.0])
    language = np.array([0, 0, 0, 1, 1, 1, 1])
    assert selection.ranked(signal, language).tolist() == pytest.approx(
        [0, 1, 0.5, 0.25, 0.25, np.nan, 1], nan_ok=True
    )
    other = np.array([1.0, 2.0, 3.0, np.nan, np.nan, np.nan, np.nan])
    mixed = selection.scores([signal, other], language, [3.0, 1.0])
    assert mixed.tolist() == pytest.approx([0, 0.875, 0.625, 0.25, 0.25, np.nan, 1], nan_ok=True)


def pool(count: int) -> tuple[list[str], np.ndarray, np.ndarray, list[bytes]]:
    texts = [words(number) for number in range(count)]
    score = np.arange(count) / count
    stratum = np.arange(count) % 2
    return texts, score, stratum, [digest("seed", "select", str(number)) for number in range(count)]


def test_the_same_inputs_give_the_same_picks_in_any_order() -> None:
    texts, score, stratum, draw = pool(200)
    picks = selection.select(texts, score, stratum, draw, {0: 10, 1: 20})
    assert [(pick.by) for pick in picks].count("random") == 2 + 4
    assert sorted(stratum[pick.item] for pick in picks) == [0] * 10 + [1] * 20
    order = np.random.default_rng(1).permutation(200)
    again = selection.select(
        [texts[place] for place in order],
        score[order],
        stratum[order],
        [draw[place] for place in order],
        {0: 10, 1: 20},
    )
    assert [(int(order[pick.item]), pick.by) for pick in again] == [(pick.item, pick.by) for pick in picks]


def test_the_hardest_are_picked_but_never_near_copies() -> None:
    texts, score, stratum, draw = pool(100)
    stratum[:] = 0
    texts[99] = texts[98] = texts[97]
    picks = selection.select(texts, score, stratum, draw, {0: 10}, random_share=0.0)
    assert len(picks) == 10
    assert min(pick.item for pick in picks) >= 60
    assert len({texts[pick.item] for pick in picks}) == 10
    copies = selection.select(["same"] * 20, np.ones(20), np.zeros(20, dtype=int), draw[:20], {0: 5}, 0.0)
    assert [pick.by for pick in copies] == ["score"]


def test_of_copies_one_is_picked_and_near_copies_come_last() -> None:
    texts, score, stratum, draw = pool(60)
    stratum[:] = 0
    for place in range(0, 40, 2):
        texts[place + 1] = f"  {texts[place].upper()}!"
    for place in range(40, 50, 2):
        texts[place + 1] = texts[place] + "s"
    keys = [text.strip(" !s").casefold() for text in texts]
    for random_share in (0.0, 0.5, 1.0):
        for count in (10, 30, 35):
            picks = [
                one.item for one in selection.select(texts, score, stratum, draw, {0: count}, random_share)
            ]
            assert len(picks) == count
            assert len({keys[place] for place in picks}) == count
        # All but the copies: 20 of the pairs, ten near copies of which five come last, ten others.
        picks = [one.item for one in selection.select(texts, score, stratum, draw, {0: 60}, random_share)]
        assert len(picks) == 40
        assert len({texts[place].strip(" !").casefold() for place in picks}) == 40
    taken = selection.select(texts, score, stratum, draw, {0: 60}, taken=[texts[59], texts[1]])
    assert {0, 1, 59}.isdisjoint(one.item for one in taken)
    assert len(taken) == 38
    # Two items that ask the same of different responses are no copies.
    both = selection.select(
        ["same", "same"], score[:2], stratum[:2], draw[:2], {0: 2}, whole=[words(1), words(2)]
    )
    assert len(both) == 2


def test_the_random_part_is_a_draw_of_the_whole() -> None:
    texts, score, stratum, draw = pool(100)
    stratum[:] = 0
    picks = selection.select(texts, score, stratum, draw, {0: 20})
    drawn = {pick.item for pick in picks if pick.by == "random"}
    assert drawn == set(sorted(range(100), key=lambda place: draw[place])[:4])


def test_items_without_a_signal_and_small_strata() -> None:
    texts, _score, _stratum, draw = pool(6)
    score = np.array([np.nan, 0.5, np.nan, 0.9, np.nan, 0.1])
    picks = selection.select(texts, score, np.zeros(6, dtype=int), draw, {0: 50, 3: 2})
    assert sorted(pick.item for pick in picks) == [0, 1, 2, 3, 4, 5]
    assert {pick.item: pick.score for pick in picks}[0] is None
    assert {pick.item for pick in picks if pick.by == "score"} <= {1, 3, 5}


def test_held_out_prompts_are_held_against_everything_else() -> None:
    prompts = [words(1), words(2), words(3), "  " + words(1).upper() + "!", words(2)[:-1] + "q", words(5)]
    splits = ["heldout", "heldout", "heldout", "train", "validation", "heldout"]
    further = [words(9), words(3) + " and then", words(5) + words(6) * 3]
    found = leaks(prompts, splits, further)  # type: ignore[arg-type]
    assert [(leak.heldout, leak.other, leak.exact) for leak in found] == [
        (0, 3, True),
        (1, 4, False),
        (2, 7, False),
        (5, 8, False),
    ]
    assert [leak.part for leak in found] == ["", "", "", words(5)]
    assert leaks([words(1), words(1)], ["train", "train"]) == []
    assert leaks([words(1), words(1)], ["heldout", "heldout"]) == []


QUESTIONS = (
    Scale(id="help", required=True, each="response"),
    Choice(id="overall", required=True, options=(Option(id="good", text={}), Option(id="bad", text={}))),
    Text(id="why", required=AtMost(question="overall_score", at_most=2)),
    Scale(id="overall_score"),
)


def test_what_is_missing_is_counted_by_group() -> None:
    family = by_id("rating")
    assert family is not None
    item = Item({"id": "i", "responses": [{"id": "r1", "text": "x"}, {"id": "r2", "text": "y"}]})
    counts = Counts(family, QUESTIONS)
    counts.take(("p", "sw"), item, {"help": {"r1": 3, "r2": 4}, "overall": "good", "overall_score": 4})
    counts.take(("p", "sw"), item, {"help": {"r1": 3}, "overall": "good", "overall_score": 1})
    counts.take(("p", "sw"), item, {"help": {"r1": 3, "r2": 1}})
    counts.take(("p", "sw"), item, None, reason="cut_off")
    counts.take(("p", "sw"), item, None, reason="")
    counts.take(("p", "sw"), item, None)
    counts.take(("p", "ha"), item, {"help": {"r1": 3, "r2": 4}, "overall": "bad"})
    found = counts.groups["p", "sw"]
    assert (found.items, found.done, found.skipped, found.skipped_without_reason, found.untouched) == (
        6,
        3,
        1,
        1,
        1,
    )
    assert found.incomplete == 2
    assert (dict(found.unrated), dict(found.unanswered), dict(found.unexplained)) == (
        {"help": 1},
        {"overall": 1},
        {"why": 1},
    )
    assert not found.complete
    assert counts.groups["p", "ha"].complete


def test_a_judge_is_in_no_majority_and_stands_beside_people() -> None:
    source = np.random.default_rng(6)
    truth = source.integers(0, 3, 200)
    said = np.array(
        [np.where(source.random(200) < skill, truth, (truth + 1) % 3) for skill in (0.9, 0.9, 0.9, 0.6)]
    )
    rater, item = np.repeat(np.arange(4), 200), np.tile(np.arange(200), 4)
    labels = Labels(item, rater, said.ravel(), 200, 4, 3)
    is_judge = np.array([False, False, False, True])
    assert set(judges.people_only(labels, is_judge).rater.tolist()) == {0, 1, 2}
    (found,) = judges.judged(labels, is_judge)
    assert found.judge == 3
    right = said[:3] == truth
    crowd = np.where(right.sum(axis=0) >= 2, truth, (truth + 1) % 3)
    assert known(found.agrees).value == pytest.approx((said[3] == crowd).mean())
    # Where all three agree each is with the others; where two do, only the third one meets others that agree.
    assert known(found.people).value == pytest.approx((right.all(axis=0) | ~right.any(axis=0)).mean())
    assert 0.2 < known(found.kappa).value < known(found.agrees).value
    # What the judge says changes nothing about the people.
    turned = Labels(item, rater, np.where(rater == 3, 2, said.ravel()), 200, 4, 3)
    assert judges.judged(turned, is_judge)[0].people == found.people
    alone = Labels(item[600:], rater[600:], said[3], 200, 4, 3)
    assert judges.judged(alone, is_judge)[0].agrees == Undefined(Reason.NO_SHARED_ITEM)


def test_an_option_off_the_scale_is_as_far_from_each_point_as_can_be() -> None:
    """Weighted kappa in words: 1 less the share of disagreement in that of chance; the fourth option has no place."""
    said = np.array([[0, 1, 2, 2, 3, 3, 1, 0], [0, 1, 2, 2, 3, 3, 1, 0], [0, 2, 2, 0, 3, 1, 1, 3]])
    labels = Labels(np.tile(np.arange(8), 3), np.repeat(np.arange(3), 8), said.ravel(), 8, 3, 4)
    apart = np.array([[0, 1, 4, 4], [1, 0, 1, 4], [4, 1, 0, 4], [4, 4, 4, 0]]) / 4
    observed = apart[said[2], said[0]].mean()
    by_chance = apart[np.ix_(said[2], said[0])].mean()
    (found,) = judges.judged(labels, np.array([False, False, True]), "quadratic", off=3)
    assert known(found.kappa).value == pytest.approx(1 - observed / by_chance)
    assert known(found.agrees).value == pytest.approx(4 / 8)


def test_a_judge_who_scores_too_high() -> None:
    source = np.random.default_rng(8)
    quality = source.normal(3, 0.8, 100)
    item, rater = np.tile(np.arange(100), 3), np.repeat(np.arange(3), 100)
    score = quality[item] + source.normal(0, 0.4, 300) + np.where(rater == 2, 0.7, 0.0)
    (found,) = judges.judged_scores(item, rater, score, np.array([False, False, True]))
    assert known(found.above).value == pytest.approx(0.7, abs=0.1)
    assert known(found.above).interval is not None
    assert isinstance(found.correlation, float)
    assert found.correlation > 0.7
