# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which questions a plan asks: those of its family, changed, dropped and added to as the plan says.

A plan that names a family's own question id changes that question, any other id adds one, `use = false`
drops one. Named criteria stand in place of the ready ones; a question that replaces others (a ranking in
place of the best) drops them unless the plan names them too. Added ones are asked last, or before the family's own
question that depends on one of them where the plan has them in that order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from typing import Any

from annotator_app.errors import Problem
from annotator_app.exchange.reading.options_file import OptionFields, options_from
from annotator_app.model.family import Family, Own
from annotator_app.model.question import (
    KINDS,
    AnyQuestion,
    AtMost,
    Choice,
    Goal,
    Is,
    Named,
    Option,
    Scale,
)
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.plans.plan import Plan
from annotator_app.workflows.building.plans.plan_asked import OptionsFromPart, QuestionPart
from annotator_app.workflows.building.ready_words import worded

OTHER_KIND = QT_TRANSLATE_NOOP("plans", "“{id}” is a question of the family and stays of the kind {kind}.")
NOT_OF_KIND = QT_TRANSLATE_NOOP("plans", "Questions of the kind {kind} have no “{key}”.")
TWICE = QT_TRANSLATE_NOOP("plans", "Two questions are called “{id}”.")
NO_ANCHORS = QT_TRANSLATE_NOOP(
    "plans", "Every point of a scale needs its anchor. Missing for “{id}”: {points}."
)
NO_QUESTION = QT_TRANSLATE_NOOP("plans", "The plan asks nothing. At least one question is needed.")

# What a plan says of a written answer in no particular language; task.json says null.
UNCHECKED = "none"

_BY_KIND: Mapping[str, Any] = {kind.kind: kind for kind in KINDS}  # type: ignore[attr-defined]
_PLAIN = ("help", "level", "each", "multiple", "none", "cannot_judge", "min", "max", "limit", "language", "at_least",
          "form", "equal", "bad")  # fmt: skip
_LISTS = {
    "option": "options",
    "group": "groups",
    "label": "labels",
    "severity": "severities",
    "anchor": "anchors",
}


def questions(plan: Plan, family: Family) -> tuple[tuple[AnyQuestion, ...], list[Problem]]:
    """Give the questions in the order of asking, and what is wrong with what the plan says of them."""
    builder = _Builder(plan, family)
    made = tuple(builder.all())
    if not made and not builder.problems:
        builder.problems.append(Problem("no_question", NO_QUESTION, file=str(plan.path)))
    return made, builder.problems


def is_rated(plan: Plan, family: Family) -> bool:
    """Tell whether given texts are rated: always where responses are, in summaries if the plan names them."""
    return family.criteria and (family.part("responses") is not None or "summary" in plan.fields.roles)


class _Builder:
    """Works through one plan and collects what is wrong."""

    def __init__(self, plan: Plan, family: Family) -> None:
        self.plan, self.family = plan, family
        self.problems: list[Problem] = []
        self.named: dict[str, tuple[int, QuestionPart]] = {}
        for number, part in enumerate(plan.question):
            if part.id in self.named:
                self.problem("question_twice", TWICE, number, "id", id=part.id)
            self.named.setdefault(part.id, (number, part))

    def all(self) -> Iterator[AnyQuestion]:
        added = [
            (number, part)
            for number, part in self.named.values()
            if part.use and self.family.own_question(part.id) is None
        ]
        for own in self.family.own:
            number, part = self.named.get(own.question.id, (-1, None))
            if (part is None and not self.stands(own)) or (part is not None and not part.use):
                continue
            for before in self.needed(number, part, added):
                yield self.checked(before[0], self.added(*before))
                added.remove(before)
            ready = worded(own.question)
            yield ready if part is None else self.checked(number, self.changed(ready, number, part))
        for number, part in added:
            yield self.checked(number, self.added(number, part))

    @staticmethod
    def needed(
        place: int, own: QuestionPart | None, added: list[tuple[int, QuestionPart]]
    ) -> list[tuple[int, QuestionPart]]:
        """Give the added questions up to the one that an own question depends on where that stands before it."""
        earlier = getattr(own.required, "question", None) if own else None
        last = next((number for number, part in added if part.id == earlier and number < place), -1)
        return [one for one in added if one[0] <= last]

    def stands(self, own: Own) -> bool:
        """Whether an own question is asked though the plan does not name it."""
        replaced = {id_ for other in self.family.own if self.used(other.question.id) for id_ in other.instead}
        if own.question.id in replaced:
            return False
        if self.family.criteria and isinstance(own.question, Scale):
            return is_rated(self.plan, self.family) and not any(map(self.is_criterion, self.plan.question))
        if own.question.id == "summary" and self.family.criteria:
            return not is_rated(self.plan, self.family)
        return own.asked

    def used(self, id_: str) -> bool:
        return id_ in self.named and self.named[id_][1].use

    def is_criterion(self, part: QuestionPart) -> bool:
        if not part.use:
            return False
        own = self.family.own_question(part.id)
        return isinstance(own.question, Scale) if own else self.kind(part) == "scale"

    def kind(self, part: QuestionPart) -> str:
        if part.kind is not None:
            return part.kind
        if part.option or part.options_from is not None:
            return "choice"
        if part.anchor or part.min is not None or part.max is not None:
            return "scale"
        return "evidence" if part.label or part.blocks else "text"

    def changed(self, question: Any, number: int, part: QuestionPart) -> AnyQuestion:
        if part.kind not in (None, question.kind):
            self.problem("other_kind", OTHER_KIND, number, "kind", id=part.id, kind=question.kind)
        return self.filled(question, number, part)

    def added(self, number: int, part: QuestionPart) -> AnyQuestion:
        kind = self.kind(part)
        defaults: dict[str, Any] = {"id": part.id}
        if self.family.criteria and kind == "scale":
            each = "response" if self.family.part("responses") is not None else "item"
            defaults.update(required=True, each=each)
        if kind == "text":
            defaults["language"] = "item"
        if kind == "evidence":
            defaults["blocks"] = tuple(one.field for one in self.family.parts if one.markable)
        return self.filled(_BY_KIND[kind](**defaults), number, part)

    def filled(self, question: Any, number: int, part: QuestionPart) -> AnyQuestion:
        """Put what the plan says over a question."""
        allowed = {one.name for one in fields(question)}
        said = {name: getattr(part, name) for name in _PLAIN if getattr(part, name) is not None}
        for key, name in _LISTS.items():
            if getattr(part, key):
                said[name] = _entries(key, getattr(part, key))
        if said.get("language") == UNCHECKED:
            said["language"] = None
        if part.text is not None:
            said["text"] = part.text
        if part.required is not None:
            said["required"] = _required(part)
        if part.goal is not None:
            said["goal"] = Goal(**part.goal.model_dump())
        if part.blocks:
            said["blocks"] = tuple(part.blocks)
        for name in sorted(set(said) - allowed):
            key = next((key for key, field in _LISTS.items() if field == name), name)
            self.problem("not_of_kind", NOT_OF_KIND, number, key, kind=question.kind)
        said = {name: value for name, value in said.items() if name in allowed}
        if isinstance(question, Choice):
            said.update(self.options(question, number, part, said))
        filled: AnyQuestion = replace(question, **said)
        return filled

    def options(
        self, question: Choice, number: int, part: QuestionPart, said: Mapping[str, Any]
    ) -> dict[str, Any]:
        if part.options_from == "item":
            return {"options_from": "item", "options": ()}
        options: tuple[Option, ...] = said.get("options", ())
        made: dict[str, Any] = {}
        if isinstance(part.options_from, OptionsFromPart):
            line = self.plan.lines().line(("question", number, "options_from"))
            options, problems = options_from(
                self.plan.folder, _option_fields(part.options_from), str(self.plan.path), line
            )
            self.problems += problems
        if options:
            made.update(options=options, options_from=None)
        if "groups" not in said:
            made["groups"] = _groups(options or question.options)
        return made

    def checked(self, number: int, question: AnyQuestion) -> AnyQuestion:
        if isinstance(question, Scale):
            missing = [str(point) for point in question.points if str(point) not in question.anchors]
            if missing:
                self.problem(
                    "no_anchor", NO_ANCHORS, number, "anchor", id=question.id, points=", ".join(missing)
                )
            elif len(question.anchors) != len(question.points):
                points = {str(point) for point in question.points}
                return replace(question, anchors={p: t for p, t in question.anchors.items() if p in points})
        return question

    def problem(self, code: str, sentence: str, number: int, key: str, **params: object) -> None:
        line = self.plan.lines().line(("question", number, key))
        self.problems.append(
            Problem(code, sentence, {"key": key, **params}, file=str(self.plan.path), line=line, column=key)
        )


def _entries(key: str, parts: list[Any]) -> Any:
    if key == "anchor":
        return {str(one.point): one.text for one in parts}
    if key == "option":
        return tuple(_option(one.model_dump()) for one in parts)
    return tuple(Named(id=one.id, text=one.text) for one in parts)


def _option(said: dict[str, Any]) -> Option:
    if said.get("aliases"):
        said["aliases"] = {tag: tuple(names) for tag, names in said["aliases"].items()}
    return Option(**said)


def _required(part: QuestionPart) -> Any:
    required = part.required
    if required is None or isinstance(required, bool):
        return bool(required)
    if required.is_ is not None:
        return Is(question=required.question, is_=tuple(required.is_))
    return AtMost(question=required.question, at_most=required.at_most or 0)


def _option_fields(part: OptionsFromPart) -> OptionFields:
    said = part.model_dump()
    said["where"] = {name: tuple(values) for name, values in said["where"].items()}
    return OptionFields(**said)


def _groups(options: tuple[Option, ...]) -> tuple[Named, ...]:
    """Make the groups that options name, called by their ids, where the plan does not word them."""
    names = dict.fromkeys(option.group for option in options if option.group)
    return tuple(Named(id=name, text={"en": name.replace("_", " ")}) for name in names)
