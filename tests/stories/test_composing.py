# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""An input method composes at every step of a task: no answer is chosen by it, and none of its letters is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotator_app.gui.dialogs.answering.practised import Practised
from annotator_app.gui.dialogs.small import Note
from annotator_app.gui.keyboard.commands import COMMANDS, parts_of
from annotator_app.gui.screens.first_run import FirstRunScreen
from annotator_app.model.question import Choice, Option
from annotator_app.workflows.building.practising import practice
from annotator_app.workflows.building.practising.practice_plans import FAMILIES
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.signing import identity
from tests.builders import stores
from tests.builders.keyboard_seat import CHOICES, COUNTS, answers_in
from tests.builders.windows import Desk

pytestmark = pytest.mark.timeout(240)


NAMED = (
    "Enter",
    "Esc",
    "Tab",
    "Up",
    "Down",
    "Left",
    "Right",
    "PgUp",
    "PgDown",
    "Delete",
    "F1",
    "F6",
    ",",
    "-",
)
# Every key of the table and those that move inside a question, but for the ones that only type.
FOUND = [
    key for row in COMMANDS for key in row.keys if parts_of(key)[-1].isalnum() or parts_of(key)[-1] in NAMED
]
KEYS = [
    *(key for key in dict.fromkeys(FOUND) if len(key) > 1 and key not in ("Space", "Ctrl+Q")),
    *NAMED[2:7],
]
WITH_ALT = [f"Alt+{digit}" for digit in "1234567890"]
DIGITS = list("1234567890")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    yield made
    if not made.closed:
        made.close()


def begin_composing(desk: Desk, letters: str = "zhong") -> QWidget:
    focus = desk.focus
    QCoreApplication.sendEvent(focus, QInputMethodEvent(letters, []))
    return focus


def cancel(focus: QWidget) -> None:
    QCoreApplication.sendEvent(focus, QInputMethodEvent("", []))


def standing(desk: Desk) -> tuple[object, ...]:
    screen = desk.screen
    open_panels = [panel for panel in screen.panels if not panel.isHidden()]
    return (
        desk.labelling.position, dict(desk.labelling.answers), screen.flow.ring, desk.focus, desk.dialogs(),
        open_panels, bytes(desk.labelling.states),
    )  # fmt: skip


def disturb(desk: Desk, keys: list[str]) -> None:
    """Compose, press `keys`, and give up the composition: nothing is different from before."""
    before = standing(desk)
    focus = begin_composing(desk)
    desk.press(*(key for key in keys if "Enter" not in key))
    desk.turn(0.2)  # an Enter right after a new item would be ignored anyway
    for key in ("Enter", "Ctrl+Enter"):
        desk.press(key)
    assert standing(desk) == before
    cancel(focus)
    assert standing(desk) == before


def practise(desk: Desk, each_step: Callable[[], None]) -> None:
    """Do the whole practice; `each_step` is called before every key."""
    desk.open("en")
    assert desk.window.open_pack(practice.start(desk.home, "en"))
    desk.turn(0.2)
    for family in FAMILIES:
        for number in range(COUNTS[family]):
            each_step()
            answer(desk, each_step, family, number)
        desk.dialog(Practised)
        desk.press("Enter")
        desk.gone()
        desk.turn(0.1)


def answer(desk: Desk, each_step: Callable[[], None], family: str, number: int) -> None:
    """Answer the item that is shown; `each_step` is called before every key."""
    if family in CHOICES:
        for digit in CHOICES[family][number]:
            desk.press(digit)
            each_step()
        desk.press("Enter")
        return
    block = next(iter(desk.labelling.item.blocks.values()))
    desk.compose(block.text[:3], result=block.text[:12].strip())
    each_step()
    for key in ("F6", "Down", "Space", "F6") if family == "open_question" else ():
        desk.press(key)
        each_step()
    desk.press("Ctrl+Enter")


def test_no_step_of_a_task_is_taken_while_composing(desk: Desk, tmp_path: Path, qapp: QApplication) -> None:
    quiet = Desk(qapp, tmp_path / "quiet")
    practise(quiet, lambda: None)
    quiet.close()
    usual = answers_in(tmp_path / "quiet")
    assert len(usual) == sum(COUNTS.values())

    steps = [0]

    def each_step() -> None:
        # All keys at each place would take minutes: each step takes its share, and all of the digits.
        share = KEYS[steps[0] % 4 :: 4]
        steps[0] += 1
        plain = [] if desk.app.keys.writing else DIGITS
        disturb(desk, [*WITH_ALT[steps[0] % 2 :: 2], *plain, *share])

    practise(desk, each_step)
    desk.close()
    assert answers_in(tmp_path / "home") == usual
    assert steps[0] > 30


def writing(desk: Desk) -> Desk:
    row = stores.add(desk.home, 5, family="summary", language="en")
    desk.open("en")
    assert desk.window.open_pack(row.pack_id)
    desk.turn(0.2)
    desk.type("ni ")
    begin_composing(desk, "hao")
    assert desk.app.keys.composing
    return desk


def first_answer(desk: Desk) -> str:
    desk.window.open_pack(desk.labelling.pack.id, 0)
    desk.turn(0.1)
    assert desk.labelling.position == 0
    return str(desk.labelling.answers.get("summary"))


def press_primary(desk: Desk) -> None:
    desk.click(desk.screen.frame.actions.primary)
    assert desk.labelling.position == 1


def jump(desk: Desk) -> None:
    desk.screen.frame.top.ribbon.jumped.emit(3)
    assert desk.labelling.position == 3


def to_another_window(desk: Desk) -> None:
    other = QWidget()
    other.show()
    other.activateWindow()
    desk.until(lambda: not desk.app.shell.isActiveWindow())
    desk.turn(0.05)
    other.close()
    other.deleteLater()
    desk.activate()


def to_the_palette_by_mouse(desk: Desk) -> None:
    desk.window.door.open_palette()
    desk.turn(0.05)
    desk.press("Esc")
    desk.gone()


def to_the_text_by_mouse(desk: Desk) -> None:
    desk.click(next(iter(desk.screen.reading.blocks.values())).viewport())


def to_packs(desk: Desk) -> None:
    pack = desk.labelling.pack.id
    desk.click(desk.screen.frame.top.back)
    desk.until(lambda: desk.window.desk is None)
    assert desk.window.open_pack(pack)


def to_another_language(desk: Desk) -> None:
    desk.window.rebuild("ar")
    desk.turn(0.1)


LEAVING = {
    "a click on Save and next": press_primary,
    "a jump in the ribbon": jump,
    "another window": to_another_window,
    "the palette": to_the_palette_by_mouse,
    "a click into the text": to_the_text_by_mouse,
    "Packs": to_packs,
    "another language": to_another_language,
}


@pytest.mark.parametrize("way", LEAVING)
def test_what_was_being_composed_is_kept_on_leaving_by(desk: Desk, way: str) -> None:
    writing(desk)
    LEAVING[way](desk)
    assert first_answer(desk) == "ni hao"


def test_what_was_being_composed_is_kept_on_closing(desk: Desk, tmp_path: Path, qapp: QApplication) -> None:
    writing(desk)
    pack = desk.labelling.pack.id
    desk.close()
    again = Desk(qapp, tmp_path / "home")
    again.open("en")
    assert again.window.open_pack(pack, 0)
    assert again.labelling.answers["summary"] == "ni hao"
    again.close()


def test_a_note_keeps_what_was_being_composed(desk: Desk) -> None:
    row = stores.add(desk.home, 5, family="sentiment", language="en")
    desk.open("en")
    assert desk.window.open_pack(row.pack_id)
    desk.turn(0.2)
    desk.press("Ctrl+N")
    note = desk.dialog(Note)
    desk.type("ni ")
    begin_composing(desk, "hao")
    desk.press("Enter", "Ctrl+Enter", "Esc", "Tab", "Alt+1", "Ctrl+D", "F1")
    assert note.isVisible()
    desk.click(note.primary)
    desk.gone()
    assert desk.labelling.note == "ni hao"


def test_the_first_run_keeps_what_was_being_composed(qapp: QApplication, tmp_path: Path) -> None:
    made = Desk(qapp, tmp_path / "new", name="")
    made.open("en")
    screen = made.window.centralWidget()
    assert isinstance(screen, FirstRunScreen)
    made.press("Enter")
    made.turn(0.1)
    screen = made.window.centralWidget()
    made.type("Wang ")
    begin_composing(made, "Wei")
    made.press("Enter", "Ctrl+Enter", "Alt+Up", "Tab", "Esc")
    assert screen.stack.currentIndex() == 1
    made.click(screen.forward)
    made.until(lambda: screen.stack.currentIndex() == 2)
    made.close()
    with open_home(tmp_path / "new") as home:
        assert identity.show(home).name == "Wang Wei"


def test_the_search_of_labels_takes_nothing_while_composing(desk: Desk) -> None:
    labels = tuple(Option(id=f"l{number}", text={"en": f"Label {number}"}) for number in range(20))
    task = {"questions": (Choice(id="intent", text={"en": "What is meant?"}, options=labels),)}
    row = stores.add(desk.home, 5, family="intent", language="en", task=task)
    desk.open("en")
    assert desk.window.open_pack(row.pack_id)
    desk.turn(0.2)
    view = desk.screen.views["intent"]
    assert view.has_caret(), "more labels than digits: the caret stands in the search"
    disturb(desk, [*WITH_ALT, *KEYS])
    assert view.list.current() == ""
    desk.press("Down")
    here = view.list.current()
    assert here
    disturb(desk, [*WITH_ALT, *KEYS])
    assert view.list.current() == here
    desk.press("Enter")
    assert desk.labelling.position == 1


@pytest.mark.parametrize("open_by", ["Ctrl+K", "Ctrl+J", "Ctrl+I", "Ctrl+F", "Ctrl+,"])
def test_dialogs_stay_as_they_are_while_composing(desk: Desk, open_by: str) -> None:
    row = stores.add(desk.home, 5, family="sentiment", language="en")
    desk.open("en")
    assert desk.window.open_pack(row.pack_id)
    desk.turn(0.2)
    desk.press(open_by)
    desk.turn(0.1)
    disturb(desk, [*WITH_ALT, *KEYS])
