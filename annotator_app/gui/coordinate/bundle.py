# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Bundle: settings at the start side; at the end side the first item as people will see it, and what is not good yet.

Every change is checked in the worker a moment later, and a newer change makes an older check worthless. Packs
are made only when nothing stands in the way, into a folder that is asked for.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.bundle_again import BundleAgain
from annotator_app.gui.coordinate.bundle_words import BundleWords, note_said
from annotator_app.gui.coordinate.drafting.bundle_form import BundleForm
from annotator_app.gui.coordinate.drafting.item_preview import ItemPreview
from annotator_app.gui.coordinate.drafting.who_gets import WhoGets
from annotator_app.gui.coordinate.live_look import LiveLook
from annotator_app.gui.coordinate.problem_words import problem_said
from annotator_app.gui.coordinate.tab_pane import TabPane
from annotator_app.gui.coordinate.two_sides import TwoSides
from annotator_app.gui.file_choice import choose_file, folder
from annotator_app.gui.jobs import while_there
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.frame.empty_state import EmptyState
from annotator_app.gui.parts.part import StopGroup, empty_out, name_part
from annotator_app.gui.parts.texts.label import Label
from annotator_app.workflows.building import draft_look, files_look
from annotator_app.workflows.building.draft_look import DraftLook
from annotator_app.workflows.building.files_look import FilesLook
from annotator_app.workflows.building.plans.plan_draft import Draft

if TYPE_CHECKING:
    from annotator_app.gui.coordinate.desk import CoordinatorDesk
    from annotator_app.gui.jobs import Job
    from annotator_app.workflows.building.build_bundle import BuildReport

_LISTED = 14
_INSIDE = 8  # pixels of height between the ring around the preview and what stands in it


def _name() -> str:
    return QCoreApplication.translate("coordinate", "Bundle")


class BundleTab(TabPane):
    """One draft; it lives with the desk, so that it stays while other tabs and Packs are looked at."""

    context = "bundle"

    def __init__(self, desk: CoordinatorDesk) -> None:
        """Show the draft that the desk keeps."""
        super().__init__(desk)
        theme = self.session.theme
        self.draft: Draft = desk.keep("draft", self._fresh)
        self.found: DraftLook | None = None
        self._shown: tuple[object, ...] = ()
        self.live = LiveLook(self.session, self, self.check)
        self.make = Button(theme, Kind.PRIMARY, self)
        self.make.set_label(self.tr("Make packs"), "package")
        self.make.hide()
        self.session.keys.bind(self.make, "bundle.make")
        self.sides = TwoSides(self.session, _name(), self)
        settings = self.sides.start
        self.again = BundleAgain(desk, self.draft.amends, settings.content)
        self.again.plan_asked.connect(lambda plan: self.open_plan(plan, amends=True))
        settings.column.addWidget(self.again)
        self.side = self._end_side()
        self.sides.put(self.side)
        self.form = self._form()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sides)
        if self.draft.sources:
            self.read(list(self.draft.sources))

    def _fresh(self) -> Draft:
        return Draft(seed=secrets.token_hex(8), words=self.session.language)

    def _form(self) -> BundleForm:
        form = BundleForm(self.session, self.draft, self.sides.start.content)
        form.changed.connect(self.live.soon)
        form.files_chosen.connect(self.read)
        form.plan_asked.connect(self.choose_plan)
        form.new_asked.connect(lambda: self.begin_with(self._fresh()))
        self.sides.start.column.insertWidget(1, form)
        return form

    # --- the desk's questions --------------------------------------------------------------------------

    def heads(self) -> Sequence[Button]:
        """Give the button that makes the packs."""
        return (self.make,)

    def handlers(self) -> Mapping[str, Callable[..., Any]]:
        """Give what keys do here."""
        return {
            "bundle.make": self.make_packs,
            "bundle.files": self.choose_files,
            "bundle.folder": self.choose_folder,
            "bundle.plan": self.choose_plan,
            "sides.other": lambda: self.sides.cross(self.side, self.side),
        }

    def begin(self) -> None:
        """Put the focus on the first step."""
        self.form.files.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_files(self) -> None:
        """Ask for the files with the items."""
        self.form.given.choose()  # another plan brings another form

    def choose_folder(self) -> None:
        """Ask for a folder: a data set, or one with files."""
        self.form.given.choose_folder()

    def take_sources(self, paths: Sequence[Path]) -> bool:
        """Read files and folders that were dropped."""
        self.read(list(paths))
        return True

    # --- a plan that exists ----------------------------------------------------------------------------

    def choose_plan(self) -> None:
        """Ask for a plan file and fill the form from it."""
        kinds = self.tr("Plans ({pattern})").replace("{pattern}", "*.toml")
        chosen = choose_file(self.session, self, self.tr("Open a plan"), kinds)
        if chosen:
            self.open_plan(Path(chosen))

    def open_plan(self, path: Path, *, amends: bool = False) -> None:
        """Fill the form from a plan; with `amends` packs are made again for its bundle."""
        words = self.session.language

        def read(_job: Job) -> Draft:
            from annotator_app.workflows.building.plans.plan_back import draft_of

            return replace(draft_of(path, words), amends=amends)

        self.desk.work(self.tr("Reading the files"), read, self.begin_with)

    def begin_with(self, draft: Draft) -> None:
        """Show another draft in the place of the one before."""
        self.live.give_up()
        self.draft, self.found, self._shown = draft, None, ()
        self.desk.put("draft", draft)
        self.form.hide()
        self.form.deleteLater()
        self.form = self._form()
        self.again.stand_back(draft.amends)
        self.preview.hide()
        self.card.hide()
        self.empty.show()
        self.summary.set_text("")
        self.sides.say("", trouble=False)
        self._say_empty()
        self.form.plan.setFocus(Qt.FocusReason.OtherFocusReason)
        if draft.sources:
            self.read(list(draft.sources))

    # --- reading and checking --------------------------------------------------------------------------

    def read(self, paths: list[Path]) -> None:
        """Read the files and show what is in them."""
        draft = self.draft
        known = tuple(paths) == draft.sources
        options = draft.source_options() if known else ()
        home, seed, number = self.session.home, draft.seed, self.live.begun()

        def look(job: Job) -> tuple[FilesLook, Draft | None]:
            from annotator_app.workflows.building.choosing_items import chosen_rows

            found = files_look.look_at_files(paths, job, options)
            chosen, problems = (
                (None, []) if known else chosen_rows.beside(found.paths, home, seed, draft.words)
            )
            return replace(found, problems=(*found.problems, *problems)), chosen

        def done(read: tuple[FilesLook, Draft | None]) -> None:
            found, chosen = read
            if self.draft is not draft:
                return
            if chosen is not None:
                self.begin_with(chosen)
                return
            if not found.paths:
                self.form.given.tell_nothing(found)
                return
            self.form.show_files(found)
            self.live.laid_out(self.check)

        work = self.desk.work(self.tr("Reading the files"), look, while_there(self, done))
        work.destroyed.connect(while_there(self, lambda _: self.live.over(number)))

    def check(self, *, whole: bool = False) -> None:
        """Check the draft as it stands; `whole` looks at the languages of texts as well, which takes longer."""
        if not self.draft.sources:
            self.live.give_up()
            return
        draft = self.draft.copy()

        def show(found: DraftLook) -> None:
            self._show(found)
            if not whole and not found.errors:
                self.live.laid_out(lambda: self.check(whole=True))

        home = self.session.home
        self.live.run(lambda job: draft_look.look(draft, job, whole=whole, home=home), show)

    def _show(self, found: DraftLook) -> None:
        self.found = found
        if found.first is not None and found.task is not None and found.family is not None:
            self.preview.show_item(found.task, found.family, found.first)
        shown = found.first is not None
        self.preview.setVisible(shown)
        self.empty.setVisible(not shown)
        self._say_empty()
        self._say(found)

    def _say(self, found: DraftLook) -> None:
        """Say what a check found; what stands there already is not laid out again."""
        here = (found.problems, found.outlook, found.errors, found.warnings, found.items)
        shown = (*here, [replace(one) for one in self.draft.people])
        if shown == self._shown:
            return
        self._shown = shown
        empty_out(self._lines)
        words = BundleWords()
        total = found.errors + found.warnings
        said = [words.items(found.items)] if found.items else []
        said += [words.to_correct(found.errors)] if found.errors else []
        said += [words.to_look_at(found.warnings)] if found.warnings else []
        self.summary.set_text(translate.listed(said))
        self.summary.set_colour("danger" if found.errors else "textSoft")
        short = words.to_correct(found.errors) if found.errors else words.items(found.items)
        self.sides.say(short, trouble=bool(found.errors))
        people = [one.name for one in self.draft.people]
        for problem in found.problems[: found.errors][:_LISTED]:
            self._line(problem_said(self.session, problem, people), "danger", "circle-x")
        if found.outlook.loads:
            self._lines.addWidget(WhoGets(self.session, found.outlook.loads, self.draft.people, self.card))
        for note in found.outlook.notes:
            self._line(note_said(self.session, note), "textSoft", "info")
        for problem in found.problems[found.errors :][: max(0, _LISTED - found.errors)]:
            self._line(problem_said(self.session, problem, people), "warn", "circle-alert")
        if total > _LISTED:
            self._line(words.more(total - _LISTED), "textSoft")
        self.card.setVisible(bool(self._lines.count()))

    def _line(self, said: str, colour: str, icon: str = "") -> None:
        label = Label(self.session.theme, "small", colour, self.card, icon=icon)
        label.set_text(said)
        self._lines.addWidget(label)

    # --- packs -----------------------------------------------------------------------------------------

    def make_packs(self) -> None:
        """Ask for a folder and make the packs there; a locked key is opened for that."""
        if self.found is None or self.found.errors or not self.found.items:
            self._say_why_not()
            return
        opened = self.draft.opened
        if opened is not None and self.draft.amends:
            chosen = str(opened.parent)
        else:
            chosen = QFileDialog.getExistingDirectory(
                self, self.tr("Folder for the packs"), folder(self.session)
            )
        if not chosen:
            return
        from annotator_app.gui.coordinate.opened_key import with_key

        with_key(self.desk, lambda given: self._build(Path(chosen), given))

    def _say_why_not(self) -> None:
        if not self.draft.sources:
            self.form.given.choose()
            return
        self.session.messages.toast(self.tr("Something has to be corrected first. It stands below the item."))
        self.sides.reveal(self.card)

    def _build(self, out: Path, passphrase: str | None) -> None:
        home, draft = self.session.home, self.draft.copy()
        ask = None if passphrase is None else (lambda _purpose: passphrase)

        def done(report: BuildReport) -> None:
            from annotator_app.gui.dialogs.coordinating.packs_made import PacksMade

            self.desk.put("draft", self._fresh())
            told = PacksMade(self.session, self.desk.window, report)

            def shown() -> None:
                # What comes next is what comes back; the form is empty again.
                self.desk.show_tab("coordinate.results")
                told.open_now()

            self.desk.open_bundle(report.bundle, shown)

        self.desk.work(
            self.tr("Making the packs"),
            lambda job: draft_look.build(draft, out, home=home, ask_passphrase=ask, progress=job),
            done,
        )

    # --- looks -----------------------------------------------------------------------------------------

    def _end_side(self) -> QWidget:
        theme = self.session.theme
        side = StopGroup(theme)
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.ring_room, _INSIDE, theme.ring_room, _INSIDE)
        column.setSpacing(12)
        head = Label(theme, "control", "text", side, weight=600, inset=True)
        head.set_text(self.tr("The first item, as people will see it"))
        name_part(side, head.text())
        self.summary = Label(theme, "small", "textSoft", side, inset=True)
        paper = Card(theme, side, pad=2)
        self.preview = ItemPreview(self.session, paper)
        self.preview.hide()
        self.empty = EmptyState(theme, paper)
        self.empty.primary.hide()
        self.empty.second.hide()
        self._say_empty()
        for part in (self.preview, self.empty):
            paper.column.addWidget(part, 1)
        self.card = Card(theme, side)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.card.column.addLayout(self._lines)
        self.card.hide()
        for part, room in ((head, 0), (self.summary, 0), (paper, 1), (self.card, 0)):
            column.addWidget(part, room)
        return side

    def _say_empty(self) -> None:
        chosen = bool(self.draft.sources)
        self.empty.set_state(
            self.tr("No item yet"),
            self.tr("What has to be corrected stands below.")
            if chosen
            else self.tr("Choose the files with the texts that people are to judge."),
        )
