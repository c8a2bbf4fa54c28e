# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The first item of a bundle in the making, in the very widgets that contributors have; nothing can be answered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.gui.parts.part import name_part
from annotator_app.gui.questions.answer_pane import AnswerPane
from annotator_app.gui.questions.flow import Flow
from annotator_app.gui.questions.make import make_views
from annotator_app.gui.questions.wording import Scene
from annotator_app.gui.reading.pane import ReadingPane
from annotator_app.gui.session import Session
from annotator_app.gui.task.layout import Cards, SideBySide
from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.pack import Task
from annotator_app.workflows.labelling import label_shown

_LEAST = 420  # pixels at 100 % of height below which a text and its question are not both to be seen


class ItemPreview(QWidget):
    """`show_item` builds it anew where the task changed, as with another family or another label."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.session = session
        self._task: Task | None = None
        self._item: Item | None = None
        self._flow: Flow | None = None
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setMinimumHeight(round(session.theme.px(_LEAST)))
        name_part(self, self.tr("Preview of the first item"))

    def show_item(self, task: Task, family: Family, item: Item) -> None:
        """Show an item as who gets it will see it."""
        if (task, item) == (self._task, self._item):
            return
        self._item = item
        session, theme = self.session, self.session.theme
        session.own_names.update(task.language_names)
        if task != self._task:
            self._task = task
            self._drop()
            hints = (session.name_of, session.advice, session.look)
            scene = Scene(task, family, session.language, *hints, session.keys)
            views = make_views(theme, scene)
            self._flow = Flow(family, views, self)
            self._reading = ReadingPane(theme, scene)
            cards = next((view for view in views.values() if view.wide), None)
            rest = [view for view in views.values() if view is not cards]
            self._answers = AnswerPane(theme, scene, rest)
            writes = any(view.writes for view in views.values())
            self._body = (
                Cards(theme, self._reading, cards, self._answers)  # type: ignore[arg-type]
                if cards is not None
                else SideBySide(theme, self._reading, self._answers, writes=writes)
            )
            self._body.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.addWidget(self._body)
        assert self._flow is not None
        order = item.response_ids
        self._reading.show_item(item, order)
        self._flow.show_item(item, {}, lambda question: label_shown.options(question, item, order), order)  # type: ignore[arg-type]
        self._answers.show_item(item)
        self._flow.set_ring(self._flow.first(), focus=False)
        self._flow.set_caps(session.keys.slot_caps)
        if isinstance(self._body, Cards):
            self._body.fit()
        # What shows an item may make parts of its own.
        for part in self.findChildren(QWidget):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _drop(self) -> None:
        for old in (self._body, self._flow):
            if old is not None:
                old.deleteLater()
        if self._body is not None:
            self._body.hide()
            self._column.removeWidget(self._body)
