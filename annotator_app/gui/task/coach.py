# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Teaches the keys in a practice pack: one line says which keys answer, and a click is told its key.

The keys in the line are those that work now, so it follows the caret and what the person has changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from annotator_app.gui import translate
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.parts.part import Drawn
from annotator_app.text import QT_TRANSLATE_NOOP, Marked

if TYPE_CHECKING:
    from annotator_app.gui.screens.task import TaskScreen
    from annotator_app.gui.session import Session

_LESSONS: dict[str, Marked] = {
    "choice": QT_TRANSLATE_NOOP(
        "Coach", "Press the number of an option. {enter} saves the answer and goes on."
    ),
    "scale": QT_TRANSLATE_NOOP(
        "Coach", "Press the number of a line; the next question opens by itself. {enter} goes on."
    ),
    "text": QT_TRANSLATE_NOOP("Coach", "Write your answer. {enter} saves it and goes on."),
    "evidence": QT_TRANSLATE_NOOP(
        "Coach",
        "{other} goes to the text. There {up} and {down} go from sentence to sentence, {mark} marks one. "
        "{other} comes back.",
    ),
    "comparison": QT_TRANSLATE_NOOP(
        "Coach",
        "Press the number of the better response, or {none} if both are equally good. {enter} goes on.",
    ),
}
# What else there is to know, by family: one line for each item.
_TIPS: dict[str, tuple[Marked, ...]] = {
    "sentiment": (
        QT_TRANSLATE_NOOP("Coach", "{guidelines} shows what a good answer is."),
        QT_TRANSLATE_NOOP("Coach", "{undo} takes the last step back."),
    ),
    "closed_question": (
        QT_TRANSLATE_NOOP("Coach", "{find} finds a word in the text."),
        QT_TRANSLATE_NOOP("Coach", "{none} chooses the last option, apart from the others."),
    ),
    "intent": (
        QT_TRANSLATE_NOOP("Coach", "{previous} goes back to the item before."),
        QT_TRANSLATE_NOOP("Coach", "{later} leaves an item open with a bookmark."),
    ),
    "open_question": (
        QT_TRANSLATE_NOOP(
            "Coach", "{other} goes to the text, {mark} marks the sentence that supports your answer."
        ),
        QT_TRANSLATE_NOOP("Coach", "{note} writes a note to the coordinator."),
    ),
    "summary": (QT_TRANSLATE_NOOP("Coach", "{palette} finds every command by its name."),),
    "rating": (QT_TRANSLATE_NOOP("Coach", "{report} is for an item that is faulty itself."),),
    "comparison": (
        QT_TRANSLATE_NOOP("Coach", "{differences} shows where the responses differ."),
        QT_TRANSLATE_NOOP("Coach", "{keyboard} shows all keys that work here."),
    ),
}
_PLACES = {
    "enter": "answer.commit", "other": "pane.other", "mark": "evidence.mark_here", "none": "answer.none",
    "guidelines": "guidelines.show", "undo": "edit.undo", "find": "text.find", "previous": "item.previous",
    "later": "item.later", "note": "item.note", "palette": "palette.open", "report": "item.report",
    "differences": "compare.differences", "keyboard": "help.keyboard",
}  # fmt: skip
_ARROWS = {"up": "↑", "down": "↓"}
_COACHED = "coached"
_LARGE = 1.5


class Coach(QObject):
    """Stands beside a task screen for as long as a practice pack is open."""

    def __init__(self, session: Session, screen: TaskScreen) -> None:
        """Put the line over the text and listen for clicks on what has a key."""
        super().__init__(screen)
        self._session, self._screen = session, screen
        self.notice = Notice(session.theme, screen.reading)
        screen.body.put_above(self.notice)
        screen.shown.connect(self.refresh)
        screen.flow.ring_moved.connect(self.refresh)
        screen.flow.changed.connect(self.refresh)
        screen.flow.asked_changed.connect(self._watch_clicks)
        session.keys.caps_changed.connect(self._caps_changed)
        session.theme.changed.connect(self._caps_changed)
        self.refresh()

    def refresh(self) -> None:
        """Say which keys answer the question that has the ring, and one thing more."""
        screen = self._screen
        view = screen.views.get(screen.flow.ring)
        kind = view.question.kind if view is not None else "choice"
        tips = _TIPS.get(screen.labelling.family.id, ())
        said = [translate.said(_LESSONS[kind], self._keys())] if kind in _LESSONS else []
        if screen.labelling.position < len(tips):
            said.append(translate.said(tips[screen.labelling.position], self._keys()))
        heading = self.tr("Practice: use the keyboard")
        if self._session.theme.text_size >= _LARGE:
            # There the room belongs to what is to be read: how to answer first, after the answer what else there is.
            answered = screen.labelling.answers.get(screen.flow.ring) is not None
            heading, said = "", said[-1:] if answered else said[:1]
        self.notice.set_notice("neutral", "keyboard", heading, " ".join(said))
        self._watch_clicks()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """After a click say which key would have done the same."""
        if (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and isinstance(watched, Drawn)
            and event.button() == Qt.MouseButton.LeftButton
        ):
            signs = watched.keys_shown
            if signs:
                said = translate.filled(self.tr("Next time: {keys}"), keys=" ".join(signs))
                self._session.later(lambda: self._session.messages.toast(said))
        return False

    def _keys(self) -> dict[str, str]:
        keys = self._session.keys
        found = {
            place: "+".join(keys.caps(command) or keys.usual_caps(command))
            for place, command in _PLACES.items()
        }
        return {**_ARROWS, **found}

    def _caps_changed(self) -> None:
        # The last call may come while the screen goes down, with the caret in one of its fields.
        if isValid(self._screen) and self._screen.isVisible():
            self.refresh()

    def _watch_clicks(self) -> None:
        """Listen on every part that may show a cap; parts are built once and reused for all items."""
        for part in self._screen.findChildren(QWidget):
            if isinstance(part, Drawn) and hasattr(part, "set_keys") and not part.property(_COACHED):
                part.setProperty(_COACHED, True)
                part.installEventFilter(self)
