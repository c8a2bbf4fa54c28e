# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A plan as a form holds it, and the TOML it becomes: the same file that a coordinator could have written.

What the form does not know of a plan that was opened stays in `rest` and is written as it was (`plan_back.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import tomli_w

from annotator_app.exchange.reading.options_file import option_id
from annotator_app.families import by_id
from annotator_app.model.ids import SERIES, fits
from annotator_app.model.question import AnyQuestion, Choice, Text
from annotator_app.workflows.building.plans.plan_paths import Placing, each_path
from annotator_app.workflows.building.plans.told_sources import ToldSources

Columns = str | tuple[str, ...]
_COMMON_FACTS = ("licence", "origin", "credit")
_DAY = re.compile(r"(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?")


@dataclass
class DraftPerson:
    """Somebody who is to answer: a key card, or a name alone; `languages` and `varieties` are tags.

    `rate` is an amount and a currency as typed, `per` what it is paid for; `share` and `at_most` are how much of
    the work they get.
    """

    name: str
    keycard: Path | None = None
    languages: tuple[str, ...] = ()
    varieties: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    rate: str = ""
    per: str = "item"
    share: str = ""
    at_most: str = ""
    rest: dict[str, Any] = field(default_factory=dict)


@dataclass
class DraftPractice:
    """Which items are for practice: all of one file, those that a column marks, or by id; `why` is a column."""

    source: Path | None = None
    column: Columns = ""
    ids: tuple[str, ...] = ()
    why: Columns = ""

    @property
    def wanted(self) -> bool:
        """Whether any item is for practice."""
        return bool(self.source or self.column or self.ids)


@dataclass
class Draft(ToldSources):
    """Everything the form asks. Shares are per cent; `due` is as typed.

    `gold` is the column with the right answers, `suggestion` the one with what is suggested, `suggested_first` before
    the answer, `unsuggested` for which share not at all, `suggested_by` under which name, `sureness` the column that
    tells how sure it was. Columns of `show` stand beside the item, of `keep` in exports.

    `words` is the language that title and labels are written in; `labels` are one option each. `opened` is the
    plan that was read, `amends` says that its bundle is made again, `rest` is what it says besides, with paths from
    the root.
    """

    seed: str
    words: str = "en"
    title: str = ""
    family: str = "sentiment"
    language: str = ""
    sources: tuple[Path, ...] = ()
    licence: str = ""
    origin: str = ""
    credit: str = ""
    warning: str = ""
    roles: dict[str, Columns] = field(default_factory=dict)
    gold: Columns = ""
    suggestion: Columns = ""
    suggested_first: bool = False
    unsuggested: float = 0
    suggested_by: str = ""
    sureness: Columns = ""
    keep: tuple[str, ...] = ()
    show: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    questions: tuple[Path, ...] = ()
    guidelines: Path | None = None
    answers_per_item: int = 1
    overlap: float = 0
    overlap_at_least: int = 0
    overlap_people: int = 3
    gold_share: float = 0
    gold_at_least: int = 10
    repeats: float = 0
    strata: tuple[str, ...] = ()
    expertise: Columns = ""
    order: str = "seeded"
    practice: DraftPractice = field(default_factory=DraftPractice)
    encrypt: str = "none"
    due: str = ""
    late: bool = True
    timing: str = "coarse"
    typing: bool = False
    people: list[DraftPerson] = field(default_factory=list)
    opened: Path | None = None
    amends: bool = False
    rest: dict[str, Any] = field(default_factory=dict)

    def copy(self) -> Draft:
        """Give the draft as it stands, for a check while the form goes on."""
        return deepcopy(self)

    @property
    def name(self) -> str:
        """The name of the bundle and its files: the plan's own, or the title in small Latin letters, or `bundle`."""
        own = self.rest.get("bundle", {}).get("name", "")
        if own:
            return str(own)
        made = re.sub(r"[^a-z0-9]+", "-", self.title.lower()).strip("-")[:30].strip("-")
        return made if fits(SERIES, made) else "bundle"

    @property
    def asks_for_labels(self) -> bool:
        """Whether the main question chooses among options that the plan has to give."""
        main = main_question(self.family)
        elsewhere = self.questions or (main is not None and "options_from" in self._asked(main.id))
        return isinstance(main, Choice) and not main.options_from and not elsewhere

    @property
    def knows_right_answers(self) -> bool:
        """Whether some column holds right answers, which may be asked without anybody seeing it."""
        fields = self.rest.get("fields", {})
        return bool(self.gold or fields.get("gold") or "gold" in fields.get("use", {}).values())

    def _asked(self, id_: str) -> dict[str, Any]:
        questions = self.rest.get("question", ())
        return next((one for one in questions if one.get("id") == id_), {})

    def join(self, path: Path) -> None:
        """Add a file whose columns go to the rows of the others: by the column of the ids, else line by line."""
        id_ = self.roles.get("id", "")
        by = id_ if isinstance(id_, str) and id_ else "line"
        self.rest["source"] = [*self.source_options(), {"join": by}]
        self.sources = (*self.sources, path)


def main_question(family: str) -> AnyQuestion | None:
    """Give the question of a family that right answers can be known of, or None."""
    known = by_id(family)
    own = next((one.question for one in known.own if one.question.required is True), None) if known else None
    return None if isinstance(own, Text) else own


def to_toml(draft: Draft, folder: Path, project: str, recovery: str = "") -> str:
    """Give the text of the plan for a file in `folder`; a plan that was opened keeps its project and recovery key."""
    return tomli_w.dumps(_data(draft, _placing(folder), project, recovery))


def _placing(folder: Path) -> Placing:
    """Give how paths are written: from the plan's folder where they lie there, else from the root."""

    def place(path: str) -> str:
        whole = Path(path)
        return whole.relative_to(folder).as_posix() if whole.is_relative_to(folder) else whole.as_posix()

    return place


def _data(draft: Draft, place: Placing, project: str, recovery: str) -> dict[str, Any]:
    rest = each_path(draft.rest, place)
    data: dict[str, Any] = {
        "bundle": _bundle(draft, rest.pop("bundle", {}), place, project, recovery),
        "source": list(_sources(draft, place)),
        "fields": _fields(draft, rest.pop("fields", {})),
    }
    rest.pop("source", None)
    suggestions = _suggestions(draft, rest.pop("suggestions", {}))
    practice = _practice(draft.practice, rest.pop("practice", {}), place)
    questions = _questions(draft, rest.pop("question", []))
    guidelines = rest.pop("guidelines", {})
    if draft.guidelines is not None:
        guidelines = {draft.words: place(str(draft.guidelines)), **guidelines}
    more = {"question": questions, "guidelines": guidelines, "suggestions": suggestions, "practice": practice}
    data |= {key: value for key, value in more.items() if value}
    data["plan"] = _plan(draft, rest.pop("plan", {}))
    people = [_person(one, place) for one in draft.people]
    return {**data, **rest, **({"contributor": people} if people else {})}


def _bundle(
    draft: Draft, rest: Mapping[str, Any], place: Placing, project: str, recovery: str
) -> dict[str, Any]:
    said: dict[str, Any] = {
        "name": draft.name,
        "project": rest.get("project", project),
        "recovery": rest.get("recovery", "" if draft.opened else recovery),
        "title": {**rest.get("title", {}), draft.words: draft.title or draft.name},
        "family": draft.family,
        "language": draft.language,
        "seed": draft.seed,
        "questions": [place(str(one)) for one in draft.questions],
        "encrypt": draft.encrypt if draft.encrypt != "none" else "",
        "due": day_of(draft.due) or draft.due.strip(),
        "timing": draft.timing if draft.timing != "coarse" else "",
        "typing": draft.typing and draft.timing == "full",
        **({} if draft.late else {"late": False}),
    }
    return {key: value for key, value in said.items() if value or key == "late"} | {
        key: value for key, value in rest.items() if key not in said
    }


def day_of(typed: str) -> date | None:
    """Give the day that was typed as year, month and day, in the digits of any script; None where it is none."""
    plain = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in typed.strip())
    found = _DAY.fullmatch(plain)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def _suggestions(draft: Draft, rest: Mapping[str, Any]) -> dict[str, Any]:
    told: dict[str, Any] = {
        "show": "before" if draft.suggested_first else "",
        "left_out": _share(draft.unsuggested),
        "by": draft.suggested_by,
        "score": _columns(draft.sureness),
    }
    return {key: value for key, value in told.items() if value and draft.suggestion} | dict(rest)


def _practice(said: DraftPractice, rest: Mapping[str, Any], place: Placing) -> dict[str, Any]:
    told: dict[str, Any] = {
        "source": place(str(said.source)) if said.source is not None else "",
        "column": _columns(said.column),
        "ids": list(said.ids),
        "why": _columns(said.why),
    }
    return {key: value for key, value in told.items() if value} | dict(rest)


def _sources(draft: Draft, place: Placing) -> Iterator[dict[str, Any]]:
    for path, options_ in zip(draft.sources, draft.source_options(), strict=True):
        facts = {fact: getattr(draft, fact) for fact in _COMMON_FACTS}
        said: dict[str, Any] = {fact: text for fact, text in facts.items() if text}
        if draft.warning:
            said["warning"] = {**options_.get("warning", {}), draft.words: draft.warning}
        yield {"path": place(str(path)), "licence": "", **options_, **said}


def _fields(draft: Draft, rest: Mapping[str, Any]) -> dict[str, Any]:
    said = {role: _columns(column) for role, column in draft.roles.items() if column}
    main = main_question(draft.family)
    tables: dict[str, Any] = {key: dict(rest.get(key, {})) for key in ("gold", "suggestion", "keep")}
    for key, column in (("gold", draft.gold), ("suggestion", draft.suggestion)):
        if column and main is not None:
            tables[key][main.id] = _columns(column)
    tables["keep"] = {name: name for name in draft.keep} | tables["keep"]
    tables["show"] = [*draft.show, *rest.get("show", ())]
    more = {key: value for key, value in rest.items() if key not in (*said, *tables)}
    return {**said, **more, **{key: value for key, value in tables.items() if value}}


def _questions(draft: Draft, rest: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Give the questions of the plan, with the labels of the form at the main one."""
    main = main_question(draft.family)
    if main is None or not draft.asks_for_labels or not draft.labels:
        return rest
    before = next((one for one in rest if one.get("id") == main.id), None)
    known = {label_of(one, draft.words): one for one in (before or {}).get("option", ())}
    made = [
        known.get(label, {"id": id_, "text": {draft.words: label}})
        for id_, label in options(draft.labels, [str(one["id"]) for one in known.values()])
    ]
    asked = {**(before or {"id": main.id}), "option": made}
    return [asked if one is before else one for one in rest] if before else [asked, *rest]


def label_of(option: Mapping[str, Any], words: str) -> str:
    """Give how the form names an option."""
    texts = option["text"]
    return " ".join(str(texts.get(words) or next(iter(texts.values()))).split())


def _plan(draft: Draft, rest: Mapping[str, Any]) -> dict[str, Any]:
    said: dict[str, Any] = {"answers_per_item": draft.answers_per_item}
    least = {"at_least": draft.overlap_at_least} if draft.overlap_at_least else {}
    if draft.overlap or least:
        said["overlap"] = {"share": _share(draft.overlap), **least, "people": draft.overlap_people}
    if (draft.gold_share or (draft.opened and draft.gold_at_least)) and draft.knows_right_answers:
        said["gold"] = {"share": _share(draft.gold_share), "at_least": draft.gold_at_least}
    if draft.repeats:
        said["repeats"] = _share(draft.repeats)
    if draft.strata:
        said["strata"] = list(draft.strata)
    if draft.order != "seeded":
        said["order"] = draft.order
    if draft.expertise:
        said["expertise"] = _columns(draft.expertise)
    return said | dict(rest)


def _share(percent: float) -> float:
    return round(percent / 100, 6)


def _person(person: DraftPerson, place: Placing) -> dict[str, Any]:
    said: dict[str, Any] = {
        "name": person.name,
        "keycard": place(str(person.keycard)) if person.keycard is not None else "",
        "languages": list(person.languages),
        "varieties": list(person.varieties),
        "fields": list(person.fields),
        "rate": rate_of(person) if person.rate else {},
        "share": _number(person.share),
        "at_most": _number(person.at_most),
    }
    return {key: value for key, value in said.items() if value not in ("", [], {})} | person.rest


def rate_of(person: DraftPerson) -> dict[str, Any]:
    """Give amount and currency; what is no such pair is written as it was typed, and told as a mistake of the plan."""
    words = re.findall(r"[^\W\d_]+|[^\sA-Za-z]+", person.rate)
    currency = next((one.upper() for one in words if one.isalpha()), "")
    amount = "".join(one for one in words if not one.isalpha())
    return {"amount": _number(amount), "currency": currency, "per": person.per}


def _number(typed: str) -> int | float | str:
    """Give the number that was typed, in the digits of any script; else the text."""
    plain = typed.strip().replace("٫", ".").replace(",", ".")
    for kind in (int, float):
        try:
            return kind(plain)
        except ValueError:
            continue
    return typed.strip()


def options(labels: Sequence[str], kept: Iterable[str] = ()) -> Iterator[tuple[str, str]]:
    """Give id and text of each label; ids are the labels themselves where these can be ids and are not taken."""
    taken: set[str] = set(kept)
    for number, label in enumerate(labels, start=1):
        id_ = option_id(re.sub(r"[^a-z0-9]+", "_", label.lower()).strip("_") or f"o{number}", number)
        free = (f"o{one}" for one in count(number, len(labels)))
        while id_ in taken:
            id_ = next(free)
        taken.add(id_)
        yield id_, label


def _columns(column: Columns) -> str | list[str]:
    return column if isinstance(column, str) else list(column)
