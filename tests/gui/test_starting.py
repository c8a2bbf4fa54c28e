# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Starts that are not like others: after a crash, with a home that cannot be opened, beside another window."""

from __future__ import annotations

import faulthandler
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator_app.errors import StoreBusyError, StoreDamagedError, StoreError
from annotator_app.gui import app
from annotator_app.gui.dialogs.safety.closed_unexpectedly import ClosedUnexpectedly
from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.main_window import MainWindow
from annotator_app.gui.parts.frame.dialog import Dialog
from annotator_app.gui.parts.frame.toast import Toast
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.shell import Shell
from annotator_app.workflows.keeping.home import open_home, take_requests
from annotator_app.workflows.signing import identity
from annotator_app.workflows.trouble import last_end
from tests.builders import stores
from tests.builders.windows import Desk, speak_as_at_first


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    yield made
    if not made.closed:
        made.close()


def test_a_crash_is_told_once_and_its_report_has_no_text(
    desk: Desk, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores.add_items(desk.home, [{"id": "a", "text": {"text": "A secret text."}}])
    desk.open()
    desk.window.door.look_back()
    desk.turn()
    assert not desk.dialogs(), "the first start has nothing to tell"
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.press("Ctrl+N").type("My secret note.").press("Ctrl+Enter")
    desk.gone()
    desk.press("1", "Enter")
    desk.saved()
    desk.close()  # the mark stays: whoever ends the program takes it away
    desk = Desk(qapp, tmp_path / "home").open()
    try:
        desk.window.door.look_back()
        told = desk.dialog(ClosedUnexpectedly)
        texts = [label.text() for label in told.findChildren(Label)]
        assert "The app closed unexpectedly" in texts
        assert "All answers are here." in texts
        out = tmp_path / "report.txt"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_more: (str(out), ""))
        desk.click(told.extra)
        report = out.read_text(encoding="utf-8")
        assert "sentiment, items: 1, answered: 1" in report
        assert "secret" not in report
        assert "Contributor 07" not in report
        desk.press("Enter")
        desk.gone()
        desk.window.door.look_back()
        desk.turn()
        last_end.end(desk.home)
    finally:
        desk.close()
    home = open_home(tmp_path / "home")
    assert not last_end.begin(home), "an end that was wanted is none to tell"
    home.close()


def test_a_crash_below_python_is_written_down(tmp_path: Path) -> None:
    """The report names files and functions, not the folders of a person."""
    with open_home(tmp_path / "home") as home:
        last_end.watch_faults(home)
        try:
            with (home.logs / last_end.FAULTS).open("a") as file:
                faulthandler.dump_traceback(file)
            report = last_end.write_report(home, tmp_path / "report.txt").read_text(encoding="utf-8")
        finally:
            faulthandler.enable(sys.__stderr__)
    assert "test_starting.py" in report
    assert str(Path(__file__).parent) not in report


class Started:
    """`app.run` in this process, with what it would say read off and closed."""

    def __init__(self, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
        self.said: list[str] = []
        monkeypatch.setattr(app, "QApplication", lambda _arguments: qapp)
        monkeypatch.setattr(qapp, "exec", self._exec)
        monkeypatch.setattr(app.gc, "disable", lambda: None)
        self._application = qapp

    def _exec(self) -> int:
        end = time.monotonic() + 60
        while time.monotonic() < end:
            self._application.processEvents()
            for dialog in self._dialogs():
                self.said += [label.text() for label in dialog.findChildren(Label) if label.isVisible()]
                dialog.shut()
                return 0
            time.sleep(0.01)
        raise AssertionError("nothing was said")

    def _dialogs(self) -> list[Dialog]:
        found = [one for top in QApplication.topLevelWidgets() for one in top.findChildren(Dialog)]
        return [one for one in found if one.isVisible()]

    def sweep(self) -> None:
        for one in QApplication.topLevelWidgets():
            if isinstance(one, Shell):
                one.close()
                one.deleteLater()
        for keys in self._application.findChildren(Keys):
            keys.retire()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        speak_as_at_first(self._application)


@pytest.fixture
def started(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Started]:
    made = Started(qapp, monkeypatch)
    yield made
    made.sweep()


def test_a_damaged_store_is_a_sentence_in_a_window(started: Started, tmp_path: Path) -> None:
    home = tmp_path / "home"
    open_home(home).close()
    (home / "store.sqlite").write_bytes(b"this is no store at all" * 100)
    with pytest.raises(StoreDamagedError):
        app.run([], home)
    assert any("damaged" in text for text in started.said)
    assert any("Postil cannot open your work" in text for text in started.said)
    assert not any("Traceback" in text for text in started.said)
    assert (home / "store.sqlite").read_bytes().startswith(b"this is no store")


def test_the_sentence_is_in_the_language_of_the_person(started: Started, tmp_path: Path) -> None:
    home = tmp_path / "home"
    open_home(home).close()
    (home / "settings.json").write_text('{"language": "fr"}', encoding="utf-8")
    (home / "store.sqlite").write_bytes(b"no store")
    with pytest.raises(StoreDamagedError):
        app.run([], home)
    assert not any("is damaged" in text for text in started.said)
    assert any("store.sqlite" in text for text in started.said)


def test_a_store_of_a_newer_program_is_told(started: Started, tmp_path: Path) -> None:
    home = open_home(tmp_path / "home")
    step = (
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " SELECT migration_set, 'of tomorrow', applied_at FROM _sqlite_migrations LIMIT 1"
    )
    home.store.save(lambda connection: connection.execute(step) and None)
    home.close()
    with pytest.raises(StoreError):
        app.run([], tmp_path / "home")
    assert any("newer version" in text for text in started.said)


def test_a_second_start_is_taken_by_the_window_that_runs(started: Started, tmp_path: Path) -> None:
    home = open_home(tmp_path / "home")
    asked: list[Path | None] = []
    stop = threading.Event()

    def window() -> None:
        while not stop.is_set() and not asked:
            asked.extend(take_requests(home))
            time.sleep(0.02)

    running = threading.Thread(target=window)
    running.start()
    pack = tmp_path / "a.taskpack"
    pack.write_bytes(b"x")
    try:
        assert app.run([pack], tmp_path / "home") == 0
    finally:
        stop.set()
        running.join()
        home.close()
    assert asked == [pack]
    assert started.said == []


def test_a_home_that_a_command_holds_is_told(
    started: Started, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "_TAKEN_WITHIN_MS", 100)
    with open_home(tmp_path / "home") as home:
        with pytest.raises(StoreBusyError):
            app.run([], tmp_path / "home")
        assert any("Another window or command" in text for text in started.said)
        assert take_requests(home) == [], "nothing is left behind that raises a window later"


@pytest.mark.parametrize("where", ["window", "store"])
@pytest.mark.qt_no_exception_capture
def test_a_fault_while_it_runs_is_told(
    started: Started, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    """The program sets its hooks so that the person hears of a fault while it runs, in the thread of the store too."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    with open_home(tmp_path / "home") as home:
        identity.new(home, "Contributor 07")
    said: list[str] = []

    def running() -> int:
        if where == "window":
            QTimer.singleShot(0, lambda: {}["nothing"])
        else:
            found = [one for top in qapp.topLevelWidgets() for one in top.findChildren(MainWindow)]
            # A window of an earlier test may still be there.
            (own,) = [one for one in found if one.session.home.path == tmp_path / "home"]
            own.session.home.store.read(lambda _c: None).then(lambda _done: {}["nothing"])
        end = time.monotonic() + 60
        while time.monotonic() < end and not said:
            qapp.processEvents()
            toasts = [one for top in qapp.topLevelWidgets() for one in top.findChildren(Toast)]
            said.extend(one.text.text() for one in toasts if one.isVisible())
        return 0

    monkeypatch.setattr(qapp, "exec", running)
    assert app.run([], tmp_path / "home") == 0
    assert said == ["The app could not finish this step. Everything that was saved is still here."]
    assert "KeyError" in (tmp_path / "home" / "logs" / last_end.CRASHES).read_text(encoding="utf-8")


def test_an_item_without_text_leads_to_the_report_and_does_not_count(desk: Desk) -> None:
    texts = ("\n", "One.", " \u200b\ufffd\ufffd ", "Three.")
    stores.add_items(
        desk.home, [{"id": f"i{n}", "language": "en", "text": {"text": text}} for n, text in enumerate(texts)]
    )
    desk.open()
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.turn()
    for _item in range(2):
        assert desk.screen.reading._nothing.isVisible()
        assert desk.focus is desk.screen.frame.report
        if desk.labelling.position == 0:
            desk.press("Alt+Down", "1", "Enter")
            desk.turn()
    assert desk.labelling.open_count == 1
    desk.press("Alt+Down", "2", "Enter")
    assert len(desk.dialogs()) == 1, "nothing is open any more"
    desk.press("Esc")
    desk.gone()
    desk.press("Alt+Up")
    assert desk.labelling.position == 2
    desk.press("Enter")
    desk.dialog()
    desk.press("1", "Enter")
    desk.until(lambda: desk.labelling.counts["problem"] == 1)
