# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A countersignature changes the file and never the id; who may give one is written in the roster."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from annotator_app import errors
from annotator_app.errors import PostilError
from annotator_app.packs.countersign import countersign
from annotator_app.packs.keys import SigningKey
from annotator_app.packs.reading import open_pack
from annotator_app.packs.trust import Policy
from tests.builders.packs import (
    CONTRIBUTOR,
    FULL_ROSTER,
    OUTSIDER,
    PROJECT,
    REVIEWER,
    believing,
    result,
    task,
)


@pytest.mark.parametrize("bag", [task(roster=FULL_ROSTER), result()], ids=["task", "result"])
def test_the_id_stays(tmp_path: Path, bag: object) -> None:
    source = bag.zipped()  # type: ignore[attr-defined]
    own = tmp_path / "out.part"
    own.write_bytes(b"of somebody")
    written = countersign(source, REVIEWER, "r-0001", tmp_path / "out", believing())
    pack = open_pack(tmp_path / "out", believing())
    assert pack.pack_id == written.pack_id == bag.pack_id  # type: ignore[attr-defined]
    assert pack.countersigned == (REVIEWER.public,)
    assert (tmp_path / "out").read_bytes() != source
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["out", "out.part"]
    assert own.read_bytes() == b"of somebody"


@pytest.mark.parametrize(
    ("key", "policy", "kind"),
    [
        (CONTRIBUTOR, believing(), errors.KeyNotAllowedError),
        (OUTSIDER, believing(), errors.UnknownSignerError),
        (REVIEWER, believing(revoked=frozenset([REVIEWER.public])), errors.KeyNotAllowedError),
        (REVIEWER, believing(revoked_in=frozenset([(PROJECT, REVIEWER.public)])), errors.KeyNotAllowedError),
    ],
)
def test_who_may_not_leaves_nothing(
    tmp_path: Path, key: SigningKey, policy: Policy, kind: type[PostilError]
) -> None:
    with pytest.raises(kind):
        countersign(task().zipped(), key, "r-0001", tmp_path / "out", policy)
    assert not [path for path in tmp_path.iterdir() if path.is_file()]


def test_nobody_takes_the_place_of_another(tmp_path: Path) -> None:
    countersign(task().zipped(), REVIEWER, "r-0001", tmp_path / "one", believing())
    for name in ("r-0001", "signer"):
        with pytest.raises(errors.UnsafePackError):
            countersign((tmp_path / "one").read_bytes(), REVIEWER, name, tmp_path / "two", believing())


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="no ssh-keygen here")
def test_stock_tools_agree(tmp_path: Path) -> None:
    countersign(task(roster=FULL_ROSTER).zipped(), REVIEWER, "r-0001", tmp_path / "o.zip", believing())
    shutil.unpack_archive(tmp_path / "o.zip", tmp_path / "open")
    folder = tmp_path / "open" / "pack"
    checked = subprocess.run(
        ["ssh-keygen", "-Y", "verify", "-f", "trust/allowed_signers", "-I", f"r-0001@{PROJECT}",
         "-n", "countersign-v1@postil", "-s", "signatures/r-0001.sshsig"],
        cwd=folder, input=(folder / "tagmanifest-sha256.txt").read_bytes(), capture_output=True, check=False,
    )  # fmt: skip
    assert checked.returncode == 0, checked.stderr
