# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What tells a challenging item (quality.md 4.2): a number for every row and signal that a plan names.

A row that says nothing has no number and is chosen without that signal; a value that cannot be read is counted, so
that nobody takes a wrong column for a signal.
"""

from __future__ import annotations

import json
import math
import statistics
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.shaping import as_text
from annotator_app.workflows.building.make_items import Made
from annotator_app.workflows.building.plans.plan_parts import Column
from annotator_app.workflows.building.plans.plan_rounds import SelectPart
from annotator_app.workflows.building.row_texts import column_value
from annotator_app.workflows.checking.prompts import prompt_of
from annotator_app.workflows.progress import Progress

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[np.float64]]

# Chances that add up to nearly one are chances; anything else is taken for scores.
_NEARLY_ONE: Final = 0.02
_STEP: Final = 100


@dataclass(frozen=True)
class Unread:
    """Values of a column that say nothing of the signal named by `key`; `none` tells that not one of them does."""

    key: str
    column: str
    count: int
    none: bool


@dataclass
class Signals:
    """Every signal by name, not-a-number where a row has none, and what could not be read."""

    found: dict[str, Numbers] = field(default_factory=dict)
    unread: list[Unread] = field(default_factory=list)


def signals(
    made: Sequence[Made], rows: Sequence[Row], language: Any, part: SelectPart, progress: Progress
) -> Signals:
    """Give every signal that the plan names. Raises Cancelled."""
    import numpy as np

    result = Signals()
    found = result.found
    if (chances := part.chances) is not None:
        values = [_numbers(row, chances) for row in rows]
        found["margin"], found["entropy"] = _of_chances(values)
        result.unread += _unread("chances", chances, rows, [len(one) > 1 for one in values], found["margin"])
    for name, column, reads, signal in _single(part, rows):
        told = [signal(row) for row in _told(rows, progress)]
        found[name] = np.array([math.nan if one is None else one for one in told], dtype=np.float64)
        read = [bool(reads(row)) for row in rows]
        result.unread += _unread(name, column, rows, read, found[name])
    rare = [[as_text(column_value(row, column)) or "" for row in rows] for column in part.rarity]
    rare += [_lengths(made)] if "length" in part.rare else []
    rare += [[str(one.item.source) for one in made]] if "source" in part.rare else []
    if rare:
        found["rarity"] = _rarity(rare, language)
    return result


def _single(
    part: SelectPart, rows: Sequence[Row]
) -> Iterator[tuple[str, Column, Callable[[Row], object], Callable[[Row], float | None]]]:
    """Give the signals that each row has by itself: name, column, what is read of a row, and what it comes to."""
    if (samples := part.samples) is not None:
        yield "samples", samples, lambda row: _texts(row, samples), lambda row: _apart(_texts(row, samples))
    if (labels := part.labels) is not None:
        seen = len({label for row in rows for label in _votes(row, labels)})
        yield (
            "labels", labels, lambda row: _votes(row, labels), lambda row: _disagreement(_votes(row, labels), seen)
        )  # fmt: skip
    if (spread := part.spread) is not None:
        yield "spread", spread, lambda row: _numbers(row, spread), lambda row: _spread(_numbers(row, spread))
    if (rating := part.rating) is not None:
        yield (
            "rating", rating, lambda row: _low(column_value(row, rating)) is not None,
            lambda row: _low(column_value(row, rating)),
        )  # fmt: skip
    if (topic := part.topic) is not None:
        covered = {one.casefold() for one in part.covered}
        yield (
            "topic", topic, lambda row: as_text(column_value(row, topic)),
            lambda row: float((as_text(column_value(row, topic)) or "").casefold() not in covered),
        )  # fmt: skip


def _unread(
    key: str, column: Column, rows: Sequence[Row], read: Sequence[bool], found: Numbers
) -> Iterator[Unread]:
    """Tell of values that stand in the column and come to nothing."""
    nothing = [
        place
        for place, row in enumerate(rows)
        if not math.isfinite(found[place]) and _stands(column_value(row, column))
    ]
    none = bool(rows) and not any(read)
    if nothing or none:
        shown = column if isinstance(column, str) else ", ".join(column)
        yield Unread(key, shown, len(nothing), none)


def _stands(value: Any) -> bool:
    if isinstance(value, list):
        return any(_stands(one) for one in value)
    return value is not None and value not in ("", {})


def _of_chances(values: Sequence[Sequence[float]]) -> tuple[Numbers, Numbers]:
    import numpy as np

    from annotator_app.quality.held_out.selection import entropy, margin

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
    from annotator_app.quality.comparing.chrf import spread

    return spread(texts) if len(texts) > 1 else None


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
