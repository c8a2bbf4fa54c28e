# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the task view says about how far a person is, what is missing, and what was suggested."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from annotator_app.gui import translate
from annotator_app.gui.pack_words import minutes
from annotator_app.gui.questions.view import QuestionView
from annotator_app.gui.questions.wording import Scene
from annotator_app.model.question import AtMost, Choice, Comparison, Evidence, Scale, Text
from annotator_app.text import QT_TRANSLATE_NOOP, Marked
from annotator_app.workflows.labelling.label import LabellingSession

if TYPE_CHECKING:
    from annotator_app.gui.parts.lists.item_list import ItemLine
    from annotator_app.model.question import Question
    from annotator_app.workflows.labelling.label_history import Undone

STATES = (
    QT_TRANSLATE_NOOP("states", "open"),
    QT_TRANSLATE_NOOP("states", "answered"),
    QT_TRANSLATE_NOOP("states", "to decide later"),
    QT_TRANSLATE_NOOP("states", "problem reported"),
    QT_TRANSLATE_NOOP("states", "agreed"),
    QT_TRANSLATE_NOOP("states", "corrected"),
    QT_TRANSLATE_NOOP("states", "disagreed"),
)
# Where answers came back, the fourth of them may be either.
_OBJECTION: Final = QT_TRANSLATE_NOOP("states", "objection or problem")
_PROBLEM: Final = 3
_UNDONE: Final[Mapping[str, Marked]] = {
    "label": QT_TRANSLATE_NOOP("task", "Undone: label of item {number}."),
    "answer": QT_TRANSLATE_NOOP("task", "Undone: answer of item {number}."),
    "mark": QT_TRANSLATE_NOOP("task", "Undone: mark in item {number}."),
    "text": QT_TRANSLATE_NOOP("task", "Undone: text of item {number}."),
    "later": QT_TRANSLATE_NOOP("task", "Undone: decide later, item {number}."),
    "problem": QT_TRANSLATE_NOOP("task", "Undone: problem of item {number}."),
    "objection": QT_TRANSLATE_NOOP("task", "Undone: objection at item {number}."),
    "note": QT_TRANSLATE_NOOP("task", "Undone: note of item {number}."),
    "going_on": QT_TRANSLATE_NOOP("TaskScreen", "Undone: item {number}."),
}
_DONE_AGAIN: Final = QT_TRANSLATE_NOOP("TaskScreen", "Done again: item {number}.")


def state_said(state: int, *, returned: bool = False) -> str:
    """Give what the state of an item is called; `returned`: the answers of the pack came back."""
    return translate.said(_OBJECTION if returned and state == _PROBLEM else STATES[state])


def spoken_line(line: ItemLine, *, returned: bool = False) -> str:
    """Give a line of a list of items as screen readers say it."""
    said = QCoreApplication.translate("ItemPanel", "Item {number}, {state}. {words}")
    places = {"number": line.position + 1, "state": state_said(line.state, returned=returned)}
    places["words"] = line.words
    return translate.filled(said, **places)


def undone_words(undone: Undone, question: Question | None, *, again: bool) -> str:
    """Give what was undone, or done again, and at which item."""
    what = "label" if undone.what == "choice" and isinstance(question, Choice) else undone.what
    return translate.filled(
        translate.said(_DONE_AGAIN if again else _UNDONE.get(what, _UNDONE["answer"])),
        number=undone.position + 1,
    )


def left_words(labelling: LabellingSession) -> str:
    """Give `78 left, 26 min`; without the time before the sixth answer and after the last."""
    left = labelling.open_count + labelling.counts["later"]
    time = labelling.time_left_ms()
    if time is None or not left:
        return translate.filled(QCoreApplication.translate("task", "{count} left"), count=left)
    said = QCoreApplication.translate("task", "{count} left, about {time}")
    return translate.filled(said, count=left, time=minutes(time))


def missing_words(view: QuestionView) -> str:
    """Give what is missing at a question, by its kind."""
    question = view.question
    if isinstance(question, Choice):
        count = len(question.options) or len(view.item.option_ids if view.item else ())
        if count > 9:
            return QCoreApplication.translate("task", "Choose a label first.")
        said = QCoreApplication.translate("task", "Choose a label first. Keys {first} to {last}.")
        return translate.filled(said, first=translate.digits("1"), last=translate.digits(str(count)))
    if isinstance(question, Scale):
        said = QCoreApplication.translate("task", "This question is still open: {question}")
        return translate.filled(said, question=view.title().text)
    if isinstance(question, Text) and isinstance(question.required, AtMost):
        said = QCoreApplication.translate("task", "A score of {most} or less needs a sentence here.")
        return translate.filled(said, most=question.required.at_most)
    if isinstance(question, Text):
        return QCoreApplication.translate("task", "Write an answer first.")
    if isinstance(question, Evidence):
        return QCoreApplication.translate("task", "Mark at least one sentence.")
    if isinstance(question, Comparison) and question.form == "rank":
        return QCoreApplication.translate("task", "Put all responses in order first.")
    return QCoreApplication.translate("task", "Choose the better response first.")


def suggestion_words(labelling: LabellingSession, scene: Scene) -> str:
    """Give the suggestion as a line, as soon as it may be seen; "" before, or where there is none."""
    if not labelling.suggestion_visible:
        return ""
    from annotator_app.gui.task.wording.answer_words import answer_words

    item = labelling.item
    said = answer_words(scene, item, labelling.shown("responses"), item.suggestion).splitlines()
    return translate.filled(
        QCoreApplication.translate("task", "Suggested: {list}"), list=translate.listed(filter(None, said))
    )
