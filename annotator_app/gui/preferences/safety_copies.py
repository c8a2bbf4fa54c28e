# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Settings of safety copies: make one for another place, check everything, and the copies that can be restored."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.preferences.page import PreferencePage
from annotator_app.gui.safety.copy_care import CopyCare
from annotator_app.gui.safety.copy_words import held, moment
from annotator_app.gui.session import Session
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.keeping.kept_copies import KeptCopy


class SafetyCopiesPage(PreferencePage):
    """Nothing is changed before it was shown what that would mean."""

    name = "copies"
    title = QT_TRANSLATE_NOOP("settings", "Safety copies")
    icon = "save"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Offer what can be done, and look for the copies."""
        super().__init__(session, parent)
        self.care = CopyCare(session, session.messages.window)
        self.care.listed.connect(self._show)
        self.heading(
            self.tr("A copy for another place"),
            self.tr("Keep one on a stick or another disk, in case this computer breaks."),
        )
        self.make = self._button(self.tr("Make a safety copy"), "save")
        self.make.clicked.connect(self.care.make)
        self.heading(
            self.tr("Is everything in order?"),
            self.tr(
                "Checks your packs and answers, the copies, your key, the fonts, the disk and the clock."
            ),
        )
        self.check = self._button(self.tr("Check now"), "list-checks")
        self.check.clicked.connect(self.care.check)
        self.heading(
            self.tr("Restore"),
            self.tr(
                "While you work, the app makes copies on this computer by itself. Your signing key is in none of "
                "them. Before one is restored you see what would change."
            ),
        )
        self.open_file = self._button(self.tr("Open a copy from another place"), "folder-open")
        self.open_file.clicked.connect(self.care.open_file)
        self.state = Label(self.theme, "small", "textSoft", self, inset=True)
        self.state.set_text(self.tr("Looking at the copies"))
        self.column.addWidget(self.state)
        self.rows: list[Notice] = []
        self.list = QVBoxLayout()
        self.list.setSpacing(10)
        self.column.addLayout(self.list)
        self.column.addStretch(1)
        self.care.look_for_copies()

    def _show(self, copies: Sequence[KeptCopy]) -> None:
        """Show the copies that are here, the newest first."""
        self.state.setVisible(not copies)
        self.state.set_text(self.tr("There is no copy yet. The first one is made soon after you add a pack."))
        for row in self.rows:
            row.deleteLater()
        self.rows = [self._row(copy) for copy in copies]
        for row in self.rows:
            self.list.addWidget(row)

    def _row(self, copy: KeptCopy) -> Notice:
        row = Notice(self.theme, self)
        said = moment(copy.at)
        if copy.before_restore:
            said = translate.filled(self.tr("{moment}, kept when a copy was restored"), moment=said)
        if copy.error is not None:
            row.set_notice("danger", "circle-x", said, self.tr("This copy cannot be opened."))
            return row
        row.set_notice("neutral", "circle-check", said, held(copy))
        row.icon.set_icon("circle-check", "success")
        row.set_buttons(self.tr("Look at it"))
        row.first.clicked.connect(lambda: self.care.look_at(copy.path))
        return row

    def _button(self, text: str, icon: str) -> Button:
        button = Button(self.theme, Kind.SECONDARY, self)
        button.set_label(text, icon)
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button
