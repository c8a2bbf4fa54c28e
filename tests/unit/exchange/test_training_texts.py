# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Texts in files for training: under who wrote them, of pairs two that differ, and what stands beside them counted."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from annotator_app.exchange.writing import (
    write_kto,
    write_labels,
    write_preference,
    write_prompts,
    write_ratings,
    write_sft,
)
from annotator_app.model.review import Verdict
from annotator_app.model.rows import AnswerRow
from tests.builders.rows import own, row, settle, written

OPEN = {"id": "q-1", "language": "ar", "question": {"text": "متى؟"}}
PAIR = {
    "id": "p-1",
    "prompt": [{"role": "user", "text": "Q"}],
    "responses": [{"id": "r-00000a", "text": "甲"}, {"id": "r-00000b", "text": "乙"}],
}
BEST = own("comparison", "best")


def said(text: str) -> list[dict[str, str]]:
    return [{"role": "assistant", "content": text}]


def test_a_text_stands_under_who_wrote_it() -> None:
    """Settled and corrected texts are not those of the contributors whose answers they replace."""
    texts = [
        row("open_question", OPEN, {"answer": text}, by=by, questions=own("open_question", "answer"))
        for by, text in (("Ann", "غدًا"), ("Ben", "اليوم"), ("Cem", "أمس"))
    ]
    (only,), _ = written(write_sft.write, settle(texts, answer="ظهرًا"))
    assert (only["contributors"], only["n_raters"], only["id"].split("/")[-1]) == (
        ["adjudicator"], 1, "adjudicated",
    )  # fmt: skip
    assert len(only["pack_sha256"]) == 3, "all the answers that it was settled from"
    (only,), _ = written(write_sft.write, settle(texts, answer="اليوم"))
    assert (only["contributors"], only["pack_sha256"]) == (["Ben"], [texts[1].result_pack[len("sha256:") :]])
    assert only["aggregation"] == "adjudicated"

    def corrected(one: AnswerRow, **answers: Any) -> AnswerRow:
        said = Verdict(item="q-1", subject="s", verdict="corrected", value={"answers": answers})
        return replace(one, review=(said,))

    rows = [
        corrected(texts[0], answer="مساءً"),
        corrected(texts[1], answer="مساءً"),
        corrected(texts[2], answer="ظهرًا"),
    ]
    found, _ = written(write_sft.write, rows)
    assert [(one["completion"], one["contributors"], one["aggregation"]) for one in found] == [
        (said("مساءً"), ["reviewer"], "corrected in review"),
        (said("ظهرًا"), ["reviewer"], "corrected in review"),
    ]
    assert len({one["id"] for one in found}) == 2
    assert not [one for one in found if any(name in one["id"] for name in ("Ann", "Ben", "Cem"))]
    (found,), _ = written(write_sft.write, [corrected(texts[0], evidence=[])])
    assert (found["contributors"], found["aggregation"], found["review"]) == (["Ann"], "none", "corrected")


def test_what_was_settled_of_one_response_leaves_the_others() -> None:
    rows = [
        row("rating", PAIR, {"rewrite": dict(texts)}, by=by, questions=own("rating", "rewrite"))
        for by, texts in (
            ("Ann", {"r-00000a": "甲甲", "r-00000b": "乙乙"}),
            ("Ben", {"r-00000b": "乙乙乙"}),
        )
    ]
    settled = {"r-00000a": "甲甲甲"}
    found, dropped = written(write_sft.write, settle(rows, rewrite=settled))
    assert [(one["completion"], one["contributors"]) for one in found] == [
        (said("甲甲甲"), ["adjudicator"]), (said("乙乙"), ["Ann"]), (said("乙乙乙"), ["Ben"]),
    ]  # fmt: skip
    assert dropped == {}
    right = Verdict(
        item="p-1", subject="s", verdict="corrected", value={"answers": {"rewrite": {"r-00000b": "丙"}}}
    )
    corrected = [replace(rows[1], review=(right,))]
    (found,), _ = written(write_sft.write, corrected)
    assert (found["completion"], found["contributors"]) == (said("丙"), ["reviewer"])


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ("甲", "甲 ", "both responses are the same text"),
        ("caf\u00e9", "cafe\u0301\n", "both responses are the same text"),
        ("", "乙", "the response has no text"),
        ("甲", " \n", "the response has no text"),
        ("", "", "both responses are the same text"),
    ],
)
def test_a_pair_needs_two_texts_that_differ(first: str, second: str, reason: str) -> None:
    texts = [{"id": "r-00000a", "text": first}, {"id": "r-00000b", "text": second}]
    one = row("comparison", {**PAIR, "responses": texts}, {"best": "r-00000a"}, questions=BEST)
    assert written(write_preference.write, [one]) == ([], {reason: 1})


def test_notes_are_counted_in_every_format_for_training() -> None:
    text = row(
        "open_question", OPEN, {"answer": "غدًا"}, questions=own("open_question", "answer"), note="Ann says"
    )
    pair = row("comparison", PAIR, {"best": "r-00000a"}, questions=BEST, note="Ann says")
    scored = row(
        "rating",
        PAIR,
        {"accuracy": {"r-00000a": 5, "r-00000b": 1}},
        questions=own("rating", "accuracy"),
        note="Ann says",
    )
    for write, one in (
        (write_sft.write, text),
        (write_preference.write, pair),
        (write_kto.write, scored),
        (write_ratings.write, scored),
        (write_prompts.write, pair),
        (write_labels.write, pair),
    ):
        found, dropped = written(write, [one])
        assert found
        assert dropped["a note"] == 1, write
