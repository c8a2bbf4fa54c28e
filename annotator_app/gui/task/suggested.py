# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Takes what is suggested into the questions: by a command of its own, as a draft, with the ring where one goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from annotator_app.gui.screens.task import TaskScreen


def take(screen: TaskScreen) -> None:
    """Put what is suggested into its questions; where nothing is visible, say so."""
    taken = screen.labelling.take_suggestion()
    if not taken:
        said = QCoreApplication.translate("task", "No suggestion is shown here.")
        screen.session.messages.toast(said)
        return
    for name in taken:
        screen.flow.set_answer(name, screen.labelling.answers.get(name))
    screen.flow.set_ring(screen.flow.first())
    screen.facts.show()
    screen.saved.refresh()
