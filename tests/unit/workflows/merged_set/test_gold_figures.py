# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Hidden gold and repeats are scored when results are merged: counts, the test, contested gold, self-agreement."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from annotator_app.model.question import Comparison
from annotator_app.reports.gold import GoldFigures
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import make_report, report_figures
from annotator_app.workflows.settling import settle_queue
from tests.builders import stores
from tests.builders.bundles import Step, history, make_bundle, write
from tests.builders.packs import CONTRIBUTOR, OTHER_CONTRIBUTOR, PROJECT, item_lines, task
from tests.builders.settled import bundle_of

COUNT = 40
RIGHT = ("positive", "negative")


def item(number: int) -> str:
    return f"i-{number:05d}"


def scored(
    folder: Path, ann: list[Step], ben: list[Step], items: Mapping[str, Mapping[str, Any]]
) -> tuple[GoldFigures, Path]:
    pack = task(recipients=("*",), lines=item_lines(COUNT))
    people = {"Ann": CONTRIBUTOR, "Ben": OTHER_CONTRIBUTOR}
    bundle = make_bundle(folder / "b.bundle", [pack], people, items=items)
    files = [
        write(folder / "1", history(pack, ann)),
        write(folder / "2", history(pack, ben, key=OTHER_CONTRIBUTOR, principal=f"c-0002@{PROJECT}")),
    ]
    with open_home(folder / "home") as home:
        merge_results.run(bundle, files, home=home)
    with bundle_store.open_bundle(bundle) as opened:
        return report_figures.count(MergedSet(opened), SILENT).gold, bundle


def gold(*numbers: int, label: str = "") -> dict[str, dict[str, Any]]:
    return {item(number): {"gold": {"label": label or RIGHT[number % 2]}} for number in numbers}


def right(number: int, wrong: bool = False) -> Step:
    return (number, RIGHT[(number + wrong) % 2])


def test_the_test_flags_who_misses_and_passes_who_does_not(tmp_path: Path) -> None:
    ann = [right(number) for number in range(COUNT)]
    ben = [right(number, wrong=number % 2 == 0) for number in range(COUNT)]
    found, bundle = scored(tmp_path, ann, ben, gold(*range(0, COUNT, 2)))
    first, second = found.people
    assert (first.contributor, first.items, first.right, first.standing) == ("Ann", 20, 20, "fine")
    assert (second.items, second.right, second.standing) == (20, 0, "look")
    # Wald's sums by hand: a hit ln(.60/.85) = -.348 each to ln(.10/.95) = -2.25; a miss ln(.40/.15) = .981 to 2.89.
    assert (first.decided, second.decided) == (7, 3)
    # Wilson at 20 of 20, and at 0 of 20, from Newcombe's formula.
    assert (round(first.low, 3), first.high) == (0.839, 1.0)
    assert (second.low, round(second.high, 3)) == (0.0, 0.161)
    page = make_report.run(bundle, tmp_path / "r.html", tmp_path / "tables")
    assert page.figures["gold"]["people"][1]["standing"] == "look"
    table = (tmp_path / "tables" / "gold.csv").read_text(encoding="utf-8-sig")
    assert "Ben" in table
    assert "worth a look" in table
    assert "Hidden gold" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_items_nobody_answered_and_reported_ones_count_for_nobody(tmp_path: Path) -> None:
    ann: list[Step] = [right(0), (2, "skip")]
    found, _ = scored(tmp_path, ann, [right(1)], gold(0, 2, 4))
    assert [(one.contributor, one.items, one.right, one.standing) for one in found.people] == [
        ("Ann", 1, 1, "open")
    ]


def test_gold_that_good_people_miss_is_to_be_looked_at(tmp_path: Path) -> None:
    everything = [right(number) for number in range(COUNT)]
    wrong = gold(7, label=RIGHT[0])
    found, _ = scored(tmp_path, everything, everything, gold(*range(0, COUNT, 2)) | wrong)
    assert [(one.item, one.answers, one.missed) for one in found.contested] == [(item(7), 2, 2)]


def waiting(bundle: Path) -> dict[str, tuple[str, ...]]:
    with bundle_store.open_bundle(bundle) as opened:
        return {one.item: one.causes for one in settle_queue.queue(MergedSet(opened))}


def test_contested_gold_waits_to_be_settled(tmp_path: Path) -> None:
    everything = [right(number) for number in range(COUNT)]
    _, bundle = scored(tmp_path, everything, everything, gold(*range(0, COUNT, 2)) | gold(7, label=RIGHT[0]))
    assert waiting(bundle) == {item(7): ("contested_gold",)}


def test_gold_that_bad_people_miss_is_not_contested(tmp_path: Path) -> None:
    ann = [right(number) for number in range(COUNT)]
    ben = [right(number, wrong=True) for number in range(COUNT)]
    found, bundle = scored(tmp_path, ann, ben, gold(*range(COUNT)))
    assert found.contested == ()
    assert not any("contested_gold" in causes for causes in waiting(bundle).values())


@pytest.mark.parametrize(("second", "same"), [(RIGHT[1], 1), (RIGHT[0], 0)])
def test_the_same_item_twice_tells_how_steady_somebody_is(tmp_path: Path, second: str, same: int) -> None:
    twice = {item(39): {"repeat_of": item(1), "gold": {"label": RIGHT[1]}}}
    ann: list[Step] = [right(1), right(2), (39, second)]
    found, _ = scored(tmp_path, ann, [right(1)], {**twice, **gold(1)})
    assert [(one.contributor, one.question, one.items, one.same) for one in found.repeats] == [
        ("Ann", "label", 1, same)
    ]
    # The second showing is no second gold item.
    assert [one.items for one in found.people] == [1, 1]


def test_the_gold_of_a_ranking_is_the_whole_order(tmp_path: Path) -> None:
    """As of practice: a first place alone is no right answer; what shares a place has no order."""
    names = [f"r-{number:06x}" for number in range(3)]
    a, b, c = names
    items = [
        {**stores.fields("comparison", number), "id": item(number), "responses": [{"id": name, "text": name} for name in names]}
        for number in range(4)
    ]  # fmt: skip
    gold: dict[str, Any] = {item(number): {"gold": {"ranking": [[a], [b, c]]}} for number in range(3)}
    gold[item(3)] = {"gold": {"ranking": "equal"}}
    said = [[[a], [c, b]], [[a], [b], [c]], [[a, b], [c]], [[a, b, c]]]
    question = Comparison(id="ranking", form="rank", required=True)
    bundle = bundle_of(
        tmp_path / "b.bundle", stores.task("comparison", questions=(question,), guidelines=()), items,
        {"Ann": [{"ranking": one} for one in said]}, more=gold,
    )  # fmt: skip
    with bundle_store.open_bundle(bundle) as opened:
        (found,) = report_figures.count(MergedSet(opened), SILENT).gold.people
    assert (found.items, found.right) == (4, 2)
