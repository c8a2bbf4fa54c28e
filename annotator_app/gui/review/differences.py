# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What differs between the text that was given and what the reviewer writes instead, word by word (ux.md 7.11).

Off at first, since marks pull the eye. Switched on, words that only one of the two has are marked: over the editor
while an answer is corrected, in the boxes of both answers where the reviewer answered first. They are worked out off
the interface thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.questions.wording import Scene, of_data
from annotator_app.gui.review.marked import MarkedLabel
from annotator_app.gui.task.aiding.compare import Spans, differences
from annotator_app.model.item import Item
from annotator_app.model.question import Text

if TYPE_CHECKING:
    from annotator_app.gui.review.screen import ReviewScreen

_PAUSE_MS = 60  # after the last letter before texts are compared
_Texts = tuple[str, str]
_Compared = tuple[str, _Texts, Spans, Spans]


class BothTexts(Card):
    """The text that was given and its correction, one below the other."""

    def __init__(self, theme: Theme, scene: Scene, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(theme, parent, radius="control", pad=10)
        self._scene = scene
        self.column.setSpacing(3)
        self.was, self.now = self._part(self.tr("The answer")), self._part(self.tr("Your correction"))
        self.hide()

    def show_texts(self, item: Item, texts: _Texts, only_was: Spans, only_now: Spans) -> None:
        """Show both, with what only one of them has."""
        for label, text, spans, tint in (
            (self.was, texts[0], only_was, "diffA"),
            (self.now, texts[1], only_now, "diffB"),
        ):
            words = of_data(text, item.language, self._scene.task)
            self.theme.fonts.load_for(text)
            label.set_text(text, words.script, words.rtl)
            label.set_marks(spans, tint)
        self.show()

    def _part(self, caption: str) -> MarkedLabel:
        title = Label(self.theme, "caption", "textSoft", self, weight=500)
        title.set_text(caption)
        text = MarkedLabel(self.theme, "reading.compare", "text", self, weight=500, reading=True)
        for label in (title, text):
            self.column.addWidget(label)
        return text


class ReviewDifferences(QObject):
    """Serves the answers of one review."""

    def __init__(self, screen: ReviewScreen) -> None:
        """Put the switch beside the caption of the answer, and the place for both texts over the first editor."""
        super().__init__(screen)
        self._screen, self.on = screen, False
        theme, column = screen.session.theme, screen.answers.column
        self.switch = Button(theme, Kind.QUIET, screen.given.given, small=True)
        screen.given.given.head.addWidget(self.switch)
        screen.session.keys.bind(self.switch, "compare.differences")
        self.both: dict[str, BothTexts] = {}
        for name, view in screen.views.items():
            if isinstance(view.question, Text):
                self.both[name] = BothTexts(theme, screen.scene, view.parentWidget())
                column.insertWidget(column.indexOf(view), self.both[name])
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self._ask)
        self._say()

    def toggle(self) -> None:
        """Show what differs, or hide it."""
        self.on = not self.on
        self._say()
        self.refresh()

    def refresh(self) -> None:
        """Show what differs in the answer that is on the screen now, if that is wanted."""
        visit = self._screen.labelling
        wanted = {} if visit.answering_first else self._texts()
        self.switch.setVisible(bool(wanted))
        self._screen.given.clear_marks()
        for name, both in self.both.items():
            if not self.on or name not in wanted:
                both.hide()
        if self.on and wanted:
            self._soon.start()

    def _ask(self) -> None:
        wanted, session = self._texts(), self._screen.session
        if self.on and wanted:
            session.jobs.run(lambda _job: _compared(wanted), self._show, session.messages.show)

    def _texts(self) -> dict[str, _Texts]:
        """Give the written texts that differ, by question: as given, and as the reviewer has them."""
        visit = self._screen.labelling
        found = {}
        for name in self.both:
            was, now = visit.unit.answers.get(name), visit.own_answers.get(name)
            if isinstance(was, str) and isinstance(now, str) and was != now:
                found[name] = (was, now)
        return found

    def _show(self, found: list[_Compared]) -> None:
        visit, given = self._screen.labelling, self._screen.given
        shown = {} if visit.answering_first or not self.on else self._texts()
        for name, texts, only_was, only_now in found:
            if shown.get(name) != texts:
                continue
            if visit.unit.blind:
                given.given.mark(name, only_was, "diffA")
                given.own.mark(name, only_now, "diffB")
            else:
                self.both[name].show_texts(visit.item, texts, only_was, only_now)

    def _say(self) -> None:
        shown: Any = QCoreApplication.translate("Compare", "Hide differences")
        hidden: Any = QCoreApplication.translate("Compare", "Differences")
        self.switch.set_label(shown if self.on else hidden, "diff")


def _compared(wanted: dict[str, _Texts]) -> list[_Compared]:
    """In the worker: what only the one and only the other text has, by question."""
    found = []
    for name, (was, now) in wanted.items():
        only_was, only_now, _shared = differences((was, None), (now, None))
        found.append((name, (was, now), only_was, only_now))
    return found
