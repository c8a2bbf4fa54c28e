# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Keeps the words that are asked for where no label fits: as the note of the item, after a pause in typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from annotator_app.gui.screens.task import TaskScreen

_PAUSE_MS = 400


class AskedWords(QObject):
    """Stands between the lines that ask and the visit; whatever leaves the item keeps the words at once."""

    def __init__(self, screen: TaskScreen) -> None:
        """Serve the questions of `screen` that ask for words."""
        super().__init__(screen)
        self._screen = screen
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._keep)
        for view in screen.views.values():
            if view.words is not None:
                view.words.follow(lambda: screen.labelling.note)
                view.words.refresh()
                view.words.typed.connect(self._typed)
                view.words.left.connect(self._keep)
                screen.shown.connect(view.words.refresh)

    def _typed(self, text: str) -> None:
        self._screen.labelling.type_note(text)
        self._screen.saved.refresh()
        self._timer.start()

    def _keep(self) -> None:
        self._timer.stop()
        self._screen.labelling.keep_draft()
        self._screen.refresh()
