# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is held out does not come back by what people write: told at the merge and at every export, left out of training.

From the plan to the rows, by commands alone: a copy is never waived, what is nearly one is waived in the signed record
of the round, and what reviewers or adjudicators answer is held against it too.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.checking import leaking
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merging import leak_guard
from tests.builders.held_out_study import HELD, INSIDE, OTHER, SAID, One
from tests.builders.held_out_study import study as study  # noqa: PLC0414 - a fixture
from tests.builders.one_study import Run
from tests.builders.one_study import run as run  # noqa: PLC0414 - a fixture


def export(study: One, name: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    out = study.folder / f"rows.{name}"
    (told,) = study.run(study.boss, "export", study.bundle, "--format", name, "--out", out, "--force")
    return told, [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]


def leaks(problems: list[dict[str, Any]]) -> list[tuple[str, bool, bool]]:
    """The code, and whether the other item and what stands for it are told."""
    return [(one["code"], "t1" in one["message"], "t2" in one["message"]) for one in problems]


BOTH = [("leak_exact", True, False), ("leak_near", False, True)]


def test_at_the_merge_and_at_every_export(run: Run, study: One) -> None:
    (merged,) = run(study.boss, "merge", study.bundle, study.back, "--dry-run")
    assert leaks(merged["files"][0]["problems"]) == BOTH
    (merged,) = run(study.boss, "merge", study.bundle, study.back)
    (file,) = merged["files"]
    assert (file["state"], merged["answers"]["added"], leaks(file["problems"])) == ("merged", 6, BOTH)
    near = file["problems"][1]["message"]
    assert "What Ana wrote for t2 is like the held-out item h1" in near
    assert HELD in near
    assert "why did the people of that old harbour town" in near
    (again,) = run(study.boss, "merge", study.bundle, study.back)
    assert leaks(again["files"][0]["problems"]) == [("T06", False, False)]
    told, made = export(study, "sft")
    assert leaks(told["problems"]) == BOTH
    assert [one["completion"][0]["content"] for one in made] == [SAID["t3"], SAID["t4"]]
    assert {one["reason"]: one["count"] for one in told["dropped"]} == {
        "says what a held-out item says": 2,
        "an answer to a held-out item, which is for measuring alone": 2,
    }
    told, made = export(study, "jsonl")
    assert (leaks(told["problems"]), len(made)) == (BOTH, 6), "rows for others say what each item is for"
    out = study.folder / "set"
    run(study.boss, "export", study.bundle, "--format", "dataset", "--out", out)
    assert "like held-out items, and were not waived: 2." in (out / "README.md").read_text(encoding="utf-8")


def test_of_what_is_not_listed_held_out_items_are_counted_and_not_pairs(
    run: Run, study: One, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both of Ana's answers are like the one held-out item: no other item is to be told."""
    monkeypatch.setattr(leaking, "LISTED", 1)
    (merged,) = run(study.boss, "merge", study.bundle, study.back)
    problems = [merged["files"][0]["problems"], export(study, "sft")[0]["problems"]]
    for own in problems:
        assert [one["code"] for one in own] == ["leak_exact", "leak_more"]
        assert own[1]["message"] == "The held-out items that are listed are like more items of another split."


def test_a_signed_waiver_lets_all_but_a_copy_pass(run: Run, study: One) -> None:
    run(study.boss, "merge", study.bundle, study.back)
    text = study.plan.read_text(encoding="utf-8")
    waived = "".join(
        f'[[waiver]]\nitems = ["{item}", "{other}"]\nreason = "asked back"\n'
        for item, other in (("t1", "h1"), ("h1", "t2"), ("t3", "t4"))
    )
    study.plan.write_text(text.replace("[splits]", f"{waived}[splits]"), encoding="utf-8")
    built = study.build("--force")
    assert [(one["code"], "what people write" in one["message"]) for one in built["warnings"]] == [
        ("waiver_not_needed", True), ("waiver_not_needed", True), ("waiver_not_needed", False),
    ]  # fmt: skip
    with bundle_store.open_bundle(Path(study.bundle)) as books:
        signed = books.round_record()["waivers"]
    assert [(one["heldout"], one["other"]) for one in signed] == [("h1", "t1"), ("h1", "t2")]
    told, made = export(study, "sft")
    assert leaks(told["problems"]) == [BOTH[0]]
    assert [one["completion"][0]["content"] for one in made] == [INSIDE, SAID["t3"], SAID["t4"]]


def test_what_people_settle_is_held_against_it_too(run: Run, study: One) -> None:
    run(study.boss, "merge", study.bundle, study.back)
    texts = {"t1": OTHER, "t2": OTHER, "t3": HELD}
    settled = study.folder / "settled.jsonl"
    with bundle_store.open_bundle(Path(study.bundle)) as books:
        lines = [
            {
                "item": one.id,
                "item_sha256": one.digest.hex(),
                "settled": {"answer": texts[one.id]},
                "cause": "slip",
            }
            for one in books.kept_by_id()
            if one.id in texts
        ]
    settled.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    run(study.boss, "adjudicate", study.bundle, "--import", settled)
    told, made = export(study, "sft")
    assert [one["code"] for one in told["problems"]] == ["leak_exact"]
    assert "t3" in told["problems"][0]["message"]
    assert [one["completion"][0]["content"] for one in made] == [OTHER, OTHER, SAID["t4"]]


def test_nothing_is_compared_where_nothing_is_held_out_or_written(
    run: Run, study: One, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(study.boss, "merge", study.bundle, study.back)
    compared: list[object] = []
    monkeypatch.setattr(leak_guard._Guard, "_compare", lambda _self, *texts: compared.append(texts))
    with bundle_store.open_bundle(Path(study.bundle)) as books:
        merged = MergedSet(books)
        leak_guard.of_packs(merged, [])
        assert compared == []
        leak_guard.of_packs(merged, merged.standing)
        assert len(compared) == 1, "once for all packs of a merge"
        with books.changing():
            books._db.execute("UPDATE items SET split = NULL")
        leak_guard.of_packs(merged, merged.standing)
        leak_guard.of_everything(merged)
        assert len(compared) == 1
