# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The command palette: one field that finds every command that works now, packs by name, items by number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.keyboard.commands import GROUP_NAMES, Command
from annotator_app.gui.parts.key_cap import KeyHint
from annotator_app.gui.parts.lists.search_line import SearchLine
from annotator_app.gui.parts.lists.search_list import SearchList
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.session import Session
from annotator_app.language.folding import fold
from annotator_app.language.search import Entry, LabelSearch
from annotator_app.text import name_of

_PACK, _ITEM = "pack:", "item:"
_LINES = 9
_TOP = 92
_AROUND = 190  # pixels of field, foot and edges around the list


@dataclass(frozen=True)
class Known:
    """What can be gone to besides commands: packs by id and title, how many items; and what was done last."""

    packs: tuple[tuple[str, str], ...] = ()
    items: int = 0
    recent: tuple[str, ...] = ()


class Palette(KeyedDialog):
    """Signals: `command_chosen(id)`, `pack_chosen(id)`, `item_chosen(position)`."""

    command_chosen = Signal(str)
    pack_chosen = Signal(str)
    item_chosen = Signal(int)

    def __init__(self, session: Session, host: QWidget, offered: Iterable[Command], known: Known) -> None:
        """Offer the commands that work now; take `offered` before the dialog shuts them."""
        super().__init__(session, host, width=session.theme.size("paletteWidth"), top=_TOP)
        self._commands = {command.id: command for command in offered if command.group}
        self._known = known
        self.set_heading(self.tr("Find any command"))
        # The field says it to eyes; the name of the dialog stays.
        self.heading.hide()
        self.field = LineField(self.theme, self, icon="search")
        self.field.set_name(self.heading.text())
        self.list = SearchList(self.theme, self, numbered=False, folds=False)
        self.list.set_name(self.heading.text())
        self.column.addWidget(self.field)
        self.nothing = Label(self.theme, "body", "textSoft", self, inset=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._meant = ""
        line = self.list.line_height()
        room = host.height() - _TOP - round(self.theme.pad(_AROUND))
        for part in (self.list, self.nothing):  # one of them is shown; the window keeps its height
            part.setFixedHeight(max(3, min(_LINES, room // line)) * line)
            self.column.addWidget(part)
        self.column.addLayout(self._foot())
        self._search = LabelSearch([self._entry(command) for command in self._commands.values()])
        self._pack_search = LabelSearch([Entry(id_, (title,)) for id_, title in known.packs])
        self.field.edited.connect(self._filter)
        self.field.editor.installEventFilter(self)
        self.list.picked.connect(self._take)
        self._filter()

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin in the field."""
        super().open_now(first or self.field.editor)

    def confirm(self) -> None:
        """Do what is highlighted; where nothing was found, look for what was meant."""
        if self._meant:
            self.field.set_content(self._meant)
            self._filter()
        else:
            self._take(self.list.current())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move the highlight while the caret stays."""
        if (
            watched is self.field.editor
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self.list.move(step)
                return True
        return super().eventFilter(watched, event)

    def _show_keys(self) -> None:
        super()._show_keys()
        # There is no button for it; the field says how to leave.
        self.field.box.set_keys(self.session.keys.caps("step.out"))

    def _take(self, id_: str) -> None:
        if not id_:
            return
        self.shut()
        if id_.startswith(_PACK):
            self.pack_chosen.emit(id_.removeprefix(_PACK))
        elif id_.startswith(_ITEM):
            self.item_chosen.emit(int(id_.removeprefix(_ITEM)))
        else:
            self.command_chosen.emit(id_)

    def _filter(self) -> None:
        query = self.field.content().strip()
        found = self._search.find(query) if query else []
        # Who types the beginning of a name means it; everything else keeps the order of the search.
        found.sort(key=lambda id_: not fold(translate.said(self._commands[id_].text)).startswith(fold(query)))
        lines = list(self._lines(query, found))
        self.list.set_lines(lines, found[0] if found else "")
        self._say_nothing(query if not lines else "")

    def _say_nothing(self, query: str) -> None:
        """Say that nothing is called `query`, and what may have been meant; "" if something was found."""
        self.list.setVisible(not query)
        self.nothing.setVisible(bool(query))
        self._meant = (self._search.near(query) or self._pack_search.near(query)) if query else ""
        if not query:
            return
        said = self.tr("No command or pack has “{text}”.")
        if self._meant:
            said = self.tr("No command or pack has “{text}”. Did you mean “{other}”? Enter takes it.")
        self.nothing.set_text(translate.filled(said, text=name_of(query), other=self._meant))
        announce(self.field, self.nothing.text())

    def _foot(self) -> QHBoxLayout:
        hints = KeyHint(self.theme, self)
        enter = self.session.keys.usual_caps("dialog.confirm")
        hints.set_hints([((("↑",), ("↓",)), self.tr("move")), ((enter,), self.tr("do it"))])
        hints.setMinimumWidth(hints.sizeHint().width())
        same = Label(self.theme, "small", "textFaint", self)
        same.set_text(self.tr("The key beside a command does the same without this window."))
        row = QHBoxLayout()
        row.setContentsMargins(3, 4, 3, 0)
        row.setSpacing(16)
        row.addWidget(hints)
        row.addStretch(1)
        row.addWidget(same)
        return row

    def _lines(self, query: str, found: list[str]) -> Iterator[SearchLine]:
        if query.isdecimal() and 1 <= int(query) <= self._known.items:
            said = translate.filled(self.tr("Go to item {number}"), number=int(query))
            yield SearchLine(f"{_ITEM}{int(query) - 1}", said, icon="hash")
        recent = [id_ for id_ in self._known.recent if id_ in self._commands and not query]
        if recent:
            yield SearchLine("group recent", self.tr("Used last"), heading=True)
            yield from (self._line(self._commands[id_]) for id_ in recent)
        found = found if query else list(self._commands)
        for group, heading in GROUP_NAMES.items():
            inside = [self._commands[id_] for id_ in found if self._commands[id_].group == group]
            packs = self._pack_search.find(query) if group == "packs" and query else []
            if inside or packs:
                yield SearchLine(f"group {group}", translate.said(heading), heading=True)
            yield from (self._line(command) for command in inside)
            titles = dict(self._known.packs)
            for id_ in packs:
                yield SearchLine(f"{_PACK}{id_}", titles[id_], in_group=True, icon="package")

    def _line(self, command: Command) -> SearchLine:
        caps = self.session.keys.usual_caps(command.id)
        return SearchLine(
            command.id, translate.said(command.text), keys=caps, in_group=True, icon=command.icon
        )

    def _entry(self, command: Command) -> Entry:
        said = translate.said(command.text)
        aliases = (str(command.aliases), translate.said(command.aliases)) if command.aliases else ()
        return Entry(command.id, tuple(dict.fromkeys((said, str(command.text)))), aliases)
