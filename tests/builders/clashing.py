# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Keys that would mean two things at one time, found among all pairs of commands as the page of keys finds one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from annotator_app.gui.keyboard.commands import COMMANDS, Command, keys_of, meet


def clashes(
    *, mac: bool, own: Mapping[str, tuple[str, ...]] | None = None, rows: Sequence[Command] = COMMANDS
) -> list[tuple[str, str, str]]:
    """Give `(combination, command, command)` for each of them; `own` holds what a person changed, by id."""
    keys = {row.id: keys_of(row, mac=mac, own=own) for row in rows}
    return sorted(
        (key, one.id, other.id)
        for one, other in combinations(rows, 2)
        for key in set(keys[one.id]).intersection(keys[other.id])
        if meet(one, other)
    )
