# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What card and Croissant metadata tell of a data set, gathered once for both."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from annotator_app.exchange.publishing.tables import Table
from annotator_app.model.bundle import SourceFile

OTHER: Final = "other"
# Ids of licences as Hugging Face knows them, by the names that people write.
_KNOWN: Final = frozenset(
    [
        "apache-2.0",
        "mit",
        "openrail",
        "bsd-2-clause",
        "bsd-3-clause",
        "cc",
        "cc0-1.0",
        "cc-by-2.0",
        "cc-by-2.5",
        "cc-by-3.0",
        "cc-by-4.0",
        "cc-by-sa-3.0",
        "cc-by-sa-4.0",
        "cc-by-nc-2.0",
        "cc-by-nc-3.0",
        "cc-by-nc-4.0",
        "cc-by-nd-4.0",
        "cc-by-nc-nd-3.0",
        "cc-by-nc-nd-4.0",
        "cc-by-nc-sa-2.0",
        "cc-by-nc-sa-3.0",
        "cc-by-nc-sa-4.0",
        "cdla-permissive-1.0",
        "cdla-permissive-2.0",
        "cdla-sharing-1.0",
        "c-uda",
        "gfdl",
        "gpl",
        "gpl-2.0",
        "gpl-3.0",
        "lgpl-3.0",
        "agpl-3.0",
        "odc-by",
        "odbl",
        "pddl",
        "unlicense",
    ]
)


@dataclass(frozen=True)
class DataFile:
    """One file of a table: its place under the folder, its table and split, and its bytes by their digest."""

    path: str
    table: str
    split: str
    rows: int
    sha256: str
    size: int

    @property
    def parquet(self) -> bool:
        """Tell whether it is Parquet, not JSON Lines."""
        return self.path.endswith(".parquet")


@dataclass(frozen=True, kw_only=True)
class About:
    """Everything that is told. `made` says section by section, as lines of Markdown, how the data came to be.

    `annotators` is what people call the contributors: expert-generated, crowdsourced or other. `written` tells whether
    contributors wrote texts, `models` whether models wrote responses.
    """

    name: str
    title: str
    project: str
    family: str
    languages: tuple[str, ...]
    program: str
    published: str
    version: str
    items: int
    contributors: int
    answers_per_item: str
    sources: tuple[SourceFile, ...]
    tables: tuple[Table, ...]
    files: tuple[DataFile, ...] = ()
    made: Mapping[str, tuple[str, ...]]
    annotators: str = OTHER
    written: bool = False
    models: bool = False

    def files_of(self, table: str) -> list[DataFile]:
        """Give the files of a table that readers are sent to: Parquet where it was written, else JSON Lines."""
        own = [one for one in self.files if one.table == table]
        return [one for one in own if one.parquet] or own


def licence_id(said: str) -> str:
    """Give the id of a licence for the name that the source has, or `other`."""
    words = re.sub(r"[\s_]+", "-", said.strip().lower()).removesuffix("-license")
    words = re.sub(r"^cc-zero", "cc0", words)
    for one in (words, f"{words}.0", words.replace("cc0", "cc0-1.0") if words == "cc0" else words):
        if one in _KNOWN:
            return one
    return OTHER


def licences(sources: tuple[SourceFile, ...]) -> list[str]:
    """Give the ids of the licences of all sources, each once; `other` alone where one of them is not known."""
    found = sorted({licence_id(one.licence) for one in sources})
    return [OTHER] if OTHER in found or not found else found
