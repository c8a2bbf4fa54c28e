# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A small window with a button and two fields, a task that only notes its commands, and key events as systems send them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget

from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.keyboard.places import MACOS, WINDOWS, X11, Places

K = Qt.Key
M = Qt.KeyboardModifier
NONE, CTRL, ALT, SHIFT = M.NoModifier, M.ControlModifier, M.AltModifier, M.ShiftModifier
BY_X11 = Places("scan", X11)
BY_WINDOWS = Places("scan", WINDOWS)
BY_MACOS = Places("virtual", MACOS)
# Scan codes of X11 of the keys used here, named by what a US keyboard types.
ONE, ZERO, S, D, COMMA = 10, 19, 39, 40, 59


def press(
    key: int, modifiers: M = NONE, text: str = "", scan: int = 0, virtual: int = 0, repeat: bool = False
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, int(key), modifiers, scan, virtual, 0, text, repeat)


@dataclass
class Done:
    """What the offered commands noted down."""

    calls: list[str] = field(default_factory=list)

    def choose(self, digit: int) -> None:
        self.calls.append(f"choose {digit}")

    def none(self) -> None:
        self.calls.append("none")

    def noting(self, word: str) -> Callable[[], None]:
        return lambda: self.calls.append(word)


@dataclass
class Desk:
    window: QWidget
    plain: QPushButton
    line: QLineEdit
    text: QTextEdit
    done: Done
    keys: Keys

    def send(self, event: QKeyEvent) -> list[str]:
        QApplication.sendEvent(QApplication.focusWidget(), event)
        return self.done.calls


def standing(qapp: QApplication) -> Iterator[Desk]:
    QLocale.setDefault(QLocale(QLocale.Language.English))  # signs of keys have the digits of the last window
    keys = Keys(qapp, BY_X11, mac=False)
    window = QWidget()
    column = QVBoxLayout(window)
    plain, line, text = QPushButton(), QLineEdit(), QTextEdit()
    for widget in (plain, line, text):
        column.addWidget(widget)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    plain.setFocus()
    done = Done()
    offer = {name: done.noting(name) for name in ("answer.commit", "item.later", "item.report", "item.next")}
    keys.offer("task", {"answer.choose": done.choose, "answer.none": done.none, **offer})
    keys.offer("everywhere", {name: done.noting(name) for name in ("edit.undo", "save.ask", "packs.show")})
    keys.show_screen("task")
    yield Desk(window, plain, line, text, done, keys)
    keys.retire()
    window.close()
