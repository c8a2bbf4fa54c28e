# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The blocks on models: scores as strips around the middle, win rates, strengths, and what may be claimed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from annotator_app.model.charts import Block, Dot, Dots, Drawn, Part, Pick, Stack, Stacks
from annotator_app.reports import blocks_rounds, blocks_severity, page_models, page_rounds
from annotator_app.reports import comparing as numbers
from annotator_app.reports.comparing import (
    ClaimLine,
    ComparingFigures,
    FirstPosition,
    Strength,
    Strip,
    WinRate,
)
from annotator_app.reports.figures import Figures
from annotator_app.reports.heads import split_name
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP

SCORES = QT_TRANSLATE_NOOP("report", "Scores")
SCORES_HOW = QT_TRANSLATE_NOOP(
    "report", "Share of each point, spread around the middle one. The mean stands in the table only."
)
COMPARISON = QT_TRANSLATE_NOOP("report", "Win rates")
COMPARISON_HOW = QT_TRANSLATE_NOOP(
    "report",
    "How often the first of two models is better, ties half, with the 95 % interval by prompt. Both bad is in no "
    "rate. The dashed line: no difference.",
)
STRENGTHS = QT_TRANSLATE_NOOP("report", "Strengths against {baseline}")
POSITION = QT_TRANSLATE_NOOP("report", "First position: how often the response shown first is better")
CLAIMS = QT_TRANSLATE_NOOP("report", "What may be claimed")
CLAIMS_SAID = QT_TRANSLATE_NOOP("report", "{made} of {all} comparisons allow a claim.")
CLAIMS_HOW = QT_TRANSLATE_NOOP(
    "report",
    "Only of held-out prompts, 30 at least, with interval, two people at least for each and their agreement.",
)

CRITICAL_TOO = QT_TRANSLATE_NOOP("report", "Items that are always in are counted, and also told apart.")
_CRITICAL: Final = "critical"


def blocks(figures: Figures, words: Words) -> Iterator[Block]:
    """Give the blocks of models."""
    found = figures.comparing
    if found.strips:
        yield _scores(figures, words)
    faults = blocks_severity.of_faults(figures, words)
    if faults is not None:
        yield faults
    if found.wins:
        yield _wins(figures, words)
    line = blocks_rounds.line(blocks_rounds.of(figures), words, items=True)
    if line is not None:
        yield line
    chosen = blocks_rounds.labels(figures, words)
    if chosen is not None:
        yield chosen
    for head, how, table in (
        *page_models.parts(figures.models, words),
        *page_rounds.parts(figures.rounds, words),
    ):
        yield Block(id=table.name, title=head, how=how, open_tables=(("", table),))
    if found.claims:
        yield claims(found, words)


def claims(found: ComparingFigures, words: Words, *, reasons: bool = True) -> Block:
    """Give what may be claimed, and unless `reasons` is off why the rest may not; the table tells both."""
    made = [one for one in found.claims if one.said]
    # What may not be said of critical items is not kept back where something is said of all.
    told = [one for one in found.claims if one.said or (made and one.split == _CRITICAL)]
    apart = any(one.split == _CRITICAL for one in found.claims)
    how = f"{words(CLAIMS_HOW)} {words(CRITICAL_TOO)}" if apart else words(CLAIMS_HOW)
    return Block(
        id="claims", title=words(CLAIMS), how=how,
        notes=tuple(numbers.claimed(one, _claim(one, words)) for one in (found.claims if reasons else told)),
        sentence=words(CLAIMS_SAID, made=len(made), all=len(found.claims)), tables=(numbers.claims(found),),
    )  # fmt: skip


def _claim(one: ClaimLine, words: Words) -> str:
    apart = words.told(split_name(_CRITICAL)) if one.split == _CRITICAL else ""
    place = words.joined(words.question(one.question), words.name(one.language), apart)
    if one.said:
        return words.named(place, words.told(one.said))
    reasons = " ".join(map(words.told, one.reasons))
    return words.named(place, words.named(words.apart(f"{one.model} – {one.other}"), reasons))


def _scores(figures: Figures, words: Words) -> Block:
    found = figures.comparing.strips
    points = max(len(one.points) for one in found)
    charts = []
    for size in sorted({len(one.points) for one in found}, reverse=True):
        rows = tuple(_strip(one, words) for one in found if len(one.points) == size)
        charts.append(Drawn(chart=Stacks(rows=rows, middle=size // 2, legend=size == points)))
    return Block(
        id="scores", title=words(SCORES), how=words(SCORES_HOW), charts=tuple(charts),
        tables=(numbers.strips(figures.comparing),),
    )  # fmt: skip


def _strip(one: Strip, words: Words) -> Stack:
    middle = (len(one.points) - 1) / 2
    parts = tuple(
        Part(
            count=count, words=str(point), tone="warn" if place < middle else "accent" if place > middle else "plain",
            strength=0.45 + 0.55 * abs(place - middle) / max(middle, 0.5),
            pick=numbers.score(one, point) if count else None,
        )
        for place, (point, count) in enumerate(one.points)
    )  # fmt: skip
    label = words.joined(words.question(one.question), one.model, words.name(one.language))
    return Stack(label=label, parts=parts, said=f"n {one.n:,}")


def _wins(figures: Figures, words: Words) -> Block:
    found = figures.comparing
    charts = [Drawn(chart=Dots(rows=tuple(_win(one, words) for one in found.wins), lines=(0.5,)))]
    baselines = dict.fromkeys(one.baseline for one in found.strengths)
    for baseline in baselines:
        rows = tuple(
            _strength(one, words)
            for one in found.strengths
            if one.baseline == baseline and one.model != baseline
        )
        ends = [abs(end) for row in rows for end in (row.low, row.high, row.value) if end is not None]
        top = max([1.0, *ends])
        marks = (-round(top, 1), 0.0, round(top, 1))
        chart = Dots(rows=rows, low=-top, high=top, marks=marks, lines=(0.0,))
        charts.append(Drawn(chart=chart, heading=words(STRENGTHS, baseline=baseline)))
    first = Dots(rows=tuple(_first(one, words) for one in found.first), lines=(0.5,))
    charts.append(Drawn(chart=first, heading=words(POSITION)))
    return Block(
        id="wins", title=words(COMPARISON), how=words(COMPARISON_HOW), charts=tuple(charts),
        tables=(numbers.wins(found), numbers.strengths(found), numbers.first(found)),
    )  # fmt: skip


def _win(one: WinRate, words: Words) -> Dot:
    said = words.reason(one.rate.why)
    if one.rate.value is not None:
        total = one.wins + one.losses + one.ties + one.both_bad
        said = (
            f"{100 * one.rate.value:.0f} %   n {one.rate.n:,}   = {one.ties:,}/{total:,}   ✗ {one.both_bad:,}"
        )
    return Dot(
        label=words.joined(f"{one.model} / {one.other}", words.name(one.language)), value=one.rate.value,
        low=one.rate.low, high=one.rate.high, said=said,
        pick=Pick(
            what="compared", question=one.question, language=one.language, value=one.model, other=one.other
        ),
    )  # fmt: skip


def _strength(one: Strength, words: Words) -> Dot:
    said = words.reason(one.difference.why)
    if one.difference.value is not None:
        said = f"{one.difference.value:+z.2f}   n {one.difference.n:,}"
    return Dot(
        label=words.joined(one.model, words.name(one.language)), value=one.difference.value, low=one.difference.low,
        high=one.difference.high, said=said, pick=numbers.prompts(one, "decided"),
    )  # fmt: skip


def _first(one: FirstPosition, words: Words) -> Dot:
    said = words.reason(one.share.why)
    if one.share.value is not None:
        said = f"{100 * one.share.value:.0f} %   n {one.share.n:,}"
    return Dot(
        label=words.joined(words.question(one.question), words.name(one.language)), value=one.share.value,
        low=one.share.low, high=one.share.high, said=said, pick=numbers.placed(one),
    )  # fmt: skip
