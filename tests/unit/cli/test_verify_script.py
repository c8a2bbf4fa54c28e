# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`resources/verify-pack.sh` needs nothing of Postil and says of every pack of the corpus what `postil verify` says."""

from __future__ import annotations

import random
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator_app.packs.roster import Roster, revoked_text, signer_for
from annotator_app.paths import resources
from tests.builders.attacks.every import EVERY, GOOD, Attack
from tests.builders.attacks.placed import given
from tests.builders.command_line import Run
from tests.builders.damaged_packs import damaged, signed_anew
from tests.builders.other_kinds import review, trust, verdict
from tests.builders.packs import COORDINATOR, FULL_ROSTER, OUTSIDER, PROJECT, believing, keycard, result, task
from tests.builders.work import CONTRIBUTOR, FAMILIES, a_result, a_task

SCRIPT = resources() / "verify-pack.sh"
SHELLS = [shell for shell in ("dash", "bash", "busybox") if shutil.which(shell)] or ["sh"]

# What no stock tool can see, with the reason; each of them is refused by `postil verify` alone.
UNSEEN = {
    "74a d-family": "the families are this program's own",
    "74a an unknown kind of question": "the kinds of questions are this program's own",
    "74a d-item": "an item is held against its family's model (packs.md 5.6a)",
    "a review pack without a task": "the task is held against the families",
    "a verdict pack of bare lines": "verdicts are held against the form of this program's own (packs.md 5.6)",
    "74a an answer that is no option": "an answer is held against its question (packs.md 5.6a)",
}

OTHER_KINDS = [
    Attack("a review pack without a task", lambda: review().zipped(), policy=believing()),
    Attack("a verdict pack of bare lines", lambda: verdict().zipped(), policy=believing()),
    Attack("a trust pack", lambda: trust().zipped(), policy=believing()),
    Attack("a trust pack by nobody's list", lambda: trust().zipped()),
]


def by_hand(folder: Path, *words: object, shell: str = SHELLS[0]) -> subprocess.CompletedProcess[str]:
    start = [shell, "sh"] if shell == "busybox" else [shell]
    return subprocess.run(
        [*start, str(SCRIPT), *map(str, words)], cwd=folder, capture_output=True, text=True, errors="replace"
    )


def beliefs(folder: Path, attack: Attack) -> tuple[list[object], list[object]]:
    """The words for the script and for the command."""
    script: list[object] = []
    command: list[object] = []
    if attack.roster is not None:
        (folder / "signers").write_bytes(attack.roster.text())
        script, command = ["-f", "signers"], ["--trust", folder / "signers"]
    if attack.policy.revoked:
        (folder / "revoked").write_bytes(revoked_text(attack.policy.revoked))
        script, command = [*script, "-r", "revoked"], [*command, "--revoked", folder / "revoked"]
    if attack.for_task:
        (folder / "given").write_bytes(given())
        script, command = [*script, "-t", "given"], [*command, "--for-task", folder / "given"]
    return script, command


@pytest.mark.parametrize("attack", [*GOOD, *OTHER_KINDS, *EVERY], ids=lambda one: one.label)
def test_it_says_what_the_program_says(attack: Attack, run: Run, tmp_path: Path) -> None:
    (tmp_path / "offered").write_bytes(attack.make())
    script, command = beliefs(tmp_path, attack)
    here = by_hand(tmp_path, *script, "offered")
    (said,) = run("verify", *command, "--", tmp_path / "offered").lines
    assert here.returncode in (0, 1), here.stderr
    if attack.label in UNSEEN:
        assert (here.returncode, {problem["code"] for problem in said["problems"]}) == (0, {"D05"})
        return
    assert (here.returncode == 0) == said["ok"], (here.stderr, said["problems"])
    if said["ok"]:
        assert here.stdout.splitlines()[0].startswith(f"good: {said['kind']} pack sha256:")
        assert said["signer"]["principal"] in here.stdout
        assert said["signer"]["fingerprint"] in here.stdout
        assert said["signer"]["known"] == ("whom your list believes" in here.stdout)
    else:
        assert here.stdout == ""
        assert here.stderr.startswith("refused: ")
        assert here.stderr.isascii(), "nothing of a hostile file reaches the terminal"
        assert len(here.stderr.splitlines()) == 1


@pytest.mark.parametrize("family", FAMILIES)
def test_packs_of_every_family_that_the_program_wrote_are_good(family: str, run: Run, tmp_path: Path) -> None:
    maker = a_task(family, 4)
    written = maker.write(tmp_path / "t")
    a_result(maker, written.pack_id, count=3).write(tmp_path / "r")
    contributor = signer_for("contributor", "contributor-07@news-7k3q", CONTRIBUTOR.public)
    (tmp_path / "signers").write_bytes(Roster((*maker.roster().signers, contributor)).text())
    for name, more in (("t", ()), ("r", ("-t", "t"))):
        here = by_hand(tmp_path, "-f", "signers", *more, name)
        assert here.returncode == 0, here.stderr
    assert run("verify", "--trust", tmp_path / "signers", "--for-task", written.path, tmp_path / "r").object[
        "ok"
    ]


@pytest.mark.parametrize("make", [task, result, keycard], ids=lambda make: make.__name__)
@pytest.mark.parametrize("how", ["outside", "inside"])
def test_it_agrees_on_random_damage(make: Callable[..., object], how: str, run: Run, tmp_path: Path) -> None:
    draw = random.Random(f"{make.__name__} {how}")
    bag = make()
    (tmp_path / "signers").write_bytes(FULL_ROSTER.text())
    for _ in range(4):
        data = damaged(bag.zipped(), draw) if how == "outside" else signed_anew(draw, bag)
        (tmp_path / "offered").write_bytes(data)
        here = by_hand(tmp_path, "-f", "signers", "offered")
        (said,) = run("verify", "--trust", tmp_path / "signers", tmp_path / "offered").lines
        if {problem["code"] for problem in said["problems"]} <= {"D05"} and not said["ok"]:
            continue
        assert (here.returncode == 0) == said["ok"], (here.stderr, said["problems"])


@pytest.mark.parametrize("shell", SHELLS)
def test_every_shell_says_the_same(shell: str, tmp_path: Path) -> None:
    (tmp_path / "signers").write_bytes(FULL_ROSTER.text())
    (tmp_path / "given").write_bytes(given())
    (tmp_path / "good").write_bytes(result().zipped())
    cut = result().rewrite("data/journal/00000.jsonl", lambda lines: lines[:-1]).seal()
    (tmp_path / "bad").write_bytes(cut.zipped())
    good = by_hand(tmp_path, "-f", "signers", "-t", "given", "good", shell=shell)
    assert (good.returncode, good.stderr) == (0, "")
    bad = by_hand(tmp_path, "-f", "signers", "-t", "given", "bad", shell=shell)
    assert (bad.returncode, bad.stderr) == (1, "refused: the end of the history is missing or changed\n")


def test_the_moment_decides_about_a_key_with_dates(tmp_path: Path) -> None:
    ended = FULL_ROSTER.text().replace(b'postil" ', b'postil",valid-before="20261101000000Z" ')
    (tmp_path / "signers").write_bytes(ended)
    (tmp_path / "offered").write_bytes(result().zipped())
    assert by_hand(tmp_path, "-f", "signers", "-d", "20261020000000Z", "offered").returncode == 0
    assert by_hand(tmp_path, "-f", "signers", "-d", "20261120000000Z", "offered").returncode == 1


def test_a_task_pack_that_is_not_good_proves_no_result(tmp_path: Path) -> None:
    (tmp_path / "signers").write_bytes(FULL_ROSTER.text())
    forged = Roster(
        (signer_for("coordinator", f"coord@{PROJECT}", OUTSIDER.public), *FULL_ROSTER.signers[1:])
    )
    (tmp_path / "given").write_bytes(task(key=OUTSIDER, roster=forged).zipped())
    (tmp_path / "offered").write_bytes(result().zipped())
    here = by_hand(tmp_path, "-f", "signers", "-t", "given", "offered")
    assert (here.returncode, "task pack itself" in here.stderr) == (1, True)


@pytest.mark.parametrize("words", [(), ("-x",), ("one", "two"), ("-f",)])
def test_used_wrongly_it_shows_how(words: tuple[str, ...], tmp_path: Path) -> None:
    here = by_hand(tmp_path, *words)
    assert here.returncode == 2
    assert "sh verify-pack.sh [-f SIGNERS]" in here.stderr


def test_it_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    (tmp_path / "offered").write_bytes(task().zipped())
    assert by_hand(tmp_path, "offered").returncode == 0
    (tmp_path / "offered").write_bytes(task(key=COORDINATOR).zipped()[:-9])
    assert by_hand(tmp_path, "offered").returncode == 1
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("tmp.")] == []
