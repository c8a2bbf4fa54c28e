# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A newer task pack says which results have arrived, to the one who sent them and to nobody else (row 86)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import ValidationError

from annotator_app.cli.main import main
from annotator_app.model.people import PublicKey
from annotator_app.packs.manifest import Receipt, ResultManifest, TaskManifest
from annotator_app.packs.reading import open_pack
from annotator_app.packs.roster import Roster, signer_for
from annotator_app.packs.trust import Policy, believe_roster
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.receiving.offered_pack import Preview
from annotator_app.workflows.signing import identity
from tests.builders.coordinated import PROJECT, ROWS, Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with open_home(tmp_path / "boss") as boss, open_home(tmp_path / "ann") as ann:
        yield Project(tmp_path, boss, ann)


def offered(project: Project, pack: Path) -> Preview:
    seen = import_pack.preview(project.ann, pack)
    import_pack.discard(project.ann, seen)
    return seen


def manifest(pack: Path) -> TaskManifest:
    read = open_pack(pack, Policy()).manifest
    assert isinstance(read, TaskManifest)
    return read


def test_a_contributor_sees_which_result_arrived(project: Project, tmp_path: Path) -> None:
    assert manifest(project.first).receipts == ()
    project.answer("good")
    first = project.hand_back(tmp_path / "1.resultpack")
    merge_results.run(project.bundle, [first.path], home=project.boss)
    second = project.build(ROWS + "w3\tनया\n", force=True)
    (receipt,) = manifest(second).receipts
    result = _result(first.path, project)
    assert (receipt.series, receipt.pack_id) == (result.series, first.pack_id)
    assert (receipt.head, receipt.events) == (result.journal.head, result.journal.events)
    with bundle_store.open_bundle(project.bundle) as bundle:
        (merged,) = bundle.results()
    assert receipt.received_on == merged.received_at[:10]
    seen = offered(project, second)
    assert seen.arrived is not None
    assert seen.received == receipt.received_on
    assert seen.not_arrived is None
    project.answer("poor")
    project.hand_back(tmp_path / "2.resultpack")
    seen = offered(project, second)
    assert (seen.arrived is not None, seen.not_arrived is not None) == (True, True)
    assert offered(project, project.first).not_arrived is None


def _result(path: Path, project: Project) -> ResultManifest:
    key = PublicKey.from_line(identity.show(project.ann).public_key)
    books = Policy(believe_roster(Roster((signer_for("contributor", f"ann@{PROJECT}", key),))))
    read = open_pack(path, books).manifest
    assert isinstance(read, ResultManifest)
    return read


def test_only_what_stands_is_told_and_of_all_revisions(project: Project, tmp_path: Path) -> None:
    project.answer("good")
    older = project.hand_back(tmp_path / "1.resultpack")
    project.answer("poor")
    newer = project.hand_back(tmp_path / "2.resultpack")
    merge_results.run(project.bundle, [newer.path, older.path], home=project.boss)
    second = project.build(ROWS + "w3\tनया\n", force=True)
    assert [one.pack_id for one in manifest(second).receipts] == [newer.pack_id]
    import_pack.run(project.ann, import_pack.preview(project.ann, second))
    project.answer("good")
    last = project.hand_back(tmp_path / "3.resultpack")
    merge_results.run(project.bundle, [last.path], home=project.boss)
    third = project.build(ROWS + "w3\tनया\nw4\tऔर\n", force=True)
    assert {one.pack_id for one in manifest(third).receipts} == {newer.pack_id, last.pack_id}


def test_a_pack_for_anybody_tells_of_nobody(project: Project, tmp_path: Path) -> None:
    project.answer("good")
    merge_results.run(project.bundle, [project.hand_back(tmp_path / "1").path], home=project.boss)
    text = project.plan.read_text(encoding="utf-8")
    project.plan.write_text(text[: text.index("[[contributor]]")], encoding="utf-8")
    assert manifest(project.build(force=True)).receipts == ()


def test_the_command_says_it(project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project.answer("good")
    merge_results.run(project.bundle, [project.hand_back(tmp_path / "1").path], home=project.boss)
    second = project.build(ROWS + "w3\tनया\n", force=True)
    project.hand_back(tmp_path / "2")
    project.ann.close()
    assert main(["--home", str(tmp_path / "ann"), "add", str(second)]) == 0
    said = capsys.readouterr().err
    assert "was received on" in said
    assert "had not arrived when this pack was made." in said


def test_a_receipt_of_an_older_program_has_no_day_and_none_has_an_impossible_one() -> None:
    told = {"series": "words_ann", "pack_id": "sha256:" + "1" * 64, "head": "2" * 64, "events": 3}
    assert Receipt.model_validate(told).received_on is None
    assert Receipt.model_validate({**told, "received_on": "2026-02-28"}).received_on == "2026-02-28"
    for wrong in ("2026-02-31", "28.2.2026", "2026-2-28", ""):
        with pytest.raises(ValidationError):
            Receipt.model_validate({**told, "received_on": wrong})
