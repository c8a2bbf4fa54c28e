# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Several people on one account: each with packs, answers, key, language and window of their own, by real keys."""

from __future__ import annotations

import os
import re
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

import annotator_app.gui
from annotator_app import paths
from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.dialogs.one_person import OpenPerson, TakeOff
from annotator_app.gui.dialogs.palette import Palette
from annotator_app.gui.dialogs.people import People
from annotator_app.gui.dialogs.safety.unsaved import Unsaved
from annotator_app.gui.dialogs.safety.work_restored import WorkRestored
from annotator_app.gui.dialogs.settings import SettingsDialog
from annotator_app.gui.shell import Shell
from annotator_app.gui.starting.doorstep import Doorstep
from annotator_app.workflows.keeping import pack_status, people, safe_home
from annotator_app.workflows.keeping.home import open_home, take_requests
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.trouble import last_end
from tests.builders import screen_tasks, screen_trouble
from tests.builders.people_story import Account, Hands, another, everything, first, named, texts, texts_of

pytestmark = pytest.mark.timeout(240)
SECRET = "open sesame"


@pytest.fixture
def account(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, own_home: Path) -> Iterator[Account]:
    made = Account(qapp, monkeypatch)
    yield made
    made.sweep()


# --- at the start --------------------------------------------------------------------------------------------


def have_packs(folder: Path, title: str) -> None:
    with open_home(folder) as home:
        pack = screen_tasks.add(
            home, "sentiment", (screen_tasks.FEELING,), "en", count=6, title={"en": title}
        )
        Shell(folder, sight=False).state.setValue("open_pack", pack)  # type: ignore[union-attr]


def test_a_start_asks_who_it_is_and_shows_nothing_before(account: Account, tmp_path: Path) -> None:
    """The last one is marked; a locked one opens with the passphrase; language, look and window are their own."""
    first("Anna", theme="light")
    locked = another("أنيسة", SECRET, language="ar", theme="dark")
    have_packs(locked.place, "Secret titles")
    people.note_use(locked.place)

    def asked(hands: Hands) -> None:
        listed = hands.dialog(People)
        assert [person.name for person in listed.people] == ["أنيسة", "Anna"]
        assert listed.options.chosen_places() == [0]
        hands.press("Enter")
        hands.passphrase("not this one")
        dialog = hands.dialog(OpenPerson)
        hands.until(dialog.trouble.isVisible)
        hands.press("Esc")
        assert hands.dialog(People), "leaving the passphrase leads back"
        hands.press("2", "1", "Enter")
        assert "Secret titles" not in texts(hands)
        assert not (locked.place / "logs" / last_end.RUNNING).exists()
        hands.passphrase(SECRET)

    def anisa(hands: Hands) -> None:
        assert hands.home.path == locked.place
        assert hands.application.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert hands.app.theme.dark
        assert hands.window.desk is not None, "the next start opens where they were"
        assert hands.shell.windowTitle() == "Postil"
        hands.somebody_else()
        hands.press("Enter")

    def anna(hands: Hands) -> None:
        assert hands.application.layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert not hands.app.theme.dark
        assert "Secret titles" not in texts(hands)
        hands.press("Ctrl+K")
        hands.dialog(Palette)
        hands.type("secret")
        assert "Secret titles" not in texts(hands)
        hands.press("Esc")
        hands.quit()

    assert account.run(asked, anisa, anna) == 0
    assert [person.name for person in people.listed()] == ["Anna", "أنيسة"], (
        "the last one comes first next time"
    )


def test_leaving_the_list_starts_nothing(account: Account) -> None:
    first("Anna")
    another("Ben")
    assert account.run(lambda hands: hands.press("Esc")) == 0
    for person in people.listed():
        assert not people.in_use(person.place)


def test_a_named_home_of_a_listed_person_asks_for_their_passphrase(account: Account, tmp_path: Path) -> None:
    """--home leads around the list, not around the passphrase; a home that nobody listed opens as ever."""
    first("Anna")
    locked = another("Ben", SECRET)

    def asked(hands: Hands) -> None:
        assert isinstance(hands.now, Doorstep)
        hands.passphrase(SECRET)

    def elsewhere(hands: Hands) -> None:
        listed = hands.somebody_else()
        assert listed.unlisted.isVisible()
        assert len(listed.people) == 2
        hands.click(listed.put)
        hands.until(lambda: len(listed.people) == 3)
        hands.press("Esc")
        hands.quit()

    assert account.run(asked, lambda hands: hands.quit(), home=locked.place) == 0
    stick = tmp_path / "stick" / "mine"
    with open_home(stick) as home:
        named(home, "Cyril", None, {})
    assert account.run(elsewhere, home=stick) == 0
    assert people.find(stick) is not None


def test_a_pack_goes_to_the_window_that_runs_already(account: Account, tmp_path: Path) -> None:
    """Whoever is at work gets what was opened by a double click; nobody is asked."""
    first("Anna")
    ben = another("Ben")
    with open_home(ben.place) as home:
        taken: list[Path | None] = []

        def watch() -> None:
            end = time.monotonic() + 60
            while not taken and time.monotonic() < end:
                taken.extend(take_requests(home))
                time.sleep(0.01)

        watching = threading.Thread(target=watch)
        watching.start()
        assert account.run(packs=(tmp_path / "news.taskpack",)) == 0
        watching.join()
    assert taken == [tmp_path / "news.taskpack"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_home_reached_by_another_way_is_the_same(account: Account, tmp_path: Path) -> None:
    first("Anna")
    ben = another("Ben")
    (tmp_path / "link").symlink_to(ben.place, target_is_directory=True)

    def come(hands: Hands) -> None:
        listed = hands.somebody_else()
        assert not listed.unlisted.isVisible()
        hands.press(str([person.name for person in listed.people].index("Ben") + 1), "Enter")
        hands.gone()
        hands.quit()

    assert account.run(come, home=tmp_path / "link") == 0
    assert [person.name for person in people.listed()] == ["Ben", "Anna"]


# --- what can go wrong ---------------------------------------------------------------------------------------


def test_whoever_cannot_be_opened_changes_nothing_here(account: Account, tmp_path: Path) -> None:
    """A stick that is gone, a damaged store, a window that has the home: said in this window, which goes on."""
    first("Anna")
    ben, cyril = another("Ben"), another("Cyril")
    stick = tmp_path / "stick" / "mine"
    with open_home(stick) as home:
        named(home, "Dora", None, {})
    people.put(stick)
    shutil.rmtree(tmp_path / "stick")
    damaged = b"this is no store at all" * 100
    (ben.place / "store.sqlite").write_bytes(damaged)
    shutil.rmtree(ben.place / "backups")

    def tried(hands: Hands, name: str) -> str:
        listed = hands.somebody_else()
        place = [person.name for person in listed.people].index(name) + 1
        hands.press(str(place), "Enter")
        hands.until(lambda: hands.dialogs() and not isinstance(hands.dialogs()[-1], People))
        hands.turn()
        said = texts_of(hands.dialogs()[-1])
        hands.press("Enter")
        hands.gone()
        return said

    def anna(hands: Hands) -> None:
        assert str(stick) in tried(hands, "Dora")
        assert "damaged" in tried(hands, "Ben")
        with open_home(cyril.place):
            assert "using this home" in tried(hands, "Cyril")
        hands.press("Ctrl+H")
        hands.quit()

    assert account.run(lambda hands: hands.press(*chosen(hands, "Anna")), anna) == 0
    assert not stick.exists(), "nothing was made in its place"
    assert (ben.place / "store.sqlite").read_bytes() == damaged
    assert not people.in_use(cyril.place)


def chosen(hands: Hands, name: str) -> tuple[str, str]:
    listed = hands.dialog(People)
    return str([person.name for person in listed.people].index(name) + 1), "Enter"


def test_what_was_restored_is_said_to_whom_it_belongs(account: Account) -> None:
    """A damaged store with a good copy is brought back when its person comes, and they are told."""
    first("Anna")
    ben = another("Ben")
    have_packs(ben.place, "Letters")
    with open_home(ben.place) as home:
        safe_home.backup(home)
    (ben.place / "store.sqlite").write_bytes(b"this is no store at all" * 100)

    def anna(hands: Hands) -> None:
        hands.somebody_else()
        hands.press("Enter")

    def told(hands: Hands) -> None:
        assert "No answer is missing." in texts_of(hands.dialog(WorkRestored))
        hands.press("Enter")
        hands.gone()
        hands.quit()

    assert account.run(lambda hands: hands.press(*chosen(hands, "Anna")), anna, told) == 0


def test_answers_that_cannot_be_saved_keep_the_person_here(account: Account, tmp_path: Path) -> None:
    """The window asks as before every close, and the other home is free again."""
    first("Anna")
    ben = another("Ben")
    have_packs(paths.default_home(), "Letters")

    def anna(hands: Hands) -> None:
        screen_trouble.held(hands)
        hands.somebody_else()
        hands.press("Enter")
        hands.dialog(Unsaved)
        assert not people.in_use(ben.place)
        for after in hands.afterwards:
            after()
        hands.quit()

    assert account.run(lambda hands: hands.press(*chosen(hands, "Anna")), anna) == 0
    with open_home() as home:
        session = LabellingSession(home, pack_status.run(home)[0].id)
        assert bytes(session.states).count(1) >= 1
        assert session.close()


def test_a_person_is_renamed_and_taken_off_and_nothing_is_deleted(account: Account, tmp_path: Path) -> None:
    first("Anna")
    ben = another("Ben")
    have_packs(ben.place, "Kept titles")
    before = everything(ben.place)

    def anna(hands: Hands) -> None:
        listed = hands.somebody_else()
        hands.click(listed.rename)
        hands.press("Ctrl+A").type("Benjamin, evenings").press("Enter")
        hands.until(lambda: "Benjamin, evenings" in [person.name for person in listed.people])
        assert people.find(ben.place).own_name == "Ben"  # type: ignore[union-attr]
        hands.click(listed.forget)
        assert str(ben.place) in texts_of(hands.dialog(TakeOff))
        hands.press("Enter")
        hands.gone()
        assert people.find(ben.place) is None
        hands.press("Ctrl+,")
        settings = hands.dialog(SettingsDialog)
        settings.show_page(5)
        hands.click(settings.page.other)
        assert [person.name for person in hands.dialog(People).people] == ["Anna"]
        hands.press("Esc", "Esc")
        hands.gone()
        hands.quit()

    assert account.run(lambda hands: hands.press(*chosen(hands, "Anna")), anna) == 0
    assert everything(ben.place) == before
    assert account.run(lambda hands: hands.quit()) == 0, "one person is not asked"


def test_where_one_looked_for_files_is_not_where_the_other_begins(
    account: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt keeps one last folder for the account; ours is kept with the window of each."""
    first("Anna")
    another("Ben")
    begun: list[str] = []
    secret = tmp_path / "letters of Anna"
    secret.mkdir()

    def chooser(_host: object, _heading: str, folder: str, _kinds: str) -> tuple[list[str], str]:
        begun.append(folder)
        return [str(secret / "no.taskpack")], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", chooser)

    def looks(hands: Hands, then: str) -> None:
        for _time in range(2):
            hands.press("Ctrl+O")
            hands.dialog(AddPack)
            hands.press("Enter")
            hands.gone()
        hands.somebody_else() if then else hands.quit()
        hands.press(*[then] * bool(then))

    acts = (lambda hands: looks(hands, "Enter"), lambda hands: looks(hands, ""))
    assert account.run(lambda hands: hands.press(*chosen(hands, "Anna")), *acts) == 0
    assert begun[1] == begun[3] == str(secret)
    assert str(secret) not in (begun[0], begun[2])
    assert all(Path(folder).is_dir() for folder in begun)


def test_every_choice_of_a_file_says_where_it_begins() -> None:
    """Without a folder Qt would begin in that of the last choice, whoever made it."""
    code = {
        path.name: path.read_text(encoding="utf-8")
        for path in Path(annotator_app.gui.__file__).parent.rglob("*.py")
    }
    assert {name for name, text in code.items() if "QFileDialog.getOpenFileName" in text} == {
        "file_choice.py"
    }
    assert not [name for name, text in code.items() if re.search(r'QFileDialog\.get[^)]*, ""', text)]
