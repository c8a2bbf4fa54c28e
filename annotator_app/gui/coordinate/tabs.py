# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The tabs of the coordinator's desk: one table. A new tab is one row here and one widget of `TabPane`.

A row names the command that leads to the tab, the tab, and how its widget is made; the widget is imported
when the tab is first opened.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator_app.text import QT_TRANSLATE_NOOP, Marked

if TYPE_CHECKING:
    from annotator_app.gui.coordinate.desk import CoordinatorDesk
    from annotator_app.gui.coordinate.tab_pane import TabPane


@dataclass(frozen=True)
class Tab:
    """One row: the id of the tab, its name, and how its widget is made."""

    id: str
    text: Marked
    make: Callable[[CoordinatorDesk], TabPane]


def _bundle(desk: CoordinatorDesk) -> TabPane:
    from annotator_app.gui.coordinate.bundle import BundleTab

    return BundleTab(desk)


def _results(desk: CoordinatorDesk) -> TabPane:
    from annotator_app.gui.coordinate.results import ResultsTab

    return ResultsTab(desk)


def _review(desk: CoordinatorDesk) -> TabPane:
    from annotator_app.gui.coordinate.review import ReviewTab

    return ReviewTab(desk)


def _settle(desk: CoordinatorDesk) -> TabPane:
    from annotator_app.gui.coordinate.settle import SettleTab

    return SettleTab(desk)


def _report(desk: CoordinatorDesk) -> TabPane:
    from annotator_app.gui.coordinate.report import ReportTab

    return ReportTab(desk)


def _rounds(desk: CoordinatorDesk) -> TabPane:
    from annotator_app.gui.coordinate.rounds import RoundsTab

    return RoundsTab(desk)


# By the command that leads to the tab, in the order of the work: bundle, result packs, review, settling, report, and
# the next round.
TABS: Mapping[str, Tab] = {
    "coordinate.bundle": Tab("bundle", QT_TRANSLATE_NOOP("coordinate", "Bundle"), _bundle),
    "coordinate.results": Tab("results", QT_TRANSLATE_NOOP("coordinate", "Result packs"), _results),
    "coordinate.review": Tab("review", QT_TRANSLATE_NOOP("coordinate", "Review"), _review),
    "coordinate.settle": Tab("settle", QT_TRANSLATE_NOOP("coordinate", "To settle"), _settle),
    "coordinate.report": Tab("report", QT_TRANSLATE_NOOP("coordinate", "Report"), _report),
    "coordinate.rounds": Tab("rounds", QT_TRANSLATE_NOOP("coordinate", "Rounds"), _rounds),
}
