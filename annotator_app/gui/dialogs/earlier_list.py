# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The earlier versions that travel in a result pack, item by item, in full; folded until somebody wants to see them.

The journal is read when it is first unfolded, in the worker, and shown a page at a time.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.report_problem import WORDS
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.fold import Fold
from annotator_app.gui.parts.label import Label
from annotator_app.gui.questions.wording import Scene
from annotator_app.gui.session import Session
from annotator_app.gui.task.answer_words import answer_words
from annotator_app.language import script
from annotator_app.workflows.earlier_versions import EarlierVersions, ItemVersions, Version

AT_ONCE: Final = 25


class EarlierList(Fold):
    """Folded at first; `shown` tells how many of the items with earlier versions are listed."""

    def __init__(self, session: Session, parent: QWidget, pack: str) -> None:
        """List what was said of `pack` and no longer stands."""
        super().__init__(session.theme, parent, "", "")
        self.button.set_label(self.tr("Earlier versions"), "chevron-right")
        self._session, self._pack = session, pack
        self._asked = False
        self._earlier: EarlierVersions | None = None
        self._scene: Scene | None = None
        self.shown = 0
        self._rows = QWidget(self)
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._rows.hide()
        self.more = Button(session.theme, Kind.QUIET, self, small=True)
        self.more.set_label(self.tr("Show more"))
        self.more.hide()
        self.more.clicked.connect(self._show_more)
        self.layout().addWidget(self._rows)
        self.layout().addWidget(self.more)
        self.button.toggled.connect(self._unfold)

    def _unfold(self, on: bool) -> None:
        self._rows.setVisible(on)
        self.more.setVisible(on and self._is_more())
        self.text.setVisible(on and self._earlier is not None)
        if on and not self._asked:
            self._asked = True
            home, pack = self._session.home, self._pack
            self._session.jobs.run(
                lambda job: EarlierVersions(home, pack, job), self._take, self._session.messages.show
            )

    def _take(self, earlier: EarlierVersions) -> None:
        self._earlier = earlier
        self._scene = Scene.of(self._session, earlier)
        said = self.tr(
            "This was saved and then changed or taken back. It is in the result pack, and who opens it can "
            "read it. What you typed and changed before you went on is not."
        )
        none = self.tr("Nothing was changed after it was saved.")
        self.text.set_text(said if earlier.items else none)
        self.text.setVisible(self.button.isChecked())
        self._show_more()

    def _is_more(self) -> bool:
        return self._earlier is not None and self.shown < self._earlier.items

    def _show_more(self) -> None:
        assert self._earlier is not None
        for one in self._earlier.page(self.shown, AT_ONCE):
            self._add(one)
        self.shown = min(self.shown + AT_ONCE, self._earlier.items)
        self.more.setVisible(self.button.isChecked() and self._is_more())
        QTimer.singleShot(0, self, self.turned.emit)

    def _add(self, one: ItemVersions) -> None:
        heading = Label(self._session.theme, "small", "text", self._rows, weight=600)
        heading.set_text(translate.filled(self.tr("Item {number}"), number=one.position + 1))
        heading.setContentsMargins(0, 4, 0, 0)
        self._column.addWidget(heading)
        for version in one.versions:
            words = self._words(one, version)
            self._session.theme.fonts.load_for(words)
            label = Label(self._session.theme, "small", "text", self._rows)
            if version.kind == "answer":
                form = script.form_of_text(words) or "Latn"
                label.set_text(words, form, script.right_to_left(form))
            else:  # a sentence of the interface, with the person's words in it
                label.set_text(words)
            self._column.addWidget(label)

    def _words(self, one: ItemVersions, version: Version) -> str:
        if version.kind == "answer":
            assert self._scene is not None
            return answer_words(self._scene, one.item, one.responses, version.value, whole=True)
        if version.kind == "note":
            return translate.filled(self.tr("Note: {text}"), text=version.value)
        reason = translate.said(WORDS[version.value.reason])
        said = f"{reason}\n{version.value.text}" if version.value.text else reason
        return translate.filled(self.tr("Problem: {text}"), text=said)
