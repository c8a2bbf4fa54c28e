# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil bundle lint`: checks a plan and its sources, writes nothing, and lists every problem with its place.

Errors stand in the way of a build; warnings tell what a build would do or leave out. The script of every
text is held against its language; the statistics of the language hint look at a drawn sample, since they
are slow and only advise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator_app.errors import Problem
from annotator_app.exchange.reading.source import FileRead
from annotator_app.language import script, tags
from annotator_app.language.cleaning import cleaned
from annotator_app.language.detect import OURS
from annotator_app.model.item import Block, Item
from annotator_app.packs.trust import Policy
from annotator_app.study.draw import drawn
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.assigning import assigned, short_problems
from annotator_app.workflows.building.choosing_items.selection_record import Believed
from annotator_app.workflows.building.earlier_build import before_of
from annotator_app.workflows.building.lint_texts import text_problems
from annotator_app.workflows.building.make_items import Made
from annotator_app.workflows.building.outlook import Outlook, outlook
from annotator_app.workflows.building.plans.plan_items import Prepared, prepare
from annotator_app.workflows.keeping.uncollected import let_go
from annotator_app.workflows.progress import SILENT, Progress

WRONG_SCRIPT = QT_TRANSLATE_NOOP(
    "sources", "“{part}” of item {item} is written in {script}, which is unusual for “{language}”."
)
WRONG_LANGUAGE = QT_TRANSLATE_NOOP(
    "sources", "“{part}” of item {item} looks like “{found}”, not like “{language}”."
)

SAMPLE_OF_LANGUAGE = 200
# The detectors are certain long before this many characters, and slow on long texts.
ENOUGH_TEXT = 1_000
_LETTERS = 12
_SHARE = 0.5


@dataclass(frozen=True)
class LintReport:
    """Everything found, how the files were read, and what would be built."""

    problems: list[Problem]
    files: list[FileRead]
    items: int = 0
    languages: tuple[str, ...] = ()
    outlook: Outlook = field(default_factory=Outlook)


def look(
    plan: Path, *, out: Path | None = None, believed: Believed = Policy, progress: Progress = SILENT
) -> LintReport:
    """Give every problem with how the sources were read.

    A bundle that was built from the plan before, in the folder `out` (as a rule the plan's own), is gone on from;
    `believed` tells whose record of chosen items holds.
    Raises StoreError, Cancelled.
    """
    prepared, problems = prepare(plan, progress, out=out or plan.parent, believed=believed)
    if prepared is None:
        return LintReport(sort(problems), [])
    return checked(prepared, problems, progress)


def checked(
    prepared: Prepared, problems: list[Problem], progress: Progress = SILENT, *, statistics: bool = True
) -> LintReport:
    """Give the report of a plan whose items are made; `problems` were found on the way.

    Without `statistics` the languages of texts are told by their script alone. Raises StoreError, Cancelled.
    """
    before = before_of(prepared)
    problems += before.problems
    problems += language_problems(prepared, progress, statistics=statistics)
    problems += text_problems(prepared, progress)
    assignment = assigned(prepared, before)
    problems += short_problems(prepared, assignment)
    files, items = prepared.sources.files, len(prepared.made)
    expected = outlook(prepared, assignment)
    return LintReport(sort(problems), files, items, prepared.task.languages, expected)


def sort(problems: list[Problem]) -> list[Problem]:
    """Give errors before warnings, each in the order of their places."""
    return sorted(problems, key=lambda one: (one.severity == "warning", one.file or "", one.line or 0))


def language_problems(
    prepared: Prepared, progress: Progress = SILENT, *, statistics: bool = True
) -> Iterator[Problem]:
    """Give a warning for every text in another script than its language's, and for the sample's in another language."""
    blocks_of: dict[str, list[tuple[Made, Block]]] = {}
    flagged: set[tuple[str, str]] = set()
    try:
        yield from _by_script(prepared, progress, blocks_of, flagged)
        if not statistics:
            return
        for language, blocks in blocks_of.items():
            yield from _by_statistics(prepared.plan.seed, language, blocks, flagged)
    finally:
        let_go(*blocks_of.values())


def _by_script(
    prepared: Prepared,
    progress: Progress,
    blocks_of: dict[str, list[tuple[Made, Block]]],
    flagged: set[tuple[str, str]],
) -> Iterator[Problem]:
    """Look at the script of every text; put each with its language and item into `blocks_of`."""
    seen: dict[tuple[str, str], str | None] = {}
    total = len(prepared.every)
    for number, made in enumerate(prepared.every):
        for block in Item(made.fields).blocks.values():
            language = block.language or prepared.task.language
            blocks_of.setdefault(language, []).append((made, block))
            found = _remembered(seen, block.text, language)
            if found:
                flagged.add((made.item.id, block.name))
                yield _problem(WRONG_SCRIPT, "wrong_script", made, block, language=language, script=found)
        if number % 500 == 0:
            progress.step(number, total, "languages")


def _by_statistics(
    seed: str,
    language: str,
    blocks: list[tuple[Made, Block]],
    flagged: set[tuple[str, str]],
) -> Iterator[Problem]:
    chosen = set(drawn(seed, "lint", [str(number) for number in range(len(blocks))], SAMPLE_OF_LANGUAGE))
    for number, (made, block) in enumerate(blocks):
        if str(number) not in chosen or (made.item.id, block.name) in flagged:
            continue
        found = OURS.look(block.text[:ENOUGH_TEXT], language)
        if found.verdict == "mismatch" and found.language:
            yield _problem(
                WRONG_LANGUAGE, "wrong_language", made, block, language=language, found=found.language
            )


def _remembered(seen: dict[tuple[str, str], str | None], text: str, language: str) -> str | None:
    """Look at a text once: a passage often stands in many items, one after the other."""
    if (text, language) not in seen:
        if len(seen) > 1_000:
            seen.clear()
        seen[text, language] = _other_script(text, language)
    return seen[text, language]


def _other_script(text: str, language: str) -> str | None:
    """Give the script that most letters are in, where that is none of the language's."""
    wanted = script.likely_of(tags.split(language))
    if not wanted or script.share_in(text, wanted)[0] >= _SHARE:
        return None
    share, letters = script.share_in(cleaned(text, ""), wanted)
    if letters < _LETTERS or share >= _SHARE:
        return None
    return script.form_of_text(text) or "?"


def _problem(sentence: str, code: str, made: Made, block: Block, **params: object) -> Problem:
    params = {"part": block.name, "item": made.item.id, **params}
    item = made.item
    return Problem(
        code, sentence, params, severity="warning", file=item.file, line=item.row, column=block.name
    )
