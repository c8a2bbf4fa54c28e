# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What was found when everything was checked that the work stands on: what is good, what is not, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.safety.copy_words import GOOD, UNKNOWN, WRONG
from annotator_app.gui.session import Session
from annotator_app.workflows.trouble.doctor import Check


class HomeChecked(KeyedDialog):
    """`copy_asked()`: a safety copy is wanted now."""

    copy_asked = Signal()

    def __init__(self, session: Session, host: QWidget, checks: Sequence[Check]) -> None:
        """Say what is wrong first, then what is good."""
        super().__init__(session, host, wide=True)
        wrong = [one for one in checks if not one.ok]
        self._copy_wanted = any(one.name == "copies" for one in wrong)
        if wrong:
            self.set_heading(self.tr("There is something to mend"), icon="circle-alert", colour="warn")
        else:
            self.set_heading(self.tr("Everything is in order"), icon="circle-check", colour="success")
        self.notices: list[Notice] = []
        for one in wrong:
            heading, step = WRONG.get((one.name, one.cause), UNKNOWN)
            said = translate.said(step, {"folder": str(session.home.path)})
            self._add().set_notice("warn", "circle-alert", translate.said(heading), said)
        for one in checks:
            if one.ok:
                notice = self._add()
                notice.set_notice("neutral", "circle-check", translate.said(GOOD[one.name]))
                notice.icon.set_icon("circle-check", "success")
        if self._copy_wanted:
            self.set_buttons(self.tr("Make a safety copy"), self.tr("Close"))
        else:
            self.set_buttons(self.tr("Close"))

    def confirm(self) -> None:
        """Make the copy that is missing, or close."""
        self.shut()
        if self._copy_wanted:
            self.copy_asked.emit()

    def _add(self) -> Notice:
        notice = Notice(self.theme, self)
        self.notices.append(notice)
        self.column.addWidget(notice)
        return notice
