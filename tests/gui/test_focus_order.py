# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The way of the focus through a task (ux.md 15): questions, going on, action bar, top bar, ribbon, texts, and round.

F6 goes between the text and the answer from wherever one is.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from annotator_app.gui.parts.choices.score_row import ScoreBox
from annotator_app.gui.parts.frame.ribbon import Ribbon
from tests.builders.geometry import name_of, takes_tab, visible
from tests.builders.screens import shown
from tests.builders.windows import Desk

FAMILIES = (
    "sentiment-chosen", "closed", "open-marked", "intent-30", "rating-scored", "compare-2-chosen", "summary", "lines",
)  # fmt: skip
ORDER = ("question", "primary", "actions", "top", "ribbon", "text")


def zone_of(desk: Desk, widget: QWidget) -> str:
    screen = desk.screen
    frame = screen.frame
    if isinstance(widget, Ribbon):
        return "ribbon"
    if widget is frame.actions.primary:
        return "primary"
    for name, part in (("actions", frame.actions), ("top", frame.top), ("text", screen.reading)):
        if part.isAncestorOf(widget):
            return name
    return "question"


def way(desk: Desk, key: str) -> list[QWidget]:
    """Press `key` until the focus is back where it began."""
    found = [desk.focus]
    while True:
        desk.press(key)
        desk.turn(0.04)
        if desk.focus is found[0]:
            return found
        assert desk.focus not in found, f"{name_of(desk.focus)} comes twice"
        found.append(desk.focus)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("name", FAMILIES)
def test_tab_goes_zone_after_zone_and_meets_everything(
    qapp: QApplication, tmp_path: Path, name: str, language: str
) -> None:
    with shown(qapp, tmp_path, name, language) as desk:
        desk.screen.frame.actions.primary.setFocus()
        way(desk, "Tab")  # questions open as the focus passes them
        forward = way(desk, "Tab")
        zones = [zone_of(desk, widget) for widget in forward]
        first = zones.index("question")
        forward, zones = forward[first:] + forward[:first], zones[first:] + zones[:first]
        assert [ORDER.index(zone) for zone in zones] == sorted(ORDER.index(zone) for zone in zones), zones
        assert set(zones) == set(ORDER)
        # A folded criterion opens as the focus comes, which then is on a line of its rubric.
        stops = {one for one in visible(desk.app.shell) if takes_tab(one) and not isinstance(one, ScoreBox)}
        assert not {name_of(widget) for widget in stops.difference(forward)}
        forward[0].setFocus()
        backward = way(desk, "Shift+Tab")
        assert backward == [forward[0], *reversed(forward[1:])]


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("name", FAMILIES)
def test_f6_goes_to_the_text_and_back_from_everywhere(
    qapp: QApplication, tmp_path: Path, name: str, language: str
) -> None:
    with shown(qapp, tmp_path, name, language) as desk:
        desk.screen.flow.set_ring(desk.screen.flow.first())
        answer = desk.focus
        for begin in (answer, desk.screen.frame.actions.primary, desk.screen.frame.top.findChild(Ribbon)):
            for key in ("F6", "Shift+F6"):
                (begin or answer).setFocus()
                desk.press(key)
                assert zone_of(desk, desk.focus) == "text"
                desk.press(key)
                assert desk.focus is answer


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(("key", "free"), [("Ctrl+L", "question"), ("Ctrl+G", "text")])
def test_with_a_panel_open_f6_goes_between_it_and_what_it_leaves_free(
    qapp: QApplication, tmp_path: Path, key: str, free: str, language: str
) -> None:
    with shown(qapp, tmp_path, "closed", language) as desk:
        answer = desk.focus
        desk.press(key)
        panel = next(one for one in desk.screen.panels if one.isVisible())
        inside = desk.focus
        assert panel.isAncestorOf(inside)
        for _time in range(2):
            desk.press("F6")
            assert zone_of(desk, desk.focus) == free
            place = QRect(desk.focus.mapTo(panel.parentWidget(), QPoint()), desk.focus.size())
            assert not panel.geometry().intersects(place), "the ring is never covered"
            desk.press("Shift+F6")
            assert desk.focus is inside
        desk.press("Esc")
        assert not panel.isVisible()
        assert desk.focus is answer
        desk.press("F6")
        assert zone_of(desk, desk.focus) == "text"


def test_the_caret_is_where_it_was_after_the_text(qapp: QApplication, tmp_path: Path) -> None:
    with shown(qapp, tmp_path, "open", "en") as desk:
        desk.type("abcdef").press("Left", "Left", "F6", "Down", "F6").type("X")
        assert desk.labelling.answers["answer"] == "abcdXef"
        desk.press("F6", "Esc").type("Y")
        assert desk.labelling.answers["answer"] == "abcdXYef"


@pytest.mark.parametrize("name", ["sentiment", "closed", "intent-30", "rating", "compare-2"])
def test_another_item_has_the_focus_on_its_first_question(
    qapp: QApplication, tmp_path: Path, name: str
) -> None:
    with shown(qapp, tmp_path, name, "en") as desk:
        desk.screen.flow.set_ring(desk.screen.flow.first())
        desk.press("F6", "Alt+Down")
        desk.turn(0.05)
        assert desk.labelling.position == 1
        assert desk.screen.flow.ring == desk.screen.flow.first()
        assert zone_of(desk, desk.focus) == "question"
