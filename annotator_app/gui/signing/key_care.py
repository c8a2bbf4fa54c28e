# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a person does with their signing key in the window: copies, printing, another key, a passphrase.

Screens and settings ask for it here; each step runs in the worker, and `changed` tells when it is done.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from annotator_app.gui import translate
from annotator_app.gui.dialogs.signing.new_passphrase import NewPassphrase
from annotator_app.gui.dialogs.signing.passphrase import Passphrase
from annotator_app.gui.jobs import while_there
from annotator_app.gui.session import Session
from annotator_app.workflows.signing import identity, key_copy
from annotator_app.workflows.signing.identity import Identity
from annotator_app.workflows.signing.key_copy import Copy


class KeyCare(QObject):
    """`changed()`: the key, its lock or its copies are not what they were."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        """Serve the window of `session`."""
        super().__init__(parent)
        self._session, self._home = session, session.home

    # --- copies ----------------------------------------------------------------------------------------

    def save_copy(self) -> None:
        """Write a copy; for that of an open key a passphrase may be chosen, that of a locked key has its own."""
        if identity.show(self._home).locked:
            self._choose_place("")
            return
        dialog = self._new(locked=False, for_copy=True)
        dialog.given.connect(lambda _none, new: (dialog.finish(), self._choose_place(new)))
        dialog.open_now()

    def _choose_place(self, passphrase: str) -> None:
        own = identity.show(self._home)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        usual = str(Path(folder or Path.home()) / f"{own.principal_name}{key_copy.SUFFIX}")
        kinds = self.tr("Copies of a key ({pattern})").replace("{pattern}", f"*{key_copy.SUFFIX}")
        window = self._session.messages.window
        chosen, _kind = QFileDialog.getSaveFileName(window, self.tr("Save a copy"), usual, kinds)
        if not chosen:
            return
        out = Path(chosen)
        if not out.suffix:
            out = out.with_name(out.name + key_copy.SUFFIX)
        self._work(
            lambda: key_copy.to_file(self._home, out, passphrase or None, force=True),
            self._copied,
            self._session.messages.show,
        )

    def _copied(self, out: Path) -> None:
        said = translate.filled(self.tr("The copy of your key is {file}."), file=out.name)
        self._session.messages.toast(said)

    def print_page(self) -> None:
        """Print the digits of the key; a locked one is opened for that."""
        self._opened(lambda ask: key_copy.to_page(self._home, ask), self._print)

    def _print(self, blocks: tuple[str, ...]) -> None:
        from annotator_app.gui.pages.printing import print_sheet
        from annotator_app.gui.signing.key_page import key_page, title

        theme, own = self._session.theme, identity.show(self._home)
        page = key_page(theme.fonts, self._session.language, own, blocks)
        if print_sheet(page, title(), self._session.messages.window, theme.font("small")):
            self._work(
                lambda: key_copy.note_copy(self._home), lambda _none: None, self._session.messages.show
            )

    # --- another key -----------------------------------------------------------------------------------

    def bring(self) -> None:
        """Ask for the copy of a key and make it the key of this computer."""
        from annotator_app.gui.dialogs.signing.bring_key import BringKey

        dialog = BringKey(self._session, self._session.messages.window)
        dialog.chosen.connect(self._bring)
        dialog.open_now()

    def _bring(self, copy: Copy) -> None:
        def restore(ask: identity.AskPassphrase | None) -> Identity:
            return key_copy.restore(self._home, copy, ask, force=True)

        self._opened(restore, self._brought, locked=copy.locked)

    def _brought(self, own: Identity) -> None:
        said = translate.filled(self.tr("Your key is here. You hand back as {name}."), name=own.name)
        self._session.messages.toast(said)

    # --- passphrase ------------------------------------------------------------------------------------

    def set_passphrase(self) -> None:
        """Set a passphrase, or another one."""
        dialog = self._new(locked=identity.show(self._home).locked)

        def lock(present: str, new: str) -> None:
            self._work(
                lambda: identity.lock(self._home, new, lambda _purpose: present),
                lambda _own: self._done(dialog, self.tr("Your signing key has its passphrase.")),
                dialog.refuse,
                dialog.let_go,
            )

        dialog.given.connect(lock)
        dialog.open_now()

    def remove_passphrase(self) -> None:
        """Take the passphrase off the key; it is asked for once more."""

        def unlock(ask: identity.AskPassphrase | None) -> Identity:
            assert ask is not None
            return identity.unlock(self._home, ask)

        said = self.tr("The passphrase is removed. Your signing key opens without one.")
        self._opened(unlock, lambda _own: self._session.messages.toast(said))

    def _done(self, dialog: NewPassphrase, said: str) -> None:
        dialog.finish()
        self._session.messages.toast(said)

    def _new(self, *, locked: bool, for_copy: bool = False) -> NewPassphrase:
        return NewPassphrase(self._session, self._session.messages.window, locked=locked, for_copy=for_copy)

    def _opened(
        self,
        work: Callable[[identity.AskPassphrase | None], Any],
        done: Callable[[Any], None],
        *,
        locked: bool | None = None,
    ) -> None:
        """Do what needs the key to be open; the passphrase of a locked one is asked for."""
        show = self._session.messages.show
        if locked is None:
            locked = identity.show(self._home).locked
        if not locked:
            self._work(lambda: work(None), done, show)
            return
        dialog = Passphrase(self._session, self._session.messages.window)
        dialog.given.connect(lambda text: self._work(lambda: work(lambda _purpose: text), done, show))
        dialog.open_now()

    def _work(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        trouble: Callable[[Any], None],
        broken: Callable[[], None] | None = None,
    ) -> None:
        def ended(result: Any) -> None:
            done(result)
            self.changed.emit()

        self._session.jobs.run(lambda _job: work(), while_there(self, ended), trouble, broken=broken)
