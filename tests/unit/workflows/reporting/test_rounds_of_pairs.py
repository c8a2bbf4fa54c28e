# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rounds of comparisons beside each other: paired by prompt, of the models that both rounds compared, or why not."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from annotator_app.model.question import Comparison
from annotator_app.quality.comparing.claims import SENTENCES, Refusal
from annotator_app.quality.comparing.rounds import difference
from annotator_app.quality.comparing.significance import PValue, holm
from annotator_app.reports.blocks_models import CLAIMS_HOW
from annotator_app.workflows.reporting import make_report
from annotator_app.workflows.reporting.agreement_figures import SEED
from annotator_app.workflows.reporting.desk_report import Speech
from annotator_app.workflows.rounds import desk_rounds
from tests.builders.rounds_of_pairs import compared_round, item_id

COUNT = 40
AFTER = {"round": "r2", "parent": "r1", "lineage": ["r1"]}
NO_PROMPT = "Cannot be computed: the two rounds share no held-out prompts."
OTHER_MODELS = "Cannot be computed: some models were never compared with the others."
OTHERWISE = "Cannot be computed: the two rounds asked this question differently."


def mostly(best: str, other: str, every: int) -> Callable[[int, int], str]:
    """One model wins, but every so often; person 2 always calls prompt 3 equal, and all call prompt 5 bad."""

    def better(number: int, person: int) -> str:
        if number == 5:
            return "bad"
        if number == 3 and person == 2:
            return "equal"
        return other if (number * 3 + person) % every == 0 else best

    return better


def mean_of(better: Callable[[int, int], str], number: int, model: str) -> float:
    said = [better(number, person) for person in range(3)]
    return sum(0.5 if one == "equal" else float(one == model) for one in said) / len(said)


def report(now: Path, before: Path) -> dict[str, Any]:
    folder = now.parent
    return make_report.run(now, folder / "r.html", folder / "csv", before=before, force=True).figures[
        "rounds"
    ]


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [
        (("mA", "mB"), ("mA", "mB"), "mA"),
        (("mA", "mB"), ("mA", "mC"), "mA"),
        (("mB", "mM"), ("mM", "mZ"), "mM"),
    ],
    ids=("same pair", "first goes on", "sides change"),
)
def test_win_rates_of_two_rounds_are_paired_by_prompt(
    tmp_path: Path, first: tuple[str, str], second: tuple[str, str], shared: str
) -> None:
    """Seven of ten prompts won before, three of ten now: the difference is that of the prompts that both have."""
    held = lambda number: number >= 4  # noqa: E731
    was = mostly(shared, next(one for one in first if one != shared or first == second), 4)
    (rival,) = [one for one in second if one != shared]
    now = mostly(rival, shared, 5)
    one = compared_round(tmp_path, "one", first, was, numbers=range(COUNT), held=held)
    two = compared_round(tmp_path, "two", second, now, numbers=range(2, COUNT + 20), held=held, record=AFTER)
    lines = {
        (one["question"], one["split"]): one
        for one in report(two, one)["rounds"]
        if one["question"] == "best"
    }
    found = lines["best", "heldout"]
    assert (found["model"], found["before_model"]) == (shared, shared)
    # By hand: prompts 4 to 39 are in both rounds, and nobody compared anything in prompt 5.
    prompts = [number for number in range(4, COUNT) if number != 5]
    before = np.array([mean_of(was, number, shared) for number in prompts])
    after = np.array([mean_of(now, number, shared) for number in prompts])
    assert found["before"]["value"] == pytest.approx(before.mean())
    assert found["now"]["value"] == pytest.approx(after.mean())
    wanted = difference(before, after, SEED)
    assert (found["apart"]["n"], found["few"]) == (35, False)
    assert found["apart"]["value"] == pytest.approx(wanted.mean.value)  # type: ignore[union-attr]
    assert found["apart"]["high"] < 0
    assert isinstance(wanted.flips, PValue)
    assert wanted.flips.p <= found["p"] < 0.01
    assert lines["best", "other"]["apart"]["n"] == 2


@pytest.mark.parametrize(
    ("by", "why"),
    [("score", SENTENCES[Refusal.NOT_HELD_OUT]), ("random", CLAIMS_HOW)],
    ids=("chosen", "drawn"),
)
def test_only_where_items_were_chosen_they_are_said_to_rise(tmp_path: Path, by: str, why: str) -> None:
    items = [{"id": item_id("one", number), "by": by} for number in range(COUNT)]
    one = compared_round(
        tmp_path, "one", ("mA", "mB"), mostly("mA", "mB", 4), numbers=range(COUNT), held=lambda _number: False,
        record={"items": items},
    )  # fmt: skip
    claims = make_report.run(one, tmp_path / "r.html").figures["comparing"]["claims"]
    assert {one["reasons"] for one in claims} == {(why,)}


def test_where_no_order_was_seen_the_first_position_says_so(tmp_path: Path) -> None:
    """Answers out of files saw no order of responses; that there were none would be wrong."""
    one = compared_round(tmp_path, "one", ("mA", "mB"), mostly("mA", "mB", 4), numbers=range(COUNT))
    (found,) = make_report.run(one, tmp_path / "r.html").figures["comparing"]["first"]
    assert (found["share"]["value"], found["share"]["n"]) == (None, 0)
    assert found["share"]["why"] == (
        "Cannot be computed: answers from a file do not say which response was shown first."
    )


def test_the_page_and_the_window_show_win_rates_beside_each_other(tmp_path: Path) -> None:
    one = compared_round(tmp_path, "one", ("mA", "mB"), mostly("mA", "mB", 4), numbers=range(COUNT))
    two = compared_round(
        tmp_path, "two", ("mA", "mC"), mostly("mC", "mA", 5), numbers=range(COUNT), record=AFTER
    )
    found = report(two, one)
    assert {(line["question"], line["model"], line["other"]) for line in found["earlier"][0]["splits"]} == {
        ("best", "mA", "mB"), ("accuracy", "mA", ""), ("accuracy", "mB", ""),
    }  # fmt: skip
    with (tmp_path / "csv" / "rounds.csv").open(encoding="utf-8", newline="") as file:
        (row,) = [row for row in csv.DictReader(file) if row["criterion"] == "best"]
    assert (row["model before"], row["model"], row["prompts"], row["note"]) == (
        "mA / mB",
        "mA / mC",
        "39",
        "",
    )
    told = re.sub("<[^>]+>|[\u2068\u2069]", "", (tmp_path / "r.html").read_text(encoding="utf-8"))
    assert re.search(r"This round and the one before.*mA / mC\s*mA / mB\s*39", told, re.DOTALL)
    window = desk_rounds.compare(two, one, [one], Speech("en"))
    assert [block.id for block in window.blocks] == ["round-line", "round-beside", "claims"]
    line, beside = (block.charts for block in window.blocks[:2])
    rates = line[0].chart
    assert (rates.low, rates.high, rates.lines) == (0, 1, (0.5,))  # type: ignore[union-attr]
    assert not any(dot.joined for dot in rates.rows), "no line joins win rates against two models"  # type: ignore[union-attr]
    assert any(
        "mA / mB → mA / mC" in dot.label.replace("\u2068", "").replace("\u2069", "")
        for dot in beside[0].chart.rows
    )  # type: ignore[union-attr]


def test_all_comparisons_of_rounds_go_through_holm(tmp_path: Path) -> None:
    one = compared_round(tmp_path, "one", ("mA", "mB"), mostly("mA", "mB", 4), numbers=range(COUNT))
    two = compared_round(
        tmp_path, "two", ("mA", "mB"), mostly("mA", "mB", 3), numbers=range(COUNT), record=AFTER
    )
    lines = report(two, one)["rounds"]
    asked = [(line["question"], line["before_model"], line["model"]) for line in lines]
    assert asked == [
        ("best", "mA", "mA"),
        *(("accuracy", was, now) for now in ("mA", "mB") for was in ("mA", "mB")),
    ]

    def means(every: int, question: str, model: str) -> np.ndarray[Any, Any]:
        better = mostly("mA", "mB", every)
        if question == "best":
            return np.array([mean_of(better, number, model) for number in range(COUNT) if number != 5])
        said = [[better(number, person) for person in range(3)] for number in range(COUNT)]
        points = {model: 5.0, "equal": 3.0, "bad": 3.0}
        return np.array([sum(points.get(one, 2.0) for one in own) / 3 for own in said])

    raw = [difference(means(4, what, was), means(3, what, now), SEED).flips for what, was, now in asked]
    assert [line["p"] for line in lines] == holm([one.p for one in raw if isinstance(one, PValue)])


@pytest.mark.parametrize(
    ("models", "numbers", "held", "why"),
    [
        (("mA", "mB"), range(COUNT, 2 * COUNT), True, NO_PROMPT),
        (("mA", "mB"), range(COUNT), False, NO_PROMPT),
        (("mX", "mY"), range(COUNT), True, OTHER_MODELS),
    ],
    ids=("other prompts", "not held out", "other models"),
)
def test_what_cannot_be_set_apart_says_why(
    tmp_path: Path, models: tuple[str, str], numbers: range, held: bool, why: str
) -> None:
    one = compared_round(tmp_path, "one", ("mA", "mB"), mostly("mA", "mB", 4), numbers=range(COUNT))
    two = compared_round(
        tmp_path, "two", models, mostly(*models, 4), numbers=numbers, held=lambda _: held, record=AFTER
    )
    lines = [line for line in report(two, one)["rounds"] if line["question"] == "best"]
    assert [(line["split"], line["apart"]["value"], line["apart"]["why"]) for line in lines] == [
        ("heldout", None, why)
    ]
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert why.partition(": ")[2] in page
    with (tmp_path / "csv" / "rounds.csv").open(encoding="utf-8", newline="") as file:
        assert why in [row["apart"] for row in csv.DictReader(file)]


def test_scores_say_as_well_that_no_held_out_prompt_is_shared(tmp_path: Path) -> None:
    one = compared_round(tmp_path, "one", ("mA", "mB"), mostly("mA", "mB", 4), numbers=range(COUNT))
    two = compared_round(
        tmp_path, "two", ("mA", "mB"), mostly("mA", "mB", 4), numbers=range(COUNT, COUNT + 9), record=AFTER
    )
    lines = {line["question"]: line["apart"]["why"] for line in report(two, one)["rounds"]}
    assert lines == {"best": NO_PROMPT, "accuracy": NO_PROMPT}


def test_verdicts_with_and_without_ties_are_not_set_apart(tmp_path: Path) -> None:
    forced = Comparison(id="best", required=True, equal=False)
    better = lambda number, person: ("mA", "mB")[(number + person) % 4 == 0]  # noqa: E731
    one = compared_round(tmp_path, "one", ("mA", "mB"), better, numbers=range(COUNT), best=forced)
    two = compared_round(tmp_path, "two", ("mA", "mB"), better, numbers=range(COUNT), record=AFTER)
    (line,) = [line for line in report(two, one)["rounds"] if line["question"] == "best"]
    assert (line["apart"]["value"], line["apart"]["why"], line["p"]) == (None, OTHERWISE, None)
    assert line["now"]["value"] == line["before"]["value"] is not None
