# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which items of a plan are chosen (quality.md 4.2): signals of every row become ranks, the best are thinned out.

What is held out or for validation is drawn by the seed alone, so that it speaks for all; challenging items are for
training. Critical items are always in. The same sources and seed give the same items.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.shaping import as_text
from annotator_app.study import draw
from annotator_app.workflows.building.choosing_items.signals import Unread, signals
from annotator_app.workflows.building.make_items import Made
from annotator_app.workflows.building.plans.plan_rounds import SelectPart
from annotator_app.workflows.building.row_texts import column_value
from annotator_app.workflows.checking.prompts import prompt_of, texts_of
from annotator_app.workflows.progress import SILENT, Progress

if TYPE_CHECKING:
    from annotator_app.workflows.building.choosing_items.signals import Numbers

_UNUSED: Final = frozenset({"entropy"})


@dataclass(frozen=True)
class Chosen:
    """One chosen item: by `score`, at `random`, or as `critical`; its score where it has a signal.

    `why`: where it stands between 0 and 1 in its language, by signal, the strongest first.
    """

    item: str
    by: str
    score: float | None = None
    why: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True)
class Short:
    """A language in which fewer items could be chosen than were asked for."""

    language: str
    asked: int
    found: int


@dataclass
class Choice:
    """What was chosen out of how many, by which signals, where too few are there, and what could not be read."""

    chosen: list[Chosen] = field(default_factory=list)
    pool: int = 0
    signals: dict[str, float] = field(default_factory=dict)
    short: list[Short] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)


def choose(
    made: Sequence[Made],
    rows: Mapping[str, Row],
    part: SelectPart,
    seed: str,
    critical: frozenset[str],
    progress: Progress = SILENT,
) -> Choice:
    """Choose items of each language and split; `critical` are chosen beside them. Raises Cancelled."""
    import numpy as np

    from annotator_app.quality.held_out.selection import ranked, scores, select

    pool = [one for one in made if one.item.id not in critical]
    own = [rows[one.item.id] for one in pool]
    names = [" ".join(one.languages) for one in pool]
    language = _numbered(names)
    strata = _strata(own, language, part)
    told = signals(pool, own, language, part, progress)
    found = told.found
    weights = {name: part.weights.get(name, 0.0 if name in _UNUSED else 1.0) for name in found}  # type: ignore[call-overload]
    used = {name: weight for name, weight in weights.items() if weight > 0}
    ranks = {name: ranked(found[name], language) for name in used}
    score = (
        scores([found[name] for name in used], language, list(used.values()))
        if used
        else np.full(len(pool), np.nan)
    )
    draws = [draw.digest(seed, "select", one.item.id) for one in pool]
    texts = [(prompt_of(one.item.line), texts_of(one.item.line)) for one in pool]
    taken = [texts_of(one.item.line) for one in made if one.item.id in critical]
    result = Choice(
        [Chosen(id_, "critical") for id_ in sorted(critical)], len(made), used, unread=told.unread
    )
    wanted = _wanted(pool, language, part.count)
    for split in sorted(wanted, key=str):
        progress.step(0, 1, "choosing")
        inside = np.array([one.item.split == split for one in pool], dtype=bool)
        places = np.flatnonzero(inside).tolist()
        counts = _counts(language, strata, inside, wanted[split])
        random = part.random if split in (None, "train") else 1.0
        picks = select(
            [texts[place][0] for place in places], score[places], strata[places], [draws[place] for place in places],
            counts, random, whole=[texts[place][1] for place in places], taken=taken,
        )  # fmt: skip
        result.chosen += [
            Chosen(pool[place].item.id, one.by, one.score, _why(ranks, place))
            for one in picks
            for place in (places[one.item],)
        ]
    result.short = _short(result, dict(zip((one.item.id for one in pool), names, strict=True)), part.count)
    return result


def _short(result: Choice, names: Mapping[str, str], asked: int) -> list[Short]:
    """Tell the languages in which less was found than asked for."""
    found = Counter(names[one.item] for one in result.chosen if one.by != "critical")
    return [Short(name, asked, found[name]) for name in sorted(set(names.values())) if found[name] < asked]


def _numbered(values: Sequence[Any]) -> Any:
    """Give a number to each value, in the order of the values."""
    import numpy as np

    numbers = {value: number for number, value in enumerate(sorted(set(values)))}
    return np.array([numbers[value] for value in values], dtype=np.int64)


def _strata(rows: Sequence[Row], language: Any, part: SelectPart) -> Any:
    """Give the stratum of each row: its language, and what stands in the columns that part it further."""
    told = [tuple(as_text(column_value(row, name)) or "" for name in part.strata) for row in rows]
    return _numbered(list(zip(language.tolist(), told, strict=True)))


def _counts(language: Any, strata: Any, inside: Any, wanted: Mapping[int, int]) -> dict[int, int]:
    """Give how many of each stratum: what is `wanted` in each language, shared out by size."""
    counts: dict[int, int] = {}
    for one, whole in sorted(wanted.items()):
        counts |= _shared_out(whole, Counter(strata[inside & (language == one)].tolist()))
    return counts


def _wanted(pool: Sequence[Made], language: Any, count: int) -> dict[str | None, dict[int, int]]:
    """Give how many of each language in each split: what is chosen keeps the shares of the splits."""
    found: dict[str | None, dict[int, int]] = {one.item.split: {} for one in pool}
    for one in sorted(set(language.tolist())):
        sizes = Counter(
            each.item.split for each, here in zip(pool, language.tolist(), strict=True) if here == one
        )
        for split, share in _shared_out(count, sizes).items():
            found[split][one] = share
    return found


def _shared_out(wanted: int, sizes: Mapping[Any, int]) -> dict[Any, int]:
    """Share a number out by size, the largest remainders first, so that nothing is lost or added."""
    whole = sum(sizes.values())
    exact = {name: wanted * size / whole for name, size in sizes.items()}
    counts = {name: math.floor(share) for name, share in exact.items()}
    left = wanted - sum(counts.values())
    for name in sorted(exact, key=lambda name: (counts[name] - exact[name], name or 0))[:left]:
        counts[name] += 1
    return counts


def _why(ranks: Mapping[str, Numbers], place: int) -> tuple[tuple[str, float], ...]:
    told = [(name, float(rank[place])) for name, rank in ranks.items() if math.isfinite(rank[place])]
    return tuple(sorted(told, key=lambda one: (-one[1], one[0])))
