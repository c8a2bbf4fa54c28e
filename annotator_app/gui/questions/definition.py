# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The definition of the highlighted label, with what it is not for and an example: what keeps 150 labels apart."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.questions.wording import Scene
from annotator_app.model.question import Option
from annotator_app.text import QT_TRANSLATE_NOOP


class Definition(Card):
    """Hidden while no label is highlighted."""

    def __init__(self, theme: Theme, scene: Scene, parent: QWidget) -> None:
        """Speak as `scene` does."""
        super().__init__(theme, parent, fill="sunken", pad=12)
        self._scene = scene
        self._name = Label(theme, "control", "text", self, weight=600)
        self._definition = Label(theme, "small", "text", self)
        self._not_for = Label(theme, "small", "textSoft", self)
        self._example = Label(theme, "small", "textSoft", self)
        for label in (self._name, self._definition, self._not_for, self._example):
            self.column.addWidget(label)

    def show_option(self, option: Option | None, language: str | None) -> None:
        """Show what `option` means to who judges an item in `language`; None hides it."""
        self.setVisible(option is not None)
        if option is None:
            return
        name = self._scene.words(option.text, language)
        self._name.set_text(name.text, name.script, name.rtl)
        not_for = translate.said(QT_TRANSLATE_NOOP("rubric", "Not for: {text}"))
        example = translate.said(QT_TRANSLATE_NOOP("rubric", "Example: {text}"))
        for label, texts, frame in (
            (self._definition, option.definition or option.help, ""),
            (self._not_for, option.not_for, not_for),
            (self._example, option.example, example),
        ):
            said = self._scene.words(texts, language)
            text = translate.filled(frame, text=said.text) if said.text and frame else said.text
            label.set_text(text, said.script, said.rtl)
            label.setVisible(bool(text))
