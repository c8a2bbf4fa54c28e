# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A button that shows what is chosen and opens a menu with what else could be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.part import name_part

_LONGEST = 34  # characters of what is chosen that stand on the button


class PickButton(Button):
    """`picked(places)`: a person chose other entries; with `many` any number of them, else one."""

    picked = Signal(list)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, many: bool = False, named_above: bool = False
    ) -> None:
        """Start empty; what is `named_above` shows what is chosen alone, as a long name would take its room."""
        self._belongs = ""
        super().__init__(theme, Kind.SECONDARY, parent, small=True)
        self._many, self._named_above = many, named_above
        self._name, self._none = "", ""
        self._entries: tuple[str, ...] = ()
        self._short: tuple[str, ...] = ()
        self._places: tuple[int, ...] = ()
        self.menu_now: QMenu | None = None
        self.clicked.connect(self._open)

    def set_entries(
        self,
        name: str,
        entries: Sequence[str],
        places: Sequence[int],
        none: str = "",
        short: Sequence[str] | None = None,
    ) -> None:
        """Offer `entries` under `name`; those at `places` are chosen, `none` says that nothing is.

        Where the menu says more than has room, `short` is what stands on the button.
        """
        self._name, self._none = name, none
        self._entries, self._places = tuple(entries), tuple(places)
        self._short = self._entries if short is None else tuple(short)
        self._show()

    def belong_to(self, name: str) -> None:
        """Tell screen readers what the choice is about, where its place on the screen says it to others."""
        self._belongs = name
        self._tell()

    def _tell(self) -> None:
        super()._tell()
        if self._belongs:
            name_part(self, self.label, self._belongs)

    @property
    def places(self) -> tuple[int, ...]:
        """What is chosen."""
        return self._places

    def _show(self) -> None:
        chosen = translate.listed(self._short[place] for place in self._places) or self._none
        if len(chosen) > _LONGEST:
            chosen = chosen[: _LONGEST - 1] + "…"
            # A name between isolates that was cut has to end all the same.
            chosen += "\u2069" * (chosen.count("\u2068") - chosen.count("\u2069"))
        said = translate.filled(self.tr("{name}: {chosen}"), name=self._name, chosen=chosen)
        self.set_label(chosen if self._named_above else said, "chevron-down")
        if self._named_above:
            self.setAccessibleName(translate.listed((chosen, self._name)))

    def _open(self) -> None:
        menu = self.menu_now = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.destroyed.connect(self._closed)
        if self._none and not self._many:
            self._add(menu, self._none, -1)
        for place, entry in enumerate(self._entries):
            self._add(menu, entry, place)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _add(self, menu: QMenu, entry: str, place: int) -> None:
        action = QAction(entry.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(place in self._places or (place < 0 and not self._places))
        action.triggered.connect(lambda _on=False, place=place: self._take(place))
        menu.addAction(action)

    def _take(self, place: int) -> None:
        if not self._many:
            places: tuple[int, ...] = () if place < 0 else (place,)
        elif place in self._places:
            places = tuple(one for one in self._places if one != place)
        else:
            places = (*self._places, place)
        if places != self._places:
            self._places = places
            self._show()
            self.picked.emit(list(places))

    def _closed(self) -> None:
        self.menu_now = None
