# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Why an item came back: over its text, the reason and what the person had answered; and the way to object to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.half_written import HalfWritten
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.parts.part import name_part
from annotator_app.gui.parts.scroll import ScrollPane, ScrollStop
from annotator_app.gui.screens.task import TaskScreen
from annotator_app.gui.task.wording.answer_words import answer_words
from annotator_app.model.answer import OBJECTION
from annotator_app.workflows.reviewing.verdict_questions import CATEGORY_WORDS, SEVERITY_WORDS

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow

_ONE_LINE = 100_000  # pixels of width in which every text is one line
_LINES = 2  # of what large text says over the texts; more of it scrolls


class _Told(Notice):
    """Says why an item came back; where text is large, words of more than two lines scroll by themselves."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.pane = ScrollPane(theme)
        self.pane.setMinimumHeight(1)
        self.stop = ScrollStop(theme, self.pane, "", self)
        self._texts.insertWidget(1, self.stop)
        self.pane.column.addWidget(self.sentence)
        self.pane.column.addStretch(1)

    def set_notice(self, tone: str, icon: str, heading: str, sentence: str = "") -> None:
        """Say it, from its beginning."""
        super().set_notice(tone, icon, heading, sentence)
        name_part(self.stop, sentence)
        self.pane.verticalScrollBar().setValue(0)
        self._fit()

    def restyle(self) -> None:
        """Larger text may take more lines than there is room for."""
        super().restyle()
        if hasattr(self, "stop"):
            QTimer.singleShot(0, self, self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words have other lines in another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = max(1, self.pane.viewport().width())
        whole, line = self.sentence.heightForWidth(width), self.sentence.heightForWidth(_ONE_LINE)
        most = _LINES * line if self.theme.large_text else whole
        scrolls = whole > most
        self.stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)
        room = self.theme.ring_room if scrolls else 0
        self.stop.layout().setContentsMargins(room, room, room, room)
        height = min(whole, most) + 2 * room
        if self.stop.height() != height or self.stop.minimumHeight() != height:
            self.stop.setFixedHeight(height)


class ReturnedNotice(QObject):
    """Stands over the texts of the item in view for as long as the pack is open."""

    def __init__(self, window: MainWindow, screen: TaskScreen) -> None:
        """Serve the items of `screen`."""
        super().__init__(screen)
        self._window, self._screen = window, screen
        self._half = HalfWritten()
        self._returned = {one.item: one for one in screen.labelling.task.returned}
        self.notice = _Told(screen.session.theme, screen.reading)
        self.notice.set_buttons(self.tr("Object"))
        screen.session.keys.bind(self.notice.first, "item.object")
        screen.body.put_above(self.notice)
        screen.shown.connect(self._show)
        self._show()

    def object(self) -> bool:
        """Ask why the answer was right; False where the item in view did not come back."""
        from annotator_app.gui.dialogs.answering.objection import Objection

        labelling = self._screen.labelling
        one = self._returned.get(labelling.item.id)
        if one is None:
            return False
        dialog = Objection(self._screen.session, self._window, self._reason())
        self._half.serve(dialog, dialog.field, labelling.position)
        dialog.objected.connect(lambda reason: self._objected(one.answers, reason))
        dialog.taken_back.connect(self._taken_back)
        dialog.open_now()
        return True

    def _reason(self) -> str | None:
        """Give why the person objects to the item in view, None where they do not."""
        problem = self._screen.labelling.work.problem
        return problem.text if problem is not None and problem.reason == OBJECTION else None

    def _objected(self, answers: Mapping[str, Any], reason: str) -> None:
        screen = self._screen
        self._half.done(screen.labelling.position)
        screen.labelling.object_to(answers, reason)
        screen.refresh()
        screen.go_on()

    def _taken_back(self) -> None:
        self._half.done(self._screen.labelling.position)
        self._screen.labelling.report_problem(None)
        self._screen.refresh()
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
        why = self._reason()
        if why is not None:
            words += " " + translate.filled(self.tr("You object: {reason}"), reason=why)
        self.notice.set_notice("neutral", "undo-2", heading, words)
        screen.body.fit()
