# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil identity`: copies of the key, and its passphrase; `postil trust`: who is believed no longer."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator_app.workflows.keeping.home import open_home
from tests.builders.command_line import Run
from tests.builders.coordinated import Project


@pytest.fixture
def locked(run: Run, passphrase: Path) -> dict[str, object]:
    return run("identity", "new", "--name", "Contributor 07", "--passphrase-file", passphrase).object


def test_backup_and_restore(run: Run, tmp_path: Path, passphrase: Path, locked: dict[str, object]) -> None:
    out = tmp_path / "my.key"
    said = run("identity", "backup", "--out", out)
    assert (said.status, said.object["path"], said.object["copy_locked"]) == (0, str(out), True)
    assert run("identity", "backup", "--out", out).error["code"] == "file_exists"
    assert run("identity", "backup", "--out", out, "--force").status == 0
    asked = run("identity", "restore", out, home="new")
    assert (asked.status, asked.error["code"]) == (2, "usage"), "a locked copy and nobody to ask"
    restored = run("identity", "restore", out, "--passphrase-file", passphrase, home="new")
    assert (restored.status, restored.object) == (0, locked)
    assert run("identity", "show", home="new").object == locked


def test_another_key_is_replaced_only_with_force(run: Run, tmp_path: Path) -> None:
    run("identity", "new", "--name", "A")
    there = run("identity", "new", "--name", "B", home="new").object
    out = tmp_path / "my.key"
    assert run("identity", "backup", "--out", out).object["copy_locked"] is False
    refused = run("identity", "restore", out, home="new")
    assert (refused.status, refused.error["code"]) == (2, "file_exists")
    assert run("identity", "show", home="new").object == there
    assert run("identity", "restore", out, "--force", "--name", "C", home="new").object["name"] == "C"


def test_a_page_of_digits(run: Run, tmp_path: Path, passphrase: Path, locked: dict[str, object]) -> None:
    page = tmp_path / "page.txt"
    assert run("identity", "backup", "--page", "--out", page).status == 2, "a locked key and nobody to ask"
    assert not page.exists()
    assert run("identity", "backup", "--page", "--out", page, "--passphrase-file", passphrase).status == 0
    restored = run("identity", "restore", page, home="new").object
    assert restored == {**locked, "locked": False}
    text = page.read_text(encoding="utf-8")
    last = text.rstrip()[-1]
    page.write_text(text.rstrip()[:-1] + str((int(last) + 1) % 10), encoding="utf-8")
    refused = run("identity", "restore", page, home="third")
    assert (refused.status, refused.error["code"]) == (6, "missing_key")
    assert "row 6" in refused.error["message"]


def test_the_passphrase_is_set_changed_and_removed(run: Run, tmp_path: Path, passphrase: Path) -> None:
    run("identity", "new", "--name", "A")
    second = tmp_path / "second"
    second.write_text("second words\n", encoding="utf-8")
    assert run("identity", "passphrase").error["code"] == "usage", "nobody can be asked"
    assert run("identity", "passphrase", "--new-passphrase-file", passphrase).object["locked"] is True
    assert run("identity", "passphrase", "--new-passphrase-file", second).status == 2
    for wrong in (["--new-passphrase-file", second], ["--remove"]):
        said = run("identity", "passphrase", *wrong, "--passphrase-file", second)
        assert (said.status, said.error["code"]) == (6, "wrong_passphrase")
    changed = run(
        "identity", "passphrase", "--new-passphrase-file", second, "--passphrase-file", passphrase, plain=True
    )
    assert changed.status == 0
    assert "forgotten" in changed.err, "what is lost is said when it can still be kept"
    assert run("identity", "passphrase", "--remove", "--passphrase-file", second).object["locked"] is False


def test_trust_is_ended_and_forgotten(run: Run) -> None:
    key = run("identity", "new", "--name", "A").object["public_key"]
    run("trust", "add", key, "--as", "Ann", "--for", "result", home="new")
    (gone,) = run("trust", "revoke", "Ann", home="new").object["signers"]
    assert (gone["name"], gone["revoked"]) == ("Ann", True)
    assert run("trust", "list", home="new").object["signers"] == [gone]
    assert run("trust", "revoke", "Zed", home="new").error["code"] == "usage"
    run("trust", "add", run("identity", "new", "--name", "B", home="b").object["public_key"], "--as", "Ben",
        "--for", "result", home="new")  # fmt: skip
    assert run("trust", "remove", "Ben", home="new").status == 0
    assert run("trust", "list", home="new").object["signers"] == [gone]


def test_rotate(run: Run, tmp_path: Path, passphrase: Path, locked: dict[str, object]) -> None:
    out = ("--out", tmp_path)
    assert run("identity", "rotate", *out).status == 2, "a locked key and nobody to ask"
    assert run("identity", "show").object == locked
    said = run("identity", "rotate", *out, "--passphrase-file", passphrase)
    assert (said.status, said.object["before"], said.object["packs"]) == (0, locked["fingerprint"], [])
    assert said.object["fingerprint"] != locked["fingerprint"]
    assert (said.object["name"], said.object["locked"]) == (locked["name"], True)


def test_a_lost_key_needs_page_and_pack(run: Run, tmp_path: Path, locked: dict[str, object]) -> None:
    assert locked["locked"]
    assert "--pack" in run("identity", "rotate", "--recovery", tmp_path / "page").error["message"]
    missing = run("identity", "rotate", "--recovery", tmp_path / "page", "--pack", tmp_path / "x.taskpack")
    assert missing.status != 0
    assert run("identity", "show").object == locked


def test_a_coordinators_key_is_changed_withdrawn_and_lost(run: Run, tmp_path: Path, passphrase: Path) -> None:
    """What everybody in a project gets, in the order in which they take it."""
    with open_home(tmp_path / "boss") as boss, open_home(tmp_path / "ann") as ann:
        first = Project(tmp_path, boss, ann).first
    (page,) = tmp_path.glob("*.recovery.txt")
    secret = ("--passphrase-file", passphrase)
    before = run("identity", "show", home="boss").object
    out = tmp_path / "out"
    said = run("identity", "rotate", "--withdraw-old", "--out", out, *secret, home="boss").object
    rotation, withdrawal = said["packs"]
    assert run("add", withdrawal, home="ann").status == 4, "the second one means nothing before the first"
    taken = run("add", rotation, withdrawal, home="ann")
    assert taken.status == 0
    new, ended = (one["trust"] for one in taken.lines)
    assert [one["fingerprint"] for one in new["new"]] == [said["fingerprint"]]
    assert [one["fingerprint"] for one in ended["ended"]] == [before["fingerprint"]]
    # Lost: another computer with a key of its own, the page, and any pack of the project.
    anew = run("identity", "new", "--name", "Boss", *secret, home="anew").object
    recovered = run(
        "identity", "rotate", "--recovery", page, "--pack", rotation, "--out", tmp_path, home="anew"
    )
    (pack,) = recovered.object["packs"]
    trust = run("add", pack, home="ann").object["trust"]
    assert (trust["recovered"], [one["fingerprint"] for one in trust["new"]]) == (True, [anew["fingerprint"]])
    refused = run("verify", first, home="ann").object
    assert [one["code"] for one in refused["problems"]] == ["S05"]
