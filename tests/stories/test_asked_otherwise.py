# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Questions and texts that change while people work: no number, label or export tells of what is not asked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator_app.workflows.building import draft_look, make_items
from annotator_app.workflows.building.plans.plan_back import draft_of
from tests.builders import lots_twice
from tests.builders.studies import HEAD, LABELS, PEOPLE, Run, Study


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
    # Reviewers get what still fits, and judge it by what is asked now.
    review = tmp_path / "check.reviewpack"
    (drawn,) = run(study.boss, "review", "draw", study.bundle, "--out", review, *study.locked)
    assert (drawn["answers"], drawn["left_out"]) == (8, 0)
    assert lots_twice.are_alike(study.bundle) == 2
    task = run(study.boss, "show", review)[0]["task"]
    assert [one["id"] for one in task["questions"][0]["options"]] == ["fine", "poor"]
    # All twenty answers were asked for and are paid; twelve are to be given again.
    assert study.work() == {"Ana": (10, 6), "Ben": (10, 6)}

    taken = study.add("Ana")
    assert (taken["unchanged"], taken["answers_kept"], taken["answers_unfit"]) == (10, 4, 6)
    assert study.merge("Ana")["items"] == {"complete": 8, "partial": 0, "missing": 12, "to_adjudicate": 0}
    study.answer("Ana", dealt["Ana"][:6], "fine")
    assert study.merge("Ana")["items"]["complete"] == 14
    assert lots_twice.are_alike(study.bundle) == 2
    assert study.work() == {"Ana": (16, 0), "Ben": (10, 6)}
    # Ben leaves: what he answered and is asked no more goes to Ana, the rest stays his.
    study.left = "Ben"
    assert [one["items"] for one in study.build("--reissue")["packs"]] == [16]
    # Only other words: nothing is open again, and it is said whose answers they are.
    study.left, study.options = "", study.options.replace('"Fine"', '"Very fine"')
    (again,) = [one["message"] for one in study.build("--force")["warnings"] if "question" in one["code"]]
    assert "“label” has other words" in again
    assert study.counts() == (14, 0, 6)


@pytest.mark.parametrize("several", [True, False], ids=["tags", "one"])
def test_who_left_an_optional_question_empty_has_not_answered_it_once_it_has_to_be(
    run: Run, tmp_path: Path, several: bool
) -> None:
    """What the coordinator counts and what people have open is the same."""
    study = Study(run, tmp_path, *PEOPLE)
    optional = f"multiple = {str(several).lower()}\nrequired = false\n{LABELS}"
    study.options = optional
    study.build()
    dealt = {name: study.items(name) for name in study.people}
    for name, ids in dealt.items():
        study.add(name)
        study.answer(name, ids[:6], [] if several else None)
        study.answer(name, ids[6:], ["good"] if several else "good")
        study.merge(name)
    assert study.counts() == (20, 0, 0)
    study.options = optional.replace("required = false", "required = true")
    built = study.build("--force")
    (said,) = [one["message"] for one in built["warnings"] if one["code"] == "question_changed"]
    assert "12 of those that came back" in said
    assert study.counts() == (8, 0, 12)
    figures = study.figures()
    assert (figures["answers"], figures["earlier"], figures["items"]["complete"]) == (8, 12, 8)
    assert [(one["question"], one["answers"]) for one in figures["questions"]] == [("label", 8)]
    assert [
        (one["contributor"], one["items"], one["answered"], one["partial"], one["open"], one["missing"])
        for one in figures["completeness"]
    ] == [("Ana", 10, 4, 6, 0, {"label": 6}), ("Ben", 10, 4, 6, 0, {"label": 6})]
    for form, rows in (("labels", 8), ("jsonl", 8)):
        (wrote,) = run(study.boss, "export", study.bundle, "--format", form, "--out", tmp_path / form)
        assert wrote["rows"] == rows, form
        assert wrote["dropped"] == [{"reason": "answers a question as it was asked before", "count": 12}], (
            form
        )
    assert study.work() == {"Ana": (10, 6), "Ben": (10, 6)}
    taken = study.add("Ana")
    assert (taken["answers_kept"], taken["answers_unfit"]) == (4, 6)
    assert study.merge("Ana")["items"] == {"complete": 8, "partial": 0, "missing": 12, "to_adjudicate": 0}
    # Asked as before, they count again.
    study.options = optional
    study.build("--force")
    assert study.counts() == (14, 0, 6), "Ben’s; Ana has taken hers back"


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


def test_lint_of_a_plan_that_was_built_tells_of_the_deal_that_stands(run: Run, tmp_path: Path) -> None:
    study = Study(run, tmp_path, *PEOPLE[:2])
    study.out, study.bundle = tmp_path, tmp_path / "words.bundle"
    study.build()
    gone = study.items("Ana")[:4]
    study.rows, study.options = (
        [id_ for id_ in study.rows if id_ not in gone],
        LABELS.replace('"poor"', '"mixed"'),
    )
    plan = study.write()
    (fresh,) = run(study.boss, "bundle", "lint", plan, "--out", tmp_path / "elsewhere")
    assert [(one["name"], one["items"]) for one in fresh["people"]] == [("Ana", 8), ("Ben", 8)]
    (stands,) = run(study.boss, "bundle", "lint", plan)
    assert [(one["name"], one["items"]) for one in stands["people"]] == [("Ana", 6), ("Ben", 10)]
    (said,) = [one for one in stands["problems"] if one["code"] == "question_changed"]
    assert (said["severity"], Path(said["file"]).name, said["column"]) == (
        "warning",
        "words.toml",
        "question.label",
    )
    assert said["line"] == plan.read_text(encoding="utf-8").splitlines().index("[[question]]") + 1
    # What the window shows before packs are made again is the same.
    look = draft_look.look(replace(draft_of(plan, "en"), amends=True))
    assert [(one.name, one.items) for one in look.outlook.loads] == [("Ana", 6), ("Ben", 10)]
    assert "question_changed" in {one.code for one in look.problems}
    look = draft_look.look(draft_of(plan, "en"))
    assert [(one.name, one.items) for one in look.outlook.loads] == [("Ana", 8), ("Ben", 8)]


def test_items_that_an_earlier_version_called_by_file_and_line_keep_their_ids(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    study = Study(run, tmp_path, "Ana")
    study.people, study.head = ("Ana",), HEAD.replace('id = "id"\n', "", 1)
    with monkeypatch.context() as earlier:
        earlier.setattr(make_items, "own_id", lambda _plan, place: place)
        study.build()
    ids = [f"words-{line}" for line in range(2, 22)]
    assert sorted(study.items("Ana")) == sorted(ids)
    study.add("Ana")
    study.answer("Ana", ids)
    study.merge("Ana")
    study.rows.append("w99")
    study.build("--force")
    assert study.counts() == (20, 0, 1)
    (new,) = set(study.items("Ana")) - set(ids)
    assert new.startswith("x-")
    assert "words" not in new
    assert study.add("Ana")["answers_kept"] == 20
