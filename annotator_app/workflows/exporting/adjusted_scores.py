# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Mean scores freed of how strict each rater is, for all criteria of a bundle (quality.md 1.5).

A strict rater and a hard pool cannot be told apart, so raters are held against each other only where items were drawn
for them from the same ones: in one language, by people of the same fields where the plan gives items to those who have
them, and of items that nobody chose. Overlap, limits and strata keep the draw one of all items, and part no pool.
"""

from __future__ import annotations

import tomllib
from collections.abc import Hashable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from typing import Any, Final

from annotator_app.model.ids import CANNOT_JUDGE
from annotator_app.model.question import Scale
from annotator_app.model.rows import AnswerRow
from annotator_app.workflows.merged_set.merged_answers import MergedSet

Place = tuple[str, str, str]
# How an item came into a round that was drawn for it (quality.md 4.2); others were chosen for what they are.
_DRAWN: Final = ("random", "all")


@dataclass(frozen=True)
class ScorePools:
    """From which items those were drawn that a person scored: `chosen` items from none, people by their `fields`."""

    chosen: Set[str] = frozenset()
    fields: Mapping[str, Set[str]] = field(default_factory=dict)

    def of(self, row: AnswerRow) -> Hashable | None:
        """Give the pool of an answer within its language; None where its item was chosen for what it is."""
        if row.given.item in self.chosen:
            return None
        languages = frozenset(block.language or row.language for block in row.item.blocks.values())
        return languages, self.fields.get(row.contributor, frozenset())


ONE_POOL: Final = ScorePools()


def pools_of(merged: MergedSet) -> ScorePools:
    """Give the pools of a bundle: what its round says of the items, and its newest plan of the people."""
    record = merged.round
    chosen = {one["id"] for one in record.get("items", ()) if one.get("by", "all") not in _DRAWN}
    return ScorePools(chosen | set(record.get("critical", ())), _fields(merged.bundle.latest_build().plan))


def _fields(text: str) -> dict[str, frozenset[str]]:
    """Give the fields of everybody by name; of nobody where no item asks for one."""
    try:
        plan = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return {}
    if not plan.get("plan", {}).get("expertise"):
        return {}
    return {one["name"]: frozenset(one.get("fields", ())) for one in plan.get("contributor", ())}


def adjusted_scores(rows: Iterable[AnswerRow], pools: ScorePools = ONE_POOL) -> dict[Place, float]:
    """Give the adjusted mean by item, criterion and response ("": of the item), where it can be told."""
    found: dict[tuple[str, str], _Scores] = {}
    for row in rows:
        if row.given.status != "done" or not row.current or row.kept.repeat_of is not None:
            continue
        for criterion, response, score in _scores(row):
            own = found.setdefault((row.language, criterion), _Scores())
            own.rows.append(((row.given.item, response), row.contributor, own.number(pools.of(row)), score))
    means: dict[Place, float] = {}
    for (_language, criterion), own in sorted(found.items(), key=lambda one: one[0]):
        means.update({(item, criterion, response): mean for (item, response), mean in _adjusted(own.rows)})
    return means


@dataclass
class _Scores:
    """The scores of one criterion in one language: of what, by whom, in which pool."""

    rows: list[tuple[tuple[str, str], str, int, int]] = field(default_factory=list)
    pools: dict[Hashable, int] = field(default_factory=dict)

    def number(self, pool: Hashable | None) -> int:
        """Give the number of a pool as `ratings.adjusted` knows it."""
        return -1 if pool is None else self.pools.setdefault(pool, len(self.pools))


def _scores(row: AnswerRow) -> Iterator[tuple[str, str, int]]:
    for question in row.task.questions:
        if not isinstance(question, Scale) or question.id not in row.answers:
            continue
        value: Any = row.answers[question.id]
        for response, score in value.items() if question.each == "response" else [("", value)]:
            if score != CANNOT_JUDGE:
                yield question.id, response, score


def _adjusted(
    scores: list[tuple[tuple[str, str], str, int, int]],
) -> Iterator[tuple[tuple[str, str], float]]:
    # numpy takes 60 ms to import: only exports that need it pay for it.
    import numpy as np

    from annotator_app.quality.deciding.ratings import adjusted
    from annotator_app.quality.results import Undefined

    items = {name: number for number, name in enumerate(dict.fromkeys(one[0] for one in scores))}
    raters = {name: number for number, name in enumerate(sorted({one[1] for one in scores}))}
    made = adjusted(
        np.array([items[one[0]] for one in scores], dtype=np.int64),
        np.array([raters[one[1]] for one in scores], dtype=np.int64),
        np.array([one[3] for one in scores], dtype=np.float64),
        len(items),
        np.array([one[2] for one in scores], dtype=np.int64),
    )
    if isinstance(made, Undefined):
        return
    for name, mean in zip(items, made.item.tolist(), strict=True):
        if mean == mean:  # nan: none of its raters scored enough
            yield name, mean
