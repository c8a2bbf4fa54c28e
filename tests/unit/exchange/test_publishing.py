# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Published tables: one shape for every row of a family, and nothing lost on the way into a typed column."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from annotator_app.exchange.publishing.about import OTHER, licence_id, licences
from annotator_app.exchange.publishing.card import plain
from annotator_app.exchange.publishing.parquet_file import type_of
from annotator_app.exchange.publishing.tables import Tables
from annotator_app.exchange.writing.reviewed import CORRECTED
from annotator_app.exchange.writing.writer import Loss
from annotator_app.families import ALL
from annotator_app.model.bundle import SourceFile
from annotator_app.model.question import Comparison
from annotator_app.model.review import Verdict
from annotator_app.workflows.exporting.merged_rows import merged_rows
from tests.builders.rows import choices, own, row, settle

CHAT = {
    "id": "m-1",
    "prompt": [{"role": "user", "text": "สรุปข่าวนี้"}],
    "responses": [{"id": "r-00000a", "text": "ก 😀"}, {"id": "r-00000b", "text": "ข"}],
}


def made(rows: list[Any]) -> tuple[list[dict[str, Any]], list[dict[str, Any]], dict[str, int]]:
    loss = Loss()
    tables = Tables(rows[0].task.family, rows[0].task.questions)
    found = list(tables.of_items(rows, loss, choices()))
    answers = [one for _, said, _ in found for one in said]
    labels = [one for _, _, merged in found for one in merged]
    for table, own_rows in ((tables.answers, answers), (tables.labels, labels)):
        names = [column.name for column in table.columns]
        assert all(list(one) == names for one in own_rows)
    return answers, labels, {one["reason"]: one["count"] for one in loss.listed()}


@pytest.mark.parametrize("family", ALL, ids=lambda one: one.id)
def test_no_column_has_the_name_of_another(family: Any) -> None:
    tables = Tables(family.id, [one.question for one in family.own])
    for table in (tables.answers, tables.labels):
        names = [column.name.casefold() for column in table.columns]
        assert len(names) == len(set(names)), "names in Parquet are the same in both cases"
        assert all(type_of(column) for column in table.columns)


def test_what_was_asked_of_each_response_is_in_their_order() -> None:
    asked = own("rating", "accuracy", "issues", "feedback", "rewrite")
    given = {
        "accuracy": {"r-00000b": "cannot_judge", "r-00000a": 4},
        "issues": ["false_claim", "unsafe"],
        "feedback": "none",
        "rewrite": {"r-00000b": "ข ข"},
    }
    one = row("rating", CHAT, given, questions=asked, models={"r-00000a": "M1"}, note="I am Ann")
    (answer,), labels, dropped = made([one])
    assert answer["answer_accuracy"] == [4, None]
    assert answer["declined"] == ["accuracy.r-00000b=cannot_judge"], "a text “none” is a text"
    assert (answer["answer_rewrite"], answer["answer_issues"]) == ([None, "ข ข"], ["false_claim", "unsafe"])
    assert answer["responses"][0] == {"id": "r-00000a", "text": "ก 😀", "model": "M1"}
    assert answer["answer_feedback"] == "none"
    assert dropped["a note"] == 1
    assert {one["label"] for one in labels} >= {"4", "cannot_judge", "false_claim|unsafe"}


def test_what_merging_left_out_is_counted_once_in_a_table_alone() -> None:
    asked = own("sentiment", "label")
    item = {"id": "t-1", "text": {"text": "अच्छा"}}
    wrong = Verdict(item="t-1", subject="s", verdict="corrected", value={"answers": {"label": "positive"}})
    rows = [
        replace(row("sentiment", item, {"label": "negative"}, by="Ann", questions=asked), review=(wrong,)),
        row("sentiment", item, {"label": "positive"}, by="Ben", questions=asked),
    ]
    loss = Loss()
    tables = Tables("sentiment", asked, alone=True)
    (found,) = tables.only_answers(merged_rows(rows, loss), loss)
    assert list(found) == [one.name for one in tables.answers.columns]
    assert (found["answer_label"], found["review"], len(found["pack_sha256"])) == ("positive", "corrected", 2)
    assert {one["reason"]: one["count"] for one in loss.listed()} == {CORRECTED: 1}


def test_a_settled_text_is_published_or_counted() -> None:
    item = {"id": "q-1", "passage": {"text": "النص"}, "question": {"text": "متى؟"}}
    asked = own("open_question", "answer")
    rows = [row("open_question", item, {"answer": text}, by=text, questions=asked) for text in ("غد", "أمس")]
    _, (label,), dropped = made(settle(rows, answer="ظهرًا"))
    assert (label["state"], label["label"], label["n"], dropped) == ("adjudicated", "ظهرًا", 2, {})
    assert made(settle(rows, answer={"none": True}))[1][0]["label"] == "none"
    loss = Loss()
    list(Tables("open_question", asked, alone=True).only_answers(settle(rows, answer="ظهرًا"), loss))
    assert loss.counts == {"what people settled of an item": 1}


def test_ties_skips_and_refused_answers_are_told() -> None:
    asked = own("sentiment", "label")
    item = {"id": "t-1", "text": {"text": "अच्छा"}}
    said = [
        row("sentiment", item, {"label": label}, by=by, questions=asked)
        for by, label in (("Ann", "positive"), ("Ben", "negative"))
    ]
    skipped = row("sentiment", item, None, by="Cem", questions=asked, problem={"reason": "cut_off"})
    old = row("sentiment", item, {"label": "neutral"}, by="Dag", questions=asked, current=False)
    answers, (label,), dropped = made([*said, skipped, old])
    assert [(one["state"], one["problem"], one["answer_label"]) for one in answers] == [
        ("done", None, "positive"), ("done", None, "negative"), ("skipped", "cut_off", None),
    ]  # fmt: skip
    assert (label["state"], label["label"], label["n"]) == ("tie", None, 2)
    assert [(one["value"], one["share"]) for one in label["soft"]] == [("negative", 0.5), ("positive", 0.5)]
    assert dropped == {"answers an older text of the item": 1}


def test_a_comparison_and_a_ranking_are_lists() -> None:
    best = row("comparison", CHAT, {"best": "bad"}, questions=own("comparison", "best"))
    assert made([best])[0][0]["answer_best"] == ["bad"]
    ranked = row(
        "comparison",
        CHAT,
        {"ranking": [["r-00000b"], ["r-00000a"]]},
        questions=(Comparison(id="ranking", form="rank"),),
    )
    assert made([ranked])[0][0]["answer_ranking"] == ["r-00000b", "r-00000a"]


@pytest.mark.parametrize(
    ("said", "id_"),
    [
        ("CC BY 4.0", "cc-by-4.0"), ("CC BY-SA 4.0", "cc-by-sa-4.0"), ("CC0 1.0", "cc0-1.0"), ("MIT", "mit"),
        ("Apache-2.0", "apache-2.0"), ("CC0", "cc0-1.0"), ("MIT License", "mit"), ("", OTHER), ("ask me", OTHER),
    ],
)  # fmt: skip
def test_licences_have_the_ids_that_hugging_face_knows(said: str, id_: str) -> None:
    assert licence_id(said) == id_


def test_one_unknown_licence_makes_all_of_it_other() -> None:
    known = SourceFile(name="a", path="a", licence="MIT")
    unknown = SourceFile(name="b", path="b", licence="only for us")
    assert licences((known, unknown)) == [OTHER]
    assert licences(()) == [OTHER]


def test_words_of_the_plan_are_no_markdown() -> None:
    assert plain("a | b\n# [x](y) <b>") == "a \\| b \\# \\[x\\](y) \\<b\\>"
