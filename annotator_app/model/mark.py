# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A mark in a text of an item: block, start and end in code points, label and severity where these are asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Mark = Mapping[str, Any]


def mark_name(mark: Mark) -> str:
    """Name a mark so that equal ones have one name, as votes and tables do: `text:3-9 city`."""
    said = (mark.get("label"), mark.get("severity"))
    return " ".join((f"{mark['block']}:{mark['start']}-{mark['end']}", *filter(None, said)))
