# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Verdict packs are merged: any order, again and again; lots are judged by their plan, reviewers by the plants."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from annotator_app.quality.reviewing.sampling import five_looks
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.keeping.restored import mark_restored
from annotator_app.workflows.reporting import work_statements
from tests.builders.command_line import Run
from tests.builders.review_desk import Desk
from tests.builders.reviewed import Answered, answered, number_of, reviewer_home, right
from tests.builders.verdict_lines import lines_of, verdict_on


@pytest.fixture
def desk(run: Run, tmp_path: Path, passphrase: Path) -> Desk:
    made = answered(tmp_path)
    assert run("identity", "new", "--name", "Coordinator 01", "--passphrase-file", passphrase).status == 0
    merged = run("merge", made.bundle, made.ann, made.ben)
    assert merged.status == 0, merged
    reviewer_home(tmp_path / "rev")
    return Desk(run, tmp_path, passphrase, made)


def exported(desk: Desk, name: str) -> bytes:
    out = desk.folder / f"rows.{name}"
    assert desk.run("export", desk.made.bundle, "--format", name, "--out", out, "--force").status == 0
    return out.read_bytes()


def labels_are_mended(desk: Desk, before: bytes) -> list[dict[str, Any]]:
    """Nothing of a plant changes a label; a correction takes the place of the answer that it is on.

    How likely labels are is reckoned from all answers together, so that a correction is heard in every row there.
    """
    after = exported(desk, "labels").splitlines()
    labels = zip(map(json.loads, before.splitlines()), map(json.loads, after), strict=True)
    told = ("review", "posterior")
    mended = {one["item"]: one for was, one in labels if was | {name: one[name] for name in told} != one}
    rows = [json.loads(line) for line in exported(desk, "jsonl").splitlines()]
    assert len(rows) == 240
    said = [row for row in rows if row["review"]]
    for row in said:
        wrong = row["answers"]["label"] != right(number_of(row["item"]))
        assert [one["verdict"] for one in row["review"]] == ["corrected" if wrong else "agree"]
        if wrong:
            label = mended.pop(row["item"])
            assert (label["label"], label["votes"]) == (right(number_of(row["item"])), {label["label"]: 2})
            assert label["contributors"] == ["Ben", "reviewer"]
    assert not mended
    return said


def severity_is_scored(ann: dict[str, Any], ben: dict[str, Any], checked: int) -> None:
    """Every correction is major: five points for each, in as many answers as were drawn at random and seen."""
    found = ann["severity"]
    assert (found["answers"], found["points"]) == (checked, 5.0 * ann["errors"])
    assert found["per_item"] == round(5 * ann["errors"] / checked, 4)
    assert found["length"] > 0
    assert found["per_1000"] == round(1000 * found["points"] / found["length"], 4)
    assert (ben["severity"]["points"], ben["severity"]["per_1000"]) == (0, 0)


def told_of_both(*lots: dict[str, Any]) -> str:
    share = sum(one["rate"] * one["answers"] for one in lots) / sum(one["answers"] for one in lots)
    said = f"{sum(one['errors'] for one in lots)} of {sum(one['checked'] for one in lots)} were errors"
    return f"{said}; by the size of each lot the error rate is {100 * share:.1f} % ("


def test_lots_are_judged_and_reviewers_measured(desk: Desk) -> None:
    before = exported(desk, "labels")
    assert desk.status()["lots"] == []
    pack = desk.draw()
    first = five_looks(lot=120).looks[0]
    assert desk.lots()["Ben"]["outcome"] == "more"
    assert desk.lots()["Ben"]["next"] == first.checked
    verdicts = desk.verdicts(pack)
    merged = desk.run("merge", desk.made.bundle, verdicts)
    assert (merged.status, merged.object["files"][0]["state"]) == (0, "merged")
    assert merged.object["files"][0]["contributor"] == "r-0001"
    assert merged.object["verdicts"] == desk.drawn["answers"]
    assert {name: merged.object["answers"][name] for name in ("added", "updated", "same")} == {
        "added": 0, "updated": 0, "same": 0,
    }  # fmt: skip
    ben, ann = (desk.lots()[name] for name in ("Ben", "Ann"))
    assert (ben["outcome"], ben["errors"], ben["checked"], ben["next"]) == (
        "accepted",
        0,
        first.checked,
        None,
    )
    assert ann["errors"] > first.accept
    assert ann["outcome"] in ("more", "rejected")
    assert ann["found_by_risk"] > 0
    assert ann["seen"] == ann["drawn"]
    (reviewer,) = desk.status()["reviewers"]
    assert reviewer["found"] == reviewer["planted"] == desk.drawn["planted"] >= 10
    assert reviewer["recall"]["value"] == 1.0
    assert (reviewer["rejected"], reviewer["good"] > 0) == (0, True)
    assert ann["corrected_rate"]["value"] == round(ann["errors"] / ann["checked"], 4)
    severity_is_scored(ann, ben, first.checked)
    said = labels_are_mended(desk, before)
    assert len(said) == ann["seen"] + ben["seen"]
    assert b"r-0001" not in exported(desk, "jsonl")
    figures = desk.run("report", desk.made.bundle, "--out", desk.folder / "r.html").object["figures"]
    assert {one["contributor"]: one["outcome"] for one in figures["lots"]}["Ben"] == "accepted"
    page = (desk.folder / "r.html").read_text(encoding="utf-8")
    assert "Lots that need more checks: " in page
    assert f"{ann['errors']:,} of {ann['checked']:,}  " in page
    assert f"Reviewers agree with {sum(one['review'][0]['verdict'] == 'agree' for one in said)} of" in page
    made = desk.run(
        "report", desk.made.bundle, "--out", desk.folder / "s.html", "--statements", desk.folder / "pay"
    ).object["statements"]
    (work,) = {one["contributor"]: one for one in made}["Ann"]["work"]
    sent_back = [
        row for row in said if row["contributor"] == "Ann" and row["review"][0]["verdict"] != "agree"
    ]
    assert work["returned"] == len(sent_back) > 0
    assert work["accepted"] + work["returned"] == work["items"] - work["open"] - work["reported"]
    people = desk.run("bundle", "status", desk.made.bundle, plain=True).out
    assert "accepted" in people
    assert f"found {reviewer['planted']} of {reviewer['planted']} planted errors" in people
    desk.run("export", desk.made.bundle, "--format", "dataset", "--out", desk.folder / "set")
    card = (desk.folder / "set" / "README.md").read_text(encoding="utf-8")
    assert "- Plan `default` (up to five looks; a lot with 5 % errors or more" in card
    assert told_of_both(ann, ben) in card
    assert f"No accepted lot has, 95 % sure, more than {100 * ben['at_most']:.1f} % errors." in card
    assert f"{reviewer['planted']} of {reviewer['planted']} planted errors were found: 100.0 % (" in card
    assert "r-0001" not in card


def test_a_second_draw_goes_on_where_the_first_one_ended(desk: Desk) -> None:
    """Ann errs once in ten: she is asked for more until her lot is decided, and Ben's lot is left in peace."""
    seen: set[tuple[str, str]] = set()
    for _ in range(6):
        pack = desk.draw()
        assert seen.isdisjoint((line["item"], line["subject"]) for line in lines_of(pack))
        seen |= {(line["item"], line["subject"]) for line in lines_of(pack)}
        desk.run("merge", desk.made.bundle, desk.verdicts(pack))
        if desk.lots()["Ann"]["outcome"] != "more":
            break
        assert desk.lots()["Ann"]["next"] > desk.lots()["Ann"]["checked"]
    assert desk.lots()["Ann"]["outcome"] == "rejected", "one in ten is above one in twenty"
    over = desk.run(
        "review", "draw", desk.made.bundle, "--out", desk.folder / "x", "--seed", "s",
        "--passphrase-file", desk.passphrase,
    )  # fmt: skip
    assert "nothing to check" in over.error["message"]


def test_any_order_and_again(desk: Desk, run: Run) -> None:
    pack = desk.draw()
    lines = lines_of(pack)
    half = {line["subject"] for line in lines[::2]}
    source = desk.folder / "half.jsonl"
    run("add", pack, "--accept-signer", home="rev")
    told = [verdict_on(line) for line in lines if line["subject"] in half]
    source.write_text("".join(json.dumps(one) + "\n" for one in told), encoding="utf-8")
    run("answer", pack, "--from", source, home="rev")
    early = desk.folder / "early.verdictpack"
    run("review", "hand-back", pack, "--out", early, home="rev")
    late = desk.verdicts(pack, name="late")
    copy = desk.folder / "copy.bundle"
    shutil.copyfile(desk.made.bundle, copy)
    one = [item["state"] for item in run("merge", desk.made.bundle, early, late).object["files"]]
    other = [item["state"] for item in run("merge", copy, late, early, desk.made.ann).object["files"]]
    assert (one, other) == (["older", "merged"], ["merged", "older", "already"])
    assert run("bundle", "status", copy).object["lots"] == desk.status()["lots"]
    again = run("merge", copy, early, late)
    assert (again.status, [item["state"] for item in again.object["files"]]) == (0, ["already", "already"])
    assert run("bundle", "status", copy).object["lots"] == desk.status()["lots"]
    dry = run("merge", copy, late, "--dry-run")
    assert dry.object["dry_run"] is True


def test_two_histories_of_one_reviewer_are_a_fork(desk: Desk, run: Run, tmp_path: Path) -> None:
    pack = desk.draw()
    reviewer_home(tmp_path / "rev2")
    one = desk.verdicts(pack, name="a")
    other = desk.verdicts(
        pack, lambda line: {"item": line["item"], "subject": line["subject"], "verdict": "agree"}, "b", "rev2"
    )
    with open_home(tmp_path / "rev2") as home:
        home.store.save(mark_restored)
    marked = tmp_path / "restored.verdictpack"
    assert run("review", "hand-back", pack, "--out", marked, home="rev2").status == 0
    dry = run("merge", desk.made.bundle, marked, "--dry-run").object["files"]
    assert [problem["code"] for problem in dry[0]["problems"]] == ["restored"]
    said = run("merge", desk.made.bundle, one, other)
    assert said.status == 5
    assert [item["state"] for item in said.object["files"]] == ["fork", "fork"]
    assert said.object["forks"][0]["contributor"] == "r-0001"
    assert desk.lots()["Ben"]["seen"] == 0, "nothing was chosen"
    work_statements.run(desk.made.bundle, tmp_path / "paid")
    sheet = (tmp_path / "paid" / "payment-sheet.html").read_text(encoding="utf-8")
    assert f"r-0001, {pack.name}: two versions of this work came back" in sheet
    packs = said.object["forks"][0]["packs"]
    held = run("merge", desk.made.bundle, "--holds", packs[0], "--passphrase-file", desk.passphrase)
    (chosen,) = held.object["chosen"]
    assert (held.status, held.object["forks"]) == (0, [])
    assert (chosen["kind"], chosen["holds"], chosen["aside"]) == ("verdict", packs[0], packs[1:])
    work_statements.run(desk.made.bundle, tmp_path / "paid", force=True)
    assert "two versions" not in (tmp_path / "paid" / "payment-sheet.html").read_text(encoding="utf-8")
    seen = desk.lots()["Ben"]["seen"]
    assert seen == desk.lots()["Ben"]["drawn"]
    again = run("merge", desk.made.bundle, one, other)
    assert (again.status, desk.lots()["Ben"]["seen"]) == (0, seen), "the same files change nothing"
    told = run(
        "merge", desk.made.bundle, "--open-again", packs[1], "--passphrase-file", desk.passphrase, plain=True
    )
    assert told.status == 5
    assert all(pack in told.err for pack in packs), "what may be chosen is named"
    assert desk.lots()["Ben"]["seen"] == 0


def test_what_is_refused(desk: Desk, run: Run, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = answered(elsewhere, items=12)
    run("merge", other.bundle, other.ann)
    foreign = Desk(run, elsewhere, desk.passphrase, other)
    theirs = foreign.verdicts(foreign.draw())
    said = run("merge", desk.made.bundle, theirs)
    assert (said.status, said.object["files"][0]["problems"][0]["code"]) == (5, "T02")
    mine = desk.verdicts(desk.draw())
    broken = tmp_path / "broken.verdictpack"
    broken.write_bytes(mine.read_bytes()[:-40])
    both = run("merge", desk.made.bundle, broken, mine)
    assert (both.status, [one["state"] for one in both.object["files"]]) == (3, ["refused", "merged"])
    sent = run("merge", desk.made.bundle, tmp_path / "1.reviewpack")
    assert (sent.status, sent.object["files"][0]["state"]) == (5, "refused")


def test_an_answer_that_was_changed_has_to_be_checked_again(desk: Desk, run: Run) -> None:
    """Rework: a verdict is on one answer, and not on the one that takes its place."""
    from tests.builders.bundles import history, write
    from tests.builders.packs import item_lines, task

    pack = desk.draw("--plan", "all")
    run("merge", desk.made.bundle, desk.verdicts(pack))
    assert desk.lots()["Ann"]["outcome"] == "rejected"
    told = [(number, right(number + (number % 10 == 1))) for number in range(120)]
    better = [(number, right(number)) for number in range(120) if number % 10 == 1]
    sent = task(recipients=("*",), lines=item_lines(120))
    again = write(desk.folder / "again.resultpack", history(sent, [*told, *better], revision=2))
    assert run("merge", desk.made.bundle, again).object["answers"]["updated"] == len(better)
    lot = desk.lots()["Ann"]
    assert (lot["seen"], lot["outcome"]) == (120 - len(better), "more")
    assert len({line["item"] for line in lines_of(desk.draw("--plan", "all"))}) >= len(better)
    assert desk.drawn["lots"][0]["random"] == len(better)


def test_packs_of_their_own_are_lots_of_their_own(run: Run, tmp_path: Path, passphrase: Path) -> None:
    """Two people had a pack each: the review pack tells the lots apart, and each is decided for itself."""
    from tests.builders.bundles import history, make_bundle, write
    from tests.builders.packs import CONTRIBUTOR, OTHER_CONTRIBUTOR, PROJECT, item_lines, task

    lines = item_lines(40)
    first = task(lines=lines[:24])
    second = (
        task(lines=lines[12:], recipients=(f"c-0002@{PROJECT}",)).describe(series="book-words-c-0002").seal()
    )
    gold = {f"i-{number:05d}": {"gold": {"label": right(number)}} for number in range(40)}
    people = {"Ann": CONTRIBUTOR, "Ben": OTHER_CONTRIBUTOR}
    bundle = make_bundle(tmp_path / "words.bundle", [first, second], people, items=gold)
    ann = write(tmp_path / "a", history(first, [(n, right(n + (n < 6))) for n in range(24)]))
    ben = history(
        second, [(n, right(n + 12)) for n in range(28)], key=OTHER_CONTRIBUTOR, principal=f"c-0002@{PROJECT}"
    )
    run("identity", "new", "--name", "Coordinator 01", "--passphrase-file", passphrase)
    merged = run("merge", bundle, ann, write(tmp_path / "b", ben))
    assert [one["state"] for one in merged.object["files"]] == ["merged", "merged"], merged
    reviewer_home(tmp_path / "rev")
    desk = Desk(run, tmp_path, passphrase, Answered(bundle, ann, ann))
    pack = desk.draw()
    verdicts = desk.verdicts(pack)
    manifest = run("show", verdicts).object["manifest"]
    drawn = {one["series"]: one["drawn"] for one in desk.drawn["lots"]}
    checked = {one["pack_id"]: one["checked"] for one in manifest["subjects"]}
    assert checked == {first.pack_id: drawn["book-words-c-0001"], second.pack_id: drawn["book-words-c-0002"]}
    assert run("merge", bundle, verdicts).object["files"][0]["state"] == "merged"
    outcomes = {name: (one["outcome"], one["errors"], one["checked"]) for name, one in desk.lots().items()}
    assert outcomes == {"Ann": ("rejected", 6, 24), "Ben": ("accepted", 0, 28)}
