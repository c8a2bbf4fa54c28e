# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which way a language and a text run. A language without opinion leaves it to the text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Literal

from annotator_app.language import script, tags

Direction = Literal["ltr", "rtl"]

_STRONG: dict[str, Direction] = {"L": "ltr", "R": "rtl", "AL": "rtl"}
_OPENS = frozenset({"LRI", "RLI", "FSI"})


def of_tag(tag: str) -> Direction | None:
    """Give the direction in which the language is usually written; None when nothing is known."""
    forms = script.likely(tag)
    return _of_form(forms[0]) if forms else None


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


def of_block(many: str | Iterable[str] | None, text: str) -> Direction:
    """Give the direction in which a block of data is set.

    The language given in the pack decides. Where it is written in scripts of both directions, or several
    languages of mixed speech disagree, the script of most letters does; without any language, the first
    strong letter does.
    """
    forms = [form for tag in tags.split(many) for form in script.likely(tag)]
    directions = {_of_form(form) for form in forms}
    if len(directions) == 1:
        return directions.pop()
    if directions and script.letter_counts(text):
        return _of_form(script.to_show(many, text))
    if directions:
        return _of_form(forms[0])
    return of_text(text) or "ltr"


def differs(text: str, direction: Direction) -> bool:
    """Tell whether the first strong letter of `text` runs against `direction`."""
    return of_text(text) not in (None, direction)


def _of_form(form: str) -> Direction:
    return "rtl" if script.right_to_left(form) else "ltr"
