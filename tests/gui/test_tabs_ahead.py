# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What tabs of the desk need is loaded while nothing else is to be done: opening one does not wait for it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.coordinate import ahead
from annotator_app.gui.coordinate.tabs import TABS
from tests.builders import stores
from tests.builders.screen_coordinate import Round
from tests.builders.windows import Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qapp, tmp_path / "home", "Coordinator 01")
    yield desk
    if not desk.closed:
        desk.close()


def test_the_code_of_every_tab_is_loaded_once_the_bundle_is_counted(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(ahead, "import_module", lambda name: loaded.append(import_module(name).__name__))
    Round(desk)
    stores.add(desk.home, 3)
    desk.open("en", (1366, 690))
    assert desk.library.isVisible(), "who has a pack begins there"
    assert not loaded, "the start does not wait for it"
    desk.window.show_coordinate()
    desk.until(lambda: bool(loaded))
    before, ends = len(loaded), Event()
    desk.window.session.jobs.run(lambda _job: ends.wait(10), lambda _done: None, lambda _error: None)
    desk.turn(0.4)
    assert len(loaded) == before, "nothing is loaded beside work that a person waits for"
    ends.set()
    desk.until(lambda: len(loaded) == len(TABS))
    assert loaded == [f"annotator_app.gui.coordinate.{tab.id}" for tab in TABS.values()]
    desk.window.coordinator.refresh()
    desk.until(lambda: not desk.window.session.jobs.busy)
    desk.turn()
    assert len(loaded) == len(TABS), "once for each window"


@pytest.fixture
def madeup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A program of two parts, whose window needs both: each module notes which thread loaded it."""
    notes = "from threading import current_thread\nLOADED_BY = current_thread()\n"
    folder = tmp_path / "twofold"
    (folder / "window").mkdir(parents=True)
    for name, words in {
        "__init__": "", "window/__init__": "", "deep": notes, "core": f"from twofold import deep\n{notes}",
        "window/part": f"from twofold import core\n{notes}",
        "window/tab": f"import twofold.core\nfrom twofold.window.part import LOADED_BY as THEN\n{notes}",
    }.items():  # fmt: skip
        (folder / f"{name}.py").write_text(words)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(ahead, "__package__", "twofold.window")
    monkeypatch.setattr(ahead, "_HERE", ("twofold.window",))
    yield "tab"
    for name in [one for one in sys.modules if one.split(".")[0] == "twofold"]:
        del sys.modules[name]


def test_the_worker_loads_what_is_not_of_the_window(desk: Desk, madeup: str) -> None:
    desk.open("en", (1366, 690))
    loading = ahead.Ahead([madeup], desk.window.session.jobs, desk.window)
    assert not loading.over
    desk.until(lambda: loading.over)
    by = {
        name: sys.modules[f"twofold.{name}"].LOADED_BY
        for name in ("deep", "core", "window.part", "window.tab")
    }
    assert current_thread() is main_thread()
    assert {name for name, thread in by.items() if thread is main_thread()} == {"window.part", "window.tab"}
    assert by["deep"] is by["core"]
    assert by["core"].name == "postil-worker"


@pytest.mark.parametrize("kept", [True, False], ids=["as in the program", "nothing kept at the start"])
def test_what_was_loaded_is_kept_from_the_collector_as_the_start_is(
    desk: Desk, madeup: str, *, kept: bool
) -> None:
    desk.open("en", (1366, 690))
    if kept:
        gc.freeze()
    before = gc.get_freeze_count()
    try:
        loading = ahead.Ahead([madeup], desk.window.session.jobs, desk.window)
        desk.until(lambda: loading.over)
        assert gc.get_freeze_count() > before if kept else not gc.get_freeze_count()
    finally:
        gc.unfreeze()


def test_what_a_tab_needs_comes_one_module_after_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "madeup" / "inner"
    folder.mkdir(parents=True)
    for name, words in {
        "__init__": "", "inner/__init__": "", "inner/deep": "import this_is_not_installed_anywhere",
        "types": "", "later": "", "given": "VALUE = 1",
        "middle": "from madeup.inner import deep\nfrom madeup.given import VALUE",
        "tab": "from typing import TYPE_CHECKING\nfrom madeup import middle\nif TYPE_CHECKING:\n    import madeup.types\n"
               "def built():\n    import madeup.later",
    }.items():  # fmt: skip
        (tmp_path / "madeup" / f"{name}.py").write_text(words)
    monkeypatch.syspath_prepend(str(tmp_path))
    here = [name for name in ahead.needed_by("madeup.tab") if name.startswith(("madeup", "this_is"))]
    assert here == [
        "madeup.inner", "this_is_not_installed_anywhere", "madeup.inner.deep", "madeup.given", "madeup.middle",
    ]  # fmt: skip


def test_caps_are_told_once_for_a_whole_screen(desk: Desk) -> None:
    Round(desk)
    desk.open("en", (1366, 690))
    desk.window.show_coordinate()
    desk.until(lambda: desk.window.coordinator.counted and not desk.window.session.jobs.busy)
    told: list[str] = []
    desk.window.session.keys.caps_changed.connect(lambda: told.append("again"))
    desk.window.coordinator.show_tab("coordinate.settle")
    assert told == ["again"]
    told.clear()
    desk.window.coordinator.show()
    assert len(told) <= 2, "of the focus that leaves the screen before, and of the new one"
