# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""States of what keeps the work safe: safety copies, what a restore would change, and what a check found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator_app.gui.dialogs.safety.home_checked import HomeChecked
from annotator_app.gui.dialogs.safety.make_copy import MakeCopy
from annotator_app.gui.dialogs.safety.restore_copy import RestoreCopy
from annotator_app.gui.dialogs.settings import PAGES, SettingsDialog
from annotator_app.gui.preferences.safety_copies import SafetyCopiesPage
from annotator_app.model import clock
from annotator_app.store.safety import copies
from annotator_app.workflows.keeping import pack_status, safe_home
from annotator_app.workflows.signing import identity
from tests.builders import screen_packs, screen_tasks
from tests.builders.screen_dialogs import settings_page
from tests.builders.windows import Desk

COPIES = PAGES.index(SafetyCopiesPage)


def copied(desk: Desk) -> None:
    """Two copies that open, one that does not, and work that is newer than all of them; the app makes none meanwhile."""
    assert desk.home.store.keeper is not None
    desk.home.store.keeper._asked = True
    screen_packs.packs(desk, 1)
    (pack,) = pack_status.run(desk.home)
    for number in range(2):
        screen_packs.answer(desk, pack.id, 1)
        copy = safe_home.backup(desk.home).path
        when = copies.in_name(clock.moment(f"2026-11-{20 + number}T09:05:00Z"))
        copy.rename(copy.with_name(f"store-{when}-{number + 1:04d}.sqlite"))
    bad = desk.home.backups / f"store-{copies.in_name(clock.moment('2026-11-23T18:40:00Z'))}-0003.sqlite"
    bad.write_bytes(copies.listed(desk.home.backups)[0].path.read_bytes()[:9000])
    screen_packs.answer(desk, pack.id, 2)
    screen_tasks.add(desk.home, "sentiment", (screen_tasks.FEELING,), desk.data, count=4, series="later")


def copies_page(desk: Desk) -> SafetyCopiesPage:
    """Open the page and wait until the copies were looked at."""
    settings_page(COPIES)(desk)
    page = desk.dialogs(SettingsDialog)[-1].page
    assert isinstance(page, SafetyCopiesPage)
    desk.until(lambda: not desk.window.session.jobs.busy)
    desk.turn()
    return page


def looked_at(number: int) -> Callable[[Desk], None]:
    def bring(desk: Desk) -> None:
        rows = [row for row in copies_page(desk).rows if not row.first.isHidden()]
        desk.click(rows[number].first)
        desk.dialog(RestoreCopy)

    return bring


def looked_at_somebody_elses(desk: Desk) -> None:
    """A copy that another person's home wrote."""
    file = _of_somebody_else(desk)
    copies_page(desk).care.look_at(file)
    desk.dialog(RestoreCopy)


def making(desk: Desk) -> None:
    desk.click(copies_page(desk).make)
    desk.dialog(MakeCopy)


def checked(desk: Desk) -> None:
    desk.click(copies_page(desk).check)
    desk.dialog(HomeChecked)


def ill(desk: Desk) -> None:
    """The key is gone. No copy stands here, and so no day in the picture."""
    desk.home.key_file.unlink()


def _of_somebody_else(desk: Desk) -> Path:
    from annotator_app.workflows.keeping.home import open_home

    place = desk.home.path.parent / f"{desk.home.path.name}-theirs"
    with open_home(place) as theirs:
        identity.new(theirs, "Contributor 11")
        return safe_home.backup(theirs, place.with_suffix(".homecopy")).path


STATES: dict[str, tuple[object, ...]] = {
    "copies": (copied, copies_page),
    "copies-none": (lambda _desk: None, copies_page),
    "copies-look": (copied, looked_at(1)),
    "copies-look-other": (copied, looked_at_somebody_elses),
    "copies-make": (screen_packs.packs, making),
    "copies-checked": (screen_packs.packs, checked),
    "copies-ill": (ill, checked),
}
