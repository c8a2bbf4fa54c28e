# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the forms of drafts share: parts below one another that write into the draft, and say so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.preferences.page import PreferencePage, Standing
from annotator_app.gui.session import Session
from annotator_app.text import QT_TRANSLATE_NOOP

NONE = QT_TRANSLATE_NOOP("BundleForm", "none")
PER_CENT = QT_TRANSLATE_NOOP("BundleForm", "{number} %")


class DraftForm(PreferencePage):
    """Writes into `draft`. `changed()`: something is said otherwise."""

    changed = Signal()
    draft: Any

    def __init__(self, session: Session, draft: Any, parent: QWidget | None) -> None:
        """Start empty; forms fill `column` from top to bottom."""
        super().__init__(session, parent)
        self.draft = draft

    def _field(self, label: str, content: str, take: Callable[[str], Any]) -> LineField:
        field = LineField(self.theme, self)
        field.set_label(label)
        field.set_content(content)

        def edited() -> None:
            take(field.content())
            self.changed.emit()

        field.edited.connect(edited)
        self.column.addWidget(field)
        return field

    def _button(self, name: str, icon: str, press: Callable[[], None]) -> Button:
        button = Button(self.theme, Kind.SECONDARY, self, small=True)
        button.set_label(name, icon)
        button.clicked.connect(press)
        self.column.addWidget(button)
        return button

    def _shares(self, name: str, usual: Sequence[float], here: float, field: str, hint: str) -> Standing:
        """Offer shares in per cent; `here` stands among the usual ones, as a plan may say another one."""
        shares = sorted({*usual, here})
        said = translate.said(PER_CENT)
        answers = [translate.filled(said, number=one) if one else translate.said(NONE) for one in shares]
        return self.segments(name, answers, shares.index(here), self._taker(field, shares), hint)

    def _taker(self, field: str, values: Sequence[float | str]) -> Callable[[int], None]:
        """Give what takes the value at a place of `values` into the field of the draft."""

        def take(place: int) -> None:
            self._put(field, values[place])
            self.changed.emit()

        return take

    def _put(self, field: str, value: float | str) -> None:
        """Let the draft say `value`; a form adds what goes with it."""
        setattr(self.draft, field, value)

    def _box(self) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(4)
        self.column.addLayout(box)
        return box

    def _line(self, box: QVBoxLayout, said: str, colour: str, icon: str = "") -> None:
        label = Label(self.theme, "small", colour, self, inset=True, icon=icon)
        label.set_text(said)
        box.addWidget(label)
