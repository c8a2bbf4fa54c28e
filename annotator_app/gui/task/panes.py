# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How large the window and its panes are, kept for each task family (ux.md section 17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow
    from annotator_app.gui.screens.task import TaskScreen

STEP = 0.04


class Panes(QObject):
    """Gives an opened task the sizes that its family had, and keeps them when it is left."""

    def __init__(self, window: MainWindow, screen: TaskScreen) -> None:
        """Take the sizes up."""
        super().__init__(screen)
        self._window, self._body = window, screen.body
        self._family = screen.labelling.family.id
        for way in ("beside", "below"):
            kept = window.state.value(self._key(way), "")
            if kept:
                self._body.set_share(way, float(kept))
        self._body.share_chosen.connect(self._keep_share)
        self._take_size()

    def wider(self) -> None:
        """Give the passage more room."""
        self._body.widen(STEP)

    def narrower(self) -> None:
        """Give the passage less room."""
        self._body.widen(-STEP)

    def keep_size(self) -> None:
        """Keep the size of the window; that of a window over the whole screen is no choice."""
        shell = self._window.window()
        if not (shell.isMaximized() or shell.isFullScreen()):
            self._window.state.setValue(self._key("window"), shell.size())

    def _take_size(self) -> None:
        shell, kept = self._window.window(), self._window.state.value(self._key("window"))
        if isinstance(kept, QSize) and not (shell.isMaximized() or shell.isFullScreen()):
            # A size from a larger screen must not leave this one.
            shell.resize(kept.boundedTo(shell.screen().availableSize().expandedTo(shell.size())))

    def _keep_share(self, way: str, share: float) -> None:
        self._window.state.setValue(self._key(way), f"{share:.3f}")

    def _key(self, what: str) -> str:
        return f"sizes/{self._family}/{what}"
