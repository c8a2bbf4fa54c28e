# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One round in the list of rounds: its name and title, what it is made of, what went before, and its signature."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.choosing_words import round_facts, round_origin, waivers_said
from annotator_app.gui.parts.label import Label
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.pill import Pill
from annotator_app.gui.session import Session
from annotator_app.model.texts import shown
from annotator_app.text import name_of
from annotator_app.workflows.rounds.desk_rounds import RoundLook


class RoundRow(Drawn, QWidget):
    """One round."""

    def __init__(
        self, session: Session, one: RoundLook, parent: QWidget, *, here: bool, lined: bool = False
    ) -> None:
        """Show a round; `here` is that of the open bundle, `lined` has a hairline above it."""
        super().__init__(parent)
        theme = session.theme
        self._lined = lined
        row, words = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(16)
        words.setSpacing(2)
        title = QCoreApplication.translate("rounds", "{round} · {title}")
        text = name_of(shown(one.title, session.language, one.language)[0])
        name = Label(theme, "control", "text", self, weight=600)
        name.set_text(translate.filled(title, round=name_of(one.name), title=text))
        words.addWidget(name)
        said = [round_facts(one), round_origin(one), *waivers_said(one)]
        for line in said:
            if line:
                label = Label(theme, "small", "textSoft", self)
                label.set_text(line)
                words.addWidget(label)
        row.addLayout(words, 1)
        pills = self._pills(one, here)
        for text, icon, tone in pills:
            pill = Pill(theme, self)
            pill.set_pill(text, icon, tone)
            row.addWidget(pill)
        name_part(self, name.text(), ". ".join([*(text for text, _icon, _tone in pills), *said]))
        self.adopt(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line above."""
        if self._lined:
            self.painter().fillRect(0, 0, self.width(), 1, self.theme.colour("border"))

    @staticmethod
    def _pills(one: RoundLook, here: bool) -> list[tuple[str, str, str]]:
        pills = []
        if one.signed is False:
            changed = QCoreApplication.translate("rounds", "Changed after signing")
            pills.append((changed, "circle-x", "danger"))
        if here:
            pills.append((QCoreApplication.translate("rounds", "This bundle"), "check", "success"))
        return pills
