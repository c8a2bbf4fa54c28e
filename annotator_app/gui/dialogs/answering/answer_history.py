# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Earlier versions of the answer to the item, in any sitting; one of them can become the newest again.

Nothing is taken out: the version that is chosen is answered once more, and that can be undone.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.choices.option_list import Choice, OptionList
from annotator_app.gui.questions.wording import Scene, of_data
from annotator_app.gui.session import Session
from annotator_app.gui.task.wording.answer_words import answer_words
from annotator_app.workflows.labelling.label import LabellingSession

_DIGITS = 9


class AnswerHistory(KeyedDialog):
    """`taken(value)`: the version with this value of its event was chosen."""

    taken = Signal(object)

    def __init__(self, session: Session, host: QWidget, labelling: LabellingSession, scene: Scene) -> None:
        """List the versions, the newest first."""
        super().__init__(session, host, wide=True)
        said = translate.filled(self.tr("Answers to item {number}"), number=labelling.position + 1)
        self.set_heading(said, self.tr("The version you take becomes the newest. Nothing is lost."))
        self._versions = labelling.versions()
        responses = labelling.shown("responses")
        self.options = OptionList(self.theme, self)
        rows = []
        for place, version in enumerate(self._versions):
            said_then = answer_words(scene, labelling.item, responses, version.value["answers"])
            words = of_data(said_then, labelling.item.language, scene.task)
            session.theme.fonts.load_for(words.text)
            slot = place + 1 if place < _DIGITS else None
            when = self._when(version.at, newest=not place)
            rows.append(Choice(words.text, when, slot, words.script, words.rtl, own_help=True))
        self.options.set_choices(said, rows)
        self.options.set_caps(session.keys.slot_caps)
        session.keys.caps_changed.connect(self._show_caps)
        self.column.addWidget(self.options)
        if not rows:
            self.say(self.tr("This item has no answer yet."))
        more = len(rows) > 1
        self.set_buttons(
            self.tr("Take this version") if more else self.tr("Close"), self.tr("Cancel") if more else ""
        )

    def handlers(self) -> dict[str, object]:
        """Digits choose a version."""
        return {**super().handlers(), "answer.choose": self._choose}

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin at the versions."""
        super().open_now(first)
        if len(self._versions) > 1:
            self.options.take_focus()

    def confirm(self) -> None:
        """Take the chosen version; the newest is taken already."""
        places = self.options.chosen_places()
        if not places and len(self._versions) > 1:
            self.options.take_focus()
            return
        self.shut()
        if places and places[0]:
            self.taken.emit(self._versions[places[0]].value)

    def _choose(self, slot: int) -> None:
        self.options.choose_slot(slot)

    def _show_caps(self) -> None:
        self.options.set_caps(self.session.keys.slot_caps)

    def _when(self, at: str, *, newest: bool) -> str:
        moment = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(at).timestamp()))
        time = translate.moment(moment.toLocalTime(), QLocale.FormatType.ShortFormat)
        if newest:
            return translate.filled(self.tr("{time}, the newest"), time=time)
        return time
