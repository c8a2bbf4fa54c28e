# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The window tells of held-out items in what people wrote: once after a merge, and before rows are saved."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.coordinate import results
from annotator_app.gui.coordinate.results import ResultsTab
from annotator_app.gui.coordinate.row_formats import PURPOSES
from annotator_app.gui.dialogs.coordinating.save_rows import SaveRows
from annotator_app.gui.parts.frame.dialog import Dialog
from annotator_app.gui.parts.texts.label import Label
from annotator_app.workflows.checking import leaking
from tests.builders.held_out_study import HELD, INSIDE, One
from tests.builders.held_out_study import study as study  # noqa: PLC0414 - a fixture
from tests.builders.one_study import run as run  # noqa: PLC0414 - a fixture
from tests.builders.screen_coordinate import coordinating, drop_all
from tests.builders.windows import Desk

ISOLATES = dict.fromkeys((0x2068, 0x2069))


def said(dialog: Dialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(Label)).translate(ISOLATES)


def merged(desk: Desk, study: One, language: str = "en") -> str:
    """Merge what came back, and give what the window says of it."""
    coordinating(desk.open(language))
    drop_all(desk, [study.back])
    tab = desk.window.coordinator.pane
    assert isinstance(tab, ResultsTab)
    desk.until(lambda: not tab.added.busy)
    desk.press("Ctrl+Enter")
    desk.until(lambda: tab.added.merged_here and not desk.window.session.jobs.busy)
    return said(desk.dialog(Dialog))


def test_after_a_merge_and_before_rows_are_saved(qapp: QApplication, study: One) -> None:
    desk = Desk(qapp, study.boss, "Boss")
    try:
        told = merged(desk, study)
        assert "What Ana wrote for t1 says the same as the held-out item h1" in told
        assert f"{HELD}” – “" in told
        assert "waived with a reason: [[waiver]]" in told
        desk.press("Enter")
        desk.gone()
        desk.press("Ctrl+E")
        dialog = desk.dialog(SaveRows)
        place, training = next((number, one) for number, one in enumerate(PURPOSES) if "sft" in one.formats)
        dialog.purposes.stand(place)
        dialog.purposes.taken.emit(place)
        desk.until(lambda: dialog.format in training.formats and "held-out item says" in dialog.losses.text())
        assert dialog.format == "sft"
        assert "What Ana wrote for t2 is like the held-out item h1" in dialog.losses.text().translate(
            ISOLATES
        )
        assert INSIDE not in dialog.losses.text()
        desk.press("Esc")
    finally:
        desk.close()


def test_what_is_not_listed_is_told_as_well_in_the_language_of_the_person(
    qapp: QApplication, study: One, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaking, "LISTED", 1)
    monkeypatch.setattr(results, "_MOST_LEAKS", 1)
    desk = Desk(qapp, study.boss, "Boss")
    try:
        told = merged(desk, study, "fr")
        assert "Ana" in told
        assert "Les éléments mis de côté qui figurent dans la liste ressemblent" in told
    finally:
        desk.close()
