# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Verifying packs of every kind, also those that were not made by the program's own writer."""

from __future__ import annotations

import gc
import tempfile
from pathlib import Path

import pytest

from annotator_app.errors import (
    Cancelled,
    DamagedPackError,
    NotAPackError,
    StoreFullError,
    UnknownSignerError,
)
from annotator_app.packs.trust import Policy
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.keeping import private_copy
from tests.builders import packs
from tests.builders.work import a_task


def test_packs_made_by_hand_are_good() -> None:
    task, policy = packs.task(), packs.believing()
    given = verify_pack.run(task.zipped(), trust=policy)
    assert (given.ok, given.kind, given.items, given.task.family) == (True, "task", 5, "sentiment")
    assert (given.signer.known, given.signer.principal) == (True, f"coord@{packs.PROJECT}")
    back = verify_pack.run(packs.result(task).zipped(), trust=policy, keep=True)
    assert (back.ok, back.kind, back.answers, back.items) == (True, "result", 4, None)
    assert len(back.event_records) == 9
    card = verify_pack.run(packs.keycard().zipped())
    assert (card.ok, card.kind, card.signer.known) == (True, "enrol", False)


def test_a_result_made_by_hand_fits_its_task(tmp_path: Path) -> None:
    task = packs.task()
    (tmp_path / "t").write_bytes(task.zipped())
    (tmp_path / "r").write_bytes(packs.result(task, answered=5).zipped())
    assert verify_pack.run(tmp_path / "r", for_task=tmp_path / "t").ok


@pytest.mark.parametrize("card", [b"{}\n", b"[]\n", b"\xff\n", b'{"name":5}\n'])
def test_a_key_card_without_a_name_is_damaged(card: bytes) -> None:
    bag = packs.keycard()
    bag.files["data/card/card.json"] = card
    report = verify_pack.run(bag.seal().zipped())
    assert [problem.code for problem in report.problems] == ["D01"]
    assert isinstance(verify_pack.error_for(report), DamagedPackError)


def test_a_good_report_has_no_error() -> None:
    report = verify_pack.run(packs.task().zipped())
    assert verify_pack.error_for(report) is None
    assert report.pack.pack_id == packs.task().pack_id
    verify_pack.check_contents(report.pack)


def test_nobody_is_known_without_trust() -> None:
    report = verify_pack.run(packs.result().zipped(), trust=Policy())
    assert isinstance(verify_pack.error_for(report), UnknownSignerError)
    assert report.signer is None


class Stop:
    def step(self, done: int, total: int, what: str = "") -> None:
        raise Cancelled


def test_verifying_can_be_stopped(tmp_path: Path) -> None:
    written = a_task(count=600).write(tmp_path / "t")
    with pytest.raises(Cancelled):
        verify_pack.run(written.path, progress=Stop())
    assert gc.isenabled()


def test_a_large_file_is_copied_and_the_copy_vanishes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(private_copy, "IN_MEMORY", 100)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    written = a_task(count=30).write(tmp_path / "t")
    report = verify_pack.run(written.path)
    (copy,) = tmp_path.glob("postil-*")
    written.path.write_bytes(b"something else")
    assert len(list(report.pack.records("items", []))) == 30
    del report
    gc.collect()
    assert not copy.exists()


def test_a_copy_that_cannot_be_made_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(private_copy, "IN_MEMORY", 100)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    written = a_task().write(tmp_path / "t")

    def refuse(*_args: object) -> Path:
        raise OSError(28, "full")

    monkeypatch.setattr(private_copy, "receive", refuse)
    with pytest.raises(StoreFullError):
        verify_pack.run(written.path)
    assert list(tmp_path.glob("postil-*")) == []


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    report = verify_pack.run(tmp_path / "none")
    assert [problem.code for problem in report.problems] == ["Z01"]
    error = verify_pack.error_for(report)
    assert isinstance(error, NotAPackError)
    assert error.message == "There is no such file. Nothing was added. Look at its name and its folder."
    assert [problem.code for problem in verify_pack.run(tmp_path).problems] == ["Z01"]
