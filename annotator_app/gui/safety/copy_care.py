# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a person does with safety copies in the window: make one, look at one, restore one, check everything.

The steps run in the worker. A private key is copied only where a person chose that, as a file of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.dialogs.signing.new_passphrase import NewPassphrase
from annotator_app.gui.dialogs.working import LongWork
from annotator_app.gui.file_choice import choose_file
from annotator_app.gui.session import Session
from annotator_app.model import clock
from annotator_app.workflows.keeping import kept_copies, safe_home
from annotator_app.workflows.signing import identity, key_copy
from annotator_app.workflows.trouble import doctor

if TYPE_CHECKING:
    from annotator_app.errors import PostilError
    from annotator_app.gui.jobs import Job
    from annotator_app.gui.main_window import MainWindow
    from annotator_app.workflows.keeping.kept_copies import Comparison, KeptCopy
    from annotator_app.workflows.keeping.safe_home import BackupReport

SUFFIX = ".homecopy"
_STORES = "*.homecopy *.sqlite"


class CopyCare(QObject):
    """`listed(copies)`: these safety copies are here. It outlives the page that shows them."""

    listed = Signal(list)

    def __init__(self, session: Session, window: MainWindow) -> None:
        """Serve the window of `session`."""
        super().__init__(window)
        self._session, self._home, self._window = session, session.home, window

    def look_for_copies(self) -> None:
        """Hold the copies of this home against themselves and tell them."""

        def told(copies: list[KeptCopy]) -> None:
            if isValid(self):
                self.listed.emit(copies)

        home = self._home
        self._session.jobs.run(lambda job: kept_copies.listed(home, job), told, self._session.messages.show)

    # --- making ----------------------------------------------------------------------------------------

    def make(self) -> None:
        """Ask whether a copy of the signing key is wanted beside it, then where it is to be."""
        from annotator_app.gui.dialogs.safety.make_copy import MakeCopy

        own = identity.show(self._home) if identity.exists(self._home) else None
        dialog = MakeCopy(self._session, self._window, locked=own.locked if own else None)
        dialog.chosen.connect(self._with_key)
        dialog.open_now()

    def _with_key(self, wanted: bool) -> None:
        if not wanted or identity.show(self._home).locked:
            self._choose_place("" if wanted else None)
            return
        dialog = NewPassphrase(self._session, self._window, locked=False, for_copy=True)
        dialog.given.connect(lambda _none, new: (dialog.finish(), self._choose_place(new)))
        dialog.open_now()

    def _choose_place(self, passphrase: str | None) -> None:
        """Ask where; `passphrase` is that of the key's copy, None leaves the key out."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        usual = str(Path(folder or Path.home()) / f"Postil {clock.today().isoformat()}{SUFFIX}")
        kinds = self.tr("Safety copies ({pattern})").replace("{pattern}", f"*{SUFFIX}")
        chosen, _kind = QFileDialog.getSaveFileName(self._window, self.tr("Make a safety copy"), usual, kinds)
        if not chosen:
            return
        out = Path(chosen)
        if not out.suffix:
            out = out.with_name(out.name + SUFFIX)
        self._write(out, passphrase)

    def _write(self, out: Path, passphrase: str | None) -> None:
        home = self._home

        def write(job: Job) -> tuple[BackupReport, Path | None]:
            report = safe_home.backup(home, out, force=True, progress=job)
            if passphrase is None:
                return report, None
            return report, key_copy.to_file(home, _beside(out), passphrase or None)

        self._work(self.tr("Making a safety copy"), write, self._made)

    def _made(self, made: tuple[BackupReport, Path | None]) -> None:
        report, key = made
        said = self.tr("The safety copy is {file}. It can be opened.")
        if key is not None:
            said = self.tr("The safety copy is {file}, the copy of your key {key}.")
        key_name = key.name if key else ""
        self._session.messages.toast(translate.filled(said, file=report.path.name, key=key_name))

    # --- restoring -------------------------------------------------------------------------------------

    def open_file(self) -> None:
        """Ask for the file of a copy and look at it."""
        kinds = self.tr("Safety copies ({pattern})").replace("{pattern}", _STORES)
        path = choose_file(self._session, self._window, self.tr("Open a safety copy"), kinds)
        if path:
            self.look_at(Path(path))

    def look_at(self, path: Path) -> None:
        """Show what would come back from a copy, and what is newer here."""
        from annotator_app.gui.dialogs.safety.restore_copy import RestoreCopy

        home = self._home

        def show(comparison: Comparison) -> None:
            dialog = RestoreCopy(self._session, self._window, comparison)
            dialog.accepted.connect(self._restore)
            dialog.open_now()

        self._work(self.tr("Looking at the copy"), lambda _job: kept_copies.compare(home, path), show)

    def _restore(self, path: Path) -> None:
        """Restore a copy while nothing else can be done; the window is built anew whatever comes of it."""
        window, home = self._window, self._home
        if not window.close_task():
            return
        # The settings go with the window; their keys would stay.
        for dialog in window.findChildren(KeyedDialog):
            dialog.shut()
        # What is shown until then must not read a store that is closed.
        window.show_screen(QWidget(), "library")
        work = LongWork(self._session, window, self.tr("Restoring your work"), at_once=True)
        work.run(lambda job: safe_home.restore_open(home, path, job), self._restored, self._not_restored)

    def _restored(self, _report: object) -> None:
        said = self.tr("Your work is restored. What was here before is kept as a copy of its own.")
        self._anew(lambda window: window.session.messages.toast(said))

    def _not_restored(self, error: PostilError) -> None:
        self._anew(lambda window: window.session.messages.show(error))

    def _anew(self, then: Callable[[MainWindow], None]) -> None:
        window = self._window.rebuild(self._session.language, "copies")
        if window is not None:
            then(window)

    # --- checking --------------------------------------------------------------------------------------

    def check(self) -> None:
        """Look at everything that the work stands on and say it in words."""
        from annotator_app.gui.dialogs.safety.home_checked import HomeChecked

        home = self._home

        def show(checks: list[doctor.Check]) -> None:
            dialog = HomeChecked(self._session, self._window, checks)
            dialog.copy_asked.connect(self.make)
            dialog.open_now()

        self._work(self.tr("Checking"), lambda job: doctor.of(home, job), show)

    def _work(self, heading: str, work: Any, done: Any) -> None:
        LongWork(self._session, self._window, heading).run(work, done, self._session.messages.show)


def _beside(out: Path) -> Path:
    """Give a free name for the copy of the key beside a safety copy."""
    path, number = out.with_name(f"{out.stem}{key_copy.SUFFIX}"), 2
    while path.exists():
        path, number = out.with_name(f"{out.stem}-{number}{key_copy.SUFFIX}"), number + 1
    return path
