# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Said once, at the start after a damaged store was brought back: from when the work is, and what is missing."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.pack_words import day_of
from annotator_app.gui.session import Session
from annotator_app.model import clock
from annotator_app.model.texts import shown
from annotator_app.text import name_of
from annotator_app.workflows.keeping.recover_home import Lost, Recovery

_LISTED = 12


class WorkRestored(KeyedDialog):
    """`item_asked(pack, position)`: the first item whose answer is missing; Enter goes there."""

    item_asked = Signal(str, int)

    def __init__(self, session: Session, host: QWidget, recovery: Recovery) -> None:
        """Say what is here and what is not."""
        super().__init__(session, host)
        self._first = recovery.lost[0] if recovery.lost else None
        all_here = not (recovery.lost or recovery.packs_lost or recovery.uncertain)
        icon, colour = ("circle-check", "success") if all_here else ("circle-alert", "warn")
        self.set_heading(self._from(recovery.at), icon=icon, colour=colour)
        if recovery.lost and recovery.from_copy:
            self.say(
                self.tr("%n answer(s) from after that are missing. These are the items:", "", recovery.items)
            )
        elif recovery.lost:
            self.say(self.tr("%n answer(s) are missing. These are the items:", "", recovery.items))
        for lost in recovery.lost:
            self.say(self._line(lost), colour="textSoft")
        if recovery.packs_lost and recovery.from_copy:
            self.say(
                self.tr("%n pack(s) added after that are missing. Add them again.", "", recovery.packs_lost)
            )
        elif recovery.packs_lost:
            self.say(self.tr("%n pack(s) are missing. Add them again.", "", recovery.packs_lost))
        if recovery.uncertain:
            self.say(self.tr("More may be missing. Look through your packs."))
        if all_here:
            self.say(self.tr("No answer is missing."))
        if recovery.kept_aside is not None:
            kept = self.tr("The file with your answers was damaged. It is kept as {file}.")
            self.say(translate.filled(kept, file=recovery.kept_aside.name), "small", "textSoft")
        if self._first is None:
            self.set_buttons(self.tr("Go on"))
            return
        number = translate.number(self._first.positions[0] + 1)
        go = translate.filled(self.tr("Go to item {number}"), number=number)
        self.set_buttons(go, self.tr("Go on"))

    def confirm(self) -> None:
        """Go where the first answer is missing."""
        self.shut()
        if self._first is not None:
            self.item_asked.emit(self._first.pack_id, self._first.positions[0])

    def _from(self, at: str) -> str:
        if not at:
            return self.tr("The app restored your work")
        moment = clock.moment(at).astimezone()
        time = translate.moment(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
        if moment.date() == clock.today():
            return translate.filled(self.tr("The app restored your work of today, {time}"), time=time)
        said = self.tr("The app restored your work of {day}, {time}")
        return translate.filled(said, day=day_of(moment.date().isoformat()), time=time)

    def _line(self, lost: Lost) -> str:
        numbers = [translate.number(position + 1) for position in lost.positions[:_LISTED]]
        if len(lost.positions) > _LISTED:
            numbers.append("…")
        title = name_of(shown(lost.title, self.session.language, "")[0])
        listed = translate.spoken().createSeparatedList(numbers)
        return translate.filled(self.tr("{title}: {items}"), title=title, items=listed)
