# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The confusion matrix of each contributor, against Dawid and Skene's formulas worked out cell by cell (quality.md 1.4)."""

from __future__ import annotations

import csv
import math
import random
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from annotator_app.model.question import Choice, Option, Scale
from annotator_app.workflows.reporting import make_report
from tests.builders import reported, stores
from tests.builders.settled import bundle_of

OPTIONS = ("x", "y", "z")
CARE = {"Ann": 0.95, "Ben": 0.8, "Cy": 0.6, "Dee": 0.4}
COUNT = 60
Answers = dict[str, list[str | None]]


def drawn(seed: int = 3) -> Answers:
    """Four people of different care; not everybody answers every item, and some only one does."""
    source = random.Random(seed)
    truth = [source.choice(OPTIONS) for _ in range(COUNT)]
    found: Answers = {name: [None] * COUNT for name in CARE}
    for number, right in enumerate(truth):
        for name in source.sample(sorted(CARE), source.choice((1, 2, 3, 3))):
            found[name][number] = right if source.random() < CARE[name] else source.choice(OPTIONS)
    return found


def by_hand(said: Answers, gold: dict[int, str]) -> dict[tuple[str, str, str], tuple[float, float]]:
    """Expectation and maximisation in plain loops: the likelihood and count of each cell after the last round."""
    votes = {item: {who: own[item] for who, own in said.items() if own[item]} for item in range(COUNT)}
    sure = {
        item: {one: [*votes[item].values()].count(one) / len(votes[item]) for one in OPTIONS}
        for item in votes
    }

    def known() -> None:
        sure.update({item: {one: float(one == right) for one in OPTIONS} for item, right in gold.items()})

    known()
    before = -math.inf
    for _ in range(200):
        cells, shares = maximised(votes, sure)
        likelihood = 0.0
        for item, own in votes.items():
            logs = {
                true: math.log(shares[true])
                + sum(math.log(cells[who, true, one][0]) for who, one in own.items())
                for true in OPTIONS
            }
            top = max(logs.values())
            total = sum(math.exp(one - top) for one in logs.values())
            likelihood += logs[gold[item]] if item in gold else top + math.log(total)
            sure[item] = {one: math.exp(log - top) / total for one, log in logs.items()}
        known()
        if abs(likelihood - before) <= 1e-7 * max(1.0, abs(likelihood)):
            break
        before = likelihood
    return maximised(votes, sure)[0]


def maximised(
    votes: Any, sure: Any
) -> tuple[dict[tuple[str, str, str], tuple[float, float]], dict[str, float]]:
    counts: dict[tuple[str, str, str], float] = defaultdict(float)
    for item, own in votes.items():
        for who, one in own.items():
            for true in OPTIONS:
                counts[who, true, one] += sure[item][true]
    cells = {}
    for who in CARE:
        for true in OPTIONS:
            total = sum(counts[who, true, one] + 0.1 + 4.0 * (one == true) for one in OPTIONS)
            for one in OPTIONS:
                here = counts[who, true, one]
                cells[who, true, one] = ((here + 0.1 + 4.0 * (one == true)) / total, here)
    shares = {true: sum(one[true] for one in sure.values()) + 1 for true in OPTIONS}
    return cells, {true: one / sum(shares.values()) for true, one in shares.items()}


def made(folder: Path, said: Answers, **more: Any) -> dict[str, Any]:
    question = Choice(id="label", options=tuple(Option(id=one, text={"en": one.upper()}) for one in OPTIONS))
    task = stores.task("sentiment", questions=(question,), guidelines=())
    items = [{**stores.fields("sentiment", number), "id": f"i-{number:02d}"} for number in range(COUNT)]
    answers = {name: [one and {"label": one} for one in own] for name, own in said.items()}
    return report(bundle_of(folder / "b.bundle", task, items, answers, **more), folder)


def report(bundle: Path, folder: Path) -> dict[str, Any]:
    return make_report.run(bundle, folder / "r.html", folder / "tables", force=True).figures


@pytest.mark.parametrize("known", [False, True], ids=["unknown", "gold"])
def test_each_cell_is_what_the_formulas_give(tmp_path: Path, known: bool) -> None:
    said = drawn()
    gold = {number: OPTIONS[number % 3] for number in range(0, COUNT, 7)} if known else {}
    more = {f"i-{number:02d}": {"gold": {"label": right}} for number, right in gold.items()}
    found = made(tmp_path, said, more=more)["agreement"]["contributors"]
    expected = by_hand(said, gold)
    own = {
        (one["contributor"], true, label): (likely, count)
        for one in found
        for true, label, likely, count in one["cells"]
    }
    assert set(own) == set(expected)
    for cell, (likely, count) in own.items():
        assert likely == pytest.approx(expected[cell][0], abs=2e-4), cell
        assert count == pytest.approx(expected[cell][1], abs=2e-2), cell
    for one in found:
        answered = [place for place, label in enumerate(said[one["contributor"]]) if label]
        others = [
            place for place in answered if place in gold or sum(bool(who[place]) for who in said.values()) > 1
        ]
        assert (one["answers"], one["shared"]) == (len(answered), len(others))
    with (tmp_path / "tables" / "contributor-confusion.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {
        (row["contributor"], row["estimated label"], row["said label"]): (
            float(row["probability"]), float(row["expected count"]),
        )
        for row in rows
    } == {cell: (round(likely, 4), round(count, 2)) for cell, (likely, count) in own.items()}  # fmt: skip
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    block = page[page.index("id='contributors'") :]
    block = block[: block.index("</section>")]
    assert "that Dawid-Skene estimates: 4 of 4 people" in block
    table = block[block.index("<details>") :]
    assert re.search(r"Estimated label.*Ann.*>X</bdi>", table, re.DOTALL), "in the words of the plan"


def test_a_model_that_judges_has_no_matrix_and_moves_none(tmp_path: Path) -> None:
    said = drawn()
    (tmp_path / "with").mkdir()
    alone = made(tmp_path, said)["agreement"]["contributors"]
    beside = {**said, "Judge": ["z"] * COUNT}
    assert made(tmp_path / "with", beside, judges={"Judge": "M1"})["agreement"]["contributors"] == alone


def test_who_shares_no_item_has_none(tmp_path: Path) -> None:
    said: Answers = {
        "Ann": [*"xyz" * 10, *[None] * 30],
        "Ben": [*"xyz" * 10, *[None] * 30],
        "Cy": [*[None] * 30, *"xyz" * 10],
    }
    found = made(tmp_path, said)["agreement"]["contributors"]
    assert [one["contributor"] for one in found] == ["Ann", "Ben"]


def test_scores_and_ordered_labels_have_none(tmp_path: Path) -> None:
    points = Choice(id="tone", options=tuple(Option(id=one, text={}) for one in OPTIONS), level="ordinal")
    questions = (Scale(id="strength", min=1, max=3), points)
    task = stores.task("sentiment", questions=questions, guidelines=())
    items = [{**stores.fields("sentiment", number), "id": f"i-{number:02d}"} for number in range(COUNT)]
    answers = {who: [{"strength": 1 + n % 3, "tone": OPTIONS[n % 3]} for n in range(COUNT)] for who in CARE}
    found = report(bundle_of(tmp_path / "b.bundle", task, items, answers), tmp_path)
    assert found["agreement"]["contributors"] == ()
    assert "Estimated label" not in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_models_are_labels_of_a_comparison(tmp_path: Path) -> None:
    found = report(reported.compared(tmp_path / "b.bundle", prompts=40), tmp_path)
    own = {one["contributor"]: one["cells"] for one in found["agreement"]["contributors"]}
    assert set(own) == {"Ann", "Ben", "Eve"}
    labels = {"M1", "M2", "M3", "equal", "bad"}
    assert all({cell[0] for cell in cells} | {cell[1] for cell in cells} <= labels for cells in own.values())
