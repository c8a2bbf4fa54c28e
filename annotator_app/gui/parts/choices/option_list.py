# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A group of options below one another, named by its question.

`chosen` says which options are chosen after a person changed it; setting values from the program says
nothing. A second press of a chosen option clears it. Options are made once and reused.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.choices.option import ManyOption, OneOption
from annotator_app.gui.parts.key_cap import Look
from annotator_app.gui.parts.part import Group, name_part, rove

Caps = Callable[[int], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Choice:
    """What one option shows: `slot` is its digit (0 to 9), None for none; `apart` draws a line above it.

    With `own_help` the help is of the interface, not of the data.
    """

    name: str
    help_text: str = ""
    slot: int | None = None
    script: str = ""
    rtl: bool | None = None
    apart: bool = False
    own_help: bool = False


class OptionList(Group):
    """The options of one question. Signals: `chosen(list of places)`, `got_focus()`."""

    chosen = Signal(list)
    got_focus = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, many: bool = False, low: bool = False
    ) -> None:
        """Start empty; `many` lets several options stand together, `low` takes the height of rubric lines."""
        super().__init__(parent)
        self.many = many
        self._low = low
        self._options: list[OneOption | ManyOption] = []
        self._lines: list[QFrame] = []
        self._shown: tuple[Choice, ...] = ()
        self._caps: Caps = _no_caps
        self._look = Look.STRONG
        self.setFlat(True)
        self._column = self._make_layout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0 if low else 6)
        self.adopt(theme)

    def set_choices(self, question: str, choices: Sequence[Choice]) -> None:
        """Show `choices` under the name `question`; nothing is chosen afterwards."""
        name_part(self, question)
        choices = tuple(choices)
        if choices != self._shown:
            self._shown = choices
            for place, choice in enumerate(choices):
                self._fill(place, choice, len(choices))
            for option in self._options[len(choices) :]:
                option.hide()
            for line in self._lines[len(choices) :]:
                line.hide()
        self.set_chosen(())
        if choices:
            rove(self._options, self._options[0])
        self._refresh_caps()

    def set_chosen(self, places: Sequence[int]) -> None:
        """Show exactly `places` as chosen."""
        for place, option in enumerate(self._options):
            if option.isChecked() != (place in places):
                option.setChecked(place in places)

    def chosen_places(self) -> list[int]:
        """Give the places of the chosen options, in their order."""
        return [place for place in range(len(self._shown)) if self._options[place].isChecked()]

    def set_caps(self, caps: Caps, look: Look = Look.STRONG) -> None:
        """Show the caps that `caps(slot)` gives, strong when the group has the ring, else pale."""
        self._caps, self._look = caps, look
        self._refresh_caps()

    def choose_slot(self, slot: int) -> bool:
        """Press the option with the digit `slot`; False if there is none or it is off."""
        for place, choice in enumerate(self._shown):
            if choice.slot == slot and self._options[place].isEnabled():
                self._press(place)
                return True
        return False

    def set_low(self, low: bool) -> None:
        """Take the height of rubric lines, or that of options."""
        self._low = low
        self._column.setSpacing(0 if low else 6)
        for option in self._options:
            option.set_low(low)

    def show_place(self, place: int, shown: bool) -> None:
        """Show or hide the option at `place` with its line, as where the others stand folded."""
        if self._options[place].isHidden() == shown:
            self._options[place].setVisible(shown)
        self._lines[place].setVisible(shown and self._shown[place].apart)

    def option(self, place: int) -> OneOption | ManyOption:
        """Give the option at `place`, as to switch it off with a reason."""
        return self._options[place]

    def lead_to(self, place: int) -> None:
        """Let Tab reach the option at `place` first, as where one of them always stands."""
        rove(self._options, self._options[place])

    def take_focus(self) -> None:
        """Give the ring to the chosen option, else to the first."""
        places = self.chosen_places() or [0]
        if self._shown:
            self._options[places[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        """Say whether one of the options has the ring."""
        return any(option.hasFocus() for option in self._options)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the ring up and down; choosing needs a digit, Space or a click."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        here = next((place for place, option in enumerate(self._options) if option.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        target = here + step
        if 0 <= target < len(self._shown):
            self._options[target].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_layout(self) -> QLayout:
        return QVBoxLayout(self)

    def _stand(self, line: QFrame, option: OneOption | ManyOption) -> None:
        """Give a new option its place below the others."""
        self._column.addWidget(line)
        self._column.addWidget(option)

    def _fill(self, place: int, choice: Choice, count: int) -> None:
        if place == len(self._options):
            self._add()
        option = self._options[place]
        spoken = self.tr("{name}, option {number} of {count}")
        spoken = spoken.replace("{number}", str(place + 1)).replace("{count}", str(count))
        option.set_option(
            choice.name,
            choice.help_text,
            script=choice.script,
            rtl=choice.rtl,
            own_help=choice.own_help,
            spoken=spoken.replace("{name}", choice.name),
        )
        self._lines[place].setVisible(choice.apart)
        option.show()

    def _add(self) -> None:
        place = len(self._options)
        option = (ManyOption if self.many else OneOption)(self.theme, self)
        option.set_low(self._low)
        option.clicked.connect(lambda: self._press(place))
        option.got_focus.connect(lambda: self._focused(option))
        line = QFrame(self)
        line.setFixedHeight(1)
        line.setAutoFillBackground(True)
        self._options.append(option)
        self._lines.append(line)
        self._stand(line, option)
        self.restyle()

    def restyle(self) -> None:
        """Colour the lines again."""
        for line in self._lines:
            palette = line.palette()
            palette.setColor(palette.ColorRole.Window, self.theme.colour("border"))
            line.setPalette(palette)
        super().restyle()

    def _focused(self, option: OneOption | ManyOption) -> None:
        rove(self._options, option)
        self.got_focus.emit()

    def _press(self, place: int) -> None:
        option = self._options[place]
        option.setChecked(not option.isChecked())
        if not self.many and option.isChecked():
            self.set_chosen((place,))
        if option.isChecked():
            option.tint_in()
        option.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(self.chosen_places())

    def _refresh_caps(self) -> None:
        for place, choice in enumerate(self._shown):
            caps = () if choice.slot is None else self._caps(choice.slot)
            self._options[place].set_keys(caps, self._look)


def _no_caps(slot: int) -> tuple[str, ...]:
    return (str(slot),)
