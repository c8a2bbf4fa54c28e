# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How the window says what is not good in a draft: by the names of its forms, never by a key of the plan it becomes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from annotator_app import families
from annotator_app.errors import Problem
from annotator_app.gui import translate
from annotator_app.gui.coordinate.bundle_words import FACTS
from annotator_app.gui.session import Session
from annotator_app.language import names
from annotator_app.model.border import NO_OPTIONS
from annotator_app.model.round_words import SIGNALS
from annotator_app.text import QT_TRANSLATE_NOOP, Marked, name_of
from annotator_app.workflows.building import roles
from annotator_app.workflows.building.choosing_items.round_items import UNREAD
from annotator_app.workflows.building.lint_bundle import WRONG_LANGUAGE, WRONG_SCRIPT
from annotator_app.workflows.building.make_items import MISFIT, NO_IDS
from annotator_app.workflows.building.plans.plan import BAD_VALUE, MISSING_KEY
from annotator_app.workflows.building.plans.plan_columns import SAYS_NOTHING
from annotator_app.workflows.building.plans.plan_items import GUESSED
from annotator_app.workflows.building.plans.plan_task import BAD_TASK, NO_LANGUAGE, UNNAMED
from annotator_app.workflows.building.practising.practice_items import NO_ANSWER
from annotator_app.workflows.building.read_source import NO_LICENCE
from annotator_app.workflows.building.suggested import NOTHING_SUGGESTED, RESERVED

# Keys of a plan as the forms name them; what stands deeper in a key goes by the name of the whole.
_NAMED: tuple[tuple[str, Marked], ...] = (
    ("bundle.title", QT_TRANSLATE_NOOP("BundleForm", "Title")),
    ("bundle.language", QT_TRANSLATE_NOOP("BundleForm", "Language of the texts")),
    ("bundle.due", QT_TRANSLATE_NOOP("ReturnForm", "Due date")),
    ("id", QT_TRANSLATE_NOOP("BundleForm", "Id")),
    ("language", QT_TRANSLATE_NOOP("BundleForm", "Language of each item")),
    ("models", QT_TRANSLATE_NOOP("BundleForm", "Models that wrote them")),
    ("gold", QT_TRANSLATE_NOOP("BundleForm", "Right answers")),
    ("suggestion", QT_TRANSLATE_NOOP("SuggestionForm", "Suggestions")),
    ("keep", QT_TRANSLATE_NOOP("BundleForm", "Kept for exports")),
    ("show", QT_TRANSLATE_NOOP("BundleForm", "Shown beside the item")),
    ("suggestions.by", QT_TRANSLATE_NOOP("SuggestionForm", "Model that suggests")),
    ("suggestions.score", QT_TRANSLATE_NOOP("SuggestionForm", "How sure the model was")),
    ("practice", QT_TRANSLATE_NOOP("PracticeForm", "Items for practice")),
    ("practice.why", QT_TRANSLATE_NOOP("PracticeForm", "Explanation")),
    ("plan.strata", QT_TRANSLATE_NOOP("BundleForm", "Columns to spread over")),
    ("plan.expertise", QT_TRANSLATE_NOOP("BundleForm", "Field that somebody has to know")),
    ("contributor.languages", QT_TRANSLATE_NOOP("PersonForm", "Languages that they know")),
    ("contributor.varieties", QT_TRANSLATE_NOOP("PersonForm", "Varieties that they speak")),
    ("contributor.fields", QT_TRANSLATE_NOOP("PersonForm", "Fields that they know")),
    ("contributor.share", QT_TRANSLATE_NOOP("PersonForm", "Part of the work, beside the others’")),
    ("contributor.at_most", QT_TRANSLATE_NOOP("PersonForm", "At most so many items")),
    ("contributor.rate", QT_TRANSLATE_NOOP("PersonForm", "Pay")),
    ("round.id", QT_TRANSLATE_NOOP("ChoosingForm", "Name of the round")),
    ("select.strata", QT_TRANSLATE_NOOP("ChoosingForm", "Keep the shares of")),
    ("critical.column", QT_TRANSLATE_NOOP("ChoosingForm", "Marked in")),
    ("splits.column", QT_TRANSLATE_NOOP("ChoosingForm", "Splits stand in")),
    *((f"select.{signal}", name) for signal, name in SIGNALS.items()),
)
# By key, what a field takes, where the reason that a plan is refused for is one for people who write plans.
_TAGS: Marked = QT_TRANSLATE_NOOP("bundle", "“{key}” takes tags of languages, such as hi, sw or ar-MA.")
_TAKES: tuple[tuple[str, Marked], ...] = (
    ("bundle.language", _TAGS),
    ("contributor.languages", _TAGS),
    ("contributor.varieties", _TAGS),
    ("contributor.share", QT_TRANSLATE_NOOP("bundle", "“{key}” takes a number above 0, at most 100.")),
    ("contributor.at_most", QT_TRANSLATE_NOOP("bundle", "“{key}” takes a whole number.")),
    (
        "contributor.rate",
        QT_TRANSLATE_NOOP("bundle", "“{key}” takes an amount and a currency, such as 0.25 EUR."),
    ),
)
# By sentence or code, what a person does in the form where the sentence names a plan.
_HERE: dict[str, Marked] = {
    "not_utf8": QT_TRANSLATE_NOOP(
        "bundle", "The text is not UTF-8 from here on. Choose its encoding, or save the file as UTF-8."
    ),
    "not_in_encoding": QT_TRANSLATE_NOOP(
        "bundle", "The text is not {encoding} from here on. Choose another encoding."
    ),
    "no_ending": QT_TRANSLATE_NOOP(
        "bundle", "The ending “{ending}” tells no format. Save the file as a table, as JSON or as text."
    ),
    NO_LANGUAGE: QT_TRANSLATE_NOOP(
        "bundle", "The language of the texts is not known. Name it under Task, or choose a column for it."
    ),
    UNNAMED: QT_TRANSLATE_NOOP(
        "bundle", "No name is known for the language “{tag}”. A plan can give it one."
    ),
    NO_ANSWER: QT_TRANSLATE_NOOP(
        "bundle",
        "The item {item} is for practice and has no right answer. Choose the column of right answers.",
    ),
    NO_IDS: QT_TRANSLATE_NOOP(
        "bundle", "No column of ids is chosen; items get ids from their file and line."
    ),
    GUESSED: QT_TRANSLATE_NOOP(
        "bundle",
        "Who guesses the seed can tell the responses of different models apart. Give the plan a long random seed.",
    ),
    RESERVED: QT_TRANSLATE_NOOP(
        "bundle", "“{name}” is the name under which suggestions are kept. Do not keep it for exports as well."
    ),
    NOTHING_SUGGESTED: QT_TRANSLATE_NOOP(
        "bundle", "The plan says how to suggest, but no column of suggestions is chosen."
    ),
    roles.NO_ROLE: QT_TRANSLATE_NOOP("bundle", "“{key}” needs a column. Choose one under Columns."),
    roles.UNKNOWN_ROLE: QT_TRANSLATE_NOOP("bundle", "“{key}” has no place in this kind of task."),
    roles.NO_SUCH_QUESTION: QT_TRANSLATE_NOOP("bundle", "There are answers to “{key}”, which is not asked."),
    roles.USE_UNSAID: QT_TRANSLATE_NOOP(
        "bundle",
        "“{key}” names values that exist already, and nothing says what for. They are left out.",
    ),
    roles.NOT_KEPT: QT_TRANSLATE_NOOP(
        "bundle", "“{key}” is to be shown beside the item, but is not kept for exports. Keep it as well."
    ),
    roles.NO_COLUMN: QT_TRANSLATE_NOOP(
        "bundle", "“{key}” names the column “{column}”, which no row has. Choose another one."
    ),
    roles.NO_COLUMN_HINT: QT_TRANSLATE_NOOP(
        "bundle", "“{key}” names the column “{column}”, which no row has. Did you mean “{meant}”?"
    ),
}
_HERE[roles.UNKNOWN_ROLE_HINT] = _HERE[roles.UNKNOWN_ROLE]
_NO_OPTIONS = QT_TRANSLATE_NOOP(
    "bundle", "There are no answers to choose from. Write one in each line, or use a file of questions."
)
_MISFIT = QT_TRANSLATE_NOOP("bundle", "“{part}” of the item does not fit this kind of task: {reason}")
# Sentences whose `key` is one of the plan, and no column or question.
_KEYED = frozenset(
    (
        BAD_VALUE,
        MISSING_KEY,
        SAYS_NOTHING,
        UNREAD,
        roles.NO_ROLE,
        roles.NOT_COLUMNS,
        roles.UNKNOWN_ROLE,
        roles.UNKNOWN_ROLE_HINT,
    )
)


def problem_said(session: Session, problem: Problem, people: Sequence[str] = ()) -> str:
    """Give what is not good, with the file and line where it stands; all that has a name in the form goes by it.

    `people` are the names of those who are to answer, in the order of the form.
    """
    sentence, places = _here(problem, people)
    said = problem.sentence
    if "part" in places:
        places["part"] = _part_said(str(places["part"]))
    if said == NO_LICENCE:
        places["key"] = FACTS[str(places["key"])]
    if said == BAD_TASK and places["reason"] == NO_OPTIONS:
        sentence = _NO_OPTIONS
    tags = ("language", "found") if said == WRONG_LANGUAGE else ("language",)
    places.update({place: session.name_of(str(places[place])) for place in tags if place in places})
    if said == WRONG_SCRIPT:
        places["script"] = names.script_name(str(places["script"]), session.language)
    shown = translate.said(sentence, places)
    if not problem.file or problem.line is None or problem.file.endswith(".toml"):
        return shown
    place = QCoreApplication.translate("bundle", "{file}, line {line}: {said}")
    return translate.filled(place, file=name_of(Path(problem.file).name), line=problem.line, said=shown)


def _here(problem: Problem, people: Sequence[str]) -> tuple[str, dict[str, Any]]:
    """Give the sentence that the window says in the place of a plan's, and what stands in it."""
    said, places = problem.sentence, dict(problem.params)
    sentence: str = _HERE.get(said) or _HERE.get(problem.code) or said
    if said in (roles.NO_COLUMN, roles.NO_COLUMN_HINT):
        key = _key_said(problem.column or "")
        # What only a plan can name goes without.
        return (sentence, {**places, "key": key}) if key else (said, places)
    field, _, reason = str(places.get("reason", "")).partition(": ")
    if said == MISFIT and field != _part_said(field):
        return _MISFIT, {"part": field, "reason": reason}
    if said in _KEYED and (name := _key_said(str(places["key"]))):
        takes = _of_key(_TAKES, str(places["key"]))
        sentence = takes if said == BAD_VALUE and takes else sentence
        places["key"] = _of_person(name, places, people)
    return sentence, places


def _key_said(key: str) -> str:
    """Give how the forms name a key of the plan, "" where they do not ask for it."""
    key = key.removeprefix("fields.")
    if name := _of_key(_NAMED, key):
        return translate.said(name)
    part = _part_said(key)
    return "" if part == key else part


def _of_key(table: Sequence[tuple[str, Marked]], key: str) -> Marked:
    """Give what a table says of a key, or of the nearest one that it stands in; "" where it says nothing."""
    said = dict(table)
    while key and key not in said:
        key = key.rpartition(".")[0]
    return said.get(key, "")


def _of_person(name: str, places: Mapping[str, Any], people: Sequence[str]) -> str:
    """Give the name of a field with that of the person whose it is."""
    number = places.get("number")
    if not isinstance(number, int) or number >= len(people):
        return name
    said = QCoreApplication.translate("PickButton", "{name}: {chosen}")
    return translate.filled(said, name=name_of(people[number]), chosen=name)


def _part_said(block: str) -> str:
    """Give the name of the part of an item that a block belongs to: “Prompt” for `prompt.0`."""
    field = block.partition(".")[0]
    parts = (part for family in families.ALL for part in family.parts)
    return next((translate.said(one.title) for one in parts if one.field in (field, f"{field}s")), block)
