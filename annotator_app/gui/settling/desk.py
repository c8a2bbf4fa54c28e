# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Settling in the window: reads what waits in a bundle, opens the screen, and offers its commands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from annotator_app.gui.pack_words import tile_of
from annotator_app.gui.session import Session
from annotator_app.gui.settling.asked import around
from annotator_app.gui.settling.screen import SettleScreen
from annotator_app.gui.settling.words import Counts
from annotator_app.gui.shell import OPEN_PACK
from annotator_app.gui.task.side_panels import SidePanels
from annotator_app.gui.task.wording.voice import Voice
from annotator_app.language import script
from annotator_app.model.texts import shown
from annotator_app.text import name_of
from annotator_app.workflows.settling import settle_cases
from annotator_app.workflows.settling.settle_cases import ToSettle
from annotator_app.workflows.settling.settling import Settling

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow


def show_settling(
    window: MainWindow, found: ToSettle, back: Callable[[], object], position: int | None = None
) -> None:
    """Show what waits in a bundle, at `position` or the first that is open; `back` leads to where one came from."""
    if window.close_task():
        window.state.remove(OPEN_PACK)
        screen = SettleScreen(window.session, _visit(window.session, found, position))
        window.desk = SettleDesk(window, screen, found.bundle, back)
        window.show_screen(screen, "review", *screen.inner_contexts())
        window.desk.label(found)


def _visit(session: Session, found: ToSettle, position: int | None) -> Settling:
    def in_worker(write: Callable[[], None]) -> None:
        session.jobs.run(lambda _job: write(), lambda _none: None, session.messages.show)

    settling = Settling(found, *around(found.task, found.family, session.language), in_worker)
    settling.position = settling.position if position is None else position
    return settling


class SettleDesk(QObject):
    """Stands between the window and the screen for as long as it is shown."""

    def __init__(
        self, window: MainWindow, screen: SettleScreen, bundle: Path, back: Callable[[], object]
    ) -> None:
        """Label the top bar and offer the commands."""
        super().__init__(screen)
        self.screen = screen
        self._window, self._session, self._bundle, self._back = window, window.session, bundle, back
        Voice(screen)
        self.side = SidePanels(window.session, screen)
        screen.finished.connect(self._finished)
        screen.saved.rescue_asked.connect(screen.settling.retry)
        offers = window.offers
        offers.put("review", self._commands())
        offers.put("passage", {"evidence.mark_here": screen.marks.mark})
        ratings = {"response.before": screen.response_before, "response.after": screen.response_after}
        offers.put("rating", ratings)

    def leave(self, *, at_last: bool = False) -> bool:
        """Leave the screen; False where a word could not be brought to the disk."""
        return self.screen.leave(at_last=at_last)

    def ask_unsaved(self, close: Callable[[], object]) -> None:
        """Ask before words are lost: stay, or `close` without them."""
        from annotator_app.gui.dialogs.safety.unsaved import Unsaved

        dialog = Unsaved(self._session, self._window, len(self.screen.labelling.unsaved))
        dialog.rescue_asked.connect(self.screen.settling.retry)
        dialog.given_up.connect(close)
        dialog.open_now()

    def again(self, window: MainWindow) -> None:
        """Open the same case in a window that was built anew."""
        bundle, position = self._bundle, self.screen.settling.position

        def show(found: ToSettle) -> None:
            window.coordinator.bundle = bundle
            back = partial(window.coordinator.show, "coordinate.settle")
            if found.cases:
                show_settling(window, found, back, min(position, len(found.cases) - 1))
            else:
                back()

        window.door.work(self.tr("Looking for items to settle"), partial(settle_cases.run, bundle), show)

    def back(self) -> None:
        """Go to where one came from; what was said is kept first."""
        if self._window.close_task():
            self._back()

    def go_to(self) -> None:
        """Go to a case by its number."""
        from annotator_app.gui.dialogs.small import GoTo

        dialog = GoTo(self._session, self._window, self.screen.settling.count)
        dialog.chosen.connect(self.screen.go)
        dialog.open_now()

    def _commands(self) -> dict[str, Callable[..., Any]]:
        screen = self.screen
        return {
            "answer.choose": screen.choose,
            "answer.none": screen.choose_none,
            "answer.commit": screen.commit,
            "item.previous": screen.previous,
            "item.next": screen.next,
            "item.next_open": screen.next_open,
            "item.next_later": screen.next_later,
            "item.later": screen.later,
            "item.list": self.side.items,
            **({"guidelines.show": self.side.guidelines} if screen.settling.guidelines() else {}),
            "item.go_to": self.go_to,
            "text.find": screen.find,
            "text.raw": screen.aids.turn_raw,
            "lines.fold": screen.aids.fold_lines,
            "terms.look_up": screen.aids.look_up,
            "evidence.mark": screen.marks.mark,
            "question.next": lambda: screen.flow.step(1),
            "question.before": lambda: screen.flow.step(-1),
            "answer.write": screen.flow.write,
            "pane.other": screen.other_pane,
            "pane.other_back": screen.other_pane,
            "step.out": self.side.step_out,
        }

    def label(self, found: ToSettle) -> None:
        """Say in the top bar which bundle it is."""
        session, top = self._session, self.screen.frame.top
        text, tag = shown(found.title, session.language, found.language)
        form = script.to_show(tag, text)
        tile, tile_form = tile_of(found.language, found.task.languages, session.own_names)
        about = Counts().to_settle(self.screen.settling.open_count)
        top.set_pack(tile, tile_form, name_of(text), about, rtl=script.right_to_left(form))
        top.back.set_label(self.tr("Coordinate"), "chevron-left")
        top.back.clicked.disconnect()
        top.back.clicked.connect(self.back)
        top.guidelines.setVisible(bool(found.guidelines))

    def _finished(self) -> None:
        later = self.screen.settling.counts["later"]
        if later:
            self._session.messages.toast(Counts().to_settle(later))
            self.screen.next_later()
            return
        said = self.tr("All %n items are settled.", "", self.screen.settling.count)
        self._session.messages.toast(said)
