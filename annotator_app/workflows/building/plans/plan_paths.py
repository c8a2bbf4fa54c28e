# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where a plan names other files besides its sources and people: they move along when the plan gets another folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import Any

Placing = Callable[[str], str]


def each_path(data: Mapping[str, Any], place: Placing) -> dict[str, Any]:
    """Give a copy of the plan's data with every path as `place` says it."""
    found = deepcopy(dict(data))
    for table, key in (("terms", "path"), ("round", "parent"), ("round", "selection")):
        if key in found.get(table, {}):
            found[table][key] = place(found[table][key])
    guidelines = found.get("guidelines", {})
    for tag, path in guidelines.items():
        guidelines[tag] = place(path)
    for question in found.get("question", ()):
        options = question.get("options_from")
        if isinstance(options, dict):
            options["path"] = place(options["path"])
    return found
