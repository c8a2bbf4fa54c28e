# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Finds the plain marks of a response: where its headings, lists, quotes, code and tables are.

The subset is small and named: `#` headings, `-` `*` `+` and numbered items, `>` quotes, fenced code,
pipe tables, `---` rules, and inside a line `**strong**`, `__strong__`, `*stressed*`, `_stressed_` and
`` `code` ``. Everything else stays as typed: links, pictures and tags of other languages are plain text here.
Nothing is copied: a line is a row of ranges of the stored text, so that places keep their numbers. Each
line is read once, and what is too deep or too wide stays as typed, so that no text takes long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["text", "heading", "item", "quote", "code", "rule", "table", "blank"]
DEEPEST = 5
MOST_COLUMNS, MOST_ROWS = 12, 200
LONGEST_LINE = 20_000  # a longer line is shown as typed
LONGEST_TEXT = 400_000

_LINE = re.compile(r"[^\r\n\u2029]*")
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(?=\S)")
_ITEM = re.compile(r"([ \t]*)(?:([-*+•])|\d{1,4}[.)])[ \t]+(?=\S)")
_QUOTE = re.compile(r" {0,3}((?:> ?){1,32})")
_FENCE = re.compile(r" {0,12}(`{3,}|~{3,})[^`]{0,80}$")
_RULE = re.compile(r" {0,3}([-*_])(?: ?\1){2,80}[ \t]*$")
_DELIMITER = re.compile(r"[ \t|:-]*-[ \t|:-]*$")
_TOKEN = re.compile(r"`+|\*\*|__|\*|_")
_ANY = re.compile(r"[*_`#|>~]|^[ \t]*(?:[-+•]|\d+[.)])[ \t]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Run:
    """Code points from `start` up to `end` in one style; `shown` is a sign drawn in place of one other."""

    start: int
    end: int
    style: Literal["", "strong", "stressed", "code"] = ""
    shown: str = ""


@dataclass(slots=True)
class Line:
    """One line of the text, or all lines of one table; `level` is the depth or the rank of a heading."""

    kind: Kind
    start: int
    end: int
    level: int = 0
    runs: list[Run] = field(default_factory=list)
    cells: list[list[list[Run]]] = field(default_factory=list)


def has_marks(text: str) -> bool:
    """Tell whether reading the marks of `text` could change anything."""
    return len(text) <= LONGEST_TEXT and _ANY.search(text) is not None


def lines_of(text: str) -> list[Line]:
    """Give the lines of `text` in order, tables as one."""
    spans = list(_spans(text))
    made: list[Line] = []
    place = 0
    while place < len(spans):
        start, end = spans[place]
        fence = _FENCE.match(text, start, end) if end - start <= LONGEST_LINE else None
        if fence:
            place = _code(text, spans, place, fence.group(1), made)
            continue
        rows = _table_rows(text, spans, place)
        if 0 < rows <= MOST_ROWS:
            made.append(_table(text, spans[place : place + rows]))
        else:
            made += [_line(text, *span) for span in spans[place : place + max(rows, 1)]]
        place += max(rows, 1)
    return made


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start <= len(text):
        end = _LINE.match(text, start).end()  # type: ignore[union-attr]
        yield start, end
        start = end + (2 if text[end : end + 2] == "\r\n" else 1)


def _line(text: str, start: int, end: int) -> Line:
    if end - start > LONGEST_LINE:
        return Line("text", start, end, runs=[Run(start, end)])
    if not text[start:end].strip():
        return Line("blank", start, end)
    if _RULE.match(text, start, end):
        return Line("rule", start, end)
    if heading := _HEADING.match(text, start, end):
        rank = len(heading.group(1))
        return Line("heading", start, end, rank, _inline(text, heading.end(), end))
    if item := _ITEM.match(text, start, end):
        indent = len(item.group(1).expandtabs(4))
        marker = _marker(item)
        return Line(
            "item", start, end, min(indent // 2 + 1, DEEPEST), [*marker, *_inline(text, item.end(), end)]
        )
    if quote := _QUOTE.match(text, start, end):
        level = min(quote.group(1).count(">"), DEEPEST)
        return Line("quote", start, end, level, _inline(text, quote.end(), end))
    return Line("text", start, end, runs=_inline(text, start, end))


def _marker(item: re.Match[str]) -> list[Run]:
    """A bullet is drawn in place of its sign; a number is shown as it was written."""
    start, end = item.end(1), item.end()
    if item.group(2):
        return [Run(start, start + 1, shown="•"), Run(start + 1, start + 2)]
    return [Run(start, end)]


def _code(text: str, spans: list[tuple[int, int]], place: int, fence: str, made: list[Line]) -> int:
    """Take the lines up to the closing fence; without one, to the end. The fences are not shown."""
    closing = re.compile(rf" {{0,12}}{re.escape(fence[0])}{{{len(fence)},}}[ \t]*$")
    place += 1
    first = len(made)
    while place < len(spans):
        start, end = spans[place]
        place += 1
        if end - start <= LONGEST_LINE and closing.match(text, start, end):
            break
        made.append(Line("code", start, end, runs=[Run(start, end)] if end > start else []))
    if len(made) == first:
        made.append(Line("blank", spans[place - 1][0], spans[place - 1][1]))
    return place


def _table_rows(text: str, spans: list[tuple[int, int]], place: int) -> int:
    """Give how many lines from `place` on are a table; 0: none begins there."""
    if place + 1 >= len(spans):
        return 0
    (start, end), (below, below_end) = spans[place], spans[place + 1]
    if "|" not in text[start:end][:LONGEST_LINE] or "|" not in text[below:below_end][:LONGEST_LINE]:
        return 0
    if not _DELIMITER.match(text, below, min(below_end, below + LONGEST_LINE)):
        return 0
    columns = len(_cell_spans(text, start, end))
    if columns > MOST_COLUMNS or columns != len(_cell_spans(text, below, below_end)):
        return 0
    rows = 2
    while place + rows < len(spans) and "|" in text[slice(*spans[place + rows])]:
        rows += 1
    return rows


def _table(text: str, spans: list[tuple[int, int]]) -> Line:
    width = len(_cell_spans(text, *spans[0]))
    cells = []
    for start, end in [spans[0], *spans[2:]]:
        row = [_inline(text, a, b) for a, b in _cell_spans(text, start, end)]
        # What a row has beyond the heads stays in its last cell: nothing of a text is lost.
        cells.append([*row[: width - 1], [run for cell in row[width - 1 :] for run in cell]])
        cells[-1] += [[] for _missing in range(width - len(cells[-1]))]
    return Line("table", spans[0][0], spans[-1][1], cells=cells)


def _cell_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    start, end = _stripped(text, start, min(end, start + LONGEST_LINE))
    start += text[start:end].startswith("|")
    end -= text[start:end].endswith("|") and not text[start:end].endswith("\\|")
    spans, first = [], start
    for place in [*(bar for bar in _bars(text, start, end)), end]:
        spans.append(_stripped(text, first, place))
        first = place + 1
    return spans


def _bars(text: str, start: int, end: int) -> Iterator[int]:
    place = text.find("|", start, end)
    while place >= 0:
        if text[place - 1] != "\\":
            yield place
        place = text.find("|", place + 1, end)


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _inline(text: str, start: int, end: int) -> list[Run]:
    """Pair the signs of stress from left to right; a sign without its partner stays as typed."""
    pairs = _pairs(text, start, end)
    runs: list[Run] = []
    here, styles = start, [""]
    for (a, b), style in pairs:
        if a > here:
            runs.append(Run(here, a, styles[-1]))  # type: ignore[arg-type]
        here = b
        if style:
            styles.append(style)
        else:
            styles.pop()
    if end > here:
        runs.append(Run(here, end))
    return runs


def _pairs(text: str, start: int, end: int) -> list[tuple[tuple[int, int], str]]:
    """Give the signs that open (with their style) and close (with ""), well nested."""
    opened: list[tuple[str, int, int]] = []
    found: list[tuple[tuple[int, int], str]] = []
    in_code = ""
    for token in _TOKEN.finditer(text, start, end):
        sign, (a, b) = token.group(), token.span()
        if in_code and sign != in_code:
            continue
        match = next((n for n in range(len(opened) - 1, -1, -1) if opened[n][0] == sign), -1)
        if match >= 0 and _closes(text, a, b, end, sign) and a > opened[match][2]:
            found.append(((opened[match][1], opened[match][2]), _STYLES.get(sign, "code")))
            found.append(((a, b), ""))
            del opened[match:]
            in_code = ""
        elif len(opened) < DEEPEST and _opens(text, a, b, start, end, sign) and not in_code:
            in_code = sign if sign[0] == "`" and text.find(sign, b, end) >= 0 else ""
            if sign[0] != "`" or in_code:
                opened.append((sign, a, b))
    return sorted(found, key=lambda one: one[0])


_STYLES = {"**": "strong", "__": "strong", "*": "stressed", "_": "stressed"}


def _opens(text: str, a: int, b: int, start: int, end: int, sign: str) -> bool:
    if sign[0] == "`":
        return True
    inside = a > start and text[a - 1].isalnum()
    return b < end and not text[b].isspace() and not (sign[0] == "_" and inside)


def _closes(text: str, a: int, b: int, end: int, sign: str) -> bool:
    if sign[0] == "`":
        return True
    inside = b < end and text[b].isalnum()
    return not text[a - 1].isspace() and not (sign[0] == "_" and inside)
