# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Nobody accepts their own answers: what contributors say of these is no verdict, real tweets, by the real workflows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator_app.errors import WrongPackError
from annotator_app.model.bundle import Chain
from annotator_app.model.review import Verdict, VerdictPack
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.keeping import review_status
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merging import check_added, merge_results
from annotator_app.workflows.merging.check_added import Added
from annotator_app.workflows.reviewing import add_review, hand_back_review, verdicts_from_file
from annotator_app.workflows.reviewing.review import AnswerToCheck, ReviewSession, Said
from annotator_app.workflows.reviewing.visit import ReviewVisit
from annotator_app.workflows.standing.lot_verdicts import Reviewing
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
        story.on_another_computer("Ann")  # where nothing tells which answers are hers
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
        story.on_another_computer("Ann")
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


def test_where_the_work_was_done_its_answers_are_not_offered_for_review(tmp_path: Path) -> None:
    with TweetRound(tmp_path, COUNT, {"Ann": WRONG, "Ben": ()}) as story:
        drawn = story.draw()
        own = sum(one.drawn for one in drawn.lots if one.contributor == "Ann")
        rest = sum(one.drawn for one in drawn.lots if one.contributor == "Ben")
        home = story.reviewer("Ann")
        offered = add_review.look(home, drawn.path)
        assert (offered.answers, offered.own, add_review.preview(home, offered).own) == (rest, own, own)
        id_ = add_review.run(home, offered, accept="match").pack_id
        with bundle_store.open_bundle(story.bundle) as bundle:
            whose = {(one.item, one.subject): one.contributor for _, one in bundle.drawn_answers(id_)}
        session = ReviewSession(home, id_)
        assert {whose[one.place] for one in session.answers} == {"Ben"}
        visit = ReviewVisit(home, id_)
        assert (visit.count, visit.open_count) == (rest, rest)
        assert {whose[one.place] for one in visit.units} == {"Ben"}
        assert visit.close()

        lines = [{"item": item, "subject": subject, "verdict": "agree"} for item, subject in whose]
        source = tmp_path / "said.jsonl"
        source.write_text("".join(json.dumps(one) + "\n" for one in lines), encoding="utf-8")
        taken = verdicts_from_file.run(home, id_, source)
        assert taken.answered == rest
        assert [one.problem.code for one in taken.refused] == ["own_answers"] * own
        assert [one.state for one in review_status.run(home)] == ["finished"]
        report = hand_back_review.run(home, id_, tmp_path / "a.verdictpack")
        assert (report.verdicts, report.open) == (rest, 0)
        (file,) = story.merge(report.path).files
        assert (file.state, file.problems) == ("merged", ()), "nothing of it has to be left out"


def test_a_review_pack_of_nothing_but_ones_own_answers_is_not_taken(tmp_path: Path) -> None:
    with TweetRound(tmp_path, COUNT, {"Ann": WRONG}) as story:
        home = story.reviewer("Ann")
        offered = add_review.look(home, story.draw().path)
        assert (offered.state, add_review.preview(home, offered).reason) == ("refused", "own")
        with pytest.raises(WrongPackError, match="answers of their own"):
            add_review.run(home, offered, accept="match")
        assert review_status.run(home) == []
