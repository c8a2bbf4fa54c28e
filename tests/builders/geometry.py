# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Says what is wrong with how a window stands: cut words, covered parts, targets too small, a ring out of sight.

`faults(window)` draws the window and follows every text and every key cap to the place where it is drawn,
so that what a part paints by itself is held to the same rule as a label of Qt.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from annotator_app.gui.parts import key_cap
from annotator_app.gui.parts.choices.option import ManyOption, OneOption
from annotator_app.gui.parts.frame.dialog import Dialog, Scrim
from annotator_app.gui.parts.frame.side_panel import SidePanel
from annotator_app.gui.parts.frame.toast import Toast
from annotator_app.gui.parts.lists.item_list import ItemList
from annotator_app.gui.parts.lists.result_list import ResultList
from annotator_app.gui.parts.lists.search_list import SearchList
from annotator_app.gui.parts.safety_number import SafetyNumber
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.texts.lettering import Lettering
from annotator_app.gui.task.divider import Divider

TARGET, OPTION = 28, 48
_SLACK = 1.0  # pixels that rounding may take
_FLOATING = (Scrim, SidePanel, Toast, Divider)  # they lie over what is below on purpose
# Where a text may be shortened: its whole is one key away, or in the tooltip.
_ELIDING = (ItemList, ResultList, SearchList)


@dataclass
class Drawn:
    """What was drawn on which widget, in its own pixels."""

    texts: list[tuple[QWidget, str, QRectF]] = field(default_factory=list)
    caps: list[tuple[QWidget, str, QRectF]] = field(default_factory=list)
    shortened: list[tuple[QWidget, str]] = field(default_factory=list)


def faults(window: QWidget) -> list[str]:
    """Everything that is wrong now, in words."""
    drawn = watched(window)
    found = [*_texts_outside(drawn), *_texts_covering(drawn), *_shortened(drawn)]
    for widget in visible(window):
        found += _given_too_little(widget)
        found += _outside_parent(widget)
        found += _overlapping(widget)
        found += _too_small(widget)
        found += _digits_cut(widget)
    return [*found, *_ring(window), *_primary(window)]


def watched(window: QWidget) -> Drawn:
    """Draw the window and give what was drawn where."""
    drawn = Drawn()
    draw, elide, caps = Lettering.draw, Lettering.draw_elided, key_cap.draw_caps

    def drawing(
        words: Lettering, painter: QPainter, x: float, y: float, width: float, colour: object
    ) -> None:
        draw(words, painter, x, y, width, colour)
        if words.text and isinstance(painter.device(), QWidget):
            drawn.texts.append((painter.device(), words.text, _extent(words, painter, x, y)))

    def eliding(
        words: Lettering, painter: QPainter, x: float, y: float, width: float, colour: object
    ) -> None:
        if words.natural_width() > width + _SLACK:
            drawn.shortened.append((painter.device(), words.text))
        elide(words, painter, x, y, width, colour)

    def capping(
        painter: QPainter, theme: object, x: float, middle: float, keys: tuple[str, ...], *look: object
    ) -> None:
        caps(painter, theme, x, middle, keys, *look)
        if keys and isinstance(painter.device(), QWidget):
            height = key_cap.cap_height(theme)
            place = QRectF(x, middle - height / 2, key_cap.caps_width(theme, keys), height)
            drawn.caps.append((painter.device(), "+".join(keys), painter.worldTransform().mapRect(place)))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Lettering, "draw", drawing)
        patch.setattr(Lettering, "draw_elided", eliding)
        # Only the window draws caps; to ask every module of every library took 5 % of the tests of screens.
        for name, module in list(sys.modules.items()):
            if name.startswith("annotator_app.gui.") and vars(module).get("draw_caps") is caps:
                patch.setattr(module, "draw_caps", capping)
        window.grab()
    return drawn


def visible(window: QWidget) -> Iterator[QWidget]:
    """Give what can be seen; what a dialog lies over does not count, as it cannot be used."""
    scrims = [scrim for scrim in window.findChildren(Scrim) if scrim.isVisible()]
    yield from (
        widget for widget in (scrims[-1] if scrims else window).findChildren(QWidget) if widget.isVisible()
    )


def name_of(widget: QWidget) -> str:
    """Give what a person would call this widget, and where it is."""
    words = (
        getattr(widget, "label", None)
        or widget.accessibleName()
        or (widget.text() if isinstance(widget, Label) else "")
    )
    place = widget.mapTo(widget.window(), QPoint(0, 0))
    return f"{type(widget).__name__} {str(words)[:40]!r} {place.x()},{place.y()} {widget.width()}×{widget.height()}"


def _extent(words: Lettering, painter: QPainter, x: float, y: float) -> QRectF:
    """Where the letters stand: the widths they take, and the lines as the type scale counts them."""
    layout = words._ready()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    # The natural width counts the overhang of the last letter, which has ink only in slanted faces.
    left = min(line.naturalTextRect().left() for line in lines)
    right = max(line.naturalTextRect().left() + line.horizontalAdvance() for line in lines)
    place = QRectF(x + left, y, right - left, words.line_height * len(lines))
    return painter.worldTransform().mapRect(place)


def _texts_outside(drawn: Drawn) -> Iterator[str]:
    for widget, words, place in [*drawn.texts, *drawn.caps]:
        room = QRectF(widget.rect()).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
        if isinstance(widget.parentWidget(), QAbstractItemView):
            room.setTop(place.top())
            room.setBottom(place.bottom())
        if not room.contains(place):
            yield f"cut: {words[:40]!r} at {_numbers(place)} in {name_of(widget)}"


def _texts_covering(drawn: Drawn) -> Iterator[str]:
    """Two things drawn on one widget stand side by side."""
    by_widget: dict[QWidget, list[tuple[str, QRectF]]] = {}
    for widget, words, place in [*drawn.texts, *drawn.caps]:
        by_widget.setdefault(widget, []).append((words, place))
    for widget, pieces in by_widget.items():
        for (words, place), (other, where) in combinations(pieces, 2):
            common = place.intersected(where)
            if common.width() > _SLACK and common.height() > 4 and place != where:
                yield f"drawn over each other: {words[:30]!r} and {other[:30]!r} in {name_of(widget)}"


def _shortened(drawn: Drawn) -> Iterator[str]:
    for widget, words in drawn.shortened:
        designed = isinstance(widget.parentWidget(), _ELIDING) or (
            isinstance(widget, Label) and widget._elide
        )
        if not designed:
            yield f"shortened: {words[:40]!r} in {name_of(widget)}"
        elif isinstance(widget, Label) and widget.toolTip() != widget.text():
            yield f"shortened without a tooltip: {words[:40]!r}"


def _given_too_little(widget: QWidget) -> Iterator[str]:
    """What says how large it has to be gets that size."""
    if isinstance(widget, QScrollBar) or isinstance(widget.parentWidget(), QAbstractScrollArea):
        return
    needed = widget.minimumSizeHint()
    if widget.width() < needed.width() and widget.maximumWidth() > widget.width():
        yield f"too narrow: {name_of(widget)} needs {needed.width()}"
    height = widget.minimumHeight() or needed.height()
    if widget.hasHeightForWidth():
        layout = widget.layout()
        height = (
            layout.totalMinimumHeightForWidth(widget.width())
            if layout
            else widget.heightForWidth(widget.width())
        )
    if widget.height() < height and not isinstance(widget, QAbstractScrollArea):
        yield f"too low: {name_of(widget)} needs {height}"


def _outside_parent(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(widget, _FLOATING):
        return
    place, room = widget.geometry(), parent.rect()
    if isinstance(parent.parentWidget(), QScrollArea) and parent is parent.parentWidget().viewport():
        place = QRect(place.x(), room.y(), place.width(), 1)  # it scrolls up and down, never sideways
    if widget.size().isEmpty() or room.contains(place):
        return
    yield f"outside its parent: {name_of(widget)} in {type(parent).__name__} {room.width()}×{room.height()}"


def _overlapping(parent: QWidget) -> Iterator[str]:
    if isinstance(parent, QAbstractScrollArea):
        return
    inside = [
        child for child in parent.children()
        if isinstance(child, QWidget) and child.isVisible() and not isinstance(child, _FLOATING) and not child.size().isEmpty()
    ]  # fmt: skip
    for one, other in combinations(inside, 2):
        common = one.geometry().intersected(other.geometry())
        if common.width() > _SLACK and common.height() > _SLACK:
            yield f"over each other: {name_of(one)} and {name_of(other)}"


def _too_small(widget: QWidget) -> Iterator[str]:
    if not isinstance(widget, QAbstractButton):
        return
    if min(widget.width(), widget.height()) < TARGET:
        yield f"small target: {name_of(widget)}"
    if isinstance(widget, OneOption | ManyOption) and not widget._low and widget.body().height() < OPTION:
        yield f"low option: {name_of(widget)}"


def _digits_cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, SafetyNumber):
        needed = QFontMetricsF(widget.theme.digits_font(22)).horizontalAdvance("00000")
        if needed > widget.width() / 3:
            yield f"digits cut: {name_of(widget)} needs {needed * 3:.0f}"


def _ring(window: QWidget) -> Iterator[str]:
    """What has the keyboard is wholly in view, with its ring."""
    widget = QApplication.focusWidget()
    if widget is None or not window.isAncestorOf(widget):
        yield "nothing has the focus"
        return
    if isinstance(widget, Dialog):
        return
    seen = widget.visibleRegion().boundingRect()
    whole = widget.rect()
    area = next((one for one in _ancestors(widget) if isinstance(one, QAbstractScrollArea)), None)
    if area is not None and area is not widget.parentWidget() and whole.height() > area.viewport().height():
        whole = QRect(whole.x(), seen.y(), whole.width(), min(seen.height(), area.viewport().height() - 40))
    if not seen.contains(whole):
        yield f"focus not in view: {name_of(widget)} shows {_numbers(QRectF(seen))}"


def _primary(window: QWidget) -> Iterator[str]:
    from annotator_app.gui.parts.button import Button, Kind

    for button in visible(window):
        if isinstance(button, Button) and button.kind is Kind.PRIMARY and not _scrolls(button):
            place = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
            if not window.rect().contains(place):
                yield f"outside the window: {name_of(button)}"
            if button.visibleRegion().boundingRect() != button.rect():
                yield f"covered: {name_of(button)}"


def _scrolls(widget: QWidget) -> bool:
    return any(isinstance(one, QAbstractScrollArea) for one in _ancestors(widget))


def _ancestors(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def _numbers(place: QRectF) -> str:
    return f"{place.x():.0f},{place.y():.0f} {place.width():.0f}×{place.height():.0f}"


def takes_tab(widget: QWidget) -> bool:
    """Say whether Tab can reach it."""
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and widget.isEnabled()
    )
