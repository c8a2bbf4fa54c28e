# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How fast texts are usually read, in characters a minute (quality.md 3.2)."""

from __future__ import annotations

import re

# Read aloud (Trauzettel-Klosinski and Dietz 2012).
SPEED = 900.0
_SPEEDS = {"ar": 650.0, "zh": 300.0, "yue": 300.0, "wuu": 300.0, "ja": 300.0}


def characters_a_minute(language: str) -> float:
    """Give the speed for texts of a language."""
    return _SPEEDS.get(re.split("[-_]", language.lower())[0], SPEED)
