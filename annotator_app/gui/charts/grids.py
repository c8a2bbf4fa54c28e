# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Grids of tinted cells with printed numbers, and many small figures side by side."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen

from annotator_app.gui.charts.pen import Mark, Pen, told
from annotator_app.model.charts import Heat, HeatCell, Multiples, Small
from annotator_app.text import isolated

_GAP, _LABEL, _LEAST, _MOST = 4.0, 0.3, 56.0, 190.0
_SMALL, _SMALL_GAP = 220.0, 24.0
_FAINT = 0.06


def heat_height(pen: Pen, chart: Heat) -> float:
    """Give how high a grid is."""
    return _head(pen) + len(chart.rows) * (_cell_height(pen, chart) + _GAP)


def draw_heat(pen: Pen, chart: Heat, area: QRectF) -> Iterator[Mark]:
    """Draw a grid and give its cells."""
    label = min(max([30.0, *(pen.width(name) for name, _ in chart.rows)]), _LABEL * area.width())
    columns = max(1, len(chart.columns))
    width = min(pen.theme.px(_MOST), (area.width() - label - 10) / columns - _GAP)
    height = _cell_height(pen, chart)
    for place, name in enumerate(chart.columns):
        x = area.x() + label + 10 + place * (width + _GAP)
        pen.write(
            pen.mirrored(QRectF(x, area.y(), width, _head(pen))), name, "caption", "textSoft", side="middle"
        )
    y = area.y() + _head(pen)
    for name, cells in chart.rows:
        pen.write(pen.mirrored(QRectF(area.x(), y, label, height)), name)
        for place, cell in enumerate(cells):
            box = pen.mirrored(QRectF(area.x() + label + 10 + place * (width + _GAP), y, width, height))
            _cell(pen, cell, box)
            column = chart.columns[place] if place < len(chart.columns) else ""
            yield Mark(box, told((name, column), (cell.said, cell.below)), cell.pick)
        y += height + _GAP


def _head(pen: Pen) -> float:
    return pen.line("caption") + 6


def _cell_height(pen: Pen, chart: Heat) -> float:
    below = any(cell.below for _, cells in chart.rows for cell in cells)
    return pen.line() + (pen.line("caption") if below else 0.0) + pen.theme.pad(12)


def _cell(pen: Pen, cell: HeatCell, box: QRectF) -> None:
    theme = pen.theme
    if cell.empty:
        pen.fill(box, theme.colour("sunken"), 6.0)
        if pen.painter is not None:
            pen.painter.setBrush(Qt.BrushStyle.NoBrush)
            pen.painter.setPen(QPen(theme.colour("borderStrong"), 1, Qt.PenStyle.DashLine))
            pen.painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6.0, 6.0)
    else:
        limits = theme.tokens["chart"]
        kind = "differenceTint" if cell.tone == "warn" else "tint"
        most = float(limits[f"{kind}{'Dark' if theme.dark else 'Light'}Max"])
        pen.fill(box, pen.tone(cell.tone, _FAINT + (most - _FAINT) * cell.share), 6.0)
    high = pen.line() if cell.below else box.height()
    top = QRectF(box.x() + 2, box.y() + (pen.theme.pad(6) if cell.below else 0), box.width() - 4, high)
    pen.write(top, cell.said, "small", weight=600, side="middle")
    if cell.below:
        low = QRectF(top.x(), top.bottom(), top.width(), pen.line("caption"))
        pen.write(low, cell.below, "caption", side="middle")


def multiples_height(pen: Pen, chart: Multiples, width: float) -> float:
    """Give how high many small figures are."""
    columns = _columns(pen, width)
    rows = -(-len(chart.each) // columns)
    return rows * (_small_height(pen, chart) + _SMALL_GAP) - _SMALL_GAP


def draw_multiples(pen: Pen, chart: Multiples, area: QRectF) -> Iterator[Mark]:
    """Draw them in lines of as many as there is room for."""
    columns = _columns(pen, area.width())
    width = (area.width() - (columns - 1) * _SMALL_GAP) / columns
    height = _small_height(pen, chart)
    for place, one in enumerate(chart.each):
        x = area.x() + place % columns * (width + _SMALL_GAP)
        y = area.y() + place // columns * (height + _SMALL_GAP)
        _small(pen, one, x, y, width)
        bars = (f"{isolated(name)} {100 * own:.0f} % ({100 * crew:.0f} %)" for name, own, crew in one.bars)
        box = pen.mirrored(QRectF(x, y, width, height))
        yield Mark(box, told((one.title, one.below), bars), one.pick)


def _columns(pen: Pen, width: float) -> int:
    return max(1, int((width + _SMALL_GAP) / (pen.theme.px(_SMALL) + _SMALL_GAP)))


def _small_height(pen: Pen, chart: Multiples) -> float:
    most = max([0, *(len(one.bars) for one in chart.each)])
    return pen.line() + pen.line("caption") * (1 + most) + 6


def _small(pen: Pen, one: Small, x: float, y: float, width: float) -> None:
    pen.write(pen.mirrored(QRectF(x, y, width, pen.line())), one.title, weight=600)
    y += pen.line()
    line = pen.line("caption")
    pen.write(pen.mirrored(QRectF(x, y, width, line)), one.below, "caption", "textSoft")
    y += line + 4
    label, said = width * 0.34, pen.width("100 %", "caption")
    for name, own, crew in one.bars:
        pen.write(pen.mirrored(QRectF(x, y, label, line)), name, "caption")
        plot = pen.mirrored(QRectF(x + label + 6, y, max(10.0, width - label - said - 14), line))
        pen.fill(QRectF(plot.x(), plot.y() + line * 0.2, own * plot.width(), line * 0.6), pen.tone("accent"))
        at = plot.x() + crew * plot.width()
        pen.rule(at, plot.y() + 1, at, plot.bottom() - 1, pen.theme.colour("text"), 2.0)
        pen.write(pen.mirrored(QRectF(x + width - said, y, said, line)), f"{100 * own:.0f} %", "caption")
        y += line
