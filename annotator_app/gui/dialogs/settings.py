# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Settings: the language of the interface, the theme, the size of the text. Each works at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.option_list import Choice, OptionList
from annotator_app.gui.parts.segments import Segments
from annotator_app.gui.session import Session
from annotator_app.language import names, script
from annotator_app.settings.table import TEXT_SIZES
from annotator_app.text import QT_TRANSLATE_NOOP

THEMES = (
    ("system", QT_TRANSLATE_NOOP("settings", "As the system")),
    ("light", QT_TRANSLATE_NOOP("settings", "Light")),
    ("dark", QT_TRANSLATE_NOOP("settings", "Dark")),
)


class SettingsDialog(KeyedDialog):
    """`language_chosen(tag)`: the window has to be built anew."""

    language_chosen = Signal(str)

    def __init__(self, session: Session, host: QWidget) -> None:
        """Show the present choices."""
        super().__init__(session, host)
        self.set_heading(self.tr("Settings"))
        self._tags = translate.available()
        self.languages = OptionList(self.theme, self, low=True)
        rows = []
        for slot, tag in enumerate(self._tags, start=1):
            own = names.autonym(tag) or tag
            form = script.to_show(tag, own)
            rows.append(Choice(own, "", slot if slot <= 9 else None, form, script.right_to_left(form)))
        self.say(self.tr("Language"), "control")
        self.languages.set_choices(self.tr("Language"), rows)
        self.languages.set_chosen([self._tags.index(session.language)])
        self.languages.set_caps(lambda _slot: ())
        self.languages.chosen.connect(self._language)
        self.column.addWidget(self.languages)
        themes = [translate.said(words) for _name, words in THEMES]
        here = [name for name, _words in THEMES].index(session.settings["theme"])
        self._segments(self.tr("Theme"), themes, here, self._theme)
        sizes = [translate.filled(self.tr("{size} %"), size=size) for size in TEXT_SIZES]
        self._segments(
            self.tr("Text size"), sizes, TEXT_SIZES.index(session.settings["text_size"]), self._size
        )
        self.set_buttons(self.tr("Close"))

    def _segments(self, title: str, answers: list[str], here: int, take: Callable[[int], None]) -> None:
        self.say(title, "control")
        segments = Segments(self.theme, self)
        segments.set_segments(title, [(answer, None) for answer in answers])
        segments.set_chosen(here)
        segments.chosen.connect(lambda place: take(place) if place >= 0 else segments.set_chosen(here))
        self.column.addWidget(segments)

    def _language(self, places: list[int]) -> None:
        tag = self._tags[places[0]] if places else self.session.language
        if tag != self.session.language:
            self.session.settings["language"] = tag
            self.shut()
            self.language_chosen.emit(tag)

    def _theme(self, place: int) -> None:
        self.session.settings["theme"] = THEMES[place][0]
        self.theme.set_mode(THEMES[place][0])

    def _size(self, place: int) -> None:
        self.session.settings["text_size"] = TEXT_SIZES[place]
        self.theme.set_text_size(TEXT_SIZES[place] / 100)
