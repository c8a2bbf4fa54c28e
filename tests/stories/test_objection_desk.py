# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""An answer comes back though it was right: the person objects by keys, the coordinator settles, the gold gives way.

The gold of the first item is wrong, and the reviewer goes by it. The objection travels in the result pack; what was
settled takes the place of the gold in scores, and of the verdict in pay and in what the person is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.dialogs.answering.feedback import FeedbackPage
from annotator_app.gui.dialogs.answering.finished import Finished
from annotator_app.gui.dialogs.answering.objection import Objection
from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.gui.item_panel import ItemPanel
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.parts.texts.label import Label
from annotator_app.packs.keys import private_text
from annotator_app.packs.reading import open_pack
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.receiving.feedback import feedback_for
from annotator_app.workflows.reporting import report_figures, work_statements
from annotator_app.workflows.reviewing import rework
from annotator_app.workflows.settling import settle_queue
from annotator_app.workflows.settling.settling import HOLDS
from annotator_app.workflows.signing import identity
from annotator_app.workflows.standing import bundle_counts
from tests.builders import screen_tasks
from tests.builders.packs import CONTRIBUTOR, believing
from tests.builders.review_round import PASSPHRASE, Books, verdicts_on
from tests.builders.reviewed import LABELS, item_id, right
from tests.builders.window_story import drop
from tests.builders.windows import Desk

DISPUTED = item_id(0)
WHY = "“wirklich” is meant well here; see guideline 3"


def known(number: int) -> str:
    """What the plan gives as right; of the first item it is wrong."""
    return right(number + (number == 0))


class Dispute(Books):
    """Ann's answers came back, the right one to the disputed item among them."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        super().__init__(folder, known)
        self.application = application
        self.desk: Desk | None = None
        self.merge(verdicts_on(self.pack, folder, known))
        packs = rework.run(
            self.made.bundle, folder / "back", home=self.coordinator, ask_passphrase=lambda _purpose: PASSPHRASE
        )  # fmt: skip
        self.back = next(one for one in packs if one.contributor == "Ann")

    def at_ann(self) -> Desk:
        """Ann's window with the pack that came back, what became of her answers read."""
        person = self.folder / "ann"
        with open_home(person) as home:
            identity.put(home, private_text(CONTRIBUTOR, None), CONTRIBUTOR.public, "Ann")
        desk = self.desk = Desk(self.application, person, "").open()
        drop(desk, self.back.path)
        desk.dialog(AddPack)
        desk.press("1", "Enter")
        desk.until(lambda: desk.library.current() is not None)
        desk.gone()
        desk.press("Enter")
        desk.until(lambda: desk.window.desk is not None)
        desk.dialog(FeedbackPage)
        desk.press("Enter")
        desk.gone()
        return desk

    def at_coordinator(self) -> Desk:
        """The coordinator's window with the queue of what is to be settled."""
        self.close_desk()
        self.coordinator.close()
        desk = self.desk = Desk(self.application, self.folder / "coordinator", "").open()
        desk.window.coordinator.bundle = self.made.bundle
        desk.window.show_coordinate()
        desk.window.session.keys.run("coordinate.settle")
        desk.until(lambda: getattr(desk.window.coordinator.pane, "found", None) is not None)
        desk.until(lambda: not desk.window.session.jobs.busy)
        return desk

    def close_desk(self) -> None:
        if self.desk is not None and not self.desk.closed:
            self.desk.close()

    def numbers(self) -> dict[str, Any]:
        """Every number that hangs on who is right about the disputed item."""
        with bundle_store.open_bundle(self.made.bundle) as bundle:
            merged = MergedSet(bundle)
            gold = {one.contributor: one.right for one in report_figures.count(merged, SILENT).gold.people}
            pay = {one.contributor: one.work[0].returned for one in work_statements.statements(merged)}
            ann = next(one for one in bundle.contributors() if one.name == "Ann")
            told = feedback_for(bundle, ann)
            waiting = {one.item for one in bundle_counts.item_counts(merged) if one.reasons}
            assert told is not None
            return {
                "gold": gold["Ann"], "returned": pay["Ann"], "agreed": told.agreed, "waits": DISPUTED in waiting,
            }  # fmt: skip


@pytest.fixture
def dispute(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Dispute]:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795000000")
    made = Dispute(qapp, tmp_path)
    yield made
    made.close_desk()
    made.coordinator.close()


def handed_back(desk: Desk) -> Path:
    """Hand the pack back by keys, once all is said."""
    desk.dialog(Finished)
    desk.press("Enter")
    handed = desk.dialog(HandBack)
    assert "1 objection or problem" in " ".join(label.text() for label in handed.findChildren(Label))
    desk.press("Enter")
    desk.until(lambda: handed._report is not None)
    path: Path = handed._report.path
    desk.press("Enter")
    desk.gone()
    return path


def object_by_keys(desk: Desk) -> None:
    """Object to the disputed item, first without a reason, which is not enough, then at the second look."""
    place = next(n for n in range(desk.labelling.count) if desk.labelling.peek(n)[0].id == DISPUTED)
    desk.screen.go(place)
    desk.press("Ctrl+Shift+F")
    asked = desk.dialog(Objection)
    desk.press("Enter")
    assert asked.isVisible(), "an objection without a reason is none"
    desk.type(WHY).press("Esc")
    desk.gone()
    assert desk.labelling.work.problem is None
    desk.press("Ctrl+Shift+F")
    assert desk.dialog(Objection).field.content().strip() == WHY, (
        "what was left half-written stands there again"
    )
    desk.press("Ctrl+Enter")
    desk.gone()
    desk.saved()


def without_marks(text: str) -> str:
    """A text without the invisible signs that keep a number apart from what stands around it."""
    return "".join(sign for sign in text if sign not in "\u2066\u2067\u2068\u2069")


def objection_is_called_so(desk: Desk) -> None:
    """Over the item, in the list of items, and to screen readers, as when the pack is handed back."""
    place = next(n for n in range(desk.labelling.count) if desk.labelling.peek(n)[0].id == DISPUTED)
    assert "objections or problems: 1." in without_marks(desk.screen.frame.top.ribbon.accessibleName())
    assert without_marks(desk.screen.facts._tip(place)).endswith(", objection or problem")
    desk.press("Ctrl+L")
    (panel,) = [one for one in desk.screen.panels if isinstance(one, ItemPanel)]
    desk.until(panel.isVisible)
    assert without_marks(panel._chips["problem"].text()) == "Objection or problem 1"
    line = next(one for one in panel._page(0, desk.labelling.count) if one.position == place)
    assert ", objection or problem. " in without_marks(panel._spoken(line))
    desk.press("Esc")
    desk.until(lambda: not panel.isVisible())


def one_undo_takes_it_back(desk: Desk) -> None:
    desk.press("Ctrl+Z")
    desk.saved()
    toast = without_marks(desk.window.session.messages._toast.text.text())
    assert toast.startswith("Undone: objection at item ")
    assert desk.labelling.counts["open"] == desk.labelling.count, "one undo takes the whole objection back"


def test_an_objection_by_keys_from_the_reason_to_the_scores(dispute: Dispute) -> None:
    before = dispute.numbers()
    desk = dispute.at_ann()
    object_by_keys(desk)
    assert desk.labelling.counts["problem"] == 1
    objection_is_called_so(desk)
    one_undo_takes_it_back(desk)
    object_by_keys(desk)
    for number in (1, 5):
        place = next(
            n for n in range(desk.labelling.count) if desk.labelling.peek(n)[0].id == item_id(number)
        )
        desk.screen.go(place)
        desk.press(str(LABELS.index(right(number)) + 1), "Enter")
    result = handed_back(desk)

    proven = open_pack(result, believing())
    assert proven.manifest.requires == ("objections",), (
        "an older program says that it does not know objections"
    )
    lines = {one.value["item"]: one.value for one in proven.records("answers", [])}
    assert lines[DISPUTED]["value"]["answers"] == {"label": right(0)}
    assert lines[DISPUTED]["problem"] == {"reason": "objection", "text": WHY}

    dispute.merge(result)
    with bundle_store.open_bundle(dispute.made.bundle) as bundle:
        queued = {one.item: one for one in settle_queue.queue(MergedSet(bundle))}
    assert "objection" in queued[DISPUTED].causes
    assert "problem" not in queued[DISPUTED].causes, "nothing is wrong with the item itself"
    waiting = dispute.numbers()
    assert waiting == {
        **before,
        "returned": before["returned"] - 2,
        "waits": True,
    }

    boss = dispute.at_coordinator()
    boss.press("Ctrl+Enter")
    boss.until(lambda: boss.window.desk is not None)
    cases = boss.labelling.cases
    boss.screen.go(next(n for n, case in enumerate(cases) if case.item.id == DISPUTED))
    shown = " ".join(
        label.text() for label in boss.screen.views[HOLDS].findChildren(type(boss.screen.frame.top.title))
    )
    assert WHY in shown
    assert "What you settle takes its place" in shown
    assert "Ann" not in shown
    boss.press("1", "8", "Enter")
    boss.saved()
    dispute.close_desk()
    with bundle_store.open_bundle(dispute.made.bundle) as bundle:
        (word,) = [one for one in bundle.settled().values() if one.item == DISPUTED]
    assert (word.answers, word.cause) == ({"label": right(0)}, "reviewer_wrong")
    after = dispute.numbers()
    assert after == {
        "gold": waiting["gold"] + 1, "returned": waiting["returned"] - 1, "agreed": waiting["agreed"] + 1, "waits": False,
    }  # fmt: skip


def test_what_did_not_come_back_cannot_be_objected_to_and_an_objection_is_taken_back(
    dispute: Dispute,
) -> None:
    desk = dispute.at_ann()
    object_by_keys(desk)
    place = next(n for n in range(desk.labelling.count) if desk.labelling.peek(n)[0].id == DISPUTED)
    desk.screen.go(place)
    said = [one.sentence.text() for one in desk.screen.reading.findChildren(Notice) if one.isVisible()]
    assert any(WHY in one for one in said), said
    desk.press("Ctrl+I")
    asked = desk.dialog(Objection)
    assert asked.field.content() == WHY, "reporting leads to the objection there is"
    desk.click(asked.extra)
    desk.gone()
    desk.saved()
    assert desk.labelling.work.problem is None
    assert desk.labelling.work.answers == {"label": right(0)}
    desk.close()

    other = dispute.desk = Desk(dispute.application, dispute.folder / "other", "Contributor 07")
    pack = screen_tasks.add(other.home, "sentiment", (screen_tasks.FEELING,), other.data, count=3)
    other.app.shell.state.setValue("open_pack", pack)
    other.open()
    other.until(lambda: other.window.desk is not None)
    other.press("Ctrl+Shift+F")
    assert not other.dialogs(Objection)
    assert other.window.session.messages.telling
