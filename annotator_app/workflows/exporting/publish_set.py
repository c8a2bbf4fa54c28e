# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Publish: the merged set of a bundle as a data set: tables, card, licences and Croissant metadata in a new folder.

Contributors always stand under pseudonyms, and hidden right answers stay at home. The same merged answers and the
same time (`SOURCE_DATE_EPOCH`) give the same bytes; the time stands in card and metadata alone.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO, Final

from annotator_app.errors import UsageError
from annotator_app.exchange.publishing import parquet_file
from annotator_app.exchange.publishing.about import DataFile
from annotator_app.exchange.publishing.card import LICENCE_FILE, card, licence_page
from annotator_app.exchange.publishing.croissant import croissant
from annotator_app.exchange.publishing.tables import Row, Table, Tables
from annotator_app.exchange.writing.writer import Choices, Loss, fitting, json_line
from annotator_app.model.question import AnyQuestion
from annotator_app.model.rows import AnswerRow
from annotator_app.packs.durable import beside
from annotator_app.quality.deciding import votes
from annotator_app.store.refusals import told
from annotator_app.workflows.exporting import publish_words
from annotator_app.workflows.exporting.pseudonyms import Pseudonyms
from annotator_app.workflows.exporting.published_sources import PublishedSources
from annotator_app.workflows.exporting.set_folder import CARD, METADATA, new_folder
from annotator_app.workflows.exporting.suggested_labels import SuggestedLabels
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.new_file import new_file
from annotator_app.workflows.progress import Progress

BY_RULE: Final = Choices(majority=votes.majority, merged=votes.merged)
_STEP: Final = 500


@dataclass(frozen=True)
class WrittenFile:
    """One file that was written."""

    path: Path
    sha256: str
    size: int


@dataclass
class _Open:
    path: str
    table: str
    split: str
    file: BinaryIO
    digest: Any = field(default_factory=hashlib.sha256)
    rows: int = 0
    size: int = 0


@dataclass
class Published:
    """What was written: rows by table, answers read, how many of these report a problem, the files in their order."""

    rows: Counter[str] = field(default_factory=Counter)
    answers: int = 0
    reported: int = 0
    files: list[WrittenFile] = field(default_factory=list)


def refuse_parquet() -> None:
    """Refuse Parquet where its package is missing. Raises UsageError."""
    if not parquet_file.is_there():
        raise UsageError(parquet_file.NO_PACKAGE, package=parquet_file.PACKAGE)


def questions_of(merged: MergedSet) -> list[AnyQuestion]:
    """Give every question that any pack of the bundle asked, each once, as it was asked last."""
    return list(merged.asked.questions)


def run(
    merged: MergedSet,
    out: Path,
    loss: Loss,
    *,
    force: bool,
    parquet: bool,
    annotators: str,
    progress: Progress,
    leaks: int = 0,
) -> Published:
    """Write the folder; the metadata, which names every file by its digest, comes last.

    `leaks`: how many texts are like held-out items and not waived, for the card.
    Raises FileExistsHereError, UsageError where Parquet cannot be written, StoreError, Cancelled.
    """
    if parquet:
        refuse_parquet()
    tables = Tables(merged.facts.family, questions_of(merged))
    published = Published()
    with new_folder(out, force=force) as folder:
        writing = _Writing(folder, tables)
        with ExitStack() as open_files:
            for name, split, rows in _rows(merged, tables, loss, published, progress):
                writing.add(open_files, name, split, rows)
                published.rows[name] += len(rows)
        files = writing.data_files(parquet=parquet)
        about = publish_words.about(merged, tables, files, loss, annotators, progress, leaks)
        pages = {CARD: card(about), LICENCE_FILE: licence_page(about), METADATA: croissant(about)}
        published.files = [WrittenFile(out / one.path, one.sha256, one.size) for one in files]
        for name, data in pages.items():
            with new_file(folder / name) as page:
                page.write(data)
            published.files.append(WrittenFile(out / name, hashlib.sha256(data).hexdigest(), len(data)))
    return published


def one_table(
    merged: MergedSet, rows: Iterable[AnswerRow], out: Path, loss: Loss, *, force: bool, merge: bool = False
) -> tuple[int, WrittenFile]:
    """Write the answers of all splits as one file of Parquet; give the number of rows. `merge`: they are merged.

    Raises FileExistsHereError, UsageError, StoreError.
    """
    tables = Tables(merged.facts.family, questions_of(merged), alone=True, merge=merge)
    lines = beside(out, "rows")
    count = 0
    try:
        with new_file(lines) as file:
            for row in tables.only_answers(rows, loss):
                file.write(json_line(row))
                count += 1
        with told(out):
            size, digest = write_parquet(lines, tables.answers, out, force=force)
    finally:
        lines.unlink(missing_ok=True)
    return count, WrittenFile(out, digest, size)


def count_rows(merged: MergedSet, rows: Iterable[AnswerRow], loss: Loss, *, alone: bool) -> int:
    """Give how many rows the table of answers would have, and count what it leaves out.

    `alone`: as one table, else with the table of labels beside it.
    """
    tables = Tables(merged.facts.family, questions_of(merged), alone=alone)
    if alone:
        return sum(1 for _ in tables.only_answers(rows, loss))
    return sum(len(said) for _, said, _ in tables.of_items(rows, loss, BY_RULE))


def _rows(
    merged: MergedSet, tables: Tables, loss: Loss, published: Published, progress: Progress
) -> Iterator[tuple[str, str, list[Row]]]:
    total = merged.bundle.answer_count()

    def watched() -> Iterator[AnswerRow]:
        for row in merged.rows():
            if published.answers % _STEP == 0:
                progress.step(published.answers, total)
            published.answers += 1
            published.reported += row.given.status != "done"
            yield row

    people_told = Pseudonyms(merged.facts).over(fitting(watched(), loss), loss)
    told_rows = PublishedSources(merged.bundle).over(people_told)
    choices = replace(BY_RULE, suggested=SuggestedLabels(merged))
    for split, said, labels in tables.of_items(told_rows, loss, choices):
        yield tables.answers.name, split, said
        yield tables.labels.name, split, labels


class _Writing:
    """The files of JSON Lines, one for each table and split, and what was counted of them."""

    def __init__(self, out: Path, tables: Tables) -> None:
        self._out = out
        self._tables: tuple[Table, ...] = (tables.answers, tables.labels)
        self._made: dict[tuple[str, str], _Open] = {}

    def add(self, files: ExitStack, table: str, split: str, rows: Iterable[Row]) -> None:
        """Write rows to the file of their table and split."""
        for row in rows:
            one = self._made.get((table, split)) or self._begun(files, table, split)
            line = json_line(row)
            one.file.write(line)
            one.digest.update(line)
            one.rows, one.size = one.rows + 1, one.size + len(line)

    def _begun(self, files: ExitStack, table: str, split: str) -> _Open:
        path = f"{table}/{split}.jsonl"
        with told(self._out):
            (self._out / table).mkdir(exist_ok=True)
        file = files.enter_context(new_file(self._out / path))
        one = self._made[table, split] = _Open(path, table, split, file)
        return one

    def data_files(self, *, parquet: bool) -> list[DataFile]:
        """Give the files by table and split, those of Parquet after each, which are written here."""
        found = []
        for (name, _), one in sorted(self._made.items()):
            found.append(DataFile(one.path, one.table, one.split, one.rows, one.digest.hexdigest(), one.size))
            if parquet:
                table = next(table for table in self._tables if table.name == name)
                found.append(self._as_parquet(one, table))
        return found

    def _as_parquet(self, one: _Open, table: Table) -> DataFile:
        path = one.path.removesuffix("jsonl") + "parquet"
        with told(self._out / path):
            size, digest = write_parquet(self._out / one.path, table, self._out / path, force=False)
        return DataFile(path, one.table, one.split, one.rows, digest, size)


def write_parquet(lines: Path, table: Table, out: Path, *, force: bool) -> tuple[int, str]:
    """Write rows that stand as JSON Lines as Parquet; give its size and digest. Raises OSError, StoreError."""
    made = beside(out, "made")
    try:
        parquet_file.write(lines, table.columns, made)
        data = made.read_bytes()
    finally:
        made.unlink(missing_ok=True)
    with new_file(out, force=force) as file:
        file.write(data)
    return len(data), hashlib.sha256(data).hexdigest()
