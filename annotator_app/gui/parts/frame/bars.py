# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The two bars of the task frame and how they give way when room is scarce (ux.md 5, 15 and 17).

The top bar first moves its caps into tooltips, then hides the words of its icons, then its second line, at last
the word beside the way back.
The action bar folds its last actions into "More"; the primary button always stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Icon
from annotator_app.gui.parts.frame.ribbon import Ribbon
from annotator_app.gui.parts.part import Drawn
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.tile import LanguageTile

_CAPS_FROM = 1280  # width in pixels from which caps stand in the top bar
_FOLD_BELOW = 1280  # width in pixels under which the action bar folds
_LOW = 650  # height in pixels under which the second line of the top bar goes
_EDGE = 16
_REST_GAP = 14


class _Bar(Drawn, QWidget):
    """What both bars share: they look what fits whenever their room or their contents change."""

    def event(self, event: QEvent) -> bool:
        """See what fits after something in the bar changed its size."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def minimumSizeHint(self) -> QSize:
        """The bar gives way by itself; it never makes the window wider."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self.shown_again(event):
            self.restyle()

    def _fit(self) -> None:
        """Give up what there is no room for; each bar in an order of its own."""


class TopBar(_Bar):
    """Back, what pack, which item, saved or not, and the way to items, guidelines and keyboard.

    The buttons `back`, `items`, `guidelines` and `keyboard` are bound by the window; `ribbon` is below.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the bar once; the setters fill it."""
        super().__init__(parent)
        self.back = Button(theme, Kind.QUIET)
        self.tile = LanguageTile(theme, 32)
        self.title = Label(theme, "control", weight=600, elide=True)
        self.subtitle = Label(theme, "caption", "textSoft", elide=True)
        self.item = Label(theme, "control", weight=600, wrap=False)
        self.left = Label(theme, "caption", "textSoft", wrap=False)
        self.saved_icon = Icon(theme, side=16)
        self.saved = Label(theme, "small", "success", weight=500, wrap=False)
        self.items = Button(theme, Kind.QUIET)
        self.guidelines = Button(theme, Kind.QUIET)
        self.keyboard = Button(theme, Kind.QUIET)
        self.ribbon = Ribbon(theme)
        self._saved_texts: tuple[str, ...] = ()
        self._build()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.adopt(theme)

    def set_pack(
        self, letters: str, script: str, title: str, subtitle: str, *, rtl: bool | None = None
    ) -> None:
        """Show the language tile, the name of the pack and what it asks in which language."""
        self.tile.set_letters(letters, script)
        self.title.set_text(title, rtl=rtl)
        self.subtitle.set_text(subtitle)
        self._fit()

    def set_item(self, item: str, left: str) -> None:
        """Show `Item 42 of 120` and what is left."""
        self.item.set_text(item)
        self.left.set_text(left)

    def set_saved(self, text: str, tone: str = "success") -> None:
        """Show Saved (success), Saving… (neutral), Not saved (danger) or nothing, without moving anything."""
        icons = {"success": "check", "danger": "circle-alert"}
        self.saved_icon.set_icon(icons.get(tone, "") if text else "", tone if tone in icons else "textSoft")
        self.saved.set_colour(tone if tone in icons else "textSoft")
        self.saved.set_text(text)

    def keep_room_for_saved(self, texts: Sequence[str]) -> None:
        """Keep room for the longest of `texts`, so that a change of state moves nothing."""
        self._saved_texts = tuple(texts)
        now = self.saved.text()
        widths = []
        for text in texts:
            self.saved.set_text(text)
            widths.append(self.saved.sizeHint().width())
        self.saved.set_text(now)
        self.saved.setMinimumWidth(max(widths, default=0))

    def look_at_window(self) -> None:
        """See what fits after the window changed its height, which the bar itself does not notice."""
        self._fit()

    def restyle(self) -> None:
        """Take heights again and see what fits."""
        super().restyle()
        self.keep_room_for_saved(self._saved_texts)
        self._row.setMinimumHeight(int(self.theme.size("topBar")))
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        painter.fillRect(self.rect(), self.theme.colour("canvas"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self.theme.colour("border"))
        x = (self.back.geometry().right() + self.tile.geometry().left()) // 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = (self.tile.geometry().right() + self.back.geometry().left()) // 2
        painter.fillRect(x, self._row.height() // 2 - 12, 1, 24, self.theme.colour("border"))

    def _build(self) -> None:
        self._row = QWidget(self)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(_EDGE - 3, 0, _EDGE - 3, 0)
        row.setSpacing(6)
        row.addWidget(self.back)
        row.addSpacing(12)
        row.addWidget(self.tile)
        row.addSpacing(4)
        row.addLayout(_pair(self.title, self.subtitle), 1)
        row.addSpacing(10)
        row.addLayout(_pair(self.item, self.left, Qt.AlignmentFlag.AlignTrailing))
        row.addSpacing(14)
        row.addWidget(self.saved_icon)
        row.addWidget(self.saved)
        row.addSpacing(12)
        for button in (self.items, self.guidelines, self.keyboard):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._row)
        band = QHBoxLayout()
        band.setContentsMargins(_EDGE, 0, _EDGE, int(_band_rest(self.ribbon)))
        band.addWidget(self.ribbon)
        column.addLayout(band)

    def _fit(self) -> None:
        """Give way step by step until everything has its room."""
        wide = self.width() >= _CAPS_FROM and self.theme.text_size < 1.5
        window = self.window()
        tall = (window is self or window.height() >= _LOW) and self.theme.text_size < 1.5
        buttons = (self.items, self.guidelines, self.keyboard)
        rest = self._row.sizeHint().width() - sum(button.sizeHint().width() for button in buttons)
        for caps, words in ((wide, True), (False, True), (False, False)):
            needed = sum(
                button.width_with(caps=caps, label=words and button is not self.keyboard)
                for button in buttons
            )
            if rest + needed <= self.width():
                break
        self._give(caps, words, tall)

    def _give(self, caps: bool, words: bool, second: bool) -> None:
        for button in (self.items, self.guidelines, self.keyboard):
            button.show_caps(caps)
        for button in (self.items, self.guidelines):
            button.show_label(words)
        self.keyboard.show_label(False)
        for label in (self.subtitle, self.left):
            if label.isHidden() == second:
                label.setVisible(second)
        said = self.back.width_with(caps=bool(self.back.keys), label=True) - self.back.sizeHint().width()
        self.back.show_label(self._row.minimumSizeHint().width() + said <= self.width())


class ActionBar(_Bar):
    """Quiet actions at the start, the hint and the primary button at the end."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with the primary button and without actions."""
        super().__init__(parent)
        self.primary = Button(theme, Kind.PRIMARY)
        self.more = Button(theme, Kind.QUIET)
        self.hint = Label(theme, "small", "textSoft", wrap=False)
        self.rest = Label(theme, "small", "textSoft", wrap=False)
        self.rest.hide()
        self._actions: list[Button] = []
        self._folding: list[Button] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_EDGE - 3, 0, _EDGE - 1, 0)
        self._row.setSpacing(2)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self._row.addWidget(self.rest)
        self._row.addSpacing(_REST_GAP - 2)
        self._row.addWidget(self.hint)
        self._row.addSpacing(10)
        self._row.addWidget(self.primary)
        self.more.clicked.connect(self._open_more)
        self.more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.adopt(theme)

    def add_action(self, button: Button, *, folds: bool = False) -> None:
        """Add `button` at the start side; the ones that fold go into "More" first, the last one first."""
        button.setParent(self)
        self._row.insertWidget(len(self._actions), button)
        self._actions.append(button)
        if folds:
            self._folding.append(button)
        self._fit()

    def take_out(self, button: Button) -> None:
        """Leave `button` out for good."""
        self._actions.remove(button)
        self._folding = [one for one in self._folding if one is not button]
        self._row.removeWidget(button)
        button.hide()
        self._fit()

    def set_more(self, label: str) -> None:
        """Name the button that holds what does not fit."""
        self.more.set_label(label, "ellipsis")
        self.more.show_label(False)

    def set_hint(self, text: str) -> None:
        """Say what is left; "" when nothing is."""
        if text == self.hint.text():
            return
        self.hint.set_text(text)
        self._fit()

    def set_rest(self, text: str) -> None:
        """Say one quiet thing more beside the hint, where there is room; "" for nothing."""
        if text != self.rest.text():
            self.rest.set_text(text)
            self._fit()

    def restyle(self) -> None:
        """Take heights again and see what fits."""
        super().restyle()
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as the tokens say, or as large text makes it."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """It gives way in width only."""
        return QSize(0, max(super().minimumSizeHint().height(), int(self.theme.size("actionBar"))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        painter.fillRect(self.rect(), self.theme.colour("canvas"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), self.theme.colour("border"))

    def _fit(self) -> None:
        """Fold what may fold, then the others from the end, until the row has room."""
        folded = list(self._folding) if self.width() < _FOLD_BELOW else []
        others = [button for button in self._actions if button not in self._folding]
        for button in [*reversed(self._folding), *reversed(others)]:
            if self._needed(folded) <= self.width():
                break
            folded += [] if button in folded else [button]
        for button in self._actions:
            if button.isHidden() != (button in folded):
                button.setVisible(button not in folded)
        if self.more.isHidden() == bool(folded):
            self.more.setVisible(bool(folded))
        left = self.width() - self._needed(folded)
        self.primary.show_caps(left >= 0)
        said = bool(self.rest.text()) and self.rest.sizeHint().width() + _REST_GAP <= left
        if self.rest.isHidden() == said:
            self.rest.setVisible(said)

    def _needed(self, folded: list[Button]) -> int:
        """Give the width in pixels of the row without what is folded, the primary button whole."""
        shown = [button for button in self._actions if button not in folded]
        widths = [button.width_with(caps=True, label=True) for button in [*shown, self.primary]]
        widths += [self.more.sizeHint().width()] if folded else []
        margins = self._row.contentsMargins()
        gaps = (len(widths) + 5) * self._row.spacing() + 10 + _REST_GAP
        return sum(widths) + self.hint.sizeHint().width() + gaps + margins.left() + margins.right()

    def _open_more(self) -> None:
        menu = QMenu(self)
        for button in self._actions:
            if button.isHidden():
                action = menu.addAction(button.label)
                action.triggered.connect(button.click)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))


def _pair(first: Label, second: Label, side: Qt.AlignmentFlag | None = None) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    for label in (first, second):
        if side is None:
            column.addWidget(label)
        else:
            column.addWidget(label, 0, side)
    column.addStretch(1)
    return column


def _band_rest(ribbon: Ribbon) -> float:
    theme = ribbon.theme
    return theme.size("ribbonBand") - theme.tokens["ribbon"]["height"] - 1
