# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""cli.md is a contract: names, options, JSON keys and exit codes of every command, good and bad."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from annotator_app import __version__, paths
from annotator_app.cli.main import COMMANDS, main
from annotator_app.workflows.keeping.home import open_home
from tests.builders.command_line import Returned, Run, keys
from tests.builders.packs import CONTRIBUTOR, COORDINATOR, OUTSIDER, keycard

PLAN = paths.resources() / "samples" / "demo" / "sentiment.toml"
WANTED = {
    "demo", "identity new", "identity show", "identity keycard",
    "identity backup", "identity restore", "identity rotate", "identity passphrase", "trust add", "trust list", "trust revoke", "trust remove", "bundle new",
    "bundle lint", "bundle select", "bundle build", "bundle status", "verify", "show", "add", "status", "answer", "hand-back", "review draw", "review rework", "review hand-back",
    "merge", "adjudicate", "export", "report", "backup", "restore", "doctor",
}  # fmt: skip


def test_the_commands_are_those_of_the_contract() -> None:
    assert {" ".join(command.words) for command in COMMANDS} == WANTED


@pytest.mark.parametrize("words", [[], *(name.split() for name in sorted(WANTED))], ids=" ".join)
def test_every_command_has_help(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main([*words, "--help"])
    assert stop.value.code == 0
    assert capsys.readouterr().out.startswith("usage: postil")


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out == f"postil {__version__}\n"


# --- misuse ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        [], ["nothing-like-this"], ["identity"], ["identity", "new"], ["merge"], ["verify"], ["status", "--bogus"],
        ["status", "--hom", "x"], ["export", "x.bundle"], ["trust", "add", "x", "--as", "Y", "--for", "nonsense"],
    ],
)  # fmt: skip
def test_misuse_is_2_with_a_sentence(run: Run, words: list[str]) -> None:
    said = run(*words)
    assert said.status == 2
    assert said.error["code"] == "usage"
    plain = run(*words, plain=True)
    assert (plain.status, plain.out) == (2, "")
    assert plain.err.strip()


def test_general_options_stand_before_the_command(run: Run) -> None:
    assert run("status", "--json", plain=True).status == 2


def test_a_bundle_that_is_not_there_is_misuse(run: Run) -> None:
    for words in (["status"], ["report", "--out", "r.html"]):
        name = ["bundle", *words] if words == ["status"] else words
        said = run(*name, "no-such-bundle")
        assert (said.status, said.error["code"]) == (2, "usage")


# --- identity and trust -----------------------------------------------------------------------------------


def test_identity(run: Run, tmp_path: Path, passphrase: Path) -> None:
    assert run("identity", "show").status == 6
    made = run("identity", "new", "--name", "Coordinator 01", "--passphrase-file", passphrase)
    assert made.status == 0
    assert keys(made.object, "name", "safety_number", "fingerprint", "public_key", "locked")
    assert made.object["locked"] is True
    shown = run("identity", "show").object
    assert shown == made.object
    assert run("identity", "new", "--name", "Another").status != 0
    assert run("identity", "show").object == shown
    card = tmp_path / "me.keycard"
    assert run("identity", "keycard", "--out", card).status == 2, "a locked key and nobody to ask"
    assert not card.exists()
    wrong = tmp_path / "wrong"
    wrong.write_text("close sesame\n", encoding="utf-8")
    assert (
        run("identity", "keycard", "--out", card, "--passphrase-file", wrong).error["code"]
        == "wrong_passphrase"
    )
    assert run("identity", "keycard", "--out", card, "--passphrase-file", passphrase).status == 0
    again = run("identity", "keycard", "--out", card, "--passphrase-file", passphrase)
    assert (again.status, again.error["code"]) == (2, "file_exists")
    assert run("identity", "keycard", "--out", card, "--passphrase-file", passphrase, "--force").status == 0


def test_a_key_without_a_passphrase_says_so(run: Run) -> None:
    said = run("identity", "new", "--name", "Contributor 07", plain=True)
    assert "no passphrase" in said.err
    assert "Contributor 07" in said.out
    assert run("identity", "show").object["locked"] is False


def test_trust(run: Run, tmp_path: Path) -> None:
    assert run("trust", "list").object == {"signers": []}
    assert not (tmp_path / "home").exists(), "looking makes no home"
    card = tmp_path / "c.keycard"
    card.write_bytes(keycard().zipped())
    (entered,) = run("trust", "add", card, "--as", "Ann", "--for", "result,verdict").object["signers"]
    assert entered["name"] == "Ann"
    assert run("trust", "add", OUTSIDER.public.line, "--as", "Zed", "--for", "task").status == 0
    assert run("trust", "add", OUTSIDER.public.line, "--as", "Ann", "--for", "result").status in (2, 4)
    signers = {one["name"]: one for one in run("trust", "list").object["signers"]}
    assert set(signers) == {"Ann", "Zed"}
    assert keys(signers["Ann"], "name", "fingerprint", "safety_number", "kinds", "since", "revoked")
    assert (sorted(signers["Ann"]["kinds"]), signers["Ann"]["revoked"]) == (["result", "verdict"], False)
    assert signers["Ann"]["fingerprint"] == CONTRIBUTOR.public.fingerprint
    assert run("trust", "add", tmp_path / "missing", "--as", "X", "--for", "result").status != 0


# --- bundle -----------------------------------------------------------------------------------------------


def test_bundle_new(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.toml"
    made = run("bundle", "new", "news-hi", "--out", plan)
    assert made.status == 0
    assert keys(made.object, "plan", "project")
    assert plan.is_file()
    assert Path(f"{plan}.recovery.txt").is_file()
    assert made.object["project"] in plan.read_text(encoding="utf-8")
    assert run("bundle", "new", "news-hi", "--out", plan).error["code"] == "file_exists"


def test_bundle_lint(run: Run, tmp_path: Path) -> None:
    good = run("bundle", "lint", PLAN)
    assert good.status == 0
    bad = tmp_path / "bad.toml"
    bad.write_text('[bundle]\nname = "x"\nfamilly = "sentiment"\n', encoding="utf-8")
    said = run("bundle", "lint", bad)
    assert said.status == 3
    assert all(keys(one, "severity", "code", "file", "line", "message") for one in said.object["problems"])
    assert any(one["severity"] == "error" and one["line"] == 3 for one in said.object["problems"])
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "user") == ["bad.toml"], (
        "it writes nothing"
    )


def test_bundle_build(run: Run, tmp_path: Path, passphrase: Path) -> None:
    out = tmp_path / "out"
    assert run("bundle", "build", PLAN, "--out", out).status == 6, "no home, no key"
    run("identity", "new", "--name", "Unlocked", home="unlocked")
    unlocked = run("bundle", "build", PLAN, "--out", out, home="unlocked")
    assert (unlocked.status, unlocked.error["code"]) == (6, "unlocked_key")
    run("identity", "new", "--name", "Coordinator 01", "--passphrase-file", passphrase)
    asked = run("bundle", "build", PLAN, "--out", out)
    assert asked.status == 2
    assert "--passphrase-file" in asked.error["message"], "it says which option is missing"
    built = run("bundle", "build", PLAN, "--out", out, "--passphrase-file", passphrase)
    assert built.status == 0
    assert keys(built.object, "bundle", "packs", "items", "languages", "warnings")
    assert all(keys(one, "path", "contributor", "items") for one in built.object["packs"])
    assert Path(built.object["bundle"]).stat().st_mode & 0o077 == 0
    again = run("bundle", "build", PLAN, "--out", out, "--passphrase-file", passphrase)
    assert (again.status, again.error["code"]) == (2, "file_exists")
    bad = tmp_path / "bad.toml"
    bad.write_text("[bundle]\n", encoding="utf-8")
    refused = run("bundle", "build", bad, "--out", out, "--passphrase-file", passphrase)
    assert (refused.status, refused.error["code"]) == (3, "plan")
    assert refused.error["details"]["problems"]


def test_bundle_status(run: Run, returned: Returned) -> None:
    out = run("bundle", "status", returned.bundle).object["contributors"]
    assert [(one["contributor"], one["state"], one["answered"]) for one in out] == [(None, "out", 0)]
    waiting = run("bundle", "status", returned.bundle, plain=True).out
    assert f"No result from anybody since {out[0]['sent_at'][:10]}." in waiting
    run("merge", returned.bundle, returned.ann)
    (ann,) = run("bundle", "status", "words").object["contributors"]
    assert (ann["contributor"], ann["state"], ann["answered"], ann["reported"]) == ("Ann", "partial", 2, 1)
    table = run("bundle", "status", returned.bundle, plain=True).out
    assert "Ann" in table
    assert "not complete" in table
    assert "No result" not in table


# --- packs: verify, show, add, status, answer, hand-back ------------------------------------------------------


def test_verify(run: Run, returned: Returned, tmp_path: Path, believing: None) -> None:
    broken = tmp_path / "broken"
    broken.write_bytes(returned.ann.read_bytes()[:-9])
    said = run("verify", returned.ann, broken, returned.pack, "--for-task", returned.pack)
    assert said.status == 3, "the highest code wins"
    ann, bad, pack = said.lines
    for one in said.lines:
        assert keys(one, "path", "kind", "ok", "problems", "signer", "items", "answers")
    assert (ann["ok"], ann["kind"], ann["answers"]) == (True, "result", 3)
    assert (ann["signer"]["known"], ann["signer"]["fingerprint"]) == (True, CONTRIBUTOR.public.fingerprint)
    assert bad["ok"] is False
    assert keys(bad["problems"][0], "code", "message")
    assert (pack["kind"], pack["items"], pack["signer"]["known"]) == ("task", 5, False)


def test_verify_of_an_unknown_signer_is_4(run: Run, returned: Returned) -> None:
    said = run("verify", returned.ann)
    assert (said.status, said.object["problems"][0]["code"]) == (4, "S03")


@pytest.mark.skipif(sys.platform == "win32", reason="no line feeds in names there")
def test_no_name_of_a_file_begins_a_line(run: Run, tmp_path: Path) -> None:
    """A stick that comes from anybody may hold a file whose name says of itself that it is good."""
    lie = tmp_path / "a.resultpack: good, a result pack, answers: 20\nb.resultpack"
    lie.write_bytes(b"nothing")
    for words in (("verify", lie), ("add", lie)):
        said = run(*words, plain=True)
        assert said.status == 3
        lines = (said.out + said.err).splitlines()
        assert not any(line.startswith("b.resultpack") for line in lines)
        assert any("answers: 20\\x0ab.resultpack" in line for line in lines)


def test_show(run: Run, returned: Returned, tmp_path: Path) -> None:
    said = run("show", returned.pack)
    assert said.object["manifest"]["kind"] == "task"
    manifest, *items = run("show", returned.pack, "--items").lines
    assert manifest["manifest"]["items"]["count"] == len(items) == 5
    assert items[0]["id"] == "i-00000"
    assert run("show", tmp_path / "missing").status == 3
    people = run("show", returned.pack, "--items", plain=True).out
    assert "Book words" in people
    assert f"Safety number of its signer: {COORDINATOR.public.safety_number}" in people
    assert "यह किताब अच्छी है।" in people
    answers = run("show", returned.ann, "--items", plain=True).out
    assert re.search(r'^i-00000: done \{"\w+": ', answers, re.MULTILINE)
    assert answers.endswith("i-00002: skipped\n")


def test_add_and_status(run: Run, returned: Returned, tmp_path: Path) -> None:
    run("identity", "new", "--name", "Contributor 07")
    junk = tmp_path / "junk"
    junk.write_bytes(b"nothing")
    unknown = run("add", returned.pack)
    assert (unknown.status, unknown.object["error"]["code"]) == (4, "unknown_signer")
    both = run("add", junk, returned.pack, "--accept-signer")
    assert both.status == 3
    assert both.lines[0]["error"]["code"] == "not_a_pack"
    assert keys(both.lines[1], "pack", "items", "new", "updated", "unchanged", "already")
    assert (both.lines[1]["items"], both.lines[1]["new"], both.lines[1]["already"]) == (5, 5, False)
    again = run("add", returned.pack)
    assert (again.status, again.object["already"]) == (0, True)
    (pack,) = run("status").object["packs"]
    assert keys(pack, "id", "title", "family", "language", "items", "answered", "later", "problems", "state")
    assert (pack["id"], pack["items"], pack["answered"]) == (both.lines[1]["pack"], 5, 0)


def added(run: Run, returned: Returned) -> str:
    run("identity", "new", "--name", "Contributor 07")
    return str(run("add", returned.pack, "--accept-signer").object["pack"])


def test_answer(run: Run, returned: Returned, tmp_path: Path) -> None:
    pack = added(run, returned)
    lines = [
        {"item": "i-00000", "answers": {"label": "positive"}},
        {"item": "i-00001", "answers": {"label": "no such"}},
        {"item": "nowhere", "answers": {"label": "positive"}},
        {"item": "i-00002", "answers": {}},
        {"item": "i-00003", "later": True},
        {"item": "i-00004", "problem": {"reason": "cut_off", "text": "half"}, "note": "نص"},
    ]
    source = tmp_path / "answers.jsonl"
    source.write_text("".join(json.dumps(line) + "\n" for line in lines) + "not json\n", encoding="utf-8")
    said = run("answer", pack, "--from", source)
    assert (said.status, said.object["answered"]) == (5, 3)
    assert all(keys(one, "line", "item", "code", "message") for one in said.object["refused"])
    assert sorted({one["line"] for one in said.object["refused"]}) == [2, 3, 4, 7]
    assert run("answer", returned.pack, "--from", tmp_path / "missing").status == 3
    assert run("answer", "sha256:123456", "--from", source).status == 2
    (state,) = run("status").object["packs"]
    assert (state["answered"], state["later"], state["problems"]) == (1, 1, 1)


def test_hand_back(run: Run, returned: Returned, tmp_path: Path) -> None:
    pack = added(run, returned)
    source = tmp_path / "answers.jsonl"
    source.write_text('{"item": "i-00000", "answers": {"label": "positive"}}\n', encoding="utf-8")
    run("answer", pack, "--from", source)
    out = tmp_path / "mine.resultpack"
    refused = run("hand-back", pack, "--out", out)
    assert (refused.status, refused.error["code"], out.exists()) == (5, "incomplete", False)
    done = run("hand-back", pack[:20], "--out", out, "--allow-open")
    assert done.status == 0
    assert keys(done.object, "path", "answers", "open", "sha256")
    assert (done.object["answers"], done.object["open"]) == (1, 4)
    again = run("hand-back", pack, "--out", out, "--allow-open")
    assert (again.status, again.error["code"]) == (2, "file_exists")
    assert run("hand-back", pack, "--out", out, "--allow-open", "--force").status == 0


# --- surroundings ---------------------------------------------------------------------------------------------


def test_a_home_in_use_is_6_at_once(run: Run, returned: Returned, tmp_path: Path) -> None:
    with open_home(tmp_path / "home"):
        for words in (["status"], ["add", returned.pack], ["merge", returned.bundle, returned.ann]):
            said = run(*words)
            assert (said.status, said.error["code"]) == (6, "store_busy")


def test_a_file_that_is_no_bundle_is_6(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.bundle"
    path.write_bytes(b"SQLite format 3\0" + b"\0" * 100)
    said = run("bundle", "status", path)
    assert (said.status, said.error["code"]) == (6, "store_damaged")
    assert path.read_bytes() == b"SQLite format 3\0" + b"\0" * 100
