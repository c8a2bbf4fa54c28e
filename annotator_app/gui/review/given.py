# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The answer that is checked, in a box over the questions about it; nothing says whose it is.

Where the reviewer answered first, their own answer stands under it, and what differs is said at each line.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.card import Card, Notice
from annotator_app.gui.parts.part import name_part
from annotator_app.gui.parts.pill import Pill
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.questions.wording import Scene, of_data
from annotator_app.gui.review.marked import MarkedLabel
from annotator_app.gui.task.wording.answer_words import AnswerLine, answer_lines, pair
from annotator_app.model.item import Item
from annotator_app.model.question import Choice, Evidence, Text


class GivenAnswer(QWidget):
    """Shows one answer after the other."""

    def __init__(self, theme: Theme, scene: Scene, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.theme, self.scene = theme, scene
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ring_room, 0, theme.ring_room, 0)
        column.setSpacing(10)
        self.first = Notice(theme, self)
        self.first.set_notice(
            "neutral", "info", self.tr("Answer it yourself first"),
            self.tr("Then you see the answer that was given, and say what you think of it."),
        )  # fmt: skip
        self.given = _Box(theme, scene, self)
        self.own = _Box(theme, scene, self)
        for part in (self.first, self.given, self.own):
            column.addWidget(part)

    def show_blind(self) -> None:
        """Show that the reviewer answers first."""
        self.first.show()
        self.given.hide()
        self.own.hide()

    def show_answer(
        self, item: Item, order: Sequence[str], given: Mapping[str, Any], own: Mapping[str, Any] | None
    ) -> None:
        """Show the answer to `item`, and `own` where the reviewer has answered first."""
        self.first.hide()
        self.given.show_answer(self.tr("The answer"), item, order, given, own)
        self.given.show()
        if own is not None:
            self.own.show_answer(self.tr("Your answer"), item, order, own, None)
        self.own.setVisible(own is not None)

    def set_brief(self, on: bool) -> None:
        """Take few lines, as where the answer stays over the questions."""
        for box in (self.given, self.own):
            box.set_brief(on)

    @property
    def said(self) -> str:
        """What stands here, for a screen reader."""
        parts = [part for part in (self.first, self.given, self.own) if not part.isHidden()]
        return "\n".join(part.accessibleName() for part in parts)

    def clear_marks(self) -> None:
        """Take the marks of differences away."""
        for box in (self.given, self.own):
            box.clear_marks()


class _Box(Card):
    """One answer, a line for each question that it answers."""

    brief = False

    def __init__(self, theme: Theme, scene: Scene, parent: QWidget) -> None:
        super().__init__(theme, parent, radius="control", pad=10)
        self.scene = scene
        self.column.setSpacing(3)
        self.head = head = QHBoxLayout()
        self._caption = Label(theme, "caption", "textSoft", self, weight=500)
        self._differs = Pill(theme, self)
        head.addWidget(self._caption, 1)
        head.addWidget(self._differs)
        self.column.addLayout(head)
        self._lines: list[tuple[Label, MarkedLabel]] = []
        self._shown: list[str] = []
        self._brief = Label(theme, "body", "text", self)
        head.insertWidget(1, self._brief, 1)
        self._again: Callable[[], None] = bool

    def set_brief(self, on: bool) -> None:
        """Say everything but written texts in a line or two, where height is scarce."""
        if on != self.brief:
            self.brief = on
            self._again()

    def show_answer(
        self,
        caption: str,
        item: Item,
        order: Sequence[str],
        given: Mapping[str, Any],
        other: Mapping[str, Any] | None,
    ) -> None:
        """Show `given`; with `other` say whether the two are the same."""
        self._again = lambda: self.show_answer(caption, item, order, given, other)
        self._caption.set_text(caption)
        same = other is not None and dict(given) == dict(other)
        said = self.tr("Same as yours") if same else self.tr("Differs from yours")
        self._differs.set_pill(said, "equal" if same else "diff", "success" if same else "warn")
        self._differs.setVisible(other is not None)
        lines = answer_lines(self.scene, item, order, given, whole=True)
        self._shown = [line.question.id for line in lines]
        while len(self._lines) < len(lines):
            self._add()
        for (title, value), line in zip(self._lines, lines, strict=False):
            self._show_line(title, value, item, line)
            differs = other is not None and given.get(line.question.id) != other.get(line.question.id)
            value.set_colour("warn" if differs else "text")
        for title, value in self._lines[len(lines) :]:
            title.hide()
            value.hide()
        self._say_briefly(caption, lines if self.brief else [])
        spoken = (pair(line.title, line.value) if line.title else line.value for line in lines)
        name_part(self, "\n".join([caption, *spoken]))

    def _say_briefly(self, caption: str, lines: Sequence[AnswerLine]) -> None:
        """Put what is said of scales and labels into one text, in place of their lines and of the caption."""
        said = []
        for (title, value), line in zip(self._lines, lines, strict=False):
            if not isinstance(line.question, Text | Evidence):
                said.append((line.title, line.value))
                title.hide()
                value.hide()
        if len(said) == 1:
            said = [(caption, said[0][1])]
        self._brief.set_text(" · ".join(pair(*one) if one[0] else one[1] for one in said))
        self._brief.setVisible(bool(said))
        self._caption.setVisible(not said)

    def mark(self, question: str, spans: Sequence[tuple[int, int]], tint: str) -> None:
        """Mark stretches of what was written to a question."""
        if question in self._shown:
            self._lines[self._shown.index(question)][1].set_marks(spans, tint)

    def clear_marks(self) -> None:
        """Take all marks away."""
        for _title, value in self._lines:
            value.set_marks((), "diffA")

    @property
    def marked(self) -> list[str]:
        """The words that are marked."""
        return [words for _title, value in self._lines if not value.isHidden() for words in value.marked]

    def _show_line(self, title: Label, value: Label, item: Item, line: Any) -> None:
        """A text of the data runs the way of its language, and so does the name of a label that is in it."""
        # Words of the program about writing an answer say nothing over one that was written.
        named = bool(line.title) and (bool(line.question.text) or not isinstance(line.question, Text))
        title.set_text(line.title)
        title.setVisible(named)
        form, rtl = "", None
        if isinstance(line.question, Text | Evidence | Choice):
            words = of_data(line.value, item.language, self.scene.task)
            form, rtl = words.script, words.rtl
        self.theme.fonts.load_for(line.value)
        value.set_text(line.value, form, rtl)
        value.show()

    def _add(self) -> None:
        title = Label(self.theme, "caption", "textSoft", self)
        value = MarkedLabel(self.theme, "reading.compare", "text", self, weight=500, reading=True)
        for label in (title, value):
            self.column.addWidget(label)
        self._lines.append((title, value))
