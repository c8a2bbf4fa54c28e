# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""States of what teaches: the manual and the practice pack."""

from __future__ import annotations

from collections.abc import Callable

from annotator_app.gui.dialogs.answering.practised import Practised
from annotator_app.gui.dialogs.manual import Manual
from annotator_app.gui.parts.choices.option import OneOption
from annotator_app.workflows.building.practising import practice
from annotator_app.workflows.keeping import pack_status
from tests.builders.screen_packs import nothing
from tests.builders.windows import Desk


def manual(page: str, asked: str = "") -> Callable[[Desk], None]:
    """The manual at a page, as after a search."""

    def bring(desk: Desk) -> None:
        desk.app.keys.run("manual.show")
        desk.dialog(Manual).show_page(page)
        if asked:
            desk.type(asked)

    return bring


def practising(family: str, *keys: str) -> Callable[[Desk], None]:
    """A practice pack at its first item."""

    def bring(desk: Desk) -> None:
        practice.start(desk.home, desk.window.session.language)
        (pack,) = (one for one in pack_status.run(desk.home) if one.family == family)
        desk.window.open_pack(pack.id)
        desk.turn()
        desk.press(*keys)

    return bring


def clicked(desk: Desk) -> None:
    """A click is told its key."""
    practising("sentiment")(desk)
    desk.click(next(one for one in desk.screen.findChildren(OneOption) if one.isVisible()))


def practised(desk: Desk) -> None:
    practising("rating", "3", "5", "Enter")(desk)
    desk.dialog(Practised)


def all_practised(desk: Desk) -> None:
    """The last kind of task is done as well."""
    practising("comparison")(desk)
    while not desk.dialogs(Practised):
        before = desk.labelling.counts["open"]
        desk.press("1", "Enter")
        desk.turn(0.1)
        assert desk.labelling.counts["open"] < before


STATES: dict[str, tuple[object, ...]] = {
    "manual": (nothing, manual("contributor")),
    "manual-found": (nothing, manual("contributor", "pack")),
    "manual-nothing": (nothing, manual("contributor", "zzqq")),
    "manual-coordinator": (nothing, manual("coordinator")),
    **{
        f"practice-{family}": (nothing, practising(family))
        for family in ("sentiment", "open_question", "rating", "comparison")
    },
    "practice-clicked": (nothing, clicked),
    "practised": (nothing, practised),
    "practised-all": (nothing, all_practised),
}
