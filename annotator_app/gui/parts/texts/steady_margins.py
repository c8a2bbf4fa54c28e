# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Room around a scrolled text that hangs on the height of the text, set so that it comes to rest.

Room above may bring a scroll bar, the bar makes the lines shorter and the text higher, so that less room is wanted;
without the bar it is as before. Where that would go on without end, the smaller room is kept.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractScrollArea

_TURNS = 3


class SteadyMargins:
    """Sets what `wanted()` gives (left, top, right) as the margins of `area`."""

    def __init__(self, area: QAbstractScrollArea, wanted: Callable[[], tuple[int, int, int]]) -> None:
        """Set nothing yet."""
        self._area, self._wanted = area, wanted
        self._busy = False

    def settle(self) -> None:
        """Set the margins; what is asked for while they change is not listened to."""
        if self._busy:
            return
        self._busy = True
        tops = []
        for _turn in range(_TURNS):
            left, top, right = self._wanted()
            tops.append(top)
            if not self._give(left, top, right):
                break
        else:
            self._give(left, min(tops[-2:]), right)
        self._busy = False

    def _give(self, left: int, top: int, right: int) -> bool:
        margins = self._area.viewportMargins()
        if (margins.left(), margins.top(), margins.right()) == (left, top, right):
            return False
        self._area.setViewportMargins(left, top, right, 0)
        return True
