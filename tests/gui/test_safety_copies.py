# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Safety copies at the window, by keyboard: made with the key or without, looked at, restored, and everything checked."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator_app.errors import StoreFullError
from annotator_app.gui.dialogs.safety.home_checked import HomeChecked
from annotator_app.gui.dialogs.safety.make_copy import MakeCopy
from annotator_app.gui.dialogs.safety.restore_copy import RestoreCopy
from annotator_app.gui.dialogs.settings import SettingsDialog
from annotator_app.gui.dialogs.signing.new_passphrase import NewPassphrase
from annotator_app.gui.preferences.safety_copies import SafetyCopiesPage
from annotator_app.gui.safety.copy_words import GOOD, WRONG
from annotator_app.store import journal_table
from annotator_app.store.safety import copies
from annotator_app.workflows.keeping import pack_status, safe_home
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.signing import key_copy
from annotator_app.workflows.trouble import doctor
from tests.builders import screen_copies
from tests.builders.pressed import done, press_on, toasts
from tests.builders.windows import Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    screen_copies.copied(made)
    yield made
    made.close()


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the system's dialogs say that files are."""
    out = tmp_path / "stick" / "work.homecopy"
    out.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_more: (str(out), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_more: (str(out), ""))
    return out


def page(desk: Desk) -> SafetyCopiesPage:
    """Go to the page by keys: the palette finds it by a word that people know."""
    desk.press("Ctrl+K").type("backup").press("Enter")
    dialog = desk.dialog(SettingsDialog)
    done(desk)
    assert isinstance(dialog.page, SafetyCopiesPage)
    return dialog.page


def answered(home: Home) -> list[int]:
    return sorted(pack.answered for pack in pack_status.run(home))


def private_parts(home: Home) -> list[bytes]:
    lines = home.key_file.read_bytes().split(b"\n")[1:-2]
    return [line for line in lines if len(line) > 30]


@pytest.mark.parametrize(("choice", "words"), [("1", None), ("2", ""), ("2", "open sesame")])
def test_a_copy_takes_the_key_only_when_told(desk: Desk, place: Path, choice: str, words: str | None) -> None:
    press_on(desk, page(desk.open()).make)
    desk.dialog(MakeCopy)
    desk.press("2", choice) if choice == "1" else desk.press("2")
    desk.press("Enter")
    if words is not None:
        desk.dialog(NewPassphrase)
        desk.type(words).press("Tab").type(words).press("Enter")
    desk.until(place.exists)
    done(desk)
    assert any(place.name in one for one in toasts(desk))
    content = place.read_bytes()
    assert all(part not in content for part in private_parts(desk.home)), "the key is in the copy of the home"
    key = place.with_suffix(key_copy.SUFFIX)
    assert key.exists() == (words is not None)
    if words is not None:
        copy = key_copy.read_file(key)
        assert (copy.public.line, copy.locked) == (desk.home.public_key().line, bool(words))  # type: ignore[union-attr]
    with open_home(desk.home.path.parent / "elsewhere"):
        pass
    safe_home.restore(place, desk.home.path.parent / "elsewhere")
    with open_home(desk.home.path.parent / "elsewhere") as elsewhere:
        assert answered(elsewhere) == answered(desk.home)


def test_an_older_copy_is_restored_and_what_was_here_is_brought_back(desk: Desk) -> None:
    shown = page(desk.open())
    assert [row.first.isHidden() for row in shown.rows] == [True, False, False]
    assert answered(desk.home) == [0, 4]
    press_on(desk, shown.rows[-1].first)
    dialog: RestoreCopy = desk.dialog(RestoreCopy)
    one = dialog.comparison
    assert (one.back, one.newer, len(one.packs_back), len(one.packs_newer)) == (0, 3, 0, 1)
    assert dialog.cancel.hasFocus(), "what would leave the packs is not taken away by Enter alone"
    desk.press("Enter")
    desk.turn()
    assert answered(desk.home) == [0, 4]
    press_on(desk, shown.rows[-1].first)
    desk.dialog(RestoreCopy)
    before = desk.window
    desk.press("Ctrl+Enter")
    desk.until(lambda: desk.window is not before)
    done(desk)
    assert answered(desk.home) == [1]
    assert restored(desk.home) == [1]
    # What was here is the newest copy that the list offers, and it comes back whole.
    shown = desk.dialog(SettingsDialog).page
    kept = next(row for row in shown.rows if "kept" in row.heading.text())
    press_on(desk, kept.first)
    dialog = desk.dialog(RestoreCopy)
    assert (dialog.comparison.back, dialog.comparison.newer) == (3, 0)
    before = desk.window
    press_on(desk, dialog.primary)
    desk.until(lambda: desk.window is not before)
    done(desk)
    assert answered(desk.home) == [0, 4]
    # The desk goes on: an answer is given and saved in the store that stands now.
    desk.press("Esc")
    desk.gone()
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.press("1", "Enter")
    desk.saved()
    assert sum(answered(desk.home)) == 5
    desk.press("Ctrl+H")


def restored(home: Home) -> list[int]:
    """How often each journal says that it was restored, read from the lines themselves."""

    def ask(connection: object) -> list[int]:
        rows = connection.execute("SELECT id FROM packs ORDER BY id").fetchall()  # type: ignore[attr-defined]
        lines = [journal_table.lines(connection, pack) for (pack,) in rows]  # type: ignore[arg-type]
        return [sum(json.loads(line)["type"] == "restore" for line in some) for some in lines]

    return home.store.ask(ask)


def test_a_pack_that_is_open_is_kept_and_shown_again(desk: Desk, place: Path) -> None:
    desk.open()
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.press("1", "Enter")
    desk.saved()
    safe_home.backup(desk.home, place)
    desk.press("1", "Enter")
    press_on(desk, page(desk).open_file)
    dialog = desk.dialog(RestoreCopy)
    assert dialog.comparison.newer == 1
    before = desk.window
    desk.press("Ctrl+Enter")
    desk.until(lambda: desk.window is not before)
    done(desk)
    assert desk.window.desk is not None, "the pack is open again"
    assert sum(answered(desk.home)) == 5
    desk.press("Esc")
    desk.press("Ctrl+H")


def test_what_is_no_copy_or_another_persons_changes_nothing(desk: Desk, place: Path) -> None:
    before = answered(desk.home)
    shown = page(desk.open())
    place.write_bytes(b"no copy")
    press_on(desk, shown.open_file)
    done(desk)  # until then the second one may be the bar
    desk.until(lambda: len(desk.dialogs()) == 2)
    desk.press("Esc")
    place.unlink()
    screen_copies._of_somebody_else(desk).rename(place)
    press_on(desk, shown.open_file)
    dialog = desk.dialog(RestoreCopy)
    assert dialog.comparison.somebody_else
    desk.press("Enter")
    done(desk)
    assert not desk.dialogs(RestoreCopy)
    assert answered(desk.home) == before


def test_a_stop_before_anything_is_changed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from annotator_app.errors import Cancelled

    before = answered(desk.home)
    copy = copies.listed(desk.home.backups)[-1].path

    class Stops:
        def step(self, done: int, total: int, what: str = "") -> None:
            if done == 2:
                raise Cancelled

    with pytest.raises(Cancelled):
        safe_home.restore_open(desk.home, copy, Stops())
    assert answered(desk.home) == before
    assert not list(desk.home.path.glob("*.restoring*"))
    desk.open()


def test_answers_that_cannot_be_saved_are_not_left_behind(desk: Desk) -> None:
    """The store is not laid aside while something waits for the disk."""
    copy, still_full = copies.listed(desk.home.backups)[-1].path, [True]
    fault = sqlite3.OperationalError("told by the test")
    fault.sqlite_errorcode = sqlite3.SQLITE_FULL

    def full(connection: object) -> None:
        if still_full:
            raise fault
        connection.execute("UPDATE packs SET timing = timing")  # type: ignore[attr-defined]

    before = answered(desk.home)
    waits = desk.home.store.write(full)
    with pytest.raises(StoreFullError):
        safe_home.restore_open(desk.home, copy)
    assert not list(desk.home.path.glob("*.restoring*"))
    still_full.clear()
    desk.home.store.retry()
    waits.result()
    assert answered(desk.home) == before
    desk.open()


def test_everything_is_checked_and_said_in_words(desk: Desk) -> None:
    copies.listed(desk.home.backups)[0].path.unlink()
    shown = page(desk.open())
    press_on(desk, shown.check)
    dialog: HomeChecked = desk.dialog(HomeChecked)
    assert [notice.heading.text() for notice in dialog.notices] == list(GOOD.values())
    desk.press("Enter")
    done(desk)
    desk.home.key_file.unlink()
    copies.listed(desk.home.backups)[0].path.write_bytes(b"SQLite")
    press_on(desk, shown.check)
    dialog = desk.dialog(HomeChecked)
    wrong = [WRONG["copies", "unreadable"], WRONG["keys", "none"]]
    said = [(notice.heading.text(), notice.sentence.text()) for notice in dialog.notices[:2]]
    assert said == [(str(heading), str(step)) for heading, step in wrong]
    desk.press("Enter")
    assert desk.dialog(MakeCopy), "the copy that is missing can be made at once"
    desk.press("Esc")


def test_every_cause_that_a_check_gives_has_its_words() -> None:
    """The causes stand in the source of the checks; a new one without words would show as not checked."""
    import ast
    import inspect

    calls = [node for node in ast.walk(ast.parse(inspect.getsource(doctor))) if isinstance(node, ast.Call)]
    named = [node.args[0] for node in calls if getattr(node.func, "id", "") == "_Ill"]
    causes = {node.value for node in named if isinstance(node, ast.Constant)} | set(doctor._NOT_HERE)
    assert causes | {"unreadable"} == {cause for _name, cause in WRONG}
