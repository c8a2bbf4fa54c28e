# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A bundle built again while people work: what is dealt stays, answers stay counted, and all work is paid."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from tests.builders.studies import HEAD, PEOPLE, Run, Study


def changed_items(said: dict[str, Any]) -> list[str]:
    """What lint or build say of items that are others than before."""
    problems = said.get("warnings", said.get("problems", []))
    told = [one["message"] for one in problems if one["code"] == "items_changed"]
    return [" ".join(one.partition("made. ")[2].split()[:8]) for one in told]


def test_withdrawn_and_new_rows_move_nobody_and_all_work_is_paid(run: Run, tmp_path: Path) -> None:
    study = Study(run, tmp_path, *PEOPLE)
    study.build()
    dealt = {name: study.items(name) for name in study.people}
    for name, ids in dealt.items():
        study.add(name)
        study.answer(name, ids)
        study.merge(name)
    assert study.counts() == (20, 0, 0)
    assert study.work() == {"Ana": (10, 0), "Ben": (10, 0)}

    gone = dealt["Ana"][3], dealt["Ana"][7]
    study.rows = [id_ for id_ in study.rows if id_ not in gone]
    assert changed_items(study.build("--force")) == ["New: 0; with another text: 0; withdrawn: 2."]
    assert study.items("Ana") == [id_ for id_ in dealt["Ana"] if id_ not in gone]
    assert study.items("Ben") == dealt["Ben"]
    assert study.counts() == (18, 0, 0)
    assert study.work() == {"Ana": (10, 0), "Ben": (10, 0)}

    study.rows = ["added", *study.rows]
    assert changed_items(study.build("--force")) == ["New: 1; with another text: 0; withdrawn: 0."]
    lint = (study.boss, "bundle", "lint", study.folder / "words.toml", "--out", study.out)
    assert changed_items(run(*lint)[0]) == [], "nothing has changed since"
    said, study.said = study.said, "Another word"
    study.write()
    assert changed_items(run(*lint)[0]) == ["New: 0; with another text: 19; withdrawn: 0."]
    study.said = said
    assert study.items("Ana")[-1] == "added"
    assert study.counts() == (18, 0, 1)
    taken = study.add("Ana")
    assert (taken["new"], taken["unchanged"], taken["withdrawn"], taken["answers_kept"]) == (1, 8, 2, 8)
    study.answer("Ana", ["added"])
    merged = study.merge("Ana")
    assert merged["items"] == {"complete": 19, "partial": 0, "missing": 0, "to_adjudicate": 0}
    ana, ben = study.status()["contributors"]
    assert [(one["answered"], one["items"], one["state"]) for one in (ana, ben)] == [
        (9, 9, "back"),
        (10, 10, "older_revision"),
    ]
    assert study.paid() == {"Ana": ("11", "0", "5.50"), "Ben": ("10", "0", "5.00")}
    # Both withdrawn rows are there again: they go back to who answered them, and count.
    study.rows = [*study.rows, *gone]
    study.build("--force")
    assert study.items("Ana")[-2:] in ([*gone], [*reversed(gone)])
    assert study.counts() == (21, 0, 0)
    # Who comes when all is done is not sent a pack without work unawares.
    study.people = PEOPLE
    told = [one for one in study.build("--force")["warnings"] if one["code"] == "no_items_for"]
    assert [one["message"].partition(":")[0] for one in told] == ["There are no items for “Cleo”"]
    assert study.add("Cleo")["items"] == 0


def test_who_comes_gets_open_items_and_who_goes_leaves_no_goal_behind(run: Run, tmp_path: Path) -> None:
    study = Study(run, tmp_path, *PEOPLE)
    study.build()
    dealt = {name: study.items(name) for name in study.people}
    for name in study.people:
        study.add(name)
        study.answer(name, dealt[name][:4])
        study.merge(name)
    assert study.counts() == (8, 0, 12)
    study.people = PEOPLE
    copy = tmp_path / "copy"
    shutil.copytree(study.out, copy)
    built = study.build("--force")
    assert [len(study.items(name)) for name in PEOPLE] == [7, 7, 6]
    assert all(study.items(name) == dealt[name][:7] for name in dealt)
    assert study.counts() == (8, 0, 12)
    # The same plan, sources and earlier bundle deal the same.
    first = {name: study.lines(name) for name in PEOPLE}
    study.out, study.bundle = copy, copy / "words.bundle"
    assert len(study.build("--force")["packs"]) == len(built["packs"]) == 3
    assert {name: study.lines(name) for name in PEOPLE} == first

    # Ben leaves; what he left open goes to the others, and each item is still wanted once.
    study.left = "Ben"
    assert [one["contributor"] for one in study.build("--reissue")["packs"]] == ["Ana", "Cleo"]
    assert study.counts() == (8, 0, 12)
    for name in ("Ana", "Cleo"):
        study.add(name)
        study.answer(name, [id_ for id_ in study.items(name) if id_ not in dealt["Ana"][:4]])
        study.merge(name)
    assert study.counts() == (20, 0, 0)
    assert study.figures()["goals"] == {"1": 20}
    assert study.build("--reissue")["packs"] == []


def test_more_people_for_each_item_than_there_are(run: Run, tmp_path: Path) -> None:
    study = Study(run, tmp_path, *PEOPLE[:1])
    study.people, study.asked = PEOPLE[:1], "answers_per_item = 3\nrepeats = 0.2"
    built = study.build()
    assert "too_few_people" in {one["code"] for one in built["warnings"]}
    linted = run(study.boss, "bundle", "lint", study.folder / "words.toml")
    assert "too_few_people" in json.dumps(linted)
    # Four items are shown twice; they are no items of their own.
    assert len(study.items("Ana")) == 24
    assert study.counts() == (0, 0, 20)
    study.add("Ana")
    study.answer("Ana", study.items("Ana"))
    study.merge("Ana")
    assert study.counts() == (0, 20, 0)
    figures = study.figures()
    assert figures["goals"] == {"3": 20}
    assert sum(one["reached"] + one["below"] for one in figures["per_item"]) == 20
    (label,) = figures["questions"]
    assert (label["answers"], [one["count"] for one in label["values"]]) == (20, [20, 0])
    assert figures["coverage"] == [
        {"language": "en", "complete": 0, "partial": 20, "missing": 0, "to_adjudicate": 0}
    ]
    # Two answers are enough from now on: nothing is lost, nothing moves.
    before = study.items("Ana")
    study.asked = "answers_per_item = 1\nrepeats = 0.2"
    study.build("--force")
    assert study.items("Ana") == before
    assert study.counts() == (20, 0, 0)


def test_compared_responses_keep_their_order(run: Run, tmp_path: Path) -> None:
    study = Study(run, tmp_path, *PEOPLE[:2])
    plan = HEAD.format(
        family="comparison",
        fields='prompt = "prompt"\nresponses = ["one", "two", "three"]\nmodels = ["a", "b", "c"]',
        question="best",
        options="",
        asked="answers_per_item = 2\nrepeats = 0.2",
    )
    rows = [f"q{n},Say {n},This is {n},That is {n},Those are {n},one,two,three\n" for n in range(12)]
    head = "id,prompt,one,two,three,a,b,c\n"
    (tmp_path / "words.csv").write_text(head + "".join(rows), encoding="utf-8")
    study.built(plan)
    first = {name: (study.lines(name), study.task(name)["positions"]) for name in study.people}
    # The first row goes: every later item has another place in the source.
    (tmp_path / "words.csv").write_text(head + "".join(rows[1:]), encoding="utf-8")
    study.built(plan, "--force")
    for name, (lines, positions) in first.items():
        seen = [pair for pair in zip(lines, positions, strict=True) if b'"Say 0"' not in pair[0]]
        assert list(zip(study.lines(name), study.task(name)["positions"], strict=True)) == seen
    taken = study.add("Ana")
    assert taken["items"] == len(study.lines("Ana"))
