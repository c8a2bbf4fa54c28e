# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A plan file as a draft for the form: what the form asks is taken out of it, everything else stays as it is."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from annotator_app.families import by_id
from annotator_app.workflows.building.plans import plan as plans
from annotator_app.workflows.building.plans.plan import Plan
from annotator_app.workflows.building.plans.plan_draft import (
    Columns,
    Draft,
    DraftPerson,
    label_of,
    main_question,
)
from annotator_app.workflows.building.plans.plan_paths import each_path
from annotator_app.workflows.building.plans.plan_people import ContributorPart
from annotator_app.workflows.building.read_source import source_name

_FACTS: Final = ("licence", "origin", "credit")
_ALWAYS_ROLES: Final = ("id", "language", "models")
_OF_BUNDLE: Final = ("family", "language", "seed", "questions", "encrypt", "due", "late", "timing", "typing")
_OF_PLAN: Final = ("answers_per_item", "overlap", "gold", "repeats", "strata", "expertise", "order")
_OF_PERSON: Final = ("name", "keycard", "languages", "varieties", "fields", "rate", "share", "at_most")


def draft_of(path: Path, words: str = "en") -> Draft:
    """Give the draft of a plan file, its words in that language where it has them. Raises PlanError."""
    plan = plans.load(path)
    folder = path.resolve().parent

    def whole(name: str) -> str:
        return str(folder / name)

    rest = each_path(tomllib.loads(plan.text), whole)
    words = next(one for one in (words, "en", *plan.bundle.title) if one in plan.bundle.title)
    draft = Draft(
        seed=plan.bundle.seed,
        words=words,
        title=rest["bundle"]["title"].pop(words),
        family=plan.bundle.family,
        language=plan.bundle.language or "",
        sources=tuple(folder / one.path for one in plan.source),
        questions=tuple(folder / one for one in plan.bundle.questions),
        encrypt=plan.bundle.encrypt,
        due=plan.bundle.due.isoformat() if plan.bundle.due else "",
        late=plan.bundle.late,
        timing=plan.bundle.timing,
        typing=plan.bundle.typing,
        people=[
            _person(one, said, folder) for one, said in zip(plan.contributor, _people(rest), strict=True)
        ],
        opened=folder / path.name,
    )
    _take(rest["bundle"], _OF_BUNDLE)
    _take_sources(draft, plan, rest)
    _take_fields(draft, rest["fields"])
    _take_plan(draft, plan, rest.setdefault("plan", {}))
    _take_practice(draft, plan, rest.get("practice", {}))
    _take_suggestions(draft, plan, rest.get("suggestions", {}))
    draft.rest = rest
    _take_labels(draft)
    guidelines = rest.get("guidelines", {}).pop(words, None)
    draft.guidelines = Path(guidelines) if guidelines else None
    return draft


def _people(rest: dict[str, Any]) -> list[dict[str, Any]]:
    people: list[dict[str, Any]] = rest.pop("contributor", [])
    return people


def _take(said: dict[str, Any], keys: tuple[str, ...]) -> None:
    for key in keys:
        said.pop(key, None)


def _take_sources(draft: Draft, plan: Plan, rest: dict[str, Any]) -> None:
    """What is said of every source alike stands in the form, what differs stays with each."""
    for one in rest["source"]:
        one.pop("path")
    for fact in _FACTS:
        told = {getattr(one, fact) for one in plan.source}
        if len(told) == 1:
            setattr(draft, fact, told.pop())
            _each_take(rest["source"], fact)
    warnings = {one.warning.get(draft.words, "") for one in plan.source}
    if len(warnings) == 1:
        draft.warning = warnings.pop()
        for one in rest["source"]:
            one.get("warning", {}).pop(draft.words, None)
            if not one.get("warning", True):
                one.pop("warning")


def _each_take(entries: list[dict[str, Any]], key: str) -> None:
    for one in entries:
        one.pop(key, None)


def _take_fields(draft: Draft, fields: dict[str, Any]) -> None:
    family = by_id(draft.family)
    names = [part.field for part in family.parts] if family else []
    for role in (*names, *_ALWAYS_ROLES):
        if isinstance(fields.get(role), str | list):
            draft.roles[role] = _columns(fields.pop(role))
    main = main_question(draft.family)
    if main is not None and main.id in fields.get("gold", {}):
        draft.gold = _columns(fields["gold"].pop(main.id))
    if main is not None and main.id in fields.get("suggestion", {}):
        draft.suggestion = _columns(fields["suggestion"].pop(main.id))
    keep = fields.get("keep", {})
    draft.keep = tuple(name for name, column in keep.items() if name == column)
    for name in draft.keep:
        keep.pop(name)
    if set(fields.get("show", ())) <= set(draft.keep):
        draft.show = tuple(fields.pop("show", ()))


def _take_plan(draft: Draft, plan: Plan, said: dict[str, Any]) -> None:
    part = plan.plan
    draft.answers_per_item, draft.repeats = part.answers_per_item, _percent(part.repeats)
    draft.gold_at_least = 0
    if part.overlap is not None:
        draft.overlap, draft.overlap_at_least = _percent(part.overlap.share), part.overlap.at_least
        draft.overlap_people = part.overlap.people
    if part.gold is not None:
        draft.gold_share, draft.gold_at_least = _percent(part.gold.share), part.gold.at_least
    draft.strata, draft.order = tuple(part.strata), part.order
    draft.expertise = _columns(part.expertise or "")
    _take(said, _OF_PLAN)


def _take_suggestions(draft: Draft, plan: Plan, said: dict[str, Any]) -> None:
    """What is said of suggestions belongs to the form where the column does."""
    if draft.suggestion:
        draft.suggested_first = plan.suggestions.show == "before"
        draft.unsuggested = _percent(plan.suggestions.left_out)
        draft.suggested_by, draft.sureness = plan.suggestions.by, _columns(plan.suggestions.score or "")
        _take(said, ("show", "left_out", "by", "score"))


def _take_practice(draft: Draft, plan: Plan, said: dict[str, Any]) -> None:
    """What the form cannot show, as explanations in several languages, stays with the plan."""
    part = plan.practice
    named = [part.source in (one.path, source_name(one)) for one in plan.source]
    if part.source is not None and any(named):
        draft.practice.source = draft.sources[named.index(True)]
        _take(said, ("source",))
    draft.practice.column, draft.practice.ids = _columns(part.column or ""), tuple(part.ids)
    _take(said, ("column", "ids"))
    if isinstance(part.why, str | list):
        draft.practice.why = _columns(part.why)
        _take(said, ("why",))


def _take_labels(draft: Draft) -> None:
    main = main_question(draft.family)
    if main is None or not draft.asks_for_labels:
        return
    asked: dict[str, Any] = next(
        (one for one in draft.rest.get("question", ()) if one.get("id") == main.id), {}
    )
    draft.labels = tuple(label_of(option, draft.words) for option in asked.get("option", ()))


def _person(part: ContributorPart, said: Mapping[str, Any], folder: Path) -> DraftPerson:
    rate = part.rate
    return DraftPerson(
        name=part.name,
        keycard=folder / part.keycard if part.keycard else None,
        languages=tuple(part.languages),
        varieties=tuple(part.varieties),
        fields=tuple(part.fields),
        rate=f"{rate.amount} {rate.currency}" if rate else "",
        per=rate.per if rate else "item",
        share=f"{part.share:g}" if "share" in said else "",
        at_most=str(part.at_most) if part.at_most is not None else "",
        rest={key: value for key, value in said.items() if key not in _OF_PERSON},
    )


def _columns(column: str | list[str]) -> Columns:
    return column if isinstance(column, str) else tuple(column)


def _percent(share: float) -> float:
    percent = round(share * 100, 4)
    return int(percent) if percent == int(percent) else percent
