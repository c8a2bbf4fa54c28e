# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A result pack that could not be read is told as such, and looked at anew once it was put right in its place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.coordinating.result_pack import ResultPackDialog
from tests.builders.results_tab import settled, standing, states, tab_of
from tests.builders.screen_coordinate import PEOPLE, Round
from tests.builders.window_story import drop_all
from tests.builders.windows import Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qapp, tmp_path / "home", "Coordinator 01")
    yield desk
    if not desk.closed:
        desk.close()


def test_a_stick_taken_out_before_the_merge_is_no_damage_and_what_to_do_is_said(desk: Desk) -> None:
    made = Round(desk)
    first, second = made.back(PEOPLE[0]), made.back(PEOPLE[1])
    desk.open()
    drop_all(desk, [first, second])
    tab = tab_of(desk)
    desk.until(lambda: not tab.added.busy)
    assert set(states(tab).values()) == {"new"}
    whole = second.read_bytes()
    second.unlink()
    tab.view.list.setFocus()
    desk.press("Ctrl+Enter")
    settled(desk, tab)
    assert states(tab) == {second.name: "refused"}
    assert {name for name, _item, _value in standing(tab.desk.bundle)} == {PEOPLE[0]}
    tab.view.list.setFocus()
    desk.press("Home", "Enter")
    dialog = desk.dialog(ResultPackDialog)
    said = " ".join(label.text() for label in dialog.findChildren(type(tab.view.summary)))
    assert "The file cannot be read here. Nothing was added. Copy it to this computer first." in said
    desk.press("Esc").gone()
    # Back on the stick, or copied again over a damaged one, it is looked at anew.
    second.write_bytes(whole)
    drop_all(desk, [second])
    desk.until(lambda: not tab.added.busy)
    assert states(tab) == {second.name: "new"}
    assert first.exists()
