# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The character panel: letters, marks and signs that the keyboard lacks, put into the field one came from.

Arrows move, Enter puts the character in, Esc goes back; the caret of the field stays where it was. What is
put in counts as typed.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.choices.character_grid import CharacterGrid
from annotator_app.gui.parts.choices.segments import Segments
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.editor import LineEditor, TextEditor
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.session import Session
from annotator_app.language import characters

_WIDTH, _GRID_HEIGHT, _GRID_SHARE = 680, 250, 0.33
_MOST_RECENT = 24


class CharacterPanel(KeyedDialog):
    """Serves one field."""

    def __init__(
        self,
        session: Session,
        host: QWidget,
        editor: TextEditor | LineEditor,
        language: str,
        own: Sequence[str] = (),
    ) -> None:
        """Offer the letters of `language` for `editor`, and `own`, those that the pack names."""
        super().__init__(session, host, width=_WIDTH)
        self._editor = editor
        self.set_heading(self.tr("Insert a character"))
        recent = [one for one in session.settings["recent_characters"].split(" ") if one]
        kinds = (
            (self.tr("This pack"), list(own)),
            (self.tr("Used last"), [_parsed(one) for one in recent]),
            (self.tr("Letters"), characters.letters_of(language)),
            (self.tr("Marks"), characters.marks_of(language)),
            (self.tr("Phonetic"), list(characters.PHONETIC)),
            (self.tr("Invisible"), list(characters.INVISIBLE)),
        )
        self._kinds = [(title, found) for title, found in kinds if found]
        self.search = LineField(self.theme, self, icon="search")
        self.search.set_name(self.tr("Search by name"))
        self.search.set_hint(self.tr("Search by name"))
        self.kinds = Segments(self.theme, self)
        self.kinds.set_segments(self.heading.text(), [(title, None) for title, _found in self._kinds])
        self.grid = CharacterGrid(self.theme, self)
        # The search and the kinds over it have to stay in view with large text, too.
        self.grid.setFixedHeight(round(min(self.theme.px(_GRID_HEIGHT), host.height() * _GRID_SHARE)))
        self.grid.setAccessibleName(self.heading.text())
        for part in (self.search, self.kinds, self.grid):
            self.column.addWidget(part)
        self._about = self.say("", "small", "textSoft")
        self._done = self.say("", "small", "accentText")
        self._done.hide()
        self._about.setMinimumHeight(self._about.sizeHint().height())
        self._inserted, self._place_shown = "", 0
        self.search.edited.connect(self._searched)
        self.search.editor.installEventFilter(self)
        self.kinds.chosen.connect(self._show)
        self.grid.pointed.connect(self._tell)
        self.grid.taken.connect(self._insert)
        self.set_buttons(self.tr("Insert"), self.tr("Close"))
        self._show(0)

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin in the grid."""
        super().open_now(first or self.grid)
        # Only now the room for the kinds is known.
        self.kinds.set_caps(lambda _slot: ())
        self.refit()

    def confirm(self) -> None:
        """Put in what is highlighted."""
        if self.grid.current():
            self._insert(self.grid.current())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search into the grid."""
        typed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.search.editor and typed and event.key() == Qt.Key.Key_Down:
            self.grid.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _show(self, place: int) -> None:
        # A second press takes nothing away: one kind is always shown.
        self._place_shown = place = self._place_shown if place < 0 else place
        self.kinds.set_chosen(place)
        self.grid.set_characters(self._kinds[place][1])
        self._tell(self.grid.current())

    def _searched(self) -> None:
        asked = self.search.content().strip()
        if not asked:
            self._show(0)
            return
        found = characters.by_name(asked)
        self.kinds.set_chosen(-1)
        self.grid.set_characters(found)
        self.search.box.set_end(translate.filled(self.tr("{count} found"), count=len(found)))
        self._tell(self.grid.current())

    def _tell(self, character: str) -> None:
        said = f"{characters.name_of(character)} · {characters.codes_of(character)}" if character else ""
        self._about.set_text(said)

    def _insert(self, character: str) -> None:
        self._editor.insert_typed(character)
        recent = [one for one in self.session.settings["recent_characters"].split(" ") if one]
        code = "-".join(f"{ord(one):X}" for one in character)
        recent = list(dict.fromkeys([code, *recent]))[:_MOST_RECENT]
        self.session.settings["recent_characters"] = " ".join(recent)
        self._inserted += characters.shown(character) + " "
        said = translate.filled(self.tr("Inserted: {characters}"), characters=self._inserted.strip())
        self._done.set_text(said)
        if self._done.isHidden():
            self._done.show()
            self.refit()
        announce(self, said)


def _parsed(codes: str) -> str:
    return "".join(chr(int(code, 16)) for code in codes.split("-"))
