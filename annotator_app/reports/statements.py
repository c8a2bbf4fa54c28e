# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Work statements and the payment sheet: what each contributor did, and what was agreed for it. They print on A4.

Only answers and verdicts of people count. Signs, flags and figures of agreement touch no line of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from annotator_app.model import money
from annotator_app.model.charts import Table
from annotator_app.model.texts import shown
from annotator_app.reports.escape import escaped, tagged
from annotator_app.reports.heads import in_words
from annotator_app.reports.markup import table_of
from annotator_app.reports.style import STYLE, variables
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP, Filled

_HOUR = Decimal(3600)

STATEMENT = QT_TRANSLATE_NOOP("report", "Work statement")
SHEET = QT_TRANSLATE_NOOP("report", "Payment sheet")
RATE = QT_TRANSLATE_NOOP("report", "Agreed rate")
NO_RATE = QT_TRANSLATE_NOOP("report", "No rate is agreed in the coordinator’s file.")
PER_ITEM = QT_TRANSLATE_NOOP("report", "{amount} {currency} for each item")
PER_HOUR = QT_TRANSLATE_NOOP("report", "{amount} {currency} for each hour")
NO_TIMES = QT_TRANSLATE_NOOP("report", "Cannot be computed: no times were recorded.")
FORK = QT_TRANSLATE_NOOP(
    "report",
    "{pack}: two versions of this work came back, and neither goes on from the other. Nothing of it is counted until "
    "people choose under Result packs which one holds.",
)
TWO_VERSIONS = QT_TRANSLATE_NOOP("coordinate", "Two versions")
SUM = QT_TRANSLATE_NOOP("report", "Sum")
NOT_IN_IT = QT_TRANSLATE_NOOP(
    "report", "Contributors whose sum cannot be computed, so that it is not in this total: {count}."
)
UNTIMED = QT_TRANSLATE_NOOP(
    "report", "Accepted answers for which no time was recorded, so that they are in no sum: {count}."
)
REPORTED_UNTIMED = QT_TRANSLATE_NOOP(
    "report", "No time is recorded for reported problems: by the hour they are in no sum. There are: {count}."
)
HOW = QT_TRANSLATE_NOOP(
    "report",
    "Accepted: answers that stand and that no reviewer sent back. Returned: answers that a reviewer corrected or "
    "disagreed with, major or critical. Reported problems count as work. Signs and flags change nothing here.",
)
ROUNDED = QT_TRANSLATE_NOOP(
    "report",
    "Each sum is rounded once, to the smallest unit of its currency, halves up. Totals add the sums as they are shown.",
)


@dataclass(frozen=True, kw_only=True)
class Rate:
    """What was agreed with a contributor."""

    amount: Decimal
    currency: str
    per: Literal["item", "hour"] = "item"


@dataclass(frozen=True, kw_only=True)
class Work:
    """The work of one person in one series of packs; `seconds` is None where no times were taken.

    `seconds` are those of accepted answers, `untimed` is how many of these have none. `state` is that of its pack. Of
    "fork" nothing is known before people have chosen: neither what is open nor the sum.
    """

    pack: str
    items: int
    accepted: int
    returned: int
    reported: int
    seconds: int | None
    state: str = "back"
    untimed: int = 0

    @property
    def open(self) -> int | None:
        """Items without a word of this person; None where people have to choose between two versions."""
        if self.state == "fork":
            return None
        return self.items - self.accepted - self.returned - self.reported


@dataclass(frozen=True, kw_only=True)
class Statement:
    """The work of one person, and the rate that was agreed, if any."""

    contributor: str
    rate: Rate | None
    work: tuple[Work, ...]

    def paid(self, work: Work) -> Decimal | None:
        """Give what is to be paid for one line of work; None where no rate was agreed, or it is not known."""
        if self.rate is None or work.state == "fork":
            return None
        if self.rate.per == "item":
            return money.rounded(self.rate.amount * (work.accepted + work.reported), self.rate.currency)
        if not work.accepted:
            return money.rounded(Decimal(0), self.rate.currency)
        if work.seconds is None:
            return None
        return money.rounded(self.rate.amount * Decimal(work.seconds) / _HOUR, self.rate.currency)

    @property
    def total(self) -> Decimal | None:
        """Give the sum of all lines; None where one of them cannot be computed."""
        lines = [self.paid(one) for one in self.work]
        known = [one for one in lines if one is not None]
        return sum(known, Decimal(0)) if len(known) == len(lines) and known else None

    @property
    def note(self) -> str:
        """Say why there is no sum, or which accepted answers are not in it; "" where there is nothing to say."""
        if self.rate is None:
            return NO_RATE
        if _forks(self):
            return TWO_VERSIONS
        if self.total is None:
            return NO_TIMES
        untimed = self._by_hour("untimed")
        return Filled(UNTIMED, count=untimed) if untimed else ""

    @property
    def untimed_reports(self) -> int:
        """Give how many reported problems are paid by nothing, as pay goes by time and none is recorded for them."""
        return self._by_hour("reported")

    def _by_hour(self, count: str) -> int:
        hourly = self.rate is not None and self.rate.per == "hour"
        return sum(getattr(work, count) for work in self.work) if hourly else 0


def sheet(statements: Sequence[Statement]) -> Table:
    """Give every line of work of every person, with its sum."""
    heads = (
        "contributor", "pack", "items", "accepted", "returned", "problems reported", "open", "active hours", "rate",
        "currency", "for each", "sum", "state",
    )  # fmt: skip
    rows = tuple(
        (
            one.contributor, work.pack, work.items, work.accepted, work.returned, work.reported, work.open,
            _hours(work.seconds), str(one.rate.amount) if one.rate else "", one.rate.currency if one.rate else "",
            one.rate.per if one.rate else "", _money(one.rate, one.paid(work)), work.state,
        )
        for one in statements
        for work in one.work
    )  # fmt: skip
    return Table("payment-sheet", heads, rows)


def totals(statements: Sequence[Statement]) -> Table:
    """Give one line a person, and below them what all of it comes to in each currency.

    Where a sum cannot be computed a note says why, and one beside the total that it is not in there.
    """
    rows = [
        (
            one.contributor, sum(work.accepted for work in one.work), sum(work.returned for work in one.work),
            sum(work.reported for work in one.work), _open(one),
            one.rate.currency if one.rate else "", _money(one.rate, one.total), one.note,
        )
        for one in statements
    ]  # fmt: skip
    by_currency: dict[str, list[Decimal | None]] = {}
    for one in statements:
        if one.rate is not None:
            by_currency.setdefault(one.rate.currency, []).append(one.total)
    ends = [
        ("", None, None, None, None, currency, *_in_all(sums, currency))
        for currency, sums in sorted(by_currency.items())
    ]
    heads = ("contributor", "accepted", "returned", "problems reported", "open", "currency", "sum", "note")
    return Table("payment-totals", heads, (*rows, *ends))


def _in_all(sums: Sequence[Decimal | None], currency: str) -> tuple[str, str]:
    """Give what the known sums of one currency come to, and how many are not known."""
    known = [one for one in sums if one is not None]
    missing = len(sums) - len(known)
    note = Filled(NOT_IN_IT, count=missing) if missing else ""
    return money.written(sum(known, Decimal(0)), currency) if known else "", note


def sheet_page(
    statements: Sequence[Statement],
    title: Mapping[str, str],
    made_at: str,
    colours: Mapping[str, Mapping[str, str]],
    words: Words,
    verdicts: Sequence[str] = (),
) -> str:
    """Give the payment sheet as a page; `verdicts` names those of which two versions came back."""  # fmt: skip
    lines, ends = sheet(statements), totals(statements)
    if not any(_forks(one) for one in statements):
        lines = _without_last(lines)
    if not any(row[-1] for row in ends.rows):
        ends = _without_last(ends)
    waiting = "".join(_waiting(one, words) for one in statements)
    waiting += "".join(_fork(name, words) for name in verdicts)
    agreed = any(one.rate for one in statements)
    reports = sum(one.untimed_reports for one in statements)
    body = _table(ends, words) + waiting + _table(lines, words) + _how(words, reports, agreed=agreed)
    return _page(words(SHEET), "", title, made_at, body, colours, words)


def statement_page(
    one: Statement,
    title: Mapping[str, str],
    made_at: str,
    colours: Mapping[str, Mapping[str, str]],
    words: Words,
) -> str:
    """Give the statement of one person as a page."""
    heads = ("pack", "items", "accepted", "returned", "problems reported", "open", "active hours", "sum")
    rows = tuple(
        (
            work.pack, work.items, work.accepted, work.returned, work.reported, work.open, _hours(work.seconds),
            _money(one.rate, one.paid(work)),
        )
        for work in one.work
    )  # fmt: skip
    rate = words(NO_RATE)
    total = ""
    if one.rate is not None:
        said = PER_ITEM if one.rate.per == "item" else PER_HOUR
        rate = words(said, amount=str(one.rate.amount), currency=one.rate.currency)
        known = words(NO_TIMES) if one.total is None else f"{_money(one.rate, one.total)} {one.rate.currency}"
        total = f"<p><b>{words.named(escaped(words(SUM)), tagged(known, None))}</b></p>"
        if one.total is not None and one.note:
            total += f"<p>{escaped(words.told(one.note))}</p>"
    if _forks(one):
        total = _waiting(one, words)
    lines = _table(Table("", heads, rows), words)
    body = f"<p>{words.named(escaped(words(RATE)), tagged(rate, None))}</p>{lines}{total}"
    body += _how(words, one.untimed_reports, agreed=bool(one.rate))
    return _page(words(STATEMENT), one.contributor, title, made_at, body, colours, words)


def _forks(one: Statement) -> list[Work]:
    return [work for work in one.work if work.state == "fork"]


def _open(one: Statement) -> int | None:
    known = [work.open for work in one.work if work.open is not None]
    return sum(known) if len(known) == len(one.work) else None


def _waiting(one: Statement, words: Words) -> str:
    """Say which decision is missing, for each pack of which two versions came back."""
    return "".join(_fork(f"{one.contributor}, {work.pack}", words) for work in _forks(one))


def _fork(pack: str, words: Words) -> str:
    return f"<p><b>{escaped(words(FORK, pack=pack))}</b></p>"


def _table(table: Table, words: Words) -> str:
    return table_of(in_words(table, words), words)


def _without_last(table: Table) -> Table:
    return Table(table.name, table.heads[:-1], tuple(row[:-1] for row in table.rows))


def _how(words: Words, untimed_reports: int, *, agreed: bool) -> str:
    """Say what the numbers mean, how sums are rounded where there are some, and which work is in none of them."""
    said = [words(one) for one in ((HOW, ROUNDED) if agreed else (HOW,))]
    said += [words(REPORTED_UNTIMED, count=untimed_reports)] if untimed_reports else []
    return "".join(f"<p class=how>{escaped(one)}</p>" for one in said)


def _page(
    kind: str, name: str, title: Mapping[str, str], made_at: str, body: str, colours: Mapping[str, Mapping[str, str]],
    words: Words,
) -> str:  # fmt: skip
    style = STYLE.replace("%(light)s", variables(colours["light"])).replace(
        "%(dark)s", variables(colours["dark"])
    )
    bundle, tag = shown(title, words.language, words.data)
    heading = f"{escaped(kind)}{': ' if name else ''}{tagged(name, None) if name else ''}"
    return (
        f'<!doctype html>\n<html lang="{escaped(words.language)}" dir="{"rtl" if words.right_to_left else "ltr"}">\n'
        '<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escaped(kind)}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
        f"<header><h1>{heading}</h1><p class=soft>{tagged(bundle, tag)} · {escaped(made_at[:10])}</p></header>"
        f"<section>{body}</section>\n</main>\n</body>\n</html>\n"
    )


def _money(rate: Rate | None, amount: Decimal | None) -> str:
    return "" if amount is None or rate is None else money.written(amount, rate.currency)


def _hours(seconds: int | None) -> str:
    return "" if seconds is None else f"{seconds / 3600:.2f}"
