# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Nobody accepts their own answers: what contributors say of these is no verdict, real tweets, by the real workflows."""

from __future__ import annotations

from pathlib import Path

from annotator_app.model.bundle import Chain
from annotator_app.model.review import Verdict, VerdictPack
from annotator_app.store import bundle_store
from annotator_app.workflows.merging import check_added, merge_results
from annotator_app.workflows.merging.check_added import Added
from annotator_app.workflows.merging.lot_verdicts import Reviewing
from annotator_app.workflows.merging.merged_answers import MergedSet
from annotator_app.workflows.reviewing.review import AnswerToCheck, Said
from tests.builders.tweet_round import TweetRound, tweets

COUNT = 60
WRONG = frozenset(row["id"] for number, row in enumerate(tweets(COUNT)) if number % 4 == 3)


def agree(one: AnswerToCheck) -> Said:
    """Somebody who finds everything right."""
    return Said(verdict="agree", blind=one.blind, answers=dict(one.answers) if one.blind else None)


def looked_at(story: TweetRound, path: Path) -> Added:
    told: list[Added] = []
    check_added.run(story.bundle, [path], home=story.boss, tell=told.append)
    return told[-1]


def test_what_contributors_say_of_their_own_answers_is_no_verdict(tmp_path: Path) -> None:
    with TweetRound(tmp_path, COUNT, {"Ann": WRONG, "Ben": ()}) as story:
        drawn = story.draw()
        assert drawn.recipients == ("*",), "anybody may review who is trusted to"
        verdicts = story.review(drawn.path, agree, "Ann")
        seen = looked_at(story, verdicts)
        assert (seen.state, [one.code for one in seen.problems]) == ("new", ["own_answers"])
        report = merge_results.run(story.bundle, [verdicts], home=story.boss)
        (file,) = report.files
        assert (file.state, [one.severity for one in file.problems]) == ("merged", ["warning"])
        own = sum(one.drawn for one in drawn.lots if one.contributor == "Ann")
        assert file.problems[0].params == {"name": "Ann", "count": own}
        lots = {one["contributor"]: one for one in story.lots()}
        assert (lots["Ann"]["seen"], lots["Ann"]["outcome"]) == (0, "more")
        assert (lots["Ben"]["seen"], lots["Ben"]["outcome"]) == (COUNT // 2, "accepted")
        reviewed = [row for row in story.rows_as("jsonl") if row["review"]]
        assert {row["contributor"] for row in reviewed} == {"Ben"}
        # Somebody else can still look at them.
        story.merge(story.review(story.draw().path, story.judge, "Rev"))
        assert {one["contributor"]: one["outcome"] for one in story.lots()}["Ann"] == "rejected"


def test_a_pack_of_nothing_else_is_refused_and_earlier_ones_count_for_nothing(tmp_path: Path) -> None:
    with TweetRound(tmp_path, COUNT, {"Ann": WRONG}) as story:
        drawn = story.draw()
        verdicts = story.review(drawn.path, agree, "Ann")
        assert looked_at(story, verdicts).state == "refused"
        (file,) = merge_results.run(story.bundle, [verdicts], home=story.boss).files
        assert (file.state, file.problems[0].code) == ("refused", "own_answers")
        assert file.error is not None
        assert "Ann" in str(file.error)
        with bundle_store.open_bundle(story.bundle) as bundle:
            lines = [one for _, one in bundle.drawn_answers(drawn.pack_id)]
            said = tuple(Verdict(item=one.item, subject=one.subject, verdict="agree") for one in lines)
            pack = VerdictPack(
                pack_id="sha256:" + "7" * 64, review=drawn.pack_id, reviewer="Ann", key="SHA256:x", revision=1,
                created_at="2026-11-22T09:00:00Z", chain=Chain(genesis=b"\x01" * 32, heads=b"\x02" * 32), verdicts=said,
            )  # fmt: skip
            with bundle.changing():  # as versions before this one took it
                bundle.add_verdicts(pack, "2026-11-22T10:00:00Z")
            assert Reviewing(MergedSet(bundle)).said == ()
            assert all(not row.review for row in MergedSet(bundle).rows())
        assert [(one["seen"], one["outcome"]) for one in story.lots()] == [(0, "more")]
