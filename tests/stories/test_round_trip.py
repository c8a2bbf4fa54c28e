# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The main job by commands alone, on the samples that come along: what was answered is what is exported.

A coordinator builds signed packs from a plan, two contributors add, answer and hand back, the coordinator
verifies, merges, exports and reports: for every task family.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator_app import families, paths
from annotator_app.cli.main import main
from annotator_app.model.item import Item
from annotator_app.model.pack import task_from
from annotator_app.workflows.demo_answers import answers_for

Run = Callable[..., list[dict[str, Any]]]
PLANS = paths.resources() / "samples" / "demo"
REASONS = ("cut_off", "wrong_language", "private_data", "offensive", "not_this_task", "other")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one command in one home and give the objects it printed; it has to end with `status`."""

    def run(home: Path, *words: object, status: int = 0) -> list[dict[str, Any]]:
        got = main(["--home", str(home), "--json", *map(str, words)])
        said = capsys.readouterr()
        assert got == status, said
        return [json.loads(line) for line in said.out.splitlines()]

    return run


@pytest.fixture
def passphrase(tmp_path: Path) -> Path:
    file = tmp_path / "passphrase"
    file.write_text("open sesame\n", encoding="utf-8")
    return file


@pytest.mark.timeout(600)
@pytest.mark.parametrize("family", families.ALL, ids=lambda family: family.id)
def test_from_a_plan_to_rows(run: Run, tmp_path: Path, passphrase: Path, family: Any) -> None:
    coordinator, ann, ben = (tmp_path / name for name in ("coordinator", "ann", "ben"))
    run(coordinator, "identity", "new", "--name", "Coordinator 01", "--passphrase-file", passphrase)
    problems = run(coordinator, "bundle", "lint", PLANS / f"{family.id}.toml")[0]["problems"]
    assert not [one for one in problems if one["severity"] == "error"]
    (built,) = run(
        coordinator, "bundle", "build", PLANS / f"{family.id}.toml", "--out", tmp_path / "out",
        "--passphrase-file", passphrase,
    )  # fmt: skip
    pack = Path(built["packs"][0]["path"])
    (verified,) = run(coordinator, "verify", pack)
    assert (verified["ok"], verified["kind"], verified["items"]) == (True, "task", built["items"])

    head, *items = run(ann, "show", pack, "--items")
    task = task_from(head["task"])
    assert len(items) == built["items"]
    expected: dict[tuple[str, str], Any] = {}
    results = []
    for place, (name, home) in enumerate((("Ann", ann), ("Ben", ben))):
        run(home, "identity", "new", "--name", name)
        run(home, "identity", "keycard", "--out", tmp_path / f"{name}.keycard")
        run(coordinator, "trust", "add", tmp_path / f"{name}.keycard", "--as", name, "--for", "result")
        run(home, "add", pack, status=4)
        assert run(home, "add", pack, "--accept-signer")[0]["new"] == built["items"]
        lines = []
        for number, item in enumerate(items[place:]):
            if number == 1:
                lines.append({"item": item["id"], "problem": {"reason": REASONS[place], "text": "نص"}})
                expected[name, item["id"]] = ("skipped", None, {"reason": REASONS[place], "text": "نص"}, None)
                continue
            answers = answers_for(family, task, Item(item))
            note = "ملاحظة =1+1" if number == 2 else None
            lines.append({"item": item["id"], "answers": answers, **({"note": note} if note else {})})
            expected[name, item["id"]] = ("done", answers, None, note)
        source = tmp_path / f"{name}.jsonl"
        source.write_text(
            "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8"
        )
        (taken,) = run(home, "answer", pack, "--from", source)
        assert (taken["answered"], taken["refused"]) == (len(lines), [])
        out = tmp_path / f"{name}.resultpack"
        if place:
            run(home, "hand-back", pack, "--out", out, status=5)
        (handed,) = run(home, "hand-back", pack, "--out", out, "--allow-open")
        assert (handed["answers"], handed["open"]) == (len(lines), place)
        results.append(out)

    (checked, other) = run(coordinator, "verify", *results, "--for-task", pack)
    assert checked["ok"]
    assert (other["kind"], other["signer"]["name"]) == ("result", "Ben")
    (merged,) = run(coordinator, "merge", built["bundle"], *reversed(results))
    assert [one["state"] for one in merged["files"]] == ["merged", "merged"]
    assert merged["answers"]["added"] == len(expected)

    rows_file = tmp_path / "rows.jsonl"
    (exported,) = run(coordinator, "export", built["bundle"], "--format", "jsonl", "--out", rows_file)
    assert exported["rows"] == len(expected)
    rows = [json.loads(line) for line in rows_file.read_text(encoding="utf-8").splitlines()]
    found = {
        (row["contributor"], row["item"]): (row["state"], row["answers"], row["problem"], row["note"])
        for row in rows
    }
    assert found == expected
    assert [(row["item"], row["contributor"]) for row in rows] == sorted(
        (item, name) for name, item in expected
    )
    assert all(row["source"]["licence"] and row["source"]["credit"] for row in rows)

    for name in ("csv", "labels", "sft", "preference"):
        out = tmp_path / f"rows.{name}"
        (first,) = run(coordinator, "export", built["bundle"], "--format", name, "--out", out)
        (again,) = run(coordinator, "export", built["bundle"], "--format", name, "--out", out, "--force")
        assert first["files"] == again["files"]
        assert first["rows"] + sum(one["count"] for one in first["dropped"]) > 0
    (report,) = run(
        coordinator, "report", built["bundle"], "--out", tmp_path / "r.html", "--csv", tmp_path / "tables"
    )
    assert report["figures"]["items"] == merged["items"]
    assert report["figures"]["answers"] == sum(state == "done" for state, *_ in expected.values())
    (status,) = run(coordinator, "bundle", "status", Path(built["bundle"]).stem)
    assert {one["contributor"] for one in status["contributors"]} == {"Ann", "Ben"}
