# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""From a plan through a signed pack to the screen: who works in a language reads the ready criteria in it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app import paths
from annotator_app.model.criteria import ACCURACY, CRITERIA, ISSUES
from tests.builders import plans
from tests.builders.spoken import walk
from tests.builders.window_story import Story, numbered

pytestmark = pytest.mark.timeout(240)
NAMED = "".join(f'[[question]]\nid = "{one.id}"\n' for one in (*CRITERIA, ISSUES))
RATING = plans.plan_text(
    "rating", 'id = "id"\nprompt = "prompt"\nresponses = ["a"]', path="items.jsonl", language="en", more=NAMED
)
ROW = {"prompt": "Why is the sea salty?", "a": "Rivers carry salt into it."}


@pytest.mark.parametrize("language", ["sw", "bn"])
def test_the_ready_criteria_are_read_in_the_language_of_the_window(
    qapp: QApplication, tmp_path: Path, language: str
) -> None:
    table = tomllib.loads((paths.resources() / "criteria" / f"{language}.toml").read_text(encoding="utf-8"))
    story = Story(qapp, tmp_path)
    try:
        desk = story.begin(RATING, numbered("en", ROW), language)
        heard = "\n".join(f"{one.name}\n{one.description}" for one in walk(desk.window))
        open_now = [ACCURACY.text, ACCURACY.help, *ACCURACY.anchors.values()]
        wanted = [one["en"] for one in (*open_now, *(scale.text for scale in CRITERIA)) if one]
        assert [table[text] for text in wanted if table[text] not in heard] == []
        assert [text for text in wanted if text in heard] == []
        desk.press("5", "5", "5", "5", "5")  # the ring goes on to the issues, which open for it
        assert desk.screen.flow.ring == ISSUES.id
        heard = "\n".join(one.name for one in walk(desk.window))
        assert [table[one.text["en"]] for one in ISSUES.options if table[one.text["en"]] not in heard] == []
        desk.grab(tmp_path / "rated.png")
    finally:
        story.close()
