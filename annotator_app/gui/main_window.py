# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The one window: it arranges screens and dialogs and hands commands on. It holds no behaviour of its own."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from annotator_app.errors import PostilError
from annotator_app.gui import translate
from annotator_app.gui.coordination import Offers, everywhere
from annotator_app.gui.messages import Messages
from annotator_app.gui.packs_door import PacksDoor
from annotator_app.gui.screens.task import TaskScreen
from annotator_app.gui.session import Session
from annotator_app.gui.shell import OPEN_PACK
from annotator_app.gui.task.sight import remember
from annotator_app.gui.task.trouble.refusal import can_start
from annotator_app.gui.task_desk import TaskDesk
from annotator_app.workflows.labelling.label import LabellingSession

if TYPE_CHECKING:
    from annotator_app.gui.coordinate.desk import CoordinatorDesk
    from annotator_app.gui.starting.first_steps import FirstSteps
    from annotator_app.workflows.keeping.home import Home


class MainWindow(QMainWindow):
    """Shows the first run, Packs, or a task."""

    def __init__(
        self, session: Session, rebuild: Callable[..., MainWindow | None], hand_to: Callable[[Home], object]
    ) -> None:
        """Build the window; `rebuild(language)` builds a new one for it, `hand_to(home)` one of somebody else."""
        super().__init__()
        self.session = session
        self.rebuild, self.hand_to = rebuild, hand_to
        session.messages = Messages(session.theme, session.keys, self)
        self.state = QSettings(str(session.home.window_file), QSettings.Format.IniFormat)
        self.setWindowTitle("Postil")
        # Voices read the interface in its language; texts of the data carry their own.
        self.setLocale(translate.spoken())
        self.setMinimumSize(*session.theme.size("windowMinimum"))
        self.resize(*session.theme.size("designWindow"))
        self.setAcceptDrops(True)
        self.desk: TaskDesk | None = None
        self.first_steps: FirstSteps | None = None
        self._given_up = False
        self.door = PacksDoor(self)
        self.offers = Offers(session.keys)
        self.offers.put("everywhere", everywhere(self))
        if session.keys.mac:
            from annotator_app.gui.keyboard.menu_bar import MenuBar

            self.setMenuBar(MenuBar(session.keys, self))

    # --- screens ---------------------------------------------------------------------------------------

    def show_start(self) -> None:
        """Show the first run where there is no key, the task that was open, else Packs or a coordinator's bundle."""
        if not self.session.home.fingerprint():
            self.show_first_run()
            return
        pack = self.state.value(OPEN_PACK, "")
        if pack and self.open_pack(str(pack), quiet=True):
            return
        if self.door.only_coordinates():
            self.show_coordinate()
        else:
            self.show_packs()

    def show_first_run(self, step: int = 0) -> None:
        """Show the first run."""
        from annotator_app.gui.starting.first_steps import FirstSteps

        self.first_steps = FirstSteps(self, step)

    def end_first_run(self) -> None:
        """Show Packs, and the packs that came during the first run."""
        self.first_steps = None
        self.show_packs()
        self.door.look_at([])

    def show_packs(self) -> None:
        """Show Packs; an open task is kept first."""
        if self.close_task():
            self.state.remove(OPEN_PACK)
            self.door.show()

    @cached_property
    def coordinator(self) -> CoordinatorDesk:
        """The coordinator's desk, which keeps its work while other screens are shown."""
        from annotator_app.gui.coordinate.desk import CoordinatorDesk

        return CoordinatorDesk(self)

    @property
    def coordinates(self) -> bool:
        """Whether the coordinator's desk is what is shown."""
        return "coordinator" in self.__dict__ and self.coordinator.standing

    def show_coordinate(self, tab: str = "") -> None:
        """Show the bundle worked on last, at the tab of that command; an open task is kept first."""
        if self.coordinates:
            self.coordinator.go_to(tab)
        elif self.close_task():
            self.state.remove(OPEN_PACK)
            self.coordinator.show(tab)

    def open_bundle(self) -> None:
        """Ask for a bundle and show it."""
        self.coordinator.choose_bundle()

    def open_pack(self, pack: str, position: int | None = None, *, quiet: bool = False) -> bool:
        """Open a pack where the person stopped, or at an item; False where it is not here any more."""
        left = self.desk is not None
        if not self.close_task():
            return False
        labelling = self._visit(pack, position, quiet=quiet)
        if labelling is None or not can_start(self, labelling):
            if left:  # nothing may go on working in a task that is closed
                self.show_packs()
            return False
        self.desk = self._desk(labelling)
        self.state.setValue(OPEN_PACK, pack)
        screen = self.desk.screen
        self.show_screen(screen, screen.CONTEXT, *screen.inner_contexts())
        self.desk.begin()
        return True

    def _desk(self, labelling: LabellingSession) -> TaskDesk:
        if isinstance(labelling, LabellingSession):
            return TaskDesk(self, TaskScreen(self.session, labelling))
        from annotator_app.gui.review.desk import ReviewDesk

        return ReviewDesk(self, labelling)

    def _visit(self, pack: str, position: int | None, *, quiet: bool) -> LabellingSession | None:
        home, language = self.session.home, self.session.language
        try:
            with suppress(LookupError):
                return LabellingSession(home, pack, language, position=position)
            from annotator_app.gui.review.desk import visit

            return visit(home, pack, language, position)
        except LookupError:
            return None
        except PostilError as error:
            if not quiet:
                self.session.messages.show(error)
            return None

    def show_screen(self, screen: QWidget, context: str, *inner: str) -> None:
        """Put a screen into the window and let its keys work."""
        self.session.keys.show_screen(context, *inner)
        self.setCentralWidget(screen)

    def close_task(self) -> bool:
        """Leave the open task, its answers on disk; False where that was not possible, and it stays open."""
        if self.desk is None:
            return True
        if not self.desk.leave():
            return False
        self.desk = None
        return True

    # --- commands that stand for themselves ------------------------------------------------------------

    def text_larger(self) -> None:
        """Show everything one step larger."""
        self._step_text(1)

    def text_smaller(self) -> None:
        """Show everything one step smaller."""
        self._step_text(-1)

    def text_normal(self) -> None:
        """Show everything in the normal size."""
        self._step_text(0)

    def _step_text(self, by: int) -> None:
        self.session.theme.step_text_size(by)
        self.session.settings["text_size"] = round(self.session.theme.text_size * 100)

    def quit(self) -> None:
        """Close the window of the system, and with it the program; it asks nothing."""
        self.window().close()

    def offer(self, paths: list[Path]) -> None:
        """Offer packs that came from outside: a double click, a drop, a second start."""
        self.window().raise_()
        self.window().activateWindow()
        if paths and self.first_steps is None:
            from annotator_app.gui.coordinate.arriving import taken_by_desk

            paths = taken_by_desk(self, paths)
        self.door.look_at(paths)

    def _give_up(self) -> None:
        self._given_up = True
        self.quit()

    # --- what Qt asks ----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Watch for second starts once the window stands."""
        super().showEvent(event)
        self.session.later(self.door.watch)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once, asking nothing; only before unsaved answers would be lost the person is asked."""
        if self.desk is not None and not self._given_up and not self.desk.leave(at_last=True):
            event.ignore()
            self.desk.ask_unsaved(self._give_up)
            return
        if self.desk is not None:
            remember(self.state, self, self.session.theme, self.desk.screen.reading)
        self.desk = None
        self.session.jobs.close()
        self.session.advice.close()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Offer the files that were dropped."""
        event.acceptProposedAction()
        self.offer([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
