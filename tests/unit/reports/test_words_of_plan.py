# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Tables of a report say what the plan says of questions and values, in the language of the report; files keep ids."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import Any

import pytest

from annotator_app.model.charts import Dots, Table
from annotator_app.model.question import Scale
from annotator_app.reports.blocks import blocks
from annotator_app.reports.heads import in_words
from annotator_app.reports.words import Words
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import make_report, report_figures
from tests.builders import reported, stores
from tests.builders.settled import bundle_of

SHOWN = {
    "en": "Positive", "ar": "إيجابي", "hi": "सकारात्मक",
}  # fmt: skip


@pytest.mark.parametrize("language", SHOWN)
def test_tables_say_the_labels_of_the_plan(tmp_path: Path, language: str) -> None:
    with bundle_store.open_bundle(reported.sentiment(tmp_path / "words.bundle")) as opened:
        figures = report_figures.count(MergedSet(opened), SILENT)
    cells = {
        table.name: {str(cell) for row in table.rows for cell in row}
        for block in blocks(figures, Words(language=language, data="mul"))
        for table in (*block.tables, *(table for _, table in block.open_tables))
    }
    ids = set(reported.LABELS)
    for name in ("mixed-up-values", "contributor-values"):
        assert SHOWN[language] in cells[name], name
    assert not [name for name, own in cells.items() if own & (ids | {"label"})]


def test_files_keep_the_ids(tmp_path: Path) -> None:
    bundle = reported.sentiment(tmp_path / "words.bundle")
    make_report.run(bundle, tmp_path / "r.html", tmp_path / "csv")
    with (tmp_path / "csv" / "contributor-values.csv").open(encoding="utf-8", newline="") as file:
        _heads, *rows = csv.reader(file)
    assert {row[2] for row in rows} == {"label"}
    assert {row[3] for row in rows} <= set(reported.LABELS)
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert not re.search(r"<td[^>]*>(<bdi[^>]*>)?(positive|negative|neutral|mixed)<", page)


def test_points_keep_their_number_and_what_nobody_knows_its_id() -> None:
    words = Words(
        questions={"help": {"en": "Helpful?"}}, values={("help", "1"): {"en": "Not"}, ("help", "ja"): {"en": "Yes"}}
    )  # fmt: skip
    table = Table(
        "t", ("person", "question", "value", "other value", "count"),
        (("positive", "help", "1", "ja", 1), ("Ann", "tone", "1", "dry", 1), ("Ann", "help", "", "2", 1)),
    )  # fmt: skip
    assert in_words(table, words).rows == (
        ("positive", "Helpful?", "1  Not", "Yes", 1), ("Ann", "tone", "1", "dry", 1), ("Ann", "Helpful?", "", "2", 1),
    )  # fmt: skip


def rounds_of(folder: Path, items: int) -> dict[str, Any]:
    """Two people rate so many items; what they are asked is in the plan in two languages."""
    question = Scale(id="help", text={"en": "Helpful?", "ar": "مفيد؟"}, required=True)
    made = [{**stores.fields("sentiment", number), "id": f"i-{number:02d}"} for number in range(items)]
    people = {
        name: [{"help": 1 + (number * shift) % 5} for number in range(items)]
        for name, shift in (("Ann", 1), ("Ben", 3))
    }
    task = stores.task("sentiment", questions=(question,), guidelines=())
    bundle = bundle_of(folder / f"few{items}.bundle", task, made, people)
    return make_report.run(bundle, folder / f"{items}.html").figures


@pytest.mark.parametrize("items", [29, 30])
def test_below_thirty_shared_items_no_figure_of_agreement_has_an_interval(tmp_path: Path, items: int) -> None:
    (found,) = rounds_of(tmp_path, items)["agreement"]["questions"]
    enough = items >= 30
    assert (found["main"]["value"] is not None) == enough
    for one in found["others"]:
        assert one["value"] is not None
        assert one["n"] == items
        assert (one["low"] is not None, one["high"] is not None) == (enough, enough), one


def test_charts_of_agreement_say_the_question(tmp_path: Path) -> None:
    rounds_of(tmp_path, 30)
    with bundle_store.open_bundle(tmp_path / "few30.bundle") as opened:
        figures = report_figures.count(MergedSet(opened), SILENT)
    block = next(one for one in blocks(figures, Words(language="ar", data="en")) if one.id == "agreement")
    chart = block.charts[0].chart
    assert isinstance(chart, Dots)
    assert "مفيد؟" in chart.rows[0].label
    assert all("help" not in note for note in block.notes)
    assert "مفيد؟" in block.notes[0]
