# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Find in the text, folded as labels are searched: hits are marked, Enter goes to the next, Esc to the answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.keyboard.keys import OWN_KEYS
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.parts.texts.reading_block import Mark, ReadingBlock
from annotator_app.language.folding import places

LAYER = "hits"


class FindBar(QWidget):
    """A field over the texts; hidden until it is asked for."""

    def __init__(
        self, theme: Theme, blocks: Callable[[], Mapping[str, ReadingBlock]], parent: QWidget
    ) -> None:
        """Search in the texts that `blocks()` gives."""
        super().__init__(parent)
        self._blocks = blocks
        self._hits: list[tuple[ReadingBlock, int, int]] = []
        self._place = -1
        self.back: Callable[[], None] = self.hide
        self.field = LineField(theme, self, icon="search")
        self.field.set_name(self.tr("Find in the text"))
        self.field.set_hint(self.tr("Find in the text"))
        self.field.editor.setProperty(OWN_KEYS, ["Enter", "Esc"])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)
        self.field.edited.connect(self._search)
        self.field.editor.installEventFilter(self)
        self.hide()

    def open_bar(self) -> None:
        """Show the field with the caret in it."""
        self.show()
        self.field.editor.selectAll()
        self.field.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search()

    def close_bar(self) -> None:
        """Take the marks away and go back."""
        for block in self._blocks().values():
            block.set_marks(LAYER, [])
        self.hide()
        self.back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the next hit, Esc back."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_on()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return False

    def _search(self) -> None:
        asked = self.field.content()
        self._hits = [
            (block, *span) for block in self._blocks().values() for span in places(block.text, asked)
        ]
        for block in self._blocks().values():
            block.set_marks(
                LAYER, [Mark(start, end, "diffA") for own, start, end in self._hits if own is block]
            )
        self._place = -1
        said = translate.filled(self.tr("{count} found"), count=len(self._hits)) if asked else ""
        self.field.box.set_end(said)
        announce(self.field, said)
        if self._hits:
            self._go_on()

    def _go_on(self) -> None:
        if self._hits:
            self._place = (self._place + 1) % len(self._hits)
            block, start, end = self._hits[self._place]
            block.reveal(start, end)
