# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""cli.md is a contract: merge, export and report, good and bad."""

from __future__ import annotations

import errno
import json
from pathlib import Path

import pytest

from annotator_app.exchange.formats import FORMATS
from tests.builders.command_line import Returned, Run, keys


def test_merge(run: Run, returned: Returned, tmp_path: Path) -> None:
    junk = tmp_path / "junk"
    junk.write_bytes(b"PK")
    said = run("merge", returned.bundle, returned.ann, junk, returned.ben)
    assert said.status == 3
    assert all(keys(one, "path", "state", "problems") for one in said.object["files"])
    assert [one["state"] for one in said.object["files"]] == ["merged", "refused", "merged"]
    assert keys(said.object["answers"], "added", "updated", "same", "conflicting", "refused")
    assert said.object["items"] == {"complete": 2, "partial": 1, "missing": 2, "to_adjudicate": 2}
    again = run("merge", "words", returned.ben)
    assert (again.status, again.object["files"][0]["state"]) == (0, "already")
    dry = run("merge", returned.bundle, returned.ann, "--dry-run", plain=True)
    assert (dry.status, "Nothing was written." in dry.err) == (0, True)


def test_a_mistyped_name_is_called_so(run: Run, returned: Returned, tmp_path: Path) -> None:
    said = run("merge", returned.bundle, tmp_path / "an.resultpack", plain=True)
    assert said.status == 3
    assert "There is no such file. Nothing was added. Look at its name and its folder. (Z01)" in said.err


def test_options_may_stand_between_files(run: Run, returned: Returned) -> None:
    said = run("merge", returned.bundle, "--dry-run", returned.ann, returned.ben)
    assert (said.status, said.object["dry_run"]) == (0, True)
    assert [Path(one["path"]) for one in said.object["files"]] == [returned.ann, returned.ben]
    wrong = run("merge", returned.bundle, "--dry-run", returned.ann, "--dryrun", returned.ben)
    assert wrong.status == 2
    assert "--dryrun" in wrong.error["message"]
    assert run("merge", "--dry-run").status == 2


def test_a_report_tells_the_day_of_the_build_as_the_day_of_the_merge(
    run: Run, returned: Returned, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1750000000")
    run("merge", returned.bundle, returned.ann, returned.ben)
    run("report", returned.bundle, "--out", tmp_path / "r.html", "--figures", tmp_path / "f.json")
    figures = json.loads((tmp_path / "f.json").read_text(encoding="utf-8"))
    assert [day for day, _ in figures["days"]] == ["2025-06-15"]
    assert {one["received"] for one in figures["packs"] if one["received"]} == {"2025-06-15"}
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    assert run("merge", returned.bundle, returned.ann).status == 2


def test_a_fork_is_5(run: Run, returned: Returned, tmp_path: Path) -> None:
    from tests.builders.bundles import history, write
    from tests.builders.packs import task

    other = write(tmp_path / "other", history(task(recipients=("*",)), [(0, "negative")]))
    said = run("merge", returned.bundle, returned.ann, other)
    assert said.status == 5
    assert [one["state"] for one in said.object["files"]] == ["fork", "fork"]
    assert said.object["forks"][0]["contributor"] == "Ann"
    first, second = said.object["forks"][0]["packs"]
    run("identity", "new", "--name", "Boss")
    held = run("merge", returned.bundle, returned.ben, "--holds", second[:24])
    assert (held.status, held.object["forks"]) == (0, [])
    assert held.object["chosen"] == [{"kind": "result", "person": "Ann", "holds": second, "aside": [first]}]
    for words in (("--holds", "sha256:00000000"), ("--open-again", second, "--dry-run"), ()):
        assert run("merge", returned.bundle, *words).status == 2, words


@pytest.mark.parametrize("name", [one.name for one in FORMATS if one.writes])
def test_export(run: Run, returned: Returned, tmp_path: Path, name: str) -> None:
    run("merge", returned.bundle, returned.ann, returned.ben)
    out = tmp_path / f"rows.{name}"
    said = run("export", returned.bundle, "--format", name, "--out", out)
    assert said.status == 0
    assert keys(said.object, "rows", "dropped", "files")
    assert all(keys(one, "reason", "count") for one in said.object["dropped"])
    assert all(keys(one, "path", "sha256") for one in said.object["files"])
    assert run("export", returned.bundle, "--format", name, "--out", out).error["code"] == "file_exists"
    people = run("export", returned.bundle, "--format", name, "--out", out, "--force", plain=True).out
    assert f"Rows: {said.object['rows']}, from answers: " in people
    assert all(one["reason"] in people for one in said.object["dropped"])


def test_export_list(run: Run) -> None:
    formats = run("export", "--list").object["formats"]
    assert all(keys(one, "name", "reads", "writes", "families", "keeps", "drops") for one in formats)
    assert {one["name"] for one in formats if one["writes"]} == {
        "jsonl",
        "csv",
        "labels",
        "sft",
        "preference",
        "kto",
        "prompts",
        "ratings",
        "label_studio",
        "doccano",
        "prodigy",
        "argilla",
        "webanno",
        "cas_json",
        "conll",
        "xlsx",
        "squad",
        "helpsteer",
        "oasst",
        "ods",
        "potato",
        "parquet",
        "dataset",
    }


def test_export_of_an_unknown_format_is_misuse(run: Run, returned: Returned, tmp_path: Path) -> None:
    said = run("export", returned.bundle, "--format", "yaml", "--out", tmp_path / "x")
    assert (said.status, said.error["code"]) == (2, "usage")
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("last", ["r.html", "lots.csv", "f.json", "payment-totals.csv"])
def test_a_report_that_fails_half_way_is_in_nobodys_way(
    run: Run, returned: Returned, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, last: str
) -> None:
    """The disk takes this file no more: none of the others stays, and the same command goes on later."""
    replace_ = Path.replace

    def full(self: Path, target: Path) -> Path:
        if target.name == last:
            raise OSError(errno.ENOSPC, "No space left on device")
        return replace_(self, target)

    words = (
        "report", returned.bundle, "--out", tmp_path / "r.html", "--csv", tmp_path / "csv",
        "--figures", tmp_path / "f.json", "--statements", tmp_path / "pay",
    )  # fmt: skip
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", full)
        said = run(*words)
    assert (said.status, said.error["code"]) == (6, "store_full")
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == before
    assert run(*words).status == 0


@pytest.mark.parametrize("option", ["--csv", "--statements"])
def test_a_file_where_the_folder_of_a_report_should_be_is_no_fault_of_the_disk(
    run: Run, returned: Returned, tmp_path: Path, option: str
) -> None:
    (tmp_path / "taken").write_text("mine", encoding="utf-8")
    said = run("report", returned.bundle, "--out", tmp_path / "r.html", option, tmp_path / "taken")
    assert (said.status, said.error["code"]) == (2, "usage")
    assert str(tmp_path / "taken") in said.error["message"]
    assert (tmp_path / "taken").read_text(encoding="utf-8") == "mine"


def test_report(run: Run, returned: Returned, tmp_path: Path) -> None:
    run("merge", returned.bundle, returned.ann, returned.ben)
    out, tables = tmp_path / "r.html", tmp_path / "tables"
    said = run("report", returned.bundle, "--out", out, "--csv", tables)
    assert said.status == 0
    assert said.object["figures"]["items"]["complete"] == 2
    assert out.is_file()
    assert len(list(tables.iterdir())) == 29
    assert run("report", returned.bundle, "--out", out).error["code"] == "file_exists"


def test_demo_check(run: Run, tmp_path: Path) -> None:
    said = run("demo", "--check", "--keep", tmp_path / "demo")
    steps = said.object["steps"]
    assert all(keys(step, "name", "ok", "seconds", "detail") for step in steps)
    assert [step for step in steps if not step["ok"]] == []
    assert said.status == 0
    assert len(steps) == 1 + 7 * 8
    assert (tmp_path / "demo" / "rating" / "report.html").is_file()


def test_export_under_pseudonyms_names_nobody(run: Run, returned: Returned, tmp_path: Path) -> None:
    run("merge", returned.bundle, returned.ann)
    out, again = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    run("export", returned.bundle, "--format", "jsonl", "--out", out, "--pseudonyms")
    run("export", returned.bundle, "--format", "jsonl", "--out", again, "--pseudonyms")
    assert out.read_bytes() == again.read_bytes()
    assert b"Ann" not in out.read_bytes()
    names = {json.loads(line)["contributor"] for line in out.read_text(encoding="utf-8").splitlines()}
    assert len(names) == 1
    assert all(name.startswith("p-") and len(name) == 12 for name in names)
