# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The list of scripts: a few lines in view, each script with some of its own letters."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.lists.search_line import SearchLine
from annotator_app.gui.parts.lists.search_list import SearchList
from annotator_app.language import clusters, names
from annotator_app.language.sentences import sentences

_LINES = 4
_LETTERS = 14


def _beginning(text: str) -> str:
    """Give whole words where a script parts them, else whole letters."""
    if len(text) <= _LETTERS:
        return text
    words = text[: _LETTERS + 1].rpartition(" ")[0]
    return words or text[: max(end for _start, end in clusters.spans(text) if end <= _LETTERS)]


class ScriptList(SearchList):
    """Up and down move, Home and End go to the ends; `highlighted(form)` tells the script."""

    def __init__(self, theme: Theme, interface: str, parent: QWidget | None = None) -> None:
        """List all scripts, named in the language of the interface."""
        super().__init__(theme, parent, numbered=False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._interface = interface

    def show_scripts(self, form: str) -> None:
        """Fill the list; the highlight goes to `form`."""
        lines = [
            SearchLine(
                one, names.script_name(one, self._interface), _beginning(sentence.text), second_script=one
            )
            for one, sentence in sentences().items()
        ]
        for sentence in sentences().values():
            self.theme.fonts.load_for(_beginning(sentence.text))
        self.set_lines(lines, form)

    def restyle(self) -> None:
        """Keep a few lines in view."""
        super().restyle()
        self.setFixedHeight(_LINES * self.line_height() + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the highlight; all other keys are the dialog's."""
        keys = Qt.Key
        steps = {
            keys.Key_Up: -1,
            keys.Key_Down: 1,
            keys.Key_Home: -len(sentences()),
            keys.Key_End: len(sentences()),
        }
        step = steps.get(keys(event.key()))
        page = {keys.Key_PageUp: -1, keys.Key_PageDown: 1}.get(keys(event.key()))
        if step is not None:
            self.move(step)
        elif page is not None:
            self.move_page(page)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring inside the box, where it is not cut."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.ring(painter, self.theme, QRectF(self.viewport().rect()), self.theme.radius("control") - 2)
