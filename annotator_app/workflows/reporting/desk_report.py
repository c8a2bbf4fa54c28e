# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The report as the window shows it: the same blocks as the page, its files, and the items behind a number."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator_app.families import by_id
from annotator_app.model.answer import PROBLEMS
from annotator_app.model.charts import BEFORE, Block, LinkedWords, Pick
from annotator_app.model.report_part import WHOLE, Offers, ReportPart
from annotator_app.model.strict_json import parse
from annotator_app.reports.blocks import blocks
from annotator_app.reports.page import tiles
from annotator_app.reports.page_part import part_sentences
from annotator_app.reports.words import Words
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.labelling.label_shown import first_words
from annotator_app.workflows.merged_set.heard_items import Heard, HeardItem, heard_items
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.new_file import make_folder
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.reporting import make_report, report_figures, value_figures
from annotator_app.workflows.reporting.listed_items import LISTED, MOST_LISTED
from annotator_app.workflows.reporting.listed_keys import is_beyond, units_of
from annotator_app.workflows.reporting.make_report import ReportMade
from annotator_app.workflows.reporting.part_items import PartItems
from annotator_app.workflows.settling import to_settle

if TYPE_CHECKING:
    from annotator_app.workflows.reporting.round_figures import Earlier

_STEP = 500
_UNSAFE = re.compile(r"[^\w.-]+")
_LONGEST = 40


@dataclass(frozen=True)
class Speech:
    """In which language a report speaks: the tag, a translator of marked texts, and the names of languages."""

    language: str
    say: Callable[[str], str] = str
    name: Callable[[str], str] = str

    def words(self, data: str) -> Words:
        """Give the words of a report on a bundle in the language `data`."""
        return Words(language=self.language, data=data, say=self.say, name=self.name)


ENGLISH: Final = Speech("en")


@dataclass(frozen=True)
class DeskReport:
    """What is shown: the numbers at the top with their words, and the blocks in their order.

    `part` is what alone is counted, `said` the sentences that say so; `offers` are the parts there are, with the
    words of the questions.
    """

    bundle: Path
    made_at: str
    tiles: tuple[tuple[LinkedWords, str], ...]
    blocks: tuple[Block, ...]
    part: ReportPart = WHOLE
    said: tuple[str, ...] = ()
    offers: Offers = field(default_factory=Offers)
    asked: tuple[str, ...] = ()


@dataclass(frozen=True)
class Line:
    """One item behind a number: its id, its first words, and who said what of it."""

    item: str
    words: str
    said: str


@dataclass(frozen=True)
class Behind:
    """The first items behind a number, and how many there are."""

    lines: tuple[Line, ...]
    total: int


def run(
    bundle_path: Path, speech: Speech, progress: Progress = SILENT, part: ReportPart = WHOLE
) -> DeskReport:
    """Count a bundle, or a part of it. Raises UsageError, StoreError, Cancelled."""
    with bundle_store.open_bundle(bundle_path) as bundle:
        merged = MergedSet(bundle)
        found = report_figures.read(merged, progress, part)
        figures = report_figures.figures(merged, found)
    words = speech.words(figures.language)
    asked = tuple(words.text(text, name) for name, text in found.offers.questions)
    return DeskReport(
        bundle_path, figures.made_at, tiles(figures, words), blocks(figures, words), part,
        part_sentences(figures, words), found.offers, asked,
    )  # fmt: skip


def save(
    bundle_path: Path,
    folder: Path,
    name: str,
    speech: Speech,
    progress: Progress = SILENT,
    part: ReportPart = WHOLE,
) -> ReportMade:
    """Write the page, every table and every figure into a folder of their own beneath `folder`.

    That of a part has its name. Raises FileExistsHereError where it holds a report of that name already, StoreError,
    Cancelled.
    """
    name = "-".join((name, *(_UNSAFE.sub("-", value)[:_LONGEST] for _, value in part.names)))
    place = folder / f"{name}-report"
    with bundle_store.open_bundle(bundle_path) as bundle:
        data = bundle.facts.language
    make_folder(place)
    return make_report.run(
        bundle_path, place / f"{name}.html", place / "tables", place / f"{name}.json",
        words=speech.words(data), part=part, progress=progress,
    )  # fmt: skip


def items_behind(
    bundle_path: Path,
    pick: Pick,
    progress: Progress = SILENT,
    part: ReportPart = WHOLE,
    speech: Speech = ENGLISH,
    before: Path | None = None,
) -> Behind:
    """Give the items that a number counts, in the whole or in a part; `before` is the round before, if there is one.

    Raises UsageError, StoreError, Cancelled.
    """
    with bundle_store.open_bundle(bundle_path) as bundle:
        merged = MergedSet(bundle)
        words = speech.words(merged.facts.language)
        if pick.what not in LISTED:
            with _held_against(before if pick.of == BEFORE else None, progress) as earlier:
                return _computed(merged, pick, part, words, progress, earlier)
        lines: list[Line] = []
        total = 0
        for one in _found(merged, pick, part, progress):
            total += 1
            if total <= MOST_LISTED:
                lines.append(_line(merged, one, pick, words))
        return Behind(tuple(lines), total)


@contextmanager
def _held_against(before: Path | None, progress: Progress) -> Iterator[Earlier | None]:
    """Give the round before, read once and open; None where there is none."""
    if before is None:
        yield None
        return
    from annotator_app.workflows.reporting.round_figures import Earlier

    with bundle_store.open_bundle(before) as bundle:
        merged = MergedSet(bundle)
        yield Earlier(merged, report_figures.read(merged, progress).tallies)


def _computed(
    merged: MergedSet, pick: Pick, part: ReportPart, words: Words, progress: Progress, earlier: Earlier | None
) -> Behind:
    """Give the items behind a number that is computed of everything, or stands in the books."""
    from annotator_app.workflows.reporting.figure_items import FigureItems

    def read() -> report_figures.Counted:
        return report_figures.read(merged, progress, part)

    found = FigureItems(merged, read, earlier).behind(pick, MOST_LISTED)
    lines = _lines(merged, found.items, PartItems(merged, part, why={}), pick, words)
    return Behind(tuple(lines[item] for item in found.items), found.total)


def _lines(
    merged: MergedSet, items: Collection[str], own: PartItems, pick: Pick, words: Words
) -> dict[str, Line]:
    """Give what was said of each of a few items; of those for practice, which nothing counts, the first words."""
    wanted, lines = set(items), dict[str, Line]()
    if pick.what == "practice":
        lines = {
            item: Line(item, _first_words(merged, line), "")
            for item, line in merged.bundle.practice_lines()
            if item in wanted
        }
        wanted -= lines.keys()
    each = heard_items(merged)
    while wanted and (one := next(each, None)) is not None:
        if one.id in wanted:
            wanted.remove(one.id)
            lines[one.id] = _line(merged, own.said(one), pick, words)
    return {**{item: Line(item, "", "") for item in wanted}, **lines}


def _found(merged: MergedSet, pick: Pick, part: ReportPart, progress: Progress) -> Iterator[HeardItem]:
    own = PartItems(merged, part)
    fits = _FITS[pick.what](own, pick)
    total = merged.bundle.item_count()
    for number, one in enumerate(heard_items(merged)):
        if number % _STEP == 0:
            progress.step(number, total)
        if part.language in ("", own.language(one)) and fits(one):
            yield own.said(one)


Fits = Callable[[HeardItem], bool]


def _by_state(own: PartItems, pick: Pick) -> Fits:
    def fits(one: HeardItem) -> bool:
        counted = own.count(one)
        if counted is None:
            return False
        if pick.what == "beyond":
            return is_beyond(counted, sum(heard.done for heard in own.said(one).said))
        if pick.what == "answers":
            return counted.answered == int(pick.value) if pick.value else counted.answered > 0
        return (
            pick.language in ("", own.language(one))
            and pick.source in (None, own.source_of(one.texts[-1]))
            and pick.value in ("", counted.state)
        )

    return fits


def _by_value(own: PartItems, pick: Pick) -> Fits:
    return lambda one: any(
        pick.value in _values(heard, pick.question)
        for heard in own.said(one).said
        if pick.language in ("", heard.language) and heard.text.repeat_of is None
    )


def _by_asked(own: PartItems, pick: Pick) -> Fits:
    return lambda one: any(
        pick.language in ("", heard.language) and heard.text.repeat_of is None
        for heard in own.said(one).said
        if _values(heard, pick.question)
    )


def _by_waiting(own: PartItems, pick: Pick) -> Fits:
    def fits(one: HeardItem) -> bool:
        counted = own.count(one)
        if counted is None or pick.language not in ("", own.language(one)):
            return False
        return pick.value in counted.reasons if pick.value else counted.to_settle

    return fits


def _by_doubt(own: PartItems, pick: Pick) -> Fits:
    if own.part.contributor:
        return lambda _one: False  # one person alone is never divided
    wanted = (pick.question, pick.language, pick.value)
    items = {item for *place, item in to_settle.read(own.merged).of_questions() if tuple(place) == wanted}
    return lambda one: one.id in items


def _by_pair(own: PartItems, pick: Pick) -> Fits:
    wanted = {pick.value, pick.other}

    def fits(one: HeardItem) -> bool:
        by_unit: dict[str, list[str]] = {}
        for heard in own.said(one).said:
            if heard.counts and heard.language == pick.language:
                for unit, value in _units(heard, pick.question):
                    by_unit.setdefault(unit, []).append(value)
        pairs = [pair for values in by_unit.values() for pair in combinations(values, 2)]
        if not pick.value:
            return any(a != b for a, b in pairs)
        return any({a, b} == wanted for a, b in pairs)

    return fits


def _by_problem(own: PartItems, pick: Pick) -> Fits:
    return lambda one: any(heard.problem == pick.value for heard in own.said(one).said)


def _by_contributor(own: PartItems, pick: Pick) -> Fits:
    return lambda one: any(
        heard.standing.contributor == pick.contributor and pick.language in ("", heard.language)
        for heard in own.said(one).said
        if heard.counts and own.answered(heard)
    )


def _by_verdict(own: PartItems, pick: Pick) -> Fits:
    from annotator_app.workflows.standing.lot_verdicts import Reviewing

    items = {
        item
        for (contributor, item, _content), said in Reviewing(own.merged).on_answers.items()
        if contributor == pick.contributor
        and (not pick.value or any(verdict.verdict == pick.value for _, verdict in said))
    }
    return lambda one: one.id in items and pick.language in ("", own.language(one))


def _by_models(own: PartItems, pick: Pick) -> Fits:
    def fits(heard: Heard) -> bool:
        models = heard.text.models
        if not heard.counts or pick.question not in heard.answers or heard.language != pick.language:
            return False
        if pick.what == "compared":
            return {pick.value, pick.other} <= set(models.values())
        if pick.what == "faults":
            return pick.other in _judged_models(heard, pick.question)
        value = heard.answers[pick.question]
        each = value.items() if isinstance(value, dict) else (("", value),)
        return any((models.get(name, ""), str(score)) == (pick.other, pick.value) for name, score in each)

    return lambda one: any(fits(heard) for heard in own.said(one).said)


_FITS: dict[str, Callable[[PartItems, Pick], Fits]] = {
    "state": _by_state,
    "answers": _by_state,
    "beyond": _by_state,
    "asked": _by_asked,
    "waiting": _by_waiting,
    "doubted": _by_doubt,
    "value": _by_value,
    "pair": _by_pair,
    "problem": _by_problem,
    "contributor": _by_contributor,
    "verdict": _by_verdict,
    "compared": _by_models,
    "score": _by_models,
    "faults": _by_models,
}


def _units(heard: Heard, question: str) -> Iterator[tuple[str, str]]:
    asked = next((one for one in heard.task.questions if one.id == question), None)
    return iter(()) if asked is None or question not in heard.answers else units_of(heard, asked)


def _judged_models(heard: Heard, question: str) -> set[str]:
    """Give the models of the responses that a person looked through for faults; "" where it is the item."""
    asked, value = heard.task.question(question), heard.answers[question]
    if asked is None or asked.each != "response":
        return {""}
    return {heard.text.models.get(response, "") for response in value}


def _values(heard: Heard, question: str) -> set[str]:
    return {value for _unit, value in _units(heard, question)}


def _line(merged: MergedSet, one: HeardItem, pick: Pick, words: Words) -> Line:
    text = one.said[0].text if one.said else one.texts[-1]
    kept, _build = merged.bundle.item_of(text.digest.hex())
    shown = _first_words(merged, kept.line)
    return Line(one.id, shown, " · ".join(_said(heard, pick, words) for heard in one.said))


def _first_words(merged: MergedSet, line: bytes) -> str:
    fields = parse(line)
    assert isinstance(fields, dict)
    family = by_id(merged.facts.family)
    return first_words(family, fields) if family else ""


def _said(heard: Heard, pick: Pick, words: Words) -> str:
    """Give who said what, in the words of the plan and of the program."""
    who = words.apart(heard.standing.contributor)
    if heard.problem is not None:
        reason = PROBLEMS.get(heard.problem, heard.problem.replace("_", " "))
        return words.named(who, words.apart(words.told(reason)))
    values = [
        words.apart(words.text(value_figures.value_texts(question, value), value))
        for question in heard.task.questions
        if pick.question in ("", question.id)
        for _unit, value in _units(heard, question.id)
    ]
    return words.named(who, ", ".join(values)) if values else who
