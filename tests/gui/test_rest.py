# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The word about a break: after 50 minutes of work, with a finished item, once, and not where it is switched off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.task import pace
from tests.builders import stores
from tests.builders.windows import Desk

MINUTE = 60_000


class Clock:
    """A clock that the test turns on."""

    def __init__(self) -> None:
        self.now = 1_000_000

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(pace, "monotonic_ms", made)
    return made


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    row = stores.add(made.home, 60)
    made.open()
    assert made.window.open_pack(row.pack_id)
    made.turn(0.05)
    yield made
    made.close()


def work(desk: Desk, clock: Clock, minutes: int) -> None:
    """Answer one item every four minutes."""
    for _item in range(minutes // 4):
        clock.now += 4 * MINUTE
        desk.press("1", "Enter")


def said(desk: Desk) -> str:
    label = desk.screen.frame.actions.rest
    return label.text() if label.isVisible() else ""


def test_after_fifty_minutes_one_line_says_so_with_the_next_finished_item(desk: Desk, clock: Clock) -> None:
    work(desk, clock, 48)
    assert said(desk) == ""
    clock.now += 3 * MINUTE
    desk.press("Alt+Down")
    assert said(desk) == "", "nothing was finished"
    work(desk, clock, 4)
    assert said(desk) == "50 minutes. A short break helps."
    work(desk, clock, 4)
    assert said(desk) == ""


def test_a_break_of_five_minutes_counts(desk: Desk, clock: Clock) -> None:
    work(desk, clock, 40)
    clock.now += 6 * MINUTE
    work(desk, clock, 40)
    assert said(desk) == ""


def test_it_can_be_switched_off(desk: Desk, clock: Clock) -> None:
    desk.app.settings["break_reminder"] = False
    work(desk, clock, 60)
    assert said(desk) == ""
