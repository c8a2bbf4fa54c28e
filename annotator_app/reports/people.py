# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a report says of contributors: beside the others, how fast, and what is worth a look. Signs, never verdicts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from annotator_app.model.charts import LinkedNumber, Pick, Row, Table
from annotator_app.reports.agreement import Measure
from annotator_app.reports.tables import number, percent


@dataclass(frozen=True, kw_only=True)
class Share:
    """How often one person gave a value, and how often all people of that language did."""

    value: str
    own: int
    crew: int


@dataclass(frozen=True, kw_only=True)
class Shares:
    """The values of one question in one language as one person gave them; `apart`: half the sum of the differences."""

    question: str
    of: int
    crew_of: int
    apart: float
    values: tuple[Share, ...]


@dataclass(frozen=True, kw_only=True)
class Contributor:
    """One person in one language. `against`: how often the others say the same of the same item.

    `related`: the correlation of scores with the means of the others', None where nothing is scored. `seconds`: the
    median for an item, `crew_seconds` that of all; None where no times were taken. `compared` and `scored`: the
    questions that `against` and `related` are of, "" where there is none.
    """

    name: str
    language: str
    answers: int
    against: Measure
    seconds: float | None
    crew_seconds: float | None
    shares: Shares | None
    related: Measure | None = None
    compared: str = ""
    scored: str = ""


@dataclass(frozen=True, kw_only=True)
class RiskSign:
    """Something in the answers of one person that is worth a look; it never rejects and never touches pay."""

    contributor: str
    language: str
    sign: str
    said: str
    count: int
    of: int


@dataclass(frozen=True, kw_only=True)
class Spell:
    """How long items took in one language: seconds at the 5th, 25th, 50th, 75th and 95th percentile."""

    language: str
    n: int
    p5: float
    p25: float
    median: float
    p75: float
    p95: float


@dataclass(frozen=True, kw_only=True)
class Origin:
    """Where the written texts of one question in one language come from, counted by texts and by their characters.

    `real`: the share that people wrote themselves, of what has a known origin; `low`: fewer than half of the texts.
    """

    question: str
    language: str
    counts: tuple[tuple[str, int], ...]
    real: float | None
    characters: tuple[tuple[str, int], ...] = ()
    real_characters: float | None = None
    low: bool = False


@dataclass(frozen=True, kw_only=True)
class PeopleFigures:
    """Everything of people on the page; `not_looked` says which signs could not be computed, and why.

    `middle`: between how many seconds the middle half of all items took, whatever their language; None without times.
    """

    contributors: tuple[Contributor, ...] = ()
    signs: tuple[RiskSign, ...] = ()
    not_looked: tuple[tuple[str, str], ...] = ()
    spells: tuple[Spell, ...] = ()
    origins: tuple[Origin, ...] = ()
    middle: tuple[float, float] | None = None
    seed: int = 0

    def signs_of(self, contributor: str, language: str) -> int:
        """Give how many signs there are with one person in one language."""
        return self._signs[contributor, language]

    @cached_property
    def _signs(self) -> Counter[tuple[str, str]]:
        return Counter((one.contributor, tag) for one in self.signs for tag in one.language.split(", "))


NOBODY = PeopleFigures()


def people_tables(found: PeopleFigures) -> Iterator[Table]:
    """Give every table of people, one by one as it is made; their names are those of the CSV files."""
    for table in (contributors, shares, signs, spells, origins):
        yield table(found)


def contributors(found: PeopleFigures) -> Table:
    """Give one row for each person and language; where something is scored, with the correlation of scores."""
    scored = any(one.related for one in found.contributors)
    heads = (
        "contributor", "language", "answers", "same as the others", "from", "to", "shared items", "note",
        "median seconds", "median of all", *(("correlation with the others", "scores compared") if scored else ()),
        "signs",
    )  # fmt: skip
    rows = tuple(
        (
            one.name, one.language, LinkedNumber(one.answers, of_person(one)), number(one.against.value),
            number(one.against.low), number(one.against.high),
            LinkedNumber(one.against.n, shared_by(one, one.compared)), one.against.why,
            number(one.seconds, 1), number(one.crew_seconds, 1),
            *(_related(one) if scored else ()),
            LinkedNumber(
                found.signs_of(one.name, one.language),
                Pick(what="sign", contributor=one.name, language=one.language),
            ),
        )
        for one in found.contributors
    )  # fmt: skip
    return Table("contributors", heads, rows)


def of_person(one: Contributor) -> Pick:
    """Give the items of which a person has an opinion in a language; shown a second time they are none."""
    return Pick(what="contributor", contributor=one.name, language=one.language)


def shared_by(one: Contributor, question: str) -> Pick:
    """Give the items of which a person and others answered a question in a language."""
    return Pick(what="answered", question=question, language=one.language, contributor=one.name, of="shared")


def timed(one: Spell) -> Pick:
    """Give the items of which the time is known that they took."""
    return Pick(what="timed", language=one.language)


def came(one: Origin, origin: str) -> Pick:
    """Give the items with texts that came to be in one way."""
    return Pick(what="origin", question=one.question, language=one.language, value=origin)


def said_by(one: Contributor, question: str, value: str = "") -> Pick:
    """Give the items of which a person answered a question in a language, or those that they gave a value."""
    return Pick(what="answered", question=question, language=one.language, contributor=one.name, value=value)


def _seen(one: RiskSign) -> Pick:
    return Pick(
        what="sign", contributor=one.contributor, language=one.language, value=one.sign, other=str(one.said)
    )


def _looked_through(one: RiskSign) -> Pick:
    """Give the items among which a sign was seen; one in several languages was looked for in all."""
    language = "" if ", " in one.language else one.language
    return Pick(what="contributor", contributor=one.contributor, language=language)


def _related(one: Contributor) -> tuple[str, int | None]:
    """Give a correlation, or why there is none, with how many scores were compared."""
    found = one.related
    if found is None:
        return "", None
    return number(found.value) or found.why, LinkedNumber(found.n, shared_by(one, one.scored))


def shares(found: PeopleFigures) -> Table:
    """Give how often each person gave each value, against all people of the language."""
    rows = tuple(
        (
            one.name, one.language, one.shares.question, each.value,
            LinkedNumber(each.own, said_by(one, one.shares.question, each.value)), percent(each.own, one.shares.of),
            percent(each.crew, one.shares.crew_of),
        )
        for one in found.contributors
        if one.shares is not None
        for each in one.shares.values
    )  # fmt: skip
    heads = ("contributor", "language", "question", "value", "count", "share", "share of all")
    return Table("contributor-values", heads, rows)


def signs(found: PeopleFigures) -> Table:
    """Give every sign, and which could not be looked for."""
    rows = tuple(
        (
            one.contributor,
            one.language,
            one.sign,
            one.said,
            LinkedNumber(one.count, _seen(one)),
            LinkedNumber(one.of, _looked_through(one)),
        )
        for one in found.signs
    )
    absent = tuple(("", "", sign, why, None, None) for sign, why in found.not_looked)
    return Table(
        "risk-signs", ("contributor", "language", "sign", "what was seen", "count", "of"), rows + absent
    )


def spells(found: PeopleFigures) -> Table:
    """Give how long items took."""
    rows: tuple[Row, ...] = tuple(
        (
            one.language, LinkedNumber(one.n, timed(one)),
            *(number(end, 1) for end in (one.p5, one.p25, one.median, one.p75, one.p95)),
        )
        for one in found.spells
    )  # fmt: skip
    heads = ("language", "answers", "5 %", "25 %", "median", "75 %", "95 %")
    return Table("seconds-per-item", heads, rows)


def origins(found: PeopleFigures) -> Table:
    """Give where written texts come from."""
    rows = tuple(
        (
            one.question, one.language, origin, LinkedNumber(count, came(one, origin)),
            percent(count, sum(n for _, n in one.counts)),
            LinkedNumber(dict(one.characters).get(origin, 0), came(one, origin)),
        )
        for one in found.origins
        for origin, count in one.counts
    )  # fmt: skip
    return Table("text-origins", ("question", "language", "origin", "texts", "share", "characters"), rows)
