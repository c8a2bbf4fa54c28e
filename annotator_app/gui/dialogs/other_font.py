# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Letters cannot be shown: what is missing, how to get it without internet, and a way to add a font file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator_app.errors import FontFileError
from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.look.added_fonts import SUFFIXES
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.session import Session
from annotator_app.gui.task.letters import code_points
from annotator_app.language import names


class OtherFont(KeyedDialog):
    """`added()`: a font with all these letters is here now. `report_asked()`: the person reports the problem."""

    added = Signal()
    report_asked = Signal()

    def __init__(
        self, session: Session, host: QWidget, letters: str, form: str = "", report: bool = False
    ) -> None:
        """Ask for a font that has `letters`; with `form` the whole script is missing."""
        super().__init__(session, host)
        self._letters = letters
        heading = self.tr("Some letters of this text cannot be shown on this computer")
        self.set_heading(heading, icon="circle-alert", colour="warn")
        if form:
            name = names.script_name(form, session.language)
            said = self.tr("The pack was not started: no font here has the letters of {script}.")
            self.say(translate.filled(said, script=name))
        self.say(
            self.tr(
                "Ask your coordinator for a font file. It ends in .ttf, .otf or .ttc and can come on a USB stick; "
                "no internet is needed."
            )
        )
        self.say(
            translate.filled(self.tr("Missing: {letters}"), letters=code_points(letters)), "small", "textSoft"
        )
        self.fault = self.say("", "body", "danger")
        self.fault.hide()
        self.set_buttons(
            self.tr("Add a font file"), self.tr("Close"), self.tr("Report a problem") if report else ""
        )
        self.extra.clicked.connect(self._report)

    def confirm(self) -> None:
        """Choose a file and copy it, once it proved to have the letters."""
        kinds = self.tr("Fonts ({pattern})").replace("{pattern}", " ".join(f"*{one}" for one in SUFFIXES))
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Add a font file"), "", kinds)
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Copy the font at `path`, or say why it cannot be used."""
        try:
            self.theme.fonts.take_added(path, self.session.home.fonts, self._letters)
        except FontFileError as error:
            self._complain(translate.said(error.said, error.params))
            return
        except OSError:
            said = translate.filled(self.tr("{file} cannot be read or copied."), file=path.name)
            self._complain(said)
            return
        self.shut()
        self.theme.fonts_changed()
        self.added.emit()

    def _complain(self, said: str) -> None:
        self.fault.set_text(said)
        self.fault.show()
        announce(self, said)
        self.refit()

    def _report(self) -> None:
        self.shut()
        self.report_asked.emit()
