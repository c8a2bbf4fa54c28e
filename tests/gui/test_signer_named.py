# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A signer who is trusted from Result packs has a name there, in any script, whatever a pack can tell of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.coordinating.result_pack import ResultPackDialog
from annotator_app.gui.parts.texts.label import Label
from annotator_app.workflows.signing import trust
from tests.builders import screen_coordinate
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
