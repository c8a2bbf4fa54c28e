# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The tab of results at a desk: opened, at rest, what is drawn of it, and what stands in the bundle behind it."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject

from annotator_app.gui.coordinate.results import ResultsTab
from annotator_app.gui.parts.lists import result_list
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


def drawn_rows(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Give the rows that are drawn from now on, one by one."""
    drawn: list[int] = []
    draw = result_list._RowDelegate._draw_ground

    def counting(self: Any, painter: Any, option: Any, place: Any, row: int) -> None:
        drawn.append(row)
        draw(self, painter, option, place, row)

    monkeypatch.setattr(result_list._RowDelegate, "_draw_ground", counting)
    return drawn


class Paints(QObject):
    """Counts how often a part draws itself."""

    def __init__(self, *parts: QObject) -> None:
        super().__init__()
        self.count = 0
        for part in parts:
            part.installEventFilter(self)

    def eventFilter(self, part: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False
