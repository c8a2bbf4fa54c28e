# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A merge is undone by its button beside the result packs, also when it was made in an earlier sitting."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator_app.gui.keyboard.commands import COMMANDS
from annotator_app.workflows.merging import merge_results
from tests.builders.screen_coordinate import PEOPLE, Round
from tests.builders.windows import Desk


def merges(bundle: Path) -> list[str | None]:
    """When each merge was undone; None: it stands."""
    with closing(sqlite3.connect(bundle)) as db:
        return [at for (at,) in db.execute("SELECT undone_at FROM merges ORDER BY merge")]


def test_a_merge_of_an_earlier_sitting_is_undone_by_a_button_that_says_what_its_command_says(
    qapp: QApplication, tmp_path: Path
) -> None:
    desk = Desk(qapp, tmp_path / "home", "Coordinator 01")
    try:
        made = Round(desk)
        merge_results.run(made.bundle, [made.back(PEOPLE[0])], home=desk.home)
        assert merges(made.bundle) == [None]
        desk.open()
        desk.window.show_coordinate()
        desk.until(lambda: desk.window.coordinator.overview is not None)
        undo = desk.window.coordinator.pane.view.undo
        desk.until(undo.isVisible)
        assert undo.label == next(one.text for one in COMMANDS if one.id == "results.undo")
        undo.click()
        desk.until(lambda: merges(made.bundle) != [None])
        desk.until(lambda: not desk.window.session.jobs.busy)
        desk.turn()
        assert not undo.isVisible(), "there is none left to undo"
        (undone,) = merges(made.bundle)
        assert undone
        assert desk.window.coordinator.overview.packs == ()
    finally:
        desk.close()
