# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Packs: go on with one key; see what is due, what is finished, what was handed back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator_app.gui import pack_words, translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.frame.banner import Banner
from annotator_app.gui.parts.frame.empty_state import EmptyState
from annotator_app.gui.parts.lists.pack_row import PackRow
from annotator_app.gui.parts.part import empty_out
from annotator_app.gui.parts.scroll import ScrollPane
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.session import Session
from annotator_app.gui.sidebar import Sidebar
from annotator_app.language import names, script
from annotator_app.text import QT_TRANSLATE_NOOP, Marked
from annotator_app.workflows.keeping.pack_status import NOTHING, PackStatus, Today

_SECTIONS: tuple[tuple[Marked, tuple[str, ...]], ...] = (
    (QT_TRANSLATE_NOOP("LibraryScreen", "In progress"), ("in_progress", "new")),
    (QT_TRANSLATE_NOOP("LibraryScreen", "Finished, ready to hand back"), ("finished", "changed")),
    (QT_TRANSLATE_NOOP("LibraryScreen", "Handed back"), ("handed_back",)),
)
_REVIEWS = QT_TRANSLATE_NOOP("LibraryScreen", "Answers to check")
_ARCHIVE = QT_TRANSLATE_NOOP("LibraryScreen", "In the archive")
_NARROW = 1100
_HEAD_AROUND = 56 + 2 * 6 + 20  # margins, gaps, and air after the title
_HANDED_BACK_SHOWN = 5
_ROWS_AT_ONCE = 24
_FOOT = 20
_BACK_FROM = 12  # pixels more than needed from which the card that scrolls stays in place again
_MARGINS = (28, 22, 28)


class LibraryScreen(QWidget):
    """Signals: `opened(pack id)`, `hand_back_asked(pack id)`, `archived(pack id)`, `brought_back(pack id)`."""

    opened = Signal(str)
    hand_back_asked = Signal(str)
    archived = Signal(str)
    language_asked = Signal()
    brought_back = Signal(str)

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        """Build the screen; `show_packs` fills it. `name` is what the coordinator calls the person."""
        super().__init__(parent)
        self.session = session
        theme = session.theme
        theme.changed.connect(self._take_rooms)
        theme.changed.connect(self._fit_sidebar)
        self.sidebar = Sidebar(session, name, self)
        self._banner: Banner | None = None
        self._rows: list[PackRow] = []
        self._unfolded: set[str] = set()
        self._shown: list[PackStatus] = []
        self._filling: Iterator[None] | None = None
        self.today = Label(theme, "small", "textSoft", self)
        self.today.hide()
        self._top = QVBoxLayout()
        self._packs: dict[PackRow, PackStatus] = {}
        self.empty = EmptyState(theme, self)
        self.pane = ScrollPane(theme, self)
        self.pane.column.setSpacing(6)
        self._whole, row = QVBoxLayout(self), QHBoxLayout()
        for layout in (self._whole, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._whole.addLayout(row, 1)
        row.addWidget(self.sidebar)
        main = self._main = QVBoxLayout()
        main.setSpacing(10)
        main.addLayout(self._head(theme))
        main.addWidget(self.today)
        main.addLayout(self._beside_the_bar())
        main.addWidget(self.pane, 1)
        main.addWidget(self.empty, 1)
        row.addLayout(main, 1)
        self._label_empty()

    def show_packs(self, packs: Iterable[PackStatus], today: Today = NOTHING) -> None:
        """Show the packs that are not replaced; the ring goes to the one worked on last.

        The rows in view are there at once, the others follow while the window is already used.
        """
        self._shown = [pack for pack in packs if pack.state != "replaced"]
        here = [pack for pack in self._shown if pack.state != "archived"]
        self._clear()
        self._say_today(today)
        self._main.setContentsMargins(*_MARGINS, 0 if here else _MARGINS[0])
        self.empty.setVisible(not here)
        self.pane.setVisible(bool(here))
        if not here:
            self.empty.primary.setFocus()
            return
        self._filling = self._fill(here)
        for _row in range(_ROWS_AT_ONCE):
            next(self._filling, None)
        self._take_rooms()
        self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._fill_on)

    def put_banner(self, banner: Banner) -> None:
        """Put a banner over the whole width, in place of one that stands there."""
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
        self._banner = banner
        self._whole.insertWidget(0, banner)

    def _beside_the_bar(self) -> QHBoxLayout:
        """Give the card that stays the width of the rows that scroll under it."""
        row, bar = QHBoxLayout(), self.pane.verticalScrollBar()
        room = QWidget(self)
        room.setFixedWidth(bar.sizeHint().width())
        room.hide()
        bar.rangeChanged.connect(lambda _least, most: room.setVisible(most > 0))
        row.setSpacing(0)
        row.addLayout(self._top, 1)
        row.addWidget(room)
        return row

    def _fill(self, here: list[PackStatus]) -> Iterator[None]:
        active = [pack for pack in here if pack.state == "in_progress"]
        card = max(active, key=lambda pack: pack.last_used, default=None)
        if card is not None:
            self._add_row(card, self._top, large=True)
            yield
        checking = [pack for pack in here if pack.kind == "review" and pack.state != "handed_back"]
        yield from self._add_section(_REVIEWS, [pack for pack in checking if pack is not card])
        here = [pack for pack in here if pack not in checking]
        for title, states in _SECTIONS:
            inside = [pack for pack in here if pack.state in states and pack is not card]
            yield from self._add_section(title, sorted(inside, key=_order))
        yield from self._add_section(_ARCHIVE, [pack for pack in self._shown if pack.state == "archived"])
        self.pane.column.addSpacing(_FOOT)
        self.pane.column.addStretch(1)

    def _fill_on(self) -> None:
        """Add the next rows, and go on when nothing else is to be done."""
        if self._filling is None:
            return
        for _row in range(_ROWS_AT_ONCE):
            if next(self._filling, self) is self:
                self._filling = None
                break
        self._take_rooms()
        if self._filling is not None:
            QTimer.singleShot(0, self, self._fill_on)

    def _say_today(self, today: Today) -> None:
        self._today = today
        said = self.tr("Today: %n items in {time}", "", today.items)
        time = pack_words.minutes(today.active_ms)
        self.today.set_text(translate.filled(said, time=time) if today.items else "")
        self.today.setVisible(bool(today.items))

    def _take_rooms(self) -> None:
        """Let the columns of all rows stand below one another, whatever their buttons and pills say."""
        small = [row for row in self._rows if not row.large]
        status = max((row.status_width() for row in small), default=0)
        action = max((row.action_width() for row in small), default=0)
        for row in small:
            row.set_rooms(status, action)

    def current(self) -> PackStatus | None:
        """Give the pack whose row has the ring, else the first."""
        row = next((row for row in self._rows if row.hasFocus()), self._rows[0] if self._rows else None)
        return self._packs[row] if row else None

    def open_current(self) -> None:
        """Do what the button of the current pack says."""
        pack = self.current()
        if pack is None:
            self.session.keys.run("pack.open")
        else:
            self._press(pack)

    def hand_back(self) -> None:
        """Hand the current pack back."""
        pack = self.current()
        if pack is not None and pack.state != "archived":
            self.hand_back_asked.emit(pack.id)

    def archive(self) -> None:
        """Move the current pack to the archive; it can be undone."""
        pack = self.current()
        if pack is not None and pack.state != "archived" and pack.kind == "task":
            self.archived.emit(pack.id)

    def step_out(self) -> None:
        """Go back to the packs from a button or the banner."""
        if not any(row.hasFocus() for row in self._rows):
            (self._rows[0] if self._rows else self.empty.primary).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from pack to pack."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        here = next((place for place, row in enumerate(self._rows) if row.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
        elif 0 <= here + step < len(self._rows):
            self._rows[here + step].setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """See where the card stands after something took room or gave it back, as a banner does."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._place_card()
        return done

    def _place_card(self) -> None:
        """Let the card stay over the rows; where that leaves them no room, it scrolls with them."""
        card = next((row for row in self._rows if row.large), None)
        if card is None:
            return
        stays = self._top.indexOf(card) >= 0
        needed = self._whole.totalMinimumHeightForWidth(self.width())
        needed += 0 if stays else card.sizeHint().height() + self._main.spacing() + _BACK_FROM
        if stays == (needed <= self.height()):
            return
        focus = card.hasFocus()
        if stays:
            self.pane.column.insertWidget(0, card)
        else:
            self._top.addWidget(card)
        card.show()
        if focus:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: object) -> None:
        """Make the sidebar narrow where room is scarce."""
        super().resizeEvent(event)
        self._fit_sidebar()
        self._fit_head()

    def _fit_sidebar(self) -> None:
        large = self.session.theme.large_text
        self.sidebar.set_narrow(large or self.width() < _NARROW)

    def _fit_head(self) -> None:
        """Keep keys, then the words of finding, for the tooltip where the head has no room."""
        title, find, open_ = self._heads
        room = self.width() - self.sidebar.maximumWidth() - title.wanted() - _HEAD_AROUND
        for caps, words in ((True, True), (False, True), (False, False)):
            needed = find.width_with(caps=caps, label=words) + open_.width_with(caps=caps, label=True)
            if needed <= room:
                break
        for button in (find, open_):
            button.show_caps(caps)
        find.show_label(words)

    def _head(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        title = Label(theme, "page", "text", self, wrap=False)
        title.set_text(self.tr("Packs"))
        row.addWidget(title)
        row.addStretch(1)
        find, open_ = Button(theme, Kind.SECONDARY, self), Button(theme, Kind.SECONDARY, self)
        find.set_label(self.tr("Find a pack or a command"), "search")
        open_.set_label(self.tr("Open a pack"), "folder-open")
        for button, command in ((find, "palette.open"), (open_, "pack.open")):
            self.session.keys.bind(button, command)
            row.addWidget(button)
        self._heads = title, find, open_
        theme.changed.connect(self._fit_head)
        return row

    def _label_empty(self) -> None:
        self.empty.set_state(
            self.tr("No packs yet"),
            self.tr("Double-click the pack file from your coordinator, drop it here, or open it:"),
            self.tr(
                "A pack file ends in .taskpack and usually comes by e-mail or USB stick. No internet is needed."
            ),
        )
        self.empty.set_drop(True)
        self.empty.primary.set_label(self.tr("Open a pack"), "folder-open")
        self.session.keys.bind(self.empty.primary, "pack.open")
        self.empty.second.set_label(self.tr("Try a practice pack"))
        self.session.keys.bind(self.empty.second, "practice.start")
        # Whoever cannot read this interface finds its language by the sign and the name in its own letters.
        own = names.own_name_alone(self.session.language)
        form = script.to_show(self.session.language, own)
        self.empty.quiet.set_label(own, "languages", script=form, rtl=script.right_to_left(form))
        self.empty.quiet.setAccessibleDescription(self.tr("Language of the interface"))
        self.empty.quiet.clicked.connect(self.language_asked)
        self.empty.quiet.show()

    def _add_section(self, title: Marked, packs: list[PackStatus]) -> Iterator[None]:
        if not packs:
            return
        self.pane.column.addLayout(self._section_head(title, len(packs)))
        folds = {"handed_back": _HANDED_BACK_SHOWN, "archived": 0}.get(packs[0].state)
        folded = folds is not None and len(packs) > folds and packs[0].state not in self._unfolded
        shown = packs[:folds] if folded else packs
        if shown:
            card = Card(self.session.theme, self.pane.content, pad=2)
            card.column.setSpacing(0)
            self.pane.column.addWidget(card)
        for place, pack in enumerate(shown):
            self._add_row(pack, card.column, lined=place > 0)
            yield
        if folded:
            self.pane.column.addWidget(self._unfold_button(packs), 0, Qt.AlignmentFlag.AlignLeading)

    def _section_head(self, title: Marked, count: int) -> QHBoxLayout:
        theme, row = self.session.theme, QHBoxLayout()
        row.setContentsMargins(3, 10, 0, 2)
        row.setSpacing(8)
        head = Label(theme, "control", "text", self.pane.content, weight=600, wrap=False)
        head.set_text(translate.said(title))
        number = Label(theme, "small", "textSoft", self.pane.content, wrap=False)
        number.set_text(translate.number(count))
        for part in (head, number):
            row.addWidget(part)
        row.addStretch(1)
        return row

    def _unfold_button(self, packs: list[PackStatus]) -> Button:
        button = Button(self.session.theme, Kind.QUIET, self.pane.content, small=True)
        button.set_label(translate.filled(self.tr("Show all {count}"), count=len(packs)), "chevron-down")
        button.clicked.connect(lambda: self._unfold(packs[0].state))
        return button

    def _unfold(self, state: str) -> None:
        self._unfolded.add(state)
        self.show_packs(self._shown, self._today)

    def _add_row(
        self, pack: PackStatus, column: QVBoxLayout, *, large: bool = False, lined: bool = False
    ) -> None:
        row = PackRow(self.session.theme, self.pane.content, large=large, lined=lined)
        row.show_pack(pack_words.row_of(self.session, pack, self._shown, card=large))
        row.clicked.connect(lambda: self._press(pack))
        row.set_enter_keys(self.session.keys.usual_caps("pack.continue"))
        column.addWidget(row)
        self._rows.append(row)
        self._packs[row] = pack

    def _press(self, pack: PackStatus) -> None:
        if pack.state in ("finished", "changed"):
            self.hand_back_asked.emit(pack.id)
        elif pack.state == "archived":
            self.brought_back.emit(pack.id)
        else:
            self.opened.emit(pack.id)

    def _clear(self) -> None:
        self._filling = None
        self._rows.clear()
        self._packs.clear()
        for column in (self._top, self.pane.column):
            empty_out(column)


def _order(pack: PackStatus) -> tuple[str, str]:
    return (pack.due or "9999", "".join(chr(0x10FFFF - ord(sign)) for sign in pack.last_used))
