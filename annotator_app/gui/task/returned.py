# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Why an item came back: over its text, the reason and what the person had answered (a pack of returned answers)."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator_app.gui import translate
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.screens.task import TaskScreen
from annotator_app.gui.task.answer_words import answer_words
from annotator_app.workflows.reviewing.verdict_questions import CATEGORY_WORDS, SEVERITY_WORDS

_LARGE_TEXT = 1.75


class ReturnedNotice(QObject):
    """Stands over the texts of the item in view for as long as the pack is open."""

    def __init__(self, screen: TaskScreen) -> None:
        """Serve the items of `screen`."""
        super().__init__(screen)
        self._screen = screen
        self._returned = {one.item: one for one in screen.labelling.task.returned}
        self.notice = Notice(screen.session.theme, screen.reading)
        if screen.cards is None:
            screen.reading.put_above(self.notice)
        else:
            screen.body.column.insertWidget(0, self.notice)
        screen.shown.connect(self._show)
        self._show()

    def _show(self) -> None:
        screen = self._screen
        one = self._returned.get(screen.labelling.item.id)
        self.notice.setVisible(one is not None)
        if one is None:
            return
        reason = translate.said(CATEGORY_WORDS[one.category]) if one.category in CATEGORY_WORDS else ""
        severe = translate.said(SEVERITY_WORDS[one.severity]) if one.severity in SEVERITY_WORDS else ""
        said = self.tr("This answer came back: {reason}, {severity}")
        heading = translate.filled(said, reason=reason or one.category, severity=severe or one.severity)
        order = screen.labelling.shown("responses")
        was = answer_words(screen.scene, screen.labelling.item, order, one.answers).replace("\n", "; ")
        words = translate.filled(self.tr("You answered: {answer}"), answer=was)
        if one.note:
            words += " " + translate.filled(self.tr("Note: {note}"), note=one.note)
        # In large text the lines of the text need the room.
        large = screen.session.theme.text_size >= _LARGE_TEXT
        self.notice.set_notice("neutral", "undo-2", heading, "" if large else words)
        if screen.cards is not None:
            screen.body.fit()
