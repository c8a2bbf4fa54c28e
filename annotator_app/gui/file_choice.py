# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where a person looks for a file: in the folder of the last one they opened, kept with their own window.

Qt remembers one such folder for the whole account, so the next person would begin in that of the one before.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator_app.gui.session import Session

_FOLDER = "open_folder"
_USUAL = (QStandardPaths.StandardLocation.DownloadLocation, QStandardPaths.StandardLocation.HomeLocation)


def choose_file(session: Session, host: QWidget, heading: str, kinds: str) -> str:
    """Ask for one file; "" where none was chosen."""
    chosen, _kind = QFileDialog.getOpenFileName(host, heading, folder(session), kinds)
    _note(session, [chosen] if chosen else [])
    return chosen


def choose_files(session: Session, host: QWidget, heading: str, kinds: str) -> list[str]:
    """Ask for any number of files."""
    chosen, _kind = QFileDialog.getOpenFileNames(host, heading, folder(session), kinds)
    _note(session, chosen)
    return list(chosen)


def choose_folder(session: Session, host: QWidget, heading: str) -> str:
    """Ask for a folder; "" where none was chosen."""
    chosen = QFileDialog.getExistingDirectory(host, heading, folder(session))
    if chosen:
        _state(session).setValue(_FOLDER, chosen)
    return chosen


def folder(session: Session) -> str:
    """Give the folder to begin in."""
    kept = str(_state(session).value(_FOLDER, ""))
    usual = (QStandardPaths.writableLocation(place) for place in _USUAL)
    return next((one for one in (kept, *usual) if one and Path(one).is_dir()), "")


def _note(session: Session, chosen: Sequence[str]) -> None:
    if chosen:
        _state(session).setValue(_FOLDER, str(Path(chosen[0]).parent))


def _state(session: Session) -> QSettings:
    return QSettings(str(session.home.window_file), QSettings.Format.IniFormat)
