# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Export: the merged set of a bundle as rows for others, with what was dropped and why."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import Problem, UsageError
from annotator_app.exchange.formats import FORMATS, Format, by_name
from annotator_app.exchange.publishing import parquet_file
from annotator_app.exchange.writing.writer import (
    SKIPPED,
    TEXT,
    WRITERS,
    Choices,
    Loss,
    fitting,
    nothing_suggested,
    writer,
)
from annotator_app.model.outcome import OfUnit
from annotator_app.model.question import is_category
from annotator_app.model.rows import AnswerRow
from annotator_app.model.suggestion import began_as_one
from annotator_app.quality.deciding import votes
from annotator_app.quality.signs.real_share import RealShare, TextOrigin, text_origin
from annotator_app.store.bundle import bundle_store
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.exporting import publish_set
from annotator_app.workflows.exporting.adjusted_scores import adjusted_scores, pools_of
from annotator_app.workflows.exporting.merged_rows import merged_rows
from annotator_app.workflows.exporting.pseudonyms import Pseudonyms
from annotator_app.workflows.exporting.publish_set import Published, WrittenFile
from annotator_app.workflows.exporting.set_folder import refuse_folder
from annotator_app.workflows.exporting.suggested_labels import SuggestedLabels
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merging import leak_guard
from annotator_app.workflows.merging.leak_guard import Guarded
from annotator_app.workflows.new_file import new_file, refuse_existing
from annotator_app.workflows.progress import SILENT, Progress

NO_FORMAT: Final = QT_TRANSLATE_NOOP(
    "errors", "No format called {format} is written. Nothing was written. Choose one of {formats}."
)
NOT_MERGED: Final = QT_TRANSLATE_NOOP(
    "errors", "{format} has its own way of merging answers. Leave merged rows out. Nothing was written."
)
# A data set is a folder; Parquet is made of whole tables. All else is written line by line.
WRITTEN: Final = (*WRITERS, "parquet", "dataset")
ANSWERS: Final = "answers"
_ENDINGS: Final = {
    "csv": ".csv", "xlsx": ".xlsx", "ods": ".ods", "conll": ".conll", "parquet": ".parquet", "webanno": ".tsv",
    "label_studio": ".json", "argilla": ".json", "cas_json": ".json", "squad": ".json", "dataset": "",
}  # fmt: skip
JUDGE: Final = QT_TRANSLATE_NOOP("losses", "an answer of a model that judges")
FORK: Final = QT_TRANSLATE_NOOP("losses", "two continuations of one person’s work, nothing was chosen")
LITTLE_TYPED: Final = QT_TRANSLATE_NOOP(
    "losses", "People wrote fewer than half of the texts themselves: {real} of {known} whose origin is known."
)
REPORTED: Final = QT_TRANSLATE_NOOP(
    "losses",
    "Answers that report a problem instead: {count}. The report counts them as reports, not as answers.",
)
JUDGES_ALONE: Final = QT_TRANSLATE_NOOP(
    "errors", "Answers of models that judge are written one row an answer, in a format that has such rows."
)
LEAKS: Final = QT_TRANSLATE_NOOP("losses", "says what a held-out item says")
# What models learn from: nothing that is like a held-out item goes into it.
TRAINING: Final = ("sft", "preference", "kto", "prompts", "helpsteer", "oasst")
# Merged rows that have a place for the label that is suggested beside the merged one.
WITH_SUGGESTED: Final = ("jsonl", "csv", "xlsx", "ods", "parquet", "label_studio", "argilla")
_STEP: Final = 500


@dataclass(frozen=True)
class ExportReport:
    """What was written: rows, answers read, what was dropped by reason, kinds of rows where some differ, the files.

    `problems`: what people should know of the rows; they stand in nobody's way.
    """

    format: str
    rows: int
    answers: int
    dropped: tuple[dict[str, Any], ...]
    kinds: Mapping[str, int]
    files: tuple[WrittenFile, ...]
    problems: tuple[Problem, ...] = ()


def formats() -> Sequence[Format]:
    """Give the formats that are read or written."""
    return FORMATS


def has_parquet() -> bool:
    """Tell whether Parquet can be written here."""
    return parquet_file.is_there()


def file_name(bundle: str, format_name: str, *, merge: bool = False) -> str:
    """Give the usual name of what is written: that of the bundle, the format, and its ending; a folder has none.

    An ending that names the format says it once: `news.csv`, but `news-squad.json`.
    """
    ending = _ENDINGS.get(format_name, ".jsonl")
    told = "" if ending == f".{format_name}" else f"-{format_name}"
    return f"{bundle}{told}{'-merged' * merge}{ending}"


def can_merge(format_name: str) -> bool:
    """Tell whether rows of a format can be asked for merged; others are so already, or cannot be."""
    found = by_name(format_name)
    return found is not None and found.rows == "either"


def run(
    bundle_path: Path,
    format_name: str,
    out: Path,
    *,
    force: bool = False,
    bom: bool = False,
    pseudonyms: bool = False,
    merge: bool = False,
    judges: bool = False,
    parquet: bool = False,
    annotators: str = "other",
    progress: Progress = SILENT,
) -> ExportReport:
    """Write the merged answers of a bundle as `format_name` to `out`: a file, or a folder for a data set.

    The same merged answers give the same bytes. `bom` puts a byte order mark before CSV; `pseudonyms` takes names of
    contributors and right answers out; `merge` makes one row an item of all answers; `judges` gives what models that
    judge said, instead of what people did; `parquet` gives a data set its tables as Parquet too; `annotators` is what
    its card calls the contributors. Raises UsageError for an unknown format or a missing package, FileExistsHereError,
    StoreError, Cancelled; no file stands at `out` then.
    """
    if format_name not in WRITTEN:
        raise UsageError(NO_FORMAT, format=format_name, formats=", ".join(WRITTEN))
    if merge and not can_merge(format_name):
        raise UsageError(NOT_MERGED, format=format_name)
    if judges and (merge or not can_merge(format_name)):
        raise UsageError(JUDGES_ALONE)
    with bundle_store.open_bundle(bundle_path) as bundle:
        merged = MergedSet(bundle)
        loss = Loss() if judges else _first_losses(merged)
        if format_name == "dataset":
            refuse_folder(out, force=force)
            guarded = leak_guard.of_everything(merged, progress)
            made = publish_set.run(
                merged, out, loss, force=force, parquet=parquet, annotators=annotators, progress=progress,
                leaks=guarded.texts,
            )  # fmt: skip
            return _report(format_name, made.rows[ANSWERS], made, loss, guarded, tuple(made.files))
        refuse_existing(out, force=force)
        if format_name == "parquet":
            publish_set.refuse_parquet()
        suggested = _suggested(merged, format_name, merge=merge)
        guarded = leak_guard.of_everything(merged, progress)
        answers = _Watched(merged, progress, judges=judges)
        kept = _kept(format_name, answers, guarded, loss)
        told = _told(merged, kept, loss, pseudonyms=pseudonyms, merge=merge, suggested=suggested)
        if format_name == "parquet":
            rows, written = publish_set.one_table(merged, told, out, loss, force=force, merge=merge)
            return _report(format_name, rows, answers, loss, guarded, (written,))
        pieces, written = _write(_lines(format_name, told, answers, loss, bom=bom), out, force=force)
    return _report(format_name, _rows(format_name, pieces, loss), answers, loss, guarded, (written,))


def look(
    bundle_path: Path,
    format_name: str,
    *,
    pseudonyms: bool = False,
    merge: bool = False,
    progress: Progress = SILENT,
) -> ExportReport:
    """Tell what `run` would write and leave out, without writing anything. Raises StoreError, Cancelled."""
    with bundle_store.open_bundle(bundle_path) as bundle:
        merged = MergedSet(bundle)
        loss = _first_losses(merged)
        guarded = leak_guard.of_everything(merged, progress)
        answers = _Watched(merged, progress)
        whole = format_name == "dataset"
        kept = _kept(format_name, answers, guarded, loss)
        told = _told(merged, kept, loss, pseudonyms=pseudonyms or whole, merge=merge)
        if whole or format_name == "parquet":
            rows = publish_set.count_rows(merged, told, loss, alone=not whole)
        else:
            rows = _rows(format_name, sum(1 for _ in _lines(format_name, told, answers, loss)), loss)
    return _report(format_name, rows, answers, loss, guarded)


def _first_losses(merged: MergedSet) -> Loss:
    loss = Loss()
    for _ in merged.judged():
        loss.drop(JUDGE)
    for one in merged.forks:
        loss.drop(FORK, len(merged.bundle.answered_items(one.pack_id)))
    return loss


def _kept(
    format_name: str, answers: Iterable[AnswerRow], guarded: Guarded, loss: Loss
) -> Iterable[AnswerRow]:
    """Leave out of files for training what is like a held-out item; other files say what each item is for."""
    if format_name not in TRAINING or not guarded.texts:
        return answers

    def rows() -> Iterator[AnswerRow]:
        for row in answers:
            if guarded.leaves_out(row.given.item, row.contributor):
                loss.drop(LEAKS)
            else:
                yield row

    return rows()


def _told(
    merged: MergedSet,
    answers: Iterable[AnswerRow],
    loss: Loss,
    *,
    pseudonyms: bool,
    merge: bool,
    suggested: OfUnit = nothing_suggested,
) -> Iterable[AnswerRow]:
    answers = fitting(answers, loss)
    told = Pseudonyms(merged.facts).over(answers, loss) if pseudonyms else answers
    return merged_rows(told, loss, suggested) if merge else told


def _suggested(merged: MergedSet, format_name: str, *, merge: bool) -> OfUnit:
    """Read what is suggested where merged rows carry it: before the rows, which then lie in the room that it took."""
    asked = any(map(is_category, merged.asked.questions))
    if not (merge and asked and format_name in WITH_SUGGESTED):
        return nothing_suggested
    found = SuggestedLabels(merged)
    found.read()
    return found


def _lines(
    format_name: str,
    told: Iterable[AnswerRow],
    answers: _Watched,
    loss: Loss,
    *,
    bom: bool = False,
) -> Iterator[bytes]:
    choices = Choices(
        majority=votes.majority,
        merged=votes.merged,
        origin=origin_of,
        bom=bom,
        adjusted=adjusted_scores(answers, pools_of(answers.merged)) if format_name == "ratings" else {},
        suggested=SuggestedLabels(answers.merged),
        kept=answers.merged.bundle.kept_names,
        items=answers.merged.items,
    )
    return writer(format_name)(told, loss, choices)


def origin_of(row: AnswerRow, question: str, text: str) -> str:
    """Tell how a text came to be, from the counters of its field (quality.md 3.4)."""
    start = f"{question}."
    timing: Mapping[str, int] = (row.given.value or {}).get("timing") or {}
    counted = {name[len(start) :]: number for name, number in timing.items() if name.startswith(start)}
    began = began_as_one(row.given.value or {}, question)
    return text_origin(counted or None, len(text), began).value


def _rows(format_name: str, pieces: int, loss: Loss) -> int:
    """Give how many of the pieces that a writer gave are rows."""
    if loss.rows is not None:
        return loss.rows
    return pieces - int(format_name == "csv" and pieces > 0)


def _write(lines: Iterable[bytes], out: Path, *, force: bool) -> tuple[int, WrittenFile]:
    digest = hashlib.sha256()
    rows = size = 0
    with new_file(out, force=force) as file:
        for line in lines:
            file.write(line)
            digest.update(line)
            size += len(line)
            rows += 1
    return rows, WrittenFile(out, digest.hexdigest(), size)


def _report(
    format_name: str,
    rows: int,
    read: _Watched | Published,
    loss: Loss,
    guarded: Guarded,
    files: tuple[WrittenFile, ...] = (),
) -> ExportReport:
    problems = (*_typed(format_name, loss.kinds), *_told_of_rows(read, loss), *guarded.listed())
    kinds = dict(sorted(loss.kinds.items()))
    return ExportReport(format_name, rows, read.answers, tuple(loss.listed()), kinds, files, problems)


def _told_of_rows(read: _Watched | Published, loss: Loss) -> Iterator[Problem]:
    """Say how many rows are no answers, since the report counts them apart, and what is written otherwise."""
    if read.reported and SKIPPED not in loss.counts:
        yield Problem("reported", REPORTED, {"count": read.reported}, "warning")
    for sentence, count in sorted(loss.changed.items()):
        yield Problem("written_otherwise", sentence, {"count": count}, "warning")


def _typed(format_name: str, kinds: Mapping[str, int]) -> Iterator[Problem]:
    """Warn where people wrote fewer than half of the texts to train on themselves (quality.md 3.4)."""
    texts = {origin: kinds.get(f"{TEXT}{origin}", 0) for origin in TextOrigin}
    known = sum(texts.values()) - texts[TextOrigin.UNKNOWN]
    if format_name in TRAINING and RealShare(texts, texts).low:
        real = texts[TextOrigin.TYPED] + texts[TextOrigin.QUOTED]
        yield Problem("little_typed", LITTLE_TYPED, {"real": real, "known": known}, "warning")


class _Watched:
    """The rows of a merged set, told to the progress as they are read; a second reading begins anew."""

    def __init__(self, merged: MergedSet, progress: Progress, *, judges: bool = False) -> None:
        self.merged = merged
        self._judges = judges
        self._progress = progress
        self._total = merged.bundle.answer_count()
        self.answers = self.reported = 0

    def __iter__(self) -> Iterator[AnswerRow]:
        self.answers = self.reported = 0
        for row in self.merged.judged() if self._judges else self.merged.rows():
            if self.answers % _STEP == 0:
                self._progress.step(self.answers, self._total)
            self.answers += 1
            self.reported += row.given.status != "done"
            yield row
        self._progress.step(self.answers, self.answers)
