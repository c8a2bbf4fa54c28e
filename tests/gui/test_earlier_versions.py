# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the hand-back dialog lists of earlier versions, held against the bytes of the pack that it then writes."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.gui.parts.texts.editor import TextEditor
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.questions.text import TextView
from annotator_app.workflows.handing_back.earlier_versions import EarlierVersions, Version
from tests.builders import pack_words, plans
from tests.builders.window_story import Story, numbered
from tests.builders.windows import Desk

LABELS = """
[[question]]
id = "label"
[[question.option]]
id = "a"
text = { en = "First" }
[[question.option]]
id = "b"
text = { en = "Second" }
[[question.option]]
id = "c"
text = { en = "Third" }
"""
REQUIRED = LABELS.replace('id = "label"', 'id = "label"\nrequired = true')
PLAN = plans.plan_text("sentiment", 'id = "id"\ntext = "text"', path="items.jsonl", more=LABELS)
BOTH = plans.plan_text("summary", 'id = "id"\nsource = "text"', path="items.jsonl", more=REQUIRED)
SEEDS = range(4)
STEPS = 60
ACTS = ("write", "write", "write", "digit", "digit", "erase", "undo", "redo", "go", "go")
WORD = re.compile("w[0-9]{4}x")


@pytest.fixture
def story(qapp: QApplication, tmp_path: Path) -> Iterator[Story]:
    made = Story(qapp, tmp_path)
    yield made
    made.close()


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def listed(dialog: HandBack) -> list[str]:
    return [plain(label.text()) for label in dialog.earlier.rows.findChildren(Label)]


def unfolded(desk: Desk) -> HandBack:
    desk.saved()
    desk.press("Ctrl+E")
    dialog: HandBack = desk.dialog(HandBack)
    assert not dialog.earlier.text.isVisible()
    desk.click(dialog.earlier.button)
    desk.until(lambda: dialog.earlier.found is not None)
    desk.turn()
    return dialog


def written(desk: Desk, dialog: HandBack, folder: Path) -> Path:
    desk.press("Esc")
    desk.gone()
    desk.press("Ctrl+E")
    again = desk.dialog(HandBack)
    desk.press("Enter")
    desk.until(lambda: again._report is not None)
    desk.press("Enter")
    desk.gone()
    (result,) = folder.glob("*.resultpack")
    return result


def test_the_list_and_what_stands_are_every_wording_of_the_pack(story: Story) -> None:
    desk = story.begin(PLAN, numbered("s", *({"text": f"Text {number}."} for number in range(6))))
    desk.press("1", "Enter", "2", "Enter", "1", "Enter", "1", "Enter")
    desk.press("Ctrl+J").type("1").press("Enter")
    desk.gone()
    desk.press("2", "Enter", "Alt+Up", "3", "Enter")
    desk.press("Ctrl+N").type("First note").press("Ctrl+Enter")
    desk.gone()
    desk.press("Ctrl+N").type(" and more").press("Ctrl+Enter")
    desk.gone()
    desk.press("Alt+Down", "Ctrl+D")
    desk.saved()
    dialog = unfolded(desk)
    lines = listed(dialog)
    assert lines[:2] == ["Item 1", "First"]
    assert "Note: First note" in lines
    assert "who opens it can read it" in plain(dialog.earlier.text.text())
    earlier = EarlierVersions(desk.home, desk.labelling.pack.id)
    told = {
        (one.item.id, version.kind, words_of(version))
        for one in earlier.page(0, earlier.items)
        for version in one.versions
    }
    assert len(lines) == len(told) + earlier.items
    result = written(desk, dialog, story.folder)
    assert told
    assert told | pack_words.standing(result) == pack_words.wordings(result)
    assert not told & pack_words.standing(result)


def words_of(version: Version) -> str:
    if version.kind == "note":
        return version.value
    value = version.value if version.kind == "answer" else vars(version.value)
    return json.dumps(dict(value), ensure_ascii=False, sort_keys=True)


class Typist:
    """Presses keys at random and keeps what stood in the questions whenever an item was left."""

    def __init__(self, desk: Desk, chance: random.Random) -> None:
        self.desk, self.chance = desk, chance
        self.left: set[str] = set()
        self.typed: set[str] = set()

    def step(self) -> None:
        desk = self.desk
        act = self.chance.choice(ACTS)
        if act in ("write", "erase"):
            self.field().setFocus()
        if act == "write":
            word = f"w{len(self.typed):04d}x"
            self.typed.add(word)
            desk.type(word + " ")
        elif act == "go":
            self.leave()
        else:
            keys = {"erase": ("Ctrl+A", "Delete"), "undo": ("Ctrl+Z",), "redo": ("Ctrl+Shift+Z",)}
            desk.press(*keys.get(act, (f"Alt+{self.chance.randint(1, 3)}",)))

    def leave(self) -> None:
        """What stands in the questions now is saved if all are answered; nothing else ever is."""
        desk = self.desk
        here, last = desk.labelling.position, desk.labelling.count - 1
        ways = ["Ctrl+Enter", *(["Alt+Up"] if here else []), *(["Alt+Down"] if here < last else [])]
        self.note_left()
        desk.press(self.chance.choice(ways))
        if desk.dialogs():
            desk.press("Esc")
        desk.gone()

    def note_left(self) -> None:
        """Keep what stands in the questions: going on saves it where all are answered, and so does handing back."""
        words = set(WORD.findall(self.field().content()))
        if words and self.desk.labelling.answers.get("label"):
            self.left |= words

    def field(self) -> TextEditor:
        (view,) = [one for one in self.desk.screen.views.values() if isinstance(one, TextView)]
        return view.field.editor


@pytest.mark.parametrize("seed", SEEDS)
def test_only_what_was_saved_by_going_on_is_in_the_journal(story: Story, seed: int) -> None:
    desk = story.begin(BOTH, numbered("s", *({"text": f"The text number {number}."} for number in range(4))))
    typist = Typist(desk, random.Random(seed))
    for _step in range(STEPS):
        typist.step()
    typist.note_left()
    desk.saved()
    dialog = unfolded(desk)
    told = "\n".join(listed(dialog))
    result = written(desk, dialog, story.folder)
    inside = b"\n".join(pack_words.members(result).values()).decode("utf-8", "replace")
    assert set(WORD.findall(inside)) == typist.left
    assert typist.left < typist.typed, "some words were never left"
    kept = {word for answer in pack_words.answers(result) for word in WORD.findall(str(answer))}
    assert set(WORD.findall(told)) | kept == typist.left
