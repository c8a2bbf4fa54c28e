# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The Rounds tab: the list and the comparison by keys, and a choice that no late answer of the worker disturbs."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from annotator_app.gui.coordinate.choosing_items.choosing_words import round_end, round_facts
from annotator_app.gui.coordinate.choosing_items.leak_rows import LeakRow
from annotator_app.gui.coordinate.round_rows import RoundRow
from annotator_app.gui.coordinate.rounds import RoundsTab
from annotator_app.gui.dialogs.coordinating.close_round import CloseRound
from annotator_app.gui.dialogs.coordinating.report_tables import ReportTables
from annotator_app.gui.dialogs.coordinating.waive import Waive
from annotator_app.gui.dialogs.signing.passphrase import Passphrase
from annotator_app.gui.parts.texts.label import Label
from annotator_app.model import clock
from annotator_app.packs import signature
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.rounds import pools, select_round
from annotator_app.workflows.rounds.desk_rounds import RoundLook
from annotator_app.workflows.signing import identity
from annotator_app.workflows.standing.closed_round import ClosedRound
from tests.builders import screen_rounds
from tests.builders.screen_bundles import settled as checked
from tests.builders.screen_bundles import tab as bundle_tab
from tests.builders.screen_rounds import settled
from tests.builders.windows import Desk

PASSPHRASE = "open sesame"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home", "Coordinator 01")
    made.data = "en"
    screen_rounds.rounds(made)
    made.open()
    yield made
    made.close()


@pytest.mark.usefixtures("qapp")
def test_a_day_that_is_none_stands_as_somebody_else_wrote_it() -> None:
    closing = ClosedRound("r1", "soon", "Ann", "SHA256:x", (), signed=True, fits=True)
    look = RoundLook(Path("a.bundle"), "r1", {"en": "News"}, "en", "never", 4, closing=closing)
    assert "never" in round_facts(look)
    assert "soon" in next(iter(round_end(look)))


def test_rounds_are_listed_with_what_went_before_and_compared_by_keys(desk: Desk) -> None:
    tab = screen_rounds.tab(desk)
    rows = {row.accessibleName()[1:3]: row.accessibleDescription() for row in tab.findChildren(RoundRow)}
    assert list(rows) == ["r1", "r2", "r3"]
    assert "This bundle" in rows["r3"]
    assert "This bundle" not in rows["r2"]
    assert ["Closed" in said for said in rows.values()] == [True, True, False]
    for said in ("66", "30", "400", "r2", "SHA256:", "p-000 – p-003 (0.71): two editions"):
        assert said in rows["r3"]
    # The day is one that people read; the seed is for who draws again, as the key is.
    assert "3 Aug 2026" in rows["r3"]
    assert not [said for said in rows.values() if "2026-" in said or "seed" in said]
    # Whose number was compared goes by name, and the key stands in the tooltip.
    assert "SHA256:" not in rows["r1"]
    assert without_marks(rows["r1"]).count("signed by Coordinator 02") == 1
    tips = [row.toolTip()[:7] for row in tab.findChildren(RoundRow)]
    assert tips == ["SHA256:"] * 3
    assert "seed" in next(iter(tab.findChildren(RoundRow))).toolTip()
    # Closed ones say what is claimed, and whether what their summary counted still stands here.
    assert screen_rounds.CLAIM in rows["r1"], "the whole of it"
    assert "fits the answers that stand here" in rows["r1"]
    assert "counted other answers than stand here now" in rows["r2"]
    # The round right before is offered first; another one can be chosen, later ones are not there.
    assert desk.focus is tab.before
    assert tab.before.places == (1,)
    desk.press("Ctrl+Shift+E")
    desk.until(lambda: tab.compared is not None and not desk.window.session.jobs.busy)
    assert [card.block.id for card in tab.cards] == ["round-line", "round-beside", "claims", "rebound"]
    view = tab.cards[0].views[0]
    assert desk.focus is view
    said = [mark.said for mark in view.marks]
    # Win rates of each pair of models, then the scores of each model: from round to round.
    for one, name in ((view, "M1 / M2"), (tab.cards[0].views[1], "M1")):
        lines = [mark.said.replace("\u2068", "").replace("\u2069", "").split(" · ") for mark in one.marks]
        assert [line[0] for line in lines if line[1] == name] == ["r1", "r2", "r3"]
    desk.press("Down")
    assert view.accessibleName() == said[1]
    # A number has no items of its own here: Enter shows the table it stands in.
    tab.cards[2].more.setFocus()
    desk.press("Enter")
    desk.dialog(ReportTables)
    desk.press("Esc")
    desk.gone()
    assert desk.focus is tab.cards[2].more


def without_marks(text: str) -> str:
    """A text without the invisible signs that keep a number or a name apart from what stands around it."""
    return "".join(sign for sign in text if sign not in "\u2066\u2067\u2068\u2069")


def test_a_round_is_closed_by_keys(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    identity.lock(desk.home, PASSPHRASE)
    folder = screen_rounds.files_of(desk)
    given, other = folder / "rows.csv", folder / "notes.csv"
    for one in (given, other):
        one.write_text("id,label\n", encoding="utf-8")
    choices = iter((given, other, given))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_given: ([str(next(choices))], ""))
    tab = screen_rounds.tab(desk)
    assert tab.closing.button.isEnabled()
    assert not tab.closing.why.isVisible()
    desk.press("Tab")
    assert desk.focus is not tab.closing.button, "it stands before the choice of a round"
    desk.press("Shift+Tab", "Shift+Tab")
    assert desk.focus is tab.closing.button
    desk.press("Enter")
    dialog = desk.dialog(CloseRound)
    said = " ".join(label.text() for label in dialog.findChildren(Label))
    for words in ("r3", "new round", "beside the bundle", "cannot be opened again"):
        assert words in said
    # Esc closes nothing.
    desk.press("Esc")
    desk.gone()
    assert desk.focus is tab.closing.button
    desk.press("Enter")
    dialog = desk.dialog(CloseRound)
    dialog.extra.setFocus()
    desk.press("Space", "Space", "Space")
    assert dialog.given == [str(given), str(other)], "another choice adds to the first one"
    assert "rows.csv" in dialog.files.text()
    assert "notes.csv" in dialog.files.text()
    dialog.primary.setFocus()
    desk.press("Enter")
    desk.dialog(Passphrase)
    desk.type(PASSPHRASE).press("Enter")
    desk.until(
        lambda: (
            tab.found is not None
            and tab.found.own.closing is not None
            and not desk.window.session.jobs.busy
            and not desk.dialogs()
        )
    )
    desk.turn()
    own = tab.found.own  # type: ignore[union-attr]
    assert (own.signed, own.signer, own.closing.fits) == (True, "Coordinator 01", True)  # type: ignore[union-attr]
    # It is closed once, and the window says why no more.
    assert not tab.closing.button.isEnabled()
    assert "closed" in tab.closing.why.text()
    assert not desk.window.session.keys.run("round.close")
    row = tab.findChildren(RoundRow)[-1]
    assert "Closed" in row.accessibleDescription()
    assert str(clock.today().year) in row.accessibleDescription(), "it may be read years later"
    hold_summary(folder, given)


def test_before_a_round_is_closed_two_versions_count_as_what_waits(desk: Desk) -> None:
    overview = screen_rounds.tab(desk).desk.overview
    assert overview is not None
    one = next(pack for pack in overview.packs if pack.state == "top")
    parted = replace(one, state="fork")
    packs = (one, one, parted, parted, replace(one, state="set_aside"))
    dialog = CloseRound(desk.window.session, desk.window, "r3", replace(overview, packs=packs))
    assert "2 merged, 2 wait for you" in without_marks(dialog.subtitle.text())
    dialog.deleteLater()


def hold_summary(folder: Path, given: Path) -> None:
    """The bytes: the summary in the bundle and beside it, signed, with the page, the tables and what was given out."""
    (path,) = folder.glob("r3.round.json")
    data = path.read_bytes()
    signed = signature.parse(path.with_name(path.name + ".sig").read_bytes())
    assert signed.holds(data)
    record = json.loads(data)
    assert record["closed_by"] == "Coordinator 01"
    files = {one["file"]: one["sha256"] for one in record["exports"]}
    (page,) = (folder / f"{record['bundle']}-r3-report").glob("*.html")
    assert files[page.name] == hashlib.sha256(page.read_bytes()).hexdigest()
    assert files["rows.csv"] == hashlib.sha256(given.read_bytes()).hexdigest()
    with bundle_store.open_bundle(folder / "r3.bundle") as bundle:
        assert (bundle.round_signed() or (b"",))[0] == data


def test_why_a_round_cannot_be_closed(qapp: QApplication, tmp_path: Path) -> None:
    made = Desk(qapp, tmp_path / "home", "Coordinator 01")
    screen_rounds.lone(made)
    made.open()
    try:
        tab = screen_rounds.tab(made)
        assert not tab.closing.button.isEnabled()
        assert "says nothing of rounds" in tab.closing.why.text()
        assert tab.closing.why.isVisible()
    finally:
        made.close()


def test_a_record_that_was_changed_is_told(desk: Desk) -> None:
    coordinator = desk.window.coordinator
    path = screen_rounds.files_of(desk) / "r3.bundle"
    with bundle_store.open_bundle(path) as bundle, bundle.changing():
        record, signature = bundle.round_signed() or (b"", b"")
        bundle.add_round(record.replace(b'"2026-11"', b'"2026-12"'), signature)
    tab = screen_rounds.tab(desk)
    assert coordinator.bundle == path
    rows = [row.accessibleDescription() for row in tab.findChildren(RoundRow)]
    assert ["Changed after signing" in said for said in rows] == [False, False, True]
    assert "signed by" not in rows[2]


def test_choosing_is_left_and_taken_up_again(desk: Desk) -> None:
    tab = screen_rounds.of_file(desk)
    assert tab.choosing.kept is not None
    draft = tab.choosing.kept.draft
    desk.press("Esc")
    desk.until(lambda: tab.pages.currentWidget() is tab.list and not desk.window.session.jobs.busy)
    assert desk.window.coordinator.pane is tab
    desk.press("Ctrl+Enter")
    settled(desk, tab)
    assert tab.choosing.kept.draft is draft
    assert tab.choosing.form is not None
    assert desk.focus is tab.choosing.form.own
    # Packs and back: the screen is another one, the choice is the same.
    desk.press("Ctrl+H")
    again = screen_rounds.choosing(desk)
    assert again is not tab
    assert again.choosing.kept is not None
    assert again.choosing.kept.draft is draft


def test_an_older_look_says_nothing_and_a_newer_one_moves_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = screen_rounds.of_file(desk)
    pane, view = tab.choosing, tab.choosing.view
    assert pane.kept is not None
    assert pane.found is not None
    shown = []
    monkeypatch.setattr(
        view, "show_look", lambda found, show=view.show_look: (shown.append(found), show(found))
    )
    view.list.setFocus()
    desk.press("Down", "Down", "Down")
    here = pane.found.taken[view.list.current].item
    # Two changes right after one another: the first look is worth nothing any more.
    pane.kept.draft.count = 40
    pane.look()
    pane.kept.draft.count = 60
    pane.look()
    settled(desk, tab)
    assert [len(found.taken) for found in shown] == [60]
    assert pane.found.taken[view.list.current].item == here
    assert desk.focus is view.list
    # A look that finds the same leak leaves the row where it is: a dialog over it gives the focus back to it.
    view.rows[0].waive.setFocus()
    desk.press("Enter")
    desk.dialog(Waive)
    pane.kept.draft.count = 61
    pane.look()
    settled(desk, tab)
    desk.press("Esc")
    desk.gone()
    assert desk.focus is view.rows[0].waive


def test_a_prompt_inside_another_text_is_said_to_stand_there() -> None:
    leak = select_round.Leak(
        "h-1", "p-1", "practice", ("asked", "… asked …"), "0.93", exact=False, inside=True
    )
    said = LeakRow._said(leak)
    assert "stands inside a text of" in said
    assert "for practice" in said


def test_chosen_rows_that_were_changed_begin_no_round(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity.lock(desk.home, PASSPHRASE)
    pool = pools.of_files([screen_rounds.pool(desk, leak=False)])
    draft = select_round.begin(None, "seed")
    draft.take(pool)
    draft.count, draft.language = 20, "en"
    written = select_round.save(
        draft, pool, tmp_path / "one.jsonl", home=desk.home, ask_passphrase=lambda _purpose: PASSPHRASE
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_given: ([str(written.rows)], ""))
    desk.window.coordinator.bundle = None
    found = bundle_tab(desk)
    desk.press("Enter")
    desk.until(lambda: found.draft.rest.get("round"))
    checked(desk, found)
    assert found.draft.rest["bundle"]["project"] == draft.project
    assert found.draft.rest["round"]["id"] == "r1"
    assert found.found is not None
    assert "selection_signer" not in [one.code for one in found.found.problems], "one's own key is believed"
    assert found.form.language.content() == "en"
    # Bytes that were not signed are rows like any others, and that is told.
    found.begin_with(type(found.draft)(seed="1"))
    written.rows.write_bytes(written.rows.read_bytes() + b'{"id": "x", "text": "More."}\n')
    found.form.files.setFocus()
    desk.press("Enter")
    desk.until(lambda: found.draft.sources)
    checked(desk, found)
    assert "round" not in found.draft.rest
    lines = [
        found.form.given._read.itemAt(place).widget().text()
        for place in range(found.form.given._read.count())
    ]
    assert any("changed after" in said for said in lines)


def test_no_earlier_round_is_no_dead_end(qapp: QApplication, tmp_path: Path) -> None:
    made = Desk(qapp, tmp_path / "home", "Coordinator 01")
    made.data = "en"
    screen_rounds.lone(made)
    made.open()
    try:
        tab = screen_rounds.tab(made)
        assert isinstance(tab, RoundsTab)
        assert tab.alone.isVisible()
        assert not tab.compare_it.isVisible()
        made.press("Ctrl+Shift+E")
        assert tab.cards == []
        made.press("Ctrl+Enter")
        settled(made, tab)
        assert tab.choosing.found is not None
        assert tab.choosing.found.pool == 120
    finally:
        made.close()


def test_in_a_small_room_a_key_leads_from_the_settings_to_the_items_and_back(desk: Desk) -> None:
    tab = screen_rounds.of_file(desk)
    sides, view = tab.choosing.sides, tab.choosing.view
    assert tab.choosing.form is not None
    field = tab.choosing.form.count
    field.setFocus()
    here = desk.focus
    assert not sides.jump.isVisible(), "side by side both are in sight"
    desk.press("F6")
    assert desk.focus is view.list
    desk.press("Ctrl+J")
    assert desk.focus is here
    desk.app.shell.resize(1024, 600)
    desk.app.theme.set_text_size(2.0)
    desk.until(lambda: sides.jump.isVisible() and not sides.end.isVisible())
    desk.turn()
    assert "79" in sides.jump.label
    desk.press("F6")
    assert desk.focus is view.list
    desk.until(lambda: in_sight(view.list, tab) and in_sight(sides.jump, tab))
    desk.press("Down", "Down")
    assert view.list.current == 2
    there = sides.jump.label
    desk.click(sides.jump)
    assert desk.focus is here, "the button leads back as the key does"
    assert sides.jump.label != there
    desk.until(lambda: in_sight(desk.focus, tab))


def in_sight(part: QWidget, tab: RoundsTab) -> bool:
    """Whether nothing of a part is scrolled away."""
    return part.visibleRegion().boundingRect() == part.rect() and tab.isAncestorOf(part)
