# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A second signature: a reviewer looks at packs and signs them too; who may not, does not; the pack keeps its id."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator_app.packs import keys
from annotator_app.packs.keys import SigningKey
from annotator_app.packs.reading import open_pack
from annotator_app.packs.trust import Policy
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.signing import identity
from tests.builders.bundles import history, make_bundle, write
from tests.builders.command_line import Run
from tests.builders.packs import CONTRIBUTOR, COORDINATOR, FULL_ROSTER, OUTSIDER, REVIEWER, believing, task


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A task pack whose list names a reviewer."""
    return write(tmp_path / "words.taskpack", task(roster=FULL_ROSTER, recipients=("*",)))


def at_home(tmp_path: Path, key: SigningKey, name: str) -> str:
    """A home that signs with a known key."""
    with open_home(tmp_path / name) as home:
        identity.put(home, keys.private_text(key, None), key.public, name)
    return name


def test_a_reviewer_signs_a_task_pack_too(run: Run, pack: Path, tmp_path: Path) -> None:
    home = at_home(tmp_path, REVIEWER, "reviewer")
    out = tmp_path / "looked at"
    out.mkdir()
    said = run("verify", pack, "--countersign", out, home=home)
    assert (said.status, said.object["ok"], said.object["countersigned"]) == (0, True, [])
    written = Path(said.object["written"])
    assert written == out / pack.name
    before, after = open_pack(pack, Policy()), open_pack(written, Policy())
    assert after.pack_id == before.pack_id
    assert after.countersigned == (REVIEWER.public,)
    # Anybody who verifies it sees who has looked at it; whoever adds it has the same pack.
    (second,) = run("verify", written, home="ann").object["countersigned"]
    assert (second["name"], second["fingerprint"]) == ("r-0001", REVIEWER.public.fingerprint)
    assert "countersigned by r-0001" in run("verify", written, home="ann", plain=True).out
    run("identity", "new", "--name", "Ann", home="ann")
    added = run("add", pack, "--accept-signer", home="ann").object
    again = run("add", written, home="ann").object
    assert (again["pack"], again["already"]) == (added["pack"], True)
    # A second time there is nothing to add.
    elsewhere = tmp_path / "again"
    elsewhere.mkdir()
    said = run("verify", written, "--countersign", elsewhere, home=home)
    assert (said.status, said.error["code"]) == (2, "usage")


def test_a_countersigned_result_verifies_for_its_task_and_merges(run: Run, tmp_path: Path) -> None:
    bag = task(roster=FULL_ROSTER, recipients=("*",))
    pack = write(tmp_path / "words.taskpack", bag)
    bundle = make_bundle(tmp_path / "words.bundle", [bag], {"Ann": CONTRIBUTOR})
    result = write(tmp_path / "ann.resultpack", history(bag, [(0, "positive"), (1, "negative"), (2, "skip")]))
    home = at_home(tmp_path, REVIEWER, "reviewer")
    run("trust", "add", COORDINATOR.public.line, "--as", "coord", "--for", "task", home=home)
    out = tmp_path / "looked at"
    out.mkdir()
    said = run("verify", result, "--for-task", pack, "--countersign", out, home=home)
    assert said.status == 0, said
    written = Path(said.object["written"])
    assert open_pack(written, believing()).countersigned == (REVIEWER.public,)
    merged = run("merge", bundle, written, home=at_home(tmp_path, COORDINATOR, "boss"))
    assert [one["problems"] for one in merged.object["files"]] == [[]], merged
    again = run("merge", bundle, result, home="boss")
    assert again.object["files"][0]["state"] in ("same", "known", "already")


@pytest.mark.parametrize(
    ("key", "status", "code"),
    [(COORDINATOR, 2, "usage"), (CONTRIBUTOR, 4, "key_not_allowed"), (OUTSIDER, 4, "key_not_allowed")],
)
def test_who_may_not_countersign(
    run: Run, pack: Path, tmp_path: Path, key: SigningKey, status: int, code: str
) -> None:
    """The signer themselves, somebody without that role, a stranger to the project."""
    home = at_home(tmp_path, key, "somebody")
    out = tmp_path / "out"
    out.mkdir()
    said = run("verify", pack, "--countersign", out, home=home)
    assert (said.status, said.error["code"]) == (status, code)
    assert not list(out.iterdir())


def test_a_bad_pack_is_not_countersigned(run: Run, pack: Path, tmp_path: Path) -> None:
    home = at_home(tmp_path, REVIEWER, "reviewer")
    data = bytearray(pack.read_bytes())
    data[len(data) // 2] ^= 1
    pack.write_bytes(data)
    out = tmp_path / "out"
    out.mkdir()
    said = run("verify", pack, "--countersign", out, home=home)
    assert said.status != 0
    assert said.object["written"] is None
    assert not list(out.iterdir())
