# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A plan as a form holds it, and the TOML it becomes: the same file that a coordinator could have written.

What the form does not know is written in the plan by hand; a draft is only ever turned into a plan, never read
back from one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import orjson

from annotator_app.exchange.reading.options_file import option_id
from annotator_app.families import by_id
from annotator_app.model.ids import SERIES, fits
from annotator_app.model.question import AnyQuestion, Choice, Text

Columns = str | tuple[str, ...]


@dataclass
class DraftPerson:
    """Somebody who is to answer: a key card, or a name alone; `languages` are tags."""

    name: str
    keycard: Path | None = None
    languages: tuple[str, ...] = ()


@dataclass(frozen=True)
class DraftRound:
    """Items that were chosen for a round: its id, the signed record, the bundle of the round before.

    `project` is that of the record, `recovery` the public half of the project's recovery key where it has one
    already; `pool` is out of how many the items were chosen.
    """

    id: str
    record: Path
    project: str
    parent: Path | None = None
    recovery: str = ""
    family: str = ""
    language: str = ""
    labels: tuple[str, ...] = ()
    roles: Mapping[str, Columns] = field(default_factory=dict)
    items: int = 0
    pool: int = 0


@dataclass
class Draft:
    """Everything the form asks. Shares are per cent; `gold` is the column with the right answers.

    `words` is the language that title and labels are written in; `labels` are one option each.
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
    roles: dict[str, Columns] = field(default_factory=dict)
    gold: Columns = ""
    labels: tuple[str, ...] = ()
    questions: tuple[Path, ...] = ()
    guidelines: Path | None = None
    answers_per_item: int = 1
    overlap: int = 0
    overlap_people: int = 3
    gold_share: int = 0
    repeats: int = 0
    strata: tuple[str, ...] = ()
    people: list[DraftPerson] = field(default_factory=list)
    round: DraftRound | None = None

    def copy(self) -> Draft:
        """Give the draft as it stands, for a check while the form goes on."""
        people = [replace(person) for person in self.people]
        return replace(self, roles=dict(self.roles), people=people)

    @property
    def name(self) -> str:
        """The name of the bundle and its files: the title in small Latin letters, or `bundle`."""
        made = re.sub(r"[^a-z0-9]+", "-", self.title.lower()).strip("-")[:30].strip("-")
        return made if fits(SERIES, made) else "bundle"

    @property
    def asks_for_labels(self) -> bool:
        """Whether the main question chooses among options that the plan has to give."""
        main = main_question(self.family)
        return isinstance(main, Choice) and not main.options_from and not self.questions


def main_question(family: str) -> AnyQuestion | None:
    """Give the question of a family that right answers can be known of, or None."""
    known = by_id(family)
    own = next((one.question for one in known.own if one.question.required is True), None) if known else None
    return None if isinstance(own, Text) else own


def to_toml(draft: Draft, folder: Path, project: str, recovery: str = "") -> str:
    """Give the text of the plan for a file in `folder`."""
    return "\n".join(_lines(draft, folder, project, recovery)) + "\n"


def _lines(draft: Draft, folder: Path, project: str, recovery: str) -> Iterator[str]:
    yield "[bundle]"
    yield f"name = {text_toml(draft.name)}"
    yield f"project = {text_toml(project)}"
    if recovery:
        yield f"recovery = {text_toml(recovery)}"
    yield f"title = {{ {text_toml(draft.words)} = {text_toml(draft.title or draft.name)} }}"
    yield f"family = {text_toml(draft.family)}"
    if draft.language:
        yield f"language = {text_toml(draft.language)}"
    yield f"seed = {text_toml(draft.seed)}"
    if draft.questions:
        yield f"questions = {list_toml(_place(one, folder) for one in draft.questions)}"
    for source in draft.sources:
        yield from (
            "",
            "[[source]]",
            f"path = {text_toml(_place(source, folder))}",
            f"licence = {text_toml(draft.licence)}",
        )
    yield from ("", "[fields]")
    yield from (
        f"{text_toml(role)} = {column_toml(column)}" for role, column in draft.roles.items() if column
    )
    main = main_question(draft.family)
    if draft.gold and main is not None:
        yield f"gold = {{ {text_toml(main.id)} = {column_toml(draft.gold)} }}"
    if draft.asks_for_labels and draft.labels and main is not None:
        yield from ("", "[[question]]", f"id = {text_toml(main.id)}")
        for id_, label in options(draft.labels):
            yield from ("[[question.option]]", f"id = {text_toml(id_)}")
            yield f"text = {{ {text_toml(draft.words)} = {text_toml(label)} }}"
    if draft.guidelines is not None:
        yield from (
            "",
            "[guidelines]",
            f"{text_toml(draft.words)} = {text_toml(_place(draft.guidelines, folder))}",
        )
    yield from _round(draft.round, folder) if draft.round is not None else ()
    yield from ("", "[plan]", *_plan(draft))
    for person in draft.people:
        yield from ("", "[[contributor]]", f"name = {text_toml(person.name)}")
        if person.keycard is not None:
            yield f"keycard = {text_toml(_place(person.keycard, folder))}"
        if person.languages:
            yield f"languages = {list_toml(person.languages)}"


def _round(found: DraftRound, folder: Path) -> Iterator[str]:
    yield from ("", "[round]", f"id = {text_toml(found.id)}")
    yield f"selection = {text_toml(_place(found.record, folder))}"
    if found.parent is not None:
        yield f"parent = {text_toml(_place(found.parent, folder))}"


def _plan(draft: Draft) -> Iterator[str]:
    yield f"answers_per_item = {draft.answers_per_item}"
    if draft.overlap:
        yield f"overlap = {{ share = {draft.overlap / 100}, people = {draft.overlap_people} }}"
    if draft.gold_share and draft.gold:
        yield f"gold = {{ share = {draft.gold_share / 100}, at_least = 10 }}"
    if draft.repeats:
        yield f"repeats = {draft.repeats / 100}"
    if draft.strata:
        yield f"strata = {list_toml(draft.strata)}"


def options(labels: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Give id and text of each label; ids are the labels themselves where these can be ids."""
    taken: set[str] = set()
    for number, label in enumerate(labels, start=1):
        id_ = option_id(re.sub(r"[^a-z0-9]+", "_", label.lower()).strip("_") or f"o{number}", number)
        id_ = id_ if id_ not in taken else f"o{number}"
        taken.add(id_)
        yield id_, label


def _place(path: Path, folder: Path) -> str:
    """Give a path from the plan's folder, where it lies there; else where it is."""
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.as_posix()


def column_toml(column: Columns) -> str:
    """Give one column or several as a value of TOML."""
    return text_toml(column) if isinstance(column, str) else list_toml(column)


def list_toml(values: Iterable[str]) -> str:
    """Give texts as a list of TOML."""
    return "[" + ", ".join(text_toml(one) for one in values) + "]"


def text_toml(value: str) -> str:
    """Give a string of TOML: JSON's escapes are among those of TOML."""
    return orjson.dumps(value).decode("utf-8").replace("\x7f", "\\u007f")
