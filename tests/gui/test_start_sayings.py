# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a window says once at its start: that the work was restored and what is missing, and where it lies."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.safety.closed_unexpectedly import ClosedUnexpectedly
from annotator_app.gui.dialogs.safety.home_place import HomePlace
from annotator_app.gui.dialogs.safety.work_restored import WorkRestored
from annotator_app.gui.parts.frame.dialog import Dialog
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.screens.library import LibraryScreen
from annotator_app.store.safety import copies
from annotator_app.workflows.keeping import home_place, safe_home
from annotator_app.workflows.keeping.recover_home import Lost, Recovery
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.trouble import last_end
from tests.builders import stores
from tests.builders.windows import Desk


def texts(shown: Dialog) -> str:
    """All that it says, without the marks that keep directions apart."""
    said = "\n".join(label.text() for label in shown.findChildren(Label))
    return said.replace("\u2068", "").replace("\u2069", "")


@pytest.fixture
def damaged(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """A window on a home whose store was wiped out after items 9, 43 and 44 were answered behind its last copy."""
    desk = Desk(qapp, tmp_path / "home")
    home, row = desk.home, stores.add(desk.home, 60)
    while not copies.listed(home.backups):
        time.sleep(0.01)
    safe_home.backup(home)
    session = LabellingSession(home, row.pack_id)
    for position in (8, 42, 43):
        session.go(position)
        session.set("label", "positive")
        assert session.commit({"active_ms": 10}) == []
    assert session.close()
    desk.close()
    store = tmp_path / "home" / "store.sqlite"
    store.write_bytes(bytes(store.stat().st_size))
    desk = Desk(qapp, tmp_path / "home")
    yield desk
    desk.close()


def test_a_restored_work_is_said_and_enter_goes_to_the_first_missing_item(damaged: Desk) -> None:
    damaged.open()
    damaged.window.door.look_back()
    shown = damaged.dialog(WorkRestored)
    said = texts(shown)
    assert "The app restored your work of today" in said
    assert "3 answer" in said
    assert "from after that are missing. These are the items:" in said
    assert "A sample: 9, 43, and 44" in said
    assert "-damaged.sqlite" in said
    assert shown.primary.text().strip("\u2069").endswith("9")
    damaged.press("Enter")
    damaged.until(lambda: damaged.window.desk is not None)
    assert damaged.labelling.position == 8
    damaged.window.door.look_back()
    damaged.turn()
    assert not damaged.dialogs(WorkRestored), "said once"


def test_without_a_copy_nobody_speaks_of_one(qapp: QApplication, tmp_path: Path) -> None:
    """The first page and all copies are gone: what came back is told, and what is missing."""
    desk = Desk(qapp, tmp_path / "home")
    title = {"en": "A sample"}
    desk.home.recovered = Recovery(
        "2026-11-25T09:00:00Z",
        tmp_path / "store-2026-11-25T090500Z-damaged.sqlite",
        (Lost("sha256:" + "0" * 64, title, (2, 8)),),
        packs_lost=1,
        uncertain=True,
        from_copy=False,
    )
    desk.open()
    try:
        desk.window.door.look_back()
        said = texts(desk.dialog(WorkRestored))
        assert "2 answers are missing. These are the items:" in said
        assert "A sample: 3 and 9" in said
        assert "1 pack is missing. Add it again." in said
        assert "after that" not in said
        assert "More may be missing. Look through your packs." in said
    finally:
        desk.close()


def test_esc_goes_on_in_packs(damaged: Desk) -> None:
    damaged.open()
    damaged.window.door.look_back()
    damaged.press("Esc")
    damaged.gone()
    assert isinstance(damaged.window.centralWidget(), LibraryScreen)


def test_nobody_is_told_that_all_is_here_when_it_is_not(damaged: Desk) -> None:
    """The store was damaged by a crash: one dialog says what is missing, none says that nothing is."""
    (damaged.home.logs / last_end.RUNNING).touch()
    damaged.open()
    damaged.window.door.look_back()
    assert damaged.dialogs(WorkRestored)
    damaged.press("Esc")
    damaged.gone()
    assert not damaged.dialogs(ClosedUnexpectedly)


@pytest.mark.parametrize("kind", ["synchronised", "stick", "network"])
def test_an_unsafe_place_is_said_once(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    desk = Desk(qapp, tmp_path / "home").open()
    monkeypatch.setattr(home_place, "kind_of", lambda _folder: kind)
    try:
        desk.window.door.look_back()
        shown = desk.dialog(HomePlace)
        assert (str(desk.home.path) in texts(shown)) == (kind != "stick")
        desk.press("Enter")
        desk.gone()
        desk.window.door.look_back()
        desk.turn()
        assert not desk.dialogs(HomePlace)
    finally:
        desk.close()
