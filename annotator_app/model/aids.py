# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What stands beside the texts of a task and is never answered: read-only lines and a list of terms."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from annotator_app.model.texts import Texts

MOST_LINES = 8
MOST_TERMS = 5_000
LONGEST_TERM = 200
LONGEST_CHARACTER = 16


@dataclass(frozen=True, kw_only=True)
class BesideLine:
    """A line beside a text: transliteration, gloss, translation, the message before.

    `beside` is the field of the item that it belongs to. Its direction is that of its language unless said.
    """

    id: str
    beside: str
    title: Texts
    language: str | None = None
    direction: Literal["ltr", "rtl"] | None = None


@dataclass(frozen=True, kw_only=True)
class Term:
    """A term of the data with what it should become. `keep`: it is not translated at all.

    `language` is that of the term, `to` that of its translations; unsaid, they hold for every language.
    """

    text: str
    translations: tuple[str, ...] = field(default_factory=tuple)
    definition: str = ""
    language: str | None = None
    to: str | None = None
    keep: bool = False
