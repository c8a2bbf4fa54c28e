# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""backup, restore and doctor as cli.md has them: exit codes, JSON, and what they leave alone."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from pathlib import Path

import pytest

from annotator_app.store.connection import Lock
from annotator_app.workflows.keeping.home import open_home
from tests.builders.command_line import Returned, Run

CHECKS = ["store", "copies", "keys", "fonts", "disk", "clock", "place"]


@pytest.fixture
def pack(run: Run, returned: Returned, tmp_path: Path) -> str:
    """A home with a key, a pack of five items, and an answer to the first."""
    run("identity", "new", "--name", "Contributor 07")
    added = str(run("add", returned.pack, "--accept-signer").object["pack"])
    answer(run, tmp_path, added, "i-00000", "positive")
    return added


def answer(run: Run, folder: Path, pack: str, item: str, label: str) -> None:
    lines = folder / "lines.jsonl"
    lines.write_text(json.dumps({"item": item, "answers": {"label": label}}) + "\n", encoding="utf-8")
    assert run("answer", pack, "--from", lines).object["answered"] == 1


def sums(folder: Path) -> dict[str, str]:
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }


def verdicts(run: Run, status: int, home: str = "home") -> dict[str, bool]:
    said = run("doctor", home=home)
    assert said.status == status, said
    assert [one["name"] for one in said.object["checks"]] == CHECKS
    assert all(set(one) == {"name", "ok", "detail"} and one["detail"] for one in said.object["checks"])
    return {one["name"]: one["ok"] for one in said.object["checks"]}


def test_a_backup_is_one_proven_file_without_the_private_key(run: Run, pack: str, tmp_path: Path) -> None:
    out = tmp_path / "copy.sqlite"
    said = run("backup", "--out", out).object
    assert {"path", "size", "sha256", "checks", "packs", "answers"} <= set(said)
    assert (said["packs"], said["answers"]) == (1, 1)
    assert said["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert all(one["ok"] for one in said["checks"])
    private = (tmp_path / "home" / "keys" / "identity").read_bytes()
    body = b"".join(private.splitlines()[1:-1])
    assert len(body) > 200
    assert all(line not in out.read_bytes() for line in private.splitlines())
    assert (tmp_path / "home" / "keys" / "identity.pub").read_bytes() in out.read_bytes()
    again = run("backup", "--out", out)
    assert (again.status, again.error["code"]) == (2, "file_exists")
    assert run("backup", "--out", out, "--force").status == 0
    assert run("backup", "--out", tmp_path / "no" / "copy").status == 2
    assert not list(tmp_path.rglob("*.part"))
    own = out.with_name(f"{out.name}.part")
    own.write_bytes(b"of somebody")
    assert run("backup", "--out", out, "--force").status == 0
    assert ([*tmp_path.rglob("*.part")], own.read_bytes()) == ([own], b"of somebody")
    assert run("backup", home="nothing").error["code"] == "no_home"


def test_without_out_it_is_one_of_the_automatic_copies(run: Run, pack: str, tmp_path: Path) -> None:
    first, second = (Path(run("backup").object["path"]) for _ in range(2))
    assert first.parent == second.parent == tmp_path / "home" / "backups"
    assert first < second
    assert len({first, second}) == 2


def test_restore_into_a_new_home(run: Run, pack: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    run("backup", "--out", copy)
    before = copy.read_bytes()
    said = run("restore", copy, home="new")
    assert said.status == 0
    assert (said.object["packs"], said.object["answers"], said.object["kept_aside"]) == (1, 1, None)
    assert {one["name"]: one["ok"] for one in said.object["checks"]} == {"store": True, "keys": False}
    assert copy.read_bytes() == before
    assert run("status", home="new").object["packs"] == run("status").object["packs"]
    originals = [
        sorted(file.name for file in (tmp_path / one / "packs").iterdir()) for one in ("home", "new")
    ]
    assert originals[0] == originals[1] != []
    refused = run("hand-back", pack, "--out", tmp_path / "r", "--allow-open", home="new")
    assert (refused.status, refused.error["code"]) == (6, "missing_key")


def test_restore_over_a_home_keeps_what_was_there(run: Run, pack: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    run("backup", "--out", copy)
    answer(run, tmp_path, pack, "i-00001", "negative")
    key = (tmp_path / "home" / "keys" / "identity").read_bytes()
    said = run("restore", copy)
    assert (said.status, said.object["answers"]) == (0, 1)
    assert (tmp_path / "home" / "keys" / "identity").read_bytes() == key
    with sqlite3.connect(said.object["kept_aside"]) as aside:
        assert aside.execute("SELECT count(*) FROM answers").fetchone() == (2,)
    aside.close()
    assert verdicts(run, 0)["store"]
    back = run("restore", said.object["kept_aside"])
    assert (back.status, back.object["answers"]) == (0, 2)


@pytest.mark.parametrize("what", ["missing", "folder", "empty", "text", "cut", "changed", "trigger", "other"])
def test_what_is_no_copy_is_3_and_changes_nothing(run: Run, pack: str, tmp_path: Path, what: str) -> None:
    copy = tmp_path / "copy.sqlite"
    run("backup", "--out", copy)
    spoil(copy, what)
    before = sums(tmp_path / "home")
    said = run("restore", copy)
    assert (said.status, said.error["code"]) == (3, "not_a_copy")
    assert sums(tmp_path / "home") == before
    fresh = run("restore", copy, home="fresh")
    assert fresh.status == 3
    assert not (tmp_path / "fresh").exists()


def spoil(copy: Path, what: str) -> None:
    whole = copy.read_bytes()
    if what in ("missing", "folder"):
        copy.unlink()
        if what == "folder":
            copy.mkdir()
    elif what in ("empty", "text", "cut"):
        copy.write_bytes({"empty": b"", "text": b"nothing" * 900, "cut": whole[: len(whole) // 2]}[what])
    else:
        statements = {
            "changed": "UPDATE heads SET digest = 'z' || substr(digest, 2)",
            "trigger": "CREATE TRIGGER evil AFTER INSERT ON works BEGIN SELECT 1; END",
            "other": "PRAGMA application_id = 7",
        }
        with sqlite3.connect(copy) as store:
            store.execute(statements[what])
        store.close()


def test_a_copy_of_another_person_is_refused(run: Run, pack: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    run("backup", "--out", copy)
    run("identity", "new", "--name", "Somebody Else", home="theirs")
    before = sums(tmp_path / "theirs")
    said = run("restore", copy, home="theirs")
    assert (said.status, said.error["code"]) == (2, "usage")
    assert sums(tmp_path / "theirs") == before


def test_a_home_in_use_is_6(run: Run, pack: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    run("backup", "--out", copy)
    with open_home(tmp_path / "home"):
        for words in (["backup"], ["restore", copy], ["doctor"]):
            said = run(*words)
            assert (said.status, said.error["code"]) == (6, "store_busy")


def test_doctor_of_a_good_home_changes_nothing(run: Run, pack: str, tmp_path: Path) -> None:
    before = sums(tmp_path / "home")
    assert all(verdicts(run, 0).values())
    assert sums(tmp_path / "home") == before
    plain = run("doctor", plain=True)
    assert plain.status == 0
    assert all(name in plain.out for name in CHECKS)
    assert run("doctor", home="nothing").error["code"] == "no_home"
    assert not (tmp_path / "nothing").exists()


def test_doctor_sees_a_damaged_store_and_leaves_it(run: Run, pack: str, tmp_path: Path) -> None:
    run("backup")
    store = tmp_path / "home" / "store.sqlite"
    content = bytearray(store.read_bytes())
    for page in range(2, len(content) // 4096, 3):
        content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    store.write_bytes(content)
    before = sums(tmp_path / "home")
    said = verdicts(run, 6)
    assert not said.pop("store")
    said.pop("clock")
    assert all(said.values())
    assert sums(tmp_path / "home") == before


def test_doctor_sees_keys_clock_fonts_and_a_bad_copy(
    run: Run, pack: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    copy = Path(run("backup").object["path"])
    (home / "keys" / "identity").chmod(0o644)
    assert [name for name, ok in verdicts(run, 6).items() if not ok] == ["keys"]
    (home / "keys" / "identity").unlink()
    (home / "fonts" / "own.ttf").write_bytes(b"no font")
    copy.write_bytes(copy.read_bytes()[:5000])
    assert [name for name, ok in verdicts(run, 6).items() if not ok] == ["copies", "keys", "fonts"]
    monkeypatch.setattr("annotator_app.model.clock.stamp", lambda *_: "2010-01-03T10:00:00Z")
    assert not verdicts(run, 6)["clock"]


def test_doctor_says_where_a_home_should_not_lie(run: Run, tmp_path: Path) -> None:
    run("identity", "new", "--name", "Contributor 07", home="Dropbox/postil")
    assert [name for name, ok in verdicts(run, 6, "Dropbox/postil").items() if not ok] == ["place"]


def test_doctor_waits_for_nobody_but_the_owner_of_the_lock(run: Run, pack: str, tmp_path: Path) -> None:
    with Lock(tmp_path / "home" / "lock"):
        assert run("doctor").status == 6
    assert run("doctor").status == 0


def test_a_restored_home_says_so_in_its_next_results(
    run: Run, pack: str, returned: Returned, tmp_path: Path
) -> None:
    """Restored between two results: the second one tells of it, and parts from the first one."""
    copy, first, second = (tmp_path / name for name in ("copy.sqlite", "1.resultpack", "2.resultpack"))
    run("backup", "--out", copy)
    answer(run, tmp_path, pack, "i-00001", "negative")
    run("hand-back", pack, "--out", first, "--allow-open")
    run("restore", copy)
    answer(run, tmp_path, pack, "i-00001", "positive")
    assert run("hand-back", pack, "--out", second, "--allow-open").status == 0
    own = run("identity", "show").object["public_key"]
    run("trust", "add", own, "--as", "Ann", "--for", "result", home="coordinator")
    plain = run("merge", returned.bundle, first, home="coordinator").object["files"][0]
    assert (plain["state"], plain["problems"]) == ("merged", [])
    said = run("merge", returned.bundle, second, home="coordinator")
    assert said.status == 5
    (told,) = said.object["files"]
    assert told["state"] == "fork"
    assert [one["code"] for one in told["problems"]] == ["T07", "restored"]
    assert "Ann" in told["problems"][1]["message"]


def test_a_restored_home_that_goes_on_from_its_last_result_merges(
    run: Run, pack: str, returned: Returned, tmp_path: Path
) -> None:
    copy, first, second = (tmp_path / name for name in ("copy.sqlite", "1.resultpack", "2.resultpack"))
    run("hand-back", pack, "--out", first, "--allow-open")
    run("backup", "--out", copy)
    run("restore", copy)
    answer(run, tmp_path, pack, "i-00001", "positive")
    run("hand-back", pack, "--out", second, "--allow-open")
    run(
        "trust",
        "add",
        run("identity", "show").object["public_key"],
        "--as",
        "Ann",
        "--for",
        "result",
        home="c",
    )
    said = run("merge", returned.bundle, second, first, home="c")
    assert said.status == 0
    newer, older = said.object["files"]
    assert (newer["state"], [one["code"] for one in newer["problems"]]) == ("merged", ["restored"])
    assert (older["state"], older["problems"]) == ("older", [])
