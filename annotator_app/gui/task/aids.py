# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What helps with reading and changes nothing: the places of a copied stretch."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from annotator_app.gui.parts.reading_block import Mark, ReadingBlock
from annotator_app.gui.questions.flow import Flow
from annotator_app.gui.questions.text import TextView
from annotator_app.gui.questions.wording import Scene
from annotator_app.gui.reading.pane import ReadingPane
from annotator_app.gui.session import Session
from annotator_app.gui.task.marks import Marks
from annotator_app.model.item import Item

COPIED = "copied"


class Aids(QObject):
    """Serves the texts on the screen of one pack."""

    def __init__(
        self, session: Session, scene: Scene, flow: Flow, marks: Marks, reading: ReadingPane, parent: QObject
    ) -> None:
        """Listen to the written answers among the questions of `flow`."""
        super().__init__(parent)
        self._session, self._scene, self._flow = session, scene, flow
        self._marks, self._reading = marks, reading
        self._raw = bool(session.settings["raw_text"])
        self._blocks: dict[str, ReadingBlock] = {}
        self._item: Item | None = None
        for view in flow.views.values():
            if isinstance(view, TextView):
                view.reveal.connect(self._reveal)

    def serve(self, item: Item, blocks: Mapping[str, ReadingBlock]) -> None:
        """Know the texts of `item` that are on the screen now; those that may be marked can be."""
        self._item, self._blocks = item, dict(blocks)
        for block in blocks.values():
            block.set_raw(self._raw)
        self._reading.show_mark_keys(self._marks.serve(item, blocks))

    def turn_raw(self) -> None:
        """Show formatted texts as they were typed, or formatted again; remembered."""
        self._raw = not self._raw
        self._session.settings["raw_text"] = self._raw
        for block in self._blocks.values():
            block.set_raw(self._raw)
        self._session.messages.toast(self.tr("Raw text") if self._raw else self.tr("Formatted text"))

    def _reveal(self, name: str, start: int, end: int) -> None:
        block = self._blocks.get(name)
        if block is not None:
            block.set_marks(COPIED, [Mark(start, end, "diffB")])
            block.reveal(start, end)
