# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The guidelines as a panel at the end side of the task view."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator_app.gui.pages.plain_marks import Kind, blocks_of
from annotator_app.gui.parts.label import Label
from annotator_app.gui.parts.scroll import ScrollPane, ScrollStop
from annotator_app.gui.parts.side_panel import SidePanel
from annotator_app.gui.session import Session
from annotator_app.language import script
from annotator_app.model.texts import shown
from annotator_app.workflows.labelling.label import LabellingSession

_GUIDELINES = 420
_AROUND_TEXT = (9, 9, 9, 9)  # between the words and the ring
_ROLES = {Kind.HEADING: ("heading", 600)}
_USUAL = ("body", 0)


class GuidelinesPanel(SidePanel):
    """The guidelines of a pack as plain text with headings, lists and bold; nothing else is drawn."""

    def __init__(self, session: Session, host: QWidget, labelling: LabellingSession) -> None:
        """Read them when they are first opened."""
        super().__init__(session.theme, host, _GUIDELINES, at_end=True)
        self._session, self._labelling = session, labelling
        self.set_heading(self.tr("Guidelines"), self.tr("Close"))
        self.pane = ScrollPane(session.theme, self)
        self.pane.column.setSpacing(8)
        self.pane.column.setContentsMargins(*_AROUND_TEXT)
        self.column.addWidget(ScrollStop(session.theme, self.pane, self.heading.text(), self))
        self._filled = False

    def show_guidelines(self) -> None:
        """Open where they were left."""
        if not self._filled:
            self._fill()
        self.open_panel(self.pane)

    def _fill(self) -> None:
        self._filled = True
        text, tag = shown(self._labelling.guidelines(), self._session.language, self._labelling.task.language)
        form = script.to_show(tag, text)
        self._session.theme.fonts.load_for(text)
        for kind, words in blocks_of(text or self.tr("This pack has no guidelines.")):
            role, weight = _ROLES.get(kind, _USUAL)
            label = Label(self._session.theme, role, "text", self.pane.content, weight=weight)
            label.set_text(f"•  {words}" if kind is Kind.ITEM else words, form, script.right_to_left(form))
            self.pane.column.addWidget(label)
        self.pane.column.addStretch(1)
