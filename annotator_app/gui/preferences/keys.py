# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Settings of keys: ready sets of keys, and another key for any command by pressing it (ux.md 6.2).

A key that another command has is shown with the name of that command while it is held, and nothing
changes; one that nobody may have is refused with the reason. What was changed is taken back one by one or
at once.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.keyboard import choices as key_choices
from annotator_app.gui.keyboard import presets as key_presets
from annotator_app.gui.keyboard.commands import BY_ID, COMMANDS, GROUP_NAMES, Command
from annotator_app.gui.keyboard.keys import OWN_KEYS
from annotator_app.gui.keyboard.presets import Preset
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.choices.option_list import Choice
from annotator_app.gui.parts.key_cap import KeyHint
from annotator_app.gui.parts.lists.search_line import SearchLine
from annotator_app.gui.parts.lists.search_list import SearchList
from annotator_app.gui.parts.scroll import ScrollPane
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.parts.texts.label import Label, trouble_label
from annotator_app.gui.preferences.page import PreferencePage
from annotator_app.gui.session import Session
from annotator_app.language.search import Entry, LabelSearch
from annotator_app.text import QT_TRANSLATE_NOOP, name_of

_LINES = 6


class KeyButton(Button):
    """Shows the keys of a command and waits for others when pressed. `left()`: the focus went away."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class KeysPage(PreferencePage):
    """Type the name of a command, Enter, and press the new key."""

    name = "keys"
    title = QT_TRANSLATE_NOOP("settings", "Keys")
    icon = "keyboard"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the keys as they are now."""
        super().__init__(session, parent)
        self._current = ""
        self._presets: tuple[Preset | None, ...] = (None, *key_presets.ALL)
        self.heading(self.tr("Ready sets of keys"))
        here = [one.id if one else "" for one in self._presets].index(self._preset())
        self.presets = self.one_of(
            self.tr("Ready sets of keys"),
            [self._choice(one) for one in self._presets],
            here,
            self._take_preset,
        )
        self.presets.set_caps(lambda _slot: ())
        self.theirs = QVBoxLayout()
        self.theirs.setSpacing(4)
        self.column.addLayout(self.theirs)
        self.heading(self.tr("Key of a command"))
        self._make_list()
        self._make_change()
        self.column.addStretch(1)
        self._show_theirs()
        self._filter()

    # --- building --------------------------------------------------------------------------------------

    def _make_list(self) -> None:
        self.field = LineField(self.theme, self, icon="search")
        self.field.set_name(self.tr("Key of a command"))
        self.field.set_hint(self.tr("Type to search"))
        self.field.editor.setProperty(OWN_KEYS, ["Enter"])
        self.field.editor.installEventFilter(self)
        self.field.edited.connect(self._filter)
        self.list = SearchList(self.theme, self, numbered=False)
        self.list.set_name(self.tr("Key of a command"))
        self.list.setFixedHeight(_LINES * self.list.line_height())
        self.list.highlighted.connect(self._show)
        self.list.picked.connect(lambda _id: self.listen())
        self.nothing = Label(self.theme, "small", "textSoft", self, inset=True)
        for part in (self.field, self.nothing, self.list):
            self.column.addWidget(part)
        self._search = LabelSearch([_entry(command) for command in changeable()])

    def _make_change(self) -> None:
        self.name_label = Label(self.theme, "control", "text", self, weight=600, inset=True)
        self.trouble = trouble_label(self.theme, self)
        self.change = KeyButton(self.theme, Kind.SECONDARY, self)
        self.change.clicked.connect(self.listen)
        self.change.left.connect(self._stop)
        self.restore = Button(self.theme, Kind.QUIET, self)
        self.restore.set_label(self.tr("Usual key"), "undo-2")
        self.restore.clicked.connect(self._restore)
        self.restore_all = Button(self.theme, Kind.QUIET, self)
        self.restore_all.set_label(self.tr("All usual keys"), "undo-2")
        self.restore_all.clicked.connect(self._restore_all)
        self.column.addWidget(self.name_label)
        self.column.addWidget(self.trouble)
        for buttons in ((self.change,), (self.restore, self.restore_all)):
            row = QHBoxLayout()
            row.setContentsMargins(self.theme.ring_room, 0, self.theme.ring_room, 0)
            row.setSpacing(8)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            self.column.addLayout(row)

    # --- presets ---------------------------------------------------------------------------------------

    def _preset(self) -> str:
        wanted = str(self.session.settings["keys"].get("preset", ""))
        return wanted if wanted in key_presets.BY_ID else ""

    def _take_preset(self, place: int) -> None:
        preset = self._presets[place]
        self._store(key_choices.with_preset(self.session.settings["keys"], preset.id if preset else ""))
        self._show_theirs()

    def _show_theirs(self) -> None:
        """Say what the keys of the imitated program do here."""
        while self.theirs.count():
            self.theirs.takeAt(0).widget().deleteLater()
        preset = key_presets.BY_ID.get(self._preset())
        if preset is not None and preset.imitates:
            undone = Label(self.theme, "small", "textSoft", self, inset=True)
            undone.set_text(translate.said(key_presets.UNDONE))
            self.theirs.addWidget(undone)
        for command, word in preset.theirs if preset else ():
            hint = KeyHint(self.theme, self)
            caps = self.session.keys.usual_caps(command)
            said = translate.filled(
                self.tr("{word} there, here: {command}"),
                word=word,
                command=translate.said(BY_ID[command].text),
            )
            hint.set_hints([((caps,), said)])
            self.theirs.addWidget(hint)

    # --- one command -----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move the highlight while the caret stays; Enter goes on to the key."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.list.move(step)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.listen()
            return True
        return False

    def listen(self) -> None:
        """Wait for the new key of the highlighted command; Esc leaves it as it is."""
        if not self._current:
            return
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.change.set_keys(())
        self.change.set_label(self.tr("Press the new key"), "keyboard")
        announce(self.change, self.tr("Press the new key"))
        self.session.keys.listen(self._pressed)

    def _pressed(self, combination: str) -> None:
        if combination == "Esc":
            self._stop()
            return
        mac, stored = self.session.keys.mac, self.session.settings["keys"]
        refused = key_choices.refusal(combination, mac=mac)
        other = key_choices.clash(combination, self._current, stored, mac=mac)
        caps = self.session.keys.signs(combination)
        self.change.set_keys(caps)
        if refused is not None:
            self._complain(translate.said(refused))
        elif other is not None:
            said = translate.filled(
                self.tr("{keys} is the key of: {command}"),
                keys=" ".join(caps),
                command=translate.said(other.text),
            )
            self._complain(said)
        else:
            self._store(key_choices.with_own(stored, self._current, combination))
            self._stop()

    def _complain(self, sentence: str) -> None:
        self.trouble.set_text(sentence)
        announce(self.trouble, sentence, at_once=True)
        # The sentence takes its room first.
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        part = self.parentWidget()
        while part is not None and not isinstance(part, ScrollPane):
            part = part.parentWidget()
        if part is not None:
            part.reveal(self.change)

    def _stop(self) -> None:
        self.session.keys.listen(None)
        self._show(self._current)

    def _restore(self) -> None:
        self._store(key_choices.with_own(self.session.settings["keys"], self._current, None))

    def _restore_all(self) -> None:
        self._store(key_choices.without_own(self.session.settings["keys"]))

    def _store(self, stored: dict[str, object]) -> None:
        self.session.settings["keys"] = stored
        self.session.keys.take_choices(stored)
        self._filter()

    # --- showing ---------------------------------------------------------------------------------------

    def _show(self, id_: str) -> None:
        self._current = id_ if id_ in BY_ID else ""
        own = key_choices.own_of(self.session.settings["keys"])
        self.trouble.set_text("")
        self.name_label.set_text(translate.said(BY_ID[id_].text) if self._current else "")
        self.change.set_label(self.tr("Change the key"), "keyboard")
        self.change.set_keys(self.session.keys.usual_caps(id_) if self._current else ())
        self.change.setEnabled(bool(self._current))
        self.restore.setEnabled(self._current in own)
        self.restore_all.setEnabled(bool(own))

    def _filter(self) -> None:
        query = self.field.content().strip()
        lines = list(self._lines(query))
        self.list.set_lines(lines, self._current)
        said = "" if lines else translate.filled(self.tr("No command has “{text}”."), text=name_of(query))
        self.nothing.set_text(said)
        self.nothing.setVisible(bool(said))
        announce(self.field, said)
        self._show(self.list.current())

    def _lines(self, query: str) -> Iterator[SearchLine]:
        found = self._search.find(query) if query else [command.id for command in changeable()]
        for group, heading in GROUP_NAMES.items():
            inside = [BY_ID[id_] for id_ in found if (BY_ID[id_].group or "anywhere") == group]
            if inside:
                yield SearchLine(f"group {group}", translate.said(heading), heading=True)
            for command in inside:
                caps = self.session.keys.usual_caps(command.id)
                yield SearchLine(command.id, translate.said(command.text), keys=caps, in_group=True)

    def _choice(self, preset: Preset | None) -> Choice:
        if preset is None:
            return Choice(self.tr("Usual keys"))
        return Choice(translate.said(preset.name), translate.said(preset.about))


def changeable() -> list[Command]:
    """Give the commands that can have another key."""
    return [command for command in COMMANDS if command.id not in key_choices.FIXED]


def _entry(command: Command) -> Entry:
    said = translate.said(command.text)
    aliases = (str(command.aliases), translate.said(command.aliases)) if command.aliases else ()
    return Entry(command.id, tuple(dict.fromkeys((said, str(command.text)))), aliases)
