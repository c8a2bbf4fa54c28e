# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where figures lead: a number to the items that it counts, a card to its tables, in which every number leads on."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from annotator_app.gui import translate
from annotator_app.gui.coordinate.report_card import ReportCard
from annotator_app.gui.coordinate.tab_pane import TabPane
from annotator_app.gui.coordinate.words import language_of
from annotator_app.gui.session import Session
from annotator_app.model.charts import Block, Pick
from annotator_app.model.report_part import WHOLE, ReportPart
from annotator_app.workflows.reporting import desk_report
from annotator_app.workflows.reporting.desk_report import Speech


def speech_of(session: Session) -> Speech:
    """Give the language that figures speak: that of the interface, which has a name for several languages too."""
    return Speech(session.language, translate.said, partial(language_of, session))


class FiguresPane(TabPane):
    """A tab with cards of figures of the open bundle."""

    cards: list[ReportCard]

    @property
    def part(self) -> ReportPart:
        """The part that is counted."""
        return WHOLE

    @property
    def held_against(self) -> Path | None:
        """The bundle of the round before, where the figures are held against one."""
        return None

    def show_items(self, pick: Pick, said: str) -> None:
        """List the items behind a number."""
        from annotator_app.gui.dialogs.coordinating.report_items import ReportItems

        bundle, part, speech, before = self.desk.bundle, self.part, self.speech(), self.held_against
        if bundle is None:
            return

        def found(behind: desk_report.Behind) -> None:
            ReportItems(self.session, self.desk.window, said, behind).open_now()

        self.desk.work(
            self.tr("Looking for the items"),
            lambda job: desk_report.items_behind(bundle, pick, job, part, speech, before),
            found,
        )

    def show_tables(self, block: Block) -> None:
        """Show the tables of a card."""
        from annotator_app.gui.dialogs.coordinating.report_tables import ReportTables

        card = next((one for one in self.cards if one.block is block), None)
        tables = ReportTables(self.session, self.desk.window, block, card)
        tables.picked.connect(self.show_items)
        tables.open_now()

    def lead_on(self, cards: Iterable[ReportCard]) -> None:
        """Let numbers and tables of cards lead on."""
        for card in cards:
            card.picked.connect(self.show_items)
            card.asked.connect(self.show_tables)

    def speech(self) -> Speech:
        """Give the language that figures speak."""
        return speech_of(self.session)
