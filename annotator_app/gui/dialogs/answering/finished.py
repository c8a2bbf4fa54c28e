# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The page after the last item: everything is answered, what to do now, and what one may look at again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.counts_row import counts_row
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.pack_words import took
from annotator_app.gui.parts.frame.ribbon import Ribbon
from annotator_app.gui.parts.pill import Chip
from annotator_app.gui.parts.wrap_row import WrapRow
from annotator_app.gui.session import Session
from annotator_app.workflows.labelling.label import LabellingSession

_SLOWEST = 3
_LISTED = 8
_PATIENCE = 1.0  # seconds for the last answer to be on the disk; without it its time is not listed


class Finished(KeyedDialog):
    """Signals: `hand_back_asked()`, `look_asked()`, `item_asked(position)`."""

    hand_back_asked = Signal()
    look_asked = Signal()
    item_asked = Signal(int)

    def __init__(self, session: Session, host: QWidget, labelling: LabellingSession) -> None:
        """Show the counts of a pack with nothing open, and where to look again."""
        super().__init__(session, host, wide=True)
        labelling.flush(_PATIENCE)
        counts = labelling.counts
        said = self.tr("All %n items are answered.", "", labelling.count)
        if counts["later"] or counts["open"]:
            said = self.tr("The last of %n items.", "", labelling.count)
        self.set_heading(said, icon="circle-check", colour="success")
        ribbon = Ribbon(self.theme, self, clickable=False)
        ribbon.set_states(bytearray(labelling.states), -1)
        self.column.addWidget(ribbon)
        noted = labelling.positions("noted")
        told = {**counts, "notes": len(noted)}
        self.column.addWidget(counts_row(self.theme, self, told, returned=bool(labelling.task.returned)))
        self._offer(self.tr("To decide later"), [(place, "") for place in labelling.positions("later")])
        slow = [(place, took(time)) for place, time in labelling.slowest(_SLOWEST)]
        self._offer(self.tr("These took longest"), slow)
        self._offer(self.tr("With a note"), [(place, "") for place in noted])
        self.set_buttons(
            self.tr("Hand back"), self.tr("Stay here"), self.tr("Look through again"), icon="send"
        )
        self.extra.clicked.connect(self._look)

    def confirm(self) -> None:
        """Go on to handing back."""
        self.shut()
        self.hand_back_asked.emit()

    def _offer(self, heading: str, places: Sequence[tuple[int, str]]) -> None:
        """Offer items to look at again, each by its number."""
        if not places:
            return
        self.say(heading, "small", "textSoft")
        holder = QWidget(self)
        row = WrapRow(holder)
        for place, detail in places[:_LISTED]:
            chip = Chip(self.theme, holder)
            said = self.tr("Item {number}, {time}") if detail else self.tr("Item {number}")
            chip.set_chip(translate.filled(said, number=place + 1, time=detail))
            chip.clicked.connect(lambda _on=False, place=place: self._go(place))
            row.addWidget(chip)
        self.column.addWidget(holder)

    def _go(self, place: int) -> None:
        self.shut()
        self.item_asked.emit(place)

    def _look(self) -> None:
        self.shut()
        self.look_asked.emit()
