# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What of its files a bundle takes, chosen in the window by keys: sheet, tier, list, encoding, rows; it stands in the plan.

What is not good is told by the names of the form.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui import translate
from annotator_app.gui.coordinate.bundle import BundleTab
from annotator_app.gui.coordinate.problem_words import problem_said
from annotator_app.gui.parts.choices.pick_button import PickButton
from annotator_app.gui.parts.texts.label import Label
from annotator_app.workflows.building.plans.plan_draft import DraftPerson, to_toml
from annotator_app.workflows.signing import identity
from tests.builders.choosing_parts import plain, take_entry
from tests.builders.fuzzing.damage import SEEDS
from tests.builders.screen_bundles import files_of, read, settled, tab, table
from tests.builders.sources import workbook
from tests.builders.windows import Desk

ROWS = [
    ("id", "text", "label"),
    *((f"r-{n}", f"दाल अच्छी थी ({n})", ("good", "bad")[n % 2]) for n in range(6)),
]
OTHERS = [
    ("id", "text", "label"),
    *((f"q-{n}", f"चाय ठंडी थी ({n})", ("warm", "cold")[n % 2]) for n in range(4)),
]
BOOK = {"Read me": [("note",), ("The data is on the other sheets.",)], "First": ROWS, "Second": OTHERS}


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home", "")
    identity.new(made.home, "Coordinator 01", "open sesame")
    made.data = "hi"
    made.open()
    yield made
    made.close()


def file(desk: Desk, name: str, data: bytes) -> Path:
    path = files_of(desk) / name
    path.write_bytes(data)
    return path


def lines(found: BundleTab) -> list[str]:
    return [one.text() for one in found.card.findChildren(Label) if not one.isHidden()]


def choose(desk: Desk, found: BundleTab, pick: PickButton, entry: str) -> None:
    take_entry(desk, pick, entry, lambda: settled(desk, found))


def some_labels(desk: Desk, found: BundleTab) -> None:
    found.draft.labels = ("good", "bad")
    found.check()
    settled(desk, found)


def sources(found: BundleTab) -> list[dict[str, Any]]:
    plan = tomllib.loads(to_toml(found.draft, found.draft.sources[0].parent, "monsoon-7k3q"))
    return [{key: one[key] for key in ("rows", "encoding", "where") if key in one} for one in plan["source"]]


def items(found: BundleTab) -> int:
    assert found.found is not None
    return found.found.items


def test_a_sheet_of_a_workbook_by_keys(desk: Desk) -> None:
    found = read(desk, file(desk, "data.xlsx", workbook(BOOK)))
    parts = found.form.parts
    assert list(parts.picks) == [(0, "rows")]
    pick = parts.picks[0, "rows"]
    assert plain(pick.label) == plain(pick.accessibleName()) == "Sheet: Read me"
    found.form.files.setFocus()
    desk.press("Tab")
    assert desk.focus is found.form.given.folder
    desk.press("Tab")
    assert desk.focus is pick, "it follows the files"
    choose(desk, found, pick, "First")
    assert plain(pick.label) == "Sheet: First"
    # The columns of that sheet are guessed as those of a file that was just chosen.
    assert found.draft.roles == {"text": "text", "id": "id"}
    assert (found.draft.gold, found.draft.labels) == ("label", ("good", "bad"))
    assert (sources(found), items(found)) == ([{"rows": "First"}], 6)
    # What was set stays where the columns are the same; the labels of the other sheet are its own.
    found.form.picks["keep"].picked.emit([2])
    settled(desk, found)
    choose(desk, found, pick, "Second")
    assert (found.draft.keep, found.draft.labels) == (("label",), ("warm", "cold"))
    assert (sources(found), items(found)) == ([{"rows": "Second"}], 4)
    choose(desk, found, pick, "Read me")
    assert sources(found) == [{}], "the first sheet is read where a plan names none"


def test_a_tier_or_the_whole_file(desk: Desk) -> None:
    found = read(desk, file(desk, "interview.eaf", (SEEDS / "eaf/interview").read_bytes()))
    some_labels(desk, found)
    pick = found.form.parts.picks[0, "rows"]
    assert (plain(pick.label), items(found)) == ("Tier: the whole file", 4)
    choose(desk, found, pick, "ft@A")
    assert (sources(found), items(found)) == ([{"rows": "ft@A"}], 1)
    choose(desk, found, pick, "the whole file")
    assert (sources(found), items(found)) == ([{}], 4)


def test_a_list_in_a_file_and_only_some_of_its_rows(desk: Desk) -> None:
    made = {
        "test": [{"text": f"दाल ({n})", "topic": ("food", "tea")[n % 2]} for n in range(8)],
        "train": [{"text": "चाय"}],
    }
    found = read(desk, file(desk, "data.json", json.dumps(made).encode()))
    parts = found.form.parts
    assert parts.by.isHidden(), "one row for the whole file has nothing to choose from"
    choose(desk, found, parts.picks[0, "rows"], "test")
    some_labels(desk, found)
    assert (sources(found), items(found)) == ([{"rows": "test[]"}], 8)
    assert plain(parts.by.label) == "Rows: all"
    choose(desk, found, parts.by, "by topic")
    assert plain(parts.values.label) == "topic: food"
    assert (sources(found), items(found)) == ([{"rows": "test[]", "where": {"topic": ["food"]}}], 4)
    choose(desk, found, parts.values, "tea")
    assert (sources(found)[0]["where"], items(found)) == ({"topic": ["food", "tea"]}, 8)
    # The choice is still there when the tab comes again, and goes when it is taken back.
    desk.press("Ctrl+H")
    found = tab(desk)
    settled(desk, found)
    parts = found.form.parts
    assert plain(parts.values.label) == "topic: food, tea"
    choose(desk, found, parts.by, "all")
    assert parts.values.isHidden()
    assert (sources(found), items(found)) == ([{"rows": "test[]"}], 8)


def test_an_encoding_is_asked_only_where_the_text_is_not_utf_8(desk: Desk) -> None:
    assert read(desk, table(desk)).form.parts.picks == {}
    rows = [f"{n}\tكان الطعام لذيذا {n}\t{('good', 'bad')[n % 2]}" for n in range(6)]
    text = "\n".join(("id\ttext\tlabel", *rows))
    found = read(desk, file(desk, "old.tsv", text.encode("windows-1256")))
    told = [plain(one.text()) for one in found.form.findChildren(Label)]
    assert (
        "old.tsv, line 2: The text is not UTF-8 from here on. Choose its encoding, or save the file as UTF-8."
        in told
    )
    pick = found.form.parts.picks[0, "encoding"]
    assert plain(pick.label) == "Encoding: not chosen"
    choose(desk, found, pick, "Windows-1256")
    assert plain(pick.label) == "Encoding: Windows-1256"
    assert (sources(found), items(found)) == ([{"encoding": "Windows-1256"}], 6)
    assert (found.draft.roles, found.draft.labels) == ({"text": "text", "id": "id"}, ("good", "bad"))
    assert any("Windows-1256, parted by tabs" in plain(one.text()) for one in found.form.findChildren(Label))


def test_of_several_files_each_has_its_own(desk: Desk) -> None:
    one = file(desk, "one.xlsx", workbook({"A": ROWS, "B": OTHERS}))
    two = file(desk, "two.xlsx", workbook({"C": ROWS, "D": OTHERS}))
    found = tab(desk)
    found.read([table(desk), one, two])
    settled(desk, found)
    assert sum("“Licence” of the source" in plain(said) for said in lines(found)) == 1, (
        "what all of them lack is said once"
    )
    parts = found.form.parts
    assert list(parts.picks) == [(1, "rows"), (2, "rows")]
    heads = [plain(one.text()) for one in parts.findChildren(Label)]
    assert heads == ["one.xlsx", "two.xlsx"], "which file it is stands above"
    assert plain(parts.picks[2, "rows"].accessibleName()) == "Sheet: C"
    assert plain(parts.picks[2, "rows"].accessibleDescription()) == "two.xlsx"
    choose(desk, found, parts.picks[2, "rows"], "D")
    assert sources(found) == [{}, {}, {"rows": "D"}]
    choose(desk, found, parts.by, "by label")
    assert sources(found)[1]["where"] == {"label": ["positive"]}


def test_a_plan_says_what_is_taken_and_what_it_says_otherwise_stays(desk: Desk) -> None:
    path = file(desk, "data.xlsx", workbook(BOOK))
    found = read(desk, path)
    choose(desk, found, found.form.parts.picks[0, "rows"], "First")
    found.draft.read_source(0, "where", {"label": "good", "id": ["r-0", "r-2"]})
    plan = files_of(desk) / "monsoon.toml"
    plan.write_text(to_toml(found.draft, plan.parent, "monsoon-7k3q"), encoding="utf-8")
    found.open_plan(plan)
    desk.until(lambda: found.draft.opened is not None)
    settled(desk, found)
    parts = found.form.parts
    assert plain(parts.picks[0, "rows"].label) == "Sheet: First"
    assert parts.by.isHidden(), "rows by two columns are left to the plan"
    assert items(found) == 2
    choose(desk, found, parts.picks[0, "rows"], "Second")
    assert sources(found) == [{"rows": "Second", "where": {"label": "good", "id": ["r-0", "r-2"]}}]


def test_what_is_missing_goes_by_the_names_of_the_form(desk: Desk, qapp: QApplication) -> None:
    """No key of a plan: neither for what is told of the files nor for a part without a column, in any language."""
    found = read(desk, table(desk))
    told = [plain(said) for said in lines(found) if "of the source" in said]
    assert [said.partition(" of ")[0] for said in told] == ["“Licence”", "“Origin”", "“Credit”"]
    found.form.labels.set_content("")
    found.draft.labels, found.draft.gold = (), ""
    found.check()
    settled(desk, found)
    assert "There are no answers to choose from. Write one in each line, or use a file of questions." in map(
        plain, lines(found)
    )
    found.draft.labels = ("good", "bad")
    found.draft.language = ""
    found.check()
    settled(desk, found)
    assert "The language of the texts is not known. Name it under Task, or choose a column for it." in map(
        plain, lines(found)
    )
    found.draft.language = "hi"
    found.draft.people = [DraftPerson("Ana", languages=("ar",)), DraftPerson("Ben", languages=("hi",))]
    found.draft.answers_per_item = 2
    found.check()
    settled(desk, found)
    assert any("too few contributors know “Hindi”" in said for said in map(plain, lines(found)))
    found.form._take_role("text", (), many=False)
    settled(desk, found)
    assert "“Text” needs a column. Choose one under Columns." in map(plain, lines(found))
    translate.install(qapp, "ar")
    assert found.found is not None
    said = "\n".join(problem_said(desk.window.session, one) for one in found.found.problems)
    assert "الرخصة" in said
    assert not [key for key in ("licence", "origin", "credit", "Licence", "Origin", "Credit") if key in said]
