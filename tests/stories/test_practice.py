# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The whole practice by keys, in every language that has practice texts, from the palette to the bytes on the disk."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.errors import UsageError
from annotator_app.gui import translate
from annotator_app.gui.dialogs.answering.practised import Practised
from annotator_app.gui.parts.choices.option import OneOption
from annotator_app.workflows.building.practising import practice_packs
from annotator_app.workflows.building.practising.practice_plans import FAMILIES, languages, texts_of
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping import pack_status
from tests.builders.windows import Desk

pytestmark = pytest.mark.timeout(240)
COUNTS = {
    "sentiment": 2, "closed_question": 2, "intent": 2, "open_question": 2, "summary": 1, "rating": 1, "comparison": 2,
}  # fmt: skip
NUMBERED = {
    "sentiment": (("1",), ("4",)),
    "closed_question": (("2",), ("0",)),
    "intent": (("2",), ("1",)),
    "rating": (("3", "5"),),
    "comparison": (("1",), ("0",)),
}
CHOSEN = {
    "sentiment": [{"label": "positive"}, {"label": "mixed"}],
    "intent": [{"intent": "alarm"}, {"intent": "weather"}],
}


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    yield made
    if not made.closed:
        made.close()


def begin(desk: Desk, language: str) -> None:
    """Start it with the keyboard from the empty window."""
    desk.open(language)
    assert desk.library.empty.second.hasFocus() or desk.library.empty.primary.hasFocus()
    desk.press("Tab", "Space")
    desk.until(lambda: desk.window.desk is not None)
    desk.gone()
    desk.turn(0.1)


def practise(desk: Desk, family: str) -> None:
    """Answer every item of the family that is open."""
    for number in range(COUNTS[family]):
        assert desk.labelling.position == number
        if family in NUMBERED:
            desk.press(*NUMBERED[family][number], "Enter")
            continue
        block = next(iter(desk.labelling.item.blocks.values()))
        desk.type(block.text[:12].strip())
        if family == "open_question":
            desk.press("F6", "Down", "Space", "F6")
        desk.press("Ctrl+Enter")


def kept(home: Path) -> list[dict[str, Any]]:
    """The values in the file of the store, in the order in which they were given."""
    with sqlite3.connect(f"file:{home / 'store.sqlite'}?mode=ro", uri=True) as plain:
        return [json.loads(value) for (value,) in plain.execute("SELECT value FROM answers ORDER BY id")]


def test_every_interface_has_practice_texts_in_its_language() -> None:
    assert set(translate.available()) <= set(languages())


@pytest.mark.parametrize("language", languages())
def test_the_texts_of_a_language_are_as_many_as_the_english_ones(language: str) -> None:
    def shape(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: shape(one) for key, one in value.items()}
        return [shape(one) for one in value] if isinstance(value, list) else bool(value.strip())

    assert shape(texts_of(language)) == shape(texts_of("en"))


@pytest.mark.parametrize("language", sorted(set(languages()) & set(translate.available())))
def test_the_whole_practice_by_keys(desk: Desk, tmp_path: Path, language: str) -> None:
    begin(desk, language)
    for number, family in enumerate(FAMILIES, start=1):
        assert desk.labelling.family.id == family
        assert desk.labelling.task.language == language
        practise(desk, family)
        desk.dialog(Practised)
        desk.press("Enter")
        desk.until(lambda n=number: desk.window.desk is None or desk.labelling.family.id != FAMILIES[n - 1])
        desk.gone()
    assert desk.window.desk is None, "the last one leads to Packs"
    assert pack_status.today(desk.home) == pack_status.NOTHING, "practice is not counted as work"
    (line,) = desk.library._packs.values()
    assert (line.items, line.answered, line.states) == (12, 12, b"\x01" * 12)
    texts = texts_of(language)
    desk.close()
    answers = kept(tmp_path / "home")
    assert len(answers) == 12
    for family, wanted in CHOSEN.items():
        start = sum(COUNTS[one] for one in FAMILIES[: FAMILIES.index(family)])
        assert [value["answers"] for value in answers[start : start + COUNTS[family]]] == wanted
    rated = answers[9]["answers"]
    assert {name: list(given.values()) for name, given in rated.items()} == {
        "accuracy": [3],
        "completeness": [5],
    }
    first, second = (value["answers"]["answer"] for value in answers[2:4])
    assert first != second == "none"
    written = answers[6]["answers"]
    passage = texts["open_question"]["item"][0]["passage"]
    assert written["answer"] == passage[:12].strip()
    (mark,) = written["evidence"]
    assert 0 < mark["start"] < mark["end"] <= len(passage)
    assert answers[8]["answers"]["summary"] == texts["summary"]["item"][0]["source"][:12].strip()
    best = [value["answers"]["best"] for value in answers[10:]]
    assert best[0].startswith("r-")
    assert best[1] == "equal"


def test_practice_is_one_line_and_is_put_away_and_brought_back_as_one(desk: Desk) -> None:
    begin(desk, "en")
    desk.press("1", "Enter").saved()
    desk.press("Ctrl+H")
    (line,) = desk.library._packs.values()
    assert (line.title, line.items, line.answered, line.position) == ({"en": "Practice"}, 12, 1, 1)
    desk.press("Delete")
    assert not desk.library._packs
    assert {pack.state for pack in pack_status.run(desk.home)} == {"archived"}
    desk.press("Ctrl+Z")
    assert len(desk.library._packs) == 1
    assert len(practice_packs.together(pack_status.run(desk.home))) == 1


def test_practice_is_never_handed_back(desk: Desk, tmp_path: Path) -> None:
    begin(desk, "en")
    desk.press("1", "Enter").saved()
    desk.press("Ctrl+E")
    desk.dialog()
    desk.press("Enter").gone()
    with pytest.raises(UsageError, match="never handed back"):
        hand_back.run(desk.home, desk.labelling.pack.id, tmp_path, allow_open=True)
    assert not list(tmp_path.glob("*.resultpack"))


def test_a_click_is_told_its_key(desk: Desk) -> None:
    begin(desk, "en")
    options = [one for one in desk.screen.findChildren(OneOption) if one.isVisible()]
    toast = desk.app.window.session.messages._toast
    desk.click(options[1])
    desk.until(toast.isVisible)
    assert toast.text.text() == "Next time: \u20682\u2069"
    assert desk.labelling.answers == {"label": "neutral"}
    desk.click(desk.screen.frame.actions.primary)
    desk.until(lambda: "Enter" in toast.text.text())
    assert desk.labelling.position == 1


def test_the_line_names_the_keys_that_work_now(desk: Desk) -> None:
    begin(desk, "en")
    (coach,) = (one for one in desk.screen.children() if type(one).__name__ == "Coach")
    assert "\u2068Enter\u2069 saves" in coach.notice.sentence.text()
    desk.app.keys.set_own_keys({"guidelines.show": ("Ctrl+Y",)})
    desk.until(lambda: "Ctrl+Y" in coach.notice.sentence.text())
    for family in FAMILIES[:3]:
        practise(desk, family)
        desk.dialog(Practised)
        desk.press("Enter").gone()
    desk.turn(0.1)
    (coach,) = (one for one in desk.screen.children() if type(one).__name__ == "Coach")
    assert "\u2068Ctrl+Enter\u2069 saves" in coach.notice.sentence.text(), "the caret is in a field"


def test_starting_again_goes_on_where_one_stopped(desk: Desk) -> None:
    begin(desk, "en")
    practise(desk, "sentiment")
    desk.dialog(Practised)
    desk.press("Esc").gone()
    desk.press("Ctrl+H")
    desk.app.keys.run("practice.start")
    desk.until(lambda: desk.window.desk is not None)
    assert desk.labelling.family.id == "closed_question"
    assert len(pack_status.run(desk.home)) == len(FAMILIES), "nothing is built a second time"


def test_the_prompt_of_the_first_comparison_takes_the_height_of_its_text(desk: Desk) -> None:
    begin(desk, "en")
    for family in FAMILIES[:-1]:
        practise(desk, family)
        desk.dialog(Practised)
        desk.press("Enter")
        desk.gone()
        desk.turn(0.1)
    prompt, pane = desk.screen.body.prompt, desk.screen.reading
    assert prompt.height() == pane.wanted()
    assert not desk.screen.reading.sections["prompt"].area.verticalScrollBar().maximum()
    # What is equally good stands beside the next question, so that the cards have its line.
    desk.press("1", "Ctrl+K")
    assert desk.screen.cards.foot.y() > desk.screen.cards.geometry().bottom()


def test_who_has_done_all_of_it_practises_anew(desk: Desk) -> None:
    begin(desk, "en")
    for _family in FAMILIES:
        practise(desk, _family)
        desk.dialog(Practised)
        desk.press("Enter")
        desk.gone()
        desk.turn(0.1)
    assert desk.window.desk is None
    desk.app.keys.run("practice.start")
    desk.until(lambda: desk.window.desk is not None)
    desk.gone()
    assert desk.labelling.family.id == FAMILIES[0]
    assert desk.labelling.counts["open"] == desk.labelling.count == 2
    practise(desk, FAMILIES[0])
    desk.dialog(Practised)
    desk.press("Enter")
    desk.gone()
    assert desk.labelling.family.id == FAMILIES[1]
    assert desk.labelling.counts["open"] == 2
    desk.press("Ctrl+H")
    assert len(desk.library._packs) == 1, "what was practised before is in nobody's way"
    assert len(pack_status.run(desk.home)) == 2 * len(FAMILIES), "and nothing of it is deleted"


def test_in_large_text_the_line_says_one_thing_after_the_other(desk: Desk) -> None:
    begin(desk, "en")
    desk.press(*["Ctrl++"] * 5)
    (coach,) = (one for one in desk.screen.children() if type(one).__name__ == "Coach")
    assert "Press the number of an option." in coach.notice.sentence.text()
    assert "what a good answer is" not in coach.notice.sentence.text()
    desk.press("1")
    assert "what a good answer is" in coach.notice.sentence.text()
