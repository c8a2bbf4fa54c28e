# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Choosing items for a round: settings at the start side; at the end side what would be taken and why, and what leaks.

Each change is looked at in the worker a moment later, and a newer one makes an older look worthless. Nothing is
written before everything that leaks is out or has a reason; then the rows and their signed record are.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.choosing_items.choosing_form import ChoosingForm
from annotator_app.gui.coordinate.choosing_items.choosing_view import ChoosingView
from annotator_app.gui.coordinate.choosing_items.choosing_words import taken_said
from annotator_app.gui.coordinate.live_look import LiveLook
from annotator_app.gui.coordinate.two_sides import TwoSides
from annotator_app.gui.jobs import while_there
from annotator_app.workflows.rounds import pools, select_round
from annotator_app.workflows.rounds.pools import Pool
from annotator_app.workflows.rounds.select_round import Leak, SelectionDraft, SelectionLook, SelectionWritten

if TYPE_CHECKING:
    from annotator_app.gui.coordinate.tab_pane import TabPane
    from annotator_app.workflows.building.plans.plan_draft import Draft


@dataclass
class Kept:
    """What stays while other tabs are looked at: the draft, and the rows that were read."""

    draft: SelectionDraft
    pool: Pool | None = None


class ChoosingPane(QWidget):
    """One choice. `begin` asks for the draft of the round after the open bundle's where there is none yet."""

    def __init__(self, tab: TabPane) -> None:
        """Stand in `tab`, which asks the worker to read."""
        super().__init__(tab)
        self.tab, self.desk, self.session = tab, tab.desk, tab.session
        self.kept: Kept | None = None
        self.found: SelectionLook | None = None
        self.live = LiveLook(self.session, self, self.look)
        settings = QCoreApplication.translate("ChoosingForm", "Items for the next round")
        self.sides = TwoSides(self.session, settings, self)
        self.form: ChoosingForm | None = None
        self.view = ChoosingView(self.session, self)
        self.view.asked.connect(self.waive)
        self.sides.fitted.connect(self.view.fit_into)
        self.sides.put(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sides)

    def begin(self) -> None:
        """Show the draft, and put the focus on the first step."""
        kept: Kept | None = self.kept or self.desk.keep("choosing", lambda: None)
        self.tab.wait()
        if kept is not None:
            self._show(kept)
            if kept.pool is None:
                self.read_bundle()
            return
        bundle, seed = self.desk.bundle, secrets.token_hex(4)

        def made(draft: SelectionDraft) -> None:
            if self.kept is None and bundle == self.desk.bundle:
                self._show(Kept(draft))
                if bundle is not None:
                    self.read_bundle()

        self.tab.ask(self.tr("Looking at the rounds"), lambda _job: select_round.begin(bundle, seed), made)

    def handlers(self) -> Mapping[str, Callable[..., Any]]:
        """Give what keys do here."""
        return {
            "bundle.files": lambda: self.form is not None and self.form.given.choose(),
            "bundle.folder": lambda: self.form is not None and self.form.given.choose_folder(),
        }

    def take_sources(self, paths: Sequence[Path]) -> bool:
        """Read files and folders that were dropped; False before there is a draft."""
        if self.kept is None:
            return False
        self.read_files(list(paths))
        return True

    def other_side(self) -> None:
        """Go from the settings to the items that would be taken, and back."""
        self.sides.cross(*self.view.way_in())

    @property
    def looking(self) -> bool:
        """Whether what is shown is not of the draft as it stands."""
        return self.live.looking

    def stop(self) -> None:
        """Stop what is looked at: the choice is left."""
        self.live.give_up()

    # --- reading and looking ---------------------------------------------------------------------------

    def read_files(self, paths: list[Path]) -> None:
        """Take the rows of files, of those that are taken already as the draft says how they are read."""
        draft = self.kept.draft if self.kept is not None else None
        known = draft is not None and tuple(paths) == draft.sources
        options = draft.source_options() if draft is not None and known else ()
        self._read(lambda job: pools.of_files(paths, job, options))

    def read_bundle(self) -> None:
        """Take the items of the open bundle, with what people said of them."""
        bundle = self.desk.bundle
        if bundle is not None:
            self._read(lambda job: pools.of_bundle(bundle, job))

    def _read(self, read: Callable[[Any], Pool]) -> None:
        kept = self.kept
        if kept is None:
            return
        self.stop()
        number = self.live.begun()

        def done(pool: Pool) -> None:
            if self.kept is not kept:
                return
            if not pool.paths and self.form is not None:
                self.form.given.tell_nothing(pool.found)
                return
            before, kept.pool = kept.pool, pool
            # What was set stays where the same files are only read otherwise, and the columns are the same.
            if before is None or (before.paths, before.columns) != (pool.paths, pool.columns):
                kept.draft.take(pool)
            self._show(kept)

        def ended() -> None:
            self.live.over(number)  # stopped, or nothing could be read: what stood before stands still

        self.tab.ask(self.tr("Reading the items"), read, done, ended)

    def look(self) -> None:
        """See what the draft comes to as it stands."""
        kept = self.kept
        if kept is None or kept.pool is None:
            self.live.give_up()
            return
        draft, pool = kept.draft.copy(), kept.pool

        def show(found: SelectionLook) -> None:
            self.found = found
            self.view.show_look(found)
            self.sides.say(taken_said(found), trouble=bool(found.errors))

        self.live.run(lambda job: select_round.look(draft, pool, job), show)

    def _changed(self) -> None:
        self.live.soon()
        self.view.say_looking()

    # --- leaks and saving ------------------------------------------------------------------------------

    def waive(self, leak: Leak) -> None:
        """Ask why both items may stay, and look again."""
        from annotator_app.gui.dialogs.coordinating.waive import Waive

        kept, pair = self.kept, (leak.heldout, leak.other)
        if kept is None:
            return

        def given(reason: str) -> None:
            kept.draft.waivers.pop(pair, None)
            kept.draft.waivers |= {pair: reason} if reason else {}
            self.look()

        dialog = Waive(self.session, self.desk.window, leak)
        dialog.given.connect(given)
        dialog.open_now()

    def save(self) -> None:
        """Ask for a folder and write the chosen rows and their record there; a locked key is opened for that."""
        from annotator_app.gui.coordinate.opened_key import with_key
        from annotator_app.gui.file_choice import choose_folder

        kept = self.kept
        if kept is None or kept.pool is None or self.form is None:
            if self.form is not None:
                self.form.given.choose()
            return
        if self.looking or self.found is None:
            self.look()
            self.session.messages.toast(self.tr("The items are not chosen yet. Wait a moment."))
            return
        if self.found.errors or not self.found.taken:
            self.session.messages.toast(
                self.tr("Something has to be corrected first. It stands above the items.")
            )
            self.sides.reveal(self.view.trouble)
            self.view.focus_trouble()
            return
        folder = choose_folder(self.session, self.desk.window, self.tr("Folder for the chosen items"))
        if folder:
            with_key(self.desk, lambda given: self._save(Path(folder), given))

    def _save(self, folder: Path, passphrase: str | None) -> None:
        from annotator_app.workflows.building.choosing_items import chosen_rows

        kept, home = self.kept, self.session.home
        if kept is None or kept.pool is None:
            return
        draft, pool, words, seed = kept.draft.copy(), kept.pool, self.session.language, secrets.token_hex(4)
        ask = None if passphrase is None else (lambda _purpose: passphrase)
        out = folder / f"{pool.place.stem}-{select_round.file_name(draft.round)}.jsonl"

        def write(job: Any) -> tuple[SelectionWritten, Draft | None]:
            written = select_round.save(draft, pool, out, home=home, ask_passphrase=ask, progress=job)
            return written, chosen_rows.beside([written.rows], home, seed, words)[0]

        def done(made: tuple[SelectionWritten, Draft | None]) -> None:
            written, plan = made
            said = translate.filled(
                self.tr("Saved as {file}. The packs are made of it here."), file=written.rows.name
            )
            self.session.messages.toast(said)
            if plan is not None and self.desk.pane is self.tab:
                self.desk.build_from(plan)

        self.desk.work(self.tr("Saving the chosen items"), write, while_there(self, done))

    # --- looks -----------------------------------------------------------------------------------------

    def _show(self, kept: Kept) -> None:
        """Show a draft in a form of its own; the focus stays at the part that has the same place in it."""
        self.kept = kept
        self.desk.put("choosing", kept)
        name = self.desk.bundle.stem if self.desk.bundle is not None else ""
        before, here = self.form, self.window().focusWidget()
        form = self.form = ChoosingForm(self.session, kept.draft, kept.pool, name, self.sides.start.content)
        form.changed.connect(self._changed)
        form.remade.connect(lambda: self._show(kept))
        form.files_chosen.connect(self.read_files)
        form.bundle_asked.connect(self.read_bundle)
        self.sides.start.column.insertWidget(0, form)
        form.show()
        if before is not None and here is not None and before.isAncestorOf(here):
            form.part_like(before, here).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.tab.lead_to(form.own if name else form.files)
        if before is not None:
            before.hide()
            before.deleteLater()
        self.look()
