# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Folders of data sets as Hugging Face lays them out: one or more data files for each split.

A file belongs to the split that its name says (`data/train-00000-of-00001.parquet`, `test.jsonl`), or the
folder around it; rows get it as the column `split`. Cards and other files are no data and are counted.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final

from annotator_app.exchange.reading.files import Found

ENDINGS: Final = (".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".parquet")
NO_DATA: Final = "a file without data"
# What the format knows by its words, and the name that it gives them.
SPLITS: Final = {
    "train": "train", "training": "train",
    "validation": "validation", "valid": "validation", "val": "validation", "dev": "validation",
    "test": "test", "testing": "test", "eval": "test", "evaluation": "test",
}  # fmt: skip
_ABOUT: Final = frozenset(("dataset_info.json", "dataset_infos.json", "dataset_dict.json", "state.json"))
_SHARD: Final = re.compile(r"^(.+)-\d{5}-of-\d{5}$")
_WORD: Final = re.compile(r"[^a-z0-9]+")


def data_files(found: list[Found]) -> tuple[list[Found], dict[str, int]]:
    """Give the data files with their split as a column, and how many other files there are."""
    data = [one for one in found if one.path.suffix.lower() in ENDINGS and one.path.name not in _ABOUT]
    left = len(found) - len(data)
    named = [(one, split_of(one.name)) for one in data]
    files = [replace(one, columns={**one.columns, "split": name}) if name else one for one, name in named]
    return files, {NO_DATA: left} if left else {}


def split_of(name: str) -> str | None:
    """Give the split that a file's name says, or one of the folders around it, the nearest first."""
    path = PurePosixPath(name)
    shard = _SHARD.match(path.stem)
    for part in (path.stem, *reversed(path.parent.parts)):
        for word in _WORD.split(part.lower()):
            if word in SPLITS:
                return SPLITS[word]
    return shard.group(1) if shard else None
