# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Signs about how somebody worked: straight runs, unrelated scores, haste. Each orders a look and decides nothing."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import pytest

import annotator_app.quality
from annotator_app.model.question import Choice, Option
from annotator_app.quality.results import Reason, Undefined
from annotator_app.quality.reviewing.severity import Score, points
from annotator_app.quality.signs import pace, risk, straight_runs
from annotator_app.quality.signs.one_answer import OneAnswer, one_answer
from annotator_app.quality.signs.straight_runs import STRAIGHT, Run
from annotator_app.workflows.merged_set.answer_columns import Columns
from annotator_app.workflows.reporting.people_figures import same_as_others


def run(codes: list[int], seed: int = 0) -> Run:
    found = straight_runs.straight_run(np.array(codes), seed)
    assert isinstance(found, Run)
    return found


def test_a_fixed_rule_would_flag_honest_people_in_a_skewed_set() -> None:
    """quality.md 7, pitfall 16: nine in a row flagged 85 of 262 raters; the test of one's own answers flagged 3."""
    source = np.random.default_rng(11)
    people = [(source.random(50) > 0.85).astype(np.int64) for _person in range(100)]
    nine = sum(straight_runs.longest_run(codes) >= 9 for codes in people)
    flagged = sum(run(codes.tolist()).p < STRAIGHT for codes in people)
    assert nine > 50
    assert flagged <= 4


def test_somebody_who_stops_looking_is_found() -> None:
    careful = np.random.default_rng(3).integers(1, 6, 40).tolist()
    found = run([*careful, *[3] * 15])
    assert found.longest >= 15
    assert found.p < STRAIGHT
    assert found.draws.numpy == np.__version__
    assert found == run([*careful, *[3] * 15])
    assert run(careful).p >= STRAIGHT


def test_too_few_or_all_the_same_tell_nothing() -> None:
    assert straight_runs.straight_run(np.zeros(19, dtype=int)) == Undefined(Reason.TOO_FEW_ANSWERS, 19, 20)
    assert straight_runs.straight_run(np.zeros(40, dtype=int)) == Undefined(Reason.NO_SPREAD)
    assert straight_runs.longest_run(np.zeros(0, dtype=int)) == 0


def test_runs_as_long_are_those_that_one_sees() -> None:
    rows = np.random.default_rng(2).integers(0, 2, (300, 40))
    longest = [straight_runs.longest_run(row) for row in rows]
    for length in range(1, 42):
        found = straight_runs._as_long(rows, length)
        assert found.tolist() == [own >= length for own in longest], length


def test_no_more_orders_are_drawn_than_tell_that_a_run_is_not_straight(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    careful = np.random.default_rng(3).integers(1, 6, 40)
    straight = np.concatenate((careful, np.full(15, 3)))
    whole = straight_runs.straight_run(careful)
    monkeypatch.setattr(straight_runs, "_AT_ONCE", 4000)
    found = straight_runs.straight_run(careful, below=straight_runs.STRAIGHT)
    assert isinstance(whole, Run)
    assert isinstance(found, Run)
    assert straight_runs.STRAIGHT <= found.p < whole.p
    assert straight_runs.straight_run(straight, below=straight_runs.STRAIGHT) == run(straight.tolist())


def test_scores_that_have_nothing_to_do_with_the_others() -> None:
    source = np.random.default_rng(5)
    quality = source.integers(1, 6, 60)
    item, rater = np.tile(np.arange(60), 4), np.repeat(np.arange(4), 60)
    score = (quality[item] + source.integers(-1, 2, 240)).astype(float)
    score[rater == 3] = source.integers(1, 6, 60)
    found = straight_runs.with_the_others(item, rater, score)
    honest = [one for one in found[:3] if isinstance(one, float)]
    assert min(honest) > 0.5
    guess = found[3]
    assert isinstance(guess, float)
    assert abs(guess) < 0.3
    by_hand = np.corrcoef(score[rater == 0], score.reshape(4, 60)[1:].mean(axis=0))[0, 1]
    assert found[0] == pytest.approx(by_hand)
    few = straight_runs.with_the_others(item[:65], rater[:65], score[:65])
    assert few == [Undefined(Reason.TOO_FEW_ITEMS, 5, 10)] * 2


@pytest.mark.parametrize(
    ("characters", "language", "seconds"),
    [(900, "sw", 15.0), (650, "ar-EG", 15.0), (300, "zh-Hant", 15.0), (10, "en", 1.0), (0, "ja", 1.0)],
)
def test_the_floor_is_a_quarter_of_reading_in_that_language(
    characters: int, language: str, seconds: float
) -> None:
    assert pace.floor_seconds(characters, language) == pytest.approx(seconds)


def test_ten_in_a_row_flag_and_single_ones_do_not() -> None:
    item, rater = np.tile(np.arange(30), 3), np.repeat(np.arange(3), 30)
    place = np.tile(np.arange(30), 3)
    seconds = np.full(90, 20.0)
    seconds[0:10] = 2.0
    seconds[30:39] = 2.0
    seconds[41:50] = 2.0
    floors, bins = np.full(90, 5.0), np.zeros(90, dtype=np.int64)
    found = pace.pace(item, rater, place, seconds, floors, bins)
    assert found.flagged == (0,)
    assert int(found.fast.sum()) == 28
    turned = np.argsort(-place, kind="stable")
    again = pace.pace(item[turned], rater[turned], place[turned], seconds[turned], floors, bins)
    assert again.flagged == (0,)


def test_faster_than_a_third_of_what_others_take() -> None:
    item, rater = np.tile(np.arange(4), 6), np.repeat(np.arange(6), 4)
    seconds = np.full(24, 30.0)
    seconds[0] = 9.0
    seconds[5] = 11.0
    found = pace.pace(
        item, rater, np.tile(np.arange(4), 6), seconds, np.ones(24), np.zeros(24, dtype=np.int64)
    )
    assert np.flatnonzero(found.faster).tolist() == [0]
    few = pace.pace(item[:8], rater[:8], item[:8], seconds[:8], np.ones(8), np.zeros(8, dtype=np.int64))
    assert np.flatnonzero(few.faster).tolist() == [0]
    alone = pace.pace(item[:3], rater[:3], item[:3], seconds[:3], np.ones(3), np.zeros(3, dtype=np.int64))
    assert not alone.faster.any()


@pytest.mark.parametrize(("quick", "flagged"), [(10, (0,)), (9, ())])
def test_ten_in_a_row_faster_than_others_flag_as_well(quick: int, flagged: tuple[int, ...]) -> None:
    item, rater = np.tile(np.arange(30), 6), np.repeat(np.arange(6), 30)
    seconds = np.full(180, 30.0)
    seconds[5 : 5 + quick] = 9.0
    found = pace.pace(item, rater, item, seconds, np.ones(180), np.zeros(180, dtype=np.int64))
    assert (found.flagged, int(found.fast.sum()), int(found.faster.sum())) == (flagged, 0, quick)


def test_without_times_nothing_is_flagged() -> None:
    seconds = np.full(40, np.nan)
    rows = np.arange(40)
    found = pace.pace(rows, np.zeros(40, dtype=int), rows, seconds, np.full(40, 5.0), rows)
    assert (found.timed, found.flagged, found.fast.any(), found.faster.any()) == (0, (), False, False)


def test_lengths_fall_into_bins_that_grow() -> None:
    assert pace.length_bin(0) == 0
    assert pace.length_bin(100) == pace.length_bin(110)
    assert pace.length_bin(100) < pace.length_bin(200)


def test_every_sign_has_its_weight_and_counts_once() -> None:
    assert set(risk.WEIGHTS) == set(risk.Sign)
    assert risk.risk([risk.Sign.TOO_FAST, risk.Sign.TOO_FAST, risk.Sign.FILLER]) == 5
    assert risk.risk([]) == 0


def test_no_sign_can_reject_anything() -> None:
    """quality.md 7, pitfall 20: lots are judged by random checks alone; no sign knows of them, or of pay."""
    folder = Path(annotator_app.quality.__file__).parent
    signs = {path.stem: ast.parse(path.read_text("utf-8")) for path in (folder / "signs").glob("[!_]*.py")}
    assert signs.keys() >= {"straight_runs", "pace", "risk", "text_shape", "copies", "real_share", "gold"}
    for name, tree in signs.items():
        assert not any(module.startswith("annotator_app.quality.reviewing") for module in _brought(tree)), (
            name
        )
        assert {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}.isdisjoint(
            {"pay", "payment"}
        )
    judging = ast.parse((folder / "reviewing" / "sampling.py").read_text("utf-8"))
    assert not any(module.startswith("annotator_app.quality.signs") for module in _brought(judging))


def _brought(tree: ast.Module) -> set[str]:
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return {f"{node.module}.{name.name}" for node in imports for name in node.names}


def test_runs_expected_of_answers_in_any_order() -> None:
    source = np.random.default_rng(5)
    codes = np.array([0] * 30 + [1] * 10, dtype=np.int64)
    orders = [source.permutation(codes) for _ in range(4000)]
    for length in (4, 8, 12):
        drawn = []
        for order in orders:
            ends = np.concatenate(([-1], np.flatnonzero(np.diff(order)), [len(order) - 1]))
            drawn.append(int((np.diff(ends) >= length).sum()))
        assert straight_runs.expected_as_long(codes, length) == pytest.approx(
            np.mean(drawn), rel=0.08, abs=0.02
        )
    assert straight_runs.expected_as_long(codes, 31) == 0.0


@pytest.mark.parametrize(
    ("severity", "category", "expected"),
    [("neutral", "grammar", 0), ("minor", "grammar", 1), ("minor", "punctuation", 0.1), ("major", "punctuation", 5),
     ("critical", "adds", 25), (None, None, 5)],
)  # fmt: skip
def test_severity_points(severity: str | None, category: str | None, expected: float) -> None:
    assert points(severity, category) == expected


def test_a_score_is_told_by_item_and_by_length_and_never_without_any() -> None:
    score = Score(31.0, 20, 1550)
    assert (score.per_item, score.per_1000) == (1.55, 20.0)
    assert (Score(0.0, 0, 0).per_item, Score(0.0, 0, 0).per_1000) == (None, None)


def one_answers(item: list[int], rater: list[int], code: list[int]) -> list[OneAnswer]:
    columns = Columns(
        question=Choice(id="label", options=tuple(Option(id=one, text={}) for one in "abc")), language="en"
    )
    for unit, who, said in zip(item, rater, code, strict=True):
        columns.add(str(unit), [(str(who), "abc"[said])])
    return list(
        one_answer(np.asarray(columns.rater), np.asarray(columns.code), lambda: same_as_others(columns))
    )


def test_one_answer_to_everything_is_held_against_what_the_others_say() -> None:
    """No order and no correlation can be tested where nothing varies: 30 times "a", which the others say half the time."""
    items, half = list(range(30)), [number % 2 for number in range(30)]
    (found,) = one_answers(items * 2, [0] * 30 + [1] * 30, [0] * 30 + half)
    assert (found.rater, found.answers, found.share) == (0, 30, 0.5)
    assert found.p == pytest.approx(0.5**30)
    assert found.unlikely
    nearly = [int(number == 7) for number in range(30)]
    (found,) = one_answers(items * 2, [0] * 30 + [1] * 30, [0] * 30 + nearly)
    assert not found.unlikely, "where the others nearly always say so as well, nothing is strange"
    assert one_answers(items[:19], [0] * 19, [0] * 19) == [], "too few answers tell nothing"
    assert one_answers([], [], []) == []


def test_one_answer_is_held_against_the_same_items_where_there_are_some() -> None:
    """An easy pool is no fault: on the same items all agree, though elsewhere the crew says something else."""
    items = [*range(30), *range(30), *range(30, 130)]
    (found,) = one_answers(items, [0] * 30 + [1] * 130, [0] * 60 + [1] * 100)
    assert (found.share, found.unlikely) == (1.0, False)
    apart = [*range(30), *range(30, 130)]
    (found,) = one_answers(apart, [0] * 30 + [1] * 100, [0] * 30 + [number % 2 for number in range(100)])
    assert (found.share, found.unlikely) == (0.5, True), "without shared items all their answers count"
    (alone,) = one_answers(list(range(30)), [0] * 30, [0] * 30)
    assert (alone.share, alone.p, alone.unlikely) == (None, None, True), "there is nobody to be held against"
