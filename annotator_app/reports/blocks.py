# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The blocks of a report in their order, made of its figures: one model for the page and for the window.

A block that has nothing to say is left out; what cannot be computed is said in words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from annotator_app.model.answer import PROBLEMS as REASONS
from annotator_app.model.charts import (
    Block,
    Drawn,
    Heat,
    HeatCell,
    LinkedNumber,
    LinkedWords,
    Part,
    Pick,
    Stack,
    Stacks,
    Table,
    Tone,
)
from annotator_app.model.ids import NONE, RESERVED
from annotator_app.reports import blocks_agreement, blocks_models, blocks_people, blocks_review, first_rows
from annotator_app.reports import count_tables as numbers
from annotator_app.reports.figures import Cell, Figures, QuestionCounts, ValueCount
from annotator_app.reports.heads import MEAN, MEDIAN, QUESTION, shown
from annotator_app.reports.picks import asked, chosen, in_cell, in_state, reported, until, with_answers
from annotator_app.reports.tables import percent
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP

_MANY = 30
_LONGEST = 40
_ISSUES = "issues"

COVERAGE = QT_TRANSLATE_NOOP("report", "Coverage")
COVERAGE_SAID = QT_TRANSLATE_NOOP(
    "report", "Answers here: {given} of {wanted}. Items not started: {missing}."
)
MORE_ANSWERS = QT_TRANSLATE_NOOP(
    "report",
    "Answers beyond that: {count}, to items that have more than were wanted or that one person was given twice.",
)
COVERAGE_HOW = QT_TRANSLATE_NOOP("report", "Answered share of what was wanted, by language and source.")
OF = QT_TRANSLATE_NOOP("report", "{part} of {whole}")
NOT_STARTED = QT_TRANSLATE_NOOP("report", "not started")
NOTHING_HERE = QT_TRANSLATE_NOOP("report", "no items")
ALL_SOURCES = QT_TRANSLATE_NOOP("report", "All items")
STATES = QT_TRANSLATE_NOOP("report", "Items by language")
COMPLETE = QT_TRANSLATE_NOOP("report", "complete")
PARTIAL = QT_TRANSLATE_NOOP("report", "partial")
MISSING = QT_TRANSLATE_NOOP("report", "missing")
DAYS = QT_TRANSLATE_NOOP("report", "Answers received so far")
PER_ITEM = QT_TRANSLATE_NOOP("report", "Answers per item")
PER_ITEM_SAID = QT_TRANSLATE_NOOP("report", "{below} of {items} items have fewer answers than wanted.")
PER_ITEM_HOW = QT_TRANSLATE_NOOP(
    "report",
    "How many items have how many answers of different people. A reported item counts as looked at, not as answered.",
)
REACHED = QT_TRANSLATE_NOOP("report", "as many as wanted")
BELOW = QT_TRANSLATE_NOOP("report", "below the goal")
QUESTION_SAID = QT_TRANSLATE_NOOP("report", "Answers of all contributors: {count}.")
EACH_LANGUAGE = QT_TRANSLATE_NOOP("report", "By language")
TAGS = QT_TRANSLATE_NOOP("report", "Issue tags")
PROBLEMS = QT_TRANSLATE_NOOP("report", "Problems reported")
PROBLEMS_SAID = QT_TRANSLATE_NOOP("report", "Reports, by reason: {count}.")
NO_PROBLEMS = QT_TRANSLATE_NOOP("report", "Nobody reported a problem.")
PACKS = QT_TRANSLATE_NOOP("report", "Packs out and in")
PACKS_SAID = QT_TRANSLATE_NOOP("report", "{back} of {packs} packs are back.")
COMPLETENESS = QT_TRANSLATE_NOOP("report", "What is missing, by pack and language")
PACKS_HOW = QT_TRANSLATE_NOOP("report", "What is done in a pack is unknown until it comes back.")
_NOTES = {
    "mean": MEAN,
    "median": MEDIAN,
    "written texts": QT_TRANSLATE_NOOP("report", "Written texts"),
    "median length in characters": QT_TRANSLATE_NOOP("report", "Median length in characters"),
    "without an answer": RESERVED[NONE],
}
SETTLE_SAID = QT_TRANSLATE_NOOP("report", "Items that wait for somebody to settle them: {count}.")


def blocks(figures: Figures, words: Words) -> tuple[Block, ...]:
    """Give every block that has something to say."""
    words = in_plan_words(figures, words)
    found = (
        coverage(figures, words),
        per_item(figures, words),
        *blocks_review.blocks(figures, words),
        *blocks_agreement.blocks(figures, words),
        *(question(one, figures, words) for one in figures.questions),
        *blocks_people.blocks(figures, words),
        *blocks_models.blocks(figures, words),
        problems(figures, words),
        packs(figures, words),
    )
    return tuple(shown(one, words) for one in found if one is not None)


def in_plan_words(figures: Figures, words: Words) -> Words:
    """Give words that know what the questions and their values are called in the plan."""
    return replace(
        words, questions={one.question: one.text for one in figures.questions},
        values={(one.question, each.value): each.text for one in figures.questions for each in one.values},
    )  # fmt: skip


def coverage(figures: Figures, words: Words) -> Block:
    """Give what is here of what was wanted: a grid by language and source, states, days."""
    given, wanted = sum(one.given for one in figures.grid), sum(one.wanted for one in figures.grid)
    said = words(COVERAGE_SAID, given=given, wanted=wanted, missing=figures.items["missing"])
    waiting, more = figures.items["to_adjudicate"], figures.answers - given
    notes = [LinkedWords(words(MORE_ANSWERS, count=more), Pick(what="beyond"))] if more > 0 else []
    notes += [LinkedWords(words(SETTLE_SAID, count=waiting), Pick(what="waiting"))] if waiting else []
    states = Stacks(rows=tuple(_states(figures, words)), whole=True, legend=True)
    charts = [Drawn(chart=_grid(figures, words)), Drawn(chart=states, heading=words(STATES))]
    if len(figures.days) > 1:
        charts.append(Drawn(chart=Stacks(rows=tuple(_days(figures))), heading=words(DAYS)))
    return Block(
        id="coverage", title=words(COVERAGE), sentence=said, how=words(COVERAGE_HOW), charts=tuple(charts),
        tables=(numbers.grid(figures), numbers.coverage(figures), numbers.days(figures)),
        notes=tuple(notes),
    )  # fmt: skip


def _grid(figures: Figures, words: Words) -> Heat:
    sources = list(dict.fromkeys(one.source for one in figures.grid))
    by_language: dict[str, list[HeatCell]] = {}
    for one in figures.grid:
        by_language.setdefault(one.language, []).append(_cell(one, words))
    return Heat(
        columns=tuple(name or words(ALL_SOURCES) for name in sources),
        rows=tuple((words.name(tag), tuple(cells)) for tag, cells in by_language.items()),
    )


def _cell(one: Cell, words: Words) -> HeatCell:
    if not one.items:
        return HeatCell(said="–", below=words(NOTHING_HERE), empty=True)
    pick = in_cell(one)
    share = one.given / one.wanted if one.wanted else 0.0
    below = words(OF, part=one.given, whole=one.wanted) if one.given else words(NOT_STARTED)
    return HeatCell(said=f"{100 * share:.0f} %", below=below, share=share, empty=not one.given, pick=pick)


def _states(figures: Figures, words: Words) -> Iterator[Stack]:
    for one in figures.coverage:
        parts: tuple[tuple[int, str, Tone, float, str], ...] = (
            (one.complete, words(COMPLETE), "accent", 1.0, "complete"),
            (one.partial, words(PARTIAL), "accent", 0.45, "partial"),
            (one.missing, words(MISSING), "plain", 1.0, "missing"),
        )
        made = tuple(
            Part(
                count=count, words=said, tone=tone, strength=strength,
                pick=in_state(one.language, state),
            )
            for count, said, tone, strength, state in parts
        )  # fmt: skip
        yield Stack(label=words.name(one.language), parts=made, said=f"{one.items:,}")


def _days(figures: Figures) -> Iterator[Stack]:
    total = 0
    for day, count in figures.days[-_MANY:] if len(figures.days) <= _MANY else _thinned(figures):
        total += count
        yield Stack(label=day, parts=(Part(count=total, words=day, pick=until(day)),), said=f"{total:,}")


def _thinned(figures: Figures) -> Iterator[tuple[str, int]]:
    """Give no more days than there is room for, the last one among them; counts of days between are added."""
    step = -(-len(figures.days) // _MANY)
    for end in range(len(figures.days) % step or step, len(figures.days) + 1, step):
        chunk = figures.days[max(0, end - step) : end]
        yield chunk[-1][0], sum(count for _, count in chunk)


def per_item(figures: Figures, words: Words) -> Block:
    """Give how many items have how many answers."""
    below = sum(one.below for one in figures.per_item)
    rows = tuple(
        Stack(
            label=f"{one.answers:,}",
            parts=(
                Part(count=one.reached, words=words(REACHED), pick=with_answers(one)),
                Part(count=one.below, words=words(BELOW), tone="warn", pick=with_answers(one)),
            ),
            said=f"{one.reached + one.below:,}",
        )
        for one in figures.per_item
    )  # fmt: skip
    total = sum(one.reached + one.below for one in figures.per_item)
    return Block(
        id="per-item", title=words(PER_ITEM), sentence=words(PER_ITEM_SAID, below=below, items=total),
        how=words(PER_ITEM_HOW), charts=(Drawn(chart=Stacks(rows=rows, legend=True)),),
        tables=(numbers.per_item(figures),),
    )  # fmt: skip


def question(one: QuestionCounts, figures: Figures, words: Words) -> Block:
    """Give how often each value was given, in all and by language."""
    title = words(TAGS) if one.question == _ISSUES else words.text(one.text, one.question)
    values, tables = one.values, _of_question(one, figures, words)
    left = []
    if len(values) > _MANY:
        values = tuple(sorted(values, key=lambda each: (-each.count, each.value))[:_MANY])
        left = [first_rows.told(_MANY, tables[0], len(one.values), words)]
    rows = tuple(_value(each, one, words) for each in values)
    charts = [Drawn(chart=Stacks(rows=rows))] if rows else []
    languages = [each for each in figures.by_language if each.question == one.question]
    if len(languages) > 1 and 1 < len(values) <= 9:
        said = {each.value: _short(words.text(each.text, each.value)) for each in one.values}
        split = Stacks(
            rows=tuple(
                Stack(
                    label=words.name(each.language),
                    parts=tuple(
                        Part(
                            count=count, words=said.get(value, value), strength=1.0 - 0.8 * place / len(each.values),
                            pick=chosen(one.question, value, each.language),
                        )
                        for place, (value, count) in enumerate(each.values)
                    ),
                    said=f"{each.answers:,}",
                )
                for each in languages
            ),
            whole=True,
            legend=True,
        )  # fmt: skip
        charts.append(Drawn(chart=split, heading=words(EACH_LANGUAGE)))
    told = ((name, f"{value:,}" if isinstance(value, int) else value) for name, value in one.notes.items())
    notes = tuple(
        LinkedWords(words.named(words.told(_NOTES.get(name, name)), value), asked(one.question))
        for name, value in told
    )
    return Block(
        id=f"question-{one.question}", title=title, sentence=words(QUESTION_SAID, count=one.answers),
        how="" if title == one.question else words.named(words(QUESTION), words.apart(one.question)),
        charts=tuple(charts), notes=(*notes, *left), tables=tables if rows else (),
    )  # fmt: skip


def _of_question(one: QuestionCounts, figures: Figures, words: Words) -> tuple[Table, ...]:
    lines = tuple(
        (
            _label(each, words), LinkedNumber(each.count, chosen(one.question, each.value)),
            percent(each.count, one.answers),
        )
        for each in one.values
    )  # fmt: skip
    table = blocks_agreement.Names(figures, words).of_values(numbers.by_language(figures))
    own = tuple(row[1:] for row in table.rows if row[0] == one.question)
    return (
        Table("questions", ("value", "count", "share"), lines),
        Table(table.name, table.heads[1:], own),
    )


def _value(each: ValueCount, one: QuestionCounts, words: Words) -> Stack:
    label = _label(each, words)
    return Stack(
        label=_short(label),
        parts=(Part(count=each.count, words=label, pick=chosen(one.question, each.value)),),
        said=f"{each.count:,}  ({percent(each.count, one.answers) or '–'})",
    )


def _label(each: ValueCount, words: Words) -> str:
    text = words.text(each.text, "")
    return f"{each.value}  {text}" if text and each.value.lstrip("-").isdigit() else text or each.value


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def problems(figures: Figures, words: Words) -> Block:
    """Give what people reported, by reason."""
    total = sum(one.count for one in figures.problems)
    said = {one.value: words.told(REASONS.get(one.value, one.value)) for one in figures.problems}
    rows = tuple(
        Stack(
            label=said[one.value],
            parts=(Part(count=one.count, words=said[one.value], pick=reported(one.value)),),
            said=f"{one.count:,}",
        )
        for one in figures.problems
    )
    return Block(
        id="problems", title=words(PROBLEMS),
        sentence=words(PROBLEMS_SAID, count=total) if total else words(NO_PROBLEMS),
        charts=(Drawn(chart=Stacks(rows=rows)),) if rows else (),
        tables=(numbers.problems(figures),) if rows else (),
    )  # fmt: skip


def packs(figures: Figures, words: Words) -> Block:
    """Give the packs that went out and what came back."""
    back = sum(one.received is not None for one in figures.packs)
    return Block(
        id="packs", title=words(PACKS), sentence=words(PACKS_SAID, back=back, packs=len(figures.packs)),
        how=words(PACKS_HOW), open_tables=(("", first_rows.open_first(numbers.packs(figures))),),
        tables=(first_rows.missing_first(numbers.completeness(figures)),) if figures.completeness else (),
        folded=words(COMPLETENESS),
    )  # fmt: skip
