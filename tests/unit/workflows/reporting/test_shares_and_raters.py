# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Shares never have an interval without width, claims count the people of both models, halves share nobody."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from annotator_app.quality.comparing.claims import SENTENCES, Refusal
from annotator_app.quality.comparing.rounds import mean_of_prompts, share_of_prompts
from annotator_app.quality.intervals import wilson
from annotator_app.quality.results import Estimate, Reason, Undefined
from annotator_app.reports.blocks_models import CLAIMS_HOW
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import report_figures, round_figures
from annotator_app.workflows.reporting.report_tallies import Scores, Versus
from tests.builders import reported


def test_a_share_of_alike_prompts_has_an_interval() -> None:
    found = share_of_prompts(np.ones(20))
    assert isinstance(found, Estimate)
    assert found.interval is not None
    assert (found.value, found.interval.low, found.interval.high) == (1.0, wilson(20, 20).low, 1.0)
    assert found.interval.low == pytest.approx(0.8389, abs=1e-4)
    uneven = np.array([0.0, 0.5, 1.0, np.nan, 1.0])
    same, plain = share_of_prompts(uneven), mean_of_prompts(uneven)
    assert isinstance(same, Estimate)
    assert isinstance(plain, Estimate)
    assert (same.value, same.n, same.left_out) == (plain.value, plain.n, plain.left_out) == (0.625, 4, 1)
    assert same.interval is not None
    assert plain.interval is not None
    assert (same.interval.low, same.interval.high) == (max(0.0, plain.interval.low), 1.0)
    assert plain.interval.high > 1
    assert share_of_prompts(np.ones(1)) == Undefined(Reason.TOO_FEW_ITEMS, 1, 2)
    assert share_of_prompts(np.zeros(0)) == Undefined(Reason.NO_ANSWERS)


def test_people_of_one_mind_are_not_told_as_certain(tmp_path: Path) -> None:
    """25 items on which two people always say the same: that is 100 %, and from 87 % on in the long run."""
    options = [{"id": one, "text": {"en": one}} for one in ("good", "bad")]
    task = {
        "family": "sentiment", "title": {"en": "News"}, "language": "en", "languages": ["en"], "guidelines": [],
        "questions": [{"id": "label", "kind": "choice", "level": "nominal", "required": True, "options": options}],
    }  # fmt: skip
    items = [{"id": f"i-{number:02d}", "text": {"text": f"Text {number}"}} for number in range(25)]
    own = {one["id"]: {"label": ("good", "bad")[number % 2]} for number, one in enumerate(items)}
    with bundle_store.open_bundle(
        reported.make(tmp_path / "b.bundle", task, items, {"Ann": own, "Ben": own})
    ) as opened:
        found = report_figures.count(MergedSet(opened), SILENT).people.contributors
    assert [(one.against.value, one.against.high, one.against.unit) for one in found] == [
        (1.0, 1.0, "items")
    ] * 2
    assert found[0].against.low == pytest.approx(wilson(25, 25).low)


def rated(folder: Path, of_second: tuple[str, ...], at_times: str = "") -> list[Any]:
    """Three people rate the responses of M1; those of M2 are rated by `of_second` alone, and by one `at_times`."""
    scale = {
        "kind": "scale",
        "level": "ordinal",
        "min": 1,
        "max": 5,
        "each": "response",
        "id": "accuracy",
        "cannot_judge": True,
    }
    task = {
        "family": "rating", "title": {"en": "Answers"}, "language": "en", "languages": ["en"],
        "questions": [scale], "guidelines": [],
    }  # fmt: skip
    items, kept = [], {}
    said: dict[str, dict[str, Any]] = {name: {} for name in ("Ann", "Ben", "Eve")}
    for number in range(40):
        id_, first, second = f"p-{number:02d}", f"r-{number:05x}a", f"r-{number:05x}b"
        responses = [{"id": one, "text": f"Answer {one}"} for one in (first, second)]
        items.append(
            {"id": id_, "prompt": [{"role": "user", "text": f"Question {number}"}], "responses": responses}
        )
        kept[id_] = {"models": {first: "M1", second: "M2"}, "split": "heldout"}
        for name, own in said.items():
            rates = name in of_second or (name == at_times and number % 2)
            low = 1 + number % 2 if rates else "cannot_judge"
            own[id_] = {"accuracy": {first: 4 + number % 2, second: low}}
    with bundle_store.open_bundle(reported.make(folder / "b.bundle", task, items, said, more=kept)) as opened:
        return list(report_figures.count(MergedSet(opened), SILENT).comparing.claims)


def test_a_claim_counts_the_people_of_the_model_that_has_fewer(tmp_path: Path) -> None:
    (alone,) = rated(tmp_path, ("Ann",))
    assert (alone.said, SENTENCES[Refusal.ONE_RATER] in alone.reasons) == ("", True)
    (tmp_path / "b.bundle").unlink()
    (two,) = rated(tmp_path, ("Ann", "Ben"))
    assert "people for each: 2.0; " in two.said


def test_who_judges_half_of_the_prompts_is_not_left_out_of_the_reason(tmp_path: Path) -> None:
    (between,) = rated(tmp_path, ("Ann",), at_times="Ben")
    assert between.said == ""
    assert "On average fewer than two people judged each prompt, so nothing is claimed." in between.reasons


def test_nobody_is_in_both_halves_of_a_rebound(tmp_path: Path) -> None:
    """Two responses that name no model: one person gives 1 and the other 5, so that the halves are 1 and 5."""
    scale = {"kind": "scale", "level": "ordinal", "min": 1, "max": 5, "each": "response", "id": "accuracy"}
    task = {
        "family": "rating", "title": {"en": "Answers"}, "language": "en", "languages": ["en"],
        "questions": [scale], "guidelines": [],
    }  # fmt: skip
    items = []
    said: dict[str, dict[str, Any]] = {"Ann": {}, "Ben": {}}
    for number in range(20):
        ids = [f"r-{number:05x}{one}" for one in "ab"]
        items.append({
            "id": f"p-{number:02d}", "prompt": [{"role": "user", "text": f"Question {number}"}],
            "responses": [{"id": one, "text": f"Answer {one}"} for one in ids],
        })  # fmt: skip
        for name, score in (("Ann", 1), ("Ben", 5)):
            said[name][f"p-{number:02d}"] = {"accuracy": dict.fromkeys(ids, score)}
    with bundle_store.open_bundle(reported.make(tmp_path / "b.bundle", task, items, said)) as opened:
        tallies = report_figures.read(MergedSet(opened), SILENT).tallies
        (found,) = round_figures._rebounds(tallies)
    assert (found.picked_by, found.picked_again, found.everything) == (1.0, 5.0, 5.0)
    assert found.items == 8, "a fifth of 40 responses"


def hold_out(tallied: Scores | Versus, held: set[str]) -> None:
    names = list(tallied.prompts)
    for row, prompt in enumerate(tallied.prompt):
        tallied.held_out[row] = names[prompt] in held


def test_models_that_met_on_no_held_out_prompt_are_told_of_and_cost_the_others_nothing(
    tmp_path: Path,
) -> None:
    """M1 and M2 met on held-out prompts, M3 with both for training alone: that nothing is claimed there is said."""
    held = {f"p-{number:03d}" for number in range(0, 96, 3)}
    with bundle_store.open_bundle(reported.compared(tmp_path / "b.bundle", split=None)) as opened:
        merged = MergedSet(opened)
        found = report_figures.read(merged, SILENT)
        for tally in found.tallies.found.values():
            hold_out(tally.versus, held)
            hold_out(tally.scores, held)
        claims = report_figures.figures(merged, found).comparing.claims
    told = {(one.question, one.model, one.other): one for one in claims}
    assert [one.split for one in claims] == ["heldout", "other", "other"] * 2
    assert told["best", "M1", "M2"].said
    assert CLAIMS_HOW in told["best", "M1", "M3"].reasons
    assert CLAIMS_HOW in told["accuracy", "M2", "M3"].reasons
