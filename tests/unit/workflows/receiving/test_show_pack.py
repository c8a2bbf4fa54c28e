# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Showing a pack: only a good one is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator_app.errors import DamagedPackError, NotAPackError, UnknownSignerError, UnsignedError
from annotator_app.packs.trust import Policy, Trusted
from annotator_app.workflows.receiving import show_pack
from tests.builders import packs
from tests.builders.work import CONTRIBUTOR, FAMILIES, a_result, a_task

BELIEVING = Policy((Trusted(CONTRIBUTOR.public, "c", ("result-v1@postil",)),))


@pytest.mark.parametrize("family", FAMILIES)
def test_a_task_pack_is_shown_with_its_items(tmp_path: Path, family: str) -> None:
    maker = a_task(family, 3)
    written = maker.write(tmp_path / "a.taskpack")
    shown = show_pack.run(written.path, items=True)
    assert (shown.manifest["kind"], shown.task["family"]) == ("task", family)
    assert list(shown.items) == maker.items
    assert list(show_pack.run(written.path).items) == []


def test_a_result_is_shown_with_its_answers(tmp_path: Path) -> None:
    maker = a_task(count=3)
    result = a_result(maker, maker.write(tmp_path / "a.taskpack").pack_id)
    result.write(tmp_path / "a.resultpack")
    shown = show_pack.run(tmp_path / "a.resultpack", trust=BELIEVING, items=True)
    assert shown.task is None
    assert list(shown.items) == result.answers
    assert shown.report.signer.known
    with pytest.raises(UnknownSignerError):
        show_pack.run(tmp_path / "a.resultpack", trust=Policy())


def test_to_look_is_not_to_believe(tmp_path: Path) -> None:
    maker = a_task(count=3)
    a_result(maker, maker.write(tmp_path / "a.taskpack").pack_id).write(tmp_path / "a.resultpack")
    for name in ("a.taskpack", "a.resultpack"):
        shown = show_pack.run(tmp_path / name)
        assert (shown.report.ok, shown.report.signer.known) == (True, False)


def test_nothing_of_a_bad_pack_is_shown(tmp_path: Path) -> None:
    maker = a_task(edit_lines=lambda lines: lines + lines[:1])
    maker.write(tmp_path / "a.taskpack")
    with pytest.raises(DamagedPackError):
        show_pack.run(tmp_path / "a.taskpack")
    with pytest.raises(NotAPackError):
        show_pack.run(tmp_path / "none")


def test_a_pack_without_a_readable_signature_is_not_shown(tmp_path: Path) -> None:
    bag = packs.result()
    bag.files["signatures/signer.sshsig"] = b"no signature"
    (tmp_path / "x").write_bytes(bag.zipped())
    with pytest.raises(UnsignedError):
        show_pack.run(tmp_path / "x")
    del bag.files["signatures/signer.sshsig"]
    (tmp_path / "x").write_bytes(bag.zipped())
    with pytest.raises(UnsignedError):
        show_pack.run(tmp_path / "x")
