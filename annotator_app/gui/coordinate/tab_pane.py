# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One tab of the coordinator's desk: what the desk asks of each, and how each asks the worker."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from annotator_app.gui.jobs import while_there
from annotator_app.gui.parts.frame.dialog import Dialog

if TYPE_CHECKING:
    from annotator_app.gui.coordinate.desk import CoordinatorDesk
    from annotator_app.gui.dialogs.working import LongWork
    from annotator_app.gui.parts.button import Button
    from annotator_app.workflows.standing.desk_overview import Overview


class TabPane(QWidget):
    """One tab. It lives as long as the screen; `desk` gives session, window, bundle and the worker.

    `context` is the inner key context of its commands (a row of `STACKS` in commands.py).
    """

    context: ClassVar[str] = ""

    def __init__(self, desk: CoordinatorDesk) -> None:
        """Keep the desk; `begin` is called whenever the tab comes into view."""
        super().__init__()
        self.desk, self.session = desk, desk.session
        self._reading: LongWork | None = None
        self._led: QWidget | None = None

    def heads(self) -> Sequence[Button]:
        """Give the buttons that stand at the end of the title, the primary one last."""
        return ()

    def handlers(self) -> Mapping[str, Callable[..., Any]]:
        """Give the methods for the commands of `context`."""
        return {}

    def begin(self) -> None:
        """The tab comes into view: put the focus, ask for what is shown."""

    def ask(
        self,
        heading: str,
        work: Callable[[Any], Any],
        take: Callable[[Any], None],
        ended: Callable[[], None] | None = None,
    ) -> None:
        """Have the worker read what is shown; who reads anew, or leaves the tab, is told no older answer.

        `ended` is called when that is over, whether it was told, was stopped or failed.
        """
        self._give_up()
        self._reading = self.desk.work(heading, work, while_there(self, take))
        if ended is not None:
            over = while_there(self, lambda _: ended())
            self._reading.destroyed.connect(over)

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing for a tab that is left: its bar would stand over what is shown next."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._give_up()

    def _give_up(self) -> None:
        if self._reading is not None and isValid(self._reading):
            self._reading.give_up()
        self._reading = None

    def wait(self) -> None:
        """Begin at the name of the tab, until what was asked for is there and `lead_to` goes on."""
        self._led = None
        self._name().setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def waits(self) -> bool:
        """Whether the focus still waits at the name of the tab; whoever went elsewhere meanwhile stays there."""
        return self.desk.pane is self and self.window().focusWidget() is self._name()

    def lead_to(self, part: QWidget) -> None:
        """Give `part` the focus that waits; below a dialog, when that closes."""
        if self.waits:
            part.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.desk.pane is self and part is not self._led:
            # Looking for dialogs goes through the whole window, and rows come ten times a second.
            for dialog in self.window().findChildren(Dialog):
                dialog.lead_back(self._name(), part)
            self._led = part

    def _name(self) -> QWidget:
        assert self.desk.screen is not None
        return self.desk.screen.tabs.current

    def show_overview(self, overview: Overview) -> None:
        """The bundle was counted anew."""

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Take files that were dropped or opened; False where they are none of this tab's."""
        del paths
        return False

    def take_sources(self, paths: Sequence[Path]) -> bool:
        """Read files or folders of rows that were dropped; False where the tab reads none."""
        del paths
        return False

    def undo(self) -> None:
        """Undo what was done last in this tab, if anything."""
