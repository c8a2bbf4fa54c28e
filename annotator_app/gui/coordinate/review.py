# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Review: how each lot stands, what reviewers find of planted errors, and the two packs that go out from here.

A review pack holds answers to check; a pack for each person holds the answers that came back to them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from annotator_app.gui import translate
from annotator_app.gui.coordinate.lot_rows import LotRow, agreement_words, reviewer_words
from annotator_app.gui.coordinate.tab_pane import TabPane
from annotator_app.gui.jobs import while_there
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.frame.empty_state import EmptyState
from annotator_app.gui.parts.part import empty_out
from annotator_app.gui.parts.scroll import ScrollPane, ScrollStop
from annotator_app.gui.parts.texts.label import Label
from annotator_app.workflows.reviewing import desk_review

if TYPE_CHECKING:
    from annotator_app.gui.coordinate.desk import CoordinatorDesk
    from annotator_app.workflows.reviewing.desk_review import DeskReview
    from annotator_app.workflows.standing.desk_overview import Overview

_PAD = 5


class ReviewTab(TabPane):
    """The lots; they are read in the worker whenever the tab comes into view."""

    context = "lots"

    def __init__(self, desk: CoordinatorDesk) -> None:
        """Build the pane; `begin` fills it."""
        super().__init__(desk)
        theme = self.session.theme
        self.found: DeskReview | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.summary = Label(theme, "control", "text", self, weight=600, inset=True)
        self.pane = ScrollPane(theme, self)
        self.pane.setMinimumHeight(1)
        self.pane.column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)  # between the cards and the ring
        self.pane.column.setSpacing(2 * _PAD)
        self.stop = ScrollStop(theme, self.pane, self.tr("Lots"), self)
        self.empty = EmptyState(theme, self)
        self.empty.primary.hide()
        self.empty.second.hide()
        column.addWidget(self.summary)
        column.addWidget(self.stop, 1)
        column.addWidget(self.empty, 1)
        self.back = Button(theme, Kind.SECONDARY, self)
        self.draw = Button(theme, Kind.PRIMARY, self)
        self.back.set_label(self.tr("Send answers back"), "undo-2")
        self.draw.set_label(self.tr("Make a review pack"), "list-checks")
        self.session.keys.bind(self.back, "answers.return")
        self.session.keys.bind(self.draw, "review.draw")
        self._show()

    def heads(self) -> Sequence[Button]:
        """Give the buttons for the packs that go out from here."""
        return (self.back, self.draw)

    def handlers(self) -> Mapping[str, Callable[..., Any]]:
        """Give the commands of the tab."""
        return {"review.draw": self.draw_review, "answers.return": self.send_back}

    def begin(self) -> None:
        """Begin at the lots, and read them anew."""
        if self.stop.isVisibleTo(self):
            self.stop.setFocus()
        else:
            self.wait()
        bundle = self.desk.bundle
        if bundle is not None:
            heading = self.tr("Looking at the verdicts")
            self.ask(heading, lambda job: desk_review.run(bundle, job), self._take)

    def show_overview(self, overview: Overview) -> None:
        """After a merge the lots stand otherwise; nobody asked, so no bar takes the keys meanwhile."""
        bundle, session = self.desk.bundle, self.session
        if self.found is not None and self.desk.pane is self and bundle is not None:
            session.jobs.run(
                lambda job: desk_review.run(bundle, job), while_there(self, self._take), session.messages.show
            )

    def draw_review(self) -> None:
        """Ask how much is to be checked, and make the review pack."""
        if self.found is None or not self.found.answers:
            self.session.messages.toast(self.tr("There are no answers to check yet."))
            return
        from annotator_app.gui.dialogs.coordinating.review_packs import DrawReview

        dialog = DrawReview(self.session, self.desk.window, self.found)
        dialog.written.connect(self.desk.refresh)
        dialog.open_now()

    def send_back(self) -> None:
        """Make a pack for each person some of whose answers a reviewer speaks against."""
        if self.found is None or not self.found.to_return:
            self.session.messages.toast(self.tr("There is no answer to send back."))
            return
        from annotator_app.gui.dialogs.coordinating.review_packs import SendBack

        dialog = SendBack(self.session, self.desk.window, self.found)
        dialog.written.connect(self.desk.refresh)
        dialog.open_now()

    def _take(self, found: DeskReview) -> None:
        if found.bundle != self.desk.bundle:
            return
        bar = self.pane.verticalScrollBar()
        seen, left = bar.value(), self.stop.hasFocus() and not found.lots
        self.found = found
        self._show()
        self.pane.column.activate()
        bar.setValue(seen)
        if left:
            self.wait()
        if found.lots:
            self.lead_to(self.stop)

    def _show(self) -> None:
        lots = self.found.lots if self.found is not None else ()
        self.summary.setVisible(bool(lots))
        self.stop.setVisible(bool(lots))
        self.empty.setVisible(self.found is not None and not lots)
        self.empty.set_state(
            self.tr("No answers are checked yet"),
            self.tr(
                "A review pack holds a sample of the answers for a reviewer. It does not say whose they are."
            ),
        )
        waiting = sum(lot["outcome"] == "more" for lot in lots)
        said = self.tr("Lots: {count}, to be checked further: {open}")
        self.summary.set_text(translate.filled(said, count=len(lots), open=waiting))
        empty_out(self.pane.column)
        if self.found is not None and lots:
            self._fill(self.found)

    def _fill(self, found: DeskReview) -> None:
        theme, column = self.session.theme, self.pane.column
        card = Card(theme, self.pane.content, pad=2)
        card.column.setSpacing(0)
        many = Counter((lot["contributor"], lot["language"]) for lot in found.lots)
        for place, lot in enumerate(found.lots):
            alone = many[lot["contributor"], lot["language"]] == 1
            card.column.addWidget(LotRow(self.session, lot, card, alone=alone, lined=place > 0))
        column.addWidget(card)
        said = [reviewer_words(one) for one in found.reviewers]
        if found.agreement is not None:
            said.append(agreement_words(found.agreement))
        if said:
            card = Card(theme, self.pane.content)
            head = Label(theme, "control", "text", card, weight=600, inset=True)
            head.set_text(self.tr("Reviewers"))
            card.column.addWidget(head)
            for words in said:
                line = Label(theme, "body", "text", card, inset=True)
                line.set_text(words)
                card.column.addWidget(line)
            column.addWidget(card)
        column.addStretch(1)
