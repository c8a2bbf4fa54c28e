# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a desk shows after a part of its window was pressed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator_app.gui.parts.frame.toast import Toast
from tests.builders.windows import Desk


def press_on(desk: Desk, part: QWidget) -> None:
    """Tab to a part and press it."""
    for _step in range(60):
        if part.hasFocus():
            break
        desk.press("Tab")
    assert part.hasFocus(), "it is not reached by Tab"
    desk.press("Enter")


def toasts(desk: Desk) -> list[str]:
    return [one.text.text() for one in desk.window.findChildren(Toast) if one.isVisible()]


def done(desk: Desk) -> None:
    desk.until(lambda: not desk.window.session.jobs.busy)
    desk.turn()
