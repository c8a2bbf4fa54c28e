# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Practice, due date, times and counts of a bundle are set in the Bundle tab by keys and stand in the packs."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from annotator_app.gui.coordinate.bundle import BundleTab
from annotator_app.gui.dialogs.signing.passphrase import Passphrase
from annotator_app.gui.parts.choices.pick_button import PickButton
from annotator_app.gui.parts.choices.segments import Segment, Segments
from annotator_app.gui.parts.texts.field import LineField, TextField
from annotator_app.gui.parts.texts.label import Label
from annotator_app.packs import reading
from annotator_app.workflows.signing import identity
from tests.builders.screen_bundles import LABELS, cards, files_of, read, settled, tab
from tests.builders.windows import Desk

PASSPHRASE = "open sesame"
TASK = "data/task/task.json"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home", "")
    identity.new(made.home, "Coordinator 01", PASSPHRASE)
    made.data = "hi"
    made.open()
    yield made
    made.close()


def plain(said: str) -> str:
    return said.replace("\u2068", "").replace("\u2069", "")


def lines(found: BundleTab) -> list[str]:
    return [one.text() for one in found.card.findChildren(Label) if not one.isHidden()]


def focused(desk: Desk, widget: QWidget) -> None:
    desk.activate()  # offscreen, a menu takes the keyboard along
    widget.setFocus()
    desk.until(widget.hasFocus)


def write_into(desk: Desk, field: LineField | TextField, text: str) -> None:
    focused(desk, field.editor)
    desk.press("Ctrl+A", "Delete").type(text)


def pick(desk: Desk, button: PickButton, entry: str) -> None:
    """Open the menu of a button with the space bar, go down to an entry, and take it."""
    focused(desk, button)
    desk.press("Space")
    desk.until(lambda: button.menu_now is not None and button.menu_now.isVisible())
    menu = button.menu_now
    assert menu is not None
    names = [one.text() for one in menu.actions()]
    for _step in range(names.index(entry) + 1):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    action = menu.activeAction()
    assert action is not None
    assert action.text() == entry
    QTest.keyClick(menu, Qt.Key.Key_Return)
    desk.until(lambda: button.menu_now is None)


def choose(desk: Desk, segments: Segments, place: int) -> None:
    """Go to a segment with the arrow keys and choose it."""
    answers = [one for one in segments.findChildren(Segment) if not one.isHidden()]
    focused(desk, next(one for one in answers if one.focusPolicy() & Qt.FocusPolicy.TabFocus))
    here = answers.index(desk.focus)  # type: ignore[arg-type]
    desk.press(*["Right" if place > here else "Left"] * abs(place - here), "Space")


def reviews(desk: Desk) -> Path:
    """Forty texts; a column marks two of them for practice, another says why their labels are right."""
    rows = [
        f"r-{n:02d}\tदाल अच्छी थी ({n})\t{LABELS[n % 3]}\t{'yes' if n in (7, 11) else ''}\tक्योंकि {n}"
        for n in range(40)
    ]
    path = files_of(desk) / "reviews.tsv"
    path.write_text("ID\ttweet\tlabel\tlearn\tbecause\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def build(desk: Desk, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(out))
    desk.press("Ctrl+Enter")
    desk.dialog(Passphrase)
    desk.type(PASSPHRASE).press("Enter")
    desk.until(lambda: desk.window.coordinator.bundle is not None and desk.window.coordinator.overview)
    desk.until(lambda: not desk.window.session.jobs.busy)


def test_practice_due_date_and_times_from_keys_to_the_bytes_of_the_pack(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    found = read(desk, reviews(desk))
    found.form.people.take(cards(desk, "Ana"))
    settled(desk, found)
    form = found.form
    pick(desk, form.practice.column_pick, "learn")
    pick(desk, form.practice.why, "because")
    write_into(desk, form.practice.ids, "r-20")
    assert form.back.late.isHidden() or not form.back.late.isVisible()
    write_into(desk, form.back.due, "२०२७-०२-३०")
    settled(desk, found)
    assert found.found is not None
    assert found.found.errors == 1
    assert any("३०" in said for said in lines(found)), "the thirtieth of February is told"
    assert found.found.first is not None, "and nothing else goes for it"
    write_into(desk, form.back.due, "२०२७-०२-२८")
    assert "28" in form.back.day.text()
    assert "2027" in form.back.day.text()
    assert not form.back.typing.isVisible()
    choose(desk, form.back.late, 1)
    choose(desk, form.back.times, 2)
    choose(desk, form.back.typing, 1)
    settled(desk, found)
    assert (found.found.errors, found.found.items) == (0, 37), lines(found)
    build(desk, out, monkeypatch)
    (path,) = out.glob("*.taskpack")
    pack = reading.open_pack(path)
    task = json.loads(pack.read(TASK))
    assert (task["due"], task["late"], task["typing"]) == ("2027-02-28", False, True)
    assert pack.manifest.results.timing == "full"
    items = [json.loads(line.raw)["id"] for line in pack.lines("items", [])]
    assert len(items) == 40
    assert sorted(items[:3]) == ["r-07", "r-11", "r-20"], "practice comes first"
    told = {one["item"]: one for one in task["practice"]}
    assert set(told) == set(items[:3])
    assert told["r-07"] == {"item": "r-07", "answers": {"label": "negative"}, "why": {"hi": "क्योंकि 7"}}
    plan = tomllib.loads((out / "monsoon-reviews.toml").read_text(encoding="utf-8"))
    assert plan["practice"] == {"column": "learn", "ids": ["r-20"], "why": "because"}
    assert plan["bundle"]["due"].isoformat() == "2027-02-28"
    # The plan that was kept fills the form with the same again.
    again = tab(desk)
    again.open_plan(out / "monsoon-reviews.toml")
    desk.until(lambda: again.draft.opened is not None)
    settled(desk, again)
    form = again.form
    assert form.practice.column_pick.label.endswith("learn\u2069")
    assert form.practice.ids.content() == "r-20"
    assert (form.back.due.content(), form.back.late.place) == ("2027-02-28", 1)
    assert (form.back.times.place, form.back.typing.place) == (2, 1)
    assert form.back.typing.isVisible()


def test_suggestions_columns_warning_and_order_from_keys_to_the_bytes_of_the_pack(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    rows = [f"r-{n:02d}\tदाल अच्छी थी ({n})\t{LABELS[n % 2]}\tPuri\tnote {n}" for n in range(30)]
    path = files_of(desk) / "guesses.tsv"
    path.write_text("ID\ttweet\tguess\ttown\tremark\n" + "\n".join(rows) + "\n", encoding="utf-8")
    found = read(desk, path)
    found.form.people.take(cards(desk, "Ana", "Ben"))
    form = found.form
    write_into(desk, form.labels, "positive\nnegative")
    pick(desk, form.picks["show"], "town")
    assert found.draft.keep == ("town",), "what is shown is kept as well"
    pick(desk, form.picks["keep"], "remark")
    assert not form.suggested.first.isVisible()
    pick(desk, form.suggested.pick, "guess")
    choose(desk, form.suggested.first, 1)
    choose(desk, form.suggested.without, 1)
    choose(desk, form.asked["order"], 1)
    choose(desk, form.asked["overlap_people"], 0)
    choose(desk, form.asked["overlap"], 4)
    write_into(desk, form.facts["warning"], "कठोर शब्द")
    settled(desk, found)
    assert found.found is not None
    assert (found.found.errors, found.found.items) == (0, 30), lines(found)
    build(desk, out, monkeypatch)
    packs = [reading.open_pack(path) for path in sorted(out.glob("*.taskpack"))]
    assert len(packs) == 2
    for pack in packs:
        task = json.loads(pack.read(TASK))
        assert task["suggestions"] == "before"
        assert [one["warning"] for one in task["sources"]] == [{"en": "कठोर शब्द"}]
        items = [json.loads(line.raw) for line in pack.lines("items", [])]
        assert [one["id"] for one in items] == [f"r-{n:02d}" for n in range(30)], (
            "two people answer each, in order"
        )
        assert {json.dumps(one["facts"]) for one in items} == {'{"town": "Puri"}'}
        suggested = [one["suggestion"] for one in items if "suggestion" in one]
        assert 0 < len(suggested) < 30
        assert {one["label"] for one in suggested} == {"positive", "negative"}
        assert b"note 7" not in b"".join(pack.read(name) for name in pack.names()), "what is kept stays"
    plan = tomllib.loads((out / "monsoon-reviews.toml").read_text(encoding="utf-8"))
    assert plan["fields"]["keep"] == {"town": "town", "remark": "remark"}
    assert plan["plan"]["overlap"] == {"share": 1.0, "people": 2}
    again = tab(desk)
    again.open_plan(out / "monsoon-reviews.toml")
    desk.until(lambda: again.draft.opened is not None)
    settled(desk, again)
    form = again.form
    assert (form.suggested.first.place, form.suggested.without.place, form.asked["order"].place) == (1, 1, 1)
    assert (form.asked["overlap_people"].place, form.facts["warning"].content()) == (0, "कठोर शब्द")
    assert form.picks["show"].places == (3,)
    assert form.picks["keep"].places == (3, 4)


def test_a_file_of_suggestions_with_its_model_and_how_sure_it_was(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its columns are added by the ids; alias and score stand in the plan and in no byte of a pack."""
    out = tmp_path / "out"
    out.mkdir()
    (files_of(desk) / "items.tsv").write_text(
        "ID\ttweet\n" + "".join(f"r-{n}\tदाल अच्छी थी ({n})\n" for n in range(12)), encoding="utf-8"
    )
    guesses = files_of(desk) / "guesses.csv"
    guesses.write_text(
        "ID,guess,chance\n" + "".join(f"r-{n},{LABELS[n % 2]},0.{n + 11}\n" for n in reversed(range(12)))
    )
    found = read(desk, files_of(desk) / "items.tsv")
    found.form.people.take(cards(desk, "Ana"))
    form = found.form
    write_into(desk, form.labels, "positive\nnegative")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given, **_named: (str(guesses), ""))
    focused(desk, form.suggested.file)
    desk.press("Space")
    desk.until(lambda: "guess" in [one.name for one in form.found.columns])
    settled(desk, found)
    pick(desk, form.suggested.pick, "guess")
    write_into(desk, form.suggested.by, "Model seven")
    pick(desk, form.suggested.sure, "chance")
    settled(desk, found)
    assert found.found is not None
    assert (found.found.errors, found.found.items) == (0, 12), lines(found)
    assert not [said for said in map(plain, lines(found)) if "to join" in said]
    build(desk, out, monkeypatch)
    (path,) = out.glob("*.taskpack")
    pack = reading.open_pack(path)
    items = [json.loads(line.raw) for line in pack.lines("items", [])]
    assert {one["id"]: one["suggestion"]["label"] for one in items} == {
        f"r-{n}": LABELS[n % 2] for n in range(12)
    }
    every = b"".join(pack.read(name) for name in pack.names())
    assert not [said for said in (b"seven", b"0.11", b"chance", b"guesses") if said in every]
    plan = tomllib.loads((out / "monsoon-reviews.toml").read_text(encoding="utf-8"))
    assert plan["suggestions"] == {"by": "Model seven", "score": "chance"}
    assert [one.get("join") for one in plan["source"]] == [None, "ID"]
    again = tab(desk)
    again.open_plan(out / "monsoon-reviews.toml")
    desk.until(lambda: again.draft.opened is not None)
    settled(desk, again)
    assert again.form.suggested.by.content() == "Model seven"
    assert again.form.suggested.sure.label.endswith("chance\u2069")


def test_items_without_a_suggestion_and_suggestions_of_no_item_are_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    items, guesses = files_of(desk) / "items.tsv", files_of(desk) / "guesses.csv"
    items.write_text("ID\ttweet\n" + "".join(f"r-{n}\tदाल ({n})\n" for n in range(12)), encoding="utf-8")
    guesses.write_text(
        "ID,guess\n" + "".join(f"r-{n},{LABELS[n % 2]}\n" for n in range(5, 15)), encoding="utf-8"
    )
    found = read(desk, items)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given, **_named: (str(guesses), ""))
    focused(desk, found.form.suggested.file)
    desk.press("Space")
    desk.until(lambda: "guess" in [one.name for one in found.form.found.columns])
    found.draft.labels = LABELS[:2]
    found.form.suggested.pick.picked.emit([[one.name for one in found.form.found.columns].index("guess")])
    settled(desk, found)
    told = [plain(said) for said in lines(found) if "to join" in said]
    assert told == [
        "guesses.csv, line 9: 3 rows of this source found no row to join.",
        "items.tsv, line 2: 5 rows found nothing to join in “guesses.csv”; this is the first of them.",
    ]
    told = [plain(one.text()) for one in found.form.findChildren(Label) if "to join" in one.text()]
    assert len(told) == 2, "it stands beside the files as well"
