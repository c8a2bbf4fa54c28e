# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Events that concern a whole pack and no item: a newer revision was added, a result was handed back."""

from __future__ import annotations

from collections.abc import Mapping

from annotator_app.model import clock
from annotator_app.model.strict_json import Json


def pack_event(type_: str, value: Mapping[str, Json], timing: str) -> dict[str, Json]:
    """Give an event without `seq` and `prev`; its claim of time follows the pack's rule (packs.md 6, Privacy)."""
    made: dict[str, Json] = {"type": type_, "value": dict(value)}
    if timing != "none":
        stamp = clock.stamp()
        made["t"] = f"{stamp[:-3]}00Z" if timing == "coarse" else stamp
    return made
