# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The panels of an open task, a review or items to settle: item list and guidelines, loaded when first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator_app.gui.item_panel import ItemPanel
    from annotator_app.gui.panels import GuidelinesPanel
    from annotator_app.gui.screens.task import TaskScreen
    from annotator_app.gui.session import Session


class SidePanels:
    """Opens and closes the panels of one screen."""

    def __init__(self, session: Session, screen: TaskScreen) -> None:
        """Start with none."""
        self._session, self._screen = session, screen
        self._items: ItemPanel | None = None
        self._guidelines: GuidelinesPanel | None = None

    def items(self) -> None:
        """Open or close the item list."""
        from annotator_app.gui.item_panel import ItemPanel

        if self._items is None:
            screen = self._screen
            self._items = ItemPanel(self._session, screen.body, screen.labelling)
            self._items.chosen.connect(screen.go)
            screen.panels.append(self._items)
        _toggle(self._items, self._items.show_items)

    def guidelines(self) -> None:
        """Open or close the guidelines."""
        from annotator_app.gui.panels import GuidelinesPanel

        if self._guidelines is None:
            screen = self._screen
            self._guidelines = GuidelinesPanel(self._session, screen.body, screen.labelling, screen.scene)
            screen.panels.append(self._guidelines)
        _toggle(self._guidelines, self._guidelines.show_guidelines)

    def step_out(self) -> None:
        """Close a panel, else step out of where one is."""
        for panel in self._screen.panels:
            if not panel.isHidden():
                panel.shut()
                return
        self._screen.step_out()


def _toggle(panel: ItemPanel | GuidelinesPanel, show: Callable[[], None]) -> None:
    if panel.isHidden():
        show()
    else:
        panel.shut()
