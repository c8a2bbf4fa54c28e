# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How alike texts are, from the texts themselves: those that people wrote, and the words that they marked.

Of written texts that is similarity, not agreement (quality.md 1.2). Texts cost time by the character, so items are
drawn until so many characters are compared; n says how many were. Which are drawn does not depend on the order in
which results were merged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import combinations

import numpy as np

from annotator_app.quality.agreeing import spans
from annotator_app.quality.comparing import chrf
from annotator_app.quality.labels import IntArray
from annotator_app.quality.resampling import Plan, mean_of_items
from annotator_app.reports.agreement import LIKENESS, Agreement, AgreementFigures, Measure
from annotator_app.workflows.reporting.agreement_figures import SEED
from annotator_app.workflows.reporting.measures import shared_measure
from annotator_app.workflows.reporting.people_figures import Opinions, as_it_is
from annotator_app.workflows.reporting.report_tallies import Tally

Likeness = Callable[[str, str], float]
CHARACTERS = 1_200_000  # compared in all questions and languages together: some three seconds
PAIRS = 10  # of one item
LONGEST = 20_000  # characters of one text that are compared
_OF_PAIR = 20  # characters that a pair costs however short it is
_RESPONSES = 1 << 16


def with_likeness(found: AgreementFigures, opinions: Opinions) -> AgreementFigures:
    """Add the words of marks to the agreement of marks, and behind all how alike written texts are."""
    written = [tally for tally in opinions.tallies.found.values() if tally.written.texts]
    marked = [one for one in found.questions if one.level == "marks"]
    tallies = opinions.tallies.found
    agreed = [
        _with_words(one, tallies[one.question, one.language], CHARACTERS // len(marked))
        if one.level == "marks"
        else one
        for one in found.questions
    ]
    return replace(found, questions=(*agreed, *_likeness(opinions, written)))


def _with_words(one: Agreement, tally: Tally, characters: int) -> Agreement:
    """Add how far the words agree that people marked, wherever these stand in the text."""
    language = tally.columns.language
    same, shared = _compared(
        tally.quotes.shared(),
        (lambda mine, yours: spans.exact(mine, yours, language)),
        (lambda mine, yours: spans.token_f1(mine, yours, language)),
        characters,
    )
    if not same:
        return one
    return replace(one, others=(*one.others, _mean("exact match", same), _mean("token F1", shared)))


def _likeness(opinions: Opinions, written: list[Tally]) -> Iterator[Agreement]:
    for tally in written:
        row = as_it_is(tally.written.row)
        person = opinions.person[row]
        unit = opinions.text[row].astype(np.int64) * _RESPONSES + as_it_is(tally.written.response)
        order = np.lexsort((person, unit))
        _units, starts, counts = np.unique(unit[order], return_index=True, return_counts=True)
        shared = np.flatnonzero(counts > 1)
        if not len(shared):
            continue
        texts = tally.written.texts
        units = (
            [texts[place] for place in order[starts[one] : starts[one] + counts[one]].tolist()]
            for one in _drawn(shared)
        )
        alike, ratios = _compared(units, _chrf, chrf.length_ratio, CHARACTERS // len(written))
        yield Agreement(
            question=tally.question.id,
            text=tally.question.text,
            language=tally.columns.language,
            level=LIKENESS,
            main=_mean("chrF", alike),
            others=(_mean("length ratio", ratios),),
            answers=len(order),
            items=len(counts),
            shared=len(shared),
            raters=len(np.unique(person)),
        )


def _drawn(numbers: IntArray) -> list[int]:
    found: list[int] = np.random.default_rng(SEED).permutation(numbers).tolist()
    return found


def _chrf(one: str, other: str) -> float:
    return chrf.likeness(one, other) / 100


def _compared(
    units: Iterable[list[str]], measure: Likeness, other: Likeness, characters: int
) -> tuple[list[float], list[float]]:
    """Give the means of two measures over the pairs of texts of each unit, until enough is compared."""
    source = np.random.default_rng(SEED)
    found: list[float] = []
    others: list[float] = []
    for unit in units:
        pairs = list(combinations([text[:LONGEST] for text in unit], 2))
        if len(pairs) > PAIRS:
            pairs = [pairs[one] for one in sorted(source.choice(len(pairs), PAIRS, replace=False).tolist())]
        found.append(sum(measure(*pair) for pair in pairs) / len(pairs))
        others.append(sum(other(*pair) for pair in pairs) / len(pairs))
        characters -= sum(len(mine) + len(yours) + _OF_PAIR for mine, yours in pairs)
        if characters <= 0:
            break
    return found, others


def _mean(name: str, values: list[float]) -> Measure:
    return shared_measure(
        name, mean_of_items(np.array(values, dtype=np.float64), Plan(seed=SEED), share=True)
    )
