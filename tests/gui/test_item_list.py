# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The item list (Ctrl L): finding items by their words and by one's own answer, in every script, and by state."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.item_panel import ItemPanel
from annotator_app.store import search_table
from annotator_app.workflows.labelling import search_items
from tests.builders import pace, stores
from tests.builders.windows import Desk

TEXTS = (
    ("en", "The hospital opens next month."),
    ("de", "Die größte Straße der Stadt."),
    ("ar", "كَتَبَ الطَّالِبُ إِلى أخيه"),
    ("hi", "रात की बस फिर देर से आई"),
    ("zh", "夜班公交车又晚点了"),
    ("am", "የሌሊቱ አውቶቡስ ዘገየ"),
    ("en", "A night bus, again."),
    ("en", "ﬁnally ｆｕｌｌ width."),
)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    yield made
    made.close()


def opened(desk: Desk, items: list[dict[str, Any]], **more: Any) -> Desk:
    """Open a pack of these items with its index fed."""
    stores.add_items(desk.home, items, **more)
    search_items.feed(desk.home)
    desk.until(lambda: not desk.home.store.ask(search_table.hungry) or time.sleep(0.3))
    desk.open()
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    return desk


def sentiment(desk: Desk) -> Desk:
    items = [
        {"id": f"i{number}", "language": tag, "text": {"text": text}}
        for number, (tag, text) in enumerate(TEXTS)
    ]
    return opened(desk, items)


def panel(desk: Desk) -> ItemPanel:
    (found,) = [one for one in desk.screen.panels if isinstance(one, ItemPanel)]
    return found


def shown(desk: Desk) -> list[int]:
    """Give the positions that the list shows."""
    lines = panel(desk).list
    return [lines.line_at(row).position for row in range(lines.model().rowCount())]


def found(desk: Desk, text: str) -> list[int]:
    """Type into the search and wait for the end of it."""
    one = panel(desk)
    one.field.editor.selectAll()
    desk.type(text)
    desk.until(lambda: not one._timer.isActive())
    search = one._search
    assert search is not None
    desk.until(lambda: search._steps.gi_frame is None)
    desk.turn()
    return shown(desk)


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("hospital", [0]),
        ("HOSPITAL month", [0]),
        ("hospitel", [0]),
        ("ospital", [0]),
        ("grosste strasse", [1]),
        ("الطالب الى", [2]),
        ("बस", [3]),
        ("公交", [4]),
        ("አውቶ", [5]),
        ("bus night", [6]),
        ("finally full", [7]),
        ("nowhere", []),
    ],
)
def test_words_of_the_text(desk: Desk, typed: str, places: list[int]) -> None:
    sentiment(desk)
    desk.press("Ctrl+L")
    assert shown(desk) == list(range(len(TEXTS)))
    assert found(desk, typed) == places
    assert ("No item has" in panel(desk).foot.text()) == (not places)


def test_my_own_answer_finds_the_item_also_after_a_restart(desk: Desk) -> None:
    sentiment(desk)
    desk.press("1", "Enter", "2", "Enter", "3", "Enter")
    desk.press("Ctrl+N").type("Häßlich").press("Ctrl+Enter")
    desk.gone()
    desk.saved()
    desk.press("Ctrl+L")
    assert found(desk, "negativ") == [1]
    assert found(desk, "negatvie") == [1], "one typing error"
    assert found(desk, "hasslich") == [3], "a note"
    desk.press("Esc", "Ctrl+H")
    desk.until(lambda: desk.window.desk is None)
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.press("Ctrl+L")
    assert found(desk, "positive") == [0]


def test_written_answers_are_found(desk: Desk) -> None:
    opened(desk, [stores.fields("summary", n, "en", 90) for n in range(3)], family="summary")
    desk.type("A short Résumé of it.").press("Ctrl+Enter")
    desk.saved()
    desk.press("Ctrl+L")
    assert found(desk, "resume") == [0]


def test_arrows_and_enter_open_what_was_found_without_leaving_the_field(desk: Desk) -> None:
    sentiment(desk)
    desk.press("Ctrl+L")
    assert found(desk, "bus") == [6]
    desk.press("Enter")
    desk.until(lambda: desk.labelling.position == 6)
    assert panel(desk).isHidden()
    desk.press("Ctrl+L", "Up", "Up", "Enter")
    assert desk.labelling.position == 4


def test_what_a_search_finds_late_leaves_the_person_on_the_line_they_went_to(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(
        desk,
        [{"id": f"i{n}", "text": {"text": f"The night bus, {n}."}} for n in range(4)]
        + [{"id": "i4", "text": {"text": "The river."}}],
    )
    desk.press("Ctrl+L")
    held, in_answers = Event(), search_items.ItemSearch._in_answers

    def slow(search: search_items.ItemSearch, *given: Any) -> Any:
        while not held.is_set():
            yield lambda _connection: None
        yield from in_answers(search, *given)

    monkeypatch.setattr(search_items.ItemSearch, "_in_answers", slow)
    desk.type("bus")
    desk.until(lambda: shown(desk) == [0, 1, 2, 3])  # the texts are searched, the answers are not
    desk.press("Down")
    here = panel(desk)._here()
    assert here == shown(desk)[1]
    held.set()
    search = panel(desk)._search
    assert search is not None
    desk.until(lambda: search._steps.gi_frame is None)
    desk.turn()
    assert panel(desk)._here() == here
    desk.press("Enter")
    desk.until(lambda: desk.labelling.position == here)


def test_enter_right_after_the_words_opens_what_they_find_and_not_what_stood_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    sentiment(desk)
    held, in_texts = Event(), search_items.ItemSearch._in_texts

    def slow(search: search_items.ItemSearch, *given: Any) -> Any:
        while not held.is_set():
            yield lambda _connection: None
        yield from in_texts(search, *given)

    monkeypatch.setattr(search_items.ItemSearch, "_in_texts", slow)
    desk.press("Ctrl+L").type("bus").press("Enter")
    desk.turn(0.1)
    assert (desk.labelling.position, panel(desk).isHidden()) == (0, False)
    held.set()
    desk.until(panel(desk).isHidden)
    assert desk.labelling.position == 6
    desk.press("Ctrl+L").type("nowhere").press("Enter")
    desk.until(lambda: "No item has" in panel(desk).foot.text())
    desk.turn()
    assert (desk.labelling.position, panel(desk).isHidden()) == (6, False)


def test_filters_by_state(desk: Desk) -> None:
    sentiment(desk)
    desk.press("1", "Enter", "Ctrl+D", "Ctrl+I")
    desk.dialog()
    desk.press("1", "Enter")
    desk.gone()
    desk.press("Ctrl+N").type("Look here").press("Ctrl+Enter")
    desk.gone()
    desk.saved()
    desk.press("Ctrl+L")
    one = panel(desk)
    for which, places in (("open", [3, 4, 5, 6, 7]), ("later", [1]), ("problem", [2]), ("noted", [3])):
        desk.click(one._chips[which])
        assert shown(desk) == places, which
        assert one._chips[which].isChecked()
    desk.click(one._chips["open"])
    assert found(desk, "bus") == [6], "both at once"
    desk.click(one._chips["problem"])
    assert shown(desk) == []
    desk.click(one._chips[""])
    assert shown(desk) == [6]


def test_a_search_over_many_items_goes_in_short_steps(desk: Desk) -> None:
    """No step may hold the thread that saves for long, whatever is asked."""
    count = 20_000
    stores.add_items(
        desk.home, [{"id": f"i{n}", "text": {"text": f"word{n % 700} text {n}"}} for n in range(count)]
    )
    feeding = desk.home.store.ask(search_table.hungry)[0]

    def feed_all(connection: Any) -> None:
        connection.execute("BEGIN")
        while search_table.feed(connection, feeding, search_items.words_of, 2000):
            pass
        connection.execute("COMMIT")

    desk.home.store.ask(feed_all)
    pack = desk.home.store.ask(lambda c: c.execute("SELECT pack_id FROM packs").fetchone()[0])
    words = [f"word{number % 700}" for number in range(count)]
    for text, hits in (
        ("word7", [place for place, word in enumerate(words) if word.startswith("word7")]),
        ("wrod699", [place for place, word in enumerate(words) if word == "word699"]),
        ("text 19999", [19_999]),
    ):
        search = search_items.ItemSearch(desk.home, pack, text)
        longest = 0.0
        while (step := search.advance()) is not None:
            longest = max(longest, pace.seconds(step.result))
        assert list(search.found.positions) == hits, text
        assert longest < 0.5 or longest < pace.allowed(0.5), (text, longest)
    desk.open()
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)

    def list_those_open() -> None:
        desk.press("Ctrl+L")
        desk.click(panel(desk)._chips["open"])

    pace.within(2, list_those_open)
    assert panel(desk).list.model().rowCount() == count
