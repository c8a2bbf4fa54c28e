# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The event filter of the focus that turns keys into commands (ux.md 6.3), and says which keys work now.

Screens offer bound methods under the ids of the table: `keys.offer("task", {"item.later": self.later})`.
A command of the visible screen, of the focused pane or of an open dialog is looked for from the inside
out. While an input method composes, nothing is done. A text field keeps what belongs to it. A held key
repeats no choice, and an Enter right after the item changed is ignored, so that a bouncing key cannot
save two items.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QWidget

from annotator_app.gui.keyboard.commands import BY_ID, COMMANDS, Command, cap_signs, keys_of, parts_of
from annotator_app.gui.keyboard.composition import composing, finish, note
from annotator_app.gui.keyboard.fields import UNDO, can, is_field, lets_through
from annotator_app.gui.keyboard.memory import KeyMemory
from annotator_app.gui.keyboard.places import Places, for_platform
from annotator_app.gui.keyboard.reading import as_own, combinations, composed, placed, types
from annotator_app.gui.translate import digits, said
from annotator_app.model.clock import monotonic_ms
from annotator_app.text import Marked

Handler = Callable[..., Any]

ENTER_GUARD_MS = 150
CONTEXT = "key_context"  # property of a widget: its context is active while the focus is inside
OWN_KEYS = "own_keys"  # property of a widget: combinations it keeps for itself while focused
_BY_DIGIT = ("answer.choose", "answer.none", "answer.all_bad")
_MOVES = frozenset(("Up", "Down", "Left", "Right", "PgUp", "PgDown"))
_KINDS = (
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.InputMethod,
)


class Keys(QObject):
    """Made once by the start-up with the application.

    Signals: `caps_changed()`: other keys work now; `pressed()`: any key went down, whatever it does.
    """

    caps_changed = Signal()
    pressed = Signal()

    def __init__(
        self, application: QApplication, places: Places | None = None, *, mac: bool | None = None
    ) -> None:
        """Follow the focus of `application`; `places` and `mac` are those of this platform unless given."""
        super().__init__(application)
        self._application = application
        self._places = places or for_platform(QGuiApplication.platformName())
        self.mac = sys.platform == "darwin" if mac is None else mac
        self._offers: dict[str, dict[str, Handler]] = {}
        self._screen = ""
        self._inner: tuple[str, ...] = ()
        self._dialogs: list[str] = []
        self._own: dict[str, tuple[str, ...]] = {}
        self._below: dict[tuple[str, int | None], tuple[str, ...]] = {}
        self._memory = KeyMemory()
        self._told: Callable[[str], None] | None = None
        self._item_since = -ENTER_GUARD_MS
        self._state: tuple[object, ...] = ()
        self._slot_caps: dict[int, tuple[str, ...]] = {}
        self._by_key = self._index()
        self.watch(QApplication.focusWidget())
        application.focusChanged.connect(self._on_focus)

    def watch(self, widget: QWidget | None) -> None:
        """Take the keys that come to `widget`: the one with the focus, and a window that has none inside.

        A filter of the whole application would be called for every paint and timer, and would have Qt load
        what it knows of all its classes at the start.
        """
        if widget is not None:
            widget.installEventFilter(self)

    def retire(self) -> None:
        """Take no key from now on: the window whose commands these are is gone."""
        self._application.focusChanged.disconnect(self._on_focus)
        if (focus := QApplication.focusWidget()) is not None:
            focus.removeEventFilter(self)
        self.deleteLater()

    # What screens say

    def offer(self, context: str, handlers: Mapping[str, Handler]) -> None:
        """Let the commands `handlers` (id to method) work in `context`; later offers add to earlier ones."""
        for command in handlers:
            _check(command, context)
        self._offers.setdefault(context, {}).update(handlers)
        self._look_again()

    def withdraw(self, context: str, *commands: str) -> None:
        """Take back the named commands of `context`, or all of them."""
        offered = self._offers.get(context, {})
        for command in commands or tuple(offered):
            offered.pop(command, None)
        self._look_again()

    def show_screen(self, context: str, *inner: str) -> None:
        """Say which screen is visible, and its inner contexts such as `comparison`, outer first."""
        self._screen, self._inner = context, inner
        self._slot_caps.clear()
        self._look_again()

    def open_dialog(self, handlers: Mapping[str, Handler]) -> None:
        """Shut the screen below and let `handlers` work until `close_dialog`; dialogs may stand on each other."""
        for command in handlers:
            _check(command, "dialog")
        self._dialogs.append(f"dialog {len(self._dialogs) + 1}")
        self._offers[self._dialogs[-1]] = dict(handlers)
        self._look_again()

    def close_dialog(self) -> None:
        """Give the keys back to what lies below."""
        self._offers.pop(self._dialogs.pop(), None)
        self._look_again()

    def item_changed(self) -> None:
        """Say that another item is shown: an Enter in the next moment is ignored."""
        self._item_since = monotonic_ms()

    def set_own_keys(self, own: Mapping[str, tuple[str, ...]]) -> None:
        """Use the combinations a person set for some commands."""
        self._own = dict(own)
        self._by_key = self._index()
        self._look_again()

    def take_choices(self, stored: Mapping[str, Any]) -> None:
        """Use the preset and the own keys of the setting `keys`."""
        from annotator_app.gui.keyboard.choices import in_force

        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.set_own_keys(in_force(stored, mac=self.mac, mirrored=mirrored))

    def listen(self, told: Callable[[str], None] | None) -> None:
        """Give the next keys to `told` instead of doing what they mean, until None ends it."""
        self._told = told

    def keys_of(self, command: str) -> tuple[str, ...]:
        """Give all combinations of `command` as they are written in the table."""
        return keys_of(BY_ID[command], mac=self.mac, own=self._own)

    # What the window asks

    def caps(self, command: str, slot: int | None = None) -> tuple[str, ...]:
        """Give the signs for the caps of `command` that work now; () when none does or it is not offered.

        Under the scrim of a dialog caps stay as they were, so that nothing moves there.
        """
        found = self._working_caps(command, slot)
        if not self._dialogs:
            self._below[command, slot] = found
        return found or self._below.get((command, slot), ())

    def _working_caps(self, command: str, slot: int | None) -> tuple[str, ...]:
        for key in keys_of(BY_ID[command], mac=self.mac, own=self._own):
            if slot is not None and parts_of(key)[-1] != str(slot):
                continue
            if not self._kept_by_focus(key) and self._target((key,))[0] == command:
                return self.signs(key)
        return ()

    def slot_caps(self, slot: int) -> tuple[str, ...]:
        """Give the caps that choose the option with the digit `slot` now."""
        if slot not in self._slot_caps:
            self._slot_caps[slot] = self.caps("answer.choose", slot) if slot else self.caps("answer.none")
        return self._slot_caps[slot]

    def usual_caps(self, command: str) -> tuple[str, ...]:
        """Give the signs of the first combination of `command`, wherever it works: for lists of keys."""
        combos = keys_of(BY_ID[command], mac=self.mac, own=self._own)
        return self.signs(combos[0]) if combos else ()

    def field_caps(self, command: str, slot: int | None = None, *, one_line: bool = False) -> tuple[str, ...]:
        """Give the signs of the combination of `command` that works while the caret is in a field."""
        through = (key for key in self.keys_of(command) if lets_through(key, one_line=one_line))
        wanted = (key for key in through if slot is None or parts_of(key)[-1] == str(slot))
        key = next(wanted, "")
        return self.signs(key) if key else ()

    def offered(self, *also: str) -> list[Command]:
        """Give the commands that work now, and those of the contexts `also`, in the order of the table."""
        contexts = (*self._contexts(), *also)
        active = {command for context in contexts for command in self._offers.get(context, {})}
        return [command for command in COMMANDS if command.id in active]

    def run(self, command: str, *arguments: int) -> bool:
        """Do `command` as its key would; False if nobody offers it now."""
        for context in self._contexts():
            handler = self._offers.get(context, {}).get(command)
            if handler is not None:
                handler(*arguments)
                return True
        return False

    def choose(self, command: str) -> None:
        """Do `command` as a menu does, which is asked before the field with the caret: undo may be its own."""
        focus = QApplication.focusWidget()
        kept = any(self._kept_by_focus(key) for key in self.keys_of(command) if key in UNDO)
        if kept and focus is not None:
            getattr(focus, UNDO[self.keys_of(command)[0]])()
        elif not self.composing:
            self.run(command)

    def bind(self, button: QWidget, command: str) -> None:
        """Let `button` do `command` when clicked and always show the caps that work now."""
        button.clicked.connect(lambda: self.run(command))
        button.set_keys(self.caps(command))
        self.caps_changed.connect(_Caps(self, button, command).refresh)

    @property
    def writing(self) -> bool:
        """Whether the caret is in a text field."""
        return is_field(QApplication.focusWidget())

    @property
    def seen(self) -> dict[str, str]:
        """What keys typed on this layout, by their place."""
        return self._memory.letters

    @property
    def composing(self) -> bool:
        """Whether an input method is composing."""
        return composing(QApplication.focusWidget())

    # The filter

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are commands; everything else goes on as if nobody had looked."""
        if event.type() not in _KINDS or not isinstance(watched, QWidget):
            return False
        if isinstance(event, QInputMethodEvent):
            note(watched, event)
            return self._take_composed(event)
        # A file or a printer is chosen in a window of its own, with keys of its own.
        if not isinstance(event, QKeyEvent) or QApplication.activeModalWidget() is not None:
            return False
        return QApplication.focusWidget() in (None, watched) and self._take_key(watched, event)

    def _take_key(self, watched: QWidget, event: QKeyEvent) -> bool:
        kind = event.type()
        if kind != QEvent.Type.ShortcutOverride:
            self._memory.notice(event, self._places)
        if kind == QEvent.Type.KeyRelease:
            return False
        pressed = kind == QEvent.Type.KeyPress
        if composing(watched):
            # What types goes to the field as always; Enter, Tab, arrows, Ctrl and Alt are not meant for it.
            return pressed and not types(event)
        if self._told is not None:
            event.accept()
            if pressed and not event.isAutoRepeat() and (key := as_own(event, self._places)):
                self._told(key)
            return True
        if pressed and not event.isAutoRepeat():
            self.pressed.emit()
        return self._take(event, not pressed)

    def _take(self, event: QKeyEvent, only_asked: bool) -> bool:
        # What is bound to a place counts by it, whatever the key types.
        read = (*placed(event, self._places), *combinations(event, self._places, latin=self._memory.latin))
        command, handler, key = self._target(tuple(key for key in read if not self._kept_by_focus(key)))
        if handler is None:
            return False
        event.accept()
        if only_asked or self._ignored(BY_ID[command], event):
            return True
        digit = parts_of(key)[-1].strip("[]")
        slot = (int(digit),) if digit.isdigit() and command in _BY_DIGIT and _takes_digit(handler) else ()
        _do(handler, *slot)
        return True

    def _take_composed(self, event: QInputMethodEvent) -> bool:
        """Do what a key with Ctrl means where an input method took it for a text, which nobody wanted."""
        key = composed(event.commitString(), self._memory.held)
        _command, handler, _key = self._target((key,)) if key else ("", None, "")
        if handler is not None:
            _do(handler)
        return bool(key)

    def _target(self, found: tuple[str, ...]) -> tuple[str, Handler | None, str]:
        for context in self._contexts():
            offered = self._offers.get(context, {})
            meant = ((key, command) for key in found for command in self._by_key.get(key, ()))
            for key, command in meant:
                if command in offered and self._reaches(command, context):
                    return command, offered[command], key
        return "", None, ""

    def _reaches(self, command: str, context: str) -> bool:
        if self._dialogs and context == "everywhere":
            return BY_ID[command].over_dialogs
        return BY_ID[command].writing or not self.writing

    def _ignored(self, command: Command, event: QKeyEvent) -> bool:
        if event.isAutoRepeat() and not command.repeats:
            return True
        return command.guarded and monotonic_ms() - self._item_since < ENTER_GUARD_MS

    def _contexts(self) -> tuple[str, ...]:
        """The active contexts, inner ones first."""
        if self._dialogs:
            return (self._dialogs[-1], "everywhere")
        inner = []
        widget = QApplication.focusWidget()
        while widget is not None:
            context = widget.property(CONTEXT)
            if context:
                inner.append(context)
            widget = widget.parentWidget()
        return (*inner, *reversed(self._inner), self._screen, "everywhere")

    def _kept_by_focus(self, key: str) -> bool:
        """Whether the focused widget keeps `key`: its own keys, and in a field all that types or edits."""
        focus = QApplication.focusWidget()
        if focus is None:
            return False
        if key in (focus.property(OWN_KEYS) or ()):
            return True
        if not is_field(focus):
            # What scrolls or is a list moves inside; only presets have commands on such keys.
            return key in _MOVES and isinstance(focus, QAbstractScrollArea)
        if key in UNDO:
            return can(focus, UNDO[key])
        return not lets_through(key, one_line=isinstance(focus, QLineEdit))

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and before is not before.window():
            before.removeEventFilter(self)
        if now is None:
            self._memory.let_go()
        self.watch(now)
        finish(before)
        self._look_again()

    def _look_again(self) -> None:
        focus = QApplication.focusWidget()
        own = tuple(focus.property(OWN_KEYS) or ()) if focus is not None else ()
        kind = (isinstance(focus, QLineEdit), own) if is_field(focus) else own
        offered = tuple(frozenset(self._offers.get(context, ())) for context in self._contexts())
        state = (self.writing, kind, self._contexts(), offered, tuple(self._own.items()))
        if state != self._state:
            self._state = state
            self._slot_caps.clear()
            self.caps_changed.emit()

    def _index(self) -> dict[str, list[str]]:
        index: dict[str, list[str]] = {}
        for command in COMMANDS:
            for key in keys_of(command, mac=self.mac, own=self._own):
                index.setdefault(key, []).append(command.id)
        return index

    def signs(self, key: str) -> tuple[str, ...]:
        """Give what stands on the caps of the combination `key`, in the language of the interface."""
        signs = [
            self.seen.get(sign[1], sign[1]) if len(sign) == 3 and sign[0] == "[" else sign
            for sign in cap_signs(key, mac=self.mac)
        ]
        return tuple(said(sign) if isinstance(sign, Marked) else digits(sign) for sign in signs)


class _Caps(QObject):
    """Keeps the caps of one button current for as long as the button lives."""

    def __init__(self, keys: Keys, button: QWidget, command: str) -> None:
        super().__init__(button)
        self._keys, self._button, self._command = keys, button, command

    def refresh(self) -> None:
        self._button.set_keys(self._keys.caps(self._command))


def _check(command: str, context: str) -> None:
    if context not in BY_ID[command].contexts:
        raise ValueError(f"{command} is not a command of {context}")


def _do(handler: Handler, *slot: int) -> None:
    try:
        handler(*slot)
    except Exception as bug:  # a filter that raises ends PySide 6.11 on Python 3.11 with a crash
        sys.excepthook(type(bug), bug, bug.__traceback__)


def _takes_digit(handler: Handler) -> bool:
    return bool(inspect.signature(handler).parameters)
