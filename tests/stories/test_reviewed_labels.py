# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What reviewers say reaches the merged label, on real tweets: a rejected answer makes none, what they gave instead does."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from statistics import fmean
from typing import Any

import pytest

from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import report_figures
from annotator_app.workflows.reviewing.review import AnswerToCheck, Said
from tests.builders.tweet_round import TweetRound, other, tweets

COUNT = 24
ROWS = tweets(COUNT)
WRONG = [row["id"] for number, row in enumerate(ROWS) if number % 3 == 2]
CORRECTED, REPLACED, REJECTED = WRONG[0::3], WRONG[1::3], WRONG[2::3]
COLUMNS = {
    "id", "language", "task", "split", "round", "text_origin", "n_raters", "agreement", "aggregation", "review",
    "license", "source", "pack_sha256",
}  # fmt: skip


def says(one: AnswerToCheck) -> Said:
    """Correct some of the wrong ones, answer others anew, and only reject the rest."""
    right = {"label": next(row["label"] for row in ROWS if row["id"] == one.item.id)}
    own = right if one.blind else None
    if dict(one.answers) == right:
        return Said(verdict="agree", blind=one.blind, answers=own)
    verdict = "corrected" if one.item.id in CORRECTED else "disagree"
    given = None if one.item.id in REJECTED else right
    return Said(
        verdict=verdict,
        category="wrong_label",
        severity="major",
        blind=one.blind and given is not None,
        answers=given,
    )


def test_a_rejected_answer_makes_no_label_and_a_correction_does(tmp_path: Path) -> None:
    with TweetRound(tmp_path, COUNT, {"Ann": WRONG}) as story:
        before = {row["item"]: row for row in story.rows_as("labels")}
        assert all(before[item]["label"] != story.right[item] for item in WRONG)
        story.merge(story.review(story.draw("all").path, says))
        labels = {row["item"]: row for row in story.rows_as("labels")}
        assert set(labels) == set(story.right)
        for item, row in labels.items():
            assert set(row) >= COLUMNS
            assert (row["license"], len(row["pack_sha256"])) == ("CC0 1.0", 1)
            wrong = item in WRONG
            gone = item in REJECTED
            assert row["review"] == (
                "corrected" if item in CORRECTED else "disagree" if wrong else "agree"
            ), item
            assert row["state"] == ("none" if gone else "single")
            assert row["label"] == (None if gone else story.right[item])
            assert row["soft"] == ({} if gone else {story.right[item]: 1.0})
            assert row["contributors"] == ([] if gone else ["reviewer" if wrong else "Ann"])
            assert row["suggested"] == row["label"]
            assert row["n_raters"] == row["n"] == (0 if gone else 1)
        is_expected(story, labels)
        is_confused(story)
        merged(story)
        published(story)
        # What each person said stays as it was, with the verdict beside it.
        said = {row["item"]: row for row in story.rows_as("jsonl")}
        assert all(said[item]["answers"]["label"] == other(story.right[item]) for item in WRONG)
        assert not set(said[WRONG[0]]) & {"license", "round", "pack_sha256"}, (
            "rows of people have the same columns as before"
        )


def merged(story: TweetRound) -> None:
    """One row an item, in every format that writes the answers of people."""
    rows = {row["item"]: row for row in story.rows_as("jsonl", merge=True)}
    assert {item: row["answers"]["label"] for item, row in rows.items()} == {
        item: label for item, label in story.right.items() if item not in REJECTED
    }
    for item, row in rows.items():
        assert [one["verdict"] for one in row["review"]] == [
            "corrected" if item in CORRECTED else "disagree" if item in WRONG else "agree"
        ]
        assert (row["license"], row["round"], len(row["pack_sha256"])) == ("CC0 1.0", None, 1)
    sheet = story.folder / "merged.csv"
    report = export_set.run(story.bundle, "csv", sheet, merge=True)
    dropped = {one["reason"]: one["count"] for one in report.dropped}
    assert dropped["a reviewer disagreed with the answer"] == len(REJECTED)
    assert dropped["a reviewer gave another answer in place of it"] == len(WRONG) - len(REJECTED)
    with sheet.open(encoding="utf-8", newline="") as file:
        cells = {row["item"]: row for row in csv.DictReader(file)}
    assert {row["answer.label"] for item, row in cells.items() if item in CORRECTED} <= set(
        story.right.values()
    )
    assert all(row["answer.label"] == story.right[item] for item, row in cells.items())
    assert {row["review"] for row in cells.values()} == {"agree", "corrected", "disagree"}
    assert all(row["license"] == "CC0 1.0" and row["pack_sha256"] for row in cells.values())
    for name in ("label_studio", "doccano", "prodigy"):
        report = export_set.run(story.bundle, name, story.folder / f"told.{name}", merge=True)
        assert report.rows == COUNT - len(REJECTED), name


def published(story: TweetRound) -> None:
    """The table of labels of a data set."""
    folder = story.folder / "set"
    export_set.run(story.bundle, "dataset", folder)
    (table,) = (folder / "labels").glob("*.jsonl")
    rows = {row["item"]: row for row in map(json.loads, table.read_text(encoding="utf-8").splitlines())}
    for item, row in rows.items():
        assert row["label"] == (None if item in REJECTED else story.right[item])
        assert [one["value"] for one in row["soft"]] == ([] if item in REJECTED else [story.right[item]])
        assert row["review"] == (
            "corrected" if item in CORRECTED else "disagree" if item in WRONG else "agree"
        )
        assert len(row["pack_sha256"]) == 1


def is_expected(story: TweetRound, labels: dict[str, dict[str, Any]]) -> None:
    """The expected accuracy in the report is that of the labels that are written."""
    with bundle_store.open_bundle(story.bundle) as opened:
        (line,) = report_figures.count(MergedSet(opened), SILENT).agreement.merging
    likely = [row["posterior"] for row in labels.values() if row["posterior"] is not None]
    assert len(likely) == line.items == COUNT - len(REJECTED)
    assert line.accuracy == pytest.approx(fmean(likely), abs=1e-4)


def is_confused(story: TweetRound) -> None:
    """Ann's confusion matrix counts what she said, not what reviewers left of it, by what they made of the items."""
    with bundle_store.open_bundle(story.bundle) as opened:
        (ann,) = report_figures.count(MergedSet(opened), SILENT).agreement.contributors
    mended = len(CORRECTED) + len(REPLACED)
    assert (ann.contributor, ann.answers, ann.shared) == ("Ann", COUNT, mended)
    wrong = sum(count for true, said, _likely, count in ann.cells if true != said)
    right = sum(count for true, said, _likely, count in ann.cells if true == said)
    assert wrong + right == pytest.approx(COUNT - len(REJECTED)), "of what was rejected nothing is known"
    assert mended / 2 < wrong < 1.5 * mended
