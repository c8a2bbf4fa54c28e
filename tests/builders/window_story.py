# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What stories of the window have in common: a coordinator, a contributor at the window, one bundle between them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.dialogs.answering.finished import Finished
from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.workflows.building.build_bundle import BuildReport
from tests.builders import plans
from tests.builders.windows import Coordinator, Desk

Row = dict[str, Any]


class Story:
    """A coordinator and a contributor, each with a home, and one bundle between them."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self.folder, self.application = folder, application
        self.coordinator = Coordinator(folder)
        self.desk = Desk(application, folder / "contributor")
        self.built: BuildReport
        self.ids: list[str] = []

    def begin(self, plan: str, rows: list[Row], language: str = "en") -> Desk:
        """Build a bundle of `rows`, drop its pack onto the window, add it and start it: by keys."""
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        self.built = self.coordinator.build(plans.write(self.folder / "plan", plan, {"items.jsonl": lines}))
        desk = self.desk.open(language)
        drop(desk, self.built.packs[0].path)
        asked = desk.dialog(AddPack)
        desk.press("Enter", "Enter")
        assert asked.isVisible(), "trust is never given by Enter alone"
        desk.press("2", "Enter")
        desk.until(lambda: desk.library.current() is not None)
        desk.gone()
        desk.press("Enter")
        desk.until(lambda: desk.window.desk is not None)
        desk.turn()
        self.ids = [item for _place, item, *_more in desk.labelling.items_page(0, len(rows))]
        return desk

    def finish(self) -> list[Any]:
        """Hand back by keys, merge, export, and give the row of each item in the order they were met."""
        desk = self.desk
        desk.saved()
        for dialog in desk.dialogs():
            assert isinstance(dialog, Finished)
            desk.press("Esc")
        desk.press("Ctrl+E")
        dialog = desk.dialog(HandBack)
        desk.press("Enter")
        desk.until(lambda: list(self.folder.glob("*.resultpack")))
        desk.until(lambda: dialog._report is not None)
        desk.press("Enter")
        desk.gone()
        (result,) = self.folder.glob("*.resultpack")
        rows = self.coordinator.rows(self.built, self.desk.home, result)
        assert {row["origin"] for row in rows if row["state"] == "done"} == {"window"}
        assert all(row["contributor"] == "Contributor 07" for row in rows)
        by_item = {row["item"]: row for row in rows}
        return [by_item.get(item) for item in self.ids]

    def close(self) -> None:
        self.desk.close()
        self.coordinator.close()


def drop(desk: Desk, path: Path) -> None:
    """Drop a file onto the window."""
    drop_all(desk, [path])


def drop_all(desk: Desk, paths: list[Path]) -> None:
    """Drop files and folders onto the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(300, 300), Qt.DropAction.CopyAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    desk.window.dropEvent(event)


def given(rows: list[Any], number: int) -> Any:
    assert rows[number]["state"] == "done"
    return rows[number]["answers"]


def numbered(prefix: str, *rows: Row) -> list[Row]:
    return [{"id": f"{prefix}-{number}", **row} for number, row in enumerate(rows, start=1)]
