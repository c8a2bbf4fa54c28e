# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which methods do which commands. Screens are thrown away and built anew; what they offered goes with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from annotator_app.gui.characters import show_panel, turn_signs
from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.parts.texts.editor import TextEditor

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow

Handlers = Mapping[str, Callable[..., Any]]


class Offers:
    """What is offered now, by context; a new offer for a context takes the place of the one before."""

    def __init__(self, keys: Keys) -> None:
        """Offer nothing yet."""
        self._keys = keys

    def put(self, context: str, handlers: Handlers) -> None:
        """Offer exactly `handlers` in `context`."""
        self._keys.withdraw(context)
        self._keys.offer(context, handlers)


def everywhere(window: MainWindow) -> Handlers:
    """Give the commands that work on every screen."""
    door = window.door
    return {
        "pack.open": door.choose_file,
        "practice.start": door.practise,
        "packs.show": window.show_packs,
        "review.show": door.review,
        "coordinate.show": window.show_coordinate,
        "bundle.new": lambda: window.show_coordinate("coordinate.bundle"),
        "bundle.open": window.open_bundle,
        "palette.open": door.open_palette,
        "help.keyboard": door.open_keyboard_page,
        "manual.show": door.open_manual,
        "settings.show": door.open_settings,
        "people.show": door.somebody_else,
        "copies.show": lambda: door.open_settings("copies"),
        "key.show": lambda: door.open_settings("signing_key"),
        "trust.show": lambda: door.open_settings("trust"),
        "save.ask": door.say_saved,
        "edit.undo": door.undo,
        "edit.redo": door.redo,
        "text.larger": window.text_larger,
        "text.smaller": window.text_smaller,
        "text.normal": window.text_normal,
        "field.turn": turn_field,
        "characters.show": lambda: show_panel(window),
        "signs.show": lambda: turn_signs(window),
        "trouble.report": lambda: save_report(window),
        "app.quit": window.quit,
    }


def save_report(window: MainWindow) -> None:
    """Save the report that tells where the program was when it met a fault."""
    from annotator_app.gui.safety.fault_report import offer

    offer(window)


def turn_field() -> None:
    """Switch the direction of the text block with the caret."""
    focus = QApplication.focusWidget()
    if isinstance(focus, TextEditor):
        focus.turn_direction()
