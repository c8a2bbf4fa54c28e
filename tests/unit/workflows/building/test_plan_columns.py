# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Columns that a plan names and no row has: refused at the line that names them, whichever part of the plan it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator_app.workflows.building.plans.plan_items import prepare
from tests.builders.plans import LABEL, codes, made, plan_text, sentiment, write


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("plan.strata", '[plan]\nanswers_per_item = 1\nstrata = ["nowhere"]\n'),
        ("plan.expertise", '[plan]\nanswers_per_item = 1\nexpertise = "nowhere"\n'),
        ("practice.column", '[practice]\nids = ["a-1"]\ncolumn = "nowhere"\n'),
        ("practice.why", '[practice]\nids = ["a-1"]\nwhy = "nowhere"\n'),
        ("suggestions.score", '[suggestions]\nby = "M1"\nscore = "nowhere"\n'),
        ("critical.column", '[critical]\ncolumn = "nowhere"\n'),
        ("splits.column", '[splits]\ncolumn = "nowhere"\n'),
        ("splits.together", '[splits]\nheldout = 0.2\ntogether = "nowhere"\n'),
        *(
            (f"select.{key}", f'[select]\ncount = 2\n{key} = "nowhere"\n')
            for key in ("chances", "samples", "labels", "spread", "rating", "topic", "rarity", "strata")
        ),
        ("select.chances", '[select]\ncount = 2\nchances = ["label", "nowhere"]\n'),
        ("line.one", '[[line]]\nid = "one"\nbeside = "text"\ncolumn = "nowhere"\ntitle = { en = "One" }\n'),
        ("keep.topic", ""),
    ],
)
def test_a_column_that_is_not_there_is_told_at_the_line_that_names_it(
    tmp_path: Path, key: str, said: str
) -> None:
    fields = 'keep = { topic = "nowhere" }\n' if not said else ""
    plan = sentiment(tmp_path, fields=fields, more=said)
    (told,) = (one for one in prepare(plan)[1] if one.code == "unknown_column")
    lines = plan.read_text(encoding="utf-8").split("\n")
    assert told.column == key
    assert told.line is not None
    assert "nowhere" in lines[told.line - 1]


def test_a_column_that_only_a_late_row_or_source_has_is_one(tmp_path: Path) -> None:
    rows = "".join(f'{{"id": "a-{number}", "text": "text {number}"}}\n' for number in range(2_500))
    rows += '{"id": "b", "text": "the last", "mark": "yes"}\n'
    more = LABEL + '[critical]\ncolumn = "mark"\n'
    fields = 'id = "id"\ntext = "text"\nkeep = { mark = "mark" }'
    found = made(
        write(
            tmp_path,
            plan_text("sentiment", fields, path="items.jsonl", more=more),
            {"items.jsonl": rows},
        )
    )
    assert found.round is not None
    assert found.round.critical == ("b",)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("splits.column", '[splits]\ncolumn = "mark"\n'),
        ("splits.together", '[splits]\nheldout = 0.4\ntogether = "mark"\n'),
        ("critical.column", '[critical]\ncolumn = "mark"\n'),
        ("practice.column", '[practice]\ncolumn = "mark"\n'),
    ],
)
def test_a_column_that_says_nothing_is_told(tmp_path: Path, key: str, said: str) -> None:
    plan = sentiment(tmp_path, "id,text,mark\na-1,one,\na-2,two, \n", more=said)
    (told,) = (one for one in prepare(plan)[1] if one.code == "says_nothing")
    assert (told.column, told.severity) == (key, "warning")
    assert told.message == f"No value of the column “mark” says anything for “{key}”."
    lines = plan.read_text(encoding="utf-8").split("\n")
    assert told.line == lines.index(said.split("\n")[-2]) + 1


@pytest.mark.parametrize("more", ["[critical]\ncolumn = []\n", "[select]\ncount = 2\nsamples = []\n"])
def test_no_column_at_all_is_none(tmp_path: Path, more: str) -> None:
    prepared, problems = prepare(sentiment(tmp_path, more=more))
    assert prepared is None
    assert set(codes(problems)) == {"bad_value"}


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("weights = { margin = 2.0 }", "no column of “chances” is named, and “margin” has a weight"),
        (
            "weights = { rarity = 2 }\nlabels = 'label'",
            "no column of “rarity” is named, and “rarity” has a weight",
        ),
        ('covered = ["law"]', "no column of “topic” is named, and “covered” lists some"),
    ],
)
def test_a_weight_of_nothing_is_refused(tmp_path: Path, said: str, reason: str) -> None:
    plan = sentiment(tmp_path, more=f"[select]\ncount = 2\n{said}\n")
    (told,) = prepare(plan)[1]
    assert (told.code, told.column) == ("bad_value", "select")
    assert reason in told.message
    assert told.line == plan.read_text(encoding="utf-8").split("\n").index("[select]") + 1
