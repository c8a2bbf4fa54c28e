# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The blocks on agreement: alpha with its interval, where labels differ, and what people have to settle."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

from annotator_app.model.charts import (
    Block,
    Dot,
    Dots,
    Drawn,
    Heat,
    HeatCell,
    Part,
    Pick,
    Stack,
    Stacks,
    Table,
)
from annotator_app.reports import page_agreement
from annotator_app.reports.agreement import Agreement, Matrix
from annotator_app.reports.figures import Figures
from annotator_app.reports.first_rows import FIRST_ALONE
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP

_MOST_MATRICES = 12
_LONGEST = 34

AGREEMENT = QT_TRANSLATE_NOOP("report", "Agreement")
NOTHING = QT_TRANSLATE_NOOP("report", "No answer can be compared yet.")
COMPUTED = QT_TRANSLATE_NOOP(
    "report", "Figures that can be computed: {computed} of {figures}; below 0.667: {low}."
)
AGREEMENT_HOW = QT_TRANSLATE_NOOP(
    "report",
    "Krippendorff’s alpha with its 95 % interval over items. The dashed lines at 0.667 and 0.80 are for orientation: "
    "a low value judges the single answer and the guidelines, and is no fault where opinions are asked.",
)
DIFFER = QT_TRANSLATE_NOOP("report", "Where labels differ")
DIFFER_SAID = QT_TRANSLATE_NOOP("report", "{apart} of {pairs} pairs of answers to the same item differ.")
DIFFER_HOW = QT_TRANSLATE_NOOP("report", "Pairs of answers of two people to one item; alike on the diagonal.")
MIXED_UP = QT_TRANSLATE_NOOP("report", "Values that were mixed up most")
TWO = QT_TRANSLATE_NOOP("report", "Two people at a time")
TO_LABELS = QT_TRANSLATE_NOOP("report", "From answers to labels")


class Names:
    """How questions and their values are called: in the words of the plan or the program, else by their ids."""

    def __init__(self, figures: Figures, words: Words) -> None:
        """Take them from the questions that were counted."""
        self._words = words
        self._questions = {one.question: one for one in figures.questions}

    def place(self, question: str, language: str, label: str = "") -> str:
        """Give the name of a question in a language."""
        known = self._questions.get(question)
        text = self._words.text(known.text, question) if known else question
        said = self._words.value(question, label)
        return self._words.joined(_short(text), _short(said), _short(self._words.name(language)))

    def of_values(self, table: Table) -> Table:
        """Give a table whose first column is a question with its values in words."""
        places = [place for place, head in enumerate(table.heads) if head in ("value", "other value")]
        rows = []
        for row in table.rows:
            said = self.values(str(row[0]))
            rows.append(
                tuple(said.get(str(one), one) if place in places else one for place, one in enumerate(row))
            )
        return replace(table, rows=tuple(rows))

    def values(self, question: str) -> dict[str, str]:
        """Give the words of the values of a question."""
        known = self._questions.get(question)
        return (
            {one.value: _short(self._words.text(one.text, one.value)) for one in known.values}
            if known
            else {}
        )


def blocks(figures: Figures, words: Words) -> Iterator[Block]:
    """Give the blocks of agreement."""
    names = Names(figures, words)
    found = figures.agreement
    if not found.questions:
        yield Block(id="agreement", title=words(AGREEMENT), sentence=words(NOTHING))
        return
    agreed = [one for one in found.questions if not one.likeness]
    computed = [one for one in agreed if one.main.value is not None]
    low = sum(one.reading == "low" for one in computed)
    least = min([0.0, *(one.main.low or 0.0 for one in computed)])
    start = max(-0.5, math.floor(4 * least) / 4)
    chart = Dots(
        rows=tuple(_dot(one, names, words) for one in agreed), low=start, lines=(0.667, 0.80),
        marks=(*((start,) if start < -0.1 else ()), 0.0, 0.25, 0.5, 0.75, 1.0),
    )  # fmt: skip
    further = ((TWO, page_agreement.people(found)), (TO_LABELS, page_agreement.merging(found)))
    yield Block(
        id="agreement", title=words(AGREEMENT),
        sentence=words(COMPUTED, computed=len(computed), figures=len(agreed), low=low) if agreed else "",
        how=words(AGREEMENT_HOW) if agreed else "", charts=(Drawn(chart=chart),) if agreed else (),
        notes=tuple(page_agreement.readings(found, words)),
        tables=(page_agreement.measures(found),),
        open_tables=tuple((words(head), table) for head, table in further if table.rows),
    )  # fmt: skip
    if found.matrices:
        yield _differ(figures, words, names)


def _differ(figures: Figures, words: Words, names: Names) -> Block:
    found = figures.agreement
    pairs, apart = (sum(getattr(one, name) for one in found.matrices) for name in ("total", "apart"))
    # Where not all can be drawn, those stand first whose answers differ most.
    drawn, every = found.matrices[:_MOST_MATRICES], len(found.matrices)
    if len(drawn) < every:
        drawn = tuple(sorted(found.matrices, key=lambda one: -one.apart / max(1, one.total))[:_MOST_MATRICES])
    charts = tuple(
        Drawn(
            chart=_matrix(one, names) if one.counts else _pairs(one, names),
            heading=names.place(one.question, one.language),
        )
        for one in drawn
    )
    mixed = names.of_values(page_agreement.confusions(found))
    return Block(
        id="differ", title=words(DIFFER), sentence=words(DIFFER_SAID, apart=apart, pairs=pairs),
        how=words(DIFFER_HOW), charts=charts,
        open_tables=((words(MIXED_UP), mixed),) if mixed.rows else (),
        notes=(words(FIRST_ALONE, shown=len(drawn), all=every),) if len(drawn) < every else (),
    )  # fmt: skip


def _matrix(one: Matrix, names: Names) -> Heat:
    said = names.values(one.question)
    heads = tuple(said.get(value, value) for value in one.values)
    most_alike = max([1, *(row[place] for place, row in enumerate(one.counts))])
    most_apart = max(
        [1, *(count for a, row in enumerate(one.counts) for b, count in enumerate(row) if a != b)]
    )

    def cell(a: int, b: int) -> HeatCell:
        count = one.counts[a][b]
        alike = a == b
        return HeatCell(
            said=f"{count:,}", share=count / (most_alike if alike else most_apart),
            tone="accent" if alike else "warn", empty=not count,
            pick=Pick(
                what="pair", question=one.question, language=one.language, value=one.values[a],
                other=one.values[b],
            ) if count else None,
        )  # fmt: skip

    size = range(len(one.values))
    return Heat(columns=heads, rows=tuple((heads[a], tuple(cell(a, b) for b in size)) for a in size))


def _pairs(one: Matrix, names: Names) -> Stacks:
    said = names.values(one.question)
    return Stacks(
        rows=tuple(
            Stack(
                label=f"{said.get(a, a)} – {said.get(b, b)}",
                parts=(
                    Part(
                        count=count, words=f"{said.get(a, a)} – {said.get(b, b)}", tone="warn",
                        pick=Pick(what="pair", question=one.question, language=one.language, value=a, other=b),
                    ),
                ),
                said=f"{count:,}",
            )
            for a, b, count in one.pairs
        )
    )  # fmt: skip


def _dot(one: Agreement, names: Names, words: Words) -> Dot:
    low = one.reading == "low"
    return Dot(
        label=names.place(one.question, one.language, one.label),
        value=one.main.value,
        low=one.main.low,
        high=one.main.high,
        said=page_agreement.beside(one.main, one.shared, words),
        tone="danger" if low else "accent",
        pick=Pick(what="pair", question=one.question, language=one.language),
    )


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
