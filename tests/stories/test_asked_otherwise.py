# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Questions and texts that change while people work: no number, label or export tells of what is not asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders.studies import LABELS, PEOPLE, Run, Study, runner


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    return runner(capsys)


def test_answers_that_a_changed_question_no_longer_offers_count_nowhere(run: Run, tmp_path: Path) -> None:
    study = Study(run, tmp_path, *PEOPLE)
    study.build()
    dealt = {name: study.items(name) for name in study.people}
    for name, ids in dealt.items():
        study.add(name)
        study.answer(name, ids[:6])
        study.answer(name, ids[6:], "poor")
        study.merge(name)
    assert study.counts() == (20, 0, 0)
    # "good" is offered no more; everybody keeps what they have.
    study.options = LABELS.replace('"good"', '"fine"').replace('"Good"', '"Fine"')
    built = study.build("--force")
    said = [one["message"] for one in built["warnings"] if one["code"] == "question_changed"]
    assert len(said) == 1
    assert "“label” has changed" in said[0]
    assert "12 of those that came back" in said[0]
    assert {name: study.items(name) for name in dealt} == dealt
    assert study.counts() == (8, 0, 12)
    figures = study.figures()
    (label,) = figures["questions"]
    assert {one["value"]: one["count"] for one in label["values"]} == {"fine": 0, "poor": 8}
    assert (figures["answers"], figures["earlier"]) == (8, 12)
    assert "which are in no number here" in (tmp_path / "report.html").read_text(encoding="utf-8")
    for form in ("labels", "jsonl", "csv", "prodigy", "xlsx", "label_studio"):
        out = tmp_path / f"rows.{form}"
        (wrote,) = run(study.boss, "export", study.bundle, "--format", form, "--out", out)
        assert {"reason": "answers a question as it was asked before", "count": 12} in wrote["dropped"], form
        assert form == "xlsx" or b"good" not in out.read_bytes(), form
    # All twenty answers were asked for and are paid; twelve are to be given again.
    assert study.work() == {"Ana": (10, 6), "Ben": (10, 6)}

    taken = study.add("Ana")
    assert (taken["unchanged"], taken["answers_kept"], taken["answers_unfit"]) == (10, 4, 6)
    assert study.merge("Ana")["items"] == {"complete": 8, "partial": 0, "missing": 12, "to_adjudicate": 0}
    study.answer("Ana", dealt["Ana"][:6], "fine")
    assert study.merge("Ana")["items"]["complete"] == 14
    assert study.work() == {"Ana": (16, 0), "Ben": (10, 6)}
    # Ben leaves: what he answered and is asked no more goes to Ana, the rest stays his.
    study.left = "Ben"
    assert [one["items"] for one in study.build("--reissue")["packs"]] == [16]
    # Only other words: nothing is open again, and it is said whose answers they are.
    study.left, study.options = "", study.options.replace('"Fine"', '"Very fine"')
    (again,) = [one["message"] for one in study.build("--force")["warnings"] if "question" in one["code"]]
    assert "“label” has other words" in again
    assert study.counts() == (14, 0, 6)


def test_a_report_leaves_out_the_answers_to_texts_that_have_changed(run: Run, tmp_path: Path) -> None:
    study = Study(run, tmp_path, *PEOPLE[:1])
    study.people = PEOPLE[:1]
    study.build()
    study.add("Ana")
    study.answer("Ana", study.items("Ana"))
    study.merge("Ana")
    assert study.figures()["earlier"] == 0
    study.said = "This was"
    study.build("--force")
    figures = study.figures()
    assert (figures["answers"], figures["earlier"], figures["questions"]) == (0, 20, [])
    assert figures["coverage"] == [
        {"language": "en", "complete": 0, "partial": 0, "missing": 20, "to_adjudicate": 0}
    ]
    study.add("Ana")
    study.answer("Ana", study.items("Ana")[:5], "poor")
    study.merge("Ana")
    figures = study.figures()
    assert (figures["answers"], figures["earlier"]) == (5, 0)
    assert [(one["value"], one["count"]) for one in figures["questions"][0]["values"]] == [
        ("good", 0),
        ("poor", 5),
    ]
