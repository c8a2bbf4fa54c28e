# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Mean scores freed of how strict each rater is, for all criteria of a bundle (quality.md 1.5).

Each language and criterion is a pool of its own: a strict rater and a hard pool cannot be told apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from annotator_app.model.ids import CANNOT_JUDGE
from annotator_app.model.question import Scale
from annotator_app.model.rows import AnswerRow

Place = tuple[str, str, str]


def adjusted_scores(rows: Iterable[AnswerRow]) -> dict[Place, float]:
    """Give the adjusted mean by item, criterion and response ("": of the item), where it can be told."""
    pools: dict[tuple[str, str], list[tuple[tuple[str, str], str, int]]] = {}
    for row in rows:
        if row.given.status != "done" or not row.current or row.kept.repeat_of is not None:
            continue
        for criterion, response, score in _scores(row):
            pools.setdefault((row.language, criterion), []).append(
                ((row.given.item, response), row.contributor, score)
            )
    found: dict[Place, float] = {}
    for (_language, criterion), scores in sorted(pools.items()):
        found.update({(item, criterion, response): mean for (item, response), mean in _of_pool(scores)})
    return found


def _scores(row: AnswerRow) -> Iterator[tuple[str, str, int]]:
    for question in row.task.questions:
        if not isinstance(question, Scale) or question.id not in row.answers:
            continue
        value: Any = row.answers[question.id]
        for response, score in value.items() if question.each == "response" else [("", value)]:
            if score != CANNOT_JUDGE:
                yield question.id, response, score


def _of_pool(scores: list[tuple[tuple[str, str], str, int]]) -> Iterator[tuple[tuple[str, str], float]]:
    # numpy takes 60 ms to import: only exports that need it pay for it.
    import numpy as np

    from annotator_app.quality.ratings import adjusted
    from annotator_app.quality.results import Undefined

    items = {name: number for number, name in enumerate(dict.fromkeys(one[0] for one in scores))}
    raters = {name: number for number, name in enumerate(sorted({one[1] for one in scores}))}
    made = adjusted(
        np.array([items[one[0]] for one in scores], dtype=np.int64),
        np.array([raters[one[1]] for one in scores], dtype=np.int64),
        np.array([one[2] for one in scores], dtype=np.float64),
        len(items),
    )
    if isinstance(made, Undefined):
        return
    for name, mean in zip(items, made.item.tolist(), strict=True):
        if mean == mean:  # nan: none of its raters scored enough
            yield name, mean
