# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How far people agree, question by question and language by language, from the columns of their answers.

Which figure leads is fixed by the kind of question (quality.md 1.2): alpha of the declared level for choices,
scales, alpha of which model was better for comparisons and of the first place for rankings, with how many whole
rankings are the same beside it, alpha for each label and the mean Jaccard index where several may be chosen, overlap F1
for marks. Beside alpha of a scale stand the intraclass correlations of a table of scores without gaps. Models and
options that come with items have no order, whatever a plan calls them; models are told apart by their place in the
order of names among those of the item, since of many models each item offers a few. Responses that name no model are
told apart by ids, of which each belongs to one item. The order in which they stand is drawn at building (packs.md
5.6), so that "the first" is not the same from item to item either: what two people agree on there by chance is not
known, and alpha, AC1 and the kappas cannot be computed (quality.md 1.2 takes alpha of positions that were turned back).
Raw agreement can. How alike written texts are is no agreement.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from heapq import nsmallest
from itertools import combinations
from typing import Any

import numpy as np

from annotator_app.model.ids import NONE
from annotator_app.model.question import AnyQuestion, Choice, Evidence, Scale, Text
from annotator_app.quality.agreeing import agreement as agreements
from annotator_app.quality.agreeing import kappa, sets, spans
from annotator_app.quality.agreeing.agreement import Level
from annotator_app.quality.agreeing.reliability import reliability, table_of
from annotator_app.quality.labels import IntArray, Labels, patterns_of
from annotator_app.quality.resampling import Plan
from annotator_app.quality.results import Estimate, Reason, Result, Undefined
from annotator_app.reports.agreement import (
    Agreement,
    AgreementFigures,
    Confusion,
    ConfusionOf,
    Matrix,
    Measure,
    Merging,
    PairOfPeople,
)
from annotator_app.workflows.merged_set.answer_columns import Columns, Mark, Marks, has_majority
from annotator_app.workflows.merged_set.merging_figures import (
    aggregated,
    both_ways,
    compared_of,
    is_suggested,
    labels_of,
    merging_alone,
    merging_of,
    numbers_of,
)
from annotator_app.workflows.reporting.confusion_figures import confusion_of_people
from annotator_app.workflows.reporting.measures import measure, shared_measure, with_commonest

SEED = 20261125
NO_MODELS = Undefined(Reason.NO_MODELS)
_MOST_PEOPLE = 12
_MOST_CONFUSIONS = 5
_LARGEST_MATRIX = 12
_MOST_PAIRS = 15
_EXAMPLES = 2
_SAID = slice(3, 5)  # label and severity of a mark
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)
_OF_LEVEL: dict[str, Level] = {"ordinal": "ordinal", "interval": "interval", "ratio": "ratio"}


def agreement_figures(
    found: Iterable[Columns],
    held: Mapping[tuple[str, str], Columns] | None = None,
    by_themselves: Mapping[tuple[str, str], Sequence[int]] | None = None,
) -> AgreementFigures:
    """Compute everything of agreement; questions in the order of their coming.

    `held`: by question and language, the answers that labels are made of, where reviewers spoke against some.
    `by_themselves`: units and ties of what is merged unit by unit (`to_settle.Reading`).
    """
    plan = Plan(seed=SEED)
    questions: list[Agreement] = []
    people: list[PairOfPeople] = []
    confusions: list[Confusion] = []
    matrices: list[Matrix] = []
    merging: list[Merging] = []
    contributors: list[ConfusionOf] = []
    for columns in found:
        place = columns.question.id, columns.language
        if _says_nothing(columns):
            continue
        alone = (by_themselves or {}).get(place)
        if not has_majority(columns.question):
            questions += of_question(columns, plan)
        else:
            labels = labels_of(columns)
            compared = compared_of(columns, labels)
            questions += of_question(columns, plan, compared)
            people += _people(columns, compared)
            confusions += _confusions(columns, labels)
            matrices += _matrix(columns, labels)
            del labels, compared  # of millions of answers they are large, as is what comes next
            labelled = (held or {}).get(place, columns)
            made = aggregated(labelled) if both_ways(columns.question) else None
            merging.append(merging_of(labelled, made, alone))
            alone = None
            if made is not None and is_suggested(columns.question) and not columns.unnamed:
                contributors += confusion_of_people(columns, labelled, made)
        if alone is not None:
            merging.append(merging_alone(columns, alone))
    return AgreementFigures(
        questions=tuple(questions),
        people=tuple(people),
        confusions=tuple(confusions),
        matrices=tuple(matrices),
        merging=tuple(merging),
        contributors=tuple(contributors),
        seed=plan.seed,
        draws=plan.replicates,
        numpy=np.__version__,
    )


def of_question(columns: Columns, plan: Plan, compared: Labels | None = None) -> Iterator[Agreement]:
    """Give how far people agree in one question; `compared`: its answers as `compared_of` has them, where at hand."""
    if _says_nothing(columns):
        return
    if isinstance(columns.question, Evidence):
        yield _marks(columns, plan)
    elif not has_majority(columns.question):
        yield from _several(columns, plan)
    else:
        labels = compared_of(columns, labels_of(columns)) if compared is None else compared
        yield _unnamed(columns, labels, plan) if columns.unnamed else _one(columns, labels, plan)


def _says_nothing(columns: Columns) -> bool:
    """Tell whether it is written, or nobody answered it or ever ticked or marked anything: that is worth no line."""
    blank = columns.question.blank_speaks and not any(columns.scale)
    return isinstance(columns.question, Text) or not len(columns.item) or blank


def _one(columns: Columns, labels: Labels, plan: Plan) -> Agreement:
    level = level_of(columns.question)
    none = off_the_scale(columns)
    points = labels if none is None else labels.without(none)
    scale = [value for value in columns.scale if none is None or value != NONE]
    values = _numbers(scale) if level in ("interval", "ratio") else None
    found = agreements.agreement(points, level, values, plan)
    if none is not None:
        # Whether there is a point at all is agreed upon as well; only there does "none" count.
        found = replace(found, raw=agreements.agreement(labels, "nominal", plan=plan).raw)
    fleiss = shared_measure("Fleiss kappa", kappa.fleiss(patterns_of(labels), plan))
    further = (fleiss, *_of_scores(columns, labels, plan))
    told = with_commonest(_told(columns, found, further), *_commonest(columns, scale, found))
    return _of_first_places(columns, told, plan) if columns.orders else told


def _commonest(columns: Columns, scale: Sequence[Any], found: agreements.Agreement) -> tuple[str, float]:
    """Give the value of most answers with its share; of a comparison the model that was chosen, wherever it stood."""
    shares: Sequence[float] = found.prevalence
    if columns.place:
        shares = (np.bincount(columns.code, minlength=len(scale)) / len(columns.code)).tolist()
    most = max(range(len(scale)), key=shares.__getitem__)
    return str(scale[most]), shares[most]


def _unnamed(columns: Columns, labels: Labels, plan: Plan) -> Agreement:
    """Give raw agreement on responses without models, and why nothing beyond chance is said of them."""
    found = agreements.agreement(labels.within_items(), "nominal", plan=plan)
    if isinstance(found.raw, Estimate):
        found = replace(found, alpha=NO_MODELS, gwet=NO_MODELS)
    told = _told(columns, found, (measure("Fleiss kappa", NO_MODELS),))
    return _of_first_places(columns, told, plan) if columns.orders else told


def _of_scores(columns: Columns, labels: Labels, plan: Plan) -> Iterator[Measure]:
    """Give the correlations of scores where everybody gave one to every item, else say that not everybody did."""
    if not isinstance(columns.question, Scale):
        return
    single: Result = Undefined(Reason.NO_SHARED_ITEM if labels.raters < 2 else Reason.INCOMPLETE)
    mean = single
    # A table with gaps can be a thousand times as large as its answers: it is never laid out.
    if labels.raters > 1 and len(labels.item) == labels.items * labels.raters:
        points = np.array(list(columns.scale), dtype=np.float64)
        found = reliability(table_of(labels, points), plan, labels.prompt)
        single, mean = found.single, found.mean
    yield shared_measure("ICC(2,1)", single)
    yield shared_measure("ICC(2,k)", mean)


def level_of(question: AnyQuestion) -> Level:
    """Give the level that values are compared at: what has no order of its own is nominal (quality.md 1.2)."""
    ordered = isinstance(question, Scale) or (isinstance(question, Choice) and question.ordered)
    return _OF_LEVEL.get(question.level, "nominal") if ordered else "nominal"


def off_the_scale(columns: Columns) -> int | None:
    """Give the code of "none of these" where it is no point of an order: it is neither above nor below the others."""
    return columns.scale.get(NONE) if level_of(columns.question) != "nominal" else None


def _of_first_places(columns: Columns, told: Agreement, plan: Plan) -> Agreement:
    """Say that figures are those of first places, and add how many whole rankings are the same."""
    orders = replace(labels_of(columns), code=numbers_of(columns.order), options=len(columns.orders))
    same = agreements.agreement(orders, "nominal", plan=plan).raw

    def of(one: Measure) -> Measure:
        return replace(one, name=f"{one.name} of first places")

    others = (*map(of, told.others), shared_measure("same ranking", same))
    common = told.prevalence and of(told.prevalence)
    return replace(told, level="first places", main=of(told.main), others=others, prevalence=common)


def _numbers(scale: Iterable[Any]) -> list[float] | None:
    """Give the numbers that the values are; None where one is a word: then they stand equally far apart."""
    words = [str(one) for one in scale]
    return [float(one) for one in words] if all(map(_NUMBER.fullmatch, words)) else None


def _told(
    columns: Columns, found: agreements.Agreement, further: Sequence[Measure] = (), label: str = ""
) -> Agreement:
    gwet = "Gwet AC1" if found.level == "nominal" else "Gwet AC2"
    return Agreement(
        question=columns.question.id,
        text=columns.question.text,
        language=columns.language,
        label=label,
        level=found.level,
        main=measure("alpha", found.alpha),
        others=(shared_measure("raw agreement", found.raw), shared_measure(gwet, found.gwet), *further),
        answers=found.answers,
        items=found.items,
        shared=found.shared,
        raters=found.raters,
        reading=found.reading,
    )


def _several(columns: Columns, plan: Plan) -> Iterator[Agreement]:
    """Give the agreement of the sets as they are, then that of each label as a question of its own."""
    names = sorted({label for chosen in columns.scale for label in chosen})
    of_set = np.array([[name in chosen for name in names] for chosen in columns.scale], dtype=bool)
    item, rater = numbers_of(columns.item), numbers_of(columns.rater)
    held = of_set[numbers_of(columns.code)] if names else np.zeros((len(item), 0), dtype=bool)
    whole = labels_of(columns)
    patterns = patterns_of(whole)
    yield Agreement(
        question=columns.question.id,
        text=columns.question.text,
        language=columns.language,
        level="sets",
        main=shared_measure("mean Jaccard", sets.mean_jaccard(item, held, plan)),
        answers=len(item),
        items=patterns.items,
        shared=patterns.shared().items,
        raters=len(columns.raters),
    )
    for name, found in zip(names, sets.of_each_label(item, rater, held, plan), strict=True):
        yield with_commonest(_told(columns, found, label=name), name, found.prevalence[1])


def _marks(columns: Columns, plan: Plan) -> Agreement:
    """Give the overlap of marks; those in different blocks, or with another label or severity, have nothing in common.

    Where marks have a label or severity, the overlap of their places alone stands beside it.
    """
    marks = list(columns.scale)
    answers: list[list[Marks]] = [[] for _ in columns.items]
    for item, code in zip(columns.item, columns.code, strict=True):
        answers[item].append(marks[code])
    others = [shared_measure("same marks", spans.of_pairs(answers, _same, plan))]
    if any(mark[_SAID] != ("", "") for one in marks for mark in one):
        others.append(
            shared_measure("overlap F1 of places", spans.of_pairs(answers, _overlap_of_places, plan))
        )
    return Agreement(
        question=columns.question.id,
        text=columns.question.text,
        language=columns.language,
        level="marks",
        main=shared_measure("overlap F1", spans.of_pairs(answers, _overlap, plan)),
        others=tuple(others),
        answers=len(columns.item),
        items=len(columns.items),
        shared=sum(len(given) > 1 for given in answers),
        raters=len(columns.raters),
    )


def _overlap(one: Marks, other: Marks) -> float:
    return spans.overlap_f1(*_in_one_line(one, other))


def _overlap_of_places(one: Marks, other: Marks) -> float:
    return _overlap(*(tuple((*mark[:3], "", "") for mark in marks) for marks in (one, other)))


def _same(one: Marks, other: Marks) -> float:
    return spans.same_spans(*_in_one_line(one, other))


def _in_one_line(one: Marks, other: Marks) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Lay blocks, labels and severities behind each other, so far apart that marks of two of them never meet."""
    kinds = sorted({_kind(mark) for mark in (*one, *other)})
    size = 1 + max((mark[2] for mark in (*one, *other)), default=0)
    place = {kind: 2 * size * number for number, kind in enumerate(kinds)}
    first, second = (
        [(place[_kind(mark)] + mark[1], place[_kind(mark)] + mark[2]) for mark in marks]
        for marks in (one, other)
    )
    return first, second


def _kind(mark: Mark) -> tuple[str, str, str]:
    return mark[0], mark[3], mark[4]


def _people(columns: Columns, labels: Labels) -> Iterator[PairOfPeople]:
    names = list(columns.raters)
    if not 2 <= len(names) <= _MOST_PEOPLE:
        return
    for first, second in combinations(sorted(range(len(names)), key=lambda one: names[one]), 2):
        found = NO_MODELS if columns.unnamed else kappa.cohen(labels, first, second, plan=None)
        yield PairOfPeople(
            question=columns.question.id, language=columns.language, first=names[first], second=names[second],
            kappa=measure("Cohen kappa", found),
        )  # fmt: skip


def _confusions(columns: Columns, labels: Labels) -> Iterator[Confusion]:
    """Give the pairs of values that people gave most often to the same item, with items where they did."""
    if columns.unnamed:
        return
    values, names = list(columns.scale), columns.items
    item, pair = _divided(labels)
    pairs, counts = np.unique(pair, return_counts=True)
    # Pairs stand in the order of the scale, which settles equal counts.
    for place in np.argsort(-counts, kind="stable")[:_MOST_CONFUSIONS].tolist():
        one, other = divmod(int(pairs[place]), labels.options)
        where = item[pair == pairs[place]].tolist()
        first = nsmallest(_EXAMPLES, (names[number].replace("\x1f", " ") for number in where))
        yield Confusion(
            question=columns.question.id,
            language=columns.language,
            one=str(values[one]),
            other=str(values[other]),
            count=int(counts[place]),
            items=tuple(first),
        )


def _divided(labels: Labels) -> tuple[IntArray, IntArray]:
    """Give each item with each two values that people gave to it, as the number of the pair."""
    held = np.unique(labels.item * labels.options + labels.code)
    items: list[IntArray] = [held[:0]]
    pairs: list[IntArray] = [held[:0]]
    for apart in range(1, labels.options):
        one, other = held[:-apart], held[apart:]
        same = one // labels.options == other // labels.options
        if not same.any():
            break
        items.append(one[same] // labels.options)
        pairs.append(one[same] % labels.options * labels.options + other[same] % labels.options)
    return np.concatenate(items), np.concatenate(pairs)


def _matrix(columns: Columns, labels: Labels) -> Iterator[Matrix]:
    """Give every pair of answers to one item; nothing where no item has two."""
    if columns.unnamed:
        return
    shared = patterns_of(labels).shared()
    if not shared.items:
        return
    weighted = shared.counts * shared.times[:, None]
    counts = (weighted.T @ shared.counts).round().astype(np.int64)
    same = (weighted * (shared.counts - 1)).sum(axis=0) / 2
    np.fill_diagonal(counts, same.round().astype(np.int64))
    names = [str(value) for value in columns.scale]
    one, other = np.nonzero(np.triu(counts, 1))
    pairs = sorted(
        ((names[a], names[b], int(counts[a, b])) for a, b in zip(one.tolist(), other.tolist(), strict=True)),
        key=lambda pair: (-pair[2], pair[0], pair[1]),
    )
    small = len(names) <= _LARGEST_MATRIX
    yield Matrix(
        question=columns.question.id,
        text=columns.question.text,
        language=columns.language,
        values=tuple(names) if small else (),
        counts=tuple(map(tuple, counts.tolist())) if small else (),
        pairs=tuple(pairs[:_MOST_PAIRS]),
        total=int(np.triu(counts).sum()),
        apart=int(np.triu(counts, 1).sum()),
    )
