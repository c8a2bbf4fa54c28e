# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A report reads a bundle once: what it counts is what the slow ways over the same answers give."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from annotator_app.reports.figures import Figures
from annotator_app.store import bundle_store
from annotator_app.workflows.merging import bundle_counts, make_report, report_figures
from annotator_app.workflows.merging.heard_items import heard_items
from annotator_app.workflows.merging.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from tests.builders import reported


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reports")


@pytest.fixture(scope="module")
def words(folder: Path) -> Iterator[MergedSet]:
    with bundle_store.open_bundle(reported.sentiment(folder / "words.bundle")) as bundle:
        yield MergedSet(bundle)


@pytest.fixture(scope="module")
def models(folder: Path) -> Iterator[MergedSet]:
    with bundle_store.open_bundle(reported.compared(folder / "models.bundle")) as bundle:
        yield MergedSet(bundle)


@pytest.fixture(scope="module")
def of_words(words: MergedSet) -> Figures:
    return report_figures.count(words, SILENT)


@pytest.fixture(scope="module")
def of_models(models: MergedSet) -> Figures:
    return report_figures.count(models, SILENT)


def test_one_pass_hears_what_the_rows_say(words: MergedSet) -> None:
    slow = [
        (row.given.item, row.contributor, dict(row.answers), row.current, row.language, row.seconds)
        for row in words.rows()
    ]
    heard = [
        (one.id, said.standing.contributor, dict(said.answers), said.current, said.language, said.seconds)
        for one in heard_items(words)
        for said in one.said
    ]
    assert heard == slow
    assert len(heard) == 336


def test_items_stand_as_the_status_of_the_bundle_says(words: MergedSet) -> None:
    read = report_figures.read(words, SILENT)
    assert sorted(read.items) == sorted(bundle_counts.item_counts(words))
    assert {state for one in read.items for state in [one.state]} == {"complete", "partial", "missing"}


def test_empty_places_of_the_grid_are_there(of_words: Figures) -> None:
    found = {(one.language, one.source): (one.given, one.wanted, one.missing) for one in of_words.grid}
    assert found["hi", "Harbour"] == (123, 123, 0)
    assert found["ar", "Market"] == (42, 57, 4)
    assert len(found) == 4


def test_the_matrix_counts_pairs_of_answers(words: MergedSet, of_words: Figures) -> None:
    pairs: Counter[tuple[str, str]] = Counter()
    for one in heard_items(words):
        said = [each.answers["label"] for each in one.said if each.done and each.language == "hi"]
        pairs.update(tuple(sorted(pair)) for pair in combinations(said, 2))
    (matrix,) = [one for one in of_words.agreement.matrices if one.language == "hi"]
    for row, one in enumerate(matrix.values):
        for column, other in enumerate(matrix.values):
            assert matrix.counts[row][column] == pairs[tuple(sorted((one, other)))]
    assert matrix.total == sum(pairs.values()) == 165


def test_who_says_the_same_all_day_is_worth_a_look_and_nobody_else(of_words: Figures) -> None:
    found = {(one.contributor, one.sign) for one in of_words.people.signs}
    assert found == {("Contributor 03", "straight run"), ("Contributor 06", "straight run")}
    (absent,) = of_words.people.not_looked
    assert absent[1].startswith("Cannot be computed")
    low = [one.name for one in of_words.people.contributors[:2]]
    assert sorted(low) == ["Contributor 03", "Contributor 06"], "they agree least with the others"
    assert all(one.seconds for one in of_words.people.contributors)


def test_win_rates_are_those_of_the_verdicts(models: MergedSet, of_models: Figures) -> None:
    won: Counter[tuple[str, str]] = Counter()
    for one in heard_items(models):
        names = one.texts[0].models
        for said in one.said:
            best = said.answers["best"]
            if best in names:
                (other,) = set(names.values()) - {names[best]}
                won[names[best], other] += 1
    assert len(of_models.comparing.wins) == 3
    for one in of_models.comparing.wins:
        assert (one.wins, one.losses) == (won[one.model, one.other], won[one.other, one.model])
        assert one.rate.n == 32
        assert one.rate.value == pytest.approx(
            (one.wins + one.ties / 2) / (one.wins + one.losses + one.ties), abs=1e-9
        )
    order = sorted(of_models.comparing.strengths, key=lambda one: one.difference.value or 0.0)
    assert [one.model for one in order] == ["M1", "M2", "M3"]


def test_claims_need_held_out_prompts(of_models: Figures, folder: Path) -> None:
    said = {(one.question, one.model, one.other): one.said for one in of_models.comparing.claims}
    assert "M1 is worse than M3: win rate" in said["best", "M1", "M3"]
    assert "On 32 held-out prompts, 3.0 people each" in said["best", "M1", "M3"]
    assert "alpha" in said["accuracy", "M2", "M3"]
    trained = reported.compared(folder / "trained.bundle", split="train")
    claims: list[dict[str, Any]] = make_report.run(trained, folder / "trained.html").figures["comparing"][
        "claims"
    ]
    assert len(claims) == 6
    assert all(one["said"] == "" and "Selected items rise" in one["reasons"][0] for one in claims)


def test_no_times_no_pace(folder: Path) -> None:
    bundle = reported.sentiment(folder / "untimed.bundle", seconds=None)
    people = make_report.run(bundle, folder / "untimed.html", folder / "tables").figures["people"]
    assert ("pace", "Cannot be computed: these packs take no times.") in map(tuple, people["not_looked"])
    assert people["spells"] == ()
    with (folder / "tables" / "contributors.csv").open(encoding="utf-8", newline="") as file:
        assert {row["median seconds"] for row in csv.DictReader(file)} == {""}
