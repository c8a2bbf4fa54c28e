# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Settings of reading, for each script of its own: font, size, line height, measure, with a real sentence.

What is as usual is not written down. The sentence below shows each change as passages will show it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator_app.errors import FontFileError
from annotator_app.gui import translate
from annotator_app.gui.file_choice import choose_file
from annotator_app.gui.look.added_fonts import SUFFIXES
from annotator_app.gui.look.fonts import NASKH
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.choices.option_list import Choice, OptionList
from annotator_app.gui.parts.part import inset
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.label import trouble_label
from annotator_app.gui.parts.texts.reading_block import ReadingBlock
from annotator_app.gui.parts.texts.reading_document import ReadingText
from annotator_app.gui.preferences.page import PreferencePage, Standing
from annotator_app.gui.preferences.script_list import ScriptList
from annotator_app.gui.session import Session
from annotator_app.language import script as scripts
from annotator_app.language.sentences import sentences
from annotator_app.settings.table import LINE_HEIGHTS, MEASURES, READING_SIZES
from annotator_app.text import QT_TRANSLATE_NOOP

_STEPS = {"size": READING_SIZES, "line": LINE_HEIGHTS, "measure": MEASURES}
_USUAL = {"size": 100, "line": 100, "measure": 72, "font": ""}
_PREVIEW = 150


class ReadingPage(PreferencePage):
    """One script at a time; it begins with that of the text on the screen, else of the interface."""

    name = "reading"
    title = QT_TRANSLATE_NOOP("settings", "Reading")
    icon = "book-open"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the choices for one script."""
        super().__init__(session, parent)
        self.forms = tuple(sentences())
        self.form = session.reading_form if session.reading_form in self.forms else "Latn"
        self._families: list[str] = []
        self._measures: dict[str, Standing] = {}
        self.heading(self.tr("Script"))
        self.scripts = ScriptList(self.theme, session.language, self)
        self.scripts.set_name(self.tr("Script"))
        self.scripts.show_scripts(self.form)
        self.column.addLayout(inset(self.theme, self.scripts))
        self._add_preview()
        self._add_steps()
        self.heading(self.tr("Font"))
        self.fonts = OptionList(self.theme, self, low=True)
        self.fonts.chosen.connect(self._take_font)
        self.column.addWidget(self.fonts)
        self.fault = trouble_label(self.theme, self)
        self.fault.hide()
        self.column.addWidget(self.fault)
        self.adding = Button(self.theme, Kind.SECONDARY, self, small=True)
        self.adding.set_label(self.tr("Add a font file"), "plus")
        self.adding.clicked.connect(self._ask_for_file)
        self.column.addWidget(self.adding, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)
        self._show_form(self.form)
        self.scripts.highlighted.connect(self._show_form)
        self.theme.changed.connect(self._fit_preview)

    def resizeEvent(self, event: object) -> None:
        """Give the sentence the height it needs at the new width."""
        super().resizeEvent(event)
        self._fit_preview()

    def take_file(self, path: Path) -> None:
        """Copy the font file at `path` into the home and read in it from now on, or say why not."""
        try:
            font = self.theme.fonts.take_added(path, self.session.home.fonts, self._letters())
        except FontFileError as error:
            self._complain(translate.said(error.said, error.params))
        except OSError:
            self._complain(translate.filled(self.tr("{file} cannot be read or copied."), file=path.name))
        else:
            self.fault.hide()
            self._choose("font", font.family)
            self._show_fonts()

    # --- building --------------------------------------------------------------------------------------

    def _add_preview(self) -> None:
        card = Card(self.theme, self, pad=14)
        self.preview = ReadingBlock(self.theme, card)
        self.preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        card.column.addWidget(self.preview)
        self.column.addSpacing(4)
        self.column.addLayout(inset(self.theme, card))

    def _add_steps(self) -> None:
        names = {
            "size": (self.tr("Size of passages"), self.tr("{size} %")),
            "line": (self.tr("Line height"), self.tr("{size} %")),
            "measure": (self.tr("Letters in a line, at most"), "{size}"),
        }
        for what, (name, pattern) in names.items():
            answers = [translate.filled(pattern, size=step) for step in _STEPS[what]]
            take = self._taker(what)
            self._measures[what] = self.segments(name, answers, 0, take)

    def _taker(self, what: str) -> Any:
        return lambda place: self._choose(what, _STEPS[what][place])

    # --- showing ---------------------------------------------------------------------------------------

    def _show_form(self, form: str) -> None:
        if not form:
            return
        self.form = form
        for what, segments in self._measures.items():
            segments.stand(_STEPS[what].index(self._chosen(what)))
        self.fault.hide()
        self._show_fonts()
        self._show_preview()

    def _show_fonts(self) -> None:
        book, sentence = self.theme.fonts, sentences()[self.form]
        usual = self.tr("The font that comes with the program") if book.comes_with(self.form) else ""
        rows = [("", usual or self.tr("The font of this computer"))]
        if self.form == "Aran":
            rows = [("", self.tr("Nastaliq")), (NASKH, self.tr("Naskh"))]
        rows += book.choices(self.form, sentence.text)
        self._families = [family for family, _label in rows]
        self.fonts.set_choices(self.tr("Font"), [Choice(label) for _family, label in rows])
        here = self._chosen("font")
        place = self._families.index(here) if here in self._families else 0
        self.fonts.set_chosen([place])
        self.fonts.lead_to(place)
        # Options are made when they are first needed; Tab still goes from top to bottom.
        QWidget.setTabOrder(self.fonts.option(len(rows) - 1), self.adding)

    def _show_preview(self) -> None:
        sentence = sentences()[self.form]
        rtl = scripts.right_to_left(self.form)
        self.preview.show_text(
            ReadingText(sentence.text, self.form, rtl, "reading.passage", sentence.language)
        )
        self.preview.setAccessibleName(sentence.text)
        self._fit_preview()

    def _fit_preview(self) -> None:
        height = min(round(self.preview.text_height()) + 4, round(self.theme.px(_PREVIEW)))
        if height != self.preview.height():
            self.preview.setFixedHeight(height)

    # --- choosing --------------------------------------------------------------------------------------

    def _chosen(self, what: str) -> Any:
        return self.theme.fonts.reading(self.form, what, _USUAL[what])

    def _choose(self, what: str, value: Any) -> None:
        """Write only what differs from the usual, and show it everywhere."""
        readings = {form: dict(chosen) for form, chosen in self.session.settings["reading"].items()}
        own = readings.setdefault(self.form, {})
        own.pop(what, None)
        if value != _USUAL[what]:
            own[what] = value
        if not own:
            del readings[self.form]
        self.session.settings["reading"] = readings
        self.theme.fonts.use_readings(readings)
        self.theme.fonts_changed()

    def _take_font(self, places: list[int]) -> None:
        if not places:
            self._show_fonts()
            return
        self._choose("font", self._families[places[0]])

    def _ask_for_file(self) -> None:
        kinds = self.tr("Fonts ({pattern})").replace("{pattern}", " ".join(f"*{one}" for one in SUFFIXES))
        chosen = choose_file(self.session, self, self.tr("Add a font file"), kinds)
        if chosen:
            self.take_file(Path(chosen))

    def _letters(self) -> str:
        return "".join(dict.fromkeys("".join(sentences()[self.form].text.split())))

    def _complain(self, said: str) -> None:
        self.fault.set_text(said)
        self.fault.show()
        announce(self, said)
