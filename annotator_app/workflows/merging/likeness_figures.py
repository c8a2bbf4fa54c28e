# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How alike the texts are that different people wrote to the same item: similarity, not agreement (quality.md 1.2).

chrF costs time by the character, so items are drawn by the seed of the report until so many characters are compared;
n says how many were. Which are drawn does not depend on the order in which results were merged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

import numpy as np

from annotator_app.quality import chrf
from annotator_app.quality.labels import IntArray
from annotator_app.quality.resampling import Plan, mean_of_items
from annotator_app.reports.agreement import LIKENESS, Agreement, AgreementFigures, Measure
from annotator_app.workflows.merging.agreement_figures import SEED, shared_measure
from annotator_app.workflows.merging.people_figures import Opinions, as_it_is
from annotator_app.workflows.merging.report_tallies import Tally

CHARACTERS = 1_200_000  # compared in all questions and languages together: some three seconds
PAIRS = 10  # of one item
LONGEST = 20_000  # characters of one text that are compared
_OF_PAIR = 20  # characters that a pair costs however short it is
_RESPONSES = 1 << 16


def with_likeness(found: AgreementFigures, opinions: Opinions) -> AgreementFigures:
    """Add how alike written texts are to figures of agreement, behind them."""
    written = [tally for tally in opinions.tallies.found.values() if tally.written.texts]
    texts = tuple(_likeness(opinions, written))
    return replace(found, questions=(*found.questions, *texts))


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
        units = (order[starts[one] : starts[one] + counts[one]].tolist() for one in _drawn(shared))
        alike, ratios = _compared(tally.written.texts, units, CHARACTERS // len(written))
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


def _compared(
    texts: Sequence[str], units: Iterable[list[int]], characters: int
) -> tuple[list[float], list[float]]:
    """Give the mean chrF (0 to 1) and length ratio over pairs of texts of each unit, until that is enough."""
    source = np.random.default_rng(SEED)
    alike: list[float] = []
    ratios: list[float] = []
    for unit in units:
        pairs = list(combinations([texts[place][:LONGEST] for place in unit], 2))
        if len(pairs) > PAIRS:
            pairs = [pairs[one] for one in sorted(source.choice(len(pairs), PAIRS, replace=False).tolist())]
        alike.append(sum(chrf.likeness(*pair) for pair in pairs) / len(pairs) / 100)
        ratios.append(sum(chrf.length_ratio(*pair) for pair in pairs) / len(pairs))
        characters -= sum(len(one) + len(other) + _OF_PAIR for one, other in pairs)
        if characters <= 0:
            break
    return alike, ratios


def _mean(name: str, values: list[float]) -> Measure:
    return shared_measure(name, mean_of_items(np.array(values, dtype=np.float64), Plan(seed=SEED)))
