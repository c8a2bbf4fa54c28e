# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The order of work round a key press: the next item is painted, then saving starts, then comes reading ahead."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent

from annotator_app.gui.questions.view import QuestionView
from annotator_app.gui.reading.pane import ReadingPane
from annotator_app.workflows.labelling.label import LabellingSession


class Screen(Protocol):
    """What is needed of the screen that is painted: its visit to a pack, and what every widget has."""

    labelling: LabellingSession

    def isVisible(self) -> bool:
        """Whether it is on the screen."""

    def repaint(self, x: int, y: int, width: int, height: int, /) -> None:
        """Paint that place at once."""


P = ParamSpec("P")
S = TypeVar("S", bound=Screen)


def painted_first(step: Callable[Concatenate[S, P], None]) -> Callable[Concatenate[S, P], None]:
    """Paint what the step changed on the screen; only then the store thread gets what was said in it."""

    @wraps(step)
    def taken(screen: S, *given: P.args, **named: P.kwargs) -> None:
        with screen.labelling.held():
            step(screen, *given, **named)
            paint_now(screen)

    return taken


def paint_now(screen: Screen) -> None:
    """Place and paint everything on the screen that waits for it."""
    if screen.isVisible():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        # One point painted at once takes along all that is to be painted.
        screen.repaint(0, 0, 1, 1)


def look_ahead(labelling: LabellingSession, reading: ReadingPane, views: Iterable[QuestionView]) -> None:
    """Lay the texts of the next item out, if it is at hand."""
    upcoming = labelling.position + 1
    if upcoming >= labelling.count or not labelling.ready(upcoming):
        return
    ahead = labelling.peek(upcoming)
    reading.prefetch(*ahead)
    for view in views:
        view.prefetch(*ahead)
