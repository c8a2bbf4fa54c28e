# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Answers that a reviewer speaks against go back, are answered anew by keys, and the bundle takes the new answer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.answering.feedback import FeedbackPage
from annotator_app.gui.dialogs.answering.finished import Finished
from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.gui.parts.card import Notice
from annotator_app.model.pack import PERSONAL
from annotator_app.model.strict_json import parse
from annotator_app.packs.keys import private_text
from annotator_app.packs.reading import prove
from annotator_app.packs.trust import Policy
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.reviewing import draw_review, rework
from annotator_app.workflows.signing import identity
from annotator_app.workflows.standing import bundle_counts
from tests.builders.packs import CONTRIBUTOR
from tests.builders.review_round import NOTE, PASSPHRASE, Round, verdicts_on
from tests.builders.reviewed import LABELS, number_of, right
from tests.builders.windows import Desk


def send_back(round_: Round, **more: object) -> list[rework.ReworkPack]:
    return rework.run(
        round_.made.bundle, round_.folder / "back", home=round_.coordinator,
        ask_passphrase=lambda _purpose: PASSPHRASE, **more,
    )  # fmt: skip


def test_returned_answers_by_keys_from_the_reason_to_the_bundle(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795000000")
    round_ = Round(qapp, tmp_path)
    try:
        round_.desk.home.close()
        round_.merge(verdicts_on(round_.pack, tmp_path))
        (back,) = send_back(round_)
        wrong = [number for number in range(6) if number % 4 == 1]
        assert (back.contributor, back.items) == ("Ann", len(wrong)), "planted errors go back to nobody"
        proven, problems = prove(back.path, Policy())
        assert proven is not None, problems
        whole = b"".join(proven.read(name) for name in proven.names()) + proven.read("pack.json")
        for secret in (NOTE, "Ben", "Reviewer 01", "gold", "truth", "planted"):
            assert secret.encode() not in whole, secret
        with pytest.raises(Exception, match="gone back before"):
            send_back(round_)

        person = tmp_path / "ann"
        with open_home(person) as home:
            identity.put(home, private_text(CONTRIBUTOR, None), CONTRIBUTOR.public, "Ann")
        desk = round_.desk = Desk(qapp, person, "")
        round_.start(back.path)
        desk.dialog(FeedbackPage)
        desk.press("Enter")
        desk.gone()
        said = [one.heading.text() for one in desk.screen.reading.findChildren(Notice) if one.isVisible()]
        assert any("Wrong label" in one and "Major" in one for one in said), said
        for number in wrong:
            desk.press(str(LABELS.index(right(number)) + 1), "Enter")
        desk.dialog(Finished)
        desk.press("Enter")
        handed = desk.dialog(HandBack)
        desk.press("Enter")
        desk.until(lambda: handed._report is not None)
        result = handed._report.path
        desk.press("Enter")
        desk.gone()
        with bundle_store.open_bundle(round_.made.bundle) as bundle:
            wanted = bundle_counts.wanted(MergedSet(bundle))
        round_.merge(result)
        with bundle_store.open_bundle(round_.made.bundle) as bundle:
            merged = MergedSet(bundle)
            rows = [row for row in merged.rows() if row.contributor == "Ann"]
            assert {row.given.item: row.answers["label"] for row in rows} == {
                row.given.item: right(number_of(row.given.item)) for row in rows
            }
            assert len(rows) == 6, "each item has one answer of hers"
            assert {number_of(row.given.item) for row in rows if row.pack == back.pack_id} == set(wrong)
            assert bundle_counts.wanted(merged) == wanted, "what came back is wanted once"
            states = {one.item: one.state for one in bundle_counts.item_counts(merged)}
        assert set(states.values()) == {"complete"}
        new_answers_are_checked_and_nobody_hears_of_it(round_, back)
    finally:
        round_.close()


def new_answers_are_checked_and_nobody_hears_of_it(round_: Round, back: rework.ReworkPack) -> None:
    """A further review draws the new answers, and tells nothing of what came back to one person."""
    again = round_.folder / "again.reviewpack"
    drawn = draw_review.run(
        round_.made.bundle, again, home=round_.coordinator, ask_passphrase=lambda _purpose: PASSPHRASE
    )
    assert {lot.series for lot in drawn.lots} == {back.series}, "the new answers are checked as well"
    proven, problems = prove(again, Policy())
    assert proven is not None, problems
    task = parse(proven.read("data/task/task.json"))
    assert isinstance(task, dict)
    assert not set(PERSONAL) & set(task), "what came back to one person is told to nobody else"
