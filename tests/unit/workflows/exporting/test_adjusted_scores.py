# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Scores are freed of strictness only among people whose items were drawn from the same ones (quality.md 1.5, 7.13)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import Any

from annotator_app.model.question import Scale
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.exporting import export_set
from tests.builders import stores
from tests.builders.settled import bundle_of

COUNT = 40
HALF = COUNT // 2
TRUE = [2 + place % 2 for place in range(HALF)] + [
    3 + place % 2 for place in range(HALF)
]  # law below, sport above
EXPERTS = """
[plan]
expertise = "topic"
[[contributor]]
name = "Ann"
fields = ["law"]
[[contributor]]
name = "Ben"
fields = ["law"]
[[contributor]]
name = "Cy"
fields = ["sport"]
[[contributor]]
name = "Di"
fields = ["sport"]
"""
STRICT = {"Ann": 0, "Ben": -1, "Cy": 0, "Di": 1}


def rated(path: Path, plan: str, law: Iterable[str], sport: Iterable[str]) -> Path:
    """Twenty items of law, twenty of sport one point better; everybody is as strict as `STRICT` says."""
    question = Scale(id="help", each="item")
    items = [{**stores.fields("rating", number), "id": f"i-{number:02}"} for number in range(COUNT)]
    people: Mapping[str, Sequence[Any]] = {
        name: [
            {"help": TRUE[number] + more} if name in (law if number < HALF else sport) else None
            for number in range(COUNT)
        ]
        for name, more in STRICT.items()
    }
    return bundle_of(
        path, stores.task("rating", questions=(question,), guidelines=()), items, people, plan=plan
    )


def means(bundle: Path) -> list[tuple[float, float | None]]:
    out = bundle.with_suffix(".jsonl")
    export_set.run(bundle, "ratings", out, force=True)
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    return [(one["mean"], one["adjusted_mean"]) for one in rows]


def gap(found: list[tuple[float, float | None]], which: int) -> float:
    """How far the mean of sport is above that of law."""
    both = [[own[which] for own in half] for half in (found[:HALF], found[HALF:])]
    return fmean(float(one) for one in both[1] if one is not None) - fmean(
        float(one) for one in both[0] if one is not None
    )


def test_what_experts_of_two_fields_rate_stays_as_far_apart_as_it_is(tmp_path: Path) -> None:
    found = means(rated(tmp_path / "experts.bundle", EXPERTS, ("Ann", "Ben"), ("Cy", "Di")))
    assert all(adjusted is not None for _mean, adjusted in found)
    assert round(gap(found, 0), 6) == 2.0
    assert abs(gap(found, 1) - gap(found, 0)) < 0.05
    # Within a field strictness is still taken away: what two people say of one item comes closer together.
    one_pool = means(rated(tmp_path / "all.bundle", "", ("Ann", "Ben"), ("Cy", "Di")))
    assert gap(one_pool, 1) < 1.2, "without fields all items were drawn for everybody alike"


def test_fields_part_nobody_where_no_item_asks_for_one(tmp_path: Path) -> None:
    people = ("Ann", "Ben", "Cy", "Di")
    without = EXPERTS.replace('expertise = "topic"', "")
    told = [means(rated(tmp_path / f"{name}.bundle", plan, people, people)) for name, plan in
            (("fields", without), ("none", ""))]  # fmt: skip
    assert told[0] == told[1]


def test_who_has_both_fields_is_held_against_those_who_have_both(tmp_path: Path) -> None:
    """Ann has law alone; Ben, Cy and Di have both, and rate everything."""
    plan = EXPERTS.replace('["law"]', '["law", "sport"]').replace('["sport"]', '["sport", "law"]')
    plan = plan.replace('fields = ["law", "sport"]', 'fields = ["law"]', 1)
    three = ("Ben", "Cy", "Di")
    found = means(rated(tmp_path / "four.bundle", plan, ("Ann", *three), three))
    alone = means(rated(tmp_path / "three.bundle", "", three, three))
    assert [adjusted for _mean, adjusted in found] == [adjusted for _mean, adjusted in alone]
    assert all(adjusted is not None for _mean, adjusted in found)


def test_items_chosen_for_being_hard_are_in_no_pool(tmp_path: Path) -> None:
    people = ("Ann", "Ben", "Cy", "Di")
    bundle = rated(tmp_path / "b.bundle", "", people, people)
    before = means(bundle)
    ways = ["score"] * 5 + ["random"] * 5
    record = {
        "round": "r1",
        "critical": ["i-39"],
        "items": [{"id": f"i-{number:02}", "by": way} for number, way in enumerate(ways)]
        + [{"id": f"i-{number:02}"} for number in range(10, COUNT)],
    }
    with bundle_store.open_bundle(bundle) as opened, opened.changing():
        opened.add_round(json.dumps(record).encode(), b"signed")
    after = means(bundle)
    assert [number for number, (_mean, adjusted) in enumerate(after) if adjusted is None] == [*range(5), 39]
    assert [mean for mean, _ in after] == [mean for mean, _ in before], "every raw score stays"
    assert after[7][1] != before[7][1], "what was chosen tells nothing of how strict people are"
