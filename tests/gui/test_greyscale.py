# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Nothing is told by colour alone: without any colour, what is chosen, marked or open still looks different."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, pairwise

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.choices.option import ManyOption, OneOption
from annotator_app.gui.parts.choices.score_row import ScoreBox
from annotator_app.gui.parts.choices.segments import Segment
from annotator_app.gui.parts.frame.ribbon import (
    AGREE,
    ANSWERED,
    CORRECTED,
    DISAGREE,
    LATER,
    OPEN,
    PROBLEM,
    Ribbon,
)
from annotator_app.gui.parts.texts.reading_block import Mark, ReadingBlock
from annotator_app.gui.parts.texts.reading_document import ReadingText

CLEAR = 55  # of 255 steps of grey: more than any tint differs from its paper
CURRENT = -1
MODES = ("light", "dark", "contrast")


def grey(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def clearly_different(one: QImage, other: QImage) -> int:
    """Give how many pixels differ by more than a tint does."""
    assert one.size() == other.size()
    return sum(
        abs(one.pixelColor(x, y).red() - other.pixelColor(x, y).red()) > CLEAR
        for y in range(one.height())
        for x in range(one.width())
    )


def option(theme: Theme) -> OneOption:
    made = OneOption(theme)
    made.set_option("Mixed", "Praise and criticism")
    made.set_keys(("4",))
    return made


def check(theme: Theme) -> ManyOption:
    made = ManyOption(theme)
    made.set_option("Mixed")
    made.set_keys(("4",))
    return made


def score(theme: Theme) -> ScoreBox:
    made = ScoreBox(theme)
    made.set_point("4", "4 Good")
    return made


def segment(theme: Theme) -> Segment:
    made = Segment(theme)
    made.set_segment("clearly", "clearly, option 2 of 3")
    made.set_keys(("2",), made._look)
    return made


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("make", [option, check, score, segment])
def test_what_is_chosen_is_seen(
    theme: Theme, qtbot: object, make: Callable[[Theme], QWidget], mode: str
) -> None:
    theme.set_mode(mode)
    part = make(theme)
    qtbot.addWidget(part)
    part.resize(part.sizeHint().expandedTo(part.sizeHint()))
    before = grey(part)
    part.setChecked(True)
    assert clearly_different(before, grey(part)) >= 40


@pytest.mark.parametrize("mode", MODES)
def test_states_of_items_are_told_apart_by_height(theme: Theme, qtbot: object, mode: str) -> None:
    """Of review only the three verdicts stand together; of the task only the four states of items."""
    theme.set_mode(mode)
    columns = {}
    for state in (OPEN, ANSWERED, LATER, PROBLEM, AGREE, CORRECTED, DISAGREE, CURRENT):
        ribbon = Ribbon(theme, clickable=False)
        qtbot.addWidget(ribbon)
        ribbon.setPalette(theme.palette())
        ribbon.resize(40, ribbon.sizeHint().height())
        ribbon.set_states(bytes([max(state, OPEN)]), 0 if state == CURRENT else -1)
        columns[state] = grey(ribbon)
    together = ((OPEN, ANSWERED, LATER, PROBLEM, CURRENT), (AGREE, CORRECTED, DISAGREE))
    alike = [
        pair for group in together for pair in combinations(group, 2)
        if clearly_different(columns[pair[0]], columns[pair[1]]) < 40
    ]  # fmt: skip
    assert not alike


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("colour", ["evidence", "diffA", "diffB"])
def test_marks_have_a_line_below(theme: Theme, qtbot: object, colour: str, mode: str) -> None:
    theme.set_mode(mode)
    block = ReadingBlock(theme)
    qtbot.addWidget(block)
    block.resize(400, 120)
    block.show_text(ReadingText("The night bus is late again and nobody says a word."))
    plain = grey(block)
    block.set_marks("evidence", [Mark(4, 20, colour)])
    marked = grey(block)
    rows = [
        sum(
            abs(plain.pixelColor(x, y).red() - marked.pixelColor(x, y).red()) > CLEAR
            for x in range(plain.width())
        )
        for y in range(plain.height())
    ]
    assert max(rows) >= 60, "a line runs along the whole of the mark"


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", list(Kind))
def test_every_button_shows_that_it_has_the_focus(theme: Theme, mode: str, kind: Kind) -> None:
    theme.set_mode(mode)
    host = QWidget()
    button, other = Button(theme, kind, host), Button(theme, kind, host)
    for place, one in enumerate((button, other)):
        one.set_label("Close")
        one.move(10, 10 + 60 * place)
        one.resize(one.sizeHint())
    host.resize(300, 140)
    host.show()
    host.activateWindow()
    other.setFocus()
    QApplication.processEvents()
    inside = button.body().toRect()
    before = grey(button)
    button.setFocus()
    QApplication.processEvents()
    assert button.hasFocus()
    after = grey(button)
    assert clearly_different(before, after) > 100
    # A ring that merges with the box makes a larger box, not a ring.
    line = [after.pixelColor(x, button.height() // 2).red() for x in range(inside.left() + 8)]
    assert max(abs(one - next_) for one, next_ in pairwise(line)) > CLEAR
