# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The keyboard page: a drawing of the keyboard and the keys that work here, from the table of commands; it prints."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPagedPaintDevice
from PySide6.QtWidgets import QWidget

from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.keyboard.commands import Command
from annotator_app.gui.keyboard.sheet import KeyboardSheet, paint_page
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.wrap_row import WrapRow
from annotator_app.gui.session import Session

_WIDTH = 1120
_KEY = Qt.Key
_UP, _DOWN, _PAGE_UP, _PAGE_DOWN = _KEY.Key_Up, _KEY.Key_Down, _KEY.Key_PageUp, _KEY.Key_PageDown


class KeyboardPage(KeyedDialog):
    """Shows the keys of the place one is at; Esc or F1 closes it."""

    def __init__(self, session: Session, host: QWidget, offered: Iterable[Command], about: str = "") -> None:
        """Show the keys of `offered`, the commands that work now; `about` names the place."""
        super().__init__(session, host, width=_WIDTH)
        self._offered = [command.id for command in offered]
        self._about = about
        self.set_heading(self.tr("Keyboard"), about)
        self.sheet = KeyboardSheet(self.theme, session.keys, self._offered, self)
        self.column.addWidget(self.sheet)
        self.sheet.put_below_legend(self._more_help())
        self.set_buttons(self.tr("Close"), "", self.tr("Print this page"))
        self.extra.clicked.connect(self.print_page)
        for button in (self.primary, self.extra):
            button.installEventFilter(self)

    def _more_help(self) -> QWidget:
        """Lead to the manual and to the practice pack."""
        holder = QWidget(self)
        row = WrapRow(holder, 6)
        for label, icon, command in (
            (self.tr("Manual"), "book-open", "manual.show"),
            (self.tr("Try a practice pack"), "package-open", "practice.start"),
        ):
            button = Button(self.theme, Kind.SECONDARY, holder, small=True)
            button.set_label(label, icon)
            button.clicked.connect(lambda _on=False, command=command: self._leave_for(command))
            row.addWidget(button)
        return holder

    def _leave_for(self, command: str) -> None:
        self.shut()
        self.session.keys.run(command)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll with arrows and page keys where the page is higher than the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            bar = self.pane.verticalScrollBar()
            step = {_UP: -bar.singleStep(), _DOWN: bar.singleStep(), _PAGE_UP: -bar.pageStep(),
                    _PAGE_DOWN: bar.pageStep()}.get(Qt.Key(event.key()))  # fmt: skip
            if step is not None:
                bar.setValue(bar.value() + step)
                return True
        return super().eventFilter(watched, event)

    def handlers(self) -> Mapping[str, Callable[..., Any]]:
        """F1 closes as well."""
        return {**super().handlers(), "help.keyboard": self.shut, "print.page": self.print_page}

    def print_page(self) -> None:
        """Print the page, with every key of this place."""
        from annotator_app.gui.pages.printing import print_drawing

        print_drawing(self.paint, self._title(), self.window())

    def paint(self, device: QPagedPaintDevice) -> None:
        """Paint the page in black on white, whatever the window looks like."""
        theme = Theme(fonts=self.theme.fonts)
        theme.set_mode("light")
        sheet = KeyboardSheet(theme, self.session.keys, self._offered, paper=True)
        sheet.setLayoutDirection(self.layoutDirection())
        paint_page(sheet, self._title(), device)

    def _title(self) -> str:
        return " · ".join(filter(None, ("Postil", self.tr("Keyboard"), self._about)))

    def _show_keys(self) -> None:
        super()._show_keys()
        self.extra.set_keys(self.session.keys.caps("print.page"))
