# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The way in and out of the window: Packs, adding, handing back, and the dialogs that work everywhere."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QFileSystemWatcher, QLocale, QObject, QTime

from annotator_app import paths
from annotator_app.gui import translate
from annotator_app.gui.pack_words import family_of, title_of
from annotator_app.workflows.building.practising import practice_packs
from annotator_app.workflows.keeping import coordinated, pack_status, review_status
from annotator_app.workflows.keeping import home as homes

if TYPE_CHECKING:
    from annotator_app.gui.dialogs.working import LongWork
    from annotator_app.gui.main_window import MainWindow
    from annotator_app.gui.screens.library import LibraryScreen
    from annotator_app.gui.sidebar import Sidebar
    from annotator_app.workflows.receiving.import_pack import ImportReport
    from annotator_app.workflows.receiving.offered_pack import Preview

_FILES = "*.taskpack *.reviewpack *.trustpack"


class PacksDoor(QObject):
    """Serves the main window; modules that only dialogs need are loaded when one is opened."""

    def __init__(self, window: MainWindow) -> None:
        """Serve `window`."""
        super().__init__(window)
        self._window, self._session = window, window.session
        self._watcher: QFileSystemWatcher | None = None
        self._waiting: list[Path] = []
        self._taking = (
            False  # whether a file that came is worked on; whatever else the worker does is no reason to wait
        )
        self._archived: list[str] = []
        self.library: LibraryScreen | None = None

    # --- Packs -----------------------------------------------------------------------------------------

    def show(self) -> None:
        """Show Packs as they are now."""
        from annotator_app.gui.screens.library import LibraryScreen
        from annotator_app.workflows.signing import identity

        name = identity.show(self._session.home).name if identity.exists(self._session.home) else ""
        library = LibraryScreen(self._session, name)
        library.opened.connect(self._window.open_pack)
        library.hand_back_asked.connect(self.hand_back)
        library.archived.connect(self.archive)
        library.language_asked.connect(lambda: self.open_settings("interface"))
        library.brought_back.connect(self._bring_back)
        self.library = library
        self._window.offers.put(
            "library",
            {
                "pack.continue": library.open_current,
                "pack.archive": library.archive,
                "pack.hand_back": library.hand_back,
                "step.out": library.step_out,
            },
        )
        self._window.show_screen(library, "library")
        self._refresh()
        self.offer_below(library.sidebar)

    def offer_below(self, sidebar: Sidebar) -> None:
        """Let the foot of a sidebar lead to the copy of the key, and to somebody else where there is somebody."""
        sidebar.key.clicked.connect(lambda: self.open_settings("signing_key"))
        if paths.people().is_dir():
            sidebar.show_others()
        self._show_key()

    def only_coordinates(self) -> bool:
        """Tell whether there is a bundle to work on here, and no pack of any kind."""
        home = self._session.home
        return bool(coordinated.bundles(home)) and not (pack_status.run(home) or review_status.packs(home))

    def review(self) -> None:
        """Go on checking answers: at the oldest review pack with some left; without one show Packs."""
        pack = review_status.to_go_on(self._session.home)
        if pack is None or not self._window.open_pack(pack):
            self._window.show_packs()

    def archive(self, pack: str) -> None:
        """Move a pack to the archive; a toast offers to take it back."""
        self._archived = practice_packs.put_away(self._session.home, pack)
        self.show()
        said = self.tr("The pack is in the archive.")
        self._session.messages.toast(said, self.tr("Undo"), self.undo, "edit.undo")

    def _bring_back(self, pack: str) -> None:
        practice_packs.take_back(self._session.home, [pack])
        self._archived = []
        self.show()

    def undo(self) -> None:
        """Undo in the open task; in Packs bring the archived pack back."""
        if self._window.desk is not None:
            self._window.desk.screen.undo()
        elif self._window.coordinates:
            self._window.coordinator.undo()
        elif self._archived:
            practice_packs.take_back(self._session.home, self._archived)
            self._archived = []
            self.show()

    def redo(self) -> None:
        """Redo in the open task."""
        if self._window.desk is not None:
            self._window.desk.screen.redo()

    # --- adding ----------------------------------------------------------------------------------------

    def watch(self) -> None:
        """Watch the inbox, where a second start leaves the pack it was given."""
        if self._watcher is None:
            self._watcher = QFileSystemWatcher([str(self._session.home.inbox)], self)
            self._watcher.directoryChanged.connect(self._take_requests)
            self._take_requests()

    def choose_file(self) -> None:
        """Ask for pack files and offer them."""
        from annotator_app.gui.file_choice import choose_files

        kinds = self.tr("Packs ({pattern})").replace("{pattern}", _FILES)
        chosen = choose_files(self._session, self._window, self.tr("Open a pack"), kinds)
        if chosen:
            self.look_at([Path(path) for path in chosen])

    def look_at(self, paths: list[Path]) -> None:
        """Check packs in the worker, one after the other, and ask about each."""
        self._waiting.extend(paths)
        if self._window.first_steps is not None:
            self._window.first_steps.look_ahead()
        elif self._waiting and not self._taking:
            self._look_at_next()

    @property
    def waiting(self) -> tuple[Path, ...]:
        """The packs still to be looked at; in the first run they wait for a person with a key."""
        return tuple(self._waiting)

    def _look_at_next(self) -> None:
        from annotator_app.workflows.receiving import import_pack

        path, home = self._waiting.pop(0), self._session.home

        def look(job: Any) -> tuple[Preview, Any]:
            preview = import_pack.preview(home, path, job)
            if preview.error is None:
                return preview, None
            from annotator_app.gui import other_kinds

            return preview, other_kinds.instead(home, path, preview)

        self._take(self.tr("Checking the pack"), look, self._ask)

    def _ask(self, found: tuple[Preview, Any]) -> None:
        from annotator_app.errors import PostilError
        from annotator_app.gui.dialogs.add_pack import AddPack
        from annotator_app.workflows.receiving import import_pack, refused_files

        preview, offered = found
        if offered is not None:
            from annotator_app.gui import other_kinds

            import_pack.discard(self._session.home, preview)
            other_kinds.ask(self._window, offered)
            return
        if preview.error is not None:
            with suppress(PostilError):  # the dialog says it in any case
                refused_files.note(self._session.home, preview)
        dialog = AddPack(self._session, self._window, preview)
        dialog.accepted.connect(self._add)
        dialog.refused.connect(lambda offered: import_pack.discard(self._session.home, offered))
        dialog.refused.connect(lambda _offered: self.look_at([]))
        dialog.opened.connect(self._window.open_pack)
        dialog.open_now()

    def _add(self, preview: Preview, accept: object) -> None:
        from annotator_app.workflows.receiving import import_pack

        home = self._session.home

        def add(job: object) -> ImportReport:
            return import_pack.run(home, preview, accept=accept, progress=job)

        start = not preview.to_decide  # the button said so
        self._take(self.tr("Adding the pack"), add, lambda report: self._added(report, start=start))

    def look_back(self) -> None:
        """Say what has to be said once at a start."""
        from annotator_app.gui.starting import at_start

        at_start.say(self._window)

    def feed_search(self) -> None:
        """Fill the search index in idle time."""
        from annotator_app.workflows.labelling import search_items

        search_items.feed(self._session.home)

    def work(self, heading: str, work: Callable[[Any], Any], done: Callable[[Any], None]) -> LongWork:
        """Do long work in the worker; a failure is told."""
        from annotator_app.gui.dialogs.working import LongWork

        long = LongWork(self._session, self._window, heading)
        long.run(work, done, self._session.messages.show)
        return long

    def _take(self, heading: str, work: Callable[[Any], Any], done: Callable[[Any], None]) -> None:
        """Work on a file that came; the next one is looked at afterwards."""
        from annotator_app.gui.dialogs.working import LongWork

        self._taking = True

        def ended(then: Callable[[Any], None], result: Any) -> None:
            self._taking = False
            then(result)

        show = self._session.messages.show
        LongWork(self._session, self._window, heading).run(work, partial(ended, done), partial(ended, show))

    def _added(self, report: ImportReport, *, start: bool = False) -> None:
        if self._window.desk is None and self.library is not None:
            self.show()
        status = pack_status.of(self._session.home, report.pack)
        title = title_of(self._session, status)[0] if status else ""
        self.feed_search()
        if start and not self._waiting:
            self._window.open_pack(report.pack)
            return
        said = translate.filled(self.tr("{title} is in your packs."), title=title)
        self._session.messages.toast(said, self.tr("Start it"), lambda: self._window.open_pack(report.pack))
        self.look_at([])

    def _take_requests(self) -> None:
        asked = homes.take_requests(self._session.home)
        if asked:
            self._window.offer([path for path in asked if path is not None])

    # --- handing back ----------------------------------------------------------------------------------

    def hand_back(self, pack: str) -> None:
        """Open the dialog that hands a pack back."""
        from annotator_app.errors import PostilError
        from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
        from annotator_app.workflows.handing_back import hand_back

        home = self._session.home
        status, dialogs = pack_status.of(home, pack), HandBack
        try:
            if status is None:
                from annotator_app.gui.dialogs.handing_back.hand_back_review import HandBackReview
                from annotator_app.workflows.reviewing import hand_back_review

                status, dialogs = review_status.of(home, pack), HandBackReview
                preview = hand_back_review.check(home, pack)
            else:
                preview = hand_back.check(home, pack)
        except PostilError as error:
            self._session.messages.show(error)
            return
        dialog = dialogs(self._session, self._window, status, preview)
        dialog.item_asked.connect(lambda position: self._window.open_pack(pack, position))
        dialog.closed.connect(self._refresh)
        dialog.saved.connect(lambda: dialog.closed.connect(self._remind_of_copy))
        dialog.open_now()

    def _refresh(self) -> None:
        if self._window.desk is None and self.library is not None:
            packs, today = pack_status.run(self._session.home), pack_status.today(self._session.home)
            packs = [*review_status.packs(self._session.home), *practice_packs.together(packs)]
            self.library.show_packs(packs, today)

    def _show_key(self) -> None:
        from annotator_app.workflows.signing import key_copy

        screen = self._window.coordinator.screen if self._window.coordinates else self.library
        if self._window.desk is None and screen is not None and self._session.home.fingerprint():
            screen.sidebar.show_key(copied=bool(key_copy.copied(self._session.home)))

    def _remind_of_copy(self) -> None:
        """Remind, once, after the first result pack, of the copy of the key that was put off."""
        from annotator_app.workflows.signing import key_copy

        if self._session.settings["copy_reminded"] or key_copy.copied(self._session.home):
            return
        self._session.settings["copy_reminded"] = True
        self._session.messages.toast(
            self.tr("Your signing key has no copy yet."),
            self.tr("Back up your key"),
            lambda: self.open_settings("signing_key"),
        )

    def practise(self) -> None:
        """Open the practice pack, made on this computer when first wanted."""
        from annotator_app.workflows.building.practising import practice

        home, language = self._session.home, self._session.language
        heading = self.tr("Making the practice pack")
        self.work(heading, lambda job: practice.start(home, language, job), self._window.open_pack)

    # --- everywhere ------------------------------------------------------------------------------------

    def open_palette(self) -> None:
        """Find any command, pack or item."""
        from annotator_app.gui.dialogs.palette import Known, Palette
        from annotator_app.gui.keyboard.palette_use import PaletteUse

        keys, desk = self._session.keys, self._window.desk
        known = [*review_status.packs(self._session.home), *pack_status.run(self._session.home)]
        packs = [pack for pack in known if pack.state not in ("archived", "replaced")]
        titles = tuple((pack.id, title_of(self._session, pack)[0]) for pack in packs)
        use = PaletteUse(self._session, self._window.state, self)
        knows = Known(titles, desk.screen.labelling.count if desk else 0, tuple(use.recent()))
        palette = Palette(self._session, self._window, keys.offered(), knows)
        palette.command_chosen.connect(use.run)
        palette.closed.connect(use.deleteLater)
        palette.pack_chosen.connect(self._window.open_pack)
        if desk is not None:
            palette.item_chosen.connect(desk.screen.go)
        palette.open_now()

    def open_keyboard_page(self) -> None:
        """Show the keys that work here."""
        from annotator_app.gui.dialogs.keyboard_page import KeyboardPage

        desk, keys = self._window.desk, self._session.keys
        if desk is None:
            KeyboardPage(self._session, self._window, keys.offered()).open_now()
            return
        pack = pack_status.of(self._session.home, desk.screen.labelling.pack.id)
        about = family_of(pack) if pack else ""
        # What marks works in the passage only, and belongs on the page all the same.
        evidence = any(question.kind == "evidence" for question in desk.screen.labelling.questions())
        inside = ("passage",) if evidence else ()
        KeyboardPage(self._session, self._window, keys.offered(*inside), about).open_now()

    def open_manual(self, page: str = "contributor") -> None:
        """Show the manual."""
        from annotator_app.gui.dialogs.manual import Manual

        Manual(self._session, self._window, page).open_now()

    def open_settings(self, page: str = "", ring: int = -1) -> None:
        """Show the settings, at the page of that name; `ring` is the list on it that gets the ring."""
        from annotator_app.gui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self._session, self._window, page, ring)
        dialog.rebuild_asked.connect(self._window.rebuild)
        dialog.closed.connect(self._show_key)
        dialog.open_now()

    def somebody_else(self) -> None:
        """Let somebody else of this account use the program."""
        from annotator_app.gui.somebody_else import SomebodyElse

        session, window = self._session, self._window
        asking = SomebodyElse(
            session.theme, session.keys, session.jobs, session.messages, window.hand_to, session.home.path
        )
        asking.ask()

    def say_saved(self) -> None:
        """Say whether everything is saved."""
        desk = self._window.desk
        if desk is not None:
            desk.screen.labelling.retry()
        if desk is not None and not desk.screen.labelling.flush(2.0):
            self._session.messages.toast(self.tr("Not saved"))
            return
        time = translate.moment(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        said = translate.filled(self.tr("Everything is saved, {time}"), time=time)
        self._session.messages.toast(said)
