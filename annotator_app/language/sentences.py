# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One real sentence for each way of writing that the fonts of the program are chosen for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from annotator_app.language import tables


@dataclass(frozen=True, slots=True)
class Sentence:
    """The sentence and the language it is in."""

    language: str
    text: str


@cache
def sentences() -> Mapping[str, Sentence]:
    """Give the sentence of each form (ISO 15924), in the order of ux.md section 10."""
    rows = tables.rows("sentences.tsv")
    return MappingProxyType({form: Sentence(language, text) for form, language, text in rows})
