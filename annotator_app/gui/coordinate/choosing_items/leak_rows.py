# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What held-out items share with others: both texts of each pair, how alike they are, and the way to let them stay."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.choosing_items.choosing_words import split_said
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.part import name_part
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.session import Session
from annotator_app.language import script
from annotator_app.text import name_of
from annotator_app.workflows.rounds.select_round import Leak


class LeakRow(QWidget):
    """`asked(Leak)`: a person wants to let this pair stay, or to look at the reason again."""

    asked = Signal(object)

    def __init__(self, session: Session, leak: Leak, parent: QWidget) -> None:
        """Show one pair; copies cannot be waived, one of the two has to go."""
        super().__init__(parent)
        self.leak = leak
        theme = session.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        said = self._said(leak)
        head = Label(
            theme, "small", "success" if leak.reason else "danger", self,
            icon="circle-check" if leak.reason else "circle-x",
        )  # fmt: skip
        head.set_text(said)
        column.addWidget(head)
        for text in leak.texts:
            label = Label(theme, "small", "text", self, inset=True, reading=True)
            label.set_text(text, script.form_of_text(text) or "", None)
            column.addWidget(label)
        if leak.reason:
            why = Label(theme, "small", "textSoft", self, inset=True)
            why.set_text(leak.reason)
            column.addWidget(why)
        self.waive = Button(theme, Kind.SECONDARY, self, small=True)
        stay = QCoreApplication.translate("rounds", "Let them stay")
        reason = QCoreApplication.translate("rounds", "Reason")
        self.waive.set_label(reason if leak.reason else stay)
        self.waive.setVisible(not leak.exact)
        self.waive.clicked.connect(lambda: self.asked.emit(leak))
        name_part(self.waive, self.waive.label, said)
        column.addWidget(self.waive, 0, Qt.AlignmentFlag.AlignLeading)

    @staticmethod
    def _said(leak: Leak) -> str:
        places = {
            "item": name_of(leak.heldout),
            "other": name_of(leak.other),
            "split": split_said(leak.split),
        }
        if leak.exact:
            said = QCoreApplication.translate(
                "rounds", "{item} is held out and says the same as {other}, {split}. Take one of them out."
            )
        elif leak.inside:
            said = QCoreApplication.translate(
                "rounds", "{item} is held out and stands inside a text of {other}, {split} ({likeness})."
            )
        else:
            said = QCoreApplication.translate(
                "rounds", "{item} is held out and says nearly the same as {other}, {split} ({likeness})."
            )
        return translate.filled(said, likeness=translate.digits(leak.likeness), **places)
