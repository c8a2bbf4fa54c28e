# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A person chooses from the menu of a button, by its key."""

from __future__ import annotations

from collections.abc import Callable

from annotator_app.gui.parts.choices.pick_button import PickButton
from tests.builders.windows import Desk


def plain(said: str) -> str:
    """A text without the marks that keep names in their direction."""
    return said.replace("\u2068", "").replace("\u2069", "")


def take_entry(desk: Desk, pick: PickButton, entry: str, settle: Callable[[], object]) -> None:
    """Open the menu of a button by its key and take an entry; the button keeps the ring."""
    pick.setFocus()
    desk.press("Space")
    desk.until(lambda: pick.menu_now is not None)
    assert pick.menu_now is not None
    next(
        one for one in pick.menu_now.actions() if f"{plain(one.text())} · ".startswith(f"{entry} · ")
    ).trigger()
    pick.menu_now.close()
    desk.until(lambda: pick.menu_now is None)
    desk.activate()  # offscreen, a menu takes the keyboard along
    settle()
    assert desk.focus is pick
