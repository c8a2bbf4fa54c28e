# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Texts that attack the screen, where they are listed: items, packs, earlier wordings, people, trust packs, copies."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel

from annotator_app.gui.dialogs.answering.answer_history import AnswerHistory
from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.gui.dialogs.palette import Palette
from annotator_app.gui.dialogs.people import People
from annotator_app.gui.dialogs.safety.restore_copy import RestoreCopy
from annotator_app.gui.dialogs.signing.take_trust import TakeTrust
from annotator_app.gui.item_panel import ItemPanel
from annotator_app.gui.parts.frame.dialog import Dialog
from annotator_app.gui.parts.lists.pack_row import PackRow
from annotator_app.gui.parts.safety_number import SafetyNumber
from annotator_app.gui.parts.texts.editor import TextEditor
from annotator_app.packs import keys
from annotator_app.packs.manifest import Project as InPack
from annotator_app.store import search_table
from annotator_app.workflows.keeping import people
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.labelling import search_items
from annotator_app.workflows.signing import identity
from annotator_app.workflows.trusting import make_trust
from tests.builders import pace, screen_copies, screen_people, screen_tasks
from tests.builders.coordinated import PROJECT, Project, ask
from tests.builders.hostile import EVIL, NEXT, TEXTS, opened
from tests.builders.people_story import another
from tests.builders.window_story import drop
from tests.builders.windows import Desk
from tests.builders.work import TaskMaker, a_task, item_json

ESCAPED = r"\u202egnp.exe\u2066 <b>bold</b>"
TURNING = "\u202a\u202b\u202d\u202e"
NAME = 400  # more signs than any name with its sentence has
NOTE = "\u202egnp.exe <b>note</b> " + "x\u0301" * 200


@pytest.fixture
def desk(qapp: QApplication, own_home: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    desk = Desk(qapp, own_home, "" if "trust_pack" in request.node.name else "Contributor 07")
    yield desk
    for after in desk.afterwards:
        after()
    desk.close()


def in_time(desk: Desk, act: Callable[[], object], what: str = "") -> None:
    """Do it and have the window drawn: no key keeps the window longer than a moment."""
    taken = pace.seconds(lambda: (act(), desk.app.shell.grab()))
    assert taken < NEXT or taken < pace.allowed(NEXT), (what, taken)


def a_hostile_task(*texts: str) -> TaskMaker:
    maker = a_task("sentiment", 1)
    maker.task["title"] = {"en": EVIL}
    maker.edit_manifest = {"project": InPack(id=maker.project, title=EVIL)}
    maker.items = [item_json("sentiment", 0, "first")]
    maker.items += [{"id": f"bad{place}", "text": {"text": text}} for place, text in enumerate(texts)]
    return maker


def told(dialog: Dialog) -> list[str]:
    """Give what the labels of a dialog say, all of it short and steady."""
    texts = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert not any(sign in text for text in texts for sign in TURNING)
    assert max(map(len, texts)) < NAME
    return texts


def paste(desk: Desk, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    in_time(desk, lambda: desk.press("Ctrl+V"), text[:20])


def test_no_item_draws_over_another_in_the_list_and_its_search(desk: Desk, tmp_path: Path) -> None:
    """Before it, marks without end stood across the lines above, and Down on the last line called itself forever."""
    opened(desk, a_hostile_task(TEXTS["lines of marks"], *TEXTS.values()), tmp_path)
    search_items.feed(desk.home)
    desk.until(lambda: not desk.home.store.ask(search_table.hungry) or time.sleep(0.3))
    in_time(desk, lambda: desk.press("Ctrl+L"))
    (panel,) = [one for one in desk.screen.panels if isinstance(one, ItemPanel)]
    desk.turn(0.3)

    def first() -> QImage:
        row = panel.list.visualRect(panel.list.model().index(0, 0))
        words = QRect(row.left(), row.top(), 200, row.height() * 7 // 10)
        return panel.list.viewport().grab().toImage().copy(words)

    among = first()
    for _line in range(panel.list.model().rowCount()):
        in_time(desk, lambda: desk.press("Down"))
    desk.type("first")
    desk.until(lambda: panel.list.model().rowCount() == 1)
    desk.turn(0.2)
    assert first() == among
    for name in ("no space, right to left", "lines of marks", "lines", "overrides"):
        desk.press("Ctrl+A", "Delete")
        paste(desk, TEXTS[name])
        in_time(desk, lambda: desk.turn(0.3), name)
        assert panel.foot.height() < panel.height() // 4
        assert not any(sign in panel.foot.text() for sign in TURNING)


def test_a_title_is_a_steady_name_wherever_packs_are_listed(desk: Desk, tmp_path: Path) -> None:
    """Before it, the library and the palette drew “exe.png”, and the hand-back dialog had room for nothing else."""
    opened(desk, a_hostile_task(), tmp_path)
    desk.press("Ctrl+K")
    palette = desk.dialog(Palette)
    in_time(desk, lambda: desk.type("bold"))
    (line,) = [palette.list.model().data(palette.list.model().index(1))]
    assert line.startswith(ESCAPED)
    assert len(line) < NAME
    desk.press("Ctrl+A")
    paste(desk, TEXTS["no space, right to left"])
    told(palette)
    desk.press("Esc")
    desk.gone()
    in_time(desk, lambda: desk.press("Ctrl+E"))
    dialog = desk.dialog(HandBack)
    assert any(ESCAPED in text for text in told(dialog))
    assert dialog.heading.height() < dialog.height() // 3
    assert not dialog.place.file.visibleRegion().isEmpty(), "the file is in view"
    desk.press("Esc")
    desk.gone()
    desk.press("Ctrl+H")
    desk.until(lambda: desk.window.desk is None)
    (row,) = [row for row in desk.library.findChildren(PackRow) if row.isVisible()]
    assert row.title.text().startswith(ESCAPED)
    assert row.accessibleName() == row.title.text()
    assert desk.app.shell.windowTitle() == "Postil"


def test_own_hostile_words_come_back_in_time_as_history_and_in_the_hand_back(
    desk: Desk, tmp_path: Path
) -> None:
    """Before it, unfolding twelve long earlier wordings kept the window for twenty seconds."""
    maker = a_hostile_task("second", "third")
    maker.task["questions"].append(
        {"id": "why", "kind": "text", "text": {"en": "Why"}, "title": {"en": "Why"}}
    )
    opened(desk, maker, tmp_path)
    wordings = (
        TEXTS["no space, right to left"][:30_000],
        TEXTS["lines of marks"][:30_000],
        TEXTS["overrides"],
    )
    for place, words in enumerate(wordings):
        desk.press("1")
        for text in (words, "short"):
            desk.until(lambda: in_editor(desk))
            desk.press("Ctrl+A")
            paste(desk, text)
            if text == words and place == 2:
                break
            in_time(desk, lambda: desk.press("Ctrl+Enter"))
            desk.until(lambda place=place: desk.labelling.position == place + 1)
            in_time(desk, lambda: desk.press("Alt+Up"))
            desk.until(lambda place=place: desk.labelling.position == place)
        if place < 2:
            in_time(desk, lambda: desk.press("Ctrl+Shift+H"))
            shown = desk.dialog(AnswerHistory)
            assert all(len(shown.options.option(one).text()) < NAME for one in (0, 1))
            assert shown.height() < desk.window.height()
            desk.press("Esc")
            desk.gone()
            desk.press("Ctrl+Enter")
            desk.until(lambda place=place: desk.labelling.position == place + 1)
    for note in (NOTE, "another"):
        desk.press("Ctrl+N", "Ctrl+A")
        paste(desk, note)
        desk.press("Ctrl+Enter")
        desk.gone()
    desk.saved()
    desk.press("Ctrl+E")
    dialog = desk.dialog(HandBack)
    desk.click(dialog.earlier.button)
    desk.until(lambda: dialog.earlier.found is not None)
    in_time(desk, desk.turn, "unfolded")
    while not dialog.earlier.more.isHidden():
        in_time(desk, lambda: desk.click(dialog.earlier.more).turn(), "more")
    listed = [label.text() for label in dialog.earlier.rows.findChildren(QLabel)]
    assert dialog.earlier.listed == dialog.earlier.found.items
    for words in wordings[:2]:
        assert any(words.strip() in text for text in listed), "in full, as it travels"
    (noted,) = [text for text in listed if "<b>note</b>" in text]
    assert not any(sign in noted for sign in TURNING), "a note turns no sentence around"
    for key in ("PgDown", "PgDown", "Tab", "Esc"):
        in_time(desk, lambda key=key: desk.press(key), key)


def in_editor(desk: Desk) -> bool:
    if not isinstance(desk.focus, TextEditor):
        desk.press("Tab")
    return isinstance(desk.focus, TextEditor)


def test_people_with_hostile_names(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    screen_people.account(desk)
    people.rename(another("Ben"), EVIL)
    dialog = screen_people.listed(desk)
    told(dialog)
    names = [dialog.options.option(place).text() for place in range(len(dialog.people))]
    assert any(name.startswith(ESCAPED) and len(name) < NAME for name in names)
    assert dialog.height() <= desk.window.height()
    for key in ("Down", "Up", "Esc"):
        in_time(desk, lambda key=key: desk.press(key))
    assert not desk.dialogs(People)


class HostileProject(Project):
    """A coordinator who gives the project a title that attacks."""

    def build(self, rows: str = "id\ttext\nw1\tx\n", home: object = None, *, force: bool = False) -> Path:
        plan = self.plan.read_text(encoding="utf-8")
        self.plan.write_text(plan.replace('"Words"', json.dumps(EVIL)), encoding="utf-8")
        return super().build(rows, force=force)


def test_a_trust_pack_with_a_hostile_title(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "new.trustpack"
    with open_home(tmp_path / "boss") as boss:
        HostileProject(tmp_path, boss, desk.home)
        make_trust.introduce(boss, PROJECT, identity.load_signer(boss, ask), keys.make_key().public, out)
    desk.open()
    drop(desk, out)
    dialog = desk.dialog(TakeTrust)
    assert any(ESCAPED in text for text in told(dialog))
    assert not dialog.findChild(SafetyNumber).visibleRegion().isEmpty(), "the number to compare is in view"
    in_time(desk, lambda: desk.press("Esc"))
    desk.gone()


def test_a_safety_copy_beside_packs_with_hostile_titles(desk: Desk) -> None:
    desk.open()
    screen_copies.copied(desk)
    more = {"title": {"en": EVIL}}
    for number in range(3):
        series = f"evil{number}"
        screen_tasks.add(
            desk.home, "sentiment", (screen_tasks.FEELING,), "en", count=2, series=series, **more
        )
    screen_copies.looked_at(0)(desk)
    dialog = desk.dialog(RestoreCopy)
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any(ESCAPED in text for text in said)
    assert not any(sign in text for text in said for sign in TURNING)
    assert dialog.primary.isVisible()
    assert dialog.height() <= desk.window.height()
    in_time(desk, lambda: desk.press("Esc"))
