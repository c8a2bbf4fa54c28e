# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Lines beside texts, terms and formatted parts in a plan: what goes into the pack, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator_app import paths
from annotator_app.language.terms import TermFinder
from annotator_app.model.aids import Term
from annotator_app.workflows.building.plans.plan_items import prepare
from tests.builders.plans import LABEL, codes, made, plan_text, sentiment, write

ROWS = "id,text,gloss,label\na-1,Habari ya leo,news of today,positive\na-2,Nzuri,,negative\n"
LINE = """
[[line]]
id = "gloss"
beside = "text"
column = "gloss"
title = { en = "Gloss" }
language = "en"
direction = "ltr"
"""


def test_a_line_stands_in_the_items_that_have_one(tmp_path: Path) -> None:
    prepared = made(sentiment(tmp_path, ROWS, more=LINE))
    assert [one.fields.get("lines") for one in prepared.made] == [
        {"gloss": {"text": "news of today", "language": "en"}}, None,
    ]  # fmt: skip
    (line,) = prepared.task.lines
    assert (line.id, line.beside, line.language, line.direction) == ("gloss", "text", "en", "ltr")


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (LINE.replace('"gloss"\ntitle', '"glos"\ntitle'), "unknown_column"),
        (LINE.replace('beside = "text"', 'beside = "label"'), "not_beside"),
        (LINE.replace("direction", "directoin"), "unknown_key"),
        (LINE + LINE, "task"),
        ('[terms]\npath = "none.csv"\n', "no_file"),
        ('[terms]\npath = "terms.csv"\nterm = "word"\n', "no_column"),
        ('[terms]\npath = "terms.csv"\nlanguage = "no tag!"\n', "bad_tag"),
    ],
)
def test_what_does_not_fit_is_told(tmp_path: Path, more: str, code: str) -> None:
    plan = sentiment(tmp_path, ROWS, more=more)
    (tmp_path / "terms.csv").write_text("term,means\nhabari,news\n")
    found = prepare(plan)[1]
    assert code in codes(found, "error"), found


def test_the_right_answers_never_travel_as_a_line(tmp_path: Path) -> None:
    more = LINE.replace('column = "gloss"', 'column = "label"')
    plan = sentiment(tmp_path, ROWS, fields='label = "label"\nuse = { label = "gold" }', more=more)
    assert "gold_leak" in codes(prepare(plan)[1], "error")


def test_terms_come_from_a_file(tmp_path: Path) -> None:
    terms = "term\tmeans\tto\tdnt\n habari \tnews\ten\t\nPostil\t\t\tX\n\tempty\t\t\n habari \tnews\ten\t\n"
    more = '[terms]\npath = "terms.tsv"\ntranslation = "means"\nlanguage = "sw"\nto = "to"\nkeep = "dnt"\n'
    plan = sentiment(tmp_path, ROWS, more=more)
    (tmp_path / "terms.tsv").write_text(terms)
    prepared, problems = prepare(plan)
    assert prepared is not None
    assert prepared.task.terms == (
        Term(text="habari", translations=("news",), language="sw", to="en"),
        Term(text="Postil", language="sw", keep=True),
    )
    assert codes(problems) == ["no_term"]


def test_formatted_parts_are_those_of_the_plan(tmp_path: Path) -> None:
    text = plan_text("sentiment", 'id = "id"\ntext = "text"', more=LABEL)
    for said, shows in (('["text"]', True), ("[]", False)):
        plan = write(
            tmp_path, text.replace("[[source]]", f"formatted = {said}\n[[source]]", 1), {"items.csv": ROWS}
        )
        assert made(plan).task.shows_formatted("text") is shows
    assert not made(sentiment(tmp_path, ROWS)).task.shows_formatted("text")
    plan = write(
        tmp_path, text.replace("[[source]]", 'formatted = ["pasage"]\n[[source]]', 1), {"items.csv": ROWS}
    )
    assert codes(prepare(plan)[1], "error") == ["unknown_part"]


def test_the_sample_brings_lines_terms_and_characters() -> None:
    prepared = made(paths.resources() / "samples" / "plans" / "write-translation.toml")
    task = prepared.task
    finder = TermFinder(task.terms)
    sources = [(one.fields["passage"]["text"], "hi") for one in prepared.made]
    assert [len(finder.find(text, "hi")) for text, _language in sources] == [3, 2, 2, 2, 1]
    assert [sorted(one.fields["lines"]) for one in prepared.made[:2]] == [
        ["translit"],
        ["before", "translit"],
    ]
    lacking = finder.missing("If there is fever give ORS and go to the doctor.", "en", sources[:1])
    assert [term.text for term in lacking] == ["स्वास्थ्य केंद्र"]
    assert task.characters == ("°", "½", "–")
