# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What parts of a plan are built of, and the two that put something beside the texts: lines and terms."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from annotator_app.model import ids

Texts = Annotated[dict[str, str], Field(min_length=1)]


def _in_one(value: object) -> object:
    """Give several tags as one text; what is no list of texts stays as it is, and is refused for what it is."""
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return " ".join(value)
    return value


Tags = Annotated[str, BeforeValidator(_in_one)]
Language = Annotated[Tags, Field(pattern=f"^(?:{ids.TAG})(?: (?:{ids.TAG}))*$", max_length=128)]
Share = Annotated[float, Field(ge=0, le=1)]
Count = Annotated[int, Field(ge=0)]
Strings = Annotated[list[str], BeforeValidator(lambda value: value if isinstance(value, list) else [value])]
# Marks the keys that name columns of the rows, for `plan_columns`.
COLUMNS: Final = "columns"
Column = Annotated[str | Annotated[list[str], Field(min_length=1)], COLUMNS]
ColumnNames = Annotated[Strings, COLUMNS]


class Part(BaseModel):
    """A part of a plan: no other keys, and never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class LinePart(Part):
    """`[[line]]`: a read-only line beside a text of the item, from a column."""

    id: Annotated[str, Field(pattern=f"^{ids.QUESTION}$")]
    beside: str
    column: Column
    title: Texts
    language: Language | None = None
    direction: Literal["ltr", "rtl"] | None = None


class SuggestionsPart(Part):
    """`[suggestions]`: who suggests, under an alias, how sure it was, when it is shown, how often not at all.

    Alias and score stay in the bundle: they would lead whoever reads them.
    """

    by: str = ""
    score: Column | None = None
    show: Literal["after", "before"] = "after"
    left_out: Share = 0.0


class TermsPart(Part):
    """`[terms]`: a file of terms, one a row. `language` and `to` are columns or language tags."""

    path: str
    rows: str | None = None
    format: str = "auto"
    encoding: str | None = None
    where: dict[str, Strings] = {}
    term: str = "term"
    translation: Strings = []
    definition: str | None = None
    language: str | None = None
    to: str | None = None
    keep: str | None = None
