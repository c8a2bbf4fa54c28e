# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Settling on the screen: the task view with a case in the place of an item.

The item is read at the start side. At the end side stand the answers side by side, without names, then why they
differed, and the task's own questions where none of the answers holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.screens.task import TaskScreen
from annotator_app.gui.session import Session
from annotator_app.gui.settling.holds import HoldsView
from annotator_app.gui.settling.words import MISSING
from annotator_app.gui.task.layout import SideBySide
from annotator_app.workflows.settling.settling import HOLDS, OTHER, OURS, Settling

if TYPE_CHECKING:
    from annotator_app.workflows.labelling.label import LabellingSession

_READING_SHARE: Final = 0.45
_ABOVE_SHARE: Final = 0.36
_OFFERED: Final = ("item.previous", "item.later")


class SettleScreen(TaskScreen):
    """One case at a time."""

    def __init__(self, session: Session, settling: Settling, parent: QWidget | None = None) -> None:
        """Show the case where `settling` stands; it is used as a visit to a pack is."""
        self.settling = settling
        super().__init__(session, cast("LabellingSession", settling), parent)

    def _make_body(self) -> QWidget:
        holds = cast(HoldsView, self.views[HOLDS])
        holds.case_of = lambda: self.settling.case
        self.frame.offer_only(_OFFERED)
        body = SideBySide(self.session.theme, self.reading, self.answers, writes=True)
        body.set_share("beside", _READING_SHARE)
        body.set_share("below", _ABOVE_SHARE)
        return body

    def show_item(self) -> None:
        """Show the case."""
        super().show_item()
        self._show_marking()

    def show_response(self, place: int) -> None:
        """Show another response of the item."""
        super().show_response(place)
        self._show_marking()

    def _show_marking(self) -> None:
        """Texts are marked for another answer only."""
        other = self.settling.answers.get(HOLDS) == OTHER
        names = self.marks.serve(self.settling.item, self._blocks())
        self.reading.show_mark_keys(names if other else ())

    def _changed(self, name: str, value: Any) -> None:
        super()._changed(name, value)
        # Saying that another answer holds fills in what nobody disputes.
        for question, agreed in self.settling.answers.items():
            if question not in OURS and question not in self.flow.answers:
                self.flow.set_answer(question, agreed)
        if name == HOLDS:
            self._show_marking()

    def _complain(self, sentences: dict[str, str]) -> None:
        said = {
            name: translate.said(MISSING[name]) if name in MISSING else sentence
            for name, sentence in sentences.items()
        }
        super()._complain(said)
