# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Two reviewers on a share of the same answers: drawn for another one, merged, and how far they agree (quality.md 2.5)."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest

from annotator_app.packs.reading import prove
from annotator_app.packs.trust import Policy
from annotator_app.store.bundle import bundle_store
from tests.builders.command_line import Run
from tests.builders.packs import OTHER_REVIEWER, PROJECT, TWO_REVIEWERS
from tests.builders.review_desk import Desk
from tests.builders.reviewed import answered, number_of, reviewer_home
from tests.builders.verdict_lines import verdict_on

SECOND = f"r-0002@{PROJECT}"


@pytest.fixture
def desk(run: Run, tmp_path: Path, passphrase: Path) -> Desk:
    """A bundle whose project has two reviewers; the first has checked what was drawn."""
    made = answered(tmp_path, roster=TWO_REVIEWERS)
    run("identity", "new", "--name", "Coordinator 01", "--passphrase-file", passphrase)
    run("merge", made.bundle, made.ann, made.ben)
    reviewer_home(tmp_path / "rev")
    reviewer_home(tmp_path / "rev2", OTHER_REVIEWER)
    desk = Desk(run, tmp_path, passphrase, made)
    desk.first = desk.draw()
    assert run("merge", made.bundle, desk.verdicts(desk.first)).status == 0
    return desk


def lenient(line: dict[str, Any]) -> dict[str, Any]:
    """What a reviewer says who agrees with everything."""
    return {"item": line["item"], "subject": line["subject"], "verdict": "agree"}


def test_a_second_look_is_drawn_for_who_has_not_looked(desk: Desk, run: Run) -> None:
    lots = desk.lots()
    status = desk.status()
    assert status["reviewer_agreement"] is None
    pack = desk.draw("--plan", "second")
    proven, problems = prove(pack, Policy())
    assert proven is not None, problems
    assert proven.manifest.recipients == (SECOND,)
    assert run("add", pack, "--accept-signer", home="rev").error["code"] == "wrong_pack", (
        "not for the first one"
    )
    with bundle_store.open_bundle(desk.made.bundle) as bundle:
        first, second = (
            {(one.contributor, one.item): one for _pack, one in bundle.drawn_answers(review.pack_id)}
            for review in bundle.reviews()
        )
    looked = {place for place, one in second.items() if one.half == "second"}
    assert looked < first.keys()
    for name in ("Ann", "Ben"):
        seen = lots[name]["seen"]
        assert sum(who == name for who, _item in looked) == math.ceil(seen / 10)
    assert not {one.subject for one in first.values()} & {one.subject for one in second.values()}
    assert sum(one.half == "planted" for one in second.values()) >= 10, "the second reviewer is measured too"
    assert desk.lots() == lots, "a second look decides nothing of a lot by being drawn"

    merged = run("merge", desk.made.bundle, desk.verdicts(pack, lenient, "b", "rev2"))
    assert merged.object["files"][0]["state"] == "merged"
    after = desk.status()
    names = {one["reviewer"]: one for one in after["reviewers"]}
    assert names["r-0001"]["recall"]["value"] == 1.0
    assert names["r-0002"]["recall"]["value"] == 0.0
    assert names["r-0002"]["recall"]["interval"][1] < 0.35, "with Wilson’s interval"
    found = after["reviewer_agreement"]
    wrong = sum(number_of(item) % 10 == 1 for who, item in looked if who == "Ann")
    assert (found["answers"], found["reviewers"]) == (len(looked), 2)
    assert found["same"]["value"] == round(1 - wrong / len(looked), 4)
    assert found["alpha"]["value"] is None
    assert "30" in found["alpha"]["reason"], "a handful of answers makes no alpha"
    assert desk.lots()["Ben"]["outcome"] == lots["Ben"]["outcome"]
    told = run("bundle", "status", desk.made.bundle, plain=True).out
    assert f"Answers that two reviewers saw: {len(looked)}; same verdict: " in told


def test_two_reviewers_of_one_pack_give_an_alpha_and_each_a_recall(desk: Desk, run: Run) -> None:
    def careless(line: dict[str, Any]) -> dict[str, Any]:
        """Says the same but of every third item, where everything is fine with them."""
        return lenient(line) if number_of(line["item"]) % 3 == 0 else verdict_on(line)

    run("merge", desk.made.bundle, desk.verdicts(desk.first, careless, "b", "rev2"))
    status = desk.status()
    first, second = status["reviewers"]
    assert first["planted"] == second["planted"] == desk.drawn["planted"]
    assert first["recall"]["value"] == 1.0
    share = second["recall"]
    assert share["value"] == round(second["found"] / second["planted"], 4)
    assert share["interval"][0] < share["value"] < share["interval"][1] or share["value"] in (0.0, 1.0)
    found = status["reviewer_agreement"]
    low, high = found["alpha"]["interval"]
    assert found["answers"] >= 30
    assert 0 < low < found["alpha"]["value"] < high <= 1
    again = run("merge", desk.made.bundle, *desk.folder.glob("*.verdictpack"))
    assert again.status == 0
    assert desk.status()["reviewer_agreement"] == found, "the same packs again change nothing"


def test_nothing_was_checked_yet(run: Run, tmp_path: Path, passphrase: Path) -> None:
    made = answered(tmp_path, roster=TWO_REVIEWERS, items=12)
    run("identity", "new", "--name", "Coordinator 01", "--passphrase-file", passphrase)
    run("merge", made.bundle, made.ann, made.ben)
    out = tmp_path / "x.reviewpack"
    words = ("review", "draw", made.bundle, "--plan", "second", "--passphrase-file", passphrase)
    assert run(*words, "--out", out).status == 2
    assert not out.exists()
