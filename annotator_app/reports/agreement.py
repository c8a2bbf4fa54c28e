# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How far people agree, as a report shows it: plain numbers with what they rest on, or the reason for none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator_app.model.texts import Texts
from annotator_app.text import QT_TRANSLATE_NOOP, Filled

LIKENESS = "similarity"
ABOUT = QT_TRANSLATE_NOOP("report", "{value} (about {low} to {high})")
BETWEEN = QT_TRANSLATE_NOOP("report", "{value} ({low} to {high})")


@dataclass(frozen=True, kw_only=True)
class Measure:
    """One figure: its value with a 95 % interval and n of `unit`, or in `why` what keeps it from being computed.

    `about`: the interval was drawn, and holds what it is to hold a little less often than it says (quality.md 1.3).
    """

    name: str
    value: float | None = None
    low: float | None = None
    high: float | None = None
    n: int = 0
    unit: str = "items"
    why: str = ""
    about: bool = False

    def said(self) -> str:
        """Give value and interval in a form for people; the ends of one that was drawn are "about" so."""
        if self.value is None:
            return self.why
        if self.low is None or self.high is None:
            return f"{self.value:z.3f}"
        return Filled(
            ABOUT if self.about else BETWEEN,
            value=f"{self.value:z.3f}",
            low=f"{self.low:z.2f}",
            high=f"{self.high:z.2f}",
        )


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """The figures of one question in one language, or of one label of it; `main` leads.

    `items` have an answer, `shared` of them two or more. `reading` is an aid, never a gate (quality.md 1.3).
    `prevalence` is the share of the answers that give the value `commonest`: the one that most of them give, of a
    label that label itself (quality.md 0.2); None where values have no share of their own.
    """

    question: str
    text: Texts
    language: str
    label: str = ""
    level: str
    main: Measure
    others: tuple[Measure, ...] = ()
    answers: int
    items: int
    shared: int
    raters: int
    reading: Literal["firm", "tentative", "low"] | None = None
    commonest: str = ""
    prevalence: Measure | None = None

    @property
    def likeness(self) -> bool:
        """Whether it says how alike written texts are, which is no agreement."""
        return self.level == LIKENESS


@dataclass(frozen=True, kw_only=True)
class PairOfPeople:
    """Cohen's kappa of two people over the items that both answered."""

    question: str
    language: str
    first: str
    second: str
    kappa: Measure


@dataclass(frozen=True, kw_only=True)
class Confusion:
    """Two values that people gave to the same item, how often, and items where they did."""

    question: str
    language: str
    one: str
    other: str
    count: int
    items: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Matrix:
    """How often two answers to one item were these two values: symmetric, in the order of the scale.

    `pairs` are the most frequent different values where there are too many for a matrix, which is then empty. `apart`
    of all pairs, `total`, are of different values.
    """

    question: str
    text: Texts
    language: str
    values: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    pairs: tuple[tuple[str, str, int], ...]
    total: int
    apart: int


@dataclass(frozen=True, kw_only=True)
class Merging:
    """How the answers to one question come to one label each: by which method, and what people have to settle.

    `accuracy` is the mean probability of the labels that the method suggests, an estimate of the model (quality.md
    1.4); of rankings, which come to a ranking, there is none. Ratings have a mean and no label: of them `apart` says
    how many lie far apart, and nothing else (1.5). Ordered labels have the median with its ties, tags and marks ties
    alone, marks that people may add not even these; rankings the ties of whole ones, and doubts of the first place.
    """

    question: str
    language: str
    method: str
    items: int
    accuracy: float | None
    ties: int | None = None
    methods_differ: int | None = None
    unsure: int | None = None
    apart: int | None = None


@dataclass(frozen=True, kw_only=True)
class ConfusionOf:
    """What one contributor says where Dawid-Skene takes a label to be right: estimates (quality.md 1.4).

    A cell is the label as estimated, the label as said, how likely that is, and how many answers are expected there.
    `shared` of the answers are to items that others answered too, or whose label is known.
    """

    contributor: str
    question: str
    language: str
    answers: int
    shared: int
    cells: tuple[tuple[str, str, float, float], ...]


@dataclass(frozen=True, kw_only=True)
class AgreementFigures:
    """Everything of agreement on the page; `seed`, `draws` and `numpy` are what intervals need to be drawn again."""

    questions: tuple[Agreement, ...] = ()
    people: tuple[PairOfPeople, ...] = ()
    confusions: tuple[Confusion, ...] = ()
    matrices: tuple[Matrix, ...] = ()
    merging: tuple[Merging, ...] = ()
    contributors: tuple[ConfusionOf, ...] = ()
    seed: int = 0
    draws: int = 0
    numpy: str = ""


NONE = AgreementFigures()
