# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Makes the items of a bundle from rows: one line each, the same in every pack, and what stays at home.

Texts come into items code point for code point. File names and lines of the source, gold, aliases of models
and columns that are not shown stay in the bundle's record of the item and never in its line.
"""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from annotator_app.errors import Problem
from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.shaping import as_text
from annotator_app.language import dictionaries, tags, words
from annotator_app.model import ids
from annotator_app.model.border import item_checker
from annotator_app.model.bundle import BundleItem
from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.pack import SEVERAL, Task
from annotator_app.model.strict_json import MAX_INTEGER, write, write_line
from annotator_app.packs.limits import LIMITS
from annotator_app.study.draw import balanced_order
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building import item_parts, suggested
from annotator_app.workflows.building.item_parts import Content, EmptyPartError, PartShapeError
from annotator_app.workflows.building.plans.plan import Plan
from annotator_app.workflows.building.read_source import PlacedRow
from annotator_app.workflows.building.roles import Purpose, Roles
from annotator_app.workflows.building.row_texts import NotTextError, column_names, column_text, column_value
from annotator_app.workflows.checking.given_values import Names, UnmappedError, option_names, value_for

EMPTY = QT_TRANSLATE_NOOP("sources", "The item has no text for “{part}” and is left out.")
BAD_SHAPE = QT_TRANSLATE_NOOP("sources", "“{part}” does not fit: {reason}")
ID_TWICE = QT_TRANSLATE_NOOP("sources", "The id “{id}” stands twice; first in line {first} of {file}.")
ID_RENAMED = QT_TRANSLATE_NOOP("sources", "The id “{id}” is outside the pattern and becomes “{name}”.")
NO_IDS = QT_TRANSLATE_NOOP(
    "sources", "The plan names no column for ids; items get ids from their file and line."
)
ID_MISSING = QT_TRANSLATE_NOOP("sources", "The item has no id; it gets “{name}” from its file and line.")
BAD_LANGUAGE = QT_TRANSLATE_NOOP("sources", "“{tag}” is no language tag.")
NO_LANGUAGE = QT_TRANSLATE_NOOP("sources", "The item names no language, and the bundle has none for all.")
UNMAPPED = QT_TRANSLATE_NOOP("sources", "The value “{label}” fits no answer of the question “{question}”.")
NOTHING_MAPPED = QT_TRANSLATE_NOOP(
    "sources", "No value of the column “{column}” fits an answer of “{question}”."
)
EMPTY_RESPONSE = QT_TRANSLATE_NOOP("sources", "Response {number} has no text.")
TOO_LONG = QT_TRANSLATE_NOOP("sources", "The item takes {size} bytes; the limit is {limit}.")
NO_WORDS = QT_TRANSLATE_NOOP(
    "sources",
    "Where words begin in texts without spaces is not known here: install {package}, or marks go letter by letter.",
)
HAS_NUL = QT_TRANSLATE_NOOP("sources", "A text holds the character NUL, which no text has.")
MISFIT = QT_TRANSLATE_NOOP("sources", "The item does not fit its family: {reason}")


@dataclass(frozen=True, slots=True)
class Made:
    """An item with its line for packs, the fields of that line, and what one has to know for it.

    `stratum` is what its columns of `strata` hold, `characters` how long its texts are together.
    """

    item: BundleItem
    fields: dict[str, Any]
    languages: tuple[str, ...]
    expertise: tuple[str, ...] = ()
    stratum: tuple[str, ...] = ()
    characters: int = 0


def own_id(plan: Plan, place: str) -> str:
    """Give the id of an item that has none in its source, for the name of its file and its line (`comments-17`).

    It tells neither: it travels, and what a file is called may say whose responses it holds.
    """
    return ids.hashed(f"{plan.seed}\x1frow\x1f{place}")


def ids_named(plan: Plan, names: Iterable[str], known: Container[str]) -> list[str]:
    """Give the ids of the items that a plan names: by their ids, or by file and line where the source has none."""
    return [name if name in known else own_id(plan, name) for name in names]


def known_as(item: BundleItem) -> str:
    """Give what the coordinator knows an item by: its id, else file and line, which plans may name as its id."""
    return item.id if item.source_id else f"{PurePath(item.file).stem}-{item.row}"


class ItemMaker:
    """Makes items of one plan; `problems` collects every place that is not good."""

    def __init__(
        self, plan: Plan, family: Family, task: Task, roles: Roles, earlier: Container[str] = frozenset()
    ) -> None:
        self.plan, self.family, self.task, self.roles = plan, family, task, roles
        self._earlier = earlier  # ids that items without an id of their own have from an earlier build
        self.problems: list[Problem] = []
        self._check = item_checker(family, task)
        # The ids that are taken, with the places that took them.
        self._ids: dict[str, tuple[str, int]] = {}
        self._names = {question.id: option_names(question) for question in task.questions}
        self._positions: dict[int, int] = {}
        self._unmapped: set[tuple[str, str]] = set()
        self._mapped: set[str] = set()
        self._said_no_ids = False
        self._said_no_words = False

    def make_all(self, rows: list[PlacedRow]) -> Iterator[Made]:
        """Give the items of the rows in order; a row of a chat gives one for each turn of the assistant."""
        for placed in rows:
            contents = item_parts.contents(placed.row, self.plan, self.family, self.roles)
            turns = (
                (number if self.roles.chat is not None else None, one) for number, one in enumerate(contents)
            )
            try:
                made = (self._made(placed, content, turn) for turn, content in turns)
                yield from (one for one in made if one is not None)
            except EmptyPartError as empty:
                self._problem("empty", EMPTY, placed.row, warning=True, part=str(empty))
            except PartShapeError as error:
                self._problem("bad_shape", BAD_SHAPE, placed.row, part=error.part, reason=error.reason)

    def unmapped_problems(self) -> Iterator[Problem]:
        """Give a problem for every question of whose given values none fits: then the plan maps them wrongly."""
        for question in sorted({name for name, _label in self._unmapped} - self._mapped):
            columns = (self.roles.given[purpose].get(question) for purpose in self.roles.given)
            column = next(_shown(one) for one in columns if one)
            params = {"question": question, "column": column}
            file, line = str(self.plan.path), self.plan.lines().line(("fields", question))
            yield Problem("nothing_mapped", NOTHING_MAPPED, params, file=file, line=line, column=column)

    def repeat(self, made: Made, placed: PlacedRow) -> Made | None:
        """Give the same item under another id, with other ids and another order of its responses."""
        name = (
            "x-" + hashlib.sha256(f"{self.plan.seed}\x1frepeat\x1f{made.item.id}".encode()).hexdigest()[:16]
        )
        number = self._number_of(made)
        contents = list(item_parts.contents(placed.row, self.plan, self.family, self.roles))
        return self._finished(
            placed, contents[number or 0], name, made.item.source_id, repeat_of=made.item.id
        )

    def _number_of(self, made: Made) -> int | None:
        if self.roles.chat is None:
            return None
        return int(made.item.source_id.rpartition("#")[2] or 0) if "#" in made.item.source_id else 0

    def _made(self, placed: PlacedRow, content: Content, turn: int | None) -> Made | None:
        row = placed.row
        source_id = self._source_id(row)
        name = source_id or self._own_id(row, "" if turn is None else f"-{turn + 1}")
        if turn is not None:
            name, source_id = f"{name}-{turn + 1}", f"{source_id}#{turn}"
        id_ = ids.item_id(name)
        if not source_id.partition("#")[0]:
            self._without_id(row, id_)
        elif id_ != name:
            self._problem("id_renamed", ID_RENAMED, row, warning=True, id=name, name=id_)
        if id_ in self._ids:
            file, line = self._ids[id_]
            self._problem("id_twice", ID_TWICE, row, id=name, first=line, file=file)
            return None
        self._ids[id_] = (row.path, row.line)
        return self._finished(placed, content, id_, source_id)

    def _finished(
        self, placed: PlacedRow, content: Content, id_: str, source_id: str, repeat_of: str | None = None
    ) -> Made | None:
        row = placed.row
        language = self._language(row)
        fields: dict[str, Any] = {"id": id_}
        if language and language != self.task.language:
            fields["language"] = language
        names = self._place(fields, content, id_, row)
        self._borders(fields, row)
        item = Item(fields)
        spoken = self._spoken(item, language, row)
        if spoken is None:
            return None
        gold = self._given("gold", row, item, names, content)
        suggestion = self._given("suggestion", row, item, names, content)
        if suggestion and not suggested.left_out(self.plan, repeat_of or id_):
            fields["suggestion"] = suggestion
        keep = {name: _plain(column_value(row, column)) for name, column in self.plan.fields.keep.items()}
        facts = {name: _fact(keep[name]) for name in self.plan.fields.show if keep.get(name) is not None}
        if facts:
            fields["facts"] = facts
        self._beside(fields, row)
        line = self._line(fields, row)
        if line is None:
            return None
        made = BundleItem(
            id=id_,
            line=line,
            source=placed.source,
            file=row.path,
            row=row.line,
            source_id=source_id.partition("#")[0] if self.roles.chat is None else source_id,
            keep={
                **{name: value for name, value in keep.items() if value is not None},
                **suggested.kept(self.plan, repeat_of or id_, suggestion, suggestion and self._score(row)),
            },
            models=item_parts.written_by(content, names.responses, fields, row, self.plan.fields.models),
            gold=gold,
            repeat_of=repeat_of,
        )
        return Made(
            made,
            fields,
            spoken,
            expertise=column_names(row, self.plan.plan.expertise),
            stratum=tuple(" ".join(column_names(row, name)) for name in self.plan.plan.strata),
            characters=sum(len(block.text) for block in item.blocks.values()),
        )

    def _score(self, row: Row) -> Any:
        column = self.plan.suggestions.score
        score = None if column is None else _plain(column_value(row, column))
        if not suggested.is_score(score):
            self._problem(
                "bad_score", suggested.BAD_SCORE, row, warning=True, column=column, score=str(score)[:80]
            )
        return score

    def _without_id(self, row: Row, name: str) -> None:
        """Say it of each item where others have ids, else once for all."""
        if self.roles.id is not None:
            self._problem("id_missing", ID_MISSING, row, warning=True, name=name)
        elif not self._said_no_ids:
            self._said_no_ids = True
            self._problem("no_ids", NO_IDS, row, warning=True)

    def _source_id(self, row: Row) -> str:
        column = self.roles.id
        if column is None:
            return ""
        if isinstance(column, str):
            return as_text(column_value(row, column)) or ""
        parts = [as_text(column_value(row, name)) or "" for name in column]
        return "-".join(parts) if all(parts) else ""

    def _own_id(self, row: Row, turn: str) -> str:
        place, number = f"{row.origin or row.file}-{row.line}", 2
        known = self._known_id(place, turn)
        if known is not None:
            return known
        name = own_id(self.plan, place)
        while name in self._ids:
            name, number = own_id(self.plan, f"{place}-{number}"), number + 1
        return name

    def _known_id(self, place: str, turn: str) -> str | None:
        """Give the id by file and line, where a version that gave such ids has built the item."""
        name, number = place, 2
        while ids.item_id(name + turn) in self._ids:
            name, number = f"{place}-{number}", number + 1
        return name if ids.item_id(name + turn) in self._earlier else None

    def _language(self, row: Row) -> str | None:
        return self.roles.item_language.of(row) or (self.plan.bundle.language or None)

    def _place(self, fields: dict[str, Any], content: Content, id_: str, row: Row) -> Names:
        """Put the parts into the line, responses under ids and in an order that tell nothing."""
        fields.update(content.parts)
        fields.update({"options": content.options} if content.options else {})
        options = dict(content.option_names)
        responses: dict[str, str] = {}
        if content.responses:
            made = item_parts.response_ids(self.plan.seed, id_, len(content.responses))
            position = self._positions.setdefault(len(made), 0)
            self._positions[len(made)] += 1
            order = balanced_order(self.plan.seed, len(made), position)
            fields["responses"] = [{"id": made[number], **content.responses[number]} for number in order]
            for number, response in enumerate(content.responses, start=1):
                if not response["text"].strip():
                    self._problem("empty_response", EMPTY_RESPONSE, row, warning=True, number=number)
            for number, name in enumerate(made):
                responses[content.aliases[number]] = name
            for number, name in enumerate(made):
                responses.setdefault(content.response_names[number], name)
                responses.setdefault(str(number + 1), name)
        return Names(options, responses)

    def _spoken(self, item: Item, language: str | None, row: Row) -> tuple[str, ...] | None:
        """Give the languages one has to know for the item; None, and the reason told, where they are not good."""
        if not language and self.task.language == SEVERAL:
            self._problem("no_language", NO_LANGUAGE, row)
            return None
        named = {block.language or language or "" for block in item.blocks.values()}
        found = dict.fromkeys(tag for one in sorted(named) for tag in tags.split(one))
        bad = [tag for tag in found if not ids.fits(ids.TAG, tag)]
        for tag in bad:
            self._problem("bad_language", BAD_LANGUAGE, row, tag=tag)
        return None if bad else tuple(found)

    def _borders(self, fields: dict[str, Any], row: Row) -> None:
        """Give texts in scripts without spaces the starts of sentences and words, so that all programs cut alike."""
        for part in self.family.parts:
            value = fields.get(part.field) if part.markable else None
            for block in value if isinstance(value, list) else [value]:
                if not isinstance(block, dict) or not words.is_unspaced(block["text"]):
                    continue
                block["sentences"] = [start for start, _end in words.sentence_spans(block["text"])]
                starts = dictionaries.starts(block["text"])
                if starts is not None:
                    block["words"] = starts
                elif not self._said_no_words:
                    self._said_no_words = True
                    self._problem("no_words", NO_WORDS, row, warning=True, package=dictionaries.PACKAGE)

    def _beside(self, fields: dict[str, Any], row: Row) -> None:
        """Put the read-only lines beside the texts; a row without one has none."""
        found = {}
        for part in self.plan.line:
            try:
                text = column_text(row, part.column)
            except NotTextError:
                self._problem("bad_shape", BAD_SHAPE, row, part=part.id, reason=item_parts.NOT_TEXT)
                continue
            if text.strip() and fields.get(part.beside):
                found[part.id] = {"text": text} | ({"language": part.language} if part.language else {})
        if found:
            fields["lines"] = found

    def _given(
        self, purpose: Purpose, row: Row, item: Item, names: Names, content: Content
    ) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for question_id, column in self.roles.given[purpose].items():
            question = self.task.question(question_id)
            label = column_value(row, column)
            if question is None or label is None or label == "":
                continue
            options = self._names[question_id] or names.options
            try:
                values[question_id] = value_for(question, label, item, Names(options, names.responses))
            except UnmappedError as error:
                params = {"label": str(error), "question": question_id, "column": _shown(column)}
                if (question_id, str(error)) not in self._unmapped:
                    self._problem("unmapped", UNMAPPED, row, warning=True, **params)
                self._unmapped.add((question_id, str(error)))
                continue
            self._mapped.add(question_id)
        return values

    def _line(self, fields: dict[str, Any], row: Row) -> bytes | None:
        misfits = self._check(fields)
        for misfit in misfits:
            self._problem("misfit", MISFIT, row, reason=misfit.params.get("reason", ""))
        line = write_line(fields)
        if len(line) > LIMITS.line:
            self._problem("too_long", TOO_LONG, row, size=len(line), limit=LIMITS.line)
            return None
        if b"\\u0000" in line and any("\0" in block.text for block in Item(fields).blocks.values()):
            self._problem("nul", HAS_NUL, row)
            return None
        return None if misfits else line

    def _problem(
        self, code: str, sentence: str, row: Row, *, warning: bool = False, **params: object
    ) -> None:
        column = params.get("column") or params.get("part")
        self.problems.append(
            Problem(
                code,
                sentence,
                params,
                severity="warning" if warning else "error",
                file=row.path,
                line=row.line,
                column=str(column) if column else None,
            )
        )


def _plain(value: Any) -> Any:
    """Give a value as JSON of packs has it: whole numbers beyond 2^53 become text."""
    if isinstance(value, dict):
        return {str(name): _plain(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > MAX_INTEGER:
        return str(value)
    return value


def _fact(value: Any) -> str:
    text = as_text(value)
    return text if text is not None else write(value).decode("utf-8")


def _shown(column: Any) -> str:
    return column if isinstance(column, str) else ", ".join(column)
