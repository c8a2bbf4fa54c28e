# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The way of Tab through a screen: zone after zone, inside a zone as it is read (ux.md 15).

Questions make their parts when an item needs them, so the order in which widgets were made says nothing;
it is taken from where they stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from annotator_app.gui.parts.frame.side_panel import SidePanel

_LINE_SHARE = 0.7
_ONE_ROW = 80  # a zone up to this height in pixels is a bar, read along its line


def step(zones: Sequence[QWidget], *, forward: bool) -> bool:
    """Move the focus to the next or the earlier widget of `zones`, going round; False where none takes it."""
    way = list(dict.fromkeys(widget for zone in zones for widget in order(zone)))
    if not way:
        return False
    here = QApplication.focusWidget()
    place = way.index(here) if here in way else -1 if forward else 0
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    way[(place + (1 if forward else -1)) % len(way)].setFocus(reason)
    return True


def leads_to_text(reading: QWidget, panels: Sequence[SidePanel]) -> bool | None:
    """Say where F6 goes: to the text, else to the answer; None where it has gone into an open panel.

    A panel covers one of the two, so with one open F6 goes between the panel and the other.
    """
    here = QApplication.focusWidget()
    panel = next((one for one in panels if one.isVisible()), None)
    if panel is None:
        return here is None or not reading.isAncestorOf(here)
    if here is not None and panel.isAncestorOf(here):
        return panel.at_end
    panel.take_focus()
    return None


def order(zone: QWidget) -> list[QWidget]:
    """Give what takes the focus in a zone, from top to bottom and along each line."""
    inside = [widget for widget in _all(zone) if _takes(widget)]
    return sorted(inside, key=lambda widget: _place(widget, zone))


def _all(zone: QWidget) -> Iterator[QWidget]:
    yield zone
    yield from zone.findChildren(QWidget)


def _takes(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.focusProxy() is None and widget.isVisible() and widget.isEnabled()


def _place(widget: QWidget, zone: QWidget) -> tuple[int, int]:
    place = widget.mapTo(zone, QPoint(0, 0))
    along = place.x()
    if zone.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        along = zone.width() - place.x() - widget.width()
    # In a bar all that stands in its line is one row; the ribbon below it comes after.
    in_line = zone.height() <= _ONE_ROW and place.y() + widget.height() / 2 < zone.height() * _LINE_SHARE
    return (0 if in_line else place.y(), along)
