# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What goes back to whom: by severity, with or without notes, never twice; and what people are told of their answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator_app.cli.main import main
from annotator_app.model.pack import Feedback, task_from, task_to_json
from annotator_app.model.strict_json import parse
from annotator_app.packs.reading import prove
from annotator_app.packs.trust import Policy
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.checking.check_task import read_task
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.receiving.feedback import feedback_for
from annotator_app.workflows.reviewing import desk_review, rework
from tests.builders.review_round import NOTE, PASSPHRASE, Books, verdicts_on


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Books]:
    """The verdicts are in the bundle: two answers of Ann are corrected, both major."""
    made = Books(tmp_path_factory.mktemp("books"))
    made.merge(verdicts_on(made.pack, made.folder))
    yield made
    made.coordinator.close()


def task_of(path: Path) -> dict[str, object]:
    proven, problems = prove(path, Policy())
    assert proven is not None, problems
    found: list[object] = []
    assert read_task(proven, found) is not None, found  # type: ignore[arg-type]
    task = parse(proven.read("data/task/task.json"))
    assert isinstance(task, dict)
    return task


def test_only_what_is_severe_enough_goes_back_and_nothing_goes_twice(books: Books, tmp_path: Path) -> None:
    with bundle_store.open_bundle(books.made.bundle) as bundle:
        merged = MergedSet(bundle)
        assert rework.waiting(merged) == ({"Ann": 2}, {"Ann": 2}, {"Ann": 2}, {}), "by the least severity"
        assert not rework.returned(merged, 3), "nothing is critical"
        (plain,) = rework.returned(merged).values()
        (noted,) = rework.returned(merged, notes=True).values()
        assert {one.note for _row, one in plain} == {""}
        assert {one.note for _row, one in noted} == {NOTE}
        person = next(one for one in bundle.contributors() if one.name == "Ann")
        assert feedback_for(bundle, person) == Feedback(
            checked=6, agreed=4, corrected=2, disagreed=0, reasons={"wrong_label": 2}
        )
        assert feedback_for(bundle, None) is None
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
    words = ["--home", str(books.coordinator.path), "--json", "review", "rework", str(books.made.bundle)]
    books.coordinator.close()
    assert (
        main(
            [
                *words,
                "--out",
                str(tmp_path / "none"),
                "--severity",
                "critical",
                "--passphrase-file",
                str(secret),
            ]
        )
        == 2
    )
    assert not (tmp_path / "none").exists()
    assert main([*words, "--out", str(tmp_path / "back"), "--passphrase-file", str(secret)]) == 0
    (path,) = (tmp_path / "back").iterdir()
    task = task_of(path)
    assert {one["item"] for one in task["returned"]} == {"i-00001", "i-00005"}  # type: ignore[attr-defined,union-attr]
    assert task["feedback"] == {
        "checked": 6, "agreed": 4, "corrected": 2, "disagreed": 0, "reasons": {"wrong_label": 2},
    }  # fmt: skip
    assert task_to_json(task_from(task)) == task
    assert main([*words, "--out", str(tmp_path / "again"), "--passphrase-file", str(secret)]) == 2
    assert desk_review.run(books.made.bundle).to_return == {}
