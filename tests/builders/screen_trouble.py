# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""States of trouble: a disk that takes nothing, letters without a font, an end that nobody wanted, a wrong clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QFileDialog

from annotator_app.gui.dialogs.safety.closed_unexpectedly import ClosedUnexpectedly
from annotator_app.gui.dialogs.safety.unsaved import Unsaved
from annotator_app.gui.look import fonts
from annotator_app.gui.parts.frame.banner import Banner
from annotator_app.gui.task.trouble.saved import UNSAVED_AT_MOST
from annotator_app.model import clock
from annotator_app.workflows.keeping import pack_status
from annotator_app.workflows.trouble import last_end
from tests.builders import screen_packs as packs
from tests.builders import screen_tasks as tasks
from tests.builders.screen_items import pack
from tests.builders.windows import Desk

_ONE = pack("sentiment", (tasks.FEELING,))
_CUNEIFORM = "\U00012000\U00012001"


def only_reading(desk: Desk) -> None:
    """Let the store be read and not written, until the screen is closed."""
    _allow(desk, writing=False)

    def mend() -> None:
        if desk.dialogs():
            desk.press("Esc")
            desk.gone()
        _allow(desk, writing=True)
        desk.press("Ctrl+S")
        desk.until(lambda: desk.labelling.pending == 0)

    desk.afterwards.append(mend)


def _allow(desk: Desk, *, writing: bool) -> None:
    only = int(not writing)
    desk.home.store.ask(lambda connection: connection.execute(f"PRAGMA query_only = {only}"))


def may_not_write(desk: Desk) -> None:
    only_reading(desk)
    desk.press("1", "Enter")
    desk.until(desk.screen.frame.banner.isVisible)
    desk.turn(0.1)


def held(desk: Desk) -> None:
    """After three unsaved answers nothing more is begun."""
    may_not_write(desk)
    desk.press(*["2", "Enter"] * UNSAVED_AT_MOST)
    desk.turn(0.1)


def unsaved(desk: Desk) -> None:
    """Closing asks."""
    held(desk)
    desk.press("Ctrl+Q")
    desk.dialog(Unsaved)


def signed_and_open(desk: Desk) -> None:
    packs.have(desk)
    desk.app.shell.state.setValue("open_pack", pack_status.run(desk.home)[0].id)


def rescued(desk: Desk) -> None:
    """The work was saved to another place."""
    may_not_write(desk)
    stick = desk.home.path.parent / "stick"
    stick.mkdir(exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QFileDialog, "getExistingDirectory", lambda *_more: str(stick))
        desk.click(desk.screen.frame.banner.second)
        desk.dialog()
        desk.until(lambda: any(stick.glob("*/store.sqlite")))
        desk.turn(0.2)


def closed_before(desk: Desk) -> None:
    """The mark of a window that runs stands from the last time."""
    last_end.begin(desk.home)
    packs.packs(desk)
    desk.afterwards.append(lambda: last_end.end(desk.home))


def told_of_the_end(desk: Desk) -> None:
    desk.window.door.look_back()
    desk.dialog(ClosedUnexpectedly)


def _written(language: str, text: str) -> Callable[[Desk], None]:
    """A pack with cuneiform letters, on a computer that has no font with them, whatever this one has."""

    def home(desk: Desk) -> None:
        patch, plain = pytest.MonkeyPatch(), fonts._drawable
        patch.setattr(fonts, "_drawable", lambda sign, font: sign not in _CUNEIFORM and plain(sign, font))
        desk.afterwards.append(patch.undo)
        rows = [{"id": "a", "language": language, "text": {"text": text}}]
        id_ = tasks.add(desk.home, "sentiment", (tasks.FEELING,), language, own_items=rows)
        desk.app.shell.state.setValue("open_pack", id_)

    return home


def letters(desk: Desk) -> None:
    desk.until(lambda: desk.window.desk.letters.banner is not None)
    desk.turn(0.1)


def refused(desk: Desk) -> None:
    """Packs, with the banner about the pack that was not started."""
    desk.until(lambda: any(one.isVisible() for one in desk.library.findChildren(Banner)))
    desk.turn(0.1)


def wrong_clock(desk: Desk) -> None:
    """Hand back on a day before the pack was made."""
    with pytest.MonkeyPatch.context() as wrong:
        wrong.setattr(clock, "now", lambda: datetime(2010, 1, 3, 9, tzinfo=UTC))
        packs.handing(desk)


def handed_back(desk: Desk) -> None:
    packs.a_real_pack(desk, "back")


def opened_again(desk: Desk) -> None:
    """A pack that was handed back says so."""
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.turn(0.1)


STATES: dict[str, tuple[object, ...]] = {
    "may-not-write": (_ONE, may_not_write),
    "held": (_ONE, held),
    "unsaved": (_ONE, unsaved),
    "rescued": (signed_and_open, rescued),
    "closed-unexpectedly": (closed_before, told_of_the_end),
    "other-font": (_written("akk", _CUNEIFORM), refused),
    "letters": (_written("en", f"The sign {_CUNEIFORM} stands here."), letters),
    "hand-back-clock": (packs.all_done, wrong_clock),
    "handed-back-opened": (handed_back, opened_again),
}
