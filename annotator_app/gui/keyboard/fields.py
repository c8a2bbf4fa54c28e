# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which keys belong to a text field, and which it lets through to the window (ux.md 6.3, rule 4)."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from annotator_app.gui.keyboard.commands import parts_of

UNDO: Final = {"Ctrl+Z": "undo", "Ctrl+Shift+Z": "redo", "Ctrl+Y": "redo"}
_FREE_WHILE_WRITING: Final = ("Esc", *(f"F{number}" for number in range(1, 13)))


def is_field(widget: QWidget | None) -> bool:
    """Say whether the caret may stand in `widget`."""
    if isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)):
        return not widget.isReadOnly()
    return False


def lets_through(key: str, *, one_line: bool) -> bool:
    """Say whether a field leaves the combination `key` to the window; Enter only where it has one line."""
    *held, name = parts_of(key)
    if (held and held != ["Shift"]) or name in _FREE_WHILE_WRITING:
        return True
    return one_line and name == "Enter" and not held


def can(field: QWidget, what: str) -> bool:
    """Say whether `field` has something to "undo" or "redo"."""
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if what == "undo" else field.isRedoAvailable()
    if isinstance(field, (QTextEdit, QPlainTextEdit)):
        document = field.document()
        return document.isUndoAvailable() if what == "undo" else document.isRedoAvailable()
    return False
