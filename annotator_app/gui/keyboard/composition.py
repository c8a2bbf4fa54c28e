# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What an input method has begun and not finished, and how it is finished before it could be lost (ux.md 6.3).

Qt asks the input method to commit; one that does not answer at once would take the letters with it, so what
stands in the field then is put in as it is. Each field remembers its own unfinished letters as a property,
which the filter of keys writes.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_UNFINISHED = "unfinished"


def note(field: QWidget, event: QInputMethodEvent) -> None:
    """Remember what the input method shows in `field` now."""
    field.setProperty(_UNFINISHED, event.preeditString())


def composing(field: QWidget | None) -> bool:
    """Say whether an input method is composing in `field`."""
    return field is not None and bool(field.property(_UNFINISHED))


def commit_composition() -> None:
    """Finish a running composition, so that nothing typed is lost; before a save or a change of item."""
    if QApplication.focusWidget() is not None:
        QGuiApplication.inputMethod().commit()
        finish(QApplication.focusWidget())


def finish(field: QWidget | None) -> None:
    """Put into `field` what is still unfinished there, as when the focus has left it."""
    if field is None or not isValid(field) or not composing(field):
        return
    done = QInputMethodEvent("", [])
    done.setCommitString(field.property(_UNFINISHED))
    field.setProperty(_UNFINISHED, "")
    QCoreApplication.sendEvent(field, done)
    QGuiApplication.inputMethod().reset()
