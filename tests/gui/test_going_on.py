# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Going on by itself: after a moment, stopped by any key, offered once, and not where a bundle forbids it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import plans
from tests.builders.window_story import Story, numbered
from tests.builders.windows import Desk

MORE = """
[[question]]
id = "label"
option = [
  { id = "positive", text = { en = "Positive" } },
  { id = "neutral", text = { en = "Neutral" } },
  { id = "negative", text = { en = "Negative" } },
]
"""
STRENGTH = """
[[question]]
id = "strength"
min = 1
max = 3
anchor = [
  { point = 1, text = { en = "Weak" } },
  { point = 2, text = { en = "Clear" } },
  { point = 3, text = { en = "Strong" } },
]
"""
PAUSE = 0.45


@pytest.fixture
def story(qapp: QApplication, tmp_path: Path) -> Iterator[Story]:
    made = Story(qapp, tmp_path)
    yield made
    made.close()


def begun(story: Story, more: str = "", *, items: int = 4, on: bool = True, forbidden: bool = False) -> Desk:
    plan = plans.plan_text(
        "sentiment", 'id = "id"\ntext = "text"', path="items.jsonl", language="en", more=MORE + more
    )
    if forbidden:
        plan = plan.replace("[bundle]\n", "[bundle]\nquick = false\n")
    desk = story.begin(plan, numbered("en", *({"text": f"The bread is good, {n}."} for n in range(items))))
    story.desk.app.settings["go_on"] = on
    return desk


def shown(desk: Desk) -> str:
    return desk.window.session.messages._toast.text.text()


def test_a_choice_brings_the_next_item_after_a_moment(story: Story) -> None:
    desk = begun(story)
    desk.press("2")
    assert desk.labelling.position == 0, "the choice is seen first"
    desk.turn(PAUSE)
    assert desk.labelling.position == 1
    desk.press("Ctrl+Z")
    assert (desk.labelling.position, desk.labelling.answers) == (0, {}), "choice and going on are one step"


@pytest.mark.parametrize("key", ["Shift+Tab", "Down", "F6", "Ctrl+L"])
def test_any_key_stops_it(story: Story, key: str) -> None:
    desk = begun(story)
    desk.press("2", key)
    desk.turn(PAUSE)
    assert desk.labelling.position == 0
    assert desk.labelling.answers == {"label": "neutral"}


def test_it_stays_where_it_is_off(story: Story) -> None:
    desk = begun(story, on=False)
    desk.press("2").turn(PAUSE)
    assert desk.labelling.position == 0


def test_it_stays_where_more_is_asked(story: Story) -> None:
    desk = begun(story, STRENGTH)
    desk.press("1").turn(PAUSE)
    assert (desk.labelling.position, desk.screen.flow.ring) == (0, "strength")


def test_it_stays_where_the_bundle_forbids_it(story: Story) -> None:
    desk = begun(story, forbidden=True)
    desk.press("2").turn(PAUSE)
    assert desk.labelling.position == 0
    desk.window.session.keys.run("answers.go_on")
    assert shown(desk) == "In this pack you go on yourself."
    assert desk.window.session.settings["go_on"] is True


def test_it_waits_for_a_dialog(story: Story) -> None:
    desk = begun(story)
    desk.press("2")
    desk.window.desk.note()
    desk.turn(PAUSE)
    assert desk.labelling.position == 0


def test_after_twenty_such_items_one_line_offers_it_once(story: Story) -> None:
    desk = begun(story, items=24, on=False)
    for number in range(22):
        assert ("by itself" in shown(desk)) == (number >= 20), number
        desk.press("2", "Enter")
    desk.window.session.keys.run("answers.go_on")
    assert desk.window.session.settings["go_on"] is True
    assert shown(desk) == "The next item comes by itself."


def test_it_waits_where_no_label_fits_and_words_are_asked_for(story: Story) -> None:
    more = MORE.replace('"label"', '"intent"\nnone = true')
    plan = plans.plan_text("intent", 'id = "id"\ntext = "text"', path="items.jsonl", language="en", more=more)
    desk = story.begin(plan, numbered("en", *({"text": f"Open the door, {n}."} for n in range(3))))
    desk.app.settings["go_on"] = True
    desk.press("2")
    desk.until(lambda: desk.labelling.position == 1)
    desk.press("0")
    desk.turn(PAUSE)
    assert desk.labelling.position == 1
    desk.press("Tab").type("lock it").press("Enter")
    assert desk.labelling.position == 2
    desk.press("Alt+Up")
    assert desk.labelling.work.note == "lock it"
    assert desk.labelling.answers == {"intent": "none"}
