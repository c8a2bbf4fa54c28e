# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Agreement: what cannot be computed is said, intervals can be drawn again, nothing depends on the order of rows."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import MISSING, fields
from typing import Any

import numpy as np
import pytest

from annotator_app.quality import labels, resampling
from annotator_app.quality.agreeing import agreement, judges, kappa, reliability, sets, spans
from annotator_app.quality.intervals import wilson
from annotator_app.quality.labels import Labels, patterns_of
from annotator_app.quality.results import SENTENCES, Estimate, Reason, Undefined
from tests.builders.numbers import labels_of

SKILL = 0.8


def drawn(items: int, raters: int = 3, options: int = 3, seed: int = 5, skill: float = SKILL) -> Labels:
    """Every rater answers every item, right or at random."""
    source = np.random.default_rng(seed)
    truth = source.integers(0, options, items)
    right = source.random((raters, items)) < skill
    said = np.where(right, truth, source.integers(0, options, (raters, items)))
    return labels_of(said.tolist(), range(options))


def reason(result: object) -> Reason:
    assert isinstance(result, Undefined), result
    return result.reason


@pytest.mark.parametrize(
    ("table", "why"),
    [
        ([[None, None]], Reason.NO_ANSWERS),
        ([["a", "b"], [None, None]], Reason.NO_SHARED_ITEM),
        ([["a", "b"], ["b", None]], Reason.ONE_ITEM),
        ([["a"] * 40, ["a"] * 40], Reason.ONE_VALUE),
    ],
)
def test_what_cannot_be_computed_is_neither_0_nor_1(table: list[list[Any]], why: Reason) -> None:
    """quality.md 7, pitfall 4."""
    rows = labels_of(table, "ab")
    for level in ("nominal", "ordinal", "interval", "ratio"):
        assert reason(agreement.agreement(rows, level).alpha) == why  # type: ignore[arg-type]
    assert reason(kappa.fleiss(patterns_of(rows))) == why
    if why != Reason.NO_ANSWERS:
        assert reason(kappa.cohen(rows, 0, 1)) == why


def test_one_answer_everywhere_still_has_raw_agreement() -> None:
    found = agreement.agreement(labels_of([["a"] * 40, ["a"] * 40], "ab"), "nominal")
    assert isinstance(found.raw, Estimate)
    assert found.raw.value == 1
    assert found.reading is None
    assert found.prevalence == (1.0, 0.0)


def test_below_30_shared_items_there_is_no_alpha() -> None:
    few, enough = agreement.agreement(drawn(29), "nominal"), agreement.agreement(drawn(30), "nominal")
    assert few.alpha == Undefined(Reason.TOO_FEW_ITEMS, 29, 30)
    assert isinstance(few.raw, Estimate)
    assert isinstance(enough.alpha, Estimate)
    assert enough.alpha.n == 30


def test_every_reason_has_a_sentence_with_its_numbers() -> None:
    assert set(SENTENCES) == set(Reason)
    for why in Reason:
        said = Undefined(why, 7, 30).sentence()
        assert said.startswith("Cannot be computed: ")
        assert "{" not in said
    assert "(7, at least 30)" in Undefined(Reason.TOO_FEW_ITEMS, 7, 30).sentence()


def test_reasons_are_put_in_words_without_numpy() -> None:
    """A page that only shows results starts without the numeric library."""
    code = "import sys, annotator_app.quality.results; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_no_figure_comes_without_its_n() -> None:
    """quality.md 7, pitfall 21."""
    needed = {one.name for one in fields(Estimate) if one.default is MISSING}
    assert needed == {"value", "n"}


def test_a_level_that_nobody_used_still_counts() -> None:
    """quality.md 7, pitfall 3: scikit-learn and R's irr take the options they see."""
    source = np.random.default_rng(8)
    first = source.choice([0, 1, 2, 4, 5], 200)
    second = np.where(source.random(200) < 0.4, first, source.choice([0, 1, 2, 4, 5], 200))
    declared = kappa.cohen(labels_of([first.tolist(), second.tolist()], range(6)), 0, 1, "linear")
    seen = kappa.cohen(labels_of([first.tolist(), second.tolist()], [0, 1, 2, 4, 5]), 0, 1, "linear")
    numbered = kappa.cohen(
        labels_of([first.tolist(), second.tolist()], [0, 1, 2, 4, 5]), 0, 1, "linear", (0, 1, 2, 4, 5)
    )
    assert isinstance(declared, Estimate)
    assert isinstance(seen, Estimate)
    assert isinstance(numbered, Estimate)
    assert abs(declared.value - seen.value) > 0.005
    assert numbered.value == pytest.approx(declared.value, abs=1e-12)


def test_the_order_of_rows_and_the_names_of_raters_do_not_matter() -> None:
    rows = drawn(80)
    mixed = rows.only(np.random.default_rng(1).permutation(len(rows.item)))
    renamed = Labels(mixed.item, (mixed.rater + 1) % 3, mixed.code, mixed.items, 3, 3)
    assert agreement.agreement(rows, "ordinal") == agreement.agreement(renamed, "ordinal")


def test_an_interval_can_be_drawn_again() -> None:
    """quality.md 7, pitfall 17: seed, number of draws and numpy's version are kept with it."""
    rows = drawn(120)
    first, again = (agreement.agreement(rows, "nominal", plan=resampling.Plan(seed=7)) for _time in range(2))
    other = agreement.agreement(rows, "nominal", plan=resampling.Plan(seed=8))
    assert first == again
    assert isinstance(first.alpha, Estimate)
    assert isinstance(other.alpha, Estimate)
    interval = first.alpha.interval
    assert interval is not None
    assert interval.draws is not None
    assert (interval.draws.seed, interval.draws.count, interval.draws.numpy) == (7, 1000, np.__version__)
    assert interval.about
    assert interval.low < first.alpha.value < interval.high
    assert interval != other.alpha.interval


def test_drawing_patterns_is_drawing_items() -> None:
    """The interval of multinomial weights is that of items drawn one by one."""
    rows = drawn(150)
    by_patterns = agreement.agreement(rows, "nominal", plan=resampling.Plan(seed=3, replicates=2000)).alpha
    assert isinstance(by_patterns, Estimate)
    assert by_patterns.interval is not None
    source = np.random.default_rng(4)
    table = rows.code.reshape(3, 150)
    alphas = []
    for _time in range(400):
        found = agreement.alpha(
            patterns_of(labels_of(table[:, source.integers(0, 150, 150)].tolist(), range(3))), "nominal"
        )
        assert isinstance(found, Estimate)
        alphas.append(found.value)
    low, high = np.quantile(alphas, (0.025, 0.975))
    assert by_patterns.interval.low == pytest.approx(low, abs=0.015)
    assert by_patterns.interval.high == pytest.approx(high, abs=0.015)


def test_the_interval_of_raters_three_and_items_a_hundred_is_as_wide_as_measured() -> None:
    """quality.md 1.3: about ±.10 at 100 shared items, ±.05 at 400 (alpha about .67)."""
    for items, wide in ((100, 0.10), (400, 0.05)):
        found = agreement.agreement(drawn(items, skill=0.82), "nominal").alpha
        assert isinstance(found, Estimate)
        assert found.interval is not None
        assert (found.interval.high - found.interval.low) / 2 == pytest.approx(wide, abs=0.02)


def test_many_options_and_many_answers_fold_into_the_same_patterns() -> None:
    source = np.random.default_rng(2)
    item = np.repeat(np.arange(50), 20)
    code = source.integers(0, 150, 1000)
    rows = Labels(item, np.tile(np.arange(20), 50), code, 50, 20, 150)
    counts = np.zeros((50, 150))
    np.add.at(counts, (item, code), 1)
    found = patterns_of(rows)
    assert found.items == 50
    assert sorted(map(tuple, found.counts.tolist())) == sorted(map(tuple, counts.tolist()))


def test_sums_over_filled_cells_are_those_over_all() -> None:
    source = np.random.default_rng(3)
    table = np.where(source.random((60, 40)) < 0.04, source.integers(1, 4, (60, 40)), 0).astype(float)
    weights = source.integers(0, 5, (7, 60)).astype(float)
    assert np.count_nonzero(table) < 0.1 * table.size
    assert np.allclose(labels.weighted_sums(table)(weights), weights @ table)


def test_rows_are_checked() -> None:
    with pytest.raises(ValueError, match="twice"):
        labels.coded([("i", "r", "a"), ("i", "r", "b")], "ab")
    with pytest.raises(ValueError, match="scale"):
        labels.coded([("i", "r", "c")], "ab")
    with pytest.raises(ValueError, match="outside"):
        Labels(np.array([0]), np.array([0]), np.array([2]), 1, 1, 2)
    named = labels.coded([("i", "r", "a"), ("j", "s", "b"), ("i", "s", "b")], "ab")
    assert (named.items, named.raters) == (("i", "j"), ("r", "s"))
    assert named.labels.code.tolist() == [0, 1, 1]


def test_fleiss_leaves_out_items_with_another_number_of_answers() -> None:
    found = kappa.fleiss(
        patterns_of(labels_of([["a", "b", "a", "a"], ["a", "a", "b", "a"], ["a", "b", "a", None]], "ab"))
    )
    assert isinstance(found, Estimate)
    assert (found.n, found.left_out) == (3, 1)


def test_scores_without_a_whole_table_have_no_icc() -> None:
    scores = np.array([[1.0, 2.0], [2.0, 2.0], [4.0, 5.0]])
    assert isinstance(reliability.reliability(scores, resampling.Plan()).single, Estimate)
    scores[1, 0] = np.nan
    assert reason(reliability.reliability(scores).single) == Reason.INCOMPLETE
    assert reason(reliability.reliability(np.full((5, 3), 4.0)).mean) == Reason.NO_SPREAD


def test_sets_are_as_many_questions_as_labels() -> None:
    item = np.repeat(np.arange(40), 2)
    rater = np.tile([0, 1], 40)
    source = np.random.default_rng(6)
    held = source.random((80, 2)) < 0.5
    held[1::2, 0] = held[::2, 0]
    first, second = sets.of_each_label(item, rater, held)
    assert isinstance(first.alpha, Estimate)
    assert isinstance(second.alpha, Estimate)
    assert first.alpha.value == 1
    assert abs(second.alpha.value) < 0.5


def test_mean_jaccard_by_hand() -> None:
    item = np.array([1, 0, 0, 1, 1, 2])
    held = np.array([[1, 1], [1, 1], [1, 0], [1, 1], [0, 0], [1, 0]], dtype=bool)
    found = sets.mean_jaccard(item, held)
    assert isinstance(found, Estimate)
    assert found.n == 2
    assert found.value == pytest.approx((1 / 2 + (1 + 0 + 0) / 3) / 2)
    both_empty = sets.mean_jaccard(np.array([0, 0]), np.zeros((2, 3), dtype=bool))
    assert isinstance(both_empty, Estimate)
    assert both_empty.value == 1
    assert reason(sets.mean_jaccard(np.array([0, 1]), held[:2])) == Reason.NO_SHARED_ITEM


@pytest.mark.parametrize(
    ("one", "other", "language", "wanted"),
    [
        ("the Normans", "Normans.", "en", 1.0),
        ("in the 10th century", "10th century", "en", 0.8),
        ("la casa roja", "casa ROJA", "es", 0.8),
        # Word F1 would be 0 for the next three: quality.md 7, pitfall 14.
        ("北京大学", "北京", "zh", 2 * 2 / 6),
        ("ประเทศไทย", "ไทย", "th", 2 * 3 / 12),
        ("မြန်မာ", "မြန်", "my", 2 * 2 / 5),
        ("東京タワーに行く", "東京タワー", "ja", 2 * 5 / 13),
        ("किताब पढ़ी", "किताब", "hi", 2 / 3),
        ("São Paulo", "Sa\u0303o Paulo", "pt", 1.0),
        ("", "", "sw", 1.0),
        ("habari", "", "sw", 0.0),
    ],
)
def test_token_f1_knows_the_script(one: str, other: str, language: str, wanted: float) -> None:
    assert spans.token_f1(one, other, language) == pytest.approx(wanted)
    assert spans.token_f1(other, one, language) == pytest.approx(wanted)


def test_articles_are_dropped_in_english_only() -> None:
    assert spans.exact("a house", "house", "en-GB") == 1
    assert spans.exact("a casa", "casa", "pt") == 0


def test_overlap_counts_places_once() -> None:
    assert spans.overlap_f1([(0, 10)], [(5, 15)]) == 0.5
    assert spans.overlap_f1([(0, 6), (4, 10)], [(0, 10)]) == 1
    assert spans.same_spans([(0, 5), (5, 10)], [(0, 10)]) == 1
    assert spans.overlap_f1([], []) == 1
    assert spans.overlap_f1([(0, 4)], []) == 0


def test_spans_of_many_people_are_compared_in_pairs() -> None:
    answers = [["a b", "a b", "a"], ["x"], ["c", "d"]]
    found = spans.of_pairs(answers, spans.token_f1)
    assert isinstance(found, Estimate)
    assert found.n == 2
    assert found.value == pytest.approx(((1 + 2 / 3 + 2 / 3) / 3 + 0) / 2)
    assert reason(spans.of_pairs([["a"], ["b"]], spans.token_f1)) == Reason.NO_SHARED_ITEM


def test_where_all_items_are_alike_no_interval_is_a_point() -> None:
    """No draw of alike items differs: 40 of 40 are alike, which is no proof that the next ones are."""
    item, code = np.repeat(np.arange(40), 2), np.repeat(np.arange(40) % 2, 2)
    given = Labels(item, np.arange(80) % 2, code, 40, 2, 2)
    raw = agreement.agreement(given, "nominal").raw
    assert isinstance(raw, Estimate)
    assert raw.interval is not None
    assert (raw.value, raw.interval.low, raw.interval.high) == (1.0, wilson(40, 40).low, 1.0)
    alike = resampling.mean_of_items(np.ones(40), resampling.Plan(), share=True)
    assert alike.interval is not None
    assert (alike.interval.low, alike.interval.high) == (wilson(40, 40).low, 1.0)
    points = resampling.mean_of_items(np.full(40, 3.0), resampling.Plan())
    assert points.interval is not None
    assert (points.interval.low, points.interval.high) == (3.0, 3.0), "of scores nothing better is known"


def test_one_person_and_the_others_are_counted_in_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    """A table of all items and options is never laid out; parted or not, the figure is the same."""
    drawn = np.random.default_rng(5)
    item, rater = np.repeat(np.arange(60), 4), np.tile(np.arange(4), 60)
    given = Labels(item, rater, drawn.integers(0, 3, 240), 60, 4, 3)
    models = np.array([False, False, False, True])
    (whole,) = judges.judged(given, models)
    monkeypatch.setattr(judges, "AT_ONCE", 6)
    (parted,) = judges.judged(given, models)
    assert parted == whole
    assert isinstance(whole.people, Estimate)
    assert 0 < whole.people.value < 1
