# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Trust at the window, by keyboard: compare a number later, stop believing and take it back, see what was refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.dialogs.settings import PAGES, SettingsDialog
from annotator_app.gui.preferences.trusted import TrustedPage
from annotator_app.workflows.receiving import import_pack, refused_files
from annotator_app.workflows.signing import trust
from tests.builders import screen_packs
from tests.builders.pressed import press_on
from tests.builders.window_story import drop
from tests.builders.windows import Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    yield made
    made.close()


def page(desk: Desk) -> TrustedPage:
    desk.press("Ctrl+,")
    dialog = desk.dialog(SettingsDialog)
    desk.press(*["Down"] * PAGES.index(TrustedPage))
    assert isinstance(dialog.page, TrustedPage)
    return dialog.page


def test_nobody_yet(desk: Desk) -> None:
    shown = page(desk.open())
    assert shown.nobody.isVisible()
    assert shown.none.isVisible()
    assert not shown.cards


def test_a_number_is_compared_later(desk: Desk) -> None:
    screen_packs.uncompared(desk)
    shown = page(desk.open())
    (card,) = shown.cards
    assert "not compared" in card.state.heading.text()
    (before,) = trust.list_signers(desk.home)
    assert before.safety_number.replace(" ", "") == card.number.text().replace(" ", "")
    press_on(desk, card.first)
    (signer,) = trust.list_signers(desk.home)
    assert signer.compared
    (card,) = shown.cards
    assert "not compared" not in card.state.heading.text()
    assert card.stop.hasFocus()


def test_believing_is_stopped_and_taken_back(desk: Desk) -> None:
    screen_packs.known(desk)
    shown = page(desk.open())
    press_on(desk, shown.cards[0].stop)
    desk.turn()
    offered = import_pack.preview(desk.home, screen_packs.second(desk))
    assert not offered.can_be_added
    assert offered.problems[0].code == "S05"
    import_pack.discard(desk.home, offered)
    assert shown.cards[0].first.hasFocus(), "what takes it back is a key away"
    desk.press("Enter")
    desk.turn()
    offered = import_pack.preview(desk.home, screen_packs.second(desk))
    assert offered.state == "confirmed"
    import_pack.discard(desk.home, offered)


def test_what_was_refused_is_said_with_its_reason(desk: Desk) -> None:
    screen_packs.known(desk)
    desk.open()
    for make in (screen_packs.other_key, screen_packs.cut, screen_packs.no_pack):
        drop(desk, make(desk))
        desk.dialog(AddPack)
        desk.press("Esc")
        desk.gone()
    drop(desk, screen_packs.second(desk))
    desk.dialog(AddPack)
    desk.press("Esc")
    desk.gone()
    files = refused_files.recent(desk.home)
    assert [one.reason for one in files] == ["not_a_pack", "cut_off", "other_key"]
    assert [one.code for one in files][2] == "S03"
    shown = page(desk)
    said = [shown.refused.itemAt(row).widget() for row in range(shown.refused.count())]
    assert [one.heading.text() for one in said] == [one.file for one in files]
    assert "not a pack" in said[0].sentence.text()
    assert "another key" in said[2].sentence.text()
    assert str(desk.home.path.parent) not in (desk.home.logs / "refused.jsonl").read_text(encoding="utf-8")


def test_the_list_of_refused_files_does_not_grow_and_survives_bad_lines(desk: Desk) -> None:
    screen_packs.known(desk)
    offered = import_pack.preview(desk.home, screen_packs.no_pack(desk))
    for _time in range(refused_files.KEPT + 5):
        refused_files.note(desk.home, offered)
    assert len(refused_files.recent(desk.home)) == refused_files.KEPT
    path = desk.home.logs / "refused.jsonl"
    path.write_bytes(b"{}\n[1]\nnonsense\n" + path.read_bytes())
    assert len(refused_files.recent(desk.home)) == refused_files.KEPT
    desk.open()
    assert page(desk).refused.count() == refused_files.KEPT


def test_a_full_disk_is_told_and_stops_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_file: object) -> None:
        raise OSError(28, "No space left on device")

    screen_packs.known(desk)
    desk.open()
    with monkeypatch.context() as patch:
        patch.setattr(refused_files.durable, "sync_written", full)
        drop(desk, screen_packs.no_pack(desk))
        desk.dialog(AddPack)
        desk.press("Esc")
        desk.gone()
        assert not refused_files.recent(desk.home)
        shown = page(desk)
        press_on(desk, shown.cards[0].stop)
        desk.until(lambda: len(desk.dialogs()) == 2)
    assert not trust.list_signers(desk.home)[0].revoked
    desk.press("Esc")
    press_on(desk, shown.cards[0].stop)
    assert trust.list_signers(desk.home)[0].revoked
