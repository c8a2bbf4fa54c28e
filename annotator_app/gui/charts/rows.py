# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Charts made of rows: dots with intervals, bars of parts, boxes. Label at the start, plot, words at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF

from annotator_app.gui.charts.pen import Mark, Pen, told
from annotator_app.gui.translate import number
from annotator_app.model.charts import Box, Boxes, Dot, Dots, Part, Stack, Stacks

_LABEL, _SAID = 0.34, 0.32  # shares of the width at most
_PLOT_LEAST = 160.0  # pixels; what is left over the words may have
_GAP, _ROW, _BAR, _DOT = 12.0, 10.0, 0.62, 5.0
_LEAST = 2.0
Rows = Dots | Boxes | Stacks


def height(pen: Pen, chart: Rows, width: float) -> float:
    """Give how high a chart is."""
    axis = 0.0 if isinstance(chart, Stacks) else pen.line("caption") + 4
    return axis + len(chart.rows) * _row(pen) + _legend(pen, chart, width, 0.0, draw=False)


def draw(pen: Pen, chart: Rows, area: QRectF) -> Iterator[Mark]:
    """Draw a chart and give what can be reached on it."""
    label, said = columns(pen, chart, area.width())
    plot = pen.mirrored(
        QRectF(
            area.x() + label + _GAP,
            area.y(),
            max(40.0, area.width() - label - said - 2 * _GAP),
            area.height(),
        )
    )
    y = area.y()
    if not isinstance(chart, Stacks):
        _axis(pen, chart, plot, y)
        y += pen.line("caption") + 4
    if isinstance(chart, Dots):
        _joins(pen, chart, QRectF(plot.x(), y, plot.width(), _row(pen)))
    for row in chart.rows:
        line = QRectF(area.x(), y, area.width(), _row(pen))
        pen.write(pen.mirrored(QRectF(area.x(), y, label, _row(pen))), row.label)
        pen.write(pen.mirrored(QRectF(area.right() - said, y, said, _row(pen))), row.said)
        own = QRectF(plot.x(), y, plot.width(), _row(pen))
        if isinstance(row, Dot):
            yield from _dot(pen, row, chart, own, line)
        elif isinstance(row, Box):
            yield from _box(pen, row, chart, own, line)
        else:
            yield from _stack(pen, row, chart, own)
        y += _row(pen)
    _legend(pen, chart, area.width(), y, draw=True, left=area.x())


def _row(pen: Pen) -> float:
    return round(pen.line() + pen.theme.pad(_ROW))


def columns(pen: Pen, chart: Rows, width: float) -> tuple[float, float]:
    """Give how wide labels and words are; the words have what the plot does not need."""
    labels = max([40.0, *(pen.width(row.label) for row in chart.rows)])
    saids = max([24.0, *(pen.width(row.said) for row in chart.rows)])
    said = min(saids, max(_SAID * width, width - min(labels, _LABEL * width) - _PLOT_LEAST - 2 * _GAP))
    return min(labels, _LABEL * width), said


def _axis(pen: Pen, chart: Rows, plot: QRectF, y: float) -> None:
    low, high = (chart.low, chart.high) if isinstance(chart, Dots) else (0.0, getattr(chart, "top", 1.0))
    marks: Sequence[float] = getattr(chart, "marks", ())
    bottom = plot.bottom()
    for mark in marks:
        x = _at(mark, low, high, plot)
        pen.rule(x, y + pen.line("caption"), x, bottom, pen.theme.colour("border"))
        text = f"{mark:g}"
        wide = pen.width(text, "caption") + 4
        left = min(max(plot.left() - 4, x - wide / 2), plot.right() + 4 - wide)
        pen.write(QRectF(left, y, wide, pen.line("caption")), text, "caption", "textSoft", side="middle")
    for line in getattr(chart, "lines", ()):
        x = _at(line, low, high, plot)
        pen.rule(x, y + pen.line("caption"), x, bottom, pen.theme.colour("borderStrong"), dashed=True)


def _at(value: float, low: float, high: float, plot: QRectF) -> float:
    share = (min(high, max(low, value)) - low) / ((high - low) or 1.0)
    return plot.left() + share * plot.width()


def _joins(pen: Pen, chart: Dots, first: QRectF) -> None:
    """Draw the lines from row to row; marks lie upon them."""
    for place, (row, below) in enumerate(zip(chart.rows, chart.rows[1:], strict=False)):
        if below.joined and row.value is not None and below.value is not None:
            y = first.center().y() + place * first.height()
            ends = [_at(value, chart.low, chart.high, first) for value in (row.value, below.value)]
            pen.rule(ends[0], y, ends[1], y + first.height(), pen.tone(below.tone), 1.5)


def _dot(pen: Pen, row: Dot, chart: Rows, plot: QRectF, line: QRectF) -> Iterator[Mark]:
    assert isinstance(chart, Dots)
    middle = plot.center().y()
    if row.value is not None:
        colour = pen.tone(row.tone)
        if row.low is not None and row.high is not None:
            ends = [_at(end, chart.low, chart.high, plot) for end in (row.low, row.high)]
            pen.rule(ends[0], middle, ends[1], middle, colour, 2.0)
            for end in ends:
                pen.rule(end, middle - 4, end, middle + 4, colour, 2.0)
        size = pen.theme.px(_DOT)
        x = _at(row.value, chart.low, chart.high, plot)
        mark = QRectF(x - size, middle - size, 2 * size, 2 * size)
        if row.hollow:
            pen.ring(mark, pen.theme.colour("text"), 2.0)
        else:
            pen.fill(mark, colour, size)
    ends_said = f" ({row.low:.2f} – {row.high:.2f})" if row.low is not None and row.high is not None else ""
    yield Mark(line, told((row.label,), (row.said + ends_said,)), row.pick)


def _box(pen: Pen, row: Box, chart: Rows, plot: QRectF, line: QRectF) -> Iterator[Mark]:
    assert isinstance(chart, Boxes)
    p5, p25, middle, p75, p95 = (_at(value, 0.0, chart.top, plot) for value in row.at)
    y, half = plot.center().y(), plot.height() * _BAR / 2
    accent = pen.theme.colour("accent")
    pen.rule(p5, y, p95, y, accent, 1.5)
    pen.fill(QRectF(p25, y - half, max(_LEAST, p75 - p25), 2 * half), pen.theme.colour("accentSoft"))
    for x in (p25, p75):
        pen.rule(x, y - half, x, y + half, accent)
    pen.rule(middle, y - half, middle, y + half, accent, 2.5)
    yield Mark(line, told((row.label,), (row.said,)), row.pick)


def _stack(pen: Pen, row: Stack, chart: Rows, plot: QRectF) -> Iterator[Mark]:
    assert isinstance(chart, Stacks)
    own = sum(part.count for part in row.parts)
    largest = max([1, *(sum(part.count for part in each.parts) for each in chart.rows)])
    whole = max(1, own) if chart.whole or chart.middle is not None else largest
    room, x = plot.width(), plot.left()
    if chart.middle is not None:
        room /= 2
        before = sum(part.count for part in row.parts[: chart.middle])
        before_middle = row.parts[chart.middle].count / 2 if len(row.parts) % 2 else 0
        x = plot.center().x() - (before + before_middle) * room / whole
    half = plot.height() * _BAR / 2
    for part in row.parts:
        width = part.count * room / whole
        if part.count:
            place = QRectF(x, plot.center().y() - half, max(_LEAST, width - 1), 2 * half)
            pen.fill(place, pen.tone(part.tone, part.strength))
            reach = QRectF(place.x(), plot.y() + 1, max(place.width(), 6.0), plot.height() - 2)
            yield Mark(reach, _spoken(row, part), part.pick)
        x += width


def _spoken(row: Stack, part: Part) -> str:
    if len(row.parts) == 1:
        return told((row.label,), (row.said,))
    return told((row.label, part.words), (number(part.count),))


def _legend(pen: Pen, chart: Rows, width: float, y: float, *, draw: bool, left: float = 0.0) -> float:
    """Draw what the parts mean, in as many lines as it takes, and give their height."""
    if not isinstance(chart, Stacks) or not chart.legend:
        return 0.0
    known = {part.words: part for row in chart.rows for part in row.parts}
    line, side = pen.line("caption") + 4, pen.theme.px(11)
    x, top = 0.0, y + 8
    for words, part in known.items():
        wide = side + 6 + pen.width(words, "caption") + 16
        if x and x + wide > width:
            x, top = 0.0, top + line
        if draw:
            box = pen.mirrored(QRectF(left + x, top + (line - side) / 2, side, side))
            pen.fill(box, pen.tone(part.tone, part.strength), 3.0)
            place = pen.mirrored(QRectF(left + x + side + 6, top, min(wide, width - x - side - 6), line))
            pen.write(place, words, "caption", "textSoft")
        x += wide
    return top + line - y
