# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Tables of a report as people read them: heads and words in the language of the report, intervals in one column.

In files and JSON tables keep the English names of `figures` and its neighbours, so that programs go on reading them.
Symbols and names of measures are the same in every language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Final

from annotator_app.model.answer import PROBLEMS
from annotator_app.model.charts import Block, Cell, Row, Table, pick_of
from annotator_app.model.lot_words import OUTCOMES
from annotator_app.model.round_words import SIGNALS, SPLITS, TAKEN_BY
from annotator_app.reports.first_rows import MOST_ROWS
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP, Marked

LANGUAGE = QT_TRANSLATE_NOOP("review", "Language")
ITEMS = QT_TRANSLATE_NOOP("report", "Items")
ANSWERS = QT_TRANSLATE_NOOP("report", "Answers")
QUESTION = QT_TRANSLATE_NOOP("families", "Question")
CONTRIBUTOR = QT_TRANSLATE_NOOP("report", "Contributors")
PEOPLE = QT_TRANSLATE_NOOP("BundleForm", "People")
COMPLETE = QT_TRANSLATE_NOOP("report", "complete")
NOT_STARTED = QT_TRANSLATE_NOOP("report", "not started")
VALUE = QT_TRANSLATE_NOOP("report", "Value")
COUNT = QT_TRANSLATE_NOOP("report", "Count")
SHARE = QT_TRANSLATE_NOOP("report", "Share")
MODEL = QT_TRANSLATE_NOOP("report", "Model")
STATE = QT_TRANSLATE_NOOP("report", "State")
CORRECTED = QT_TRANSLATE_NOOP("report", "corrected")
OTHERS = QT_TRANSLATE_NOOP("report", "others")
BEFORE = QT_TRANSLATE_NOOP("report", "Before")
REPORTED = QT_TRANSLATE_NOOP("report", "Problems reported")
MEAN = QT_TRANSLATE_NOOP("report", "Mean")
MEDIAN = QT_TRANSLATE_NOOP("report", "Median")
THE_SAME = QT_TRANSLATE_NOOP("report", "The same")
SAME_AS_OTHERS = QT_TRANSLATE_NOOP("report", "Same as the others")
SCORES = QT_TRANSLATE_NOOP("report", "Scores")
HELD_OUT = QT_TRANSLATE_NOOP("report", "held out")
RATE = QT_TRANSLATE_NOOP("report", "Agreed rate")
RETURNED = QT_TRANSLATE_NOOP("report", "Returned")
LATE = QT_TRANSLATE_NOOP("report", "late")
CHARACTERS = QT_TRANSLATE_NOOP("report", "Characters")

# What a column is called; None: a column that says in numbers or ids what others say in words.
HEADS: Final[Mapping[str, Marked | str | None]] = {
    "language": LANGUAGE,
    "items": ITEMS,
    "item": ITEMS,
    "answers": ANSWERS,
    "question": QUESTION,
    "criterion": QUESTION,
    "contributor": CONTRIBUTOR,
    "people": PEOPLE,
    "person": PEOPLE,
    "other person": PEOPLE,
    "complete": COMPLETE,
    "complete items": COMPLETE,
    "partial": QT_TRANSLATE_NOOP("report", "partial"),
    "missing": QT_TRANSLATE_NOOP("report", "missing"),
    "to settle": QT_TRANSLATE_NOOP("report", "To settle"),
    "source": QT_TRANSLATE_NOOP("families", "Source"),
    "wanted": QT_TRANSLATE_NOOP("report", "Wanted"),
    "share": SHARE,
    "items not started": NOT_STARTED,
    "day": QT_TRANSLATE_NOOP("report", "Day"),
    "answers so far": QT_TRANSLATE_NOOP("report", "Answers received so far"),
    "value": VALUE,
    "other value": VALUE,
    "count": COUNT,
    "texts": COUNT,
    "of": None,
    "agree": QT_TRANSLATE_NOOP("report", "agree"),
    "corrected": CORRECTED,
    "disagree": QT_TRANSLATE_NOOP("report", "disagree"),
    "unsure": QT_TRANSLATE_NOOP("report", "unsure"),
    "goal reached": QT_TRANSLATE_NOOP("report", "as many as wanted"),
    "below the goal": QT_TRANSLATE_NOOP("report", "below the goal"),
    "reason": QT_TRANSLATE_NOOP("families", "Reason"),
    "reports": COUNT,
    "note": QT_TRANSLATE_NOOP("TaskFrame", "Note"),
    # Packs.
    "pack": QT_TRANSLATE_NOOP("trust", "packs"),
    "revision": QT_TRANSLATE_NOOP("report", "Revision"),
    "answered": QT_TRANSLATE_NOOP("states", "answered"),
    "reported": REPORTED,
    "state": STATE,
    "received": QT_TRANSLATE_NOOP("report", "Received"),
    "due": QT_TRANSLATE_NOOP("report", "Due"),
    "late": LATE,
    "missing answers": QT_TRANSLATE_NOOP("report", "missing"),
    # Agreement.
    "label": QT_TRANSLATE_NOOP("report", "Label"),
    "level": QT_TRANSLATE_NOOP("report", "Level"),
    "figure": QT_TRANSLATE_NOOP("report", "Figure"),
    "unit": None,
    "examples": QT_TRANSLATE_NOOP("report", "Examples"),
    "suggested method": QT_TRANSLATE_NOOP("report", "Method"),
    "expected accuracy": QT_TRANSLATE_NOOP("report", "Expected accuracy"),
    "evenly divided": QT_TRANSLATE_NOOP("losses", "people disagree evenly"),
    "methods differ": QT_TRANSLATE_NOOP("report", "Methods differ"),
    "below 0.80": QT_TRANSLATE_NOOP("settling", "The merged answer is not certain"),
    "ratings apart": SIGNALS["spread"],
    # People.
    "estimated label": QT_TRANSLATE_NOOP("report", "Estimated label"),
    "said label": QT_TRANSLATE_NOOP("report", "Label"),
    "probability": SHARE,
    "expected count": COUNT,
    "same as the others": SAME_AS_OTHERS,
    "shared items": ITEMS,
    "median seconds": QT_TRANSLATE_NOOP("report", "Time per item"),
    "median of all": QT_TRANSLATE_NOOP("report", "Median of all"),
    "median": MEDIAN,
    "correlation with the others": "r",
    "scores compared": "n",
    "share of all": QT_TRANSLATE_NOOP("report", "Share of all"),
    "sign": None,
    "signs": QT_TRANSLATE_NOOP("report", "Worth a look"),
    "kind": None,
    "what was seen": QT_TRANSLATE_NOOP("report", "Worth a look"),
    "origin": QT_TRANSLATE_NOOP("BundleForm", "Origin"),
    "characters": CHARACTERS,
    "gold items": ITEMS,
    "right": QT_TRANSLATE_NOOP("report", "Right"),
    "missed": QT_TRANSLATE_NOOP("report", "Missed"),
    "test": STATE,
    "decided after": QT_TRANSLATE_NOOP("report", "Decided after"),
    "answers of good people": ANSWERS,
    "other than gold": QT_TRANSLATE_NOOP("report", "Other than the gold"),
    "items twice": ITEMS,
    "same": THE_SAME,
    "right at first": QT_TRANSLATE_NOOP("report", "Right at the first try"),
    "right at last": QT_TRANSLATE_NOOP("report", "Right at the last try"),
    "not compared": QT_TRANSLATE_NOOP("report", "Written texts"),
    # Severity of errors.
    "severity points": QT_TRANSLATE_NOOP("report", "Severity points"),
    "of answers": ANSWERS,
    "points per answer": QT_TRANSLATE_NOOP("report", "Points per answer"),
    "points per 1000": QT_TRANSLATE_NOOP("report", "Points per 1000"),
    "counted in": QT_TRANSLATE_NOOP("report", "Counted in"),
    # Models.
    "model": MODEL,
    "other": MODEL,
    "judge": MODEL,
    "suggested by": MODEL,
    "baseline": QT_TRANSLATE_NOOP("RoundsTab", "Compare with"),
    "score": SCORES,
    "scores": "n",
    "mean of all": MEAN,
    "mean": MEAN,
    "wins": QT_TRANSLATE_NOOP("report", "Wins"),
    "losses": QT_TRANSLATE_NOOP("report", "Losses"),
    "ties": QT_TRANSLATE_NOOP("report", "Ties"),
    "both bad": QT_TRANSLATE_NOOP("ComparisonView", "Both are bad"),
    "win rate": QT_TRANSLATE_NOOP("report", "Win rate"),
    "prompts": QT_TRANSLATE_NOOP("report", "Prompts"),
    "log-odds above it": "log-odds",
    "chance to win": QT_TRANSLATE_NOOP("report", "Chance to win"),
    "first was better": SHARE,
    "claim": QT_TRANSLATE_NOOP("report", "What may be claimed"),
    "why nothing is claimed": QT_TRANSLATE_NOOP("families", "Reason"),
    "with people": QT_TRANSLATE_NOOP("report", "With people"),
    "one person with the others": SAME_AS_OTHERS,
    "above the mean": QT_TRANSLATE_NOOP("report", "Above the mean"),
    "together": "r",
    "in view before": QT_TRANSLATE_NOOP("report", "In view before"),
    "in view after": QT_TRANSLATE_NOOP("report", "In view after"),
    "hidden": QT_TRANSLATE_NOOP("report", "Hidden"),
    "left out": QT_TRANSLATE_NOOP("coordinate", "Left out"),
    "taken": QT_TRANSLATE_NOOP("report", "Taken"),
    "changed": QT_TRANSLATE_NOOP("report", "Changed"),
    "ignored": QT_TRANSLATE_NOOP("report", "Ignored"),
    "same in view": QT_TRANSLATE_NOOP("report", "Same in view"),
    "same unseen": QT_TRANSLATE_NOOP("report", "Same unseen"),
    "pull": QT_TRANSLATE_NOOP("report", "Pull"),
    # Rounds.
    "split": QT_TRANSLATE_NOOP("report", "Split"),
    "round": QT_TRANSLATE_NOOP("coordinate", "Rounds"),
    "model before": BEFORE,
    "before": BEFORE,
    "now": QT_TRANSLATE_NOOP("report", "Now"),
    "apart": QT_TRANSLATE_NOOP("report", "Difference"),
    "p of ranks": "p (Wilcoxon)",
    "p of majority": "p (McNemar)",
    "by who chose": QT_TRANSLATE_NOOP("report", "By who chose"),
    "by the others": OTHERS,
    "all items": QT_TRANSLATE_NOOP("report", "All items"),
    "held-out item": HELD_OUT,
    "like item": OTHERS,
    "likeness": QT_TRANSLATE_NOOP("report", "Likeness"),
    "what": "",
    # Lots.
    "checked": QT_TRANSLATE_NOOP("report", "Checked"),
    "errors": QT_TRANSLATE_NOOP("report", "Errors"),
    "minor": QT_TRANSLATE_NOOP("review", "Minor"),
    "verdict": QT_TRANSLATE_NOOP("report", "Verdict"),
    "corrected rate": QT_TRANSLATE_NOOP("report", "Corrected rate"),
    # Work statements.
    "accepted": OUTCOMES["accepted"],
    "returned": RETURNED,
    "problems reported": REPORTED,
    "open": QT_TRANSLATE_NOOP("states", "open"),
    "active hours": QT_TRANSLATE_NOOP("report", "Active hours"),
    "rate": RATE,
    "currency": QT_TRANSLATE_NOOP("report", "Currency"),
    "for each": QT_TRANSLATE_NOOP("PersonForm", "Pay"),
    "sum": QT_TRANSLATE_NOOP("report", "Sum"),
}

# What stands in a column of that name. "held out" is said of prompts here and of an item elsewhere, which some
# languages tell apart.
_SPLITS: Final[Mapping[str, Marked]] = {
    **SPLITS,
    "heldout": HELD_OUT,
    "other": OTHERS,
    "critical": TAKEN_BY["critical"],
}
UNKNOWN = QT_TRANSLATE_NOOP("report", "unknown")
ORIGINS: Final[Mapping[str, Marked]] = {
    "typed": QT_TRANSLATE_NOOP("report", "typed"),
    "quoted": QT_TRANSLATE_NOOP("report", "quoted"),
    "edited-suggestion": QT_TRANSLATE_NOOP("report", "edited suggestion"),
    "pasted": QT_TRANSLATE_NOOP("report", "pasted"),
    "unknown": UNKNOWN,
}
_STATES: Final[Mapping[str, Marked]] = {
    "out": QT_TRANSLATE_NOOP("packs", "Not handed back yet"),
    "back": QT_TRANSLATE_NOOP("LibraryScreen", "Handed back"),
    "partial": QT_TRANSLATE_NOOP("LibraryScreen", "In progress"),
    "fork": QT_TRANSLATE_NOOP("coordinate", "Two versions"),
    "older revision": QT_TRANSLATE_NOOP("coordinate", "Older than merged"),
}
_CELLS: Final[Mapping[str, Mapping[str, Marked]]] = {
    "test": {
        "fine": QT_TRANSLATE_NOOP("report", "fine"),
        "worth a look": QT_TRANSLATE_NOOP("report", "Worth a look"),
        "not decided yet": QT_TRANSLATE_NOOP("report", "not decided yet"),
    },
    "split": _SPLITS,
    "state": _STATES,
    "origin": ORIGINS,
    "reason": PROBLEMS,
    "answered": {"unknown": UNKNOWN},
    "reported": {"unknown": UNKNOWN},
    "contributor": {"anybody": QT_TRANSLATE_NOOP("bundle", "Anybody")},
    "late": {"late": LATE},
    "suggested method": {
        "majority": QT_TRANSLATE_NOOP("report", "Majority"),
        "mean": MEAN,
        "median": MEDIAN,
        "mean rank": QT_TRANSLATE_NOOP("report", "Mean rank"),
        "dawid-skene": QT_TRANSLATE_NOOP("report", "Dawid-Skene estimate"),
    },
    "counted in": {"words": QT_TRANSLATE_NOOP("report", "Words"), "characters": CHARACTERS},
    "for each": {
        "item": QT_TRANSLATE_NOOP("PersonForm", "for each item"),
        "hour": QT_TRANSLATE_NOOP("PersonForm", "for each hour"),
    },
}
INTERVAL: Final = "95 %"
# Columns of ids that the plan has words for: of questions, and of their values.
_QUESTIONS: Final = ("question", "criterion")
_VALUES: Final = ("value", "other value", "label", "estimated label", "said label")
_Column = tuple[str, Callable[[Row], Cell]]


def split_name(split: str) -> str:
    """Give what a split is called, marked where it has a name."""
    return _SPLITS.get(split, split)


def shown(one: Block, words: Words) -> Block:
    """Give a block with its tables in the language of the report."""
    return replace(
        one,
        tables=tuple(in_words(table, words) for table in one.tables),
        open_tables=tuple((head, in_words(table, words)) for head, table in one.open_tables),
    )


def in_words(table: Table, words: Words) -> Table:
    """Give a table with heads and cells as they are read; both ends of an interval stand in one column.

    Rows that are shown nowhere, of thousands of people, are let go: they stand in the file of the table.
    """
    columns = tuple(_columns(table, words))
    kept = table.rows[:MOST_ROWS]
    rows = tuple(tuple(cell(row) for _head, cell in columns) for row in kept)
    heads = tuple(head for head, _cell in columns)
    return Table(table.name, heads, rows, left=len(table.rows) - len(kept))


def _columns(table: Table, words: Words) -> Iterator[_Column]:
    heads = table.heads
    asked = next((place for place, head in enumerate(heads) if head in _QUESTIONS), None)
    for place, head in enumerate(heads):
        if head == "to" and heads[place - 1].endswith("from"):
            continue
        if head.endswith("from"):
            yield INTERVAL, lambda row, place=place: _ends(row[place], row[place + 1])  # type: ignore[misc]
            continue
        name = HEADS.get(head, head)
        if name is not None:
            of_plan = asked is not None and head in _VALUES
            yield _capital(name, words), _value(place, asked, words) if of_plan else _cell(place, head, words)


def _value(place: int, asked: int | None, words: Words) -> Callable[[Row], Cell]:
    """Give a cell that holds a value of the question in another cell of its row."""
    said = cache(words.value)

    def cell(row: Row) -> Cell:
        value = row[place]
        return said(str(row[asked or 0]), value) if isinstance(value, str) and value else value

    return cell


def _cell(place: int, head: str, words: Words) -> Callable[[Row], Cell]:
    known = _CELLS.get(head, {})
    name = cache(words.name)  # a long table has few languages

    def cell(row: Row) -> Cell:
        value = row[place]
        if not isinstance(value, str) or pick_of(value) is not None:
            return value
        if head in _QUESTIONS:
            return words.question(value)
        if head == "language":
            return ", ".join(map(name, value.split(", "))) if value else ""
        return words.told(known.get(value, value))

    return cell


def _ends(low: Cell, high: Cell) -> str:
    return f"{low} – {high}" if low and high else ""


def _capital(name: str, words: Words) -> str:
    """Give a head with a capital letter; symbols stay as they are."""
    said = words.told(name)
    return said[:1].upper() + said[1:] if isinstance(name, Marked) else name
