# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Said once for each place: the work lies where it is less safe than on the disk of this computer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.session import Session
from annotator_app.workflows.keeping.home_place import Kind


class HomePlace(KeyedDialog):
    """What it means, and what to do; Enter goes on."""

    def __init__(self, session: Session, host: QWidget, kind: Kind) -> None:
        """Say it of the home of this session."""
        super().__init__(session, host)
        headings = {
            "synchronised": self.tr("Your work lies in a synchronised folder"),
            "stick": self.tr("Your work lies on a stick"),
            "network": self.tr("Your work lies on a network drive"),
        }
        meaning = {
            "synchronised": self.tr(
                "Other programs copy this folder while you work and can damage the file with your answers."
            ),
            "stick": self.tr(
                "Saving takes longer there. If the stick is taken out while the app is open, answers may be lost."
            ),
            "network": self.tr(
                "If the connection breaks, answers may be lost. Two computers must not use it at one time."
            ),
        }
        advice = {
            "synchronised": self.tr("Close the app and move the folder {folder} to another place."),
            "stick": self.tr("Close the app before you take the stick out."),
            "network": self.tr("Close the app and move the folder {folder} to this computer."),
        }
        self.set_heading(headings[kind], icon="hard-drive", colour="warn")
        self.say(meaning[kind])
        self.say(translate.filled(advice[kind], folder=str(session.home.path)))
        self.set_buttons(self.tr("Go on"))
