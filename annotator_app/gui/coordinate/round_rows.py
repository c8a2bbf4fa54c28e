# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One round in the list of rounds: its name and title, what it is made of, what went before, and its signature."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.choosing_items.choosing_words import (
    round_details,
    round_end,
    round_facts,
    round_origin,
    waivers_said,
)
from annotator_app.gui.coordinate.lined_row import LinedRow, PillWords
from annotator_app.gui.session import Session
from annotator_app.model.texts import shown
from annotator_app.text import name_of
from annotator_app.workflows.rounds.desk_rounds import RoundLook


class RoundRow(LinedRow):
    """One round."""

    def __init__(
        self, session: Session, one: RoundLook, parent: QWidget, *, here: bool, lined: bool = False
    ) -> None:
        """Show a round; `here` is that of the open bundle, `lined` has a hairline above it."""
        title = QCoreApplication.translate("rounds", "{round} · {title}")
        text = name_of(shown(one.title, session.language, one.language)[0])
        name = translate.filled(title, round=name_of(one.name), title=text)
        facts = [round_facts(one), round_origin(one), *round_end(one), *waivers_said(one)]
        super().__init__(session.theme, name, facts, self._pills(one, here), parent, lined=lined)
        self.setToolTip(round_details(one))

    @staticmethod
    def _pills(one: RoundLook, here: bool) -> list[PillWords]:
        pills = []
        if one.signed is False:
            changed = QCoreApplication.translate("rounds", "Changed after signing")
            pills.append((changed, "circle-x", "danger"))
        elif one.closing is not None:
            look = ("lock", "neutral") if one.closing.fits else ("circle-alert", "warn")
            pills.append((QCoreApplication.translate("rounds", "Closed"), *look))
        if here:
            pills.append((QCoreApplication.translate("rounds", "This bundle"), "check", "success"))
        return pills
