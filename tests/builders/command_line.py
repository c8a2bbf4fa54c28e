# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a command said, and what came back to a bundle."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Said:
    """What a command printed and how it ended."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def object(self) -> dict[str, Any]:
        (only,) = self.lines
        return only

    @property
    def error(self) -> dict[str, Any]:
        return self.object["error"]


Run = Callable[..., Said]


def keys(value: dict[str, object], *wanted: str) -> bool:
    """Tell whether an object has all these keys."""
    return set(value) >= set(wanted)


@dataclass(frozen=True)
class Returned:
    """A bundle, its task pack, and two result packs that came back to it."""

    bundle: Path
    pack: Path
    ann: Path
    ben: Path
