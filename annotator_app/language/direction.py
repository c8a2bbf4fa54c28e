# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which way a text runs: by its first strong letter, and by its language with its letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Literal

from annotator_app.language import script

Direction = Literal["ltr", "rtl"]

_STRONG: dict[str, Direction] = {"L": "ltr", "R": "rtl", "AL": "rtl"}
_OPENS = frozenset({"LRI", "RLI", "FSI"})


def of_text(text: str) -> Direction | None:
    """Give the direction of the first strong letter outside isolates (UAX 9, rule P2); None without one."""
    depth = 0
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in _OPENS:
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif depth == 0 and kind in _STRONG:
            return _STRONG[kind]
    return None


def right_to_left(many: str | Iterable[str] | None, text: str) -> bool:
    """Tell whether a text in the language or languages given is set from right to left.

    A language that is written so only keeps that as long as the text has a letter of its own, however many names
    in Latin stand in it. Otherwise the script of most letters decides, as it does for the font.
    """
    forms = script.likely_of(many)
    if forms and all(script.right_to_left(form) for form in forms) and script.share_in(text, forms)[0]:
        return True
    return script.right_to_left(script.to_show(many, text))
