# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What all pages of the settings share: a column of named choices, each of which works at once.

A page takes `(session, parent)`; `title` and `icon` stand in the list at the side. What a page changes it
writes through `session.settings`, which refuses values that do not fit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.choices.option_list import Choice, OptionList
from annotator_app.gui.parts.choices.segments import Segments
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.session import Session
from annotator_app.text import Marked

ABOVE = 10  # pixels over a heading


class Standing(Segments):
    """Segments of which one always stands. `taken(place)`: a person chose another one."""

    taken = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(theme, parent)
        self._here = 0
        self.chosen.connect(self._take)

    @property
    def place(self) -> int:
        """Where the answer stands."""
        return self._here

    def stand(self, place: int) -> None:
        """Show the answer at `place` as the one that stands."""
        self._here = place
        self.set_chosen(place)
        self.lead_to(place)

    def _take(self, place: int) -> None:
        if place < 0:
            self.set_chosen(self._here)
            return
        self._here = place
        self.taken.emit(place)


class PreferencePage(QWidget):
    """`rebuild_asked(language)`: the window has to be built anew; the settings then open again here."""

    rebuild_asked = Signal(str)
    name: ClassVar[str]
    title: ClassVar[Marked]
    icon: ClassVar[str]

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Start empty; pages fill `column` from top to bottom."""
        super().__init__(parent)
        self.session, self.theme = session, session.theme
        self._lists: list[OptionList] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)

    def standing(self) -> QWidget | None:
        """Give the answer to be in view when the page opens, where a list may be longer than the window."""
        return None

    def ring(self) -> int:
        """Give the place of the list that has the ring, -1 where none has it."""
        return next((place for place, options in enumerate(self._lists) if options.has_focus()), -1)

    def take_ring(self, place: int) -> None:
        """Give the ring to the list at `place`, as where the page was built anew; -1 is none."""
        if place >= 0:
            self._lists[place].take_focus()

    def heading(self, text: str, hint: str = "") -> Label:
        """Name what stands below, with a quiet sentence where one is needed."""
        if self.column.count():
            self.column.addSpacing(ABOVE)
        label = Label(self.theme, "control", "text", self, weight=600, inset=True)
        label.set_text(text)
        self.column.addWidget(label)
        if hint:
            below = Label(self.theme, "small", "textSoft", self, inset=True)
            below.set_text(hint)
            self.column.addWidget(below)
        return label

    def segments(
        self, name: str, answers: Sequence[str], here: int, take: Callable[[int], None], hint: str = ""
    ) -> Standing:
        """Offer a few short answers, of which one always stands; `take` gets the place of a new one."""
        self.heading(name, hint)
        segments = Standing(self.theme, self)
        segments.set_segments(name, [(answer, None) for answer in answers])
        segments.stand(here)
        segments.taken.connect(take)
        self.column.addWidget(segments)
        return segments

    def one_of(
        self, name: str, choices: Sequence[Choice], here: int, take: Callable[[int], None]
    ) -> OptionList:
        """Offer answers below one another, of which one always stands."""
        options = OptionList(self.theme, self, low=True)
        options.set_choices(name, choices)
        options.set_chosen([here])
        options.lead_to(here)
        standing = [here]

        def chosen(places: list[int]) -> None:
            if not places:
                options.set_chosen(standing)
                return
            standing[0] = places[0]
            take(places[0])

        options.chosen.connect(chosen)
        self.column.addWidget(options)
        self._lists.append(options)
        return options

    def switch(self, name: str, help_text: str, setting: str, then: Callable[[], None]) -> OptionList:
        """Offer to switch `setting` on and off; `then` is called after it was written."""
        options = OptionList(self.theme, self, many=True, low=True)
        options.set_choices(name, [Choice(name, help_text)])
        options.set_chosen([0] if self.session.settings[setting] else [])

        def chosen(places: list[int]) -> None:
            self.session.settings[setting] = bool(places)
            then()

        options.chosen.connect(chosen)
        self.column.addWidget(options)
        self._lists.append(options)
        return options
