# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Reviewers are measured, and their measure counts: who finds none of the planted errors accepts no lot. Real tweets."""

from __future__ import annotations

from pathlib import Path

from annotator_app.model.review import Settled
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.reviewing.review import AnswerToCheck, Said
from tests.builders.tweet_round import TweetRound, other, tweets

COUNT = 150
ROWS = tweets(COUNT)
WRONG = frozenset(row["id"] for number, row in enumerate(ROWS) if number % 7 == 3)


def agree(one: AnswerToCheck) -> Said:
    """Somebody who finds everything right."""
    return Said(verdict="agree", blind=one.blind, answers=dict(one.answers) if one.blind else None)


def card_of(story: TweetRound, name: str) -> str:
    export_set.run(story.bundle, "dataset", story.folder / name)
    return (story.folder / name / "README.md").read_text(encoding="utf-8")


def test_who_finds_no_planted_error_accepts_nothing_and_another_reviewer_decides(tmp_path: Path) -> None:
    with TweetRound(tmp_path, COUNT, {"Ann": WRONG}, gold=True) as story:
        drawn = story.draw()
        (first,) = drawn.lots
        assert first.planted >= 10
        story.merge(story.review(drawn.path, agree, "Nod"))
        (lot,) = story.lots()
        seen = first.random + first.risk + first.control
        assert (lot["outcome"], lot["checked"], lot["seen"], lot["uncounted"]) == ("more", 0, seen, seen)
        assert (lot["next"], lot["at_most"], lot["interval"]) == (first.random, 1.0, None)
        assert lot["recall"]["value"] == 0
        assert lot["severity"] is None, "who sees no errors gives no clean score"
        assert lot["corrected_rate"]["value"] is None
        card = card_of(story, "first")
        assert "ha: 1 lot, 1 not checked far enough yet; 0 of 0 were errors." in card
        assert f"0 of {first.planted} planted errors were found" in card
        assert f"- {seen} answers were agreed with only by reviewers who found fewer than half" in card

        again = story.draw()
        assert again.lots[0].random == first.random, "somebody else looks at the very same answers"
        story.merge(story.review(again.path, story.judge, "Rev"))
        (lot,) = story.lots()
        assert (lot["outcome"], lot["checked"], lot["uncounted"]) == ("rejected", first.random, 0)
        assert lot["drawn"] == seen, "what was drawn twice is one answer"
        assert lot["recall"]["value"] == 1
        assert abs(lot["corrected_rate"]["value"] - lot["errors"] / lot["checked"]) < 0.0001, (
            "who does not count misses nothing that anybody counted"
        )
        shown = f"{100 * lot['errors'] / lot['checked']:.1f} % ("
        assert f"what reviewers miss and wrongly reject: {shown}" in card_of(story, "second")
        with bundle_store.open_bundle(story.bundle) as bundle:
            good = {one.item for _, one in bundle.drawn_answers(again.pack_id) if one.known_good}
        assert not good & WRONG, "that one who sees no errors agreed makes no answer known to be right"


def test_the_card_says_by_which_plan_a_lot_was_accepted_and_how_sure_that_is(tmp_path: Path) -> None:
    with TweetRound(tmp_path, COUNT, {"Ann": ()}, gold=True) as story:
        drawn = story.draw()
        story.merge(story.review(drawn.path, story.judge))
        (lot,) = story.lots()
        planted = drawn.lots[0].planted
        assert (lot["outcome"], lot["uncounted"], lot["recall"]["n"]) == ("accepted", 0, planted)
        card = card_of(story, "good")
        assert "ha: 1 lot, 1 accepted; " in card
        assert f"No accepted lot has, 95 % sure, more than {100 * lot['at_most']:.1f} % errors." in card
        low, high = lot["interval"]
        said = (
            f"{lot['errors']} of {lot['checked']} were errors: 0.0 % ({100 * low:.1f} to {100 * high:.1f} %)"
        )
        assert card.count(said) == 2, "one interval of a lot, in its row and on the card"
        assert "agreed with only" not in card
        assert lot["at_most"] < 0.05, "of 150 answers those that were checked are known"


def test_an_upheld_objection_counts_as_accepted_in_its_lot(tmp_path: Path) -> None:
    """Contested answers keep their place in the draw; what people settled by them is no error any more."""
    doubted = sorted({row["id"] for row in ROWS} - WRONG)[:40]

    def strict(one: AnswerToCheck) -> Said:
        known = dict(one.answers) == {"label": story.right[one.item.id]}
        if known and one.item.id in doubted:
            return Said(verdict="disagree", category="wrong_label", severity="major")
        return story.judge(one)

    with TweetRound(tmp_path, COUNT, {"Ann": WRONG}) as story:
        story.merge(story.review(story.draw().path, strict))
        (before,) = story.lots()
        (back,) = story.send_back()
        with bundle_store.open_bundle(story.bundle) as bundle:
            sent = bundle.pack_digests(back.pack_id)
        objected = {item: story.right[item] for item in sorted(set(sent) & set(doubted))}
        assert len(objected) >= 4
        rest = {item: story.right[item] for item in sent if item not in objected}
        story.merge(story.work("Ann", back.path, rest, objected))
        contested = story.lots()[0]
        for name in ("answers", "checked", "errors", "outcome"):
            if name != "outcome":
                assert contested[name] == before[name], name
        half = sorted(objected)[::2]
        with bundle_store.open_bundle(story.bundle) as bundle, bundle.changing():
            bundle.settle(
                Settled(
                    item=item, item_sha256=sent[item], outcome="adjudicated", cause="reviewer_wrong",
                    answers={"label": story.right[item] if item in half else other(story.right[item])},
                )
                for item in objected
            )  # fmt: skip
            by_chance = {one.item for _, one in bundle.drawn_answers() if one.half == "random"}
        upheld = story.lots()[0]
        assert upheld["answers"] == before["answers"], "no answer leaves the lot"
        assert upheld["checked"] == before["checked"]
        assert before["errors"] - upheld["errors"] == len(by_chance & set(half)) > 0
        row = next(one for one in story.rows_as("labels") if one["item"] == half[0])
        assert (row["state"], row["label"]) == ("adjudicated", story.right[half[0]])


def test_small_corrections_that_go_back_leave_an_accepted_lot_accepted(tmp_path: Path) -> None:
    few = frozenset(sorted(row["id"] for row in ROWS)[::11])

    def mild(one: AnswerToCheck) -> Said:
        said = story.judge(one)
        return said if said.verdict == "agree" else Said(**{**vars_of(said), "severity": "minor"})

    with TweetRound(tmp_path, COUNT, {"Ann": few}) as story:
        story.merge(story.review(story.draw().path, mild))
        (before,) = story.lots()
        assert (before["outcome"], before["errors"]) == ("accepted", 0)
        assert before["minor"] > 0
        (back,) = story.send_back()
        story.merge(story.work("Ann", back.path, story.right))
        after = story.lots()[0]
        for name in ("answers", "checked", "errors", "outcome", "next", "at_most", "severity"):
            assert after[name] == before[name], name
        assert 0 < after["severity"]["points"] <= before["minor"], "a point for each that the rate counts"


def vars_of(said: Said) -> dict[str, object]:
    return {name: getattr(said, name) for name in ("verdict", "category", "blind", "answers", "comment")}
