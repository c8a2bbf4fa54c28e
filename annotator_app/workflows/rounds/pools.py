# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the items of a round are chosen from: rows of files, or the items of a bundle with what people said of them.

It is read once; choosing then goes over the same rows each time a setting changes. Names of people are in no row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from annotator_app.exchange.reading.rows import ALWAYS, Row
from annotator_app.families import by_id
from annotator_app.model.pack import SEVERAL
from annotator_app.model.question import AnyQuestion, Choice, Comparison, Scale
from annotator_app.model.strict_json import parse
from annotator_app.model.texts import shown
from annotator_app.quality.deciding.votes import first_place
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.building.choosing_items.chosen_rows import FACTS
from annotator_app.workflows.building.files_look import FilesLook, look_of, read_and_look, rows_of
from annotator_app.workflows.building.guess_roles import guess, guess_family
from annotator_app.workflows.building.plans.plan_draft import Columns, Draft
from annotator_app.workflows.building.read_source import PlacedRow, Sources
from annotator_app.workflows.merged_set.heard_items import Heard, HeardItem, heard_items
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT, Progress

LABELS: Final = "labels"
RATINGS: Final = "ratings"
RATING: Final = "rating"
PEOPLE: Final = "answers"
SPLIT: Final = "split"
SAID: Final = (LABELS, RATINGS, RATING, PEOPLE, SPLIT)
_STEP: Final = 500
# The part of an item that each role of a plan takes out of a row, under its own name.
_NOT_PARTS: Final = ("id", "language")


@dataclass(frozen=True)
class Pool:
    """Rows with a guess at what they are; `place` is the file or bundle, `of_bundle` tells which.

    `facts`: title, licence, origin and credit, as far as a bundle says them.
    """

    place: Path
    sources: Sources
    found: FilesLook
    family: str
    roles: Mapping[str, Columns]
    language: str = ""
    labels: tuple[str, ...] = ()
    of_bundle: bool = False
    paths: tuple[Path, ...] = ()
    signals: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(one.name for one in self.found.columns)

    @property
    def split(self) -> str:
        """The column with the splits of a bundle, "" where there is none."""
        return SPLIT if self.of_bundle and SPLIT in self.columns else ""

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self.sources.rows)


def of_files(
    paths: Sequence[Path], progress: Progress = SILENT, options: Sequence[Mapping[str, Any]] = ()
) -> Pool:
    """Read files as `options` say, or as they are recognised; of folders without data nothing. Raises Cancelled."""
    found, sources = read_and_look(paths, progress, options)
    sources.rows = rows_of(sources, options)
    family = guess_family(found.columns)
    roles, gold = guess(family, found.columns, found.ready)
    labels = next((one.values for one in found.columns if one.name == gold), ())
    place = next(iter((*found.paths, *paths)))
    return Pool(place, sources, found, family, roles, labels=labels, paths=found.paths)


def of_bundle(path: Path, progress: Progress = SILENT) -> Pool:
    """Read the items of a bundle. Raises UsageError, StoreError, Cancelled."""
    with bundle_store.open_bundle(path) as bundle:
        merged = MergedSet(bundle)
        own = list(_rows(merged, progress))
        facts = merged.facts
        labels, about = _labels(merged), _facts(merged)
    placed = [
        PlacedRow(Row(one, file=path.stem, path=path.name, line=line, origin=path.name), 0)
        for line, one in enumerate(own, 1)
    ]
    sources = Sources(rows=placed)
    names = dict.fromkeys(name for one in own for name in one)
    known = by_id(facts.family)
    parts = [part.field for part in known.parts] if known else []
    roles: dict[str, Columns] = {name: name for name in (*parts, *_NOT_PARTS) if name in names}
    said = {"labels": LABELS, "spread": RATINGS, "rating": RATING}
    return Pool(
        path, sources, look_of(sources), facts.family, roles,
        language="" if facts.language == SEVERAL or "language" in roles else facts.language,
        labels=labels, of_bundle=True, paths=(path,),
        signals={signal: column for signal, column in said.items() if column in names},
        facts=about,
    )  # fmt: skip


def values_of(row: Row) -> dict[str, Any]:
    """Give the columns of a row by name, without what reading adds and without what people said."""
    return {name: row.column(name) for name in row.names() if name not in ALWAYS}


def _rows(merged: MergedSet, progress: Progress) -> Iterator[dict[str, Any]]:
    total = merged.bundle.item_count()
    for number, one in enumerate(heard_items(merged)):
        if number % _STEP == 0:
            progress.step(number, total)
        text = one.texts[-1]
        if text.repeat_of is not None:
            continue
        fields = parse(merged.bundle.item_of(text.digest.hex())[0].line)
        assert isinstance(fields, dict)
        split = {} if text.split is None else {SPLIT: text.split}
        yield {**_flat(fields, text.models), **_said(one), **split}


def _flat(fields: Mapping[str, Any], models: Mapping[str, str]) -> dict[str, Any]:
    """Give an item as columns: a block is its text, turns and responses stay lists."""
    found: dict[str, Any] = {}
    for name, value in fields.items():
        if isinstance(value, dict) and isinstance(value.get("text"), str):
            found[name] = value["text"]
        elif name == "responses" and isinstance(value, list):
            found[name] = [
                {"text": one["text"], "model": models.get(one["id"], str(place))}
                for place, one in enumerate(value, 1)
            ]
        elif isinstance(value, str) or (name in ("prompt", "dialogue", "options") and value):
            found[name] = value
    return found


def _said(one: HeardItem) -> dict[str, Any]:
    labels: Counter[str] = Counter()
    ratings: list[int] = []
    people = 0
    for heard in one.said:
        if heard.counts:
            people += 1
            _take(heard, labels, ratings)
    found: dict[str, Any] = {PEOPLE: people}
    found |= {LABELS: dict(sorted(labels.items()))} if labels else {}
    found |= {RATINGS: ratings, RATING: sum(ratings) / len(ratings)} if ratings else {}
    return found


def _take(heard: Heard, labels: Counter[str], ratings: list[int]) -> None:
    main = _main(heard.task.questions)
    for question in heard.task.questions:
        if question.id not in heard.answers:
            continue
        given = heard.answers[question.id]
        values = list(given.values()) if question.each == "response" else [given]
        if isinstance(question, Scale):
            ratings += [value for value in values if type(value) is int]
        elif question is main:
            labels.update(label for value in values for label in _names(question, value, heard.text.models))


def _names(question: AnyQuestion, value: Any, models: Mapping[str, str]) -> list[str]:
    if isinstance(question, Comparison):
        return [first_place(value, models)]
    return list(value) if isinstance(value, list) else [str(value)]


def _main(questions: Sequence[AnyQuestion]) -> AnyQuestion | None:
    """Give the question whose answers are counted: the first choice or comparison."""
    return next((one for one in questions if isinstance(one, (Choice, Comparison))), None)


def _facts(merged: MergedSet) -> dict[str, str]:
    """Give the title of a bundle, and whose its texts are."""
    facts = merged.facts
    said = {"title": shown(facts.title, "en", facts.language)[0]}
    for name in FACTS:
        told = dict.fromkeys(getattr(one, name) for one in merged.bundle.sources() if getattr(one, name))
        said[name] = "; ".join(told)
    return said


def _labels(merged: MergedSet) -> tuple[str, ...]:
    """Give the options of the main question as the earlier plan words them, where the plan gave them."""
    pack = next(iter(merged.latest_packs), None)
    if pack is None:
        return ()
    task = merged.task(pack.pack_id)
    draft = Draft(seed="", family=merged.facts.family)
    main = _main(task.questions)
    if not draft.asks_for_labels or not isinstance(main, Choice):
        return ()
    return tuple(shown(one.text, "en", task.language)[0] or one.id for one in main.options)
