# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The few strokes all parts are drawn with: boxes, the focus ring, icons, mirrored places.

Places are worked out left to right and mirrored just before drawing, so that a part is written once for
both directions. Icons are drawn from their outline in the colour of the text beside them and kept as
pictures by size and colour.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.paths import resources

# Signs that point along the line of reading turn round with it; all others stay (ux.md 11.2 and 11.3).
MIRRORED_ICONS = frozenset(
    {
        "chevron-left",
        "chevron-right",
        "arrow-right",
        "list",
        "list-checks",
        "undo-2",
        "redo-2",
        "send",
        "workflow",
    }
)


def mirrored(widget: QWidget, rect: QRectF) -> QRectF:
    """Give `rect` of `widget`, thought left to right, where it stands in the widget's direction."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRectF(widget.width() - rect.right(), rect.y(), rect.width(), rect.height())


def all_mirrored(widget: QWidget, rects: list[QRectF]) -> list[QRectF]:
    """Give many of the same `widget` at once, as `mirrored` gives one."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return rects
    whole = widget.width()
    return [QRectF(whole - rect.right(), rect.y(), rect.width(), rect.height()) for rect in rects]


def own_room(line: QRectF) -> QRectF:
    """Give where the letters of a line of a list may reach: tall ones beyond it, none to its neighbours."""
    beyond = line.height() / 4
    return line.adjusted(0, -beyond, 0, beyond)


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    line: QColor | None,
    width: float = 1.0,
) -> None:
    """Draw a rounded box whose line lies within `rect`."""
    half = width / 2 if line is not None else 0.0
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def tint(
    painter: QPainter, theme: Theme, rect: QRectF, radius: float, name: str, line: str = "accent"
) -> None:
    """Draw the soft tint `name`; in high contrast, which has none, a line of two pixels in `line` instead."""
    edge = theme.colour(line) if theme.contrast else None
    box(painter, rect, radius, theme.colour(name), edge, 2)


def ring(painter: QPainter, theme: Theme, outer: QRectF, radius: float) -> None:
    """Draw the focus ring just inside `outer`, which is the part with the room it keeps around itself."""
    width = theme.ring_width
    painter.setPen(QPen(theme.colour("accent"), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRoundedRect(outer.adjusted(half, half, -half, -half), radius + 2, radius + 2)


def icon(painter: QPainter, rect: QRectF, name: str, colour: QColor, *, flipped: bool = False) -> None:
    """Draw the outline `name` into the square `rect`; `flipped` mirrors the ones that follow the reading."""
    ratio = painter.device().devicePixelRatioF()
    flip = flipped and name in MIRRORED_ICONS
    picture = icon_picture(name, round(rect.width() * ratio), colour.rgba(), flip)
    picture.setDevicePixelRatio(ratio)
    painter.drawPixmap(QPointF(round(rect.x()), round(rect.y())), picture)


@lru_cache(maxsize=512)
def icon_picture(name: str, side: int, rgba: int, flip: bool) -> QPixmap:
    """Give the outline `name` as a picture of `side` device pixels. Raises FileNotFoundError if there is none."""
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if flip:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    colour = QColor.fromRgba(rgba)
    written = _outline(name).replace(b"currentColor", colour.name().encode())
    painter.setOpacity(colour.alphaF())
    QSvgRenderer(QByteArray(written)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture


@lru_cache(maxsize=128)
def _outline(name: str) -> bytes:
    written = (resources() / "icons" / f"{name}.svg").read_bytes()
    return written.replace(b'stroke-width="2"', b'stroke-width="1.7"')
