# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The reading ruler of an open task: on or off, and over which of the texts on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from annotator_app.gui.parts.texts.reading_block import ReadingBlock
    from annotator_app.gui.parts.texts.ruler import Ruler
    from annotator_app.gui.screens.task import TaskScreen
    from annotator_app.gui.session import Session


class ReadingRuler(QObject):
    """Off at first; what was chosen stays for the next start."""

    def __init__(self, session: Session, screen: TaskScreen) -> None:
        """Lay it on, if the person had it on."""
        super().__init__(screen)
        self._session, self._screen = session, screen
        self.rulers: dict[ReadingBlock, Ruler] = {}
        screen.shown.connect(self._new_text)
        QApplication.instance().focusChanged.connect(self._focused)
        if self.on:
            self._lay()

    @property
    def on(self) -> bool:
        """Whether a line is marked."""
        return bool(self._session.settings["reading_ruler"])

    def toggle(self) -> None:
        """Mark the current line, or mark none."""
        self._session.settings["reading_ruler"] = not self.on
        self._lay()

    def current(self) -> Ruler | None:
        """Give the ruler that is seen."""
        return next((ruler for ruler in self.rulers.values() if not ruler.isHidden()), None)

    def _new_text(self) -> None:
        for ruler in self.rulers.values():
            ruler.restart()
        if self.on:
            self._lay()

    def _focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self.on and now in self._texts():
            self._lay()

    def _texts(self) -> list[ReadingBlock]:
        texts = list(self._screen.reading.blocks.values())
        cards = self._screen.cards.cards if self._screen.cards is not None else []
        return [*texts, *(card.block for card in cards if not card.isHidden())]

    def _lay(self) -> None:
        """Over the text with the focus, else over the one that stayed, else the last of the pane."""
        texts = self._texts()
        focus, before = QApplication.focusWidget(), self.current()
        wanted = [one for one in texts if one is focus] or [
            one for one in texts if before is not None and one is before.block
        ]
        place = (wanted or list(self._screen.reading.blocks.values())[-1:] or [None])[0]
        if self.on and place is not None and place not in self.rulers:
            from annotator_app.gui.parts.texts.ruler import Ruler

            self.rulers[place] = Ruler(self._session.theme, place)
        for block, ruler in self.rulers.items():
            ruler.lay_on(self.on and block is place)
