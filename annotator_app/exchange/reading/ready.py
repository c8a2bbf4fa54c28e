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
