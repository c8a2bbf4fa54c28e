# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Saves the work to a stick or another folder while this computer cannot: asks where, writes, says what lies there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStorageInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.working import LongWork
from annotator_app.gui.session import Session
from annotator_app.workflows.signing import identity
from annotator_app.workflows.trouble import rescue
from annotator_app.workflows.trouble.rescue import RescueReport


class Rescue(QObject):
    """One try."""

    def __init__(self, session: Session, host: QWidget, pack: str) -> None:
        """Save the open pack, and the store with it, from the window `host`."""
        super().__init__(host)
        self._session, self._host, self._pack = session, host, pack
        self._folder = Path()

    def start(self) -> None:
        """Ask for the place, then for the passphrase of a locked key."""
        chosen = QFileDialog.getExistingDirectory(self._host, self.tr("Save to USB"), _stick())
        if not chosen:
            return
        self._folder = Path(chosen)
        if not identity.exists(self._session.home) or not identity.show(self._session.home).locked:
            self._write(None)
            return
        from annotator_app.gui.dialogs.signing.passphrase import Passphrase

        dialog = Passphrase(self._session, self._host)
        dialog.given.connect(self._write)
        dialog.open_now()

    def _write(self, passphrase: str | None) -> None:
        home, pack, folder = self._session.home, self._pack, self._folder
        ask = None if passphrase is None else (lambda _purpose: passphrase)
        LongWork(self._session, self._host, self.tr("Saving the work")).run(
            lambda job: rescue.run(home, pack, folder, ask_passphrase=ask, progress=job),
            self._written,
            self._session.messages.show,
        )

    def _written(self, report: RescueReport) -> None:
        if report.result is not None:
            said = self.tr(
                "The result pack {file} and a copy of all your work are in {folder}. "
                "Your answers stay in memory until this computer can save them."
            )
            name = report.result.path.name
        else:
            said = self.tr(
                "A copy of all your work is in {folder}. "
                "Your answers stay in memory until this computer can save them."
            )
            name = ""
        sentence = translate.filled(said, file=name, folder=str(report.copy.parent))
        if report.refused is not None:
            sentence += "\n\n" + translate.said(report.refused.said, report.refused.params)
        self._session.messages.tell(self.tr("The work is saved elsewhere"), sentence)


def _stick() -> str:
    """Give the place where a stick is in, as far as the system tells; else let the dialog begin anywhere."""
    for volume in QStorageInfo.mountedVolumes():
        where = volume.rootPath()
        if (
            volume.isReady()
            and not volume.isReadOnly()
            and where.startswith(("/media/", "/run/media/", "/Volumes/"))
        ):
            return str(where)
    return ""
