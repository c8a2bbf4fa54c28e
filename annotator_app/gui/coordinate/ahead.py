# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Loads the code of tabs before they are opened, one tab at a time while nothing else is to be done.

A tab loads what it needs when it is first opened, so that the start does not wait for it. Loading takes longer than
building the tab, and opening one should not stand still for both (issue 5, Figures: 50 ms).
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from annotator_app.gui.jobs import Jobs

_REST_MS = 150  # the window has its turn between two tabs


class Ahead(QObject):
    """Begins as soon as it is made, and lives as long as its parent."""

    def __init__(self, tabs: Iterable[str], jobs: Jobs, parent: QObject) -> None:
        """Load the modules of this folder with these names, none while a job runs that a person waits for."""
        super().__init__(parent)
        self._jobs = jobs
        self._left = list(tabs)
        self._timer = QTimer(self)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._load_one)
        self._timer.start()

    def _load_one(self) -> None:
        if not self._left:
            self._timer.stop()
            return
        if self._jobs.busy:
            return
        import_module(f"{__package__}.{self._left.pop(0)}")
