# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Two rounds of a project by the window's keys, on real comparisons with the votes that their annotators gave.

Items of PandaLM (resources/samples/README.md) are chosen, one that leaks is waived, packs are made, two people vote
as the published annotators did, and the second round is chosen from what they disagreed on.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator_app.gui.coordinate.bundle import BundleTab
from annotator_app.gui.coordinate.round_rows import RoundRow
from annotator_app.gui.coordinate.rounds import RoundsTab
from annotator_app.gui.dialogs.coordinating.packs_made import PacksMade
from annotator_app.gui.dialogs.coordinating.waive import Waive
from annotator_app.gui.dialogs.signing.passphrase import Passphrase
from annotator_app.paths import resources
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.labelling import answer_from_file
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.reporting import make_report
from annotator_app.workflows.signing import identity
from tests.builders.screen_bundles import settled as checked
from tests.builders.screen_rounds import settled
from tests.builders.windows import Desk

PASSPHRASE = "open sesame"
SAMPLE = resources() / "samples" / "sources" / "llm_rating" / "pandalm" / "testset-v1.json"
RATERS = ("annotator1", "annotator2")
WINNERS = {0: "equal", 1: "response1", 2: "response2"}
HELD_OUT = 98


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "boss", "")
    identity.new(made.home, "Coordinator 01", PASSPHRASE)
    for name in RATERS:
        with open_home(tmp_path / name) as home:
            identity.new(home, name)
            identity.keycard(home, tmp_path / f"{name}.keycard")
    made.open()
    yield made
    made.close()


def pool(folder: Path) -> Path:
    """The published items; one is held out, and an editor's copy of it is for training."""
    rows = json.loads(SAMPLE.read_text(encoding="utf-8"))
    for row in rows:
        row["split"] = "test" if row["idx"] == HELD_OUT else "train"
    held = next(row for row in rows if row["idx"] == HELD_OUT)
    copy = {
        **held,
        "idx": 1098,
        "split": "train",
        "instruction": held["instruction"].rstrip(".") + ", please.",
    }
    path = folder / "pandalm.json"
    path.write_text(json.dumps([*rows, copy]), encoding="utf-8")
    return path


def choose(monkeypatch: pytest.MonkeyPatch, folder: Path, *files: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_given: ([str(one) for one in files], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(folder))


def rounds(desk: Desk) -> RoundsTab:
    """The tab, by its command."""
    desk.until(lambda: not desk.window.session.jobs.busy)
    desk.window.session.keys.run("coordinate.rounds")
    found = desk.window.coordinator.pane
    assert isinstance(found, RoundsTab)
    desk.until(lambda: not desk.window.session.jobs.busy)
    return found


def pick(desk: Desk, found: RoundsTab, name: str, entry: str) -> None:
    """Choose an entry of a menu by its button."""
    assert found.choosing.form is not None
    button = found.choosing.form.picks[name]
    button.setFocus()
    desk.press("Enter")
    desk.until(lambda: button.menu_now is not None)
    next(one for one in button.menu_now.actions() if one.text() == entry).trigger()  # type: ignore[union-attr]
    button.menu_now.close()  # type: ignore[union-attr]
    desk.until(lambda: button.menu_now is None)
    settled(desk, found)


def save(desk: Desk) -> BundleTab:
    """Save what is chosen with the passphrase; the Bundle tab opens it."""
    desk.press("Ctrl+Enter")
    desk.dialog(Passphrase)
    desk.type(PASSPHRASE).press("Enter")
    desk.gone()
    coordinator = desk.window.coordinator
    desk.until(lambda: isinstance(coordinator.pane, BundleTab) and coordinator.pane.draft.rest.get("round"))
    found = coordinator.pane
    assert isinstance(found, BundleTab)
    desk.until(lambda: found.found is not None)  # its first look; what is set now is looked at anew
    return found


def make(desk: Desk, found: BundleTab, folder: Path, title: str) -> Path:
    """Title, people, and the packs, by keys."""
    found.form.title_field.editor.setFocus()
    desk.press("Ctrl+A").type(title)
    found.form.people.take([folder / f"{name}.keycard" for name in RATERS])
    found.draft.answers_per_item = 2
    found.check()
    checked(desk, found)
    assert found.found is not None
    assert not found.found.errors, [one.message for one in found.found.problems]
    before = desk.window.coordinator.bundle
    desk.press("Ctrl+Enter")
    desk.dialog(Passphrase)
    desk.type(PASSPHRASE).press("Enter")
    desk.dialog(PacksMade)
    desk.press("Enter")
    desk.gone()
    coordinator = desk.window.coordinator
    desk.until(lambda: coordinator.bundle not in (None, before) and coordinator.overview is not None)
    desk.until(lambda: not desk.window.session.jobs.busy)
    assert coordinator.bundle is not None
    return coordinator.bundle


def vote(desk: Desk, folder: Path, bundle: Path) -> None:
    """Let both vote as they did, and merge what they hand back."""
    with bundle_store.open_bundle(bundle) as opened:
        models = {item.id: {alias: id_ for id_, alias in item.models.items()} for item in opened.items()}
        packs = {one.contributor: one.file for one in opened.packs()}
    said = {str(row["idx"]): row for row in json.loads((folder / "pandalm.json").read_text(encoding="utf-8"))}
    results = []
    for name in RATERS:
        lines = []
        for item, ids in models.items():
            winner = WINNERS[said[item][name]]
            lines.append({"item": item, "answers": {"best": ids.get(winner, winner)}})
        path = folder / f"{name}.jsonl"
        path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
        with open_home(folder / name) as home:
            offered = import_pack.preview(home, bundle.parent / str(packs[name]))
            pack = import_pack.run(home, offered, accept="match").pack
            taken = answer_from_file.run(home, pack, path)
            assert (taken.answered, taken.refused) == (len(models), ())
            result = bundle.parent / f"{bundle.stem}-{name}.resultpack"
            results.append(hand_back.run(home, pack, result).path)
    merged = merge_results.run(bundle, results, home=desk.home)
    assert all(one.error is None for one in merged.files)


def record_of(bundle: Path) -> dict[str, Any]:
    with bundle_store.open_bundle(bundle) as opened:
        return opened.round_record()


def first_round(desk: Desk, folder: Path) -> Path:
    """Nobody has a bundle yet: items of a file, a leak that is waived, and packs of what was chosen."""
    desk.window.show_coordinate()
    desk.window.coordinator.show_tab("coordinate.bundle")
    tab = rounds(desk)
    settled(desk, tab)
    # The focus is where the files are chosen.
    assert tab.choosing.form is not None
    assert desk.focus is tab.choosing.form.files
    desk.press("Enter")
    desk.until(lambda: tab.choosing.kept is not None and tab.choosing.kept.pool is not None)
    settled(desk, tab)
    assert tab.choosing.kept.draft.family == "comparison"  # type: ignore[union-attr]
    pick(desk, tab, "role-id", "idx")
    pick(desk, tab, "split", "split")
    tab.choosing.form.language.editor.setFocus()
    desk.type("en")
    settled(desk, tab)
    assert tab.choosing.found is not None
    (leak,) = tab.choosing.found.leaks
    assert (leak.heldout, leak.other) == ("98", "1098")
    # Saving is refused, and the focus goes to what stands in the way.
    desk.press("Ctrl+Enter")
    desk.until(lambda: desk.focus is tab.choosing.view.rows[0].waive)
    desk.press("Enter")
    desk.dialog(Waive)
    desk.press("Ctrl+Enter")
    assert desk.dialogs(Waive), "without a reason nothing is waived"
    desk.type("An editor’s copy; the model never saw it.").press("Ctrl+Enter")
    desk.gone()
    settled(desk, tab)
    assert not tab.choosing.found.errors
    first = make(desk, save(desk), folder, "Answers")
    record = record_of(first)
    assert [one["reason"] for one in record["waivers"]] == ["An editor’s copy; the model never saw it."]
    assert (record["round"], record["parent"], record["splits"]) == ("r1", None, {"heldout": 1, "train": 14})
    return first


def second_round(desk: Desk, folder: Path, project: str) -> Path:
    """Chosen from what people disagreed on: the same project, held out as before."""
    tab = rounds(desk)
    desk.until(lambda: tab.found is not None)
    (row,) = tab.findChildren(RoundRow)
    assert ("r1" in row.accessibleName(), "waived: " in row.accessibleDescription()) == (True, True)
    desk.press("Ctrl+Enter")
    desk.until(lambda: tab.choosing.kept is not None and tab.choosing.kept.pool is not None)
    settled(desk, tab)
    assert tab.choosing.form is not None
    tab.choosing.form.count.editor.setFocus()
    desk.press("Ctrl+A").type("1")
    settled(desk, tab)
    draft = tab.choosing.kept.draft  # type: ignore[union-attr]
    assert (draft.round, draft.project, draft.split_column) == ("r2", project, "split")
    assert tab.choosing.found is not None
    chosen = [one for one in tab.choosing.found.taken if one.chosen.by == "score"]
    pool_rows = tab.choosing.kept.pool.sources.rows  # type: ignore[union-attr]
    votes = {one.row.column("id"): one.row.column("labels") for one in pool_rows}
    assert chosen
    assert all(len(votes[one.item]) > 1 for one in chosen), "people did not agree on these"
    tab.choosing.form.count.editor.setFocus()
    desk.press("Ctrl+A").type("15")
    settled(desk, tab)
    # What was waived before is asked again: a waiver is for one round.
    desk.press("Ctrl+Enter")
    desk.until(lambda: desk.focus is tab.choosing.view.rows[0].waive)
    desk.press("Enter")
    desk.dialog(Waive)
    desk.type("As in the first round.").press("Ctrl+Enter")
    desk.gone()
    settled(desk, tab)
    second = make(desk, save(desk), folder, "Answers again")
    record = record_of(second)
    assert (record["round"], record["parent"], record["lineage"]) == ("r2", "r1", ["r1"])
    assert record["splits"]["heldout"] == 1
    return second


def test_two_rounds_the_second_chosen_from_the_first(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "rounds"
    out.mkdir()
    choose(monkeypatch, out, pool(tmp_path))
    first = first_round(desk, tmp_path)
    vote(desk, tmp_path, first)
    second = second_round(desk, tmp_path, record_of(first)["project"])
    vote(desk, tmp_path, second)
    # Both stand in the list; beside one another nothing is claimed of one held-out prompt.
    tab = rounds(desk)
    desk.until(lambda: tab.found is not None and len(tab.found.rounds) == 2)
    desk.press("Ctrl+Shift+E")
    desk.until(lambda: tab.compared is not None)
    block = next(one for one in tab.compared.blocks if one.id == "claims")  # type: ignore[union-attr]
    assert (block.notes, block.sentence) == ((), "0 of 1 comparisons allow a claim.")
    made = make_report.run(second, tmp_path / "report.html", before=first)
    page = made.path.read_text(encoding="utf-8")
    assert "As in the first round." in page
    assert "r1" in page
