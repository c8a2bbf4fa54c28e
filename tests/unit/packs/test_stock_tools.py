# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What packs.md 5.10 promises: unzip, sha256sum, ssh-keygen and jq check a pack that Postil wrote."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from annotator_app.packs.keys import load_key, save_key
from annotator_app.packs.reading import open_pack
from annotator_app.packs.roster import revoked_text
from annotator_app.packs.signature import COUNTERSIGN, NAMESPACES, SignatureFormatError, parse, sign
from annotator_app.packs.trust import Policy
from annotator_app.packs.writing import Written
from tests.builders.packs import CONTRIBUTOR, COORDINATOR, FULL_ROSTER, OUTSIDER, REVIEWER, believing, task
from tests.builders.raw_zip import zip_bytes
from tests.builders.written import write_result, write_task

BY_HAND = r"""
set -e
mkdir here && cd here
unzip -q ../c-0001.resultpack && cd pack
ssh-keygen -Y verify -f ../../allowed_signers -r ../../revoked_keys -I c-0001@demo-1 -n result-v1@postil \
    -s signatures/signer.sshsig < tagmanifest-sha256.txt
sha256sum -c --strict --quiet tagmanifest-sha256.txt manifest-sha256.txt
sha256sum tagmanifest-sha256.txt | cut -c -64
jq -r '.task.pack_id, .journal.head' pack.json
tail -n 1 data/journal/00000.jsonl | sha256sum | cut -c -64
ssh-keygen -Y check-novalidate -n result-v1@postil -s signatures/signer.sshsig < tagmanifest-sha256.txt
"""


def run(*words: str, given: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(list(words), input=given, capture_output=True, check=False, cwd=cwd)


@pytest.fixture
def made(tmp_path: Path) -> tuple[Written, Written]:
    given = write_task(tmp_path / "book-words.taskpack")
    return given, write_result(tmp_path / "c-0001.resultpack", given)


def test_the_commands_of_the_format_check_a_result_by_hand(
    made: tuple[Written, Written], tmp_path: Path
) -> None:
    given, back = made
    (tmp_path / "allowed_signers").write_bytes(FULL_ROSTER.text())
    (tmp_path / "revoked_keys").write_bytes(b"")
    done = run("bash", "-c", BY_HAND, cwd=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    said = done.stdout.decode().splitlines()
    key = f"with ED25519 key {CONTRIBUTOR.public.fingerprint}"
    assert said[0] == f'Good "result-v1@postil" signature for c-0001@demo-1 {key}'
    assert said[1] == back.pack_id.removeprefix("sha256:")
    assert said[2] == given.pack_id
    assert said[3] == said[4]
    assert said[5] == f'Good "result-v1@postil" signature {key}'


@pytest.mark.parametrize("spoil", ["revoked", "unknown", "purpose", "payload"])
def test_the_commands_refuse_what_they_should(
    made: tuple[Written, Written], tmp_path: Path, spoil: str
) -> None:
    roster, revoked, script = FULL_ROSTER.text(), b"", BY_HAND
    if spoil == "revoked":
        revoked = revoked_text([CONTRIBUTOR.public])
    elif spoil == "unknown":
        roster = roster.replace(CONTRIBUTOR.public.base64.encode(), OUTSIDER.public.base64.encode())
    elif spoil == "purpose":
        roster = roster.replace(b"result-v1@postil", b"verdict-v1@postil")
    else:
        script = script.replace(
            "ssh-keygen -Y verify", "echo x >> data/answers/00000.jsonl; ssh-keygen -Y verify"
        )
    (tmp_path / "allowed_signers").write_bytes(roster)
    (tmp_path / "revoked_keys").write_bytes(revoked)
    assert run("bash", "-c", script, cwd=tmp_path).returncode != 0


def test_the_digest_of_an_item_is_that_of_its_line(made: tuple[Written, Written], tmp_path: Path) -> None:
    run("unzip", "-q", "book-words.taskpack", cwd=tmp_path)
    printed = run("bash", "-c", "sed -n 5p pack/data/items/00000.jsonl | sha256sum", cwd=tmp_path).stdout
    lines = list(open_pack(made[0].path).lines("items", []))
    assert printed.decode().split()[0] == lines[4].sha256


def test_ssh_keygen_reads_the_roster_of_a_task_pack(made: tuple[Written, Written], tmp_path: Path) -> None:
    run("unzip", "-q", "book-words.taskpack", cwd=tmp_path)
    found = run(
        "ssh-keygen", "-Y", "find-principals", "-f", "pack/trust/allowed_signers", "-s", "pack/signatures/signer.sshsig",
        given=(tmp_path / "pack/tagmanifest-sha256.txt").read_bytes(), cwd=tmp_path,
    )  # fmt: skip
    assert found.stdout.decode().split() == ["coord@demo-1"], found.stderr


def key_file(tmp_path: Path) -> Path:
    path = tmp_path / "id"
    made = run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(path))
    assert made.returncode == 0, made.stderr
    return path


def test_what_ssh_keygen_signs_is_proven_here(tmp_path: Path) -> None:
    path = key_file(tmp_path)
    for hash_name in ("sha512", "sha256"):
        armored = run(
            "ssh-keygen",
            "-Y",
            "sign",
            "-f",
            str(path),
            "-n",
            "task-v1@postil",
            "-O",
            f"hashalg={hash_name}",
            given=b"bytes",
        ).stdout
        signature = parse(armored)
        assert (signature.namespace, signature.hash_name) == ("task-v1@postil", hash_name)
        assert signature.key.line == " ".join(path.with_suffix(".pub").read_text().split()[:2])
        assert signature.holds(b"bytes")
        assert not signature.holds(b"other bytes")


def test_what_is_signed_here_equals_what_ssh_keygen_signs(tmp_path: Path) -> None:
    path = key_file(tmp_path)
    for message in (b"", b"x", b"many bytes\n" * 1_000):
        theirs = run(
            "ssh-keygen", "-Y", "sign", "-f", str(path), "-n", "trust-v1@postil", given=message
        ).stdout
        assert sign(load_key(path).private, "trust-v1@postil", message) == theirs


def test_a_signature_of_another_type_of_key_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "id"
    run("ssh-keygen", "-q", "-t", "ecdsa", "-N", "", "-f", str(path))
    armored = run("ssh-keygen", "-Y", "sign", "-f", str(path), "-n", "task-v1@postil", given=b"bytes").stdout
    with pytest.raises(SignatureFormatError):
        parse(armored)


def test_a_pack_signed_by_ssh_keygen_is_opened(tmp_path: Path) -> None:
    """Nothing of ours signs: files by hand, signature by the stock tool, archive by Info-ZIP."""
    save_key(tmp_path / "id", COORDINATOR, None)
    assert load_key(tmp_path / "id").public == COORDINATOR.public
    bag = task()
    (tmp_path / "tags").write_bytes(bag.files["tagmanifest-sha256.txt"])
    run(
        "ssh-keygen",
        "-Y",
        "sign",
        "-f",
        str(tmp_path / "id"),
        "-n",
        NAMESPACES["task"],
        str(tmp_path / "tags"),
    )
    bag.files["signatures/signer.sshsig"] = (tmp_path / "tags.sig").read_bytes()
    assert open_pack(bag.zipped(), believing()).signer.known


def test_a_countersignature_of_ssh_keygen_is_seen(tmp_path: Path) -> None:
    save_key(tmp_path / "id", REVIEWER, None)
    bag = task(roster=FULL_ROSTER)
    signed = run(
        "ssh-keygen",
        "-Y",
        "sign",
        "-f",
        str(tmp_path / "id"),
        "-n",
        COUNTERSIGN,
        given=bag.files["tagmanifest-sha256.txt"],
    ).stdout
    bag.files["signatures/second.sshsig"] = signed
    pack = open_pack(bag.zipped())
    assert (pack.countersigned, pack.pack_id) == ((REVIEWER.public,), bag.pack_id)


@pytest.mark.parametrize("order", [False, True], ids=["stored", "reordered"])
def test_unpacked_and_packed_again_it_has_the_same_id(
    made: tuple[Written, Written], tmp_path: Path, order: bool
) -> None:
    """Row 82: the same pack in another file is the same pack."""
    given = made[0]
    run("unzip", "-q", str(given.path), cwd=tmp_path)
    names = run("find", "pack", "-type", "f", cwd=tmp_path).stdout.decode().split()
    packing = [
        "zip",
        "-q",
        "-X",
        "-D",
        *([] if order else ["-0"]),
        "again.zip",
        *sorted(names, reverse=order),
    ]
    if shutil.which("zip"):
        assert run(*packing, cwd=tmp_path).returncode == 0
        assert open_pack(tmp_path / "again.zip", Policy()).pack_id == given.pack_id
    members = task().members()
    for member in members:
        member.method, member.needs = 0, 10
    ordered = sorted(members, key=lambda one: one.name, reverse=order)
    assert open_pack(zip_bytes(ordered)).pack_id == task().pack_id
