# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Letters that no font of this computer has: a pack in such a script is not started, single letters are told.

A text is looked at after it was painted, and letters that were drawn once are never looked at again, so
that going from item to item costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator_app.gui.look.fonts import FontBook
from annotator_app.gui.parts.frame.banner import Banner
from annotator_app.gui.parts.speech import announce
from annotator_app.language import script, tags
from annotator_app.model.pack import SEVERAL

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow
    from annotator_app.gui.screens.task import TaskScreen
    from annotator_app.model.item import Block
    from annotator_app.workflows.labelling.label import LabellingSession

_SHARE = 0.5  # of the different letters of a script that the program has no row for


def form_without_font(book: FontBook, labelling: LabellingSession) -> str:
    """Give the script of a pack that cannot be shown here; empty where all can."""
    task = labelling.task
    for tag in (one for language in task.languages for one in tags.split(language)):
        for form in script.likely(tag)[:1]:
            if not book.ready(form):
                return form
    for block in labelling.item.blocks.values():
        form = _form(block, task.language)
        # What comes with the program has all letters of its script; looking would only cost time.
        if not book.comes_with(form) and _mostly(book.missing(block.text, book.font_for(form)), block.text):
            return form
    return ""


def letters_of(labelling: LabellingSession, book: FontBook) -> str:
    """Give the letters of the item that cannot be drawn."""
    found: dict[str, None] = {}
    for block in labelling.item.blocks.values():
        found.update(dict.fromkeys(_missing(book, block, labelling.task.language)))
    return "".join(found)


def letters_in(labelling: LabellingSession, form: str) -> str:
    """Give the letters of the item that belong to `form`, which a font for it has to have."""
    own = script.unicode_scripts(form)
    text = "".join(block.text for block in labelling.item.blocks.values())
    return "".join(dict.fromkeys(letter for letter in text if script.script_of(letter) in own))


def _missing(book: FontBook, block: Block, language: str) -> list[str]:
    return book.missing(block.text, book.font_for(_form(block, language), "reading"))


def _form(block: Block, language: str) -> str:
    return script.to_show(block.language or ("" if language == SEVERAL else language), block.text)


def _mostly(without: list[str], text: str) -> bool:
    return len(without) > _SHARE * len(set("".join(text.split())))


class Letters(QObject):
    """The banner over an item with letters that cannot be shown."""

    def __init__(self, window: MainWindow, screen: TaskScreen) -> None:
        """Look at each item after it was shown."""
        super().__init__(screen)
        self._window, self._screen = window, screen
        self._book = window.session.theme.fonts
        self.banner: Banner | None = None
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        screen.shown.connect(self._timer.start)
        window.session.theme.changed.connect(self._timer.start)
        self._timer.start()

    def look(self) -> None:
        """Say which letters of the item are missing, or that none is any more."""
        labelling = self._screen.labelling
        blocks = list(labelling.item.blocks.values())
        self._window.session.reading_form = _form(blocks[-1], labelling.task.language) if blocks else ""
        letters = letters_of(labelling, self._book)
        if not letters:
            if self.banner is not None:
                self.banner.hide()
            return
        if self.banner is None:
            self._make_banner()
        if letters != self._told or self.banner.isHidden():
            self._told = letters
            self._font.say(letters)
            announce(self.banner, self.banner.heading.text())

    def _make_banner(self) -> None:
        from annotator_app.gui.task.trouble.other_font import OtherFont

        session, frame = self._window.session, self._screen.frame
        self.banner = Banner(session.theme, frame)
        frame.add_banner(self.banner)
        session.keys.bind(self.banner.first, "item.report")
        self._font = OtherFont(session, self.banner)
