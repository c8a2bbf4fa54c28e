# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""At the window of a reviewer who also answered: their own answers are left out and said to be; real tweets."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.parts.texts.label import Label
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.keeping import review_status
from annotator_app.workflows.reviewing.visit import ReviewVisit
from tests.builders.tweet_round import TweetRound
from tests.builders.window_story import drop
from tests.builders.windows import Desk

COUNT = 20


def words(widget: AddPack) -> str:
    """All that a dialog says, without the invisible signs around its numbers."""
    said = " ".join(label.text() for label in widget.findChildren(Label))
    return "".join(sign for sign in said if sign not in "\u2066\u2067\u2068\u2069")


def test_own_answers_are_not_offered_and_a_pack_of_nothing_else_is_refused(
    qapp: QApplication, tmp_path: Path
) -> None:
    both, only = {"Ann": (), "Ben": ()}, {"Ann": ()}
    with TweetRound(tmp_path / "both", COUNT, both) as story:
        pack = story.draw("all").path
        with bundle_store.open_bundle(story.bundle) as bundle:
            drawn = {(one.item, one.subject): one.contributor for _, one in bundle.drawn_answers()}
    with TweetRound(tmp_path / "only", COUNT, only) as story:
        nothing_else = story.draw("all").path
    own = sum(name == "Ann" for name in drawn.values())
    assert 0 < own < len(drawn)

    desk = Desk(qapp, tmp_path / "both" / "Ann", "")
    try:
        desk.open()
        drop(desk, pack)
        asked = desk.dialog(AddPack)
        assert f"Answers of your own are left out: {own}" in words(asked)
        assert f"answers to check: {len(drawn) - own}" in words(asked)
        desk.press("Enter")
        desk.until(lambda: bool(review_status.run(desk.home)) and not desk.window.session.jobs.busy)
        desk.gone()
        (added,) = review_status.run(desk.home)
        assert added.answers == len(drawn) - own
        desk.window.open_pack(added.id)
        desk.until(lambda: desk.window.desk is not None)
        desk.turn()
        visit = desk.labelling
        assert isinstance(visit, ReviewVisit)
        assert (visit.count, {drawn[one.place] for one in visit.units}) == (len(drawn) - own, {"Ben"})
    finally:
        desk.close()

    desk = Desk(qapp, tmp_path / "only" / "Ann", "")
    try:
        desk.open()
        drop(desk, nothing_else)
        asked = desk.dialog(AddPack)
        assert "Every answer in this pack is your own" in words(asked)
        desk.press("Enter")
        desk.gone()
        assert review_status.run(desk.home) == []
    finally:
        desk.close()
