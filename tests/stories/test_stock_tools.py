# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A result that was handed back is checked by hand: the shell lines of packs.md 5.10, with stock tools only."""

from __future__ import annotations

import hashlib
import itertools
import json
import subprocess
from pathlib import Path

import pytest

from annotator_app.model.people import PublicKey
from annotator_app.packs.roster import Roster, revoked_text, signer_for
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.signing import identity
from tests.builders.labelled import answer, pack_in
from tests.builders.work import OTHER, a_task

PRINCIPAL = "contributor-07@news-7k3q"


@pytest.fixture
def handed_back(own_home: Path, tmp_path: Path) -> hand_back.HandBackReport:
    """A result of 12 answered items, beside the coordinator's list of signers and revoked keys."""
    maker = a_task("rating", 12)
    with open_home(own_home) as home:
        pack = pack_in(home, maker, tmp_path)
        answer(home, maker, pack, range(12))
        report = hand_back.run(home, pack, tmp_path / "c.resultpack")
        key = PublicKey.from_line(identity.show(home).public_key)
    (tmp_path / "allowed_signers").write_bytes(Roster((signer_for("contributor", PRINCIPAL, key),)).text())
    (tmp_path / "revoked_keys").write_bytes(revoked_text([OTHER.public]))
    (tmp_path / "empty").mkdir()
    shell("unzip -q ../c.resultpack", tmp_path / "empty")
    return report


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["/bin/sh", "-ec", line], cwd=folder, capture_output=True, text=True, timeout=240)


def test_every_line_of_the_instruction_holds(handed_back: hand_back.HandBackReport, tmp_path: Path) -> None:
    inside = tmp_path / "empty" / "pack"
    signed = shell(
        f"ssh-keygen -Y verify -f ../../allowed_signers -r ../../revoked_keys -I {PRINCIPAL} -n result-v1@postil"
        " -s signatures/signer.sshsig < tagmanifest-sha256.txt",
        inside,
    )
    assert signed.returncode == 0, signed.stderr
    assert f'Good "result-v1@postil" signature for {PRINCIPAL}' in signed.stdout
    sums = shell("sha256sum -c --strict --quiet tagmanifest-sha256.txt manifest-sha256.txt", inside)
    assert (sums.returncode, sums.stdout) == (0, "")
    pack_id = shell("sha256sum tagmanifest-sha256.txt", inside).stdout.split()[0]
    assert f"sha256:{pack_id}" == handed_back.pack_id
    task, head = shell("jq -r '.task.pack_id, .journal.head' pack.json", inside).stdout.split()
    assert shell("tail -n 1 data/journal/00000.jsonl | sha256sum", inside).stdout.split()[0] == head
    first = shell("head -n 1 data/journal/00000.jsonl | jq -r .prev", inside).stdout.strip()
    assert f"sha256:{first}" == task


def test_the_history_chains_line_by_line(handed_back: hand_back.HandBackReport, tmp_path: Path) -> None:
    lines = (tmp_path / "empty/pack/data/journal/00000.jsonl").read_bytes().splitlines(keepends=True)
    for before, after in itertools.pairwise(lines):
        assert json.loads(after)["prev"] == hashlib.sha256(before).hexdigest()


def test_an_item_digest_is_that_of_its_line(handed_back: hand_back.HandBackReport, tmp_path: Path) -> None:
    (tmp_path / "task").mkdir()
    shell("unzip -q ../news-part-1-r1.taskpack", tmp_path / "task")
    digest = shell("sed -n 5p pack/data/items/00000.jsonl | sha256sum", tmp_path / "task").stdout.split()[0]
    told = shell("sed -n 5p pack/data/answers/00000.jsonl | jq -r .item_sha256", tmp_path / "empty").stdout
    assert told.strip() == digest


def test_who_it_is_without_a_list_of_signers(handed_back: hand_back.HandBackReport, tmp_path: Path) -> None:
    line = "ssh-keygen -Y check-novalidate -n result-v1@postil -s signatures/signer.sshsig < tagmanifest-sha256.txt"
    assert shell(line, tmp_path / "empty" / "pack").returncode == 0


@pytest.mark.parametrize("damage", ["answer", "journal", "purpose", "revoked"])
def test_the_same_lines_see_damage(
    handed_back: hand_back.HandBackReport, tmp_path: Path, damage: str
) -> None:
    inside = tmp_path / "empty" / "pack"
    if damage in ("answer", "journal"):
        path = inside / f"data/{'answers' if damage == 'answer' else 'journal'}/00000.jsonl"
        path.write_bytes(path.read_bytes().replace(b'"item-000003"', b'"item-000009"', 1))
        assert shell("sha256sum -c --strict --quiet manifest-sha256.txt", inside).returncode != 0
        return
    namespace = "task-v1@postil" if damage == "purpose" else "result-v1@postil"
    if damage == "revoked":
        key = (tmp_path / "allowed_signers").read_text().split('" ')[1]
        (tmp_path / "revoked_keys").write_text(key)
    line = (
        f"ssh-keygen -Y verify -f ../../allowed_signers -r ../../revoked_keys -I {PRINCIPAL} -n {namespace}"
        " -s signatures/signer.sshsig < tagmanifest-sha256.txt"
    )
    assert shell(line, inside).returncode != 0
