# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The item list as a panel at the start side: find items by their words or by one's own answer, or by how they stand.

The caret stays in the search field; arrows move the highlight, Enter opens. Any number of items: only the
lines in view are read, and a search goes on in short steps while the window stays quick.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Final, get_args

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QWidget

from annotator_app.errors import PostilError
from annotator_app.gui import translate
from annotator_app.gui.parts.frame.side_panel import SidePanel
from annotator_app.gui.parts.lists.item_list import ItemLine, ItemList
from annotator_app.gui.parts.pill import Chip
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.wrap_row import WrapRow
from annotator_app.gui.session import Session
from annotator_app.gui.task.wording.words import spoken_line
from annotator_app.language import script
from annotator_app.text import QT_TRANSLATE_NOOP, name_of
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.labelling.label_pack import Listed, Which
from annotator_app.workflows.labelling.search_items import ItemSearch

_WIDTH: Final = 340
_TYPED_MS: Final = 120
_MOVES: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FILTERS = {
    "": QT_TRANSLATE_NOOP("ItemPanel", "All {count}"),
    "open": QT_TRANSLATE_NOOP("ItemPanel", "Open {count}"),
    "later": QT_TRANSLATE_NOOP("ItemPanel", "Decide later {count}"),
    "problem": QT_TRANSLATE_NOOP("ItemPanel", "Problem {count}"),
    "noted": QT_TRANSLATE_NOOP("ItemPanel", "With a note {count}"),
}
# Of a pack whose answers came back: who objects to that reports as well.
_FILTERS_RETURNED = {**_FILTERS, "problem": QT_TRANSLATE_NOOP("ItemPanel", "Objection or problem {count}")}


class ItemPanel(SidePanel):
    """`chosen(position)`: an item was opened from the list."""

    chosen = Signal(int)
    _stepped = Signal(int)

    def __init__(self, session: Session, host: QWidget, labelling: LabellingSession) -> None:
        """List the items of a pack."""
        super().__init__(session.theme, host, _WIDTH, at_end=False)
        self._session, self._labelling = session, labelling
        self._returned = bool(labelling.task.returned)
        self._which: Which | None = None
        self._filtered: Sequence[int] | None = None
        self._positions: Sequence[int] | None = None
        self._search: ItemSearch | None = None
        self._led_to = -1  # where the panel itself put the highlight
        self._number = 0
        self._older = False  # whether the lines are those of before the newest search
        self._enter_waits = False
        self.set_heading(self.tr("Items"), self.tr("Close"))
        self.field = LineField(session.theme, self, icon="search")
        self.field.set_name(self.tr("Find in texts and answers"))
        self.field.editor.setPlaceholderText(self.tr("Find in texts and answers"))
        self.field.editor.setProperty("own_keys", ["Enter"])
        self.field.editor.installEventFilter(self)
        self.list = ItemList(session.theme, self)
        self.list.opened.connect(self._open)
        self.foot = Label(session.theme, "small", "textSoft", self)
        self._chips: dict[str, Chip] = {}
        self.column.setSpacing(8)
        self.column.addWidget(self.field)
        self.column.addWidget(self._make_chips())
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.foot)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPED_MS)
        self._timer.timeout.connect(self._look)
        self.field.edited.connect(self._timer.start)
        self._stepped.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    def show_items(self) -> None:
        """Open with all items, at the current one."""
        self.field.set_content("")
        self._number += 1
        self._search, self._older = None, False
        self._count_chips()
        self._filter("")
        self.open_panel(self.field.editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give arrows, Page keys and Enter to the list while the caret stays in the field."""
        # The panel watches its host as well, where a key ends that the list had no use for, as at its last line.
        watched_field = watched is self.field.editor
        if watched_field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier(0)
            if plain and event.key() in (*_MOVES, *_ENTER):
                if self._timer.isActive():
                    self._timer.stop()
                    self._look()
                self._enter_waits = self._older and event.key() in _ENTER
                if self._enter_waits:
                    return True
                QApplication.sendEvent(self.list, event)
                if event.key() in _MOVES:
                    self._say_line()
                return True
        return super().eventFilter(watched, event)

    # --- what is shown ---------------------------------------------------------------------------------

    def _make_chips(self) -> QWidget:
        holder = QWidget(self)
        row = WrapRow(holder)
        group = QButtonGroup(self)
        for which in _FILTERS:
            chip = Chip(self._session.theme, holder)
            chip.setCheckable(True)
            chip.clicked.connect(lambda _on=False, which=which: self._filter(which))
            group.addButton(chip)
            row.addWidget(chip)
            self._chips[which] = chip
        return holder

    def _count_chips(self) -> None:
        counts = {which: len(self._labelling.positions(which)) for which in get_args(Which)}
        counts[""] = self._labelling.count
        for which, said in (_FILTERS_RETURNED if self._returned else _FILTERS).items():
            self._chips[which].set_chip(translate.filled(translate.said(said), count=counts[which]))

    def _filter(self, which: str) -> None:
        self._chips[which].setChecked(True)
        self._led_to = self._here()
        self._filtered = self._labelling.positions(which) if which else None  # type: ignore[arg-type]
        self._show()

    def _show(self) -> None:
        """Show what fits the filter and was found, the current item highlighted, else the first line.

        Who went to another line meanwhile stays there, however late something else is found.
        """
        here, top = self._here(), self.list.top_of_current
        positions = self._filtered
        if self._search is not None:
            found = self._search.found.positions
            wanted = None if positions is None else set(positions)
            positions = found if wanted is None else [one for one in found if one in wanted]
        self._positions = positions
        count = self._labelling.count if positions is None else len(positions)
        self.list.set_items(self.tr("Items"), count, self._page, self._spoken)
        if count and here != self._led_to and self._lists(here):
            self.list.stay_on(self._row_of(here), top)
        elif count:
            self.list.set_current_row(self._row_of(self._labelling.position))
            self._led_to = self._here()
        self._say_foot(count)

    def _here(self) -> int:
        index = self.list.currentIndex()
        return self.list.line_at(index.row()).position if index.isValid() else -1

    def _lists(self, position: int) -> bool:
        return position >= 0 if self._positions is None else position in self._positions

    def _row_of(self, position: int) -> int:
        if self._positions is None:
            return position
        return next((row for row, one in enumerate(self._positions) if one >= position), 0)

    def _say_foot(self, count: int) -> None:
        said = ""
        if self._search is not None:
            said = translate.filled(self.tr("{a} of {b}"), a=count, b=self._labelling.count)
            if not count:
                nothing = self.tr("No item has “{text}”.")
                said = translate.filled(nothing, text=name_of(self.field.content()))
            if not self._search.found.complete:
                said += " " + self.tr("Some texts are not searched yet.")
        elif not count:
            said = self.tr("No item is like this.")
        self.foot.set_text(said)
        self.foot.setVisible(bool(said))

    # --- searching -------------------------------------------------------------------------------------

    def _look(self) -> None:
        self._number += 1
        text = self.field.content().strip()
        self._search = self._labelling.search(text) if text else None
        self._led_to = self._here()
        self._older, self._enter_waits = self._search is not None, False
        if self._search is None:
            self._show()
        else:
            self._go_on(self._number)

    def _go_on(self, number: int) -> None:
        """Start the next step of the newest search; show what each has found."""
        if number != self._number or self._search is None or self.isHidden():
            return
        before = self._search.found.positions
        try:
            step = self._search.advance()
        except PostilError as error:
            self._session.messages.show(error)
            return
        if step is None or self._search.found.positions != before:
            self._show()
            self._older = step is not None and self.list.current < 0
        if self._enter_waits and not self._older and self.list.current >= 0:
            self._open(self._here())
            return
        if step is None:
            announce(self, self.foot.text())
            return
        step.then(lambda _done: self._tell_step(number))

    def _tell_step(self, number: int) -> None:
        """Have the search go on; called in the thread of the store, by when the window may be closed."""
        with suppress(RuntimeError):
            self._stepped.emit(number)

    # --- lines -----------------------------------------------------------------------------------------

    def _open(self, position: int) -> None:
        self.shut()
        self.chosen.emit(position)

    def _page(self, first: int, count: int) -> list[ItemLine]:
        if self._positions is None:
            return [_line(listed) for listed in self._labelling.items_page(first, count)]
        return [_line(listed) for listed in self._labelling.items_at(self._positions[first : first + count])]

    def _say_line(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            announce(self.list, self._spoken(self.list.line_at(index.row())))

    def _spoken(self, line: ItemLine) -> str:
        return spoken_line(line, returned=self._returned)


def _line(listed: Listed) -> ItemLine:
    position, _id, words, state, noted = listed
    return ItemLine(position, words, state, noted, script.form_of_text(words) or "Latn")
