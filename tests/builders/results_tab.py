# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The tab of results at a desk: opened, at rest, and what stands in the bundle behind it."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from annotator_app.gui.coordinate.results import ResultsTab
from tests.builders.windows import Desk


def tab_of(desk: Desk) -> ResultsTab:
    """The tab of the result packs, once everything there was to do is done."""
    desk.until(lambda: desk.window.coordinator.overview is not None)
    tab = desk.window.coordinator.pane
    assert isinstance(tab, ResultsTab)
    settled(desk, tab)
    return tab


def settled(desk: Desk, tab: ResultsTab) -> None:
    desk.until(lambda: not tab.added.busy and not desk.window.session.jobs.busy)
    desk.turn()


def states(tab: ResultsTab) -> dict[str, str]:
    return {path.name: tab.added.state_of(path) for path in tab.added.rows()}


def standing(bundle: Path) -> list[Any]:
    with sqlite3.connect(bundle) as db:
        asked = "SELECT contributor, item, value FROM answers JOIN results USING (result) WHERE state = 'top'"
        found = sorted(db.execute(asked))
    db.close()
    return found
