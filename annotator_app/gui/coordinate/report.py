# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The report (ux.md 7.13 and 16): the same figures as on the page, counted in the worker for the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.leads import FiguresPane
from annotator_app.gui.coordinate.report_card import ReportCard
from annotator_app.gui.coordinate.report_filters import ReportFilters
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.part import empty_out
from annotator_app.gui.parts.scroll import ScrollPane
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.link import Link
from annotator_app.gui.parts.wrap_row import WrapRow
from annotator_app.model.charts import Block
from annotator_app.model.report_part import WHOLE, ReportPart
from annotator_app.workflows.reporting import desk_report
from annotator_app.workflows.reporting.desk_report import DeskReport

if TYPE_CHECKING:
    from annotator_app.gui.coordinate.desk import CoordinatorDesk
    from annotator_app.workflows.reporting.make_report import ReportMade
    from annotator_app.workflows.standing.desk_overview import Overview

_TWO_COLUMNS = 1180  # pixels at 100 %
_GAP = 14


class ReportTab(FiguresPane):
    """Cards in one column or two; a number leads to its items, a card to its tables."""

    context = "figures"

    def __init__(self, desk: CoordinatorDesk) -> None:
        """Build the head and the room for cards; `begin` fills it."""
        super().__init__(desk)
        theme = self.session.theme
        self.report: DeskReport | None = None
        self.cards: list[ReportCard] = []
        self.told: tuple[str, ...] = ()
        self.summary = QWidget(self)
        self._tiles = WrapRow(self.summary, gap=10)
        self.page = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.page)
        self._columns.setContentsMargins(3, 3, 10, 12)
        self._columns.setSpacing(_GAP)
        self._sides = [QVBoxLayout(), QVBoxLayout()]
        for side in self._sides:
            side.setSpacing(_GAP)
            self._columns.addLayout(side, 1)
        self.scroll = ScrollPane(theme, self)
        self.scroll.column.setSpacing(8)
        self.filters = ReportFilters(self.session, self)
        self.filters.asked.connect(self.show_part)
        self.scroll.column.addWidget(self.filters)
        self.scroll.column.addWidget(self.summary)
        self.scroll.column.addWidget(self.page, 1)
        self.scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.scroll, 1)
        self.save_it = Button(theme, Kind.PRIMARY, self)
        self.save_it.set_label(self.tr("Save the report"), "save")
        self.session.keys.bind(self.save_it, "report.save")
        self.payments = Button(theme, Kind.SECONDARY, self)
        self.payments.set_label(self.tr("Work statements"), "clock")
        self.session.keys.bind(self.payments, "report.statements")
        theme.changed.connect(self._lay_out_soon)
        self._two = False
        self._asked, self._counting = 0, False

    def heads(self) -> Sequence[Button]:
        """Give the buttons that save."""
        return (self.payments, self.save_it)

    def handlers(self) -> Mapping[str, Callable[..., Any]]:
        """Give the commands of the tab."""
        return {
            "report.save": self.save,
            "report.statements": self.save_statements,
            "report.whole": lambda: self.show_part(WHOLE),
        }

    def begin(self) -> None:
        """Count the bundle where that was not done since it last changed."""
        bundle = self.desk.bundle
        if bundle is None:
            return
        if self.report is not None and self.report.bundle == bundle:
            self._focus()
            return
        self.wait()
        # After a merge the same part is counted anew.
        self._count(bundle, self.filters.part)

    @property
    def part(self) -> ReportPart:
        """The part that is shown."""
        return WHOLE if self.report is None else self.report.part

    def show_part(self, part: ReportPart) -> None:
        """Count a part of the bundle alone, or the whole again."""
        bundle, report = self.desk.bundle, self.report
        if bundle is None or report is None or (part == report.part and not self._counting):
            return
        self._count(bundle, part)

    def _count(self, bundle: Path, part: ReportPart) -> None:
        """Count in the worker; where that is stopped or fails, what is shown stays, and so does its part."""
        speech = self.speech()
        self._asked += 1
        asked, self._counting = self._asked, True
        self.ask(
            self.tr("Counting"),
            lambda job: desk_report.run(bundle, speech, job, part),
            self._take,
            lambda: self._ended(asked),
        )

    def _ended(self, asked: int) -> None:
        if asked == self._asked:
            self._counting = False
            if self.report is not None:
                self.filters.show_report(self.report)

    def show_overview(self, overview: Overview) -> None:
        """What is counted anew after a merge is asked for when the tab comes into view again."""
        if self.desk.pane is not self:
            self.report = None

    def save(self) -> None:
        """Ask for a folder and write the page, every table and every figure."""
        part = self.part
        self._write(self.tr("Save the report"), lambda *asked: desk_report.save(*asked, part))

    def save_statements(self) -> None:
        """Ask for a folder and write what each contributor did and is to be paid."""
        from annotator_app.workflows.reporting import work_statements

        self._write(self.tr("Save work statements"), work_statements.save)

    # --- what is shown ---------------------------------------------------------------------------------

    def _take(self, report: DeskReport) -> None:
        if report.bundle != self.desk.bundle:
            return
        if not report.offers.holds(report.part):
            # What was chosen is no longer there, as after a merge was undone.
            self._count(report.bundle, WHOLE)
            return
        focus = self.window().focusWidget()
        if focus is not None and self.page.isAncestorOf(focus):
            self.wait()  # the card that has it goes
        self.report = report
        self.filters.show_report(report)
        self._show_tiles(report)
        for card in self.cards:
            card.deleteLater()
        self.cards = [self._card(block) for block in report.blocks]
        self._lay_out()
        if self.cards:
            self.lead_to(self._first())
        announce(self.filters, " ".join((*report.said, " · ".join(self.told))))

    def _show_tiles(self, report: DeskReport) -> None:
        """Show the numbers at the top, which lead to their items."""
        empty_out(self._tiles)
        self.told = tuple(translate.named(name, number) for number, name in report.tiles)
        for (number, _name), said in zip(report.tiles, self.told, strict=True):
            link = Link(self.session.theme, "control", "text", self.summary, weight=600)
            link.set_link(said)
            link.clicked.connect(partial(self.show_items, number.pick, said))
            link.show()
            self._tiles.addWidget(link)

    def _card(self, block: Block) -> ReportCard:
        card = ReportCard(self.session.theme, block, self.page)
        self.lead_on([card])
        return card

    def _focus(self) -> None:
        if self.desk.pane is self and self.cards:
            self._first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _first(self) -> QWidget:
        views = [view for card in self.cards for view in card.views]
        return views[0] if views else self.cards[0].more

    def _lay_out_soon(self) -> None:
        """Nested columns keep the heights of the text before; cards have theirs when all parts took the new one."""
        QTimer.singleShot(0, self, self._lay_out)

    def _lay_out(self) -> None:
        """Put each card under the shorter column, in reading order."""
        self._two = self.width() >= _TWO_COLUMNS * self.session.theme.text_size
        for side in self._sides:
            while side.count():
                side.takeAt(0)
        heights = [0, 0]
        width = max(240, (self.width() - 40) // (2 if self._two else 1))
        for card in self.cards:
            place = heights.index(min(heights)) if self._two else 0
            self._sides[place].addWidget(card)
            card.show()
            heights[place] += self._height(card, width)
        for side in self._sides:
            side.addStretch(1)
        self._columns.setStretch(1, 1 if self._two else 0)

    @staticmethod
    def _height(card: ReportCard, width: int) -> int:
        return 90 + sum(view.heightForWidth(width - 40) + 30 for view in card.views)

    def resizeEvent(self, event: Any) -> None:
        """Take one column or two."""
        super().resizeEvent(event)
        if self.cards and self._two != (self.width() >= _TWO_COLUMNS * self.session.theme.text_size):
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """In another language the report speaks anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.report = None

    # --- files --------------------------------------------------------------------------------------

    def _write(self, heading: str, write: Callable[..., ReportMade]) -> None:
        from annotator_app.gui.file_choice import choose_folder

        bundle, overview = self.desk.bundle, self.desk.overview
        if bundle is None or overview is None:
            return
        chosen = choose_folder(self.session, self.desk.window, heading)
        if not chosen:
            return
        name, speech = overview.facts.name, self.speech()
        self.desk.work(
            heading,
            lambda job: write(bundle, Path(chosen), name, speech, job),
            lambda made: self._tell(made.path),
        )

    def _tell(self, path: Path) -> None:
        said = self.tr("Saved in {folder}")
        self.session.messages.toast(translate.filled(said, folder=path.parent.name))
