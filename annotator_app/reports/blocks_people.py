# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The blocks on contributors: beside the others, their values, signs worth a look, time, where texts come from."""

from __future__ import annotations

from collections.abc import Iterator

from annotator_app.model.charts import (
    Block,
    Box,
    Boxes,
    Dot,
    Dots,
    Drawn,
    Multiples,
    Part,
    Small,
    Stack,
    Stacks,
)
from annotator_app.reports import first_rows, page_gold
from annotator_app.reports import people as numbers
from annotator_app.reports.agreement import ConfusionOf
from annotator_app.reports.blocks_agreement import Names
from annotator_app.reports.figures import Figures
from annotator_app.reports.heads import ORIGINS
from annotator_app.reports.page_agreement import of_contributors
from annotator_app.reports.people import Contributor, Origin, Spell
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP

_MOST_SMALL = 24
_MOST_VALUES = 7

PEOPLE = QT_TRANSLATE_NOOP("report", "Each contributor against the others")
PEOPLE_HOW = QT_TRANSLATE_NOOP(
    "report",
    "How often the others give the same answer to the same item, with its 95 % interval; from 20 shared items on. "
    "A low value can also mean hard items.",
)
PEOPLE_SAID = QT_TRANSLATE_NOOP("report", "Contributors: {people}; the lowest stand first.")
CONFUSED = QT_TRANSLATE_NOOP(
    "report",
    "The last table sets what contributors said against the label that Dawid-Skene estimates: {shown} of {all} people.",
)
VALUES = QT_TRANSLATE_NOOP("report", "Values of each contributor")
VALUES_HOW = QT_TRANSLATE_NOOP(
    "report",
    "Bars: share of each value. Marks: share among all contributors of the language. Most different first.",
)
SIGNS = QT_TRANSLATE_NOOP("report", "Worth a look")
SIGNS_SAID = QT_TRANSLATE_NOOP("report", "Signs: {signs}; contributors with any: {people}.")
NO_SIGNS = QT_TRANSLATE_NOOP("report", "No sign was found.")
SIGNS_HOW = QT_TRANSLATE_NOOP(
    "report", "A sign orders a look at the answers. It is no verdict, rejects nothing and never touches pay."
)
TIME = QT_TRANSLATE_NOOP("report", "Time per item")
TIME_SAID = QT_TRANSLATE_NOOP("report", "Half of all items take between {low} and {high} seconds.")
TIME_HOW = QT_TRANSLATE_NOOP(
    "report",
    "Median, middle half, 5th to 95th percentile in seconds without pauses. For planning, not for judging.",
)
ORIGIN = QT_TRANSLATE_NOOP("report", "Where written texts come from")
ORIGIN_HOW = QT_TRANSLATE_NOOP(
    "report", "From counters of typing and pasting, never from what was typed. Unknown: nothing was counted."
)


def blocks(figures: Figures, words: Words) -> Iterator[Block]:
    """Give the blocks of people."""
    found = figures.people
    if found.contributors:
        yield _against(figures, words)
    small = sorted(
        (one for one in found.contributors if one.shares is not None),
        key=lambda one: (-(one.shares.apart if one.shares else 0.0), one.language, one.name),
    )
    if len(small) > 1:
        names = Names(figures, words)
        yield Block(
            id="values", title=words(VALUES), how=words(VALUES_HOW),
            sentence=first_rows.told(
                min(len(small), _MOST_SMALL), numbers.shares(found), len(small), words
            ),
            charts=(Drawn(chart=Multiples(each=tuple(_small(one, names, words) for one in small[:_MOST_SMALL]))),),
        )  # fmt: skip
    for head, how, table in page_gold.parts(figures.gold, words):
        yield Block(id=table.name, title=head, how=how, open_tables=(("", table),))
    if found.contributors:
        people = len({one.contributor for one in found.signs})
        table = first_rows.most_first(numbers.signs(found))
        yield Block(
            id="signs", title=words(SIGNS), how=words(SIGNS_HOW),
            sentence=words(SIGNS_SAID, signs=len(found.signs), people=people) if found.signs else words(NO_SIGNS),
            open_tables=(("", table),) if table.rows else (),
        )  # fmt: skip
    if found.spells:
        yield _time(figures, words)
    if found.origins:
        rows = tuple(_origin(one, words) for one in found.origins)
        yield Block(
            id="origins", title=words(ORIGIN), how=words(ORIGIN_HOW),
            charts=(Drawn(chart=Stacks(rows=rows, whole=True, legend=True)),), tables=(numbers.origins(found),),
        )  # fmt: skip


def _against(figures: Figures, words: Words) -> Block:
    found = figures.people.contributors
    drawn, table = found[: first_rows.MOST_DRAWN], numbers.contributors(figures.people)
    notes = [first_rows.told(len(drawn), table, len(found), words)] if len(drawn) < len(found) else []
    matrices, names = _matrices(figures)
    if matrices:
        shown = len({one.contributor for one in matrices})
        notes.append(words(CONFUSED, shown=shown, all=names))
    return Block(
        id="contributors", title=words(PEOPLE), how=words(PEOPLE_HOW),
        sentence=words(PEOPLE_SAID, people=len({one.name for one in found})),
        charts=(Drawn(chart=Dots(rows=tuple(_dot(one, words) for one in drawn))),),
        tables=(
            table, numbers.shares(figures.people),
            *((of_contributors(matrices),) if matrices else ()),
        ),
        notes=tuple(notes),
    )  # fmt: skip


def _matrices(figures: Figures) -> tuple[list[ConfusionOf], int]:
    """Give the matrices of those who agree least with the others, and how many contributors have one."""
    place = {one.name: number for number, one in reversed(list(enumerate(figures.people.contributors)))}
    found = figures.agreement.contributors
    names = sorted({one.contributor for one in found}, key=lambda name: place.get(name, len(place)))
    first = set(names[:_MOST_SMALL])
    shown = sorted(
        (one for one in found if one.contributor in first), key=lambda one: place.get(one.contributor, 0)
    )
    return shown, len(names)


def _dot(one: Contributor, words: Words) -> Dot:
    said = words.reason(one.against.why)
    if one.against.value is not None:
        said = f"{100 * one.against.value:.0f} %   n {one.against.n:,}"
    return Dot(
        label=words.joined(one.name, words.name(one.language)), value=one.against.value, low=one.against.low,
        high=one.against.high, said=said,
        pick=numbers.shared_by(one, one.compared) if one.against.n else numbers.of_person(one),
    )  # fmt: skip


def _small(one: Contributor, names: Names, words: Words) -> Small:
    shares = one.shares
    assert shares is not None
    most = sorted(shares.values, key=lambda each: -each.crew)[:_MOST_VALUES]
    said = names.values(shares.question)
    kept = [each for each in shares.values if each in most]
    return Small(
        title=one.name,
        below=words.joined(words.name(one.language), f"n {shares.of:,}"),
        bars=tuple(
            (said.get(each.value, each.value), each.own / shares.of, each.crew / shares.crew_of)
            for each in kept
        ),
        pick=numbers.said_by(one, shares.question),
    )


def _time(figures: Figures, words: Words) -> Block:
    found = figures.people.spells
    top = max(one.p95 for one in found) or 1.0
    low, high = figures.people.middle or (min(one.p25 for one in found), max(one.p75 for one in found))
    marks = tuple(round(top * step / 4, 1) for step in range(5))
    chart = Boxes(rows=tuple(_box(one, words) for one in found), top=top, marks=marks)
    return Block(
        id="time", title=words(TIME), sentence=words(TIME_SAID, low=f"{low:g}", high=f"{high:g}"),
        how=words(TIME_HOW), charts=(Drawn(chart=chart),), tables=(numbers.spells(figures.people),),
    )  # fmt: skip


def _box(one: Spell, words: Words) -> Box:
    return Box(
        label=words.name(one.language), at=(one.p5, one.p25, one.median, one.p75, one.p95),
        said=f"{one.median:g} s   n {one.n:,}", pick=numbers.timed(one),
    )  # fmt: skip


def _origin(one: Origin, words: Words) -> Stack:
    tones = {"typed": 1.0, "quoted": 0.6, "edited-suggestion": 0.35}
    parts = tuple(
        Part(
            count=count, words=words.told(ORIGINS.get(origin, origin)), strength=tones.get(origin, 1.0),
            tone="accent" if origin in tones else "plain" if origin == "unknown" else "warn",
            pick=numbers.came(one, origin),
        )
        for origin, count in one.counts
    )  # fmt: skip
    real = "" if one.real is None else f"{100 * one.real:.0f} %"
    return Stack(
        label=words.joined(words.question(one.question), words.name(one.language)), parts=parts, said=real
    )
