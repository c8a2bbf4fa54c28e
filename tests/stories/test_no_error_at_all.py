# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A check that proves a rate by finding no error at all, on real tweets: with one error it has proved nothing yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.standing.lots import plan_for
from tests.builders.tweet_round import TweetRound, tweets

COUNT = 150
FEW = frozenset(row["id"] for number, row in enumerate(tweets(COUNT)) if number % 20 == 3)


@pytest.mark.parametrize(
    ("plan", "checked"), [("zero:5", 59), ("zero:2", 149), ("zero:1", 299)], ids=["five", "two", "one"]
)
def test_how_many_are_checked_of_a_large_lot(plan: str, checked: int) -> None:
    """The numbers of quality.md 2.2; of 500 answers 56 do for 5 %."""
    (look,) = plan_for(plan, 100_000).looks
    assert (look.checked, look.accept) == (checked, 0)
    assert plan_for("zero:5", 500).looks[0].checked == 56


def test_one_error_proves_nothing(tmp_path: Path) -> None:
    with TweetRound(tmp_path, COUNT, {"Ann": (), "Ben": FEW}, more="[plan]\nanswers_per_item = 2\n") as story:
        drawn = story.draw("zero:5")
        (random,) = {one.random for one in drawn.lots}
        assert random == plan_for("zero:5", COUNT).looks[0].checked
        assert random < 59
        story.merge(story.review(drawn.path, story.judge))
        lots = {one["contributor"]: one for one in story.lots()}
        ann, ben = lots["Ann"], lots["Ben"]
        assert (ann["plan"], ann["outcome"], ann["errors"]) == ("zero:5", "accepted", 0)
        assert ann["at_most"] < 0.05
        assert ben["errors"] > 0
        assert (ben["plan"], ben["outcome"], ben["next"]) == ("zero:5", "more", COUNT)
        folder = tmp_path / "set"
        export_set.run(story.bundle, "dataset", folder)
        card = (folder / "README.md").read_text(encoding="utf-8")
        assert "Plan `zero:5` (one look without an error; a lot with 5 % errors or more is accepted" in card
        # The proof has failed: what is left to do is to look at all of it.
        (whole,) = (one for one in story.draw("zero:5").lots if one.contributor == "Ben")
        assert whole.random == COUNT - ben["seen"]
