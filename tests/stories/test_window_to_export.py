# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""From key presses in the real window to the bytes of the exported file, for every task family.

A coordinator builds a signed pack; a contributor adds it in the window, answers and hands it back with
nothing but keys; the coordinator merges and exports. What was pressed is what is exported, in the order it
was shown.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.dialogs.finished import Finished
from annotator_app.gui.dialogs.hand_back import HandBack
from annotator_app.gui.dialogs.report_problem import ReportProblem
from annotator_app.gui.dialogs.small import Note
from annotator_app.workflows.build_bundle import BuildReport
from tests.builders import plans
from tests.builders.windows import Coordinator, Desk

pytestmark = pytest.mark.timeout(240)
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
        desk.until(lambda: len(desk.library.findChildren(type(desk.library.pane))) and desk.library.current())
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
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(300, 300), Qt.DropAction.CopyAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    desk.window.dropEvent(event)


@pytest.fixture
def story(qapp: QApplication, tmp_path: Path) -> Iterator[Story]:
    made = Story(qapp, tmp_path)
    yield made
    made.close()


def given(rows: list[Any], number: int) -> Any:
    assert rows[number]["state"] == "done"
    return rows[number]["answers"]


SENTIMENT = plans.plan_text(
    "sentiment", 'id = "id"\ntext = "text"', path="items.jsonl", language="am",
    more="""
[[question]]
id = "label"
option = [
  { id = "positive", text = { en = "Positive", ar = "إيجابي" } },
  { id = "neutral", text = { en = "Neutral", ar = "محايد" } },
  { id = "negative", text = { en = "Negative", ar = "سلبي" } },
]
[[question]]
id = "strength"
min = 1
max = 3
anchor = [
  { point = 1, text = { en = "Weak" } },
  { point = 2, text = { en = "Clear" } },
  { point = 3, text = { en = "Strong" } },
]
""",
)  # fmt: skip
AMHARIC = (
    "ኦቦ ቡልቻን ከልብ እንደምወዳቸው ይታወቅ።", "የሚባክን ጊዜ መኖር የለበትም።", "ረዥም ዕድሜና ጤና ተመኘሁ!",
    "መልሴን አላባክንም!", "ጥሩ ነው።", "ዳይ ወደ ሥራ!",
)  # fmt: skip


def numbered(prefix: str, *rows: Row) -> list[Row]:
    return [{"id": f"{prefix}-{number}", **row} for number, row in enumerate(rows, start=1)]


def test_sentiment(story: Story) -> None:
    desk = story.begin(SENTIMENT, numbered("am", *({"text": text} for text in AMHARIC)))
    desk.press("1", "3", "Enter")
    desk.press("2", "3", "2", "Enter")  # the second question has the ring: its digits change its score
    desk.press("Ctrl+D")
    desk.press("Ctrl+I")
    desk.dialog(ReportProblem)
    desk.press("3", "Enter")
    desk.gone()
    desk.press("Ctrl+N")
    desk.dialog(Note)
    desk.type("ማስታወሻ: =1+1").press("Ctrl+Enter")
    desk.gone()
    desk.press("3", "Enter")
    desk.press("3", "1", "Enter")
    rows = story.finish()
    assert given(rows, 0) == {"label": "positive", "strength": 3}
    assert given(rows, 1) == {"label": "neutral", "strength": 2}
    assert rows[2] is None
    assert (rows[3]["state"], rows[3]["problem"]) == ("skipped", {"reason": "private_data", "text": ""})
    assert (given(rows, 4), rows[4]["note"]) == ({"label": "negative"}, "ማስታወሻ: =1+1")
    assert given(rows, 5) == {"label": "negative", "strength": 1}
    assert rows[0]["shown"] == {"label": ["positive", "neutral", "negative"]}
    assert all(row["source"]["content"]["text"]["text"] in AMHARIC for row in rows if row)
