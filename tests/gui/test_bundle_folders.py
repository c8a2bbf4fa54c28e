# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A folder in the Bundle tab: chosen by keys or dropped, read as the data set that it is, its parts offered."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator_app.gui.coordinate.bundle import BundleTab
from annotator_app.gui.coordinate.results import ResultsTab
from annotator_app.gui.dialogs.palette import Palette
from annotator_app.gui.parts.choices.pick_button import PickButton
from annotator_app.gui.parts.texts.label import Label
from annotator_app.workflows.building.plans.plan_draft import to_toml
from annotator_app.workflows.building.plans.plan_items import prepare
from tests.builders import screen_bundles
from tests.builders.choosing_parts import plain, take_entry
from tests.builders.screen_bundles import files_of, read, settled, tab, table
from tests.builders.windows import Desk

ROOT = Path(__file__).resolve().parents[2]
CARD = """---
configs:
- config_name: hi
  data_files: [{split: validation, path: hi/dev.jsonl}, {split: test, path: hi/test.jsonl}]
- config_name: sw
  data_files: [{split: test, path: sw/test.jsonl}]
---
"""


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home", "Coordinator 01")
    made.data = "hi"
    made.open()
    yield made
    made.close()


def data_set(desk: Desk, card: str = "") -> Path:
    """A folder as the hub has it: eight rows of Hindi in two splits, four of Swahili in one."""
    where = files_of(desk) / "reviews-set"
    for name, count in (("hi/dev.jsonl", 2), ("hi/test.jsonl", 6), ("sw/test.jsonl", 4)):
        rows = [
            {"id": f"{name}-{n}", "text": f"दाल अच्छी थी ({name} {n})", "label": ("good", "bad")[n % 2]}
            for n in range(count)
        ]
        path = where / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    (where / "README.md").write_text(card)
    return where


def drop(desk: Desk, *paths: Path) -> None:
    """Let files fall on the window, as from a file manager."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(400, 400),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    desk.window.dropEvent(event)
    desk.turn()


def sources(found: BundleTab) -> list[dict[str, Any]]:
    plan = tomllib.loads(to_toml(found.draft, found.draft.sources[0].parent, "monsoon-7k3q"))
    kept = ("path", "format", "rows", "where")
    return [{key: one[key] for key in kept if key in one} for one in plan["source"]]


def items(found: BundleTab) -> int:
    assert found.found is not None
    return found.found.items


def choose(desk: Desk, found: BundleTab, pick: PickButton, entry: str) -> None:
    take_entry(desk, pick, entry, lambda: settled(desk, found))


def told(found: BundleTab) -> list[str]:
    return [plain(one.text()) for one in found.form.given.findChildren(Label) if not one.isHidden()]


def test_a_data_set_and_its_splits_by_keys(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    where = data_set(desk)
    asked: list[str] = []

    def chooser(_host: object, heading: str, *_more: object) -> str:
        asked.append(heading)
        return str(where)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", chooser)
    found = tab(desk)
    found.draft.language, found.draft.title = "hi", "Monsoon reviews"
    found.form.files.setFocus()
    desk.turn()
    desk.press("Tab")
    assert desk.focus is found.form.given.folder, "it follows the files"
    desk.press("Enter")
    settled(desk, found)
    assert asked == ["Choose a folder"]
    assert desk.focus is found.form.given.folder
    assert sources(found) == [{"path": "reviews-set", "format": "dataset"}]
    assert (found.draft.roles, items(found)) == ({"text": "text", "id": "id"}, 12)
    assert "hi/dev.jsonl: 2 rows, JSONL, UTF-8" in told(found)
    pick = found.form.parts.picks[0, "rows"]
    assert plain(pick.label) == plain(pick.accessibleName()) == "Split: the whole folder"
    desk.press("Tab")
    assert desk.focus is pick
    choose(desk, found, pick, "test")
    assert (sources(found)[0]["rows"], items(found)) == ("test", 10)
    choose(desk, found, pick, "the whole folder")
    # Of a folder rows can be chosen by their file, too.
    choose(desk, found, found.form.parts.by, "by file")
    assert plain(found.form.parts.values.label) == "File: dev"
    assert (sources(found)[0]["where"], items(found)) == ({"_file": ["dev"]}, 2)


def test_the_parts_of_a_card_and_the_plan_that_is_made(desk: Desk) -> None:
    found = tab(desk)
    found.draft.language, found.draft.title = "hi", "Monsoon reviews"
    drop(desk, data_set(desk, CARD))
    settled(desk, found)
    pick = found.form.parts.picks[0, "rows"]
    assert (plain(pick.label), items(found)) == ("Part: hi", 8)
    choose(desk, found, pick, "sw")
    assert (sources(found)[0]["rows"], items(found)) == ("sw", 4)
    choose(desk, found, pick, "validation")
    assert items(found) == 2
    # The plan that is written says the same, and the window reads it so.
    plan = files_of(desk) / "monsoon.toml"
    plan.write_text(to_toml(found.draft, plan.parent, "monsoon-7k3q"), encoding="utf-8")
    prepared, _problems = prepare(plan)
    assert prepared is not None
    assert len(prepared.made) == 2
    found.open_plan(plan)
    desk.until(lambda: found.draft.opened is not None)
    settled(desk, found)
    assert plain(found.form.parts.picks[0, "rows"].label) == "Part: validation"
    # What is chosen in its place is read in its own way, and the folder again as a folder.
    drop(desk, table(desk))
    settled(desk, found)
    assert sources(found) == [{"path": "reviews.tsv"}]
    drop(desk, files_of(desk) / "reviews-set")
    settled(desk, found)
    assert sources(found) == [{"path": "reviews-set", "format": "dataset"}]
    assert plain(found.form.parts.picks[0, "rows"].label) == "Part: hi"


def test_a_folder_of_files_gives_its_files(desk: Desk) -> None:
    where = files_of(desk) / "plain"
    where.mkdir()
    for name in ("two.tsv", "ten.tsv"):
        (where / name).write_bytes(table(desk, 6).read_bytes().replace(b"r-", name[:2].encode() + b"-"))
    (where / "README.txt").write_text("About these files")
    found = tab(desk)
    found.draft.language = "hi"
    drop(desk, where)
    settled(desk, found)
    assert sources(found) == [{"path": "ten.tsv"}, {"path": "two.tsv"}]
    assert items(found) == 12
    assert "Left out while reading: a file without data (1)." in told(found)


def test_texts_alone_are_an_item_each(desk: Desk) -> None:
    where = files_of(desk) / "letters"
    where.mkdir()
    for number in range(3):
        (where / f"{number}.txt").write_text(f"दाल अच्छी थी ({number})\nऔर चाय भी।")
    found = tab(desk)
    found.draft.language = "hi"
    found.form.labels.set_content("good\nbad")
    drop(desk, where)
    settled(desk, found)
    assert sources(found) == [{"path": "letters", "format": "files"}]


def test_a_folder_that_is_nothing_changes_nothing(desk: Desk) -> None:
    found = read(desk, table(desk))
    before = (sources(found), items(found), found.draft.roles)
    where = files_of(desk) / "saved"
    where.mkdir()
    (where / "data-00000-of-00001.arrow").write_bytes(b"\xff\xff\xff\xff")
    drop(desk, where)
    told = desk.dialog()
    said = [plain(one.text()) for one in told.findChildren(Label)]
    assert "There is nothing to read" in said
    assert any("“saved” stands in Arrow files" in one for one in said)
    desk.press("Esc")
    desk.gone()
    settled(desk, found)
    assert (sources(found), items(found), found.draft.roles) == before


def test_packs_and_results_that_are_dropped_go_where_they_went(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = screen_bundles.built(desk)
    desk.window.coordinator.open_bundle(bundle)
    desk.until(lambda: desk.window.coordinator.overview is not None)
    found = tab(desk)
    results = files_of(desk) / "results"
    (results / "ana").mkdir(parents=True)
    (results / "ana" / "a.resultpack").write_bytes(b"none")
    drop(desk, results)
    assert isinstance(desk.window.coordinator.pane, ResultsTab)
    found = tab(desk)
    seen: list[list[Path]] = []
    monkeypatch.setattr(desk.window.door, "look_at", seen.append)
    other = files_of(desk) / "a.taskpack"
    other.write_bytes(b"none")
    drop(desk, other, table(desk))
    settled(desk, found)
    assert seen == [[other]]
    assert [one.name for one in found.draft.sources] == ["reviews.tsv"]


def test_the_palette_offers_the_folder(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    where = data_set(desk)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(where))
    found = tab(desk)
    desk.press("Ctrl+K")
    desk.dialog(Palette)
    desk.type("choose a folder")
    desk.press("Enter")
    desk.until(lambda: found.draft.sources == (where,))
    settled(desk, found)


def test_hundreds_of_results_that_arrive_load_nothing_that_reads_rows() -> None:
    """Loading it takes a tenth of a second, in which the window stood still and no row was there."""
    code = (
        "import sys; from pathlib import Path; from unittest.mock import MagicMock; "
        "from annotator_app.gui.coordinate import arriving; "
        "window, files = MagicMock(), [Path('a.resultpack'), Path('b.verdictpack')]; "
        "assert arriving.taken_by_desk(window, files) == []; "
        "window.coordinator.take_results.assert_called_once_with(files); "
        "sys.exit('annotator_app.workflows.building.files_look' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
