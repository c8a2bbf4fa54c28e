# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every state of Packs: due, late, changed since handing back, many, folded, archived, what was done today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton

from annotator_app.gui.parts.button import Button
from annotator_app.gui.parts.lists.pack_row import PackRow
from annotator_app.model import clock
from annotator_app.store import log_table
from annotator_app.store.pack_table import PackRow as Row
from annotator_app.workflows.keeping import pack_status
from annotator_app.workflows.labelling.label import LabellingSession
from tests.builders import pace, stores
from tests.builders.windows import Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    yield made
    made.close()


def day(ahead: int) -> str:
    return (clock.today() + timedelta(days=ahead)).isoformat()


def pack(desk: Desk, title: str, items: int = 3, **task: Any) -> Row:
    return stores.add(desk.home, items, series=title.lower(), task={"title": {"en": title}, **task})


def answer(desk: Desk, row: Row, count: int, label: str = "positive", active_ms: int = 60_000) -> None:
    visit = LabellingSession(desk.home, row.pack_id, position=0)
    for place in range(count):
        visit.go(place)
        visit.set("label", label)
        visit.commit({"active_ms": active_ms})
    visit.close()


def handed_back(desk: Desk, row: Row, at: str) -> None:
    def note(connection: Any) -> None:
        (seq,) = connection.execute("SELECT max(seq) FROM journal WHERE pack = ?", (row.id,)).fetchone()
        export = log_table.Export(
            pack=row.id, revision=1, result_id=f"r{row.id}", path="x", sha256="s", size=1, answered=1,
            seq=seq, head="h", at=at,
        )  # fmt: skip
        log_table.add_export(connection, export)

    desk.home.store.save(note)


def plain(text: str) -> str:
    """Give a text without the signs that isolate what was filled in."""
    return text.replace("\u2068", "").replace("\u2069", "")


def rows(desk: Desk) -> dict[str, PackRow]:
    return {row.title.text(): row for row in desk.library._rows}


def test_the_due_day_says_what_it_means(desk: Desk) -> None:
    pack(desk, "Today", due=day(0))
    pack(desk, "Late", due=day(-3))
    pack(desk, "Over", due=day(-3), late=False)
    pack(desk, "Soon", due=day(9))
    pack(desk, "Whenever")
    desk.open()
    shown = {title: (row.due.text(), row.due.colour) for title, row in rows(desk).items()}
    assert shown["Today"] == ("Due today", "warn")
    assert "still accepted" in shown["Late"][0]
    assert "no longer accepted" in shown["Over"][0]
    assert shown["Late"][1] == shown["Over"][1] == "warn"
    assert shown["Soon"][1] == "textSoft"
    assert shown["Whenever"][0] == "No due date"
    assert list(shown) == ["Late", "Over", "Today", "Soon", "Whenever"], "by due day"


@pytest.mark.parametrize(("days", "seen"), [(-3, True), (0, True), (9, False), (None, False)])
def test_the_card_on_top_says_what_presses(desk: Desk, days: int | None, seen: bool) -> None:
    row = pack(desk, "Begun", **({} if days is None else {"due": day(days)}))
    answer(desk, row, 1)
    desk.open()
    card = rows(desk)["Begun"]
    assert card.large
    assert card.due.isVisible() == seen
    desk.app.shell.resize(1366, 690)
    desk.turn(0.05)
    beside = card.due.geometry().bottom() < card.about.geometry().top()
    desk.app.theme.set_text_size(2.0)
    desk.app.shell.resize(1024, 600)
    desk.turn(0.1)
    below = card.due.geometry().top() > card.about.geometry().top()
    assert not seen or (beside and below)


def test_how_far_a_pack_is_stands_whole_on_the_card(desk: Desk) -> None:
    answer(desk, pack(desk, "Begun"), 1)
    desk.open()
    desk.app.theme.set_text_size(2.0)
    desk.app.shell.resize(1024, 600)
    desk.turn(0.1)
    about = rows(desk)["Begun"].about
    assert plain(about.text()).endswith("Item 1 of 3.")
    assert about.wanted() > about.width(), "it has no room on one line"
    assert about.wrap
    assert about.height() >= about.heightForWidth(about.width()) > about.heightForWidth(10_000)


def test_columns_stand_below_one_another(desk: Desk) -> None:
    pack(desk, "New one")
    answer(desk, pack(desk, "Begun"), 1)
    answer(desk, pack(desk, "Begun too"), 1)
    answer(desk, pack(desk, "Done"), 3)
    desk.open()
    desk.turn(0.1)
    small = [row for row in desk.library._rows if not row.large]
    assert len(small) == 3
    assert len({row.ribbon.mapTo(desk.library, QPoint(0, 0)).x() for row in small}) == 1
    ends = {row.action.mapTo(desk.library, QPoint(row.action.width(), 0)).x() for row in small}
    assert len(ends) == 1


def test_how_far_a_pack_is_stands_first_where_a_row_has_little_room(desk: Desk) -> None:
    for series in ("first", "second"):
        stores.add(desk.home, 4, series=series)
    desk.open()
    desk.app.theme.set_text_size(2.0)
    desk.turn(0.05)
    row = desk.library._rows[-1]
    assert not row.large
    assert not row.ribbon.isVisible()
    assert row.about.text().startswith(f"{row.count.text()} · "), "the end is what is cut"


def test_what_changed_since_it_was_handed_back(desk: Desk) -> None:
    row = pack(desk, "Letters")
    answer(desk, row, 3)
    handed_back(desk, row, "2026-11-19T10:00:00Z")
    answer(desk, row, 2, "negative")
    desk.open()
    shown = rows(desk)["Letters"]
    assert plain(shown.pill.text()) == "2 answers changed since 19 Nov"
    assert shown.action.label == "Hand back again"


def test_handed_back_packs_fold_after_five(desk: Desk) -> None:
    for number in range(7):
        row = pack(desk, f"Old {number}")
        answer(desk, row, 3)
        handed_back(desk, row, "2026-11-19T10:00:00Z")
    desk.open()
    assert len(desk.library._rows) == 5
    # Which five those are, of packs of nearly one moment, depends on when a second began.
    assert {plain(row.due.text()) for row in rows(desk).values()} == {"Handed back 19 Nov"}
    (unfold,) = [one for one in desk.library.findChildren(Button) if plain(one.label) == "Show all 7"]
    desk.click(unfold)
    desk.until(lambda: len(desk.library._rows) == 7)


def test_an_archived_pack_can_be_brought_back_in_a_later_sitting(desk: Desk) -> None:
    pack(desk, "Away")
    pack(desk, "Here")
    desk.open()
    desk.library._rows[0].setFocus()
    desk.press("Delete")
    desk.turn()
    assert list(rows(desk)) == ["Here"]
    desk.window.door._archived = []
    desk.window.show_packs()
    (unfold,) = [one for one in desk.library.findChildren(Button) if plain(one.label) == "Show all 1"]
    desk.click(unfold)
    desk.until(lambda: "Away" in rows(desk))
    assert rows(desk)["Away"].action.label == "Bring back"
    desk.click(rows(desk)["Away"].action)
    desk.until(lambda: rows(desk).get("Away") and rows(desk)["Away"].action.label == "Start")
    assert {one.state for one in pack_status.run(desk.home)} == {"new"}


def test_the_key_stands_only_where_it_works(desk: Desk) -> None:
    for title in ("A", "B"):
        pack(desk, title)
    desk.open()
    first, second = desk.library._rows
    assert (first.action.keys, second.action.keys) == (("Enter",), ())
    desk.press("Down")
    assert (first.action.keys, second.action.keys) == ((), ("Enter",))


def test_today_counts_this_day_only(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    row = pack(desk, "Letters", 9)
    noon = datetime.now().astimezone().replace(hour=12).astimezone(UTC)
    with monkeypatch.context() as yesterday:
        yesterday.setattr(clock, "now", lambda: noon - timedelta(days=1))
        answer(desk, row, 4)
    desk.open()
    assert not desk.library.today.isVisible()
    answer(desk, row, 1, "negative", active_ms=90_000)
    desk.window.show_packs()
    assert plain(desk.library.today.text()) == "Today: 1 item in 2 min"
    answer(desk, row, 6, "negative", active_ms=90_000)
    desk.window.show_packs()
    assert plain(desk.library.today.text()) == "Today: 6 items in 9 min"


def test_one_item_is_one_item(desk: Desk) -> None:
    pack(desk, "Letter", 1)
    desk.open()
    assert "New · 1 item" in [plain(row.count.text()) for row in desk.library._rows]


def test_many_packs_are_there_at_once_and_the_card_stays(desk: Desk) -> None:
    for number in range(200):
        pack(desk, f"Pack {number:03d}", due=day(number % 30 + 1))
    answer(desk, stores.add(desk.home, 3, series="mine", task={"title": {"en": "Mine"}}), 1)
    desk.open()
    pace.within(0.5, desk.window.show_packs)
    desk.until(lambda: len(desk.library._rows) == 201)
    card = desk.library._rows[0]
    assert (card.large, card.title.text()) == (True, "Mine")
    place = card.mapTo(desk.library, QPoint(0, 0))
    bar = desk.library.pane.verticalScrollBar()
    desk.turn(0.1)
    bar.setValue(bar.maximum())
    desk.turn(0.1)
    assert card.mapTo(desk.library, QPoint(0, 0)) == place
    desk.press("Down", "Down")
    assert desk.library._rows[2].hasFocus()
    assert bar.value() < bar.maximum(), "the row with the ring is in view"


def test_without_packs_there_is_something_to_try(desk: Desk) -> None:
    desk.open()
    empty = desk.library.empty
    assert desk.focus is empty.primary
    assert empty.second.isVisible()
    assert ".taskpack" in empty.foot.text()
    assert isinstance(empty.second, QPushButton)
    desk.click(empty.second)
    desk.until(lambda: desk.window.desk is not None)
    assert desk.labelling.count
