# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where there is more than can be drawn the page says so, its numbers are those of all, and every table is whole."""

from __future__ import annotations

import csv
import random
from dataclasses import replace
from pathlib import Path

import pytest

from annotator_app.reports import blocks_agreement, blocks_people
from annotator_app.reports.blocks import in_plan_words, question
from annotator_app.reports.figures import Figures
from annotator_app.reports.words import ENGLISH
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import make_report, report_figures
from tests.builders import reported

LABELS = [f"label_{number:02d}" for number in range(45)]
ITEMS = 150


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two people choose among 45 labels; each of them is given a few times, the first one most often."""
    options = [{"id": name, "text": {"en": f"Words of {name}"}} for name in LABELS]
    task = {
        "family": "intent", "title": {"en": "Wishes"}, "language": "en", "languages": ["en"], "guidelines": [],
        "questions": [{"id": "label", "kind": "choice", "level": "nominal", "required": True, "options": options}],
    }  # fmt: skip
    drawn = random.Random(3)
    items = [{"id": f"i-{number:03d}", "text": {"text": f"Text {number}"}} for number in range(ITEMS)]
    said = {
        name: {
            one["id"]: {
                "label": LABELS[number % 44 if number < 100 else 0] if name == "Ann" else drawn.choice(LABELS)
            }
            for number, one in enumerate(items)
        }
        for name in ("Ann", "Ben")
    }
    return reported.make(tmp_path_factory.mktemp("labels") / "b.bundle", task, items, said)


@pytest.fixture(scope="module")
def figures(bundle: Path) -> Figures:
    with bundle_store.open_bundle(bundle) as opened:
        return report_figures.count(MergedSet(opened), SILENT)


def test_every_label_stands_in_the_tables_and_the_page_says_how_many_are_drawn(
    bundle: Path, figures: Figures, tmp_path: Path
) -> None:
    (one,) = figures.questions
    assert [each.value for each in one.values] == LABELS, (
        "in the order of the plan, those that nobody gave too"
    )
    assert sum(each.count for each in one.values) == 2 * ITEMS
    made = make_report.run(bundle, tmp_path / "r.html", tmp_path / "tables")
    for name in ("questions", "questions-by-language"):
        with (tmp_path / "tables" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert [row["value"] for row in rows] == LABELS
        assert sum(int(row["count"]) for row in rows) == 2 * ITEMS
    block = question(one, figures, in_plan_words(figures, ENGLISH))
    assert len(block.charts[0].chart.rows) == 30
    assert block.notes[-1] == "30 of 45 are drawn; all stand in the table."
    assert len(block.tables[0].rows) == 45
    assert all(table.name for table in block.tables), "further rows are said to be in the file of that name"
    assert made.path.exists()


def test_pairs_that_differ_are_counted_all_not_only_those_that_are_drawn(figures: Figures) -> None:
    (matrix,) = figures.agreement.matrices
    assert matrix.total == ITEMS
    assert sum(count for _a, _b, count in matrix.pairs) < matrix.apart, "more pairs than have room"
    agreed = next(one for one in figures.agreement.questions).others[0]
    assert agreed.value is not None
    assert matrix.apart == round(ITEMS * (1 - agreed.value))
    block = list(blocks_agreement.blocks(figures, ENGLISH))[-1]
    assert block.sentence == f"{matrix.apart} of {ITEMS} pairs of answers to the same item differ."


def test_where_not_all_matrices_can_be_drawn_those_that_differ_most_are(figures: Figures) -> None:
    (matrix,) = figures.agreement.matrices
    many = tuple(replace(matrix, language=f"l{number:02d}", apart=number, total=100) for number in range(20))
    more = replace(figures, agreement=replace(figures.agreement, matrices=many))
    block = list(blocks_agreement.blocks(more, ENGLISH))[-1]
    assert len(block.charts) == 12
    assert "l19" in block.charts[0].heading
    assert block.notes == ("12 of 20 are drawn, first those to look at.",)


def test_half_of_all_items_is_half_of_all_languages_together(tmp_path: Path) -> None:
    """A quick language and a slow one: from the first quarter of one to the third of the other are far more than half."""
    beside = {f"hi-{number:03d}": {"timing": {"active_s": 10 + number % 3}} for number in range(60)}
    beside |= {f"ar-{number:03d}": {"timing": {"active_s": 100 + number % 3}} for number in range(60)}
    with bundle_store.open_bundle(reported.sentiment(tmp_path / "b.bundle", beside=beside)) as opened:
        found = report_figures.count(MergedSet(opened), SILENT)
    every = sorted(
        10 + number % 3 + 90 * slow for slow in (0, 1) for number in range(55) for _person in range(3)
    )
    low, high = found.people.middle or (0.0, 0.0)
    assert sum(low <= one <= high for one in every) / len(every) == pytest.approx(0.5, abs=0.2)
    assert (low, high) == (every[len(every) // 4], every[3 * len(every) // 4])
    (block,) = [one for one in blocks_people.blocks(found, ENGLISH) if one.id == "time"]
    assert block.sentence == f"Half of all items take between {low:g} and {high:g} seconds."
