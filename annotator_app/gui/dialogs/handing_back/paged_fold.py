# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A fold with a list of items inside that may be long: read in the worker when it is first unfolded, shown in pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.jobs import Job
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.texts.fold import Fold
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.session import Session
from annotator_app.text import Marked

AT_ONCE: Final = 25
_LETTERS: Final = 20_000  # after so many a page ends early: laying out more would keep the window


class Found(Protocol):
    """What was read: how many items there are, and some of them."""

    items: int

    def page(self, first: int, count: int) -> list[Any]:
        """Give up to `count` of them from the `first` on."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line below the number of its item; text of the data has its script and direction."""

    words: str
    script: str = ""
    rtl: bool | None = None


class Listing(Protocol):
    """What a fold lists; `heading` stands on its button. Items have their `position` in the pack."""

    heading: Marked

    def read(self, job: Job) -> Found:
        """Read what is listed; called in the worker."""

    def introduce(self, found: Any) -> str:
        """Give the sentence above the list of what was read."""

    def lines(self, one: Any) -> Iterable[Line]:
        """Give the lines of one item."""


class PagedFold(Fold):
    """`found` is what was read, `listed` how many of its items are shown, `rows` holds the lines."""

    def __init__(self, session: Session, parent: QWidget, listing: Listing) -> None:
        """Start folded, with nothing read."""
        super().__init__(session.theme, parent, "", "")
        self.session, self._listing = session, listing
        self.button.set_label(translate.said(listing.heading), "chevron-right")
        self._asked = False
        self._letters = 0
        self.found: Any = None
        self.listed = 0
        self.rows = QWidget(self)
        self._column = QVBoxLayout(self.rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.rows.hide()
        self.more = Button(session.theme, Kind.QUIET, self, small=True)
        self.more.set_label(self.tr("Show more"))
        self.more.hide()
        self.more.clicked.connect(self._show_more)
        self.layout().addWidget(self.rows)
        self.layout().addWidget(self.more)
        self.button.toggled.connect(self._unfold)

    def _show(self, one: Any) -> None:
        number = Line(translate.filled(self.tr("Item {number}"), number=one.position + 1))
        self._add(number, weight=600).setContentsMargins(0, 4, 0, 0)
        for line in self._listing.lines(one):
            self._add(line)

    def _add(self, line: Line, *, weight: int = 0) -> Label:
        self.session.theme.fonts.load_for(line.words)
        label = Label(self.session.theme, "small", "text", self.rows, weight=weight)
        label.set_text(line.words, line.script, line.rtl)
        self._column.addWidget(label)
        self._letters += len(line.words)
        return label

    def _unfold(self, on: bool) -> None:
        self.rows.setVisible(on)
        self.more.setVisible(on and self._is_more())
        self.text.setVisible(on and self.found is not None)
        if on and not self._asked:
            self._asked = True
            self.session.jobs.run(self._listing.read, self._take, self.session.messages.show)

    def _take(self, found: Found) -> None:
        self.found = found
        self.text.set_text(self._listing.introduce(found))
        self.text.setVisible(self.button.isChecked())
        self._show_more()

    def _is_more(self) -> bool:
        return self.found is not None and self.listed < self.found.items

    def _show_more(self) -> None:
        self._letters = 0
        for one in self.found.page(self.listed, AT_ONCE):
            self._show(one)
            self.listed += 1
            if self._letters > _LETTERS:
                break
        self.more.setVisible(self.button.isChecked() and self._is_more())
        QTimer.singleShot(0, self, self.turned.emit)
