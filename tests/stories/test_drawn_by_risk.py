# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A lot drawn in proportion to risk, on real tweets: from the draw to the verdict, the page and the card."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from annotator_app.model.review import DrawnAnswer
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.reporting import make_report
from annotator_app.workflows.reviewing import draw_by_risk
from annotator_app.workflows.reviewing.draw_review import DrawReport
from annotator_app.workflows.reviewing.review import AnswerToCheck, Said
from tests.builders.tweet_round import TweetRound, tweets

COUNT, DRAWN = 150, 60
ROWS = tweets(COUNT)
WRONG = frozenset(row["id"] for number, row in enumerate(ROWS) if number % 7 == 3)
# Two who answer everything, so that some answers stand against others and are likelier to be drawn.
TWO = "[plan]\nanswers_per_item = 2\n"


def books(story: TweetRound, drawn: DrawReport) -> tuple[dict[str, DrawnAnswer], dict[str, float], set[str]]:
    """What the bundle alone knows of Ann's lot: the lines of the pack, how likely each answer was, which were drawn."""
    with bundle_store.open_bundle(story.bundle) as bundle:
        lines = [one for _, one in bundle.drawn_answers(drawn.pack_id) if one.contributor == "Ann"]
        chances = bundle.drawn_chances(drawn.pack_id)
    (own,) = (chances[key] for key in chances if key[0] == "Ann")
    return (
        {one.item: one for one in lines if one.half == "weighed"},
        {one.item: float(one.chance) for one in own},
        {one.item for one in own if one.drawn},
    )


def the_floor(lines: dict[str, DrawnAnswer], chances: dict[str, float]) -> None:
    """Who shows no sign has the least chance, and has one; who shows some has more."""
    least = min(chances.values())
    signs = {item: bool(one.reasons) for item, one in lines.items()}
    assert set(signs.values()) == {False, True}
    assert {chances[item] for item, known in signs.items() if not known} == {least}
    assert all(chances[item] > least for item, known in signs.items() if known)


def rejected(ann: Mapping[str, Any], taken: set[str], chances: dict[str, float]) -> None:
    """The rate is that of the weights, of whatever the lot tells."""
    errors = taken & WRONG
    rate = sum(1 / chances[item] for item in errors) / COUNT
    assert (ann["checked"], ann["errors"], ann["weighed"]) == (DRAWN, len(errors), True)
    assert ann["rate"] == pytest.approx(rate, abs=1e-4)
    assert ann["rate"] < ann["errors"] / ann["checked"], "risk finds more errors than there are elsewhere"
    assert ann["interval"][0] <= len(WRONG) / COUNT <= ann["interval"][1]
    assert (ann["outcome"], ann["interval_by"]) == ("rejected", "Stringer")
    assert ann["corrected_rate"]["value"] == pytest.approx(rate, abs=1e-3), "no planted error was missed"
    assert ann["severity"]["per_item"] == pytest.approx(5 * rate, abs=1e-3), "five points each, weighed too"


def test_a_lot_is_told_by_weighed_errors_and_what_that_leaves_open_is_checked_whole(tmp_path: Path) -> None:
    with TweetRound(tmp_path, COUNT, {"Ann": WRONG, "Ben": ()}, more=TWO, gold=True) as story:
        drawn = story.draw(f"risk:{DRAWN}")
        lines, chances, taken = books(story, drawn)
        assert (set(lines), len(taken), len(chances)) == (taken, DRAWN, COUNT)
        assert sum(chances.values()) == pytest.approx(DRAWN)
        the_floor(lines, chances)
        assert sum(one.planted for one in drawn.lots) >= 10, "errors are planted here as anywhere"
        (before, _) = story.lots()
        assert (before["outcome"], before["checked"], before["next"]) == ("more", 0, DRAWN)

        # A pack that is lost is made again with the same answers, whatever is asked for now.
        again = _lines(story, story.draw("risk:90", seed="another"))
        assert {one.item for one in again if (one.half, one.contributor) == ("weighed", "Ann")} == taken

        blind: set[bool] = set()

        def judge(one: AnswerToCheck) -> Said:
            blind.add(one.blind)
            return story.judge(one)

        story.merge(story.review(drawn.path, judge))
        assert blind == {False, True}, "a part of them is answered first"
        ann, ben = story.lots()
        rejected(ann, taken, chances)
        assert (ben["outcome"], ben["errors"], ben["rate"], ben["next"]) == ("more", 0, 0, COUNT)
        assert ben["at_most"] > 0.05, "sixty prove nothing where some were far less likely than others"
        told(story, ann)

        rest = story.draw(f"risk:{DRAWN}")
        assert [(one.contributor, one.random) for one in rest.lots] == [("Ben", COUNT - DRAWN)], (
            "a full check"
        )
        story.merge(story.review(rest.path, story.judge))
        ben = story.lots()[1]
        assert (ben["outcome"], ben["checked"], ben["interval"]) == ("accepted", COUNT, [0, 0])
        assert not ben["weighed"]


def _lines(story: TweetRound, drawn: DrawReport) -> list[DrawnAnswer]:
    with bundle_store.open_bundle(story.bundle) as bundle:
        return [one for _, one in bundle.drawn_answers(drawn.pack_id)]


def told(story: TweetRound, lot: Mapping[str, Any]) -> None:
    """The same rate and interval in the table, on the page and on the card; the method stands in its box."""
    low, high = lot["interval"]
    page = make_report.run(story.bundle, story.folder / "r.html", story.folder / "csv")
    assert page.figures["lots"][0]["rate"] == lot["rate"]
    with (story.folder / "csv" / "lots.csv").open(encoding="utf-8", newline="") as file:
        row = next(one for one in csv.DictReader(file) if one["contributor"] == "Ann")
    ends = (row["error rate"], row["error rate from"], row["to"], row["interval by"])
    assert ends == (f"{lot['rate']:.4f}", f"{low:.4f}", f"{high:.4f}", "Stringer")
    text = (story.folder / "r.html").read_text(encoding="utf-8")
    said = f"In proportion to risk: Rejected · weighed error rate {100 * lot['rate']:.1f} %"
    assert said in text
    assert "Horvitz and Thompson 1952" in text
    export_set.run(story.bundle, "dataset", story.folder / "set")
    card = (story.folder / "set" / "README.md").read_text(encoding="utf-8")
    assert "weighed (Horvitz-Thompson)" in card
    assert "Of the answers drawn at random" not in card


def test_another_lot_than_the_one_drawn_from_is_drawn_from_anew(tmp_path: Path) -> None:
    """The chances are those of a lot as it was: answers that came later had none, so the sample says nothing of them."""
    with TweetRound(tmp_path, 80, {"Ann": ()}) as story:
        drawn = story.draw("risk:40")
        story.merge(story.review(drawn.path, story.judge))
        (lot,) = story.lots()
        assert (lot["weighed"], lot["checked"]) == (True, 40)
        report = verify_pack.run(drawn.path)
        assert draw_by_risk.again(story.bundle, report).ok
        with bundle_store.open_bundle(story.bundle) as bundle, bundle.changing():
            bundle._db.execute("DELETE FROM answers WHERE item = ?", (ROWS[3]["id"],))
        (lot,) = story.lots()
        assert (lot["outcome"], lot["weighed"], lot["answers"]) == ("more", False, 79)
        anew = story.draw("risk:40")
        with bundle_store.open_bundle(story.bundle) as bundle:
            (own,) = bundle.drawn_chances(anew.pack_id).values()
        assert len(own) == 79
        assert draw_by_risk.again(story.bundle, verify_pack.run(anew.path)).ok
