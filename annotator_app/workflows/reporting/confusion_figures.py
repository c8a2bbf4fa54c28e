# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What each contributor says where Dawid-Skene takes a label to be right: their confusion matrices (quality.md 1.4).

The matrix is the one that Dawid-Skene works with. Where reviewers spoke against answers, labels are made without
these; a contributor has said them all the same, so that they are counted here by what the items came to without them.
Responses that belong to single items are no labels of one scale: of those there is no matrix. Nor is there one of who
shares no item with anybody and has answered none whose label is known: it would say that they agree with themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import numpy as np

from annotator_app.quality.deciding.aggregation import Aggregation
from annotator_app.quality.deciding.dawid_skene import Prior, as_shares, said_of
from annotator_app.quality.deciding.majority import NO_CODE
from annotator_app.quality.labels import BoolArray, FloatArray, IntArray, Labels
from annotator_app.reports.agreement import ConfusionOf
from annotator_app.workflows.merged_set.answer_columns import Columns
from annotator_app.workflows.merged_set.merging_figures import kept_of, numbers_of, values_of_codes
from annotator_app.workflows.merged_set.names import Names

# Every cell is given of so many labels; of more, those that somebody said.
_EVERY_CELL = 12
_SAID = 0.005


def confusion_of_people(said: Columns, held: Columns, made: Aggregation) -> Iterator[ConfusionOf]:
    """Give the matrix of each person by name, from all answers and what was `made` of those `held`."""
    posterior = made.merged.posterior
    values = values_of_codes(held)
    if made.by_places:
        return
    labels, known = kept_of(said), np.zeros(len(held.items), dtype=bool)
    known[list(held.known)] = True
    if said is not held:
        known |= _by_reviewers(said, held)
        values = tuple(dict.fromkeys((*values, *said.scale)))
        codes = {value: code for code, value in enumerate(values)}
        place = same_units(said.items, held.items)
        posterior, known = _of_units(posterior, known, place, len(values))
        code = np.array([codes[value] for value in said.scale], dtype=np.int64)[labels.code]
        labels = Labels(labels.item, labels.rater, code, labels.items, labels.raters, len(values))
    elif labels.options < len(values):
        labels = Labels(labels.item, labels.rater, labels.code, labels.items, labels.raters, len(values))
    yield from _of_each(said, labels, posterior, known, [str(value) for value in values])


def _of_each(
    said: Columns, labels: Labels, posterior: FloatArray, known: BoolArray, names: list[str]
) -> Iterator[ConfusionOf]:
    counted = said_of(labels, posterior)
    likely = as_shares(counted.copy(), Prior())
    tells = (np.bincount(labels.item, minlength=labels.items) > 1) | known
    shared = np.bincount(labels.rater[tells[labels.item]], minlength=labels.raters).tolist()
    answers = np.bincount(labels.rater, minlength=labels.raters).tolist()
    least = -1.0 if len(names) <= _EVERY_CELL else _SAID
    for person, number in sorted(said.raters.items()):
        if not shared[number]:
            continue
        true, own = np.nonzero(counted[number] >= least)
        cells = zip(
            true.tolist(), own.tolist(), likely[number][true, own].tolist(), counted[number][true, own].tolist(),
            strict=True,
        )  # fmt: skip
        yield ConfusionOf(
            contributor=person,
            question=said.question.id,
            language=said.language,
            answers=answers[number],
            shared=shared[number],
            cells=tuple((names[a], names[b], share, count) for a, b, share, count in cells),
        )


def _by_reviewers(said: Columns, held: Columns) -> BoolArray:
    """Tell to which units reviewers gave an answer of their own: these share them with who answered them."""
    others = [number for name, number in held.raters.items() if name not in said.raters]
    own = numbers_of(held.item)[np.isin(numbers_of(held.rater), others)]
    return np.bincount(own, minlength=len(held.items)) > 0


def _of_units(
    posterior: FloatArray, known: BoolArray, place: IntArray, options: int
) -> tuple[FloatArray, BoolArray]:
    """Give what is taken of other units, by the place of each among those of `posterior`; nothing where it has none."""
    there = place != NO_CODE
    found = np.zeros((len(place), options))
    found[there, : posterior.shape[1]] = posterior[place[there]]
    return found, there & known[np.where(there, place, 0)]


def same_units(units: Names, others: Names) -> IntArray:
    """Give the number of each unit among others, -1 where it is not among them; both come item by item, by id."""
    if units.is_same_as(others):  # as where reviewers left something of every item
        return np.arange(len(units))
    found = np.full(len(units), NO_CODE, dtype=np.int64)
    items = groupby(enumerate(others), key=_item)
    ahead, here = "", {}
    for item, own in groupby(enumerate(units), key=_item):
        while ahead < item and (following := next(items, None)) is not None:
            ahead = following[0]
            here = {name: number for number, name in following[1]} if ahead >= item else {}
        for number, name in own if ahead == item else ():
            found[number] = here.get(name, NO_CODE)
    return found


def _item(one: tuple[int, str]) -> str:
    return one[1].partition("\x1f")[0]
