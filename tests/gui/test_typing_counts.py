# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How a text came to be, from real input to the bytes of the pack: right counts, no content, only where it is asked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.gui.dialogs.handing_back.measured_list import told
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.task import pace, typing_counts
from annotator_app.gui.task.typing_counts import TypingCounts, net_change
from tests.builders import pack_words, plans
from tests.builders.window_story import Story, numbered
from tests.builders.windows import Desk

HEAD = 'family = "summary"\n'
COUNTED = plans.plan_text("summary", 'id = "id"\nsource = "text"', path="items.jsonl").replace(
    HEAD, HEAD + 'timing = "full"\ntyping = true\n'
)
ITEMS = [{"text": "The night bus is late."}, {"text": "Nobody said a word."}]
SECRET = "secret of the clipboard"


@pytest.fixture
def story(qapp: QApplication, tmp_path: Path) -> Iterator[Story]:
    made = Story(qapp, tmp_path)
    yield made
    made.close()


def begun(story: Story, plan: str = COUNTED) -> Desk:
    desk = story.begin(plan, numbered("s", *ITEMS))
    desk.screen.views["summary"].take_focus()
    return desk


def counts(desk: Desk) -> dict[str, int]:
    return {
        name.partition(".")[2]: number
        for name, number in desk.screen.pace.measured().items()
        if name.startswith("summary.")
    }


def paste(desk: Desk, text: str) -> None:
    QApplication.clipboard().setText(text)
    desk.press("Ctrl+V")


def test_every_way_is_counted_apart(story: Story) -> None:
    desk = begun(story)
    desk.type("Was ")
    assert counts(desk) == {"typed": 4}
    desk.compose("n", "ni", result="你好")
    assert counts(desk) == {"typed": 4, "composed": 2}
    paste(desk, "night bus")
    assert counts(desk)["pasted_item"] == 9
    paste(desk, SECRET)
    assert counts(desk)["pasted_outside"] == len(SECRET)
    desk.press("Backspace", "Backspace")
    assert counts(desk)["deleted"] == 2
    desk.press("Ctrl+A", "Ctrl+X", "Ctrl+V")
    whole = 4 + 2 + 9 + len(SECRET) - 2
    assert counts(desk)["pasted_own"] == whole
    assert counts(desk)["deleted"] == whole + 2
    before = counts(desk)
    desk.press("Ctrl+Z")
    assert counts(desk)["typed"] == before["typed"], "an undo is a key, but nothing that was typed"


def test_what_is_dropped_in_is_told_apart(story: Story) -> None:
    desk = begun(story)
    data = QMimeData()
    data.setText(SECRET)
    editor = desk.screen.views["summary"].field.editor
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(editor.viewport(), QDragEnterEvent(QPoint(2, 2), *held))
    QCoreApplication.sendEvent(editor.viewport(), QDropEvent(QPointF(2, 2), *held))
    assert editor.content() == SECRET
    assert counts(desk) == {"dropped": len(SECRET)}


def test_pauses_and_a_paste_after_another_window(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = begun(story)
    now = [1_000_000]
    for module in (pace, typing_counts):
        monkeypatch.setattr(module, "monotonic_ms", lambda: now[0])
    desk.type("a")
    now[0] += 1900
    desk.type("b")
    now[0] += 2100
    desk.type("c")
    assert counts(desk)["pauses"] == 1
    desk.screen.pace.focus_lost()
    now[0] += 12_000
    paste(desk, "night bus")
    assert "outside_after_away" not in counts(desk), "what is from the item is no matter"
    desk.screen.pace.focus_lost()
    now[0] += 12_000
    paste(desk, SECRET)
    paste(desk, SECRET + "!")
    assert counts(desk)["outside_after_away"] == 1


def handed(story: Story, desk: Desk) -> tuple[Path, str, str]:
    """Hand back, looking before at what was measured; give the pack, its figures, and what the dialog holds."""
    desk.saved()
    desk.press("Ctrl+E")
    dialog = desk.dialog(HandBack)
    for fold in (dialog.measured.button,):
        desk.click(fold)
        desk.until(lambda: dialog.measured.found is not None)
    desk.turn()
    figures = dialog.measured.text.text()
    texts = "\n".join(label.text() for label in dialog.findChildren(Label))
    desk.press("Esc")
    desk.gone()
    desk.press("Ctrl+E")
    again = desk.dialog(HandBack)
    desk.press("Enter")
    desk.until(lambda: again._report is not None)
    desk.press("Enter")
    desk.gone()
    (result,) = story.folder.glob("*.resultpack")
    return result, figures, texts


def test_the_figures_can_be_seen_and_are_those_of_the_pack(story: Story) -> None:
    desk = begun(story)
    desk.type("So it was. ")
    paste(desk, SECRET)
    desk.press("Ctrl+A").type("Nothing of it.").press("Ctrl+Enter")
    desk.until(lambda: desk.labelling.position == 1)
    assert counts(desk) == {}, "the next item begins at nought"
    desk.type("Another one.").press("Ctrl+Enter")
    desk.dialog()
    desk.press("Esc")
    desk.gone()
    result, figures, texts = handed(story, desk)
    timings = [one["value"]["timing"] for one in pack_words.events(result) if one["type"] == "answer"]
    assert [one["summary.typed"] for one in timings] == [11 + 14, 12]
    assert timings[0]["summary.pasted_outside"] == len(SECRET)
    assert timings[0]["summary.deleted"] == 11 + len(SECRET)
    total: dict[str, int] = {}
    for one in timings:
        for name, number in one.items():
            total[name] = total.get(name, 0) + number
    assert figures.splitlines()[1:] == told(total)
    assert "how much you typed, pasted and deleted" in texts
    for data in pack_words.members(result).values():
        assert SECRET.encode() not in data


@pytest.mark.parametrize("rule", ['timing = "full"', 'timing = "coarse"', 'timing = "none"'])
def test_nothing_is_counted_where_it_is_not_asked(story: Story, rule: str) -> None:
    desk = begun(story, COUNTED.replace('timing = "full"\ntyping = true', rule))
    assert not desk.screen.findChildren(TypingCounts)
    desk.type("So it was.")
    paste(desk, "bus")
    desk.press("Ctrl+Enter")
    desk.until(lambda: desk.labelling.position == 1)
    result, figures, texts = handed(story, desk)
    (answer,) = [one for one in pack_words.events(result) if one["type"] == "answer"]
    assert not [name for name in answer["value"].get("timing", {}) if "." in name]
    assert "how much you typed" not in texts
    assert ("Nothing was measured" in figures) == ("none" in rule)


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ("", "abc", ("abc", "")),
        ("abc", "", ("", "abc")),
        ("abcabc", "abcabcabc", ("abc", "")),
        ("रात की", "रात बस की", ("बस ", "")),
        ("one two", "one 2", ("2", "two")),
        ("same", "same", ("", "")),
    ],
)
def test_the_net_change_of_a_text(before: str, after: str, change: tuple[str, str]) -> None:
    assert net_change(before, after) == change


def test_typing_needs_times_in_full(tmp_path: Path) -> None:
    from annotator_app.workflows.building.plans.plan_items import prepare

    plan = plans.write(
        tmp_path,
        COUNTED.replace('"full"', '"coarse"'),
        {"items.jsonl": json.dumps({"id": "a", **ITEMS[0]}) + "\n"},
    )
    _prepared, problems = prepare(plan)
    assert any('needs timing = "full"' in problem.message for problem in problems)
