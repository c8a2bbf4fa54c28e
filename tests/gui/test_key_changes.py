# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Changes of keys at the window, by keyboard, down to the bytes: a new key, a withdrawn one, a lost one, a trust pack."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.dialogs.settings import SettingsDialog
from annotator_app.gui.dialogs.signing.key_changed import KeyChanged
from annotator_app.gui.dialogs.signing.new_key import NewKey
from annotator_app.gui.dialogs.signing.passphrase import Passphrase
from annotator_app.gui.dialogs.signing.recover_project import RecoverProject
from annotator_app.gui.dialogs.signing.take_trust import TakeTrust
from annotator_app.gui.preferences.signing_key import SigningKeyPage
from annotator_app.gui.preferences.trusted import TrustedPage
from annotator_app.model.people import PublicKey
from annotator_app.packs import keycard, keys
from annotator_app.packs.reading import open_pack
from annotator_app.packs.trust import Policy
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.receiving import import_pack, refused_files
from annotator_app.workflows.signing import identity, trust
from annotator_app.workflows.trusting import make_trust
from tests.builders.coordinated import PASSPHRASE, PROJECT, ROWS, Project, ask
from tests.builders.packs import OUTSIDER
from tests.builders.pressed import done, press_on, toasts
from tests.builders.window_story import drop
from tests.builders.windows import Desk


class World:
    """A project on disk; one home at a time stands in the window."""

    def __init__(self, qapp: QApplication, folder: Path) -> None:
        self.qapp, self.folder, self.out = qapp, folder, folder / "give away"
        self.out.mkdir()
        with self.project() as project:
            self.first = project.first

    @contextmanager
    def project(self) -> Iterator[Project]:
        with open_home(self.folder / "boss") as boss, open_home(self.folder / "ann") as ann:
            if not identity.exists(boss):
                self._made = Project(self.folder, boss, ann)
            self._made.boss, self._made.ann = boss, ann
            yield self._made

    @contextmanager
    def window(self, who: str) -> Iterator[Desk]:
        desk = Desk(self.qapp, self.folder / who).open()
        yield desk
        desk.close()


@pytest.fixture
def world(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    made = World(qapp, tmp_path)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_more: str(made.out))
    return made


def at(desk: Desk, words: str, kind: type) -> object:
    """Go to a page of the settings by keys."""
    desk.press("Ctrl+K").type(words).press("Enter")
    dialog = desk.dialog(SettingsDialog)
    assert isinstance(dialog.page, kind)
    return dialog.page


def with_passphrase(desk: Desk) -> None:
    desk.dialog(Passphrase)
    desk.type(PASSPHRASE).press("Enter")


def take(desk: Desk, path: Path) -> TakeTrust:
    """Drop a trust pack and take it by keys."""
    drop(desk, path)
    dialog: TakeTrust = desk.dialog(TakeTrust)
    assert dialog.cancel.hasFocus(), "nothing is believed by Enter alone"
    desk.press("Ctrl+Enter")
    desk.gone()
    done(desk)
    return dialog


def signer_of(path: Path) -> PublicKey:
    """Who signed the bytes of a pack, with nobody believed."""
    return open_pack(path, Policy()).signer.key


def state(home: Home, path: Path) -> tuple[str, str]:
    offered = import_pack.preview(home, path)
    import_pack.discard(home, offered)
    return offered.state, offered.problems[0].code if offered.problems else ""


def test_a_coordinators_new_key_withdraws_the_old_one_and_contributors_follow(world: World) -> None:
    with world.window("boss") as desk:
        before = identity.show(desk.home)
        old = PublicKey.from_line(before.public_key)
        page = at(desk, "new key", SigningKeyPage)
        assert isinstance(page, SigningKeyPage)
        press_on(desk, page.rotate)
        desk.dialog(NewKey)
        desk.press("Enter")
        assert desk.dialogs(NewKey), "the question about the old key is answered first"
        desk.press("2", "Enter")
        with_passphrase(desk)
        shown: KeyChanged = desk.dialog(KeyChanged)
        own = identity.show(desk.home)
        new = PublicKey.from_line(own.public_key)
        assert new != old
        assert own.locked
        (rotation,) = [path for path in world.out.iterdir() if "-without-" not in path.name]
        (withdrawal,) = world.out.glob("*-without-*")
        labels = shown.findChildren(type(shown.heading))
        said = [label.text() for label in labels if label.text().endswith(".trustpack")]
        assert said == [rotation.name, withdrawal.name], "in the order in which they are taken"
        assert (signer_of(rotation), signer_of(withdrawal)) == (old, new)
        assert old in open_pack(withdrawal, Policy()).revoked
        # One's own key cannot be stopped on the page of trust.
        desk.press("Esc")
        desk.press("Esc")
        desk.gone()
        trusted = at(desk, "who is believed", TrustedPage)
        assert isinstance(trusted, TrustedPage)
        assert [card.signer.public_key for card in trusted.cards] == [own.public_key]
        assert not hasattr(trusted.cards[0], "stop")
    with world.project() as project:
        second = project.build(ROWS + "w3\tनया\n", force=True)
        assert state(project.ann, second)[0] == "other_key"
    with world.window("ann") as desk:
        drop(desk, withdrawal)
        refused: TakeTrust = desk.dialog(TakeTrust)
        assert refused.offered.error is not None, "the second one says nothing before the first is taken"
        desk.press("Enter")
        desk.gone()
        dialog = take(desk, rotation)
        assert [one.safety_number for one in dialog.offered.new] == [own.safety_number]
        dialog = take(desk, withdrawal)
        assert [one.safety_number for one in dialog.offered.ended] == [before.safety_number]
        assert any("Words" in one for one in toasts(desk))
        assert state(desk.home, second) == ("newer", "")
        assert state(desk.home, world.first)[1] == "S05", "what the withdrawn key signed is refused here"
        drop(desk, second)
        desk.dialog(AddPack)
        desk.press("Enter")
        desk.until(lambda: not desk.dialogs())


def test_an_unlocked_coordinator_sets_a_passphrase_first(world: World) -> None:
    with world.project() as project:
        identity.unlock(project.boss, ask)
    with world.window("boss") as desk:
        page = at(desk, "new key", SigningKeyPage)
        assert isinstance(page, SigningKeyPage)
        press_on(desk, page.rotate)
        desk.dialog(NewKey)
        desk.press("Enter")
        desk.type("first").press("Tab").type("first").press("Enter")
        desk.until(lambda: identity.show(desk.home).locked)
        done(desk)
        assert not list(world.out.iterdir())


def test_a_contributor_gets_a_key_card_of_the_new_key(world: World) -> None:
    with world.window("ann") as desk:
        before = identity.show(desk.home)
        page = at(desk, "new key", SigningKeyPage)
        assert isinstance(page, SigningKeyPage)
        press_on(desk, page.rotate)
        desk.dialog(NewKey)
        desk.press("Enter")
        shown: KeyChanged = desk.dialog(KeyChanged)
        own = identity.show(desk.home)
        (card,) = world.out.iterdir()
        assert keycard.read_keycard(card.read_bytes()).key.line == own.public_key != before.public_key
        assert shown.primary.label == "Save a copy"
        desk.press("Esc")


def test_a_withdrawn_signer_is_told_to_the_projects(world: World) -> None:
    with world.project() as project:
        line = identity.show(project.ann).public_key
        trust.add(project.boss, line, as_name="Ann", kinds=["result"])
    with world.window("boss") as desk:
        page = at(desk, "who is believed", TrustedPage)
        assert isinstance(page, TrustedPage)

        def card() -> object:
            (found,) = [one for one in page.cards if one.signer.public_key == line]
            return found

        press_on(desk, card().stop)  # type: ignore[attr-defined]
        press_on(desk, card().tell)  # type: ignore[attr-defined]
        with_passphrase(desk)
        desk.dialog(KeyChanged)
        (pack,) = world.out.iterdir()
        assert PublicKey.from_line(line) in open_pack(pack, Policy()).revoked
        assert signer_of(pack).line == identity.show(desk.home).public_key
        desk.press("Enter")


def test_a_lost_key_is_replaced_with_the_recovery_key(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    (page_file,) = world.folder.glob("*.recovery.txt")
    with open_home(world.folder / "another") as another:
        identity.new(another, "Boss", PASSPHRASE)
        own = identity.show(another)
    wanted = iter([page_file, world.first])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_more: (str(next(wanted)), ""))
    with world.window("another") as desk:
        page = at(desk, "signing key", SigningKeyPage)
        assert isinstance(page, SigningKeyPage)
        press_on(desk, page.recover)
        dialog: RecoverProject = desk.dialog(RecoverProject)
        desk.press("Ctrl+Enter")
        assert dialog.trouble.isVisible(), "what is missing is said"
        press_on(desk, dialog.page_button)
        press_on(desk, dialog.pack_button)
        desk.press("Ctrl+Enter")
        desk.dialog(KeyChanged)
        desk.press("Enter")
    (pack,) = world.out.iterdir()
    with world.project() as project:
        assert signer_of(pack) == project.recovery.public
    with world.window("ann") as desk:
        dialog = take(desk, pack)  # type: ignore[assignment]
        assert dialog.offered.recovered  # type: ignore[attr-defined]
    with world.project() as project, open_home(world.folder / "another") as another:
        assert project.pinned() == {PublicKey.from_line(own.public_key)}
        assert state(project.ann, project.build(ROWS + "w3\tनया\n", another, force=True))[0] == "newer"


Forge = Callable[[Project, Path], Path]


def by_a_stranger(project: Project, out: Path) -> Path:
    """A trust pack that somebody outside the project signs."""
    return make_trust.introduce(project.boss, PROJECT, OUTSIDER, keys.make_key().public, out).path


def cut_off(project: Project, out: Path) -> Path:
    make_trust.introduce(project.boss, PROJECT, project.key, keys.make_key().public, out)
    out.write_bytes(out.read_bytes()[:-500])
    return out


@pytest.mark.parametrize("forge", [by_a_stranger, cut_off])
def test_what_cannot_be_taken_says_why_with_its_code(world: World, forge: Forge) -> None:
    with world.project() as project:
        pack = forge(project, world.out / "bad.trustpack")
        before = project.pinned()
    with world.window("ann") as desk:
        drop(desk, pack)
        dialog: TakeTrust = desk.dialog(TakeTrust)
        error = dialog.offered.error
        assert error is not None
        labels = [label.text() for label in dialog.findChildren(type(dialog.heading))]
        (code, *_more) = [problem.code for problem in error.problems]
        assert any(code in text and len(text) > 20 for text in labels)
        desk.press("Enter")
        desk.gone()
        (noted, *_others) = refused_files.recent(desk.home)
        assert (noted.file, noted.code) == (pack.name, code)
        page = at(desk, "who is believed", TrustedPage)
        assert isinstance(page, TrustedPage)
        assert code in page.refused.itemAt(0).widget().sentence.text()  # type: ignore[union-attr]
    with world.project() as project:
        assert project.pinned() == before
