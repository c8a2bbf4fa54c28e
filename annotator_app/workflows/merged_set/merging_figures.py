# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the answers to a question come to, from their columns: the one merging of report, queue and risk signs.

Choices and comparisons are merged both ways of quality.md 1.4, ordered labels by the median, scores by the mean. What
is known to be right stands fast there, and waits for nobody.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from zlib import crc32

import numpy as np

from annotator_app.model.ids import BAD, EQUAL
from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence, Scale, is_category
from annotator_app.quality.deciding.aggregation import Aggregation, Cause, aggregate
from annotator_app.quality.deciding.majority import NO_CODE, median
from annotator_app.quality.deciding.ratings import far_apart
from annotator_app.quality.labels import BoolArray, IntArray, Labels
from annotator_app.reports.agreement import Merging
from annotator_app.workflows.merged_set.answer_columns import Columns


def labels_of(columns: Columns) -> Labels:
    """Give columns as long rows of numbers."""
    return Labels(
        numbers_of(columns.item), numbers_of(columns.rater), numbers_of(columns.code),
        len(columns.items), len(columns.raters), max(1, len(columns.scale)),
    )  # fmt: skip


def compared_of(columns: Columns, labels: Labels) -> Labels:
    """Give columns as what people can agree on by chance: of models the place among those of the item (quality.md 1.2).

    `labels` are those of the columns.

    As options of one scale, of which each item offers two of many, they would make chance look smaller than it is.
    Responses to one prompt that are judged one by one have the number of their prompt: it is prompts that are counted.
    """
    if columns.question.each == "response":
        prompts: dict[str, int] = {}
        units = [prompts.setdefault(name.partition("\x1f")[0], len(prompts)) for name in columns.items]
        return replace(labels, prompt=np.array(units, dtype=np.int64))
    if not columns.place or columns.unnamed:
        return labels
    return replace(labels, code=numbers_of(columns.place), options=len(columns.places))


def kept_of(columns: Columns) -> Labels:
    """Give the same as the columns hold it, without copying: nothing can be added to them while it is held."""
    item, rater, code = (np.asarray(memoryview(one)) for one in (columns.item, columns.rater, columns.code))
    return Labels(item, rater, code, len(columns.items), len(columns.raters), max(1, len(columns.scale)))


def numbers_of(column: array[int]) -> IntArray:
    """Give a column as numbers wide enough to be reckoned with: millions of rows are kept in half of that."""
    return np.array(column, dtype=np.int64)


def ratings_apart(columns: Columns) -> BoolArray:
    """Tell which units of a question with a scale were rated so far apart that people have to look at them.

    Of a unit whose score is known nobody has to.
    """
    scale = columns.question
    assert isinstance(scale, Scale)
    points = np.array(list(columns.scale), dtype=np.int64)[numbers_of(columns.code)]
    far = far_apart(numbers_of(columns.item), points, len(columns.items), len(scale.points))
    far[list(columns.known)] = False
    return far


def median_tied(columns: Columns) -> BoolArray:
    """Tell which units of an ordered choice have two middle labels; one of which the label is known has not."""
    assert isinstance(columns.question, Choice)
    tied = median(labels_of(columns), len(columns.question.options)).ties
    tied[list(columns.known)] = False
    return tied


def is_suggested(question: AnyQuestion) -> bool:
    """Tell whether a label is suggested of a question: scores, ordered labels and rankings come to something else."""
    return is_category(question)


def both_ways(question: AnyQuestion) -> bool:
    """Tell whether answers are merged by majority and Dawid-Skene: scores have a mean, ordered labels a median."""
    return not (isinstance(question, Scale) or (isinstance(question, Choice) and question.ordered))


def values_of_codes(columns: Columns) -> tuple[Any, ...]:
    """Give the values that the codes of `aggregated` stand for: those that are only known come last."""
    return tuple(dict.fromkeys((*columns.scale, *columns.known.values())))


def aggregated(columns: Columns) -> Aggregation:
    """Merge the answers to a question both ways; what is known to be right stands fast, whatever people say."""
    labels, gold = kept_of(columns), None
    values = values_of_codes(columns)
    if columns.known:
        codes = {value: code for code, value in enumerate(values)}
        gold = np.full(labels.items, NO_CODE, dtype=np.int64)
        gold[list(columns.known)] = [codes[value] for value in columns.known.values()]
        labels = replace(labels, options=len(values))
    own = _own_to_items(columns, labels, gold, values)
    return aggregate(labels, gold) if own is None else _by_places(labels, gold, *own)


def _own_to_items(
    columns: Columns, labels: Labels, gold: IntArray | None, values: tuple[Any, ...]
) -> tuple[IntArray, int] | None:
    """Give the place of each value among those of its item, and how many there are; None where items share values.

    Responses without models are such values: as options of one scale they would be thousands, each of one item.
    """
    if not isinstance(columns.question, Comparison):
        return None
    shared = [code for code, value in enumerate(values) if value in (EQUAL, BAD)]
    said = np.unique(np.column_stack((labels.item, labels.code)), axis=0)
    if gold is not None:
        known = np.flatnonzero(gold >= 0)
        said = np.unique(np.concatenate((said, np.column_stack((known, gold[known])))), axis=0)
    said = said[~np.isin(said[:, 1], shared)]
    if len(said) <= 1 or len(np.unique(said[:, 1])) < len(said):
        return None
    # By a digest: which value has the first place says nothing of the values.
    draw = np.array([crc32(str(value).encode("utf-8")) for value in values], dtype=np.int64)
    said = said[np.lexsort((draw[said[:, 1]], said[:, 0]))]
    many = np.bincount(said[:, 0], minlength=labels.items)
    first = np.cumsum(many) - many
    most = int(many.max())
    nth = np.arange(len(said)) - first[said[:, 0]]
    places = np.full(len(values), NO_CODE, dtype=np.int64)
    places[said[:, 1]] = (nth + draw[said[first[said[:, 0]], 1]]) % most
    places[shared] = most + np.arange(len(shared))
    return places, most + len(shared)


def _by_places(labels: Labels, gold: IntArray | None, places: IntArray, options: int) -> Aggregation:
    """Merge values that belong to single items by their places there, and give the codes of the values."""
    codes = np.full((labels.items, options), NO_CODE, dtype=np.int64)
    codes[labels.item, places[labels.code]] = labels.code
    known = None
    if gold is not None:
        known = np.where(gold >= 0, places[gold], NO_CODE)
        told = np.flatnonzero(gold >= 0)
        codes[told, known[told]] = gold[told]
    made = aggregate(replace(labels, code=places[labels.code], options=options), known)

    def of(own: IntArray) -> IntArray:
        return np.where(own >= 0, codes[np.arange(labels.items), np.maximum(own, 0)], NO_CODE)

    return replace(
        made,
        majority=replace(made.majority, code=of(made.majority.code)),
        merged=replace(made.merged, code=of(made.merged.code)),
        code=of(made.code),
        told=of(made.told),
        by_places=True,
    )


def merging_alone(columns: Columns, units_and_ties: Sequence[int]) -> Merging:
    """Give the same of tags and marks, which are merged unit by unit: how many units there are, and how many ties.

    Marks that people may add have no ties: nobody settles them.
    """
    question = columns.question
    method = "longest exact majority" if isinstance(question, Evidence) else "majority of each label"
    units, ties = units_and_ties[0], None if _may_be_added(question) else units_and_ties[1]
    return Merging(
        question=question.id, language=columns.language, method=method, items=units, accuracy=None, ties=ties
    )  # fmt: skip


def _may_be_added(question: AnyQuestion) -> bool:
    return isinstance(question, Evidence) and not question.is_answer


def merging_of(
    columns: Columns, made: Aggregation | None = None, whole: Sequence[int] | None = None
) -> Merging:
    """Give what the answers to a question come to, in numbers; `made` of both ways, where they were merged before.

    `whole`: of rankings, how many there are and how many ties; both ways merge their first places alone.
    """
    if isinstance(columns.question, Scale):
        return Merging(
            question=columns.question.id, language=columns.language, method="mean", items=len(columns.items),
            accuracy=None, apart=int(ratings_apart(columns).sum()),
        )  # fmt: skip
    if isinstance(columns.question, Choice) and columns.question.ordered:
        return Merging(
            question=columns.question.id, language=columns.language, method="median", items=len(columns.items),
            accuracy=None, ties=int(median_tied(columns).sum()),
        )  # fmt: skip
    made = made or aggregated(columns)
    ties = int((made.causes & Cause.TIE > 0).sum())
    ranked = isinstance(columns.question, Comparison) and columns.question.form == "rank"
    return Merging(
        question=columns.question.id,
        language=columns.language,
        method="mean rank" if ranked else made.method,
        items=int((made.majority.count > 0).sum()),
        accuracy=made.expected_accuracy if is_suggested(columns.question) else None,
        ties=whole[1] if ranked and whole is not None else ties,
        methods_differ=int((made.causes & Cause.METHODS_DIFFER > 0).sum()),
        unsure=int((made.causes & Cause.UNSURE > 0).sum()),
    )
