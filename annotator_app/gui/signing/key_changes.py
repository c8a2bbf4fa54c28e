# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Changes of keys that others have to hear of: a new key, a withdrawn one, a lost one.

Each ends with the files to give away.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from annotator_app.gui.signing.key_care import KeyCare
from annotator_app.model.people import PublicKey
from annotator_app.workflows.signing import identity
from annotator_app.workflows.trusting import make_trust, rotate_key

if TYPE_CHECKING:
    from annotator_app.workflows.signing.trust import Signer
    from annotator_app.workflows.trusting.rotate_key import Rotated

_CARD = ".keycard"


class KeyChanges(KeyCare):
    """`changed()` comes after each of them."""

    def coordinates(self) -> bool:
        """Tell whether projects are coordinated in this home."""
        return bool(make_trust.projects(self._home))

    # --- the card of the key ---------------------------------------------------------------------------

    def save_card(self) -> None:
        """Write the key card into a folder, for a coordinator who puts it into a plan."""
        folder, home = self._folder(), self._home
        if folder is not None:
            out = _free(folder, identity.show(home).principal_name, _CARD)
            self._opened(lambda ask: identity.keycard(home, out, ask), self._carded)

    def _carded(self, card: Path) -> None:
        from annotator_app.gui.dialogs.signing.key_changed import KeyChanged

        dialog = KeyChanged(self._session, self._window, self.tr("Your key card is written"))
        dialog.show_number(identity.show(self._home).safety_number)
        said = self.tr("Send this key card to your coordinator and read out the number above:")
        dialog.give(said, [card])
        dialog.open_now()

    # --- a new key -------------------------------------------------------------------------------------

    def rotate(self) -> None:
        """Say what a new key means, then make it."""
        from annotator_app.gui.dialogs.signing.new_key import NewKey

        own = identity.show(self._home)
        dialog = NewKey(self._session, self._window, coordinates=self.coordinates(), locked=own.locked)
        dialog.accepted.connect(self._rotate)
        dialog.passphrase_asked.connect(self.set_passphrase)
        dialog.open_now()

    def _rotate(self, withdraw_old: bool) -> None:
        folder, home = self._folder(), self._home
        if folder is None:
            return

        def work(ask: identity.AskPassphrase | None) -> tuple[Rotated, Path | None]:
            done = rotate_key.run(home, folder, ask, withdraw_old=withdraw_old)
            if done.packs:
                return done, None
            return done, identity.keycard(home, _free(folder, done.own.principal_name, _CARD), ask)

        self._opened(work, self._rotated)

    def _rotated(self, made: tuple[Rotated, Path | None]) -> None:
        from annotator_app.gui.dialogs.signing.key_changed import KeyChanged

        done, card = made
        dialog = KeyChanged(self._session, self._window, self.tr("Your new key signs from now on"))
        dialog.show_number(done.own.safety_number)
        if card is not None:
            said = self.tr("Send this key card to your coordinator and read out the number above:")
            dialog.give(said, [card])
        elif len(done.packs) > 1:
            said = self.tr("Give these trust packs to everybody in the project, in this order:")
            dialog.give(said, done.packs)
        else:
            dialog.give(self.tr("Give this trust pack to everybody in the project:"), done.packs)
        dialog.offer_copy()
        dialog.copy_asked.connect(self.save_copy)
        dialog.open_now()

    # --- a withdrawn key -------------------------------------------------------------------------------

    def tell(self, signer: Signer) -> None:
        """Tell the projects of this home that a key is believed no longer."""
        folder, home = self._folder(), self._home
        if folder is None:
            return
        key = PublicKey.from_line(signer.public_key)
        self._opened(lambda ask: rotate_key.withdraw_keys(home, [key], folder, ask), self._told)

    def _told(self, packs: tuple[Path, ...]) -> None:
        from annotator_app.gui.dialogs.signing.key_changed import KeyChanged

        dialog = KeyChanged(self._session, self._window, self.tr("The key is withdrawn"))
        dialog.give(self.tr("Give to everybody in the project:"), packs)
        dialog.open_now()

    # --- a lost key ------------------------------------------------------------------------------------

    def recover(self) -> None:
        """Let the recovery key of a project make the key of this home the coordinator's."""
        from annotator_app.gui.dialogs.signing.recover_project import RecoverProject

        dialog = RecoverProject(self._session, self._window)
        dialog.accepted.connect(self._recover)
        dialog.open_now()

    def _recover(self, page: Path, pack: Path) -> None:
        folder, home = self._folder(), self._home
        if folder is not None:
            self._work(
                lambda: rotate_key.recover(home, page, pack, folder),
                self._recovered,
                self._session.messages.show,
            )

    def _recovered(self, pack: Path) -> None:
        from annotator_app.gui.dialogs.signing.key_changed import KeyChanged

        dialog = KeyChanged(
            self._session, self._window, self.tr("Your key signs for the project from now on")
        )
        dialog.show_number(identity.show(self._home).safety_number)
        dialog.give(self.tr("Give this trust pack to everybody in the project:"), [pack])
        dialog.open_now()

    # --- all of them -----------------------------------------------------------------------------------

    @property
    def _window(self) -> Any:
        return self._session.messages.window

    def _folder(self) -> Path | None:
        """Ask for the folder of the files to give away."""
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        heading = self.tr("Folder for the files to give away")
        chosen = QFileDialog.getExistingDirectory(self._window, heading, usual)
        return Path(chosen) if chosen else None


def _free(folder: Path, stem: str, suffix: str) -> Path:
    """Give a name that no file in the folder has."""
    path, number = folder / f"{stem}{suffix}", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}{suffix}", number + 1
    return path
