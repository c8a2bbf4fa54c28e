# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A reviewer at the window, by keys alone: the pack is added, answers are judged, and the verdicts reach the bundle."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.answering.reviewed import Reviewed
from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.packs.reading import open_pack
from annotator_app.store.bundle import bundle_store
from annotator_app.store.safety.saved_log import SavedLog
from annotator_app.workflows.keeping import review_status
from tests.builders.packs import believing
from tests.builders.review_round import Round
from tests.builders.reviewed import LABELS, number_of, right


@pytest.fixture
def round_(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Round]:
    # Which answers are looked at blind is drawn by the pack, and the same pack is made each time.
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795000000")
    made = Round(qapp, tmp_path)
    yield made
    made.close()


def judge(round_: Round) -> None:
    """Say of the answer in view what somebody says who knows everything: wrong labels are corrected."""
    desk, visit = round_.desk, round_.visit
    wanted = right(number_of(visit.item.id))
    digit = str(LABELS.index(wanted) + 1)
    if visit.answering_first:
        assert not desk.screen.given.given.isVisible(), "the answer is not seen before one's own"
        desk.press(digit, "Enter")
        assert desk.screen.given.given.isVisible()
    if visit.unit.answers["label"] == wanted:
        desk.press("1", "Enter")
    elif visit.unit.blind:
        desk.press("2", "1", "1", "3", "Enter")
    else:
        desk.press("2", digit, "1", "1", "3", "Enter")


def test_a_review_by_keys_from_the_pack_to_the_bundle(round_: Round) -> None:
    desk = round_.desk
    round_.start()
    visit = round_.visit
    count = visit.count
    blind = {one.place for one in visit.units if one.blind}
    wrong = {one.place for one in visit.units if one.answers["label"] != right(number_of(one.item.id))}
    assert blind
    assert wrong
    assert desk.screen.frame.top.title.text(), "the pack has its name"
    everything = " ".join(
        label.text() for label in desk.window.findChildren(type(desk.screen.frame.top.title))
    )
    assert "Ann" not in everything
    assert "Ben" not in everything

    desk.press("1")
    assert visit.open_count == count, "a choice alone is no verdict"
    desk.press("1")
    for _ in range(count):
        judge(round_)
    desk.dialog(Reviewed)
    desk.saved()
    counts = visit.counts
    assert (counts["open"], counts["corrected"]) == (0, len(wrong))
    assert counts["agree"] == count - len(wrong)

    desk.press("Enter")
    handed = desk.dialog(HandBack)
    desk.press("Enter")
    desk.until(lambda: handed._report is not None)
    out = handed._report.path
    desk.press("Enter")
    desk.gone()
    desk.press("Ctrl+H")
    (status,) = review_status.run(desk.home)
    assert status.state == "handed_back"

    proven = open_pack(out, believing())
    lines = {(one.value["item"], one.value["subject"]): one.value for one in proven.records("review", [])}
    assert {place for place, one in lines.items() if one["blind"]} == blind
    for place in wrong:
        assert (lines[place]["category"], lines[place]["severity"]) == ("wrong_label", "major")
        assert lines[place]["value"]["answers"] == {"label": right(number_of(place[0]))}
    assert all(lines[place]["value"] for place in blind), "who answers first has their answer in the file"
    round_.merge(out)
    with bundle_store.open_bundle(round_.made.bundle) as bundle:
        said = {(one.item, one.subject): one.verdict for _pack, _who, one in bundle.standing_verdicts()}
    assert said == {place: "corrected" if place in wrong else "agree" for place in lines}


def test_undo_and_a_half_said_verdict_outlive_the_window(round_: Round) -> None:
    desk = round_.desk
    round_.start()
    visit = round_.visit
    open_ = [place for place, one in enumerate(visit.units) if not one.blind]
    first, second = open_[:2]
    desk.screen.go(first)
    desk.press("1", "Enter")
    assert visit.counts["agree"] == 1
    desk.saved()
    noted = SavedLog(desk.home.path / "logs" / "saved.txt").read()
    assert {(one.pack_id, one.position) for one in noted} == {(visit.pack.id, first)}, "if the store is lost"
    desk.press("Ctrl+Z")
    assert (visit.position, visit.counts["agree"]) == (first, 0)
    desk.press("Ctrl+Shift+Z")
    assert visit.counts["agree"] == 1
    desk.screen.go(second)
    desk.press("3", "2", "3")
    desk.saved()
    desk.press("Ctrl+H")
    desk.until(lambda: desk.window.desk is None)
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    again = round_.visit
    assert again is not visit
    assert again.counts["agree"] == 1
    desk.screen.go(second)
    desk.turn()
    desk.press("2", "Enter")
    desk.saved()
    said = again.review.verdicts[again.units[second].place]
    assert (said["verdict"], said["category"], said["severity"]) == ("disagree", "spelling", "minor")
    assert again.states[second] == 6
    an_answer_of_ones_own(round_)
    seen_stays_seen(round_)


def an_answer_of_ones_own(round_: Round) -> None:
    """An answer of one's own and a note go with a disagreement."""
    desk = round_.desk
    visit = round_.visit
    place = next(n for n, one in enumerate(visit.units) if not one.blind and not visit.states[n])
    desk.screen.go(place)
    other = next(label for label in LABELS if label != visit.unit.answers["label"])
    desk.press("3", "5", "2", "2")
    desk.screen.flow.set_ring("review:own")
    desk.press("1")
    desk.turn()
    assert desk.screen.flow.ring == "label"
    desk.press(str(LABELS.index(other) + 1), "Ctrl+N").type("لا يمكن الحكم")
    desk.press("Ctrl+Enter")
    desk.gone()
    desk.press("Enter")
    desk.saved()
    said = visit.review.verdicts[visit.units[place].place]
    assert said["value"] == {"answers": {"label": other}}
    assert (said["category"], said["comment"]) == ("not_decidable", "لا يمكن الحكم")


def seen_stays_seen(round_: Round) -> None:
    """What the reviewer answered first stands fast once the answer was seen."""
    desk = round_.desk
    visit = round_.visit
    place = next(n for n, one in enumerate(visit.units) if one.blind)
    desk.screen.go(place)
    desk.press("2", "Enter")
    own = visit.own_answers
    assert own == {"label": LABELS[1]}
    assert not visit.answering_first
    desk.press("Ctrl+Z", "Ctrl+Z")
    desk.screen.go(place)
    assert visit.own_answers == own
    assert not visit.answering_first
    desk.press("Ctrl+H")
    desk.until(lambda: desk.window.desk is None)
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.screen.go(place)
    assert not round_.visit.answering_first, "seen stays seen"
    assert round_.visit.own_answers == own
