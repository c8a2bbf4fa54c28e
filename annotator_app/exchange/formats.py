# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The formats of other programs: what is read, what is written, and what each keeps and drops.

This table is data only. Readers stand in `reading.py`, each writer in its own `write_*.py`; tests hold the
table and the code together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator_app.families import ALL
from annotator_app.text import QT_TRANSLATE_NOOP

Rows = Literal["either", "each", "merged", "both", ""]
EVERY = tuple(family.id for family in ALL)
RECORDS = QT_TRANSLATE_NOOP("formats", "texts, labels, marks, scores and suggestions, and every other column")
NO_PLACE = QT_TRANSLATE_NOOP("formats", "what has no place on the other side, counted with its reason")

MARKED_TEXTS = QT_TRANSLATE_NOOP("formats", "texts and all marks in them")
NO_RELATIONS = QT_TRANSLATE_NOOP(
    "formats", "relations and chains when read; other answers, notes and columns when written"
)


@dataclass(frozen=True, slots=True)
class Format:
    """One format; `families` are those that it can carry, `endings` the file endings it is known by.

    `rows` tells what a row of a written file is: an answer of one person, or what all people's answers to an item
    come to where that is asked for ("either"), a text that one person wrote ("each"), always merged ("merged"), or
    both side by side ("both").
    """

    name: str
    reads: bool
    writes: bool
    families: tuple[str, ...]
    keeps: str
    drops: str
    endings: tuple[str, ...] = ()
    rows: Rows = ""


FORMATS: tuple[Format, ...] = (
    Format(
        "jsonl",
        True,
        True,
        EVERY,
        QT_TRANSLATE_NOOP("formats", "everything: one row an answer"),
        QT_TRANSLATE_NOOP(
            "formats",
            "nothing but practice, answers of models that judge, and versions of which none is chosen",
        ),
        (".jsonl", ".ndjson"),
        rows="either",
    ),
    Format(
        "json",
        True,
        False,
        EVERY,
        QT_TRANSLATE_NOOP("formats", "every value; rows lie where the plan says"),
        QT_TRANSLATE_NOOP("formats", "nothing; numbers with a fraction become text"),
        (".json",),
    ),
    Format(
        "csv",
        True,
        True,
        EVERY,
        QT_TRANSLATE_NOOP("formats", "one row an answer, one column a question"),
        QT_TRANSLATE_NOOP(
            "formats",
            "verdicts of reviewers; text that starts like a formula gets an apostrophe, marks and rankings are JSON",
        ),
        (".csv",),
        rows="either",
    ),
    Format(
        "tsv",
        True,
        False,
        EVERY,
        QT_TRANSLATE_NOOP("formats", "every column as text"),
        QT_TRANSLATE_NOOP("formats", "nothing"),
        (".tsv", ".tab"),
    ),
    Format(
        "yaml",
        True,
        False,
        EVERY,
        QT_TRANSLATE_NOOP("formats", "every value; rows lie where the plan says"),
        QT_TRANSLATE_NOOP("formats", "comments"),
        (".yaml", ".yml"),
    ),
    Format(
        "lines",
        True,
        False,
        EVERY,
        QT_TRANSLATE_NOOP("formats", "one item a line"),
        QT_TRANSLATE_NOOP("formats", "nothing"),
        (".txt", ".text"),
    ),
    Format(
        "files",
        True,
        False,
        EVERY,
        QT_TRANSLATE_NOOP("formats", "one item a file"),
        QT_TRANSLATE_NOOP("formats", "the line end at the end of the file"),
    ),
    Format(
        "squad",
        True,
        True,
        ("open_question",),
        QT_TRANSLATE_NOOP("formats", "passages, questions, given answers and where they stand"),
        NO_PLACE,
        rows="either",
    ),
    Format(
        "xlsx",
        True,
        True,
        EVERY,
        QT_TRANSLATE_NOOP(
            "formats", "the values of one sheet; written with one row an answer, one column a question"
        ),
        QT_TRANSLATE_NOOP(
            "formats",
            "formulas, looks, notes and other sheets when read; verdicts and the end of very long texts when written",
        ),
        (".xlsx", ".xlsm"),
        rows="either",
    ),
    Format(
        "ods",
        True,
        True,
        EVERY,
        QT_TRANSLATE_NOOP("formats", "the values of one sheet; rows names another one than the first"),
        QT_TRANSLATE_NOOP(
            "formats", "formulas, looks, notes and other sheets when read; verdicts when written"
        ),
        (".ods",),
        rows="either",
    ),
    Format(
        "conll",
        True,
        True,
        ("intent", "open_question", "summary", "rating"),
        QT_TRANSLATE_NOOP("formats", "sentences with their comments, tokens and marks"),
        QT_TRANSLATE_NOOP(
            "formats",
            "columns between token and tag when read; marks over others, texts, notes, columns when written",
        ),
        (".conll", ".bio", ".iob"),
        rows="either",
    ),
    Format(
        "conllu",
        True,
        False,
        EVERY,
        QT_TRANSLATE_NOOP("formats", "sentences with their ids, comments and words"),
        QT_TRANSLATE_NOOP("formats", "features, dependencies and empty nodes"),
        (".conllu",),
    ),
    Format(
        "webanno",
        True,
        True,
        ("intent", "open_question", "summary", "rating"),
        MARKED_TEXTS,
        NO_RELATIONS,
        rows="either",
    ),
    Format(
        "cas_json",
        True,
        True,
        ("intent", "open_question", "summary", "rating"),
        MARKED_TEXTS,
        NO_RELATIONS,
        rows="either",
    ),
    Format(
        "eaf",
        True,
        False,
        EVERY,
        QT_TRANSLATE_NOOP("formats", "annotations of all tiers with ids, times, participants and languages"),
        QT_TRANSLATE_NOOP("formats", "media, vocabularies and what the program shows"),
        (".eaf",),
    ),
    Format(
        "flextext",
        True,
        False,
        EVERY,
        QT_TRANSLATE_NOOP("formats", "phrases with ids, languages, translations, notes and words"),
        QT_TRANSLATE_NOOP("formats", "morphemes and media"),
        (".flextext",),
    ),
    Format(
        "tmx",
        True,
        False,
        EVERY,
        QT_TRANSLATE_NOOP("formats", "segments with ids and languages, one row a target"),
        QT_TRANSLATE_NOOP("formats", "inline codes, which are counted"),
        (".tmx",),
    ),
    Format(
        "xliff",
        True,
        False,
        EVERY,
        QT_TRANSLATE_NOOP("formats", "segments with ids, languages, states and notes"),
        QT_TRANSLATE_NOOP("formats", "inline codes, which are counted; suggested translations"),
        (".xlf", ".xliff"),
    ),
    Format(
        "label_studio",
        True,
        True,
        EVERY,
        RECORDS,
        NO_PLACE,
        rows="either",
    ),
    Format(
        "doccano",
        True,
        True,
        ("sentiment", "intent", "summary", "open_question"),
        RECORDS,
        NO_PLACE,
        rows="either",
    ),
    Format(
        "prodigy",
        True,
        True,
        ("sentiment", "intent", "summary", "closed_question", "open_question"),
        RECORDS,
        NO_PLACE,
        rows="either",
    ),
    Format("argilla", True, True, EVERY, RECORDS, NO_PLACE, rows="either"),
    Format(
        "potato",
        True,
        True,
        ("sentiment", "intent", "summary", "open_question"),
        RECORDS,
        NO_PLACE,
        rows="either",
    ),
    Format("helpsteer", True, True, ("rating", "comparison"), RECORDS, NO_PLACE, rows="merged"),
    Format("oasst", True, True, ("rating", "comparison"), RECORDS, NO_PLACE, rows="merged"),
    Format(
        "parquet",
        True,
        True,
        EVERY,
        QT_TRANSLATE_NOOP("formats", "every value; written with one row an answer, every column typed"),
        QT_TRANSLATE_NOOP("formats", "bytes when read; notes and right answers when written"),
        (".parquet",),
        rows="either",
    ),
    Format(
        "dataset",
        True,
        True,
        EVERY,
        QT_TRANSLATE_NOOP(
            "formats", "a folder of answers and merged answers with a card and Croissant metadata"
        ),
        QT_TRANSLATE_NOOP("formats", "names, notes and right answers when written"),
        rows="both",
    ),
    Format(
        "labels",
        False,
        True,
        ("closed_question", "sentiment", "intent", "rating", "summary", "comparison"),
        QT_TRANSLATE_NOOP(
            "formats", "one row an item and question with the merged answer and how many agree"
        ),
        QT_TRANSLATE_NOOP("formats", "written answers that nobody settled, notes, who said what"),
        rows="merged",
    ),
    Format(
        "sft",
        False,
        True,
        ("closed_question", "open_question", "summary", "rating"),
        QT_TRANSLATE_NOOP("formats", "prompts and the answers that people wrote or chose"),
        QT_TRANSLATE_NOOP("formats", "held-out items, items without a written or chosen answer, notes"),
        rows="each",
    ),
    Format(
        "preference",
        False,
        True,
        ("comparison", "rating"),
        QT_TRANSLATE_NOOP("formats", "prompts with a chosen and a rejected response"),
        QT_TRANSLATE_NOOP("formats", "held-out items, ties, items without a better response, notes"),
        rows="merged",
    ),
    Format(
        "kto",
        False,
        True,
        ("rating",),
        QT_TRANSLATE_NOOP("formats", "responses with a mean score of 4 and more, or of 2 and less"),
        QT_TRANSLATE_NOOP("formats", "held-out items, responses in between, single scores, notes"),
        rows="merged",
    ),
    Format(
        "prompts",
        False,
        True,
        ("closed_question", "open_question", "rating", "comparison"),
        QT_TRANSLATE_NOOP("formats", "what a model is asked"),
        QT_TRANSLATE_NOOP("formats", "held-out items, all answers"),
        rows="merged",
    ),
    Format(
        "ratings",
        False,
        True,
        ("rating", "summary", "sentiment"),
        QT_TRANSLATE_NOOP("formats", "every score of every person, and what they come to"),
        QT_TRANSLATE_NOOP("formats", "choices, written answers, marks, notes"),
        rows="both",
    ),
)


def by_name(name: str) -> Format | None:
    """Give the format of that name, or None."""
    return next((format_ for format_ in FORMATS if format_.name == name), None)


def by_ending(ending: str) -> Format | None:
    """Give the format that files with this ending (`.csv`) usually have, or None."""
    return next((format_ for format_ in FORMATS if ending.lower() in format_.endings), None)
