# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A signer who is trusted from Result packs has a name there, in any script, whatever a pack can tell of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.dialogs.coordinating.result_pack import ResultPackDialog
from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.gui.pack_words import row_of
from annotator_app.gui.parts.texts.label import Label
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping import pack_status
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.signing import trust
from tests.builders import screen_coordinate, screen_packs
from tests.builders.add_pack_said import words
from tests.builders.results_tab import settled
from tests.builders.windows import Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home", "Coordinator 01")
    screen_coordinate.of_somebody(made)
    made.open()
    yield made
    made.close()


def test_a_signer_gets_a_name_in_any_script_with_the_trust(desk: Desk) -> None:
    """A pack cannot tell such a name, and what stands for it in the pack is shown to nobody."""
    screen_coordinate.opened("signer")(desk)
    tab, shown = desk.window.coordinator.pane, desk.dialog(ResultPackDialog)
    said = " ".join(label.text() for label in shown.findChildren(Label))
    assert "k-" not in said
    desk.press("1", "Enter")
    assert desk.dialogs(ResultPackDialog), "nobody is believed without a name"
    desk.type(" अनीता  शर्मा ").press("Enter")
    settled(desk, tab)
    assert [one.name for one in trust.list_signers(desk.home)] == ["अनीता शर्मा"]
    desk.press("Ctrl+Enter")
    settled(desk, tab)
    assert "अनीता शर्मा" in [one.contributor for one in tab._merged]


def test_a_signer_who_was_entered_for_other_packs_keeps_that_name(desk: Desk) -> None:
    tab = screen_coordinate.added(desk)
    (path,) = tab.added.rows()
    found = tab.added.found(path)
    assert found is not None
    trust.add(desk.home, found.key, as_name="अनीता", kinds=["verdict"])
    tab.added.look_at([path])
    settled(desk, tab)
    tab.view.list.setFocus()
    desk.press("Home", "Enter")
    desk.dialog(ResultPackDialog)
    desk.press("1", "Enter")
    settled(desk, tab)
    assert [(one.name, one.kinds) for one in trust.list_signers(desk.home)] == [
        ("अनीता", ("result", "verdict"))
    ]


def test_a_coordinator_whose_name_no_pack_can_tell_is_called_so(qapp: QApplication, tmp_path: Path) -> None:
    """Before a pack is added, in Packs, before it is handed back, and in the words for the e-mail."""
    code = "k-0123abcd"
    desk = Desk(qapp, tmp_path / "home")
    try:
        offered = import_pack.preview(desk.home, screen_packs.first(desk))
        import_pack.run(desk.home, offered, accept="not_compared")
        desk.open()
        session, window = desk.window.session, desk.window
        (pack,) = pack_status.run(desk.home)
        screen_packs.answer(desk, pack.id, 1)
        adding = AddPack(session, window, replace(offered, signer_name=code))
        adding.open_now()
        said = [words(adding)]
        desk.press("Esc")
        about = row_of(session, replace(pack, signer=code), card=True).about
        preview = replace(hand_back.check(desk.home, pack.id), signer_name=code)
        handing = HandBack(session, window, pack, preview)
        handing.open_now()
        said += [about, words(handing)]
        assert ["k-" in one for one in said] == [False] * 3, said
        assert ["your coordinator" in one for one in said] == [True] * 3, said
        handing._report = hand_back.run(desk.home, pack.id, tmp_path, allow_open=True)
        handing._copy_text()
        desk.press("Esc")
        assert QGuiApplication.clipboard().text().startswith("Hello, here is my result pack for")
    finally:
        desk.close()
