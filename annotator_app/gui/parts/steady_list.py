# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A list whose rows can come anew while somebody reads it: highlight and scrolling stay where the eye has them."""

from __future__ import annotations

from PySide6.QtWidgets import QListView


class SteadyList(QListView):
    """Take `top_of_current` before the rows change, and call `stay_on` afterwards."""

    @property
    def top_of_current(self) -> int:
        """Where in the view the row with the highlight begins, in pixels."""
        return self.visualRect(self.currentIndex()).y()

    def stay_on(self, row: int, top: int) -> None:
        """Put the highlight on `row`, `top` pixels below the upper edge of the view."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(index).y() - top)
