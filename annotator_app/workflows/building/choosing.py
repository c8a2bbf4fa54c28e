# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which items of a plan are chosen (quality.md 4.2): signals of every row become ranks, the best are thinned out.

What is held out or for validation is drawn by the seed alone, so that it speaks for all; challenging items are for
training. Critical items are always in. The same sources and seed give the same items.
"""

from __future__ import annotations

import json
import math
import statistics
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.shaping import as_text
from annotator_app.study import draw
from annotator_app.workflows.building.make_items import Made
from annotator_app.workflows.building.plan_rounds import SelectPart
from annotator_app.workflows.building.row_texts import column_value
from annotator_app.workflows.checking.prompts import prompt_of
from annotator_app.workflows.progress import SILENT, Progress

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[np.float64]]

# Chances that add up to nearly one are chances; anything else is taken for scores.
_NEARLY_ONE: Final = 0.02
_STEP: Final = 100
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


@dataclass
class Choice:
    """What was chosen out of how many, and by which signals."""

    chosen: list[Chosen] = field(default_factory=list)
    pool: int = 0
    signals: dict[str, float] = field(default_factory=dict)


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

    from annotator_app.quality.selection import ranked, scores, select

    pool = [one for one in made if one.item.id not in critical]
    own = [rows[one.item.id] for one in pool]
    language = _numbered([" ".join(one.languages) for one in pool])
    strata = _strata(own, language, part)
    found = _signals(pool, own, language, part, progress)
    weights = {name: part.weights.get(name, 0.0 if name in _UNUSED else 1.0) for name in found}  # type: ignore[call-overload]
    used = {name: weight for name, weight in weights.items() if weight > 0}
    ranks = {name: ranked(found[name], language) for name in used}
    score = (
        scores([found[name] for name in used], language, list(used.values()))
        if used
        else np.full(len(pool), np.nan)
    )
    draws = [draw.digest(seed, "select", one.item.id) for one in pool]
    texts = [prompt_of(one.item.line) for one in pool]
    result = Choice([Chosen(id_, "critical") for id_ in sorted(critical)], len(made), used)
    for split, share in _shares(pool).items():
        progress.step(0, 1, "choosing")
        wanted = np.array([one.item.split == split for one in pool], dtype=bool)
        places = np.flatnonzero(wanted)
        counts = _counts(language[places], strata[places], round(part.count * share))
        random = part.random if split in (None, "train") else 1.0
        picks = select(
            [texts[place] for place in places], score[places], strata[places], [draws[place] for place in places],
            counts, random,
        )  # fmt: skip
        result.chosen += [
            Chosen(pool[place].item.id, one.by, one.score, _why(ranks, place))
            for one in picks
            for place in (int(places[one.item]),)
        ]
    return result


def _numbered(values: Sequence[Any]) -> Any:
    """Give a number to each value, in the order of the values."""
    import numpy as np

    numbers = {value: number for number, value in enumerate(sorted(set(values)))}
    return np.array([numbers[value] for value in values], dtype=np.int64)


def _strata(rows: Sequence[Row], language: Any, part: SelectPart) -> Any:
    """Give the stratum of each row: its language, and what stands in the columns that part it further."""
    told = [tuple(as_text(column_value(row, name)) or "" for name in part.strata) for row in rows]
    return _numbered(list(zip(language.tolist(), told, strict=True)))


def _counts(language: Any, strata: Any, wanted: int) -> dict[int, int]:
    """Give how many of each stratum: `wanted` in each language, shared out by size, the largest remainders first."""
    counts: dict[int, int] = {}
    for one in sorted(set(language.tolist())):
        sizes = Counter(strata[language == one].tolist())
        whole = sum(sizes.values())
        exact = {stratum: wanted * size / whole for stratum, size in sorted(sizes.items())}
        counts |= {stratum: math.floor(share) for stratum, share in exact.items()}
        left = wanted - sum(counts[stratum] for stratum in exact)
        for stratum in sorted(exact, key=lambda name: (math.floor(exact[name]) - exact[name], name))[:left]:
            counts[stratum] += 1
    return counts


def _why(ranks: Mapping[str, Numbers], place: int) -> tuple[tuple[str, float], ...]:
    told = [(name, float(rank[place])) for name, rank in ranks.items() if math.isfinite(rank[place])]
    return tuple(sorted(told, key=lambda one: (-one[1], one[0])))


def _shares(pool: Sequence[Made]) -> dict[str | None, float]:
    """Give how much of the pool each split is: what is chosen keeps these shares."""
    counts = Counter(one.item.split for one in pool)
    return {split: counts[split] / len(pool) for split in sorted(counts, key=str)} if pool else {}


def _signals(
    made: Sequence[Made], rows: Sequence[Row], language: Any, part: SelectPart, progress: Progress
) -> dict[str, Numbers]:
    """Give every signal that the plan names, nan where a row has none."""
    import numpy as np

    found: dict[str, Numbers] = {}
    if part.chances is not None:
        found["margin"], found["entropy"] = _of_chances([_numbers(row, part.chances) for row in rows])
    single: dict[str, Callable[[Row], float | None]] = {}
    if (samples := part.samples) is not None:
        single["samples"] = lambda row: _apart(_texts(row, samples))
    if (labels := part.labels) is not None:
        seen: set[str] = set()
        for row in rows:
            seen |= set(_votes(row, labels))
        single["labels"] = lambda row: _disagreement(_votes(row, labels), len(seen))
    if (spread := part.spread) is not None:
        single["spread"] = lambda row: _spread(_numbers(row, spread))
    if (rating := part.rating) is not None:
        single["rating"] = lambda row: _low(column_value(row, rating))
    if (topic := part.topic) is not None:
        covered = {one.casefold() for one in part.covered}
        single["topic"] = lambda row: float(
            (as_text(column_value(row, topic)) or "").casefold() not in covered
        )
    for name, signal in single.items():
        values = [signal(row) for row in _told(rows, progress)]
        found[name] = np.array([math.nan if one is None else one for one in values], dtype=np.float64)
    told = [[as_text(column_value(row, column)) or "" for row in rows] for column in part.rarity]
    told += [_lengths(made)] if "length" in part.rare else []
    told += [[str(one.item.source) for one in made]] if "source" in part.rare else []
    if told:
        found["rarity"] = _rarity(told, language)
    return found


def _of_chances(values: Sequence[Sequence[float]]) -> tuple[Numbers, Numbers]:
    import numpy as np

    from annotator_app.quality.selection import entropy, margin

    both = np.full((2, len(values)), np.nan)
    for size in {len(one) for one in values if len(one) > 1}:
        places = [place for place, one in enumerate(values) if len(one) == size]
        chances = np.array([_as_chances(values[place]) for place in places], dtype=np.float64)
        both[0, places], both[1, places] = margin(chances), entropy(chances)
    return both[0], both[1]


def _as_chances(values: Sequence[float]) -> list[float]:
    total = sum(values)
    if min(values) >= 0 and abs(total - 1) <= _NEARLY_ONE:
        return [one / total for one in values]
    top = max(values)
    grown = [math.exp(one - top) for one in values]
    return [one / sum(grown) for one in grown]


def _apart(texts: Sequence[str]) -> float | None:
    """Give how far several responses of one model are apart: 1 less their mean likeness."""
    from annotator_app.quality.chrf import chrf

    if len(texts) < 2:
        return None
    alike = [chrf(one, other) for one, other in combinations(texts, 2)]
    return 1 - sum(alike) / len(alike) / 100


def _disagreement(votes: Mapping[str, float], options: int) -> float | None:
    total = sum(votes.values())
    if total < 2 or options < 2:
        return None
    shares = [one / total for one in votes.values() if one > 0]
    return -sum(share * math.log(share) for share in shares) / math.log(options)


def _low(value: Any) -> float | None:
    number = _number(value)
    return None if number is None else -number


def _told(rows: Sequence[Row], progress: Progress) -> Iterator[Row]:
    """Give the rows, and tell how far one is: comparing the responses of a model takes long."""
    for number, row in enumerate(rows):
        if number % _STEP == 0:
            progress.step(number, len(rows), "signals")
        yield row


def _spread(values: Sequence[float]) -> float | None:
    """Give how far apart ratings lie: their standard deviation."""
    return statistics.pstdev(values) if len(values) > 1 else None


def _lengths(made: Sequence[Made]) -> list[str]:
    """Give the bin of lengths that each text falls into; every bin is twice as wide as the one before."""
    return [str(len(prompt_of(one.item.line)).bit_length()) for one in made]


def _rarity(told: Sequence[Sequence[str]], language: Any) -> Numbers:
    """Give how rare the values of an item are in its language, over everything that is told of it."""
    import numpy as np

    found = np.zeros(len(language))
    for values in told:
        groups = list(zip(language.tolist(), values, strict=True))
        counts, whole = Counter(groups), Counter(language.tolist())
        found += np.array([-math.log(counts[one] / whole[one[0]]) for one in groups])
    return found


def _listed(row: Row, column: str | list[str]) -> Iterator[Any]:
    """Give the values of one column that holds a list, as such or as JSON, or of several columns."""
    value = (
        column_value(row, column) if isinstance(column, str) else [column_value(row, one) for one in column]
    )
    if isinstance(value, str) and value.strip()[:1] in ("[", "{"):
        try:
            value = json.loads(value)
        except ValueError:
            value = None
    if isinstance(value, Mapping):
        yield from value.values()
    elif isinstance(value, list):
        yield from value


def _numbers(row: Row, column: str | list[str]) -> list[float]:
    found = [_number(one) for one in _listed(row, column)]
    return [] if None in found else [one for one in found if one is not None]


def _texts(row: Row, column: str | list[str]) -> list[str]:
    return [one for one in map(as_text, _listed(row, column)) if one and one.strip()]


def _votes(row: Row, column: str | list[str]) -> dict[str, float]:
    value = column_value(row, column) if isinstance(column, str) else None
    if isinstance(value, str) and value.strip().startswith("{"):
        try:
            value = json.loads(value)
        except ValueError:
            value = None
    if isinstance(value, Mapping):
        counted = {str(name): _number(one) for name, one in value.items()}
        return {name: one for name, one in counted.items() if one is not None and one > 0}
    return dict(Counter(one for one in map(as_text, _listed(row, column)) if one))


def _number(value: Any) -> float | None:
    try:
        found = float(value)
    except (TypeError, ValueError):
        return None
    return found if math.isfinite(found) else None
