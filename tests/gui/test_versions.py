# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which of two versions holds, by keys: chosen on the row, signed with the passphrase, undone, and changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.coordinate.results import ResultsTab
from annotator_app.gui.dialogs.coordinating.result_pack import ResultPackDialog
from annotator_app.gui.dialogs.signing.passphrase import Passphrase
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.signing import identity
from tests.builders import screen_coordinate
from tests.builders.coordinated import PASSPHRASE
from tests.builders.results_tab import settled, standing, tab_of
from tests.builders.screen_coordinate import PEOPLE
from tests.builders.windows import Desk


@pytest.fixture
def locked_desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """A desk whose key asks for a passphrase, as that of a coordinator does."""
    desk = Desk(qapp, tmp_path / "home", "")
    identity.new(desk.home, "Coordinator 01", PASSPHRASE)
    yield desk
    if not desk.closed:
        desk.close()


def merged_row(desk: Desk, tab: ResultsTab, state: str) -> ResultPackDialog:
    """Open the row of the bundle that stands so, with Enter."""
    desk.until(lambda: state in [one.state for one in tab._merged])
    settled(desk, tab)
    tab.view.list.setFocus()
    found = len(tab.added.rows()) + [one.state for one in tab._merged].index(state)
    desk.press("Home", *["Down"] * found, "Enter")
    dialog: ResultPackDialog = desk.dialog(ResultPackDialog)
    return dialog


def versions_of(tab: ResultsTab, name: str) -> dict[int, str]:
    """How the packs of one person stand, by how many answers they hold."""
    return {one.answered: one.state for one in tab._merged if one.contributor == name}


def test_a_version_holds_by_a_choice_that_is_signed_undone_and_changed(locked_desk: Desk) -> None:
    desk = locked_desk
    screen_coordinate.two_versions(desk)
    desk.open()
    screen_coordinate.coordinating(desk)
    tab = tab_of(desk)
    name = PEOPLE[0]
    assert versions_of(tab, name) == {12: "fork", 3: "fork"}

    def sign() -> None:
        desk.dialog(Passphrase)
        desk.type(PASSPHRASE).press("Enter")

    def stand(wanted: dict[int, str]) -> None:
        desk.until(lambda: versions_of(tab, name) == wanted)
        settled(desk, tab)

    dialog = merged_row(desk, tab, "fork")
    desk.press("Enter")
    assert dialog.isVisible(), "nothing is chosen by Enter alone"
    desk.press("1", "Enter")
    sign()
    desk.until(lambda: sorted(versions_of(tab, name).values()) == ["set_aside", "top"])
    settled(desk, tab)
    first = versions_of(tab, name)
    counted = {item: value for who, item, value in standing(tab.desk.bundle) if who == name}
    assert len(counted) == next(answers for answers, state in first.items() if state == "top")
    desk.press("Ctrl+Z")
    sign()
    stand({12: "fork", 3: "fork"})
    assert name not in {who for who, _item, _value in standing(tab.desk.bundle)}

    merged_row(desk, tab, "fork")
    desk.press("1", "Enter")
    sign()
    stand(first)
    merged_row(desk, tab, "set_aside")
    desk.press("1", "Enter")
    sign()
    other = {answers: "top" if state == "set_aside" else "set_aside" for answers, state in first.items()}
    stand(other)
    desk.press("Ctrl+Z")
    sign()
    stand(first)
    merged_row(desk, tab, "set_aside")
    desk.press("2", "Enter")
    sign()
    stand({12: "fork", 3: "fork"})
    with bundle_store.open_bundle(tab.desk.bundle) as bundle:
        assert len(bundle.choice_records()) == 6
