# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What waits to be settled is counted once, on real tweets: merge, status, report, window and queue say the same."""

from __future__ import annotations

import json
from pathlib import Path

from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.reporting import make_report
from annotator_app.workflows.reviewing.review import AnswerToCheck, Said
from annotator_app.workflows.settling import adjudicate, settle_cases
from annotator_app.workflows.standing import bundle_status, desk_overview
from tests.builders.tweet_round import TweetRound, tweets

COUNT = 24
IDS = [row["id"] for row in tweets(COUNT)]
# Two answers each: where Ben errs Ann and he are divided, and the numbers doubt the tweets that most err in.
WRONG = {"Ann": IDS[1::5], "Ben": IDS[::3], "Cy": IDS[::2], "Di": IDS[::4]}
PLAN = "[plan]\nanswers_per_item = 4\n"


def counts(story: TweetRound, folder: Path) -> tuple[dict[str, int], list[dict[str, object]]]:
    """Every number of items to settle, by where it stands, and the lines of the queue."""
    folder.mkdir()
    made = make_report.run(story.bundle, folder / "r.html").figures
    out = folder / "queue.jsonl"
    written = adjudicate.write_queue(story.bundle, out)
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    again = merge_results.run(story.bundle, [], home=story.boss)
    numbers = {
        "merge": again.items["to_adjudicate"],
        "status": bundle_status.run(story.bundle).items["to_adjudicate"],
        "report": made["items"]["to_adjudicate"],
        "languages": sum(one["to_adjudicate"] for one in made["coverage"]),
        "window": desk_overview.run(story.bundle).to_settle,
        "screen": sum(one.settled is None for one in settle_cases.run(story.bundle).cases),
        "queue": written.items,
        "lines": len(lines),
    }
    assert made["settle"] == dict(written.causes)
    assert dict(desk_overview.run(story.bundle).reasons) == dict(written.causes)
    return numbers, lines


def test_every_place_counts_what_the_queue_holds(tmp_path: Path) -> None:
    with TweetRound(tmp_path, COUNT, WRONG, more=PLAN) as story:
        numbers, lines = counts(story, tmp_path / "a")
        causes = {cause for line in lines for cause in line["causes"]}  # type: ignore[attr-defined]
        assert causes & {"unsure", "methods_differ"}, "more than ties and problems"
        assert set(numbers.values()) == {len(lines)}, numbers
        settled = tmp_path / "settled.jsonl"
        one = {**lines[0], "settled": {"label": story.right[str(lines[0]["item"])]}, "cause": "slip"}
        settled.write_text(json.dumps(one) + "\n", encoding="utf-8")
        assert adjudicate.read_settled(story.bundle, settled).items == 1
        after, _ = counts(story, tmp_path / "b")
        assert set(after.values()) == {len(lines) - 1}, after


def test_an_item_without_any_answer_that_holds_waits_too(tmp_path: Path) -> None:
    """A reviewer rejects without another answer: nothing is left to make a label of. A correction leaves something."""
    with TweetRound(tmp_path, COUNT, {"Ann": IDS[:3]}) as story:

        def says(one: AnswerToCheck) -> Said:
            right = {"label": story.right[one.item.id]}
            if dict(one.answers) == right:
                return Said(verdict="agree", blind=one.blind, answers=right if one.blind else None)
            given = right if one.item.id == IDS[0] else None
            verdict = "disagree" if given is None else "corrected"
            return Said(verdict=verdict, category="wrong_label", severity="major", answers=given)

        assert counts(story, tmp_path / "a")[0]["queue"] == 0
        story.merge(story.review(story.draw("all").path, says))
        numbers, lines = counts(story, tmp_path / "b")
        assert {line["item"]: line["causes"] for line in lines} == {item: ["rejected"] for item in IDS[1:3]}
        assert set(numbers.values()) == {2}, numbers
        for back in story.send_back():
            story.merge(story.work(back.contributor, back.path, story.right))
        assert set(counts(story, tmp_path / "c")[0].values()) == {0}, "a new answer stands"
