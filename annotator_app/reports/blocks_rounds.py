# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The block on rounds: the means of held-out prompts as a line from round to round, chosen items hollow beside it.

Time runs from top to bottom, one row a round, so that names of rounds have room in every script.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from annotator_app.model.charts import Block, Dot, Dots, Drawn, LinkedNumber, Part, Stack, Stacks, Table
from annotator_app.reports import page_rounds
from annotator_app.reports.figures import Figures
from annotator_app.reports.heads import HELD_OUT, OTHERS
from annotator_app.reports.page_rounds import BESIDE, FEW, HOW_ROUNDS
from annotator_app.reports.rounds import EarlierRound, LabelLine, RoundFigures, RoundLine, SplitLine
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP, Marked

ROUNDS = QT_TRANSLATE_NOOP("report", "From round to round")
ROUNDS_HOW = QT_TRANSLATE_NOOP(
    "report",
    "Means by prompt with 95 % intervals. Filled and joined: held-out prompts, which alone can tell progress. Hollow: "
    "items that were chosen or trained on; they rise by themselves when they were chosen for low scores.",
)
LABELS = QT_TRANSLATE_NOOP("report", "Label")
# The bars of as many labels as can be read; the table has all of them.
_MOST = 20
_HELD: str = "heldout"
_SPLITS: dict[str, Marked] = {_HELD: HELD_OUT, "other": OTHERS}
_MARKS = 4
_SMALL = 0.001


class _Place(NamedTuple):
    """What stands on one axis: means of one question in one language on one scale."""

    question: str
    language: str
    scale: tuple[int, int]


def of(figures: Figures) -> tuple[EarlierRound, ...]:
    """Give the rounds of a report, this one last; none where it is held against no other one."""
    found = figures.rounds
    own = tuple(one for one in found.splits if one.split in _SPLITS)
    here = str(found.record.get("round", figures.bundle))
    return (*found.earlier, EarlierRound(round=here, splits=own)) if found.earlier else ()


def line(rounds: Sequence[EarlierRound], words: Words, *, items: bool = False) -> Block | None:
    """Give the block of these rounds, the earliest first; None where fewer than two say anything.

    `items`: the last of them is what the report is of, which knows its items.
    """
    told = [one for one in rounds if one.splits]
    if len(told) < 2:
        return None
    places = dict.fromkeys(_place(one) for each in told for one in each.splits)
    named = _scales(told, words)
    charts = [
        Drawn(
            chart=_chart(told, place, words, told[-1] if items else None),
            heading=words.joined(named[place], words.name(place.language)),
        )
        for place in places
    ]
    return Block(
        id="round-line",
        title=words(ROUNDS),
        how=words(ROUNDS_HOW),
        charts=tuple(charts),
        tables=(_table(told, named, told[-1] if items else None),),
    )


def _place(one: SplitLine) -> _Place:
    return _Place(one.question, one.language, one.scale)


def _scales(rounds: Sequence[EarlierRound], words: Words) -> dict[_Place, str]:
    """Give how the question of each place is called: with its scale where rounds asked it on several."""
    places = {_place(one) for each in rounds for one in each.splits}
    many = Counter(question for question, _scale in {(one.question, one.scale) for one in places})
    asked = {one: words.question(one.question) for one in places}
    return {
        one: f"{said} {one.scale[0]}–{one.scale[1]}" if many[one.question] > 1 else said
        for one, said in asked.items()
    }


def beside(found: RoundFigures, words: Words) -> Block | None:
    """Give how far each model stands from one of the round before, on the prompts that both rounds have."""
    if not found.rounds:
        return None
    rows = tuple(_apart(one, words) for one in found.rounds)
    top = math.ceil(max([1.0, *(abs(end) for row in rows for end in (row.low, row.value, row.high) if end)]))
    chart = Dots(rows=rows, low=-top, high=top, marks=(float(-top), 0.0, float(top)), lines=(0.0,))
    return Block(
        id="round-beside", title=words(BESIDE), how=words(HOW_ROUNDS), charts=(Drawn(chart=chart),),
        tables=(page_rounds.rounds(found),),
    )  # fmt: skip


def _apart(one: RoundLine, words: Words) -> Dot:
    held = one.split == _HELD
    said = words.reason(one.apart.why)
    if one.apart.value is not None:
        p = "" if one.p is None else "   p < .001" if one.p < _SMALL else f"   p {one.p:.3f}"
        said = f"{one.apart.value:+z.2f}   n {one.apart.n:,}{p}"
    pair = f"{one.before_models} → {one.models}" if one.models or one.before_models else ""
    label = words.joined(
        words.question(one.question), words.name(one.language), pair, words(_SPLITS[one.split])
    )
    return Dot(
        label=label, value=one.apart.value, low=one.apart.low,
        high=one.apart.high, said=words(FEW) if one.few else said, tone="accent" if held else "plain",
        hollow=not held, pick=page_rounds.in_both(one),
    )  # fmt: skip


def labels(figures: Figures, words: Words) -> Block | None:
    """Give how often each label was chosen: a bar for the round before, and one for this round (quality.md 5)."""
    found = figures.rounds
    if not found.labels:
        return None
    names = (found.earlier[0].round if found.earlier else "", str(found.record.get("round", figures.bundle)))
    places = dict.fromkeys((one.question, one.language) for one in found.labels)
    charts = []
    notes = [
        words.named(
            words.joined(words.question(one.question), words.name(one.language)), words.reason(one.apart.why)
        )
        for one in found.labels
        if not one.value
    ]
    for question, language in places:
        own = [
            one for one in found.labels if (one.question, one.language) == (question, language) and one.value
        ]
        told = sorted(own, key=lambda one: -sum((*one.answers, *one.before_answers)[::2]))[:_MOST]
        rows = tuple(row for one in told for row in _bars(one, names, words))
        if rows:
            heading = words.joined(words.question(question), words.name(language))
            charts.append(Drawn(chart=Stacks(rows=rows, whole=True), heading=heading))
    return Block(
        id="round-labels", title=words.joined(words(BESIDE), words(LABELS)), how=words(HOW_ROUNDS),
        charts=tuple(charts), tables=(page_rounds.labels(found),), notes=tuple(notes),
    )  # fmt: skip


def _bars(one: LabelLine, names: tuple[str, str], words: Words) -> Iterator[Stack]:
    label = words.value(one.question, one.value)
    few = words(FEW) if one.few else f"n {one.apart.n:,}"
    pick = page_rounds.labelled_in_both(one)
    rounds = zip(names, (one.before_model, one.model), (one.before_answers, one.answers), strict=True)
    for name, model, (chosen, people) in rounds:
        rest = Part(count=people - chosen, words=words(OTHERS), tone="plain", strength=0.3, pick=pick)
        yield Stack(
            label=words.joined(label, model, words(_SPLITS[one.split]), name),
            parts=(Part(count=chosen, words=label, pick=pick), rest),
            said=f"{words.apart(f'{chosen:,} / {people:,}')}   {few}",
        )  # fmt: skip


def _chart(rounds: Sequence[EarlierRound], place: _Place, words: Words, here: EarlierRound | None) -> Dots:
    rows = [row for split in (_HELD, "other") for row in _rows(rounds, place, split, words, here)]
    ends = [end for row in rows for end in (row.low, row.value, row.high) if end is not None]
    low, high = math.floor(min(ends, default=0.0)), math.ceil(max(ends, default=1.0))
    high = max(high, low + 1)
    step = max(1, math.ceil((high - low) / _MARKS))
    even = any(one.other for each in rounds for one in each.splits if _place(one) == place)
    return Dots(
        rows=tuple(rows), low=low, high=high, marks=tuple(float(mark) for mark in range(low, high + 1, step)),
        lines=(0.5,) if even else (),
    )  # fmt: skip


def _rows(
    rounds: Sequence[EarlierRound], place: _Place, split: str, words: Words, here: EarlierRound | None
) -> Iterator[Dot]:
    """Give a row for each round; the prompts of the one that is `here` can be listed."""
    models = dict.fromkeys(one.models for each in rounds for one in _of(each, place, split))
    # One model in every round is a line; several in one round are lines of their own where their names go on.
    for model in list(models) if _go_on(rounds, place, split) else [None]:
        own = [
            (each, one) for each in rounds for one in _of(each, place, split) if model in (None, one.models)
        ]
        before = False
        for each, one in own:
            dot = _dot(each, one, words, joined=before)
            yield replace(dot, pick=page_rounds.of_split(one)) if each is here else dot
            before = one.mean.value is not None


def _go_on(rounds: Sequence[EarlierRound], place: _Place, split: str) -> bool:
    """Tell whether a line goes from a name to the same name: where rounds have several models, or compare two."""
    return any(
        len(own) > 1 or any(one.other for one in own) for own in (_of(each, place, split) for each in rounds)
    )


def _of(one: EarlierRound, place: _Place, split: str) -> list[SplitLine]:
    return [each for each in one.splits if (_place(each), each.split) == (place, split)]


def _dot(each: EarlierRound, one: SplitLine, words: Words, *, joined: bool) -> Dot:
    held = one.split == _HELD
    said = words.reason(one.mean.why)
    if one.mean.value is not None:
        said = f"{one.mean.value:z.2f}   n {one.mean.n:,}"
    label = words.joined(each.round, one.models, words(_SPLITS[one.split]))
    return Dot(
        label=label, value=one.mean.value, low=one.mean.low, high=one.mean.high, said=said,
        tone="accent" if held else "plain", hollow=not held, joined=held and joined,
    )  # fmt: skip


def _table(rounds: Sequence[EarlierRound], named: Mapping[_Place, str], here: EarlierRound | None) -> Table:
    heads = ("round", "criterion", "language", "model", "split", "prompts", "mean")
    rows = tuple(
        (
            each.round, named[_place(one)], one.language, one.models, one.split,
            LinkedNumber(one.mean.n, page_rounds.of_split(one)) if each is here else one.mean.n, one.mean.said(),
        )
        for each in rounds
        for one in each.splits
    )  # fmt: skip
    return Table("round_line", heads, rows)
