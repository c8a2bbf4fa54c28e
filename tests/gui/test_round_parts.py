# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What of its files a round is chosen from: a sheet, an encoding, a split of a folder, some rows; all by keys."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator_app.gui.coordinate.bundle import BundleTab
from annotator_app.gui.coordinate.choosing_items.choosing_form import ChoosingForm
from annotator_app.gui.coordinate.rounds import RoundsTab
from annotator_app.gui.dialogs.signing.passphrase import Passphrase
from annotator_app.gui.parts.texts.label import Label
from annotator_app.workflows.rounds.pools import Pool
from annotator_app.workflows.rounds.select_round import SelectionDraft
from annotator_app.workflows.signing import identity
from tests.builders.choosing_parts import plain
from tests.builders.screen_bundles import files_of
from tests.builders.screen_rounds import first, settled
from tests.builders.sources import workbook
from tests.builders.windows import Desk

PASSPHRASE = "open sesame"
ROWS = [("id", "text", "topic"), *((f"r-{n}", f"The lentils were good ({n})", "food") for n in range(6))]
OTHERS = [
    ("id", "text", "topic"),
    *((f"q-{n}", f"The tea was cold ({n})", ("tea", "rain")[n % 2]) for n in range(4)),
]
BOOK = {"Read me": [("note",), ("The data is on the other sheets.",)], "First": ROWS, "Second": OTHERS}


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home", "")
    identity.new(made.home, "Coordinator 01", PASSPHRASE)
    made.open()
    yield made
    made.close()


@pytest.fixture
def rounds(desk: Desk) -> RoundsTab:
    first(desk)
    found = desk.window.coordinator.pane
    assert isinstance(found, RoundsTab)
    return found


def take(desk: Desk, found: RoundsTab, path: Path) -> None:
    """Take a file or folder as if it fell on the window."""
    assert found.choosing.kept is not None
    desk.window.offer([path])
    desk.until(lambda: pool(found).place == path if found.choosing.kept.pool else False)  # type: ignore[union-attr]
    found.choosing.kept.draft.language = "en"
    settled(desk, found)


def form(found: RoundsTab) -> ChoosingForm:
    assert found.choosing.form is not None
    return found.choosing.form


def pool(found: RoundsTab) -> Pool:
    assert found.choosing.kept is not None
    assert found.choosing.kept.pool is not None
    return found.choosing.kept.pool


def draft(found: RoundsTab) -> SelectionDraft:
    assert found.choosing.kept is not None
    return found.choosing.kept.draft


def choose(desk: Desk, found: RoundsTab, name: str, entry: str) -> None:
    """Take an entry of a button; the form is made anew, and the button of that name in it has the ring."""

    def pick() -> object:
        parts = form(found).given.parts
        return {"by": parts.by, "values": parts.values}.get(name) or parts.picks[0, name]

    button = pick()
    button.setFocus()
    desk.press("Space")
    desk.until(lambda: button.menu_now is not None)
    next(
        one for one in button.menu_now.actions() if f"{plain(one.text())} · ".startswith(f"{entry} · ")
    ).trigger()
    button.menu_now.close()
    desk.until(lambda: pick() is not button)
    desk.activate()
    settled(desk, found)
    assert desk.focus is pick()


def items(found: RoundsTab) -> list[str]:
    assert found.choosing.found is not None
    return sorted(one.item for one in found.choosing.found.taken)


def test_a_sheet_and_some_of_its_rows(desk: Desk, rounds: RoundsTab) -> None:
    path = files_of(desk) / "data.xlsx"
    path.write_bytes(workbook(BOOK))
    take(desk, rounds, path)
    parts = form(rounds).given.parts
    assert plain(parts.picks[0, "rows"].label) == "Sheet: Read me"
    form(rounds).files.setFocus()
    desk.press("Tab", "Tab")
    assert desk.focus is parts.picks[0, "rows"], "it follows files and folder"
    choose(desk, rounds, "rows", "First")
    assert (draft(rounds).roles, items(rounds)) == (
        {"text": "text", "id": "id"},
        [f"r-{n}" for n in range(6)],
    )
    # What was set stays where another sheet has the same columns.
    draft(rounds).columns["topic"] = "topic"
    draft(rounds).count = 4
    choose(desk, rounds, "rows", "Second")
    assert (draft(rounds).columns["topic"], draft(rounds).count) == ("topic", 4)
    assert items(rounds) == [f"q-{n}" for n in range(4)]
    choose(desk, rounds, "by", "by topic")
    assert plain(form(rounds).given.parts.values.label) == "topic: tea"
    assert items(rounds) == ["q-0", "q-2"]
    assert pool(rounds).rows == 2


def test_an_encoding(desk: Desk, rounds: RoundsTab) -> None:
    path = files_of(desk) / "old.csv"
    rows = [f"{n},القهوة باردة والخدمة بطيئة {n}" for n in range(4)]
    path.write_bytes("\n".join(("id,text", *rows)).encode("windows-1256"))
    take(desk, rounds, path)
    told = [plain(one.text()) for one in form(rounds).findChildren(Label)]
    assert any("Choose its encoding" in one for one in told)
    choose(desk, rounds, "encoding", "Windows-1256")
    assert items(rounds) == [str(n) for n in range(4)]
    assert "القهوة" in pool(rounds).sources.rows[0].row.own["text"]


def of_splits(desk: Desk) -> Path:
    where = files_of(desk) / "data-set"
    where.mkdir()
    for split, count in (("train", 5), ("test", 3)):
        rows = [{"id": f"{split}-{n}", "text": f"The tea was cold ({split} {n})"} for n in range(count)]
        (where / f"{split}.jsonl").write_text("\n".join(map(json.dumps, rows)))
    return where


def test_a_split_of_a_folder_is_chosen_and_saved(
    desk: Desk, rounds: RoundsTab, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    where = of_splits(desk)
    answers = iter((where, tmp_path))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(next(answers)))
    form(rounds).given.folder.setFocus()
    desk.press("Enter")
    desk.until(lambda: rounds.choosing.kept is not None and rounds.choosing.kept.pool is not None)
    draft(rounds).language = "en"
    settled(desk, rounds)
    assert desk.focus is form(rounds).given.folder
    choose(desk, rounds, "rows", "test")
    draft(rounds).labels, draft(rounds).language = ("good", "bad"), "en"
    rounds.choosing.look()
    settled(desk, rounds)
    assert items(rounds) == ["test-0", "test-1", "test-2"]
    desk.press("Ctrl+Enter")
    desk.dialog(Passphrase)
    desk.type(PASSPHRASE).press("Enter")
    desk.gone()
    desk.until(lambda: isinstance(desk.window.coordinator.pane, BundleTab))
    (saved,) = tmp_path.glob("data-set-*.jsonl")
    assert sorted(json.loads(line)["id"] for line in saved.read_bytes().splitlines()) == items(rounds)


def test_a_folder_that_is_nothing_changes_nothing(desk: Desk, rounds: RoundsTab) -> None:
    take(desk, rounds, of_splits(desk))
    before = (draft(rounds).sources, items(rounds))
    empty = files_of(desk) / "photos"
    empty.mkdir()
    desk.window.offer([empty])
    desk.dialog()
    desk.press("Esc")
    desk.gone()
    settled(desk, rounds)
    assert (draft(rounds).sources, items(rounds)) == before
