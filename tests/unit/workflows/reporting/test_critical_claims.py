# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Critical items are named apart in what a report claims, and in the figures by split, of comparisons as of scores."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator_app.packs import keys
from annotator_app.quality.comparing.claims import SENTENCES, Refusal
from annotator_app.workflows.reporting import make_report
from annotator_app.workflows.reporting.desk_report import Speech
from annotator_app.workflows.rounds import desk_rounds
from annotator_app.workflows.rounds.close_round import Closing
from tests.builders.rounds_of_pairs import compared_round, item_id

PINNED = 40


def winner(number: int, person: int) -> str:
    """M1 wins, but for the critical items, which M2 wins; one person in three is of the other mind now and then."""
    models = ["M2", "M1"] if number < PINNED else ["M1", "M2"]
    return models[(number + person) % 10 == 0]


def judged(
    folder: Path, name: str = "one", *, pinned: int = PINNED, held: Callable[[int], bool] = lambda _: True
) -> Path:
    critical = [item_id(name, number) for number in range(pinned)]
    return compared_round(folder, name, ("M1", "M2"), winner, held=held, record={"critical": critical})


def claims(path: Path) -> dict[tuple[str, str], dict[str, Any]]:
    made = make_report.run(path, path.parent / "r.html", path.parent / "csv", force=True)
    return {(one["question"], one["split"]): one for one in made.figures["comparing"]["claims"]}


def test_what_is_claimed_of_all_is_claimed_of_critical_items_apart(tmp_path: Path) -> None:
    found = claims(judged(tmp_path))
    assert list(found) == [
        ("best", "heldout"), ("best", "critical"), ("accuracy", "heldout"), ("accuracy", "critical"),
    ]  # fmt: skip
    for question in ("best", "accuracy"):
        of_all, apart = found[question, "heldout"]["said"], found[question, "critical"]["said"]
        assert of_all.startswith("M1 is better than M2. Held-out prompts: 120; people for each: 3.0; ")
        assert apart.startswith("M1 is worse than M2. Held-out prompts: 40; people for each: 3.0; ")
    # By hand: of 120 answers to critical items M1 wins the 12 that one person in ten gave it.
    assert "Win rate: 10.0 %" in found["best", "critical"]["said"]
    assert "Win rate: 63.3 %" in found["best", "heldout"]["said"]
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    told = re.sub("<[^>]+>|[\u2068\u2069]", "", page)
    assert "English · always in: M1 is worse than M2." in told
    assert "Items that are always in are counted, and also told apart." in told
    with (tmp_path / "csv" / "claims.csv").open(encoding="utf-8", newline="") as file:
        assert [row["split"] for row in csv.DictReader(file)] == ["heldout", "critical"] * 2


def test_win_rates_stand_by_split_as_scores_do(tmp_path: Path) -> None:
    path = judged(tmp_path, held=lambda number: number < 100)
    made = make_report.run(path, tmp_path / "r.html", tmp_path / "csv")
    found = {
        (one["question"], one["model"], one["other"], one["split"]): one["mean"]
        for one in made.figures["rounds"]["splits"]
    }
    rates = {split: found["best", "M1", "M2", split] for split in ("heldout", "other", "critical")}
    assert {split: one["n"] for split, one in rates.items()} == {"heldout": 100, "other": 20, "critical": 40}
    assert rates["critical"]["value"] == pytest.approx(0.1)
    assert rates["other"]["value"] == pytest.approx(0.9)
    assert rates["heldout"]["value"] == pytest.approx((40 * 0.1 + 60 * 0.9) / 100)
    with (tmp_path / "csv" / "splits.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["criterion"], row["model"], row["split"]) for row in csv.DictReader(file)]
    assert ("best", "M1 / M2", "critical") in rows
    assert ("accuracy", "M1", "critical") in rows


@pytest.mark.parametrize(
    ("made", "why"),
    [
        ({"pinned": 10}, Refusal.TOO_FEW_PROMPTS),
        ({"held": lambda number: number >= PINNED}, Refusal.NOT_HELD_OUT),
    ],
    ids=("few", "trained on"),
)
def test_of_critical_items_nothing_is_claimed_without_the_conditions(
    tmp_path: Path, made: dict[str, Any], why: Refusal
) -> None:
    path = judged(tmp_path, **made)
    found = claims(path)
    for question in ("best", "accuracy"):
        assert found[question, "heldout"]["said"].startswith("M1 is better than M2.")
        assert (found[question, "critical"]["said"], found[question, "critical"]["reasons"]) == (
            "",
            (SENTENCES[why],),
        )
    # The window leaves out why nothing is claimed, but never of critical items beside a claim of all.
    before = compared_round(tmp_path, "before", ("M1", "M2"), winner, built_at="2026-11-01T09:00:00Z")
    window = desk_rounds.compare(path, before, [before], Speech("en"))
    block = next(one for one in window.blocks if one.id == "claims")
    notes = [re.sub("[\u2068\u2069]", "", note) for note in block.notes]
    assert [("always in" in note, str(SENTENCES[why]) in note) for note in notes] == [
        (False, False),
        (True, True),
    ] * 2


def test_without_critical_items_nothing_is_told_apart(tmp_path: Path) -> None:
    found = claims(judged(tmp_path, pinned=0))
    assert [split for _question, split in found] == ["heldout", "heldout"]
    assert "always in" not in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_the_summary_that_closes_a_round_names_them_apart(tmp_path: Path) -> None:
    path = judged(tmp_path)
    made = make_report.run(path, tmp_path / "r.html")
    record = json.loads(Closing(path, keys.make_key(), "Mara").close(made.figures, made.files).read_bytes())
    assert [claim.partition(".")[0] for claim in record["claim"]] == [
        "M1 is better than M2", "Critical items: M1 is worse than M2",
    ] * 2  # fmt: skip
