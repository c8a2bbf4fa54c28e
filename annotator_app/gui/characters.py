# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Characters that a keyboard lacks, and signs that nobody sees: the panel, and the switch that shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QTextEdit

from annotator_app.gui.keyboard.composition import commit_composition
from annotator_app.gui.parts.texts.editor import LineEditor, TextEditor

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow


def show_panel(window: MainWindow) -> None:
    """Open the character panel for the field with the caret; without one, say that one is needed."""
    commit_composition()
    editor = QApplication.focusWidget()
    if not isinstance(editor, TextEditor | LineEditor) or editor.isReadOnly():
        said = QCoreApplication.translate("characters", "Put the caret into a text field first.")
        window.session.messages.toast(said)
        return
    from annotator_app.gui.dialogs.character_panel import CharacterPanel

    task = window.desk.screen.labelling.task if window.desk is not None else None
    default = (task.one_language if task is not None else None) or window.session.language
    own = task.characters if task is not None else ()
    CharacterPanel(window.session, window, editor, editor.language or default, own).open_now()


def turn_signs(window: MainWindow) -> None:
    """Show invisible signs in all texts and fields, or hide them again; remembered."""
    theme, settings = window.session.theme, window.session.settings
    theme.signs = settings["invisible_signs"] = not theme.signs
    for text in window.findChildren(QTextEdit):
        text.viewport().update()
    if theme.signs:
        said = QCoreApplication.translate("characters", "Invisible signs are shown")
    else:
        said = QCoreApplication.translate("characters", "Invisible signs are hidden")
    window.session.messages.toast(said)
