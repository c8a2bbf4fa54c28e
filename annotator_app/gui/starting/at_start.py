# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What has to be said once at a start, one dialog after the other: restored, closed unexpectedly, an unsafe place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator_app.gui.dialogs.keyed import KeyedDialog

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow

TOLD_PLACE = "told_place"


def say(window: MainWindow) -> None:
    """Mark that the window runs, and say what there is to say."""
    restored = _restored(window)
    closed = _closed(window)
    # Who reads what was restored needs no second dialog about the end before, which would say that all is here.
    waiting = [restored or closed, _place(window)]
    _next([one for one in waiting if one is not None])


def _next(waiting: list[Callable[[], KeyedDialog]]) -> None:
    if waiting:
        dialog = waiting[0]()
        dialog.closed.connect(lambda: _next(waiting[1:]))
        dialog.open_now()


def _restored(window: MainWindow) -> Callable[[], KeyedDialog] | None:
    home = window.session.home
    recovery, home.recovered = home.recovered, None
    if recovery is None:
        return None

    def made() -> KeyedDialog:
        from annotator_app.gui.dialogs.safety.work_restored import WorkRestored

        dialog = WorkRestored(window.session, window, recovery)
        dialog.item_asked.connect(window.open_pack)
        return dialog

    return made


def _closed(window: MainWindow) -> Callable[[], KeyedDialog] | None:
    from annotator_app.workflows.trouble import last_end

    if not last_end.begin(window.session.home):
        return None

    def made() -> KeyedDialog:
        from annotator_app.gui.dialogs.safety.closed_unexpectedly import ClosedUnexpectedly

        return ClosedUnexpectedly(window.session, window)

    return made


def _place(window: MainWindow) -> Callable[[], KeyedDialog] | None:
    from annotator_app.workflows.keeping import home_place

    kind = home_place.kind_of(window.session.home.path)
    told = f"{kind} {window.session.home.path}"
    if kind == "disk" or window.state.value(TOLD_PLACE, "") == told:
        return None

    def made() -> KeyedDialog:
        from annotator_app.gui.dialogs.safety.home_place import HomePlace

        window.state.setValue(TOLD_PLACE, told)
        return HomePlace(window.session, window, kind)

    return made
