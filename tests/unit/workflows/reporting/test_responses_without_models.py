# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Responses that name no model are other ones in every item: people agree on them, beyond chance nothing is said."""

from __future__ import annotations

import csv
import random
from itertools import combinations
from pathlib import Path
from statistics import fmean
from typing import Any

import pytest

from annotator_app.model.question import Comparison
from annotator_app.workflows.reporting import make_report
from tests.builders import stores
from tests.builders.settled import bundle_of

COUNT = 45
CARE = {"Ann": 0.9, "Ben": 0.7, "Cy": 0.5}
WHY = "Cannot be computed: responses that name no model are not the same from item to item."


def ids(number: int) -> tuple[str, str]:
    return f"r-{number:05x}a", f"r-{number:05x}b"


def said(form: str) -> dict[str, list[Any]]:
    drawn = random.Random(7)
    found: dict[str, list[Any]] = {name: [] for name in CARE}
    for number in range(COUNT):
        good, bad = ids(number)
        for name, care in CARE.items():
            best = "equal" if number % 9 == 0 else good if drawn.random() < care else bad
            ranked = [[best], [bad if best == good else good]]
            found[name].append(best if form == "best" or best == "equal" else ranked)
    return found


def figures(folder: Path, form: str, named: int, **more: Any) -> dict[str, Any]:
    """Report a comparison of which the responses of so many items name their models."""
    items = [
        {
            **stores.fields("comparison", number),
            "id": f"i-{number:02d}",
            "responses": [{"id": id_, "text": f"Text {id_}"} for id_ in ids(number)],
        }
        for number in range(COUNT)
    ]
    question = Comparison(id="better", equal=True, form=form)  # type: ignore[arg-type]
    task = stores.task("comparison", questions=(question,), guidelines=())
    people = {name: [{"better": one} for one in own] for name, own in said(form).items()} | more.pop(
        "beside", {}
    )
    models = {
        f"i-{number:02d}": {"models": dict(zip(ids(number), ("M1", "M2"), strict=True))}
        for number in range(named)
    }
    bundle = bundle_of(folder / "b.bundle", task, items, people, more=models, **more)
    return make_report.run(bundle, folder / "r.html", folder / "tables").figures


@pytest.mark.parametrize("form", ["best", "rank"])
@pytest.mark.parametrize("named", [0, 1], ids=["none", "one"])
def test_only_raw_agreement_is_told(tmp_path: Path, form: str, named: int) -> None:
    found = figures(tmp_path, form, named)
    (one,) = found["agreement"]["questions"]
    assert (one["main"]["value"], one["main"]["why"], one["reading"]) == (None, WHY, None)
    told = {two["name"].partition(" of first")[0]: two for two in one["others"]}
    equal = [
        fmean(a == b for a, b in combinations([own[number] for own in said(form).values()], 2))
        for number in range(COUNT)
    ]
    assert told["raw agreement"]["value"] == pytest.approx(fmean(equal))
    assert {told[name]["why"] for name in ("Gwet AC1", "Fleiss kappa")} == {WHY}
    assert {pair["kappa"]["why"] for pair in found["agreement"]["people"]} == {WHY}
    assert len(found["agreement"]["people"]) == 3
    assert [found["agreement"][name] for name in ("matrices", "confusions", "contributors")] == [()] * 3
    assert {person["shares"] for person in found["people"]["contributors"]} == {None}
    assert all(person["against"]["value"] is not None for person in found["people"]["contributors"])
    with (tmp_path / "tables" / "agreement.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["figure"].partition(" of first")[0]: row for row in csv.DictReader(file)}
    assert (rows["alpha"]["value"], rows["alpha"]["note"]) == ("", WHY)
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert WHY in page
    assert ids(1)[0] not in page


def test_with_all_models_there_is_alpha(tmp_path: Path) -> None:
    found = figures(tmp_path, "best", COUNT)
    (one,) = found["agreement"]["questions"]
    assert one["main"]["value"] is not None
    assert found["agreement"]["matrices"]
    assert found["agreement"]["contributors"]


def test_a_model_that_judges_agrees_with_people_or_not(tmp_path: Path) -> None:
    judge = {"Judge": [{"better": "equal" if number % 9 == 0 else ids(number)[0]} for number in range(COUNT)]}
    (line,) = figures(tmp_path, "best", 0, beside=judge, judges={"Judge": "M9"})["models"]["judges"]
    settled = [
        max(set(own), key=own.count)
        for own in ([who[number] for who in said("best").values()] for number in range(COUNT))
    ]
    right = [one == given["better"] for one, given in zip(settled, judge["Judge"], strict=True)]
    assert line["agrees"]["value"] == pytest.approx(fmean(right))
    assert (line["kappa"]["value"], line["kappa"]["why"]) == (None, WHY)
