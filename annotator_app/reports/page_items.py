# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The items behind the numbers of a page, by id and without any script: a number is a link to its list at the end.

Lists hold ids alone, never what was shown. They share a fixed room, so that a page over a million answers stays
small; each says how many items there are in all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from annotator_app.model.charts import (
    Block,
    Boxes,
    Chart,
    Dots,
    Heat,
    Listed,
    Multiples,
    Pick,
    Stacks,
)
from annotator_app.reports.escape import escaped, tagged
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP

ITEMS = QT_TRANSLATE_NOOP("report", "Items behind the numbers")
OF = QT_TRANSLATE_NOOP("report", "{part} of {whole}")
_ROOM = 1_200_000  # bytes of all lists; a whole page has to stay below 3 MB
_LEAST = 120  # bytes of one list

Behind = Callable[[Pick], Listed]


class Links:
    """Gives each number of a page that has items behind it its place in the lists."""

    def __init__(self, blocks: Iterable[Block], behind: Behind | None) -> None:
        """Ask `behind` for what stands behind every number; without it there are no lists."""
        self._places: dict[Pick, int] = {}
        self._lists: list[tuple[Block, str, Listed]] = []
        if behind is not None:
            for block in blocks:
                self._take(block, behind)

    def _take(self, block: Block, behind: Behind) -> None:
        for said, pick in _picks(block):
            found = behind(pick) if pick not in self._places else None
            if found is not None and found.items:
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
        room = max(_LEAST, _ROOM // len(self._lists))
        parts = [f"<section id=items><h2>{escaped(words(ITEMS))}</h2>"]
        last = None
        for place, (block, said, found) in enumerate(self._lists, 1):
            if block is not last:
                parts.append("</dl>" if last is not None else "")
                parts.append(f"<h3><a href='#{anchor(block)}'>{tagged(block.title, None)}</a></h3><dl>")
                last = block
            items = _cut(found.items, room)
            more = f" ({words(OF, part=len(items), whole=found.total)})" if len(items) < found.total else ""
            parts.append(
                f"<dt id=n{place}>{tagged(said, None)}: {found.total:,}{escaped(more)}</dt>"
                f"<dd translate=no>{', '.join(map(escaped, items))}</dd>"
            )
        return "".join((*parts, "</dl></section>"))


def _cut(items: tuple[str, ...], room: int) -> tuple[str, ...]:
    for place, item in enumerate(items):
        room -= len(item.encode("utf-8")) + 2
        if room < 0 and place:
            return items[:place]
    return items


def _picks(block: Block) -> Iterator[tuple[str, Pick]]:
    """Give every number of a block that has items behind it, with its words, in reading order."""
    for drawn in block.charts:
        for said, pick in _of_chart(drawn.chart):
            if pick is not None:
                yield " · ".join(word for word in (drawn.heading, said) if word), pick


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
        assert isinstance(chart, Boxes)  # times stand on no items of their own
