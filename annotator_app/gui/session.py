# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What every screen is given: the open home, the choices of the person, and the services of the window.

One is made by the start-up for each main window. Screens read it and call its services; they never reach
for a global.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator_app.gui.advice import Advice
from annotator_app.gui.jobs import Jobs
from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.look.theme import Theme
from annotator_app.language import names
from annotator_app.model.texts import Texts
from annotator_app.settings.file import Settings
from annotator_app.workflows.keeping.home import Home

if TYPE_CHECKING:
    from annotator_app.gui.messages import Messages
    from annotator_app.language.detect import Finding


@dataclass
class Session:
    """The services of one window."""

    home: Home
    settings: Settings
    theme: Theme
    keys: Keys
    jobs: Jobs
    advice: Advice
    language: str
    messages: Messages = field(init=False)
    own_names: dict[str, Texts] = field(default_factory=dict)
    reading_form: str = ""  # the script of the text on the screen
    choices_alone: int = 0  # items of this sitting where one choice was all that was asked

    def name_of(self, tag: str) -> str:
        """Give the name of a language, or of several, in the language of the interface."""
        return names.name(tag, self.language, self.own_names)

    def look(self, text: str, declared: str, source: str) -> Finding:
        """Compare a text with the language it should be in; called in the thread of the advice."""
        # Loaded with the first text that is typed: the detectors are large.
        from annotator_app.language.detect import OURS

        return OURS.look(text, declared, source)

    def later(self, work: Callable[[], None], ms: int = 0) -> None:
        """Do `work` when the window has nothing else to do."""
        QTimer.singleShot(ms, self.keys, work)
