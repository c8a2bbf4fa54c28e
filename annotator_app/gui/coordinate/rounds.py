# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rounds: what every round of the project was made of, this one beside an earlier one, and the choice of the next.

The choice is a view of its own in the tab; stepping out of it leads back to the list, and what was set stays.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.choosing_items.choosing import ChoosingPane
from annotator_app.gui.coordinate.leads import FiguresPane
from annotator_app.gui.coordinate.report_card import ReportCard
from annotator_app.gui.coordinate.round_closing import RoundClosing
from annotator_app.gui.coordinate.round_rows import RoundRow
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.choices.pick_button import PickButton
from annotator_app.gui.parts.part import empty_out
from annotator_app.gui.parts.scroll import ScrollPane
from annotator_app.gui.parts.texts.label import Label
from annotator_app.text import name_of
from annotator_app.workflows.rounds import desk_rounds
from annotator_app.workflows.rounds.desk_rounds import Compared, DeskRounds

if TYPE_CHECKING:
    from annotator_app.gui.coordinate.desk import CoordinatorDesk
    from annotator_app.workflows.standing.desk_overview import Overview

COMMAND = "coordinate.rounds"
_LIST, _CHOOSING = "rounds", "choosing"


class RoundsTab(FiguresPane):
    """The list of rounds, and in front of it the choice of items while one is made."""

    def __init__(self, desk: CoordinatorDesk) -> None:
        """Build both views; `begin` fills the one that stands."""
        super().__init__(desk)
        theme = self.session.theme
        self.context = _CHOOSING if desk.bundle is None else _LIST  # type: ignore[misc]
        self.found: DeskRounds | None = None
        self.compared: Compared | None = None
        self.cards: list[ReportCard] = []
        self.list = ScrollPane(theme, self)
        self.list.column.setSpacing(12)
        self.list.column.setContentsMargins(3, 3, 10, 12)
        self.choosing = ChoosingPane(self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.choosing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self.compare_it = self._button(Kind.SECONDARY, self.tr("Compare rounds"), "diff", "round.compare")
        self.choose_it = self._button(Kind.PRIMARY, self.tr("Choose items"), "list-checks", "round.choose")
        self.back = self._button(Kind.SECONDARY, self.tr("Rounds so far"), "list", "rounds.list")
        self.save_it = self._button(Kind.PRIMARY, self.tr("Save chosen items"), "save", "selection.save")
        self._build_list()

    def _button(self, kind: Kind, label: str, icon: str, command: str) -> Button:
        button = Button(self.session.theme, kind, self)
        button.set_label(label, icon)
        button.hide()
        self.session.keys.bind(button, command)
        return button

    def _build_list(self) -> None:
        theme, column = self.session.theme, self.list.column
        self.summary = Label(theme, "control", "text", self.list.content, weight=600, inset=True)
        self.card = Card(theme, self.list.content, pad=2)
        self.card.column.setSpacing(0)
        self.card.hide()
        self.closing = RoundClosing(self.desk, self.list.content)
        self.closing.closed.connect(self.begin)
        self.closing.hide()
        self.before = PickButton(theme, self.list.content)
        self.before.hide()
        self.alone = Label(theme, "body", "textSoft", self.list.content, inset=True)
        self.alone.set_text(self.tr("No earlier round of this project is known here."))
        self.alone.hide()
        self.page = QVBoxLayout()
        self.page.setSpacing(12)
        for part in (self.summary, self.card, self.closing, self.alone):
            column.addWidget(part)
        column.addWidget(self.before, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(self.page)
        column.addStretch(1)

    # --- the desk's questions --------------------------------------------------------------------------

    def heads(self) -> Sequence[Button]:
        """Give the buttons of the view that stands."""
        return (self.compare_it, self.choose_it) if self.context == _LIST else (self.back, self.save_it)

    def handlers(self) -> Mapping[str, Callable[..., Any]]:
        """Give the commands of the view that stands."""
        if self.context == _LIST:
            list_only = {"round.compare": self.compare, "round.choose": lambda: self._show(_CHOOSING)}
            return {**list_only, **self.closing.handlers()}
        back = (lambda: self._show(_LIST)) if self.desk.bundle is not None else self.desk.window.show_packs
        return {
            **self.choosing.handlers(),
            "selection.save": self.choosing.save,
            "rounds.list": back,
            "sides.other": self.choosing.other_side,
            "step.out": back,
        }

    def take_sources(self, paths: Sequence[Path]) -> bool:
        """Choose from files and folders that were dropped while items are chosen."""
        return self.context == _CHOOSING and self.choosing.take_sources(paths)

    def begin(self) -> None:
        """Read the rounds anew, or go on choosing."""
        bundle = self.desk.bundle
        choosing = self.context == _CHOOSING
        self.pages.setCurrentWidget(self.choosing if choosing else self.list)
        self.back.setVisible(choosing and bundle is not None)
        if choosing:
            self.choosing.begin()
        elif bundle is not None:
            home = self.session.home
            heading = self.tr("Looking at the rounds")
            self.wait()
            self.ask(heading, lambda job: desk_rounds.run(home, bundle, job), self._take)

    def show_overview(self, overview: Overview) -> None:
        """After a merge the figures are others."""
        if self.desk.pane is not self:
            self._forget()

    def _show(self, context: str) -> None:
        """Let the other view stand."""
        if context == _LIST:
            self.choosing.stop()
        self.context = context  # type: ignore[misc]
        self.desk.show_tab(COMMAND)

    # --- the list --------------------------------------------------------------------------------------

    def _take(self, found: DeskRounds) -> None:
        if found.here != self.desk.bundle:
            return
        self.found = found
        empty_out(self.card.column)
        for place, one in enumerate(found.rounds):
            row = RoundRow(self.session, one, self.card, here=one.bundle == found.here, lined=place > 0)
            self.card.column.addWidget(row)
        self.card.show()
        self.closing.show_round(found.own)
        self.closing.show()
        if self.desk.pane is self and self.context == _LIST:
            self.desk.window.offers.put(self.context, self.handlers())
        self.summary.set_text(translate.filled(self.tr("Rounds: {count}"), count=len(found.rounds)))
        names = [name_of(one.name) for one in found.earlier]
        here = self.before.places or (found.parent,)
        chosen = here if here[0] < len(names) else (found.parent,)
        self.before.set_entries(self.tr("Compare with"), names, chosen if names else ())
        self.before.setVisible(len(names) > 1)
        self.alone.setVisible(not names)
        self.compare_it.setVisible(bool(names) and self.desk.pane is self and self.context == _LIST)
        if self.desk.screen is not None:
            self.desk.screen.fit_heads()
        if names[1:]:
            self.lead_to(self.before)

    # --- beside an earlier round -----------------------------------------------------------------------

    def compare(self) -> None:
        """Count both rounds, and every other one for the line."""
        found, bundle = self.found, self.desk.bundle
        if found is None or bundle is None or not found.earlier:
            self.session.messages.toast(self.alone.text())
            return
        before = found.earlier[(self.before.places or (found.parent,))[0]].bundle
        line = [one.bundle for one in found.earlier]
        speech = self.speech()
        here = self.window().focusWidget()
        self.ask(
            self.tr("Counting"),
            lambda job: desk_rounds.compare(bundle, before, line, speech, job),
            lambda compared: self._take_compared(compared, here),
        )

    def _take_compared(self, compared: Compared, here: QWidget | None) -> None:
        """Show what was counted; who still stands where they asked is led to it."""
        if compared.bundle != self.desk.bundle:
            return
        left = here is None or self.window().focusWidget() is here
        left = left or any(card.isAncestorOf(here) for card in self.cards if here is not None)
        self._forget()
        self.compared = compared
        if not compared.blocks:
            self.session.messages.toast(self.tr("Nothing was rated in both rounds yet."))
            return
        for block in compared.blocks:
            card = ReportCard(self.session.theme, block, self.list.content)
            self.lead_on([card])
            self.cards.append(card)
            self.page.addWidget(card)
            card.show()
        views = [view for card in self.cards for view in card.views]
        first: QWidget = views[0] if views else self.cards[0].more
        if left and self.desk.pane is self and self.context == _LIST:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        self.compared = None
        for card in self.cards:
            self.page.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []

    @property
    def held_against(self) -> Path | None:
        """The bundle of the round before."""
        return None if self.compared is None else self.compared.before_path

    def changeEvent(self, event: QEvent) -> None:
        """In another language the figures speak anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._forget()
