# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a format of another program fills by itself, so that a plan need not name its columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator_app.exchange.reading.rows import MISSING, Row, look_up


@dataclass(frozen=True)
class Ready:
    """`roles` are role → column, `id` among them; `given` names columns that hold values of questions of that id.

    `language` names the column with the language of each row.
    """

    roles: Mapping[str, str | list[str]] = field(default_factory=dict)
    given: tuple[str, ...] = ()
    language: str | None = None

    def __or__(self, other: Ready) -> Ready:
        """Join what several files of a source fill."""
        given = tuple(dict.fromkeys((*self.given, *other.given)))
        return Ready({**self.roles, **other.roles}, given, other.language or self.language)

    def id_of(self, rows: list[Row]) -> str | list[str] | None:
        """Give the columns of the id, where any row has one: many files of such a format have none."""
        column = self.roles.get("id")
        names = [column] if isinstance(column, str) else column or []
        filled = any(all(look_up(row, name) not in (MISSING, None, "") for name in names) for row in rows)
        return column if filled else None


NOTHING = Ready()


@dataclass(frozen=True, kw_only=True)
class How:
    """How a text was read: what was found out, what the format fills, and what was left out, by reason."""

    format: str | None = None
    delimiter: str | None = None
    quote: str | None = None
    ready: Ready = NOTHING
    left_out: Mapping[str, int] = field(default_factory=dict)
