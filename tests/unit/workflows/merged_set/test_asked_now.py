# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What of answers, words of adjudicators and corrections of reviewers counts once questions have changed."""

from __future__ import annotations

from typing import Any

import orjson

from annotator_app.model.bundle import BundlePack
from annotator_app.model.item import Item
from annotator_app.model.pack import task_from
from annotator_app.model.review import Settled, Verdict
from annotator_app.workflows.merged_set.asked_now import AskedNow, Fitting
from tests.builders.work import task_json

ITEM = Item({"id": "one", "text": {"text": "some words"}})
WHY = {"id": "why", "kind": "text"}


def label(*options: str) -> dict[str, Any]:
    return {"id": "label", "kind": "choice", "options": [{"id": one, "text": {"en": one}} for one in options]}


def asked(*builds: list[dict[str, Any]]) -> AskedNow:
    """Packs p0, p1, …, one of each build, made on the first, second, … of a month."""
    tasks = [task_json(questions=questions) for questions in builds]
    packs = [
        BundlePack(
            pack_id=f"p{number}", series="words", revision=number + 1, supersedes=None, file="", sha256="",
            created_at=f"2026-11-{number + 1:02d}T00:00:00Z", recipients=("*",), contributor=None, manifest=b"",
            task=orjson.dumps(task), items=(),
        )
        for number, task in enumerate(tasks)
    ]  # fmt: skip
    read = {pack.pack_id: task_from(task) for pack, task in zip(packs, tasks, strict=True)}
    return AskedNow("sentiment", packs, read.__getitem__)


def test_answers_of_earlier_packs_are_held_against_the_newest_questions() -> None:
    now = asked([label("a", "b"), WHY], [label("b", "c")])

    def fits(pack: str, **answers: Any) -> Fitting:
        return now.fitting(pack, {"answers": answers}, lambda: ITEM)

    assert fits("p0", label="b") == Fitting({"label": "b"}, unfit=False, whole=True)
    gone = fits("p0", label="a")
    assert (gone, gone.counts) == (Fitting({}, unfit=True, whole=False), False)
    # What is asked no more stands as it was said; it makes no item open.
    assert fits("p0", label="b", why="so") == Fitting({"label": "b", "why": "so"})
    assert fits("p0", label="a", why="so") == Fitting({"why": "so"}, unfit=True, whole=False)
    assert fits("p1", label="c") == Fitting({"label": "c"})
    assert [one.id for one in now.task("p0").questions] == ["label", "why"]
    assert [one.id for one in now.newest("p0").questions] == ["label"]


def test_nothing_that_was_said_fits_as_long_as_nothing_need_be_said() -> None:
    optional = {**label("a", "b"), "required": False}
    now = asked([optional], [{**optional, "text": {"en": "Which?"}}], [{**optional, "required": True}])
    empty = now.fitting("p0", {"answers": {}}, lambda: ITEM)
    assert (empty, empty.counts) == (Fitting({}, unfit=True, whole=False), False)
    assert now.fitting("p0", None, lambda: ITEM).counts, "a problem that was reported answers nothing"
    still = asked([optional], [{**optional, "text": {"en": "Which?"}}])
    assert still.fitting("p0", {"answers": {}}, lambda: ITEM) == Fitting({})


def test_nothing_is_looked_at_where_no_question_has_changed() -> None:
    now = asked([label("a", "b")], [label("a", "b")])
    assert not now.changed
    assert now.fitting("p0", {"answers": {"label": "gone"}}, lambda: ITEM) == Fitting({"label": "gone"})


def test_a_word_of_adjudicators_that_is_not_offered_any_more_settles_nothing() -> None:
    now = asked([label("a", "b")], [label("b", "c")])
    word = Settled(
        item="one", item_sha256="", outcome="adjudicated", answers={"label": "a"}, cause="slip",
        at="2026-11-01T12:00:00Z",
    )  # fmt: skip
    assert now.word(word, lambda: ITEM) is None
    late = Settled(**{**vars(word), "at": "2026-11-09T00:00:00Z"})
    assert now.word(late, lambda: ITEM) is None, "whenever it was said"
    held = Settled(**{**vars(word), "answers": {"label": "b"}})
    assert now.word(held, lambda: ITEM) is held


def test_a_correction_that_is_not_offered_any_more_is_a_verdict_without_an_answer() -> None:
    now = asked([label("a", "b")], [label("b", "c")])
    task = task_from(task_json(questions=[label("a", "b")]))
    said = Verdict(item="one", subject="s", verdict="corrected", value={"answers": {"label": "a"}})
    assert now.said(said, task, lambda: ITEM).value == {"answers": {}}
    kept = Verdict(item="one", subject="s", verdict="corrected", value={"answers": {"label": "b"}})
    assert now.said(kept, task, lambda: ITEM) is kept
