# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Settings of the look: theme, text size, motion."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.parts.choices.option_list import Choice
from annotator_app.gui.preferences.page import PreferencePage
from annotator_app.gui.session import Session
from annotator_app.settings.table import TEXT_SIZES
from annotator_app.text import QT_TRANSLATE_NOOP

THEMES = (
    ("system", QT_TRANSLATE_NOOP("settings", "As the system")),
    ("light", QT_TRANSLATE_NOOP("settings", "Light")),
    ("dark", QT_TRANSLATE_NOOP("settings", "Dark")),
    ("contrast", QT_TRANSLATE_NOOP("settings", "High contrast")),
)


class LookPage(PreferencePage):
    """Everything on it can be seen at once, also in the window behind."""

    name = "look"
    title = QT_TRANSLATE_NOOP("settings", "Look")
    icon = "settings"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the present look."""
        super().__init__(session, parent)
        self.heading(self.tr("Theme"))
        here = [name for name, _words in THEMES].index(session.settings["theme"])
        themes = [Choice(translate.said(words)) for _name, words in THEMES]
        self.themes = self.one_of(self.tr("Theme"), themes, here, self._theme)
        sizes = [translate.filled(self.tr("{size} %"), size=size) for size in TEXT_SIZES]
        self.sizes = self.segments(self.tr("Text size"), sizes, self._size(), self._take_size)
        self.heading(self.tr("Motion"))
        self.motion = self.switch(
            self.tr("Less motion"),
            self.tr("Nothing glides; panels and notices are there at once."),
            "less_motion",
            lambda: self.theme.set_less_motion(self.session.settings["less_motion"]),
        )
        self.column.addStretch(1)
        self.theme.changed.connect(self._show)

    def _theme(self, place: int) -> None:
        self.session.settings["theme"] = THEMES[place][0]
        self.theme.set_mode(THEMES[place][0])

    def _take_size(self, place: int) -> None:
        self.session.settings["text_size"] = TEXT_SIZES[place]
        self.theme.set_text_size(TEXT_SIZES[place] / 100)

    def _size(self) -> int:
        """Give the place of the present size, which keys change as well."""
        return TEXT_SIZES.index(round(self.theme.text_size * 100))

    def _show(self) -> None:
        self.sizes.stand(self._size())
