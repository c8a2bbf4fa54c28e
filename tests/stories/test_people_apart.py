# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Two people on one account hand back, each with their own key; not one byte of one is with the other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from annotator_app import paths
from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.gui.dialogs.people import People
from annotator_app.workflows.building.build_bundle import BuildReport
from annotator_app.workflows.keeping import people
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.trouble import last_end
from tests.builders import plans
from tests.builders.people_story import Account, Hands, everything, texts_of
from tests.builders.windows import Coordinator

pytestmark = pytest.mark.timeout(240)
ANNA, BEN = "quince marmalade 4711", "بستان الزيتون ٨٨"
SECRET = "open sesame"
OPEN = plans.plan_text(
    "open_question", 'id = "id"\npassage = "passage"\nquestion = "question"', path="items.jsonl",
    more='\n[[question]]\nid = "answer"\nnone = true\n',
)  # fmt: skip


@pytest.fixture
def account(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, own_home: Path) -> Iterator[Account]:
    made = Account(qapp, monkeypatch)
    yield made
    made.sweep()


def built(folder: Path, title: str) -> tuple[Coordinator, BuildReport]:
    """A coordinator of their own with one pack of three items, whose title is to be found nowhere else."""
    rows = [{"id": f"i-{n}", "passage": f"{title} reads {n}.", "question": "Who?"} for n in range(3)]
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    text = OPEN.replace('en = "Test"', f'en = "{title}"')
    folder.mkdir()
    coordinator = Coordinator(folder)
    return coordinator, coordinator.build(plans.write(folder / "plan", text, {"items.jsonl": lines}))


def hand_back(hands: Hands) -> None:
    place = paths.default_home().parent / "results" / hands.home.path.name
    place.mkdir(parents=True)
    hands.app.settings["result_folder"] = str(place)
    hands.press("Ctrl+E")
    dialog = hands.dialog(HandBack)
    hands.press("Enter")
    hands.until(lambda: dialog._report is not None)
    hands.press("Enter")
    hands.gone()


def test_two_people_work_and_hand_back_each_with_their_own_key(account: Account, tmp_path: Path) -> None:
    """What is being composed when the people change is saved as at every close, and stands there afterwards."""
    for_anna, of_anna = built(tmp_path / "c1", "Orchard letters")
    for_ben, of_ben = built(tmp_path / "c2", "Harbour songs")

    def anna(hands: Hands) -> None:
        hands.first_run("Anna")
        hands.take_pack(of_anna.packs[0].path)
        hands.type(ANNA).press("Ctrl+Enter")
        hands.type("half a wo")
        QCoreApplication.sendEvent(hands.focus, QInputMethodEvent("rd", []))
        hands.window.session.keys.run("people.show")
        listed = hands.dialog(People)
        assert [person.name for person in listed.people] == ["Anna"]
        assert "Orchard" not in texts_of(listed)
        hands.press("2", "Enter")

    def ben(hands: Hands) -> None:
        hands.first_run("بن")
        assert not hands.window.session.home.path.is_relative_to(paths.default_home())
        hands.take_pack(of_ben.packs[0].path)
        hands.type(BEN).press("Ctrl+Enter")
        hand_back(hands)
        hands.somebody_else()
        hands.press("Enter")

    def anna_again(hands: Hands) -> None:
        hands.press("Alt+Up")
        assert hands.labelling.position == 1
        assert hands.labelling.answers == {"answer": "half a word"}
        hand_back(hands)
        hands.quit()

    usual(tmp_path, account.run(anna, ben, anna_again))
    own, other = homes_of("Anna", "بن")
    rows = {}
    for coordinator, report, home, name in ((for_anna, of_anna, own, "Anna"), (for_ben, of_ben, other, "بن")):
        (result,) = tmp_path.glob(f"results/{home.name}/*.resultpack")
        with open_home(home) as opened:
            rows[name] = coordinator.rows(report, opened, result)
        coordinator.close()
    assert answered(rows["Anna"]) == {ANNA, "half a word"}
    assert answered(rows["بن"]) == {BEN}
    assert {row["contributor"] for row in rows["Anna"]} != {row["contributor"] for row in rows["بن"]}
    nothing_of_one_is_with_the_other(tmp_path, own, other)


def answered(rows: list[dict[str, Any]]) -> set[str]:
    return {row["answers"]["answer"] for row in rows if row["state"] == "done"}


def usual(tmp_path: Path, status: int) -> None:
    assert status == 0
    assert not (tmp_path / "home" / "logs" / last_end.RUNNING).exists()
    assert not (tmp_path / "home" / "logs" / last_end.CRASHES).exists()


def homes_of(*names: str) -> list[Path]:
    by_name = {person.name: person.place for person in people.listed()}
    return [by_name[name] for name in names]


def nothing_of_one_is_with_the_other(folder: Path, own: Path, other: Path) -> None:
    marks = {own: (ANNA, "half a word", "Orchard letters"), other: (BEN, "Harbour songs")}
    for home, theirs in marks.items():
        kept = everything(home) + everything(folder / "results" / home.name)
        assert all(mark.encode() in kept for mark in theirs), "or this test could not fail"
        foreign = [mark for one, found in marks.items() if one != home for mark in found]
        assert not [mark for mark in foreign if mark.encode() in kept]
    shared = (paths.people() / people.LIST).read_bytes() + str(sorted(paths.people().iterdir())).encode()
    assert not [mark for found in marks.values() for mark in found if mark.encode() in shared]
