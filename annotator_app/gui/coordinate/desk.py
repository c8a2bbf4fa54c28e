# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The coordinator's desk: which bundle is open, which tab is in view, and the worker that counts the bundle.

It stands for as long as the window does, so that files that were added and work that goes on stay when Packs
is looked at. Bundles are opened in the worker only, one job after the other.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject

from annotator_app.gui import translate
from annotator_app.gui.coordinate.ahead import Ahead
from annotator_app.gui.coordinate.tab_pane import TabPane
from annotator_app.gui.coordinate.tabs import TABS
from annotator_app.gui.coordinate.words import facts_of, title_of
from annotator_app.gui.keyboard.at_once import at_once
from annotator_app.gui.screens.coordinate import CoordinateScreen
from annotator_app.workflows.keeping import coordinated

if TYPE_CHECKING:
    from annotator_app.gui.dialogs.working import LongWork
    from annotator_app.gui.main_window import MainWindow
    from annotator_app.workflows.building.plans.plan_draft import Draft
    from annotator_app.workflows.standing.desk_overview import Overview

_Kept = TypeVar("_Kept")
_USUAL = "coordinate.results"
_BUILDING = "coordinate.bundle"
_WITHOUT_BUNDLE = (_BUILDING, "coordinate.rounds")  # a project begins in these


class CoordinatorDesk(QObject):
    """Serves the window. `bundle` is the path of the open bundle, None where there is none yet."""

    def __init__(self, window: MainWindow) -> None:
        """Begin with the bundle worked on last."""
        super().__init__(window)
        self.window, self.session = window, window.session
        known = coordinated.bundles(self.session.home)
        self.bundle: Path | None = known[0].path if known else None
        self._name = known[0].title if known else ""
        self.overview: Overview | None = None
        self._merged_since = False
        self.screen: CoordinateScreen | None = None
        self._panes: dict[str, TabPane] = {}
        self._tab = _USUAL
        self._kept: dict[tuple[Path | None, str], Any] = {}
        self.ahead: Ahead | None = None

    # --- the screen ------------------------------------------------------------------------------------

    @property
    def standing(self) -> bool:
        """Whether the desk is what the window shows."""
        return self.screen is not None and self.window.centralWidget() is self.screen

    def show(self, tab: str = "") -> None:
        """Show the desk, at the tab of that command, else where one was."""
        with at_once(self.session.keys):
            self._show(tab)
        self.refresh()

    def _show(self, tab: str) -> None:
        from annotator_app.workflows.signing import identity

        home = self.session.home
        name = identity.show(home).name if identity.exists(home) else ""
        self.window.door.library = None
        self._panes = {}
        self.screen = CoordinateScreen(
            self.session, name, [translate.said(one.text) for one in TABS.values()]
        )
        self.screen.tabs.asked.connect(lambda place: self.show_tab(list(TABS)[place]))
        self.screen.open.clicked.connect(self.choose_bundle)
        self.screen.build.clicked.connect(lambda: self.show_tab(_BUILDING))
        self.screen.save_rows.clicked.connect(self.save_rows)
        self.screen.save_rows.set_keys(self.session.keys.usual_caps("rows.save"))
        self.session.keys.caps_changed.connect(self.screen.fit_heads)
        self._say_title()
        self.window.show_screen(self.screen, "coordinate")
        self.window.door.offer_below(self.screen.sidebar)
        self.window.offers.put(
            "coordinate",
            {
                "tab.before": lambda: self._step(-1),
                "tab.after": lambda: self._step(1),
                "step.out": self.window.show_packs,
                "rows.save": self.save_rows,
                **{command: lambda command=command: self.show_tab(command) for command in TABS},
            },
        )
        self.show_tab(tab or self._tab)

    def go_to(self, tab: str) -> None:
        """Go to the tab of that command, if any, on the desk that stands, and count what came since."""
        if tab:
            self.show_tab(tab)
        self.refresh()

    def show_tab(self, command: str) -> None:
        """Show the tab of that command."""
        if self.screen is None:
            return
        with at_once(self.session.keys):
            self._show_tab(command)

    def _show_tab(self, command: str) -> None:
        assert self.screen is not None
        self._tab = command
        keys = self.session.keys
        place = list(TABS).index(command)
        self.screen.tabs.set_current(place, keys.usual_caps("tab.before"), keys.usual_caps("tab.after"))
        if self.bundle is None and command not in _WITHOUT_BUNDLE:
            self.screen.show_empty()
            return
        pane = self._pane(command)
        self.window.offers.put(pane.context, pane.handlers())
        keys.show_screen("coordinate", pane.context)
        self.screen.show_tab(pane, pane.heads())
        self.screen.save_rows.setVisible(self.bundle is not None)
        if self.overview is not None:
            pane.show_overview(self.overview)
        pane.begin()

    @property
    def pane(self) -> TabPane | None:
        """The tab in view."""
        return self._panes.get(self._tab) if self.standing else None

    def _pane(self, command: str) -> TabPane:
        if command not in self._panes:
            self._panes[command] = TABS[command].make(self)
        return self._panes[command]

    def _step(self, by: int) -> None:
        commands = list(TABS)
        self.show_tab(commands[(commands.index(self._tab) + by) % len(commands)])

    def _say_title(self) -> None:
        if self.screen is None:
            return
        if self.overview is None:
            self.screen.set_title(self._name or self.tr("Coordinate"), "", None, "")
            return
        title, form, rtl = title_of(self.session, self.overview.facts)
        self.screen.set_title(title, form, rtl, facts_of(self.session, self.overview))

    # --- the bundle ------------------------------------------------------------------------------------

    def choose_bundle(self) -> None:
        """Offer the bundles that are known here; where there is no other one, ask for a file."""
        known = coordinated.bundles(self.session.home)
        if all(one.path == self.bundle for one in known):
            self.choose_bundle_file()
            return
        from annotator_app.gui.dialogs.coordinating.choose_bundle import ChooseBundle

        dialog = ChooseBundle(self.session, self.window, known, self.bundle)
        dialog.chosen.connect(self.open_bundle)
        dialog.file_asked.connect(self.choose_bundle_file)
        dialog.open_now()

    def choose_bundle_file(self) -> None:
        """Ask for a bundle file and show it."""
        from annotator_app.gui.file_choice import choose_file

        kinds = self.tr("Bundles ({pattern})").replace("{pattern}", "*.bundle")
        chosen = choose_file(self.session, self.window, self.tr("Open a bundle"), kinds)
        if chosen:
            self.open_bundle(Path(chosen))

    def open_bundle(self, path: Path, then: Callable[[], object] = lambda: None) -> None:
        """Open a bundle, show it, and do what comes `then`; what is wrong with it is told, and nothing changes."""
        from annotator_app.workflows.standing import desk_overview

        home = self.session.home

        def opened(overview: Overview) -> None:
            if self.window.close_task():
                self.bundle, self.overview, self._merged_since = path, overview, False
                self.show()
                then()

        self.work(self.tr("Opening the bundle"), lambda job: desk_overview.opened(home, path, job), opened)

    def save_rows(self) -> None:
        """Open the dialog that writes the merged answers for other programs."""
        from annotator_app.gui.dialogs.coordinating.save_rows import SaveRows

        if self.bundle is not None and self.overview is not None:
            facts = self.overview.facts
            dialog = SaveRows(
                self.session, self.window, self.bundle, facts.name, facts.family, self.bundle.parent
            )
            dialog.open_now()

    def refresh(self) -> None:
        """Count the bundle anew in the worker; every tab that stands is told."""
        from annotator_app.workflows.standing import desk_overview

        bundle = self.bundle
        if bundle is None:
            return

        def counted(overview: Overview) -> None:
            if self.bundle == bundle:
                self._take(overview)

        self.session.jobs.run(lambda job: desk_overview.run(bundle, job), counted, self.session.messages.show)

    @property
    def counted(self) -> bool:
        """Whether `overview` tells of everything that stands in the bundle."""
        return self.overview is not None and not self._merged_since

    def merged_into(self, bundle: Path) -> None:
        """Something was merged of which `overview` does not tell before the next count."""
        self._merged_since |= bundle == self.bundle

    def _take(self, overview: Overview) -> None:
        self.overview, self._merged_since = overview, False
        if self.standing:
            self._say_title()
            for pane in self._panes.values():
                pane.show_overview(overview)
            self.ahead = self.ahead or Ahead((tab.id for tab in TABS.values()), self.session.jobs, self)

    def work(self, heading: str, work: Callable[[Any], Any], done: Callable[[Any], None]) -> LongWork:
        """Do long work in the worker, with a bar where it takes a while; a failure is told."""
        return self.window.door.work(heading, work, done)

    def keep(self, name: str, make: Callable[[], _Kept]) -> _Kept:
        """Give what a tab keeps for the open bundle while its widgets come and go; made when first asked for."""
        key = self.bundle, name
        if key not in self._kept:
            self._kept[key] = make()
        found: _Kept = self._kept[key]
        return found

    def put(self, name: str, kept: object) -> None:
        """Keep something else for the open bundle under that name."""
        self._kept[self.bundle, name] = kept

    def build_from(self, draft: Draft) -> None:
        """Show the Bundle tab with this draft, as that of items that were chosen for a round."""
        from annotator_app.gui.coordinate.bundle import BundleTab

        self.show_tab(_BUILDING)
        pane = self.pane
        if isinstance(pane, BundleTab):
            pane.begin_with(draft)

    # --- what comes from outside -----------------------------------------------------------------------

    def take_sources(self, paths: list[Path]) -> bool:
        """Read files or folders of rows in the tab in view; False where it reads none."""
        pane = self.pane
        return pane is not None and pane.take_sources(paths)

    def take_results(self, paths: list[Path]) -> bool:
        """Show the result packs of the open bundle and add these; False where no bundle is at hand."""
        if self.bundle is None or not self.window.close_task():
            return False
        if not self.standing:
            self.show(_USUAL)
        elif self._tab != _USUAL:
            self.show_tab(_USUAL)
        pane = self.pane
        return pane is not None and pane.take_files(paths)

    def go_on_as(self, before: CoordinatorDesk) -> None:
        """Go on as the desk of the window before this one: its bundle, its tab, the files that were added."""
        from annotator_app.gui.coordinate.added_packs import AddedPacks

        self.bundle, self._name, self._tab = before.bundle, before._name, before._tab
        self.show()
        kept = before._kept.get((before.bundle, "results"))
        if isinstance(kept, AddedPacks) and kept.left:
            self.keep("results", lambda: AddedPacks(self.session, kept.bundle, self)).add(kept.left)

    def undo(self) -> None:
        """Undo in the tab in view."""
        if self.pane is not None:
            self.pane.undo()
