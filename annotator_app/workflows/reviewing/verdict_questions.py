# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a reviewer is asked of an answer, as questions beside those of the task (ux.md 7.11, quality.md 2.4).

Agreeing takes one digit, and so does disagreeing: the reason is a group and an entry of it, a digit each, so
that agreeing is never the cheaper thing to do. The ids hold a colon, which no question of a pack can.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from annotator_app.model.family import Answers, Family, Own
from annotator_app.model.pack import Task
from annotator_app.model.question import AnyQuestion, Choice, Is, Option, Question
from annotator_app.model.review import CATEGORIES
from annotator_app.text import QT_TRANSLATE_NOOP, Marked

VERDICT: Final = "review:verdict"
OWN: Final = "review:own"
GROUP: Final = "review:group"
SEVERITY: Final = "review:severity"
GIVEN: Final = "own"  # the one option of OWN
AGAINST: Final = ("corrected", "disagree")

VERDICT_WORDS: Final[Mapping[str, Marked]] = {
    "agree": QT_TRANSLATE_NOOP("review", "Agree"),
    "corrected": QT_TRANSLATE_NOOP("review", "Agree, with a correction"),
    "disagree": QT_TRANSLATE_NOOP("review", "Disagree"),
    "unsure": QT_TRANSLATE_NOOP("review", "Unsure"),
}
VERDICT_HELP: Final[Mapping[str, Marked]] = {
    "corrected": QT_TRANSLATE_NOOP("review", "Edit the answer or the evidence"),
    "disagree": QT_TRANSLATE_NOOP("review", "Choose a reason"),
}
GROUP_WORDS: Final[Mapping[str, Marked]] = {
    "meaning": QT_TRANSLATE_NOOP("review", "Meaning"),
    "language": QT_TRANSLATE_NOOP("review", "Language"),
    "terms_and_style": QT_TRANSLATE_NOOP("review", "Terms and style"),
    "task": QT_TRANSLATE_NOOP("review", "Task"),
    "source": QT_TRANSLATE_NOOP("review", "Source"),
}
CATEGORY_WORDS: Final[Mapping[str, Marked]] = {
    "wrong_label": QT_TRANSLATE_NOOP("review", "Wrong label"),
    "wrong_span": QT_TRANSLATE_NOOP("review", "Wrong evidence"),
    "contradicts_source": QT_TRANSLATE_NOOP("review", "Contradicts the source"),
    "adds": QT_TRANSLATE_NOOP("review", "Adds something"),
    "omits": QT_TRANSLATE_NOOP("review", "Leaves something out"),
    "wrong_reference": QT_TRANSLATE_NOOP("review", "Speaks of the wrong thing"),
    "wrong_language": QT_TRANSLATE_NOOP("review", "Wrong language or variety"),
    "grammar": QT_TRANSLATE_NOOP("review", "Grammar"),
    "spelling": QT_TRANSLATE_NOOP("review", "Spelling"),
    "script_or_direction": QT_TRANSLATE_NOOP("review", "Script or direction"),
    "punctuation": QT_TRANSLATE_NOOP("review", "Punctuation"),
    "wrong_term": QT_TRANSLATE_NOOP("review", "Wrong term"),
    "register": QT_TRANSLATE_NOOP("review", "Wrong tone"),
    "unnatural": QT_TRANSLATE_NOOP("review", "Unnatural"),
    "guideline_style": QT_TRANSLATE_NOOP("review", "Not the style of the guidelines"),
    "instruction_ignored": QT_TRANSLATE_NOOP("review", "Instruction not followed"),
    "empty_or_filler": QT_TRANSLATE_NOOP("review", "Empty or filler"),
    "not_own_work": QT_TRANSLATE_NOOP("review", "Not own work"),
    "rating_without_reason": QT_TRANSLATE_NOOP("review", "Rating without a reason"),
    "criterion_misread": QT_TRANSLATE_NOOP("review", "Criterion misread"),
    "source_broken": QT_TRANSLATE_NOOP("review", "Source is broken"),
    "not_decidable": QT_TRANSLATE_NOOP("review", "Cannot be decided"),
    "sensitive_data": QT_TRANSLATE_NOOP("review", "Sensitive or personal data"),
}
SEVERITY_WORDS: Final[Mapping[str, Marked]] = {
    "neutral": QT_TRANSLATE_NOOP("review", "Neutral"),
    "minor": QT_TRANSLATE_NOOP("review", "Minor"),
    "major": QT_TRANSLATE_NOOP("review", "Major"),
    "critical": QT_TRANSLATE_NOOP("review", "Critical"),
}
OWN_WORDS: Final = QT_TRANSLATE_NOOP("review", "Give my own answer")
_TITLES: Final[Mapping[str, Marked]] = {
    VERDICT: QT_TRANSLATE_NOOP("review", "Do you agree?"),
    OWN: QT_TRANSLATE_NOOP("review", "Your own answer"),
    GROUP: QT_TRANSLATE_NOOP("review", "What is wrong?"),
    SEVERITY: QT_TRANSLATE_NOOP("review", "How severe is it?"),
}
_EXACTLY: Final = QT_TRANSLATE_NOOP("review", "What exactly?")

Say = Callable[[Marked], str]
AskedOwn = Callable[[Question, Answers], bool]


def category_id(group: str) -> str:
    """Give the id of the question for the entries of a group."""
    return f"review:{group}"


REVIEW_IDS: Final = (VERDICT, OWN, GROUP, SEVERITY, *(category_id(group) for group in CATEGORIES))


def with_verdict(task: Task, say: Say, interface: str) -> Task:
    """Give a task that asks for a verdict round its own questions; `say` puts words into the interface's language."""

    def option(id_: str, words: Marked, help_: Marked | None = None) -> Option:
        return Option(
            id=id_, text={interface: say(words)}, help=None if help_ is None else {interface: say(help_)}
        )

    def choice(id_: str, words: Mapping[str, Marked], required: Any) -> Choice:
        options = tuple(option(one, said, VERDICT_HELP.get(one)) for one, said in words.items())
        return Choice(id=id_, required=required, options=options)

    def all_questions() -> Iterator[AnyQuestion]:
        yield choice(VERDICT, VERDICT_WORDS, True)
        own = (option(GIVEN, OWN_WORDS),)
        yield Choice(id=OWN, multiple=True, options=own)
        yield from task.questions
        yield choice(GROUP, GROUP_WORDS, Is(question=VERDICT, is_=AGAINST))
        for group, entries in CATEGORIES.items():
            words = {entry: CATEGORY_WORDS[entry] for entry in entries}
            yield choice(category_id(group), words, Is(question=GROUP, is_=(group,)))
        yield choice(SEVERITY, SEVERITY_WORDS, Is(question=VERDICT, is_=AGAINST))

    return replace(task, questions=tuple(all_questions()))


def family_with_verdict(family: Family, verdict_asked: Callable[[], bool], own_asked: AskedOwn) -> Family:
    """Give a family that asks for a verdict while `verdict_asked`, and its own questions where `own_asked` says so."""

    def asks(question: Question, answers: Answers) -> bool:
        if question.id not in REVIEW_IDS:
            return own_asked(question, answers)
        if question.id == OWN:
            return verdict_asked() and answers.get(VERDICT) == "disagree"
        return verdict_asked()

    words = {**_TITLES, **{category_id(group): _EXACTLY for group in CATEGORIES}}
    own = (Own(question=Choice(id=id_), words=said) for id_, said in words.items())
    return replace(family, own=(*family.own, *own), asks=asks)
