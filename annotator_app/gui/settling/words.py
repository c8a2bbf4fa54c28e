# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How the window speaks of a case: why it waits, who said how much of it, what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject

from annotator_app.gui import translate
from annotator_app.gui.questions.wording import Scene
from annotator_app.gui.settling.asked import REASONS
from annotator_app.gui.task.wording.answer_words import answer_words, pair
from annotator_app.model.answer import PROBLEMS
from annotator_app.text import QT_TRANSLATE_NOOP, Marked
from annotator_app.workflows.settling.settle_cases import Case, Said
from annotator_app.workflows.settling.settling import CAUSE, HOLDS, OURS

VERDICTS: Final[Mapping[str, Marked]] = {
    "agree": QT_TRANSLATE_NOOP("settling", "agree"),
    "corrected": QT_TRANSLATE_NOOP("settling", "agree with a correction"),
    "disagree": QT_TRANSLATE_NOOP("settling", "disagree"),
    "unsure": QT_TRANSLATE_NOOP("settling", "unsure"),
}
MISSING: Final[Mapping[str, Marked]] = {
    HOLDS: QT_TRANSLATE_NOOP("settling", "Choose which answer holds first."),
    CAUSE: QT_TRANSLATE_NOOP("settling", "Choose first why it had to be settled."),
}


def reasons_of(scene: Scene, case: Case) -> str:
    """Give why a case waits, each reason with its question where several are asked."""
    return " · ".join(_reasons(scene, case))


def _reasons(scene: Scene, case: Case) -> Iterator[str]:
    asked = [one for one in scene.task.questions if one.id not in OURS]
    for name, own in case.reasons.items():
        for reason in own:
            said = translate.said(REASONS[reason])
            question = next((one for one in asked if one.id == name), None)
            if question is None or len(asked) < 2:
                yield said
                continue
            yield pair(scene.told_title(question, case.item.language).text, said)


def gold_of(scene: Scene, case: Case) -> str:
    """Say what the plan gives as right, which what is settled takes the place of; "" where it gives nothing."""
    if not case.gold:
        return ""
    said = QCoreApplication.translate("settling", "Known answer: {answer}. What you settle takes its place.")
    return translate.filled(said, answer=_in_words(scene, case, case.gold).replace("\n", "; "))


def answer_of(scene: Scene, case: Case, said: Said) -> str:
    """Give an answer in words, its texts whole."""
    return _in_words(scene, case, said.answers)


def _in_words(scene: Scene, case: Case, answers: Mapping[str, Any]) -> str:
    own = replace(scene.task, questions=tuple(one for one in scene.task.questions if one.id not in OURS))
    return answer_words(replace(scene, task=own), case.item, case.item.response_ids, answers, whole=True)


def about(said: Said) -> str:
    """Give how many gave an answer, what reviewers said of it, and the notes that came with it."""
    parts = [Counts().people(said.people)]
    if said.verdicts:
        given = (
            f"{translate.said(VERDICTS[name])} {translate.digits(str(count))}"
            for name, count in said.verdicts.items()
            if name in VERDICTS
        )
        words = QCoreApplication.translate("settling", "Reviewers: {list}")
        parts.append(translate.filled(words, list=translate.listed(given)))
    words = QCoreApplication.translate("settling", "Note: {text}")
    parts += [translate.filled(words, text=note) for note in said.notes]
    return "\n".join(parts)


def problems_of(case: Case) -> str:
    """Give the problems that were reported instead of an answer, or beside one; "" where there are none."""
    if not case.problems:
        return ""
    counted: Counter[str] = Counter()
    for one in case.problems:
        words = translate.said(PROBLEMS.get(str(one["reason"]), PROBLEMS["other"]))
        counted[f"{words} ({one['text']})" if one.get("text") else words] += 1
    said = [
        f"{words} × {translate.digits(str(count))}" if count > 1 else words
        for words, count in counted.items()
    ]
    found = QCoreApplication.translate("settling", "Reported: {list}")
    return translate.filled(found, list=translate.listed(said))


class Counts(QObject):
    """Counted words: Qt's extractor takes their plural forms from the `tr` of a class only."""

    def people(self, count: int) -> str:
        """Give how many people said it."""
        return self.tr("%n person(s)", "", count)

    def to_settle(self, count: int) -> str:
        """Give how many items wait."""
        return self.tr("%n item(s) to settle", "", count)
