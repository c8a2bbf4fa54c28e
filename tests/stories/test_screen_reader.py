# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Who does not see works with a screen reader: over the real bus an item is read, answered and saved."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from annotator_app.store import answer_table
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.signing import identity
from tests.builders import keyboard_seat, screen_reader, stores

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="the bus is that of Linux"),
    pytest.mark.skipif(
        bool(screen_reader.missing_tools()),
        reason=f"not installed here: {', '.join(screen_reader.missing_tools())}; .ci/run installs them",
    ),
]


def test_an_item_is_read_answered_and_saved(tmp_path: Path) -> None:
    with open_home(tmp_path / "home") as home:
        identity.new(home, "Contributor 07")
        pack = stores.add(home, 3)
        settings = QSettings(str(home.window_file), QSettings.Format.IniFormat)
        settings.setValue("open_pack", pack.pack_id)
        settings.sync()
    with keyboard_seat.server() as display:
        heard = screen_reader.heard(display, tmp_path / "home")
    assert heard["roles"] == {"option": "radio button", "group": "panel"}
    assert heard["group"] == "What is the writer’s overall feeling?"
    assert str(heard["read"]).startswith("0. The night bus is late")
    assert "Item 2 of 3, What is the writer’s overall feeling?" in heard["announced"]
    assert str(heard["progress"]).startswith("1 of 3 answered")
    with open_home(tmp_path / "home") as home:
        works = home.store.ask(lambda c: answer_table.works(c, pack.first_key, 3))
        (answer,) = [work.event["answers"] for *_place, work in works if work.state == "answered"]
    assert answer == {"label": "positive"}
