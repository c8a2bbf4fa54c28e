# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Charts of a report as HTML with inline SVG: same values, same bytes; colours are the variables of the page.

Every number stands beside its mark as text, which screen readers read instead of the drawing. Labels stand at the
start side of either direction; axes and bars run from left to right in both. Bars start at 0.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from annotator_app.model.charts import (
    Box,
    Boxes,
    Cell,
    Chart,
    Dot,
    Dots,
    Heat,
    HeatCell,
    Multiples,
    Part,
    Small,
    Stack,
    Stacks,
    Table,
    is_number,
    pick_of,
)
from annotator_app.reports.escape import escaped, tagged
from annotator_app.reports.first_rows import MOST_ROWS, further
from annotator_app.reports.heads import LATE
from annotator_app.reports.page_items import Links
from annotator_app.reports.words import Words

NO_LINKS = Links((), None)
_LEAST = 0.4  # per cent: what is there is seen
_HALF = 50.0
_SENTENCE = 40  # characters
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def chart(one: Chart, links: Links = NO_LINKS) -> str:
    """Give one chart; `links` lead from its numbers to their items."""
    if isinstance(one, Heat):
        return _heat(one, links)
    if isinstance(one, Dots):
        return _rows("dots", [_axis(one.marks, one.low, one.high), *_dots(one, links)])
    if isinstance(one, Boxes):
        return _rows(
            "boxes",
            [_axis(one.marks, 0.0, one.top), *(_box(row, one.top, links(row.pick)) for row in one.rows)],
        )
    if isinstance(one, Multiples):
        return f"<ul class=small>{''.join(_small(each, links) for each in one.each)}</ul>"
    return _stacks(one, links)


def _rows(kind: str, rows: Iterable[str]) -> str:
    return f"<ul class='rows {kind}'>{''.join(rows)}</ul>"


def _row(label: str, drawn: str, said: str, unseen: str = "", address: str = "") -> str:
    hidden = f"<span class=unseen> {escaped(unseen)}</span>" if unseen else ""
    words = tagged(said, None)
    words = f"<a href='{address}'>{words}</a>" if address and said else words
    return (
        f"<li><span class=label>{tagged(label, None)}</span>"
        f"<svg class=plot height=22 aria-hidden=true focusable=false>{drawn}</svg>"
        f"<span class=said>{words}{hidden}</span></li>"
    )


def _axis(marks: Sequence[float], low: float, high: float) -> str:
    numbers = "".join(
        f'<text x="{_at(mark, low, high)}%" y="13" text-anchor="{_anchor(mark, low, high)}">{mark:g}</text>'
        for mark in marks
    )
    return (
        "<li class=axis aria-hidden=true><span class=label></span>"
        f"<svg class=plot height=18 aria-hidden=true focusable=false>{numbers}</svg>"
        "<span class=said></span></li>"
    )


def _anchor(mark: float, low: float, high: float) -> str:
    return "start" if mark <= low else "end" if mark >= high else "middle"


def _dots(whole: Dots, links: Links) -> Iterator[str]:
    for place, row in enumerate(whole.rows):
        behind = whole.rows[place + 1] if place + 1 < len(whole.rows) else None
        lines = _joined(whole.rows[place - 1], row, whole) + _joined_below(row, behind, whole)
        yield _dot(row, whole, lines, links(row.pick))


def _joined(before: Dot, row: Dot, whole: Dots) -> str:
    """Give the lower half of the line that comes from the row before."""
    if not row.joined or row.value is None or before.value is None:
        return ""
    here, middle = (
        _at(value, whole.low, whole.high) for value in (row.value, (before.value + row.value) / 2)
    )
    return f'<line x1="{middle}%" x2="{here}%" y1="-4" y2="11" class="whisker {row.tone}"/>'


def _joined_below(row: Dot, behind: Dot | None, whole: Dots) -> str:
    """Give the upper half of the line that goes to the row below."""
    if behind is None or not behind.joined or row.value is None or behind.value is None:
        return ""
    here, middle = (
        _at(value, whole.low, whole.high) for value in (row.value, (behind.value + row.value) / 2)
    )
    return f'<line x1="{here}%" x2="{middle}%" y1="11" y2="26" class="whisker {row.tone}"/>'


def _dot(row: Dot, whole: Dots, lines: str, address: str) -> str:
    marks = lines + "".join(_line(mark, whole, "axis") for mark in whole.marks)
    marks += "".join(_line(mark, whole, "goal") for mark in whole.lines)
    if row.value is None:
        return _row(row.label, marks, row.said, "", address)
    drawn = marks
    unseen = ""
    if row.low is not None and row.high is not None:
        low, high = (_at(end, whole.low, whole.high) for end in (row.low, row.high))
        drawn += f'<line x1="{low}%" x2="{high}%" y1="11" y2="11" class="whisker {row.tone}"/>'
        drawn += "".join(
            f'<line x1="{end}%" x2="{end}%" y1="6" y2="16" class="whisker {row.tone}"/>'
            for end in (low, high)
        )
        unseen = f"({row.low:z.2f} – {row.high:z.2f})"
    place = _at(row.value, whole.low, whole.high)
    kind = f"{row.tone} hollow" if row.hollow else row.tone
    drawn += f'<circle cx="{place}%" cy="11" r="5" class="{kind}"/>'
    return _row(row.label, drawn, row.said, unseen, address)


def _line(mark: float, whole: Dots, kind: str) -> str:
    place = _at(mark, whole.low, whole.high)
    return f'<line x1="{place}%" x2="{place}%" y1="0" y2="22" class="{kind}"/>'


def _box(row: Box, top: float, address: str) -> str:
    p5, p25, middle, p75, p95 = (_at(value, 0.0, top) for value in row.at)
    drawn = (
        f'<line x1="{p5}%" x2="{p95}%" y1="11" y2="11" class="whisker accent"/>'
        f'<rect x="{p25}%" width="{_width(p75 - p25)}%" y="3" height="16" rx="3" class="box"/>'
        f'<line x1="{middle}%" x2="{middle}%" y1="3" y2="19" class="whisker accent strong"/>'
    )
    return _row(row.label, drawn, row.said, "", address)


def _stacks(one: Stacks, links: Links) -> str:
    largest = max([1, *(_total(row.parts) for row in one.rows)])
    legend = _legend(one.rows) if one.legend else ""
    if one.middle is not None:
        return _rows("bars", (_spread(row, one.middle, links) for row in one.rows)) + legend
    rows = (_bar(row, _total(row.parts) if one.whole else largest, links) for row in one.rows)
    return _rows("bars", rows) + legend


def _bar(row: Stack, whole: int, links: Links) -> str:
    drawn, start = "", 0.0
    for part in row.parts:
        width = 100 * part.count / max(1, whole)
        drawn += _rect(part, start, width, links)
        start += width
    return _row(row.label, drawn, row.said, _spoken(row.parts), _first(row.parts, links))


def _first(parts: Sequence[Part], links: Links) -> str:
    """The lists of all parts stand one below the other; the words lead to the first, each part to its own."""
    return next((address for address in map(links, (part.pick for part in parts)) if address), "")


def _spread(row: Stack, middle: int, links: Links) -> str:
    """Draw shares around the middle part, which stands astride the line."""
    total = max(1, _total(row.parts))
    shares = [50 * part.count / total for part in row.parts]
    odd = len(row.parts) % 2
    start = _HALF - sum(shares[:middle]) - (shares[middle] / 2 if odd else 0.0)
    drawn = ""
    for part, width in zip(row.parts, shares, strict=True):
        drawn += _rect(part, start, width, links)
        start += width
    drawn += '<line x1="50%" x2="50%" y1="0" y2="22" class="goal"/>'
    return _row(row.label, drawn, row.said, _spoken(row.parts), _first(row.parts, links))


def _rect(part: Part, start: float, width: float, links: Links) -> str:
    if not part.count:
        return ""
    place = f'x="{_short(start)}%" width="{_width(width)}%" y="3" height="16"'
    title = f"<title>{escaped(part.words)}: {part.count:,}</title>"
    drawn = f'<rect {place} class="{part.tone}" fill-opacity="{part.strength:.2f}">{title}</rect>'
    address = links(part.pick)
    # Who goes by keys or hears the page takes the link in words, which lies outside the drawing.
    return f"<a href='{address}' tabindex=-1>{drawn}</a>" if address else drawn


def _spoken(parts: Sequence[Part]) -> str:
    return "; ".join(f"{part.words} {part.count:,}" for part in parts) if len(parts) > 1 else ""


def _legend(rows: Sequence[Stack]) -> str:
    known = {part.words: part for row in rows for part in row.parts}
    each = "".join(
        f'<li><i class="{part.tone}" style="opacity:{part.strength:.2f}"></i>{tagged(part.words, None)}</li>'
        for part in known.values()
    )
    return f"<ul class=legend aria-hidden=true>{each}</ul>"


def _heat(one: Heat, links: Links) -> str:
    heads = "".join(f"<th scope=col>{tagged(name, None)}</th>" for name in one.columns)
    rows = "".join(
        f"<tr><th scope=row>{tagged(label, None)}</th>{''.join(_cell(cell, links) for cell in cells)}</tr>"
        for label, cells in one.rows
    )
    body = f"<thead><tr><td></td>{heads}</tr></thead><tbody>{rows}</tbody>"
    return f"<div class=wide><table class=heat>{body}</table></div>"


def _cell(one: HeatCell, links: Links) -> str:
    below = f"<small>{tagged(one.below, None)}</small>" if one.below else ""
    said = f"<b>{links.link(one.pick, tagged(one.said, None))}</b>{below}"
    if one.empty:
        return f"<td class=none>{said}</td>"
    return f'<td class="{one.tone}" style="--s:{one.share:.2f}">{said}</td>'


def _small(one: Small, links: Links) -> str:
    bars = "".join(
        f"<li><span class=label>{tagged(name, None)}</span><svg class=plot height=14 aria-hidden=true focusable=false>"
        f'<rect x="0%" width="{_short(100 * own)}%" y="2" height="10" class="accent"/>'
        f'<line x1="{_short(100 * crew)}%" x2="{_short(100 * crew)}%" y1="0" y2="14" class="crew"/></svg>'
        f"<span class=said>{tagged(f'{100 * own:.0f} %', None)}"
        f"<span class=unseen> ({100 * crew:.0f} %)</span></span></li>"
        for name, own, crew in one.bars
    )
    return (
        f"<li><h3>{links.link(one.pick, tagged(one.title, None))}</h3><p class=soft>{tagged(one.below, None)}</p>"
        f"<ul class='rows bars'>{bars}</ul></li>"
    )


def _total(parts: Sequence[Part]) -> int:
    return sum(part.count for part in parts)


def _at(value: float, low: float, high: float) -> float:
    """Give a place in per cent, with one digit so that bytes stay the same everywhere; outside is at the edge."""
    share = (min(high, max(low, value)) - low) / ((high - low) or 1.0)
    return round(100 * share, 1)


def _width(value: float) -> float:
    return round(max(_LEAST, value), 1)


def _short(value: float) -> float:
    return round(value, 1)


def table_of(table: Table, words: Words, links: Links = NO_LINKS) -> str:
    """Give a table that is in words already; of a very long one the rest stands in its CSV file, if that is written."""
    right = table.numbers()
    late = words(LATE)
    heads = "".join(
        f"<th{_side(n) or _room(row[place] for row in table.rows)} scope=col>{_head(head)}</th>"
        for place, (head, n) in enumerate(zip(table.heads, right, strict=True))
    )
    rows = "".join(
        "<tr>"
        + "".join(
            f"<td{_side(n)}>{links.link(pick_of(value), _value(value, late))}</td>"
            for value, n in zip(row, right, strict=True)
        )
        + "</tr>"
        for row in table.rows[:MOST_ROWS]
    )
    left = len(table.rows) + table.left - MOST_ROWS
    more = f"<p class=soft>{escaped(further(left, f'{table.name}.csv', words))}</p>" if left > 0 else ""
    head = f'<thead lang="{escaped(words.language)}"><tr>{heads}</tr></thead>'
    return f"<div class=wide><table>{head}<tbody>{rows}</tbody></table></div>{more}"


def _head(head: str) -> str:
    """A bound that stands over a column is not parted from its sign."""
    return f"<span class=day>{tagged(head, None)}</span>" if is_number(head) else tagged(head, None)


def _value(value: str | int | None, late: str) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    if value == late:
        return f"<span class=late>{escaped(value)}</span>"
    if value and is_number(value):
        return f"<span class=day>{tagged(value, None)}</span>"
    if value and _DAY.fullmatch(value):
        return f"<span class=day>{value}</span>"
    return tagged(value, None) if value else ""


def _room(column: Iterable[Cell]) -> str:
    """Sentences keep some width on a narrow screen, where they would stand one word below the other."""
    return " class=long" if any(len(str(value or "")) > _SENTENCE for value in column) else ""


def _side(right: bool) -> str:
    return " class=n" if right else ""
