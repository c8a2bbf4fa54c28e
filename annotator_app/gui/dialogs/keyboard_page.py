# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The keyboard page: every key that works here, from the table of commands."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QGridLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.commands import Command
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.key_cap import KeyHint
from annotator_app.gui.session import Session
from annotator_app.text import QT_TRANSLATE_NOOP

_RULES = (
    ("1–9", QT_TRANSLATE_NOOP("keyboard", "take the option; with Alt while you write")),
    ("0", QT_TRANSLATE_NOOP("keyboard", "none, cannot judge, equally good")),
    ("Tab", QT_TRANSLATE_NOOP("keyboard", "to the next question")),
    ("↑ ↓", QT_TRANSLATE_NOOP("keyboard", "inside a question, a list or a text")),
)
_COLUMNS = 2


class KeyboardPage(KeyedDialog):
    """Lists the keys of the place one is at."""

    def __init__(self, session: Session, host: QWidget, offered: Iterable[Command]) -> None:
        """Show the keys of `offered`, the commands that work now."""
        super().__init__(session, host, width=900)
        self.set_heading(
            self.tr("Keyboard"),
            self.tr("The keys that work here. They are places on the keyboard, the same in every script."),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(6)
        rows = [(((keys,),), translate.said(words)) for keys, words in _RULES]
        for command in offered:
            caps = session.keys.usual_caps(command.id)
            if caps and command.group:
                rows.append(((caps,), translate.said(command.text)))
        for number, (combinations, words) in enumerate(rows):
            hint = KeyHint(self.theme, self)
            hint.set_hints([(combinations, words)])
            half = -(-len(rows) // _COLUMNS)
            grid.addWidget(hint, number % half, number // half)
        self.column.addLayout(grid)
        self.set_buttons(self.tr("Close"))
