# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Plans of rounds over many sentences that are like no other."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from tests.builders.plans import LABEL, plan_text, write

COUNT = 400
WORDS = [
    "bread",
    "river",
    "stone",
    "house",
    "market",
    "teacher",
    "winter",
    "garden",
    "letter",
    "bridge",
    "engine",
    "window",
    "paper",
    "silver",
    "forest",
]


def sentence(number: int) -> str:
    """A sentence that shares little with the others."""
    mark = hashlib.sha256(str(number).encode()).digest()
    return " ".join(WORDS[one % len(WORDS)] + str(one) for one in mark[:9])


def rows(count: int = COUNT, **more: Any) -> str:
    found = []
    for number in range(count):
        sure = 0.5 + (number % 100) / 200
        row = {
            "id": f"i-{number}", "text": sentence(number), "chances": [sure, 1 - sure],
            "critical": "yes" if number == 399 else "", **{name: of(number) for name, of in more.items()},
        }  # fmt: skip
        found.append(json.dumps(row))
    return "\n".join(found)


def plan(folder: Path, more: str, data: str | None = None) -> Path:
    text = plan_text("sentiment", 'id = "id"\ntext = "text"', path="items.jsonl", more=LABEL + more)
    return write(folder, text, {"items.jsonl": rows() if data is None else data})
