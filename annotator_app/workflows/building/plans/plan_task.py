# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The task of a plan: what holds for all items and stands in task.json, and the guidelines beside it."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from annotator_app.errors import Problem
from annotator_app.families import ALL, by_id
from annotator_app.language import tables, tags
from annotator_app.model import clock, ids
from annotator_app.model.border import read_task
from annotator_app.model.family import Family
from annotator_app.model.pack import SEVERAL, GuidelinesFile, Source, Task, question_to_json, task_to_json
from annotator_app.model.people import MalformedKeyError, PublicKey
from annotator_app.model.strict_json import write_readable
from annotator_app.packs.limits import LIMITS
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.plans import plan_aids
from annotator_app.workflows.building.plans.plan import Plan
from annotator_app.workflows.building.plans.plan_questions import questions
from annotator_app.workflows.building.ready_words import worded

UNKNOWN_FAMILY = QT_TRANSLATE_NOOP("plans", "No family is called “{family}”. There are: {families}.")
UNKNOWN_FAMILY_HINT = QT_TRANSLATE_NOOP("plans", "No family is called “{family}”. Did you mean “{meant}”?")
UNKNOWN_PART = QT_TRANSLATE_NOOP("plans", "“{name}” is no part of this family. There are: {parts}.")
NO_LANGUAGE = QT_TRANSLATE_NOOP(
    "plans", "The plan says no language: name one in [bundle], or a column in [fields]."
)
OVER = QT_TRANSLATE_NOOP(
    "plans",
    "The due date {due} is over, and results are not accepted afterwards: every result would be refused.",
)
NO_GUIDELINES = QT_TRANSLATE_NOOP("plans", "The guidelines {path} cannot be read as UTF-8 text.")
BAD_TAG = QT_TRANSLATE_NOOP("plans", "“{tag}” is no language tag.")
BAD_RECOVERY = QT_TRANSLATE_NOOP("plans", "The recovery key is no public key of the kind ssh-ed25519.")
BAD_TASK = QT_TRANSLATE_NOOP("plans", "The questions do not fit: {place}: {reason}.")
MISSING_TRANSLATION = QT_TRANSLATE_NOOP(
    "plans", "“{place}” has no text in “{tag}”, which other texts of the plan have."
)
MISSING_TRANSLATIONS = QT_TRANSLATE_NOOP(
    "plans", "{count} texts of “{place}” are not there in “{tag}”, which other texts of the plan have."
)
UNNAMED = QT_TRANSLATE_NOOP(
    "plans", "No name is known for the language “{tag}”. Give one in [language_names]."
)
TOO_LARGE = QT_TRANSLATE_NOOP("plans", "The questions take {size} bytes; the limit is {limit}.")


# More missing translations than this in one question are told in one sentence.
MANY = 5


@dataclass(frozen=True)
class Guidelines:
    """The text of the guidelines in one language and its path in the pack."""

    language: str
    path: str
    text: str


@dataclass(frozen=True)
class Planned:
    """What a plan says by itself, before any row is read."""

    plan: Plan
    family: Family
    task: Task
    guidelines: tuple[Guidelines, ...]


def planned(plan: Plan) -> tuple[Planned | None, list[Problem]]:
    """Give task and guidelines of the plan, or None, and everything that is wrong with them."""
    found = list(_bundle_problems(plan))
    family = by_id(plan.bundle.family)
    if family is None:
        return None, [*found, _unknown_family(plan)]
    asked, problems = questions(plan, family)
    guidelines, missing = _guidelines(plan)
    lines, beside = plan_aids.lines(plan, family)
    terms, unread = plan_aids.terms(plan)
    found += [*problems, *missing, *_unknown_parts(plan, family), *beside, *unread]
    task = replace(_task(plan, asked, guidelines), lines=lines, terms=terms)
    if not any(problem.severity == "error" for problem in found):
        found += _task_problems(task, plan)
    found += list(_translations(task, plan))
    return Planned(plan, family, task, guidelines), found


def with_languages(task: Task, spoken: list[str]) -> Task:
    """Give the task with all tags that occur in its items."""
    own = () if task.language == SEVERAL else tags.split(task.language)
    return replace(task, languages=tuple(sorted({*own, *spoken})))


def unnamed_languages(task: Task, plan: Plan) -> list[Problem]:
    """Give a warning for every language that neither locale data nor the plan can name."""
    known = tables.languages()
    unnamed = [
        tag
        for tag in task.languages
        if tags.parse(tag).language not in known and tag not in plan.language_names
    ]
    return [
        Problem("language_unnamed", UNNAMED, {"tag": tag}, severity="warning", file=str(plan.path))
        for tag in unnamed
    ]


def _task(plan: Plan, asked: tuple[object, ...], guidelines: tuple[Guidelines, ...]) -> Task:
    bundle = plan.bundle
    # Balanced orders stand in the packs; who is not named gets them as they are, or all of them turned round.
    order = plan.plan.responses_order
    if order == "balanced":
        order = "given" if plan.contributor else "drawn"
    return Task(
        family=bundle.family,
        title=bundle.title,
        language=bundle.language or SEVERAL,
        questions=asked,  # type: ignore[arg-type]
        language_names=plan.language_names,
        due=bundle.due.isoformat() if bundle.due else None,
        late=bundle.late,
        quick=bundle.quick,
        counts=bundle.counts,
        responses_order=order,
        formatted=None if bundle.formatted is None else tuple(bundle.formatted),
        characters=tuple(bundle.characters),
        typing=bundle.typing or None,
        suggestions="before" if plan.suggestions.show == "before" else None,
        guidelines=tuple(GuidelinesFile(language=one.language, path=one.path) for one in guidelines),
        sources=_sources(plan),
    )


def _sources(plan: Plan) -> tuple[Source, ...]:
    """Give the sources to be named; files that are joined to another and say nothing of themselves belong to it.

    What a file is called may tell whose responses it holds: one that the plan does not name is called as the bundle.
    """
    told = [
        part
        for part in plan.source
        if part.join is None or part.licence or part.origin or part.credit or part.warning
    ]
    own = plan.bundle.name
    return tuple(
        Source(
            name=part.name or (own if len(told) == 1 else f"{own}-{number}"),
            licence=part.licence,
            origin=part.origin,
            credit=part.credit,
            warning=part.warning,
        )
        for number, part in enumerate(told, start=1)
    )


def _bundle_problems(plan: Plan) -> Iterator[Problem]:
    def problem(code: str, sentence: str, key: str, **params: object) -> Problem:
        line = plan.lines().line(("bundle", key))
        return Problem(code, sentence, params, file=str(plan.path), line=line, column=f"bundle.{key}")

    if plan.bundle.language is None and plan.fields.language is None:
        yield problem("no_language", NO_LANGUAGE, "language")
    for tag in plan.bundle.title:
        if not ids.fits(ids.TAG, tag):
            yield problem("bad_tag", BAD_TAG, "title", tag=tag)
    due = plan.bundle.due
    if due is not None and due < clock.today() and not plan.bundle.late:
        # A warning: what is built again after the day, to amend it, is no mistake.
        yield replace(problem("due_over", OVER, "due", due=due.isoformat()), severity="warning")
    if plan.bundle.recovery is not None:
        try:
            PublicKey.from_line(plan.bundle.recovery)
        except MalformedKeyError:
            yield problem("bad_recovery", BAD_RECOVERY, "recovery")


def _unknown_parts(plan: Plan, family: Family) -> Iterator[Problem]:
    """Name every field in `formatted` that the family's items do not have."""
    parts = [part.field for part in family.parts]
    for name in plan.bundle.formatted or ():
        if name not in parts:
            params = {"name": name, "parts": ", ".join(parts)}
            line = plan.lines().line(("bundle", "formatted"))
            yield Problem(
                "unknown_part",
                UNKNOWN_PART,
                params,
                file=str(plan.path),
                line=line,
                column="bundle.formatted",
            )


def _unknown_family(plan: Plan) -> Problem:
    names = [family.id for family in ALL]
    close = difflib.get_close_matches(plan.bundle.family, names, 1, 0.6)
    params = {"family": plan.bundle.family, "families": ", ".join(names), "meant": "".join(close)}
    line = plan.lines().line(("bundle", "family"))
    sentence = UNKNOWN_FAMILY_HINT if close else UNKNOWN_FAMILY
    return Problem("unknown_family", sentence, params, file=str(plan.path), line=line, column="bundle.family")


def _guidelines(plan: Plan) -> tuple[tuple[Guidelines, ...], list[Problem]]:
    made, problems = [], []
    for tag, name in plan.guidelines.items():
        place = {
            "file": str(plan.path),
            "line": plan.lines().line(("guidelines", tag)),
            "column": f"guidelines.{tag}",
        }
        if not ids.fits(ids.TAG, tag):
            problems.append(Problem("bad_tag", BAD_TAG, {"tag": tag}, **place))  # type: ignore[arg-type]
            continue
        try:
            text = (plan.folder / name).read_bytes().decode("utf-8-sig")
        except (OSError, UnicodeDecodeError):
            problems.append(Problem("no_guidelines", NO_GUIDELINES, {"path": name}, **place))  # type: ignore[arg-type]
            continue
        made.append(Guidelines(tag, f"data/guidelines/{tag.lower()}.md", text))
    return tuple(made), problems


def _task_problems(task: Task, plan: Plan) -> list[Problem]:
    """Ask the border whether every reader will take this task."""
    data = task_to_json(task)
    size = len(write_readable(data))
    if size > LIMITS.task:
        return [
            Problem("task_too_large", TOO_LARGE, {"size": size, "limit": LIMITS.task}, file=str(plan.path))
        ]
    _task_read, problems = read_task(data, {family.id: family for family in ALL})
    return [
        Problem("task", BAD_TASK, one.params, file=str(plan.path), line=_line(str(one.params["place"]), plan))
        for one in problems
    ]


def _line(place: str, plan: Plan) -> int | None:
    """Give the line of the question that a place of the task names; what it depends on is told where it stands."""
    id_, _point, key = place.partition(".")
    number = next((number for number, part in enumerate(plan.question) if part.id == id_), None)
    if number is None:
        return None
    return plan.lines().line(("question", number, key or "required"))


def _translations(task: Task, plan: Plan) -> Iterator[Problem]:
    """Name every text of the plan that lacks a language which other texts of the same plan have.

    The program's own words are in the languages of its interface, whatever the plan is in: they ask for none.
    """
    named = {part.id for part in plan.question}
    texts = [("title", dict(task.title))]
    for question in task.questions:
        if question.id in named:
            texts += list(_texts(question_to_json(question), question.id))
    ready = list(_ready_texts(plan))
    for tag in sorted({tag for one in texts if one not in ready for tag in one[1]}):
        missing = [place for place, said in texts if tag not in said]
        for whole in dict.fromkeys(place.partition(".")[0] for place in missing):
            places = [place for place in missing if place.partition(".")[0] == whole]
            many = len(places) > MANY
            for place in [whole] if many else places:
                params = {"place": place, "tag": tag, "count": len(places)}
                sentence = MISSING_TRANSLATIONS if many else MISSING_TRANSLATION
                yield Problem("no_translation", sentence, params, severity="warning", file=str(plan.path))


def _ready_texts(plan: Plan) -> Iterator[tuple[str, dict[str, str]]]:
    """Give the texts of the family's own questions with their places, as they are where a plan words none anew."""
    family = by_id(plan.bundle.family)
    for own in family.own if family is not None else ():
        yield from _texts(question_to_json(worded(own.question)), own.question.id)


def _texts(value: object, place: str) -> Iterator[tuple[str, dict[str, str]]]:
    if isinstance(value, list):
        for entry in value:
            yield from _texts(
                entry, f"{place}.{entry['id']}" if isinstance(entry, dict) and "id" in entry else place
            )
    if not isinstance(value, dict):
        return
    for name, inner in value.items():
        if name in _TEXT_FIELDS and isinstance(inner, dict) and inner:
            yield f"{place}.{name}", {str(tag): str(text) for tag, text in inner.items()}
        elif name == "anchors" and isinstance(inner, dict):
            for point, text in inner.items():
                yield f"{place}.{point}", dict(text)
        elif isinstance(inner, list):
            yield from _texts(inner, place)


_TEXT_FIELDS = frozenset({"text", "help", "definition", "not_for", "example"})
