# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What of its files a draft takes: a sheet, a tier, a list or a split of each, the encoding of a text, and which rows.

A choice is there only where a file has it. What is taken where nobody chooses comes first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.parts.choices.pick_button import PickButton
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.preferences.page import PreferencePage
from annotator_app.gui.session import Session
from annotator_app.text import QT_TRANSLATE_NOOP, Marked, name_of
from annotator_app.workflows.building.files_look import OF_FILE, FilesLook
from annotator_app.workflows.building.plans.told_sources import ToldSources

_KINDS: dict[str, Marked] = {
    "sheet": QT_TRANSLATE_NOOP("PartsForm", "Sheet"),
    "tier": QT_TRANSLATE_NOOP("PartsForm", "Tier"),
    "text": QT_TRANSLATE_NOOP("PartsForm", "Text"),
    "file": QT_TRANSLATE_NOOP("PartsForm", "Part"),
    "list": QT_TRANSLATE_NOOP("PartsForm", "Part"),
    "part": QT_TRANSLATE_NOOP("PartsForm", "Part"),
    "split": QT_TRANSLATE_NOOP("PartsForm", "Split"),
}
_LONGEST = 24  # characters of a column's name before its values
_INTO = " › "  # from a list to one inside it


@dataclass(frozen=True)
class _Choice:
    """What a source may say of how it is read: `values` as people read them, and which stands.

    `short` are the entries as they stand on the button, `none` says what is so where nothing is said.
    """

    name: str
    values: Sequence[str]
    entries: Sequence[str]
    short: Sequence[str]
    here: Sequence[int] = ()
    none: str = ""

    def value(self, places: Sequence[int]) -> str:
        """Give what the plan is to say of a choice; nothing for what is taken where it says nothing."""
        return self.values[places[0]] if places and (self.none or places[0]) else ""


class PartsForm(PreferencePage):
    """Writes into `draft`. `changed()`: other rows are taken.

    `read_asked(number)`: the source of that number is to be read otherwise.
    """

    changed = Signal()
    read_asked = Signal(int)

    def __init__(self, session: Session, draft: ToldSources, parent: QWidget) -> None:
        """Show nothing; what can be chosen comes with the files."""
        super().__init__(session, parent)
        self.draft = draft
        self.picks: dict[tuple[int, str], PickButton] = {}
        self._files: dict[int, Label] = {}  # over the choices of a file, where there are several
        self._offered: Sequence[Any] = ()
        self._choices: dict[tuple[int, str], _Choice] = {}
        self._columns: dict[str, tuple[str, ...]] = {}
        self.by = PickButton(self.theme, self)
        self.by.picked.connect(self._take_column)
        self.values = PickButton(self.theme, self, many=True)
        self.values.picked.connect(self._take_values)
        for pick in (self.by, self.values):
            self.column.addWidget(pick)
        self.hide()

    def offer(self, found: FilesLook) -> None:
        """Offer what is in the files that were read; buttons that stand keep the ring."""
        self._offered = found.offered
        self._choices = dict(self._found())
        files = {number for number, _key in self._choices} if len(self._offered) > 1 else set()
        _take_out(self.picks, self.picks.keys() - self._choices.keys())
        _take_out(self._files, self._files.keys() - files)
        place = 0
        for key, choice in self._choices.items():
            number = key[0]
            place += self._put(place, self._files, number, self._head) if number in files else 0
            files.discard(number)
            place += self._put(place, self.picks, key, self._pick)
            self.picks[key].set_entries(choice.name, choice.entries, choice.here, choice.none, choice.short)
        self._show_rows()
        self.setVisible(bool(self.picks or self._columns))

    def _put(self, place: int, there: dict[Any, Any], key: Any, make: Callable[[Any], QWidget]) -> int:
        """Let a part stand at `place`; give how many parts that are."""
        if key not in there:
            there[key] = make(key)
            self.column.insertWidget(place, there[key])
        return 1

    def _head(self, number: int) -> Label:
        label = Label(self.theme, "small", "textSoft", self, inset=True)
        label.set_text(name_of(self.draft.sources[number].name))
        return label

    def _pick(self, key: tuple[int, str]) -> PickButton:
        pick = PickButton(self.theme, self)
        pick.picked.connect(lambda places: self._take(key, places))
        if key[0] in self._files:
            pick.belong_to(self._files[key[0]].text())
        return pick

    # --- parts and encodings ---------------------------------------------------------------------------

    def _found(self) -> Iterator[tuple[tuple[int, str], _Choice]]:
        for number, one in enumerate(self._offered):
            if one.encodings:
                names = [name for name, _piece in one.encodings]
                said = [
                    translate.filled("{name} · {piece}", name=name, piece=piece)
                    for name, piece in one.encodings
                ]
                choice = _Choice(self.tr("Encoding"), names, said, names, none=self.tr("not chosen"))
                yield (number, "encoding"), self._standing(choice, number, "encoding")
            if one.parts:
                said = [self._part(one.ways(part)) for part in one.parts]
                none = self._whole(one.kind) if one.whole else ""
                choice = _Choice(translate.said(_KINDS[one.kind]), one.parts, said, said, none=none)
                yield (number, "rows"), self._standing(choice, number, "rows")

    def _standing(self, choice: _Choice, number: int, key: str) -> _Choice:
        """Give a choice as it stands; what a plan says and no file has is among it."""
        said = self.draft.source_options()[number].get(key)
        if not said:
            return replace(choice, here=() if choice.none else (0,))
        if said not in choice.values:
            more = (name_of(said),)
            choice = replace(
                choice,
                values=(*choice.values, said),
                entries=(*choice.entries, *more),
                short=(*choice.short, *more),
            )
        return replace(choice, here=(choice.values.index(said),))

    def _whole(self, kind: str) -> str:
        """Give what is taken where no part is named."""
        return self.tr("the whole folder") if kind in ("part", "split") else self.tr("the whole file")

    def _part(self, ways: Iterable[Sequence[str]]) -> str:
        """Give a part as people read it: a list by the names on the way to it, all lists by all of theirs."""
        return name_of(
            translate.listed(_INTO.join(one or self.tr("each entry") for one in way) for way in ways)
        )

    def _take(self, key: tuple[int, str], places: list[int]) -> None:
        number, said = key
        self.draft.read_source(number, said, self._choices[key].value(places))
        self.read_asked.emit(number)

    # --- rows ------------------------------------------------------------------------------------------

    def _show_rows(self) -> None:
        """Offer the columns by whose values rows can be chosen; what a plan says of several columns is left to it."""
        where = self._where()
        self._columns = {} if where is None else self._by_values(where)
        column = next(iter(where or {}), "")
        names = list(self._columns)
        by = self.tr("by {column}")
        said = [
            self.tr("by file") if name == OF_FILE else translate.filled(by, column=name_of(name))
            for name in names
        ]
        self.by.set_entries(self.tr("Rows"), said, [names.index(column)] if column else [], self.tr("all"))
        self.by.setVisible(bool(names))
        self.values.setVisible(bool(column))
        if where and column:
            values = self._columns[column]
            here = [values.index(one) for one in where[column]]
            named = self.tr("File") if column == OF_FILE else _short(column)
            self.values.set_entries(named, [name_of(one) for one in values], here)

    def _by_values(self, where: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
        """Give the columns with their values in all sources, those that are chosen already among them."""
        found: dict[str, dict[str, None]] = {}
        for of_source in (*(self._offered[number].values for number in self._own()), where):
            for name, values in of_source.items():
                found.setdefault(name, {}).update(dict.fromkeys(values))
        return {name: tuple(values) for name, values in found.items() if len(values) > 1 or name in where}

    def _own(self) -> list[int]:
        """Give the numbers of the sources whose rows become items."""
        options = self.draft.source_options()[: len(self._offered)]
        return [number for number, one in enumerate(options) if "join" not in one]

    def _where(self) -> Mapping[str, Sequence[str]] | None:
        """Give by which values of a column rows are chosen, alike in all sources; None where it is told otherwise."""
        options = self.draft.source_options()
        told: list[Mapping[str, Any]] = [
            {
                name: [one] if isinstance(one, str) else list(one)
                for name, one in options[number]["where"].items()
            }
            for number in self._own()
            if options[number].get("where")
        ]
        if not told:
            return {}
        return told[0] if all(one == told[0] for one in told) and len(told[0]) == 1 else None

    def _take_column(self, places: list[int]) -> None:
        column = list(self._columns)[places[0]] if places else ""
        self._choose_rows(column, self._columns[column][:1] if column else ())

    def _take_values(self, places: list[int]) -> None:
        column = next(iter(self._where() or {}))
        self._choose_rows(column, [self._columns[column][place] for place in sorted(places)])
        if not places:
            self.by.setFocus()

    def _choose_rows(self, column: str, values: Sequence[str]) -> None:
        """Take the rows with these values alone; of a source without such a column, and without values, all."""
        told = self.draft.source_options()
        for number in self._own():
            has = column in self._offered[number].values or column in told[number].get("where", ())
            self.draft.read_source(number, "where", {column: list(values)} if has and values else None)
        self._show_rows()
        self.changed.emit()


def _short(name: str) -> str:
    """Give a name that leaves room for what is chosen beside it."""
    line = name_of(name)
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _take_out(parts: dict[Any, Any], keys: Iterable[Any]) -> None:
    for key in list(keys):
        gone = parts.pop(key)
        gone.hide()
        gone.deleteLater()
