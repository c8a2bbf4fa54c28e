# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a person is told of a fault of the program while the work goes on, and the report for the coordinator.

The sentence says that one step was left undone and that nothing saved is lost; it names no fault, since what was
written down about it is for who mends the program.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from annotator_app.errors import PostilError
from annotator_app.gui import translate
from annotator_app.gui.file_choice import folder
from annotator_app.gui.session import Session
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.trouble import last_end

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow

SAVE_REPORT = QT_TRANSLATE_NOOP("ClosedUnexpectedly", "Save report for the coordinator")
_NAME = "postil-report.txt"


def tell(window: MainWindow) -> None:
    """Say quietly that a step was left undone, with the way to the report; nothing where the window goes."""
    said = translate.said(
        QT_TRANSLATE_NOOP(
            "messages", "The app could not finish this step. Everything that was saved is still here."
        )
    )
    window.session.messages.toast(said, translate.said(SAVE_REPORT), lambda: offer(window))


def offer(window: MainWindow) -> None:
    """Ask where the report should be, write it and say where it is, or why it could not be written."""
    try:
        said = save(window.session, window)
    except PostilError as error:
        window.session.messages.show(error)
    else:
        if said:
            window.session.messages.toast(said)


def save(session: Session, over: QWidget) -> str:
    """Ask for a file, write the report and give the sentence where it is; "" where none was chosen.

    Raises StoreError where it cannot be written.
    """
    chosen, _kind = QFileDialog.getSaveFileName(
        over.window(), translate.said(SAVE_REPORT), str(Path(folder(session)) / _NAME)
    )
    if not chosen:
        return ""
    file = last_end.write_report(session.home, Path(chosen))
    saved = QT_TRANSLATE_NOOP("ClosedUnexpectedly", "Saved as {file}.")
    return translate.filled(translate.said(saved), file=str(file))
