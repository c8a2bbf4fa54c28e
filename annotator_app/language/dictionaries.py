# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where words begin in scripts that put no spaces between them: by the dictionaries of ICU, where they are.

Coordinators install icu4py for it (`postil[words]`); what it finds travels in the pack (packs.md 5.6a,
`words`), so that the window of contributors needs no dictionary and all programs cut alike.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec

from annotator_app.language import clusters

PACKAGE = "icu4py"


@lru_cache(maxsize=1)
def installed() -> bool:
    """Tell whether the dictionaries are on this computer."""
    return find_spec(PACKAGE) is not None


def starts(text: str) -> list[int] | None:
    """Give where each word, sign or space of `text` begins, never inside a cluster; None without dictionaries."""
    if not installed():
        return None
    from icu4py.breakers import WordBreaker

    found, place = [], 0
    for piece in WordBreaker(text, "und"):
        if clusters.is_border(text, place):
            found.append(place)
        place += len(piece)
    return found
