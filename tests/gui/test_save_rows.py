# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rows for other programs from the window: by keys alone, told before they are written, and never over a file."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.coordinate.row_formats import PURPOSES
from annotator_app.gui.dialogs.coordinating.save_rows import SaveRows
from annotator_app.workflows.exporting import export_set
from tests.builders.screen_coordinate import Round, coordinating, merged
from tests.builders.windows import PATIENCE, Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qapp, tmp_path / "home", "Coordinator 01")
    merged(desk)
    coordinating(desk.open())
    yield desk
    desk.close()


def opened(desk: Desk) -> SaveRows:
    desk.press("Ctrl+E")
    dialog: SaveRows = desk.dialog(SaveRows)
    counted(desk, dialog)
    return dialog


def counted(desk: Desk, dialog: SaveRows) -> None:
    desk.until(lambda: not dialog.losses.isHidden())


def told(dialog: SaveRows) -> str:
    return str(dialog.outcome.text()).translate(dict.fromkeys((0x2068, 0x2069)))


def folder(desk: Desk) -> Path:
    return Path(f"{desk.home.path}-round")


def test_every_written_format_can_be_chosen() -> None:
    offered = [id_ for purpose in PURPOSES for id_ in purpose.formats]
    assert sorted(offered) == sorted(export_set.WRITTEN)
    assert all(len(purpose.formats) <= 9 for purpose in PURPOSES), "each has a digit"


def test_an_ending_that_names_the_format_says_it_once() -> None:
    def name(format_: str, **more: bool) -> str:
        return export_set.file_name("news", format_, **more)

    assert [name("csv"), name("jsonl"), name("csv", merge=True)] == [
        "news.csv",
        "news.jsonl",
        "news-merged.csv",
    ]
    assert [name("labels"), name("squad")] == ["news-labels.jsonl", "news-squad.json"]
    assert len({name(one) for one in export_set.WRITTEN}) == len(export_set.WRITTEN), "no two are one file"


def test_rows_are_written_by_keys_alone(desk: Desk) -> None:
    dialog = opened(desk)
    desk.press("4")
    counted(desk, dialog)
    assert told(dialog).startswith("12 rows of 29 answers")
    place = folder(desk) / "book-words-labels.jsonl"
    desk.press("Enter")
    desk.until(place.exists)
    desk.gone()
    whole = place.read_bytes()
    assert b"Contributor 03" not in whole, "names are left out unless somebody wants them"
    again = folder(desk) / "again"
    export_set.run(folder(desk) / "monuments.bundle", "labels", again, pseudonyms=True)
    assert again.read_bytes() == whole


def test_a_file_that_stands_there_is_never_replaced(desk: Desk) -> None:
    taken = folder(desk) / "book-words-merged.csv"
    taken.write_text("mine", encoding="utf-8")
    dialog = opened(desk)
    dialog.rows.stand(1)
    dialog.rows.taken.emit(1)
    counted(desk, dialog)
    assert "a tie that nobody has settled" in dialog.losses.text()
    desk.press("Enter")
    made = folder(desk) / "book-words-merged-2.csv"
    desk.until(made.exists)
    assert taken.read_text(encoding="utf-8") == "mine"
    rows = made.read_text(encoding="utf-8-sig").splitlines()
    assert all(",merged," in row for row in rows[1:])
    assert len(rows) > 1


def test_what_has_no_place_for_the_task_cannot_be_chosen(desk: Desk) -> None:
    dialog = opened(desk)
    training = next(place for place, one in enumerate(PURPOSES) if "sft" in one.formats)
    dialog.purposes.stand(training)
    dialog.purposes.taken.emit(training)
    places = range(len(PURPOSES[training].formats))
    assert not any(dialog.formats.option(place).isEnabled() for place in places)
    assert not dialog.primary.isEnabled()
    before = set(folder(desk).iterdir())
    desk.press("1", "Enter")
    assert set(folder(desk).iterdir()) == before
    desk.press("Esc")


def test_a_folder_that_is_gone_is_told_and_the_choice_stays(desk: Desk, tmp_path: Path) -> None:
    dialog = opened(desk)
    dialog.folder = tmp_path / "taken-out"
    desk.press("3", "Enter")
    desk.until(lambda: dialog.trouble is not None)
    assert "taken-out" in dialog.trouble.heading.text()
    assert dialog.format == "jsonl"
    dialog.folder = folder(desk)
    desk.press("Enter")
    desk.until((folder(desk) / "book-words.jsonl").exists)


def test_a_data_set_goes_into_a_folder_of_its_own(desk: Desk) -> None:
    dialog = opened(desk)
    dialog.purposes.stand(len(PURPOSES) - 1)
    dialog.purposes.taken.emit(len(PURPOSES) - 1)
    counted(desk, dialog)
    assert dialog.switches.isHidden(), "a data set never has names"
    desk.click(dialog.parquet.option(0))
    desk.click(dialog.primary)
    made = folder(desk) / "book-words-dataset"
    desk.until((made / "croissant.json").exists)
    assert (made / "answers" / "unsplit.parquet").read_bytes().startswith(b"PAR1")


def test_the_button_comes_with_a_bundle_and_leaves_the_tabs_their_line(
    qapp: QApplication, tmp_path: Path
) -> None:
    desk = Desk(qapp, tmp_path / "home", "Coordinator 01").open()
    desk.window.show_coordinate()
    assert desk.window.coordinator.screen.save_rows.isHidden()
    desk.window.coordinator.open_bundle(Round(desk).bundle)
    desk.until(lambda: desk.window.coordinator.overview is not None)
    screen = desk.window.coordinator.screen
    desk.until(screen.save_rows.isVisible)
    opened(desk)
    desk.press("Esc")
    one_line = screen.tabs.heightForWidth(10_000)
    for width in (1366, 1024):
        desk.app.shell.resize(width, 600)
        desk.turn()
        assert screen.tabs.heightForWidth(screen.tabs.width()) == one_line
    assert screen.save_rows.accessibleName() == "Save rows", "also where the sign stands alone"
    desk.close()


def test_without_answers_the_rows_are_told_to_be_none(qapp: QApplication, tmp_path: Path) -> None:
    desk = Desk(qapp, tmp_path / "home", "Coordinator 01")
    Round(desk)
    coordinating(desk.open())
    dialog = opened(desk)
    assert told(dialog).startswith("0 rows of 0 answers")
    desk.close()


def test_closing_the_dialog_stops_what_goes_on(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the count nor a file comes after the dialog; nothing half written stays."""
    goes_on = threading.Event()
    run = export_set.run

    def slow(*given: Any, progress: Any, **more: Any) -> Any:
        goes_on.wait(PATIENCE)
        progress.step(0, 1)
        return run(*given, progress=progress, **more)

    monkeypatch.setattr(export_set, "run", slow)
    opened(desk)
    before = {one.name for one in folder(desk).iterdir()}
    desk.waits = False
    desk.press("Enter", "2", "3", "Esc")
    goes_on.set()
    desk.until(lambda: not desk.window.session.jobs.busy)
    desk.gone()
    assert {one.name for one in folder(desk).iterdir()} == before
    monkeypatch.setattr(export_set, "run", run)
    opened(desk)
    desk.press("Enter")
    desk.until((folder(desk) / "book-words.csv").exists)
