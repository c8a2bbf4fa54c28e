# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The items behind the numbers of a page, by id and without any script: a number is a link to its list at the end.

Lists hold ids alone, never what was shown. They share a fixed room, so that a page over a million answers stays
small; each says how many items there are in all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from annotator_app.model.charts import (
    Block,
    Boxes,
    Chart,
    Dots,
    Heat,
    LinkedWords,
    Listed,
    Multiples,
    Pick,
    Stacks,
    pick_of,
)
from annotator_app.reports.escape import escaped, tagged
from annotator_app.reports.first_rows import MOST_ROWS
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP

ITEMS = QT_TRANSLATE_NOOP("report", "Items behind the numbers")
OF = QT_TRANSLATE_NOOP("report", "{part} of {whole}")
_ROOM = 1_200_000  # bytes of all lists; a whole page has to stay below 3 MB
_LEAST = 120  # bytes of one list
_USUAL, _SHORTEST = 9, 3  # bytes of an id with what stands between two
_MOST_LISTS = 4_000  # of more numbers those of tables have none, which may be of thousands of people

# Gives the first items behind a number, so many at most.
Behind = Callable[[Pick, int], Listed]


class Links:
    """Gives each number of a page that has items behind it its place in the lists."""

    def __init__(
        self, blocks: Sequence[Block], behind: Behind | None, tiles: Iterable[tuple[LinkedWords, str]] = ()
    ) -> None:
        """Ask `behind` for what stands behind every number; without it there are no lists.

        `tiles` are the numbers at the top with their words; their lists stand with those of the first block.
        """
        self._places: dict[Pick, int] = {}
        self._lists: list[tuple[Block, str, Listed]] = []
        if behind is None:
            return
        wanted = _wanted(blocks, tiles)
        room = max(_LEAST, _ROOM // max(1, len(wanted)))
        for pick, (block, said) in wanted.items():
            found = _in_room(behind, pick, room)
            if found.items:
                self._places[pick] = len(self._lists) + 1
                self._lists.append((block, said, found))

    def __call__(self, pick: Pick | None) -> str:
        """Give the address of the items behind a number; "" where there are none."""
        place = self._places.get(pick) if pick is not None else None
        return f"#n{place}" if place else ""

    def link(self, pick: Pick | None, words: str) -> str:
        """Give words that are markup as a link to the items behind them."""
        address = self(pick)
        return f"<a href='{address}'>{words}</a>" if address else words

    def section(self, words: Words, anchor: Callable[[Block], str]) -> str:
        """Give the lists, each under the block it belongs to."""
        if not self._lists:
            return ""
        parts = [f"<section id=items><h2>{escaped(words(ITEMS))}</h2>"]
        last = None
        for place, (block, said, found) in enumerate(self._lists, 1):
            if block is not last:
                parts.append("</dl>" if last is not None else "")
                parts.append(f"<h3><a href='#{anchor(block)}'>{tagged(block.title, None)}</a></h3><dl>")
                last = block
            items, whole = found.items, found.total
            more = f" ({words(OF, part=len(items), whole=whole)})" if len(items) < whole else ""
            parts.append(
                f"<dt id=n{place}>{words.named(tagged(said, None), f'{whole:,}')}{escaped(more)}</dt>"
                f"<dd translate=no>{escaped(', '.join(items))}</dd>"
            )
        return "".join((*parts, "</dl></section>"))


def _in_room(behind: Behind, pick: Pick, room: int) -> Listed:
    """Give as many ids behind a number as have room; more are asked for where ids are shorter than they mostly are."""
    for each in (_USUAL, _SHORTEST):
        found = behind(pick, room // each + 1)
        kept = _cut(found.items, room)
        if len(kept) < len(found.items) or len(kept) == found.total:
            break
    return replace(found, items=kept)


def _cut(items: tuple[str, ...], room: int) -> tuple[str, ...]:
    for place, item in enumerate(items):
        room -= len(item.encode("utf-8")) + 2
        if room < 0 and place:
            return items[:place]
    return items


def _wanted(
    blocks: Sequence[Block], tiles: Iterable[tuple[LinkedWords, str]]
) -> dict[Pick, tuple[Block, str]]:
    """Give the numbers that get a list, each once, with the block and the words of the first that is of them."""
    drawn = len({pick for block in blocks for _said, pick in _of_charts(block)})
    room, found = max(0, _MOST_LISTS - drawn), dict[Pick, tuple[Block, str]]()
    for number, name in tiles:
        found.setdefault(number.pick, (blocks[0], name))
    for block in blocks:
        for said, pick in _of_charts(block):
            found.setdefault(pick, (block, said))
        for said, pick in _of_words(block):
            if pick not in found and room:
                room -= 1
                found[pick] = block, said
    return found


def _of_charts(block: Block) -> Iterator[tuple[str, Pick]]:
    """Give the numbers that are drawn, with their words, in reading order."""
    for drawn in block.charts:
        for said, pick in _of_chart(drawn.chart):
            if pick is not None:
                yield " · ".join(word for word in (drawn.heading, said) if word), pick


def _of_words(block: Block) -> Iterator[tuple[str, Pick]]:
    """Give the numbers of sentences and tables."""
    for note in block.notes:
        pick = pick_of(note)
        if pick is not None:
            yield note, pick
    for heading, table in (*block.open_tables, *((block.folded, one) for one in block.tables)):
        for row in table.rows[:MOST_ROWS]:
            for column, pick in table.picks(row):
                yield " · ".join(word for word in (heading, table.said(row, column)) if word), pick


def _of_chart(chart: Chart) -> Iterator[tuple[str, Pick | None]]:
    if isinstance(chart, Heat):
        for label, cells in chart.rows:
            for name, cell in zip(chart.columns, cells, strict=True):
                yield f"{label}, {name}", cell.pick
    elif isinstance(chart, Dots):
        yield from ((row.label, row.pick) for row in chart.rows)
    elif isinstance(chart, Stacks):
        for row in chart.rows:
            one = len({part.pick for part in row.parts}) == 1
            for part in row.parts:
                yield row.label if one else f"{row.label}, {part.words}", part.pick if part.count else None
    elif isinstance(chart, Multiples):
        yield from ((one.title, one.pick) for one in chart.each)
    else:
        assert isinstance(chart, Boxes)
        yield from ((row.label, row.pick) for row in chart.rows)
