# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The part of the page on hidden gold and repeats: tables, and in words what they may be used for."""

from __future__ import annotations

from annotator_app.model.charts import LinkedNumber, Pick, Row, Table
from annotator_app.reports.gold import GoldFigures, GoldLine, PracticeLine, RepeatLine
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP

_SAID = {"fine": "fine", "look": "worth a look", "open": "not decided yet"}
GOLD = QT_TRANSLATE_NOOP("report", "Hidden gold")
HOW_GOLD = QT_TRANSLATE_NOOP(
    "report",
    "Right answers were in no pack. Wald’s test between people right in 85 % and in 60 % orders a look and nothing "
    "else. Intervals are Wilson’s, 95 %.",
)
UNSCORED = QT_TRANSLATE_NOOP("report", "Not compared, since they are written: {questions}.")
CONTESTED = QT_TRANSLATE_NOOP("report", "Gold to look at again")
HOW_CONTESTED = QT_TRANSLATE_NOOP(
    "report", "More than 30 % of the people who do well on gold say something else here: look at the gold."
)
PRACTICE = QT_TRANSLATE_NOOP("report", "Practice")
REPEATS = QT_TRANSLATE_NOOP("report", "The same item twice")


def gold_tables(found: GoldFigures) -> tuple[Table, ...]:
    """Give the tables that have something to say; their names are those of the CSV files."""
    return tuple(
        table for table in (people(found), contested(found), repeats(found), practice(found)) if table.rows
    )


def parts(found: GoldFigures, words: Words) -> tuple[tuple[str, str, Table], ...]:
    """Give what there is to show: a heading, how it was counted, and the table."""
    how = words(HOW_GOLD)
    if found.unscored:
        how += " " + words(UNSCORED, questions=", ".join(found.unscored))
    all_parts = (
        (words(GOLD), how, people(found)),
        (words(CONTESTED), words(HOW_CONTESTED), contested(found)),
        (words(REPEATS), "", repeats(found)),
        (words(PRACTICE), "", practice(found)),
    )
    return tuple(one for one in all_parts if one[2].rows)


def people(found: GoldFigures) -> Table:
    """Give how each person did on hidden gold."""
    heads = (
        "contributor", "language", "gold items", "right", "missed", "share", "from", "to", "test", "decided after",
    )  # fmt: skip
    rows = tuple(
        (
            one.contributor, one.language, _gold(one, one.items, ""), _gold(one, one.right, "right"),
            _gold(one, one.items - one.right, "missed"), _share(one.right / one.items), _share(one.low),
            _share(one.high), _SAID[one.standing], _gold(one, one.decided, "") if one.standing != "open" else None,
        )
        for one in found.people
    )  # fmt: skip
    return Table("gold", heads, rows)


def contested(found: GoldFigures) -> Table:
    """Give the gold items to look at again."""
    rows: tuple[Row, ...] = tuple(
        (one.item, one.question, *(LinkedNumber(n, _item(one.item)) for n in (one.answers, one.missed)))
        for one in found.contested
    )
    return Table("gold-to-look-at", ("item", "question", "answers of good people", "other than gold"), rows)


def repeats(found: GoldFigures) -> Table:
    """Give how often each person said the same of an item the second time."""
    heads = ("contributor", "question", "language", "items twice", "same", "share", "from", "to")
    rows = tuple(
        (
            one.contributor, one.question, one.language, _twice(one, one.items, ""),
            _twice(one, one.same, "same"), _share(one.same / one.items), _share(one.low), _share(one.high),
        )
        for one in found.repeats
    )  # fmt: skip
    return Table("repeats", heads, rows)


def practice(found: GoldFigures) -> Table:
    """Give how practice went; it counts nowhere else."""
    heads = ("contributor", "language", "items", "right at first", "share", "right at last", "not compared")
    rows = tuple(
        (
            one.contributor, one.language, _practised(one, one.items, ""), _practised(one, one.first, "first"),
            _share(one.first / one.items) if one.items else "", _practised(one, one.last, "last"),
            _practised(one, one.unscored, "unscored"),
        )
        for one in found.practice
    )  # fmt: skip
    return Table("practice", heads, rows)


def _gold(one: GoldLine, count: int, of: str) -> LinkedNumber:
    return LinkedNumber(count, Pick(what="gold", contributor=one.contributor, language=one.language, of=of))


def _item(item: str) -> Pick:
    return Pick(what="item", value=item)


def _twice(one: RepeatLine, count: int, of: str) -> LinkedNumber:
    pick = Pick(
        what="twice", contributor=one.contributor, question=one.question, language=one.language, of=of
    )
    return LinkedNumber(count, pick)


def _practised(one: PracticeLine, count: int, of: str) -> LinkedNumber:
    return LinkedNumber(
        count, Pick(what="practice", contributor=one.contributor, language=one.language, of=of)
    )


def _share(value: float) -> str:
    return f"{100 * value:.1f} %"
