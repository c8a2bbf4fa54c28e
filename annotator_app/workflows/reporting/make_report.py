# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Report: the coordinator's page as one HTML file, and its tables as CSV."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import orjson

from annotator_app import paths
from annotator_app.errors import UsageError
from annotator_app.exchange.writing.write_csv import csv_line, safe
from annotator_app.language.names import name
from annotator_app.model.charts import Listed, Pick, Table
from annotator_app.model.pack import SEVERAL
from annotator_app.model.report_part import WHOLE, ReportPart
from annotator_app.reports.comparing import comparing_tables
from annotator_app.reports.count_tables import tables
from annotator_app.reports.figures import Figures
from annotator_app.reports.page import page
from annotator_app.reports.page_agreement import agreement_tables
from annotator_app.reports.page_gold import gold_tables
from annotator_app.reports.page_items import Behind
from annotator_app.reports.page_models import model_tables
from annotator_app.reports.page_part import named
from annotator_app.reports.page_rounds import round_tables
from annotator_app.reports.people import people_tables
from annotator_app.reports.words import Words
from annotator_app.store.bundle import bundle_store
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.new_file import make_folder, new_file, refuse_existing, taken_back
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.reporting import report_figures, round_before
from annotator_app.workflows.reporting.listed_items import LISTED, ListedItems

NO_PART: Final = QT_TRANSLATE_NOOP(
    "errors", "Nothing in this bundle is counted for {part}. Nothing was written. There are: {offers}."
)
_READABLE: Final = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
_FIGURE: Final = re.compile(r"-[0-9]+\.[0-9]+")


@dataclass(frozen=True)
class ReportMade:
    """The page, the tables, and the numbers that stand in them."""

    path: Path
    files: tuple[Path, ...]
    figures: dict[str, Any]
    summary: tuple[tuple[str, object], ...]


def run(
    bundle_path: Path,
    out: Path,
    csv_dir: Path | None = None,
    json_out: Path | None = None,
    *,
    force: bool = False,
    words: Words | None = None,
    before: Path | None = None,
    part: ReportPart = WHOLE,
    progress: Progress = SILENT,
) -> ReportMade:
    """Write the page to `out`, every table as a CSV file into `csv_dir` and every figure into `json_out`, if given.

    `before` is the bundle of an earlier round, which this one is held against as a whole. `part` is what alone is
    counted; page, tables and figures name it.

    `words` say in which language the page speaks; without them it is English.
    Raises FileExistsHereError unless `force`, UsageError, StoreError, Cancelled; nothing new stands there then.
    """
    for place in (out, json_out):
        if place is not None:
            refuse_existing(place, force=force)
    colours = json.loads((paths.resources() / "tokens.json").read_text(encoding="utf-8"))["color"]
    with counted(bundle_path, before, part, progress) as (figures, behind):
        # A file is named on the page only where it is written.
        said = replace(words or english(figures), files=csv_dir is not None)
        text = page(figures, colours, said, behind).encode("utf-8")
    del behind  # what was counted takes much room, and so do tables of thousands of people
    places: list[Path] = []
    with taken_back(force=force) as written:
        with new_file(out, force=force) as file:
            file.write(text)
        written.append(out)
        if csv_dir is not None:
            make_folder(csv_dir)
            for table in named(all_tables(figures), part):
                places.append(csv_dir / f"{table.name}.csv")
                write_table(places[-1], table, force=force)
                written.append(places[-1])
        if json_out is not None:
            with new_file(json_out, force=force) as file:
                file.write(orjson.dumps(figures.as_object(), option=_READABLE))
    items = figures.items
    summary = (
        ("Items", f"{items['complete']} complete, {items['partial']} partial, {items['missing']} missing"),
        ("To settle", items["to_adjudicate"]),
        ("Answers", str(figures.answers)),
        ("Contributors", str(figures.contributors)),
    )
    files = (out, *([json_out] if json_out else []), *places)
    return ReportMade(out, files, figures.as_object(), summary)


@contextmanager
def counted(
    bundle_path: Path, before: Path | None, part: ReportPart, progress: Progress
) -> Iterator[tuple[Figures, Behind]]:
    """Give the figures, and while the bundle is open the items behind each.

    Raises UsageError, StoreError, Cancelled.
    """
    # What stands on numpy takes 80 ms to import, which no other command needs.
    from annotator_app.workflows.reporting.figure_items import FigureItems
    from annotator_app.workflows.reporting.round_figures import Earlier

    listed = ListedItems(part.question)
    with ExitStack() as files:
        merged = MergedSet(files.enter_context(bundle_store.open_bundle(bundle_path)))
        earlier = None
        if before is not None:
            round_before.refuse_part(part)
            round_before.refuse_itself(bundle_path, before, merged.facts.project)
            last = MergedSet(files.enter_context(bundle_store.open_bundle(before)))
            round_before.refuse_later(merged, last, before)
            earlier = last, report_figures.read(last, progress).tallies
        found = report_figures.read(merged, progress, part, listed)
        if not found.offers.holds(part):
            offers = found.offers
            there = (*offers.languages, *(name for name, _ in offers.questions), *offers.contributors)
            said = ", ".join(value for _, value in part.names)
            raise UsageError(NO_PART, part=said, offers=", ".join(there))
        figures = report_figures.figures(merged, found, earlier)
        computed = FigureItems(merged, lambda: found, Earlier(*earlier) if earlier else None)

        def behind(pick: Pick, most: int) -> Listed:
            if pick.what == "practice":  # it counts nowhere, and no page names its items
                return Listed(items=(), total=0)
            return (listed if pick.what in LISTED else computed).behind(pick, most)

        yield figures, behind


def all_tables(figures: Figures) -> Iterator[Table]:
    """Give every table of the page, one by one as it is made; their names are those of the CSV files."""
    yield from tables(figures)
    yield from agreement_tables(figures.agreement)
    yield from gold_tables(figures.gold)
    yield from model_tables(figures.models)
    yield from round_tables(figures.rounds)
    yield from people_tables(figures.people)
    yield from comparing_tables(figures.comparing)


def english(figures: Figures) -> Words:
    """Give the words of a page in English, with the names of languages that the program knows."""
    return Words(
        data=figures.language, name=lambda tag: "several languages" if tag == SEVERAL else name(tag, "en")
    )


def write_table(place: Path, table: Table, *, force: bool) -> None:
    """Write one table as a CSV file."""
    with new_file(place, force=force) as file:
        for row in (table.heads, *table.rows):
            file.write(csv_line([_cell(value) for value in row]))


def _cell(value: object) -> str:
    """Give a cell; a figure below 0 is a number there, though its sign would make a formula of a text."""
    return value if isinstance(value, str) and _FIGURE.fullmatch(value) else safe(value)
