# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Begin anew with the recovery key of a project: its page, any pack of the project, and what will be so then."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.file_choice import choose_file
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.session import Session


class RecoverProject(KeyedDialog):
    """`accepted(page, pack)`: both files were chosen. Nothing is read before."""

    accepted = Signal(object, object)

    def __init__(self, session: Session, host: QWidget) -> None:
        """Ask for the two files."""
        super().__init__(session, host, wide=True)
        self.page: Path | None = None
        self.pack: Path | None = None
        self.set_heading(self.tr("Begin anew with the recovery key"))
        self.say(
            self.tr(
                "Your key on this computer becomes the coordinator’s key of the project. The keys that signed for it "
                "until now are withdrawn; contributors and their answers stay."
            )
        )
        self.page_button, self.page_name = self._file(
            self.tr(
                "The page of the recovery key, made with the first plan. If you have it on paper, type its lines "
                "into a text file."
            ),
            self.tr("Open the page"),
        )
        self.page_button.clicked.connect(self._choose_page)
        self.pack_button, self.pack_name = self._file(
            self.tr("Any pack or trust pack of the project:"), self.tr("Open a pack")
        )
        self.pack_button.clicked.connect(self._choose_pack)
        self.trouble = Label(self.theme, "small", "danger", self, inset=True)
        self.trouble.hide()
        self.column.addWidget(self.trouble)
        self.set_buttons(self.tr("Choose the folder"), self.tr("Cancel"))

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin at the page."""
        super().open_now(first or self.page_button)

    def confirm(self) -> None:
        """Give the files on; without both, say what is missing."""
        if self.page is None:
            self._complain(self.tr("Open the page of the recovery key first."))
        elif self.pack is None:
            self._complain(self.tr("Open a pack of the project first."))
        else:
            # First: closing gives the focus back, which is then another dialog's to take.
            self.shut()
            self.accepted.emit(self.page, self.pack)

    def _choose_page(self) -> None:
        kinds = self.tr("Pages of a key ({pattern})").replace("{pattern}", "*.txt *.key")
        path = choose_file(self.session, self.window(), self.tr("Open the page"), kinds)
        if path:
            self.page = Path(path)
            self._show(self.page_name, self.page)

    def _choose_pack(self) -> None:
        kinds = self.tr("Packs ({pattern})").replace("{pattern}", "*.taskpack *.trustpack")
        path = choose_file(self.session, self.window(), self.tr("Open a pack"), kinds)
        if path:
            self.pack = Path(path)
            self._show(self.pack_name, self.pack)

    def _show(self, label: Label, path: Path) -> None:
        label.set_text(path.name, rtl=False)
        label.show()
        self.trouble.hide()
        self._refit()

    def _complain(self, sentence: str) -> None:
        self.trouble.set_text(sentence)
        self.trouble.show()
        announce(self.trouble, sentence, at_once=True)
        self._refit()

    def _file(self, sentence: str, label: str) -> tuple[Button, Label]:
        self.say(sentence, "small", "textSoft")
        button = Button(self.theme, Kind.SECONDARY, self)
        button.set_label(label, "folder-open")
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        name = Label(self.theme, "control", "text", self, weight=600, inset=True)
        name.hide()
        self.column.addWidget(name)
        return button, name

    def _refit(self) -> None:
        # The layout knows the new height with the next event.
        QTimer.singleShot(0, self, self.refit)
