# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Labels and tags of a round beside those of the one before (quality.md 4.4, 5): how often each was chosen, paired.

The unit is the prompt, as with scores: the share of its people who chose the label. Beside it stands what most of them
chose, yes or no, for McNemar's test. Both are of prompts that both rounds have.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Final, NamedTuple

import numpy as np
import orjson

from annotator_app.model.question import AnyQuestion, Choice
from annotator_app.quality.comparing.rounds import difference, share_of_prompts
from annotator_app.quality.comparing.significance import mcnemar
from annotator_app.quality.results import Reason, Undefined
from annotator_app.reports.rounds import LabelLine
from annotator_app.workflows.checking.prompts import group_of, prompt_of
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.reporting.agreement_figures import SEED
from annotator_app.workflows.reporting.measures import measure
from annotator_app.workflows.reporting.report_tallies import Tallies, Tally
from annotator_app.workflows.reporting.round_means import HELD_OUT, OTHER
from annotator_app.workflows.reporting.rounds_beside import corrected, p_of

Place = tuple[str, str]
_APART: Final = "\x1f"  # between an item and its response


class _Key(NamedTuple):
    """Whose labels: those of a model's responses, or of items; in one split."""

    model: str
    split: str


@dataclass
class _Chosen:
    """How many people labelled a prompt, and how many of them chose each label."""

    people: int
    by_value: dict[str, int]

    def of(self, value: str) -> int:
        return self.by_value.get(value, 0)


_Labels = dict[_Key, dict[str, _Chosen]]  # by prompt


class LabelledItem(NamedTuple):
    """What an item asks, whether it is held out, and which models wrote its responses."""

    group: str
    held_out: bool
    models: Mapping[str, str]


def labels_beside(
    merged: MergedSet, tallies: Tallies, before: MergedSet, was: Tallies
) -> tuple[LabelLine, ...]:
    """Hold every question that offers labels against the same question of the round before."""
    asked = [
        place
        for place, tally in tallies.found.items()
        if place in was.found and _offers_labels(tally.question) and _offers_labels(was.found[place].question)
    ]
    if not asked:
        return ()
    items, earlier = labelled_items(merged), labelled_items(before)
    lines: list[LabelLine] = []
    for place in asked:
        one, other = tallies.found[place], was.found[place]
        if _alike(one.question, other.question):
            lines += _beside(place, _labels(one, items), _labels(other, earlier))
        else:
            lines.append(_none(place, Undefined(Reason.ASKED_DIFFERENTLY)))
    return corrected(lines, "p", "p_majority")


def _offers_labels(question: AnyQuestion) -> bool:
    """Tell whether its options are the same for every item; those that come with items are no labels."""
    return isinstance(question, Choice) and question.options_from is None


def labelled_items(merged: MergedSet) -> dict[str, LabelledItem]:
    """Give what is known of every item, by id."""
    return {
        one.id: LabelledItem(
            group_of(prompt_of(one.line)), one.split == HELD_OUT, orjson.loads(one.models or "{}")
        )
        for one in merged.bundle.kept_by_id()
    }


def _alike(one: AnyQuestion, other: AnyQuestion) -> bool:
    """Tell whether people chose among the same; tags that one round alone offered leave the others as they are."""
    if not isinstance(one, Choice) or not isinstance(other, Choice):
        return False
    if (one.multiple, one.each, one.none) != (other.multiple, other.each, other.none):
        return False
    return one.multiple or {each.id for each in one.options} == {each.id for each in other.options}


def _labels(tally: Tally, items: Mapping[str, LabelledItem]) -> _Labels:
    columns = tally.columns
    values = {
        code: frozenset((value,)) if isinstance(value, str) else value
        for value, code in columns.scale.items()
    }
    units = [unit.partition(_APART) for unit in columns.items]
    found: _Labels = {}
    for unit, code in zip(columns.item, columns.code, strict=True):
        item, _, response = units[unit]
        kept = items[item]
        key = _Key(kept.models.get(response, ""), HELD_OUT if kept.held_out else OTHER)
        own = found.setdefault(key, {}).setdefault(kept.group, _Chosen(0, {}))
        own.people += 1
        for value in values[code]:
            own.by_value[value] = own.of(value) + 1
    return found


def labelled(items: Mapping[str, LabelledItem], tally: Tally, model: str, split: str) -> Iterator[str]:
    """Give the items whose label, or that of a model's response, somebody chose, in one split."""
    found: dict[str, None] = {}
    for unit in tally.columns.items:
        item, _, response = unit.partition(_APART)
        kept = items[item]
        if kept.models.get(response, "") == model and split == (HELD_OUT if kept.held_out else OTHER):
            found[item] = None
    yield from found


def _beside(place: Place, now: _Labels, before: _Labels) -> Iterator[LabelLine]:
    if not now or not before:
        return
    pairs = product(sorted(now), sorted(before))
    made = [line for mine, yours in pairs for line in _lines(place, mine, yours, now, before)]
    yield from made
    held = any(key.split == HELD_OUT for key in (*now, *before))
    if not any(one.split == HELD_OUT for one in made) and (held or not made):
        yield _none(place, Undefined(Reason.NO_SHARED_PROMPT))


def _none(place: Place, why: Undefined) -> LabelLine:
    return LabelLine(
        question=place[0], language=place[1], split=HELD_OUT, value="", model="", before_model="",
        now=measure("now", why), before=measure("before", why), apart=measure("apart", why), p=None, p_majority=None,
        few=False,
    )  # fmt: skip


def _lines(place: Place, mine: _Key, yours: _Key, now: _Labels, before: _Labels) -> Iterator[LabelLine]:
    """Give a line for each label that somebody chose in either round, in the order of their ids."""
    own, was = now[mine], before[yours]
    shared = sorted(set(own) & set(was))
    # What is held out in either round is told apart from what is not.
    if mine.split != yours.split or not shared:
        return
    chosen = sorted({value for by in (own, was) for group in shared for value in by[group].by_value})
    for value in chosen:
        first, second = (
            np.array([by[group].of(value) / by[group].people for group in shared]) for by in (was, own)
        )
        found = difference(first, second, SEED)
        clear = (first != 0.5) & (second != 0.5)
        yes, now_yes = first[clear] > 0.5, second[clear] > 0.5
        turned = mcnemar(int((yes & ~now_yes).sum()), int((~yes & now_yes).sum()))
        counts = [
            (sum(by[group].of(value) for group in shared), sum(by[group].people for group in shared))
            for by in (own, was)
        ]
        yield LabelLine(
            question=place[0], language=place[1], split=mine.split, value=value, model=mine.model,
            before_model=yours.model, now=measure("now", share_of_prompts(second)),
            before=measure("before", share_of_prompts(first)), apart=measure("apart", found.mean), p=p_of(found.flips),
            p_majority=p_of(turned), few=found.few, answers=counts[0], before_answers=counts[1],
        )  # fmt: skip
