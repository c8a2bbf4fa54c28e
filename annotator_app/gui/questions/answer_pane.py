# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The answer pane: what is asked about the text beside it, from top to bottom; it scrolls by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QMargins, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.part import viewport_of
from annotator_app.gui.parts.scroll import bring_into_view
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.questions.view import QuestionView
from annotator_app.gui.questions.wording import Scene, of_data
from annotator_app.model.item import Item

_HEAD_SHARE = 0.3  # of the pane, up to which the item's own question stays fixed over its options
_SIDE, _UNDER_HEAD, _AROUND_HEAD = 20, 6, 34
_LOW = 600  # height in pixels under which margins and gaps shrink


class AnswerPane(QScrollArea):
    """The questions of an item, on the desk, with the data's own question above them where there is one."""

    def __init__(
        self, theme: Theme, scene: Scene, views: Iterable[QuestionView], parent: QWidget | None = None
    ) -> None:
        """Set the widgets below one another."""
        super().__init__(parent)
        self.theme, self.scene = theme, scene
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet = viewport_of(self)
        self._sheet.setAutoFillBackground(False)
        self._inner = QWidget()
        self._inner.setAutoFillBackground(False)
        self.column = QVBoxLayout(self._inner)
        self._in_strip = False
        self._head, self._fixed = QWidget(self._inner), False
        self._pinned: QWidget | None = None
        self._pinned_height: Callable[[int], int] = int
        self._asked_caption = Label(theme, "small", "textSoft", self._head, inset=True)
        self._asked = Label(
            theme, "reading.question", "text", self._head, weight=600, reading=True, inset=True
        )
        head = QVBoxLayout(self._head)
        head.addWidget(self._asked_caption)
        head.addWidget(self._asked)
        self.column.addWidget(self._head)
        self._views = list(views)
        for view in self._views:
            view.setParent(self._inner)
            self.column.addWidget(view)
        self.suggestion = Label(theme, "small", "textSoft", self._inner, inset=True)
        self.take: Button | None = None
        self.column.addWidget(self.suggestion)
        self.column.addStretch(1)
        self.setWidget(self._inner)
        # Larger text and a smaller window move what has the focus; it stays in view.
        self.verticalScrollBar().rangeChanged.connect(self.keep_visible)
        QApplication.instance().focusChanged.connect(self.keep_visible)
        theme.changed.connect(self._restyle)
        self._set_margins()
        self._restyle()

    def stand_in_strip(self) -> None:
        """Take little room, as below cards."""
        self._in_strip = True
        self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way to the questions where height is scarce."""
        super().resizeEvent(event)
        for view in self._views:
            view.fit_into(self.viewport().height())
        self._set_margins()
        self._place_head()

    def _set_margins(self) -> None:
        low = self.height() < _LOW
        above, below = (16, 8) if low else (20, 16)
        gap = 10 if low else 14
        around = (
            (3, 4, 3, 4)
            if self._in_strip
            else ((_SIDE, gap - _UNDER_HEAD if self._fixed else above, _SIDE, below))
        )
        if self.column.contentsMargins() != QMargins(*around):
            self.column.setContentsMargins(*around)
        self.column.setSpacing(gap)
        self._head.layout().setContentsMargins(
            *((_SIDE, above, _SIDE, _UNDER_HEAD) if self._fixed else (0, 0, 0, 0))
        )
        self._head.layout().setSpacing(gap)

    def _needed(self, width: int) -> int:
        """Give the height of the item's own question, in a pane `width` pixels wide."""
        inner = width - 2 * _SIDE
        return self._asked_caption.heightForWidth(inner) + self._asked.heightForWidth(inner) + _AROUND_HEAD

    def _place_head(self) -> None:
        """Keep the item's own question fixed over its options (ux.md 7.5), unless it takes too much of the pane."""
        shown, width = not self._asked.isHidden(), self.viewport().width()
        fixed = shown and not self._in_strip and self._needed(width) <= self.height() * _HEAD_SHARE
        if fixed != self._fixed:
            self._fixed = fixed
            if fixed:
                self.column.removeWidget(self._head)
                self._head.setParent(self)
            else:
                self.column.insertWidget(0, self._head)
            self._head.setVisible(shown)
            self._set_margins()
        needed = self._head.layout().heightForWidth(width) if fixed else 0
        pinned = self._pinned_height(width) if self._pinned is not None else 0
        if self.viewportMargins().top() != needed + pinned:
            self.setViewportMargins(0, needed + pinned, 0, 0)
        # Other margins may have brought the bar, or sent it away.
        room = self.viewport().geometry()
        if fixed:
            self._head.setGeometry(room.x(), 0, room.width(), needed)
        if self._pinned is not None:
            self._pinned.setGeometry(room.x(), needed, room.width(), pinned)

    def pin(self, part: QWidget | None, height_for: Callable[[int], int] = int) -> None:
        """Keep `part` over what scrolls, as high as `height_for(width)` says; None lets it go."""
        self._pinned, self._pinned_height = part, height_for
        if part is not None:
            part.setParent(self)
            part.show()
        self._place_head()

    @property
    def zones(self) -> list[QWidget]:
        """The parts in the order of Tab: what is pinned comes first, however far the questions are scrolled."""
        return [self] if self._pinned is None else [self._pinned, self]

    def place_pinned(self) -> None:
        """Give what is pinned its height anew, as after it shows something else."""
        self._place_head()

    def show_item(self, item: Item) -> None:
        """Show the item's own question, where its family has one, and begin at the top."""
        part = next(
            (part for part in self.scene.family.parts if part.show == "ask" and part.shape == "block"), None
        )
        block = item.blocks.get(part.field) if part else None
        for part_of_head in (self._asked_caption, self._asked, self._head):
            part_of_head.setVisible(block is not None)
        if block is not None and part is not None:
            said = of_data(block.text, block.language, self.scene.task)
            self._asked_caption.set_text(translate.said(part.title))
            self._asked.set_text(said.text, said.script, said.rtl)
        self._place_head()
        self.verticalScrollBar().setValue(0)
        # The field that had the caret has it again, which nobody is told of.
        QTimer.singleShot(0, self, self.keep_visible)

    def has_shown(self) -> bool:
        """Whether anything is asked here now."""
        return any(not view.isHidden() for view in self._views)

    def show_suggestion(self, sentence: str) -> None:
        """Show what was suggested, as soon as that may be seen, and the way to take it; "" hides both."""
        self.suggestion.set_text(sentence)
        self.suggestion.setVisible(bool(sentence))
        if sentence and self.take is None:
            self.take = self._make_take()
        if self.take is not None:
            self.take.setVisible(bool(sentence))

    def _make_take(self) -> Button:
        button = Button(self.theme, Kind.SECONDARY, self._inner, small=True)
        button.set_label(self.tr("Take the suggestion"))
        self.scene.keys.bind(button, "suggestion.take")
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self.column.insertLayout(self.column.indexOf(self.suggestion) + 1, row)
        return button

    def keep_visible(self) -> None:
        """Scroll the question that has the focus into view; where it is too long, what has the focus."""
        focus = QApplication.focusWidget()
        if focus is None or not self._inner.isAncestorOf(focus):
            return
        view = next((view for view in self._views if view.isAncestorOf(focus)), focus)
        trouble = getattr(view, "trouble", None)
        if view.height() <= self.viewport().height():
            bring_into_view(self, view)
        elif trouble is not None and trouble.isVisible():
            bring_into_view(self, trouble)
        words = getattr(view, "words", None)
        if words is not None and words.isVisible():
            bring_into_view(self, words)
        bring_into_view(self, focus)

    def _restyle(self) -> None:
        self.verticalScrollBar().setStyleSheet(self.theme.scroll_bar_sheet())
