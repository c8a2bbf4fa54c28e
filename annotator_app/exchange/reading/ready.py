# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a format of another program fills by itself, so that a plan need not name its columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Ready:
    """`roles` are role → column, `id` among them; `given` names columns that hold values of questions of that id."""

    roles: Mapping[str, str] = field(default_factory=dict)
    given: tuple[str, ...] = ()

    def __or__(self, other: Ready) -> Ready:
        """Join what several files of a source fill."""
        return Ready({**self.roles, **other.roles}, tuple(dict.fromkeys((*self.given, *other.given))))


NOTHING = Ready()


@dataclass(frozen=True, kw_only=True)
class How:
    """How a text was read: what was found out, what the format fills, and what was left out, by reason."""

    format: str | None = None
    delimiter: str | None = None
    quote: str | None = None
    ready: Ready = NOTHING
    left_out: Mapping[str, int] = field(default_factory=dict)
