# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers of rows, answers and reports that stand beside each other are told apart in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator_app.exchange.writing.write_csv import GUARDED
from annotator_app.exchange.writing.writer import SKIPPED
from annotator_app.model.charts import pick_of
from annotator_app.model.question import Choice, Option
from annotator_app.model.report_part import WHOLE
from annotator_app.reports.blocks import coverage
from annotator_app.reports.words import ENGLISH
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.exporting.pseudonyms import HIDDEN
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import desk_report, make_report, report_figures
from tests.builders import stores
from tests.builders.settled import bundle_of

COUNT, KNOWN = 6, 2


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ann and Ben say the same of six items, but Ben reports one; of two the right answer is known and hidden."""
    asked = (Choice(id="label", options=tuple(Option(id=one, text={"en": one}) for one in "xyz")),)
    items = [{**stores.fields("sentiment", number), "id": f"i-{number}"} for number in range(COUNT)]
    task = stores.task("sentiment", questions=asked, guidelines=())
    more = {f"i-{number}": {"gold": {"label": "x"}} for number in range(KNOWN)}
    answer = {"label": "x"}
    people = {"Ann": [answer] * COUNT, "Ben": [*[answer] * (COUNT - 1), "skip"]}
    notes = {("Ann", 0): "=1+1", ("Ben", 0): "-2"}
    return bundle_of(
        tmp_path_factory.mktemp("told") / "b.bundle", task, items, people, notes=notes, more=more
    )


@pytest.mark.parametrize("name", ["csv", "jsonl", "labels", "dataset"])
def test_rows_say_how_many_of_them_report_a_problem(bundle: Path, tmp_path: Path, name: str) -> None:
    """Once: either as what is left out, or as what stands among the rows and in no number of the report."""
    looked = export_set.look(bundle, name)
    made = export_set.run(bundle, name, tmp_path / "out")
    for one in (looked, made):
        assert one.answers == 2 * COUNT
        dropped = {each["reason"]: each["count"] for each in one.dropped}
        noted = [each for each in one.problems if each.code == "reported"]
        assert [each.params for each in noted] == ([] if SKIPPED in dropped else [{"count": 1}])
    assert made.problems == looked.problems
    with bundle_store.open_bundle(bundle) as opened:
        assert report_figures.count(MergedSet(opened), SILENT).answers == 2 * COUNT - 1


def test_a_hidden_right_answer_is_left_out_once(bundle: Path) -> None:
    """It is that of an item, however many people answered it."""
    (told,) = (
        one for one in export_set.look(bundle, "jsonl", pseudonyms=True).dropped if one["reason"] == HIDDEN
    )
    assert told["count"] == KNOWN


def test_texts_like_formulas_are_not_told_as_left_out(bundle: Path) -> None:
    looked = export_set.look(bundle, "csv")
    assert GUARDED not in {one["reason"] for one in looked.dropped}
    (told,) = (one for one in looked.problems if one.code == "written_otherwise")
    assert told.message == "Texts that begin like a formula, which stand with an apostrophe in front: 2."


def test_the_report_says_what_answers_are_beyond_those_that_were_wanted(bundle: Path) -> None:
    with bundle_store.open_bundle(bundle) as opened:
        figures = report_figures.count(MergedSet(opened), SILENT)
    block = coverage(figures, ENGLISH)
    assert block.sentence.startswith(f"Answers here: {COUNT} of {COUNT}.")
    assert block.notes[0] == (
        f"Answers beyond that: {COUNT - 1}, to items that have more than were wanted or that one person was given twice."
    )
    pick = pick_of(block.notes[0])
    assert pick is not None
    with make_report.counted(bundle, None, WHOLE, SILENT) as (_figures, behind):
        here = behind(pick, 500)
    found = desk_report.items_behind(bundle, pick)
    assert (here.total, [line.item for line in found.lines]) == (COUNT - 1, list(here.items))
