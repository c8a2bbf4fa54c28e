# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Keys at rest: only their owner reads them, only their passphrase opens them, and ssh-keygen agrees."""

from __future__ import annotations

import base64
import os
import stat
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from annotator_app.errors import MissingKeyError, WrongPassphraseError
from annotator_app.packs import durable, keys
from annotator_app.packs.keys import (
    ROUNDS,
    is_private_to_owner,
    key_from_seed,
    load_key,
    make_key,
    private_text,
    read_key_file,
    save_key,
)

KEY = key_from_seed(b"a key for the tests of key files")
PASSPHRASE = "ein Wort, zwei Wörter, 三"


@pytest.fixture(autouse=True)
def locked_in_full(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here a passphrase is hashed as the program does it; other tests hash it once (tests/conftest.py)."""
    monkeypatch.setattr(keys, "ROUNDS", ROUNDS)


def tell(_purpose: str) -> str:
    return PASSPHRASE


def keygen(*words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["ssh-keygen", *words], input=given, capture_output=True, check=False)


def test_two_keys_are_two() -> None:
    assert make_key().public != make_key().public


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["open", "locked"])
def test_a_key_comes_back_as_it_was(tmp_path: Path, passphrase: str | None) -> None:
    path = tmp_path / "key"
    save_key(path, KEY, passphrase)
    key = load_key(path, tell)
    assert (key.public, key.locked) == (KEY.public, passphrase is not None)
    assert read_key_file(path).locked is (passphrase is not None)
    assert read_key_file(path).public == KEY.public
    assert key.private.private_bytes_raw() == KEY.private.private_bytes_raw()


@pytest.mark.skipif(os.name == "nt", reason="modes mean nothing there")
def test_the_file_is_private_from_its_first_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    real = durable.sync_written

    def look(file: object) -> None:
        seen.append(stat.S_IMODE(os.fstat(file.fileno()).st_mode))  # type: ignore[attr-defined]
        real(file)  # type: ignore[arg-type]

    monkeypatch.setattr("annotator_app.packs.keys.sync_written", look)
    os.umask(0)
    try:
        save_key(tmp_path / "key", KEY, None)
    finally:
        os.umask(0o022)
    assert seen == [0o600]
    assert is_private_to_owner(tmp_path / "key")
    (tmp_path / "key").chmod(0o644)
    assert not is_private_to_owner(tmp_path / "key")


def test_a_disk_that_fails_leaves_the_old_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "key"
    save_key(path, KEY, None)

    def fails(_file: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("annotator_app.packs.keys.sync_written", fails)
    with pytest.raises(OSError, match="space"):
        save_key(path, make_key(), None)
    assert load_key(path).public == KEY.public
    assert [one.name for one in tmp_path.glob("key*")] == ["key"]


def test_a_wrong_passphrase_is_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "key"
    save_key(path, KEY, PASSPHRASE)
    with pytest.raises(WrongPassphraseError):
        load_key(path, lambda _: "something else")
    with pytest.raises(WrongPassphraseError):
        load_key(path, lambda _: "")
    with pytest.raises(WrongPassphraseError):
        load_key(path)


def test_nobody_is_asked_for_an_open_key(tmp_path: Path) -> None:
    save_key(tmp_path / "key", KEY, None)

    def never(_purpose: str) -> str:
        raise AssertionError

    assert load_key(tmp_path / "key", never).public == KEY.public


def rsa_key() -> bytes:
    return generate_private_key(65537, 2048).private_bytes(
        Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        private_text(KEY, None)[:200],
        private_text(KEY, None).replace(b"b3Bl", b"AAAA"),
        rsa_key(),
    ],
    ids=["empty", "text", "cut", "changed", "another type of key"],
)
def test_a_file_without_a_key_is_no_key(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "key"
    path.write_bytes(content)
    with pytest.raises(MissingKeyError):
        load_key(path, tell)
    with pytest.raises(MissingKeyError):
        read_key_file(path)


def test_a_damaged_private_half_is_no_key(tmp_path: Path) -> None:
    lines = private_text(KEY, None).splitlines(keepends=True)
    lines[-2] = lines[-2].swapcase()
    (tmp_path / "key").write_bytes(b"".join(lines))
    with pytest.raises(MissingKeyError):
        load_key(tmp_path / "key")


def remade(change: bytes, by: bytes) -> bytes:
    """The open key file with bytes inside its base64 changed."""
    lines = private_text(KEY, None).splitlines()
    blob = base64.b64decode(b"".join(lines[1:-1])).replace(change, by, 1)
    return b"\n".join([lines[0], base64.b64encode(blob), lines[-1], b""])


def test_a_head_that_names_another_key_is_no_key(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(remade(KEY.public.raw, bytes(32)))
    assert read_key_file(tmp_path / "key").public.raw == bytes(32)
    with pytest.raises(MissingKeyError):
        load_key(tmp_path / "key")


def test_an_unknown_cipher_opens_with_no_passphrase(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(remade(b"none\0", b"rot1\0"))
    with pytest.raises(WrongPassphraseError):
        load_key(tmp_path / "key", tell)


def test_no_file_no_key(tmp_path: Path) -> None:
    with pytest.raises(MissingKeyError):
        load_key(tmp_path / "key")
    with pytest.raises(MissingKeyError):
        load_key(tmp_path)


def test_ssh_keygen_reads_our_file(tmp_path: Path) -> None:
    path = tmp_path / "key"
    save_key(path, KEY, PASSPHRASE)
    shown = keygen("-y", "-P", PASSPHRASE, "-f", str(path))
    assert shown.stdout.decode().split()[:2] == KEY.public.line.split(), shown.stderr
    assert keygen("-y", "-P", "wrong", "-f", str(path)).returncode != 0
    listed = keygen("-lf", "-", given=KEY.public.line.encode())
    assert KEY.public.fingerprint in listed.stdout.decode()


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE], ids=["open", "locked"])
def test_we_read_the_file_of_ssh_keygen(tmp_path: Path, passphrase: str) -> None:
    path = tmp_path / "key"
    made = keygen("-q", "-t", "ed25519", "-N", passphrase, "-C", "someone", "-f", str(path))
    assert made.returncode == 0, made.stderr
    key = load_key(path, tell)
    public = path.with_suffix(".pub").read_text()
    assert public.split()[1] == key.public.base64
    assert key.locked is bool(passphrase)


def test_the_passphrase_is_hashed_by_24_rounds() -> None:
    text = private_text(KEY, PASSPHRASE).splitlines()
    blob = base64.b64decode(b"".join(text[1:-1]))
    # "bcrypt" and its options (PROTOCOL.key): 16 bytes of salt behind their length, then the rounds.
    options = blob.index(b"bcrypt") + len("bcrypt") + 4
    assert int.from_bytes(blob[options + 20 : options + 24], "big") == ROUNDS == 24


def test_the_file_names_nobody() -> None:
    text = private_text(KEY, None).splitlines()
    blob = base64.b64decode(b"".join(text[1:-1]))
    assert blob.rstrip(bytes(range(1, 9))).endswith(b"\0\0\0\0"), "the comment is empty"
