# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is said before the first item of a pack: the guidelines, and where its items come from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.card import Notice
from annotator_app.model.pack import Source, Task
from annotator_app.model.texts import shown


class StartNotice(Notice):
    """Stands over the first text until the person goes on. `guidelines_asked()`; `started()`: it was put away."""

    guidelines_asked = Signal()
    started = Signal()

    def __init__(self, theme: Theme, task: Task, parent: QWidget | None = None) -> None:
        """Say it in place; it keeps no key from the question."""
        super().__init__(theme, parent, beside=True)
        heading = self.tr("Read the guidelines once before you start.") if task.guidelines else ""
        sources = translate.listed([credit_of(source) for source in task.sources])
        said = translate.filled(self.tr("Source: {facts}"), facts=sources) if sources else ""
        # In large text the lines of the text need the room; the sources stand in what is shown before adding.
        large = bool(heading) and theme.large_text
        self.set_notice("neutral", "book-open", heading, "" if large else said)
        self.set_buttons(
            self.tr("Open guidelines") if task.guidelines else "", self.tr("Start") if heading else ""
        )
        self.first.clicked.connect(self.guidelines_asked)
        self.second.clicked.connect(self.hide)
        self.second.clicked.connect(self.started)


def credit_of(source: Source) -> str:
    """Give name, licence, origin and credit of a source on one line."""
    return " · ".join(filter(None, (source.name, source.licence, source.credit, source.origin)))


def warnings_of(task: Task, interface: str) -> list[str]:
    """Give what the sources warn of, each once, in the language of the interface."""
    found = [shown(source.warning, interface, task.language)[0] for source in task.sources]
    return list(dict.fromkeys(filter(None, found)))
