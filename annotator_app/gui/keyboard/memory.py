# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What keys told of the keyboard: which letter lies where, whether there are Latin ones, which modifiers are held."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from annotator_app.gui.keyboard.places import Places
from annotator_app.gui.keyboard.reading import latin_letter, place_of

_MODIFIERS = {
    Qt.Key.Key_Control.value: Qt.KeyboardModifier.ControlModifier,
    Qt.Key.Key_Alt.value: Qt.KeyboardModifier.AltModifier,
    Qt.Key.Key_Meta.value: Qt.KeyboardModifier.MetaModifier,
    Qt.Key.Key_Shift.value: Qt.KeyboardModifier.ShiftModifier,
}


_ANY = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.ShiftModifier
)


class KeyMemory:
    """`letters`: what keys typed on this layout, by their place; `latin`: None until a letter was seen.

    `held` is followed by the presses themselves: an input method is told nothing of it with its texts.
    """

    def __init__(self) -> None:
        """Know nothing yet."""
        self.letters: dict[str, str] = {}
        self.latin: bool | None = None
        self.held = Qt.KeyboardModifier.NoModifier

    def notice(self, event: QKeyEvent, places: Places) -> None:
        """Learn from a press or a release; a letter that lies elsewhere than before means another layout."""
        modifier = _MODIFIERS.get(event.key())
        pressed = event.type() == QEvent.Type.KeyPress
        if modifier is not None:
            self.held = self.held | modifier if pressed else self.held & ~modifier
            return
        self.held = event.modifiers() & _ANY
        latin = latin_letter(event)
        self.latin = self.latin if latin is None else latin
        place, letter = place_of(event, places), chr(event.key() if event.key() < 0x100 else 0)
        if not pressed or len(place) != 1 or place.isdigit() or not letter.isalpha():
            return
        if self.letters.get(place, letter) != letter:
            self.letters.clear()
        self.letters[place] = letter

    def let_go(self) -> None:
        """Know of no held key any more, as when another window has the keyboard."""
        self.held = Qt.KeyboardModifier.NoModifier
