# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Text on a terminal: how wide it is, and what of it must not reach the terminal.

Packs hold other people's text. Control characters, those of direction and separators of lines are shown as
escapes, so that no title can move the cursor or turn a line around; cells that run from right to left are isolated,
so that they cannot turn the columns around.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence
from itertools import zip_longest

# Columns stand two apart, one apart where they have no room otherwise.
_GAP, _NARROW = "  ", " "
# What a column is cut to first, and what it is cut to where that is not enough.
_SHORT, _SHORTEST = 12, 8
# The characters with the property Bidi_Control: marks, embeddings and overrides, isolates. Joiners are letters' own.
_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_CONTROLS = frozenset({"Cc", "Cs", "Zl", "Zp"})
_ELLIPSIS = "…"


def width(text: str) -> int:
    """Give the columns that a terminal needs for `text`: none for marks, two for wide characters."""
    return sum(_columns(char) for char in text)


def plain(text: object) -> str:
    """Give text in which controls, those of direction and separators of lines are escapes; line feeds stay."""
    return "".join(char if _is_harmless(char) else _escape(char) for char in str(text))


def one_line(text: object) -> str:
    """Give text of others as `plain` does, line feeds as escapes too: no name and no title begins a line of ours."""
    return plain(text).replace("\n", _escape("\n"))


def cell(text: object) -> str:
    """Give text for one cell of a table: on one line, and isolated where it runs from right to left."""
    one_line = plain(" ".join(str(text).split("\n")))
    return f"\u2068{one_line}\u2069" if _turns(one_line) else one_line


def shortened(text: str, columns: int) -> str:
    """Give text that needs at most `columns`, cut at its end, never between a letter and its marks."""
    if width(text) <= columns:
        return text
    kept, used = "", 0
    for char in text:
        if used + _columns(char) > columns - 1:
            break
        kept, used = kept + char, used + _columns(char)
    return kept + _ELLIPSIS


def wrapped(text: str, columns: int) -> list[str]:
    """Give the lines of a text that breaks between words; a word that is longer than a line is cut."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if width(longer) <= columns or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def table(
    heads: Sequence[str],
    rows: Sequence[Sequence[object]],
    columns: int | None = None,
    *,
    whole: bool = False,
    kept: Collection[str] = (),
) -> list[str]:
    """Give the lines of a table; numbers stand to the right.

    `columns`: the terminal's; what is wider is cut, or goes on below where it is to be read `whole`. Columns with the
    heads `kept` are never cut: ids that people copy, and days.
    """
    cells = [[str(value) if value is not None else "" for value in row] for row in rows]
    texts = [[plain(" ".join(value.split("\n"))) for value in row] for row in cells]
    widths, gap = _widths(heads, texts, columns, kept)
    right = [bool(rows) and all(type(row[place]) is int for row in rows) for place in range(len(heads))]
    lines = [_line(heads, widths, right, gap), _line(["-" * one for one in widths], widths, right, gap)]
    for row in texts:
        parts = [wrapped(text, room) if whole else [text] for text, room in zip(row, widths, strict=True)]
        lines += [_line(line, widths, right, gap) for line in zip_longest(*parts, fillvalue="")]
    return lines


def _widths(
    heads: Sequence[str], texts: Sequence[Sequence[str]], columns: int | None, kept: Collection[str]
) -> tuple[list[int], str]:
    """Give the width of every column and what stands between them."""
    widths = [max([width(head), *(width(row[place]) for row in texts)]) for place, head in enumerate(heads)]
    if columns is None:
        return widths, _GAP
    cut = [place for place, head in enumerate(heads) if head not in kept]
    for gap, least in ((_GAP, _SHORT), (_NARROW, _SHORT), (_NARROW, _SHORTEST)):
        room = columns - len(gap) * (len(widths) - 1)
        while sum(widths) > room and max((widths[place] for place in cut), default=0) > least:
            widths[max(cut, key=widths.__getitem__)] -= 1
        if sum(widths) <= room:
            return widths, gap
    return widths, _NARROW


def _line(texts: Sequence[str], widths: Sequence[int], right: Sequence[bool], gap: str) -> str:
    parts = []
    for text, columns, to_right in zip(texts, widths, right, strict=True):
        short = shortened(text, columns)
        padding = " " * (columns - width(short))
        shown = cell(short)
        parts.append(padding + shown if to_right else shown + padding)
    return gap.join(parts).rstrip()


def _columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def _is_harmless(char: str) -> bool:
    if char == "\n":
        return True
    return unicodedata.category(char) not in _CONTROLS and char not in _DIRECTION


def _escape(char: str) -> str:
    return f"\\x{ord(char):02x}" if ord(char) < 256 else f"\\u{ord(char):04x}"


def _turns(text: str) -> bool:
    return any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)
