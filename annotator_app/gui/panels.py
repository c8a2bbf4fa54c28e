# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The guidelines as a panel at the end side of the task view, with the examples of labels (ux.md 5)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.pages.plain_marks import Kind, blocks_of
from annotator_app.gui.parts.frame.side_panel import SidePanel
from annotator_app.gui.parts.scroll import ScrollPane, ScrollStop
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.questions.fitting import FEW
from annotator_app.gui.questions.wording import Scene, Words
from annotator_app.gui.session import Session
from annotator_app.language import direction, script
from annotator_app.model.question import Choice
from annotator_app.model.texts import shown
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.labelling.label import LabellingSession

_GUIDELINES = 420
_EXAMPLE = QT_TRANSLATE_NOOP("rubric", "Example: {text}")
_AROUND_TEXT = (9, 9, 9, 9)  # between the words and the ring
_ROLES = {Kind.HEADING: ("heading", 600)}
_USUAL = ("body", 0)


class GuidelinesPanel(SidePanel):
    """The guidelines of a pack as plain text with headings, lists and bold; nothing else is drawn."""

    def __init__(self, session: Session, host: QWidget, labelling: LabellingSession, scene: Scene) -> None:
        """Read them when they are first opened."""
        super().__init__(session.theme, host, _GUIDELINES, at_end=True)
        self._session, self._labelling, self._scene = session, labelling, scene
        self.set_heading(self.tr("Guidelines"), self.tr("Close"))
        self.pane = ScrollPane(session.theme, self)
        self.pane.column.setSpacing(8)
        self.pane.column.setContentsMargins(*_AROUND_TEXT)
        self.column.addWidget(ScrollStop(session.theme, self.pane, self.heading.text(), self))
        self._filled = False

    def show_guidelines(self) -> None:
        """Open where they were left."""
        if not self._filled:
            self._fill()
        self.open_panel(self.pane)

    def _fill(self) -> None:
        self._filled = True
        text, tag = shown(self._labelling.guidelines(), self._session.language, self._labelling.task.language)
        form, rtl = script.to_show(tag, text), direction.right_to_left(tag, text)
        self._session.theme.fonts.load_for(text)
        for kind, words in blocks_of(text or self.tr("This pack has no guidelines.")):
            role, weight = _ROLES.get(kind, _USUAL)
            label = Label(self._session.theme, role, "text", self.pane.content, weight=weight)
            label.set_text(f"•  {words}" if kind is Kind.ITEM else words, form, rtl)
            self.pane.column.addWidget(label)
        for question in self._labelling.task.questions:
            if isinstance(question, Choice):
                self._add_examples(question)
        self.pane.column.addStretch(1)

    def _add_examples(self, question: Choice) -> None:
        """Show the examples of labels, where a pack brings some; among many labels each has its own in view."""
        options = [option for option in question.options if option.example]
        if not options or len(question.options) > FEW:
            return
        task = self._labelling.task
        language = task.one_language
        self._say("heading", 600, self._scene.title(question, language))
        for option in options:
            self._say("body", 600, self._scene.words(option.text, language))
            example = self._scene.words(option.example, language)
            said = translate.filled(translate.said(_EXAMPLE), text=example.text)
            self._say("body", 0, Words(said, example.script, example.rtl))

    def _say(self, role: str, weight: int, words: Words) -> None:
        label = Label(self._session.theme, role, "text", self.pane.content, weight=weight)
        label.set_text(words.text, words.script, words.rtl)
        self.pane.column.addWidget(label)
