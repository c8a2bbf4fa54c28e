# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""States of the report in the window: labels in two languages, models compared, and what stands behind a number."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator_app.gui.coordinate.report import ReportTab
from annotator_app.gui.dialogs.coordinating.report_items import ReportItems
from annotator_app.gui.dialogs.coordinating.report_tables import ReportTables
from annotator_app.model.report_part import ReportPart
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.keeping.known_bundles import remember_bundle
from tests.builders import reported
from tests.builders.windows import Desk

TITLE = {"en": "Harbour news", "ar": "أخبار الميناء", "hi": "बंदरगाह समाचार"}


def known(make: Callable[..., Path]) -> Callable[[Desk], None]:
    """A bundle that this home has built."""

    def home(desk: Desk) -> None:
        folder = desk.home.path.parent / f"{desk.home.path.name}-report"
        folder.mkdir()
        path = make(folder / "harbour.bundle")
        with bundle_store.open_bundle(path) as bundle:
            remember_bundle(desk.home, path, bundle.facts)

    return home


labels = known(lambda path: reported.sentiment(path, title=TITLE))
models = known(reported.compared)


def reporting(desk: Desk) -> ReportTab:
    """The tab is in view and counted."""
    desk.window.show_coordinate()
    desk.until(lambda: desk.window.coordinator.overview is not None)
    desk.window.coordinator.show_tab("coordinate.report")
    tab = desk.window.coordinator.pane
    assert isinstance(tab, ReportTab)
    desk.until(lambda: bool(tab.cards))
    return tab


def items(desk: Desk) -> ReportItems:
    """Enter on the first cell of the first chart."""
    tab = reporting(desk)
    tab.cards[0].views[0].setFocus()
    desk.press("Enter")
    return desk.dialog(ReportItems)


def tables(desk: Desk) -> ReportTables:
    """The tables of agreement."""
    tab = reporting(desk)
    card = next(one for one in tab.cards if one.block.id == "agreement")
    card.more.click()
    return desk.dialog(ReportTables)


def lower(block: str) -> Callable[[Desk], object]:
    """One of the cards further down has the focus."""

    def bring(desk: Desk) -> object:
        tab = reporting(desk)
        card = next(one for one in tab.cards if one.block.id == block)
        card.views[0].setFocus()
        return card

    return bring


def part(desk: Desk) -> ReportTab:
    """What one person said in one language is counted alone."""
    tab = reporting(desk)
    chosen = ReportPart(language="hi", contributor="Contributor 03")
    tab.show_part(chosen)
    desk.until(lambda: tab.part == chosen and not desk.window.session.jobs.busy)
    return tab


STATES = {
    "desk-report": (labels, reporting),
    "desk-report-part": (labels, part),
    "desk-report-values": (labels, lower("values")),
    "desk-report-models": (models, lower("wins")),
    "desk-report-items": (labels, items),
    "desk-report-tables": (labels, tables),
}
