# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What stands over the figures of a report (ux.md 7.13): which language, question and contributor are counted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.keyboard.commands import BY_ID
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.choices.pick_button import PickButton
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.wrap_row import WrapRow
from annotator_app.gui.session import Session
from annotator_app.model.report_part import WHOLE, ReportPart
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.reporting.desk_report import DeskReport

CLEAR = "report.whole"
_HEADINGS = {
    "language": QT_TRANSLATE_NOOP("report", "Languages"),
    "question": QT_TRANSLATE_NOOP("report", "Questions"),
    "contributor": QT_TRANSLATE_NOOP("report", "Contributors"),
}


class ReportFilters(QWidget):
    """`asked(ReportPart)`: a person chose another part. `clear` gives the whole report back."""

    asked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Stand empty until a report says what there is."""
        super().__init__(parent)
        theme = self._theme = session.theme
        self._session = session
        self.part = WHOLE
        self._ids: dict[str, tuple[str, ...]] = {}
        self.picks = {name: PickButton(theme, self) for name in _HEADINGS}
        for name, button in self.picks.items():
            button.picked.connect(lambda places, name=name: self._take(name, places))
        self.clear = Button(theme, Kind.QUIET, self, small=True)
        self.clear.set_label(translate.said(BY_ID[CLEAR].text), "undo-2")
        session.keys.bind(self.clear, CLEAR)
        self.said = Label(theme, "small", "textSoft", self)
        row = WrapRow(gap=8)
        for button in (*self.picks.values(), self.clear):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.said)
        self.clear.hide()
        self.said.hide()
        self.hide()

    def show_report(self, report: DeskReport) -> None:
        """Offer what this report knows, with what it was made of chosen."""
        offers, self.part = report.offers, report.part
        languages = [self._session.name_of(tag) for tag in offers.languages]
        self._offer("language", offers.languages, languages)
        self._offer("question", tuple(name for name, _text in offers.questions), report.asked)
        self._offer("contributor", offers.contributors, offers.contributors)
        self.said.set_text(" ".join(report.said))
        self.said.setVisible(bool(report.said))
        self._keep_focus()
        self.clear.setVisible(bool(report.part))
        self.setVisible(bool(report.part) or any(len(ids) > 1 for ids in self._ids.values()))
        self.updateGeometry()

    def _offer(self, name: str, ids: Sequence[str], entries: Sequence[str]) -> None:
        """Let a person choose between two and more; one alone is no choice."""
        button, chosen = self.picks[name], getattr(self.part, name)
        self._ids[name] = tuple(ids)
        none = translate.filled(QCoreApplication.translate("ItemPanel", "All {count}"), count=len(ids))
        places = [self._ids[name].index(chosen)] if chosen in self._ids[name] else []
        button.set_entries(translate.said(_HEADINGS[name]), entries, places, none)
        button.setVisible(len(ids) > 1 or bool(chosen))

    def _keep_focus(self) -> None:
        """Whoever cleared the part by its button goes on at the first choice."""
        if self.clear.hasFocus() and not self.part:
            first = next((button for button in self.picks.values() if not button.isHidden()), None)
            if first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, name: str, places: list[int]) -> None:
        chosen = self._ids[name][places[0]] if places else ""
        self.part = ReportPart(**{**dict(self.part.names), name: chosen})
        self.asked.emit(self.part)
