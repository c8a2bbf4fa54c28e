# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The formats of rows as people choose them: by what the rows are for. Names of programs are never translated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator_app.text import QT_TRANSLATE_NOOP, Marked


@dataclass(frozen=True, slots=True)
class Purpose:
    """What rows are for, and the formats that serve it, by id, with their names."""

    text: Marked
    formats: Mapping[str, str]


PURPOSES: tuple[Purpose, ...] = (
    Purpose(
        QT_TRANSLATE_NOOP("rows", "Tables"),
        {
            "csv": QT_TRANSLATE_NOOP("rows", "CSV for spreadsheets"),
            "xlsx": QT_TRANSLATE_NOOP("rows", "Sheet (XLSX)"),
            "jsonl": "JSON Lines",
            "labels": QT_TRANSLATE_NOOP("rows", "Merged answers with votes"),
            "ratings": QT_TRANSLATE_NOOP("rows", "Scores with means"),
            "parquet": "Parquet",
            "ods": "OpenDocument (ODS)",
        },
    ),
    Purpose(
        QT_TRANSLATE_NOOP("rows", "Other programs"),
        {
            "label_studio": "Label Studio",
            "doccano": "doccano",
            "argilla": "Argilla",
            "prodigy": "Prodigy",
            "webanno": "WebAnno TSV (INCEpTION)",
            "cas_json": "CAS JSON (INCEpTION)",
            "conll": "CoNLL",
            "squad": "SQuAD",
            "potato": "Potato",
        },
    ),
    Purpose(
        QT_TRANSLATE_NOOP("rows", "Training"),
        {
            "sft": QT_TRANSLATE_NOOP("rows", "Prompts with answers (SFT)"),
            "preference": QT_TRANSLATE_NOOP("rows", "Preferences (DPO, reward)"),
            "kto": QT_TRANSLATE_NOOP("rows", "Wanted and unwanted responses (KTO)"),
            "prompts": QT_TRANSLATE_NOOP("rows", "Prompts alone"),
            "helpsteer": "HelpSteer",
            "oasst": "Open-Assistant",
        },
    ),
    Purpose(
        QT_TRANSLATE_NOOP("rows", "Publishing"),
        {"dataset": QT_TRANSLATE_NOOP("rows", "Data set with card and Croissant metadata")},
    ),
)
