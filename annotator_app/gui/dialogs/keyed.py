# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What all dialogs share: their keys shut the screen below, and go when the dialog goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from annotator_app.gui.keyboard.composition import commit_composition
from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.choices.option_list import Choice, OptionList
from annotator_app.gui.parts.frame.dialog import Dialog
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.session import Session


class DeskDialog(Dialog):
    """A dialog that needs no open home. Enter presses the primary button, Esc closes."""

    def __init__(self, theme: Theme, keys: Keys, host: QWidget, **look: Any) -> None:
        """Build it; `open_now` shows it."""
        super().__init__(theme, host, **look)
        self.keys = keys
        self.options: OptionList | None = None
        self.primary.clicked.connect(self._pressed)
        self.cancel.clicked.connect(self.shut)
        self.closed.connect(self._gone)

    def handlers(self) -> Mapping[str, Callable[..., Any]]:
        """Give the commands that work while it is open; digits choose where there is a choice."""
        chooses = {} if self.options is None else {"answer.choose": self.options.choose_slot}
        return {"dialog.confirm": self.confirm, "step.out": self.shut, **chooses}

    def confirm(self) -> None:
        """Do what the primary button says; here: close."""
        self.shut()

    def open_now(self, first: QWidget | None = None) -> None:
        """Show it, keys first, so that its caps are right from the first paint; begin at the choice, if any."""
        self.keys.open_dialog(self.handlers())
        self.keys.caps_changed.connect(self._show_keys)
        self._show_keys()
        self.open_over(first)
        self._show_keys()
        if self.options is not None:
            self.options.set_caps(self.keys.slot_caps)
            if first is None:
                self.options.take_focus()

    def _pressed(self) -> None:
        # A click leaves the caret where it is, and with it what an input method has not finished.
        commit_composition()
        self.confirm()

    def _show_keys(self) -> None:
        keys = self.keys
        # A focused button takes Enter by itself, which is the key that works then.
        confirm = keys.usual_caps if self.primary.hasFocus() else keys.caps
        self.primary.set_keys(confirm("dialog.confirm"))
        self.cancel.set_keys(self.keys.caps("step.out"))

    def say(self, text: str, role: str = "body", colour: str = "text") -> Label:
        """Add a line of text to the content; it lines up with the heading, fields and choices."""
        label = Label(self.theme, role, colour, self, inset=True)
        label.set_text(text)
        self.column.addWidget(label)
        if self.isVisible():  # the layout shows it with the next event only, after the size was taken
            label.show()
        return label

    def offer(
        self, choices: Sequence[Choice], question: str = "", *, chosen: int | None = None
    ) -> OptionList:
        """Add a choice of one to the content, before the dialog opens; `chosen` is the place taken at first."""
        self.options = OptionList(self.theme, self)
        self.options.set_choices(question or self.heading.text(), choices)
        self.options.set_chosen([] if chosen is None else [chosen])
        self.column.addWidget(self.options)
        return self.options

    def taken(self) -> int | None:
        """Give the place that was chosen; where there is none yet, lead to the choice."""
        assert self.options is not None
        places = self.options.chosen_places()
        if not places:
            self.options.take_focus()
        return places[0] if places else None

    def _gone(self) -> None:
        self.keys.close_dialog()
        # The scrim that holds the dialog goes with it.
        self.parentWidget().deleteLater()


class KeyedDialog(DeskDialog):
    """A dialog over the window of a session."""

    def __init__(self, session: Session, host: QWidget, **look: Any) -> None:
        """Build it; `open_now` shows it."""
        super().__init__(session.theme, session.keys, host, **look)
        self.session = session
