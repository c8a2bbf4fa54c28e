# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where a person is inside an item, kept while the window is built anew in another language or look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from annotator_app.gui.parts.texts.editor import TextEditor

if TYPE_CHECKING:
    from annotator_app.gui.questions.view import QuestionView
    from annotator_app.gui.screens.task import TaskScreen


@dataclass(frozen=True)
class Whereabouts:
    """The response on the screen, the question with the ring, and the caret in it with the other end of a selection."""

    response: int
    question: str
    caret: tuple[int, int] | None


def taken(screen: TaskScreen) -> Whereabouts:
    """Note where the person is."""
    editor = _editor(screen.views.get(screen.flow.ring))
    caret = None
    if editor is not None:
        caret = editor.textCursor().position(), editor.textCursor().anchor()
    return Whereabouts(screen.flow.response, screen.flow.ring, caret)


def taken_up(screen: TaskScreen, where: Whereabouts) -> None:
    """Go there again on a screen that shows the same item."""
    if where.response:
        screen.show_response(where.response)
    screen.flow.set_ring(where.question)
    editor = _editor(screen.views.get(where.question))
    if editor is None or where.caret is None:
        return
    position, anchor = (min(place, editor.document().characterCount() - 1) for place in where.caret)
    cursor = QTextCursor(editor.document())
    cursor.setPosition(anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def _editor(view: QuestionView | None) -> TextEditor | None:
    return next(iter(view.findChildren(TextEditor)), None) if view is not None else None
