# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The questions of settling: which answer holds, side by side and without names, and why they differed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.choices.option_grid import OptionGrid
from annotator_app.gui.parts.choices.option_list import Choice as Shown
from annotator_app.gui.parts.choices.option_list import OptionList
from annotator_app.gui.parts.key_cap import Look
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.questions.choice import ChoiceView
from annotator_app.gui.questions.comparison import ComparisonView
from annotator_app.gui.questions.fitting import FEW
from annotator_app.gui.questions.view import Caps
from annotator_app.gui.questions.wording import Scene, Words, of_data
from annotator_app.gui.settling import words
from annotator_app.gui.settling.asked import WAYS
from annotator_app.gui.translate import said
from annotator_app.model.item import Item
from annotator_app.model.question import Choice, Text
from annotator_app.workflows.settling.settle_cases import Case
from annotator_app.workflows.settling.settling import AMBIGUOUS, OTHER

_CARDS_LEAST: Final = 240
_BAD_SLOT: Final = 9


class SideBySideView(ChoiceView):
    """A choice whose options stand in two columns where there is room."""

    low = False

    def __init__(self, theme: Theme, scene: Scene, question: Choice, parent: QWidget | None = None) -> None:
        """Take the options side by side."""
        super().__init__(theme, scene, question, parent)
        self._stand_side_by_side()

    def _stand_side_by_side(self) -> None:
        before: OptionList = self.options
        place = self.column.indexOf(before)
        self.options = OptionGrid(self.theme, self, low=self.low)
        self.column.insertWidget(place, self.options)
        self.options.chosen.connect(self._on_chosen)
        self.options.got_focus.connect(self.entered)
        self.setFocusProxy(self.options)
        self.column.removeWidget(before)
        before.setParent(None)
        before.deleteLater()


class CauseView(SideBySideView):
    """Why the answers differed: nine causes, each with a digit."""

    low = True

    def show_item(self, item: Item, order: Sequence[str]) -> None:
        """Show the causes; that one is chosen goes without saying."""
        super().show_item(item, order)
        self._hint.hide()


class HoldsView(SideBySideView):
    """Which answer holds. `case_of()` gives the case on the screen; its answers are the options."""

    case_of: Callable[[], Case]

    def __init__(self, theme: Theme, scene: Scene, question: Choice, parent: QWidget | None = None) -> None:
        """Add the line for problems that were reported."""
        super().__init__(theme, scene, question, parent)
        self._problems = Label(theme, "small", "textSoft", self, inset=True)
        self.column.addWidget(self._problems)

    def show_item(self, item: Item, order: Sequence[str]) -> None:
        """Show the answers of the case, why it waits, and what was reported."""
        super().show_item(item, order)
        case = self.case_of()
        self._hint.set_text(words.reasons_of(self.scene, case))
        problems = "\n".join(filter(None, (words.gold_of(self.scene, case), words.problems_of(case))))
        self._problems.set_text(problems)
        self._problems.setVisible(bool(problems))

    def _rows(self, item: Item, order: Sequence[str]) -> Iterator[tuple[str, Shown]]:
        case = self.case_of()
        answers = [id_ for id_ in order if id_ not in (OTHER, AMBIGUOUS)]
        for number, id_ in enumerate(answers, start=1):
            one = case.answer(id_)
            assert one is not None
            text = self._answer_words(item, words.answer_of(self.scene, case, one))
            slot = number if number < FEW else None
            yield id_, Shown(text.text, words.about(one), slot, text.script, text.rtl, own_help=True)
        last = min(len(answers) + 1, FEW)
        yield OTHER, Shown(said(WAYS[OTHER]), "", last, apart=True)
        yield AMBIGUOUS, Shown(said(WAYS[AMBIGUOUS]), "", 0)

    def _answer_words(self, item: Item, text: str) -> Words:
        """What people wrote is set as data; names of labels stand in the language of the interface."""
        asked = self.scene.task.questions[1:-1]
        if not any(isinstance(one, Text) for one in asked):
            return Words(text)
        data = of_data(text, item.language, self.scene.task)
        # Behind the names of several questions it stands their way, each answer kept apart in its own.
        interface = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return data if len(asked) == 1 else Words(text, data.script, interface)


class ComparedView(ComparisonView):
    """The comparison asked again: cards among the questions, with room for a few lines each."""

    wide = False

    def show_item(self, item: Item, order: Sequence[str]) -> None:
        """Show the responses; each card keeps a few lines."""
        super().show_item(item, order)
        for card in self.cards:
            card.setMinimumHeight(round(self.theme.pad(_CARDS_LEAST)))

    def draw_caps(self, caps: Caps, look: Look) -> None:
        """Show the caps of the digits, 9 for "all are bad" among them."""
        super().draw_caps(caps, look)
        self.bad.set_keys(caps(_BAD_SLOT))

    def _fit_heading(self) -> None:
        """The heading takes the line."""
