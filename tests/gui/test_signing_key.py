# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The signing key at the window, by keyboard: passphrase, copies, printing, bringing it to another computer."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator_app.errors import WrongPassphraseError
from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.gui.dialogs.settings import PAGES, SettingsDialog
from annotator_app.gui.dialogs.signing.bring_key import BringKey
from annotator_app.gui.dialogs.signing.new_passphrase import NewPassphrase
from annotator_app.gui.dialogs.signing.passphrase import Passphrase
from annotator_app.gui.pages import printing
from annotator_app.gui.preferences.signing_key import SigningKeyPage
from annotator_app.gui.screens.first_run import FirstRunScreen
from annotator_app.packs import paper_key
from annotator_app.workflows.keeping import safe_home
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.keeping.home_files import kept_files
from annotator_app.workflows.signing import identity, key_copy
from tests.builders import screen_packs
from tests.builders.pressed import done, press_on, toasts
from tests.builders.windows import Desk

WORDS = "Wörter पासवर्ड"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    yield made.open()
    made.close()


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the system's dialogs say that files are to be."""
    out = tmp_path / "stick" / "my.key"
    out.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_more: (str(out), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_more: (str(out), ""))
    return out


def page(desk: Desk) -> SigningKeyPage:
    """Go to the page by keys."""
    desk.press("Ctrl+,")
    dialog = desk.dialog(SettingsDialog)
    desk.press(*["Down"] * PAGES.index(SigningKeyPage))
    assert isinstance(dialog.page, SigningKeyPage)
    return dialog.page


def opens(home: Home, words: str) -> bool:
    try:
        return identity.load_signer(home, lambda _purpose: words).locked
    except WrongPassphraseError:
        return False


def test_a_passphrase_is_set_changed_and_removed(desk: Desk) -> None:
    shown = page(desk)
    assert not shown.remove.isVisible()
    press_on(desk, shown.set)
    dialog: NewPassphrase = desk.dialog(NewPassphrase)
    assert dialog.present is None
    desk.press("Enter")
    assert dialog.trouble.isVisible(), "an empty one is none"
    desk.type(WORDS).press("Tab").type("another").press("Enter")
    assert not identity.show(desk.home).locked
    assert "same" in dialog.trouble.text()
    desk.type(WORDS).press("Enter")
    desk.until(lambda: identity.show(desk.home).locked)
    done(desk)
    assert opens(desk.home, WORDS)
    assert not desk.dialogs(NewPassphrase)
    press_on(desk, shown.set)
    dialog = desk.dialog(NewPassphrase)
    desk.type("wrong").press("Tab").type("second").press("Tab").type("second").press("Enter")
    done(desk)
    assert "does not open" in dialog.trouble.text()
    assert opens(desk.home, WORDS)
    desk.type(WORDS).press("Enter")
    done(desk)
    assert opens(desk.home, "second")
    press_on(desk, shown.remove)
    desk.dialog(Passphrase)
    desk.type("wrong").press("Enter")
    done(desk)
    assert opens(desk.home, "second")
    desk.press("Esc")
    press_on(desk, shown.remove)
    desk.dialog(Passphrase)
    desk.type("second").press("Enter")
    desk.until(lambda: not identity.show(desk.home).locked)


def test_the_window_asks_when_it_signs(qapp: QApplication, tmp_path: Path) -> None:
    desk = Desk(qapp, tmp_path / "home", name="")
    screen_packs.locked(desk)
    desk.open()
    desk.press("Ctrl+E")
    desk.dialog(HandBack)
    desk.press("Enter")
    desk.dialog(Passphrase)
    desk.type("wrong").press("Enter")
    done(desk)
    assert not list(tmp_path.glob("*.resultpack"))
    desk.press("Enter")
    desk.dialog(Passphrase)
    desk.type(screen_packs.PASSPHRASE).press("Enter")
    desk.until(lambda: list(tmp_path.glob("*.resultpack")))
    done(desk)
    desk.close()


@pytest.mark.parametrize("words", ["", WORDS])
def test_a_copy_of_an_open_key(desk: Desk, place: Path, tmp_path: Path, words: str) -> None:
    assert desk.library.sidebar.key.text() == "Back up your key"
    shown = page(desk)
    press_on(desk, shown.keep.first)
    desk.dialog(NewPassphrase)
    if words:
        desk.type(words).press("Tab").type(words)
    desk.press("Enter")
    desk.until(place.exists)
    done(desk)
    copy = key_copy.read_file(place)
    assert copy.locked is bool(words)
    with open_home(tmp_path / "other") as other:
        assert key_copy.restore(other, copy, lambda _purpose: words).name == "Contributor 07"
    assert not shown.keep.isVisible()
    assert shown.save.isVisible()
    desk.press("Esc")
    desk.gone()
    assert desk.library.sidebar.key.text() == "Key backed up"


def test_the_copy_of_a_locked_key_keeps_its_lock(qapp: QApplication, tmp_path: Path, place: Path) -> None:
    desk = Desk(qapp, tmp_path / "home", name="")
    identity.new(desk.home, "A", WORDS)
    desk.open()
    press_on(desk, page(desk).keep.first)
    desk.until(place.exists)
    done(desk)
    assert key_copy.read_file(place).locked
    assert not desk.dialogs(NewPassphrase)
    desk.close()


def test_the_printed_page_brings_the_key_back(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands on the paper is what is typed: the words of the page are caught as they are painted."""
    printed: list[str] = []

    def paper(document: object, *_more: object) -> bool:
        printed.append(document.toPlainText())  # type: ignore[attr-defined]
        return True

    monkeypatch.setattr(printing, "print_sheet", paper)
    desk = Desk(qapp, tmp_path / "home", name="")
    own = identity.new(desk.home, "Contributor 07", WORDS)
    desk.open()
    press_on(desk, page(desk).keep.second)
    desk.dialog(Passphrase)
    desk.type(WORDS).press("Enter")
    desk.until(lambda: printed)
    done(desk)
    assert key_copy.copied(desk.home)
    assert WORDS not in printed[0]
    assert own.safety_number in printed[0]
    desk.close()

    rows = [line for line in printed[0].splitlines() if len(paper_key._digits(line)) == 18]
    assert len(rows) == 6
    new = Desk(qapp, tmp_path / "new", name="").open()
    new.press("Enter").type("Somebody").press("Enter")
    new.until(lambda: new.home.fingerprint() and not new.window.session.jobs.busy)
    new.turn()
    screen = new.window.centralWidget()
    assert isinstance(screen, FirstRunScreen)
    press_on(new, screen.other)
    dialog: BringKey = new.dialog(BringKey)
    new.press("Tab").type(" ".join(rows[:2]).replace(rows[0][0], str((int(rows[0][0]) + 1) % 10), 1))
    assert dialog.trouble.isVisible()
    assert "row" in dialog.trouble.text()
    new.press("Ctrl+A").type("\n".join(rows))
    assert not dialog.trouble.isVisible()
    assert dialog.number.isVisible()
    assert dialog.replaced.isVisible()
    press_on(new, dialog.primary)
    new.until(lambda: new.home.fingerprint() == own.fingerprint)
    done(new)
    assert (identity.show(new.home).name, identity.show(new.home).locked) == ("Somebody", False)
    assert screen.copied.isVisible()
    assert list(new.home.keys.glob("replaced-*")), "the key that went is kept"
    new.close()


def test_a_copy_is_brought_to_another_computer(qapp: QApplication, tmp_path: Path, place: Path) -> None:
    with open_home(tmp_path / "old") as old:
        own = identity.new(old, "زينب", WORDS)
        key_copy.to_file(old, place)
    desk = Desk(qapp, tmp_path / "home").open("ar")
    shown = page(desk)
    press_on(desk, shown.bring)
    dialog: BringKey = desk.dialog(BringKey)
    desk.press("Enter")
    desk.until(dialog.number.isVisible)
    press_on(desk, dialog.primary)
    desk.dialog(Passphrase)
    desk.type("wrong").press("Enter")
    done(desk)
    assert identity.show(desk.home).name == "Contributor 07"
    desk.press("Esc")
    press_on(desk, shown.bring)
    dialog = desk.dialog(BringKey)
    desk.press("Enter")
    press_on(desk, dialog.primary)
    desk.dialog(Passphrase)
    desk.type(WORDS).press("Enter")
    desk.until(lambda: desk.home.fingerprint() == own.fingerprint)
    done(desk)
    assert identity.show(desk.home) == own
    desk.close()


def test_no_copy_no_key(desk: Desk, place: Path) -> None:
    before = identity.show(desk.home)
    press_on(desk, page(desk).bring)
    dialog: BringKey = desk.dialog(BringKey)
    press_on(desk, dialog.primary)
    assert dialog.trouble.isVisible()
    place.write_bytes(b"not a key")
    press_on(desk, dialog.open_file)
    assert dialog.trouble.isVisible()
    press_on(desk, dialog.primary)
    assert desk.dialogs(BringKey)
    assert identity.show(desk.home) == before


def test_the_first_run_keeps_a_copy(qapp: QApplication, tmp_path: Path, place: Path) -> None:
    desk = Desk(qapp, tmp_path / "home", name="").open()
    desk.press("Enter").type("A").press("Enter")
    desk.until(lambda: desk.home.fingerprint() and not desk.window.session.jobs.busy)
    desk.turn()
    screen = desk.window.centralWidget()
    press_on(desk, screen.keep.first)
    desk.dialog(NewPassphrase)
    desk.press("Enter")
    desk.until(place.exists)
    done(desk)
    assert not screen.keep.isVisible()
    assert screen.forward.hasFocus()
    desk.press("Enter")
    desk.until(lambda: desk.window.centralWidget() is not screen)
    assert desk.library.sidebar.key.text() == "Key backed up"
    desk.close()


def test_who_puts_it_off_is_reminded_once_after_the_first_result_pack(
    qapp: QApplication, tmp_path: Path
) -> None:
    desk = Desk(qapp, tmp_path / "home")
    screen_packs.all_done(desk)
    desk.open()
    for time in range(2):
        screen_packs.handed(desk)
        assert not toasts(desk)
        desk.press("Enter")
        desk.gone()
        assert toasts(desk) == ([] if time else ["Your signing key has no copy yet."])
        desk.until(lambda: not toasts(desk), 10)
    press_on(desk, desk.library.sidebar.key)
    assert isinstance(desk.dialog(SettingsDialog).page, SigningKeyPage)
    desk.close()


@pytest.mark.qt_no_exception_capture
def test_nothing_that_is_kept_holds_key_or_passphrase(
    qapp: QApplication, tmp_path: Path, place: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """After all that, a fault in the middle included, only the key files hold the key, and nothing the passphrase."""
    desk = Desk(qapp, tmp_path / "home")
    seed = identity.load_signer(desk.home).private.private_bytes_raw()
    desk.open()
    shown = page(desk)
    press_on(desk, shown.set)
    desk.dialog(NewPassphrase)
    desk.type(WORDS).press("Tab").type(WORDS).press("Enter")
    desk.until(lambda: identity.show(desk.home).locked)
    done(desk)
    press_on(desk, shown.keep.first)
    desk.until(place.exists)
    done(desk)
    caught: list[BaseException] = []
    hook = sys.excepthook
    sys.excepthook = lambda _kind, fault, _trace: caught.append(fault)
    desk.window.session.jobs.run(
        lambda _job: opens(desk.home, WORDS) and 1 / 0, lambda _r: None, lambda _e: None
    )
    desk.until(lambda: caught)
    hook(type(caught[0]), caught[0], caught[0].__traceback__)
    sys.excepthook = hook
    safe_home.backup(desk.home)
    safe_home.backup(desk.home, tmp_path / "home.backup")
    desk.close()
    gc.collect()
    kept = dict(kept_files(desk.home.path, large=True))
    assert "keys/identity.pub" in kept, "the list is of the files that travel"
    for name, data in kept.items():
        assert b"PRIVATE KEY" not in data, name
    said = capfd.readouterr()
    secrets = (WORDS.encode(), seed, "".join(paper_key.blocks(paper_key.key_from_seed(seed))).encode())
    for secret in secrets:
        assert secret.decode("utf-8", "replace") not in said.out + said.err
        for path in tmp_path.rglob("*"):
            if path.is_file():
                assert secret not in path.read_bytes(), path
