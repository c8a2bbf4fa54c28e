# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""From merge to Packs: whoever handed back sees on the pack, and hears, that the coordinator has their result."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.pack_words import arrived_of, day_of
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.parts.texts.label import Label
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.keeping import pack_status
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.receiving import import_pack
from tests.builders import screen_reviews
from tests.builders.coordinated import ROWS, Project
from tests.builders.screens import shown
from tests.builders.tweet_round import TweetRound
from tests.builders.window_story import drop
from tests.builders.windows import Desk

LATER = "2031-03-05T10:00:00Z"


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_a_newer_pack_tells_on_its_row_when_the_result_was_received(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(qapp, tmp_path / "home", name="")
    with open_home(tmp_path / "boss") as boss:
        project = Project(tmp_path, boss, desk.home)
        project.answer("good", "poor")
        result = project.hand_back(tmp_path / "1.resultpack")
        assert [one.arrived for one in pack_status.run(desk.home)] == [None]
        with monkeypatch.context() as patch:  # the stick was long on its way
            patch.setattr(merge_results, "clock", SimpleNamespace(build_stamp=lambda: LATER))
            report = merge_results.run(project.bundle, [result.path], home=boss)
        assert [one.error for one in report.files] == [None]
        newer = project.build(ROWS + "w3\tनया\n", force=True)
    import_pack.run(desk.home, import_pack.preview(desk.home, newer))
    now = next(one for one in pack_status.run(desk.home) if one.revision == 2)
    assert now.arrived is not None
    assert (now.arrived != LATER, now.received) == (True, LATER[:10])
    desk.open()
    said = f"Your result pack of {plain(day_of(now.arrived))} was received on {plain(day_of(LATER))}."
    row = next(row for row in desk.library._rows if row.title.text() == "Words")
    assert plain(row.about.text()).endswith(said)
    assert said in plain(row.accessibleName() + row.accessibleDescription())
    older = plain(arrived_of(now.arrived, None))
    assert older == f"Your result pack of {plain(day_of(now.arrived))} has arrived.", "it told no day"
    desk.close()


def test_returned_answers_tell_on_the_first_pack_that_its_result_was_received(
    qapp: QApplication, tmp_path: Path
) -> None:
    with TweetRound(tmp_path, 20, {"Ann": ("hau-11", "hau-22")}) as story:
        said = story.review(story.draw("all").path, story.judge)
        story.merge(said)
        (back,) = story.send_back()
        with bundle_store.open_bundle(story.bundle) as bundle:
            day = bundle.results()[0].received_at[:10]
    desk = Desk(qapp, tmp_path / "Ann", "")
    try:
        desk.open()
        drop(desk, back.path)
        desk.dialog(AddPack)
        told = f"was received on {plain(day_of(day))}."
        assert told in " ".join(plain(one.text()) for one in desk.dialog(AddPack).findChildren(Label))
        desk.press("Enter")
        desk.until(lambda: len(pack_status.run(desk.home)) == 2 and not desk.window.session.jobs.busy)
        first, returned = pack_status.run(desk.home)
        assert (first.returned, returned.returned) == (False, True)
        assert (first.received, returned.received) == (day, None), "nothing came of the returned ones yet"
        assert pack_status.of(desk.home, first.id) == first
        desk.until(lambda: desk.window.desk is not None)
        desk.turn()
        desk.press("Enter").gone()
        desk.press("Ctrl+H")
        desk.until(lambda: desk.window.desk is None)
        rows = [plain(one.about.text()) for one in desk.library._rows]
        (row,) = (one for one in rows if told in one)
        assert row.startswith("Your result pack of "), "what is cut for want of room is not this"
    finally:
        desk.close()


def test_a_pack_made_before_the_result_came_tells_of_nothing(qapp: QApplication, tmp_path: Path) -> None:
    desk = Desk(qapp, tmp_path / "home", name="")
    with open_home(tmp_path / "boss") as boss:
        project = Project(tmp_path, boss, desk.home)
        project.answer("good")
        project.hand_back(tmp_path / "1.resultpack")
        newer = project.build(ROWS + "w3\tनया\n", force=True)
    import_pack.run(desk.home, import_pack.preview(desk.home, newer))
    assert {one.arrived for one in pack_status.run(desk.home)} == {None}
    desk.close()


def test_what_was_answered_stands_beside_the_reason_in_large_text_too(
    qapp: QApplication, tmp_path: Path
) -> None:
    with shown(qapp, tmp_path, "returned", "en", (1024, 600), text_size=200) as desk:
        notice = next(one for one in desk.screen.findChildren(Notice) if one.isVisible())
        assert plain(notice.sentence.text()) == "You answered: Mixed"
        assert notice.sentence.isVisible()
        (block,) = desk.screen.reading.blocks.values()
        assert block.visibleRegion().boundingRect().height() >= block.fontMetrics().height()


def test_a_long_note_is_read_to_its_end_by_keys_in_large_text(qapp: QApplication, tmp_path: Path) -> None:
    with shown(qapp, tmp_path, "returned-noted", "en", (1024, 600), text_size=200) as desk:
        notice = next(one for one in desk.screen.findChildren(Notice) if one.isVisible())
        assert screen_reviews.NOTE in plain(notice.sentence.text())
        (block,) = desk.screen.reading.blocks.values()
        assert block.visibleRegion().boundingRect().height() >= block.fontMetrics().height()
        # Tab stops at the words, and arrows scroll them.
        for _step in range(40):
            if desk.focus is notice.stop:
                break
            desk.press("Tab")
        assert desk.focus is notice.stop
        assert screen_reviews.NOTE in plain(notice.stop.accessibleName())
        bar = notice.pane.verticalScrollBar()
        assert bar.maximum() > 0
        for _step in range(60):
            desk.press("Down")
        assert bar.value() == bar.maximum()
        # In usual text all of it stands there, and nothing stops at it.
        desk.app.theme.set_text_size(1.0)
        desk.until(lambda: not bar.maximum())
        assert notice.stop.focusPolicy() == Qt.FocusPolicy.NoFocus
