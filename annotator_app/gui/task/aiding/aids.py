# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What helps with reading and changes nothing: lines, terms, raw text, the places of a copied stretch."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator_app.gui.parts.texts.reading_block import Mark, ReadingBlock
from annotator_app.model.item import Item
from annotator_app.model.question import Text

if TYPE_CHECKING:
    from annotator_app.gui.questions.text import TextView
    from annotator_app.gui.screens.task import TaskScreen
    from annotator_app.gui.task.aiding.beside import Beside
    from annotator_app.gui.task.aiding.terms import Terms

COPIED = "copied"


class Aids(QObject):
    """Serves the texts on the screen of one pack."""

    def __init__(self, screen: TaskScreen) -> None:
        """Listen to the written answers among the questions of the screen."""
        super().__init__(screen)
        self._session, self._scene, self._panels = screen.session, screen.scene, screen.panels
        self._marks, self._reading = screen.marks, screen.reading
        self._raw = bool(screen.session.settings["raw_text"])
        self._beside = self._make_beside()
        self.terms = self._make_terms(screen.body)
        self._blocks: dict[str, ReadingBlock] = {}
        self._item: Item | None = None
        for view in screen.flow.views.values():
            if isinstance(view.question, Text):
                view.reveal.connect(self._reveal)
                self._offer_characters(view)

    def serve(self, item: Item, blocks: Mapping[str, ReadingBlock]) -> None:
        """Know the texts of `item` that are on the screen now; those that may be marked can be."""
        self._item, self._blocks = item, dict(blocks)
        for block in blocks.values():
            block.set_raw(self._raw)
        self._reading.show_mark_keys(self._marks.serve(item, blocks))
        if self._beside is not None:
            self._beside.show(item)
        if self.terms is not None:
            self.terms.show(item, blocks)

    def fold_lines(self) -> None:
        """Fold the read-only lines beside the texts, or show them again."""
        if self._beside is not None:
            self._beside.fold()

    def look_up(self) -> None:
        """Open the panel with the terms of this item, or close it."""
        if self.terms is None:
            self._session.messages.toast(self.tr("This pack has no terms"))
            return
        panel = self.terms.look_up()
        if panel not in self._panels:
            self._panels.append(panel)

    def turn_raw(self) -> None:
        """Show formatted texts as they were typed, or formatted again; remembered."""
        self._raw = not self._raw
        self._session.settings["raw_text"] = self._raw
        for block in self._blocks.values():
            block.set_raw(self._raw)
        self._session.messages.toast(self.tr("Raw text") if self._raw else self.tr("Formatted text"))

    def _offer_characters(self, view: TextView) -> None:
        button = view.field.heading.characters
        button.set_label(self.tr("Insert a character"), "keyboard")
        # A click leaves the focus where it is; the panel serves the field that has it.
        button.clicked.connect(view.field.editor.setFocus)
        self._session.keys.bind(button, "characters.show")
        button.show()

    def _make_beside(self) -> Beside | None:
        if not self._scene.task.lines:
            return None
        from annotator_app.gui.task.aiding.beside import Beside

        return Beside(self._session, self._scene, self._reading, self)

    def _make_terms(self, host: QWidget) -> Terms | None:
        if not self._scene.task.terms:
            return None
        from annotator_app.gui.task.aiding.terms import Terms

        return Terms(self._session, self._scene, host, self)

    def _reveal(self, name: str, start: int, end: int) -> None:
        block = self._blocks.get(name)
        if block is not None:
            block.set_marks(COPIED, [Mark(start, end, "diffB")])
            block.reveal(start, end)
