# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""To settle: the queue of items that people have to decide, with why they wait; Enter opens one on its screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from annotator_app.gui import translate
from annotator_app.gui.coordinate.tab_pane import TabPane
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.frame.empty_state import EmptyState
from annotator_app.gui.parts.lists.item_list import ItemLine, ItemList
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.settling.asked import REASONS
from annotator_app.gui.settling.desk import show_settling
from annotator_app.gui.settling.words import Counts
from annotator_app.gui.task.wording.words import spoken_line
from annotator_app.language import script
from annotator_app.workflows.settling import settle_cases
from annotator_app.workflows.settling.settling import state_of

if TYPE_CHECKING:
    from annotator_app.gui.coordinate.desk import CoordinatorDesk
    from annotator_app.workflows.settling.settle_cases import ToSettle
    from annotator_app.workflows.standing.desk_overview import Overview

_ROWS_LEAST = 4
COMMAND = "coordinate.settle"


class SettleTab(TabPane):
    """The queue; it is read in the worker whenever the tab comes into view."""

    context = "settling"

    def __init__(self, desk: CoordinatorDesk) -> None:
        """Build the list; `begin` fills it."""
        super().__init__(desk)
        theme = self.session.theme
        self.found: ToSettle | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.summary = Label(theme, "control", "text", self, weight=600, inset=True)
        self.reasons = Label(theme, "small", "textSoft", self, inset=True)
        self.card = Card(theme, self, pad=2)
        self.list = ItemList(theme, self.card)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.list.opened.connect(self._open)
        self.card.column.addWidget(self.list)
        self.empty = EmptyState(theme, self)
        self.empty.set_state(
            self.tr("Nothing waits to be settled"),
            self.tr(
                "Items come here when answers differ, reviewers do not agree, or a problem was reported."
            ),
        )
        self.empty.primary.hide()
        self.empty.second.hide()
        for part in (self.summary, self.reasons, self.card, self.empty):
            column.addWidget(part, 1 if part in (self.card, self.empty) else 0)
        self.settle = Button(theme, Kind.PRIMARY, self)
        self.settle.set_label(self.tr("Settle items"), "check")
        self.session.keys.bind(self.settle, "items.settle")
        self._show()

    def heads(self) -> Sequence[Button]:
        """Give the button that opens the first item that waits."""
        return (self.settle,)

    def handlers(self) -> Mapping[str, Callable[..., Any]]:
        """Give the one command of the tab."""
        return {"items.settle": lambda: self._open(None)}

    def show_overview(self, overview: Overview) -> None:
        """Leave the queue as it is; it is read anew when the tab comes into view."""
        del overview
        self._show_button()

    def begin(self) -> None:
        """Read the queue anew."""
        bundle = self.desk.bundle
        if self.list.isVisibleTo(self):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.wait()
        if bundle is not None:
            self.ask(
                self.tr("Looking for items to settle"), lambda job: settle_cases.run(bundle, job), self._take
            )

    def _take(self, found: ToSettle) -> None:
        if found.bundle != self.desk.bundle:
            return
        case, top = self._case(), self.list.top_of_current
        left = self.list.hasFocus() and not found.cases
        self.found = found
        self._show()
        if left:
            self.wait()
        if found.cases:
            # What is read again leaves the person at the item where they are.
            row = next((place for place, one in enumerate(found.cases) if one.item.id == case), None)
            if row is None:
                self.list.set_current_row(self._first_that_waits())
            else:
                self.list.stay_on(row, top)
            self.lead_to(self.list)

    def _case(self) -> str | None:
        """Give the item that has the highlight."""
        row = self.list.currentIndex().row()
        return self.found.cases[row].item.id if self.found is not None and row >= 0 else None

    def _first_that_waits(self) -> int:
        cases = self.found.cases if self.found is not None else ()
        return next((place for place, case in enumerate(cases) if case.settled is None), 0)

    def _show_button(self) -> None:
        some = self.found is not None and bool(self.found.cases)
        self.settle.setVisible(some and self.desk.pane is self)

    def _show(self) -> None:
        cases = self.found.cases if self.found is not None else ()
        for part in (self.summary, self.reasons, self.card):
            part.setVisible(bool(cases))
        self.empty.setVisible(self.found is not None and not cases)
        self._show_button()
        waiting = [case for case in cases if case.settled is None]
        said = Counts().to_settle(len(waiting))
        self.summary.set_text(said)
        counted = Counter(
            reason for case in waiting for reason in {r for own in case.reasons.values() for r in own}
        )
        words = QCoreApplication.translate("settling", "{reason}: {count}")
        self.reasons.set_text(
            " · ".join(
                translate.filled(words, reason=translate.said(REASONS[reason]), count=count)
                for reason, count in sorted(counted.items())
            )
        )
        self.list.set_items(said, len(cases), self._page, spoken_line)
        if cases:
            self.list.setMinimumHeight(_ROWS_LEAST * self.list.sizeHintForRow(0))

    def _page(self, first: int, count: int) -> list[ItemLine]:
        assert self.found is not None
        return [self._line(place) for place in range(first, first + count)]

    def _line(self, place: int) -> ItemLine:
        assert self.found is not None
        case = self.found.cases[place]
        words = self.found.first_words(case)
        return ItemLine(place, words, state_of(case), False, script.form_of_text(words) or "Latn")

    def _open(self, position: int | None) -> None:
        if self.found is not None and self.found.cases:
            window = self.desk.window
            show_settling(window, self.found, lambda: window.coordinator.show(COMMAND), position)
