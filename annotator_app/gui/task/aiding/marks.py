# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Connects the questions that mark texts with the texts on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from annotator_app.gui.parts.texts.reading_block import ReadingBlock
from annotator_app.gui.questions.flow import Flow
from annotator_app.gui.reading.marking import Marking
from annotator_app.model.item import Item
from annotator_app.model.question import Evidence

if TYPE_CHECKING:
    from annotator_app.gui.questions.evidence import EvidenceView


class Marks(QObject):
    """Serves all evidence questions of a pack."""

    def __init__(self, flow: Flow, parent: QObject) -> None:
        """Take the evidence questions among those of `flow`."""
        super().__init__(parent)
        self._flow = flow
        self._views = [view for view in flow.views.values() if isinstance(view.question, Evidence)]
        self._marking = Marking(self)
        self._item: Item | None = None
        self._marking.marked.connect(self._marked)
        self._marking.picked.connect(self._picked)
        for view in self._views:
            view.shown_marks.connect(self._show)
            view.reveal.connect(self._marking.reveal)
            view.named.connect(self._named)
        self._from: ReadingBlock | None = None

    def serve(self, item: Item, blocks: Mapping[str, ReadingBlock]) -> list[str]:
        """Let the texts of `item` be marked in the reading blocks that show them; give their names."""
        self._item = item
        names = [name for view in self._views for name in item.covered(view.question.blocks)]
        self._marking.serve(item, blocks, names)
        self._show()
        return names

    def mark(self) -> None:
        """Mark the selection, else the current sentence."""
        self._marking.mark_here()

    def _serving(self, block: str) -> EvidenceView | None:
        """The question that takes a mark in this text: the one with the ring, else the first."""
        assert self._item is not None
        covering = [view for view in self._views if block in self._item.covered(view.question.blocks)]
        ring = [view for view in covering if view.question.id == self._flow.ring]
        return next(iter(ring or covering), None)

    def _show(self, _marks: Any = None) -> None:
        self._marking.show([mark for view in self._views for mark in view.marks])

    def _marked(self, block: str, start: int, end: int) -> None:
        view = self._serving(block)
        if view is not None:
            view.toggle(block, start, end)
            here = QApplication.focusWidget()
            self._from = here if isinstance(here, ReadingBlock) else None
            if view.wants_name():
                self._flow.set_ring(view.question.id)

    def _named(self, _block: str) -> None:
        """Go back to the text, where the next mark is made, if that is where this one was made."""
        if self._from is not None and self._from.isVisible():
            self._from.setFocus()
        self._from = None

    def _picked(self, block: str, place: int) -> None:
        for view in self._views:
            view.pick(block, place)
